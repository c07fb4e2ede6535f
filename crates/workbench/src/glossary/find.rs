//! Looking through the glossary.

use crate::{error::WorkbenchError, workbench::Workbench};
use std::collections::BTreeSet;
use tolmach_core::Language;
use tolmach_lexicon::fold::{fold, search_form};
use tolmach_store::StoredTerm;

/// Which terms are sought. Everything given must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermQuery {
    /// Words, or pieces of them: all must stand in the term, in one of its translations, in its domain or its note.
    pub words: String,
    /// Only terms of this language.
    pub from: Option<Language>,
    /// Only terms that have a translation into this language or stay as they are, and only these translations are looked
    /// at.
    pub to: Option<Language>,
    /// Only terms of this domain.
    pub domain: Option<String>,
    /// Only terms whose translations have been reviewed, or have not: those into `to`, or any.
    pub is_reviewed: Option<bool>,
}

/// Terms that were found, and what there is to choose from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FoundTerms {
    /// By language and source.
    pub terms: Vec<StoredTerm>,
    /// How many terms there are in all.
    pub n_all: usize,
    /// The languages of all terms.
    pub sources: BTreeSet<Language>,
    /// The languages that any term is translated into.
    pub targets: BTreeSet<Language>,
    /// The domains of all terms.
    pub domains: BTreeSet<String>,
}

impl Workbench {
    /// The terms that a query asks for. Case, diacritics and Serbian scripts make no difference. Cost: one read of the
    /// glossary, linear in it.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn find_terms(&self, query: &TermQuery) -> Result<FoundTerms, WorkbenchError> {
        let mut terms = self.glossary_terms()?;
        let mut found = FoundTerms { n_all: terms.len(), ..FoundTerms::default() };
        for term in &terms {
            found.sources.insert(term.language.clone());
            let translated = term.renderings.iter().filter(|(_, rendering)| !rendering.targets.is_empty());
            found.targets.extend(translated.map(|(language, _)| language.clone()));
            found.domains.extend(Some(term.domain.clone()).filter(|domain| !domain.is_empty()));
        }
        let words: Vec<&str> = query.words.split_whitespace().collect();
        terms.retain(|term| is_meant(term, query) && words.iter().all(|word| says(term, query.to.as_ref(), word)));
        found.terms = terms;
        Ok(found)
    }
}

fn is_meant(term: &StoredTerm, query: &TermQuery) -> bool {
    let TermQuery { words: _, from, to, domain, is_reviewed } = query;
    let is_into = |language: &Language| {
        term.do_not_translate || term.renderings.get(language).is_some_and(|rendering| !rendering.targets.is_empty())
    };
    let is_as_reviewed = |wanted: bool| match to {
        Some(to) => term.renderings.get(to).is_some_and(|rendering| rendering.is_reviewed) == wanted,
        None => term.renderings.values().any(|rendering| rendering.is_reviewed == wanted),
    };
    from.as_ref().is_none_or(|from| term.language == *from)
        && to.as_ref().is_none_or(is_into)
        && domain.as_ref().is_none_or(|domain| term.domain == *domain)
        && is_reviewed.is_none_or(is_as_reviewed)
}

/// Whether a piece of text stands in a term.
fn says(term: &StoredTerm, to: Option<&Language>, word: &str) -> bool {
    let holds = |text: &str, language: &Language| search_form(text, language).contains(&search_form(word, language));
    let mut renderings = term.renderings.iter().filter(|(language, _)| to.is_none_or(|to| *language == to));
    holds(&term.source, &term.language)
        || [&term.domain, &term.note].iter().any(|text| fold(text).contains(&fold(word)))
        || renderings.any(|(language, rendering)| rendering.targets.iter().any(|target| holds(&target.text, language)))
}
