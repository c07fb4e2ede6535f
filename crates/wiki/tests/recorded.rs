//! What the client makes of real answers, of both releases. One test for each kind of answer.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;

use std::fmt::Write;
use support::{Answer, Wiki, logged_in};
use tolmach_core::{GroupId, Language, PageTitle, Revision, UserName, push::Guard};
use tolmach_wiki::{
    Client, CollectionUnit, Credentials, Find, Freshness, Lack, LogIn, RateLimit, SaveRequest, TargetTitle, WikiError,
};

const RELEASES: [&str; 2] = ["1.39", "1.43"];
const SPRINT: &str = "Movement Strategy/Knowledge sprint";

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn page(title: &str) -> PageTitle {
    PageTitle::parse(title).unwrap()
}

fn unit(title: &str) -> TargetTitle {
    TargetTitle::parse(&format!("Translations:{title}")).unwrap()
}

fn user(name: &str) -> UserName {
    UserName::parse(name).unwrap()
}

/// A wiki that tells recorded answers, and a client of it with nobody logged in.
async fn telling(release: &str, names: &[&str]) -> (Wiki, Client) {
    let wiki = Wiki::telling(names.iter().map(|name| Answer::recorded(release, name))).await;
    let client = wiki.client();
    (wiki, client)
}

#[tokio::test]
async fn the_site_describes_itself() {
    for release in RELEASES {
        let (wiki, client) = telling(release, &["siteinfo", "siteinfo"]).await;
        let site = client.site().await.unwrap();
        assert_eq!((site.name.as_str(), site.has_translate, &site.read_only), ("Meta-Wiki", true, &None));
        assert!(site.generator.starts_with(&format!("MediaWiki {release}.")), "{}", site.generator);
        assert_eq!(site.url_of(&page(SPRINT)), "https://meta.example.org/index.php/Movement_Strategy/Knowledge_sprint");
        assert_eq!(client.server_time().await.unwrap(), site.time);
        wiki.assert_told().await;
    }
}

#[tokio::test]
async fn an_account_says_what_it_may_do() {
    for release in RELEASES {
        let (wiki, client) = telling(release, &["query-userinfo-anon", "query-userinfo"]).await;
        let nobody = client.who_am_i().await.unwrap();
        assert!(nobody.is_anonymous && !nobody.can_push());
        assert_eq!(nobody.lacks(), [Lack::Translate, Lack::Proofread]);
        assert_eq!(nobody.edit_limit, Some(RateLimit { hits: 8, secs: 60 }));
        assert_eq!(client.user(), None);
        let translator = client.who_am_i().await.unwrap();
        assert_eq!((translator.name.as_str(), translator.id, translator.is_anonymous), ("Translator", 4, false));
        assert_eq!(translator.lacks(), [Lack::Proofread], "a bot password cannot approve");
        assert!(translator.can_push() && !translator.can_proofread());
        assert_eq!(translator.edit_limit.map(|limit| limit.per_minute()), Some(90));
        assert_eq!(translator.block, None);
        assert_eq!(client.user(), Some(user("Translator")));
        wiki.assert_told().await;
    }
}

#[tokio::test]
async fn a_bot_password_logs_in_or_is_refused() {
    let token = || Answer::json(serde_json::json!({"query": {"tokens": {"logintoken": "0+\\"}}}));
    let credentials = Credentials::of("Translator@tolmach2", "PASSWORD".into());
    for release in RELEASES {
        let recorded = |name| Answer::recorded(release, name);
        let wiki = Wiki::telling([token(), recorded("login-success"), recorded("query-userinfo")]).await;
        let Ok(LogIn::Done(account)) = wiki.client().log_in(&credentials, None).await else { panic!("no login") };
        assert_eq!(account.name, user("Translator"));
        wiki.assert_told().await;

        let wiki = Wiki::telling([token(), recorded("login-wrong-password")]).await;
        let client = wiki.client();
        let error = client.log_in(&credentials, None).await.unwrap_err();
        assert!(matches!(error, WikiError::LogIn { .. }));
        assert_eq!(error.code(), "wrongpassword");
        assert_eq!(error.wiki_says(), Some("Incorrect username or password entered. Please try again."));
        assert_eq!(client.user(), None);
    }
}

