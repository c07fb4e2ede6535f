//! Terms of the glossary: rendered as agreed, in whatever form the sentence asks for.

use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use tolmach_lexicon::glossary::{Glossary, Hit, Status, TermProblem, TermProblemKind};

/// Terms as the glossary has them.
pub(crate) const CHECK: Check = Check { id: CheckId::new("glossary"), level: Level::Warn, run };

fn run(prepared: &Prepared<'_>, helps: &Helps<'_>) -> Vec<Finding> {
    let Some(glossary) = helps.glossary.filter(|glossary| !glossary.is_empty()) else { return Vec::new() };
    let (source, target) = (prepared.source.prose(), prepared.target.prose());
    let hits: Vec<Hit> = glossary.find_in_source(&source.text);
    if hits.is_empty() {
        return Vec::new();
    }
    glossary.judge(&target.text, &hits).into_iter().filter_map(|problem| finding(prepared, glossary, problem)).collect()
}

fn finding(prepared: &Prepared<'_>, glossary: &Glossary, problem: TermProblem) -> Option<Finding> {
    let target = prepared.target.prose();
    let TermProblem { term, source: _, kind } = problem;
    let term = glossary.terms().get(term)?;
    let wanted = term
        .targets
        .iter()
        .find(|one| one.status == Status::Preferred)
        .or_else(|| term.targets.iter().find(|one| one.status == Status::Admitted));
    let wanted = wanted.map_or("", |one| one.text.as_str());
    let end = target.source_of(&(target.text.len()..target.text.len())).end;
    Some(match kind {
        TermProblemKind::Missing => {
            let what = What::new("check-glossary-missing").text("term", &term.source).text("wanted", wanted);
            Finding::new(end..end, what)
        }
        TermProblemKind::Translated => {
            Finding::new(end..end, What::new("check-glossary-translated").text("term", &term.source))
        }
        TermProblemKind::Forbidden { range, target: which } => {
            let found = term.targets.get(which).map_or("", |one| one.text.as_str());
            let what = if wanted.is_empty() {
                What::new("check-glossary-forbidden")
            } else {
                What::new("check-glossary-forbidden-wanted").text("wanted", wanted)
            };
            let finding = Finding::new(
                target.source_of(&range),
                what.text("term", &term.source).text("found", &target.text[range.clone()]),
            );
            // Only a word in the form of the dictionary can be replaced by another one in that form.
            match target.plain_source_of(&range).filter(|_| target.text[range.clone()] == *found && !wanted.is_empty())
            {
                Some(place) => finding.with_fix(Fix::replace(place, wanted)),
                None => finding,
            }
        }
    })
}
