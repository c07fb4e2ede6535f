//! `cargo xtask fuzz`: a fuzz target for so many seconds.
//!
//! Targets stand in `crates/*/fuzz`. New finds that only widen the corpus stay in the target folder; what a finding was
//! made of is named, and belongs into the target's corpus, which the ordinary tests replay.

use crate::{
    shell::{self, Failure},
    workspace::{cargo, root, target},
};
use std::{path::PathBuf, process::Command};

/// The version that works with the nightly compilers of today.
const CARGO_FUZZ: &str = "0.13.1";

/// What is to be fuzzed, and for how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// The crate and its target: `markup/tokens`.
    target: String,
    seconds: u32,
}

impl Wanted {
    /// Reads `TARGET SECONDS`.
    pub(crate) fn read(arguments: &[String]) -> Result<Self, String> {
        let [target, seconds] = arguments else {
            return Err("fuzz takes a target and a number of seconds: `fuzz markup/tokens 600`".to_owned());
        };
        let seconds = seconds.parse().map_err(|_| format!("{seconds:?} is no number of seconds"))?;
        Ok(Self { target: target.clone(), seconds })
    }
}

/// Every target, as `crate/target`.
fn targets() -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    let crates = std::fs::read_dir(root().join("crates")).into_iter().flatten().flatten();
    for folder in crates.map(|entry| entry.path()) {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let targets = std::fs::read_dir(folder.join("fuzz/fuzz_targets")).into_iter().flatten().flatten();
        for file in targets.map(|entry| entry.path()) {
            let target = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            found.push((format!("{name}/{target}"), folder.clone()));
        }
    }
    found.sort();
    found
}

/// Fuzzes one target. Installs what it takes into the target folder first.
pub(crate) fn fuzz(wanted: &Wanted) -> Result<(), Failure> {
    let all = targets();
    let Some((name, folder)) = all.iter().find(|(name, _)| *name == wanted.target) else {
        let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
        return Err(Failure::new(format!("there is no target {:?}; there are {}", wanted.target, names.join(", "))));
    };
    let program = name.split_once('/').map_or(name.as_str(), |(_, program)| program);
    let tool = tool()?;
    let work = target()?.join("fuzz").join(name);
    let (found, artifacts) = (work.join("corpus"), work.join("artifacts"));
    for folder in [&found, &artifacts] {
        std::fs::create_dir_all(folder)
            .map_err(|error| Failure::new(format!("cannot make {}: {error}", folder.display())))?;
    }
    let mut command = Command::new("cargo");
    command.arg("+nightly").env("PATH", with_path(&tool)?).args(["fuzz", "run", "--target-dir"]);
    command.arg(target()?.join("fuzz/build")).arg(program).arg(&found);
    command.arg(folder.join("fuzz/corpus").join(program));
    command.arg("--").arg(format!("-max_total_time={}", wanted.seconds));
    command.args(["-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1", "-detect_leaks=0"]);
    command.arg(format!("-artifact_prefix={}/", artifacts.display())).current_dir(folder);
    for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO", "RUSTUP_TOOLCHAIN"] {
        command.env_remove(name);
    }
    shell::run(&mut command).map_err(|failure| {
        let kept = artifacts.display();
        Failure::new(format!(
            "{}\nwhat it was found with lies in {kept}: add it to {}/fuzz/corpus/{program}",
            failure.first_line(),
            folder.display()
        ))
    })
}

/// The folder with cargo-fuzz, which is installed there where it is missing.
fn tool() -> Result<PathBuf, Failure> {
    let tools = target()?.join("tools");
    if !tools.join("bin").join("cargo-fuzz").with_extension(std::env::consts::EXE_EXTENSION).exists() {
        let mut install = cargo(&["install", "cargo-fuzz", "--locked", "--version", CARGO_FUZZ, "--root"]);
        shell::run(install.arg(&tools))?;
    }
    Ok(tools.join("bin"))
}

fn with_path(folder: &std::path::Path) -> Result<std::ffi::OsString, Failure> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(folder.to_owned()).chain(std::env::split_paths(&path));
    std::env::join_paths(folders).map_err(|error| Failure::new(format!("the search path cannot be set: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_and_a_time_are_wanted() {
        let read = |words: &[&str]| Wanted::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(read(&["markup/page", "5"]), Ok(Wanted { target: "markup/page".to_owned(), seconds: 5 }));
        assert!(read(&["markup/page"]).is_err() && read(&["markup/page", "soon"]).is_err());
    }

    #[test]
    fn every_target_has_a_corpus() {
        let targets = targets();
        assert!(targets.iter().any(|(name, _)| name == "markup/page"), "{targets:?}");
        for (name, folder) in targets {
            let program = name.split_once('/').unwrap().1;
            let corpus = std::fs::read_dir(folder.join("fuzz/corpus").join(program));
            assert!(corpus.is_ok_and(|mut files| files.next().is_some()), "{name} has no corpus to begin with");
        }
    }
}
