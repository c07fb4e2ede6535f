//! Sprints: resources × languages × dates × goal, with a baseline, and what has been done since.

mod course;
pub use course::{BurnDay, BurnDown, CLAIM_HOURS, Claim, Left, burn_down, left};

use crate::{
    ids::{PageTitle, Revision, UnitKey, UserName, WikiName},
    language::Language,
    unit::State,
};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeMap;

/// What a sprint is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Bringing what is untranslated into the languages.
    Translation,
    /// Bringing outdated translations up to date.
    Update,
}

impl Kind {
    /// The word for it in JSON and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Translation => "translation",
            Self::Update => "update",
        }
    }

    /// Reads the word for a kind.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Translation, Self::Update].into_iter().find(|kind| kind.as_str() == word)
    }

    /// Whether a unit in this state at the baseline is what such a sprint sets out to do.
    pub fn sets_out_to_do(self, state: State) -> bool {
        match self {
            Self::Translation => state == State::Untranslated,
            Self::Update => state == State::Outdated,
        }
    }
}

/// How much a sprint wants to get done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Goal {
    /// How many, over all languages.
    pub amount: u32,
    /// Of what.
    pub measure: Measure,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Units.
    Units,
    /// Words of the source at the baseline.
    Words,
}

impl Measure {
    /// The word for it in JSON and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Units => "units",
            Self::Words => "words",
        }
    }
}

/// A text that is no goal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no goal; one looks like 20, 20units or 500words")]
pub struct NotAGoal(pub String);

impl Goal {
    /// Reads `20`, `20units`, `500 words`.
    ///
    /// # Errors
    /// [`NotAGoal`] when the number or the word cannot be read, or the number is 0.
    pub fn parse(goal: &str) -> Result<Self, NotAGoal> {
        let bad = || NotAGoal(goal.to_owned());
        let digits = goal.bytes().take_while(u8::is_ascii_digit).count();
        let (amount, word) = goal.split_at(digits);
        let measure = match word.trim() {
            "" | "unit" | "units" => Measure::Units,
            "word" | "words" => Measure::Words,
            _ => return Err(bad()),
        };
        match amount.parse() {
            Ok(amount) if amount > 0 => Ok(Self { amount, measure }),
            _ => Err(bad()),
        }
    }
}

/// A sprint as its organiser set it up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sprint {
    /// Its name, unique on this machine.
    pub name: String,
    /// The wiki it is about.
    pub wiki: WikiName,
    /// Translation or update.
    pub kind: Kind,
    /// The resources.
    pub pages: Vec<PageTitle>,
    /// The languages.
    pub languages: Vec<Language>,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// How much is wanted.
    pub goal: Goal,
    /// What it is about, in the organiser's words, as Markdown.
    pub brief: String,
    /// What it belongs to: initiatives and recommendations of the Movement Strategy, topics.
    pub tags: Vec<String>,
    /// When the baseline was taken.
    pub baseline_at: Timestamp,
}

/// A unit in one language of a sprint.
pub type Place = (UnitKey, Language);

/// A unit in one language as the baseline found it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaselineUnit {
    /// Its state.
    pub state: State,
    /// The revision of its translation, where there was one.
    pub revision: Option<Revision>,
    /// Words of its source.
    pub n_words: u32,
}

/// A unit in one language as last read from the wiki.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observed {
    /// Its state.
    pub state: State,
    /// Words of its source.
    pub n_words: u32,
    /// When that was read from the wiki; readings older than the baseline count for nothing.
    pub observed_at: Timestamp,
    /// The first reading that showed it so.
    pub since: Timestamp,
    /// Whether a draft of ours waits.
    pub has_draft: bool,
    /// Who brought it to its present text, and on which day, where a receipt or the unit's history says so.
    pub credit: Option<Credit>,
}

/// Who did a unit, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// The account.
    pub user: UserName,
    /// When its revision was saved.
    pub at: Timestamp,
}

/// What a sprint has come to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Progress {
    /// Units × languages that the baseline holds.
    pub baseline: Tally,
    /// Of the baseline, what the sprint set out to do.
    pub to_do: Tally,
    /// Done since the baseline.
    pub done: Tally,
    /// Not done, with a draft of ours waiting.
    pub waiting: Tally,
    /// Done, by language.
    pub by_language: BTreeMap<Language, Tally>,
    /// Done, by day; the flag says whether the day is only that of the observation.
    pub by_day: BTreeMap<(Date, DayIs), Tally>,
    /// Done, by person; none where nobody knows who.
    pub by_user: BTreeMap<Option<UserName>, Tally>,
    /// Units that came or went by re-marking since the baseline: shown apart, never counted as done.
    pub scope_changed: ScopeChange,
    /// The oldest reading that went into this.
    pub observed_at: Option<Timestamp>,
}

/// How well a day is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DayIs {
    /// From a receipt or the history of the unit.
    Known,
    /// The day on which the change was first observed.
    Observed,
}

/// A number of units, and the words of their sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Units × languages.
    pub units: u32,
    /// Words of their sources at the baseline.
    pub words: u32,
}

impl Tally {
    fn add(&mut self, n_words: u32) {
        self.units += 1;
        self.words += n_words;
    }

    /// The number in the measure of a goal.
    pub fn measured(&self, measure: Measure) -> u32 {
        match measure {
            Measure::Units => self.units,
            Measure::Words => self.words,
        }
    }
}

/// Units that came or went since the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ScopeChange {
    /// Came.
    pub added: u32,
    /// Went.
    pub removed: u32,
}

/// Counts what a sprint has come to.
///
/// A unit counts as done when a reading after the baseline shows it translated or proofread and it was not so in the
/// baseline. Days are civil days in UTC. Cost: linear in places, times the logarithm of their number.
pub fn progress(
    sprint: &Sprint,
    baseline: &BTreeMap<Place, BaselineUnit>,
    now: &BTreeMap<Place, Observed>,
) -> Progress {
    let mut progress = Progress { observed_at: now.values().map(|seen| seen.observed_at).min(), ..Progress::default() };
    progress.scope_changed.added = count(now.keys().filter(|place| !baseline.contains_key(place)));
    for (place, then) in baseline {
        progress.baseline.add(then.n_words);
        if sprint.kind.sets_out_to_do(then.state) {
            progress.to_do.add(then.n_words);
        }
        let Some(seen) = now.get(place) else {
            progress.scope_changed.removed += 1;
            continue;
        };
        if is_done_since(sprint, then, seen) {
            progress.count_done(place, then, seen);
        } else if seen.has_draft && !then.state.is_done() {
            progress.waiting.add(then.n_words);
        }
    }
    progress
}

/// Whether a unit counts as done: a reading since the baseline shows it translated or proofread, and it was not so then.
pub fn is_done_since(sprint: &Sprint, then: &BaselineUnit, seen: &Observed) -> bool {
    seen.observed_at >= sprint.baseline_at && seen.state.is_done() && !then.state.is_done()
}

impl Progress {
    fn count_done(&mut self, (_, language): &Place, then: &BaselineUnit, seen: &Observed) {
        let (user, day) = match &seen.credit {
            Some(credit) => (Some(credit.user.clone()), (utc_day(credit.at), DayIs::Known)),
            None => (None, (utc_day(seen.since), DayIs::Observed)),
        };
        self.done.add(then.n_words);
        self.by_language.entry(language.clone()).or_default().add(then.n_words);
        self.by_day.entry(day).or_default().add(then.n_words);
        self.by_user.entry(user).or_default().add(then.n_words);
    }
}

fn utc_day(at: Timestamp) -> Date {
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[path = "sprint_tests.rs"]
mod tests;
