//! What stands between a draft and the wiki, and how it is settled.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::{Value, json};
use support::{HUB, Home, has_keys};

const UNIT: &str = "Translations:Knowledge base/What a hub is/1/pl";

fn only_entry(outbox: &Value) -> &Value {
    assert_eq!(outbox["entries"].as_array().unwrap().len(), 1, "{outbox}");
    &outbox["entries"][0]
}

/// A home with a draft of a unit that somebody else has changed meanwhile.
fn in_conflict() -> Home {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    home.run(&["draft", HUB, "1", "--lang", "pl", "--text", "Moje."]).exits(0);
    home.meanwhile(|wiki| assert!(wiki.edit_as("Reviewer", UNIT, "Ich.").unwrap().is_some()));
    let pushed = home.run(&["push", "--json"]).exits(1).json();
    assert_eq!(only_entry(&pushed)["result"], "conflict");
    home
}

fn on_wiki(home: &Home) -> String {
    let mut text = String::new();
    home.meanwhile(|wiki| text = wiki.page_text(UNIT).unwrap());
    text
}

#[test]
fn nobody_is_overwritten_and_nothing_is_lost() {
    let home = in_conflict();
    assert_eq!(on_wiki(&home), "Ich.", "somebody else's work was overwritten");
    let conflict = &home.json(&["conflicts"])[0];
    has_keys(
        conflict,
        &["key", "language", "base", "mine", "theirs", "theirs_revision", "my_changes", "their_changes"],
    );
    assert_eq!((&conflict["mine"], &conflict["theirs"]), (&json!("Moje."), &json!("Ich.")));
    assert!(conflict["base"].as_str().unwrap().starts_with("'''Hub'''"));
    let unit = &home.json(&["units", HUB, "--lang", "pl", "--state", "conflict"])[0];
    assert_eq!((&unit["draft"], &unit["conflict"]), (&json!("Moje."), &json!(true)));
    assert!(home.run(&["conflicts"]).exits(0).stdout.contains("resolve"), "nobody is told what to do");
}

#[test]
fn mine_goes_out_once_it_stands_on_theirs() {
    let home = in_conflict();
    home.run(&["resolve", HUB, "1", "--lang", "pl", "--take", "mine"]).exits(0);
    assert_eq!(home.json(&["conflicts"]), json!([]));
    assert_eq!(only_entry(&home.json(&["push"]))["result"], "pushed");
    assert_eq!(on_wiki(&home), "Moje.");
}

#[test]
fn theirs_stands_and_mine_can_be_brought_back() {
    let home = in_conflict();
    home.run(&["resolve", HUB, "1", "--lang", "pl", "--take", "theirs"]).exits(0);
    assert_eq!(home.json(&["push"])["entries"], json!([]));
    assert_eq!(on_wiki(&home), "Ich.");
    assert_eq!(home.json(&["undo", HUB, "1", "--lang", "pl"])["draft"], "Moje.");
}

#[test]
fn a_text_made_of_both_goes_out() {
    let home = in_conflict();
    let file = home.file("both.txt", "Moje i ich.\n");
    home.run(&["resolve", HUB, "1", "--lang", "pl", "--text-file", &file]).exits(0);
    assert_eq!(only_entry(&home.json(&["push"]))["result"], "pushed");
    assert_eq!(on_wiki(&home), "Moje i ich.");
}

#[test]
fn a_moved_source_is_shown_and_accepted() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    home.run(&["draft", HUB, "6", "--lang", "pl", "--text", "== Kto płaci =="]).exits(0);
    home.meanwhile(|wiki| wiki.change_source(HUB, "== Who pays for it ==", "== Who pays for a hub ==").unwrap());
    assert_eq!(only_entry(&home.run(&["push", "--json"]).exits(1).json())["result"], "source-moved");
    let diff = home.json(&["diff", HUB, "6", "--lang", "pl"]);
    assert_eq!(diff["source_then"], "== Who pays for it ==");
    home.run(&["resolve", HUB, "6", "--lang", "pl", "--take", "mine"]).exits(0);
    assert_eq!(only_entry(&home.json(&["push"]))["result"], "pushed");
}

#[test]
fn a_push_can_be_taken_back_where_it_is_still_the_latest() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let before = on_wiki(&home);
    home.run(&["draft", HUB, "1", "--lang", "pl", "--text", "Inaczej."]).exits(0);
    home.run(&["draft", HUB, "4", "--lang", "pl", "--text", "== Nie =="]).exits(0);
    let pushed = home.json(&["push"]);
    let receipts: Vec<String> = pushed["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["receipt"].as_str().unwrap().to_owned())
        .collect();
    let reverted = home.run(&["revert", &receipts[0], &receipts[1], "--json"]).exits(1).json();
    assert_eq!(on_wiki(&home), before);
    let refused = reverted["entries"].as_array().unwrap().iter().find(|entry| entry["result"] == "refused").unwrap();
    assert_eq!(refused["key"], "Knowledge_base/What_a_hub_is/4", "what did not exist before can't be taken back");
}

#[test]
fn what_the_wiki_refuses_stays_a_draft() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    home.run(&["draft", HUB, "4", "--lang", "pl", "--text", "== Nie =="]).exits(0);
    home.meanwhile(|wiki| wiki.block("Newcomer", "practice").unwrap());
    let pushed = home.run(&["push", "--json"]).exits(1).json();
    let entry = only_entry(&pushed);
    assert_eq!(entry["result"], "refused");
    assert!(entry["reason"].as_str().unwrap().starts_with("blocked"), "{entry}");
    assert_eq!(home.json(&["units", HUB, "--lang", "pl", "--state", "draft"])[0]["draft"], "== Nie ==");
}
