//! The preview of a page: drafts in place, and nothing that runs or loads.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::json;
use support::{HUB, Home};

#[test]
fn a_page_is_shown_with_drafts_in_place() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let hostile = "* Łączy <script>alert(1)</script> '''ludzi'''.";
    home.run(&["draft", HUB, "3", "--lang", "pl", "--text", hostile]).exits(0);
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("hub.html");
    let written = home.json(&["preview", HUB, "--lang", "pl", "--out", out.to_str().unwrap()]);
    assert_eq!((&written["page"], &written["drafts"]), (&json!(HUB), &json!(1)));
    let html = std::fs::read_to_string(&out).unwrap();
    assert!(html.contains("<html lang=\"pl\" dir=\"ltr\">"), "{html}");
    assert!(html.contains("<b>ludzi</b>"), "the draft must be there as readers will see it:\n{html}");
    assert!(!html.contains("<script") && html.contains("&lt;script&gt;"), "what is no markup is text:\n{html}");
    assert!(html.contains("default-src 'none'"), "the file must be forbidden to load anything");
}

#[test]
fn a_file_that_cannot_be_written_leaves_nothing_behind() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("nowhere/hub.html");
    let ran = home.run(&["preview", HUB, "--lang", "pl", "--out", out.to_str().unwrap()]).exits(1);
    assert!(ran.stderr.contains("hub.html") && ran.stderr.contains("--out"), "{ran:?}");
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}
