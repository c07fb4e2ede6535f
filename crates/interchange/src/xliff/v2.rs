//! XLIFF 2. Source: the OASIS standards 2.0 and 2.1, and the committee specification 2.2, of which the core is read.

use super::{OURS, WIKI, by_page, languages, read::RawUnit};
use crate::{
    codes::{self, Code, Piece},
    model::{DocState, DocUnit, Document, InterchangeError, What},
    xml::{Element, Inline, Node, Out},
};
use std::{
    collections::BTreeMap,
    io::{self, Write},
};

/// The subState of what is outdated.
const OUTDATED: &str = "tolmach:outdated";

/// The subType of the candidate that an outdated translation was made from.
const PREVIOUS: &str = "tolmach:previous";

const BASE_REVISION: &str = "base-revision";

/// Writes XLIFF 2.1: one `file` a page.
///
/// # Errors
/// [`InterchangeError::NotWritable`] where the document names no language; [`InterchangeError::Io`].
pub fn write(document: &Document, out: &mut impl Write) -> Result<(), InterchangeError> {
    let (source, target) = languages(document)?;
    let mut out = Out::new(out)?;
    out.open(
        "xliff",
        &[
            ("xmlns", Some("urn:oasis:names:tc:xliff:document:2.0")),
            ("xmlns:mda", Some("urn:oasis:names:tc:xliff:metadata:2.0")),
            ("xmlns:mtc", Some("urn:oasis:names:tc:xliff:matches:2.0")),
            ("version", Some("2.1")),
            ("srcLang", Some(source)),
            ("trgLang", Some(target)),
        ],
    )?;
    for (n, (title, units)) in by_page(document).enumerate() {
        out.open("file", &[("id", Some(&format!("f{}", n + 1))), ("original", Some(title))])?;
        if let Some(wiki) = &document.wiki {
            out.open("mda:metadata", &[])?;
            out.open("mda:metaGroup", &[("id", Some(&format!("{WIKI}{wiki}"))), ("category", Some(OURS))])?;
            out.leaf("mda:meta", &[("type", Some("wiki"))], wiki.as_str())?;
            out.close()?;
            out.close()?;
        }
        for (n, unit) in units.iter().enumerate() {
            write_unit(&mut out, unit, n + 1)?;
        }
        out.close()?;
    }
    out.finish()?;
    Ok(())
}

fn write_unit(out: &mut Out<impl Write>, unit: &DocUnit, number: usize) -> io::Result<()> {
    let DocUnit { key, definition, target, state, previous, base_revision, notes } = unit;
    let key = key.as_ref().map(ToString::to_string);
    out.open("unit", &[("id", Some(&format!("u{number}"))), ("name", key.as_deref())])?;
    if let (Some(previous), Some(target)) = (previous, target) {
        out.open("mtc:matches", &[])?;
        out.open("mtc:match", &[("ref", Some("#s1")), ("type", Some("other")), ("subType", Some(PREVIOUS))])?;
        // Without codes: a candidate would need data of its own for them.
        out.leaf("source", &[("xml:space", Some("preserve"))], previous)?;
        out.leaf("target", &[("xml:space", Some("preserve"))], target)?;
        out.close()?;
        out.close()?;
    }
    if let Some(revision) = base_revision {
        out.open("mda:metadata", &[])?;
        out.open("mda:metaGroup", &[("category", Some(OURS))])?;
        out.leaf("mda:meta", &[("type", Some(BASE_REVISION))], &revision.to_string())?;
        out.close()?;
        out.close()?;
    }
    if !notes.is_empty() {
        out.open("notes", &[])?;
        notes.iter().try_for_each(|note| out.leaf("note", &[], note))?;
        out.close()?;
    }
    let (source, targets) = codes::code(definition, target.as_deref().as_slice());
    let data = data_ids(source.iter().chain(targets.iter().flatten()));
    if !data.is_empty() {
        out.open("originalData", &[])?;
        let mut listed: Vec<_> = data.iter().collect();
        listed.sort_by_key(|(_, number)| **number);
        for (text, number) in listed {
            out.leaf("data", &[("id", Some(&format!("d{number}"))), ("xml:space", Some("preserve"))], text)?;
        }
        out.close()?;
    }
    let sub_state = (*state == DocState::NeedsWork).then_some(OUTDATED);
    out.open("segment", &[("id", Some("s1")), ("state", Some(word(*state))), ("subState", sub_state)])?;
    write_text(out, "source", &source, &data)?;
    if let Some(target) = targets.first() {
        write_text(out, "target", target, &data)?;
    }
    out.close()?;
    out.close()
}

