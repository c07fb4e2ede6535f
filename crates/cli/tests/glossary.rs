//! Terms and own words on the command line.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::json;
use support::Home;

#[test]
fn terms_are_added_shown_and_removed() {
    let home = Home::new();
    let shown = home.json(&["glossary", "show", "user group", "--to", "pl"]);
    assert_eq!(shown["translations"][0]["targets"][0]["text"], json!("grupa użytkowników"));
    assert_eq!(
        (&shown["translations"][0]["origin"], &shown["translations"][0]["reviewed"]),
        (&json!("seed"), &json!(false))
    );
    let add = ["glossary", "add", "wiki day", "--to", "pl", "--target", "dzień wiki", "--forbidden", "wikidzień"];
    home.run(&add).exits(0);
    let rows = home.json(&["glossary", "show", "--to", "pl", "--text", "Ża wiki days"]);
    assert_eq!(
        rows[0],
        json!({
            "source": "wiki day", "source_language": "en", "language": "pl",
            "targets": [{"text": "dzień wiki", "status": "preferred"}, {"text": "wikidzień", "status": "forbidden"}],
            "do_not_translate": false, "domain": "", "note": "", "reviewed": false, "origin": "own",
            "start": 3, "end": 12,
        })
    );
    home.run(&["glossary", "edit", "wiki day", "--to", "pl", "--target", "Dzień Wiki", "--reviewed"]).exits(0);
    let people = home.run(&["glossary", "show", "wiki day"]).exits(0).stdout;
    assert!(people.contains("Dzień Wiki") && !people.contains("wikidzień"), "{people}");
    assert!(people.starts_with("wiki day\n"), "the term is not named: {people}");
    for (more, head) in [(["--domain", "days"], "wiki day – field: days\n"), (["--keep", "--json"], "wiki day – stays")]
    {
        home.run(&[&["glossary", "edit", "wiki day"][..], &more].concat()).exits(0);
        let people = home.run(&["glossary", "show", "wiki day"]).exits(0).stdout;
        assert!(people.starts_with(head), "{people}");
    }
    home.run(&["glossary", "remove", "wiki day"]).exits(0);
    let gone = home.run(&["glossary", "show", "wiki day"]).exits(1).stderr;
    assert!(gone.contains("tolmach glossary show"), "one is not told how to see what there is: {gone}");
}

#[test]
fn glossaries_leave_in_files_and_come_back() {
    let home = Home::new();
    let folder = tempfile::tempdir().unwrap();
    home.run(&["glossary", "add", "wiki day", "--to", "pl", "--target", "dzień wiki"]).exits(0);
    for (name, more) in [("terms.csv", vec![]), ("terms.tbx", vec![]), ("terms.tsv", vec!["--to", "pl"])] {
        let path = folder.path().join(name);
        let path = path.to_str().unwrap();
        let written = home.json(&[vec!["glossary", "export", path], more.clone()].concat());
        assert!(written["terms"].as_u64().unwrap() > 100, "{written}");
        let other = Home::new();
        let read = other.json(&[vec!["glossary", "import", path], more].concat());
        assert_eq!((&read[0]["added"], &read[0]["skipped"]), (&json!(1), &json!([])), "{name}");
        other.run(&["glossary", "show", "wiki day"]).exits(0);
    }
    let (terms, other) = (folder.path().join("terms.csv"), Home::new());
    let forecast = other.json(&["glossary", "import", terms.to_str().unwrap(), "--dry-run"]);
    assert_eq!(forecast[0]["added"], 1);
    other.run(&["glossary", "show", "wiki day"]).exits(1);
    let told = other.run(&["glossary", "import", terms.to_str().unwrap(), "--dry-run"]).exits(0).stdout;
    assert!(told.contains("would be added"), "a forecast is told as if it had been done: {told}");
    let broken = folder.path().join("broken.tsv");
    std::fs::write(&broken, "one\teins\nonly one cell\n").unwrap();
    let ran = home.run(&["glossary", "import", broken.to_str().unwrap(), "--to", "de"]).exits(1);
    assert!(ran.stdout.contains("line 2"), "one is not told where: {}", ran.stdout);
}

#[test]
fn own_words_are_kept() {
    let home = Home::new();
    home.run(&["words", "add", "edytaton", "wikiprojekt", "--lang", "pl"]).exits(0);
    assert_eq!(home.json(&["words", "list", "--lang", "pl"]), json!(["edytaton", "wikiprojekt"]));
    home.run(&["words", "remove", "edytaton", "--lang", "pl"]).exits(0);
    home.run(&["words", "remove", "edytaton", "--lang", "pl"]).exits(1);
    assert_eq!(home.run(&["words", "list", "--lang", "pl"]).exits(0).stdout, "wikiprojekt\n");
    let none = home.run(&["words", "list", "--lang", "cs"]).exits(0).stdout;
    assert!(none.contains("tolmach words add"), "{none}");
}

#[test]
fn mistakes_are_told_with_the_way_out() {
    let home = Home::new();
    for (args, code) in [
        (vec!["glossary", "add", "grant"], 2),
        (vec!["glossary", "add", "…", "--keep"], 2),
        (vec!["glossary", "add", "grant", "--target", "grant"], 2),
        (vec!["glossary", "export", "terms.xyz"], 2),
        (vec!["glossary", "export", "terms.tsv"], 1),
        (vec!["glossary", "import", "/nowhere/terms.csv"], 2),
        (vec!["glossary", "remove", "never there"], 1),
        (vec!["words", "add", "two words", "--lang", "pl"], 2),
    ] {
        let ran = home.run(&args).exits(code);
        assert!(!ran.stderr.is_empty(), "{args:?} fails without a word");
    }
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, "Good day\tDzień dobry\n").unwrap();
        path.to_str().unwrap().to_owned()
    };
    for (args, hint) in [
        (["import".to_owned(), path("terms.txt")], "--to"),
        (["export".to_owned(), path("terms.tsv")], "--to"),
        (["import".to_owned(), path("terms.csv")], "source,target"),
    ] {
        let ran = home.run(&["glossary", &args[0], &args[1]]).exits(1);
        assert!(ran.stderr.contains(hint), "one is not told what to do: {}", ran.stderr);
    }
}

#[test]
fn a_damaged_dictionary_is_named() {
    let home = Home::new();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("qaa_QA.aff"), "SET EBCDIC\n").unwrap();
    std::fs::write(folder.path().join("qaa_QA.dic"), "1\nx\n").unwrap();
    let ran =
        home.run_env(&["words", "dictionaries"], "TOLMACH_DICTIONARIES", folder.path().to_str().unwrap()).exits(1);
    assert!(ran.stdout.contains("qaa_QA.dic") && ran.stdout.contains("EBCDIC"), "{}", ran.stdout);
}
