//! What stands beside a pair of source and target in the memory: how good it is, and where it came from.

/// How a pair stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PairState {
    /// The source has moved on since, or the wiki or the file marks the translation as in need of work.
    Outdated,
    /// The user's own draft, not yet on a wiki.
    Draft,
    /// Translated.
    Translated,
    /// Translated, and approved by a reviewer.
    Proofread,
}

impl PairState {
    /// All states, the least trusted first.
    pub const ALL: [Self; 4] = [Self::Outdated, Self::Draft, Self::Translated, Self::Proofread];

    /// The word for it in the database, in files and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outdated => "outdated",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Proofread => "proofread",
        }
    }

    /// Reads the word for a state.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

/// What kind of thing a pair came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OriginKind {
    /// A page pulled from a wiki.
    Wiki,
    /// The user's own draft.
    Draft,
    /// An imported file.
    File,
    /// A package of another translator.
    Package,
}

impl OriginKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Wiki, Self::Draft, Self::File, Self::Package];

    /// The word for it in the database and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wiki => "wiki",
            Self::Draft => "draft",
            Self::File => "file",
            Self::Package => "package",
        }
    }

    /// Reads the word for a kind.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Where pairs came from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin {
    /// What kind of thing.
    pub kind: OriginKind,
    /// Its name: of the wiki, also for drafts; of the file, without its folder; of the package.
    pub name: String,
}

/// Where a sentence stands in a pair, and what stands for it in the target. Bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct SentencePair {
    /// The sentence, or the few of them that belong together.
    pub source: std::ops::Range<usize>,
    /// Their translation.
    pub target: std::ops::Range<usize>,
    /// How sure it is that these belong together, from 0 to 1.
    pub confidence: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for state in PairState::ALL {
            assert_eq!(PairState::parse(state.as_str()), Some(state));
        }
        for kind in OriginKind::ALL {
            assert_eq!(OriginKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!((PairState::parse("new"), OriginKind::parse("")), (None, None));
    }

    #[test]
    fn what_is_trusted_more_compares_greater() {
        assert!(PairState::ALL.is_sorted(), "an outdated pair would hide that the same pair is proofread elsewhere");
    }
}
