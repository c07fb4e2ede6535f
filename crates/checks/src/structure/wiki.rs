//! The two validators of the wiki itself, with places and ways out.

use crate::{
    mend::put_in,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
    wiki::{Pair, WikiProblem, n_plural_forms, plurals, wiki_validators},
};
use std::ops::Range;
use tolmach_markup::tokens::ObjectKind;

/// What fails here is outdated on the wiki as soon as it is saved.
pub(crate) const PLURAL: Check = Check { id: CheckId::new("wiki-plural"), level: Level::Block, run: plural };

/// As above: brackets by mere counting, which is how the wiki does it.
pub(crate) const BRACES: Check = Check { id: CheckId::new("wiki-braces"), level: Level::Block, run: braces };

fn problems(prepared: &Prepared<'_>) -> Vec<WikiProblem> {
    let Prepared { subject, source, target, .. } = prepared;
    if target.text.trim().is_empty() {
        return Vec::new(); // Never pushed; told as empty.
    }
    wiki_validators(source.text, target.text, subject.language)
}

fn plural(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, source, target, .. } = prepared;
    let n_allowed = n_plural_forms(subject.language);
    let mut findings = Vec::new();
    for problem in problems(prepared) {
        match problem {
            WikiProblem::PluralMissing => findings.push(missing(source, target, n_allowed)),
            WikiProblem::TooManyPluralForms { .. } => {
                findings.extend(plurals(target.text).into_iter().filter(|one| one.forms.len() > n_allowed).map(
                    |one| {
                        let what = What::new("check-wiki-plural-forms")
                            .number("given", one.forms.len())
                            .number("allowed", n_allowed);
                        Finding::new(one.range, what)
                    },
                ));
            }
            WikiProblem::SamePluralForms => {
                findings.extend(plurals(target.text).into_iter().filter_map(|one| same_forms(target, &one.forms)));
            }
            WikiProblem::Unbalanced { .. } => {}
        }
    }
    findings
}

fn missing(source: &Side<'_>, target: &Side<'_>, n_allowed: usize) -> Finding {
    let what = What::new("check-wiki-plural-missing");
    let is_plural = |range: &Range<usize>| source.slice(range).trim().eq_ignore_ascii_case("plural");
    let plural = source.objects().iter().find_map(|object| match &object.kind {
        ObjectKind::Template { name, is_function: true, .. } if is_plural(name) => Some(object.range.clone()),
        _ => None,
    });
    let end = target.text.trim_end().len();
    let Some(range) = plural else { return Finding::new(end..end, what) };
    // What the language has no form for, the wiki would find fault with.
    let fits = plurals(source.slice(&range)).iter().all(|one| {
        let forms: Vec<&str> = one.forms.iter().map(|form| &source.slice(&range)[form.clone()]).collect();
        forms.len() <= n_allowed && !matches!(forms[..], [.., before, last] if before == last)
    });
    let fix = put_in(source, target, &range);
    let finding = Finding::new(fix.range.clone(), what);
    if fits { finding.with_fix(fix) } else { finding }
}

/// The last form, where it repeats the one before.
fn same_forms(target: &Side<'_>, forms: &[Range<usize>]) -> Option<Finding> {
    let [.., before, last] = forms else { return None };
    if target.slice(before) != target.slice(last) {
        return None;
    }
    let form = target.slice(last);
    let n_same = forms.iter().rev().take_while(|range| target.slice(range) == form).count();
    let first = &forms[forms.len() - n_same];
    // The wiki takes the last form for all that follow, so one of them says the same.
    let is_adjacent = forms.windows(2).rev().take(n_same - 1).all(|pair| pair[0].end + 1 == pair[1].start);
    let finding = Finding::new(last.clone(), What::new("check-wiki-plural-same").text("form", form));
    Some(if is_adjacent { finding.with_fix(Fix::delete(first.end..last.end)) } else { finding })
}

fn braces(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let target = prepared.target.text;
    let findings = problems(prepared).into_iter().filter_map(|problem| match problem {
        WikiProblem::Unbalanced { pair, surplus } => {
            let (open, close) = signs(pair);
            let n = usize::try_from(surplus.unsigned_abs()).unwrap_or(usize::MAX);
            let range = odd_one(target, open, close).unwrap_or(0..target.len());
            let id = if surplus > 0 { "check-wiki-braces-open" } else { "check-wiki-braces-close" };
            let what = What::new(id).number("n", n).text("open", &open.to_string()).text("close", &close.to_string());
            Some(Finding::new(range, what))
        }
        WikiProblem::PluralMissing | WikiProblem::TooManyPluralForms { .. } | WikiProblem::SamePluralForms => None,
    });
    findings.collect()
}

fn signs(pair: Pair) -> (char, char) {
    match pair {
        Pair::Curly => ('{', '}'),
        Pair::Square => ('[', ']'),
        Pair::Round => ('(', ')'),
    }
}

/// The first closing bracket that closes nothing, or else the first opening one that nothing closes.
fn odd_one(text: &str, open: char, close: char) -> Option<Range<usize>> {
    let mut opened = Vec::new();
    for (at, c) in text.char_indices() {
        if c == open {
            opened.push(at);
        } else if c == close && opened.pop().is_none() {
            return Some(at..at + 1);
        }
    }
    opened.first().map(|at| *at..at + 1)
}
