//! The command line `tolmach`, for coordinators, scripts and people who prefer a terminal.
//!
//! Start reading at `args`: the commands as people type them. `commands` carries them out through the workbench, `json`
//! holds what scripts get. Exit codes: 0 done, 1 refused or in conflict, 2 not understood, 3 the wiki or network failed.

mod args;
mod values;

mod app;
mod commands;
mod json;

mod failure;
mod screen;

use clap::Parser;
use failure::Failure;
use std::process::ExitCode;
use tolmach_workbench::l10n::L10n;

/// Runs the command that the arguments of this process name, and answers the exit code.
pub fn run() -> ExitCode {
    start_log();
    let cli = match args::Cli::try_parse() {
        Ok(cli) => cli,
        Err(told) => {
            let _ = told.print(); // Nobody is there to read why it failed.
            return ExitCode::from(u8::try_from(told.exit_code()).unwrap_or(2));
        }
    };
    let locale = cli.global.locale();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&Failure::Output(error), &locale),
    };
    match runtime.block_on(commands::run(cli)) {
        Ok(done) => done.into(),
        Err(failure) => fail(&failure, &locale),
    }
}

fn fail(failure: &Failure, locale: &str) -> ExitCode {
    let l10n = L10n::for_files(locale);
    for message in failure.messages() {
        let text: String = l10n.text(&message).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        eprintln!("tolmach: {text}");
    }
    ExitCode::from(failure.exit_code())
}

/// The log goes to standard error, and only when asked for.
fn start_log() {
    let Ok(filter) = tracing_subscriber::EnvFilter::try_from_env("TOLMACH_LOG") else { return };
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}
