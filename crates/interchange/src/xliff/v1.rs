//! XLIFF 1.2. Source: the OASIS standard of 2008-02-01; what is written is valid by its strict and its transitional schema.

use super::{OURS, by_page, languages, read::RawUnit};
use crate::{
    codes::{self, Code, Piece},
    model::{DocState, DocUnit, Document, InterchangeError, What},
    xml::{Element, Inline, Out},
};
use std::io::{self, Write};

/// The type of the context that holds the base revision.
const BASE_REVISION: &str = "x-base-revision";

/// Writes XLIFF 1.2: one `file` a page.
///
/// # Errors
/// [`InterchangeError::NotWritable`] where the document names no language; [`InterchangeError::Io`].
pub fn write(document: &Document, out: &mut impl Write) -> Result<(), InterchangeError> {
    let (source, target) = languages(document)?;
    let mut out = Out::new(out)?;
    out.open("xliff", &[("version", Some("1.2")), ("xmlns", Some("urn:oasis:names:tc:xliff:document:1.2"))])?;
    for (title, units) in by_page(document) {
        out.open(
            "file",
            &[
                ("original", Some(title)),
                ("source-language", Some(source)),
                ("target-language", Some(target)),
                ("datatype", Some("plaintext")),
                ("product-name", document.wiki.as_ref().map(tolmach_core::WikiName::as_str)),
            ],
        )?;
        out.open("header", &[])?;
        out.empty(
            "tool",
            &[
                ("tool-id", Some(OURS)),
                ("tool-name", Some("Tolmach")),
                ("tool-version", Some(env!("CARGO_PKG_VERSION"))),
            ],
        )?;
        out.close()?;
        out.open("body", &[])?;
        for (n, unit) in units.iter().enumerate() {
            write_unit(&mut out, unit, n + 1)?;
        }
        out.close()?;
        out.close()?;
    }
    out.finish()?;
    Ok(())
}

fn write_unit(out: &mut Out<impl Write>, unit: &DocUnit, number: usize) -> io::Result<()> {
    let DocUnit { key, definition, target, state, previous, base_revision, notes } = unit;
    let key = key.as_ref().map(ToString::to_string);
    let number = number.to_string();
    let (is_approved, state) = words(*state);
    out.open(
        "trans-unit",
        &[
            ("id", Some(key.as_deref().unwrap_or(&number))),
            ("resname", key.as_deref()),
            ("approved", Some(if is_approved { "yes" } else { "no" })),
            ("xml:space", Some("preserve")),
        ],
    )?;
    let (source, targets) = codes::code(definition, target.as_deref().as_slice());
    write_text(out, "source", None, &source)?;
    match targets.first() {
        Some(target) => write_text(out, "target", state, target)?,
        // OmegaT translates in place: without a target there would be nothing to translate. No state, and the source as
        // the target, stand for "not translated".
        None => write_text(out, "target", None, &source)?,
    }
    if let Some(revision) = base_revision {
        out.open("context-group", &[("purpose", Some("information"))])?;
        out.leaf("context", &[("context-type", Some(BASE_REVISION))], &revision.to_string())?;
        out.close()?;
    }
    for note in notes {
        out.leaf("note", &[], note)?;
    }
    if let Some(previous) = previous {
        let (source, targets) = codes::code(previous, &[target.as_deref().unwrap_or_default()]);
        out.open("alt-trans", &[("alttranstype", Some("previous-version"))])?;
        write_text(out, "source", None, &source)?;
        write_text(out, "target", None, targets.first().map(Vec::as_slice).unwrap_or_default())?;
        out.close()?;
    }
    out.close()
}

/// Whether a unit in a state is approved, and the state of its target.
pub(super) fn words(state: DocState) -> (bool, Option<&'static str>) {
    match state {
        DocState::Untranslated => (false, None),
        DocState::NeedsWork => (false, Some("needs-review-translation")),
        DocState::Translated => (true, Some("translated")),
        DocState::Reviewed => (true, Some("signed-off")),
    }
}

fn write_text(
    out: &mut Out<impl Write>,
    name: &'static str,
    state: Option<&str>,
    pieces: &[Piece<'_>],
) -> io::Result<()> {
    let numbered = |piece: &Piece<'_>| match piece {
        Piece::Text(_) => Default::default(),
        Piece::Code(Code { number, kind, .. }) => (number.to_string(), format!("x-{kind}")),
    };
    let names: Vec<(String, String)> = pieces.iter().map(numbered).collect();
    let content: Vec<Inline<'_>> = pieces.iter().zip(&names).map(inline).collect();
    out.line(name, &[("state", state)], &content)
}

fn inline<'a>((piece, (id, kind)): (&Piece<'a>, &'a (String, String))) -> Inline<'a> {
    match piece {
        Piece::Text(text) => Inline::Text(text),
        Piece::Code(code) => {
            let attributes = vec![("id", Some(id.as_str())), ("ctype", Some(kind.as_str()))];
            Inline::Element { name: "ph", attributes, text: Some(code.text) }
        }
    }
}

/// Reads a `trans-unit`.
pub(super) fn unit(element: &Element) -> Result<RawUnit, (usize, What)> {
    let malformed = |what: &str| (element.start, What::Malformed(what.to_owned()));
    let source = text(element.first("source").ok_or_else(|| malformed("trans-unit has no source"))?);
    let target = element.first("target");
    let is_approved = element.attribute("approved") == Some("yes");
    let text_of_target = target.map(text);
    let state =
        state(target.and_then(|target| target.attribute("state")), is_approved, &source, text_of_target.as_deref());
    let previous = element.all("alt-trans").find(|it| it.attribute("alttranstype") == Some("previous-version"));
    let contexts = element.all("context-group").flat_map(|group| group.all("context"));
    let mut revisions = contexts.filter(|context| context.attribute("context-type") == Some(BASE_REVISION));
    Ok(RawUnit {
        name: element.attribute("resname").map(str::to_owned),
        id: element.attribute("id").map(str::to_owned),
        target: if state == DocState::Untranslated { None } else { text_of_target },
        state,
        previous: previous.and_then(|previous| previous.first("source")).map(text),
        base_revision: revisions.next().map(Element::text),
        notes: element.all("note").map(Element::text).collect(),
        language: target.and_then(|target| target.attribute("xml:lang")).map(str::to_owned),
        source,
    })
}

/// All text, codes as what they stand for. `x`, `bx` and `ex` hold nothing but may say what they stand for.
pub(super) fn text(element: &Element) -> String {
    let mut text = String::new();
    for node in &element.children {
        match node {
            crate::xml::Node::Text(piece) => text.push_str(piece),
            crate::xml::Node::Element(inner) => match (inner.name.as_str(), inner.attribute("equiv-text")) {
                ("x" | "bx" | "ex", Some(equivalent)) => text.push_str(equivalent),
                _ => text.push_str(&self::text(inner)),
            },
        }
    }
    text
}

/// What a state of XLIFF 1.2 means here.
///
/// A state is believed before the mark of approval. Tools that know no states fill in the source as the target of what
/// is not translated yet.
fn state(state: Option<&str>, is_approved: bool, source: &str, target: Option<&str>) -> DocState {
    let Some(target) = target.filter(|target| !target.is_empty()) else { return DocState::Untranslated };
    match state {
        Some("final" | "signed-off") => DocState::Reviewed,
        Some("translated") => DocState::Translated,
        Some("new" | "needs-translation") if target == source => DocState::Untranslated,
        Some(_) => DocState::NeedsWork,
        None if is_approved || target != source => DocState::Translated,
        None => DocState::Untranslated,
    }
}
