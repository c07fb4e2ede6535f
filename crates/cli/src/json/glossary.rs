//! Terms and words as scripts get them.

use super::code;
use serde::Serialize;
use tolmach_core::Language;
use tolmach_workbench::{
    dictionaries::{DictionaryState, FoundDictionary},
    glossary::{GlossaryImport, StoredTerm, Taken, TargetTerm, Term, TermHit},
};

/// A translation of a term.
#[derive(Debug, Serialize)]
pub(crate) struct Target {
    text: String,
    status: &'static str,
}

/// The translations of a term into one language.
#[derive(Debug, Serialize)]
pub(crate) struct InLanguage {
    language: String,
    targets: Vec<Target>,
    reviewed: bool,
    origin: &'static str,
}

/// A term with all translations.
#[derive(Debug, Serialize)]
pub(crate) struct WholeTerm {
    source: String,
    source_language: String,
    do_not_translate: bool,
    domain: String,
    note: String,
    origin: &'static str,
    translations: Vec<InLanguage>,
}

/// A term with its translations into one language.
#[derive(Debug, Serialize)]
pub(crate) struct TermRow {
    source: String,
    source_language: String,
    language: String,
    targets: Vec<Target>,
    do_not_translate: bool,
    domain: String,
    note: String,
    reviewed: bool,
    origin: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<usize>,
}

/// What became of an imported file.
#[derive(Debug, Serialize)]
pub(crate) struct ImportedTerms {
    file: String,
    read: usize,
    added: usize,
    changed: usize,
    unchanged: usize,
    skipped: Vec<Skipped>,
}

/// An entry of a file that was not taken.
#[derive(Debug, Serialize)]
pub(crate) struct Skipped {
    place: String,
    reason: String,
}

/// A dictionary that was found.
#[derive(Debug, Serialize)]
pub(crate) struct Dictionary {
    language: String,
    file: String,
    n_words: Option<usize>,
    problem: Option<String>,
}

impl From<TargetTerm> for Target {
    fn from(target: TargetTerm) -> Self {
        let TargetTerm { text, status } = target;
        Self { text, status: status.as_str() }
    }
}

impl WholeTerm {
    /// The term with its translations into `only`, or into all languages.
    pub(crate) fn new(term: StoredTerm, only: Option<&Language>) -> Self {
        let StoredTerm { id: _, language, source, do_not_translate, domain, note, origin, changed_at: _, renderings } =
            term;
        let translations = renderings
            .into_iter()
            .filter(|(language, _)| only.is_none_or(|only| only == language))
            .map(|(language, rendering)| InLanguage {
                language: code(&language),
                targets: rendering.targets.into_iter().map(Target::from).collect(),
                reviewed: rendering.is_reviewed,
                origin: rendering.origin.as_str(),
            })
            .collect();
        let (source_language, origin) = (code(&language), origin.as_str());
        Self { source, source_language, do_not_translate, domain, note, origin, translations }
    }
}

impl TermRow {
    pub(crate) fn new(term: Term, from: &Language, to: &Language) -> Self {
        let Term { id: _, source, targets, do_not_translate, domain, note, is_reviewed, origin } = term;
        Self {
            source,
            source_language: code(from),
            language: code(to),
            targets: targets.into_iter().map(Target::from).collect(),
            do_not_translate,
            domain,
            note,
            reviewed: is_reviewed,
            origin: origin.as_str(),
            start: None,
            end: None,
        }
    }

    /// A term at its place in `text`, in Unicode scalar values.
    pub(crate) fn found(hit: TermHit, text: &str, from: &Language, to: &Language) -> Self {
        let TermHit { range, term } = hit;
        let scalars = |at: usize| text[..at].chars().count();
        let (start, end) = (Some(scalars(range.start)), Some(scalars(range.end)));
        Self { start, end, ..Self::new(term, from, to) }
    }
}

impl ImportedTerms {
    pub(crate) fn new(file: String, import: &GlossaryImport) -> Self {
        let [added, changed, unchanged] =
            [Taken::Added, Taken::Changed, Taken::Unchanged].map(|what| import.count(what));
        let GlossaryImport { terms, problems } = import;
        let skipped = problems
            .iter()
            .map(|problem| Skipped { place: problem.place.to_string(), reason: problem.what.to_string() })
            .collect();
        Self { file, read: terms.len(), added, changed, unchanged, skipped }
    }
}

impl From<&FoundDictionary> for Dictionary {
    fn from(found: &FoundDictionary) -> Self {
        let FoundDictionary { language, aff: _, dic, state } = found;
        let (n_words, problem) = match state {
            DictionaryState::Unread => (None, None),
            DictionaryState::Read { n_words } => (Some(*n_words), None),
            DictionaryState::Damaged(problem) => (None, Some(problem.clone())),
        };
        Self { language: code(language), file: dic.display().to_string(), n_words, problem }
    }
}
