use crate::{
    app::{App, write_file},
    args,
    failure::{Done, Failure},
    json,
    screen::{Align, Table},
};
use tolmach_workbench::{
    board::{self, Board, BoardFilter, Order, day},
    message,
};

pub(crate) fn board(app: &App, args: &args::Board) -> Result<Done, Failure> {
    let args::Board { collection, family, lang, limit, csv, svg } = args;
    let filter =
        BoardFilter { collection: collection.clone(), family: *family, languages: lang.clone(), order: Order::Need };
    let board = app.workbench.board(&app.wiki, &filter)?;
    let l10n = app.screen.for_files();
    match svg {
        Some(path) => {
            write_file(path, board::draw(&board, &l10n).as_bytes())?;
            app.screen.say(&message!("cli-board-drawn", path = path.display().to_string()))?;
        }
        None if *csv => app.screen.print(&board::table(&board, &l10n))?,
        None => app.screen.answer(&json::board(&board), |_| show(app, &board, *limit))?,
    }
    Ok(Done::All)
}

/// The cells that need something, one a line.
fn show(app: &App, board: &Board, limit: usize) -> Result<(), Failure> {
    let ranked = board.ranked();
    if ranked.is_empty() {
        return app.screen.say(&if board.rows.is_empty() {
            message!("cli-status-empty")
        } else {
            message!("cli-board-nothing")
        });
    }
    let head = [
        (message!("cli-column-need"), Align::Figures),
        (message!("cli-column-page"), Align::Words),
        (message!("cli-column-language"), Align::Words),
        (message!("cli-column-percent"), Align::Figures),
        (message!("cli-column-outdated"), Align::Figures),
        (message!("cli-column-since"), Align::Words),
        (message!("cli-column-reasons"), Align::Words),
    ];
    let n_shown = if limit == 0 { ranked.len() } else { limit };
    let mut table = Table::new(&app.screen, head);
    for (row, language, cell) in ranked.iter().take(n_shown) {
        let reasons = cell.need.reasons.iter().map(|reason| app.screen.text(&board::words_of(reason)));
        table.row([
            cell.need.points.to_string(),
            row.page.to_string(),
            json::code(language),
            cell.percent().to_string(),
            cell.n_outdated.to_string(),
            cell.outdated_since.map(day).unwrap_or_default(),
            reasons.collect::<Vec<_>>().join("; "),
        ]);
    }
    app.screen.table(&table)?;
    match ranked.len().saturating_sub(n_shown) {
        0 => Ok(()),
        n_more => app.screen.say(&message!("cli-board-more", n = n_more)),
    }
}
