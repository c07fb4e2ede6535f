#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
use super::*;
use proptest::prelude::*;

fn aligned(source: &str, target: &str, to: &str) -> Vec<(String, String, f64)> {
    let (from, to) = (Language::parse("en").unwrap(), Language::parse(to).unwrap());
    let pairs = align(source, target, &from, &to);
    pairs.into_iter().map(|it| (source[it.source].to_owned(), target[it.target].to_owned(), it.confidence)).collect()
}

/// Blocks: language, lines of the source, `->`, lines of the target, `=`, the expected pairs as numbers of lines.
#[test]
fn sentences_find_their_translations() {
    let mut wrong = Vec::new();
    for block in include_str!("../cases/alignment.txt").split("\n\n") {
        let lines: Vec<&str> = block.lines().filter(|line| !line.starts_with('#')).collect();
        let arrow = lines.iter().position(|line| *line == "->").unwrap();
        let equals = lines.iter().position(|line| *line == "=").unwrap();
        let (left, right) = (&lines[1..arrow], &lines[arrow + 1..equals]);
        let found: Vec<String> = aligned(&left.join(" "), &right.join(" "), lines[0])
            .into_iter()
            .map(|(source, target, _)| {
                let numbers = |side: &[&str], piece: &str| {
                    let is_in = |line: &&str| piece.contains(*line);
                    let taken = side.iter().enumerate().filter(|(_, line)| is_in(line));
                    taken.map(|(n, _)| (n + 1).to_string()).collect::<Vec<_>>().join("+")
                };
                format!("{}:{}", numbers(left, &source), numbers(right, &target))
            })
            .collect();
        if found.join(" ") != lines[equals + 1] {
            wrong.push(format!("{}: {:?} instead of {}", left[0], found, lines[equals + 1]));
        }
    }
    assert!(wrong.is_empty(), "a sentence would be offered with the translation of another:\n{}", wrong.join("\n"));
}

#[test]
fn what_lacks_its_anchor_is_trusted_less() {
    let sure = aligned("Ask $1 first. Then go on.", "Najpierw zapytaj $1. Potem idź dalej.", "pl");
    let unsure = aligned("Ask $1 first. Then go on.", "Najpierw zapytaj ją. Potem idź $2.", "pl");
    assert_eq!((sure.len(), unsure.len()), (2, 2));
    assert!(sure[0].2 > 0.7 && unsure[0].2 < sure[0].2, "{sure:?} {unsure:?}");
}

#[test]
fn one_sentence_is_the_pair_itself() {
    assert_eq!(aligned("Pick a page.", "Wybierz stronę.", "pl"), []);
    assert_eq!(aligned("", "Wybierz stronę. Teraz.", "pl"), []);
    assert_eq!(aligned("One. Two. Three. Four.", "", "pl"), []);
}

proptest! {
    #[test]
    fn pieces_are_whole_and_in_order(
        source in "([A-Z][a-z]{1,8}( [a-z$0-9]{1,6}){0,6}[.!?] ){0,8}",
        target in "([А-Я][а-я]{1,8}( [а-я$0-9]{1,6}){0,6}[.!?] ){0,8}",
    ) {
        let (from, to) = (Language::parse("en").unwrap(), Language::parse("uk").unwrap());
        let (mut left, mut right) = (0, 0);
        for pair in align(&source, &target, &from, &to) {
            prop_assert!(pair.source.start >= left && pair.target.start >= right);
            prop_assert!(source.get(pair.source.clone()).is_some_and(|piece| !piece.is_empty()));
            prop_assert!(target.get(pair.target.clone()).is_some_and(|piece| !piece.is_empty()));
            prop_assert!((0.0..=1.0).contains(&pair.confidence));
            (left, right) = (pair.source.end, pair.target.end);
        }
    }
}
