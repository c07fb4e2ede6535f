#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
use super::*;
use proptest::prelude::*;

/// Reads the cases: a language, then one sentence a line, an empty line between cases. Joined by a space, or at `⏎` by a
/// line end, they are the text.
fn cases() -> Vec<(Language, String, Vec<String>)> {
    let blocks = include_str!("../cases/sentences.txt").split("\n\n");
    let blocks = blocks.map(|block| block.lines().filter(|line| !line.starts_with('#')).collect::<Vec<_>>());
    blocks
        .filter(|lines| !lines.is_empty())
        .map(|lines| {
            let language = Language::parse(lines[0]).unwrap();
            let text = lines[1..].join(" ").replace("⏎ ", "\n").replace('⏎', "\n");
            let sentences = lines[1..].iter().map(|line| line.replace('⏎', "").trim().to_owned()).collect();
            (language, text, sentences)
        })
        .collect()
}

#[test]
fn sentences_end_where_the_language_ends_them() {
    let mut wrong = Vec::new();
    for (language, text, expected) in cases() {
        let found: Vec<&str> = sentences(&text, &language).into_iter().map(|piece| &text[piece]).collect();
        if found != expected {
            wrong.push(format!("{language}: {found:#?}\nexpected {expected:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{} cases are cut wrongly:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn marks_of_lines_belong_to_no_sentence() {
    let language = Language::parse("en").unwrap();
    for (text, expected) in [
        ("== Heading ==", vec!["Heading"]),
        ("* One. Two.\n* Three", vec!["One.", "Two.", "Three"]),
        ("", vec![]),
        (" \n ", vec![]),
        ("<div>One. Two.</div>", vec!["<div>One.", "Two.</div>"]),
        ("One.<ref>See p. 5. Or not.</ref> Two.", vec!["One.<ref>See p. 5. Or not.</ref>", "Two."]),
        ("One.<br />Two.", vec!["One.", "Two."]),
    ] {
        let found: Vec<&str> = sentences(text, &language).into_iter().map(|piece| &text[piece]).collect();
        assert_eq!(found, expected, "{text:?}");
    }
}

#[test]
fn hostile_texts_take_no_longer() {
    let language = Language::parse("pl").unwrap();
    for text in ["a".repeat(1_000_000), ".".repeat(200_000), "A. ".repeat(100_000), "[[".repeat(100_000)] {
        sentences(&text, &language);
    }
}

proptest! {
    #[test]
    fn no_word_is_lost_or_doubled(text in "(?s)[ a-zA-Z.!?\\[\\]|{}$0-9'<>/*=\\n]{0,120}") {
        let language = Language::parse("cs").unwrap();
        let found = sentences(&text, &language);
        let tokens = tolmach_markup::tokens::tokenize(&text);
        // Markup by itself, such as a rule, is no sentence and may be left out.
        let has_words = |from: usize, to: usize| {
            tokens.iter().filter(|token| !token.kind.is_markup()).any(|token| {
                let (start, end) = (token.range.start.max(from), token.range.end.min(to));
                start < end && text[start..end].chars().any(|c| c.is_ascii_alphanumeric())
            })
        };
        let mut at = 0;
        for piece in &found {
            prop_assert!(piece.start >= at && piece.end > piece.start);
            prop_assert!(!has_words(at, piece.start));
            at = piece.end;
        }
        prop_assert!(!has_words(at, text.len()));
    }

    #[test]
    fn no_link_is_cut(label in "[A-Z][a-z]{0,5}[.] [A-Z][a-z]{0,5}[.]", around in "[A-Z][a-z]{1,5}[.!] ") {
        let language = Language::parse("uk").unwrap();
        let text = format!("{around}[[Page. Of|{label}]] {around}{{{{x|{label}}}}} {around}");
        for piece in sentences(&text, &language) {
            let piece = &text[piece];
            prop_assert_eq!(piece.matches("[[").count(), piece.matches("]]").count());
            prop_assert_eq!(piece.matches("{{").count(), piece.matches("}}").count());
        }
    }
}
