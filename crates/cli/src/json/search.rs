use serde::Serialize;
use std::ops::Range;
use tolmach_workbench::{
    FoundPlace,
    search::{Rendered, SearchHit},
};

/// A text that was found.
#[derive(Debug, Serialize)]
pub(crate) struct Hit {
    kind: &'static str,
    language: String,
    wiki: Option<String>,
    page: Option<String>,
    unit: Option<String>,
    state: Option<&'static str>,
    snippet: String,
    /// In Unicode scalar values of the snippet.
    marks: Vec<[usize; 2]>,
}

impl From<&SearchHit> for Hit {
    fn from(hit: &SearchHit) -> Self {
        let SearchHit { kind, language, place, state, snippet, marks } = hit;
        Self {
            kind: kind.as_str(),
            language: super::code(language),
            wiki: place.as_ref().map(|place| place.wiki.to_string()),
            page: place.as_ref().map(|place| place.page.to_string()),
            unit: unit(place.as_ref()),
            state: state.map(tolmach_core::State::as_str),
            marks: in_scalars(snippet, marks),
            snippet: snippet.clone(),
        }
    }
}

/// A phrase as it was rendered once.
#[derive(Debug, Serialize)]
pub(crate) struct Concorded {
    wiki: Option<String>,
    page: Option<String>,
    unit: Option<String>,
    source: String,
    /// In Unicode scalar values of the source.
    marks: Vec<[usize; 2]>,
    target: String,
    state: &'static str,
    draft: bool,
}

impl From<&Rendered> for Concorded {
    fn from(rendered: &Rendered) -> Self {
        let Rendered { place, source, marks, target, state, is_draft } = rendered;
        Self {
            wiki: place.as_ref().map(|place| place.wiki.to_string()),
            page: place.as_ref().map(|place| place.page.to_string()),
            unit: unit(place.as_ref()),
            marks: in_scalars(source, marks),
            source: source.clone(),
            target: target.clone(),
            state: state.as_str(),
            draft: *is_draft,
        }
    }
}

fn unit(place: Option<&FoundPlace>) -> Option<String> {
    place.and_then(|place| place.unit.as_ref()).map(ToString::to_string)
}

fn in_scalars(text: &str, marks: &[Range<usize>]) -> Vec<[usize; 2]> {
    let scalars = |at: usize| text[..at].chars().count();
    marks.iter().map(|mark| [scalars(mark.start), scalars(mark.end)]).collect()
}
