//! Reading TBX.

use super::{DO_NOT_TRANSLATE, REVIEWED};
use crate::{
    glossary::{GlossaryEntry, GlossaryReading, GlossaryStatus, GlossaryTarget, NUL, has_nul},
    model::{InterchangeError, Limits, What},
    xml::{Chunks, Element, Piece},
};
use std::io::Read;
use tolmach_core::Language;

/// A term as the file has it.
struct Term {
    language: Language,
    text: String,
    status: GlossaryStatus,
    subsets: Vec<String>,
}

/// Reads a glossary, for a source language: a concept with several terms in it gives an entry for each of them.
///
/// A broken concept is left out whole and reported; so is one without a term in the source language.
///
/// # Errors
/// [`InterchangeError::UnknownFormat`] where the file is no TBX; [`InterchangeError::Damaged`],
/// [`InterchangeError::Unsafe`], [`InterchangeError::UnknownEncoding`], [`InterchangeError::TooLarge`] where reading
/// cannot go on; [`InterchangeError::Io`].
pub fn read(
    inner: impl Read,
    source_language: &Language,
    limits: &Limits,
) -> Result<GlossaryReading, InterchangeError> {
    let mut chunks = Chunks::new(inner, &["conceptEntry", "termEntry"], *limits);
    let (mut reading, mut is_known) = (GlossaryReading::default(), false);
    while let Some(piece) = chunks.next()? {
        match piece {
            Piece::Start(tag) if !is_known => {
                if !matches!(tag.element.name.as_str(), "tbx" | "martif") {
                    return Err(InterchangeError::UnknownFormat);
                }
                is_known = true;
            }
            Piece::Start(_) | Piece::End => {}
            Piece::Broken(problem) => reading.problems.push(problem),
            Piece::Entry(element, entry) => match concept(&element, source_language, limits) {
                Ok(terms) if terms.iter().any(has_nul_in) => reading.report(entry.place.clone(), has_nul()),
                Ok(terms) => terms.into_iter().for_each(|term| reading.push(term, entry.place.clone())),
                Err((byte, what)) => reading.report(entry.place_of(byte), what),
            },
        }
        if reading.entries.len() > limits.max_units {
            return Err(InterchangeError::TooLarge { what: "the number of terms", max: limits.max_units as u64 });
        }
        if reading.problems.len() > limits.max_problems {
            return Err(InterchangeError::TooLarge { what: "the number of problems", max: limits.max_problems as u64 });
        }
    }
    Ok(reading)
}

fn has_nul_in(entry: &GlossaryEntry) -> bool {
    let targets = entry.targets.values().flatten().map(|target| &target.text);
    [&entry.source, &entry.domain, &entry.note].into_iter().chain(targets).any(|text| text.contains(NUL))
}

fn concept(
    element: &Element,
    source_language: &Language,
    limits: &Limits,
) -> Result<Vec<GlossaryEntry>, (usize, What)> {
    let mut terms = Vec::new();
    for section in element.elements().filter(|it| matches!(it.name.as_str(), "langSec" | "langSet")) {
        let tag = section.attribute("xml:lang").or_else(|| section.attribute("lang")).unwrap_or_default();
        let language = Language::parse(&tag.trim().replace('_', "-")).map_err(|_| {
            let shown: String = tag.chars().take(40).collect();
            (section.start, What::Malformed(format!("{shown:?} is no language")))
        })?;
        for holder in section.elements().filter(|it| matches!(it.name.as_str(), "termSec" | "tig" | "ntig")) {
            terms.push(term(holder, &language, limits)?);
        }
    }
    // A file in English serves somebody who asks for British English, and the other way round.
    let base = |language: &Language| language.as_str().split('-').next().unwrap_or_default().to_owned();
    let has_exact = terms.iter().any(|term| term.language == *source_language);
    let is_source = |term: &Term| match has_exact {
        true => term.language == *source_language,
        false => base(&term.language) == base(source_language),
    };
    let (sources, others): (Vec<Term>, Vec<Term>) = terms.into_iter().partition(is_source);
    if sources.is_empty() {
        return Err((element.start, What::Malformed(format!("the concept has no term in {source_language}"))));
    }
    let domain = of_category(element, "subjectField").next().unwrap_or_default();
    let notes: Vec<String> = of_category(element, "note").chain(of_category(element, "definition")).collect();
    let entry = |source: Term| {
        let mut entry = GlossaryEntry::new(source_language.clone(), source.text);
        entry.do_not_translate = source.subsets.iter().any(|subset| subset == DO_NOT_TRANSLATE);
        entry.domain.clone_from(&domain);
        entry.note = notes.join("\n\n");
        for Term { language, text, status, subsets } in &others {
            if subsets.iter().any(|subset| subset == REVIEWED) {
                entry.reviewed.insert(language.clone());
            }
            let target = GlossaryTarget { text: text.clone(), status: *status };
            entry.targets.entry(language.clone()).or_default().push(target);
        }
        entry
    };
    Ok(sources.into_iter().map(entry).collect())
}

fn term(holder: &Element, language: &Language, limits: &Limits) -> Result<Term, (usize, What)> {
    let malformed = |what: &str| (holder.start, What::Malformed(what.to_owned()));
    // Version 2 may put the term into a group of its own.
    let group = holder.first("termGrp").unwrap_or(holder);
    let text = group.first("term").ok_or_else(|| malformed("there is no term"))?.text().trim().to_owned();
    if text.is_empty() {
        return Err(malformed("the term is empty"));
    }
    if text.len() > limits.max_text_bytes {
        return Err((holder.start, What::TooLong { what: "text", max_bytes: limits.max_text_bytes }));
    }
    let status = of_category(group, "administrativeStatus").chain(of_category(holder, "administrativeStatus")).next();
    let subsets = of_category(holder, "projectSubset").collect();
    Ok(Term {
        language: language.clone(),
        text,
        status: status.map_or(GlossaryStatus::Admitted, |it| self::status(&it)),
        subsets,
    })
}

/// What an administrative status means here; terms without one may be used.
fn status(status: &str) -> GlossaryStatus {
    match status.trim().to_ascii_lowercase().split("term").next().unwrap_or_default() {
        "preferred" | "standardized" => GlossaryStatus::Preferred,
        "deprecated" | "superseded" | "forbidden" | "obsolete" => GlossaryStatus::Forbidden,
        _ => GlossaryStatus::Admitted,
    }
}

/// The values of a data category: elements of that type (DCA) or of that name (DCT), also within a group.
fn of_category<'a>(element: &'a Element, name: &'a str) -> impl Iterator<Item = String> + 'a {
    let groups = element.elements().filter(|it| it.name.ends_with("Grp") && it.name != "termGrp");
    let all = element.elements().chain(groups.flat_map(Element::elements));
    let wanted = move |it: &&Element| it.attribute("type") == Some(name) || it.name == name;
    all.filter(wanted).map(|it| it.text().trim().to_owned()).filter(|text| !text.is_empty())
}
