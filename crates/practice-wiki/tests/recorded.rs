//! Plays what MediaWiki 1.43.9 answered on 2026-11-22 again, and compares.
//!
//! One story, in the order in which it was recorded. Ids are mapped: each recorded id stands for one id here, throughout.
//! Not compared: times, the wording of errors and warnings, and what [`NOT_COMPARED`] names.
#![allow(clippy::unwrap_used, reason = "a test may fail wherever it is surprised")]

mod support;

use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::PathBuf,
};
use support::{Client, unit_title};
use tolmach_practice_wiki::{MarkOptions, Options, PracticeWiki, still_clock};

const SPRINT: &str = "Movement Strategy/Knowledge sprint";
const POLISH: &str = "Baza wiedzy/Jak zorganizować sprint";
const FUND: &str = "Grants/Sprint fund";

/// Recorded exchanges that are not played, and why.
const OMITTED: &[(&str, &str)] = &[
    ("01-siteinfo", "a site's own settings; Tolmach reads generator, time and extensions, which api.rs tests"),
    ("02-query-userinfo-anon", "rights and limits are a site's own settings; api.rs tests their shape"),
    ("05-query-userinfo", "as 02"),
    ("09-messagegroups-flat-all", "Tolmach never asks for all groups"),
    ("40-ttmserver", "Tolmach has its own translation memory"),
    ("57-source-revisions-compare", "Tolmach compares by itself"),
    ("58-parse-preview", "Tolmach renders by itself"),
    ("59-maxlag", "answered as if there were no lag; traps.rs tests a lagging wiki"),
    ("63-aggregategroups-add", "coordinators make groups on the wiki; here one call makes a group with its pages"),
    ("64-aggregategroups-associate", "as 63"),
    ("66-block-translator", "done by the test's own administrator"),
    ("69-paraminfo-translate", "Tolmach does not ask what modules can do"),
    ("73-parse-source-page-html", "Tolmach renders by itself"),
    ("74-parse-translation-page-html", "as 73"),
    ("82-translationentitysearch", "the wiki's order of hits is not documented; api.rs tests one hit"),
    ("83-userinfo-options-languages", "the list of languages is Tolmach's own"),
    ("93-setpagelanguage", "done by the test's own administrator"),
];

/// Members that are this wiki's own words, addresses or times, that Tolmach does not ask for, or (`length`) that follow
/// from source texts which were not recorded.
const NOT_COMPARED: &[&str] = &[
    "info",
    "docref",
    "warnings",
    "reason",
    "description",
    "times",
    "documentation",
    "insertables",
    "editsummaries",
    "html",
    "sha1",
    "touched",
    "timestamp",
    "newtimestamp",
    "blockedtimestamp",
    "blockedtimestampformatted",
    "rccontinue",
    "fullurl",
    "editurl",
    "canonicalurl",
    "length",
];

/// Members that hold ids, and what kind of id.
const IDS: &[(&str, &str)] = &[
    ("pageid", "page"),
    ("logpage", "page"),
    ("revid", "revision"),
    ("parentid", "revision"),
    ("old_revid", "revision"),
    ("newrevid", "revision"),
    ("oldrevid", "revision"),
    ("lastrevid", "revision"),
    ("revision", "revision"),
    ("revisionid_old", "revision"),
    ("revisionid_new", "revision"),
    ("logid", "log"),
    ("rcid", "change"),
    ("lguserid", "user"),
    ("last-translator-id", "user"),
    ("reviewers", "user"),
    ("blockedbyid", "user"),
    ("blockid", "block"),
];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/recorded")
}

