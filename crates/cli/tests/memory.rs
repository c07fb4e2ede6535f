//! The memory on the command line, as scripts use it.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;

use serde_json::{Value, json};
use support::{HUB, Home};

const TMX: &str = "<?xml version=\"1.0\"?>
<tmx version=\"1.4\"><header srclang=\"en\"/><body>
<tu><tuv xml:lang=\"en\"><seg>Pick a page before you start.</seg></tuv><tuv xml:lang=\"pl\"><seg>Najpierw wybierz stronę.</seg></tuv></tu>
<tu><tuv xml:lang=\"en\"><seg>Without a language</seg></tuv><tuv><seg>Bez języka</seg></tuv></tu>
<tu><tuv xml:lang=\"en\"><seg>Thank you!</seg></tuv><tuv xml:lang=\"pl\"><seg>Dziękujemy!</seg></tuv></tu>
</body></tmx>
";

fn imported() -> (Home, tempfile::TempDir) {
    let (home, files) = (Home::new(), tempfile::tempdir().unwrap());
    let path = files.path().join("old.tmx");
    std::fs::write(&path, TMX).unwrap();
    let done = home.run(&["memory", "import", path.to_str().unwrap(), "--json"]).exits(1).json();
    assert_eq!(
        (&done["read"], &done["added"], &done["merged"], &done["skipped"]),
        (&json!(3), &json!(2), &json!(0), &json!(1))
    );
    assert_eq!(done["reasons"][0]["line"], 4);
    (home, files)
}

const LOOK_UP: [&str; 6] = ["memory", "lookup", "--from", "en", "--to", "pl"];

#[test]
fn an_import_is_looked_up_with_all_keys() {
    let (home, _files) = imported();
    let found =
        home.run(&[&LOOK_UP[..], &["--text", "Pick a page before you begin.", "--json"]].concat()).exits(0).json();
    let [found] = &found.as_array().unwrap()[..] else { panic!("{found}") };
    let keys: Vec<&str> = found.as_object().unwrap().keys().map(String::as_str).collect();
    for key in ["score", "masked_score", "rank", "source", "target", "kind", "origin", "state", "as_of"] {
        assert!(keys.contains(&key), "a script would miss {key}");
    }
    assert!((found["score"].as_f64().unwrap() - 100.0 * 24.0 / 29.0).abs() < 1e-9, "{found}");
    assert_eq!(
        (&found["kind"], &found["origin"], &found["state"]),
        (&json!("unit"), &json!("file:old.tmx"), &json!("translated"))
    );
    let none = home.run(&[&LOOK_UP[..], &["--text", "Pick a page before you begin.", "--min", "90"]].concat());
    assert!(none.exits(0).stdout.contains("Nothing like it"));
}

#[test]
fn queries_are_answered_line_by_line_in_their_order() {
    let (home, files) = imported();
    let queries = files.path().join("queries.txt");
    std::fs::write(&queries, "Thank you!\nNothing of the kind\nPick a page before you start.\n").unwrap();
    let ran = home.run(&[&LOOK_UP[..], &["--queries", queries.to_str().unwrap()]].concat()).exits(0);
    let lines: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let asked: Vec<&str> = lines.iter().map(|line| line["query"].as_str().unwrap()).collect();
    assert_eq!(asked, ["Thank you!", "Nothing of the kind", "Pick a page before you start."]);
    let n: Vec<usize> = lines.iter().map(|line| line["matches"].as_array().unwrap().len()).collect();
    assert_eq!(n, [1, 0, 1]);
    assert!(lines.iter().all(|line| line["micros"].is_u64()));
}

#[test]
fn stats_and_export_show_what_is_there() {
    let (home, files) = imported();
    let stats = home.run(&["memory", "stats", "--json"]).exits(0).json();
    assert_eq!((&stats["pairs"], &stats["languages"][0]["to"]), (&json!(2), &json!("pl")));
    let out = files.path().join("out.tmx");
    home.run(&["memory", "export", out.to_str().unwrap(), "--from", "en", "--to", "pl"]).exits(0);
    let other = Home::new();
    let done = other.run(&["memory", "import", out.to_str().unwrap(), "--json"]).exits(0).json();
    assert_eq!(done["added"], 2);
    let refused = home.run(&["memory", "import", "/nowhere.tmx"]);
    assert!(refused.code == 2 || refused.code == 1, "{refused:?}");
}

