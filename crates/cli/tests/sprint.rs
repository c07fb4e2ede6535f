//! The course of a sprint on the command line: claims, handing over, closing, reports.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::{Value, json};
use support::{HUB, Home, has_keys};

fn begun() -> Home {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let days = ["--from", "2026-11-22", "--to", "2026-11-29", "--goal", "4units"];
    let about = ["sprint", "create", "autumn", "--kind", "update", "--pages", HUB, "--lang", "pl"];
    home.run(&[&about[..], &days, &["--tag", "Initiative 25: hubs", "--tag", "Skills"]].concat()).exits(0);
    home
}

#[test]
fn a_sprint_is_claimed_handed_over_and_closed() {
    let home = begun();
    let claimed = home.json(&["sprint", "claim", "autumn", HUB, "--lang", "pl"]);
    has_keys(&claimed["claims"][0], &["page", "language", "by", "claimed_at", "expires_at"]);
    assert_eq!(claimed["claims"][0]["by"], "Newcomer");
    has_keys(&claimed["left"][0], &["page", "language", "to_do_units", "left_units", "left_words", "waiting_units"]);
    assert_eq!(claimed["burn_down"]["at_start"], 4);
    has_keys(&claimed["burn_down"]["days"][0], &["day", "planned", "left"]);
    let shown = home.run(&["sprint", "show", "autumn"]).exits(0).stdout;
    assert!(shown.contains("On it") && shown.contains("Newcomer"), "{shown}");
    home.run(&["sprint", "claim", "autumn", HUB, "--lang", "uk"]).exits(1);

    let file = home.file("autumn.tolmach", "");
    home.run(&["sprint", "export", "autumn", "--out", &file]).exits(0);
    let other = Home::new();
    let joined = other.json(&["sprint", "join", &file]);
    assert_eq!((&joined["sprints"][0]["name"], &joined["sprints"][0]["tags"][1]), (&json!("autumn"), &json!("Skills")));
    assert_eq!(joined["sprints"][0]["claims"], claimed["claims"]);
    let not_one = other.file("no.tolmach", "nothing");
    other.run(&["sprint", "join", &not_one]).exits(1);

    let released = home.json(&["sprint", "release", "autumn", HUB, "--lang", "pl"]);
    assert_eq!(released["claims"], json!([]));
    assert_eq!(home.json(&["sprint", "tag", "autumn", "Hubs"])["tags"], json!(["Hubs"]));
    let closed = home.json(&["sprint", "close", "autumn"]);
    assert_ne!(closed["closed_at"], Value::Null);
    home.run(&["sprint", "close", "autumn"]).exits(1);
    home.run(&["sprint", "claim", "autumn", HUB, "--lang", "pl"]).exits(1);
}

#[test]
fn a_report_can_be_printed_and_reckoned_with() {
    let home = begun();
    let page = home.run(&["sprint", "report", "autumn", "--format", "html"]).exits(0).stdout;
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("Initiative 25: hubs"), "{page}");
    let table = home.run(&["sprint", "report", "autumn", "--format", "csv"]).exits(0).stdout;
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines[0], "\"part\",\"name\",\"measure\",\"value\"");
    assert!(lines.contains(&"\"sprint\",\"autumn\",\"goal-units\",\"4\""), "{table}");
    assert!(lines.contains(&"\"tag\",\"Skills\",\"\",\"\""), "{table}");
}
