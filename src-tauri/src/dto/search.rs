//! What was found in all texts. Offsets count UTF-16 units of the text beside them.

use super::{Language, offsets::Offsets, units::State};
use serde::{Deserialize, Serialize};
use specta::Type;
use tolmach_core::{PageTitle, WikiName};
use tolmach_workbench::{FoundKind as Kind, FoundPlace, search};

/// What is sought. Everything given must hold.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct SearchQuery {
    /// Words, each a beginning; what stands in quotation marks is a phrase.
    pub words: String,
    /// Title of a page.
    pub page: Option<String>,
    /// BCP 47.
    pub language: Option<String>,
    /// Of translations and drafts, their state.
    pub state: Option<State>,
    /// What the text is; empty for anything.
    pub kinds: Vec<FoundKind>,
}

impl SearchQuery {
    /// As the workbench asks, on one wiki.
    pub fn on(self, wiki: &str) -> crate::commands::Answer<search::SearchQuery> {
        let Self { words, page, language, state, kinds } = self;
        Ok(search::SearchQuery {
            words,
            wiki: Some(WikiName::parse(wiki)?),
            page: page.map(|page| PageTitle::parse(&page)).transpose()?,
            language: language.map(|tag| tolmach_core::Language::parse(&tag)).transpose()?,
            kinds: kinds.into_iter().map(Kind::from).collect(),
            state: state.map(tolmach_core::State::from),
        })
    }
}

/// What a text is.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum FoundKind {
    /// The source of a unit.
    Source,
    /// The wiki's translation.
    Translation,
    /// A draft.
    Draft,
    /// The title of a page.
    Title,
    /// A pair of the memory that came from a file.
    Memory,
}

impl From<FoundKind> for Kind {
    fn from(kind: FoundKind) -> Self {
        match kind {
            FoundKind::Source => Self::Source,
            FoundKind::Translation => Self::Translation,
            FoundKind::Draft => Self::Draft,
            FoundKind::Title => Self::Title,
            FoundKind::Memory => Self::Memory,
        }
    }
}

impl From<Kind> for FoundKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Source => Self::Source,
            Kind::Translation => Self::Translation,
            Kind::Draft => Self::Draft,
            Kind::Title => Self::Title,
            Kind::Memory => Self::Memory,
        }
    }
}

/// A piece of a text.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Span {
    /// Where it begins.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
}

/// Where a text stands.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Spot {
    /// Title of the page.
    pub page: String,
    /// `Page/unit`; none for the title of a page.
    pub key: Option<String>,
}

impl From<FoundPlace> for Spot {
    fn from(place: FoundPlace) -> Self {
        let FoundPlace { wiki: _, page, unit } = place;
        let key = unit.map(|unit| tolmach_core::UnitKey { page: page.clone(), unit }.to_string());
        Self { page: page.to_string(), key }
    }
}

/// What was found.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SearchAnswer {
    /// The best first.
    pub hits: Vec<SearchHit>,
    /// Whether there are more.
    pub has_more: bool,
    /// Texts that are found only a moment later.
    pub n_waiting: u32,
}

/// A text that was found.
#[derive(Debug, Clone, Serialize, Type)]
pub struct SearchHit {
    /// What it is.
    pub kind: FoundKind,
    /// Its language.
    pub language: Language,
    /// Where it stands; nowhere for a pair of the memory.
    pub spot: Option<Spot>,
    /// The state of a translation or of what a draft would replace.
    pub state: Option<State>,
    /// A piece of it.
    pub snippet: String,
    /// What was sought, in the snippet.
    pub marks: Vec<Span>,
}

/// A phrase, and how it was rendered once.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Rendered {
    /// Where; nowhere for a pair of the memory.
    pub spot: Option<Spot>,
    /// The text that holds the phrase.
    pub source: String,
    /// The phrase, in the source.
    pub marks: Vec<Span>,
    /// Its rendering.
    pub target: String,
    /// The state of that.
    pub state: State,
    /// Whether the rendering is a draft of the user.
    pub is_draft: bool,
}

fn spans(text: &str, ranges: Vec<std::ops::Range<usize>>) -> Vec<Span> {
    let at = Offsets::of(text);
    ranges.into_iter().map(|range| Span { from: at.utf16(range.start), to: at.utf16(range.end) }).collect()
}

impl From<search::SearchAnswer> for SearchAnswer {
    fn from(answer: search::SearchAnswer) -> Self {
        let search::SearchAnswer { hits, has_more, n_waiting } = answer;
        let n_waiting = u32::try_from(n_waiting).unwrap_or(u32::MAX);
        Self { hits: hits.into_iter().map(SearchHit::from).collect(), has_more, n_waiting }
    }
}

impl From<search::SearchHit> for SearchHit {
    fn from(hit: search::SearchHit) -> Self {
        let search::SearchHit { kind, language, place, state, snippet, marks } = hit;
        Self {
            kind: kind.into(),
            language: Language::of(&language),
            spot: place.map(Spot::from),
            state: state.map(State::from),
            marks: spans(&snippet, marks),
            snippet,
        }
    }
}

impl From<search::Rendered> for Rendered {
    fn from(rendered: search::Rendered) -> Self {
        let search::Rendered { place, source, marks, target, state, is_draft } = rendered;
        Self {
            spot: place.map(Spot::from),
            marks: spans(&source, marks),
            source,
            target,
            state: state.into(),
            is_draft,
        }
    }
}
