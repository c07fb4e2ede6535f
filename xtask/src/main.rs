//! The commands of this repository: `cargo xtask run`, `cargo xtask check` and `cargo xtask test`.
//!
//! Kept to the standard library and a JSON reader, so that it is built within seconds, before any system package of
//! the desktop app is there.

mod check;
mod civil;
mod job;
mod leftovers;
mod licences;
mod node;
mod packages;
mod parts;
mod run;
mod shell;
mod spdx;
mod suites;
mod system;
mod test;
mod unused;
mod workspace;

use shell::Failure;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [--headless] [--yes]   build Tolmach and open it on the practice wiki; without a display, do the main
                                       job there through the command line, step by step
cargo xtask check [--yes]              format, lints, docs, arrows, messages, bindings, licences, dependencies
cargo xtask test [--long] [--yes]      everything: check, all tests, the main job; --long adds the slow tiers

--yes installs missing system packages without asking, as under CI.";

/// What was asked for besides the command.
#[derive(Debug, Clone, Copy, Default)]
struct Options {
    headless: bool,
    yes: bool,
    long: bool,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match read(&arguments) {
        Ok(Some((command, options))) => command(options),
        Ok(None) => {
            println!("{USAGE}");
            Ok(())
        }
        Err(bad) => {
            eprintln!("{bad}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

type Task = fn(Options) -> Result<(), Failure>;

/// Reads the command line; none means that help was asked for.
fn read(arguments: &[String]) -> Result<Option<(Task, Options)>, String> {
    let Some((command, flags)) = arguments.split_first() else {
        return Err("which command?".to_owned());
    };
    let (task, allowed): (Task, &[&str]) = match command.as_str() {
        "run" => (run::run, &["--headless", "--yes"]),
        "check" => (check::check, &["--yes"]),
        "test" => (test::test, &["--long", "--yes"]),
        "help" | "--help" | "-h" => return Ok(None),
        other => return Err(format!("there is no command {other:?}")),
    };
    let mut options = Options::default();
    for flag in flags {
        match flag.as_str() {
            flag if !allowed.contains(&flag) => return Err(format!("{command} does not take {flag:?}")),
            "--headless" => options.headless = true,
            "--yes" => options.yes = true,
            _ => options.long = true,
        }
    }
    Ok(Some((task, options)))
}
