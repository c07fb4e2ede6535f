//! Writing TBX.

use super::{DO_NOT_TRANSLATE, REVIEWED, TbxVersion};
use crate::{
    glossary::{GlossaryEntry, GlossaryStatus, GlossaryTarget},
    model::InterchangeError,
    xml::Out,
};
use std::io::{self, Write};
use tolmach_core::Language;

/// What the two versions call the same things.
struct Names {
    root: &'static str,
    header: &'static str,
    entry: &'static str,
    language: &'static str,
    term: &'static str,
}

/// Writes a glossary, one concept a term.
///
/// # Errors
/// [`InterchangeError::Io`].
pub fn write(
    entries: &[GlossaryEntry],
    source_language: &Language,
    version: TbxVersion,
    out: &mut impl Write,
) -> Result<(), InterchangeError> {
    let mut out = Out::new(out)?;
    let lang = ("xml:lang", Some(source_language.as_str()));
    let names = match version {
        TbxVersion::Three => {
            let names =
                Names { root: "tbx", header: "tbxHeader", entry: "conceptEntry", language: "langSec", term: "termSec" };
            let namespace = ("xmlns", Some("urn:iso:std:iso:30042:ed-2"));
            out.open(names.root, &[("type", Some("TBX-Basic")), ("style", Some("dca")), lang, namespace])?;
            names
        }
        TbxVersion::Two => {
            let names =
                Names { root: "martif", header: "martifHeader", entry: "termEntry", language: "langSet", term: "tig" };
            out.open(names.root, &[("type", Some("TBX")), lang])?;
            names
        }
    };
    out.open(names.header, &[])?;
    out.open("fileDesc", &[])?;
    out.open("sourceDesc", &[])?;
    out.leaf("p", &[], concat!("Tolmach ", env!("CARGO_PKG_VERSION")))?;
    out.close()?;
    out.close()?;
    out.close()?;
    out.open("text", &[])?;
    out.open("body", &[])?;
    for (n, entry) in entries.iter().enumerate() {
        write_entry(&mut out, &names, entry, n + 1)?;
    }
    out.finish()?;
    Ok(())
}

fn write_entry(out: &mut Out<impl Write>, names: &Names, entry: &GlossaryEntry, number: usize) -> io::Result<()> {
    let GlossaryEntry { source_language, source, targets, reviewed, do_not_translate, domain, note } = entry;
    out.open(names.entry, &[("id", Some(&format!("c{number}")))])?;
    if !domain.is_empty() {
        out.leaf("descrip", &[("type", Some("subjectField"))], domain)?;
    }
    if !note.is_empty() {
        out.leaf("note", &[], note)?;
    }
    out.open(names.language, &[("xml:lang", Some(source_language.as_str()))])?;
    write_term(out, names, source, None, do_not_translate.then_some(DO_NOT_TRANSLATE))?;
    out.close()?;
    for (language, targets) in targets.iter().filter(|(_, targets)| !targets.is_empty()) {
        out.open(names.language, &[("xml:lang", Some(language.as_str()))])?;
        let reviewed = reviewed.contains(language).then_some(REVIEWED);
        for GlossaryTarget { text, status } in targets {
            write_term(out, names, text, Some(*status), reviewed)?;
        }
        out.close()?;
    }
    out.close()
}

fn write_term(
    out: &mut Out<impl Write>,
    names: &Names,
    text: &str,
    status: Option<GlossaryStatus>,
    subset: Option<&str>,
) -> io::Result<()> {
    out.open(names.term, &[])?;
    out.leaf("term", &[], text)?;
    let status = status.map(|status| match status {
        GlossaryStatus::Preferred => "preferredTerm-admn-sts",
        GlossaryStatus::Admitted => "admittedTerm-admn-sts",
        GlossaryStatus::Forbidden => "deprecatedTerm-admn-sts",
    });
    if let Some(status) = status {
        out.leaf("termNote", &[("type", Some("administrativeStatus"))], status)?;
    }
    if let Some(subset) = subset {
        out.leaf("admin", &[("type", Some("projectSubset"))], subset)?;
    }
    out.close()
}
