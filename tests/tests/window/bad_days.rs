//! Bad days: what the user sees, can do next, and finds again when the network, the wiki, the disk, the database, the window
//! itself or somebody else gets in the way.

#[path = "bad_days/company.rs"]
mod company;
#[path = "bad_days/database.rs"]
mod database;
#[path = "bad_days/disk.rs"]
mod disk;
#[path = "bad_days/killed.rs"]
mod killed;
#[path = "bad_days/network.rs"]
mod network;
#[path = "bad_days/refusals.rs"]
mod refusals;
#[path = "bad_days/web_process.rs"]
mod web_process;

use super::rig::{Rig, Window};
use std::path::PathBuf;
use tolmach_core::{Language, PageTitle, TargetKey, UnitKey, WikiName};
use tolmach_practice_wiki::{Admin, Options, PracticeWiki, Running};
use tolmach_tests::proxy::Proxy;
use tolmach_workbench::{
    CancelToken, Options as WorkbenchOptions, Progress, Workbench, database_file,
    drafts::Typed,
    secrets::{Keychain, SecretSources},
};

/// What the wiki is called here.
const NAME: &str = "elsewhere";

/// The program, as far as the system shows its name.
const APP: &str = "tolmach-desktop";

const PAGE: &str = "Knowledge base/How to run a translation sprint";

/// A wiki in this very process, at the other end of a line that can break, and a home that knows it.
struct Elsewhere {
    home: tempfile::TempDir,
    wiki: Running,
    line: Proxy,
}

impl Elsewhere {
    /// A wiki that the home has only heard of.
    async fn begin() -> Self {
        let wiki = PracticeWiki::start(Options::default()).expect("the practice wiki starts");
        let address = wiki.api_url();
        let (_, rest) = address.rsplit_once(':').expect("a port");
        let (port, path) = rest.split_once('/').expect("a path");
        let line = Proxy::to(port.parse().expect("a number"));
        let here = Self { home: tempfile::tempdir().expect("a folder"), wiki, line };
        let url = here.line.url(&format!("/{path}"));
        here.workbench().add_wiki(&name(), &url).await.expect("the wiki is added");
        let wishes = format!(r#"{{ "wiki": "{NAME}", "languages": [ "pl", "uk" ] }}"#);
        std::fs::write(here.folder().join("window.json"), wishes).expect("the home can be written to");
        here
    }

    /// A wiki of which one page was pulled.
    async fn pulled() -> Self {
        let here = Self::begin().await;
        let (pages, languages) = ([page()], ["pl", "uk"].map(language));
        let (silent, cancel) = (Progress::silent(), CancelToken::new());
        here.workbench().pull(&name(), &pages, &languages, &silent, &cancel).await.expect("the page is pulled");
        here
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("tolmach")
    }

    fn database(&self) -> PathBuf {
        database_file(&self.folder())
    }

    fn admin(&self) -> Admin {
        self.wiki.admin()
    }

    /// The same home as another program sees it.
    fn workbench(&self) -> Workbench {
        let secrets = SecretSources { keychain: Keychain::Off, environment_for: None, ask: None };
        let options = WorkbenchOptions { secrets, ..WorkbenchOptions::default() };
        Workbench::open(&self.folder(), options).expect("the home opens").workbench
    }

    /// Drafts texts that are done, as another program would.
    fn draft(&self, drafts: &[(&str, &str, &str)]) {
        let workbench = self.workbench();
        for (language, unit, text) in drafts {
            workbench.save_draft(&key(language, unit), text, Typed::Done).expect("the draft is saved");
        }
    }

    /// The text of a draft on disk.
    fn drafted(&self, language: &str, unit: &str) -> Option<String> {
        self.workbench().draft(&key(language, unit)).expect("the draft can be read").map(|draft| draft.draft.text)
    }

    /// How often the wiki took an edit of a unit by us.
    fn n_landed(&self, language: &str, unit: &str) -> usize {
        let title = format!("Translations:{PAGE}/{unit}/{language}");
        let is_ours = |write: &&tolmach_practice_wiki::Write| write.title == title && write.user == "Newcomer";
        self.wiki.writes().iter().filter(is_ours).filter(|write| write.accepted).count()
    }

    /// A web driver whose windows work on this wiki.
    fn rig(&self) -> Rig {
        Rig::start_with(self.home.path(), &[("TOLMACH_WIKI", NAME)])
    }

    /// Opens the outbox and logs in from there.
    async fn log_in(&self, window: &Window) {
        window.go("#/outbox").await;
        window.click_text(".plan__actions button", "Log in").await;
        window.dialog_is_in().await;
        window.click_text(".cdx-dialog label", "Bot password").await;
        window.click(".cdx-dialog input[autocomplete=username]").await;
        window.press(self.wiki.user()).await;
        window.click(".cdx-dialog input[type=password]").await;
        window.press(self.wiki.password()).await;
        window.click_text(".cdx-dialog__footer button", "Log in").await;
        window.reads(".cdx-dialog", "You are logged in as Newcomer").await;
        window.click_text(".cdx-dialog__footer button", "Done").await;
        window.dialog_is_gone().await;
    }
}

fn name() -> WikiName {
    WikiName::parse(NAME).expect("a name")
}

fn page() -> PageTitle {
    PageTitle::parse(PAGE).expect("a title")
}

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

fn key(tag: &str, unit: &str) -> TargetKey {
    let unit = UnitKey::parse(&format!("{PAGE}/{unit}")).expect("a key");
    TargetKey { wiki: name(), unit, language: language(tag) }
}

/// Waits until the last push or plan has come to its end.
async fn is_at_rest(window: &Window) {
    let script = "const e = document.querySelector( '[data-action=check]' ); \
        return document.querySelector( '.long-work' ) === null && ( e === null || !e.disabled )";
    window.until("the end of the push", script, &[]).await;
}
