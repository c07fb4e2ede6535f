//! Sprints.

use super::session::Language;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What a sprint is about.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Untranslated units.
    Translation,
    /// Outdated units.
    Update,
}

/// What a goal counts.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Units.
    Units,
    /// Words of the source.
    Words,
}

/// A sprint that is to be set up.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct NewSprint {
    /// Its name.
    pub name: String,
    /// The wiki.
    pub wiki: String,
    /// Translation or update.
    pub kind: Kind,
    /// Titles of the pages.
    pub pages: Vec<String>,
    /// BCP 47.
    pub languages: Vec<String>,
    /// First day, `2026-11-22`.
    pub from: String,
    /// Last day.
    pub to: String,
    /// How much is wanted.
    pub goal: u32,
    /// Of what.
    pub measure: Measure,
    /// What it is about, as Markdown.
    pub brief: String,
    /// What it belongs to: initiatives, recommendations, topics.
    pub tags: Vec<String>,
}

/// A number of units, and the words of their sources.
#[derive(Debug, Clone, Copy, Serialize, Type)]
pub struct Tally {
    /// Units × languages.
    pub units: u32,
    /// Words.
    pub words: u32,
}

/// A sprint and what it has come to.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Sprint {
    /// Its name.
    pub name: String,
    /// The wiki.
    pub wiki: String,
    /// Translation or update.
    pub kind: Kind,
    /// Titles of the pages.
    pub pages: Vec<String>,
    /// The languages.
    pub languages: Vec<Language>,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// How much is wanted.
    pub goal: u32,
    /// Of what.
    pub measure: Measure,
    /// The brief as safe HTML; the screen rebuilds it from known elements all the same.
    pub brief_html: String,
    /// What it belongs to: initiatives, recommendations, topics.
    pub tags: Vec<String>,
    /// Units that the sprint set out to do.
    pub to_do: Tally,
    /// Done since the baseline.
    pub done: Tally,
    /// Drafts waiting to be pushed.
    pub waiting: Tally,
    /// Done, by language, in the order of `languages`.
    pub by_language: Vec<Tally>,
    /// Done, by day.
    pub by_day: Vec<Day>,
    /// Done, by person.
    pub by_user: Vec<Person>,
    /// What is left, by page and language.
    pub left: Vec<Left>,
    /// How it keeps up with its plan.
    pub burn_down: BurnDown,
    /// When it was closed: its figures are those of that moment. None as long as it is open.
    pub closed_at: Option<String>,
    /// Units that came by re-marking since the baseline.
    pub n_added: u32,
    /// Units that went.
    pub n_removed: u32,
    /// When the baseline was taken.
    pub baseline_at: String,
    /// The oldest reading that went into this; none if nothing was read.
    pub observed_at: Option<String>,
}

/// What was done on a day.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Day {
    /// The day, in UTC.
    pub date: String,
    /// Whether it is the day of the work; otherwise it is only that of the observation.
    pub is_known: bool,
    /// How much.
    pub done: Tally,
}

/// What a person did.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Person {
    /// The account; none where nobody knows who.
    pub name: Option<String>,
    /// How much.
    pub done: Tally,
}

/// What is left in a page and language of what the sprint set out to do.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Left {
    /// Title of the page.
    pub page: String,
    /// The language.
    pub language: Language,
    /// What the sprint set out to do there.
    pub to_do: Tally,
    /// Of that, what is not done.
    pub left: Tally,
    /// Of what is left, what waits in drafts.
    pub waiting: Tally,
    /// Who is on it.
    pub claims: Vec<Claim>,
}

/// "I am on this."
#[derive(Debug, Clone, Serialize, Type)]
pub struct Claim {
    /// Who; none where nobody was logged in.
    pub by: Option<String>,
    /// Whether it was made here.
    pub is_mine: bool,
    /// When it runs out by itself.
    pub expires_at: String,
}

/// How much of the goal is left at the end of each day, in its measure.
#[derive(Debug, Clone, Serialize, Type)]
pub struct BurnDown {
    /// Left when the first day begins.
    pub at_start: u32,
    /// The days.
    pub days: Vec<BurnDay>,
}

/// A day of a burn-down.
#[derive(Debug, Clone, Serialize, Type)]
pub struct BurnDay {
    /// The day, in UTC.
    pub date: String,
    /// Left at its end, were the goal reached in equal steps.
    pub planned: u32,
    /// Left at its end; none for days after the latest reading.
    pub left: Option<u32>,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum ReportFormat {
    /// MediaWiki markup.
    Wikitext,
    /// Markdown.
    Markdown,
    /// A page to print.
    Html,
    /// The figures, one a line.
    Csv,
}

/// What came with a sprint that was joined.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Joined {
    /// The sprints of the file that stand here now.
    pub sprints: Vec<String>,
    /// Drafts that came along.
    pub n_drafts: u32,
    /// Texts that differ from those here and wait for a decision.
    pub n_conflicts: u32,
}
