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
