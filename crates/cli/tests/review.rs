//! Reviewing on the command line.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::{Value, json};
use support::{HUB, Home, has_keys};

/// A unit in Polish that somebody else has translated.
fn waiting(home: &Home) -> Value {
    let units = home.json(&["reviews", HUB, "--lang", "pl"]);
    units.as_array().unwrap().iter().find(|unit| unit["standing"] == "waits").expect("nothing waits").clone()
}

#[test]
fn a_translation_is_accepted_commented_on_and_corrected() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let pages = home.json(&["reviews", "--lang", "pl"]);
    has_keys(&pages[0], &["page", "language", "waiting", "comments"]);
    let n_waiting = pages[0]["waiting"].as_u64().unwrap();
    let unit = waiting(&home);
    has_keys(
        &unit,
        &["key", "state", "standing", "source", "text", "before", "changes", "author", "refused", "remarks"],
    );
    let id = unit["unit"].as_str().unwrap();

    let commented = home.json(&["review", HUB, id, "--lang", "pl", "--comment", "Who is meant?"]);
    has_keys(&commented["remarks"][0], &["number", "kind", "comment", "by", "at", "revision", "still_stands", "told"]);
    let revision = unit["revision"].as_str().unwrap();
    let unseen = home.run(&["review", HUB, id, "--lang", "pl", "--accept", "--seen", "1"]).exits(1);
    assert!(unseen.stderr.contains("has changed"), "{unseen:?}");
    let said = home.run(&["review", HUB, id, "--lang", "pl", "--accept", "--seen", revision]).exits(0).stdout;
    let (text, mark) = (said.find(unit["text"].as_str().unwrap()), said.find("accepted by"));
    assert!(text.is_some() && text < mark, "a text is accepted before it is shown: {said}");
    assert!(said.contains(&format!("Revision {revision}")), "{said}");
    let accepted = home.json(&["review", HUB, id, "--lang", "pl", "--accept"]);
    assert_eq!((&accepted["standing"], accepted["remarks"].as_array().unwrap().len()), (&json!("accepted"), 2));
    let pages = home.json(&["reviews", "--lang", "pl"]);
    assert_eq!((pages[0]["waiting"].as_u64().unwrap(), &pages[0]["comments"]), (n_waiting - 1, &json!(1)));
    let shown = home.run(&["review", HUB, id, "--lang", "pl"]).exits(0).stdout;
    assert!(shown.contains("Who is meant?") && shown.contains("accepted by Newcomer"), "{shown}");

    let told = home.run(&["reviews", "--tell"]).exits(1);
    assert!(told.stderr.contains("may not approve"), "{told:?}");
    let number = commented["remarks"][0]["number"].to_string();
    let ended = home.json(&["review", HUB, id, "--lang", "pl", "--end", &number]);
    assert_eq!(ended["remarks"].as_array().unwrap().len(), 1, "a settled comment stays");
    home.run(&["review", HUB, id, "--lang", "pl", "--end", &number]).exits(1);

    let corrected = home.json(&["review", HUB, id, "--lang", "pl", "--correct", "Lepszy tekst."]);
    assert_eq!((&corrected["text"], &corrected["standing"]), (&json!("Lepszy tekst."), &json!("mine")));
    assert_eq!(corrected["before"], unit["text"]);
    let of_draft = home.run(&["review", HUB, id, "--lang", "pl"]).exits(0).stdout;
    assert!(of_draft.contains("Changes:") && !of_draft.contains("Revision"), "{of_draft}");
    home.run(&["review", HUB, id, "--lang", "pl", "--comment", "Hm", "--seen", revision]).exits(1);
    let own = home.run(&["review", HUB, id, "--lang", "pl", "--accept"]).exits(1);
    assert!(own.stderr.contains("your own work"), "{own:?}");
    let outdated = home.run(&["review", HUB, "7", "--lang", "pl", "--accept"]).exits(1);
    assert!(outdated.stderr.contains("is outdated"), "{outdated:?}");
}
