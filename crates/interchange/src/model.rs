//! What every format carries: units of pages in one language, with their states and bases.
//!
//! A reader gives back a [`Reading`]: what it understood, where each unit stands in the file, and what it could not
//! read. Only a file that is no such file at all is an [`InterchangeError`].

use std::{fmt, io};
use tolmach_core::{Language, PageTitle, Revision, State, Timestamp, UnitKey, WikiName};

/// Units of one or more pages in one language, as they leave and come back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// The wiki that the units live on, as its user calls it; none where the file does not say.
    pub wiki: Option<WikiName>,
    /// The language translated from, where the file says.
    pub source_language: Option<Language>,
    /// The language translated into, where the file says.
    pub language: Option<Language>,
    /// The units, in the order of their pages. Units of one page stand together.
    pub units: Vec<DocUnit>,
}

/// A unit in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocUnit {
    /// Which unit it is; none where an editor dropped the key, so that only the definition can tell.
    pub key: Option<UnitKey>,
    /// The definition: the source text with variables as `$name`.
    pub definition: String,
    /// The translation; none where there is none. Never empty.
    pub target: Option<String>,
    /// How far the translation is.
    pub state: DocState,
    /// The definition that the translation was made from, where that is another one.
    pub previous: Option<String>,
    /// The wiki's revision that the translation was made from; none where there was none, or the file does not say.
    pub base_revision: Option<Revision>,
    /// What is said about the unit to its translator, one paragraph each.
    pub notes: Vec<String>,
}

/// How far a translation in a file is. Each format has words of its own for these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DocState {
    /// There is no translation.
    Untranslated,
    /// Outdated, still being typed, or marked by an editor as needing work ("fuzzy").
    NeedsWork,
    /// Translated.
    Translated,
    /// Approved by a reviewer.
    Reviewed,
}

impl DocState {
    /// All states, in the order of progress.
    pub const ALL: [Self; 4] = [Self::Untranslated, Self::NeedsWork, Self::Translated, Self::Reviewed];
}

impl From<State> for DocState {
    fn from(state: State) -> Self {
        match state {
            State::Untranslated => Self::Untranslated,
            State::Outdated => Self::NeedsWork,
            State::Translated => Self::Translated,
            State::Proofread => Self::Reviewed,
        }
    }
}

/// What a reader made of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// What was understood.
    pub document: Document,
    /// Where each unit of the document begins, in the same order.
    pub places: Vec<Place>,
    /// What was not understood, or not taken, in the order of the file.
    pub problems: Vec<ReadProblem>,
    /// The page that the whole file is of, where it says so.
    pub page: Option<PageTitle>,
    /// When the file was made, where it says so.
    pub made_at: Option<Timestamp>,
}

impl Reading {
    /// Adds a unit and where it stands.
    pub fn push(&mut self, unit: DocUnit, place: Place) {
        self.document.units.push(unit);
        self.places.push(place);
    }

    /// Adds a problem.
    pub fn report(&mut self, place: Place, what: What) {
        self.problems.push(ReadProblem { place, what });
    }

    /// Problems that cost something; that a key is missing is only a remark. Cost: linear in the problems.
    pub fn n_faults(&self) -> usize {
        self.problems.iter().filter(|problem| problem.what != What::NoKey).count()
    }
}

/// A place in a file. Shown as `line 3, column 7`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Place {
    /// The file within a package; none otherwise.
    pub member: Option<String>,
    /// Line, from 1; 0 where only the whole file can be named.
    pub line: u32,
    /// Column in Unicode scalar values, from 1; 0 where only the line is known.
    pub column: u32,
}

impl Place {
    /// A line.
    pub fn line(line: u32) -> Self {
        Self { member: None, line, column: 0 }
    }

    /// A column of a line.
    pub fn at(line: u32, column: u32) -> Self {
        Self { member: None, line, column }
    }

