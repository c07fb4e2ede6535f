//! Our files in the hands of other programs: each reads them, writes them again, and nothing is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "formats/sample.rs"]
mod sample;
#[path = "formats/schemas.rs"]
mod schemas;
#[path = "formats/second_reader.rs"]
mod second_reader;
#[path = "formats/tools.rs"]
mod tools;

use sample::{
    ADDED, FORMATS, Format, OPEN, glossary, sample, sample_pairs, untranslated, write_po, write_tmx, write_translate_po,
};
use std::{fs, path::Path};
use tolmach_core::Language;
use tolmach_interchange::{
    DocState, DocUnit, Document, Limits,
    tbx::{self, TbxVersion},
    tmx,
};
use tools::{OmegaT, python, run};

/// What must come back from another program: all of it, with one translation more.
fn expected(format: &Format, has_added: bool) -> Vec<DocUnit> {
    let mut units = sample().units;
    for unit in &mut units {
        if !format.has_bases {
            (unit.previous, unit.base_revision) = (None, None);
        }
        if has_added && unit.definition == OPEN {
            (unit.target, unit.state) = (Some(ADDED.to_owned()), DocState::Translated);
        }
    }
    units
}

#[track_caller]
fn assert_same(found: &[DocUnit], expected: &[DocUnit], what: &str) {
    assert_eq!(found.len(), expected.len(), "{what}: units came or went");
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!(found, expected, "{what}: something of a unit was lost");
    }
}

#[test]
fn gettext_finds_no_fault() {
    let home = tempfile::tempdir().unwrap();
    let (file, out) = (home.path().join("units.po"), home.path().join("units.mo"));
    for (write, checks) in [(write_po as fn(&Document) -> Vec<u8>, "--check"), (write_translate_po, "--check-format")] {
        fs::write(&file, write(&sample())).unwrap();
        let said = run(Path::new("msgfmt"), &[&checks, &"--statistics", &"-o", &out, &file], home.path());
        assert!(said.contains("5 translated messages, 1 fuzzy translation, 1 untranslated message"), "{said}");
        assert!(!said.contains("warning"), "{said}");
    }
}

/// `msgcat` reads a file and writes it in gettext's own way: wrapped, and its comments in their places.
#[test]
fn gettext_rewrites_po_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let (file, out) = (home.path().join("units.po"), home.path().join("again.po"));
    for format in &FORMATS[..2] {
        fs::write(&file, (format.write)(&sample())).unwrap();
        run(Path::new("msgcat"), &[&"--width=40", &"-o", &out, &file], home.path());
        let reading = (format.read)(&fs::read(&out).unwrap());
        assert_eq!(reading.problems, []);
        assert_same(&reading.document.units, &expected(format, false), format.name);
    }
}

#[test]
fn translate_toolkit_rewrites_each_format_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/rewrite.py");
    for format in &FORMATS {
        let (file, out) = (home.path().join(format.file), home.path().join(format!("again-{}", format.file)));
        fs::write(&file, (format.write)(&sample())).unwrap();
        let said = run(python(), &[&script, &file, &out, &OPEN, &ADDED], home.path());
        assert!(said.contains("Claim it"), "{}: the toolkit read something else: {said}", format.name);
        let again = fs::read(&out).unwrap();
        let reading = (format.read)(&again);
        assert_eq!(reading.problems, [], "{}:\n{}", format.name, String::from_utf8_lossy(&again));
        assert_same(&reading.document.units, &expected(format, true), format.name);
    }
}

fn pairs(bytes: &[u8]) -> Vec<(String, String)> {
    let mut reader = tmx::Reader::new(bytes, Limits::default());
    let (en, pl) = (Language::parse("en").unwrap(), Language::parse("pl").unwrap());
    let mut pairs = Vec::new();
    while let Some(entry) = reader.next_entry().unwrap() {
        let entry = entry.unwrap();
        let text = |language| entry.text(language).map(|variant| variant.text.clone()).unwrap_or_default();
        pairs.push((text(&en), text(&pl)));
    }
    pairs
}

