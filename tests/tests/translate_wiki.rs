//! The wiki client and the workbench against wikis with Translate: the practice wiki always, and any other that one points it at.
//!
//! The same scenario runs on both and must come to the same facts, which is what makes the practice wiki worth practising
//! on. Point it at a wiki of yours, never at one that others use: it leaves a page behind. Set
//! `TOLMACH_TEST_WIKI_URL` (its `api.php`), `_USER` and `_PASSWORD` (somebody who may translate; `Name@app` is a bot
//! password), `_ADMIN` and `_ADMIN_PASSWORD` (somebody who may mark pages for translation; the main password where
//! Translate is older than 1.43).
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

#[path = "translate_wiki/offline.rs"]
mod offline;

use std::time::Duration;
use tolmach_core::{GroupId, Language, PageTitle, Revision, State, UnitKey, UserName, push::Guard};
use tolmach_practice_wiki::{Options as PracticeOptions, PracticeWiki, Running};
use tolmach_tests::raw_api::RawApi;
use tolmach_wiki::{
    Client, CollectionUnit, Credentials, Find, Freshness, LogIn, Options, SaveRequest, TargetTitle, Touch, WikiError,
};

const SOURCE: &str = "<languages />\n<translate>\n== Getting started ==\n\nSee [[<tvar name=\"1\">Help:Sprints</tvar>|the help page]].\n\n* Pick a resource\n\n* Claim its units\n\nWrite to us.\n</translate>";

/// A wiki to run the scenario on.
struct Place {
    url: String,
    user: String,
    password: String,
    admin: String,
    admin_password: String,
    /// How often to look again until the wiki's jobs are done, a second apart. Jobs of the practice wiki do not wait.
    n_looks: u32,
}

/// A fact that the scenario found, and whether it holds from Translate 1.43 on only.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Fact {
    text: String,
    is_since_1_43: bool,
}

#[tokio::test]
async fn the_practice_wiki_is_as_others_are() {
    let practice: Running = PracticeWiki::start(PracticeOptions::default()).unwrap();
    let facts = scenario(&Place {
        url: practice.api_url(),
        user: practice.user(),
        password: practice.password().to_owned(),
        admin: "Admin".to_owned(),
        admin_password: practice.main_password().to_owned(),
        n_looks: 1,
    })
    .await
    .1;
    let text = |facts: &[Fact]| facts.iter().map(|fact| fact.text.as_str()).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!("facts", text(&facts));
    let Some(elsewhere) = elsewhere() else {
        println!("skipped: TOLMACH_TEST_WIKI_URL is not set, so the practice wiki was compared with no other");
        return;
    };
    let (release, found) = scenario(&elsewhere).await;
    let is_old = release < (1, 43);
    let comparable = |facts: &[Fact]| {
        let kept: Vec<Fact> = facts.iter().filter(|fact| !(is_old && fact.is_since_1_43)).cloned().collect();
        text(&kept)
    };
    assert_eq!(comparable(&found), comparable(&facts), "{} differs from the practice wiki", elsewhere.url);
    println!("compared with {} ({}.{}): {} facts", elsewhere.url, release.0, release.1, found.len());
}

/// The wiki that the environment names.
fn elsewhere() -> Option<Place> {
    let needed = |name: &str| {
        let name = format!("TOLMACH_TEST_WIKI_{name}");
        std::env::var(&name).unwrap_or_else(|_| panic!("TOLMACH_TEST_WIKI_URL is set, so {name} must be too"))
    };
    Some(Place {
        url: std::env::var("TOLMACH_TEST_WIKI_URL").ok()?,
        user: needed("USER"),
        password: needed("PASSWORD"),
        admin: needed("ADMIN"),
        admin_password: needed("ADMIN_PASSWORD"),
        n_looks: 60,
    })
}

/// What one run needs and finds.
struct Run<'a> {
    place: &'a Place,
    client: Client,
    admin: RawApi,
    me: UserName,
    page: PageTitle,
    facts: Vec<Fact>,
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// Runs the scenario. Returns the wiki's release too.
async fn scenario(place: &Place) -> ((u32, u32), Vec<Fact>) {
    let client = Client::new(&place.url, Options::default()).unwrap();
    let credentials = Credentials::of(&place.user, place.password.clone().into());
    let LogIn::Done(account) = client.log_in(&credentials, None).await.unwrap() else { panic!("a code is asked for") };
    let site = client.site().await.unwrap();
    let mut numbers = site.generator.trim_start_matches("MediaWiki ").split('.').map(|part| part.parse().unwrap_or(0));
    let release = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    let admin = RawApi::log_in(&place.url, &place.admin, &place.admin_password).await;
    // A page of its own for each run, since pages that are marked cannot be put back as they were.
    let page = PageTitle::parse(&format!("Tolmach test/{}", site.time.as_second())).unwrap();
    let mut run = Run { place, client, admin, me: account.name.clone(), page, facts: Vec::new() };
    run.fact("has Translate", site.has_translate);
    run.fact("may push", account.can_push());
    run.begins().await;
    run.translates().await;
    run.is_refused().await;
    run.meets_somebody().await;
    run.becomes_outdated(site.time).await;
    run.works_offline().await;
    (release, run.facts)
}

