//! The table of all checks, and how they are run.

use crate::{
    problem::{CheckId, Finding, Level, Problem},
    subject::{Helps, Prepared, Subject},
    team,
};

/// A check: a rule over one unit.
#[derive(Debug)]
pub struct Check {
    /// Its name.
    pub id: CheckId,
    /// How grave what it finds is, unless a finding says otherwise.
    pub level: Level,
    /// Finds. Cost: linear in both texts.
    pub run: fn(&Prepared<'_>, &Helps<'_>) -> Vec<Finding>,
}

/// All checks, in the order in which their problems are told at the same place.
pub const ALL: &[Check] = &[
    // Structure and markup.
    team::CHECK,
    // Text.
];

/// Runs all checks over one unit. The problems come in order of place, at one place the gravest first.
///
/// Cost: linear in both texts; well under 1 ms for a unit of usual length.
pub fn run(subject: &Subject<'_>, helps: &Helps<'_>) -> Vec<Problem> {
    run_some(ALL.iter(), subject, helps)
}

/// Runs some checks only.
pub fn run_some<'c>(checks: impl Iterator<Item = &'c Check>, subject: &Subject<'_>, helps: &Helps<'_>) -> Vec<Problem> {
    let prepared = Prepared::new(subject);
    let mut problems: Vec<Problem> = checks
        .flat_map(|check| {
            (check.run)(&prepared, helps).into_iter().map(|Finding { range, what, level, fix }| Problem {
                check: check.id,
                level: level.unwrap_or(check.level),
                range,
                what,
                fix,
            })
        })
        .collect();
    problems.sort_by_key(|problem| (problem.range.start, std::cmp::Reverse(problem.level)));
    problems
}
