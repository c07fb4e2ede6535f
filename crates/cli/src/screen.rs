//! What goes to the terminal: JSON for scripts, or sentences and aligned tables for people.

use crate::failure::Failure;
use serde::Serialize;
use std::io::{self, IsTerminal, Write};
use tolmach_workbench::l10n::{L10n, Message};
use unicode_segmentation::UnicodeSegmentation;

/// Where a command prints.
pub(crate) struct Screen {
    pub(crate) is_json: bool,
    l10n: L10n,
}

/// A table for people. Columns of figures stand to the right.
pub(crate) struct Table {
    head: Vec<String>,
    is_figure: Vec<bool>,
    rows: Vec<Vec<String>>,
}

impl Screen {
    pub(crate) fn new(is_json: bool, locale: &str) -> Self {
        // In a file or a pipe, invisible characters would get in the way.
        let l10n = if io::stdout().is_terminal() { L10n::for_screen(locale) } else { L10n::for_files(locale) };
        Self { is_json, l10n }
    }

    /// Messages for what goes into files, in the language of the screen.
    pub(crate) fn for_files(&self) -> L10n {
        L10n::for_files(self.l10n.locale())
    }

    pub(crate) fn is_json(&self) -> bool {
        self.is_json
    }

    pub(crate) fn text(&self, message: &Message) -> String {
        self.l10n.text(message)
    }

    /// Prints the value as JSON, or else lets people have it their way.
    pub(crate) fn answer<T: Serialize>(
        &self,
        value: &T,
        for_people: impl FnOnce(&Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if self.is_json { self.json(value) } else { for_people(self) }
    }

    pub(crate) fn json<T: Serialize>(&self, value: &T) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value).map_err(|error| Failure::Output(error.into()))?;
        self.print(&format!("{text}\n"))
    }

    /// Prints a sentence.
    pub(crate) fn say(&self, message: &Message) -> Result<(), Failure> {
        self.print(&format!("{}\n", self.text(message)))
    }

    /// Prints a sentence to people only, whatever the answer is.
    pub(crate) fn note(&self, message: &Message) {
        eprintln!("{}", calm(&self.text(message)));
    }

    pub(crate) fn table(&self, table: &Table) -> Result<(), Failure> {
        self.print(&table.to_string())
    }

    /// Prints text as it is, but for signs that would steer a terminal.
    pub(crate) fn print(&self, text: &str) -> Result<(), Failure> {
        let text = if io::stdout().is_terminal() { calm(text) } else { text.to_owned() };
        let mut stdout = io::stdout().lock();
        match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            // Whoever read the pipe has seen enough.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other.map_err(Failure::Output),
        }
    }
}

impl Table {
    /// A table with these columns; `>` before a name makes it a column of figures.
    pub(crate) fn new<const N: usize>(screen: &Screen, head: [(Message, Align); N]) -> Self {
        let (head, is_figure) =
            head.into_iter().map(|(name, align)| (screen.text(&name), align == Align::Figures)).unzip();
        Self { head, is_figure, rows: Vec::new() }
    }

    pub(crate) fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.rows.push(cells.into_iter().map(|cell| one_line(&cell)).collect());
    }
}

/// How a column stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Words,
    Figures,
}

impl std::fmt::Display for Table {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let all = || std::iter::once(&self.head).chain(&self.rows);
        let widths: Vec<usize> = (0..self.head.len())
            .map(|n| all().filter_map(|row| row.get(n)).map(|cell| width(cell)).max().unwrap_or_default())
            .collect();
        for row in all() {
            let mut line = String::new();
            for ((cell, width_wanted), is_figure) in row.iter().zip(&widths).zip(&self.is_figure) {
                let space = " ".repeat(width_wanted - width(cell).min(*width_wanted));
                let cell = if *is_figure { format!("{space}{cell}") } else { format!("{cell}{space}") };
                line.push_str(&cell);
                line.push_str("  ");
            }
            writeln!(f, "{}", line.trim_end())?;
        }
        Ok(())
    }
}

/// Columns of a terminal that a text takes, for scripts without wide characters, as those of the area are.
fn width(text: &str) -> usize {
    text.graphemes(true).filter(|part| !part.chars().all(is_invisible)).count()
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The beginning of a text on one line, for a cell of a table.
pub(crate) fn shortened(text: &str, n_max: usize) -> String {
    let line = one_line(text);
    let mut parts = line.graphemes(true);
    let start: String = parts.by_ref().take(n_max).collect();
    if parts.next().is_none() { start } else { format!("{}…", start.trim_end()) }
}

fn one_line(text: &str) -> String {
    text.split(['\n', '\r', '\t']).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Text from elsewhere without signs that would steer a terminal.
fn calm(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_in_every_script() {
        let table = Table {
            head: vec!["Page".to_owned(), "Units".to_owned()],
            is_figure: vec![false, true],
            rows: vec![vec!["Хаби".to_owned(), "7".to_owned()], vec!["Zażółć\u{301}".to_owned(), "120".to_owned()]],
        };
        assert_eq!(table.to_string(), "Page    Units\nХаби        7\nZażółć\u{301}    120\n");
    }

    #[test]
    fn a_text_from_the_wiki_cannot_steer_the_terminal() {
        assert_eq!(calm("a\u{1b}[2Jb\nc"), "a\u{fffd}[2Jb\nc");
    }

    #[test]
    fn long_texts_are_cut_between_letters() {
        assert_eq!(shortened("łódź\nwodna", 20), "łódź wodna");
        assert_eq!(shortened("łódź wodna", 5), "łódź…");
    }
}
