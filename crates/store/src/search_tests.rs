use super::*;
use crate::{
    Store,
    fixture::{at, library, page, pl, read, translated, unit},
};
use tolmach_core::Revision;

fn found(store: &Store, words: &str) -> Vec<(FoundKind, String)> {
    let wanted = Wanted { words: words.to_owned(), ..Wanted::default() };
    found_as(store, &wanted)
}

fn found_as(store: &Store, wanted: &Wanted) -> Vec<(FoundKind, String)> {
    store.write(|w| w.index_for_search(1000)).unwrap();
    let found = store.read(|r| r.search(wanted, 50)).unwrap();
    found.into_iter().map(|found| (found.kind, found.text)).collect()
}

fn read_unit(store: &Store, id: crate::ResourceId, definition: &str, target: &str) {
    read(store, id, 101, &[unit("1", definition, translated(12, target))], 5);
}

#[test]
fn texts_are_found_by_the_beginnings_of_their_words() {
    let (store, id) = library();
    read_unit(&store, id, "Cite your sources", "Podawaj źródła, Łukaszu");
    assert_eq!(found(&store, "zrodl"), [(FoundKind::Translation, "Podawaj źródła, Łukaszu".to_owned())]);
    assert_eq!(found(&store, "lukasz podaw"), found(&store, "ŹRÓDŁA"), "case and diacritics do not matter");
    assert_eq!(found(&store, "your so"), [(FoundKind::Source, "Cite your sources".to_owned())]);
    assert_eq!(found(&store, "\"your so\""), [], "a phrase is whole");
    assert_eq!(found(&store, "\"cite your\"").len(), 1);
    assert!(found(&store, "sprin").contains(&(FoundKind::Title, page().to_string())));
}

#[test]
fn what_changes_is_found_under_its_new_words_only() {
    let (store, id) = library();
    read_unit(&store, id, "One", "Jeden");
    assert_eq!(found(&store, "jeden").len(), 1);
    read_unit(&store, id, "One", "Jedno");
    assert_eq!((found(&store, "jeden").len(), found(&store, "jedno").len()), (0, 1));
    store.write(|w| w.set_status(id, crate::Status::Removed)).unwrap();
    assert_eq!(store.read(|r| r.search(&Wanted { words: "jedno".to_owned(), ..Wanted::default() }, 9)).unwrap(), []);
}

#[test]
fn filters_hold_all_together() {
    let (store, id) = library();
    read_unit(&store, id, "Jeden is one", "Jeden");
    let all = Wanted { words: "jeden".to_owned(), ..Wanted::default() };
    assert_eq!(found_as(&store, &all).len(), 2);
    let polish = Wanted { language: Some(pl()), ..all.clone() };
    assert_eq!(found_as(&store, &polish), [(FoundKind::Translation, "Jeden".to_owned())]);
    let sources = Wanted { kinds: vec![FoundKind::Source, FoundKind::Title], ..all.clone() };
    assert_eq!(found_as(&store, &sources), [(FoundKind::Source, "Jeden is one".to_owned())]);
    let outdated = Wanted { state: Some(State::Outdated), ..all.clone() };
    assert_eq!(found_as(&store, &outdated), []);
    let here = Wanted { page: Some(page()), wiki: Some(WikiName::practice()), state: Some(State::Translated), ..all };
    assert_eq!(found_as(&store, &here).len(), 1);
}

#[test]
fn serbian_is_found_in_either_script() {
    let (store, id) = library();
    let serbian = Language::parse("sr").unwrap();
    store
        .write(|w| {
            w.track_language(id, &serbian)?;
            w.save_reading(
                id,
                &serbian,
                Revision(101),
                &[unit("1", "Encyclopedia", translated(13, "Слободна енциклопедија"))],
                at(6),
            )
        })
        .unwrap();
    for words in ["enciklopedij", "енциклопед", "слобод", "SLOBODNA"] {
        assert_eq!(found(&store, words).len(), 1, "{words}");
    }
}

#[test]
fn whatever_is_typed_is_no_error() {
    let (store, _) = library();
    for words in ["\"", "*", "a* OR b*", "NEAR(a b)", "text : x", "-a", "^b", "a AND", "(", "'", "\0", "𝔘", "́"] {
        found(&store, words);
    }
}
