//! The terms of the database as one pair of languages sees them.

use tolmach_core::Language;
use tolmach_lexicon::{Status, TargetTerm, Term, fold::serbian_latin};
use tolmach_store::StoredTerm;

/// The terms for translating from `from` into `to`.
pub(super) fn view(terms: &[StoredTerm], from: &Language, to: &Language) -> Vec<Term> {
    terms.iter().flat_map(|term| of_term(term, from, to)).collect()
}

fn of_term(term: &StoredTerm, from: &Language, to: &Language) -> Vec<Term> {
    let into = rendering(term, to);
    let targets = into.as_ref().map(|(targets, _)| targets.clone()).unwrap_or_default();
    let made = |source: &str, targets: Vec<TargetTerm>, is_reviewed: bool| Term {
        id: term.id.0,
        source: source.to_owned(),
        targets,
        do_not_translate: term.do_not_translate,
        domain: term.domain.clone(),
        note: term.note.clone(),
        is_reviewed,
        origin: term.renderings.get(to).map_or(term.origin, |rendering| rendering.origin),
    };
    let is_reviewed = into.as_ref().is_some_and(|(_, is_reviewed)| *is_reviewed);
    if term.language == *from || term.do_not_translate {
        return vec![made(&term.source, targets, is_reviewed)];
    }
    let Some((sources, is_source_reviewed)) = rendering(term, from) else { return Vec::new() };
    let (targets, is_reviewed) = match term.language == *to {
        true => (vec![TargetTerm { text: term.source.clone(), status: Status::Preferred }], is_source_reviewed),
        false => (targets, is_reviewed && is_source_reviewed),
    };
    let usable = sources.iter().filter(|source| source.status != Status::Forbidden);
    usable
        .map(|source| made(&source.text, targets.clone(), is_reviewed))
        .filter(|term| !term.targets.is_empty())
        .collect()
}

/// What is said of a term in a language, and whether it was reviewed: for the exact tag, or else for the language without
/// script and region. Serbian in Latin letters is written anew.
fn rendering(term: &StoredTerm, language: &Language) -> Option<(Vec<TargetTerm>, bool)> {
    if let Some(rendering) = term.renderings.get(language) {
        return Some((rendering.targets.clone(), rendering.is_reviewed));
    }
    // Another spelling is another language here.
    let (primary, rest) = language.as_str().split_once('-')?;
    let is_script_or_region = rest.len() == 4 || rest.len() == 2;
    let rendering = term.renderings.get(&Language::parse(primary).ok()?).filter(|_| is_script_or_region)?;
    let mut targets = rendering.targets.clone();
    if language.as_str() == "sr-Latn" {
        targets.iter_mut().for_each(|target| target.text = serbian_latin(&target.text));
    }
    Some((targets, rendering.is_reviewed))
}
