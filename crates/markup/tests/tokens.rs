//! Laws of reading a unit's text: on any text, and on the corpus of the fuzz target.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use proptest::prelude::*;

#[path = "../fuzz/tokens_laws.rs"]
mod laws;

#[path = "../fuzz/preview_laws.rs"]
mod preview_laws;

#[test]
fn hostile_texts_are_shown_and_do_nothing() {
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/preview");
    let files: Vec<_> = std::fs::read_dir(corpus).unwrap().map(|file| file.unwrap().path()).collect();
    assert!(files.len() > 20, "the corpus must be there");
    for file in files {
        preview_laws::hold_for(&String::from_utf8_lossy(&std::fs::read(&file).unwrap()));
    }
}

#[test]
fn the_corpus_keeps_the_laws() {
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/tokens");
    let files: Vec<_> = std::fs::read_dir(corpus).unwrap().map(|file| file.unwrap().path()).collect();
    assert!(files.len() > 10, "the corpus must be there");
    for file in files {
        let text = std::fs::read(&file).unwrap();
        laws::hold_for(&String::from_utf8_lossy(&text));
    }
}

/// Signs and words, so that random texts are half of wikitext.
fn wikitext() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "[[",
        "]]",
        "[",
        "]",
        "{{",
        "}}",
        "{{{",
        "}}}",
        "|",
        "=",
        "==",
        "\n",
        " ",
        "''",
        "'''",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<ref>",
        "</ref>",
        "<nowiki>",
        "</nowiki>",
        "<br>",
        "<!--",
        "-->",
        "$a",
        "$1",
        "&nbsp;",
        "~~~~",
        "{|",
        "|-",
        "|}",
        "||",
        "!",
        "!!",
        "*",
        "#",
        "----",
        "https://a.b/",
        "mailto:a",
        "//",
        ":",
        "PLURAL:",
        "File:",
        "ж",
        "ń",
        "word",
        "__TOC__",
        "-",
    ]);
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_wikitext_keeps_the_laws(text in wikitext()) {
        laws::hold_for(&text);
        preview_laws::hold_for(&text);
    }

    #[test]
    fn any_text_keeps_the_laws(text in "(?s).{0,80}") {
        laws::hold_for(&text);
        preview_laws::hold_for(&text);
    }
}