#[tokio::test]
async fn logging_out_forgets_the_account() {
    for release in RELEASES {
        let (wiki, client) = logged_in([Answer::recorded(release, "logout")]).await;
        // A token has no session to end, so a session made with a password is what the wiki is told about.
        client.log_out().await.unwrap();
        assert_eq!(client.user(), None);
        assert_eq!(wiki.asked().await.len(), 1);
        let (_wiki, client) = telling(release, &["after-logout-assert"]).await;
        assert!(client.who_am_i().await.unwrap_err().is_logged_out());
    }
}

#[tokio::test]
async fn source_pages_come_with_wikitext_and_language() {
    for release in RELEASES {
        let (wiki, client) = telling(release, &["source-page"]).await;
        let found = client.pages(&[page(SPRINT)]).await.unwrap();
        let [(asked, Some(read))] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((asked, &read.title, read.page_id), (&page(SPRINT), &page(SPRINT), 2));
        assert_eq!((read.revision, read.wikitext.len()), (Revision(3), 708));
        assert!(read.wikitext.starts_with("<languages />\n<translate>\n== Getting started"));
        assert_eq!(read.language, language("en"));
        wiki.assert_told().await;
    }
}

#[tokio::test]
async fn a_page_is_found_under_each_spelling_of_its_title() {
    let (wiki, client) = telling("1.43", &["titles-batch-normalised"]).await;
    let asked: Vec<PageTitle> = [
        "Baza wiedzy/Jak zorganizować sprint",
        "Grants/Sprint fund",
        "movement Strategy/knowledge_sprint",
        "Movement_Strategy/Knowledge_sprint",
        "No such page",
        "Translations:Grants/Sprint fund/2/pl",
    ]
    .map(page)
    .into();
    let found = client.pages(&asked).await.unwrap();
    let shown: Vec<String> = found
        .iter()
        .map(|(asked, found)| {
            let found = found.as_ref().map(|found| (found.page_id, found.revision.0, found.language.as_str()));
            format!("{asked}: {found:?}")
        })
        .collect();
    assert_eq!(
        shown,
        [
            r#"Baza wiedzy/Jak zorganizować sprint: Some((25, 51, "pl"))"#,
            r#"Grants/Sprint fund: Some((32, 70, "en"))"#,
            "movement Strategy/knowledge sprint: None",
            r#"Movement Strategy/Knowledge sprint: Some((2, 37, "en"))"#,
            "No such page: None",
            "Translations:Grants/Sprint fund/2/pl: None",
        ]
    );
    assert_eq!(wiki.asked().await.len(), 1, "six titles are one request");
}

#[tokio::test]
async fn a_group_exists_once_its_page_is_marked() {
    for release in RELEASES {
        let names = [
            "messagegroups-before-mark",
            "messagegroups",
            "messagegroups-source-language-pl",
            "messagegroups-priority",
        ];
        let (wiki, client) = telling(release, &names).await;
        assert_eq!(client.group(&page(SPRINT).group()).await.unwrap(), None);
        let group = client.group(&page(SPRINT).group()).await.unwrap().unwrap();
        assert_eq!((group.label.as_str(), group.is_restricted, group.is_discouraged), (SPRINT, false, false));
        assert!(group.allows(&language("cs")));
        let polish = client.group(&page("Baza wiedzy/Jak zorganizować sprint").group()).await.unwrap().unwrap();
        let expected = (release == "1.43").then(|| language("pl"));
        assert_eq!(polish.source_language, expected, "1.39 does not say");
        let fund = client.group(&page("Grants/Sprint fund").group()).await.unwrap().unwrap();
        assert_eq!(
            (fund.is_restricted, fund.priority_languages.as_slice()),
            (true, [language("pl"), language("uk")].as_slice())
        );
        assert!(fund.allows(&language("uk")) && !fund.allows(&language("cs")));
        wiki.assert_told().await;
    }
}

#[tokio::test]
async fn pages_are_found_by_search_and_aggregate_group() {
    for release in RELEASES {
        let (wiki, client) = telling(release, &["translationentitysearch", "messagegroups-tree-with-aggregate"]).await;
        let search = client.find_pages(Find::Search("Movement".to_owned())).await.unwrap();
        assert_eq!(search, [page(SPRINT)]);
        let aggregate = GroupId::parse("agg-CEE_knowledge_base").unwrap();
        assert_eq!(client.find_pages(Find::Group(aggregate)).await.unwrap(), [page(SPRINT)]);
        wiki.assert_told().await;
    }
}

