use crate::{fixture::*, *};
use proptest::prelude::*;
use tolmach_core::{Base, Revision};

fn text(store: &Store) -> Option<String> {
    store.read(|r| r.draft(&key("1"))).unwrap().map(|stored| stored.draft.text)
}

fn undo(store: &Store, ms: i64) -> Option<String> {
    store.write(|w| w.undo(&key("1"), at(ms))).unwrap().map(|stored| stored.draft.text)
}

fn redo(store: &Store, ms: i64) -> Option<String> {
    store.write(|w| w.redo(&key("1"), at(ms))).unwrap().map(|stored| stored.draft.text)
}

#[test]
fn a_draft_keeps_the_base_that_it_was_begun_with() {
    let (store, _) = library();
    let first = save(&store, "1", "Witaj", "", 1).unwrap();
    assert_eq!(first.draft.base, base());
    let other = Base { revision: None, text: None, source: "Other".to_owned() };
    let new = NewText { text: "Witajcie", is_done: true, run: "", base: &other, takes_back: None };
    let second = store.write(|w| w.save_draft(&key("1"), new, at(2))).unwrap();
    assert_eq!((second.id, &second.draft.base), (first.id, &base()), "typing on must not hide a conflict");
    let moved = store.write(|w| w.set_base(&key("1"), &other, at(3))).unwrap();
    assert_eq!((moved.draft.text.as_str(), moved.draft.base), ("Witajcie", other));
}

#[test]
fn while_typing_there_is_one_row_a_second_and_the_newest_text_is_always_there() {
    let (store, _) = library();
    for (ms, typed) in [(0, "W"), (300, "Wi"), (900, "Wit"), (1100, "Wita"), (1900, "Witaj"), (5000, "Witaj!")] {
        save(&store, "1", typed, "run", ms).unwrap();
        assert_eq!(text(&store).as_deref(), Some(typed), "a keystroke was lost");
    }
    let id = store.read(|r| r.draft(&key("1"))).unwrap().unwrap().id;
    let rows = store.read(|r| r.draft_texts(id)).unwrap();
    let rows: Vec<&str> = rows.iter().map(|past| past.text.as_str()).collect();
    assert_eq!(rows, ["Wit", "Witaj", "Witaj!"]);
}

#[test]
fn another_run_of_typing_never_replaces_a_row() {
    let (store, _) = library();
    save(&store, "1", "one", "a", 0).unwrap();
    save(&store, "1", "two", "b", 10).unwrap();
    save(&store, "1", "three", "", 20).unwrap();
    save(&store, "1", "four", "", 30).unwrap();
    assert_eq!(
        [undo(&store, 40), undo(&store, 41), undo(&store, 42), undo(&store, 43)].map(|t| t.unwrap_or_default()),
        ["three", "two", "one", ""]
    );
}

#[test]
fn undo_and_redo_step_through_the_texts_also_after_a_restart() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("tolmach.sqlite");
    {
        let (memory, _) = library();
        let db = memory.db.lock().unwrap();
        migrate::copy_to(&db, &path).unwrap();
    }
    let open = || Store::open(&path, at(0)).unwrap().store;
    for (n, typed) in ["one", "two", "three"].into_iter().enumerate() {
        save(&open(), "1", typed, "", n as i64).unwrap();
    }
    assert_eq!(undo(&open(), 10).as_deref(), Some("two"));
    assert_eq!(undo(&open(), 11).as_deref(), Some("one"));
    assert_eq!(undo(&open(), 12), None);
    assert_eq!(redo(&open(), 13).as_deref(), Some("two"));
    assert_eq!(text(&open()).as_deref(), Some("two"));
}

#[test]
fn what_the_editor_has_undone_never_comes_back_by_undo() {
    let (store, _) = library();
    let undone = |text, run, ms| {
        let new = NewText { text, is_done: false, run, base: &base(), takes_back: None };
        store.write(|w| w.save_undone(&key("1"), new, at(ms))).unwrap()
    };
    save(&store, "1", "one", "", 0).unwrap();
    save(&store, "1", "one two", "a", 2000).unwrap();
    save(&store, "1", "one two three", "a", 4000).unwrap();
    undone("one two", "a", 6000);
    assert_eq!(text(&store).as_deref(), Some("one two"), "what the editor shows is not what is stored");
    undone("one", "a", 8000);
    assert_eq!(undo(&store, 9000), None, "the text that was just undone came back");
    assert_eq!(text(&store).as_deref(), Some("one"));

    // A run that began with the draft itself has nothing before it.
    let (store, _) = library();
    save(&store, "1", "new", "a", 0).unwrap();
    let new = NewText { text: "", is_done: false, run: "a", base: &base(), takes_back: None };
    let draft = store.write(|w| w.save_undone(&key("1"), new, at(3000))).unwrap();
    assert_eq!((draft.draft.text.as_str(), undo(&store, 4000)), ("", None));
    assert_eq!(store.read(|r| r.draft_texts(draft.id)).unwrap().len(), 2, "the undone text is lost");
}

