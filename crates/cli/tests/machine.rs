//! Machine translation on the command line, by the Apertium of this machine.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;

use serde_json::json;
use support::Home;

#[test]
fn what_is_installed_is_listed_and_translates_with_the_markup_kept() {
    let home = Home::new();
    let pairs = home.json(&["machine", "pairs"]);
    let expected = json!({ "from": "be", "to": "ru", "engine": "bel-rus" });
    assert!(pairs.as_array().unwrap().contains(&expected), "the package apertium-bel-rus is missing: {pairs}");
    let translate = ["machine", "translate", "--from", "be", "--to", "ru", "--text", "Гэта [[Help:A|дом]] & $name."];
    let made = home.json(&translate);
    assert_eq!((&made["text"], &made["engine"]), (&json!("Этот [[Help:A|дом]] & $name."), &json!("bel-rus")));
    let ran = home.run(&translate).exits(0);
    assert_eq!(ran.stdout, "Этот [[Help:A|дом]] & $name.\n", "a script would get more than the text");
    assert!(ran.stderr.contains("machine"), "it is not called what it is: {}", ran.stderr);
    let none = home.run(&["machine", "translate", "--from", "be", "--to", "hu", "--text", "Дом"]).exits(1);
    assert!(none.stderr.contains("tolmach machine pairs"), "{}", none.stderr);
}

#[test]
fn where_it_is_not_installed_one_is_told_how_to_get_it() {
    let home = Home::new();
    let pairs = home.run_env(&["machine", "pairs"], "PATH", "/nowhere").exits(0);
    assert!(pairs.stdout.contains("apt install apertium"), "{}", pairs.stdout);
    assert_eq!(home.run_env(&["machine", "pairs", "--json"], "PATH", "/nowhere").exits(0).json(), json!([]));
    let args = ["machine", "translate", "--from", "be", "--to", "ru", "--text", "Дом"];
    let refused = home.run_env(&args, "PATH", "/nowhere").exits(1);
    assert!(refused.stderr.contains("apt install apertium"), "{}", refused.stderr);
}
