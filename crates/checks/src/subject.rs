//! What is checked: a unit's two texts and what else is known of them.

use crate::team::TeamRule;
use tolmach_core::Language;

/// A unit and its translation.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The definition: the source with variables as `$name`.
    pub source: &'a str,
    /// The translation.
    pub target: &'a str,
    /// Language of the source.
    pub source_language: &'a Language,
    /// Language of the translation.
    pub language: &'a Language,
    /// Whether the unit is the title of its page.
    pub is_title: bool,
    /// Whether the source changed since the translation was made.
    pub base_moved: bool,
    /// How much of the text is a machine's translation that nobody touched, 0 to 1; none where nobody knows.
    pub machine_share: Option<f64>,
}

impl<'a> Subject<'a> {
    /// Two texts of which nothing else is known.
    pub fn new(source: &'a str, target: &'a str, source_language: &'a Language, language: &'a Language) -> Self {
        Self { source, target, source_language, language, is_title: false, base_moved: false, machine_share: None }
    }
}

/// What checks may consult. A check that lacks its help finds nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct Helps<'a> {
    /// Rules that the team of the collection made.
    pub team_rules: &'a [TeamRule],
}

/// Both texts, read once for all checks.
#[derive(Debug)]
pub struct Prepared<'a> {
    /// What is checked.
    pub subject: &'a Subject<'a>,
    /// The definition.
    pub source: Side<'a>,
    /// The translation.
    pub target: Side<'a>,
}

/// One of the two texts.
#[derive(Debug)]
pub struct Side<'a> {
    /// The text.
    pub text: &'a str,
}

impl<'a> Prepared<'a> {
    /// Reads both texts. Cost: linear.
    pub fn new(subject: &'a Subject<'a>) -> Self {
        Self { subject, source: Side::new(subject.source), target: Side::new(subject.target) }
    }
}

impl<'a> Side<'a> {
    fn new(text: &'a str) -> Self {
        Self { text }
    }
}
