//! Files of terms: what they are, and what became of them.

use serde::{Deserialize, Serialize};
use specta::Type;
use tolmach_workbench::glossary::{self, Taken};

/// Terms of one outcome that are shown of a file; of more, only the number is told.
const MOST: usize = 100;

/// A format of glossary files.
#[derive(Debug, Clone, Copy, Deserialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum GlossaryFormat {
    /// A table for spreadsheets.
    Csv,
    /// TBX, version 3.
    Tbx,
    /// TBX, version 2.
    Tbx2,
    /// OmegaT's list.
    Omegat,
}

impl GlossaryFormat {
    /// What the name of a file ends in.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Tbx | Self::Tbx2 => "tbx",
            Self::Omegat => "tsv",
        }
    }
}

impl From<GlossaryFormat> for glossary::GlossaryFormat {
    fn from(format: GlossaryFormat) -> Self {
        match format {
            GlossaryFormat::Csv => Self::Csv,
            GlossaryFormat::Tbx => Self::Tbx,
            GlossaryFormat::Tbx2 => Self::Tbx2,
            GlossaryFormat::Omegat => Self::OmegaT,
        }
    }
}

/// What became of a file of terms, or would become of it.
#[derive(Debug, Clone, Serialize, Type)]
pub struct GlossaryReport {
    /// Whether nothing was kept.
    pub is_dry_run: bool,
    /// Terms that were not known.
    pub added: TakenTerms,
    /// Terms of which something is new.
    pub changed: TakenTerms,
    /// Terms of which nothing is new.
    pub unchanged: TakenTerms,
    /// Entries that could not be taken: where, and why in English. The first hundred.
    pub skipped: Vec<Skipped>,
    /// How many those are.
    pub n_skipped: u32,
}

/// Terms of one outcome.
#[derive(Debug, Clone, Serialize, Type)]
pub struct TakenTerms {
    /// How many.
    pub n: u32,
    /// The first hundred.
    pub sources: Vec<String>,
}

/// Something of a file that was left out.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Skipped {
    /// Where it stands.
    pub place: String,
    /// Why, in English.
    pub why: String,
}

impl From<&tolmach_workbench::ReadProblem> for Skipped {
    fn from(problem: &tolmach_workbench::ReadProblem) -> Self {
        Self { place: problem.place.to_string(), why: problem.what.to_string() }
    }
}

impl GlossaryReport {
    /// What became of a file.
    pub fn of(import: glossary::GlossaryImport, is_dry_run: bool) -> Self {
        let taken = |what: Taken| TakenTerms {
            n: u32::try_from(import.count(what)).unwrap_or(u32::MAX),
            sources: import
                .terms
                .iter()
                .filter(|term| term.taken == what)
                .take(MOST)
                .map(|t| t.source.clone())
                .collect(),
        };
        Self {
            is_dry_run,
            added: taken(Taken::Added),
            changed: taken(Taken::Changed),
            unchanged: taken(Taken::Unchanged),
            skipped: import.problems.iter().take(MOST).map(Skipped::from).collect(),
            n_skipped: u32::try_from(import.problems.len()).unwrap_or(u32::MAX),
        }
    }
}
