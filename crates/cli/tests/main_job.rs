//! The main job through the command line: pull, translate, see how it stands, push, and report on the sprint.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::{Value, json};
use support::{HUB, Home, SPRINT, has_keys};

fn unit<'a>(units: &'a Value, id: &str) -> &'a Value {
    units.as_array().unwrap().iter().find(|unit| unit["unit"] == id).unwrap_or_else(|| panic!("no unit {id}"))
}

fn entry<'a>(outbox: &'a Value, key: &str) -> &'a Value {
    outbox["entries"].as_array().unwrap().iter().find(|entry| entry["key"] == key).unwrap_or_else(|| panic!("no {key}"))
}

#[test]
fn a_sprint_from_pull_to_report() {
    let home = Home::new();
    let pulled = home.json(&["pull", HUB, SPRINT, "--lang", "pl,uk"]);
    assert_eq!(pulled["pages"].as_array().unwrap().len(), 2);

    let status = home.json(&["status", "--lang", "pl,uk"]);
    assert_eq!(status.as_array().unwrap().len(), 4);
    has_keys(&status[0], &["page", "language", "total", "translated", "outdated", "proofread", "drafts", "as_of"]);
    let everywhere = home.json(&["status", HUB]);
    assert!(everywhere.as_array().unwrap().len() > 80, "without --lang every language of the area is shown");

    let created = home.json(&[
        "sprint",
        "create",
        "autumn",
        "--kind",
        "update",
        "--pages",
        HUB,
        SPRINT,
        "--lang",
        "pl,uk",
        "--from",
        "2026-11-22",
        "--to",
        "2026-11-29",
        "--goal",
        "4units",
    ]);
    assert_eq!(created["done"], 0);
    let n_outdated = created["baseline"]["to_do_units"].as_u64().unwrap();
    assert!(n_outdated >= 3, "the practice wiki has outdated units to update");

    let units = home.json(&["units", HUB, "--lang", "pl"]);
    let outdated = unit(&units, "7");
    has_keys(outdated, &["key", "unit", "state", "source", "target", "draft", "base_revision", "source_then"]);
    assert_eq!((&outdated["state"], &outdated["key"]), (&json!("outdated"), &json!("Knowledge_base/What_a_hub_is/7")));
    assert!(outdated["source_then"].is_string(), "what the translation was made from is lost");
    assert_eq!(unit(&units, "3")["target"], Value::Null);
    let only = home.json(&["units", HUB, "--lang", "pl", "--state", "outdated"]);
    assert_eq!(only.as_array().unwrap().len(), 1);

    let diff = home.json(&["diff", HUB, "7", "--lang", "pl"]);
    has_keys(&diff, &["source_then", "source", "target", "class", "changes"]);
    assert_eq!(diff["class"], "wording");
    has_keys(&diff["changes"][0], &["op", "then", "now"]);
    let joined = |side: &str| -> String {
        diff["changes"].as_array().unwrap().iter().map(|change| change[side].as_str().unwrap()).collect()
    };
    assert_eq!((json!(joined("then")), json!(joined("now"))), (diff["source_then"].clone(), diff["source"].clone()));

    home.run(&["draft", HUB, "3", "--lang", "pl", "--text", "* Łączy ludzi.\n* Ma pracowników.\n* Uczy."]).exits(0);
    home.run_with(&["draft", HUB, "Page display title", "--lang", "uk", "--text-file", "-"], "Хаб\n").exits(0);
    home.run(&["confirm", HUB, "7", "--lang", "pl"]).exits(0);
    home.run(&["draft", HUB, "4", "--lang", "pl", "--text", ""]).exits(0);
    assert_eq!(home.json(&["sprint", "show", "autumn"])["waiting"], 4);

    let plan = home.run(&["push", "--dry-run", "--json"]).exits(1).json();
    assert_eq!(entry(&plan, "Knowledge_base/What_a_hub_is/3")["result"], "pushed");
    assert_eq!(unit(&home.json(&["units", HUB, "--lang", "pl"]), "3")["state"], "untranslated", "a dry run sent it");

    let pushed = home.run(&["push", "--json", "--summary", "autumn"]).exits(1).json();
    assert_eq!(pushed["entries"].as_array().unwrap().len(), 4);
    let new = entry(&pushed, "Knowledge_base/What_a_hub_is/3");
    has_keys(new, &["key", "language", "result", "revision", "state", "reason"]);
    assert_eq!(
        (&new["result"], &new["state"], &new["language"]),
        (&json!("pushed"), &json!("translated"), &json!("pl"))
    );
    assert_eq!(entry(&pushed, "Knowledge_base/What_a_hub_is/7")["result"], "confirmed");
    let empty = entry(&pushed, "Knowledge_base/What_a_hub_is/4");
    assert_eq!((&empty["result"], &empty["reason"]), (&json!("refused"), &json!("empty")));

    let units = home.json(&["units", HUB, "--lang", "pl"]);
    assert_eq!(
        (&unit(&units, "3")["draft"], &unit(&units, "3")["target"]),
        (&Value::Null, &json!("* Łączy ludzi.\n* Ma pracowników.\n* Uczy."))
    );
    assert_eq!(unit(&units, "7")["state"], "translated");
    assert_eq!(unit(&units, "4")["draft"], "", "a refused draft is lost");
    let title = home.json(&["units", HUB, "--lang", "uk", "--state", "translated"]);
    assert_eq!(title[0]["target"], "Хаб", "the line end of the file became part of the text");

    home.run(&["pull"]).exits(0);
    let shown = home.json(&["sprint", "show", "autumn"]);
    has_keys(
        &shown,
        &[
            "name",
            "kind",
            "from",
            "to",
            "goal",
            "baseline",
            "done",
            "waiting",
            "by_language",
            "by_day",
            "by_user",
            "scope_changed",
            "observed_at",
        ],
    );
    assert_eq!((&shown["done"], &shown["waiting"]), (&json!(3), &json!(1)));
    assert_eq!(shown["by_language"], json!({ "pl": 2, "uk": 1 }));
    assert_eq!(shown["by_user"], json!({ "Newcomer": 3 }));
    assert_eq!(shown["goal"], json!({ "amount": 4, "measure": "units" }));
    has_keys(&shown["baseline"], &["taken_at", "units", "words", "to_do_units", "to_do_words"]);

    let markdown = home.run(&["sprint", "report", "autumn"]).exits(0).stdout;
    assert!(markdown.starts_with("# Report of the sprint “autumn”\n"), "{markdown}");
    assert!(markdown.contains("75 % of the goal of 4") && markdown.contains("Newcomer"), "{markdown}");
    let wikitext = home.run(&["sprint", "report", "autumn", "--format", "wikitext"]).exits(0).stdout;
    assert!(
        wikitext.contains("[[:Knowledge base/What a hub is]]") && wikitext.contains("[[User:Newcomer|"),
        "{wikitext}"
    );
    let unnamed = home.run(&["sprint", "report", "autumn", "--without-names"]).exits(0).stdout;
    assert!(!unnamed.contains("Newcomer"), "a name got out against the organiser's wish");
    assert_eq!(home.run(&["sprint", "report", "autumn", "--format", "json"]).exits(0).json(), shown);
    assert_eq!(home.json(&["sprint", "list"])[0]["name"], "autumn");
}

