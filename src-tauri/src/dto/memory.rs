//! What the memory, the glossary and other languages know of a unit.

use super::{
    Language,
    offsets::Offsets,
    units::{Change, State},
};
use serde::{Deserialize, Serialize};
use specta::Type;
use tolmach_workbench::{
    brief, glossary,
    memory::{self, LookUp, MatchKind as Kind, PairState as Standing},
    sisters,
};

/// Something that the memory has, ready to be used.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Match {
    /// Whether it is of a whole unit or of a sentence.
    pub is_sentence: bool,
    /// The plain score, from 0 to 100; rounded down, so that 100 means equal. The others too.
    pub score: u32,
    /// The score with markup and numbers masked.
    pub masked_score: u32,
    /// The score over word stems; none where there are no words to compare.
    pub stem_score: Option<u32>,
    /// The stored target.
    pub target: String,
    /// The target with variables, numbers and links of this unit in place.
    pub ready: String,
    /// From the stored source to that of this unit.
    pub changes: Vec<Change>,
    /// How the pair stands.
    pub state: PairState,
    /// Where it came from.
    pub origin: String,
    /// When it was last seen to stand so.
    pub as_of: String,
    /// How often it was seen.
    pub n_uses: u32,
}

/// How a pair of the memory stands.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum PairState {
    /// The source has moved on since.
    Outdated,
    /// The user's own draft.
    Draft,
    /// Translated.
    Translated,
    /// Approved by a reviewer.
    Proofread,
}

impl Match {
    /// Makes a match ready for what was asked.
    pub fn of(found: memory::Match, asked: &LookUp) -> Self {
        let memory::Ready { adapted, difference, stem_score } = found.ready(asked);
        let (origin, score) = (found.origin(), |percent: f64| percent.clamp(0.0, 100.0).floor() as u32);
        let memory::Match { kind, score: plain, masked_score, target, state, as_of, n_uses, .. } = found;
        Self {
            is_sentence: kind == Kind::Sentence,
            score: score(plain),
            masked_score: score(masked_score),
            stem_score: stem_score.map(score),
            target,
            ready: adapted.text,
            changes: difference.into_iter().map(Change::from).collect(),
            state: match state {
                Standing::Outdated => PairState::Outdated,
                Standing::Draft => PairState::Draft,
                Standing::Translated => PairState::Translated,
                Standing::Proofread => PairState::Proofread,
            },
            origin,
            as_of: as_of.to_string(),
            n_uses: u32::try_from(n_uses).unwrap_or(u32::MAX),
        }
    }
}

/// A term that stands in a source. Offsets count UTF-16 units of it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct TermHit {
    /// Where it begins.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// The term, in the form a dictionary would list.
    pub source: String,
    /// How to render it, in the order to show.
    pub targets: Vec<Rendering>,
    /// Whether it stays as it is.
    pub do_not_translate: bool,
    /// The field it belongs to; empty if not said.
    pub domain: String,
    /// What it means, as safe HTML; empty if not said. The screen rebuilds it from known elements all the same.
    pub note_html: String,
    /// Whether somebody who knows the language has looked at its translations.
    pub is_reviewed: bool,
}

/// One way to render a term.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
pub struct Rendering {
    /// The translation, in the form a dictionary would list.
    pub text: String,
    /// Whether to use it.
    pub status: RenderingStatus,
}

/// Whether a translation of a term should be used.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum RenderingStatus {
    /// To be used.
    Preferred,
    /// May be used.
    Admitted,
    /// Must not be used.
    Forbidden,
}

impl From<glossary::TargetTerm> for Rendering {
    fn from(target: glossary::TargetTerm) -> Self {
        let glossary::TargetTerm { text, status } = target;
        let status = match status {
            glossary::Status::Preferred => RenderingStatus::Preferred,
            glossary::Status::Admitted => RenderingStatus::Admitted,
            glossary::Status::Forbidden => RenderingStatus::Forbidden,
        };
        Self { text, status }
    }
}

impl TermHit {
    /// The terms of a source.
    pub fn all(source: &str, hits: Vec<glossary::TermHit>) -> Vec<Self> {
        let at = Offsets::of(source);
        let hit = |glossary::TermHit { range, term }| {
            let glossary::Term { id: _, source, targets, do_not_translate, domain, note, is_reviewed, origin: _ } =
                term;
            Self {
                from: at.utf16(range.start),
                to: at.utf16(range.end),
                source,
                targets: targets.into_iter().map(Rendering::from).collect(),
                do_not_translate,
                domain,
                note_html: brief::to_html(&note),
                is_reviewed,
            }
        };
        hits.into_iter().map(hit).collect()
    }
}

/// The unit in another language that the user reads.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Sister {
    /// The language.
    pub language: Language,
    /// Its translation.
    pub text: String,
    /// Its state on the wiki.
    pub state: State,
    /// Since when it has been seen in this state.
    pub since: String,
}

impl From<sisters::Sister> for Sister {
    fn from(sister: sisters::Sister) -> Self {
        let sisters::Sister { language, text, state, since, as_of: _ } = sister;
        Self { language: Language::of(&language), text, state: state.into(), since: since.to_string() }
    }
}
