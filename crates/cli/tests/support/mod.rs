//! The built command in a home of its own, on the practice wiki.

#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses a part of it, and may panic")]

use serde_json::Value;
use std::{
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
};
use tempfile::TempDir;
use tolmach_practice_wiki::{Admin, Options, PracticeWiki};

pub(crate) const HUB: &str = "Knowledge base/What a hub is";
pub(crate) const SPRINT: &str = "Knowledge base/How to run a translation sprint";

/// What a command left behind.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }
}

/// A home with nothing in it but what its commands put there.
pub(crate) struct Home {
    dir: TempDir,
    wiki: &'static str,
}

impl Home {
    /// Its commands work on the practice wiki.
    pub(crate) fn new() -> Self {
        Self::on("practice")
    }

    pub(crate) fn on(wiki: &'static str) -> Self {
        Self { dir: tempfile::tempdir().unwrap(), wiki }
    }

    /// The command, without the wiki: for arguments that name another, or none.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tolmach"));
        command.args(args).env("TOLMACH_HOME", self.dir.path().join("home")).env("TOLMACH_NO_KEYRING", "1");
        for variable in ["TOLMACH_PASSWORD", "TOLMACH_TOKEN", "TOLMACH_LOCALE", "TOLMACH_LOG", "TOLMACH_FAIL_POINT"] {
            command.env_remove(variable);
        }
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.finish(self.with_wiki(args), "")
    }

    /// Runs a command with this on its standard input.
    pub(crate) fn run_with(&self, args: &[&str], input: &str) -> Ran {
        let mut command = self.with_wiki(args);
        command.stdin(Stdio::piped());
        self.finish(command, input)
    }

    /// Runs a command with one variable of the environment.
    pub(crate) fn run_env(&self, args: &[&str], name: &str, value: &str) -> Ran {
        let mut command = self.with_wiki(args);
        command.env(name, value);
        self.finish(command, "")
    }

    /// Runs a command that must succeed, and reads its JSON.
    #[track_caller]
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        self.run(&[args, &["--json"]].concat()).exits(0).json()
    }

    /// Does something to the practice wiki of this home between two commands, as others would.
    pub(crate) fn meanwhile(&self, act: impl FnOnce(&Admin)) {
        let dir = Some(self.dir.path().join("home/practice"));
        let running = PracticeWiki::start(Options { dir, ..Options::default() }).unwrap();
        act(&running.admin());
        running.stop();
    }

    /// A file that the commands made in their home; empty where there is none.
    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.dir.path().join("home").join(name)).unwrap_or_default()
    }

    /// Writes a file beside the home.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path: PathBuf = self.dir.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn with_wiki(&self, args: &[&str]) -> Command {
        self.command(&[args, &["--wiki", self.wiki]].concat())
    }

    fn finish(&self, mut command: Command, input: &str) -> Ran {
        let mut child = command.spawn().unwrap();
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input.as_bytes()).unwrap();
        }
        let output = child.wait_with_output().unwrap();
        Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The keys of an object, in no order.
pub(crate) fn keys(value: &Value) -> std::collections::BTreeSet<&str> {
    value.as_object().unwrap_or_else(|| panic!("{value} is no object")).keys().map(String::as_str).collect()
}

/// Holds that an object has these keys; more may stand beside them.
#[track_caller]
pub(crate) fn has_keys(value: &Value, wanted: &[&str]) {
    let found = keys(value);
    for key in wanted {
        assert!(found.contains(key), "scripts rely on the key {key:?}, which is not among {found:?}");
    }
}
