use crate::{fixture::*, *};
use std::collections::BTreeMap;
use tolmach_core::{
    Revision, State, WikiName,
    sprint::{BaselineUnit, Credit, Goal, Kind, Measure, Place, Sprint},
};

fn sprint() -> Sprint {
    Sprint {
        name: "jesień".to_owned(),
        wiki: WikiName::practice(),
        kind: Kind::Update,
        pages: vec![page()],
        languages: vec![pl()],
        from: "2026-11-22".parse().unwrap(),
        to: "2026-11-29".parse().unwrap(),
        goal: Goal { amount: 20, measure: Measure::Words },
        brief: "# Brief".to_owned(),
        tags: vec!["Initiative 25: hubs".to_owned()],
        baseline_at: at(10),
    }
}

fn place(unit: &str) -> Place {
    (key(unit).unit, pl())
}

fn baseline() -> BTreeMap<Place, BaselineUnit> {
    [(place("1"), BaselineUnit { state: State::Translated, revision: Some(Revision(5)), n_words: 2 })].into()
}

#[test]
fn a_sprint_comes_back_with_its_baseline() {
    let (store, _) = library();
    store.write(|w| w.create_sprint(&sprint(), &baseline())).unwrap();
    assert_eq!(store.read(|r| r.sprint("jesień")).unwrap(), Some(sprint()));
    assert_eq!(store.read(|r| r.sprints()).unwrap(), [sprint()]);
    assert_eq!(store.read(|r| r.baseline("jesień")).unwrap(), baseline());
    let again = store.write(|w| w.create_sprint(&sprint(), &baseline()));
    assert!(matches!(again, Err(StoreError::AlreadyThere { .. })), "a baseline was overwritten");
    store.write(|w| w.set_brief("jesień", "new")).unwrap();
    assert_eq!(store.read(|r| r.sprint("jesień")).unwrap().unwrap().brief, "new");
    store.write(|w| w.set_tags("jesień", &["a".to_owned(), "b".to_owned()])).unwrap();
    assert_eq!(store.read(|r| r.sprint("jesień")).unwrap().unwrap().tags, ["a", "b"]);
    store.write(|w| w.remove_sprint("jesień")).unwrap();
    assert_eq!(store.read(|r| r.sprint("jesień")).unwrap(), None);
}

#[test]
fn a_sprint_of_an_unknown_page_leaves_nothing_behind() {
    let (store, _) = library();
    let pages = vec![tolmach_core::PageTitle::parse("Nowhere").unwrap()];
    assert!(store.write(|w| w.create_sprint(&Sprint { pages, ..sprint() }, &BTreeMap::new())).is_err());
    assert_eq!(store.read(|r| r.sprints()).unwrap(), []);
}

#[test]
fn units_show_drafts_and_credits_of_the_revision_that_stands() {
    let (store, id) = library();
    store.write(|w| w.create_sprint(&sprint(), &baseline())).unwrap();
    save(&store, "2", "Pa", "", 1).unwrap();
    let look = |unit: &str| store.read(|r| r.sprint_units("jesień")).unwrap().remove(&place(unit)).unwrap();
    assert_eq!((look("1").credit, look("1").has_draft, look("2").has_draft), (Credited::NotAsked, false, true));
    let credit = Credit { user: me(), at: at(3) };
    store.write(|w| w.save_credit("jesień", &place("1"), Revision(5), Some(&credit))).unwrap();
    assert_eq!(look("1").credit, Credited::To(credit));
    store.write(|w| w.save_credit("jesień", &place("1"), Revision(5), None)).unwrap();
    assert_eq!(look("1").credit, Credited::Unknown);
    read(&store, id, 100, &[unit("1", "Good day", translated(6, "Inne"))], 9);
    assert_eq!((look("1").credit, look("1").since), (Credited::NotAsked, at(9)), "another revision, another author");
    assert!(
        !store.read(|r| r.sprint_units("jesień")).unwrap().contains_key(&place("2")),
        "a removed unit is shown apart"
    );
    assert_eq!(store.read(|r| r.baseline("jesień")).unwrap(), baseline());
}
