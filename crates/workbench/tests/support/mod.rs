//! A workbench in a temporary home, beside a practice wiki on loopback. Both follow one clock, which only tests move.
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of this")]

use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use tempfile::TempDir;
use tolmach_core::{Language, PageTitle, TargetKey, UnitKey, WikiName};
use tolmach_practice_wiki::{Admin, PracticeWiki, Running, still_clock};
use tolmach_wiki::Credentials;
use tolmach_workbench::{
    CancelToken, Options, Progress, Workbench, WorkbenchError,
    pull::Pulled,
    secrets::{Keychain, SecretSources},
};

/// A page with four units and a title, of which the second is outdated in Polish and the fourth is not translated.
pub const PAGE: &str = "Sprint handbook";

const SOURCE: &str = "<languages/>
<translate>
Pick a resource before you start.

Read [[$1|the brief]] aloud.

Translate ten units.

Push when you are online.
</translate>
";

/// The practice wiki and the workbench of one user.
pub struct Bench {
    pub wiki: Option<Running>,
    pub admin: Admin,
    pub workbench: Workbench,
    pub home: TempDir,
}

pub fn practice() -> WikiName {
    WikiName::practice()
}

pub fn page(title: &str) -> PageTitle {
    PageTitle::parse(title).unwrap()
}

pub fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

pub fn key(title: &str, unit: &str, tag: &str) -> TargetKey {
    let unit = UnitKey::parse(&format!("{title}/{unit}")).unwrap();
    TargetKey { wiki: practice(), unit, language: language(tag) }
}

impl Bench {
    /// A wiki with [`PAGE`], and a workbench that has pulled nothing yet.
    pub async fn new() -> Self {
        let at: Timestamp = "2026-11-22T10:00:00Z".parse().unwrap();
        let options = tolmach_practice_wiki::Options { clock: still_clock(at), ..Default::default() };
        let wiki = PracticeWiki::start(options).unwrap();
        let admin = wiki.admin();
        let source = SOURCE.replace("$1", "<tvar name=\"1\">Brief</tvar>");
        make_page(&admin, PAGE, &source.replace("before you start", "first"));
        for (unit, text) in [
            ("1", "Najpierw wybierz zasób."),
            ("2", "Przeczytaj [[$1|zadanie]] na głos."),
            ("3", "Przetłumacz dziesięć."),
        ] {
            admin.edit_as("Reviewer", &format!("Translations:{PAGE}/{unit}/pl"), text).unwrap();
        }
        admin.change_source(PAGE, "first", "before you start").unwrap();
        admin.run_jobs();
        admin.advance_clock(SignedDuration::from_hours(1));
        let home = tempfile::tempdir().unwrap();
        let workbench = open(&home, &admin);
        let bench = Self { wiki: Some(wiki), admin, workbench, home };
        bench.connect(&bench.workbench).await;
        bench
    }

    /// Leads a workbench to the wiki, as its built-in user.
    pub async fn connect(&self, workbench: &Workbench) {
        let wiki = self.wiki.as_ref().expect("the wiki was stopped");
        let credentials = Credentials::of(&wiki.user(), wiki.password().into());
        workbench.set_practice_url(&wiki.api_url(), credentials).await;
    }

    /// Another user's workbench, or this one's after losing everything.
    pub async fn another(&self) -> (TempDir, Workbench) {
        let home = tempfile::tempdir().unwrap();
        let workbench = open(&home, &self.admin);
        self.connect(&workbench).await;
        (home, workbench)
    }

    pub async fn pull(&self, titles: &[&str], tags: &[&str]) -> Result<Pulled, WorkbenchError> {
        pull(&self.workbench, titles, tags).await
    }

    pub async fn refresh(&self) -> Result<Pulled, WorkbenchError> {
        self.workbench.refresh(&practice(), &Progress::silent(), &CancelToken::new()).await
    }

    /// Takes the network away.
    pub fn stop_wiki(&mut self) {
        self.wiki.take().expect("the wiki was stopped twice").stop();
    }
}

pub async fn pull(workbench: &Workbench, titles: &[&str], tags: &[&str]) -> Result<Pulled, WorkbenchError> {
    let pages: Vec<PageTitle> = titles.iter().map(|title| page(title)).collect();
    let languages: Vec<Language> = tags.iter().map(|tag| language(tag)).collect();
    workbench.pull(&practice(), &pages, &languages, &Progress::silent(), &CancelToken::new()).await
}

/// Writes a page and marks it for translation.
pub fn make_page(admin: &Admin, title: &str, source: &str) {
    admin.edit_page(title, source).unwrap();
    admin.mark(title, Default::default()).unwrap();
}

/// A workbench in a home, on the wiki's clock, with secrets in memory alone and clients that never wait.
pub fn open(home: &TempDir, admin: &Admin) -> Workbench {
    let admin = admin.clone();
    let options = Options { clock: Arc::new(move || admin.now()), ..offline_options() };
    Workbench::open(home.path(), options).unwrap().workbench
}

/// Secrets in memory alone, and clients that never wait.
pub fn offline_options() -> Options {
    Options {
        secrets: SecretSources { keychain: Keychain::Off, environment_for: None, ask: None },
        dictionaries: Vec::new(),
        wiki: tolmach_wiki::Options { sleeper: Arc::new(|_| Box::pin(async {})), ..Default::default() },
        ..Options::default()
    }
}
