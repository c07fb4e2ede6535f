//! Changing the glossary by hand.

use crate::{error::WorkbenchError, workbench::Workbench};
use std::collections::BTreeMap;
use tolmach_core::Language;
use tolmach_lexicon::{TargetTerm, glossary::Origin};
use tolmach_store::{NewTerm, Rendering, StoreError, StoredTerm};

/// What is to change in a term. What is none stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermEdit {
    /// Whether it stays as it is in every language.
    pub do_not_translate: Option<bool>,
    /// The field it belongs to.
    pub domain: Option<String>,
    /// What it means, in Markdown.
    pub note: Option<String>,
    /// Translations into one language: they are added, and one that stands there already gets the new status.
    pub targets: Vec<TargetTerm>,
    /// Whether the translations go in place of those that stand there.
    pub replaces: bool,
    /// Whether the translations have been reviewed.
    pub is_reviewed: Option<bool>,
}

/// A term as a whole, as somebody has written it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeTerm {
    /// Language of the source.
    pub language: Language,
    /// The source.
    pub source: String,
    /// Whether it stays as it is in every language.
    pub do_not_translate: bool,
    /// The field it belongs to; may be empty.
    pub domain: String,
    /// What it means, in Markdown; may be empty.
    pub note: String,
    /// Translations by language, and whether those have been reviewed. Languages that are not named keep what they have.
    pub renderings: BTreeMap<Language, (Vec<TargetTerm>, bool)>,
}

impl Workbench {
    /// Puts a term in place of `was`, or adds it. What stays the same keeps its origin; what changes is the user's own.
    ///
    /// # Errors
    /// [`WorkbenchError::NotATerm`] where the source or a translation has no letter or digit; [`WorkbenchError::NoTerm`]
    /// where `was` is not there; [`WorkbenchError::Store`], also where there is another term of that name.
    pub fn put_term(&self, was: Option<(&Language, &str)>, term: &WholeTerm) -> Result<StoredTerm, WorkbenchError> {
        let WholeTerm { language, source, do_not_translate, domain, note, renderings } = term;
        let source = source.trim();
        let targets = renderings.values().flat_map(|(targets, _)| targets);
        check_words(std::iter::once(source).chain(targets.map(|target| target.text.as_str())))?;
        self.read_seed()?;
        let now = self.now();
        let none = |(language, source): (&Language, &str)| WorkbenchError::NoTerm {
            language: language.clone(),
            term: source.to_owned(),
        };
        self.store().write(|w| {
            let is_moved = was != Some((language, source));
            let before = was.map(|(language, source)| w.term(language, source)).transpose()?.flatten();
            if let (Some(was), None) = (was, &before) {
                return Err(none(was));
            }
            if is_moved && w.term(language, source)?.is_some() {
                return Err(StoreError::AlreadyThere { what: "term", name: source.to_owned() }.into());
            }
            let (domain, note) = (domain.trim(), note.trim());
            let new = NewTerm { language, source, do_not_translate: *do_not_translate, domain, note };
            let id = w.save_term(&new, Origin::Own, now)?.ok_or_else(|| none((language, source)))?;
            let kept = before.map(|before| before.renderings).filter(|_| is_moved).unwrap_or_default();
            // A newer seed would not know them under the new name, and drop them.
            for (into, rendering) in kept.into_iter().filter(|(into, _)| !renderings.contains_key(into)) {
                w.save_rendering(id, &into, &Rendering { origin: Origin::Own, ..rendering }, now)?;
            }
            for (into, (targets, is_reviewed)) in renderings {
                let mut targets: Vec<_> = targets
                    .iter()
                    .map(|target| TargetTerm { text: target.text.trim().to_owned(), status: target.status })
                    .collect();
                targets.sort_by_key(|target| target.status); // The best first.
                let rendering = Rendering { targets, is_reviewed: *is_reviewed, origin: Origin::Own };
                w.save_rendering(id, into, &rendering, now)?;
            }
            if let Some((language, source)) = was.filter(|_| is_moved) {
                w.remove_term(language, source, now)?;
            }
            w.term(language, source)?.ok_or_else(|| none((language, source)))
        })
    }

