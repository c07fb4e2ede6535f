use super::*;
use crate::{Store, fixture::*};
use tolmach_core::{Revision, Target};

fn subject(revision: u64, text: &str) -> Subject {
    Subject { revision: (revision > 0).then_some(Revision(revision)), text: text.to_owned() }
}

fn add(store: &Store, unit: &str, kind: Kind, subject: &Subject, comment: &str, ms: i64) -> Review {
    let by = me();
    let new = NewReview { kind, subject, comment, by: Some(&by) };
    store.write(|w| w.add_review(&key(unit), &new, at(ms))).unwrap()
}

fn n_unreviewed(store: &Store) -> u32 {
    store.read(|r| r.unreviewed(&WikiName::practice())).unwrap().iter().map(|one| one.n).sum()
}

#[test]
fn a_remark_keeps_what_was_looked_at_and_by_whom() {
    let (store, resource) = library();
    let comment = add(&store, "1", Kind::Comment, &subject(5, "Dzień dobry\n"), "Too formal?", 5);
    let accepted = add(&store, "1", Kind::Accepted, &subject(5, "Dzień dobry"), "", 6);
    let found = store.read(|r| r.reviews_of(&key("1"))).unwrap();
    assert_eq!(found, [comment.clone(), accepted.clone()]);
    assert_eq!(
        (comment.subject.clone(), comment.by.clone(), comment.is_own),
        (subject(5, "Dzień dobry"), Some(me()), true)
    );
    assert_ne!(comment.uid, accepted.uid, "two remarks would count as one");
    assert_eq!(store.read(|r| r.reviews_of_resource(resource)).unwrap(), found);
    assert_eq!(store.read(|r| r.reviews(&WikiName::practice())).unwrap(), found);
    store.write(|w| w.end_review(comment.id, at(7))).unwrap();
    assert_eq!(store.read(|r| r.reviews_of(&key("1"))).unwrap()[0].ended_at, Some(at(7)));
    assert!(store.write(|w| w.end_review(comment.id, at(8))).is_err(), "a remark ends once");
}

#[test]
fn only_own_acceptances_of_revisions_are_told_and_once() {
    let (store, _) = library();
    let accepted = add(&store, "1", Kind::Accepted, &subject(5, "Dzień dobry"), "", 5);
    add(&store, "1", Kind::Comment, &subject(5, "Dzień dobry"), "Hm.", 5);
    add(&store, "2", Kind::Accepted, &subject(0, "Pa"), "", 5);
    let taken_back = add(&store, "1", Kind::Accepted, &subject(5, "Dzień dobry"), "", 5);
    store.write(|w| w.end_review(taken_back.id, at(6))).unwrap();
    let (anna, seen) = (UserName::parse("Anna").unwrap(), subject(5, "Dzień dobry"));
    let review = NewReview { kind: Kind::Accepted, subject: &seen, comment: "", by: Some(&anna) };
    let brought = BroughtReview { uid: "ab", review, made_at: at(1), ended_at: None };
    store.write(|w| w.take_review(&key("1"), &brought)).unwrap();
    let to_tell = || store.read(|r| r.reviews_to_tell(&WikiName::practice())).unwrap();
    assert_eq!(to_tell(), std::slice::from_ref(&accepted));
    store.write(|w| w.note_told(accepted.id, at(9))).unwrap();
    assert_eq!(to_tell(), []);
}

#[test]
fn a_remark_that_comes_twice_is_one_and_its_end_comes_along() {
    let (store, _) = library();
    let seen = subject(5, "Dzień dobry");
    let review = NewReview { kind: Kind::Comment, subject: &seen, comment: "Hm.", by: None };
    let brought = |ended_at| BroughtReview { uid: "ab", review, made_at: at(1), ended_at };
    let take = |ended_at| store.write(|w| w.take_review(&key("1"), &brought(ended_at))).unwrap();
    assert_eq!((take(None), take(None), take(Some(at(4))), take(None)), (true, false, true, false));
    let found = store.read(|r| r.reviews_of(&key("1"))).unwrap();
    assert_eq!((found.len(), found[0].ended_at, found[0].is_own), (1, Some(at(4)), false));
}

#[test]
fn what_is_accepted_waits_no_longer_until_it_changes() {
    let (store, id) = library();
    assert_eq!(n_unreviewed(&store), 1);
    add(&store, "1", Kind::Accepted, &subject(0, "Dzień dobry"), "", 5);
    assert_eq!(n_unreviewed(&store), 0, "a draft was accepted and has landed");
    read(&store, id, 101, &[unit("1", "Good day", translated(6, "Witaj"))], 9);
    assert_eq!(n_unreviewed(&store), 1);
    add(&store, "1", Kind::Accepted, &subject(6, "Witaj"), "", 10);
    assert_eq!(n_unreviewed(&store), 0);
    read(&store, id, 101, &[unit("1", "Good day", translated(7, "Witaj"))], 11);
    assert_eq!(n_unreviewed(&store), 1, "another revision is another translation");
    save(&store, "1", "Mój tekst", "", 12).unwrap();
    assert_eq!(n_unreviewed(&store), 0, "a draft stands before the wiki's text");
}

#[test]
fn the_text_before_the_latest_is_kept() {
    let (store, id) = library();
    let former = || store.read(|r| r.former_texts(id, &pl())).unwrap().into_values().collect::<Vec<_>>();
    assert!(former().is_empty());
    read(&store, id, 101, &[unit("1", "Good day", translated(6, "Witaj"))], 9);
    read(&store, id, 101, &[unit("1", "Good day", translated(7, "Witaj"))], 10);
    assert_eq!(former(), ["Dzień dobry"], "a revision without another text hides the change");
    read(&store, id, 101, &[unit("1", "Good day", outdated(8, "Hej"))], 11);
    assert_eq!(former(), ["Witaj"]);
    read(&store, id, 101, &[unit("1", "Good day", Target::Untranslated)], 12);
    assert_eq!(former(), ["Hej"]);
}
