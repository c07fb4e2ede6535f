//! What a term is.

/// A term of a glossary, with its translations into one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Term {
    /// By which the owner of the terms knows it; nothing here looks at it.
    pub id: i64,
    /// The term in the source language, in the form a dictionary would list. Capitals in it ask for capitals in texts.
    pub source: String,
    /// How to render it, in the order to show. Empty where nobody has said yet.
    pub targets: Vec<TargetTerm>,
    /// Whether it stays as it is in every language.
    pub do_not_translate: bool,
    /// The field it belongs to: `organisation`, `software`. Empty if not said.
    pub domain: String,
    /// What it means and how to use it, in Markdown. Empty if not said.
    pub note: String,
    /// Whether somebody who knows the language has looked at these translations.
    pub is_reviewed: bool,
    /// Where it comes from.
    pub origin: Origin,
}

/// One way to render a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetTerm {
    /// The translation, in the form a dictionary would list.
    pub text: String,
    /// Whether to use it.
    pub status: Status,
}

/// Whether a translation of a term should be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// To be used.
    Preferred,
    /// May be used.
    Admitted,
    /// Must not be used.
    Forbidden,
}

impl Status {
    /// All of them, in the order to show.
    pub const ALL: [Self; 3] = [Self::Preferred, Self::Admitted, Self::Forbidden];

    /// The word for it in files and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Preferred => "preferred",
            Self::Admitted => "admitted",
            Self::Forbidden => "forbidden",
        }
    }

    /// Reads the word that [`Self::as_str`] gives.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }
}

/// Where a term comes from.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Origin {
    /// The glossary that comes with the program.
    Seed,
    /// The user wrote it, or changed it.
    #[default]
    Own,
    /// A file that the user read in.
    Imported,
}

impl Origin {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Seed, Self::Own, Self::Imported];

    /// The word for it in the database and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Seed => "seed",
            Self::Own => "own",
            Self::Imported => "imported",
        }
    }

    /// Reads the word that [`Self::as_str`] gives.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|origin| origin.as_str() == word)
    }
}