impl Run<'_> {
    fn fact(&mut self, what: &str, found: impl std::fmt::Debug) {
        let text = format!("{what}: {found:?}").replace(self.page.as_str(), "PAGE");
        self.facts.push(Fact { text: text.replace(self.me.as_str(), "ME"), is_since_1_43: false });
    }

    fn fact_since_1_43(&mut self, what: &str, found: impl std::fmt::Debug) {
        self.fact(what, found);
        self.facts.last_mut().unwrap().is_since_1_43 = true;
    }

    fn group(&self) -> GroupId {
        self.page.group()
    }

    fn unit(&self, unit: &str, tag: &str) -> TargetTitle {
        TargetTitle::new(UnitKey::parse(&format!("{}/{unit}", self.page)).unwrap(), language(tag)).unwrap()
    }

    async fn units(&self, tag: &str) -> Vec<CollectionUnit> {
        self.client.collection(&self.group(), &language(tag), Freshness::Primary).await.unwrap()
    }

    /// State, translator and text of each unit.
    async fn shown(&self, tag: &str) -> Vec<String> {
        let units = self.units(tag).await;
        let shown = units.iter().map(|CollectionUnit { key, remote }| {
            let text = remote.target.translation().map(|translation| {
                let by = translation.translator.as_ref().map_or("?", UserName::as_str);
                format!(" {by} {:?}", translation.text)
            });
            format!("{} {}{}", key.unit, remote.target.state().as_str(), text.unwrap_or_default())
        });
        shown.collect()
    }

    async fn revision_of(&self, unit: &str, tag: &str) -> Revision {
        let title = self.unit(unit, tag);
        let units = self.units(tag).await;
        units.iter().find(|found| &found.key == title.unit()).unwrap().remote.revision().unwrap()
    }

    async fn save(&self, unit: &str, tag: &str, text: &str, guard: Guard) -> Result<tolmach_wiki::Saved, WikiError> {
        let title = self.unit(unit, tag);
        let assert_user = self.me.clone();
        let summary = "Tolmach test".to_owned();
        self.client.save(&SaveRequest { title, text: text.to_owned(), summary, guard, assert_user }).await
    }

    /// The wiki's code for a save that must fail.
    async fn code_of(&self, unit: &str, tag: &str, guard: Guard) -> String {
        let result = self.save(unit, tag, "Nic", guard).await;
        result.map_or_else(|error| error.code().to_owned(), |_| "saved".to_owned())
    }

    async fn save_source_and_mark(&self, text: &str) {
        let revision = self.admin.edit(self.page.as_str(), text).await;
        self.admin.mark(self.page.as_str(), revision).await;
    }

    /// Looks until the wiki's jobs have brought a unit to a state.
    async fn look_for(&self, unit: &str, tag: &str, state: State) -> bool {
        let key = self.unit(unit, tag).unit().clone();
        let is_there =
            async || self.units(tag).await.iter().any(|unit| unit.key == key && unit.remote.target.state() == state);
        self.look_until(is_there).await
    }

    /// Looks until the wiki's jobs have saved the definition of a unit.
    async fn look_for_definition(&self, unit: &str) -> bool {
        let title = self.unit(unit, "en");
        let is_there =
            async || self.client.unit_texts(std::slice::from_ref(&title)).await.unwrap().remove(0).1.is_some();
        self.look_until(is_there).await
    }

    /// The only thing in these tests that waits by the clock: jobs of a real wiki have no event to listen to.
    async fn look_until(&self, is_there: impl AsyncFn() -> bool) -> bool {
        for n in 0..self.place.n_looks {
            if n > 0 {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            if is_there().await {
                return true;
            }
        }
        false
    }

    async fn begins(&mut self) {
        let found = self.client.group(&self.group()).await.unwrap();
        self.fact("group before marking", found.is_some());
        let units = self.client.collection(&self.group(), &language("pl"), Freshness::Replica).await;
        self.fact("units before marking", units.unwrap_err().code());
        self.save_source_and_mark(SOURCE).await;
        let group = self.client.group(&self.group()).await.unwrap().unwrap();
        self.fact("group after marking", (&group.label, group.is_restricted, group.is_discouraged));
        self.fact_since_1_43("source language of the group", group.source_language);
        let page = self.client.pages(std::slice::from_ref(&self.page)).await.unwrap().remove(0).1.unwrap();
        self.fact("source page", (page.language.as_str(), &page.wikitext));
        let prefix = Find::Prefix(self.page.as_str().to_owned());
        let found = self.client.find_pages(prefix).await.unwrap();
        self.fact("found by prefix", &found);
        let ready = self.look_for_definition("5").await;
        self.fact("definitions are there", ready);
        let definitions: Vec<String> = self.units("pl").await.into_iter().map(|unit| unit.remote.source).collect();
        self.fact("definitions", definitions);
    }

    async fn translates(&mut self) {
        let saved = self.save("1", "pl", "== Pierwsze kroki ==", Guard::New).await.unwrap();
        self.fact("a new unit", (saved.revision.is_some(), saved.over));
        let again =
            self.save("1", "pl", "== Pierwsze kroki ==", Guard::Replaces(saved.revision.unwrap())).await.unwrap();
        self.fact("the same text again", (again.revision, again.over));
        let fuzzy = self.save("2", "pl", "Zobacz [[$1|stronę pomocy].", Guard::New).await.unwrap();
        self.fact("an unbalanced bracket is saved", fuzzy.revision.is_some());
        self.save("5", "pl", "Napisz do nas. \n", Guard::New).await.unwrap();
        let shown = self.shown("pl").await;
        self.fact("after translating", shown);
        let mended =
            self.save("2", "pl", "Zobacz [[$1|stronę pomocy]].", Guard::Replaces(fuzzy.revision.unwrap())).await;
        self.fact("mended over what it was", mended.unwrap().over == fuzzy.revision);
        let shown = self.shown("pl").await;
        self.fact("after mending", shown);
    }

    async fn is_refused(&mut self) {
        let revision = self.revision_of("1", "pl").await;
        let code = self.code_of("1", "pl", Guard::New).await;
        self.fact("created twice", code);
        let code = self.code_of("4", "pl", Guard::Replaces(revision)).await;
        self.fact("changed where nothing is", code);
        let code = self.code_of("99", "pl", Guard::New).await;
        self.fact("a unit that the page does not have", code);
        let definition = self.client.unit_texts(&[self.unit("1", "en")]).await.unwrap().remove(0).1.unwrap();
        let code = self.code_of("1", "en", Guard::Replaces(definition.revision)).await;
        self.fact_since_1_43("a unit in the source language", code);
        let unknown = self.client.collection(&self.group(), &language("xx-nope"), Freshness::Replica).await;
        self.fact("an unknown language", unknown.unwrap_err().code());
        let diff = self.client.definition_diff(&self.unit("1", "pl")).await.unwrap();
        self.fact("what a fresh translation was made from", diff);
    }

    async fn meets_somebody(&mut self) {
        let base = Revision(self.admin.edit(&self.unit("3", "cs").to_string(), "* Vyber\n\n* Zdroj").await);
        let theirs = Revision(self.admin.edit(&self.unit("3", "cs").to_string(), "* Vyber si\n\n* Zdroj").await);
        let clash = self.save("3", "cs", "* Zvol\n\n* Zdroj", Guard::Replaces(base)).await;
        self.fact("both changed the same line", clash.unwrap_err().code());
        let merged = self.save("3", "cs", "* Vyber\n\n* Zdroj!", Guard::Replaces(base)).await.unwrap();
        self.fact("both changed other lines", (merged.over == Some(theirs), merged.over == Some(base)));
        let history = self.client.history(&self.unit("3", "cs"), Some(base)).await.unwrap();
        self.fact("what the wiki made of it", history.iter().map(|past| past.text.as_deref()).collect::<Vec<_>>());
    }

    async fn becomes_outdated(&mut self, since: jiff::Timestamp) {
        let marked = self.client.pages(std::slice::from_ref(&self.page)).await.unwrap().remove(0).1.unwrap().wikitext;
        self.save_source_and_mark(&marked.replace("Getting started", "Getting started today")).await;
        let is_outdated = self.look_for("1", "pl", State::Outdated).await;
        self.fact("outdated once marked again", is_outdated);
        let old = self.client.definition_diff(&self.unit("1", "pl")).await.unwrap();
        self.fact("what it was made from", old);
        let revision = self.revision_of("1", "pl").await;
        let confirmed = self.save("1", "pl", "== Pierwsze kroki ==", Guard::Replaces(revision)).await.unwrap();
        self.fact("still valid", (confirmed.revision, confirmed.over));
        let shown = self.shown("pl").await;
        self.fact("after saying so", shown);
        let now = self.revision_of("1", "pl").await;
        self.fact_since_1_43("saying so leaves a revision", now > revision);
        let changes = self.client.changes_since(since).await.unwrap();
        let languages = changes.dirty.iter().filter(|(page, _)| page == &self.page);
        self.fact("languages that changed", languages.map(|(_, language)| language.as_str()).collect::<Vec<_>>());
        self.fact("the page is to be read again", changes.of(&self.page, &language("en")) == Touch::Whole);
        self.fact("changes are complete", changes.is_complete);
        let statistics = self.client.stats(&self.group()).await.unwrap();
        let is_true = statistics.counts.get(&language("pl")).is_none_or(|counts| counts.total == 6);
        self.fact("statistics are true or missing", is_true);
    }
}
