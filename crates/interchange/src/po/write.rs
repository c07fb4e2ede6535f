//! From units to a PO file of our own.

use super::{
    header::{BASE, LANGUAGE, WIKI, gettext_tag},
    string::{encode, field},
};
use crate::{
    model::{DocState, Document, InterchangeError},
    wiki_names,
};
use std::io::Write;
use tolmach_core::Timestamp;

/// What a PO file says of itself beyond its units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoHeader {
    /// What it is a translation of: the page, or several.
    pub project: String,
    /// Who translates; none where nobody is logged in.
    pub translator: Option<String>,
    /// Name and version of the program: `Tolmach 0.1.0`.
    pub generator: String,
    /// When the file is made.
    pub made_at: Timestamp,
}

/// Writes a PO file. Outdated units are `fuzzy` and tell their previous source, as editors show it.
///
/// # Errors
/// [`InterchangeError::Io`].
pub fn write(document: &Document, header: &PoHeader, out: &mut impl Write) -> Result<(), InterchangeError> {
    let mut text = String::new();
    text.push_str("msgid \"\"\nmsgstr \"\"\n");
    let date = header.made_at.strftime("%Y-%m-%d %H:%M+0000").to_string();
    let language = document.language.as_ref();
    let tag = language.map(gettext_tag).unwrap_or_default();
    let exact = language.map(ToString::to_string).unwrap_or_default();
    let source = document.source_language.as_ref().map(gettext_tag).unwrap_or_default();
    let wiki = document.wiki.as_ref().map(ToString::to_string).unwrap_or_default();
    let translator = header.translator.as_deref().unwrap_or("Tolmach");
    for (name, value) in [
        ("Project-Id-Version", header.project.as_str()),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", &date),
        ("PO-Revision-Date", &date),
        ("Last-Translator", translator),
        ("Language-Team", &exact),
        ("Language", &tag),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", wiki_names::plural_forms(&exact.to_ascii_lowercase())),
        ("X-Generator", &header.generator),
        ("X-Source-Language", &source),
        (LANGUAGE, &exact),
        (WIKI, &wiki),
    ] {
        if !value.is_empty() || name == "Report-Msgid-Bugs-To" {
            encode(&format!("{name}: {}\n", value.replace('\n', " ")), &mut text);
            text.push('\n');
        }
    }
    for unit in &document.units {
        text.push('\n');
        for line in unit.notes.iter().flat_map(|note| note.lines()) {
            text.push_str(&format!("#. {line}\n"));
        }
        if let Some(base) = unit.base_revision {
            text.push_str(&format!("#. {BASE}{base}\n"));
        }
        let target = unit.target.as_deref().unwrap_or_default();
        if unit.state == DocState::NeedsWork && !target.is_empty() {
            text.push_str("#, fuzzy\n");
        }
        if let Some(previous) = &unit.previous {
            field("#| ", "msgid", previous, &mut text);
        }
        if let Some(key) = &unit.key {
            field("", "msgctxt", &key.to_string(), &mut text);
        }
        field("", "msgid", &unit.definition, &mut text);
        field("", "msgstr", target, &mut text);
        out.write_all(text.as_bytes())?;
        text.clear();
    }
    out.write_all(text.as_bytes())?;
    Ok(())
}

#[cfg(test)]
#[path = "write_tests.rs"]
mod tests;
