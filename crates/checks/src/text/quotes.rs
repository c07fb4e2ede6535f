//! Quotation marks: pairs that the language has, and both marks of each pair.

use super::prose::{BREAK, OBJECT, Prose, is_letter};
use crate::{
    packs::{Pack, Pair, Straight},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

/// Quotation marks are those of the language.
pub(crate) const CHECK: Check = Check { id: CheckId::new("quotation-marks"), level: Level::Hint, run };

const STRAIGHT: Pair = Pair { open: '"', close: '"' };

/// A quotation.
#[derive(Debug)]
struct Quotation {
    pair: Pair,
    open: usize,
    close: usize,
    /// Quotations around it.
    depth: usize,
}

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    let target = prepared.target.prose();
    let (quotations, alone) = quotations(&target.text, pack);
    let wrong_ones = quotations.iter().filter(|quotation| !is_right(quotation.pair, pack)).enumerate();
    let mut findings: Vec<Finding> = wrong_ones
        .map(|(n, quotation)| wrong(quotation, n < MOST_MENDED, target, prepared.target.text, pack))
        .collect();
    // Where the source has a mark alone, so may the translation: inches, code, an example.
    let is_source_whole = prepared.source.prose().text.matches(|c| "\"“”„«»".contains(c)).count() % 2 == 0;
    if is_source_whole {
        findings.extend(alone.into_iter().map(|at| {
            let mark = target.text[at..].chars().next().map_or(at..at, |c| at..at + c.len_utf8());
            let what = What::new("check-quotation-marks-alone").text("found", &target.text[mark.clone()]);
            Finding::new(target.source_of(&mark), what)
        }));
    }
    findings
}

fn is_right(pair: Pair, pack: &Pack) -> bool {
    match pack.quotes.straight {
        Straight::Accepted if pair == STRAIGHT => true,
        Straight::Accepted | Straight::Wrong => pack.quotes.pairs().any(|one| one == pair),
    }
}

/// What is wrong with the marks of a text.
fn n_wrong(text: &str, pack: &Pack) -> usize {
    let (quotations, alone) = quotations(text, pack);
    quotations.iter().filter(|quotation| !is_right(quotation.pair, pack)).count() + alone.len()
}

/// Quotations that get a fix at a time. To try one costs its line; once these are mended, the next ones get theirs.
const MOST_MENDED: usize = 32;

fn wrong(quotation: &Quotation, is_mended: bool, target: &Prose, text: &str, pack: &Pack) -> Finding {
    let Quotation { pair, open, close, depth } = quotation;
    let wanted = if *depth == 0 { pack.quotes.primary } else { pack.quotes.secondary };
    let marks = |pair: Pair| format!("{}…{}", pair.open, pair.close);
    let what = What::new("check-quotation-marks").text("found", &marks(*pair)).text("wanted", &marks(wanted));
    let at = |place: usize, mark: char| target.plain_source_of(&(place..place + mark.len_utf8()));
    let (Some(first), Some(last)) = (at(*open, pair.open), at(*close, pair.close)) else {
        return Finding::new(target.source_of(&(*open..*close + pair.close.len_utf8())), what);
    };
    // Beside other marks of its line the right ones may be read otherwise; then mending is for a person.
    let is_better = || {
        let start = target.text[..*open].rfind('\n').map_or(0, |at| at + 1);
        let end = target.text[*close..].find('\n').map_or(target.text.len(), |at| close + at);
        let (before, inner) = (&target.text[start..*open], &target.text[open + pair.open.len_utf8()..*close]);
        let after = &target.text[close + pair.close.len_utf8()..end];
        let once_mended = format!("{before}{}{inner}{}{after}", wanted.open, wanted.close);
        n_wrong(&once_mended, pack) < n_wrong(&target.text[start..end], pack)
    };
    if !is_mended || !is_better() {
        return Finding::new(first.start..last.end, what);
    }
    let mended = format!("{}{}{}", wanted.open, &text[first.end..last.start], wanted.close);
    Finding::new(first.start..last.end, what).with_fix(Fix::replace(first.start..last.end, mended))
}