    /// The place of a byte of a text. Cost: linear in `byte`.
    pub fn of_byte(text: &[u8], byte: usize) -> Self {
        let before = &text[..byte.min(text.len())];
        let line_start = before.iter().rposition(|b| *b == b'\n').map_or(0, |end| end + 1);
        let n_lines = before.iter().filter(|b| **b == b'\n').count() + 1;
        // A scalar value is counted by its first byte, so that this works before the text is known to be UTF-8.
        let n_columns = before[line_start..].iter().filter(|b| **b & 0xC0 != 0x80).count() + 1;
        Self::at(u32::try_from(n_lines).unwrap_or(u32::MAX), u32::try_from(n_columns).unwrap_or(u32::MAX))
    }

    /// The same place, in a file of a package.
    pub fn within(mut self, member: &str) -> Self {
        self.member = Some(member.to_owned());
        self
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(member) = &self.member {
            f.write_str(member)?;
            f.write_str(if self.line == 0 { "" } else { ", " })?;
        }
        match (self.line, self.column, &self.member) {
            (0, _, Some(_)) => Ok(()),
            (0, _, None) => f.write_str("the whole file"),
            (line, 0, _) => write!(f, "line {line}"),
            (line, column, _) => write!(f, "line {line}, column {column}"),
        }
    }
}

/// Something in a file that was not understood or not taken, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadProblem {
    /// Where.
    pub place: Place,
    /// What.
    pub what: What,
}

impl fmt::Display for ReadProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

/// What is wrong with a part of a file. What is not listed here as dropped has been kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum What {
    /// The key can't be one of a wiki; the unit has been dropped.
    #[error("{0:?} is no key of a unit")]
    BadKey(String),
    /// The key stands there a second time; the second unit has been dropped.
    #[error("{0} stands here a second time")]
    DuplicateKey(String),
    /// The unit has no key; its definition alone tells which one it is.
    #[error("the key is missing; the source text has to tell which unit this is")]
    NoKey,
    /// A part is longer than [`Limits`] allow; the unit has been dropped.
    #[error("{what} is longer than {max_bytes} bytes")]
    TooLong {
        /// What is too long: "text", "line", "key", …
        what: &'static str,
        /// How long it may be.
        max_bytes: usize,
    },
    /// Not as the format wants it; the entry has been dropped.
    #[error("{0}")]
    Malformed(String),
    /// Bytes that are no UTF-8; the entry has been dropped.
    #[error("not UTF-8")]
    NotUtf8,
    /// The file ends in the middle of an entry, which has been dropped.
    #[error("the file ends in the middle of an entry")]
    Truncated,
    /// A language that is none, or not the one of the rest of the file; the entry has been dropped.
    #[error("{0:?} is not the language of this file")]
    OtherLanguage(String),
    /// A plural form, which units of wiki pages do not have; the entry has been dropped.
    #[error("plural forms have no place in the units of a page")]
    Plural,
    /// A value of a header or an attribute that was not understood and has been left out.
    #[error("{name} has a value that is not understood: {value:?}")]
    BadValue {
        /// Its name.
        name: &'static str,
        /// The value, at most 100 characters of it.
        value: String,
    },
}

/// How much a reader takes before it stops. Memory use is bounded by a small multiple of `max_file_bytes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Size of a whole file, unpacked.
    pub max_file_bytes: u64,
    /// Length of one text.
    pub max_text_bytes: usize,
    /// Units or entries of a file.
    pub max_units: usize,
    /// Depth to which elements may be nested.
    pub max_depth: usize,
    /// Problems that are listed; the reader stops at the next one.
    pub max_problems: usize,
}

impl Default for Limits {
    /// Enough for every page of a large wiki: 64 MiB a file, 1 MiB a text, 200,000 units, 64 levels, 1,000 problems.
    fn default() -> Self {
        Self {
            max_file_bytes: 64 << 20,
            max_text_bytes: 1 << 20,
            max_units: 200_000,
            max_depth: 64,
            max_problems: 1_000,
        }
    }
}

