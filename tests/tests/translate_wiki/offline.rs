//! The whole job with the workbench, as a volunteer does it: pull, work without the network, push, look again.

use super::Run;
use tolmach_core::{State, TargetKey, UnitKey, WikiName};
use tolmach_wiki::Credentials;
use tolmach_workbench::{
    CancelToken, Options, Progress, Workbench,
    account::LogInStep,
    conflicts::Take,
    drafts::Typed,
    push::{PushRequest, Pushed},
    secrets::{Keychain, SecretSources},
    units::UnitFilter,
};

/// A workbench in a home of its own.
struct Desk {
    workbench: Workbench,
    wiki: WikiName,
    _home: tempfile::TempDir,
}

impl Run<'_> {
    pub(super) async fn works_offline(&mut self) {
        let desk = self.desk().await;
        // Something to say "still valid" to.
        let marked = self.client.pages(std::slice::from_ref(&self.page)).await.unwrap().remove(0).1.unwrap().wikitext;
        self.save_source_and_mark(&marked.replace("started today", "started now")).await;
        assert!(self.look_for("1", "pl", State::Outdated).await, "the wiki's jobs never ended");

        let pages = [self.page.clone()];
        let languages = [super::language("pl")];
        let (progress, cancel) = (Progress::silent(), CancelToken::new());
        let pulled = desk.workbench.pull(&desk.wiki, &pages, &languages, &progress, &cancel).await.unwrap();
        self.fact("pulled", (pulled.pages.len(), pulled.pages[0].n_units, pulled.n_old_sources, pulled.problems.len()));
        self.fact("requests of a first pull", pulled.n_requests);
        let units = self.units_at(&desk);
        self.fact("units as pulled", units);

        for (unit, text) in [
            ("2", "Zobacz najpierw [[$1|stronę pomocy]]."),
            ("3", "* Wybierz zasób"),
            ("4", "* Zajmij [[jednostki"),
            ("5", "Pisz do nas."),
        ] {
            desk.workbench.save_draft(&self.key(&desk, unit), text, Typed::Done).unwrap();
        }
        desk.workbench.confirm(&self.key(&desk, "1")).unwrap();
        // Meanwhile somebody else changes what is drafted here.
        self.admin.edit(&self.unit("5", "pl").to_string(), "Napisz do zespołu.").await;

        let pushed = self.push(&desk).await;
        self.fact("pushed", pushed);
        let units = self.units_at(&desk);
        self.fact("units after the push", units);
        let on_wiki = self.shown("pl").await;
        self.fact("on the wiki after the push", on_wiki);

        desk.workbench.resolve(&self.key(&desk, "5"), Take::Mine).unwrap();
        let pushed = self.push(&desk).await;
        self.fact("pushed once resolved", pushed);
        let pushed = self.push(&desk).await;
        self.fact("pushed with nothing to push", pushed);

        self.admin.edit(&self.unit("3", "pl").to_string(), "* Wybierz dobry zasób").await;
        desk.workbench.refresh(&desk.wiki, &progress, &cancel).await.unwrap();
        let units = self.units_at(&desk);
        self.fact("units after somebody changed one", units);
        let on_wiki = self.shown("pl").await;
        self.fact("on the wiki at the end", on_wiki);
    }

    async fn desk(&self) -> Desk {
        let home = tempfile::tempdir().unwrap();
        let secrets = SecretSources { keychain: Keychain::Off, environment_for: None, ask: None };
        let workbench = Workbench::open(home.path(), Options { secrets, ..Options::default() }).unwrap().workbench;
        let wiki = WikiName::parse("here").unwrap();
        workbench.add_wiki(&wiki, &self.place.url).await.unwrap();
        let credentials = Credentials::of(&self.place.user, self.place.password.clone().into());
        let step = workbench.log_in(&wiki, credentials, None).await.unwrap();
        assert!(matches!(step, LogInStep::Done(_)), "a code is asked for");
        Desk { workbench, wiki, _home: home }
    }

    fn key(&self, desk: &Desk, unit: &str) -> TargetKey {
        let unit = UnitKey::parse(&format!("{}/{unit}", self.page)).unwrap();
        TargetKey { wiki: desk.wiki.clone(), unit, language: super::language("pl") }
    }

    /// State, text and older source of each unit, as the workbench has them.
    fn units_at(&self, desk: &Desk) -> Vec<String> {
        let filter = UnitFilter::default();
        let rows = desk.workbench.units(&desk.wiki, &self.page, &super::language("pl"), &filter).unwrap();
        let shown = rows.iter().map(|row| {
            let id = &row.key.unit.unit;
            let draft = row.draft.as_ref().map(|stored| stored.draft.text.as_str());
            format!("{id} {} {:?} {:?} {:?}", row.state.as_str(), row.target, row.source_then, draft)
        });
        shown.collect()
    }

    /// What became of each draft.
    async fn push(&self, desk: &Desk) -> Vec<String> {
        let request = PushRequest { edits_per_minute: Some(60), confirm_problems: true, ..PushRequest::default() };
        let (progress, cancel) = (Progress::silent(), CancelToken::new());
        let Pushed { entries, was_stopped, trouble } =
            desk.workbench.push(&desk.wiki, &request, &progress, &cancel).await.unwrap();
        assert!(!was_stopped && trouble.is_none(), "{trouble:?}");
        let told = entries.iter().map(|entry| {
            let state = entry.state.map_or("?", State::as_str);
            format!("{} {} {state} {:?}", entry.key.unit.unit, entry.outcome.as_str(), entry.stored)
        });
        told.collect()
    }
}