/// The story as far as it has been played.
#[derive(Default)]
struct Story {
    /// From recorded ids to ids here, by kind.
    ids: BTreeMap<(&'static str, String), String>,
    played: BTreeSet<String>,
}

impl Story {
    /// Sends a recorded request and compares the answers.
    async fn play(&mut self, name: &str, client: &Client) -> Value {
        let text = fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
        let exchange: Value = serde_json::from_str(&text.replace("Translator", "Newcomer")).unwrap();
        let params = exchange["request"]["params"].as_object().unwrap();
        let params: Vec<(String, String)> = params
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "format" | "formatversion"))
            .map(|(name, value)| (name.clone(), self.sent(name, value)))
            .collect();
        let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let has_token = params.contains(&("token", "TOKEN"));
        let rest: Vec<_> = params.iter().copied().filter(|pair| *pair != ("token", "TOKEN")).collect();
        let reply = match exchange["request"]["method"].as_str() {
            Some("GET") => client.get(&params).await,
            Some("POST") if has_token => client.write(&rest).await,
            _ => client.post(&params).await,
        };
        self.compare(name, "", &exchange["response"], &reply);
        self.played.insert(name.to_owned());
        reply
    }

    /// A parameter as it is sent here: revisions by their ids here.
    fn sent(&self, name: &str, value: &Value) -> String {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        match name {
            "baserevid" | "revision" => self.ids.get(&("revision", text.clone())).cloned().unwrap_or(text),
            _ => text,
        }
    }

    /// Says which id here stands for a recorded one.
    fn is(&mut self, kind: &'static str, recorded: u64, here: u64) {
        self.same_id("given", kind, &json!(recorded), &json!(here));
    }

    fn same_id(&mut self, at: &str, kind: &'static str, recorded: &Value, here: &Value) {
        assert_eq!(recorded.is_string(), here.is_string(), "{at}: {recorded} was recorded, {here} came");
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let (recorded, here) = (text(recorded), text(here));
        assert_eq!(recorded == "0", here == "0", "{at}: {kind} {recorded} was recorded, {here} came");
        let known = self.ids.entry((kind, recorded.clone())).or_insert_with(|| here.clone());
        assert_eq!(*known, here, "{at}: {kind} {recorded} was {known} before");
    }

    fn compare(&mut self, name: &str, at: &str, recorded: &Value, here: &Value) {
        match (recorded, here) {
            (Value::Object(recorded), Value::Object(here)) => {
                let names: BTreeSet<&String> = recorded.keys().chain(here.keys()).collect();
                for member in names.into_iter().filter(|member| !NOT_COMPARED.contains(&member.as_str())) {
                    let at = format!("{at}/{member}");
                    let (Some(recorded), Some(here)) = (recorded.get(member), here.get(member)) else {
                        let (recorded, here) = (recorded.get(member), here.get(member));
                        panic!("{name}{at}: {recorded:?} was recorded, {here:?} came");
                    };
                    let kind = IDS.iter().find(|(id, _)| id == member).map(|(_, kind)| *kind);
                    match (kind, recorded, here) {
                        (Some(kind), Value::Array(recorded), Value::Array(here)) => {
                            assert_eq!(recorded.len(), here.len(), "{name}{at}");
                            recorded
                                .iter()
                                .zip(here)
                                .for_each(|(r, h)| self.same_id(&format!("{name}{at}"), kind, r, h));
                        }
                        (Some(kind), Value::String(_) | Value::Number(_), Value::String(_) | Value::Number(_)) => {
                            self.same_id(&format!("{name}{at}"), kind, recorded, here);
                        }
                        _ => self.compare(name, &at, recorded, here),
                    }
                }
            }
            (Value::Array(recorded), Value::Array(here)) => {
                assert_eq!(
                    recorded.len(),
                    here.len(),
                    "{name}{at}: rows recorded, rows here:\n{recorded:#?}\n{here:#?}"
                );
                for (n, (recorded, here)) in recorded.iter().zip(here).enumerate() {
                    self.compare(name, &format!("{at}/{n}"), recorded, here);
                }
            }
            _ => assert_eq!(recorded, here, "{name}{at}: recorded, here"),
        }
    }
}

/// A recorded page's wikitext without its markers, as its author wrote it.
fn unmarked(name: &str, keep: &[u32]) -> String {
    let text = fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
    let exchange: Value = serde_json::from_str(&text).unwrap();
    let page = &exchange["response"]["query"]["pages"][0]["revisions"][0]["slots"]["main"]["content"];
    let mut text = page.as_str().unwrap().to_owned();
    for n in (1..20).filter(|n| !keep.contains(n)) {
        for marker in [format!(" <!--T:{n}-->"), format!("<!--T:{n}-->\n"), format!("<!--T:{n}--> ")] {
            text = text.replace(&marker, "");
        }
    }
    text
}

