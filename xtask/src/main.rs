//! The commands of this repository: `cargo xtask run`, `check`, `test` and `fuzz`.
//!
//! Kept to the standard library and a JSON reader, so that it is built within seconds, before any system package of
//! the desktop app is there.

mod check;
mod civil;
mod fuzz;
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
cargo xtask fuzz TARGET SECONDS        fuzz one reader of foreign texts, such as markup/tokens; needs a nightly compiler

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
    let task = match read(&arguments) {
        Ok(Some(task)) => task,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(bad) => {
            eprintln!("{bad}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match task() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::FAILURE
        }
    }
}

type Task = Box<dyn FnOnce() -> Result<(), Failure>>;

/// Reads the command line; none means that help was asked for.
fn read(arguments: &[String]) -> Result<Option<Task>, String> {
    let Some((command, rest)) = arguments.split_first() else {
        return Err("which command?".to_owned());
    };
    Ok(Some(match command.as_str() {
        "run" => with_options(run::run, command, rest, &["--headless", "--yes"])?,
        "check" => with_options(check::check, command, rest, &["--yes"])?,
        "test" => with_options(test::test, command, rest, &["--long", "--yes"])?,
        "fuzz" => {
            let wanted = fuzz::Wanted::read(rest)?;
            Box::new(move || fuzz::fuzz(&wanted))
        }
        "help" | "--help" | "-h" => return Ok(None),
        other => return Err(format!("there is no command {other:?}")),
    }))
}

fn with_options(
    task: fn(Options) -> Result<(), Failure>,
    command: &str,
    flags: &[String],
    allowed: &[&str],
) -> Result<Task, String> {
    let mut options = Options::default();
    for flag in flags {
        match flag.as_str() {
            flag if !allowed.contains(&flag) => return Err(format!("{command} does not take {flag:?}")),
            "--headless" => options.headless = true,
            "--yes" => options.yes = true,
            _ => options.long = true,
        }
    }
    Ok(Box::new(move || task(options)))
}
