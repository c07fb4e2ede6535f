//! The board on the command line.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use support::{HUB, Home, SPRINT, has_keys};

#[test]
fn the_neediest_come_first_with_their_reasons() {
    let home = Home::new();
    let empty = home.run(&["board"]).exits(0);
    assert!(empty.stdout.contains("No page is tracked"), "{}", empty.stdout);
    home.run(&["pull", HUB, SPRINT, "--lang", "pl,uk"]).exits(0);

    let board = home.json(&["board", "--lang", "pl,uk"]);
    let cells = board.as_array().unwrap();
    assert_eq!(cells.len(), 4);
    has_keys(
        &cells[0],
        &["page", "language", "need", "reasons", "outdated", "outdated_since", "words_to_do", "pulled"],
    );
    let needs: Vec<u64> = cells.iter().map(|cell| cell["need"].as_u64().unwrap()).collect();
    assert!(needs.is_sorted_by(|a, b| a >= b) && needs[0] > 0, "{needs:?}");
    let points: u64 = cells[0]["reasons"].as_array().unwrap().iter().map(|it| it["points"].as_u64().unwrap()).sum();
    assert_eq!(points, needs[0], "the reasons do not explain the need");
    let everywhere = home.json(&["board"]);
    assert!(everywhere.as_array().unwrap().len() > 160, "without --lang every language of the area is shown");
    let few = home.json(&["board", "--family", "west-slavic"]);
    assert!(few.as_array().unwrap().iter().all(|cell| cell["language"] != "uk"), "a family lets others through");

    let table = home.run(&["board", "--lang", "pl,uk", "--limit", "1"]).exits(0).stdout;
    assert_eq!(table.lines().count(), 3, "{table}");
    assert!(table.contains("words to do") && table.contains("--limit 0"), "{table}");
}

#[test]
fn the_board_leaves_as_a_table_and_as_a_picture() {
    let home = Home::new();
    home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
    let csv = home.run(&["board", "--csv", "--lang", "pl"]).exits(0).stdout;
    assert!(csv.starts_with("page,language,units,") && csv.contains(&format!("{HUB},pl,")), "{csv}");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("board.svg");
    home.run(&["board", "--svg", file.to_str().unwrap()]).exits(0);
    assert!(std::fs::read_to_string(file).unwrap().ends_with("</svg>\n"), "the picture was cut off");
    home.run(&["board", "--family", "west-germanic"]).exits(2);
    home.run(&["board", "--collection", "None"]).exits(1);
}
