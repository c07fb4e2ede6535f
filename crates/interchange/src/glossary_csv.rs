//! Glossaries as tables: a row for each translation, under a row of headings.
//!
//! | column | what |
//! |---|---|
//! | `source_language`, `target_language` | language tags |
//! | `source`, `target` | the term and one translation; a term without a translation has an empty one |
//! | `status` | `preferred`, `admitted` or `forbidden`; empty means admitted |
//! | `do_not_translate`, `reviewed` | `yes` or empty |
//! | `domain`, `note` | about the term |
//!
//! Columns are found by their headings, in any order; only those of the texts are needed where the caller knows the
//! languages. A table headed by two language tags (`en,pl`) is read too. Cells that a spreadsheet would calculate have an
//! apostrophe in front.

use crate::{
    csv::{Dialect, Records, guarded, unguarded},
    glossary::{GlossaryEntry, GlossaryReading, GlossaryStatus, GlossaryTarget, NUL, has_nul},
    model::{InterchangeError, Limits, Place, What, utf8},
};
use std::{collections::BTreeMap, io::Write};
use tolmach_core::Language;

/// The headings, in the order in which they are written.
const HEADINGS: [&str; 9] = [
    "source_language",
    "source",
    "target_language",
    "target",
    "status",
    "do_not_translate",
    "reviewed",
    "domain",
    "note",
];

/// Writes a glossary as a table.
///
/// # Errors
/// [`InterchangeError::Io`].
pub fn write(entries: &[GlossaryEntry], out: &mut impl Write) -> Result<(), InterchangeError> {
    let mut text = String::new();
    row(HEADINGS, &mut text);
    for entry in entries {
        let GlossaryEntry { source_language, source, targets, reviewed, do_not_translate, domain, note } = entry;
        let yes = |is: bool| if is { "yes" } else { "" };
        let mut add = |language: &str, target: &str, status: &str, is_reviewed: bool| {
            let flags = (yes(*do_not_translate), yes(is_reviewed));
            let cells = [source_language.as_str(), source, language, target, status, flags.0, flags.1, domain, note];
            row(cells, &mut text);
        };
        for (language, targets) in targets {
            for GlossaryTarget { text, status } in targets {
                add(language.as_str(), text, status.as_str(), reviewed.contains(language));
            }
        }
        if targets.values().all(Vec::is_empty) {
            add("", "", "", false);
        }
    }
    out.write_all(text.as_bytes())?;
    Ok(())
}

fn row(cells: [&str; 9], out: &mut String) {
    for (n, cell) in cells.into_iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        Dialect::COMMON.field(&guarded(cell), out);
    }
    out.push_str("\r\n");
}

/// Where each column stands.
struct Columns {
    of: BTreeMap<&'static str, usize>,
    languages: Option<(Language, Language)>,
}

/// Reads a table. `languages` are those of source and target where the table does not say.
///
/// # Errors
/// [`InterchangeError::UnknownFormat`] where no headings are found; [`InterchangeError::Encoding`],
/// [`InterchangeError::UnknownEncoding`], [`InterchangeError::TooLarge`].
pub fn read(
    bytes: &[u8],
    languages: Option<(&Language, &Language)>,
    limits: &Limits,
) -> Result<GlossaryReading, InterchangeError> {
    let text = utf8(bytes, limits)?;
    let dialect = Dialect { is_php: false, ..Dialect::of(text) };
    let mut records = Records::new(text, dialect, limits);
    let head = records.next().ok_or(InterchangeError::UnknownFormat)??;
    let columns = columns(&head.fields, languages)?;
    let mut reading = GlossaryReading::default();
    let mut known: BTreeMap<(Language, String, String), usize> = BTreeMap::new();
    for record in records {
        let record = record?;
        if let Some(place) = record.unclosed {
            reading.report(place, What::Truncated);
            break;
        }
        if record.fields.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        match read_row(&columns, &record.fields, limits) {
            Ok(entry) => merge(&mut reading, &mut known, entry, record.place),
            Err(what) => reading.report(record.place, what),
        }
        if reading.entries.len() > limits.max_units {
            return Err(InterchangeError::TooLarge { what: "the number of terms", max: limits.max_units as u64 });
        }
        if reading.problems.len() > limits.max_problems {
            return Err(InterchangeError::TooLarge { what: "the number of problems", max: limits.max_problems as u64 });
        }
    }
    Ok(reading)
}