#[tokio::test]
async fn the_practice_wiki_answers_as_the_recorded_one() {
    let clock = still_clock("2026-11-22T14:32:50Z".parse().unwrap());
    let wiki = PracticeWiki::start(Options { clock, is_empty: true, ..Options::default() }).unwrap();
    let admin = wiki.admin();
    let mut story = Story::default();
    let anonymous = Client::anonymous(&wiki);

    let token = anonymous.get(&[("action", "query"), ("meta", "tokens"), ("type", "login")]).await;
    let login_token = token["query"]["tokens"]["logintoken"].as_str().unwrap();
    for (name, password) in [("03-login-wrong-password", "wrong"), ("04-login-success", wiki.password())] {
        let recorded = fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
        let recorded: Value = serde_json::from_str(&recorded.replace("Translator", "Newcomer")).unwrap();
        let login = [("action", "login"), ("lgname", &wiki.user()), ("lgpassword", password), ("lgtoken", login_token)];
        let reply = anonymous.post(&login).await;
        story.compare(name, "", &recorded["response"], &reply);
        story.played.insert(name.to_owned());
    }
    let translator = Client::log_in(&wiki, &wiki.user(), wiki.password()).await;
    let boss = Client::of(&wiki, "Admin").await;
    let anonymous = Client::anonymous(&wiki);

    story.play("06-messagegroups-before-mark", &anonymous).await;
    admin.edit_page(SPRINT, &unmarked("07-source-page", &[])).unwrap();
    admin.mark(SPRINT, MarkOptions::default()).unwrap();
    for name in [
        "07-source-page",
        "08-messagegroups",
        "10-messagegroups-tree",
        "11-collection-untranslated",
        "12-collection-unknown-group",
        "13-collection-unknown-language",
        "14-collection-source-language",
    ] {
        story.play(name, &translator).await;
    }
    let mut bad = Client::anonymous(&wiki);
    bad.set_token("bad+\\");
    story.play("15-edit-anonymous-badtoken", &bad).await;
    story.play("16-edit-anonymous", &anonymous).await;
    story.play("17-edit-assert-user-failed", &anonymous).await;
    story.play("18-edit-badtoken", &bad).await;
    admin.hold_jobs(true); // The recorded wiki wrote the translation page once, after all these edits.
    for name in [
        "19-edit-create-unit",
        "20-edit-createonly-exists",
        "21-edit-nochange",
        "22-edit-create-unit-2",
        "23-edit-unit-missing-variable",
        "24-edit-unit-fuzzy",
        "25-edit-unit-empty",
        "26-edit-unit-nonexistent-key",
        "27-edit-translation-page-directly",
    ] {
        story.play(name, &translator).await;
    }
    admin.run_jobs();
    admin.hold_jobs(false);
    for name in [
        "28-edit-unit-uk",
        "29-edit-unit-dry-check",
        "30-collection-partly",
        "31-collection-limit-continue",
        "32-collection-filter-untranslated",
        "33-collection-filter-fuzzy",
        "34-groupstats",
        "35-groupstats-suppresscomplete",
        "36-languagestats",
        "37-messagetranslations",
        "38-translationaids-untranslated",
        "39-translationaids-translated",
        "41-unit-revisions",
        "42-units-by-prefix",
        "43-translation-page",
        "44-translationreview-own",
        "45-translationreview-botpassword",
    ] {
        story.play(name, &translator).await;
    }
    story.play("46-translationreview-full-session", &boss).await;
    story.play("47-translationreview-fuzzy", &boss).await;
    admin.edit_as("Admin", &unit_title(SPRINT, "1", "pl"), "== Od czego zacząć ==").unwrap();
    story.play("48-edit-conflict-baserevid", &translator).await;
    story.play("49-edit-conflict-nocreate-missing", &translator).await;
    story.play("50-collection-after-edit-before-mark", &translator).await;

    admin.edit_page(SPRINT, &unmarked("51-source-page-after-mark", &[1, 2, 3, 4, 5, 6, 7, 8])).unwrap();
    admin.mark(SPRINT, MarkOptions::default()).unwrap();
    for name in [
        "51-source-page-after-mark",
        "52-collection-after-mark-outdated",
        "53-translationaids-outdated",
        "54-groupstats-after-mark",
        "55-edit-update-outdated",
        "56-collection-after-update",
        "60-unknown-action",
        "61-edit-too-long-title",
        "62-edit-interwiki-bad-title",
    ] {
        story.play(name, &translator).await;
    }
    let group = format!("page-{SPRINT}");
    let aggregate = [
        ("action", "aggregategroups"),
        ("do", "add"),
        ("groupname", "CEE knowledge base"),
        ("groupdescription", "for sprints"),
        ("groups", group.as_str()),
    ];
    assert_eq!(boss.write(&aggregate).await["aggregategroups"]["aggregategroupId"], "agg-CEE_knowledge_base");
    story.play("65-messagegroups-tree-with-aggregate", &translator).await;
    admin.block("Newcomer", "test").unwrap();
    story.play("67-edit-blocked", &translator).await;
    admin.unblock("Newcomer").unwrap();
    for name in [
        "68-edit-protected",
        "70-logevents-pagetranslation",
        "71-recentchanges-units",
        "72-recentchanges-units-continue",
        "75-unit-definition-history",
        "76-translationcheck-plural-and-brace",
        "77-translationcheck-ok",
        "78-edit-unit-unbalanced-brace",
        "79-collection-read-your-writes-post",
        "80-edit-confirm-outdated-identical",
        "81-collection-after-confirm",
        "84-logout",
        "85-after-logout-assert",
    ] {
        story.play(name, &translator).await;
    }

    let translator = Client::log_in(&wiki, &wiki.user(), wiki.password()).await;
    admin.change_source(SPRINT, "== Getting started ==", "== Getting started today ==").unwrap();
    for name in [
        "86-collection-uk-outdated",
        "87-edit-confirm-still-valid-same-text",
        "88-collection-uk-after-still-valid",
        "89-revisions-after-still-valid",
    ] {
        story.play(name, &translator).await;
    }
    let title = unit_title(SPRINT, "3", "cs");
    let first = "* Vyber zdroj\n\n* Zaber jednotky\n\n* Synchronizuj, až budeš online";
    let base = translator.save(&title, first, &[]).await["edit"]["newrevid"].as_u64().unwrap();
    story.is("revision", 44, base);
    admin.edit_as("Admin", &title, &first.replace("Vyber zdroj", "Vyber si zdroj")).unwrap();
    for name in [
        "90-edit-old-baserevid-merged-silently",
        "91-revisions-after-silent-merge",
        "92-edit-self-conflict-basetimestamp",
    ] {
        story.play(name, &translator).await;
    }

    let polish = "<translate>\n== Przed sprintem ==\n\nWybierz <tvar name=n>5</tvar> zasobów.\n</translate>";
    admin.edit_page(POLISH, polish).unwrap();
    let language = [("action", "setpagelanguage"), ("title", POLISH), ("lang", "pl")];
    assert_eq!(boss.write(&language).await["setpagelanguage"]["newlanguage"], "pl");
    admin.mark(POLISH, MarkOptions::default()).unwrap();
    for name in [
        "94-messagegroups-source-language-pl",
        "95-collection-pl-source-to-en",
        "96-edit-unit-pl-source-to-en",
        "97-edit-unit-in-source-language",
        "98-groupstats-pl-source",
    ] {
        story.play(name, &translator).await;
    }

    let fund = |text: &str| format!("<translate>\n{text}\n</translate>");
    admin.edit_page(FUND, &fund("Apply before <tvar name=date>March</tvar>.")).unwrap();
    story.play("99-markfortranslation-priority-forced", &boss).await;
    for name in ["100-messagegroups-priority", "101-edit-unit-language-not-allowed", "102-edit-unit-language-allowed"] {
        story.play(name, &translator).await;
    }
    let two = fund("<!--T:1-->\nApply well before <tvar name=date>March</tvar>.\n\nWrite to us.");
    admin.edit_page(FUND, &two).unwrap();
    admin.mark(FUND, MarkOptions::default()).unwrap();
    story.play("103-collection-two-units", &translator).await;
    admin.edit_page(FUND, &fund("<!--T:2-->\nWrite to us.")).unwrap();
    admin.mark(FUND, MarkOptions::default()).unwrap();
    for name in ["104-collection-after-unit-removed", "105-edit-orphaned-unit", "106-edit-removed-unit-create"] {
        story.play(name, &translator).await;
    }
    story.play("107-titles-batch-normalised", &translator).await;
    story.play("108-search-title", &translator).await;
    let none = Some((Vec::new(), true, "Deadline in March".to_owned()));
    admin.mark(FUND, MarkOptions { priority: none, ..MarkOptions::default() }).unwrap();
    story.play("110-edit-with-summary-and-tags", &translator).await;
    story.play("111-edit-assertuser-other", &translator).await;

    let kept: BTreeSet<String> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(story.played, kept, "each recorded file is played, or lies there for nothing");
    for (name, _) in OMITTED {
        assert!(!kept.contains(*name), "{name} is both played and omitted");
    }
    assert_eq!(kept.len() + OMITTED.len(), 110, "every exchange recorded from 1.43 is played or omitted with a reason");
}
