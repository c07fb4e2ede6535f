//! Dates that kept English's months or order, or changed their month.

use super::prose::Prose;
use crate::{
    packs::{Dates, Pack},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::{ops::Range, sync::LazyLock};

use regex::Regex;

/// Dates are written as the language writes them, and keep their month.
pub(crate) const CHECK: Check = Check { id: CheckId::new("dates"), level: Level::Warn, run };

/// A date in English words.
struct Date {
    range: Range<usize>,
    month: usize,
    day: Option<String>,
    year: Option<String>,
    /// Whether the month stands before the day.
    is_month_first: bool,
}

const MONTHS: &str = "January|February|March|April|May|June|July|August|September|October|November|December";

static MONTH_FIRST: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\b(?<m>MONTHS) (?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?:,? (?<y>[0-9]{4}))?\b"));
static DAY_FIRST: LazyLock<Option<Regex>> =
    LazyLock::new(|| pattern(r"\b(?<d>[0-9]{1,2})(?:st|nd|rd|th)? (?:of )?(?<m>MONTHS)(?:,? (?<y>[0-9]{4}))?\b"));
static MONTH_ONLY: LazyLock<Option<Regex>> = LazyLock::new(|| pattern(r"\b(?<m>MONTHS) (?<y>[0-9]{4})\b"));

/// A pattern of ours; a test holds that each can be compiled.
fn pattern(text: &str) -> Option<Regex> {
    Regex::new(&text.replace("MONTHS", MONTHS)).ok()
}

fn dates(text: &str) -> Vec<Date> {
    let mut dates: Vec<Date> = Vec::new();
    for (regex, is_month_first) in [(&MONTH_FIRST, true), (&DAY_FIRST, false), (&MONTH_ONLY, false)] {
        let Some(regex) = regex.as_ref() else { continue };
        for captures in regex.captures_iter(text) {
            let Some(whole) = captures.get(0) else { continue };
            if dates.iter().any(|date| date.range.start < whole.end() && whole.start() < date.range.end) {
                continue;
            }
            let part = |name| captures.name(name).map(|part| part.as_str().to_owned());
            let month = part("m").and_then(|name| MONTHS.split('|').position(|month| month == name));
            let Some(month) = month else { continue };
            dates.push(Date { range: whole.range(), month, day: part("d"), year: part("y"), is_month_first });
        }
    }
    dates
}

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    let (source, target) = (prepared.source.prose(), prepared.target.prose());
    let of_source = dates(&source.text);
    if of_source.is_empty() {
        return Vec::new();
    }
    let mut findings: Vec<Finding> =
        dates(&target.text).iter().filter_map(|date| english(date, target, &pack.dates, &of_source)).collect();
    findings.extend(other_month(&of_source, target, pack));
    findings
}

/// A date that is still English, though some months have the same name.
fn english(date: &Date, target: &Prose, dates: &Dates, of_source: &[Date]) -> Option<Finding> {
    let name = MONTHS.split('|').nth(date.month)?;
    let own = dates.months.get(date.month)?;
    let is_own_name = own == name;
    if is_own_name && !(date.is_month_first && dates.order == "dmy") {
        return None;
    }
    let written = &target.text[date.range.clone()];
    let mended = match (&date.day, &date.year) {
        (Some(day), Some(year)) if of_source.iter().any(|one| one.month == date.month) => {
            Some(dates.long.replace("{d}", day).replace("{month}", own).replace("{y}", year))
        }
        (_, _) => None,
    };
    let what = What::new("check-dates-english").text("found", written);
    let finding = Finding::new(target.source_of(&date.range), what);
    Some(match target.plain_source_of(&date.range).zip(mended) {
        Some((place, mended)) => finding.with_fix(Fix::replace(place, mended)),
        None => finding,
    })
}

/// A month that the source's dates do not name, where the right one is missing.
fn other_month(of_source: &[Date], target: &Prose, pack: &Pack) -> Vec<Finding> {
    let has = |n: usize| pack.dates.months.get(n).is_some_and(|month| super::words::has_word(&target.text, month));
    let is_named = |n: usize| of_source.iter().any(|date| date.month == n);
    if of_source.iter().any(|date| has(date.month)) {
        return Vec::new();
    }
    let wrong = (0..12).filter(|n| !is_named(*n) && has(*n)).filter_map(|n| {
        let month = pack.dates.months.get(n)?;
        let after_digit = |at: usize| {
            target.text[..at].trim_end_matches([' ', '.', '\u{A0}']).ends_with(|c: char| c.is_ascii_digit())
        };
        let at = target.text.match_indices(month.as_str()).map(|(at, _)| at).find(|at| after_digit(*at))?;
        let what = What::new("check-dates-other-month").text("found", month);
        Some(Finding::new(target.source_of(&(at..at + month.len())), what))
    });
    wrong.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_patterns_are_sound() {
        assert!(MONTH_FIRST.is_some() && DAY_FIRST.is_some() && MONTH_ONLY.is_some(), "no date would ever be seen");
    }

    #[test]
    fn dates_are_read_in_both_orders() {
        let read = |text| {
            dates(text)
                .iter()
                .map(|date| (date.month, date.day.clone().unwrap_or_default(), date.year.clone().unwrap_or_default()))
                .collect::<Vec<_>>()
        };
        let date = |month, day: &str, year: &str| (month, day.to_owned(), year.to_owned());
        assert_eq!(read("on March 5, 2021 or May 1st"), [date(2, "5", "2021"), date(4, "1", "")]);
        assert_eq!(read("5 March 2021, June 2022"), [date(2, "5", "2021"), date(5, "", "2022")]);
        assert!(read("You may 5 times march").is_empty());
    }
}
