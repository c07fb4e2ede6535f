//! Wrong input, exit codes, accounts and wikis.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::json;
use std::{
    io::{BufRead, BufReader},
    process::Child,
};
use support::{HUB, Home, SPRINT, has_keys};

#[test]
fn wrong_input_is_told_from_refusal() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    for (args, code) in [
        (vec!["units", HUB], 2),
        (vec!["units", HUB, "--lang", "p!"], 2),
        (vec!["units", HUB, "--lang", "pl", "--state", "dirty"], 2),
        (vec!["draft", HUB, "Other/3", "--lang", "pl", "--text", "x"], 2),
        (vec!["draft", HUB, "3", "--lang", "pl", "--text-file", "/nowhere/x"], 2),
        (vec!["login", "--user", "Newcomer@tolmach"], 2),
        (vec!["login"], 2),
        (vec!["pull", "https://elsewhere.example/wiki/Hubs", "--lang", "pl"], 2),
        (vec!["page", "parse", "/nowhere/x"], 2),
        (vec!["page", "render", "/nowhere/x", "--lang", "pl", "--translations", "/nowhere/y"], 2),
        (vec!["units", "Nowhere", "--lang", "pl"], 1),
        (vec!["units", HUB, "--lang", "cs"], 1),
        (vec!["draft", HUB, "99", "--lang", "pl", "--text", "x"], 1),
        (vec!["discard", HUB, "3", "--lang", "pl"], 1),
        (vec!["undo", HUB, "3", "--lang", "pl"], 1),
        (vec!["confirm", HUB, "2", "--lang", "pl"], 1),
        (vec!["resolve", HUB, "3", "--lang", "pl", "--take", "mine"], 1),
        (vec!["pull", "No such page", "--lang", "pl"], 1),
        (vec!["revert", "99"], 1),
        (vec!["sprint", "show", "none"], 1),
        (vec!["sprint", "report", "none"], 1),
        (vec!["wiki", "remove", "practice"], 1),
        (vec!["status", "Nowhere"], 1),
    ] {
        let ran = home.run(&args).exits(code);
        assert!(!ran.stderr.is_empty() || !ran.stdout.is_empty(), "{args:?} fails without a word");
    }
    let unknown = home.command(&["--wiki", "nope", "status"]).output().unwrap();
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn a_sprint_must_make_sense() {
    let home = Home::new();
    let create = |name: &'static str, page: &'static str, from: &'static str| {
        home.run(&[
            "sprint",
            "create",
            name,
            "--kind",
            "translation",
            "--pages",
            page,
            "--lang",
            "pl",
            "--from",
            from,
            "--to",
            "2026-11-29",
            "--goal",
            "20",
        ])
    };
    create("s", HUB, "2026-11-30").exits(2);
    create("s", "No such page", "2026-11-22").exits(1);
    create("s", HUB, "2026-11-22").exits(0);
    create("s", HUB, "2026-11-22").exits(1);
}

#[test]
fn pages_are_kept_together_in_collections() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    home.run(&["collection", "save", "First steps", HUB]).exits(0);
    home.run(&["collection", "save", "First steps", "Nowhere"]).exits(1);
    assert_eq!(home.run(&["collection", "list", "--json"]).exits(0).json(), json!({ "First steps": [HUB] }));
    let rows = home.run(&["status", "--collection", "First steps", "--lang", "pl", "--json"]).exits(0).json();
    assert_eq!(rows[0]["page"], HUB);
    home.run(&["collection", "remove", "First steps"]).exits(0);
    home.run(&["status", "--collection", "First steps"]).exits(1);
}

#[test]
fn undo_steps_back_after_a_restart_and_forward_again() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    for text in ["jeden", "dwa"] {
        home.run(&["draft", HUB, "3", "--lang", "pl", "--text", text]).exits(0);
    }
    assert_eq!(home.json(&["undo", HUB, "3", "--lang", "pl"])["draft"], "jeden");
    assert_eq!(home.json(&["redo", HUB, "3", "--lang", "pl"])["draft"], "dwa");
    assert_eq!(home.json(&["discard", HUB, "3", "--lang", "pl"])["draft"], json!(null));
    assert_eq!(home.json(&["undo", HUB, "Knowledge_base/What_a_hub_is/3", "--lang", "pl"])["draft"], "dwa");
}

