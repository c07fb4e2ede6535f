//! OmegaT's glossary: a line for each translation, with the term, the translation and a comment between tabs.
//!
//! The format has no statuses, so that what is forbidden is left out: OmegaT would offer it. A term that is not to be
//! translated is its own translation.

use crate::{
    glossary::{GlossaryEntry, GlossaryReading, GlossaryStatus, GlossaryTarget, NUL, has_nul},
    model::{InterchangeError, Limits, Place, What, utf8},
};
use std::{collections::BTreeMap, io::Write};
use tolmach_core::Language;

/// Writes the terms that have a translation into a language.
///
/// # Errors
/// [`InterchangeError::Io`].
pub fn write(entries: &[GlossaryEntry], language: &Language, out: &mut impl Write) -> Result<(), InterchangeError> {
    for entry in entries {
        let comment = match (entry.domain.as_str(), entry.note.as_str()) {
            ("", comment) | (comment, "") => comment.to_owned(),
            (domain, note) => format!("{domain}: {note}"),
        };
        let targets = entry.targets.get(language).map(Vec::as_slice).unwrap_or_default();
        let usable = targets.iter().filter(|target| target.status != GlossaryStatus::Forbidden);
        let mut texts: Vec<&str> = usable.map(|target| target.text.as_str()).collect();
        if entry.do_not_translate && texts.is_empty() {
            texts.push(&entry.source);
        }
        for text in texts {
            writeln!(out, "{}\t{}\t{}", on_one_line(&entry.source), on_one_line(text), on_one_line(&comment))?;
        }
    }
    Ok(())
}

/// A text without what ends a cell. A space before `#` keeps a term from being a comment; readers drop the space.
fn on_one_line(text: &str) -> String {
    let line = text.split(['\t', '\n', '\r']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    if line.starts_with('#') { format!(" {line}") } else { line }
}

/// Reads a glossary. Lines that begin with `#` are comments.
///
/// # Errors
/// [`InterchangeError::Encoding`], [`InterchangeError::UnknownEncoding`], [`InterchangeError::TooLarge`].
pub fn read(
    bytes: &[u8],
    source_language: &Language,
    language: &Language,
    limits: &Limits,
) -> Result<GlossaryReading, InterchangeError> {
    let text = utf8(bytes, limits)?;
    let mut reading = GlossaryReading::default();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let place = Place::line(number);
        // A byte order mark may have come into the middle when files were joined.
        let mut cells =
            line.splitn(3, '\t').map(|cell| cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}'));
        let (source, target) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        if line.len() > limits.max_text_bytes {
            reading.report(place, What::TooLong { what: "line", max_bytes: limits.max_text_bytes });
        } else if line.contains(NUL) {
            reading.report(place, has_nul());
        } else if source.is_empty() || target.is_empty() {
            reading.report(place, What::Malformed("a term and its translation belong between tabs".to_owned()));
        } else {
            let target = GlossaryTarget { text: target.to_owned(), status: GlossaryStatus::Admitted };
            let at = *known.entry(source).or_insert_with(|| {
                let mut entry = GlossaryEntry::new(source_language.clone(), source);
                entry.note = cells.next().unwrap_or_default().to_owned();
                reading.push(entry, place);
                reading.entries.len() - 1
            });
            let targets = reading.entries.get_mut(at).map(|entry| entry.targets.entry(language.clone()).or_default());
            if let Some(targets) = targets.filter(|targets| !targets.contains(&target)) {
                targets.push(target);
            }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    fn language(tag: &str) -> Language {
        Language::parse(tag).unwrap()
    }

    #[test]
    fn what_omegat_can_hold_comes_back() {
        let file = "# of the hub\nhub\tośrodek\torganisation: a place\nhub\twęzeł\torganisation: a place\n\nWikimedia\tWikimedia\t\n";
        let reading = read(file.as_bytes(), &language("en"), &language("pl"), &Limits::default()).unwrap();
        assert_eq!((reading.entries.len(), reading.problems.len()), (2, 0));
        assert_eq!(reading.entries[0].targets[&language("pl")].len(), 2);
        let mut out = Vec::new();
        write(&reading.entries, &language("pl"), &mut out).unwrap();
        let kept: Vec<&str> = file.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
        assert_eq!(String::from_utf8(out).unwrap().lines().collect::<Vec<_>>(), kept);
    }

    #[test]
    fn what_is_forbidden_is_not_offered() {
        let mut entry = GlossaryEntry::new(language("en"), "hub\tx");
        let forbidden = GlossaryTarget { text: "hub".to_owned(), status: GlossaryStatus::Forbidden };
        let good = GlossaryTarget { text: "ośro\ndek".to_owned(), status: GlossaryStatus::Preferred };
        entry.targets.insert(language("pl"), vec![forbidden, good]);
        let mut name = GlossaryEntry::new(language("en"), "Wikimedia");
        name.do_not_translate = true;
        let mut out = Vec::new();
        write(&[entry, name], &language("pl"), &mut out).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "hub x\tośro dek\t\nWikimedia\tWikimedia\t\n");
    }

    #[test]
    fn a_term_that_looks_like_a_comment_is_kept() {
        let mut entry = GlossaryEntry::new(language("en"), "#hashtag");
        entry.do_not_translate = true;
        let mut out = Vec::new();
        write(&[entry], &language("pl"), &mut out).unwrap();
        let reading = read(&out, &language("en"), &language("pl"), &Limits::default()).unwrap();
        assert_eq!(reading.entries[0].source, "#hashtag");
    }

    #[test]
    fn bad_lines_are_named() {
        let file = "hub\na\t\n\tb\nc\td";
        let reading = read(file.as_bytes(), &language("en"), &language("pl"), &Limits::default()).unwrap();
        let lines: Vec<u32> = reading.problems.iter().map(|problem| problem.place.line).collect();
        assert_eq!((lines, reading.entries.len()), (vec![1, 2, 3], 1));
        let bad = read(b"a\tb\xFF", &language("en"), &language("pl"), &Limits::default());
        assert!(matches!(bad, Err(InterchangeError::Encoding { .. })));
    }
}
