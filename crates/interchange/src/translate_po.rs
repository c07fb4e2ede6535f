//! The PO file of Translate's "export for off-line translation", to the byte.
//!
//! One page a file; keys with underscores; outdated units are `fuzzy`, without their previous source. Read it with
//! [`crate::po::read`]. Source: exports of Translate under MediaWiki 1.39 and 1.43, kept in `tests/recorded`.

use crate::{
    model::{DocState, Document, InterchangeError},
    wiki_names,
};
use std::{collections::BTreeSet, io::Write};
use tolmach_core::{PageTitle, Timestamp, UserName};

/// What the head of the file tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslateHeader {
    /// The name of the site: `Meta-Wiki`.
    pub site: String,
    /// The page, for people and as its message group.
    pub page: PageTitle,
    /// The wiki's code of the language.
    pub code: String,
    /// The English name of the language, on wikis that show it; others show its own name twice.
    pub english_name: Option<String>,
    /// Who translated, where known.
    pub authors: BTreeSet<UserName>,
    /// When the file is made.
    pub made_at: Timestamp,
    /// Name and version of the program: `Tolmach 0.1.0`.
    pub generator: String,
}

/// Writes the units of one page as Translate does.
///
/// # Errors
/// [`InterchangeError::NotWritable`] where the units are not all of the page, [`InterchangeError::Io`].
pub fn write(document: &Document, header: &TranslateHeader, out: &mut impl Write) -> Result<(), InterchangeError> {
    if document.units.iter().any(|unit| unit.key.as_ref().is_none_or(|key| key.page != header.page)) {
        return Err(InterchangeError::NotWritable("Translate's PO file holds the units of one page"));
    }
    let TranslateHeader { site, page, code, english_name, authors, made_at, generator } = header;
    let native = wiki_names::autonym(code);
    let name = english_name.as_deref().unwrap_or(native);
    let mut text = format!("# Translation of {page} to {name} ({native})\n# Exported from {site}\n#\n");
    for author in authors {
        text.push_str(&format!("# Author: {author}\n"));
    }
    // The wiki trims what comes before the header, which without authors takes nothing away: it ends in "#".
    text.push_str("msgid \"\"\nmsgstr \"\"\n\"\"\n");
    let date = made_at.strftime("%Y-%m-%d %H:%M:%S+0000");
    let language = document.language.as_ref().map(ToString::to_string).unwrap_or_default();
    for (name, value) in [
        ("PO-Revision-Date", date.to_string()),
        ("POT-Creation-Date", date.to_string()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
        ("Language", language),
        ("X-Generator", generator.clone()),
        ("X-Language-Code", code.clone()),
        ("X-Message-Group", page.group().to_string()),
        ("Plural-Forms", wiki_names::plural_forms(code).to_owned()),
    ] {
        text.push_str(&escaped(&format!("{name}: {value}\n")));
        text.push('\n');
    }
    text.push('\n');
    for unit in &document.units {
        let key = unit.key.as_ref().map(ToString::to_string).unwrap_or_default();
        let target = unit.target.as_deref().unwrap_or_default();
        // "Fuzzy" without a text would come back to the wiki as a translation that is nothing but the mark.
        let is_fuzzy = unit.state == DocState::NeedsWork && !target.is_empty();
        text.push_str(if is_fuzzy { "#, fuzzy\n" } else { "#\n" });
        for (keyword, value) in [("msgctxt", key.as_str()), ("msgid", &unit.definition), ("msgstr", target)] {
            text.push_str(&format!("{keyword} {}\n", escaped(value)));
        }
        text.push('\n');
        out.write_all(text.as_bytes())?;
        text.clear();
    }
    out.write_all(text.as_bytes())?;
    Ok(())
}

/// A string as Translate escapes it: only backslash, quotation mark and line end; a last backslash after white space
/// is the wiki's way to keep that space, and is left out.
fn escaped(text: &str) -> String {
    let text = match text.strip_suffix('\\') {
        Some(rest) if rest.ends_with([' ', '\t', '\n', '\r', '\x0B', '\x0C']) => rest,
        Some(_) | None => text,
    };
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

#[cfg(test)]
#[path = "translate_po_tests.rs"]
mod tests;
