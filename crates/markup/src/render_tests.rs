use super::*;
use crate::parse;

fn language(tag: &str) -> PageLanguage {
    PageLanguage::of(Language::parse(tag).unwrap())
}

fn options(source: &str, target: &str) -> RenderOptions {
    RenderOptions::new(language(source), language(target))
}

fn translated(text: &str, is_outdated: bool) -> Translations {
    [("1".to_owned(), UnitTranslation { text: text.to_owned(), is_outdated })].into()
}

fn rendered(source: &str, translations: &Translations, options: &RenderOptions) -> String {
    render(&parse(source).unwrap(), translations, options)
}

const BLOCK: &str = "<translate>\n<!--T:1-->\nText.\n</translate>";
const HEADING: &str = "<translate>\n== The ''goals'' == <!--T:1-->\n</translate>";

#[test]
fn each_option_changes_what_it_says() {
    let plain = options("en", "pl");
    let without_outdated = RenderOptions { keep_outdated: false, ..plain.clone() };
    let unwrapped = RenderOptions { wrap_untranslated: false, ..plain.clone() };
    let english = "<div lang=\"en\" dir=\"ltr\" class=\"mw-content-ltr\">\nText.\n</div>";
    let outdated = "<div class=\"mw-translate-fuzzy\">\nTekst.\n</div>";
    for (translations, options, expected) in [
        (translated("Tekst.", false), &plain, "Tekst."),
        (translated("Tekst.", true), &plain, outdated),
        (translated("Te!!FUZZY!!kst.", true), &plain, outdated),
        (translated("!!FUZZY!!Tekst.", false), &plain, "!!FUZZY!!Tekst."),
        (translated("", false), &plain, ""),
        (translated("Tekst.", true), &without_outdated, english),
        (translated("Tekst.", false), &without_outdated, "Tekst."),
        (Translations::new(), &plain, english),
        (Translations::new(), &unwrapped, "Text."),
    ] {
        assert_eq!(rendered(BLOCK, &translations, options), expected);
    }
}

#[test]
fn untranslated_parts_say_the_direction_of_their_language() {
    assert_eq!(
        rendered("<translate><!--T:1--> טקסט</translate>", &Translations::new(), &options("he", "pl")),
        "<span lang=\"he\" dir=\"rtl\" class=\"mw-content-rtl\">טקסט</span>"
    );
}

#[test]
fn translated_headings_keep_the_anchor_of_the_source() {
    let with = options("en", "pl");
    let without = RenderOptions { heading_anchors: false, ..with.clone() };
    let anchor = "<span id=\"The_goals\"></span>\n";
    for (source, translations, options, expected) in [
        (HEADING, translated("== Cele ==", false), &with, format!("{anchor}== Cele ==")),
        (
            HEADING,
            translated("== Cele ==", true),
            &with,
            format!("{anchor}<div class=\"mw-translate-fuzzy\">\n== Cele ==\n</div>"),
        ),
        (HEADING, translated("== Cele ==", false), &without, "== Cele ==".to_owned()),
        (HEADING, translated("== The ''goals'' ==", false), &with, "== The ''goals'' ==".to_owned()),
        (&HEADING.replace("<translate>", "<translate nowrap>"), translated("= C =", false), &with, "= C =".to_owned()),
        ("<translate>== A == <!--T:1--></translate>", translated("== B ==", false), &with, "== B ==".to_owned()),
        (BLOCK, translated("== B ==", false), &with, "== B ==".to_owned()),
    ] {
        assert_eq!(rendered(source, &translations, options), expected, "{source}");
    }
    let into_itself = options("en", "en");
    assert_eq!(rendered(HEADING, &translated("== Aims ==", false), &into_itself), "== Aims ==");
}

#[test]
fn the_language_word_becomes_the_code_of_the_text_around_it() {
    let word = "{{ TRANSLATIONLANGUAGE\n}}";
    let source = format!("{word}<translate><!--T:1--> a {word}</translate>{word}");
    let mut wanted = options("en", "sr-Latn");
    wanted.target.code = "sr-el".to_owned();
    wanted.wrap_untranslated = false;
    assert_eq!(rendered(&source, &Translations::new(), &wanted), "sr-ela ensr-el");
    assert_eq!(rendered(&source, &translated("b {{TRANSLATIONLANGUAGE}}", false), &wanted), "sr-elb sr-elsr-el");
    for as_it_is in
        ["{{TRANSLATIONLANGUAGE", "TRANSLATIONLANGUAGE}}", "{{TRANSLATIONLANGUAGE|x}}", "{{translationlanguage}}"]
    {
        assert_eq!(rendered(as_it_is, &Translations::new(), &wanted), as_it_is);
    }
}

#[test]
fn one_line_feed_goes_at_each_end_of_a_section() {
    let page = |content: &str| {
        rendered(
            &format!("a<translate>{content}</translate>b"),
            &Translations::new(),
            &RenderOptions { wrap_untranslated: false, ..options("en", "pl") },
        )
    };
    for (content, expected) in [("", "ab"), ("\n", "ab"), ("\n\n", "ab"), ("\n\n\n", "a\nb"), ("\n x\n\n", "a x\nb")] {
        assert_eq!(page(content), expected, "{content:?}");
    }
}

#[test]
fn values_come_from_the_source_and_reach_the_anchor() {
    let source = "<translate>\n== Ask <tvar name=who>Ana</tvar> == <!--T:1-->\n</translate>";
    assert_eq!(
        rendered(source, &translated("== Zapytaj: $who $kogo ==", false), &options("en", "pl")),
        "<span id=\"Ask_Ana\"></span>\n== Zapytaj: Ana $kogo =="
    );
    assert_eq!(source_rendered(&parse(source).unwrap(), &language("en")), "== Ask Ana ==");
}