    /// Adds a term, or changes one. Translations are those into `to`; none of them without `to`.
    ///
    /// # Errors
    /// [`WorkbenchError::NotATerm`] where the source or a translation has no letter; [`WorkbenchError::Store`].
    pub fn edit_term(
        &self,
        language: &Language,
        source: &str,
        to: Option<&Language>,
        edit: &TermEdit,
    ) -> Result<StoredTerm, WorkbenchError> {
        let source = source.trim();
        check_words(std::iter::once(source).chain(edit.targets.iter().map(|target| target.text.as_str())))?;
        self.read_seed()?;
        let now = self.now();
        self.store().write(|w| {
            let known = w.term(language, source)?;
            let or_known = |given: &Option<String>, known: Option<&String>| {
                given.as_deref().map(str::trim).or(known.map(String::as_str)).unwrap_or_default().to_owned()
            };
            let domain = or_known(&edit.domain, known.as_ref().map(|term| &term.domain));
            let note = or_known(&edit.note, known.as_ref().map(|term| &term.note));
            let is_kept = known.as_ref().is_some_and(|term| term.do_not_translate);
            let new = NewTerm {
                language,
                source,
                do_not_translate: edit.do_not_translate.unwrap_or(is_kept),
                domain: &domain,
                note: &note,
            };
            let id = w.save_term(&new, Origin::Own, now)?;
            if let (Some(id), Some(to)) = (id, to) {
                let before = known.and_then(|mut term| term.renderings.remove(to));
                if !edit.targets.is_empty() || edit.replaces || edit.is_reviewed.is_some() {
                    w.save_rendering(id, to, &changed(before, edit), now)?;
                }
            }
            let saved = w.term(language, source)?;
            saved.ok_or_else(|| WorkbenchError::NoTerm { language: language.clone(), term: source.to_owned() })
        })
    }

    /// Removes a term with all of its translations; one of the seed does not come back.
    ///
    /// # Errors
    /// [`WorkbenchError::NoTerm`], [`WorkbenchError::Store`].
    pub fn remove_term(&self, language: &Language, source: &str) -> Result<(), WorkbenchError> {
        self.glossary_term(language, source)?;
        let now = self.now();
        Ok(self.store().write(|w| w.remove_term(language, source, now))?)
    }

    /// Removes one translation of a term, or all into a language. Those of the seed do not come back.
    ///
    /// # Errors
    /// [`WorkbenchError::NoTerm`] where there is no such term or translation; [`WorkbenchError::Store`].
    pub fn remove_rendering(
        &self,
        language: &Language,
        source: &str,
        to: &Language,
        text: Option<&str>,
    ) -> Result<(), WorkbenchError> {
        let term = self.glossary_term(language, source)?;
        let none = |source: &str| WorkbenchError::NoTerm { language: to.clone(), term: source.to_owned() };
        let before = term.renderings.get(to).ok_or_else(|| none(source))?;
        let mut targets = before.targets.clone();
        targets.retain(|target| text.is_some_and(|text| target.text != text));
        if targets.len() == before.targets.len() {
            return Err(none(text.unwrap_or(source)));
        }
        let rendering = Rendering { targets, is_reviewed: before.is_reviewed, origin: Origin::Own };
        let now = self.now();
        self.store().write(|w| w.save_rendering(term.id, to, &rendering, now))?;
        Ok(())
    }
}

fn check_words<'t>(mut texts: impl Iterator<Item = &'t str>) -> Result<(), WorkbenchError> {
    match texts.find(|text| !text.chars().any(char::is_alphanumeric)) {
        Some(text) => Err(WorkbenchError::NotATerm(text.to_owned())),
        None => Ok(()),
    }
}

/// The translations after an edit.
fn changed(before: Option<Rendering>, edit: &TermEdit) -> Rendering {
    let was_reviewed = before.as_ref().is_some_and(|before| before.is_reviewed);
    let mut targets = before.filter(|_| !edit.replaces).map(|before| before.targets).unwrap_or_default();
    for new in &edit.targets {
        let new = TargetTerm { text: new.text.trim().to_owned(), status: new.status };
        match targets.iter_mut().find(|known| known.text == new.text) {
            Some(known) => known.status = new.status,
            None => targets.push(new),
        }
    }
    // The best first.
    targets.sort_by_key(|target| target.status);
    Rendering { targets, is_reviewed: edit.is_reviewed.unwrap_or(was_reviewed), origin: Origin::Own }
}