fn columns(head: &[String], languages: Option<(&Language, &Language)>) -> Result<Columns, InterchangeError> {
    let mut of = BTreeMap::new();
    for (at, heading) in head.iter().enumerate() {
        let plain = heading.trim().to_ascii_lowercase().replace([' ', '-'], "_");
        let name = match plain.as_str() {
            "term" => "source",
            "translation" => "target",
            "comment" => "note",
            "subject" => "domain",
            other => other,
        };
        if let Some(known) = HEADINGS.into_iter().find(|known| *known == name) {
            of.entry(known).or_insert(at);
        }
    }
    let mut languages = languages.map(|(source, target)| (source.clone(), target.clone()));
    if !of.contains_key("source") {
        let tags =
            (head.first().map(|tag| Language::parse(tag.trim())), head.get(1).map(|tag| Language::parse(tag.trim())));
        let (Some(Ok(source)), Some(Ok(target))) = tags else { return Err(InterchangeError::UnknownFormat) };
        languages = Some((source, target));
        of.insert("source", 0);
        of.insert("target", 1);
    }
    if !of.contains_key("target") || (languages.is_none() && !of.contains_key("source_language")) {
        return Err(InterchangeError::UnknownFormat);
    }
    Ok(Columns { of, languages })
}

fn read_row(columns: &Columns, cells: &[String], limits: &Limits) -> Result<GlossaryEntry, What> {
    let cell =
        |name: &str| columns.of.get(name).and_then(|at| cells.get(*at)).map_or("", |cell| unguarded(cell).trim());
    let max_bytes = limits.max_text_bytes;
    if cells.iter().any(|cell| cell.len() > max_bytes) {
        return Err(What::TooLong { what: "text", max_bytes });
    }
    if cells.iter().any(|cell| cell.contains(NUL)) {
        return Err(has_nul());
    }
    let language = |name: &str, default: Option<&Language>| match (cell(name), default) {
        ("", Some(default)) => Ok(default.clone()),
        (tag, _) => Language::parse(tag).map_err(|_| What::Malformed(format!("{:?} is no language", shortened(tag)))),
    };
    let defaults = columns.languages.as_ref();
    let source = cell("source");
    if source.is_empty() {
        return Err(What::Malformed("there is no term".to_owned()));
    }
    let mut entry = GlossaryEntry::new(language("source_language", defaults.map(|pair| &pair.0))?, source);
    entry.do_not_translate = is_yes(cell("do_not_translate"));
    entry.domain = cell("domain").to_owned();
    entry.note = cell("note").to_owned();
    let text = cell("target");
    if !text.is_empty() {
        let language = language("target_language", defaults.map(|pair| &pair.1))?;
        let status = match cell("status").to_ascii_lowercase().as_str() {
            "" => GlossaryStatus::Admitted,
            word => {
                GlossaryStatus::parse(word).ok_or_else(|| What::BadValue { name: "status", value: shortened(word) })?
            }
        };
        if is_yes(cell("reviewed")) {
            entry.reviewed.insert(language.clone());
        }
        entry.targets.insert(language, vec![GlossaryTarget { text: text.to_owned(), status }]);
    }
    Ok(entry)
}

fn is_yes(word: &str) -> bool {
    matches!(word.to_ascii_lowercase().as_str(), "yes" | "true" | "1" | "x")
}

fn shortened(text: &str) -> String {
    text.chars().take(100).collect()
}

