//! What the other programs are shown: units and terms with everything that can get in the way of a format.

use tolmach_core::{Language, Revision, Timestamp, UnitKey, WikiName};
use tolmach_interchange::{
    DocState, DocUnit, Document, Limits, Reading,
    csv::{self, CsvHeader},
    glossary::{GlossaryEntry, GlossaryStatus, GlossaryTarget},
    po::{self, PoHeader},
    tmx,
    translate_po::{self, TranslateHeader},
    xliff,
};

/// What no unit of the sample has: the translation that another program adds.
pub(crate) const ADDED: &str = "Wyślij, gdy masz sieć: $1 & <b>„już”</b>.";
/// The definition of the unit that it is added to.
pub(crate) const OPEN: &str = "Push when you are online.";

pub(crate) fn unit(n: u32, definition: &str, target: Option<&str>, state: DocState) -> DocUnit {
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
pub(crate) fn sample() -> Document {
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

pub(crate) fn made_at() -> Timestamp {
    "2026-11-22T14:33:03Z".parse().unwrap()
}

/// A format under test: how its files end, and how it is written and read.
pub(crate) struct Format {
    pub(crate) name: &'static str,
    pub(crate) file: &'static str,
    pub(crate) write: fn(&Document) -> Vec<u8>,
    pub(crate) read: fn(&[u8]) -> Reading,
    /// Whether it can say what an outdated translation was made from, and the revision.
    pub(crate) has_bases: bool,
}

pub(crate) fn read_po(bytes: &[u8]) -> Reading {
    po::read(bytes, &Limits::default()).unwrap()
}

pub(crate) fn read_csv(bytes: &[u8]) -> Reading {
    csv::read(bytes, &Limits::default()).unwrap()
}

pub(crate) fn read_xliff(bytes: &[u8]) -> Reading {
    xliff::read(bytes, &Limits::default()).unwrap()
}

pub(crate) fn write_po(document: &Document) -> Vec<u8> {
    let header =
        PoHeader { project: "Hubs".to_owned(), translator: None, generator: "Tolmach".to_owned(), made_at: made_at() };
    let mut out = Vec::new();
    po::write(document, &header, &mut out).unwrap();
    out
}

pub(crate) fn write_translate_po(document: &Document) -> Vec<u8> {
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

pub(crate) fn write_csv(document: &Document, is_guarded: bool) -> Vec<u8> {
    let header = CsvHeader { code: "pl".to_owned(), source_code: "en".to_owned(), is_guarded };
    let mut out = Vec::new();
    csv::write(document, &header, &mut out).unwrap();
    out
}

pub(crate) const FORMATS: [Format; 5] = [
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

pub(crate) fn write_tmx(document: &Document, level: tmx::Level) -> Vec<u8> {
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

pub(crate) fn sample_pairs() -> Vec<(String, String)> {
    sample().units.into_iter().filter_map(|unit| Some((unit.definition, unit.target?))).collect()
}

/// The sample without its translations.
pub(crate) fn untranslated() -> Document {
    let mut document = sample();
    for unit in &mut document.units {
        (unit.target, unit.state, unit.previous, unit.base_revision) = (None, DocState::Untranslated, None, None);
    }
    document
}

/// Terms with what XML has to write in another way.
pub(crate) fn glossary() -> Vec<GlossaryEntry> {
    let (en, pl) = (Language::parse("en").unwrap(), Language::parse("pl").unwrap());
    [("knowledge sprint", "sprint wiedzy"), ("R&D <hub>", "ośrodek „B+R”")]
        .map(|(term, text)| {
            let mut entry = GlossaryEntry::new(en.clone(), term);
            let target = GlossaryTarget { text: text.to_owned(), status: GlossaryStatus::Preferred };
            entry.targets.insert(pl.clone(), vec![target]);
            entry
        })
        .into()
}