/// The quotations of a text, and double marks that have no partner.
fn quotations(text: &str, pack: &Pack) -> (Vec<Quotation>, Vec<usize>) {
    let mut found: Vec<Quotation> = Vec::new();
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut alone: Vec<usize> = Vec::new();
    for (at, c) in text.char_indices() {
        if c == '\n' {
            alone.extend(open.drain(..).filter(|(mark, _)| is_double(*mark)).map(|(_, at)| at));
            continue;
        }
        if !is_mark(c) {
            continue;
        }
        let before = text[..at].chars().next_back();
        let after = text[at + c.len_utf8()..].chars().next();
        let is_attribute = c == '"' && (before == Some('=') || open.iter().any(|(mark, _)| *mark == '='));
        if is_attribute {
            // `name="value"` shown as text: code, not a quotation.
            match open.iter().position(|(mark, _)| *mark == '=') {
                Some(n) => open.truncate(n),
                None => open.push(('=', at)),
            }
            continue;
        }
        if is_apostrophe(c, before, after, &open, pack) {
            continue;
        }
        let partner = open.iter().rposition(|(mark, _)| is_partner(*mark, c, pack));
        // Before an ending or punctuation a mark closes, whatever stands before it.
        let is_followed = after.is_some_and(|c| c.is_alphanumeric() || c == OBJECT || c == BREAK || is_mark(c));
        match (partner, may_open(c, before, after) && (partner.is_none() || is_followed)) {
            (Some(n), false) => {
                let (mark, place) = open[n];
                alone.extend(open.drain(n..).skip(1).filter(|(mark, _)| is_double(*mark)).map(|(_, at)| at));
                found.push(Quotation {
                    pair: Pair { open: mark, close: c },
                    open: place,
                    close: at,
                    depth: open.len(),
                });
            }
            (_, true) => open.push((c, at)),
            (None, false) if is_double(c) => {
                // Inches and seconds come after numbers.
                if !(c == '"' || c == '”') || !before.is_some_and(|c| c.is_ascii_digit()) {
                    alone.push(at);
                }
            }
            (None, false) => {}
        }
    }
    alone.extend(open.into_iter().filter(|(mark, _)| is_double(*mark)).map(|(_, at)| at));
    alone.sort_unstable();
    (found, alone)
}

fn is_mark(c: char) -> bool {
    is_double(c) || matches!(c, '‚' | '‘' | '’' | '‹' | '›')
}

fn is_double(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»')
}

/// Whether a mark opens a quotation here: nothing but a space or an opening sign before it, and text after it.
fn may_open(c: char, before: Option<char>, after: Option<char>) -> bool {
    if matches!(c, '„' | '‚') {
        return true;
    }
    let is_free = before.is_none_or(|c| {
        c.is_whitespace() || c == BREAK || "([{/–—-:=+".contains(c) || is_mark(c) && c != '’' && c != '”'
    });
    let is_followed = after.is_some_and(|c| !c.is_whitespace() && c != BREAK && !")]},;?!".contains(c));
    is_free && is_followed
}

/// Whether two marks are the ends of one quotation, in this language or any other.
fn is_partner(open: char, close: char, pack: &Pack) -> bool {
    let ends = match open {
        '"' => "\"”“",
        '„' => "”“\"",
        '“' | '‟' => "”\"“",
        '”' => "”\"",
        '«' => "»",
        '»' => "«»",
        '‚' => "‘’",
        '‘' | '’' => "’‘",
        '‹' => "›",
        '›' => "‹›",
        _ => "",
    };
    ends.contains(close) || pack.quotes.pairs().any(|pair| pair == Pair { open, close })
}

fn is_apostrophe(c: char, before: Option<char>, after: Option<char>, open: &[(char, usize)], pack: &Pack) -> bool {
    if !matches!(c, '’' | '‘') {
        return false;
    }
    let is_word = |c: Option<char>| c.is_some_and(|c| is_letter(c) || c.is_ascii_digit() || c == OBJECT);
    let has_single = open.iter().any(|(mark, _)| matches!(mark, '‚' | '‘' | '’'));
    let opens_here = !is_word(before) && is_word(after) && pack.quotes.pairs().any(|pair| pair.open == c);
    is_word(before) && is_word(after) || !(has_single || opens_here)
}

/// Where quotations are.
#[cfg(test)]
fn places(text: &str, pack: &Pack) -> Vec<std::ops::Range<usize>> {
    let mut places: Vec<_> =
        quotations(text, pack).0.into_iter().map(|one| one.open..one.close + one.pair.close.len_utf8()).collect();
    places.sort_by_key(|range| range.start);
    places
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::packs::pack;
    use tolmach_core::Language;

    #[test]
    fn quotations_are_paired() {
        for (tag, text, expected) in [
            ("pl", "To „słowo” i \"tamto\".", vec!["„słowo”", "\"tamto\""]),
            ("cs", "„vnější ‚vnitřní‘ konec“", vec!["„vnější ‚vnitřní‘ konec“", "‚vnitřní‘"]),
            ("bg", "„Думата ’вътре’ тук“", vec!["„Думата ’вътре’ тук“", "’вътре’"]),
            ("sq", "s’ka “fjalë” ç’është", vec!["“fjalë”"]),
            ("de", "»Wort« und „Wort“", vec!["»Wort«", "„Wort“"]),
            ("uk", "об’єднання «слово „в слові“»", vec!["«слово „в слові“»", "„в слові“"]),
        ] {
            let pack = pack(&Language::parse(tag).unwrap()).unwrap();
            let found: Vec<_> = places(text, pack).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected);
        }
    }
}