#[tokio::test]
async fn statistics_hold_every_language() {
    for (release, n_languages) in [("1.39", 486), ("1.43", 545)] {
        let names = ["groupstats", "groupstats-after-mark", "groupstats-pl-source", "languagestats"];
        let (wiki, client) = telling(release, &names).await;
        for (total, pl) in [(9, (4, 1)), (10, (3, 2))] {
            let stats = client.stats(&page(SPRINT).group()).await.unwrap();
            assert!(stats.is_complete);
            assert!(stats.counts.len() > n_languages - 10, "{} of {n_languages} languages", stats.counts.len());
            let counts = stats.counts[&language("pl")];
            assert_eq!((counts.total, counts.translated, counts.outdated, counts.proofread), (total, pl.0, pl.1, 0));
            assert!(stats.counts.contains_key(&language("be-tarask")) && stats.counts.contains_key(&language("sr")));
        }
        let polish = page("Baza wiedzy/Jak zorganizować sprint").group();
        let stats = client.stats(&polish).await.unwrap();
        assert_eq!(stats.counts[&language("pl")].translated, 3, "the source language counts as translated");
        let by_group = client.language_stats(&language("pl")).await.unwrap();
        assert_eq!(by_group.counts[&page(SPRINT).group()].translated, 4);
        wiki.assert_told().await;
    }
}

fn shown(units: &[CollectionUnit]) -> String {
    let mut text = String::new();
    for CollectionUnit { key, remote } in units {
        let state = remote.target.state().as_str();
        write!(text, "{} {state}", key.unit).unwrap();
        if let Some(translation) = remote.target.translation() {
            let translator = translation.translator.as_ref().map_or("?", UserName::as_str);
            write!(text, " {translator} {:?}", translation.text).unwrap();
        }
        writeln!(text, " < {:?}", remote.source).unwrap();
    }
    text
}

#[tokio::test]
async fn units_come_with_state_and_revision() {
    for (name, tag) in [
        ("collection-untranslated", "pl"),
        ("collection-partly", "pl"),
        ("collection-after-mark-outdated", "pl"),
        ("collection-after-update", "pl"),
        ("collection-read-your-writes-post", "pl"),
        ("collection-uk-outdated", "uk"),
        ("collection-uk-after-still-valid", "uk"),
        ("collection-source-language", "en"),
    ] {
        let mut of_both = Vec::new();
        for release in RELEASES {
            let (wiki, client) = telling(release, &[name]).await;
            let units = client.collection(&page(SPRINT).group(), &language(tag), Freshness::Replica).await.unwrap();
            assert!(units.iter().all(|unit| unit.key.page == page(SPRINT)));
            of_both.push(shown(&units));
            let with_revision =
                units.iter().filter_map(|unit| Some(format!("{} {}", unit.key.unit, unit.remote.revision()?)));
            let revisions = with_revision.collect::<Vec<_>>().join(", ");
            insta::assert_snapshot!(format!("{name}-{release}"), format!("{}\n{revisions}", shown(&units)));
            wiki.assert_told().await;
        }
        assert_eq!(of_both[0], of_both[1], "{name} differs between the releases by more than revisions");
    }
}

#[tokio::test]
async fn units_leave_the_page_and_other_sources_than_english_are_read() {
    for release in RELEASES {
        let (wiki, client) = telling(release, &["collection-pl-source-to-en"]).await;
        let group = page("Baza wiedzy/Jak zorganizować sprint").group();
        let units = client.collection(&group, &language("en"), Freshness::Replica).await.unwrap();
        assert_eq!(units[1].remote.source, "== Przed sprintem ==");
        wiki.assert_told().await;
    }
    let (wiki, client) = telling("1.43", &["collection-two-units", "collection-after-unit-removed"]).await;
    for left in ["1 2", "2"] {
        let units =
            client.collection(&page("Grants/Sprint fund").group(), &language("pl"), Freshness::Replica).await.unwrap();
        assert_eq!(units.iter().map(|unit| unit.key.unit.as_str()).collect::<Vec<_>>().join(" "), left);
    }
    wiki.assert_told().await;
}

#[tokio::test]
async fn an_unknown_group_or_language_has_no_units() {
    for release in RELEASES {
        let (wiki, client) = telling(release, &["collection-unknown-group", "collection-unknown-language"]).await;
        for (group, tag, code) in [
            (page("No such page").group(), "pl", "badparameter"),
            (page(SPRINT).group(), "xx-nope", "translate-invalidlanguage"),
        ] {
            let error = client.collection(&group, &language(tag), Freshness::Replica).await.unwrap_err();
            assert_eq!(error.code(), code);
        }
        wiki.assert_told().await;
    }
}

