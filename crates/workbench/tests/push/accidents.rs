//! What goes wrong on the way: others slip in, replies are lost, processes die, users stop and pause.

use crate::{
    draft, drafted, edits, on_wiki, pulled, push, push_while,
    support::{PAGE, key, practice},
    told, try_push,
};
use jiff::SignedDuration;
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tolmach_core::{
    Revision, State, UserName,
    push::{Guard, Outcome},
};
use tolmach_store::{EntryId, NewEntry, Sending};
use tolmach_workbench::{
    CancelToken, Doing, Progress, WorkbenchError,
    push::{Pause, PushRequest},
};

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_creates_the_unit_first_is_not_overwritten() {
    let bench = pulled().await;
    draft(&bench, "4", "Moje.");
    let admin = bench.admin.clone();
    let pushed = push_while(&bench, move |_| drop(admin.second_editor_saves(PAGE, "4", "pl", "Cudze."))).await;
    assert_eq!(told(&pushed.entries), [("4", Outcome::Conflict, Some(State::Translated))]);
    assert_eq!(pushed.entries[0].theirs.as_ref().map(|theirs| theirs.text.as_str()), Some("Cudze."));
    assert_eq!(on_wiki(&bench, "4").0, "Cudze.");
    assert_eq!(drafted(&bench, "4").as_deref(), Some("Moje."), "my text is lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_merge_behind_ones_back_is_told_with_all_four_texts() {
    let bench = pulled().await;
    let (base, mine, theirs) = ("jeden\n\ndwa\n\ntrzy", "jeden\n\ndwa\n\nTRZY", "JEDEN\n\ndwa\n\ntrzy");
    bench.admin.second_editor_saves(PAGE, "3", "pl", base).unwrap();
    bench.refresh().await.unwrap();
    draft(&bench, "3", mine);
    let admin = bench.admin.clone();
    let pushed = push_while(&bench, move |_| drop(admin.second_editor_saves(PAGE, "3", "pl", theirs))).await;
    let [entry] = pushed.entries.as_slice() else { panic!("{:?}", pushed.entries) };
    assert_eq!((entry.outcome, entry.base.text.as_deref(), entry.mine.as_str()), (Outcome::Merged, Some(base), mine));
    assert_eq!(entry.theirs.as_ref().map(|theirs| theirs.text.as_str()), Some(theirs));
    assert_eq!(entry.stored.as_deref(), Some("JEDEN\n\ndwa\n\nTRZY"));
    assert_eq!(on_wiki(&bench, "3").0, "JEDEN\n\ndwa\n\nTRZY");
    assert!(!pushed.is_clean() && drafted(&bench, "3").is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clash_that_the_wiki_cannot_merge_is_a_conflict() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    let admin = bench.admin.clone();
    let pushed = push_while(&bench, move |_| drop(admin.second_editor_saves(PAGE, "3", "pl", "Cudze."))).await;
    assert_eq!(told(&pushed.entries), [("3", Outcome::Conflict, Some(State::Translated))]);
    assert_eq!((on_wiki(&bench, "3").0.as_str(), drafted(&bench, "3").as_deref()), ("Cudze.", Some("Moje.")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reading_that_has_grown_old_is_looked_at_again_before_the_edit() {
    let bench = pulled().await;
    draft(&bench, "2", "Przeczytaj [[$1|opis]] na głos.");
    draft(&bench, "3", "jeden\n\ndwa");
    let admin = bench.admin.clone();
    let pushed = push_while(&bench, move |unit| {
        if unit == "2" {
            admin.advance_clock(SignedDuration::from_mins(5));
            admin.second_editor_saves(PAGE, "3", "pl", "Cudze.").unwrap();
        }
    })
    .await;
    assert_eq!(
        told(&pushed.entries),
        [("2", Outcome::Pushed, Some(State::Translated)), ("3", Outcome::Conflict, Some(State::Translated))]
    );
    let sent: Vec<_> = edits(&bench).into_iter().map(|write| write.title).collect();
    assert_eq!(sent.len(), 1, "an edit went out against a reading known to be old: {sent:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_reply_does_not_make_it_go_out_twice() {
    let bench = pulled().await;
    draft(&bench, "3", "Przetłumacz dziesięć jednostek.");
    draft(&bench, "4", "Wyślij.");
    bench.admin.set_faults(|faults| faults.n_lost_replies = 1);
    let pushed = push(&bench).await;
    assert!(pushed.trouble.is_some(), "the user is not told that the network failed");
    assert_eq!(told(&pushed.entries), [("3", Outcome::Pushed, Some(State::Translated)), ("4", Outcome::Waiting, None)]);
    assert_eq!(pushed.entries[1].reason.as_deref(), Some("stopped"), "what was never sent is called in doubt");
    let again = push(&bench).await;
    assert_eq!(told(&again.entries), [("4", Outcome::Pushed, Some(State::Translated))]);
    let texts: Vec<_> = edits(&bench).into_iter().filter_map(|write| write.text).collect();
    assert_eq!(texts, ["Przetłumacz dziesięć jednostek.", "Wyślij."]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_request_is_in_doubt_until_the_history_tells() {
    let bench = pulled().await;
    draft(&bench, "3", "Przetłumacz dziesięć jednostek.");
    bench.admin.set_faults(|faults| faults.n_lost_requests = 1);
    let pushed = push(&bench).await;
    assert_eq!(told(&pushed.entries), [("3", Outcome::Waiting, None)]);
    assert_eq!(pushed.entries[0].reason.as_deref(), Some("in-doubt"));
    assert!(bench.workbench.has_doubts(&practice()).unwrap());
    assert!(drafted(&bench, "3").is_some(), "a text is lost that the wiki never got");
    let again = push(&bench).await;
    assert_eq!(told(&again.entries), [("3", Outcome::Pushed, Some(State::Translated))]);
    assert_eq!(on_wiki(&bench, "3").1, "Newcomer");
    assert_eq!(edits(&bench).iter().filter(|write| write.accepted).count(), 1);
    assert!(!bench.workbench.has_doubts(&practice()).unwrap());
}

/// Journals a sending of unit 3 as a process would that dies while it waits for the reply.
fn die_while_sending(bench: &crate::support::Bench, text: &str, is_sent: bool) -> EntryId {
    draft(bench, "3", text);
    let stored = bench.workbench.draft(&key(PAGE, "3", "pl")).unwrap().unwrap();
    let now = bench.workbench.now();
    let entry = NewEntry {
        draft: stored.id,
        sending: Sending::Push,
        text: text.to_owned(),
        guard: stored.draft.base.revision.map_or(Guard::New, Guard::Replaces),
        source_now: stored.draft.base.source.clone(),
        base: stored.draft.base,
        over_outdated: false,
    };
    let account = UserName::parse("Newcomer").unwrap();
    bench
        .workbench
        .store()
        .write(|w| {
            let push = w.begin_push(&practice(), &account, "", now)?;
            let id = w.plan_entry(push, &entry, now)?;
            if is_sent {
                w.mark_sending(id, now)?;
            }
            tolmach_store::Result::Ok(id)
        })
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_crash_the_history_tells_what_landed_whatever_followed() {
    let bench = pulled().await;
    let id = die_while_sending(&bench, "Moje.", true);
    let landed = bench.admin.edit_as("Newcomer", &format!("Translations:{PAGE}/3/pl"), "Moje.").unwrap().unwrap();
    bench.admin.second_editor_saves(PAGE, "3", "pl", "Cudze, później.").unwrap();
    let settled = bench.workbench.settle(&practice(), &Progress::silent()).await.unwrap();
    let [entry] = settled.as_slice() else { panic!("{settled:?}") };
    assert_eq!((entry.receipt, entry.outcome, entry.revision), (Some(id), Outcome::Pushed, Some(Revision(landed))));
    assert_eq!(entry.reason.as_deref(), Some("changed-since"));
    assert_eq!(drafted(&bench, "3"), None);
    assert_eq!(push(&bench).await.entries, []);
    assert_eq!(on_wiki(&bench, "3").0, "Cudze, później.", "another's later work was overwritten");
    assert_eq!(edits(&bench).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_crash_what_never_arrived_is_planned_anew() {
    for is_sent in [false, true] {
        let bench = pulled().await;
        die_while_sending(&bench, "Moje.", is_sent);
        let pushed = push(&bench).await;
        assert_eq!(told(&pushed.entries), [("3", Outcome::Pushed, Some(State::Translated))], "sent: {is_sent}");
        assert_eq!(edits(&bench).len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_crash_a_confirmation_is_settled_by_the_state() {
    let bench = pulled().await;
    bench.workbench.confirm(&key(PAGE, "1", "pl")).unwrap();
    let text = drafted(&bench, "1").unwrap();
    bench.admin.set_faults(|faults| faults.n_lost_replies = 1);
    let pushed = push(&bench).await;
    assert_eq!(told(&pushed.entries), [("1", Outcome::Confirmed, Some(State::Translated))]);
    assert_eq!((on_wiki(&bench, "1").0, edits(&bench).len()), (text, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn offline_everything_waits_and_nothing_is_lost() {
    let mut bench = pulled().await;
    draft(&bench, "3", "Moje.");
    draft(&bench, "4", "Wyślij.");
    bench.stop_wiki();
    let pushed = push(&bench).await;
    assert!(pushed.trouble.as_ref().is_some_and(WorkbenchError::is_offline), "{:?}", pushed.trouble);
    assert_eq!(told(&pushed.entries), [("3", Outcome::Waiting, None), ("4", Outcome::Waiting, None)]);
    assert!(drafted(&bench, "3").is_some() && drafted(&bench, "4").is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_leaves_whole_units_done_or_untouched() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    draft(&bench, "4", "Wyślij.");
    let cancel = CancelToken::new();
    let stop = cancel.clone();
    let progress = Progress::to(move |step| {
        if step.doing == Doing::Sending {
            stop.cancel();
        }
    });
    let pushed = bench.workbench.push(&practice(), &PushRequest::default(), &progress, &cancel).await.unwrap();
    assert!(pushed.was_stopped);
    assert_eq!(told(&pushed.entries), [("3", Outcome::Pushed, Some(State::Translated)), ("4", Outcome::Waiting, None)]);
    assert_eq!(pushed.entries[1].reason.as_deref(), Some("stopped"));
    assert_eq!((edits(&bench).len(), drafted(&bench, "4").as_deref()), (1, Some("Wyślij.")));
    assert!(push(&bench).await.is_clean());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pause_holds_the_push_until_it_goes_on() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    let (pause, has_resumed) = (Pause::default(), Arc::new(AtomicBool::new(false)));
    pause.pause();
    let planned = Arc::new(tokio::sync::Notify::new());
    let progress = Progress::to({
        let (has_resumed, planned) = (has_resumed.clone(), planned.clone());
        move |step| {
            if step.doing == Doing::Planning {
                planned.notify_one();
            } else if step.doing == Doing::Sending {
                assert!(has_resumed.load(Ordering::SeqCst), "an edit went out during a pause");
            }
        }
    });
    let request = PushRequest { pause: pause.clone(), ..PushRequest::default() };
    let workbench = bench.workbench.clone();
    let pushing =
        tokio::spawn(async move { workbench.push(&practice(), &request, &progress, &CancelToken::new()).await });
    planned.notified().await;
    assert_eq!(edits(&bench).len(), 0);
    has_resumed.store(true, Ordering::SeqCst);
    pause.resume();
    assert!(pushing.await.unwrap().unwrap().is_clean());
}

/// Shows that the holder of a lease lives, as its process would.
fn live(bench: &crate::support::Bench, owner: &str) -> std::fs::File {
    let directory = bench.home.path().join("leases");
    std::fs::create_dir_all(&directory).unwrap();
    let file = std::fs::File::create(directory.join(format!("{owner}.lock"))).unwrap();
    file.lock().unwrap();
    file
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lease_that_ran_out_keeps_nobody() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    let (account, now) = (UserName::parse("Newcomer").unwrap(), bench.workbench.now());
    let store = bench.workbench.store();
    store.write(|w| w.take_lease(&practice(), &account, "stuck", Duration::from_secs(60), now)).unwrap();
    let _life = live(&bench, "stuck");
    bench.admin.advance_clock(SignedDuration::from_mins(2));
    assert!(push(&bench).await.is_clean(), "a process that hangs keeps everybody from pushing");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_push_at_a_time() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    let (account, now) = (UserName::parse("Newcomer").unwrap(), bench.workbench.now());
    let minute = Duration::from_secs(60);
    let store = bench.workbench.store();
    let other = "another";
    store.write(|w| w.take_lease(&practice(), &account, other, minute, now)).unwrap();
    let life = live(&bench, other);
    let refused = try_push(&bench, &Progress::silent()).await.unwrap_err();
    assert!(matches!(refused, WorkbenchError::PushRunning { .. }), "{refused}");
    assert_eq!(edits(&bench).len(), 0);
    drop(life);
    assert!(push(&bench).await.is_clean(), "a process that was killed keeps everybody from pushing");
    let left: Vec<_> = std::fs::read_dir(bench.home.path().join("leases")).unwrap().collect();
    assert!(left.is_empty(), "{left:?} is left behind");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_lost_the_lease_sends_nothing_more() {
    let bench = pulled().await;
    draft(&bench, "3", "Moje.");
    let (account, workbench, admin) =
        (UserName::parse("Newcomer").unwrap(), bench.workbench.clone(), bench.admin.clone());
    let pushed = push_while(&bench, move |_| {
        admin.advance_clock(SignedDuration::from_mins(2));
        let now = workbench.now();
        workbench
            .store()
            .write(|w| w.take_lease(&practice(), &account, "another process", Duration::from_secs(60), now))
            .unwrap();
    })
    .await;
    assert!(matches!(pushed.trouble, Some(WorkbenchError::LeaseLost(_))), "{:?}", pushed.trouble);
    assert_eq!((told(&pushed.entries), edits(&bench).len()), (vec![("3", Outcome::Waiting, None)], 0));
    assert_eq!(drafted(&bench, "3").as_deref(), Some("Moje."));
}
