//! Search and concordance: what is on this machine is found as people type it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::json;
use support::{HUB, Home};

#[test]
fn drafts_and_pages_are_found_without_diacritics() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    home.run(&["draft", HUB, "3", "--lang", "pl", "--text", "* Źródło wiedzy o społecznościach"]).exits(0);
    let found = home.json(&["search", "zrodlo", "spol", "--lang", "pl"]);
    assert_eq!((&found[0]["kind"], &found[0]["unit"]), (&json!("draft"), &json!("3")), "{found}");
    assert_eq!(found[0]["marks"][0], json!([2, 8]));
    assert!(home.json(&["search", "what a hub"]).as_array().unwrap().iter().any(|hit| hit["kind"] == "title"));
    assert_eq!(home.json(&["search", "zrodlo", "--lang", "cs"]), json!([]));
    let said = home.run(&["search", "zrodlo"]).exits(0).stdout;
    assert!(said.contains("⟦Źródło⟧"), "{said}");
}

#[test]
fn a_phrase_is_shown_with_its_renderings() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let units = home.json(&["units", HUB, "--lang", "pl", "--state", "translated"]);
    let unit = &units[0];
    let phrase = unit["source"].as_str().unwrap();
    let rendered = home.json(&["concordance", phrase, "--from", "en", "--to", "pl"]);
    assert_eq!(rendered[0]["target"], unit["target"], "{rendered}");
    assert_eq!(home.json(&["concordance", "no such phrase", "--from", "en", "--to", "pl"]), json!([]));
}
