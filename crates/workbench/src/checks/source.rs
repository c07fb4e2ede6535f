//! A report on the sources of a page, for its owner: units that many languages stumble over.

use crate::{error::WorkbenchError, workbench::Workbench};
use std::collections::BTreeMap;
use tolmach_checks::{Finding, Helps, Level, SourceFacts, Subject, run, source_problems};
use tolmach_core::{Language, PageTitle, State, Timestamp, UnitKey, WikiName};
use tolmach_store::StoredTarget;

/// What is wrong with the sources of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceReport {
    /// Languages that were looked at: those that were pulled.
    pub n_languages: usize,
    /// Units with a problem, in the order of the page.
    pub units: Vec<SourceUnit>,
}

/// A unit whose source has a problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceUnit {
    /// The unit.
    pub key: UnitKey,
    /// Its definition.
    pub source: String,
    /// What is wrong, with places in the definition.
    pub problems: Vec<Finding>,
}

impl Workbench {
    /// Looks at the sources of a page over all languages that were pulled, by their translations on the wiki.
    ///
    /// Cost: all checks over every unit in every language.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`].
    pub fn source_report(&self, wiki: &WikiName, page: &PageTitle) -> Result<SourceReport, WorkbenchError> {
        let (from, languages) = self.store().read(|r| -> Result<_, WorkbenchError> {
            let resource = r.resource(wiki, page)?.ok_or_else(|| WorkbenchError::NoPage(page.clone()))?;
            let languages = r.tracked_languages(resource.id)?.into_iter();
            let targets = languages.map(|tracked| r.targets(&resource, &tracked.language));
            let targets: Vec<Vec<StoredTarget>> = targets.collect::<Result<_, _>>()?;
            Ok((resource.source_language, targets))
        })?;
        let n_languages = languages.len();
        let mut facts: BTreeMap<UnitKey, (u32, String, SourceFacts)> = BTreeMap::new();
        for target in languages.into_iter().flatten().filter(|target| target.is_present) {
            let entry = facts.entry(target.key.unit.clone());
            let first = || (target.position, target.remote.source.clone(), SourceFacts::default());
            let (_, _, known) = entry.or_insert_with(first);
            if target.remote.target.state() == State::Untranslated {
                known.n_untranslated += 1;
                known.days_untranslated = known.days_untranslated.max(days(target.since, self.now()));
                continue;
            }
            known.n_translated += 1;
            known.n_failing += usize::from(fails(&target, &from));
        }
        let mut units: Vec<(u32, SourceUnit)> = Vec::new();
        for (key, (position, source, known)) in facts {
            let problems = source_problems(&source, &known);
            if !problems.is_empty() {
                units.push((position, SourceUnit { key, source, problems }));
            }
        }
        units.sort_by_key(|(position, _)| *position);
        let units = units.into_iter().map(|(_, unit)| unit).collect();
        Ok(SourceReport { n_languages, units })
    }
}

/// Whether the translation has a problem that is no hint.
fn fails(target: &StoredTarget, from: &Language) -> bool {
    let Some(text) = target.remote.text() else { return false };
    let subject = Subject::new(&target.remote.source, text, from, &target.key.language);
    run(&subject, &Helps::default()).iter().any(|problem| problem.level > Level::Hint)
}

fn days(since: Timestamp, now: Timestamp) -> u32 {
    u32::try_from(now.duration_since(since).as_hours() / 24).unwrap_or(0)
}
