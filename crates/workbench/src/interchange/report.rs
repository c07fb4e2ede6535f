//! What an import came to, unit by unit.

use super::Format;
use tolmach_core::{Language, UnitKey, WikiName};
use tolmach_interchange::Place;

/// What an import came to, or would come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportReport {
    /// The name of the file.
    pub file: String,
    /// What it turned out to be.
    pub format: Format,
    /// The wiki that its units were looked for on.
    pub wiki: WikiName,
    /// The language of its translations.
    pub language: Language,
    /// Whether nothing was kept.
    pub is_dry_run: bool,
    /// Every entry of the file, in its order; those without a translation too.
    pub units: Vec<ImportedUnit>,
}

/// What became of one entry of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedUnit {
    /// Where it stands in the file.
    pub place: Place,
    /// The unit; none where nobody could tell.
    pub key: Option<UnitKey>,
    /// Whether the key was missing, so that the source text told which unit it is.
    pub is_by_source: bool,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, or what else is to be known: a word of [`Note`], or what the reader says of a broken entry.
    pub note: Option<Note>,
}

/// What became of an entry of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// It is a draft now.
    Taken,
    /// There was nothing to take.
    Unchanged,
    /// It differs from the base and from what stands here: all of it is kept, and the user decides.
    Conflicting,
    /// No unit here is the one that is meant.
    Unknown,
    /// It could not be read.
    Broken,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Taken, Self::Unchanged, Self::Conflicting, Self::Unknown, Self::Broken];

    /// The word for it in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            Self::Unchanged => "unchanged",
            Self::Conflicting => "conflicting",
            Self::Unknown => "unknown",
            Self::Broken => "broken",
        }
    }
}

/// Why something became of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// The file has no translation of it.
    NoText,
    /// The file has what stands here.
    SameHere,
    /// The file has what it was given; the work here has gone on since.
    AsHandedOut,
    /// The same text waits for a decision already.
    Waits,
    /// The translation is marked as needing work: the draft is not done.
    NotDone,
    /// An outdated translation came back without the mark: it is still valid.
    StillValid,
    /// The source has changed since the file was made.
    SourceMoved,
    /// It differs from the draft.
    DiffersFromDraft,
    /// The translation on the wiki has changed since the file was made.
    ChangedOnWiki,
    /// The file does not say what its text was made from, and the wiki has another.
    BaseNotKnown,
    /// The page is not in the library.
    NoPage,
    /// The page was never pulled in this language.
    NotPulled,
    /// The page has no such unit.
    NoUnit,
    /// No unit has this source text.
    NoSuchSource,
    /// Several units have this source text.
    SeveralSuchSources,
    /// The file has two texts for the unit.
    Twice,
    /// What the reader says.
    Read(String),
}

impl Note {
    /// The word for it in JSON; what a reader says stands after `read: `.
    pub fn to_word(&self) -> String {
        match self {
            Self::NoText => "no-text",
            Self::SameHere => "same-here",
            Self::AsHandedOut => "as-handed-out",
            Self::Waits => "waits",
            Self::NotDone => "not-done",
            Self::StillValid => "still-valid",
            Self::SourceMoved => "source-moved",
            Self::DiffersFromDraft => "differs-from-draft",
            Self::ChangedOnWiki => "changed-on-wiki",
            Self::BaseNotKnown => "base-not-known",
            Self::NoPage => "no-page",
            Self::NotPulled => "not-pulled",
            Self::NoUnit => "no-unit",
            Self::NoSuchSource => "no-such-source",
            Self::SeveralSuchSources => "several-such-sources",
            Self::Twice => "twice",
            Self::Read(says) => return format!("read: {says}"),
        }
        .to_owned()
    }
}

impl ImportReport {
    /// How many entries came to that.
    pub fn n(&self, outcome: Outcome) -> usize {
        self.units.iter().filter(|unit| unit.outcome == outcome).count()
    }

    /// How many units had no key and were found by their source text.
    pub fn n_by_source(&self) -> usize {
        self.units.iter().filter(|unit| unit.is_by_source && unit.key.is_some()).count()
    }

    /// Whether nothing is left for the user to look at.
    pub fn is_clean(&self) -> bool {
        [Outcome::Conflicting, Outcome::Unknown, Outcome::Broken].into_iter().all(|outcome| self.n(outcome) == 0)
    }
}
