use super::code;
use serde::Serialize;
use std::path::Path;
use tolmach_workbench::interchange::{FillReport, Format, ImportReport, ImportedUnit, LeftUnit, Note, Outcome};

/// A file that `export` wrote.
#[derive(Debug, Serialize)]
pub(crate) struct Exported {
    file: String,
    format: &'static str,
    units: usize,
}

impl Exported {
    pub(crate) fn of(path: &Path, format: Format, units: usize) -> Self {
        Self { file: path.display().to_string(), format: format.as_str(), units }
    }
}

/// What `export --into` answers: counts, and a row for every entry that was left as it is.
#[derive(Debug, Serialize)]
pub(crate) struct Filled {
    file: String,
    format: &'static str,
    written: usize,
    unchanged: usize,
    left: Vec<Left>,
}

#[derive(Debug, Serialize)]
struct Left {
    place: String,
    line: u32,
    key: Option<String>,
    reason: String,
}

impl Filled {
    pub(crate) fn of(path: &Path, report: &FillReport) -> Self {
        let row = |left: &LeftUnit| Left {
            place: left.place.to_string(),
            line: left.place.line,
            key: left.key.as_ref().map(ToString::to_string),
            reason: left.why.to_word(),
        };
        Self {
            file: path.display().to_string(),
            format: report.format.as_str(),
            written: report.n_written,
            unchanged: report.n_unchanged,
            left: report.left.iter().map(row).collect(),
        }
    }
}

/// What `import` answers: counts, and a row for every entry of the file.
#[derive(Debug, Serialize)]
pub(crate) struct Imported {
    file: String,
    format: &'static str,
    wiki: String,
    language: String,
    dry_run: bool,
    taken: usize,
    unchanged: usize,
    conflicting: usize,
    unknown: usize,
    broken: usize,
    entries: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct Entry {
    /// `line 3`, or `line 3, column 7`.
    place: String,
    line: u32,
    /// `Page/unit`; null where nobody can tell.
    key: Option<String>,
    /// Whether the key was missing, so that the source text told which unit it is.
    found_by_source: bool,
    result: &'static str,
    reason: Option<String>,
}

impl From<ImportReport> for Imported {
    fn from(report: ImportReport) -> Self {
        let [taken, unchanged, conflicting, unknown, broken] = Outcome::ALL.map(|outcome| report.n(outcome));
        let ImportReport { file, format, wiki, language, is_dry_run, units } = report;
        Self {
            file,
            format: format.as_str(),
            wiki: wiki.to_string(),
            language: code(&language),
            dry_run: is_dry_run,
            taken,
            unchanged,
            conflicting,
            unknown,
            broken,
            entries: units.into_iter().map(Entry::from).collect(),
        }
    }
}

impl From<ImportedUnit> for Entry {
    fn from(unit: ImportedUnit) -> Self {
        let ImportedUnit { place, key, is_by_source, outcome, note } = unit;
        Self {
            line: place.line,
            place: place.to_string(),
            key: key.map(|key| key.to_string()),
            found_by_source: is_by_source,
            result: outcome.as_str(),
            reason: note.as_ref().map(Note::to_word),
        }
    }
}
