//! Where secrets go: into the keychain where there is one, and never onto the disk.
//!
//! `cargo xtask test` runs this inside `dbus-run-session` with an unlocked gnome-keyring and sets `TOLMACH_TEST_KEYCHAIN`;
//! elsewhere the keychain's own case says that it was left out.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::{
    io::Write as _,
    path::Path,
    process::{Command, Output, Stdio},
};
use tolmach_practice_wiki::{Options, PracticeWiki, Running};

/// A wiki, and a home in which it is called `local`.
struct Desk {
    wiki: Running,
    home: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { wiki: PracticeWiki::start(Options::default()).unwrap(), home: tempfile::tempdir().unwrap() };
        assert!(desk.run(&["wiki", "add", "local", &desk.wiki.api_url()], "", false).status.success());
        desk
    }

    fn run(&self, words: &[&str], input: &str, has_keychain: bool) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tolmach"));
        command.arg("--home").arg(self.home.path()).args(["--wiki", "local"]).args(words);
        command.env_remove("TOLMACH_PASSWORD").env_remove("TOLMACH_TOKEN").env_remove("TOLMACH_NO_KEYRING");
        if !has_keychain {
            command.env("TOLMACH_NO_KEYRING", "1");
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    }

    fn log_in(&self, has_keychain: bool) -> Output {
        let user = self.wiki.user();
        self.run(&["login", "--user", &user, "--password-stdin"], self.wiki.password(), has_keychain)
    }

    fn is_known(&self, has_keychain: bool) -> bool {
        let said = self.run(&["whoami", "--json"], "", has_keychain);
        said.status.success() && String::from_utf8_lossy(&said.stdout).contains("Newcomer")
    }
}

/// Whether any file below `dir` holds `secret`.
fn is_on_disk(dir: &Path, secret: &str) -> bool {
    std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).any(|path| {
        if path.is_dir() {
            return is_on_disk(&path, secret);
        }
        std::fs::read(&path).unwrap().windows(secret.len()).any(|window| window == secret.as_bytes())
    })
}

#[test]
fn with_a_keychain_later_commands_are_logged_in() {
    if std::env::var_os("TOLMACH_TEST_KEYCHAIN").is_none() {
        println!("left out: no keychain was prepared (TOLMACH_TEST_KEYCHAIN is not set)");
        return;
    }
    let desk = Desk::new();
    let said = desk.log_in(true);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    assert!(desk.is_known(true), "the keychain did not give the password back");
    assert!(!is_on_disk(desk.home.path(), desk.wiki.password()), "the password lies on the disk");
    assert!(desk.run(&["logout"], "", true).status.success());
    assert!(!desk.is_known(true), "a password outlived logging out");
}

#[test]
fn without_a_keychain_a_password_serves_one_command_and_the_user_is_told() {
    let desk = Desk::new();
    let said = desk.log_in(false);
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let told = String::from_utf8_lossy(&said.stdout).into_owned() + &String::from_utf8_lossy(&said.stderr);
    assert!(told.contains("TOLMACH_PASSWORD"), "the user is not told what to do without a keychain: {told}");
    assert!(!told.contains(desk.wiki.password()), "the password was printed");
    assert!(!is_on_disk(desk.home.path(), desk.wiki.password()), "the password lies on the disk");
    assert!(!desk.is_known(false), "a password without a keychain was kept somewhere");
}
