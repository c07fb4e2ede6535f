//! Tables: marks at the start of a line, and cells within one.

use super::{
    super::{ObjectKind, TokenKind, lex::Lex},
    Builder,
};

impl Builder<'_> {
    pub(super) fn is_in_table(&self) -> bool {
        self.brackets.is_empty()
    }

    /// A cell, with its attributes where a bar ends them.
    pub(super) fn cell(&mut self, end: usize) {
        let end = self.cell_attributes_end(end);
        self.mark(TokenKind::TableCell, ObjectKind::TableMark, end);
    }

    /// The end of a table's line, unless brackets or tags stand before it.
    pub(super) fn attributes_end(&self, from: usize) -> usize {
        let next = self.lexemes[self.next_lexeme..].iter().find(|next| {
            let is_plain =
                matches!(next.lex, Lex::Equals | Lex::DoubleBang | Lex::Is(TokenKind::Entity | TokenKind::Url));
            next.range.start >= from && !is_plain
        });
        match next {
            Some(next) if next.lex == Lex::Is(TokenKind::LineBreak) => next.range.start,
            None => self.text.len(),
            Some(_) => from,
        }
    }

    /// The end of `style="x" |` at the start of a cell.
    pub(super) fn cell_attributes_end(&self, from: usize) -> usize {
        let after = &self.lexemes[self.next_lexeme..];
        let Some(n) = after.iter().position(|next| next.range.start >= from && next.lex != Lex::Equals) else {
            return from;
        };
        let bar = &after[n];
        let is_double = after.get(n + 1).is_some_and(|next| next.lex == Lex::Bar && next.range.start == bar.range.end);
        let is_end = bar.lex == Lex::Bar && !is_double;
        if is_end { bar.range.end } else { from }
    }

    /// A bar outside of brackets: a table's, at the start of a line or doubled after a cell.
    pub(super) fn table_bar(&mut self, end: usize) {
        let start = self.at;
        let is_line_start = start == 0 || self.text.as_bytes()[start - 1] == b'\n';
        let next = self.text.as_bytes().get(end);
        match next {
            Some(b'-') if is_line_start => {
                let n = self.text.as_bytes()[end..].iter().take_while(|byte| **byte == b'-').count();
                let end = self.attributes_end(end + n);
                self.mark(TokenKind::TableRow, ObjectKind::TableMark, end);
            }
            Some(b'}') if is_line_start && self.text.as_bytes().get(end + 1) != Some(&b'}') => {
                self.n_tables = self.n_tables.saturating_sub(1);
                self.mark(TokenKind::TableClose, ObjectKind::TableMark, end + 1);
            }
            Some(b'+') if is_line_start => {
                self.mark(TokenKind::TableCaption, ObjectKind::TableMark, end + 1);
            }
            Some(b'|') if self.is_cell_line && !is_line_start => self.cell(end + 1),
            _ if is_line_start => {
                self.is_cell_line = true;
                self.cell(end);
            }
            _ => self.text_to(end),
        }
    }
}