#[tokio::test]
async fn the_source_of_an_outdated_translation_is_known_or_not() {
    for release in RELEASES {
        for (name, title, old) in [
            ("translationaids-untranslated", "6/pl", None),
            ("translationaids-translated", "2/pl", None),
            (
                "translationaids-outdated",
                "2/pl",
                Some("Welcome to the '''knowledge base'''. See [[$1|the help page]] before you start."),
            ),
        ] {
            let (wiki, client) = telling(release, &[name]).await;
            let old_definition = client.definition_diff(&unit(&format!("{SPRINT}/{title}"))).await.unwrap();
            assert_eq!(old_definition.as_deref(), old, "{name}");
            wiki.assert_told().await;
        }
    }
}

#[tokio::test]
async fn unit_pages_have_texts_and_a_past() {
    for (release, n_past) in [("1.39", 1), ("1.43", 2)] {
        let names = ["unit-revisions", "revisions-after-still-valid", "unit-definition-history"];
        let (wiki, client) = telling(release, &names).await;
        let titles = ["1/pl", "2/pl", "3/pl", "77/pl"].map(|end| unit(&format!("{SPRINT}/{end}")));
        let texts = client.unit_texts(&titles).await.unwrap();
        let known: Vec<_> = texts.iter().map(|(_, latest)| latest.as_ref().map(|latest| latest.revision.0)).collect();
        assert_eq!(known, [Some(14), Some(15), Some(17), None]);
        assert_eq!(texts[0].1.as_ref().unwrap().text.as_deref(), Some("== Pierwsze kroki =="));
        assert_eq!(texts[0].1.as_ref().unwrap().user, Some(user("Translator")));

        let past = client.history(&unit(&format!("{SPRINT}/1/uk")), None).await.unwrap();
        assert_eq!(past.len(), n_past, "1.43 marks \"still valid\" with a revision");
        assert!(past.iter().all(|past| past.text.as_deref() == Some("== Початок роботи ==")));

        let definitions = client.history(&unit(&format!("{SPRINT}/2/en")), Some(Revision(6))).await.unwrap();
        let [only] = definitions.as_slice() else { panic!("only those since the one that is known: {definitions:?}") };
        assert_eq!(only.parent, Some(Revision(6)));
        wiki.assert_told().await;
    }
}

#[tokio::test]
async fn changes_are_folded_from_logs_and_recent_changes() {
    let nothing = || Answer::json(serde_json::json!({"batchcomplete": true, "query": {"logevents": []}}));
    for release in RELEASES {
        let recorded = |name| Answer::recorded(release, name);
        let mut newest_first = recorded("recentchanges-units");
        newest_first.asked.remove("rcdir");
        let story = [
            recorded("siteinfo"),
            recorded("logevents-pagetranslation"),
            nothing(),
            nothing(),
            nothing(),
            newest_first,
        ];
        let wiki = Wiki::telling(story).await;
        let client = wiki.client();
        let changes = client.changes_since("2026-11-22T14:00:00Z".parse().unwrap()).await.unwrap();
        assert!(changes.is_complete);
        assert_eq!(changes.whole, [page(SPRINT)].into(), "it was marked twice");
        let languages: Vec<&str> = changes.dirty.iter().map(|(_, language)| language.as_str()).collect();
        assert_eq!(languages, ["en", "pl", "uk"]);
        assert!(changes.moved.is_empty() && changes.deleted.is_empty() && changes.unmarked.is_empty());
        wiki.assert_told().await;
        let kinds: Vec<_> = wiki.asked().await.into_iter().filter_map(|mut asked| asked.remove("letype")).collect();
        assert_eq!(kinds, ["pagetranslation", "translationreview", "delete", "move"]);
    }
}

#[tokio::test]
async fn a_list_of_changes_in_parts_is_read_to_its_end() {
    let nothing = || Answer::json(serde_json::json!({"batchcomplete": true, "query": {"logevents": []}}));
    for release in RELEASES {
        let recorded = |name| Answer::recorded(release, name);
        let mut last = recorded("recentchanges-units");
        last.asked.remove("rcdir");
        let story = [
            recorded("siteinfo"),
            nothing(),
            nothing(),
            nothing(),
            nothing(),
            recorded("recentchanges-units-continue"),
            last,
        ];
        let wiki = Wiki::telling(story).await;
        let changes = wiki.client().changes_since("2026-11-22T14:00:00Z".parse().unwrap()).await.unwrap();
        assert_eq!(changes.dirty.len(), 3);
        wiki.assert_told().await;
        let continued = wiki.asked().await.pop().unwrap();
        assert!(continued["rccontinue"].ends_with("|10"), "{continued:?}");
    }
}

