//! Numbers: all of the source's are there, none is new, and they are written as the language writes them.

use super::prose::{BREAK, OBJECT, Prose};
use crate::{
    packs::Pack,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::{collections::BTreeSet, ops::Range};

/// The numbers of the source and no others.
pub(crate) const CHECK: Check = Check { id: CheckId::new("numbers"), level: Level::Warn, run };

/// Numbers are written as the language writes them: separators and percent signs.
pub(crate) const FORMAT: Check = Check { id: CheckId::new("number-format"), level: Level::Hint, run: format };

/// A number as written.
#[derive(Debug, Clone)]
struct Number {
    range: Range<usize>,
    /// Its digits, run by run.
    runs: Vec<String>,
    /// All digits, without separators.
    joined: String,
}

/// Words of English that a translation may well write in digits.
const ENGLISH_NUMBERS: [(&str, u64); 21] = [
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("twenty", 20),
    ("hundred", 100),
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("single", 1),
    ("once", 1),
    ("half", 2),
];

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let (source, target) = (prepared.source.prose(), prepared.target.prose());
    let (wanted, found) = (numbers(&source.text), numbers(&target.text));
    if wanted.is_empty() && found.is_empty() {
        return Vec::new();
    }
    let lower = source.text.to_lowercase();
    let (in_source, in_target) = (Known::new(&wanted, prepared.source.text), Known::new(&found, prepared.target.text));
    let mut findings = Vec::new();
    // Each number is looked for once, however often it stands.
    let mut judged: BTreeSet<&str> = BTreeSet::new();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for number in &wanted {
        let is_word = is_ordinal_in_words(number, &source.text);
        if is_word || told.len() == MOST_TOLD || !judged.insert(&source.text[number.range.clone()]) {
            continue;
        }
        let is_there = found_in(&in_target, number, |one| is_same(number, one))
            || is_written_otherwise(number, &target.text, &lower, prepared.pack());
        if !is_there && told.insert(&number.joined) {
            let end = target.source_of(&(target.text.len()..target.text.len())).end;
            let what = What::new("check-numbers-missing").text("number", &source.text[number.range.clone()]);
            findings.push(Finding::new(end..end, what));
        }
    }
    let is_spelled_out = |number: &Number| {
        let value = number.joined.parse::<u64>().ok();
        ENGLISH_NUMBERS.iter().any(|(word, n)| Some(*n) == value && super::words::has_word(&lower, word))
    };
    let has_magnitude = has_magnitude(&lower);
    judged.clear();
    for number in &found {
        if told.len() == MOST_TOLD || !judged.insert(&target.text[number.range.clone()]) {
            continue;
        }
        let is_wanted = found_in(&in_source, number, |one| is_same(one, number))
            || is_spelled_out(number)
            || is_month_of(number, &lower)
            || is_clock(number, &wanted, &lower)
            || has_magnitude && wanted.iter().any(|one| number.joined.starts_with(&one.joined));
        if !is_wanted && told.insert(&number.joined) {
            let what = What::new("check-numbers-extra").text("number", &target.text[number.range.clone()]);
            findings.push(Finding::new(target.source_of(&number.range), what));
        }
    }
    findings
}

/// Numbers that are told of one unit, at most: where there are more, it is another text.
const MOST_TOLD: usize = 64;

/// The numbers of one text, to be asked for by those of the other.
struct Known<'a> {
    numbers: &'a [Number],
    /// Without leading zeros.
    plain: BTreeSet<&'a str>,
    /// Digits anywhere, in addresses and names of pages too.
    digits: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(numbers: &'a [Number], text: &'a str) -> Self {
        let plain = numbers.iter().map(|number| number.joined.trim_start_matches('0')).collect();
        Self { numbers, plain, digits: digits_of(text).into_iter().collect() }
    }
}

/// Whether a text has a number: as it is, in digits anywhere, or in what is the same.
fn found_in(known: &Known<'_>, number: &Number, is_same: impl Fn(&Number) -> bool) -> bool {
    known.plain.contains(number.joined.trim_start_matches('0'))
        || number.runs.iter().all(|run| known.digits.contains(run.as_str()))
        || known.numbers.iter().any(is_same)
}

/// Whether a number is an English ordinal that other languages write as a word: `3rd`.
fn is_ordinal_in_words(number: &Number, source: &str) -> bool {
    let after = &source[number.range.end..];
    let is_ordinal = ["st", "nd", "rd", "th"]
        .iter()
        .any(|suffix| after.strip_prefix(suffix).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)));
    is_ordinal && number.joined.parse::<u64>().is_ok_and(|value| value <= 12)
}

