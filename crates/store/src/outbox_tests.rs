use crate::{fixture::*, *};
use std::time::Duration;
use tolmach_core::{
    Revision, State, WikiName,
    push::{Guard, Outcome},
};

fn planned(store: &Store) -> (StoredDraft, PushId, EntryId) {
    let draft = save(store, "1", "Witaj", "", 1).unwrap();
    let new = NewEntry {
        draft: draft.id,
        sending: Sending::Push,
        text: "Witaj".to_owned(),
        guard: Guard::Replaces(Revision(5)),
        base: base(),
        source_now: "Good day".to_owned(),
        over_outdated: true,
    };
    let (push, entry) = store
        .write(|w| {
            let push = w.begin_push(&WikiName::practice(), &me(), "sprint", at(2))?;
            Result::Ok((push, w.plan_entry(push, &new, at(2))?))
        })
        .unwrap();
    (draft, push, entry)
}

fn unsettled(store: &Store) -> Vec<Phase> {
    let entries = store.read(|r| r.unsettled(&WikiName::practice())).unwrap();
    entries.iter().map(|entry| entry.phase).collect()
}

#[test]
fn an_entry_goes_through_its_phases_and_nothing_of_it_is_lost() {
    let (store, _) = library();
    let (draft, push, id) = planned(&store);
    assert_eq!(unsettled(&store), [Phase::Planned]);
    store.write(|w| w.mark_sending(id, at(3))).unwrap();
    assert_eq!(unsettled(&store), [Phase::Sending]);
    let replied = Replied { revision: Some(Revision(6)), over: Some(Revision(5)), at: at(4) };
    store.write(|w| w.mark_replied(id, replied)).unwrap();
    assert_eq!(unsettled(&store), [Phase::Replied]);
    let receipt = Receipt {
        outcome: Outcome::Merged,
        revision: Some(Revision(6)),
        state: Some(State::Translated),
        reason: Some("somebody slipped in".to_owned()),
        theirs: Some(Theirs { revision: Revision(4), text: "Cudze".to_owned() }),
        stored: Some("Witaj i cudze".to_owned()),
        settled_at: at(5),
    };
    store.write(|w| w.settle(id, &receipt)).unwrap();
    assert_eq!(unsettled(&store), []);
    let entry = store.read(|r| r.entry(id)).unwrap();
    let expected = Entry {
        id,
        push,
        account: me(),
        draft: draft.id,
        key: key("1"),
        phase: Phase::Settled,
        sending: Some(Sending::Push),
        text: "Witaj".to_owned(),
        guard: Guard::Replaces(Revision(5)),
        base: base(),
        source_now: "Good day".to_owned(),
        over_outdated: true,
        planned_at: at(2),
        sent_at: Some(at(3)),
        replied: Some(replied),
        receipt: Some(receipt),
    };
    assert_eq!(entry, expected);
}

#[test]
fn only_what_was_never_sent_can_be_forgotten() {
    let (store, _) = library();
    let (_, _, id) = planned(&store);
    store.write(|w| w.mark_sending(id, at(3))).unwrap();
    store.write(|w| w.drop_planned(id)).unwrap();
    assert_eq!(unsettled(&store), [Phase::Sending], "an entry in doubt was forgotten: it might be sent twice");
    let (store, _) = library();
    let (_, _, id) = planned(&store);
    store.write(|w| w.drop_planned(id)).unwrap();
    assert_eq!(unsettled(&store), []);
}

