use super::code;
use serde::Serialize;
use std::collections::BTreeMap;
use tolmach_core::{
    Language, PageTitle,
    sprint::{self, Progress, Tally},
};
use tolmach_workbench::{
    StoredClaim,
    sprint::{Coverage, SprintState},
};

/// A row of `sprint list`.
#[derive(Debug, Serialize)]
pub(crate) struct Listed {
    pub(crate) name: String,
    pub(crate) wiki: String,
    pub(crate) kind: &'static str,
    pages: Vec<String>,
    languages: Vec<String>,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) goal: Goal,
    brief: String,
    tags: Vec<String>,
    baseline_at: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct Goal {
    pub(crate) amount: u32,
    pub(crate) measure: &'static str,
}

impl From<sprint::Sprint> for Listed {
    fn from(sprint: sprint::Sprint) -> Self {
        let sprint::Sprint { name, wiki, kind, pages, languages, from, to, goal, brief, tags, baseline_at } = sprint;
        let sprint::Goal { amount, measure } = goal;
        Self {
            name,
            wiki: wiki.to_string(),
            kind: kind.as_str(),
            pages: pages.iter().map(ToString::to_string).collect(),
            languages: languages.iter().map(code).collect(),
            from: from.to_string(),
            to: to.to_string(),
            goal: Goal { amount, measure: measure.as_str() },
            brief,
            tags,
            baseline_at: baseline_at.to_string(),
        }
    }
}

/// What `sprint show`, `sprint create` and `sprint report --format json` answer.
#[derive(Debug, Serialize)]
pub(crate) struct Sprint {
    #[serde(flatten)]
    sprint: Listed,
    baseline: Baseline,
    /// Units; the words of their sources stand in `done_words`.
    done: u32,
    done_words: u32,
    waiting: u32,
    waiting_words: u32,
    by_language: BTreeMap<String, u32>,
    by_language_words: BTreeMap<String, u32>,
    by_day: BTreeMap<String, u32>,
    by_day_words: BTreeMap<String, u32>,
    /// Of `by_day`, the units whose day is only the one on which they were first seen done.
    by_day_observed: BTreeMap<String, u32>,
    /// Under "" those of whom nobody knows who did them.
    by_user: BTreeMap<String, u32>,
    by_user_words: BTreeMap<String, u32>,
    coverage: BTreeMap<String, Ready>,
    pub(crate) left: Vec<Left>,
    burn_down: BurnDown,
    pub(crate) claims: Vec<Claim>,
    /// When it was closed; its figures are those of that moment.
    closed_at: Option<String>,
    scope_changed: ScopeChange,
    /// The oldest reading that went into the figures.
    observed_at: Option<String>,
}

#[derive(Debug, Serialize)]
struct Baseline {
    taken_at: String,
    units: u32,
    words: u32,
    to_do_units: u32,
    to_do_words: u32,
    /// Of these, done.
    to_do_done_units: u32,
    to_do_done_words: u32,
}

#[derive(Debug, Serialize)]
struct ScopeChange {
    added: u32,
    removed: u32,
}

/// What is left in a page and language of what the sprint set out to do.
#[derive(Debug, Serialize)]
pub(crate) struct Left {
    pub(crate) page: String,
    pub(crate) language: String,
    pub(crate) to_do_units: u32,
    pub(crate) left_units: u32,
    pub(crate) left_words: u32,
    pub(crate) waiting_units: u32,
}

/// How the sprint keeps up with its plan, in the measure of the goal.
#[derive(Debug, Serialize)]
struct BurnDown {
    at_start: u32,
    days: Vec<BurnDay>,
}

#[derive(Debug, Serialize)]
struct BurnDay {
    day: String,
    /// Left at its end, were the goal reached in equal steps.
    planned: u32,
    /// Left at its end; null for days after the latest reading.
    left: Option<u32>,
}

/// Who is on what.
#[derive(Debug, Serialize)]
pub(crate) struct Claim {
    pub(crate) page: String,
    pub(crate) language: String,
    pub(crate) by: Option<String>,
    claimed_at: String,
    pub(crate) expires_at: String,
}

/// How far the pages serve the readers of a language.
#[derive(Debug, Serialize)]
struct Ready {
    units_then: u32,
    ready_then: u32,
    units_now: u32,
    ready_now: u32,
    pages_ready_then: u32,
    pages_ready_now: u32,
}