#[test]
fn drafts_are_not_dropped_without_saying_so() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    home.run(&["draft", HUB, "3", "--lang", "pl", "--text", "x"]).exits(0);
    let refused = home.run(&["remove", HUB]).exits(1);
    assert!(refused.stderr.contains("1 draft"), "{refused:?}");
    home.run(&["remove", HUB, "--drop-drafts"]).exits(0);
    assert_eq!(home.json(&["status"]), json!([]));
}

#[test]
fn help_is_no_error() {
    let home = Home::new();
    let help = home.run(&["--help"]).exits(0).stdout;
    assert!(help.contains("tolmach --wiki practice pull") && help.contains("Exit codes"), "{help}");
}

/// A practice wiki served by a process of its own, which ends with this.
struct Served {
    child: Child,
    api_url: String,
    user: String,
    password: String,
}

impl Served {
    fn start(home: &Home, more: &[&str]) -> Self {
        let mut child = home.command(&[&["practice-wiki", "--json"], more].concat()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let told: serde_json::Value = serde_json::from_str(&line).unwrap();
        has_keys(&told, &["api_url", "user", "password"]);
        let text = |key: &str| told[key].as_str().unwrap().to_owned();
        Self { child, api_url: text("api_url"), user: text("user"), password: text("password") }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_second_editor_changes_what_was_read() {
    let server_home = Home::new();
    let served = Served::start(&server_home, &["--second-editor", "0"]);
    let home = Home::on("local");
    assert_eq!(home.command(&["wiki", "add", "local", &served.api_url]).status().unwrap().code(), Some(0));
    home.run(&["pull", SPRINT, "--lang", "pl"]).exits(0);
    home.run(&["pull", SPRINT, "--lang", "pl"]).exits(0);
    let journal = server_home.read("practice/writes.jsonl");
    assert!(journal.contains("Second editor"), "nobody makes conflicts to practise: {journal}");
}

#[test]
fn another_home_works_on_a_served_practice_wiki() {
    let server_home = Home::new();
    let served = Served::start(&server_home, &[]);
    let home = Home::on("local");
    assert_eq!(home.command(&["wiki", "add", "local", &served.api_url]).status().unwrap().code(), Some(0));
    let wrong = home.run_with(&["login", "--user", &served.user, "--password-stdin"], "wrong\n").exits(1);
    assert!(!wrong.stderr.contains(&served.password) && wrong.stderr.contains("wrongpassword"), "{wrong:?}");
    let logged_in = home
        .run_with(&["login", "--user", &served.user, "--password-stdin", "--json"], &format!("{}\n", served.password));
    let logged_in = logged_in.exits(0);
    assert!(logged_in.stderr.contains("keychain"), "nobody is told that the password is not kept: {logged_in:?}");
    assert_eq!(logged_in.json()["can_proofread"], false, "what the account can't do is said at login");

    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    home.run(&["draft", HUB, "3", "--lang", "pl", "--text", "* Łączy ludzi.\n* Ma pracowników.\n* Uczy."]).exits(0);
    let refused = home.run(&["push", "--json"]).exits(1);
    assert!(refused.stderr.contains("tolmach login"), "{refused:?}");
    assert_eq!(refused.json(), json!({ "entries": [] }), "a script could not read the answer");
    let pushed = home.run_env(&["push", "--json"], "TOLMACH_PASSWORD", &served.password).exits(0).json();
    assert_eq!(pushed["entries"][0]["result"], "pushed");
    let me = home.run_env(&["whoami", "--json"], "TOLMACH_PASSWORD", &served.password).exits(0).json();
    assert_eq!(me["user"], "Newcomer");

    let busy = server_home.run(&["pull", HUB, "--lang", "pl"]).exits(3);
    assert!(busy.stderr.contains("practice wiki"), "{busy:?}");
    drop(served);
    home.run(&["pull"]).exits(3);
    assert_eq!(home.json(&["units", HUB, "--lang", "pl"]).as_array().unwrap().len(), 8, "offline, nothing is shown");
    home.run(&["logout"]).exits(0);
    home.run(&["wiki", "remove", "local"]).exits(0);
}
