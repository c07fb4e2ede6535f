//! A program to be killed: it types, pulls or pushes in a home until it is done or dead.
//!
//! `victim HOME HOURS_AHEAD type SEED` writes the number of each step to standard output once it is stored;
//! `victim HOME HOURS_AHEAD pull|refresh|push API_URL` talks to the practice wiki, with the password in
//! `TOLMACH_TEST_PASSWORD`, and says `done` at the end.

use std::{io::Write, path::Path, process::ExitCode};
use tolmach_core::WikiName;
use tolmach_tests::kills::{desk, script::script};
use tolmach_workbench::{CancelToken, Progress, Workbench, drafts::Typed, push::PushRequest};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [home, n_hours, what, how] = arguments.as_slice() else { return ExitCode::from(2) };
    let (Ok(n_hours), home) = (n_hours.parse(), Path::new(home)) else { return ExitCode::from(2) };
    let workbench = desk::open(home, n_hours);
    match (what.as_str(), how.parse()) {
        ("type", Ok(seed)) => type_on(&workbench, seed),
        ("pull" | "refresh" | "push", _) => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime is made").block_on(talk(&workbench, what, how));
        }
        _ => return ExitCode::from(2),
    }
    ExitCode::SUCCESS
}

/// Types until somebody puts an end to it.
fn type_on(workbench: &Workbench, seed: u64) {
    let targets = desk::targets(workbench);
    let mut out = std::io::stdout().lock();
    for (n, step) in script(seed).enumerate() {
        let typed = step.run.as_ref().map_or(Typed::Done, |run| Typed::Still { run });
        workbench.save_draft(&targets[step.unit], &step.text, typed).expect("the draft is stored");
        writeln!(out, "{n}").and_then(|()| out.flush()).expect("somebody listens");
    }
}

async fn talk(workbench: &Workbench, what: &str, url: &str) {
    let (wiki, progress, cancel) = (WikiName::practice(), Progress::silent(), CancelToken::new());
    let password = std::env::var("TOLMACH_TEST_PASSWORD").expect("the practice wiki's password is given");
    desk::connect(workbench, url, &password).await;
    match what {
        "pull" => {
            let pulled = workbench.pull(&wiki, &desk::pages(), &desk::languages(), &progress, &cancel).await;
            pulled.expect("the wiki answers");
        }
        "refresh" => {
            workbench.refresh(&wiki, &progress, &cancel).await.expect("the wiki answers");
        }
        _ => {
            // The texts are no translations; checks would hold them back.
            let request = PushRequest { confirm_problems: true, ..PushRequest::default() };
            let pushed = workbench.push(&wiki, &request, &progress, &cancel).await;
            pushed.expect("the wiki answers");
        }
    }
    println!("done");
}
