use tolmach_core::Language;

use super::*;

fn inflection(tag: &str) -> Inflection {
    Inflection::new(Language::parse(tag).unwrap())
}

/// A term written as `source = preferred | ?admitted | !forbidden`, or `=source` for one that stays.
fn term(line: &str) -> Term {
    if let Some(source) = line.strip_prefix('=') {
        return Term { source: source.to_owned(), do_not_translate: true, ..Term::default() };
    }
    let (source, targets) = line.split_once(" = ").unwrap();
    let targets = targets
        .split(" | ")
        .map(|text| match (text.strip_prefix('?'), text.strip_prefix('!')) {
            (Some(text), _) => TargetTerm { text: text.to_owned(), status: Status::Admitted },
            (_, Some(text)) => TargetTerm { text: text.to_owned(), status: Status::Forbidden },
            _ => TargetTerm { text: text.to_owned(), status: Status::Preferred },
        })
        .collect();
    Term { source: source.to_owned(), targets, ..Term::default() }
}

fn polish() -> Glossary {
    let terms = [
        "Wikimedia Foundation = Fundacja Wikimedia | !Wikimedia Fundacja",
        "foundation = fundacja",
        "user group = grupa użytkowników | ?grupa wikimedystów | !grupa userów",
        "edit-a-thon = edytaton | ?maraton edycyjny",
        "Meta = Meta",
        "grant = grant | !dotacja",
        "=MediaWiki",
        "=Wikipedia",
    ];
    Glossary::new(inflection("en"), inflection("pl"), terms.map(term).into())
}

#[test]
fn terms_are_found_in_any_form_and_the_longest_wins() {
    let glossary = polish();
    for (text, expected) in [
        ("The Wikimedia Foundation’s user groups", vec!["Wikimedia Foundation’s", "user groups"]),
        ("Foundations give grants.", vec!["Foundations", "grants"]),
        ("Two edit-a-thons, one Edit-a-thon", vec!["edit-a-thons", "Edit-a-thon"]),
        ("User, group", vec![]),
        ("meta pages on Meta", vec!["Meta"]),
        ("'''User''' group of [[Wikimedia]] Foundation", vec!["User''' group", "Wikimedia]] Foundation"]),
        ("[[Special:MyLanguage/Grants:Start|the grants]]", vec!["grants"]),
        ("{{grant|grant}} https://meta.example/grant $grant", vec!["grant"]),
        ("[[Grant]] <span class=\"grant\">a grant</span>", vec!["Grant", "grant"]),
        ("", vec![]),
    ] {
        let found: Vec<_> = glossary.find_in_source(text).into_iter().map(|hit| &text[hit.range]).collect();
        assert_eq!(found, expected, "terms of {text:?}");
    }
}

#[test]
fn translations_are_judged_in_any_form() {
    let glossary = polish();
    for (source, target, expected) in [
        ("Wikimedia Foundation", "Zgłoś się do Fundacji Wikimedia.", vec![]),
        ("Wikimedia Foundation", "Zgłoś się do Fundacji.", vec!["missing"]),
        ("Wikimedia Foundation", "Wikimedia Fundacja pisze", vec!["forbidden Wikimedia Fundacja"]),
        ("a user group", "grupami użytkowników", vec![]),
        ("a user group", "grupę nowych użytkowników", vec![]),
        ("a user group", "grupą wikimedystów", vec![]),
        ("a user group", "dla grup userów", vec!["forbidden grup userów"]),
        ("an edit-a-thon", "podczas maratonu edycyjnego", vec![]),
        ("grants and a grant", "dotacje i granty", vec!["forbidden dotacje"]),
        ("grants", "pieniądze", vec!["missing"]),
        ("MediaWiki runs", "MediaWiki działa", vec![]),
        ("MediaWiki runs", "Silnik działa", vec!["translated"]),
        ("Wikipedia", "Wikipedii nie znam", vec![]),
        ("grants", "", vec![]),
    ] {
        let hits = glossary.find_in_source(source);
        assert!(!hits.is_empty(), "{source:?} has no term");
        let problems: Vec<_> = glossary
            .judge(target, &hits)
            .into_iter()
            .map(|problem| match problem.kind {
                TermProblemKind::Missing => "missing".to_owned(),
                TermProblemKind::Translated => "translated".to_owned(),
                TermProblemKind::Forbidden { range, .. } => format!("forbidden {}", &target[range]),
            })
            .collect();
        assert_eq!(problems, expected, "{source:?} rendered as {target:?}");
    }
}

#[test]
fn names_that_stay_may_carry_endings() {
    for (tag, target) in [
        ("tr", "MediaWiki'nin sürümü"),
        ("hu", "A MediaWikiben"),
        ("hu", "A MediaWiki-t"),
        ("fi", "MediaWikissä"),
        ("ka", "MediaWiki-ს"),
    ] {
        let glossary = Glossary::new(inflection("en"), inflection(tag), vec![term("=MediaWiki")]);
        let hits = glossary.find_in_source("MediaWiki");
        assert_eq!(glossary.judge(target, &hits), vec![], "{target}");
    }
}

#[test]
fn a_term_without_words_is_never_found() {
    let glossary = Glossary::new(inflection("en"), inflection("pl"), vec![term("… = …"), Term::default()]);
    assert_eq!(glossary.find_in_source("… and"), vec![]);
    assert!(!glossary.is_empty());
}

#[test]
fn an_english_word_made_from_a_term_is_another_word() {
    let terms = ["organizer = organizator", "translator = tłumacz", "community = społeczność"].map(term);
    let glossary = Glossary::new(inflection("en"), inflection("pl"), terms.into());
    let found = |text: &str| -> Vec<usize> { glossary.find_in_source(text).iter().map(|hit| hit.term).collect() };
    assert_eq!(found("The organization’s translation"), [0_usize; 0]);
    assert_eq!(found("An organizer’s guide: translators, communities"), [0, 1, 2]);
}
