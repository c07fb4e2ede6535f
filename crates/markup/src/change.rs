//! What kind of change a source went through, so that harmless ones can be dealt with in batches.

mod pieces;

use pieces::{Kind, Piece, pieces};

/// Kinds of change, the most harmless first; [`Unknown`](Self::Unknown) stands apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChangeClass {
    /// Quotes, tags, templates' names and parameters' names, headings, list signs, magic words, white space.
    Markup,
    /// Variables.
    Variable,
    /// Targets of links, and addresses on the web.
    LinkTarget,
    /// Numbers and dates. English months count where they stand beside a number.
    Number,
    /// Punctuation and other signs.
    Punctuation,
    /// Words.
    Wording,
    /// Nobody knows: the old source is not known, or the definitions do not differ at all.
    Unknown,
}

impl ChangeClass {
    /// All classes, in their order.
    pub const ALL: [Self; 7] =
        [Self::Markup, Self::Variable, Self::LinkTarget, Self::Number, Self::Punctuation, Self::Wording, Self::Unknown];

    /// The word for it in JSON and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Markup => "markup",
            Self::Variable => "variable",
            Self::LinkTarget => "link-target",
            Self::Number => "number",
            Self::Punctuation => "punctuation",
            Self::Wording => "wording",
            Self::Unknown => "unknown",
        }
    }

    /// Reads the word for a class.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.as_str() == word)
    }
}

/// Classifies the change from one definition to another. Of several kinds the least harmless is told.
///
/// Words are compared with words; if they are the same in the same order, words and punctuation; then numbers too, and
/// so on. So what is told is never more harmless than the change. Cost: linear.
pub fn classify(then: Option<&str>, now: &str) -> ChangeClass {
    let Some(then) = then.filter(|then| *then != now) else { return ChangeClass::Unknown };
    let (old, new) = (pieces(then), pieces(now));
    let differs_in = |least: Kind| !seen(&old, least).eq(seen(&new, least));
    let kinds = [
        (Kind::Word, ChangeClass::Wording),
        (Kind::Punctuation, ChangeClass::Punctuation),
        (Kind::Number, ChangeClass::Number),
        (Kind::LinkTarget, ChangeClass::LinkTarget),
        (Kind::Variable, ChangeClass::Variable),
    ];
    kinds.into_iter().find(|(kind, _)| differs_in(*kind)).map_or(ChangeClass::Markup, |(_, class)| class)
}

/// The pieces that are at least as harmful to change as a kind.
fn seen<'t>(pieces: &'t [Piece<'_>], least: Kind) -> impl Iterator<Item = (Kind, &'t str)> {
    pieces.iter().filter(move |piece| piece.kind >= least).map(|piece| (piece.kind, &*piece.text))
}

#[cfg(test)]
#[path = "change_tests.rs"]
mod tests;
