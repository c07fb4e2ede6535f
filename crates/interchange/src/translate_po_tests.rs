#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;
use crate::{Limits, model::Reading, po};
use tolmach_core::{Language, UnitKey};

const RECORDED: [&str; 2] =
    [include_str!("../tests/recorded/translate-1.39.pl.po"), include_str!("../tests/recorded/translate-1.43.pl.po")];

fn read(text: &str) -> Reading {
    po::read(text.as_bytes(), &Limits::default()).unwrap()
}

fn header(reading: &Reading, generator: &str) -> TranslateHeader {
    TranslateHeader {
        site: "Meta-Wiki".to_owned(),
        page: reading.page.clone().unwrap(),
        code: "pl".to_owned(),
        english_name: None,
        authors: ["Admin", "Translator"].map(|name| UserName::parse(name).unwrap()).into(),
        made_at: reading.made_at.unwrap(),
        generator: generator.to_owned(),
    }
}

#[test]
fn the_wikis_own_export_is_written_to_the_byte() {
    for (recorded, generator) in
        RECORDED.into_iter().zip(["MediaWiki 1.39.17; Translate 2022-07-28", "MediaWiki 1.43.9; Translate 2024-07-16"])
    {
        let reading = read(recorded);
        assert_eq!(reading.problems, []);
        assert_eq!(reading.document.units.len(), 10);
        let mut out = Vec::new();
        write(&reading.document, &header(&reading, generator), &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), recorded);
    }
}

#[test]
fn the_wikis_own_export_is_understood() {
    let reading = read(RECORDED[1]);
    assert_eq!(reading.document.language.as_ref().map(Language::as_str), Some("pl"));
    assert_eq!(reading.page.as_ref().map(PageTitle::as_str), Some("Movement Strategy/Knowledge sprint"));
    assert_eq!(reading.made_at.unwrap().to_string(), "2026-11-22T14:33:03Z");
    let states: Vec<DocState> = reading.document.units.iter().map(|unit| unit.state).collect();
    use DocState::{NeedsWork, Translated, Untranslated};
    assert_eq!(states[..5], [Untranslated, Translated, Translated, NeedsWork, Translated]);
    assert_eq!(
        reading.document.units[3].definition,
        "* Pick a resource\n* Claim its units\n* Sync when you are online"
    );
    assert_eq!(reading.places[3].to_string(), "line 36");
}

#[test]
fn units_of_two_pages_are_refused() {
    let mut reading = read(RECORDED[1]);
    let header = header(&reading, "");
    reading.document.units[0].key = Some(UnitKey::parse("Elsewhere/1").unwrap());
    let refused = write(&reading.document, &header, &mut Vec::new());
    assert!(matches!(refused, Err(InterchangeError::NotWritable(_))));
}

#[test]
fn strings_are_escaped_as_the_wiki_does() {
    for (text, written) in
        [("a\\b \"c\"\nd\te", "\"a\\\\b \\\"c\\\"\\nd\te\""), ("a \\", "\"a \""), ("a\\", "\"a\\\\\"")]
    {
        assert_eq!(escaped(text), written);
    }
}

#[test]
fn a_document_without_a_text_is_never_fuzzy() {
    let mut reading = read(RECORDED[1]);
    reading.document.units[3].target = None;
    let mut out = Vec::new();
    write(&reading.document, &header(&reading, ""), &mut out).unwrap();
    assert!(!String::from_utf8(out).unwrap().contains("fuzzy"), "the wiki would take the mark for a translation");
}

/// What editors make of such a file when they save it.
#[test]
fn files_come_back_from_editors() {
    for (name, saved) in [
        (
            "wrapped",
            RECORDED[1].replace("msgid \"== Getting started ==\"", "msgid \"\"\n\"== Getting \"\n\"started ==\""),
        ),
        ("with Windows line ends", RECORDED[1].replace('\n', "\r\n")),
        ("with a byte order mark", format!("\u{FEFF}{}", RECORDED[1])),
        ("without the lone comment", RECORDED[1].replace("#\nmsgctxt", "msgctxt")),
        ("without blank lines", RECORDED[1].replace("\n\n", "\n")),
        ("with a moved date", RECORDED[1].replace("PO-Revision-Date: 2026-11-22", "PO-Revision-Date: 2026-11-29")),
    ] {
        assert_eq!(read(&saved).document, read(RECORDED[1]).document, "{name}");
    }
    let keyless: String = RECORDED[1].split_inclusive('\n').filter(|line| !line.starts_with("msgctxt")).collect();
    let reading = read(&keyless);
    assert_eq!((reading.document.units.len(), reading.problems.len()), (10, 10));
    assert_eq!(reading.problems[0].what, crate::What::NoKey);
    assert_eq!(reading.page.as_ref().map(PageTitle::as_str), Some("Movement Strategy/Knowledge sprint"));
}
