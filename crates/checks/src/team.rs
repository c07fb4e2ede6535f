//! Rules that a team makes for its own collection.

use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use regex::{Regex, RegexBuilder};

/// Rules that the team of the collection made: words that must not occur, and what to write instead.
pub(crate) const CHECK: Check = Check { id: CheckId::new("team-rule"), level: Level::Warn, run };

/// Memory that a rule may take, in bytes: far more than a sensible one needs.
const MOST_BYTES: usize = 1 << 20;

/// A rule of a team: what must not stand in a target.
#[derive(Debug, Clone)]
pub struct TeamRule {
    pattern: Regex,
    /// How grave it is.
    pub level: Level,
    /// What the team says about it.
    pub sentence: String,
    /// What to write instead; `$1` is the first group of the pattern.
    pub replacement: Option<String>,
}

/// A pattern that is no regular expression, or too large.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{pattern:?} is no rule: {problem}")]
pub struct BadRule {
    /// The pattern.
    pub pattern: String,
    /// What is wrong with it.
    pub problem: String,
}

impl TeamRule {
    /// Reads a rule. Matching is linear in the target, whatever the pattern.
    ///
    /// # Errors
    /// [`BadRule`] when the pattern is no regular expression, takes too much memory, or matches empty text.
    pub fn new(pattern: &str, level: Level, sentence: &str, replacement: Option<&str>) -> Result<Self, BadRule> {
        let bad = |problem: String| BadRule { pattern: pattern.to_owned(), problem };
        let built = RegexBuilder::new(pattern).size_limit(MOST_BYTES).dfa_size_limit(MOST_BYTES).build();
        let regex = built.map_err(|error| {
            // The error draws the pattern over several lines; its last one says what is wrong.
            let text = error.to_string();
            bad(text.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned())
        })?;
        if regex.is_match("") {
            return Err(bad("it matches where nothing stands".to_owned()));
        }
        let (sentence, replacement) = (sentence.to_owned(), replacement.map(str::to_owned));
        Ok(Self { pattern: regex, level, sentence, replacement })
    }

    /// The pattern.
    pub fn pattern(&self) -> &str {
        self.pattern.as_str()
    }
}

fn run(prepared: &Prepared<'_>, helps: &Helps<'_>) -> Vec<Finding> {
    helps.team_rules.iter().flat_map(|rule| findings(rule, prepared.target.text)).collect()
}

fn findings(rule: &TeamRule, target: &str) -> Vec<Finding> {
    let matches = rule.pattern.captures_iter(target).filter_map(|captures| {
        let found = captures.get(0).filter(|found| !found.is_empty())?;
        let what = What::new("check-team-rule").text("sentence", &rule.sentence).text("found", found.as_str());
        let finding = Finding::new(found.range(), what).at_level(rule.level);
        let Some(replacement) = &rule.replacement else { return Some(finding) };
        let mut text = String::new();
        captures.expand(replacement, &mut text);
        // A replacement that the rule itself would find again mends nothing.
        let mends = !rule.pattern.is_match(&text);
        Some(if mends { finding.with_fix(Fix::replace(found.range(), text)) } else { finding })
    });
    matches.collect()
}