/// The numbers of a text, each with its separators.
fn numbers(text: &str) -> Vec<Number> {
    let mut numbers: Vec<Number> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|found| at + found) {
        let mut end = start;
        let mut runs = vec![String::new()];
        for (n, c) in text[start..].char_indices() {
            if c.is_ascii_digit() {
                runs.last_mut().into_iter().for_each(|run| run.push(c));
                end = start + n + 1;
            } else if is_separator(c) && groups(text, start + n + c.len_utf8(), c) {
                runs.push(String::new());
            } else {
                break;
            }
        }
        let joined = runs.concat();
        numbers.push(Number { range: start..end, runs, joined });
        at = end;
    }
    numbers
}

fn is_separator(c: char) -> bool {
    matches!(c, '.' | ',' | ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '’' | '\'')
}

/// Whether digits after a separator belong to the same number: any after a point, three after a space.
fn groups(text: &str, after: usize, separator: char) -> bool {
    let n_digits = text[after..].bytes().take_while(u8::is_ascii_digit).count();
    match separator {
        '.' | ',' => n_digits > 0,
        _ => n_digits == 3,
    }
}

/// All runs of digits in a text, markup included.
fn digits_of(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).collect()
}

fn is_same(one: &Number, other: &Number) -> bool {
    let plain = |number: &Number| number.joined.trim_start_matches('0').to_owned();
    // A date keeps its parts in another order; a part of a year stands for it.
    let has_all =
        |a: &Number, b: &Number| a.runs.iter().all(|run| b.runs.iter().any(|other| trimmed(run) == trimmed(other)));
    plain(one) == plain(other)
        || has_all(one, other)
        || one.runs.len() == 1 && other.runs.contains(&one.joined)
        || one.joined.len() == 2 && other.joined.len() == 4 && other.joined.ends_with(&one.joined)
        || one.joined.len() == 4 && other.joined.len() == 2 && one.joined.ends_with(&other.joined)
}

fn trimmed(run: &str) -> &str {
    let plain = run.trim_start_matches('0');
    if plain.is_empty() { "0" } else { plain }
}

const ENGLISH_MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Whether a number of the target is a month that the source names.
fn is_month_of(number: &Number, source: &str) -> bool {
    let has_month = |run: &String| {
        let n = run.parse::<usize>().unwrap_or(0);
        n.checked_sub(1).and_then(|n| ENGLISH_MONTHS.get(n)).is_some_and(|month| source.contains(&month[..3]))
    };
    number.runs.iter().any(has_month)
}

/// Whether a number is an hour of the afternoon.
fn is_clock(number: &Number, wanted: &[Number], source: &str) -> bool {
    let hour = |number: &Number| number.runs.first().and_then(|run| run.parse::<u64>().ok());
    let is_later = |one: &Number| matches!((hour(one), hour(number)), (Some(a), Some(b)) if a + 12 == b);
    (source.contains("pm") || source.contains("p.m")) && wanted.iter().any(is_later)
}

/// Whether the source abbreviates large numbers.
fn has_magnitude(source: &str) -> bool {
    let bytes = source.as_bytes();
    ["thousand", "million", "billion"].iter().any(|word| source.contains(word))
        || bytes.windows(2).any(|pair| pair[0].is_ascii_digit() && matches!(pair[1], b'k' | b'm'))
}

/// Whether the target has a number of the source in another form: a Roman numeral, a month, a word, a larger unit.
fn is_written_otherwise(number: &Number, target: &str, source: &str, pack: Option<&Pack>) -> bool {
    let value = number.joined.parse::<u64>().unwrap_or(0);
    let has_roman = (1..=30).contains(&value) && super::words::has_word(target, &roman(value));
    let names_month = number.runs.iter().all(|run| {
        let n = run.parse::<usize>().unwrap_or(0);
        let month = n.checked_sub(1).and_then(|n| pack?.dates.months.get(n));
        month.is_some_and(|month| target.contains(stem(month))) || digits_of(target).contains(&trimmed(run))
    });
    let is_clock = (source.contains("pm") || source.contains("p.m"))
        && number
            .runs
            .first()
            .and_then(|run| run.parse::<u64>().ok())
            .is_some_and(|hour| target.contains(&(hour + 12).to_string()));
    let is_magnitude =
        has_magnitude(source) && numbers(target).iter().any(|other| other.joined.starts_with(&number.joined));
    // One and two are often words, or hidden in the grammar.
    let is_small = value <= 2 && number.runs.len() == 1 && number.joined.len() == 1;
    has_roman || names_month || is_clock || is_magnitude || is_small
}

