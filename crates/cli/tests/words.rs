//! What people read: sentences that say what happened and what to do next.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::json;
use support::{HUB, Home};
use tolmach_practice_wiki::MarkOptions;

fn pulled() -> Home {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl,uk"]).exits(0);
    home
}

fn draft(home: &Home, unit: &str, text: &str) -> String {
    home.run(&["draft", HUB, unit, "--lang", "pl", "--text", text]).exits(0).stdout
}

#[test]
fn a_plan_says_what_would_be_done_and_a_push_what_was() {
    let home = pulled();
    draft(&home, "4", "== Czego hub nie robi ==");
    home.run(&["confirm", HUB, "7", "--lang", "pl"]).exits(0);
    let plan = home.run(&["push", "--dry-run"]).exits(0).stdout;
    assert!(plan.contains("would be sent") && plan.contains("would be confirmed"), "{plan}");
    assert!(!plan.contains("  pushed") && !plan.contains("  confirmed"), "what was not sent is called sent: {plan}");
    let words = home.json(&["push", "--dry-run"]);
    assert_eq!(
        (&words["entries"][0]["result"], &words["entries"][1]["result"]),
        (&json!("pushed"), &json!("confirmed"))
    );
    let pushed = home.run(&["push"]).exits(0).stdout;
    assert!(pushed.contains("  pushed") && pushed.contains("  confirmed") && !pushed.contains("would"), "{pushed}");
    let again = home.run(&["push"]).exits(0).stdout;
    assert!(!again.contains("nothing has been sent"), "the receipts are denied: {again}");
}

#[test]
fn our_own_reasons_are_put_in_words() {
    let home = pulled();
    draft(&home, "1", "Mój tekst.");
    draft(&home, "4", "== Cztery ==");
    home.meanwhile(|admin| {
        admin.second_editor_saves(HUB, "1", "pl", "Cudzy tekst.").unwrap();
        admin.change_source(HUB, "== What a hub does not do ==", "== What hubs never do ==").unwrap();
        admin.mark(HUB, MarkOptions::default()).unwrap();
    });
    let pushed = home.run(&["push"]).exits(1).stdout;
    assert!(pushed.contains("somebody else has changed it"), "{pushed}");
    assert!(pushed.contains("the source has changed since"), "{pushed}");
    home.run(&["resolve", HUB, "4", "--lang", "pl", "--take", "mine"]).exits(0);
    home.run(&["discard", HUB, "1", "--lang", "pl"]).exits(0);
    let receipt = home.run(&["push", "--json"]).exits(0).json()["entries"][0]["receipt"].as_str().unwrap().to_owned();
    let reverted = home.run(&["revert", &receipt]).exits(1).stdout;
    assert!(reverted.contains("no translation before"), "{reverted}");
    let none = home.run(&["revert", "99"]).exits(1).stderr;
    assert!(none.contains("tolmach outbox"), "one is not told where the numbers stand: {none}");
}

#[test]
fn a_draft_that_cannot_go_out_says_why_and_is_not_promised() {
    let home = pulled();
    for (text, why) in [(" ", "the draft is empty"), ("!!FUZZY!! Huby", "!!FUZZY!!")] {
        let told = draft(&home, "3", text);
        assert!(told.contains(why) && !told.contains("tolmach push"), "{told}");
    }
    assert!(draft(&home, "3", "Huby").contains("tolmach push"));
}

#[test]
fn what_landed_outdated_says_what_to_do() {
    let home = pulled();
    draft(&home, "4", "== [[Cztery ==");
    let pushed = home.run(&["push", "--confirm-problems"]).exits(1).stdout;
    assert!(pushed.contains("outdated") && pushed.contains("push again"), "{pushed}");
}

#[test]
fn nothing_is_told_of_a_translation_that_is_not_there() {
    let home = pulled();
    let diff = home.run(&["diff", HUB, "4", "--lang", "pl"]).exits(0).stdout;
    assert!(!diff.contains("since the translation was made"), "{diff}");
    let none = home.run(&["units", HUB, "--lang", "pl", "--state", "proofread"]).exits(0).stdout;
    assert_eq!(none.lines().count(), 1, "a table without rows: {none}");
}

#[test]
fn a_page_that_is_gone_is_marked_as_such() {
    let home = pulled();
    home.meanwhile(|admin| admin.delete(HUB).unwrap());
    home.run(&["pull"]).exits(1);
    let status = home.run(&["status", "--lang", "pl"]).exits(0).stdout;
    assert!(status.contains("deleted"), "old figures stand there as if the page were: {status}");
}

#[test]
fn bad_input_and_bad_places_say_what_to_give_instead() {
    let home = pulled();
    let place = ["--lang", "pl", "--text-file", "-"];
    let mut command = home.command(&[&["draft", HUB, "3"], &place[..], &["--wiki", "practice"]].concat());
    command.stdin(std::fs::File::open(env!("CARGO_BIN_EXE_tolmach")).unwrap());
    let output = command.output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(told.contains("Standard input"), "{told}");
    let file = home.file("no-folder", "");
    let told = home.run(&["status", "--home", &file]).exits(1).stderr;
    assert!(told.contains("--home"), "{told}");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let told = home.command(&["practice-wiki", "--port", &port]).output().unwrap();
    assert_eq!(told.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&told.stderr).contains("another --port"), "{told:?}");
}

#[test]
fn a_sprint_counts_every_language_of_it() {
    let home = pulled();
    let create = "sprint create s --kind translation --lang pl,uk --from 2026-11-20 --to 2026-11-30 --goal 5 --pages";
    let sprint = home.json(&create.split(' ').chain([HUB]).collect::<Vec<_>>());
    assert_eq!(sprint["by_language"], json!({ "pl": 0, "uk": 0 }));
    for key in
        "name kind from to goal baseline done waiting by_language by_day by_user scope_changed observed_at".split(' ')
    {
        assert!(home.json(&["sprint", "show", "s"]).get(key).is_some(), "scripts rely on {key}");
    }
}

#[test]
fn a_search_that_finds_nothing_is_not_called_up_to_date() {
    let home = Home::new();
    for search in [["--prefix", "Nowhere"], ["--category", "Nowhere"], ["--group", "agg-nowhere"]] {
        let ran = home.run(&["pull", search[0], search[1], "--lang", "pl"]).exits(1);
        assert!(ran.stderr.contains("No translatable page") && !ran.stdout.contains("Nothing has changed"), "{ran:?}");
    }
}
