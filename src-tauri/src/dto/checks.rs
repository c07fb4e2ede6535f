//! What is wrong with a text. Offsets count UTF-16 units of the target.

use super::offsets::Offsets;
use serde::Serialize;
use specta::Type;
use tolmach_workbench::{
    checks::{self, CheckedProblem},
    l10n::L10n,
};

/// Something that a check found.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Problem {
    /// The check.
    pub check: String,
    /// Tells it from others of the same check while the text around it changes.
    pub fingerprint: String,
    /// How grave it is.
    pub level: Level,
    /// Where it begins.
    pub from: u32,
    /// Where it ends; the same where something is missing.
    pub to: u32,
    /// The sentence about it.
    pub message: String,
    /// How to mend it, where that is mechanical.
    pub fix: Option<Fix>,
    /// Who let it pass; none while it counts.
    pub ignored: Option<Ignored>,
}

/// How grave a problem is.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Holds the push of the unit until it is mended or let pass.
    Block,
    /// Probably a mistake.
    Warn,
    /// A suggestion.
    Hint,
}

/// A change of the target that mends a problem.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Fix {
    /// Where what is replaced begins.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// What comes in its place.
    pub text: String,
}

/// Who let a problem pass, when and why.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Ignored {
    /// Who; none where nobody was logged in.
    pub by: Option<String>,
    /// When.
    pub at: String,
    /// Why; may be empty.
    pub why: String,
}

impl Problem {
    /// The problems of a text.
    pub fn all(text: &str, problems: Vec<CheckedProblem>, l10n: &L10n) -> Vec<Self> {
        let at = Offsets::of(text);
        problems.into_iter().map(|problem| Self::of(problem, &at, l10n)).collect()
    }

    fn of(checked: CheckedProblem, at: &Offsets, l10n: &L10n) -> Self {
        let message = l10n.text(&checked.message());
        let CheckedProblem { problem, fingerprint, ignored } = checked;
        let checks::Problem { check, level, range, what: _, fix } = problem;
        Self {
            check: check.to_string(),
            fingerprint,
            level: match level {
                checks::Level::Block => Level::Block,
                checks::Level::Warn => Level::Warn,
                checks::Level::Hint => Level::Hint,
            },
            from: at.utf16(range.start),
            to: at.utf16(range.end),
            message,
            fix: fix.map(|checks::Fix { range, text }| Fix {
                from: at.utf16(range.start),
                to: at.utf16(range.end),
                text,
            }),
            ignored: ignored.map(|checks::Ignored { by, at, why }| Ignored {
                by: by.map(|user| user.to_string()),
                at: at.to_string(),
                why,
            }),
        }
    }
}
