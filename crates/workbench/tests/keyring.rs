//! Secrets in a real keychain. Runs where `TOLMACH_TEST_KEYCHAIN=1` says that one is unlocked and may be written to:
//!
//! `dbus-run-session -- sh -c 'printf "\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null;
//! TOLMACH_TEST_KEYCHAIN=1 cargo test -p tolmach-workbench --test keyring'`

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::{path::Path, sync::Arc};
use support::{Bench, open};
use tolmach_core::WikiName;
use tolmach_wiki::Credentials;
use tolmach_workbench::{
    Options, Workbench, WorkbenchError,
    account::LogInStep,
    secrets::{KeptIn, Keychain, SecretSources},
};

fn open_with_keychain(home: &Path, bench: &Bench) -> Workbench {
    let admin = bench.admin.clone();
    let secrets = SecretSources { keychain: Keychain::Used, environment_for: None, ask: None };
    let options = Options { clock: Arc::new(move || admin.now()), secrets, ..Options::default() };
    Workbench::open(home, options).unwrap().workbench
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_in_the_keychain_outlives_the_program_and_ends_with_logging_out() {
    if std::env::var_os("TOLMACH_TEST_KEYCHAIN").is_none_or(|value| value != "1") {
        println!("skipped: TOLMACH_TEST_KEYCHAIN=1 is not set");
        return;
    }
    let bench = Bench::new().await;
    let wiki = bench.wiki.as_ref().unwrap();
    let name = WikiName::parse("other").unwrap();
    let home = tempfile::tempdir().unwrap();

    let first = open_with_keychain(home.path(), &bench);
    first.add_wiki(&name, &wiki.api_url()).await.unwrap();
    let credentials = Credentials::of(&wiki.user(), wiki.password().into());
    let LogInStep::Done(logged_in) = first.log_in(&name, credentials, None).await.unwrap() else {
        panic!("a bot password wants no code");
    };
    assert_eq!(logged_in.kept, KeptIn::Keychain);
    drop(first);

    let second = open_with_keychain(home.path(), &bench);
    let (_, account) = second.writer(&name).await.expect("the keychain did not give the secret back");
    assert_eq!(account.name.as_str(), "Newcomer");
    let without = open(&home, &bench.admin).writer(&name).await.map(drop).unwrap_err();
    assert!(matches!(without, WorkbenchError::NotLoggedIn(_)), "the secret is elsewhere than in the keychain");
    second.log_out(&name).await.unwrap();
    drop(second);

    let third = open_with_keychain(home.path(), &bench);
    let gone = third.writer(&name).await.map(drop).unwrap_err();
    assert!(matches!(gone, WorkbenchError::NotLoggedIn(_)), "logging out left the secret in the keychain");
}
