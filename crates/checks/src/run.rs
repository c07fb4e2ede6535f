//! The table of all checks, and how they are run.

use crate::{
    helped, markup,
    problem::{CheckId, Finding, Level, Problem},
    structure,
    subject::{Helps, Prepared, Subject},
    team, text,
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
    structure::sameness::EMPTY,
    structure::wiki::PLURAL,
    structure::wiki::BRACES,
    structure::plural::FORMS,
    structure::plural::IN_TEXT,
    markup::variables::CHECK,
    markup::links::CHECK,
    markup::namespaces::CHECK,
    markup::my_language::CHECK,
    markup::files::NAMES,
    markup::files::OPTIONS,
    markup::categories::CHECK,
    markup::templates::CHECK,
    markup::parameters::CHECK,
    markup::words::CHECK,
    markup::tags::CHECK,
    markup::attributes::CHECK,
    markup::nesting::CHECK,
    markup::brackets::CHECK,
    markup::emphasis::CHECK,
    markup::lines::HEADINGS,
    markup::lines::LISTS,
    markup::lines::TABLES,
    markup::raw::CHECK,
    markup::page_markup::CHECK,
    markup::pre_save::CHECK,
    markup::external_links::CHECK,
    markup::urls::CHECK,
    markup::literals::CHECK,
    markup::markdown::CHECK,
    markup::labels::CHECK,
    structure::line_breaks::NUMBER,
    structure::line_breaks::BLANK,
    structure::line_breaks::ESCAPED,
    structure::spaces::INDENT,
    structure::spaces::TRAILING,
    structure::spaces::TABS,
    structure::spaces::DOUBLE,
    structure::spaces::INVISIBLE,
    structure::sameness::SAME,
    structure::size::LENGTH,
    structure::size::SENTENCES,
    structure::history::BASE_MOVED,
    structure::history::MACHINE,
    team::CHECK,
    // Text.
    text::related::CHECK,
    text::mixed_script::CHECK,
    text::serbian::CHECK,
    text::letters::CHECK,
    text::slips::CHECK,
    text::short_u::CHECK,
    text::numbers::CHECK,
    text::numbers::FORMAT,
    text::dates::CHECK,
    text::quotes::CHECK,
    text::apostrophe::CHECK,
    text::spacing::CHECK,
    text::no_break::CHECK,
    text::ends::START,
    text::ends::END,
    text::capitals::SENTENCE,
    text::capitals::SEVERAL,
    text::capitals::HEADING,
    text::repeated::CHECK,
    text::address::CHECK,
    // With help.
    helped::spelling::CHECK,
    helped::glossary::CHECK,
    helped::consistency::INCONSISTENT,
    helped::consistency::REUSED,
    helped::consistency::BEFORE,
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
