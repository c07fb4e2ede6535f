//! Machine translation on this machine.

use super::Language;
use serde::Serialize;
use specta::Type;
use tolmach_workbench::machine;

/// What translates here.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Machine {
    /// Whether Apertium is installed at all.
    pub is_installed: bool,
    /// The pairs that are installed, by name.
    pub pairs: Vec<MachinePair>,
}

/// A pair of languages, in one direction.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MachinePair {
    /// Apertium's name for it.
    pub engine: String,
    /// The language translated from.
    pub from: Language,
    /// The language translated into.
    pub to: Language,
}

/// What the machine suggests for a unit.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MachineSuggestions {
    /// The texts, the one from the source first.
    pub texts: Vec<MachineText>,
    /// Pairs that gave nothing of use.
    pub n_failed: u32,
}

/// A text that a machine made.
#[derive(Debug, Clone, Serialize, Type)]
pub struct MachineText {
    /// The text.
    pub text: String,
    /// The language that it was made from.
    pub from: Language,
    /// What made it.
    pub engine: String,
    /// Whether it was made from a translation whose source has moved on.
    pub is_outdated: bool,
}

impl From<Option<Vec<machine::MachinePair>>> for Machine {
    fn from(pairs: Option<Vec<machine::MachinePair>>) -> Self {
        let is_installed = pairs.is_some();
        Self { is_installed, pairs: pairs.into_iter().flatten().map(MachinePair::from).collect() }
    }
}

impl From<machine::MachinePair> for MachinePair {
    fn from(pair: machine::MachinePair) -> Self {
        let machine::MachinePair { engine, from, to } = pair;
        Self { engine: engine.mode, from: Language::of(&from), to: Language::of(&to) }
    }
}

impl From<machine::Suggestions> for MachineSuggestions {
    fn from(suggestions: machine::Suggestions) -> Self {
        let machine::Suggestions { texts, failed } = suggestions;
        Self {
            texts: texts.into_iter().map(MachineText::from).collect(),
            n_failed: u32::try_from(failed.len()).unwrap_or(u32::MAX),
        }
    }
}

impl From<machine::Suggestion> for MachineText {
    fn from(suggestion: machine::Suggestion) -> Self {
        let machine::Suggestion { made: machine::MachineText { from, engine, text }, is_outdated } = suggestion;
        Self { text, from: Language::of(&from), engine: engine.mode, is_outdated }
    }
}
