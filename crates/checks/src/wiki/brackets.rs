//! Brackets that are open in the translation though the definition closes them.

use super::WikiProblem;

/// A pair of brackets that the wiki counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pair {
    /// `{}`
    Curly,
    /// `[]`
    Square,
    /// `()`
    Round,
}

impl Pair {
    /// All pairs, in the order in which the wiki names them.
    pub const ALL: [Self; 3] = [Self::Curly, Self::Square, Self::Round];

    /// Both brackets, as the wiki names the pair.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Curly => "{}",
            Self::Square => "[]",
            Self::Round => "()",
        }
    }

    /// Opening ones less closing ones, by mere counting.
    fn surplus(self, text: &str) -> i64 {
        let brackets = self.as_str().as_bytes();
        text.bytes().fold(0, |sum, byte| sum + i64::from(byte == brackets[0]) - i64::from(byte == brackets[1]))
    }
}

/// The pairs that are balanced in the definition and not in the translation.
pub(super) fn problems(definition: &str, translation: &str) -> impl Iterator<Item = WikiProblem> {
    Pair::ALL.into_iter().filter(|pair| pair.surplus(definition) == 0).filter_map(move |pair| {
        let surplus = pair.surplus(translation);
        (surplus != 0).then_some(WikiProblem::Unbalanced { pair, surplus })
    })
}
