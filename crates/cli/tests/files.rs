//! Pages that leave in files and come back.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::Value;
use std::fs;
use support::{HUB, Home, has_keys};

const KEYS: [&str; 11] = [
    "broken",
    "conflicting",
    "dry_run",
    "entries",
    "file",
    "format",
    "language",
    "taken",
    "unchanged",
    "unknown",
    "wiki",
];

#[test]
fn every_format_leaves_and_comes_back_without_a_change() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let folder = tempfile::tempdir().unwrap();
    for format in ["po", "translate-po", "csv", "translate-csv", "xliff12", "xliff21", "tmx"] {
        let file = folder.path().join(format);
        let path = file.to_str().unwrap();
        home.run(&["export", HUB, "--lang", "pl", "--format", format, "--out", path]).exits(0);
        let report = home.run(&["import", path, "--json"]).exits(0).json();
        has_keys(&report, &KEYS);
        let entries = report["entries"].as_array().unwrap();
        has_keys(&entries[0], &["found_by_source", "key", "line", "place", "reason", "result"]);
        assert_eq!((&report["format"], &report["wiki"]), (&Value::from(format), &Value::from("practice")));
        assert_eq!(report["unchanged"], entries.len(), "{format}: {report}");
    }
}

#[test]
fn a_conflict_is_told_by_the_exit_code_and_settled_as_any_other() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hub.po");
    let path = file.to_str().unwrap();
    home.run(&["draft", HUB, "1", "--lang", "pl", "--text", "Przed plikiem."]).exits(0);
    home.run(&["export", HUB, "--lang", "pl", "--format", "po", "--out", path]).exits(0);
    let theirs = fs::read_to_string(&file).unwrap().replace("Przed plikiem.", "Z pliku.");
    fs::write(&file, theirs).unwrap();
    home.run(&["draft", HUB, "1", "--lang", "pl", "--text", "Po pliku."]).exits(0);
    let dry = home.run(&["import", path, "--dry-run", "--json"]).exits(1).json();
    let report = home.run(&["import", path, "--json"]).exits(1).json();
    assert_eq!((&dry["conflicting"], &report["conflicting"]), (&Value::from(1), &Value::from(1)));
    assert_eq!(dry["entries"], report["entries"], "the dry run told something else");
    let conflict = &home.json(&["conflicts"])[0];
    assert_eq!((&conflict["mine"], &conflict["theirs"]), (&Value::from("Po pliku."), &Value::from("Z pliku.")));
    assert_eq!(conflict["file"], "hub.po");
    let told = home.run(&["conflicts"]).exits(0).stdout;
    assert!(told.contains("hub.po"), "{told}");
    home.run(&["resolve", HUB, "1", "--lang", "pl", "--take", "theirs"]).exits(0);
    assert_eq!(home.json(&["conflicts"]), Value::Array(Vec::new()));
}

#[test]
fn what_cannot_be_read_is_refused_with_the_way_out() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hub.po");
    let path = file.to_str().unwrap();
    fs::write(&file, "hello").unwrap();
    let told = home.run(&["import", path]).exits(1).stderr;
    assert!(told.contains("PO, CSV, XLIFF"), "{told}");
    fs::write(&file, b"msgid \"\"\nmsgstr \"Language: pl\\n\"\n\nmsgid \"a\"\nmsgstr \"\xB1\"\n").unwrap();
    let told = home.run(&["import", path]).exits(1).stderr;
    assert!(told.contains("line 5, column 9"), "{told}");
    home.run(&["import", "/nowhere/file.po"]).exits(2);
    home.run(&["export", HUB, "--lang", "pl", "--format", "docx", "--out", path]).exits(2);
    let told = home.run(&["export", HUB, "--lang", "cs", "--format", "po", "--out", path]).exits(1).stderr;
    assert!(told.contains("tolmach pull"), "{told}");
}

#[test]
fn a_file_of_another_program_is_filled_and_not_changed_itself() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    home.run(&["draft", HUB, "1", "--lang", "pl", "--text", "Nowe słowa."]).exits(0);
    let units = home.json(&["units", HUB, "--lang", "pl"]);
    let unit = units.as_array().unwrap().iter().find(|unit| unit["draft"] == "Nowe słowa.").unwrap();
    let source = unit["source"].as_str().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (theirs, out) = (folder.path().join("theirs.po"), folder.path().join("filled.po"));
    let file = format!(
        "# Theirs\nmsgid \"\"\nmsgstr \"Language: pl\\n\"\n\n#= x\nmsgid   {}\nmsgstr \"\"\n",
        serde_json::to_string(source).unwrap()
    );
    fs::write(&theirs, &file).unwrap();
    let (from, to) = (theirs.to_str().unwrap(), out.to_str().unwrap());
    let report = home.run(&["export", "--into", from, "--out", to, "--json"]).exits(0).json();
    has_keys(&report, &["file", "format", "left", "unchanged", "written"]);
    assert_eq!((&report["written"], &report["left"]), (&Value::from(1), &Value::Array(Vec::new())));
    let filled = fs::read_to_string(&out).unwrap();
    assert_eq!(filled, file.replace("msgstr \"\"\n", "msgstr \"Nowe słowa.\"\n"));
    assert_eq!(fs::read_to_string(&theirs).unwrap(), file, "the file of the other program was changed");
    home.run(&["export", HUB, "--into", from, "--out", to]).exits(2);
    home.run(&["export", HUB, "--lang", "pl", "--out", to]).exits(2);
    home.run(&["export", "--into", "/nowhere.po", "--out", to]).exits(2);
    let before = std::fs::read(from).unwrap();
    home.run(&["export", "--into", from, "--out", from]).exits(2);
    assert_eq!(std::fs::read(from).unwrap(), before, "the only copy of somebody's work was written over");
    let told = home.run(&["export", "--into", "-", "--out", to]).exits(1).stderr;
    assert!(told.contains("PO, CSV, XLIFF"), "{told}");
}
