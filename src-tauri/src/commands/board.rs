//! The board.

use super::Answer;
use crate::{
    desktop::Desktop,
    dto::{
        board::{Board, BoardCell, BoardFormat, BoardWish},
        interchange::Written,
    },
};
use std::path::Path;
use tauri::State;
use tolmach_core::{Language, PageTitle, WikiName};
use tolmach_workbench::{board, interchange::ExportedFile};

/// Resources × languages, as the wish says.
#[tauri::command(async)]
#[specta::specta]
pub fn board(desktop: State<'_, Desktop>, wiki: String, wish: BoardWish) -> Answer<Board> {
    let wiki = WikiName::parse(&wiki)?;
    let board = desktop.workbench.board(&wiki, &wish.filter(desktop.languages())?)?;
    Ok(Board::of(board, desktop.workbench.collections(&wiki)?.into_keys().collect()))
}

/// One resource in one language, and why it needs somebody.
#[tauri::command(async)]
#[specta::specta]
pub fn board_cell(desktop: State<'_, Desktop>, wiki: String, page: String, language: String) -> Answer<BoardCell> {
    let (page, language) = (PageTitle::parse(&page)?, Language::parse(&language)?);
    Ok(BoardCell::of(desktop.workbench.board_cell(&WikiName::parse(&wiki)?, &page, &language)?))
}

/// Writes the board into a file of a folder.
#[tauri::command(async)]
#[specta::specta]
pub fn export_board(
    desktop: State<'_, Desktop>,
    wiki: String,
    wish: BoardWish,
    format: BoardFormat,
    folder: String,
) -> Answer<Vec<Written>> {
    let board = desktop.workbench.board(&WikiName::parse(&wiki)?, &wish.filter(desktop.languages())?)?;
    let l10n = desktop.for_files();
    let (name, text) = match format {
        BoardFormat::Csv => ("board.csv", board::table(&board, &l10n)),
        BoardFormat::Svg => ("board.svg", board::draw(&board, &l10n)),
    };
    let file = ExportedFile { name: name.to_owned(), bytes: text.into_bytes(), n_units: 0 };
    Written::into_folder(Path::new(&folder), vec![file])
}