/// The state of a segment.
pub(super) fn word(state: DocState) -> &'static str {
    match state {
        DocState::Untranslated | DocState::NeedsWork => "initial",
        DocState::Translated => "translated",
        DocState::Reviewed => "reviewed",
    }
}

/// A number for each text that a code stands for, in the order in which they come.
fn data_ids<'a>(pieces: impl Iterator<Item = &'a Piece<'a>>) -> BTreeMap<&'a str, usize> {
    let mut ids = BTreeMap::new();
    for piece in pieces {
        if let Piece::Code(code) = piece {
            let next = ids.len() + 1;
            ids.entry(code.text).or_insert(next);
        }
    }
    ids
}

fn write_text(
    out: &mut Out<impl Write>,
    name: &'static str,
    pieces: &[Piece<'_>],
    data: &BTreeMap<&str, usize>,
) -> io::Result<()> {
    let named = |piece: &Piece<'_>| match piece {
        Piece::Text(_) => Default::default(),
        Piece::Code(Code { number, kind, text }) => {
            let data = data.get(text).copied().unwrap_or_default();
            (number.to_string(), format!("d{data}"), format!("{OURS}:{kind}"))
        }
    };
    let names: Vec<(String, String, String)> = pieces.iter().map(named).collect();
    let content: Vec<Inline<'_>> = pieces.iter().zip(&names).map(inline).collect();
    out.line(name, &[("xml:space", Some("preserve"))], &content)
}

fn inline<'a>((piece, (id, data, sub_type)): (&Piece<'a>, &'a (String, String, String))) -> Inline<'a> {
    let Code { kind, text, .. } = match piece {
        Piece::Text(text) => return Inline::Text(text),
        Piece::Code(code) => code,
    };
    let of_standard = match *kind {
        "link" => "link",
        "format" => "fmt",
        _ => "other",
    };
    let attributes = vec![
        ("id", Some(id.as_str())),
        ("type", Some(of_standard)),
        ("subType", Some(sub_type.as_str())),
        ("disp", Some(*text)),
        ("dataRef", Some(data.as_str())),
    ];
    Inline::Element { name: "ph", attributes, text: None }
}

