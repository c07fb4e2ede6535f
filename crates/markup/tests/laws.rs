//! Laws of parsing and writing: on generated pages, on any text, and on the corpus of the fuzz target.

use proptest::prelude::*;
use std::path::Path;
use tolmach_core::Language;
use tolmach_markup::{PageLanguage, parse, source_rendered, strip_tags};

#[path = "../fuzz/laws.rs"]
mod laws;

/// Words as they stand in a unit, with variables, links and nowiki among them; never a line break.
fn line() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[a-zA-Zżółćß ]{1,12}",
        1 => Just("<tvar name=\"x\">v</tvar>".to_owned()),
        1 => Just("<tvar|y>w</>".to_owned()),
        1 => Just("[[Help:A|b]]".to_owned()),
        1 => Just("<nowiki><translate></nowiki>".to_owned()),
        1 => Just("<!-- a note -->".to_owned()),
        1 => Just("{{TRANSLATIONLANGUAGE}}".to_owned()),
    ];
    // A letter at each end keeps it from being a heading and from beginning or ending with white space.
    proptest::collection::vec(piece, 1..5).prop_map(|pieces| format!("a{}z", pieces.concat()))
}

#[derive(Debug, Clone)]
enum Kind {
    Heading,
    Lines,
}

fn unit() -> impl Strategy<Value = (Kind, Vec<String>)> {
    prop_oneof![
        1 => line().prop_map(|line| (Kind::Heading, vec![line])),
        4 => proptest::collection::vec(line(), 1..4).prop_map(|lines| (Kind::Lines, lines)),
    ]
}

/// A page whose markers stand in their canonical places, and the texts of its units.
fn canonical_page() -> impl Strategy<Value = (String, Vec<String>)> {
    let space = prop_oneof![Just("\n\n"), Just("\n\n\n"), Just(" \n\n\t")];
    let block = (any::<bool>(), proptest::collection::vec((unit(), space), 0..5))
        .prop_map(|(nowrap, units)| (false, nowrap, units));
    let inline =
        (any::<bool>(), line()).prop_map(|(nowrap, line)| (true, nowrap, vec![((Kind::Lines, vec![line]), "\n\n")]));
    let section = prop_oneof![3 => block, 1 => inline];
    let sections = proptest::collection::vec((section, "[a-z {|}\\n]{0,12}"), 0..5);
    sections.prop_map(|sections| {
        let (mut page, mut texts) = (String::from("<languages/>\n"), Vec::new());
        for ((is_inline, nowrap, units), template) in sections {
            page.push_str(if nowrap { "<translate nowrap>" } else { "<translate>" });
            page.push_str(if is_inline { "" } else { "\n" });
            for (n, ((kind, lines), space)) in units.iter().enumerate() {
                page.push_str(if n > 0 { space } else { "" });
                let id = format!("<!--T:{}-->", texts.len() + 1);
                let text = lines.join("\n");
                let (text, marked) = match kind {
                    Kind::Heading => (format!("== {text} =="), format!("== {text} == {id}")),
                    Kind::Lines if is_inline => (text.clone(), format!("{id} {text}")),
                    Kind::Lines => (text.clone(), format!("{id}\n{text}")),
                };
                page.push_str(&marked);
                texts.push(text);
            }
            page.push_str(if is_inline { "" } else { "\n" });
            page.push_str("</translate>");
            page.push_str(&template);
        }
        (page, texts)
    })
}

