//! Checks over the source itself, for the owner of the page: what makes a unit hard to translate.

use crate::problem::{Finding, Fix, Level, What};
use tolmach_markup::tokens;

/// What is known of a unit over all languages that were looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SourceFacts {
    /// Languages that have a translation of it.
    pub n_translated: usize,
    /// Languages whose translation has a problem that is no hint.
    pub n_failing: usize,
    /// Languages that have none.
    pub n_untranslated: usize,
    /// Days since the unit was first seen without a translation, in the language that waits the longest.
    pub days_untranslated: u32,
}

/// Characters beyond which a unit is better parted, without markup.
const MOST_CHARS: usize = 700;

/// Languages from which a fault is more likely the source's.
const MANY: usize = 3;

/// Days after which a unit that nobody translates is a question to its author.
const MANY_DAYS: u32 = 180;

/// What is wrong with a source, with places in it. All are hints. Cost: linear.
pub fn source_problems(source: &str, facts: &SourceFacts) -> Vec<Finding> {
    let unit = tokens::read(source);
    let visible = tokens::visible(source, &unit);
    let whole = 0..source.len();
    let mut findings = Vec::new();
    let n_chars: usize = visible.iter().map(|range| source[range.clone()].chars().count()).sum();
    if n_chars > MOST_CHARS {
        findings.push(Finding::new(whole.clone(), What::new("source-too-long").number("n", n_chars)));
    }
    for range in &visible {
        for (at, dots) in source[range.clone()].match_indices("...") {
            let place = range.start + at..range.start + at + dots.len();
            findings.push(Finding::new(place.clone(), What::new("source-ellipsis")).with_fix(Fix::replace(place, "…")));
        }
    }
    let SourceFacts { n_translated, n_failing, n_untranslated, days_untranslated } = *facts;
    if n_failing >= MANY && n_failing * 2 > n_translated {
        findings.push(Finding::new(whole.clone(), What::new("source-fails").number("n", n_failing)));
    }
    if n_untranslated >= MANY && n_untranslated > n_translated && days_untranslated >= MANY_DAYS {
        let days = usize::try_from(days_untranslated).unwrap_or(usize::MAX);
        let what = What::new("source-long-untranslated").number("n", n_untranslated).number("days", days);
        findings.push(Finding::new(whole, what));
    }
    findings.into_iter().map(|finding| finding.at_level(Level::Hint)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(source: &str, facts: SourceFacts) -> Vec<&'static str> {
        source_problems(source, &facts).into_iter().map(|finding| finding.what.id).collect()
    }

    #[test]
    fn a_long_source_and_dots_are_told() {
        assert_eq!(ids(&"word ".repeat(200), SourceFacts::default()), ["source-too-long"]);
        assert_eq!(ids(&format!("[[A|{}]]", "b".repeat(600)), SourceFacts::default()), [""; 0]);
        let found = source_problems("Wait... [[a...|b]]", &SourceFacts::default());
        assert_eq!(found.len(), 1, "dots in a page's name were told");
        assert_eq!((found[0].range.clone(), found[0].fix.as_ref().unwrap().text.as_str()), (4..7, "…"));
    }

    #[test]
    fn many_languages_are_needed_to_blame_the_source() {
        let facts = |n_translated, n_failing, n_untranslated, days_untranslated| SourceFacts {
            n_translated,
            n_failing,
            n_untranslated,
            days_untranslated,
        };
        assert_eq!(ids("a", facts(12, 9, 0, 0)), ["source-fails"]);
        assert_eq!(ids("a", facts(12, 5, 0, 0)), [""; 0]);
        assert_eq!(ids("a", facts(2, 2, 0, 0)), [""; 0]);
        assert_eq!(ids("a", facts(1, 0, 9, 400)), ["source-long-untranslated"]);
        assert_eq!(ids("a", facts(1, 0, 9, 40)), [""; 0]);
        assert_eq!(ids("a", facts(10, 0, 9, 400)), [""; 0]);
    }
}
