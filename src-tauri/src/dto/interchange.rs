//! Files that work leaves in and comes back by.

use crate::{commands::Answer, error::CommandError};
use serde::{Deserialize, Serialize};
use specta::Type;
use std::{
    io::Write,
    path::{Path, PathBuf},
};
use tolmach_workbench::interchange::{self, ExportedFile};

/// A format of files.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Gettext PO.
    Po,
    /// The PO file of Translate itself.
    TranslatePo,
    /// A table for spreadsheets.
    Csv,
    /// The table of Translate's export.
    TranslateCsv,
    /// XLIFF 1.2.
    Xliff12,
    /// XLIFF 2.1.
    Xliff21,
    /// TMX 1.4b.
    Tmx,
    /// Our own package.
    Package,
}

impl From<Format> for interchange::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::Po => Self::Po,
            Format::TranslatePo => Self::TranslatePo,
            Format::Csv => Self::Csv,
            Format::TranslateCsv => Self::TranslateCsv,
            Format::Xliff12 => Self::Xliff12,
            Format::Xliff21 => Self::Xliff21,
            Format::Tmx => Self::Tmx,
            Format::Package => Self::Package,
        }
    }
}

impl From<interchange::Format> for Format {
    fn from(format: interchange::Format) -> Self {
        match format {
            interchange::Format::Po => Self::Po,
            interchange::Format::TranslatePo => Self::TranslatePo,
            interchange::Format::Csv => Self::Csv,
            interchange::Format::TranslateCsv => Self::TranslateCsv,
            interchange::Format::Xliff12 => Self::Xliff12,
            interchange::Format::Xliff21 => Self::Xliff21,
            interchange::Format::Tmx => Self::Tmx,
            interchange::Format::Package => Self::Package,
        }
    }
}

/// A file that was written.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Written {
    /// Where it is.
    pub path: String,
    /// Units in it.
    pub n_units: u32,
}

impl Written {
    /// Writes files into a folder. Never over another: a name that is taken gets a number.
    pub fn into_folder(folder: &Path, files: Vec<ExportedFile>) -> Answer<Vec<Self>> {
        std::fs::create_dir_all(folder).map_err(CommandError::not_written)?;
        let write = |file: ExportedFile| {
            let ExportedFile { name, bytes, n_units } = file;
            let path = write_new(folder, &name, &bytes).map_err(CommandError::not_written)?;
            Ok(Self::at(&path, n_units as u64))
        };
        files.into_iter().map(write).collect()
    }
}

impl Written {
    /// Takes a name in a folder for a file that is yet to be written: an empty file that nobody had. Gets a number where
    /// the name is taken.
    pub fn reserve(folder: &Path, name: &str) -> Answer<PathBuf> {
        std::fs::create_dir_all(folder).map_err(CommandError::not_written)?;
        write_new(folder, name, &[]).map_err(CommandError::not_written)
    }

    /// A file that was written where a name had been reserved.
    pub fn at(path: &Path, n_units: u64) -> Self {
        Self { path: path.display().to_string(), n_units: u32::try_from(n_units).unwrap_or(u32::MAX) }
    }
}

fn write_new(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<PathBuf> {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = |n: usize| match n {
        1 => name.to_owned(),
        _ => format!("{stem} ({n}).{extension}"),
    };
    let mut n = 1;
    loop {
        let path = folder.join(numbered(n));
        match std::fs::OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                file.write_all(bytes)?;
                file.sync_all()?;
                return Ok(path);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => n += 1,
            Err(error) => return Err(error),
        }
    }
}

/// What an import came to, or would come to.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ImportReport {
    /// What the file turned out to be.
    pub format: Format,
    /// The language of its translations.
    pub language: super::Language,
    /// Whether nothing was kept.
    pub is_dry_run: bool,
    /// Every entry of the file, in its order.
    pub units: Vec<ImportedUnit>,
}

/// What became of one entry of a file.
#[derive(Debug, Clone, Serialize, Type)]
pub struct ImportedUnit {
    /// Where it stands in the file.
    pub place: String,
    /// `Page/unit`; none where nobody could tell.
    pub key: Option<String>,
    /// Whether the key was missing, and the source told which unit it is.
    pub is_by_source: bool,
    /// What became of it.
    pub outcome: ImportOutcome,
    /// Why: picks a message, `read` for what the file's reader says.
    pub note: Option<String>,
    /// What the file's reader says, in English.
    pub detail: Option<String>,
}

/// What became of an entry.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum ImportOutcome {
    /// It is a draft now.
    Taken,
    /// There was nothing to take.
    Unchanged,
    /// All of it is kept, and the user decides.
    Conflicting,
    /// No unit here is the one that is meant.
    Unknown,
    /// It could not be read.
    Broken,
}

impl From<interchange::ImportReport> for ImportReport {
    fn from(report: interchange::ImportReport) -> Self {
        let interchange::ImportReport { file: _, format, wiki: _, language, is_dry_run, units } = report;
        Self {
            format: format.into(),
            language: super::Language::of(&language),
            is_dry_run,
            units: units.into_iter().map(ImportedUnit::from).collect(),
        }
    }
}

impl From<interchange::ImportedUnit> for ImportedUnit {
    fn from(unit: interchange::ImportedUnit) -> Self {
        let interchange::ImportedUnit { place, key, is_by_source, outcome, note } = unit;
        let (note, detail) = match note.map(|note| note.to_word()) {
            Some(word) => match word.split_once(": ") {
                Some((word, says)) => (Some(word.to_owned()), Some(says.to_owned())),
                None => (Some(word), None),
            },
            None => (None, None),
        };
        Self {
            place: place.to_string(),
            key: key.map(|key| key.to_string()),
            is_by_source,
            outcome: match outcome {
                interchange::Outcome::Taken => ImportOutcome::Taken,
                interchange::Outcome::Unchanged => ImportOutcome::Unchanged,
                interchange::Outcome::Conflicting => ImportOutcome::Conflicting,
                interchange::Outcome::Unknown => ImportOutcome::Unknown,
                interchange::Outcome::Broken => ImportOutcome::Broken,
            },
            note,
            detail,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let file = |text: &str| ExportedFile { name: "page_pl.po".into(), bytes: text.into(), n_units: 3 };
        let inner = folder.path().join("new folder");
        let paths = ["one", "two"].map(|text| Written::into_folder(&inner, vec![file(text)]).unwrap().remove(0).path);
        assert_ne!(paths[0], paths[1]);
        assert_eq!(paths.map(|path| std::fs::read_to_string(path).unwrap()), ["one", "two"], "a file was lost");
    }
}
