//! Checks, what was let pass, and the rules of teams, on the command line.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::{Value, json};
use support::{HUB, Home, SPRINT, keys};

/// A source and a translation with three mistakes, behind a character that takes two units of UTF-16 and four bytes.
const SOURCE: &str = "😀 Read $name and [[Help:Guide|the guide]].";
const WRONG: &str = "😀 Przeczytaj  $imię oraz [[Pomoc dla wszystkich|przewodnik]].";
const RIGHT: &str = "😀 Przeczytaj $name oraz [[Help:Guide|przewodnik]].";

/// Checks two texts as files; answers the exit code and the problems.
fn check_texts(home: &Home, source: &str, target: &str, more: &[&str]) -> (i32, Value) {
    let (source, target) = (home.file("en.txt", source), home.file("pl.txt", target));
    let files = ["check", "--source-file", &source, "--target-file", &target, "--lang", "pl", "--json"];
    let ran = home.run(&[&files, more].concat());
    (ran.code, ran.json())
}

/// Check, level and place of each problem.
fn told(problems: &Value) -> Vec<(&str, &str, u64, u64)> {
    let problem = |one: &'_ Value| (one["start"].as_u64().unwrap(), one["end"].as_u64().unwrap());
    let all = problems.as_array().unwrap().iter();
    all.map(|one| {
        let (start, end) = problem(one);
        (one["check"].as_str().unwrap(), one["level"].as_str().unwrap(), start, end)
    })
    .collect()
}

/// The text with all fixes applied, as a script would: by Unicode scalar values, the last one first.
fn mended(text: &str, problems: &Value) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let mut fixes: Vec<&Value> =
        problems.as_array().unwrap().iter().map(|one| &one["fix"]).filter(|fix| !fix.is_null()).collect();
    fixes.sort_by_key(|fix| std::cmp::Reverse(fix["start"].as_u64()));
    for fix in fixes {
        let at = |key: &str| usize::try_from(fix[key].as_u64().unwrap()).unwrap();
        chars.splice(at("start")..at("end"), fix["text"].as_str().unwrap().chars());
    }
    chars.into_iter().collect()
}

fn draft(home: &Home, page: &str, unit: &str, text: &str) {
    home.run(&["draft", page, unit, "--lang", "pl", "--text", text]).exits(0);
}

fn result(outbox: &Value) -> (&str, &str) {
    let entry = &outbox["entries"][0];
    (entry["result"].as_str().unwrap(), entry["reason"].as_str().unwrap_or_default())
}

#[test]
fn problems_of_two_files_have_places_in_scalar_values_and_fixes_that_mend() {
    let home = Home::new();
    let (code, problems) = check_texts(&home, SOURCE, WRONG, &[]);
    assert_eq!(
        told(&problems),
        [("double-space", "hint", 12, 14), ("variables", "block", 14, 19), ("links", "block", 27, 47)]
    );
    assert_eq!(code, 1, "what holds a push ends as if all were well");
    for problem in problems.as_array().unwrap() {
        let expected = ["key", "check", "level", "start", "end", "message", "fix"].into();
        assert_eq!(keys(problem), expected, "scripts rely on these keys");
        assert_eq!(problem["key"], Value::Null, "files belong to no unit");
        assert!(!problem["message"].as_str().unwrap().is_empty());
        assert_eq!(keys(&problem["fix"]), ["start", "end", "text"].into());
    }
    assert_eq!(problems[1]["fix"], json!({ "start": 14, "end": 19, "text": "$name" }));
    assert_eq!(mended(WRONG, &problems), RIGHT);
    assert_eq!(check_texts(&home, SOURCE, RIGHT, &[]), (0, json!([])));
}

#[test]
fn a_level_leaves_out_what_is_less_grave_and_only_blocks_fail() {
    let home = Home::new();
    let names = |level: &str| {
        let (code, problems) =
            check_texts(&home, "Read the page.", "Przeczytaj  stronę. \u{200b}", &["--level", level]);
        (code, told(&problems).into_iter().map(|(check, ..)| check.to_owned()).collect::<Vec<_>>())
    };
    let (hints, warnings, blocks) = (names("hint"), names("warn"), names("block"));
    assert!(hints.1.contains(&"double-space".to_owned()), "{hints:?}");
    assert!(!warnings.1.contains(&"double-space".to_owned()), "{warnings:?}");
    assert!(warnings.1.contains(&"invisible-characters".to_owned()), "{warnings:?}");
    assert_eq!(blocks.1, [""; 0]);
    assert_eq!([hints.0, warnings.0, blocks.0], [0; 3], "a warning fails as a block does");
}

