//! Pushing to the practice wiki: every outcome, every accident, and that nothing is lost, sent twice or overwritten.
#![allow(clippy::unwrap_used, reason = "these are tests")]

mod support;

#[path = "push/accidents.rs"]
mod accidents;
#[path = "push/laws.rs"]
mod laws;
#[path = "push/outcomes.rs"]
mod outcomes;
#[path = "push/pages.rs"]
mod pages;
#[path = "push/refusals.rs"]
mod refusals;
#[path = "push/taking_back.rs"]
mod taking_back;

use support::{Bench, PAGE, key, practice};
use tolmach_core::{State, push::Outcome};
use tolmach_practice_wiki::Write;
use tolmach_workbench::{
    CancelToken, Doing, Progress, WorkbenchError,
    drafts::Typed,
    outbox::OutboxEntry,
    push::{PushRequest, Pushed},
};

/// A workbench that has pulled [`PAGE`] in Polish.
async fn pulled() -> Bench {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench
}

/// Saves a done draft of a unit of [`PAGE`] in Polish.
fn draft(bench: &Bench, unit: &str, text: &str) {
    bench.workbench.save_draft(&key(PAGE, unit, "pl"), text, Typed::Done).unwrap();
}

/// The text of the draft of a unit, where there is one.
fn drafted(bench: &Bench, unit: &str) -> Option<String> {
    bench.workbench.draft(&key(PAGE, unit, "pl")).unwrap().map(|stored| stored.draft.text)
}

async fn push(bench: &Bench) -> Pushed {
    try_push(bench, &Progress::silent()).await.unwrap()
}

async fn try_push(bench: &Bench, progress: &Progress) -> Result<Pushed, WorkbenchError> {
    // What checks hold back is the affair of their own tests; the texts here are as short as can be.
    let request = PushRequest { confirm_problems: true, ..PushRequest::default() };
    bench.workbench.push(&practice(), &request, progress, &CancelToken::new()).await
}

/// Pushes, and lets something happen just before each unit is sent; its name is given.
async fn push_while(bench: &Bench, happens: impl Fn(&str) + Send + Sync + 'static) -> Pushed {
    let progress = Progress::to(move |step| {
        if step.doing == Doing::Sending {
            happens(step.object.rsplit('/').next().unwrap_or_default());
        }
    });
    try_push(bench, &progress).await.unwrap()
}

/// Unit, outcome and state of each entry.
fn told(entries: &[OutboxEntry]) -> Vec<(&str, Outcome, Option<State>)> {
    entries.iter().map(|entry| (entry.key.unit.unit.as_str(), entry.outcome, entry.state)).collect()
}

/// The edits that the wiki got from us since the workbench was made.
fn edits(bench: &Bench) -> Vec<Write> {
    let writes = bench.wiki.as_ref().unwrap().writes();
    writes.into_iter().filter(|write| write.user == "Newcomer" && write.action == "edit").collect()
}

/// Text and author of a unit of [`PAGE`] in Polish on the wiki.
fn on_wiki(bench: &Bench, unit: &str) -> (String, String) {
    let unit = bench.admin.unit(PAGE, unit, "pl").expect("the wiki has no such unit");
    (unit.text, unit.user)
}