/// Adds a row to the entry of the same term and domain, or begins one.
fn merge(
    reading: &mut GlossaryReading,
    known: &mut BTreeMap<(Language, String, String), usize>,
    row: GlossaryEntry,
    place: Place,
) {
    let key = (row.source_language.clone(), row.source.clone(), row.domain.clone());
    let Some(entry) = known.get(&key).and_then(|at| reading.entries.get_mut(*at)) else {
        known.insert(key, reading.entries.len());
        reading.push(row, place);
        return;
    };
    entry.do_not_translate |= row.do_not_translate;
    if entry.note.is_empty() {
        entry.note = row.note;
    }
    entry.reviewed.extend(row.reviewed);
    for (language, targets) in row.targets {
        let there = entry.targets.entry(language).or_default();
        for target in targets {
            if !there.iter().any(|known| known.text == target.text) {
                there.push(target);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;
    use proptest::prelude::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    fn written(entries: &[GlossaryEntry]) -> String {
        let mut out = Vec::new();
        write(entries, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_formula_is_guarded_and_comes_back() {
        let mut entry = GlossaryEntry::new(language("en"), "=HYPERLINK(\"x\")");
        let suffix = GlossaryTarget { text: "-ość".to_owned(), status: GlossaryStatus::Preferred };
        entry.targets.insert(language("pl"), vec![suffix]);
        let table = written(std::slice::from_ref(&entry));
        assert!(table.contains("\"'=HYPERLINK(\"\"x\"\")\",pl,'-ość,preferred"), "{table}");
        assert_eq!(read(table.as_bytes(), None, &Limits::default()).unwrap().entries, [entry]);
    }

    #[test]
    fn tables_of_other_makers_are_read() {
        let (en, pl) = (language("en"), language("pl"));
        for table in [
            "Term,Translation,Comment\nhub,ośrodek,x\n",
            "comment;translation;term\r\nx;ośrodek;hub\r\n",
            "\u{FEFF}en\tpl\tnote\nhub\tośrodek\tx",
        ] {
            let reading = read(table.as_bytes(), Some((&en, &pl)), &Limits::default()).unwrap();
            let entry = &reading.entries[0];
            assert_eq!((entry.source.as_str(), entry.note.as_str()), ("hub", "x"), "{table}");
            assert_eq!(entry.targets[&pl][0].text, "ośrodek");
        }
        assert!(matches!(read(b"a,b\n1,2\n", None, &Limits::default()), Err(InterchangeError::UnknownFormat)));
        assert!(matches!(
            read(b"source,target\n1,2\n", None, &Limits::default()),
            Err(InterchangeError::UnknownFormat)
        ));
        assert!(matches!(read(b"", None, &Limits::default()), Err(InterchangeError::UnknownFormat)));
    }

    #[test]
    fn bad_rows_are_named_by_line() {
        let table = "source_language,source,target_language,target,status\nen,a,pl,b,preferred\nen,,pl,b,\nen,a,?,b,\n\
                     en,a,pl,b,best\nen,a,pl,c,forbidden\n,,,,\nen,\"cut";
        let reading = read(table.as_bytes(), None, &Limits::default()).unwrap();
        let lines: Vec<u32> = reading.problems.iter().map(|problem| problem.place.line).collect();
        assert_eq!(lines, [3, 4, 5, 8], "{:?}", reading.problems);
        assert_eq!(reading.entries[0].targets[&language("pl")].len(), 2, "rows of one term are one entry");
    }

    proptest! {
        #[test]
        fn no_glossary_is_changed_by_going_round(
            terms in proptest::collection::btree_map("[a-z=+@'\",;-][a-zżó =]{0,6}[a-zżó]", ("[a-z=+@'\"-]{1,8}", 0..3_usize, any::<bool>()), 0..4),
        ) {
            let entries: Vec<GlossaryEntry> = terms.into_iter().map(|(source, (text, status, is))| {
                let mut entry = GlossaryEntry::new(language("en"), source);
                entry.do_not_translate = is;
                if is {
                    entry.targets.insert(language("hu"), vec![GlossaryTarget { text, status: GlossaryStatus::ALL[status] }]);
                    entry.reviewed.insert(language("hu"));
                }
                entry
            }).collect();
            prop_assert_eq!(read(written(&entries).as_bytes(), None, &Limits::default()).unwrap().entries, entries);
        }
    }
}
