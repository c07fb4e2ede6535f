//! What holds for any bytes at all, shared by the fuzz targets and the ordinary tests.
//!
//! A reader answers with an error that names its reason, or with what it understood; it never panics and never takes more
//! than its limits allow. What it understood can be written, and reads the same again.
#![allow(dead_code, reason = "each target uses one of these")]

use std::collections::BTreeMap;
use tolmach_core::Language;
use tolmach_interchange::{
    DocState, Document, InterchangeError, Limits, Place, Reading, csv,
    fill::{Filled, NewTarget},
    glossary::GlossaryReading,
    glossary_csv, omegat_tsv, package, po, tbx, tmx, xliff,
};

/// Small enough that the fuzzer reaches them.
fn limits() -> Limits {
    Limits { max_file_bytes: 1 << 20, max_text_bytes: 4 << 10, max_units: 200, max_depth: 16, max_problems: 50 }
}

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a language")
}

/// Holds what every reading must hold, and gives back what can be written.
fn checked(read: Result<Reading, InterchangeError>) -> Option<Document> {
    let reading = match read {
        Ok(reading) => reading,
        Err(error) => {
            assert!(!error.to_string().is_empty(), "an error must say what is wrong");
            return None;
        }
    };
    let limits = limits();
    assert_eq!(reading.document.units.len(), reading.places.len(), "every unit has a place");
    assert!(reading.places.iter().all(|place| place.line > 0), "every place is one");
    assert!(reading.document.units.len() <= limits.max_units, "more units than allowed");
    assert!(reading.n_faults() <= limits.max_problems + 1, "more problems than allowed");
    for unit in &reading.document.units {
        assert!(unit.target.as_deref() != Some(""), "an empty target is none");
        assert!(unit.definition.len() <= limits.max_text_bytes, "a text longer than allowed");
    }
    for problem in &reading.problems {
        assert!(problem.to_string().len() < 4_000, "a problem must not quote whole texts");
    }
    Some(reading.document)
}

/// Writes a document and reads it again; both must be the same, in what the format can hold.
fn comes_back(
    mut document: Document,
    write: impl Fn(&Document, &mut Vec<u8>) -> Result<(), InterchangeError>,
    read: impl Fn(&[u8]) -> Result<Reading, InterchangeError>,
) {
    document.language.get_or_insert_with(|| language("pl"));
    document.source_language.get_or_insert_with(|| language("en"));
    // A unit without a key gets one from its place in the file, and stands by itself.
    document.units.retain(|unit| unit.key.is_some());
    document.units.iter_mut().for_each(|unit| {
        if unit.state != tolmach_interchange::DocState::NeedsWork {
            unit.previous = None;
        }
    });
    let mut bytes = Vec::new();
    write(&document, &mut bytes).expect("what was read can be written");
    let again = read(&bytes).expect("what was written can be read");
    assert_eq!(again.problems, [], "what was written has no faults");
    assert_eq!(again.document.units, document.units, "nothing changes by going round");
}

type Fill = fn(&[u8], &BTreeMap<Place, NewTarget>, &Limits) -> Result<Filled, InterchangeError>;

/// Fills every unit of a file. What takes its target is read again as it was wanted; all else stays as it was.
fn can_be_filled(bytes: &[u8], read: fn(&[u8], &Limits) -> Result<Reading, InterchangeError>, fill: Fill) {
    // There must be room for the new targets.
    let limits = Limits { max_file_bytes: 16 << 20, ..limits() };
    let (Ok(reading), Ok(same)) = (read(bytes, &limits), fill(bytes, &BTreeMap::new(), &limits)) else { return };
    assert_eq!(same.bytes, bytes, "where nothing is new, nothing changes");
    if bytes.len() > 16 << 10 {
        return;
    }
    let text = "Nowe $1 & '''<b>'''";
    let wanted = || NewTarget { text: text.to_owned(), state: DocState::Translated };
    let new = reading.places.iter().map(|place| (place.clone(), wanted())).collect();
    let filled = fill(bytes, &new, &limits).expect("what can be read can be filled");
    let again = read(&filled.bytes, &limits).expect("what was filled can be read");
    assert_eq!(again.document.units.len(), reading.document.units.len(), "no unit comes or goes");
    for ((before, place), after) in reading.document.units.iter().zip(&reading.places).zip(&again.document.units) {
        if filled.left.contains_key(place) {
            assert_eq!(after, before, "a unit that can't take its target stays as it was");
        } else {
            assert_eq!((after.target.as_deref(), after.state), (Some(text), DocState::Translated));
            assert_eq!((&after.key, &after.definition), (&before.key, &before.definition));
        }
    }
}

/// PO, by its own reader.
pub(crate) fn po(bytes: &[u8]) {
    checked(po::read(bytes, &limits()));
    can_be_filled(bytes, po::read, po::fill);
}

/// The same reader reads Translate's own; its corpus differs.
pub(crate) fn translate_po(bytes: &[u8]) {
    po(bytes);
}