#[test]
fn the_newest_receipt_of_a_draft_is_shown_or_all_of_a_run() {
    let (store, resource) = library();
    let draft = save(&store, "1", "Witaj", "", 1).unwrap();
    let receipt = |outcome, ms| Receipt {
        outcome,
        revision: None,
        state: None,
        reason: None,
        theirs: None,
        stored: None,
        settled_at: at(ms),
    };
    let pushes: Vec<PushId> = [(Outcome::SourceMoved, 2), (Outcome::Conflict, 3)]
        .map(|(outcome, ms)| {
            store
                .write(|w| {
                    let push = w.begin_push(&WikiName::practice(), &me(), "", at(ms))?;
                    w.record_unsent(push, &draft, "Good day", &receipt(outcome, ms))?;
                    w.end_push(push, at(ms))?;
                    Result::Ok(push)
                })
                .unwrap()
        })
        .into();
    let outcomes = |filter: ReceiptFilter| -> Vec<Outcome> {
        let entries = store.read(|r| r.entries(&filter)).unwrap();
        entries.into_iter().filter_map(|entry| entry.receipt).map(|receipt| receipt.outcome).collect()
    };
    let of_resource = ReceiptFilter { resource: Some(resource), ..Default::default() };
    assert_eq!(outcomes(of_resource), [Outcome::Conflict]);
    assert_eq!(outcomes(ReceiptFilter { push: Some(pushes[0]), ..Default::default() }), [Outcome::SourceMoved]);
    assert_eq!(store.read(|r| r.entries_of(&key("1"))).unwrap().len(), 2);
}

#[test]
fn what_landed_is_counted_by_the_words_of_outcomes() {
    let landed = Outcome::ALL.into_iter().filter(|outcome| outcome.has_landed());
    let words = landed.map(|outcome| format!("'{}'", outcome.as_str())).collect::<Vec<_>>().join(", ");
    assert!(crate::receipts::LANDED_SINCE.contains(&format!("o.outcome IN ({words})")), "{words}");
}

#[test]
fn one_process_at_a_time_has_the_lease() {
    let (store, _) = library();
    let wiki = WikiName::practice();
    let lasts = Duration::from_secs(60);
    let take = |owner: &str, ms| store.write(|w| w.take_lease(&wiki, &me(), owner, lasts, at(ms))).unwrap();
    let beat = |owner: &str, ms| store.write(|w| w.beat_lease(&wiki, &me(), owner, lasts, at(ms))).unwrap();
    let held = |owner: &str, ms| Lease::Held { owner: owner.to_owned(), until: at(ms) };
    assert_eq!(take("one", 0), Lease::Ours);
    assert_eq!(take("two", 1), held("one", 60_000));
    assert_eq!(take("one", 2), Lease::Ours, "its owner may renew it");
    assert!(beat("one", 50_000));
    assert_eq!(take("two", 70_000), held("one", 110_000), "a heartbeat keeps it alive");
    assert_eq!(take("two", 110_000), Lease::Ours, "the owner is dead");
    assert!(!beat("one", 110_001), "the old owner must notice that it has lost the lease");
    store.write(|w| w.release_lease(&wiki, &me(), "one")).unwrap();
    assert_eq!(take("three", 110_002), held("two", 170_000), "only its owner lets it go");
    store.write(|w| w.release_lease(&wiki, &me(), "two")).unwrap();
    assert_eq!(take("three", 110_003), Lease::Ours);
}

#[test]
fn a_unit_that_lands_twice_is_one_unit() {
    let (store, _) = library();
    for ms in [10, 20] {
        let (draft, push, id) = planned(&store);
        let receipt = Receipt {
            outcome: Outcome::Pushed,
            revision: Some(Revision(6)),
            state: Some(State::Translated),
            reason: None,
            theirs: None,
            stored: Some("Witaj".to_owned()),
            settled_at: at(ms),
        };
        store
            .write(|w| {
                w.settle(id, &receipt)?;
                w.end_push(push, at(ms))?;
                w.land_draft(draft.id, "Witaj", &base(), at(ms))
            })
            .unwrap();
    }
    assert_eq!(store.read(|r| r.n_landed_since(&WikiName::practice(), at(5))).unwrap(), 1);
    assert_eq!(store.read(|r| r.n_landed_since(&WikiName::practice(), at(30))).unwrap(), 0);
}
