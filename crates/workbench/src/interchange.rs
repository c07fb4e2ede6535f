//! Work that leaves in files and comes back: export with drafts in place, and import that overwrites nothing.
//!
//! Start reading at [`Workbench::export`], [`Workbench::import`] and [`Workbench::fill`].

mod decide;
mod export;
mod fill;
mod find;
mod import;
mod package;
pub mod report;
mod tmx;

pub use export::{ExportRequest, ExportedFile};
pub use fill::{FillReport, FillRequest, LeftUnit, WhyLeft};
pub use import::ImportRequest;
pub use package::PackageRequest;
pub use report::{ImportReport, ImportedUnit, Note, Outcome};

use crate::{WorkbenchError, workbench::Workbench};
use std::fmt;
use tolmach_core::TargetKey;
pub use tolmach_store::Origin;

/// A format of files in which work leaves and comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Format {
    /// Gettext PO, with the previous source of what is outdated.
    Po,
    /// The PO file of Translate's export for off-line translation.
    TranslatePo,
    /// A table for spreadsheets.
    Csv,
    /// The table of Translate's export.
    TranslateCsv,
    /// XLIFF 1.2.
    Xliff12,
    /// XLIFF 2.1.
    Xliff21,
    /// TMX 1.4b, level 2.
    Tmx,
    /// Our own package.
    Package,
}

impl Format {
    /// All formats.
    pub const ALL: [Self; 8] = [
        Self::Po,
        Self::TranslatePo,
        Self::Csv,
        Self::TranslateCsv,
        Self::Xliff12,
        Self::Xliff21,
        Self::Tmx,
        Self::Package,
    ];

    /// The word for it on the command line and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Po => "po",
            Self::TranslatePo => "translate-po",
            Self::Csv => "csv",
            Self::TranslateCsv => "translate-csv",
            Self::Xliff12 => "xliff12",
            Self::Xliff21 => "xliff21",
            Self::Tmx => "tmx",
            Self::Package => "package",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }

    /// How the names of such files end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Po | Self::TranslatePo => "po",
            Self::Csv | Self::TranslateCsv => "csv",
            Self::Xliff12 | Self::Xliff21 => "xlf",
            Self::Tmx => "tmx",
            Self::Package => "tolmach",
        }
    }

    /// Whether a file of it holds one page only.
    pub fn is_of_one_page(self) -> bool {
        match self {
            Self::TranslatePo | Self::TranslateCsv => true,
            Self::Po | Self::Csv | Self::Xliff12 | Self::Xliff21 | Self::Tmx | Self::Package => false,
        }
    }

    /// Tells a file by what it begins with; its name counts for nothing. None where nothing tells.
    ///
    /// Cost: the first 64 KiB are looked at.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"PK\x03\x04") {
            return Some(Self::Package);
        }
        let head = &bytes[..bytes.len().min(64 << 10)];
        // XML may be UTF-16: without its zero bytes, names in it can be told all the same.
        let plain: Vec<u8> = head.iter().copied().filter(|byte| *byte != 0).collect();
        let text = String::from_utf8_lossy(&plain);
        let text = text.trim_start_matches(['\u{FEFF}', '\u{FFFD}', ' ', '\t', '\r', '\n']);
        if text.starts_with('<') {
            let attributes = |name: &str| text.split_once(name).map(|(_, rest)| rest.split('>').next().unwrap_or(""));
            return match (attributes("<xliff"), text.contains("<tmx")) {
                (Some(of_root), _) if of_root.contains("version=\"2") || of_root.contains("version='2") => {
                    Some(Self::Xliff21)
                }
                (Some(_), _) => Some(Self::Xliff12),
                (None, true) => Some(Self::Tmx),
                (None, false) => None,
            };
        }
        let begins = |word: &str| text.lines().any(|line| line.starts_with(word));
        if begins("msgid \"") || begins("msgid\t\"") {
            return Some(if text.contains("\"X-Message-Group:") { Self::TranslatePo } else { Self::Po });
        }
        let first = text.lines().next().unwrap_or_default();
        // The head of a table that spreadsheets have not touched is Translate's own, or ours with its guard.
        let is_table = [',', ';', '\t'].iter().any(|delimiter| first.matches(*delimiter).count() >= 2);
        // A tool may have put a head of its own before.
        let is_guarded = text.lines().take(2).any(|line| line.contains("(an apostrophe before"));
        match (is_table, is_guarded) {
            (true, true) => Some(Self::Csv),
            (true, false) => Some(Self::TranslateCsv),
            (false, _) => None,
        }
    }
}

/// The largest file that any format is read from, in bytes. Whoever reads a file need not take in more, and one byte more
/// than that is refused.
pub fn max_file_bytes() -> u64 {
    tolmach_interchange::package::limits().max_file_bytes
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Workbench {
    /// The file that the text of a unit's draft came from last; none where it was typed, or where there is no draft.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn origin(&self, key: &TargetKey) -> Result<Option<Origin>, WorkbenchError> {
        self.store().read(|r| match r.draft(key)? {
            Some(draft) => Ok(r.origin(draft.id)?),
            None => Ok(None),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_told_by_its_beginning() {
        let utf16: Vec<u8> =
            "\u{FEFF}<?xml version=\"1.0\"?><tmx version=\"1.4\">".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (bytes, format) in [
            (b"PK\x03\x04rest".as_slice(), Some(Format::Package)),
            (b"\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<xliff version=\"1.2\">", Some(Format::Xliff12)),
            (b"<?xml version=\"1.0\"?>\n<xliff xmlns=\"urn\" version='2.0'>", Some(Format::Xliff21)),
            (&utf16, Some(Format::Tmx)),
            (b"# x\nmsgid \"\"\nmsgstr \"\"\n\"X-Message-Group: page-Hubs\\n\"\n", Some(Format::TranslatePo)),
            (b"msgid \"a\"\nmsgstr \"b\"\n", Some(Format::Po)),
            (b"\"Translation message title\",\"Message definition\",pl\n", Some(Format::TranslateCsv)),
            (b"Title;Message definition (an apostrophe before a formula is no part of it);pl\n", Some(Format::Csv)),
            (b"<html>", None),
            (b"hello", None),
            (b"", None),
        ] {
            assert_eq!(Format::of(bytes), format, "{}", String::from_utf8_lossy(bytes));
        }
        for format in Format::ALL {
            assert_eq!(Format::parse(format.as_str()), Some(format));
        }
    }
}
