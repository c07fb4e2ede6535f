use super::*;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_row_of_the_tables_is_used() {
    let wiki = wiki();
    for (language, table) in TRANSLATIONS {
        for row in rows(table) {
            let [slug, unit, state, text] = row[..] else { panic!("{language}: {row:?} has not four cells") };
            let source = SOURCES.iter().find(|source| source.slug == slug).unwrap_or_else(|| panic!("no page {slug}"));
            let page =
                wiki.page(&unit_title(source.title, unit, language)).unwrap_or_else(|| panic!("{language} {row:?}"));
            let latest = page.latest();
            assert_eq!(latest.text, cell(text), "{language} {slug} {unit}");
            assert_eq!(latest.fuzzy, state == "before", "{language} {slug} {unit}: {state}");
            assert_eq!(!latest.reviewers.is_empty(), state == "proofread", "{language} {slug} {unit}: {state}");
        }
    }
    for row in rows(OTHER_WORDINGS) {
        let [slug, unit, language, one, other] = row[..] else { panic!("{row:?} has not five cells") };
        let source = SOURCES.iter().find(|source| source.slug == slug).unwrap();
        assert!(one != other && other_wording(source.title, unit, language).is_some(), "{row:?}");
        let known = wiki.marked(source.title).unwrap().1.units.iter().any(|row| row.id == unit);
        assert!(known, "the second editor cannot write {slug}/{unit}");
    }
    for row in rows(REVISIONS) {
        let [slug, now, then] = row[..] else { panic!("{row:?} has not three cells") };
        let source = SOURCES.iter().find(|source| source.slug == slug).unwrap();
        assert!(source.text.contains(now), "{slug} does not say {now:?}");
        let revisions = &wiki.page(source.title).unwrap().revisions;
        assert!(revisions[0].text.contains(then), "{slug} never said {then:?}");
    }
}

#[test]
fn there_is_something_of_every_kind() {
    let wiki = wiki();
    assert!(SOURCES.iter().filter(|source| source.language == "en").count() >= 12);
    let mut states: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (page, marked) in wiki.marked_pages() {
        let n_units = marked.units.len();
        assert!((5..=15).contains(&n_units), "{} has {n_units} units", page.title);
        for (language, _) in TRANSLATIONS {
            let units = wiki.units(&[(page, marked)], language);
            states.entry(language).or_default().extend(units.iter().map(|unit| unit.status()));
        }
    }
    for (language, states) in states {
        let is_complete = states.len() == 4;
        assert!(is_complete || language == "ka", "{language} has units in these states only: {states:?}");
    }
    assert!(wiki.marked_pages().any(|(page, _)| page.language == "pl"), "no page is written in Polish");
    assert!(wiki.marked_pages().any(|(_, marked)| marked.priority.as_ref().is_some_and(|p| p.is_forced)));
    assert_eq!(wiki.aggregates().len(), 1);
}