/// Why a file was not read or written at all.
#[derive(Debug, thiserror::Error)]
pub enum InterchangeError {
    /// Nothing tells what the file is.
    #[error("the file is in no format that is read here")]
    UnknownFormat,
    /// Not UTF-8.
    #[error("not UTF-8 at {place}; save the file as UTF-8")]
    Encoding {
        /// The first byte that can't be read.
        place: Place,
    },
    /// An encoding that is not read.
    #[error("the encoding {0:?} is not read; save the file as UTF-8")]
    UnknownEncoding(String),
    /// Larger than [`Limits`] allow.
    #[error("{what} is larger than {}", amount(.max))]
    TooLarge {
        /// What: "the file", "the number of units", …
        what: &'static str,
        /// How large it may be, in bytes or whatever is counted.
        max: u64,
    },
    /// The file breaks off or is damaged, so that nothing after this place can be trusted.
    #[error("damaged{}: {why}", at(.place))]
    Damaged {
        /// Where.
        place: Place,
        /// How, in the words of the format.
        why: String,
    },
    /// Something that is never followed for safety: an external entity, a path out of the package.
    #[error("refused for safety{}: {why}", at(.place))]
    Unsafe {
        /// Where.
        place: Place,
        /// What it would have done.
        why: String,
    },
    /// Made by a newer program.
    #[error("made by a newer program: version {found}, this one reads up to {newest}")]
    Newer {
        /// The version found.
        found: u32,
        /// The newest that is read here.
        newest: u32,
    },
    /// The format can't hold what is to be written.
    #[error("{0}")]
    NotWritable(&'static str),
    /// Reading or writing failed underneath.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A place that says more than that it is somewhere in the file.
fn at(place: &Place) -> String {
    if *place == Place::default() { String::new() } else { format!(" at {place}") }
}

/// How much is allowed: sizes are whole mebibytes, and nothing else is so many.
fn amount(max: &u64) -> String {
    match *max % (1 << 20) {
        0 => format!("{} MiB", max >> 20),
        _ => max.to_string(),
    }
}

/// Reads bytes as UTF-8 text, without its byte order mark.
///
/// # Errors
/// [`InterchangeError::TooLarge`], or [`InterchangeError::Encoding`] with the place of the first bad byte. UTF-16 is
/// named as such, because spreadsheets write it.
pub fn utf8<'a>(bytes: &'a [u8], limits: &Limits) -> Result<&'a str, InterchangeError> {
    if bytes.len() as u64 > limits.max_file_bytes {
        return Err(InterchangeError::TooLarge { what: "the file", max: limits.max_file_bytes });
    }
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(InterchangeError::UnknownEncoding("UTF-16".to_owned()));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes)
        .map_err(|error| InterchangeError::Encoding { place: Place::of_byte(bytes, error.valid_up_to()) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    #[test]
    fn a_wrong_encoding_is_named_with_its_place() {
        let limits = Limits::default();
        let latin2 = b"msgid \"a\"\nmsgstr \"za\xBF\xF3\xB3\xE6\"\n";
        let error = utf8(latin2, &limits).unwrap_err();
        assert_eq!(error.to_string(), "not UTF-8 at line 2, column 11; save the file as UTF-8");
        assert!(matches!(utf8(b"\xFF\xFEa\0", &limits), Err(InterchangeError::UnknownEncoding(_))));
        assert_eq!(utf8("\u{FEFF}żółć".as_bytes(), &limits).unwrap(), "żółć");
        let small = Limits { max_file_bytes: 3, ..limits };
        assert!(matches!(utf8(b"abcd", &small), Err(InterchangeError::TooLarge { max: 3, .. })));
    }

    #[test]
    fn a_column_counts_scalar_values() {
        assert_eq!(Place::of_byte("żół\nć x".as_bytes(), 10), Place::at(2, 3));
        assert_eq!(Place::at(2, 3).within("units.xlf").to_string(), "units.xlf, line 2, column 3");
        assert_eq!(Place::default().within("units.xlf").to_string(), "units.xlf");
    }

    #[test]
    fn an_error_says_as_much_as_is_known() {
        let damaged = |place| InterchangeError::Damaged { place, why: "it breaks off".to_owned() }.to_string();
        assert_eq!(damaged(Place::default()), "damaged: it breaks off");
        assert_eq!(damaged(Place::line(3)), "damaged at line 3: it breaks off");
        for (max, said) in [(64 << 20, "the file is larger than 64 MiB"), (200_000, "the file is larger than 200000")] {
            assert_eq!(InterchangeError::TooLarge { what: "the file", max }.to_string(), said);
        }
    }
}