#[test]
fn typing_after_an_undo_goes_on_from_there_and_loses_nothing() {
    let (store, _) = library();
    for (ms, typed) in [(0, "one"), (1, "two")] {
        save(&store, "1", typed, "", ms).unwrap();
    }
    undo(&store, 2);
    save(&store, "1", "three", "", 3).unwrap();
    assert_eq!(undo(&store, 4).as_deref(), Some("one"), "undo goes to where it was typed from");
    assert_eq!(redo(&store, 5).as_deref(), Some("three"));
    let id = store.read(|r| r.draft(&key("1"))).unwrap().unwrap().id;
    let texts = store.read(|r| r.draft_texts(id)).unwrap();
    assert!(texts.iter().any(|past| past.text == "two"), "the undone text is lost");
}

#[test]
fn a_discarded_draft_comes_back_with_undo() {
    let (store, _) = library();
    save(&store, "1", "Witaj", "", 1).unwrap();
    store.write(|w| w.discard_draft(&key("1"), at(2))).unwrap();
    assert_eq!(text(&store), None);
    assert_eq!(undo(&store, 3).as_deref(), Some("Witaj"), "a discarded text is lost");
    assert_eq!(store.read(|r| r.draft(&key("1"))).unwrap().unwrap().draft.base, base());
}

#[test]
fn the_newest_five_hundred_texts_are_kept() {
    let (store, _) = library();
    for n in 0..510 {
        save(&store, "1", &format!("text {n}"), "", n).unwrap();
    }
    let id = store.read(|r| r.draft(&key("1"))).unwrap().unwrap().id;
    let texts = store.read(|r| r.draft_texts(id)).unwrap();
    assert_eq!((texts.len(), texts[0].text.as_str()), (500, "text 10"));
    assert!(texts[499].is_current);
    let n_undone = (0..600).take_while(|n| undo(&store, 1000 + n).is_some()).count();
    assert_eq!(n_undone, 499);
}

#[test]
fn what_landed_ends_the_draft_unless_it_was_typed_on() {
    let (store, _) = library();
    let landed = Base { revision: Some(Revision(6)), text: Some("Witaj".to_owned()), source: "Good day".to_owned() };
    let id = save(&store, "1", "Witaj", "", 1).unwrap().id;
    save(&store, "1", "Witajcie", "run", 2).unwrap();
    let ended = store.write(|w| w.land_draft(id, "Witaj", &landed, at(3))).unwrap();
    assert!(!ended, "what was typed while the push ran would be lost");
    let open = store.read(|r| r.draft(&key("1"))).unwrap().unwrap();
    assert_eq!((open.draft.text.as_str(), open.draft.base), ("Witajcie", landed.clone()));
    assert!(store.write(|w| w.land_draft(id, "Witajcie", &landed, at(4))).unwrap());
    assert_eq!(text(&store), None);
    assert_eq!(undo(&store, 5), None, "what landed is taken back on the wiki, not here");
    let next = save(&store, "1", "Znowu", "", 6).unwrap();
    assert!(next.id > id, "receipts would point to another draft");
}

#[test]
fn drafts_are_counted_and_filtered() {
    let (store, resource) = library();
    save(&store, "1", "a", "", 1).unwrap();
    save(&store, "2", "b", "", 2).unwrap();
    let n = |filter: DraftFilter| store.read(|r| r.n_open_drafts(&filter)).unwrap();
    let other = tolmach_core::Language::parse("uk").unwrap();
    assert_eq!(n(DraftFilter::default()), 2);
    assert_eq!(n(DraftFilter { resource: Some(resource), language: Some(pl()), ..Default::default() }), 2);
    assert_eq!(n(DraftFilter { language: Some(other), ..Default::default() }), 0);
    let counts = store.read(|r| r.draft_counts(&tolmach_core::WikiName::practice())).unwrap();
    assert_eq!(counts, [(resource, pl(), 2)]);
    assert!(matches!(save(&store, "99", "c", "", 3), Err(StoreError::NoSuch { what: "unit", .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is typed, undone and redone: the draft holds the last text saved or stepped to, and no text is ever lost.
    #[test]
    fn no_text_is_ever_lost(steps in proptest::collection::vec((0_u8..4, 0_i64..700), 1..40)) {
        let (store, _) = library();
        let (mut ms, mut kept) = (0, Vec::new());
        for (n, (step, wait)) in steps.into_iter().enumerate() {
            ms += wait;
            match step {
                0 => { undo(&store, ms); }
                1 => { if text(&store).is_some() { redo(&store, ms); } }
                _ => {
                    let typed = format!("text {n}");
                    save(&store, "1", &typed, "", ms).unwrap();
                    prop_assert_eq!(text(&store), Some(typed.clone()));
                    kept.push(typed);
                }
            }
        }
        if let Some(stored) = store.read(|r| r.draft(&key("1"))).unwrap() {
            let texts = store.read(|r| r.draft_texts(stored.id)).unwrap();
            for typed in kept {
                prop_assert!(texts.iter().any(|past| past.text == typed), "{} is lost", typed);
            }
        }
    }
}