#[test]
fn a_text_may_come_from_standard_input_and_people_get_a_table() {
    let home = Home::new();
    let source = home.file("en.txt", SOURCE);
    let args = ["check", "--source-file", &source, "--target-file", "-", "--lang", "pl"];
    let ran = home.run_with(&args, WRONG).exits(1);
    assert!(ran.stdout.contains("links") && ran.stdout.contains("--confirm-problems"), "{}", ran.stdout);
    let ran = home.run_with(&args, RIGHT).exits(0);
    assert!(!ran.stdout.contains("links"), "{}", ran.stdout);
    home.run(&["check", "--source-file", "/nowhere/en.txt", "--target-file", &source, "--lang", "pl"]).exits(2);
    home.run(&["check", "--source-file", &source, "--lang", "pl"]).exits(2);
    home.run(&["check", "Nowhere", "--lang", "pl"]).exits(1);
}

#[test]
fn pages_are_checked_with_drafts_in_place_each_problem_with_its_unit() {
    let home = Home::new();
    home.run(&["pull", HUB, SPRINT, "--lang", "pl"]).exits(0);
    draft(&home, HUB, "3", "* Łączy ludzi 😀.\n* Ma pracowników.\nUczy.");
    draft(&home, SPRINT, "3", "Wybierzcie niewiele stron z bazy wiedzy.");
    let ran = home.run(&["check", "--lang", "pl", "--level", "block", "--json"]).exits(1);
    let problems = ran.json();
    let all = problems.as_array().unwrap().iter();
    let found = all.map(|one| (one["key"].as_str().unwrap(), one["check"].as_str().unwrap()));
    let (hub, sprint) = ("Knowledge_base/What_a_hub_is/3", "Knowledge_base/How_to_run_a_translation_sprint/3");
    let mut found: Vec<_> = found.collect();
    found.sort_unstable();
    assert_eq!(found, [(sprint, "links"), (sprint, "variables"), (hub, "list-prefixes")]);
    let only = home.run(&["check", HUB, "--lang", "pl", "--level", "block", "--json"]).exits(1).json();
    assert_eq!(told(&only), [("list-prefixes", "block", 35, 35)]);
    draft(&home, HUB, "3", &mended("* Łączy ludzi 😀.\n* Ma pracowników.\nUczy.", &only));
    home.run(&["check", HUB, "--lang", "pl", "--level", "block"]).exits(0);
    let none = home.run(&["check", "--lang", "cs"]).exits(0);
    assert!(none.stderr.contains("tolmach pull"), "one is not told why nothing is looked at: {none:?}");
}

#[test]
fn a_block_holds_the_push_until_it_is_confirmed() {
    let home = Home::new();
    home.run(&["pull", SPRINT, "--lang", "pl"]).exits(0);
    draft(&home, SPRINT, "3", "Wybierzcie niewiele stron z bazy wiedzy.");
    let held = home.run(&["push", "--json"]).exits(1).json();
    assert_eq!(result(&held), ("waiting", "blocked-by-check"));
    let told = home.run(&["push"]).exits(1).stdout;
    assert!(told.contains("tolmach check"), "one is not told how to see what holds it: {told}");
    let sent = home.run(&["push", "--confirm-problems", "--json"]).exits(0).json();
    assert_eq!(result(&sent), ("pushed", ""));
}

