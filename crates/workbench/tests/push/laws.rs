//! What holds after any history of drafts, other people's edits and accidents.

use crate::{
    drafted, edits, pulled, push_while,
    support::{PAGE, key, practice},
};
use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};
use tolmach_core::push::Outcome;
use tolmach_workbench::{Progress, drafts::Typed};

const UNITS: [&str; 5] = ["Page display title", "1", "2", "3", "4"];

/// Something that happens between two pushes, or within one.
#[derive(Debug, Clone, Copy)]
enum Event {
    /// I draft the unit.
    Draft(usize),
    /// Somebody else saves the unit at once.
    Other(usize),
    /// Somebody else saves the unit just before mine is sent.
    SlipIn(usize),
    /// The next reply is lost.
    LoseReply,
    /// The next request is lost.
    LoseRequest,
    /// I push.
    Push,
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (0..UNITS.len()).prop_map(Event::Draft),
        2 => (0..UNITS.len()).prop_map(Event::Other),
        1 => (0..UNITS.len()).prop_map(Event::SlipIn),
        1 => Just(Event::LoseReply),
        1 => Just(Event::LoseRequest),
        2 => Just(Event::Push),
    ]
}

/// No text goes out twice, no edit replaces what its draft was not made from unless that is told, and no text is lost.
async fn holds(events: &[Event]) {
    let bench = pulled().await;
    let (mut drafts, mut told_merged) = (Vec::new(), BTreeSet::new());
    let slips: Arc<Mutex<BTreeSet<&str>>> = Arc::default();
    let all = events.iter().copied().chain([Event::Push, Event::Push]);
    for (n, event) in all.enumerate() {
        match event {
            Event::Draft(unit) => {
                let text = format!("Moje {n}.");
                bench.workbench.save_draft(&key(PAGE, UNITS[unit], "pl"), &text, Typed::Done).unwrap();
                drafts.push((UNITS[unit], text));
            }
            Event::Other(unit) => {
                bench.admin.second_editor_saves(PAGE, UNITS[unit], "pl", &format!("Cudze {n}.")).unwrap();
            }
            Event::SlipIn(unit) => drop(slips.lock().unwrap().insert(UNITS[unit])),
            Event::LoseReply => bench.admin.set_faults(|faults| faults.n_lost_replies = 1),
            Event::LoseRequest => bench.admin.set_faults(|faults| faults.n_lost_requests = 1),
            Event::Push => {
                let (admin, slips) = (bench.admin.clone(), slips.clone());
                let pushed = push_while(&bench, move |unit| {
                    let unit = unit.replace('_', " ");
                    if slips.lock().unwrap().remove(unit.as_str()) {
                        admin.second_editor_saves(PAGE, &unit, "pl", &format!("Wślizg {n}.")).unwrap();
                    }
                })
                .await;
                let merged = pushed.entries.into_iter().filter(|entry| entry.outcome == Outcome::Merged);
                told_merged.extend(merged.map(|entry| entry.mine));
            }
        }
    }
    bench.admin.set_faults(|faults| (faults.n_lost_replies, faults.n_lost_requests) = (0, 0));
    bench.workbench.settle(&practice(), &Progress::silent()).await.unwrap();
    let accepted: Vec<_> = edits(&bench).into_iter().filter(|write| write.accepted && !write.no_change).collect();
    let mut seen = BTreeSet::new();
    for write in &accepted {
        let text = write.text.clone().unwrap_or_default();
        assert!(seen.insert((write.title.clone(), text.clone())), "{text:?} went out twice: {accepted:#?}");
        let replaced = write.old_revision.unwrap_or_default();
        let is_as_planned = replaced == write.base_revision.unwrap_or_default();
        assert!(is_as_planned || told_merged.contains(&text), "{text:?} went over another's, untold: {write:?}");
    }
    let is_sent = |text: &str| accepted.iter().any(|write| write.text.as_deref() == Some(text));
    for (n, (unit, text)) in drafts.iter().enumerate() {
        let target = key(PAGE, unit, "pl");
        let is_kept = drafted(&bench, unit).is_some_and(|kept| kept == *text)
            || bench.workbench.draft_texts(&target).is_ok_and(|texts| texts.iter().any(|past| past.text == *text))
            || bench
                .workbench
                .store()
                .read(|r| r.entries_of(&target))
                .is_ok_and(|entries| entries.iter().any(|entry| entry.text == *text));
        // Its translator wrote another text over it, and that one went out.
        let is_replaced = drafts[n + 1..].iter().any(|(later_unit, later)| later_unit == unit && is_sent(later));
        assert!(is_sent(text) || is_kept || is_replaced, "{text:?} is lost");
    }
}

#[test]
fn nothing_goes_out_twice_or_over_anothers_work_and_nothing_is_lost() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    // Histories that once broke a law, or were thought to.
    use Event::{Draft, Push, SlipIn};
    runtime.block_on(holds(&[Draft(1), Draft(1), Push, SlipIn(1), Draft(1)]));

    let is_long = std::env::var_os("TOLMACH_LONG").is_some();
    let config = Config { cases: if is_long { 2000 } else { 24 }, failure_persistence: None, ..Config::default() };
    // The same histories in every run, so that a change is to blame for what fails; new ones in the slow tier.
    let mut runner = match is_long {
        true => TestRunner::new(config),
        false => TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha)),
    };
    let histories = proptest::collection::vec(event(), 1..14);
    runner
        .run(&histories, |events| {
            runtime.block_on(holds(&events));
            Ok(())
        })
        .unwrap();
}
