use super::code;
use serde::Serialize;
use tolmach_core::need::{Reason, Why};
use tolmach_workbench::board::{Board, BoardCell, BoardRow, Standing};

/// A cell of `board` that is known, by need.
#[derive(Debug, Serialize)]
pub(crate) struct Cell {
    page: String,
    language: String,
    /// 0 to 100; 0 where there is nothing to do.
    need: u32,
    reasons: Vec<Because>,
    untranslated: u32,
    outdated: u32,
    translated: u32,
    proofread: u32,
    drafts: u32,
    words_to_do: Option<u32>,
    /// When what is outdated now was first seen so.
    outdated_since: Option<String>,
    /// Whether its units were read; otherwise these are the wiki's own figures.
    pulled: bool,
    topic: Option<&'static str>,
    initiatives: Vec<&'static str>,
    as_of: Option<String>,
}

#[derive(Debug, Serialize)]
struct Because {
    /// `outdated`, `untranslated`, `words`, `strategy` or `readers`.
    reason: &'static str,
    points: u32,
    /// For how many days something has been outdated, at least.
    days: Option<u32>,
}

/// Every cell that is known: those that need something by need, then the others by page.
pub(crate) fn board(board: &Board) -> Vec<Cell> {
    let idle = board.rows.iter().flat_map(|row| {
        let cells = row.cells.iter().zip(&board.languages);
        cells.filter(|(cell, _)| cell.need.points == 0).map(move |(cell, language)| (row, language, cell))
    });
    let known = board.ranked().into_iter().chain(idle);
    known
        .filter(|(_, _, cell)| matches!(cell.standing, Standing::Figures | Standing::Pulled))
        .map(|(row, language, cell)| of_cell(row, code(language), cell))
        .collect()
}

fn of_cell(row: &BoardRow, language: String, cell: &BoardCell) -> Cell {
    let BoardCell {
        standing,
        n_untranslated,
        n_outdated,
        n_translated,
        n_proofread,
        n_drafts,
        n_words_to_do,
        outdated_since,
        need,
        as_of,
    } = cell;
    Cell {
        page: row.page.to_string(),
        language,
        need: need.points,
        reasons: need.reasons.iter().map(because).collect(),
        untranslated: *n_untranslated,
        outdated: *n_outdated,
        translated: *n_translated,
        proofread: *n_proofread,
        drafts: *n_drafts,
        words_to_do: *n_words_to_do,
        outdated_since: outdated_since.map(|at| at.to_string()),
        pulled: *standing == Standing::Pulled,
        topic: row.tags.topic,
        initiatives: row.tags.initiatives.iter().map(|initiative| initiative.id).collect(),
        as_of: as_of.map(|at| at.to_string()),
    }
}

fn because(reason: &Reason) -> Because {
    let days = match reason.why {
        Why::Outdated { days, .. } => days,
        Why::Untranslated { .. } | Why::Words { .. } | Why::Strategy { .. } | Why::Readers { .. } => None,
    };
    Because { reason: reason.why.code(), points: reason.points, days }
}
