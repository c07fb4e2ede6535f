//! The board as a table for spreadsheets: a line for each resource and language, the neediest first.

use super::{Board, BoardCell, Standing, day};
use crate::{
    l10n::{L10n, Message},
    language_code, message,
};
use tolmach_core::need::{Priority, Reason, Why};
use tolmach_interchange::csv::guarded;

/// The columns. They stay as they are, so that a spreadsheet made from one table fits the next.
const HEAD: &str = "page,language,units,untranslated,outdated,translated,proofread,drafts,words_to_do,words_are_reckoned,\
    outdated_since,need,reasons,topic,initiatives,as_of";

/// Writes the cells of a board as CSV (RFC 4180, UTF-8), those that need something first, by need, then the others.
///
/// Only the reasons are in the reader's language. A cell that a spreadsheet would calculate gets an apostrophe in front.
pub fn table(board: &Board, l10n: &L10n) -> String {
    let mut csv = format!("{HEAD}\r\n");
    let idle = board.rows.iter().flat_map(|row| {
        let cells = row.cells.iter().zip(&board.languages);
        cells.filter(|(cell, _)| cell.need.points == 0).map(move |(cell, language)| (row, language, cell))
    });
    for (row, language, cell) in board.ranked().into_iter().chain(idle) {
        if matches!(cell.standing, Standing::Unknown | Standing::Source) {
            continue;
        }
        let BoardCell { n_untranslated, n_outdated, n_translated, n_proofread, n_drafts, .. } = *cell;
        let initiatives: Vec<&str> = row.tags.initiatives.iter().map(|initiative| initiative.id).collect();
        let cells = [
            row.page.to_string(),
            language_code::to_wiki(language).unwrap_or_else(|| language.to_string()),
            cell.n_units().to_string(),
            n_untranslated.to_string(),
            n_outdated.to_string(),
            n_translated.to_string(),
            n_proofread.to_string(),
            n_drafts.to_string(),
            cell.n_words_to_do.map(|words| words.to_string()).unwrap_or_default(),
            (cell.standing == Standing::Figures).to_string(),
            cell.outdated_since.map(day).unwrap_or_default(),
            cell.need.points.to_string(),
            cell.need.reasons.iter().map(|reason| l10n.text(&words_of(reason))).collect::<Vec<_>>().join("; "),
            row.tags.topic.unwrap_or_default().to_owned(),
            initiatives.join(" "),
            cell.as_of.map(|at| at.to_string()).unwrap_or_default(),
        ];
        csv.push_str(&cells.map(|cell| quoted(&cell)).join(","));
        csv.push_str("\r\n");
    }
    csv
}

/// A reason in words.
pub fn words_of(reason: &Reason) -> Message {
    match reason.why {
        Why::Outdated { n_units, days: Some(days) } => message!("need-outdated-days", n = n_units, days = days),
        Why::Outdated { n_units, days: None } => message!("need-outdated", n = n_units),
        Why::Untranslated { n_units, n_total } => message!("need-untranslated", n = n_units, total = n_total),
        Why::Words { n_words } => message!("need-words", n = n_words),
        Why::Strategy { priority: Priority::None | Priority::Initiative } => message!("need-initiative"),
        Why::Strategy { priority: Priority::Prioritised } => message!("need-prioritised"),
        Why::Readers { n_readers } => message!("need-readers", n = n_readers),
    }
}

fn quoted(cell: &str) -> String {
    let cell = guarded(cell);
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}
