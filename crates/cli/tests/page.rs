//! Work on the markup of pages in files.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::json;
use support::Home;

const PAGE: &str = "<translate>\n<!--T:1-->\nHubs <tvar name=\"mail\">a@example.org</tvar>\n\nNew.\n</translate>";

#[test]
fn pages_are_parsed_in_the_order_given_and_a_fault_is_a_row() {
    let home = Home::new();
    let good = home.file("good.wiki", PAGE);
    let nested = home.file("nested.wiki", "<translate>a <translate>b</translate></translate>");
    let plain = home.file("plain.wiki", "No tags.");
    let rows = home.json(&["page", "parse", &nested, &good, &plain]);
    assert_eq!(rows.as_array().unwrap().len(), 3);
    assert_eq!((&rows[0]["file"], &rows[0]["error"]), (&json!(nested), &json!("pt-parse-nested")));
    assert_eq!((&rows[0]["has_markup"], rows[0].get("units")), (&json!(true), None));
    assert_eq!((&rows[0]["line"], &rows[0]["column"]), (&json!(1), &json!(14)));
    assert_eq!(
        rows[1],
        json!({
            "file": good,
            "has_markup": true,
            "units": [
                {
                    "id": "1",
                    "text": "Hubs <tvar name=\"mail\">a@example.org</tvar>",
                    "definition": "Hubs $mail",
                    "inline": false,
                    "can_wrap": true,
                    "variables": [{ "name": "$mail", "value": "a@example.org" }],
                    "issues": [],
                },
                {
                    "id": "-1",
                    "text": "New.",
                    "definition": "New.",
                    "inline": false,
                    "can_wrap": true,
                    "variables": [],
                    "issues": [],
                },
            ],
        })
    );
    assert_eq!(rows[2], json!({ "file": plain, "has_markup": false, "units": [] }));
    let told = home.run(&["page", "parse", &nested]).exits(0).stdout;
    assert!(told.contains("line 1, column 14") && told.contains("Close the outer section"), "{told}");
}

#[test]
fn a_page_is_put_together() {
    let home = Home::new();
    let page = home.file("page.wiki", PAGE);
    let translations = home.file("pl.json", r#"{"1": {"text": "Huby $mail", "outdated": false}}"#);
    let none = home.file("none.json", "{}");
    let wrapped = "<div lang=\"en\" dir=\"ltr\" class=\"mw-content-ltr\">\nNew.\n</div>";
    let rendered = home.json(&["page", "render", &page, "--lang", "pl", "--translations", &translations]);
    assert_eq!(rendered, json!({ "wikitext": format!("Huby a@example.org\n\n{wrapped}") }));
    let untranslated = home.run(&["page", "render", &page, "--lang", "pl", "--translations", &none]).exits(0).stdout;
    assert!(untranslated.contains("Hubs a@example.org") && untranslated.contains(wrapped), "{untranslated}");
    let other =
        home.run(&["page", "render", &page, "--lang", "en", "--source-lang", "he", "--translations", &none, "--json"]);
    assert!(other.exits(0).json()["wikitext"].as_str().unwrap().contains("lang=\"he\" dir=\"rtl\""));

    let bad = home.file("bad.json", "[1]");
    home.run(&["page", "render", &page, "--lang", "pl", "--translations", &bad]).exits(2);
    let nested = home.file("nested.wiki", "<translate>");
    let refused = home.run(&["page", "render", &nested, "--lang", "pl", "--translations", &none]).exits(1);
    assert!(refused.stderr.contains("pt-parse-open"), "{refused:?}");
}

#[test]
fn tags_are_stripped() {
    let home = Home::new();
    let page = home.file("page.wiki", PAGE);
    let stripped = home.run(&["page", "strip", &page]).exits(0).stdout;
    assert_eq!(stripped, "Hubs a@example.org\n\nNew.");
    assert_eq!(home.run_with(&["page", "strip", "-", "--json"], PAGE).exits(0).json()["wikitext"], stripped);
}
