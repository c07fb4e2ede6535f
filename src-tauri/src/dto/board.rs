//! The board. Its cells come as one list a figure, each in the order of the languages, and as few signs as will do: thirty
//! thousand cells are then half a megabyte, which crosses in the blink of an eye.

use super::{catalogue, session::Language};
use crate::{commands::Answer, error::CommandError};
use serde::{Deserialize, Serialize};
use specta::Type;
use tolmach_core::{Timestamp, language::Family, need};
use tolmach_workbench::board;

/// Which part of the board is wanted, in which order.
#[derive(Debug, Clone, Deserialize, Type)]
pub struct BoardWish {
    /// Only the pages of this collection.
    pub collection: Option<String>,
    /// Only the languages of this family, as a word.
    pub family: Option<String>,
    /// Only the user's languages.
    pub is_mine_only: bool,
    /// By title and name instead of by need.
    pub is_by_name: bool,
}

/// Resources × languages.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Board {
    /// The languages, in the order of each row's cells.
    pub languages: Vec<Language>,
    /// The resources.
    pub rows: Vec<BoardRow>,
    /// When the oldest of the figures was true; none where there are none.
    pub as_of: Option<String>,
    /// Every family that can be chosen, as a word.
    pub families: Vec<String>,
    /// The user's collections.
    pub collections: Vec<String>,
}

/// A resource on the board.
#[derive(Debug, Clone, Serialize, Type)]
pub struct BoardRow {
    /// Its title.
    pub page: String,
    /// The language that it is written in.
    pub source_language: Language,
    /// The needs of its cells together.
    pub points: u32,
    /// Languages in which something is outdated.
    pub n_outdated: u32,
    /// Since when something has been outdated somewhere, at least.
    pub outdated_since: Option<String>,
    /// Languages in which there is nothing yet.
    pub n_empty: u32,
    /// Languages in which everything is translated and current.
    pub n_complete: u32,
    /// What it is about, as a word.
    pub topic: Option<String>,
    /// Its cells.
    pub cells: BoardCells,
}

/// The cells of a row, a list for each figure.
#[derive(Debug, Clone, Serialize, Type)]
pub struct BoardCells {
    /// What is known, a letter for each: `p` its units, `f` the wiki's own figures, `s` that the page is written in it, `u`
    /// nothing.
    pub standing: String,
    /// Units untranslated.
    pub untranslated: Vec<u32>,
    /// Outdated.
    pub outdated: Vec<u32>,
    /// Translated, proofread ones included.
    pub done: Vec<u32>,
    /// Whole percent done, rounded down.
    pub percent: Vec<u32>,
    /// Since when what is outdated was seen so, in days since 1970 in UTC; 0 where nothing is, or nobody knows.
    pub outdated_since: Vec<u32>,
}

/// What is known of a resource in a language.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum BoardStanding {
    /// Nothing.
    Unknown,
    /// The page is written in it.
    Source,
    /// The wiki's own figures.
    Figures,
    /// Its units.
    Pulled,
}

/// The chosen cell, with its reasons.
#[derive(Debug, Clone, Serialize, Type)]
pub struct BoardCell {
    /// What is known.
    pub standing: BoardStanding,
    /// All units.
    pub total: u32,
    /// Translated, proofread ones included.
    pub done: u32,
    /// Outdated.
    pub outdated: u32,
    /// Since when, at least.
    pub outdated_since: Option<String>,
    /// Words of the sources of what is to do; none where they are not known.
    pub words_to_do: Option<u32>,
    /// The need, 0 to 100.
    pub points: u32,
    /// The reasons, the one that counts most first.
    pub reasons: Vec<Reason>,
    /// The initiatives of the Movement Strategy that the page belongs to.
    pub initiatives: Vec<catalogue::Initiative>,
    /// When this was true; none where nobody asked.
    pub as_of: Option<String>,
}

/// One reason of a need.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Reason {
    /// What it is.
    #[serde(flatten)]
    pub why: Why,
    /// What it counts for.
    pub points: u32,
}

/// What a reason is.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Why {
    /// Outdated units.
    Outdated {
        /// How many.
        n: u32,
        /// For how many days, at least; none where that is not known.
        days: Option<u32>,
    },
    /// Untranslated units.
    Untranslated {
        /// How many.
        n: u32,
        /// Of how many.
        total: u32,
    },
    /// Words to do.
    Words {
        /// How many.
        n: u32,
    },
    /// The strategy.
    Strategy {
        /// Whether the initiative is a prioritised one.
        is_prioritised: bool,
    },
    /// Readers.
    Readers {
        /// How many a month.
        n: u32,
    },
}

