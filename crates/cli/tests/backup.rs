//! Backups on the command line.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use support::{HUB, Home, has_keys};

#[test]
fn a_backup_is_made_listed_and_restored() {
    let home = Home::new();
    home.run(&["backup", "now"]).exits(0);
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let listed = home.json(&["backup", "list"]);
    has_keys(&listed[0], &["file", "why", "taken_at", "bytes"]);
    let file = listed[0]["file"].as_str().unwrap();
    home.run(&["backup", "restore", file]).exits(0);
    assert!(home.json(&["status", "--lang", "pl"]).as_array().unwrap().is_empty(), "it was not restored");
    let kept = home.json(&["backup", "list"]);
    assert_eq!((kept.as_array().unwrap().len(), &kept[0]["why"]), (2, &serde_json::json!("restore")));
    home.run(&["backup", "restore", kept[0]["file"].as_str().unwrap()]).exits(0);
    assert!(!home.json(&["status", "--lang", "pl"]).as_array().unwrap().is_empty(), "what stood there is lost");
    home.run(&["backup", "restore", "none.sqlite"]).exits(1);
    let report = home.run(&["diagnostics"]).exits(0).stdout;
    assert!(report.contains("resources 1") && !report.contains("Newcomer"), "{report}");
}
