//! Our files in the hands of other programs: each reads them, writes them again, and nothing is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "formats/tools.rs"]
mod tools;

use std::{fs, path::Path};
use tolmach_core::{Language, Revision, Timestamp, UnitKey, WikiName};
use tolmach_interchange::{
    DocState, DocUnit, Document, Limits, Reading,
    csv::{self, CsvHeader},
    glossary::{GlossaryEntry, GlossaryStatus, GlossaryTarget},
    po::{self, PoHeader},
    tbx::{self, TbxVersion},
    tmx,
    translate_po::{self, TranslateHeader},
    xliff,
};
use tools::{OmegaT, python, run};

/// What no unit of the sample has: the translation that another program adds.
const ADDED: &str = "Wyślij, gdy masz sieć: $1 & <b>„już”</b>.";
/// The definition of the unit that it is added to.
const OPEN: &str = "Push when you are online.";

fn unit(n: u32, definition: &str, target: Option<&str>, state: DocState) -> DocUnit {
    DocUnit {
        key: Some(UnitKey::parse(&format!("Movement Strategy/Hubs & \"friends\"/{n}")).unwrap()),
        definition: definition.to_owned(),
        target: target.map(str::to_owned),
        state,
        previous: None,
        base_revision: target.map(|_| Revision(1000 + u64::from(n))),
        notes: Vec::new(),
    }
}

/// Units with everything that wikitext can put in the way of a format.
fn sample() -> Document {
    use DocState::{NeedsWork, Translated, Untranslated};
    let mut outdated = unit(4, "* Pick $1\n* Claim it\n* Sync", Some("* Wybierz $1\n* Zajmij"), NeedsWork);
    outdated.previous = Some("* Pick $1\n* Claim it".to_owned());
    let units = vec![
        unit(1, "== Getting started ==", Some("== Od czego zacząć =="), Translated),
        unit(
            2,
            "Welcome to the '''[[$1|help page]]''' <b>&amp;</b> \"more\".",
            Some("Witaj na '''[[$1|stronie]]''' <b>&amp;</b> „\\n”."),
            Translated,
        ),
        unit(3, OPEN, None, Untranslated),
        outdated,
        unit(5, "{{PLURAL:$n|one unit|$1 units}} at -5 °C", Some("{{PLURAL:$n|jedna|$1|$2}} przy −5 °C"), Translated),
        unit(6, "=1+1, @home and +48", Some("=1+1, @dom i +48"), Translated),
        unit(7, "C:\\new \\\"quoted\\\" 100%\tdone", Some("C:\\nowe \\\"cytat\\\" 100%\tgotowe"), Translated),
    ];
    Document {
        wiki: Some(WikiName::parse("meta").unwrap()),
        source_language: Some(Language::parse("en").unwrap()),
        language: Some(Language::parse("pl").unwrap()),
        units,
    }
}

fn made_at() -> Timestamp {
    "2026-11-22T14:33:03Z".parse().unwrap()
}

/// A format under test: how its files end, and how it is written and read.
struct Format {
    name: &'static str,
    file: &'static str,
    write: fn(&Document) -> Vec<u8>,
    read: fn(&[u8]) -> Reading,
    /// Whether it can say what an outdated translation was made from, and the revision.
    has_bases: bool,
}

fn read_po(bytes: &[u8]) -> Reading {
    po::read(bytes, &Limits::default()).unwrap()
}

fn read_csv(bytes: &[u8]) -> Reading {
    csv::read(bytes, &Limits::default()).unwrap()
}

fn read_xliff(bytes: &[u8]) -> Reading {
    xliff::read(bytes, &Limits::default()).unwrap()
}

fn write_po(document: &Document) -> Vec<u8> {
    let header =
        PoHeader { project: "Hubs".to_owned(), translator: None, generator: "Tolmach".to_owned(), made_at: made_at() };
    let mut out = Vec::new();
    po::write(document, &header, &mut out).unwrap();
    out
}

