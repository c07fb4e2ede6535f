//! The board as a picture: one SVG file that needs nothing else, for slides, reports and paper.
//!
//! A share of units has a figure as well as a shade, and what is outdated is hatched, so that nothing is told by colour
//! alone and the picture can be printed without.

use super::{Board, BoardCell, Standing, day};
use crate::{
    l10n::{L10n, Message},
    language_code, message,
};
use std::fmt::Write;

/// Sizes in the picture's own units.
const CELL_WIDTH: usize = 40;
const CELL_HEIGHT: usize = 24;
const TITLES: usize = 340;
const HEAD: usize = 110;
const FOOT: usize = 60;
const MARGIN: usize = 16;
/// Letters of a title that have room.
const N_TITLE: usize = 44;

/// Shades from nothing to everything: a quarter each, and one for all. Dark letters can be read on each of them.
const SHADES: [&str; 6] = ["#ffffff", "#eaf3ff", "#cfe3fb", "#a9ccf5", "#86b9ef", "#9fdcc1"];

/// Draws a board. Cost: linear in the cells, about 150 bytes each.
pub fn draw(board: &Board, l10n: &L10n) -> String {
    let (n_columns, n_rows) = (board.languages.len(), board.rows.len());
    let width = (2 * MARGIN + TITLES + n_columns * CELL_WIDTH).max(760);
    let height = 2 * MARGIN + HEAD + n_rows * CELL_HEIGHT + FOOT;
    let text = |message: Message| escaped(&l10n.text(&message));
    let mut svg = String::new();
    let title = text(message!("board-picture-title", pages = n_rows, languages = n_columns));
    let as_of = board.as_of.map(|at| text(message!("board-picture-as-of", day = day(at)))).unwrap_or_default();
    // Writing to a string cannot fail.
    let _ = write!(
        svg,
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" lang="{locale}" font-family="Noto Sans, DejaVu Sans, sans-serif" font-size="12" fill="#202122">
<title>{title}</title>
<defs><pattern id="outdated" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="#ac6600" stroke-width="2.4"/></pattern></defs>
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="{MARGIN}" y="32" font-size="18" font-weight="bold">{title}</text>
<text x="{MARGIN}" y="52" fill="#54595d">{as_of}</text>
"##,
        locale = l10n.locale(),
    );
    let top = MARGIN + HEAD;
    for (n, language) in board.languages.iter().enumerate() {
        let x = MARGIN + TITLES + n * CELL_WIDTH + CELL_WIDTH / 2;
        let code = language_code::to_wiki(language).unwrap_or_else(|| language.to_string());
        let (y, code, name) = (top - 8, escaped(&code), escaped(language.autonym()));
        let _ = writeln!(
            svg,
            r#"<text x="{x}" y="{y}" transform="rotate(-45 {x} {y})">{code}<title>{name}</title></text>"#
        );
    }
    for (n, row) in board.rows.iter().enumerate() {
        let y = top + n * CELL_HEIGHT;
        let (base, end) = (y + 16, MARGIN + TITLES - 8);
        let (page, lang, dir) =
            (row.page.as_str(), row.source_language.as_str(), row.source_language.direction().as_str());
        let (short, page) = (escaped(&shortened(page)), escaped(page));
        let _ = writeln!(
            svg,
            r#"<text x="{end}" y="{base}" text-anchor="end" lang="{lang}" direction="{dir}">{short}<title>{page}</title></text>"#
        );
        for (n, cell) in row.cells.iter().enumerate() {
            let _ = writeln!(svg, "{}", cell_at(MARGIN + TITLES + n * CELL_WIDTH, y, cell));
        }
    }
    let y = top + n_rows * CELL_HEIGHT + 24;
    let legend = text(message!("board-picture-legend"));
    let outdated = text(message!("board-picture-outdated"));
    let _ = write!(
        svg,
        r##"<text x="{MARGIN}" y="{y}" fill="#54595d">{legend}</text>
<rect x="{MARGIN}" y="{swatch}" width="14" height="14" fill="url(#outdated)" stroke="#a2a9b1"/>
<text x="{after}" y="{second}" fill="#54595d">{outdated}</text>
</svg>
"##,
        swatch = y + 10,
        after = MARGIN + 22,
        second = y + 22,
    );
    svg
}

fn cell_at(x: usize, y: usize, cell: &BoardCell) -> String {
    let (w, h) = (CELL_WIDTH - 2, CELL_HEIGHT - 2);
    let middle = x + w / 2;
    let base = y + 15;
    match cell.standing {
        Standing::Unknown | Standing::Source => {
            let sign = if cell.standing == Standing::Source { "–" } else { "?" };
            format!(r##"<text x="{middle}" y="{base}" text-anchor="middle" fill="#72777d">{sign}</text>"##)
        }
        Standing::Figures | Standing::Pulled => {
            let percent = cell.percent();
            let shade = SHADES[match percent {
                0 => 0,
                100 => 5,
                some => 1 + some as usize / 26,
            }];
            let hatch = if cell.n_outdated > 0 {
                format!(r#"<rect x="{x}" y="{y}" width="9" height="{h}" fill="url(#outdated)"/>"#)
            } else {
                String::new()
            };
            format!(
                r##"<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{shade}" stroke="#c8ccd1"/>{hatch}<text x="{right}" y="{base}" text-anchor="end" font-size="11">{percent}</text>"##,
                right = x + w - 4,
            )
        }
    }
}

fn shortened(title: &str) -> String {
    if title.chars().count() <= N_TITLE {
        return title.to_owned();
    }
    let start: String = title.chars().take(N_TITLE / 2 - 1).collect();
    let end: String = title.chars().skip(title.chars().count() - N_TITLE / 2).collect();
    format!("{}…{}", start.trim_end(), end.trim_start())
}

/// Text for XML. Signs that XML has no place for become spaces.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