pub(crate) fn csv(bytes: &[u8]) {
    checked(csv::read(bytes, &limits()));
}

pub(crate) fn xliff12(bytes: &[u8]) {
    if let Some(document) = checked(xliff::read(bytes, &limits())) {
        comes_back(document, xliff::v1::write, |bytes| xliff::read(bytes, &Limits::default()));
    }
    can_be_filled(bytes, |bytes, limits| xliff::read(bytes, limits), xliff::fill);
}

pub(crate) fn xliff21(bytes: &[u8]) {
    if let Some(document) = checked(xliff::read(bytes, &limits())) {
        comes_back(document, xliff::v2::write, |bytes| xliff::read(bytes, &Limits::default()));
    }
    can_be_filled(bytes, |bytes, limits| xliff::read(bytes, limits), xliff::fill);
}

pub(crate) fn tmx(bytes: &[u8]) {
    let (entries, _) = tmx_entries(bytes, limits());
    for level in [tmx::Level::One, tmx::Level::Two] {
        let header = tmx::Header { source_language: None, level, made_at: None };
        let mut writer = tmx::Writer::new(Vec::new(), &header).expect("memory");
        entries.iter().for_each(|entry| writer.write(entry).expect("memory"));
        let written = writer.finish().expect("memory");
        let (again, n_problems) = tmx_entries(&written, Limits { max_text_bytes: 1 << 20, ..limits() });
        let plain = |entries: &[tmx::Entry]| -> Vec<Vec<(String, String)>> {
            let texts = |entry: &tmx::Entry| {
                entry.variants.iter().map(|it| (it.language.to_string(), it.text.clone())).collect()
            };
            entries.iter().map(texts).collect()
        };
        assert_eq!((plain(&again), n_problems), (plain(&entries), 0), "nothing changes by going round");
    }
}

fn tmx_entries(bytes: &[u8], limits: Limits) -> (Vec<tmx::Entry>, usize) {
    let mut reader = tmx::Reader::new(bytes, Limits { max_file_bytes: 16 << 20, ..limits });
    let (mut entries, mut n_problems) = (Vec::new(), 0);
    loop {
        match reader.next_entry() {
            Ok(Some(Ok(entry))) => entries.push(entry),
            Ok(Some(Err(problem))) => {
                assert!(problem.to_string().len() < 4_000, "a problem must not quote whole texts");
                n_problems += 1;
            }
            Ok(None) | Err(_) => return (entries, n_problems),
        }
    }
}

fn glossary(read: Result<GlossaryReading, InterchangeError>) -> Option<GlossaryReading> {
    let reading = read.ok()?;
    assert_eq!(reading.entries.len(), reading.places.len(), "every term has a place");
    assert!(reading.entries.iter().all(|entry| !entry.source.is_empty()), "an empty term is none");
    Some(reading)
}

pub(crate) fn tbx(bytes: &[u8]) {
    let Some(reading) = glossary(tbx::read(bytes, &language("en"), &limits())) else { return };
    for version in [tbx::TbxVersion::Two, tbx::TbxVersion::Three] {
        let mut written = Vec::new();
        tbx::write(&reading.entries, &language("en"), version, &mut written).expect("memory");
        let again =
            tbx::read(written.as_slice(), &language("en"), &Limits::default()).expect("what was written is read");
        assert_eq!(again.problems, [], "what was written has no faults");
        assert_eq!(again.entries.len(), reading.entries.len(), "no term is lost by going round");
    }
}

pub(crate) fn glossary_csv(bytes: &[u8]) {
    let (en, pl) = (language("en"), language("pl"));
    let Some(reading) = glossary(glossary_csv::read(bytes, Some((&en, &pl)), &limits())) else { return };
    let mut written = Vec::new();
    glossary_csv::write(&reading.entries, &mut written).expect("memory");
    let again = glossary_csv::read(&written, None, &Limits::default()).expect("what was written is read");
    assert_eq!((again.entries, again.problems), (reading.entries, vec![]), "nothing changes by going round");
}

pub(crate) fn omegat_tsv(bytes: &[u8]) {
    let (en, pl) = (language("en"), language("pl"));
    let Some(reading) = glossary(omegat_tsv::read(bytes, &en, &pl, &limits())) else { return };
    let mut written = Vec::new();
    omegat_tsv::write(&reading.entries, &pl, &mut written).expect("memory");
    let again = omegat_tsv::read(&written, &en, &pl, &Limits::default()).expect("what was written is read");
    assert_eq!(again.problems, [], "what was written has no faults");
}

pub(crate) fn package(bytes: &[u8]) {
    let Ok(read) = package::read(bytes, &Limits { max_text_bytes: 1 << 16, ..limits() }) else { return };
    let written = package::write(&read).expect("memory");
    let again = package::read(&written, &package::limits()).expect("what was written is read");
    let merged = package::merge(again.clone(), again.clone());
    let twice = package::merge(merged.clone(), again);
    assert_eq!(
        package::write(&merged).expect("memory"),
        package::write(&twice).expect("memory"),
        "merging twice changes nothing"
    );
}