fn write_translate_po(document: &Document) -> Vec<u8> {
    let header = TranslateHeader {
        site: "Meta-Wiki".to_owned(),
        page: document.units[0].key.clone().unwrap().page,
        code: "pl".to_owned(),
        english_name: None,
        authors: [].into(),
        made_at: made_at(),
        generator: "Tolmach".to_owned(),
    };
    let mut out = Vec::new();
    translate_po::write(document, &header, &mut out).unwrap();
    out
}

fn write_csv(document: &Document, is_guarded: bool) -> Vec<u8> {
    let header = CsvHeader { code: "pl".to_owned(), source_code: "en".to_owned(), is_guarded };
    let mut out = Vec::new();
    csv::write(document, &header, &mut out).unwrap();
    out
}

const FORMATS: [Format; 5] = [
    Format { name: "PO", file: "units.po", write: write_po, read: read_po, has_bases: true },
    Format { name: "Translate's PO", file: "units.po", write: write_translate_po, read: read_po, has_bases: false },
    Format {
        name: "CSV",
        file: "units.csv",
        write: |document| write_csv(document, true),
        read: read_csv,
        has_bases: false,
    },
    Format {
        name: "XLIFF 1.2",
        file: "units.xlf",
        write: |document| {
            let mut out = Vec::new();
            xliff::v1::write(document, &mut out).unwrap();
            out
        },
        read: read_xliff,
        has_bases: true,
    },
    Format {
        name: "XLIFF 2.1",
        file: "units.xlf",
        write: |document| {
            let mut out = Vec::new();
            xliff::v2::write(document, &mut out).unwrap();
            out
        },
        read: read_xliff,
        has_bases: true,
    },
];

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

fn write_tmx(document: &Document, level: tmx::Level) -> Vec<u8> {
    let language = document.language.clone().unwrap();
    let header = tmx::Header { source_language: document.source_language.clone(), level, made_at: Some(made_at()) };
    let mut writer = tmx::Writer::new(Vec::new(), &header).unwrap();
    for unit in &document.units {
        let Some(target) = &unit.target else { continue };
        let source = tmx::Variant::new(header.source_language.clone().unwrap(), unit.definition.clone());
        let entry = tmx::Entry {
            id: unit.key.as_ref().map(ToString::to_string),
            variants: vec![source, tmx::Variant::new(language.clone(), target.clone())],
            ..tmx::Entry::default()
        };
        writer.write(&entry).unwrap();
    }
    writer.finish().unwrap()
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

fn sample_pairs() -> Vec<(String, String)> {
    sample().units.into_iter().filter_map(|unit| Some((unit.definition, unit.target?))).collect()
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
    let (en, pl) = (Language::parse("en").unwrap(), Language::parse("pl").unwrap());
    let entries: Vec<GlossaryEntry> = [("knowledge sprint", "sprint wiedzy"), ("R&D <hub>", "ośrodek „B+R”")]
        .map(|(term, text)| {
            let mut entry = GlossaryEntry::new(en.clone(), term);
            let target = GlossaryTarget { text: text.to_owned(), status: GlossaryStatus::Preferred };
            entry.targets.insert(pl.clone(), vec![target]);
            entry
        })
        .into();
    let mut bytes = Vec::new();
    tbx::write(&entries, &en, TbxVersion::Two, &mut bytes).unwrap();
    fs::write(&file, bytes).unwrap();
    let said = run(python(), &[&script, &file, &out, &"nothing", &"nothing"], home.path());
    assert!(said.contains("sprint wiedzy"), "the toolkit read something else: {said}");
    let reading = tbx::read(fs::read(&out).unwrap().as_slice(), &en, &Limits::default()).unwrap();
    assert_eq!((reading.entries, reading.problems), (entries, Vec::new()));
}

/// The sample without its translations.
fn untranslated() -> Document {
    let mut document = sample();
    for unit in &mut document.units {
        (unit.target, unit.state, unit.previous, unit.base_revision) = (None, DocState::Untranslated, None, None);
    }
    document
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