impl From<SprintState> for Sprint {
    fn from(state: SprintState) -> Self {
        let SprintState { sprint, progress, done_of_to_do, coverage, left, burn_down, claims, closed_at } = state;
        let Progress { baseline, to_do, done, waiting, by_language, by_day, by_user, scope_changed, observed_at } =
            progress;
        let taken_at = sprint.baseline_at.to_string();
        let language = |language: &Language| code(language);
        // A language in which nothing is done yet counts, too.
        let begun = |language| (language, by_language.get(language).copied().unwrap_or_default());
        let (by_language, by_language_words) =
            split(sprint.languages.iter().map(begun).map(|(key, tally)| (language(key), tally)));
        let (_, observed): (Vec<_>, Vec<_>) = by_day.iter().partition(|((_, is), _)| *is == sprint::DayIs::Known);
        let (by_day_observed, _) = split(observed.into_iter().map(|((day, _), tally)| (day.to_string(), *tally)));
        let (by_day, by_day_words) = split(by_day.iter().map(|((day, _), tally)| (day.to_string(), *tally)));
        let (by_user, by_user_words) = split(
            by_user.iter().map(|(user, tally)| (user.as_ref().map(ToString::to_string).unwrap_or_default(), *tally)),
        );
        let sprint::ScopeChange { added, removed } = scope_changed;
        Self {
            sprint: sprint.into(),
            baseline: Baseline {
                taken_at,
                units: baseline.units,
                words: baseline.words,
                to_do_units: to_do.units,
                to_do_words: to_do.words,
                to_do_done_units: done_of_to_do.units,
                to_do_done_words: done_of_to_do.words,
            },
            done: done.units,
            done_words: done.words,
            waiting: waiting.units,
            waiting_words: waiting.words,
            by_language,
            by_language_words,
            by_day,
            by_day_words,
            by_day_observed,
            by_user,
            by_user_words,
            coverage: coverage.into_iter().map(|(key, coverage)| (language(&key), coverage.into())).collect(),
            left: left.into_iter().map(Left::from).collect(),
            burn_down: BurnDown::from(burn_down),
            claims: claims.into_iter().map(Claim::from).collect(),
            closed_at: closed_at.map(|at| at.to_string()),
            scope_changed: ScopeChange { added, removed },
            observed_at: observed_at.map(|at| at.to_string()),
        }
    }
}

impl Sprint {
    /// The same without names: one sum for all whose names are known.
    pub(crate) fn without_names(mut self) -> Self {
        for by_user in [&mut self.by_user, &mut self.by_user_words] {
            by_user.clear();
        }
        self.claims.iter_mut().for_each(|claim| claim.by = None);
        self
    }
}

impl From<((PageTitle, Language), sprint::Left)> for Left {
    fn from(((page, language), left): ((PageTitle, Language), sprint::Left)) -> Self {
        let sprint::Left { to_do, left, waiting } = left;
        Self {
            page: page.to_string(),
            language: code(&language),
            to_do_units: to_do.units,
            left_units: left.units,
            left_words: left.words,
            waiting_units: waiting.units,
        }
    }
}

impl From<sprint::BurnDown> for BurnDown {
    fn from(burn_down: sprint::BurnDown) -> Self {
        let sprint::BurnDown { at_start, days } = burn_down;
        let day = |sprint::BurnDay { day, planned, left }| BurnDay { day: day.to_string(), planned, left };
        Self { at_start, days: days.into_iter().map(day).collect() }
    }
}

impl From<StoredClaim> for Claim {
    fn from(stored: StoredClaim) -> Self {
        let expires_at = stored.claim.expires_at().to_string();
        let sprint::Claim { page, language, by, claimed_at, released_at: _ } = stored.claim;
        Self {
            page: page.to_string(),
            language: code(&language),
            by: by.map(|by| by.to_string()),
            claimed_at: claimed_at.to_string(),
            expires_at,
        }
    }
}

impl From<Coverage> for Ready {
    fn from(coverage: Coverage) -> Self {
        let Coverage { n_units_then, n_ready_then, n_units_now, n_ready_now, n_pages_ready_then, n_pages_ready_now } =
            coverage;
        Self {
            units_then: n_units_then,
            ready_then: n_ready_then,
            units_now: n_units_now,
            ready_now: n_ready_now,
            pages_ready_then: n_pages_ready_then,
            pages_ready_now: n_pages_ready_now,
        }
    }
}

/// Units and words by key. A day comes twice where it is known of some units only.
fn split(tallies: impl Iterator<Item = (String, Tally)>) -> (BTreeMap<String, u32>, BTreeMap<String, u32>) {
    let (mut units, mut words) = (BTreeMap::new(), BTreeMap::new());
    for (key, tally) in tallies {
        *units.entry(key.clone()).or_default() += tally.units;
        *words.entry(key).or_default() += tally.words;
    }
    (units, words)
}

/// What `sprint join` answers.
#[derive(Debug, Serialize)]
pub(crate) struct Joined {
    pub(crate) sprints: Vec<Sprint>,
    pub(crate) import: super::Imported,
}
