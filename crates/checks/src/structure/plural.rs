//! Plurals beyond what the wiki itself asks for.

use crate::{
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared},
    wiki::{n_integer_forms, plurals},
};

/// A form that the language has and the translation lacks: readers see the last one instead.
pub(crate) const FORMS: Check = Check { id: CheckId::new("plural-forms"), level: Level::Warn, run: forms };

/// English hides its plural in "(s)"; other languages have no such ending.
pub(crate) const IN_TEXT: Check = Check { id: CheckId::new("plural-in-text"), level: Level::Hint, run: in_text };

/// Languages whose own plural may stand in brackets so.
const WITH_S: &[&str] = &["ast", "ca", "en", "es", "ext", "fr", "gl", "lad", "nds", "nl", "oc", "pt", "sc", "sco"];

fn forms(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, target, .. } = prepared;
    let Some(n_needed) = n_integer_forms(subject.language) else { return Vec::new() };
    let few = plurals(target.text).into_iter().filter(|one| {
        // A single form is how languages write that do not inflect after numbers.
        let n = one.forms.len();
        let has_words = one.forms.iter().any(|form| target.slice(form).chars().any(char::is_alphabetic));
        n >= 2 && n < n_needed && has_words && !one.has_explicit
    });
    let finding = |one: crate::wiki::Plural| {
        let what = What::new("check-plural-forms").number("given", one.forms.len()).number("needed", n_needed);
        Finding::new(one.range, what)
    };
    few.map(finding).collect()
}

fn in_text(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, source, target, .. } = prepared;
    let base = subject.language.as_str().split('-').next().unwrap_or_default();
    if WITH_S.contains(&base) || !source.text.contains("(s)") {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (start, piece) in target.visible_pieces() {
        for (at, _) in piece.match_indices("(s)") {
            let word = piece[..at].rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            if !word.is_empty() {
                let range = start + at - word.len()..start + at + "(s)".len();
                let what = What::new("check-plural-in-text").text("found", target.slice(&range));
                findings.push(Finding::new(range, what));
            }
        }
    }
    findings
}