/// What the board is exported as.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum BoardFormat {
    /// A table for spreadsheets.
    Csv,
    /// A picture.
    Svg,
}

impl BoardWish {
    /// The wish as the workbench takes it; `mine` are the user's languages.
    pub fn filter(self, mine: Vec<tolmach_core::Language>) -> Answer<board::BoardFilter> {
        let BoardWish { collection, family, is_mine_only, is_by_name } = self;
        let read = |word: String| Family::parse(&word).ok_or_else(|| CommandError::bad(word));
        Ok(board::BoardFilter {
            collection,
            family: family.map(read).transpose()?,
            languages: if is_mine_only { mine } else { Vec::new() },
            order: if is_by_name { board::Order::Name } else { board::Order::Need },
        })
    }
}

impl Board {
    /// The board, beside what can be chosen.
    pub fn of(board: board::Board, collections: Vec<String>) -> Self {
        let board::Board { languages, rows, as_of } = board;
        Self {
            languages: languages.iter().map(Language::of).collect(),
            rows: rows.into_iter().map(BoardRow::from).collect(),
            as_of: as_of.map(|at| at.to_string()),
            families: Family::ALL.iter().map(|family| family.as_str().to_owned()).collect(),
            collections,
        }
    }
}

impl From<board::BoardRow> for BoardRow {
    fn from(row: board::BoardRow) -> Self {
        let board::BoardRow {
            page,
            page_status: _,
            source_language,
            n_units: _,
            n_words: _,
            tags,
            points,
            n_outdated,
            outdated_since,
            n_empty,
            n_complete,
            cells,
        } = row;
        Self {
            page: page.to_string(),
            source_language: Language::of(&source_language),
            points,
            n_outdated,
            outdated_since: outdated_since.map(board::day),
            n_empty,
            n_complete,
            topic: tags.topic.map(str::to_owned),
            cells: BoardCells {
                standing: cells.iter().map(|cell| letter(cell.standing)).collect(),
                untranslated: cells.iter().map(|cell| cell.n_untranslated).collect(),
                outdated: cells.iter().map(|cell| cell.n_outdated).collect(),
                done: cells.iter().map(|cell| cell.n_translated + cell.n_proofread).collect(),
                percent: cells.iter().map(board::BoardCell::percent).collect(),
                outdated_since: cells.iter().map(|cell| cell.outdated_since.map_or(0, days)).collect(),
            },
        }
    }
}

fn letter(standing: board::Standing) -> char {
    match standing {
        board::Standing::Unknown => 'u',
        board::Standing::Source => 's',
        board::Standing::Figures => 'f',
        board::Standing::Pulled => 'p',
    }
}

/// Whole days since 1970.
fn days(at: Timestamp) -> u32 {
    u32::try_from(at.as_second() / 86_400).unwrap_or_default()
}

impl BoardCell {
    /// The only cell of a row.
    pub fn of(row: board::BoardRow) -> Self {
        let (_, initiatives) = catalogue::of_tags(&row.tags);
        let cell = row.cells.into_iter().next().unwrap_or_default();
        let board::BoardCell {
            standing,
            n_untranslated: _,
            n_outdated,
            n_translated,
            n_proofread,
            n_drafts: _,
            n_words_to_do,
            outdated_since,
            ref need,
            as_of,
        } = cell;
        Self {
            standing: standing.into(),
            total: cell.n_units(),
            done: n_translated + n_proofread,
            outdated: n_outdated,
            outdated_since: outdated_since.map(board::day),
            words_to_do: n_words_to_do,
            points: need.points,
            reasons: need.reasons.iter().map(Reason::from).collect(),
            initiatives,
            as_of: as_of.map(|at| at.to_string()),
        }
    }
}

impl From<&need::Reason> for Reason {
    fn from(reason: &need::Reason) -> Self {
        let need::Reason { why, points } = *reason;
        let why = match why {
            need::Why::Outdated { n_units, days } => Why::Outdated { n: n_units, days },
            need::Why::Untranslated { n_units, n_total } => Why::Untranslated { n: n_units, total: n_total },
            need::Why::Words { n_words } => Why::Words { n: n_words },
            need::Why::Strategy { priority } => {
                Why::Strategy { is_prioritised: priority == need::Priority::Prioritised }
            }
            need::Why::Readers { n_readers } => Why::Readers { n: n_readers },
        };
        Self { why, points }
    }
}

impl From<board::Standing> for BoardStanding {
    fn from(standing: board::Standing) -> Self {
        match standing {
            board::Standing::Unknown => Self::Unknown,
            board::Standing::Source => Self::Source,
            board::Standing::Figures => Self::Figures,
            board::Standing::Pulled => Self::Pulled,
        }
    }
}