#[test]
fn a_file_is_taken_out_again() {
    let (home, _files) = imported();
    let forgotten = home.json(&["memory", "forget", "old.tmx"]);
    assert_eq!(forgotten, json!({ "file": "old.tmx", "pairs": 2, "gone": 2, "stopped": false }));
    assert_eq!(home.json(&["memory", "stats"])["pairs"], 0);
    assert_eq!(home.run(&[&LOOK_UP[..], &["--text", "Thank you!", "--json"]].concat()).exits(0).json(), json!([]));
    let refused = home.run(&["memory", "forget", "old.tmx"]).exits(1);
    assert!(refused.stderr.contains("memory stats"), "one is not told where the names are: {}", refused.stderr);
}

#[test]
fn what_is_pulled_is_in_the_memory() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let units = home.run(&["units", HUB, "--lang", "pl", "--json"]).exits(0).json();
    let is_done = |unit: &&Value| unit["state"] == "translated" || unit["state"] == "proofread";
    let unit = units.as_array().unwrap().iter().find(is_done).unwrap();
    let found = home.run(&[&LOOK_UP[..], &["--text", unit["source"].as_str().unwrap(), "--json"]].concat()).json();
    assert_eq!((&found[0]["target"], &found[0]["score"]), (&unit["target"], &json!(100.0)));
}

#[test]
fn a_file_that_cannot_be_used_is_named_and_the_others_go_in() {
    let (home, files) = imported();
    let path = |name: &str, text: &str| {
        let path = files.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let table = path("table.csv", "source,target\nGood day,Dzień dobry\n");
    let good = path("good.csv", "en,pl\nGood day,Dzień dobry\n");
    let notes = path("notes.docx", "x");
    let hostile =
        path("hostile.tmx", "<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY a \"a\">]><tmx version=\"1.4\"/>");
    let ran = home.run(&["memory", "import", &table, &notes, &hostile, &good, "--json"]).exits(1);
    assert_eq!(ran.json()["added"], 1, "a good file was left out for a bad one");
    let named: Vec<_> = ran.json()["reasons"].as_array().unwrap().iter().map(|reason| reason["file"].clone()).collect();
    assert_eq!(named, [&table[..], &notes, &hostile]);
    for hint in ["--to", "source,target", "never expanded"] {
        assert!(ran.stderr.contains(hint), "one is not told what to do: {}", ran.stderr);
    }
    home.run(&["memory", "import", &good, "/nowhere.tmx"]).exits(2);
    let refused = home.run(&["memory", "export", &notes, "--from", "en", "--to", "pl"]).exits(2);
    assert!(refused.stderr.contains(".tmx or .csv"), "{}", refused.stderr);
}

#[test]
fn the_index_of_a_large_memory_is_written_by_the_first_look_up() {
    let (home, files) = (Home::new(), tempfile::tempdir().unwrap());
    let table = files.path().join("large.csv");
    let rows: String = (0..4_100).map(|n| format!("Page {n} of the book,Strona {n} książki\n")).collect();
    std::fs::write(&table, format!("en,pl\n{rows}")).unwrap();
    let at = files.path().join("home");
    let home_arg = ["--home", at.to_str().unwrap()];
    home.run(&[&["memory", "import", table.to_str().unwrap()][..], &home_arg].concat()).exits(0);
    let found = home.run(&[&LOOK_UP[..], &["--text", "Page 77 of the book", "--json"], &home_arg].concat()).exits(0);
    assert_eq!(found.json()[0]["target"], "Strona 77 książki");
    let n_indexes = std::fs::read_dir(at.join("memory")).map_or(0, Iterator::count);
    assert!(n_indexes > 0, "every look-up would read the whole memory again");
}
