//! Checks over units: what they find, what people decided to let pass, and what holds a push.

mod decide;
mod helps;
mod rules;
mod source;

pub use source::{SourceReport, SourceUnit};
pub use tolmach_checks::{Argument, CheckId, Finding, Fix, Level, Problem, What};
pub use tolmach_store::StoredRule;

use crate::{
    error::WorkbenchError,
    l10n::{Message, Value},
    units::{UnitFilter, UnitRow},
    workbench::Workbench,
};
use helps::KeptHelps;
use std::collections::BTreeMap;
use tolmach_checks::{Subject, run, run_page};
use tolmach_core::{Language, PageTitle, TargetKey, Timestamp, UserName, WikiName};
use tolmach_store::IgnoredProblem;

/// A problem, and whether somebody decided to let it pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedProblem {
    /// What was found.
    pub problem: Problem,
    /// What it is known by while the text around it changes.
    pub fingerprint: String,
    /// Who let it pass; none while it counts.
    pub ignored: Option<Ignored>,
}

impl CheckedProblem {
    /// Whether it holds a push.
    pub fn blocks(&self) -> bool {
        self.problem.level == Level::Block && self.ignored.is_none()
    }

    /// The sentence about it.
    pub fn message(&self) -> Message {
        message_of(&self.problem.what)
    }

    /// How to mend it.
    pub fn fix(&self) -> Option<&Fix> {
        self.problem.fix.as_ref()
    }
}

/// Who let a problem pass, when and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// Who; none where nobody was logged in.
    pub by: Option<UserName>,
    /// When.
    pub at: Timestamp,
    /// Why; may be empty.
    pub why: String,
}

/// A unit of a page and what is wrong with its draft, or else with its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedUnit {
    /// The unit.
    pub key: TargetKey,
    /// The text that was checked.
    pub text: String,
    /// What was found, in order of place.
    pub problems: Vec<CheckedProblem>,
}

/// The sentence of a problem, ready to be put into the reader's language.
pub fn message_of(what: &What) -> Message {
    let value = |argument: &Argument| match argument {
        Argument::Text(text) => Value::Text(text.clone()),
        Argument::Number(number) => Value::Number(*number),
    };
    Message { id: what.id, args: what.arguments.iter().map(|(name, argument)| (*name, value(argument))).collect() }
}

impl Workbench {
    /// Checks a text for a unit, as it stands or is being typed. Nothing is saved.
    ///
    /// Cost: well under 1 ms for a unit of usual length, beside a few look-ups; the first call for a language reads its
    /// dictionary.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`], [`WorkbenchError::NoUnit`], [`WorkbenchError::NotPulled`].
    pub fn check_unit(&self, key: &TargetKey, text: &str) -> Result<Vec<CheckedProblem>, WorkbenchError> {
        let row = self.unit(key)?;
        let helps = KeptHelps::of_unit(self, &row, text)?;
        self.check_row(&row, text, &row.source, &helps)
    }

    /// Checks every unit of a page in one language: the draft where there is one, else the translation. Units with
    /// neither, and units without a problem of at least this level, are left out.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`].
    pub fn check_page(
        &self,
        wiki: &WikiName,
        page: &PageTitle,
        language: &Language,
        level: Level,
    ) -> Result<Vec<CheckedUnit>, WorkbenchError> {
        let rows = self.units(wiki, page, language, &UnitFilter::default())?;
        let helps = KeptHelps::of_page(self, wiki, page, language)?;
        let mut units = Vec::new();
        for row in rows {
            let Some(text) = text_of(&row) else { continue };
            let problems = self.check_row(&row, &text, &row.source, &helps)?;
            units.push((row.key, text, problems));
        }
        let targets: Vec<&str> = units.iter().map(|(_, text, _)| text.as_str()).collect();
        let mut of_page: BTreeMap<usize, Vec<Problem>> = BTreeMap::new();
        for found in run_page(&targets, language) {
            of_page.entry(found.unit).or_default().push(found.problem);
        }
        let mut checked = Vec::new();
        for (n, (key, text, mut problems)) in units.into_iter().enumerate() {
            if let Some(more) = of_page.remove(&n) {
                problems.extend(self.with_decisions(&key, &text, more)?);
                problems.sort_by_key(|one| (one.problem.range.start, std::cmp::Reverse(one.problem.level)));
            }
            problems.retain(|one| one.problem.level >= level);
            if !problems.is_empty() {
                checked.push(CheckedUnit { key, text, problems });
            }
        }
        Ok(checked)
    }

    /// Checks two texts that belong to no unit. Dictionaries and the glossary help here, too.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn check_texts(
        &self,
        source: &str,
        target: &str,
        from: &Language,
        language: &Language,
    ) -> Result<Vec<CheckedProblem>, WorkbenchError> {
        let helps = KeptHelps::of_languages(self, from, language)?;
        let problems = run(&Subject::new(source, target, from, language), &helps.lent(source, target, None).helps());
        Ok(as_found(target, problems, &[]))
    }

    /// Whether a problem holds the push of this text.
    pub(crate) fn is_held(&self, key: &TargetKey, text: &str, source_now: &str) -> Result<bool, WorkbenchError> {
        let row = self.unit(key)?;
        let problems = self.check_row(&row, text, source_now, &KeptHelps::of_push(self, key)?)?;
        // That the source moved is what the push itself looks at.
        Ok(problems.iter().any(|one| one.blocks() && one.problem.check != SOURCE_MOVED))
    }

    fn check_row(
        &self,
        row: &UnitRow,
        text: &str,
        source: &str,
        helps: &KeptHelps,
    ) -> Result<Vec<CheckedProblem>, WorkbenchError> {
        let base_moved = row.draft.as_ref().is_some_and(|draft| draft.draft.base.source != row.source);
        let subject = Subject {
            is_title: row.key.unit.unit.is_page_title(),
            base_moved,
            machine_share: self.machine_share(&row.key, text)?,
            ..Subject::new(source, text, &helps.from, &row.key.language)
        };
        let problems = run(&subject, &helps.lent(source, text, Some(&row.key)).helps());
        self.with_decisions(&row.key, text, problems)
    }

    fn with_decisions(
        &self,
        key: &TargetKey,
        text: &str,
        problems: Vec<Problem>,
    ) -> Result<Vec<CheckedProblem>, WorkbenchError> {
        if problems.is_empty() {
            return Ok(Vec::new());
        }
        let decisions = self.store().read(|r| r.ignored_problems(key))?;
        Ok(as_found(text, problems, &decisions))
    }
}

const SOURCE_MOVED: CheckId = CheckId::new("source-moved");

/// The draft, or else the translation.
fn text_of(row: &UnitRow) -> Option<String> {
    match &row.draft {
        Some(draft) => Some(draft.draft.text.clone()),
        None => row.target.clone(),
    }
}

fn as_found(text: &str, problems: Vec<Problem>, decisions: &[IgnoredProblem]) -> Vec<CheckedProblem> {
    let checked = problems.into_iter().map(|problem| {
        let fingerprint = problem.fingerprint(text);
        let is_it = |one: &&IgnoredProblem| one.check == problem.check.as_str() && one.fingerprint == fingerprint;
        let ignored = decisions.iter().find(is_it).map(|one| {
            let IgnoredProblem { check: _, fingerprint: _, by, at, why } = one.clone();
            Ignored { by, at, why }
        });
        CheckedProblem { problem, fingerprint, ignored }
    });
    checked.collect()
}
