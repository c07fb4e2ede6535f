#![allow(clippy::unwrap_used, reason = "a test may fail")]

use super::*;
use proptest::prelude::*;
use tolmach_markup::tokens;

fn prose(text: &str) -> Prose {
    Prose::new(text, &tokens::read(text))
}

#[test]
fn markup_is_looked_through() {
    for (unit, shown) in [
        ("To '''jest''' [[Help:Foo|pomoc]]y.", "To jest pomocy."),
        ("Zobacz [[Foo]] i $1.", "Zobacz \u{FFFC} i \u{FFFC}."),
        ("[https://example.org strona] tu", " strona tu"),
        ("$1 {{PLURAL:$1|plik|pliki}}", "\u{FFFC} \u{1F}\u{1F}plik\u{1F}pliki\u{1F}"),
        ("A{{SITENAME}}B", "A\u{FFFC}B"),
        ("{{Note|To jest ważne zdanie.}}", "\u{1F}\u{1F}To jest ważne zdanie.\u{1F}"),
        ("{{Icon|red}} tak", "\u{FFFC} tak"),
        ("a&nbsp;b", "a\u{A0}b"),
        ("a<br>b <code>x y</code>", "a\nb \u{FFFC}"),
        ("Tekst<ref>Źródło</ref>.", "Tekst."),
        ("<b>a</b>b", "ab"),
    ] {
        assert_eq!(prose(unit).text, shown, "{unit}");
    }
}

#[test]
fn places_lead_back_to_the_unit() {
    let unit = "To '''jest''' [[Help:Foo|pomoc]]y.";
    let prose = prose(unit);
    let words: Vec<&str> = prose.words().map(|word| &unit[prose.source_of(&word)]).collect();
    assert_eq!(words, ["To", "jest", "pomoc]]y"]);
    let last = prose.words().last().unwrap();
    assert_eq!(prose.plain_source_of(&last), None, "a fix would cut the link");
}

#[test]
fn headings_are_known() {
    let prose = prose("== Nagłówek ==\nTekst");
    assert_eq!(
        prose.headings.iter().map(|heading| prose.text[heading.clone()].trim()).collect::<Vec<_>>(),
        ["Nagłówek"]
    );
}

proptest! {
    #[test]
    fn every_place_is_in_the_unit(unit in "(?s)(\\PC|[\\[\\]{}|'=$<>\n&;]|\\[\\[|\\]\\]|\\{\\{PLURAL:|<br>|&amp;){0,40}") {
        let prose = prose(&unit);
        let bounds: Vec<usize> = prose.text.char_indices().map(|(at, _)| at).chain([prose.text.len()]).collect();
        for pair in bounds.windows(2) {
            let range = prose.source_of(&(pair[0]..pair[1]));
            prop_assert!(unit.get(range.clone()).is_some(), "{range:?} is no piece of the unit");
            if let Some(plain) = prose.plain_source_of(&(pair[0]..pair[1])) {
                prop_assert_eq!(&unit[plain], &prose.text[pair[0]..pair[1]]);
            }
        }
    }
}