proptest! {
    #[test]
    fn parsing_then_writing_is_identity_on_canonical_pages((text, texts) in canonical_page()) {
        let page = parse(&text).unwrap();
        prop_assert_eq!(page.units().iter().map(|unit| unit.text()).collect::<Vec<_>>(), texts);
        prop_assert_eq!(page.to_wikitext(), text);
    }

    #[test]
    fn numbering_then_writing_gives_a_canonical_page((text, _) in canonical_page(), unmarked in any::<u64>()) {
        // Some markers are taken off, as if their units were new.
        let n_units = parse(&text).unwrap().units().len();
        let mut text = text;
        for id in (1..=n_units).filter(|id| unmarked >> (id % 64) & 1 == 1) {
            for marker in [format!("<!--T:{id}-->\n"), format!("<!--T:{id}--> "), format!(" <!--T:{id}-->")] {
                text = text.replace(&marker, "");
            }
        }
        let mut page = parse(&text).unwrap();
        page.number(n_units as u64);
        let written = page.to_wikitext();
        let again = parse(&written).unwrap();
        prop_assert_eq!(again.to_wikitext(), written.as_str());
        let pairs = |page: &tolmach_markup::Page<'_>| -> Vec<(String, String)> {
            page.units().iter().map(|unit| (unit.id_or_new().to_owned(), unit.text().to_owned())).collect()
        };
        prop_assert_eq!(pairs(&again), pairs(&page));
    }

    #[test]
    fn stripping_a_canonical_page_twice_is_stripping_it_once((text, _) in canonical_page()) {
        let once = strip_tags(&text);
        prop_assert_eq!(strip_tags(&once), once.as_str());
    }

    #[test]
    fn the_laws_hold_for_canonical_pages((text, _) in canonical_page()) {
        laws::hold_for(&text);
    }

    #[test]
    fn the_laws_hold_for_any_text(text in "(?s).{0,200}") {
        laws::hold_for(&text);
    }

    #[test]
    fn the_laws_hold_for_scraps_of_markup(
        scraps in proptest::collection::vec(
            prop_oneof![
                Just("<translate>"), Just("</translate>"), Just("<translate nowrap>"), Just("<nowiki>"), Just("</nowiki>"),
                Just("<!--T:"), Just("1"), Just("-->"), Just("<tvar|a>"), Just("</>"), Just("<tvar name="), Just("'a'>"),
                Just("</tvar>"), Just("$a"), Just("=="), Just("\n"), Just("\n\n"), Just(" "), Just("ą"), Just("\r"),
                Just("{{TRANSLATIONLANGUAGE}}"), Just("[["), Just("]]"), Just("<"), Just(">"), Just("\u{0}"),
            ],
            0..40,
        ),
    ) {
        laws::hold_for(&scraps.concat());
    }
}

#[test]
fn the_laws_hold_for_the_corpus() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/page");
    let files: Vec<_> = std::fs::read_dir(corpus).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(files.len() >= 10, "the corpus was lost");
    for file in files {
        laws::hold_for(&std::fs::read_to_string(&file).unwrap());
    }
}

#[test]
fn huge_pages_are_done_at_all() {
    let language = PageLanguage::of(Language::parse("en").unwrap());
    let five_megabytes = "A unit of the page, with [[links]] and ''quotes''.\n\n".repeat(100_000);
    let shapes = [
        ("units", format!("<translate>\n{five_megabytes}</translate>"), 100_000),
        ("sections", "<translate><!--T:1--> A</translate> ".repeat(100_000), 100_000),
        (
            "nowiki runs",
            (0..100_000).map(|n| format!("<nowiki>{n}</nowiki><translate>x</translate>")).collect(),
            100_000,
        ),
        (
            "nowiki copies",
            format!("{}{}", "<nowiki>b</nowiki>", "<nowiki>".repeat(50_000) + &"<nowiki>b</nowiki>".repeat(50_000)),
            0,
        ),
        ("unclosed nowiki", "<nowiki>".repeat(100_000), 0),
        ("variables in one unit", format!("<translate>{}</translate>", variables(10_000)), 1),
        ("template", five_megabytes.clone(), 0),
        ("markers without end", format!("<translate>{}</translate>", "<!--T:1 x\n".repeat(100_000)), 1),
        ("headings", format!("<translate>\n{}</translate>", "== [[A == <!--T:1-->\n\n".repeat(50_000)), 50_000),
        ("one heading", format!("<translate>\n== {} ==\n</translate>", "[<".repeat(100_000)), 1),
    ];
    for (name, text, n_units) in shapes {
        let page = parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(page.units().len(), n_units, "{name}");
        assert!(page.to_wikitext().len() >= text.len(), "{name}");
        assert!(source_rendered(&page, &language).len() <= text.len(), "{name}");
        laws::hold_for(&text[..text.floor_char_boundary(500_000)]);
    }
}

fn variables(n: usize) -> String {
    (0..n).map(|n| format!("<tvar name={n}>v</tvar> ")).collect()
}
