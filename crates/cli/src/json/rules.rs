use serde::Serialize;
use tolmach_workbench::checks::StoredRule;

/// A rule of a team.
#[derive(Debug, Serialize)]
pub(crate) struct Rule {
    pub(crate) collection: String,
    /// A regular expression.
    pub(crate) pattern: String,
    /// `block`, `warn` or `hint`.
    pub(crate) level: &'static str,
    pub(crate) sentence: String,
    /// What to write instead; null where the team says nothing.
    pub(crate) instead: Option<String>,
}

impl Rule {
    pub(crate) fn of(collection: &str, rule: StoredRule) -> Self {
        let StoredRule { pattern, level, sentence, replacement } = rule;
        Self { collection: collection.to_owned(), pattern, level: level.as_str(), sentence, instead: replacement }
    }
}