#[test]
fn work_of_others_counts_with_their_names() {
    let home = Home::new();
    home.run(&[
        "sprint",
        "create",
        "s",
        "--kind",
        "translation",
        "--pages",
        HUB,
        "--lang",
        "pl",
        "--from",
        "2026-11-22",
        "--to",
        "2026-11-29",
        "--goal",
        "100words",
    ])
    .exits(0);
    home.meanwhile(|wiki| {
        assert!(wiki.edit_as("Reviewer", &format!("Translations:{HUB}/4/pl"), "== Nie ==").unwrap().is_some())
    });
    home.run(&["pull"]).exits(0);
    let shown = home.json(&["sprint", "show", "s"]);
    assert_eq!((&shown["done"], &shown["by_user"]), (&json!(1), &json!({ "Reviewer": 1 })));
    assert_eq!(shown["by_day_observed"], json!({}), "the history of the unit was not asked");
}

#[test]
fn a_second_push_sends_nothing_twice() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    home.run(&["draft", HUB, "3", "--lang", "pl", "--text", "* Łączy ludzi.\n* Ma pracowników.\n* Uczy."]).exits(0);
    assert_eq!(home.json(&["push"])["entries"].as_array().unwrap().len(), 1);
    assert_eq!(home.json(&["push"])["entries"], json!([]));
    assert_eq!(home.json(&["outbox"])["entries"][0]["result"], "pushed");
}
