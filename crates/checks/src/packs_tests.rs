#![allow(clippy::unwrap_used, reason = "a test may fail")]

use super::*;

/// The languages that the product is for.
const WANTED: &str =
    "pl cs sk uk be be-tarask bg mk sr sr-Cyrl sr-Latn hr bs sl hu ro sq el et lv lt tr ka hy az de ru";

fn of(tag: &str) -> &'static Pack {
    pack(&Language::parse(tag).unwrap()).unwrap()
}

#[test]
fn every_pack_can_be_read_and_is_sound() {
    for (tag, _) in FILES {
        let pack = read(tag, file).unwrap_or_else(|error| panic!("{error}"));
        assert!(pack.tags.iter().any(|own| own == tag), "{tag}.toml is for {:?}", pack.tags);
        for tag in &pack.tags {
            assert_eq!(Language::parse(tag).unwrap().as_str(), tag, "a tag in another spelling is never found");
        }
        let letters = &pack.letters;
        for c in letters.alphabet.chars() {
            assert_eq!(Script::of(c), Some(letters.script), "{tag}: {c} is of another script");
            assert!(!c.is_uppercase(), "{tag}: {c} is a capital");
        }
        for (wrong, right) in &letters.instead {
            let is_right = |c: char| {
                let lower = c.to_lowercase().next().unwrap_or(c);
                letters.alphabet.contains(lower) || pack.apostrophe.is_right(c)
            };
            assert!(right.chars().all(is_right), "{tag}: {wrong} would become {right}, which is not of the alphabet");
        }
        for (of, related) in &pack.related {
            let own: Vec<_> =
                related.parts.iter().filter(|part| part.chars().all(|c| letters.alphabet.contains(c))).collect();
            assert!(
                own.is_empty() || own.iter().all(|part| part.chars().count() > 1),
                "{tag} has {own:?} of {of} itself"
            );
        }
        let all_lower =
            |words: &BTreeSet<String>| words.iter().all(|word| word.chars().next().is_some_and(|c| !c.is_uppercase()));
        assert!(
            all_lower(&pack.words.may_repeat) && all_lower(&pack.address.familiar),
            "{tag}: words are in lower case"
        );
        for form in &pack.numbers.percent {
            assert!(["n%", "n %", "%n"].contains(&form.as_str()), "{tag}: {form} is no place for a percent sign");
        }
    }
    assert_eq!(all().len(), FILES.len(), "a pack that cannot be read leaves its language without rules");
}

#[test]
fn every_wanted_language_has_a_pack() {
    for tag in WANTED.split(' ') {
        let found = of(tag);
        assert!(found.tags.iter().any(|own| own == tag), "{tag} got the pack of {}", found.name);
    }
}

#[test]
fn variants_use_the_pack_of_their_language() {
    assert_eq!(of("de-AT").name, "German");
    assert_eq!(of("be-tarask").name, "Belarusian (Taraškievica)");
    assert_eq!(of("be-tarask").quotes.primary, of("be").quotes.primary, "what a pack is like comes along");
    assert!(pack(&Language::parse("fi").unwrap()).is_none());
}

#[test]
fn plain_serbian_goes_by_its_script() {
    let plain = Language::parse("sr").unwrap();
    for (text, name) in [
        ("Заједница", "Serbian (Cyrillic)"),
        ("Zajednica", "Serbian (Latin)"),
        ("Заједница MediaWiki", "Serbian (Cyrillic)"),
        ("2021", "Serbian (Cyrillic)"),
    ] {
        assert_eq!(pack_for(&plain, text).unwrap().name, name, "{text}");
    }
}

#[test]
fn a_bad_pack_says_what_is_wrong() {
    let refusal = |text: &'static str| {
        read("xx", move |tag| match tag {
            "xx" => Some(text),
            _ => file(tag),
        })
        .unwrap_err()
        .to_string()
    };
    assert!(refusal("tags = [").starts_with("language pack xx: TOML parse error at line 1"), "{}", refusal("tags = ["));
    assert!(
        refusal("like = \"pl\"\nquote = 1").contains("unknown field `quote`"),
        "{}",
        refusal("like = \"pl\"\nquote = 1")
    );
    assert!(refusal("like = \"pl\"\n[quotes]\nprimary = \"„“\"").contains("is no pair of marks"));
    assert!(refusal("like = \"pl\"\nsources = []").contains("names no source"));
    assert_eq!(refusal("like = \"xx\""), "language pack xx is like itself");
    assert_eq!(refusal("like = \"yy\""), "there is no language pack yy");
}
