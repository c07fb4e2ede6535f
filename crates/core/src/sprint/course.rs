//! The course of a sprint: who is on what, what is left of it, and whether it keeps up with its plan.

use super::{BaselineUnit, Observed, Place, Progress, Sprint, Tally, is_done_since, utc_day};
use crate::{
    ids::{PageTitle, UserName},
    language::Language,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use std::collections::BTreeMap;

/// Hours after which a claim counts for nothing any more.
pub const CLAIM_HOURS: i64 = 48;

/// "I am on this": a page in a language. It tells others, and hinders nobody.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    /// The page.
    pub page: PageTitle,
    /// The language.
    pub language: Language,
    /// Who; none where nobody was logged in.
    pub by: Option<UserName>,
    /// Since when.
    pub claimed_at: Timestamp,
    /// When it was let go.
    pub released_at: Option<Timestamp>,
}

impl Claim {
    /// When it runs out by itself.
    pub fn expires_at(&self) -> Timestamp {
        self.claimed_at.saturating_add(SignedDuration::from_hours(CLAIM_HOURS)).unwrap_or(Timestamp::MAX)
    }

    /// Whether it holds at that moment. One from a clock that is ahead of ours holds, too.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.released_at.is_none() && now < self.expires_at()
    }
}

/// What a sprint set out to do in one page and language, and what of it is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Left {
    /// What it set out to do.
    pub to_do: Tally,
    /// Of that, what is not done.
    pub left: Tally,
    /// Of what is left, what waits in drafts of ours.
    pub waiting: Tally,
}

/// What is left, by page and language. Units that went from their page since the baseline are left out.
///
/// Cost: linear in places, times the logarithm of their number.
pub fn left(
    sprint: &Sprint,
    baseline: &BTreeMap<Place, BaselineUnit>,
    now: &BTreeMap<Place, Observed>,
) -> BTreeMap<(PageTitle, Language), Left> {
    let mut all: BTreeMap<(PageTitle, Language), Left> = BTreeMap::new();
    for (place, then) in baseline.iter().filter(|(_, then)| sprint.kind.sets_out_to_do(then.state)) {
        let Some(seen) = now.get(place) else { continue };
        let (key, language) = place;
        let one = all.entry((key.page.clone(), language.clone())).or_default();
        one.to_do.add(then.n_words);
        if !is_done_since(sprint, then, seen) {
            one.left.add(then.n_words);
            if seen.has_draft {
                one.waiting.add(then.n_words);
            }
        }
    }
    all
}

/// How much of the goal is left at the end of each day, beside what would be left if every day brought the same.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BurnDown {
    /// Left when the first day begins, in the measure of the goal.
    pub at_start: u32,
    /// The days of the sprint, and those after it on which something was done.
    pub days: Vec<BurnDay>,
}

/// A day of a burn-down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BurnDay {
    /// The day, in UTC.
    pub day: Date,
    /// Left at its end, were the goal reached in equal steps.
    pub planned: u32,
    /// Left at its end; none for days after the latest reading.
    pub left: Option<u32>,
}

/// Days that a burn-down has at most.
const MAX_DAYS: usize = 400;

/// The burn-down of a sprint. What was done beyond the goal shows as nothing left. Cost: linear in days.
pub fn burn_down(sprint: &Sprint, progress: &Progress) -> BurnDown {
    let amount = |tally: &Tally| tally.measured(sprint.goal.measure);
    let mut by_day: BTreeMap<Date, u32> = BTreeMap::new();
    for ((day, _), tally) in &progress.by_day {
        *by_day.entry(*day).or_default() += amount(tally);
    }
    let before: u32 = by_day.range(..sprint.from).map(|(_, n)| n).sum();
    let last_done = by_day.last_key_value().map(|(day, _)| *day);
    // A reading that is younger than the oldest one has shown something of a later day.
    let known_until = progress.observed_at.map(utc_day).max(last_done);
    let at_start = sprint.goal.amount.saturating_sub(before);
    let planned_days = sprint.from.series(jiff::Span::new().days(1)).take_while(|day| *day <= sprint.to).take(MAX_DAYS);
    let n_planned = u64::try_from(planned_days.count()).unwrap_or(1).max(1);
    let end = sprint.to.max(last_done.unwrap_or(sprint.to));
    let mut left = at_start;
    let day = |(n, day): (u64, Date)| {
        left = left.saturating_sub(by_day.get(&day).copied().unwrap_or_default());
        let steps_left = n_planned.saturating_sub(n + 1);
        let planned = u32::try_from(u64::from(at_start) * steps_left / n_planned).unwrap_or(u32::MAX);
        BurnDay { day, planned, left: known_until.is_some_and(|until| day <= until).then_some(left) }
    };
    let days = sprint.from.series(jiff::Span::new().days(1)).take_while(|day| *day <= end).take(MAX_DAYS);
    BurnDown { at_start, days: (0..).zip(days).map(day).collect() }
}

#[cfg(test)]
#[path = "course_tests.rs"]
mod tests;