#[test]
fn translate_toolkit_rewrites_memories_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/rewrite.py");
    let (file, out) = (home.path().join("units.tmx"), home.path().join("again.tmx"));
    for level in [tmx::Level::One, tmx::Level::Two] {
        fs::write(&file, write_tmx(&sample(), level)).unwrap();
        run(python(), &[&script, &file, &out, &"nothing", &"nothing"], home.path());
        assert_eq!(pairs(&fs::read(&out).unwrap()), sample_pairs());
    }
}

#[test]
fn translate_toolkit_rewrites_glossaries_and_nothing_is_lost() {
    let home = tempfile::tempdir().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/rewrite.py");
    let (file, out) = (home.path().join("terms.tbx"), home.path().join("again.tbx"));
    let en = Language::parse("en").unwrap();
    let entries = glossary();
    let mut bytes = Vec::new();
    tbx::write(&entries, &en, TbxVersion::Two, &mut bytes).unwrap();
    fs::write(&file, bytes).unwrap();
    let said = run(python(), &[&script, &file, &out, &"nothing", &"nothing"], home.path());
    assert!(said.contains("sprint wiedzy"), "the toolkit read something else: {said}");
    let reading = tbx::read(fs::read(&out).unwrap().as_slice(), &en, &Limits::default()).unwrap();
    assert_eq!((reading.entries, reading.problems), (entries, Vec::new()));
}

/// OmegaT fills files from memories of ours, so it must understand both; and what it writes is read again.
///
/// In XLIFF, markup stands in codes. OmegaT numbers those of each file in its own way, so that only texts without
/// markup are the same to it in the file and in the memory; the others it offers as fuzzy matches.
#[test]
fn omegat_fills_po_and_xliff_from_our_memories() {
    let ours = sample_pairs();
    let plain: Vec<_> =
        ours.iter().filter(|(source, _)| source.starts_with("=1") || source.starts_with("C:")).cloned().collect();
    for (file, format, level, expected) in [
        ("units.po", &FORMATS[0], tmx::Level::One, &ours),
        ("units.xlf", &FORMATS[3], tmx::Level::One, &plain),
        ("units.xlf", &FORMATS[3], tmx::Level::Two, &plain),
    ] {
        let project = OmegaT::new();
        project.put(&format!("source/{file}"), &(format.write)(&untranslated()));
        project.put("tm/auto/ours.tmx", &write_tmx(&sample(), level));
        let said = project.translate();
        let again = project.get(&format!("target/{file}"));
        let reading = (format.read)(&again);
        let units = reading.document.units.iter();
        let found: Vec<(String, String)> =
            units.clone().filter_map(|unit| Some((unit.definition.clone(), unit.target.clone()?))).collect();
        assert_eq!(&found, expected, "{}: {said}\n{}", format.name, String::from_utf8_lossy(&again));
        let keys: Vec<_> = units.map(|unit| unit.key.clone()).collect();
        assert_eq!(keys, sample().units.into_iter().map(|unit| unit.key).collect::<Vec<_>>(), "a key was lost");
        for level in [1, 2] {
            let mut memory = pairs(&project.memory(level));
            let mut filled = expected.clone();
            memory.sort();
            filled.sort();
            assert_eq!(memory, filled, "{}: something of the memory that OmegaT writes was lost", format.name);
        }
    }
}

#[test]
fn omegat_rewrites_xliff_and_nothing_is_lost() {
    let project = OmegaT::new();
    let format = &FORMATS[3];
    project.put("source/units.xlf", &(format.write)(&sample()));
    project.translate();
    let again = project.get("target/units.xlf");
    let reading = (format.read)(&again);
    assert_eq!(reading.problems, [], "{}", String::from_utf8_lossy(&again));
    assert_same(&reading.document.units, &expected(format, false), "OmegaT");
}
