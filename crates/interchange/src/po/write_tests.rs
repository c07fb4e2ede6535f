#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;
use crate::{
    Limits, What,
    model::{DocUnit, Reading},
    po,
};
use proptest::prelude::*;
use tolmach_core::{Language, Revision, UnitKey, WikiName};

fn header() -> PoHeader {
    PoHeader {
        project: "Hubs".to_owned(),
        translator: None,
        generator: "Tolmach 0.1.0".to_owned(),
        made_at: Timestamp::from_second(1_795_000_000).unwrap(),
    }
}

fn written(document: &Document) -> String {
    let mut out = Vec::new();
    write(document, &header(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn read(text: &str) -> Reading {
    po::read(text.as_bytes(), &Limits::default()).unwrap()
}

fn document(units: Vec<DocUnit>) -> Document {
    Document {
        wiki: Some(WikiName::parse("meta").unwrap()),
        source_language: Some(Language::parse("en").unwrap()),
        language: Some(Language::parse("be-tarask").unwrap()),
        units,
    }
}

fn unit(key: &str, target: Option<&str>, state: DocState) -> DocUnit {
    DocUnit {
        key: Some(UnitKey::parse(key).unwrap()),
        definition: "Hubs connect\ncommunities.".to_owned(),
        target: target.map(str::to_owned),
        state,
        previous: None,
        base_revision: None,
        notes: Vec::new(),
    }
}

#[test]
fn an_outdated_unit_tells_its_previous_source() {
    let mut outdated = unit("Hubs/1", Some("Huby łączą."), DocState::NeedsWork);
    outdated.previous = Some("Hubs join.".to_owned());
    outdated.base_revision = Some(Revision(77));
    outdated.notes = vec!["Heading".to_owned()];
    let text = written(&document(vec![outdated]));
    let (_, body) = text.split_once("\n\n").unwrap();
    assert_eq!(
        body,
        "#. Heading\n#. Base revision: 77\n#, fuzzy\n#| msgid \"Hubs join.\"\nmsgctxt \"Hubs/1\"\nmsgid \"\"\n\
         \"Hubs connect\\n\"\n\"communities.\"\nmsgstr \"Huby łączą.\"\n"
    );
}

#[test]
fn bad_entries_are_named_and_the_others_read() {
    let one = written(&document(vec![unit("Hubs/1", Some("a"), DocState::Translated)]));
    let (_, entry) = one.split_once("\n\n").unwrap();
    let bad = entry.replace("Hubs/1", "Hubs");
    let plural = "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\n";
    let reading = read(&[&one, entry, &bad, plural].join("\n"));
    assert_eq!(reading.document.units.len(), 1);
    let what: Vec<What> = reading.problems.into_iter().map(|problem| problem.what).collect();
    assert_eq!(what, [What::DuplicateKey("Hubs/1".to_owned()), What::BadKey("Hubs".to_owned()), What::Plural]);
}

#[test]
fn a_missing_key_is_no_fault_and_too_many_faults_are_refused() {
    let limits = Limits { max_problems: 3, ..Limits::default() };
    let keyless = "msgid \"a\"\nmsgstr \"b\"\n\n".repeat(9);
    assert_eq!(po::read(keyless.as_bytes(), &limits).unwrap().document.units.len(), 9);
    let plural = "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\n\n".repeat(9);
    assert!(matches!(po::read(plural.as_bytes(), &limits), Err(InterchangeError::TooLarge { max: 3, .. })));
}

#[test]
fn another_encoding_is_refused() {
    let latin2 = written(&document(Vec::new())).replace("UTF-8", "ISO-8859-2");
    let refused = po::read(latin2.as_bytes(), &Limits::default());
    assert!(matches!(refused, Err(InterchangeError::UnknownEncoding(charset)) if charset == "ISO-8859-2"));
}

fn any_unit() -> impl Strategy<Value = DocUnit> {
    let text = "[^\0 \n][^\0]{0,30}";
    (
        text,
        proptest::option::of(text),
        0..2,
        proptest::option::of(text),
        proptest::option::of(1..u64::MAX),
        "[a-z]{1,9}",
    )
        .prop_map(|(definition, target, state, previous, base, note)| DocUnit {
            key: None,
            definition,
            target: target.clone().filter(|text| !text.trim().is_empty()),
            state: match (target.filter(|text| !text.trim().is_empty()), state) {
                (None, _) => DocState::Untranslated,
                (Some(_), 0) => DocState::NeedsWork,
                (Some(_), _) => DocState::Translated,
            },
            previous,
            base_revision: base.map(Revision),
            notes: vec![note],
        })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(mut units in proptest::collection::vec(any_unit(), 0..5)) {
        for (n, unit) in units.iter_mut().enumerate() {
            unit.key = Some(UnitKey::parse(&format!("Movement Strategy/Hubs/{n}")).unwrap());
        }
        let document = document(units);
        let reading = read(&written(&document));
        prop_assert_eq!(reading.problems, []);
        prop_assert_eq!(reading.document, document);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = po::read(&bytes, &Limits::default());
    }

    #[test]
    fn no_cut_makes_the_reader_panic(at in 0..2000_usize) {
        let recorded = include_bytes!("../../tests/recorded/translate-1.43.pl.po");
        if let Ok(reading) = po::read(&recorded[..at.min(recorded.len())], &Limits::default()) {
            prop_assert!(reading.document.units.len() <= 10);
        }
    }
}