/// Saves a unit at a wiki that gives the recorded reply.
async fn save(release: &str, name: &str) -> Result<tolmach_wiki::Saved, WikiError> {
    let answer = Answer::recorded(release, name);
    let title = answer.asked["title"].clone();
    let text = answer.asked["text"].clone();
    let (wiki, client) = logged_in([answer]).await;
    let Some(title) = TargetTitle::parse(&title) else { panic!("{title} is no unit page") };
    let guard = Guard::Replaces(Revision(1));
    let request = SaveRequest { title, text, summary: "Tolmach".to_owned(), guard, assert_user: user("Translator") };
    let saved = client.save(&request).await;
    wiki.assert_told().await;
    saved
}

#[tokio::test]
async fn a_save_says_which_revision_it_replaced() {
    for (name, new_revision, over) in [
        ("edit-create-unit", Some((14, 14)), None),
        ("edit-nochange", None, None),
        ("edit-update-outdated", Some((33, 32)), Some(15)),
        ("edit-confirm-still-valid-same-text", None, None),
    ] {
        for release in RELEASES {
            let new_revision = new_revision.map(|(in_39, in_43)| if release == "1.39" { in_39 } else { in_43 });
            let saved = save(release, name).await.unwrap();
            assert_eq!(
                (saved.revision, saved.over),
                (new_revision.map(Revision), over.map(Revision)),
                "{release} {name}"
            );
            assert_eq!(saved.at.is_some(), new_revision.is_some());
        }
    }
    for release in RELEASES {
        let merged = save(release, "edit-old-baserevid-merged-silently").await.unwrap();
        assert!(merged.over.is_some_and(|over| over > Revision(1)), "the only trace that a merge leaves in the reply");
    }
}

#[tokio::test]
async fn a_refused_save_keeps_the_wikis_code() {
    for (name, code) in [
        ("edit-anonymous", "protectednamespace"),
        ("edit-assert-user-failed", "assertuserfailed"),
        ("edit-createonly-exists", "articleexists"),
        ("edit-unit-nonexistent-key", "tpt-unknown-page"),
        ("edit-conflict-baserevid", "editconflict"),
        ("edit-conflict-nocreate-missing", "missingtitle"),
        ("edit-blocked", "blocked"),
        ("edit-unit-language-not-allowed", "tpt-translation-restricted"),
    ] {
        for release in RELEASES {
            let error = save(release, name).await.unwrap_err();
            assert!(matches!(error, WikiError::Api(_)), "{error:?}");
            assert_eq!(error.code(), code, "{release} {name}");
            assert!(error.wiki_says().is_some_and(|text| !text.is_empty()));
            assert_eq!(error.is_logged_out(), code == "assertuserfailed");
        }
    }
    for (name, code) in [
        ("edit-removed-unit-create", "tpt-unknown-page"),
        ("edit-with-summary-and-tags", "tpt-translation-restricted-no-priority-languages"),
        ("edit-assertuser-other", "assertnameduserfailed"),
        ("edit-unit-in-source-language", "tpt-cant-edit-source-language"),
        ("edit-self-conflict-basetimestamp", ""),
    ] {
        assert_eq!(
            save("1.43", name).await.map_or_else(|error| error.code().to_owned(), |_| String::new()),
            code,
            "{name}"
        );
    }
    assert_eq!(save("1.39", "edit-self-conflict-basetimestamp").await.unwrap_err().code(), "editconflict");
    assert!(save("1.39", "edit-unit-in-source-language").await.is_ok(), "1.39 takes what 1.43 refuses");
}

#[tokio::test]
async fn approving_needs_a_right_that_bot_passwords_lack() {
    for release in RELEASES {
        let names = ["translationreview-botpassword", "translationreview-full-session", "translationreview-fuzzy"];
        let (wiki, client) = logged_in(names.map(|name| Answer::recorded(release, name))).await;
        assert_eq!(client.proofread(Revision(15)).await.unwrap_err().code(), "permissiondenied");
        assert!(client.proofread(Revision(15)).await.is_ok());
        assert_eq!(client.proofread(Revision(99999)).await.unwrap_err().code(), "invalidrevision");
        wiki.assert_told().await;
    }
}
