#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;
use crate::{
    Limits, What,
    csv::read,
    model::{DocUnit, Reading},
};
use proptest::prelude::*;
use tolmach_core::{Language, UnitKey};

const RECORDED: &str = include_str!("../../tests/recorded/translate-1.43.pl.csv");

fn reading(text: &str) -> Reading {
    read(text.as_bytes(), &Limits::default()).unwrap()
}

fn written(document: &Document, is_guarded: bool) -> String {
    let header = CsvHeader { code: "pl".to_owned(), source_code: "en".to_owned(), is_guarded };
    let mut out = Vec::new();
    write(document, &header, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn the_wikis_own_table_is_written_to_the_byte() {
    let recorded = reading(RECORDED);
    assert_eq!((recorded.document.units.len(), recorded.problems.len()), (10, 0));
    assert_eq!(written(&recorded.document, false), RECORDED);
}

#[test]
fn the_wikis_own_table_is_understood() {
    let Reading { document, places, .. } = reading(RECORDED);
    assert_eq!(document.language.as_ref().map(Language::as_str), Some("pl"));
    let outdated = &document.units[3];
    assert_eq!(outdated.key.as_ref().unwrap().to_string(), "Movement_Strategy/Knowledge_sprint/3");
    assert_eq!(
        (outdated.state, outdated.target.as_deref()),
        (DocState::NeedsWork, Some("* Wybierz zasób\n* Zajmij jednostki"))
    );
    assert_eq!((document.units[4].state, places[4].to_string()), (DocState::Translated, "line 9".to_owned()));
    assert_eq!(document.units[5].state, DocState::Untranslated);
}

#[test]
fn no_cell_of_a_guarded_table_is_a_formula() {
    let document = reading(RECORDED).document;
    let table = written(&document, true);
    assert!(table.contains("\",\"'== Getting started ==\",\"'== Od czego zacząć ==\"\n"), "{table}");
    assert_eq!(reading(&table).document, document);
}

#[test]
fn tables_come_back_from_spreadsheets() {
    let document = reading(RECORDED).document;
    let guarded = written(&document, true);
    let by_fields = |delimiter: char, quote_all: bool| -> String {
        let limits = Limits::default();
        let rows = crate::csv::Records::new(&guarded, Dialect::COMMON, &limits);
        let field = |field: &str| match quote_all || field.contains(['"', '\n', delimiter]) {
            true => format!("\"{}\"", field.replace('"', "\"\"")),
            false => field.to_owned(),
        };
        rows.map(|row| {
            row.unwrap().fields.iter().map(|text| field(text)).collect::<Vec<_>>().join(&delimiter.to_string()) + "\r\n"
        })
        .collect()
    };
    for (delimiter, quote_all) in [(',', false), (',', true), (';', false), (';', true), ('\t', false)] {
        let saved = format!("\u{FEFF}{}\r\n;;\r\n", by_fields(delimiter, quote_all))
            .replace(";;", &format!("{delimiter}{delimiter}"));
        assert_eq!(reading(&saved).document, document, "{delimiter:?} {quote_all}");
    }
}

#[test]
fn bad_rows_are_named_and_the_others_read() {
    let head = "\"Translation message title\",\"Message definition\",pl,cs\n";
    let table = format!(
        "{head}Translations:Foo/1/en,a,b\nFoo,a,b\nTranslations:Foo/1/en,a,c\nx\n,a,b\nTranslations:Foo/2/en,\"a"
    );
    let Reading { document, problems, .. } = reading(&table);
    assert_eq!(document.units.len(), 2);
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "line 1: \"cs\" is not the language of this file",
            "line 3: \"Foo\" is no key of a unit",
            "line 4: Foo/1 stands here a second time",
            "line 5: fewer columns than the head of the table",
            "line 6: the key is missing; the source text has to tell which unit this is",
            "line 7: the file ends in the middle of an entry",
        ]
    );
    assert_eq!(problems[2].what, What::DuplicateKey("Foo/1".to_owned()));
}

#[test]
fn what_is_no_such_table_is_refused() {
    for text in ["", "a,b\n", "name,amount,due date!\nx,1,2\n"] {
        assert!(matches!(read(text.as_bytes(), &Limits::default()), Err(InterchangeError::UnknownFormat)), "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(texts in proptest::collection::vec(("[^\0\r]{1,20}", "[^\0\r!]{0,20}", any::<bool>()), 0..4)) {
        let units = texts.into_iter().enumerate().map(|(n, (definition, target, is_fuzzy))| {
            let target = Some(target).filter(|text| !text.trim().is_empty());
            DocUnit {
                key: Some(UnitKey::parse(&format!("Hubs, \"all\"/{n}")).unwrap()),
                definition,
                state: match (&target, is_fuzzy) {
                    (None, _) => DocState::Untranslated,
                    (Some(_), true) => DocState::NeedsWork,
                    (Some(_), false) => DocState::Translated,
                },
                target,
                previous: None,
                base_revision: None,
                notes: Vec::new(),
            }
        });
        let document = Document { language: Language::parse("pl").ok(), units: units.collect(), ..Document::default() };
        prop_assert_eq!(reading(&written(&document, true)).document, document);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes, &Limits::default());
    }
}