#[test]
fn what_was_let_pass_holds_nothing_and_is_kept_with_who_when_and_why() {
    let home = Home::new();
    home.run(&["pull", SPRINT, "--lang", "pl"]).exits(0);
    draft(&home, SPRINT, "3", "Wybierzcie niewiele stron z bazy wiedzy.");
    let unit = "Knowledge_base/How_to_run_a_translation_sprint/3";
    let check = ["check", SPRINT, "--lang", "pl", "--level", "block"];
    home.run(&["check", unit, "--lang", "pl", "--ignore", "links"]).exits(2); // Without a reason.
    // As long as the other one is left, the unit is held.
    for (name, code) in [("links", 1), ("variables", 0)] {
        home.run(&["check", unit, "--lang", "pl", "--ignore", name, "--why", "Strona zniknęła."]).exits(code);
    }
    assert_eq!(home.run(&[&check[..], &["--json"]].concat()).exits(0).json(), json!([]));
    let shown = home.run(&check).exits(0).stdout;
    assert!(shown.contains("2 problems are ignored"), "{shown}");
    let ignored = home.json(&["check", "--lang", "pl", "--ignored"]);
    assert_eq!(
        (&ignored[0]["key"], &ignored[0]["by"], &ignored[0]["why"]),
        (&json!(unit), &json!("Newcomer"), &json!("Strona zniknęła."))
    );
    assert!(ignored[0]["at"].as_str().unwrap().ends_with('Z'), "{ignored}");
    let table = home.run(&["check", "--lang", "pl", "--ignored"]).exits(0).stdout;
    assert!(table.contains("Newcomer") && table.contains("Strona zniknęła."), "{table}");

    home.run(&["check", unit, "--lang", "pl", "--heed", "links"]).exits(0);
    assert_eq!(result(&home.run(&["push", "--json"]).exits(1).json()).0, "waiting");
    home.run(&["check", unit, "--lang", "pl", "--ignore", "links", "--why", "Strona zniknęła."]).exits(0);
    assert_eq!(result(&home.run(&["push", "--json"]).exits(0).json()).0, "pushed");
}

#[test]
fn a_teams_rules_hold_for_the_pages_of_its_collection() {
    let home = Home::new();
    home.run(&["pull", HUB, SPRINT, "--lang", "pl"]).exits(0);
    home.run(&["collection", "save", "Starter", HUB]).exits(0);
    let rule = ["rules", "add", r"(\d+) ?kB\b", "--collection", "Starter", "--sentence", "Piszemy KiB."];
    home.run(&[&rule[..], &["--instead", "$1 KiB", "--level", "block"]].concat()).exits(0);
    let list = json!([{
        "collection": "Starter", "pattern": r"(\d+) ?kB\b", "level": "block", "sentence": "Piszemy KiB.",
        "instead": "$1 KiB",
    }]);
    assert_eq!(home.json(&["rules", "list"]), list);
    assert_eq!(home.json(&["rules", "list", "--collection", "Starter"]), list);

    draft(&home, HUB, "4", "== 😀 12 kB to za mało ==");
    draft(&home, SPRINT, "2", "== 12 kB to za mało ==");
    let found = home.run(&["check", "--lang", "pl", "--level", "block", "--json"]).exits(1).json();
    assert_eq!(told(&found), [("team-rule", "block", 5, 10)], "it holds for other pages, too");
    assert_eq!(found[0]["message"], "Piszemy KiB. (12 kB)");
    assert_eq!(mended("== 😀 12 kB to za mało ==", &found), "== 😀 12 KiB to za mało ==");
    assert_eq!(result(&home.run(&["push", HUB, "--json"]).exits(1).json()), ("waiting", "blocked-by-check"));

    let again = home.json(&rule);
    assert_eq!(
        (&again[0]["level"], again.as_array().unwrap().len()),
        (&json!("warn"), 1),
        "one pattern is there twice"
    );
    home.run(&["check", HUB, "--lang", "pl"]).exits(0);
    home.run(&["rules", "remove", r"(\d+) ?kB\b", "--collection", "Starter"]).exits(0);
    assert_eq!(home.json(&["rules", "list"]), json!([]));
}

#[test]
fn rules_that_cannot_be_are_refused_with_the_way_out() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    home.run(&["collection", "save", "Starter", HUB]).exits(0);
    let add = |pattern: &str, collection: &str| {
        home.run(&["rules", "add", pattern, "--collection", collection, "--sentence", "Nie tak."])
    };
    assert!(add("(", "Starter").exits(2).stderr.contains("unclosed group"), "one is not told what is wrong");
    add("a*", "Starter").exits(2);
    assert!(add("a", "Other").exits(1).stderr.contains("tolmach collection list"));
    assert!(home.run(&["rules", "list", "--collection", "Other"]).exits(1).stderr.contains("tolmach collection list"));
    let unknown = home.run(&["rules", "remove", "a", "--collection", "Starter"]).exits(1).stderr;
    assert!(unknown.contains("tolmach rules list"), "{unknown}");
    let none = home.run(&["rules", "list"]).exits(0).stdout;
    assert!(none.contains("tolmach rules add"), "{none}");
    add("-ów", "Starter").exits(0);
    assert!(home.run(&["rules", "list"]).exits(0).stdout.contains("Nie tak."));
}