/// A month without the ending that case gives it.
fn stem(month: &str) -> &str {
    let n_letters = month.chars().count();
    let end = month.char_indices().nth(n_letters.saturating_sub(2).max(3)).map_or(month.len(), |(at, _)| at);
    &month[..end]
}

fn roman(value: u64) -> String {
    let tens = ["", "X", "XX", "XXX"];
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let (ten, one) = (usize::try_from(value / 10).unwrap_or(0), usize::try_from(value % 10).unwrap_or(0));
    format!("{}{}", tens.get(ten).unwrap_or(&""), ones.get(one).unwrap_or(&""))
}

fn format(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    let mut findings = english_thousands(prepared, pack);
    findings.extend(percent_signs(prepared.target.prose(), pack));
    findings
}

/// Numbers of the source that still have the commas of English.
fn english_thousands(prepared: &Prepared<'_>, pack: &Pack) -> Vec<Finding> {
    let (source, target) = (prepared.source.prose(), prepared.target.prose());
    if pack.numbers.decimal != ',' {
        return Vec::new();
    }
    let of_source = numbers(&source.text);
    let findings = numbers(&target.text).into_iter().filter_map(|number| {
        let written = &target.text[number.range.clone()];
        let is_english = number.runs.len() > 1
            && number.runs[0].len() <= 3
            && number.runs[1..].iter().all(|run| run.len() == 3)
            && written.bytes().filter(|byte| *byte == b',').count() == number.runs.len() - 1
            && of_source.iter().any(|one| &source.text[one.range.clone()] == written);
        is_english.then(|| {
            let separator = match pack.numbers.thousands.first() {
                Some(' ') | None => "&nbsp;".to_owned(),
                Some(other) => other.to_string(),
            };
            let mended = number.runs.join(&separator);
            let what = What::new("check-number-format-thousands").text("found", written);
            let finding = Finding::new(target.source_of(&number.range), what).at_level(Level::Warn);
            match target.plain_source_of(&number.range) {
                Some(place) => finding.with_fix(Fix::replace(place, mended)),
                None => finding,
            }
        })
    });
    findings.collect()
}

/// Percent signs that stand where the language does not put them.
fn percent_signs(target: &Prose, pack: &Pack) -> Vec<Finding> {
    let allowed = |form: &str| pack.numbers.percent.iter().any(|one| one == form);
    let findings = target.text.match_indices('%').filter_map(|(at, _)| {
        let before = target.text[..at].trim_end_matches([' ', '\u{A0}', '\u{202F}']);
        let after = &target.text[at + 1..];
        let is_number = |c: char| c.is_ascii_digit() || c == OBJECT;
        let number_before = before.ends_with(is_number);
        // "%d" and "%20" are no percentages.
        let number_after = after.starts_with(is_number) && !before.ends_with(|c: char| c.is_alphanumeric() || c == '/');
        // Between two numbers, or beside another sign, it belongs to neither for sure.
        if number_before && after.starts_with(|c| is_number(c) || c == '%') || before.ends_with('%') {
            return None;
        }
        let form = match (number_before, number_after) {
            (true, _) if before.len() == at => "n%",
            (true, _) => "n %",
            (false, true) => "%n",
            (false, false) => return None,
        };
        if allowed(form) {
            return None;
        }
        let length = |text: &str, from_end: bool| {
            let is_part = |c: &char| is_number(*c) || matches!(c, '.' | ',');
            let chars = |c: char| c.len_utf8();
            if from_end {
                text.chars().rev().take_while(is_part).map(chars).sum::<usize>()
            } else {
                text.chars().take_while(is_part).map(chars).sum()
            }
        };
        let range = match form {
            "%n" => at..at + 1 + length(after, false),
            _ => before.len() - length(before, true)..at + 1,
        };
        let digits = target.text[range.clone()].trim_matches(['%', ' ', '\u{A0}', '\u{202F}', '.', ',']).to_owned();
        let wanted = pack.numbers.percent.first()?;
        let what = What::new("check-number-format-percent")
            .text("found", &target.text[range.clone()])
            .text("wanted", &wanted.replace('n', "50"));
        let finding = Finding::new(target.source_of(&range), what);
        // MediaWiki itself shows a space before a percent sign as one that does not break.
        let mended = wanted.replace('n', &digits);
        let is_plain = !digits.contains([OBJECT, BREAK]);
        Some(match target.plain_source_of(&range).filter(|_| is_plain) {
            Some(place) => finding.with_fix(Fix::replace(place, mended)),
            None => finding,
        })
    });
    findings.collect()
}
