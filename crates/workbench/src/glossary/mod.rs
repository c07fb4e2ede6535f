//! The glossary: terms and how to render them, for every pair of languages.
//!
//! Terms live in the database. The seed that comes with the program is read in when the glossary is first used, and
//! again when a newer program brings another; what the user wrote is never changed by it.

mod edit;
mod files;
mod find;
mod view;

pub use edit::{TermEdit, WholeTerm};
pub use files::{GlossaryFile, GlossaryFormat, GlossaryImport, Taken, TakenTerm, read_glossary_file};
pub use find::{FoundTerms, TermQuery};
pub use tolmach_lexicon::{
    Glossary, Status, TargetTerm, Term, TermProblem,
    glossary::{Origin, TermProblemKind},
};
pub use tolmach_store::{Rendering, StoredTerm};

use crate::{error::WorkbenchError, workbench::Workbench};
use std::{
    collections::BTreeMap,
    ops::Range,
    sync::{Arc, Mutex, PoisonError},
};
use tolmach_core::Language;
use tolmach_lexicon::glossary::{Inflection, seed};
use tolmach_store::NewTerm;

/// A term that stands in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermHit {
    /// Where, in bytes of the source.
    pub range: Range<usize>,
    /// The term with its translations.
    pub term: Term,
}

/// A glossary with the number of changes after which it was made.
type Made = (u32, Arc<Glossary>);

/// What is kept ready for each pair of languages, and of which state of the glossary it is.
#[derive(Default)]
pub(crate) struct Glossaries(Mutex<BTreeMap<(Language, Language), Made>>);

impl Workbench {
    /// All terms with all translations, by language and source.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn glossary_terms(&self) -> Result<Vec<StoredTerm>, WorkbenchError> {
        self.read_seed()?;
        Ok(self.store().read(|r| r.terms())?)
    }

    /// One term with all translations.
    ///
    /// # Errors
    /// [`WorkbenchError::NoTerm`], [`WorkbenchError::Store`].
    pub fn glossary_term(&self, language: &Language, source: &str) -> Result<StoredTerm, WorkbenchError> {
        self.read_seed()?;
        let term = self.store().read(|r| r.term(language, source))?;
        term.ok_or_else(|| WorkbenchError::NoTerm { language: language.clone(), term: source.to_owned() })
    }

    /// The terms for translating from one language into another, as the window and the checks see them.
    ///
    /// Terms of a third language, as those of the seed, join two languages that both render them.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn glossary_view(&self, from: &Language, to: &Language) -> Result<Vec<Term>, WorkbenchError> {
        Ok(view::view(&self.glossary_terms()?, from, to))
    }

    /// The terms for a pair of languages, ready to be looked for. Kept until the glossary changes.
    ///
    /// Cost: the first call may read the dictionaries of both languages, up to a second; later ones look at one row.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn glossary(&self, from: &Language, to: &Language) -> Result<Arc<Glossary>, WorkbenchError> {
        self.read_seed()?;
        let n_changes = self.store().read(|r| r.glossary_state())?.n_changes;
        let pair = (from.clone(), to.clone());
        let kept = self.glossaries();
        if let Some((of, glossary)) = kept.0.lock().unwrap_or_else(PoisonError::into_inner).get(&pair)
            && *of == n_changes
        {
            return Ok(glossary.clone());
        }
        let inflection = |language: &Language| match self.morphology(language) {
            Some(morphology) => Inflection::with_dictionary(language.clone(), morphology),
            None => Inflection::new(language.clone()),
        };
        let terms = self.glossary_view(from, to)?;
        let glossary = Arc::new(Glossary::new(inflection(from), inflection(to), terms));
        kept.0.lock().unwrap_or_else(PoisonError::into_inner).insert(pair, (n_changes, glossary.clone()));
        Ok(glossary)
    }

    /// The terms that stand in a source, in order of place.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn terms_in(&self, source: &str, from: &Language, to: &Language) -> Result<Vec<TermHit>, WorkbenchError> {
        let glossary = self.glossary(from, to)?;
        let hit = |hit: tolmach_lexicon::Hit| TermHit { range: hit.range, term: glossary.terms()[hit.term].clone() };
        Ok(glossary.find_in_source(source).into_iter().map(hit).collect())
    }

    /// What a translation does wrong with the terms of its source, each with the term.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn judge_terms(
        &self,
        source: &str,
        target: &str,
        from: &Language,
        to: &Language,
    ) -> Result<Vec<(Term, TermProblem)>, WorkbenchError> {
        let glossary = self.glossary(from, to)?;
        let problems = glossary.judge(target, &glossary.find_in_source(source));
        Ok(problems.into_iter().map(|problem| (glossary.terms()[problem.term].clone(), problem)).collect())
    }

    /// Reads the seed in where the database has an older one or none.
    fn read_seed(&self) -> Result<(), WorkbenchError> {
        if self.store().read(|r| r.glossary_state())?.seed_version >= seed::SEED_VERSION {
            return Ok(());
        }
        let language = Language::parse(seed::SEED_LANGUAGE)?;
        let now = self.now();
        Ok(self.store().write(|w| {
            for term in seed::seed() {
                let new = NewTerm {
                    language: &language,
                    source: term.source,
                    do_not_translate: term.do_not_translate,
                    domain: term.domain,
                    note: term.note,
                };
                let Some(id) = w.save_term(&new, Origin::Seed, now)? else { continue };
                for (language, rendering) in &term.renderings {
                    let seed::SeedRendering { targets, is_reviewed } = rendering.clone();
                    w.save_rendering(id, language, &Rendering { targets, is_reviewed, origin: Origin::Seed }, now)?;
                }
            }
            let languages = |term: &seed::SeedTerm| term.renderings.keys().cloned().collect();
            let key = |term: &seed::SeedTerm| (language.clone(), term.source.to_owned());
            w.drop_seed_except(&seed::seed().iter().map(|term| (key(term), languages(term))).collect())?;
            w.set_seed_version(seed::SEED_VERSION)
        })?)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
#[path = "../glossary_tests.rs"]
mod tests;
