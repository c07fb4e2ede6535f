//! A workbench on a home that somebody is about to die in, or has died in.

use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use std::{path::Path, sync::Arc};
use tolmach_core::{Language, PageTitle, TargetKey, WikiName};
use tolmach_practice_wiki::Running;
use tolmach_workbench::{
    Credentials, Options, Workbench,
    secrets::{Keychain, SecretSources},
    units::UnitFilter,
};

/// The account that works here.
pub const ACCOUNT: &str = "Newcomer";

/// The languages that are worked in.
pub fn languages() -> Vec<Language> {
    ["pl", "uk"].iter().filter_map(|code| Language::parse(code).ok()).collect()
}

/// Opens the workbench `n_hours` after the machine's time, so that whatever a dead program held has run out.
///
/// Panics where the database had to be set aside: a program that is killed must never damage it.
pub fn open(home: &Path, n_hours: i64) -> Workbench {
    let ahead = SignedDuration::from_hours(n_hours);
    let options = Options {
        clock: Arc::new(move || Timestamp::now().saturating_add(ahead).unwrap_or(Timestamp::MAX)),
        secrets: SecretSources { keychain: Keychain::Off, environment_for: None, ask: None },
        ..Options::default()
    };
    let opened = Workbench::open(home, options).expect("the workbench opens again after any death");
    assert!(opened.notices.is_empty(), "the database was found damaged: {:?}", opened.notices);
    opened.workbench
}

/// Tells the workbench where the practice wiki answers, and the built-in password of its accounts.
pub async fn connect(workbench: &Workbench, url: &str, password: &str) {
    let (user, password) = (Running::bot_user(ACCOUNT), SecretString::from(password));
    workbench.set_practice_url(url, Credentials::BotPassword { user, password }).await;
}

/// How many pages are worked on where work goes round and round: few, so that everything meets everything.
pub const N_PAGES: usize = 2;

/// The built-in pages of the practice wiki.
pub fn pages() -> Vec<PageTitle> {
    tolmach_practice_wiki::resources().iter().filter_map(|title| PageTitle::parse(title).ok()).collect()
}

/// Every unit of the first pages that were pulled, in both languages, always in the same order.
pub fn targets(workbench: &Workbench) -> Vec<TargetKey> {
    let wiki = WikiName::practice();
    let mut keys = Vec::new();
    for tracked in workbench.library(&wiki).expect("the library can be read").into_iter().take(N_PAGES) {
        for language in &tracked.languages {
            let rows = workbench.units(&wiki, &tracked.resource.title, language, &UnitFilter::default());
            keys.extend(rows.expect("units can be read").into_iter().filter(|row| row.is_present).map(|row| row.key));
        }
    }
    keys.sort();
    keys
}