/// Reads a `unit`. Segments that a tool has split are joined again.
pub(super) fn unit(element: &Element) -> Result<RawUnit, (usize, What)> {
    let data = original_data(element);
    let text = |element: &Element| -> Result<String, (usize, What)> {
        let mut text = String::new();
        gather(element, &data, &mut text)?;
        Ok(text)
    };
    let (mut source, mut target, mut has_target) = (String::new(), String::new(), false);
    let (mut states, mut language, mut has_segment) = (Vec::new(), None, false);
    for part in element.elements().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable")) {
        let of_source = match part.first("source") {
            Some(source) => text(source)?,
            None => return Err((part.start, What::Malformed("a segment has no source".to_owned()))),
        };
        match part.first("target") {
            Some(of_target) => {
                target.push_str(&text(of_target)?);
                language = language.or_else(|| of_target.attribute("xml:lang").map(str::to_owned));
                has_target |= part.name == "segment";
            }
            // What stands between segments is carried over.
            None if part.name == "ignorable" => target.push_str(&of_source),
            None => {}
        }
        if part.name == "segment" {
            has_segment = true;
            states.push(state(part.attribute("state"), part.first("target").is_some()));
        }
        source.push_str(&of_source);
    }
    if !has_segment {
        return Err((element.start, What::Malformed("unit has no segment".to_owned())));
    }
    // A unit is as far as the segment that lags behind; one that is translated in part needs work.
    let lagging = states.iter().min().copied().unwrap_or(DocState::Untranslated);
    let state = if lagging == DocState::Untranslated && has_target { DocState::NeedsWork } else { lagging };
    let mut matches = element.all("matches").flat_map(|matches| matches.all("match"));
    let previous = matches.find(|it| it.attribute("subType") == Some(PREVIOUS)).and_then(|it| it.first("source"));
    let mut metas =
        element.all("metadata").flat_map(|metadata| metadata.all("metaGroup")).flat_map(|it| it.all("meta"));
    Ok(RawUnit {
        name: element.attribute("name").map(str::to_owned),
        id: element.attribute("id").map(str::to_owned),
        source,
        target: has_target.then_some(target),
        state,
        previous: previous.map(text).transpose()?,
        base_revision: metas.find(|meta| meta.attribute("type") == Some(BASE_REVISION)).map(Element::text),
        notes: element.all("notes").flat_map(|notes| notes.all("note")).map(Element::text).collect(),
        language,
    })
}

/// What a state of XLIFF 2 means here. Without one a segment is `initial`.
fn state(state: Option<&str>, has_target: bool) -> DocState {
    match (state, has_target) {
        (_, false) => DocState::Untranslated,
        (Some("reviewed" | "final"), true) => DocState::Reviewed,
        (Some("translated"), true) => DocState::Translated,
        // Many tools write no state at all; what they wrote a target for is translated.
        (None, true) => DocState::Translated,
        (Some(_), true) => DocState::NeedsWork,
    }
}

/// What the codes of a unit stand for, by the names it has for them.
pub(super) type Data<'a> = BTreeMap<&'a str, String>;

pub(super) fn original_data(unit: &Element) -> Data<'_> {
    let data = unit.all("originalData").flat_map(|data| data.all("data"));
    data.filter_map(|data| Some((data.attribute("id")?, plain_text(data)))).collect()
}

/// What a code stands for, by an attribute that names its data, or by one that says it itself.
pub(super) fn original(code: &Element, data: &Data<'_>, reference: &str, instead: &str) -> Option<String> {
    let instead = || code.attribute(instead).or_else(|| code.attribute("disp")).map(str::to_owned);
    code.attribute(reference).and_then(|id| data.get(id).cloned()).or_else(instead)
}

/// Gathers text, codes as their original data.
fn gather(element: &Element, data: &Data<'_>, text: &mut String) -> Result<(), (usize, What)> {
    for node in &element.children {
        let inner = match node {
            Node::Text(piece) => {
                text.push_str(piece);
                continue;
            }
            Node::Element(inner) => inner,
        };
        let original = |reference: &str, instead: &str| -> Result<String, (usize, What)> {
            original(inner, data, reference, instead).ok_or_else(|| {
                (inner.start, What::Malformed(format!("{} does not say what it stands for", inner.name)))
            })
        };
        match inner.name.as_str() {
            "ph" | "sc" | "ec" => text.push_str(&original("dataRef", "equiv")?),
            "pc" => {
                text.push_str(&original("dataRefStart", "equivStart")?);
                gather(inner, data, text)?;
                text.push_str(&original("dataRefEnd", "equivEnd")?);
            }
            "cp" => text.extend(code_point(inner)),
            "sm" | "em" => {}
            _ => gather(inner, data, text)?,
        }
    }
    Ok(())
}

/// The text of a `data`, in which only `cp` may stand.
fn plain_text(data: &Element) -> String {
    let piece = |node: &Node| match node {
        Node::Text(text) => text.clone(),
        Node::Element(element) => code_point(element).into_iter().collect(),
    };
    data.children.iter().map(piece).collect()
}

/// The character that a `cp` names because XML has none for it.
fn code_point(element: &Element) -> Option<char> {
    element.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32)
}
