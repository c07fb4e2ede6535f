//! From units to a table.

use super::{
    guard::{GUARDED_DEFINITION, guarded},
    records::Dialect,
};
use crate::model::{DocState, Document, InterchangeError};
use std::io::Write;

/// Marks what is outdated, on wikis and in their tables.
pub(crate) const FUZZY: &str = "!!FUZZY!!";

/// How a table is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CsvHeader {
    /// The wiki's code of the language.
    pub code: String,
    /// The wiki's code of the source language.
    pub source_code: String,
    /// Whether cells are kept from being taken for formulas. Translate's own tables are not, and its importer would
    /// take the guard for a part of the text.
    pub is_guarded: bool,
}

/// Writes units as a table.
///
/// # Errors
/// [`InterchangeError::Io`].
pub fn write(document: &Document, header: &CsvHeader, out: &mut impl Write) -> Result<(), InterchangeError> {
    let CsvHeader { code, source_code, is_guarded } = header;
    let dialect = if *is_guarded { Dialect::COMMON } else { Dialect::TRANSLATE };
    let definition = if *is_guarded { GUARDED_DEFINITION } else { "Message definition" };
    let cell = |text: &str| if *is_guarded { guarded(text) } else { text.to_owned() };
    let mut line = String::new();
    row(dialect, ["Translation message title", definition, code], &mut line);
    out.write_all(line.as_bytes())?;
    for unit in &document.units {
        let Some(key) = &unit.key else { continue };
        let target = unit.target.as_deref().unwrap_or_default();
        let fuzzy = if unit.state == DocState::NeedsWork && !target.is_empty() { FUZZY } else { "" };
        line.clear();
        let title = format!("Translations:{}/{}/{source_code}", key.page, key.unit);
        row(dialect, [title.as_str(), &cell(&unit.definition), &cell(&format!("{fuzzy}{target}"))], &mut line);
        out.write_all(line.as_bytes())?;
    }
    Ok(())
}

fn row(dialect: Dialect, fields: [&str; 3], out: &mut String) {
    for (n, field) in fields.into_iter().enumerate() {
        if n > 0 {
            out.push(dialect.delimiter);
        }
        match dialect.is_php {
            true => dialect.field(field, out),
            // Programs that guess how a table is written guess best where everything stands in quotation marks.
            false => out.push_str(&format!("\"{}\"", field.replace('"', "\"\""))),
        }
    }
    out.push('\n');
}

#[cfg(test)]
#[path = "table_tests.rs"]
mod tests;
