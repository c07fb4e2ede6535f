//! Reading a pack's file.

use super::Pack;
use toml::{Table, Value};

/// Why a pack cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// There is no file of that name.
    #[error("there is no language pack {0}")]
    Absent(String),
    /// The file is no TOML, or says something that packs do not have.
    #[error("language pack {tag}: {problem}")]
    Malformed {
        /// Which pack.
        tag: String,
        /// What is wrong, with the line where that is known.
        problem: String,
    },
    /// Packs are like each other in a circle.
    #[error("language pack {0} is like itself")]
    Circular(String),
}

/// Packs that may be like each other in a row.
const MOST_LIKE: usize = 4;

/// Reads the pack `tag`; `file` gives the text of a pack by its tag. A pack that is `like` another has all that the
/// other has and itself does not say.
///
/// # Errors
/// [`PackError`], with the pack and what is wrong in it.
pub fn read<'t>(tag: &str, file: impl Fn(&str) -> Option<&'t str>) -> Result<Pack, PackError> {
    let table = merged(tag, &file, 0)?;
    let malformed = |problem: String| PackError::Malformed { tag: tag.to_owned(), problem };
    let pack: Pack =
        Value::Table(table).try_into().map_err(|error: toml::de::Error| malformed(error.message().into()))?;
    match fault(&pack) {
        Some(problem) => Err(malformed(problem.to_owned())),
        None => Ok(pack),
    }
}

fn merged<'t>(tag: &str, file: &impl Fn(&str) -> Option<&'t str>, depth: usize) -> Result<Table, PackError> {
    if depth > MOST_LIKE {
        return Err(PackError::Circular(tag.to_owned()));
    }
    let text = file(tag).ok_or_else(|| PackError::Absent(tag.to_owned()))?;
    let mut table: Table = text.parse().map_err(|error: toml::de::Error| PackError::Malformed {
        tag: tag.to_owned(),
        problem: error.to_string().trim().replace('\n', " "),
    })?;
    let Some(Value::String(like)) = table.remove("like") else { return Ok(table) };
    let mut whole = merged(&like, file, depth + 1)?;
    overlay(&mut whole, table);
    Ok(whole)
}

/// Puts what `upper` says over `lower`, table by table.
fn overlay(lower: &mut Table, upper: Table) {
    for (key, value) in upper {
        match (lower.get_mut(&key), value) {
            (Some(Value::Table(below)), Value::Table(above)) => overlay(below, above),
            (_, value) => {
                lower.insert(key, value);
            }
        }
    }
}

/// What a pack says that cannot be, where the types do not tell.
fn fault(pack: &Pack) -> Option<&'static str> {
    let long = &pack.dates.long;
    if pack.tags.is_empty() {
        Some("it is for no language")
    } else if pack.sources.is_empty() {
        Some("it names no source")
    } else if pack.dates.months.len() != 12 {
        Some("a year has twelve months")
    } else if !["{d}", "{month}", "{y}"].iter().all(|part| long.contains(part)) {
        Some("dates.long lacks one of {d}, {month} and {y}")
    } else if pack.numbers.thousands.is_empty() || pack.numbers.percent.is_empty() {
        Some("numbers.thousands and numbers.percent need an entry each")
    } else if pack.letters.alphabet.chars().any(|c| pack.letters.instead.contains_key(&c)) {
        Some("a letter of the alphabet is also one that must not occur")
    } else {
        None
    }
}
