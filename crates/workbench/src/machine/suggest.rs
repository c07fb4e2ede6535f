//! Machine translation of a unit: from its source, and from the translations in languages that the user reads.

use super::{Apertium, Engine, MachineText, NoMachineText};
use crate::{error::WorkbenchError, workbench::Workbench};
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};
use tolmach_core::{Language, State, TargetKey};

/// Texts that are translated for one unit at most: each costs a process.
const MOST: usize = 3;

/// Where Apertium should be, and what it said when it was last asked.
pub(crate) struct Installed {
    program: PathBuf,
    found: Mutex<Option<Option<Arc<Apertium>>>>,
}

impl Installed {
    pub(crate) fn new(program: PathBuf) -> Self {
        Self { program, found: Mutex::default() }
    }
}

/// A direction that is installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MachinePair {
    /// The direction.
    pub engine: Engine,
    /// The language translated from.
    pub from: Language,
    /// The language translated into.
    pub to: Language,
}

/// A machine translation of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The text, and what made it.
    pub made: MachineText,
    /// Whether it was made from a translation whose own source has moved on.
    pub is_outdated: bool,
}

/// What there is of machine translation for a unit.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Suggestions {
    /// Texts, the one from the source first, then in the order of the languages.
    pub texts: Vec<Suggestion>,
    /// Directions of which one failed: it does not answer, or gave nothing of use.
    pub failed: Vec<(Engine, NoMachineText)>,
}

impl Workbench {
    /// The Apertium on this machine. Asked for once; `again` asks anew. Cost: one process.
    pub fn apertium(&self, again: bool) -> Option<Arc<Apertium>> {
        let Installed { program, found } = self.machine_installed();
        let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
        if again {
            *found = None;
        }
        found.get_or_insert_with(|| Apertium::at(program).map(Arc::new)).clone()
    }

    /// The directions that are installed, by name; none where Apertium is not here at all. `again` looks anew.
    pub fn machine_pairs(&self, again: bool) -> Option<Vec<MachinePair>> {
        let apertium = self.apertium(again)?;
        let pair = |engine: &Engine| {
            let (from, to) = engine.languages()?;
            Some(MachinePair { engine: engine.clone(), from, to })
        };
        let mut pairs: Vec<_> = apertium.engines().iter().filter_map(pair).collect();
        pairs.sort_by(|one, other| one.engine.cmp(&other.engine));
        Some(pairs)
    }

    /// The directions in which something could be suggested for units of a page in a language: from the page's own
    /// language, then from those that the user reads. Cost: nothing after the first call.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`].
    pub fn machine_ways(&self, key: &TargetKey, reading: &[Language]) -> Result<Vec<MachinePair>, WorkbenchError> {
        let source_language = self.source_language(&key.wiki, &key.unit.page)?;
        let Some(apertium) = self.apertium(false) else { return Ok(Vec::new()) };
        let others = reading.iter().filter(|language| **language != source_language);
        let from = std::iter::once(&source_language).chain(others).filter(|language| **language != key.language);
        let way = |from: &Language| {
            let engine = apertium.engine(from, &key.language)?.clone();
            Some(MachinePair { engine, from: from.clone(), to: key.language.clone() })
        };
        Ok(from.filter_map(way).take(MOST).collect())
    }

    /// Translates the source of a unit, and its translations in languages that the user reads, as far as Apertium knows
    /// the way. Nothing is kept: say with [`Workbench::note_machine_text`] what was put into a draft.
    ///
    /// Cost: a process of some tenths of a second for each, ten seconds at worst; keep it off the thread of the screen.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`], [`WorkbenchError::NoUnit`], [`WorkbenchError::NotPulled`].
    pub fn machine_suggestions(&self, key: &TargetKey, reading: &[Language]) -> Result<Suggestions, WorkbenchError> {
        let mut suggestions = Suggestions::default();
        let ways = self.machine_ways(key, reading)?;
        let Some(apertium) = self.apertium(false).filter(|_| !ways.is_empty()) else { return Ok(suggestions) };
        let source_language = self.source_language(&key.wiki, &key.unit.page)?;
        let source = self.unit(key)?.source;
        let sisters = self.sisters(key, reading)?;
        for MachinePair { engine, from, to } in ways {
            let (text, is_outdated) = if from == source_language {
                (source.as_str(), false)
            } else {
                match sisters.iter().find(|sister| sister.language == from) {
                    Some(sister) => (sister.text.as_str(), sister.state == State::Outdated),
                    None => continue, // Not translated into that language yet.
                }
            };
            match apertium.translate(text, &from, &to) {
                Ok(made) => suggestions.texts.push(Suggestion { made, is_outdated }),
                Err(why) => suggestions.failed.push((engine, why)),
            }
        }
        Ok(suggestions)
    }
}
