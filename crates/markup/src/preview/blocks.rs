//! Lines and what they make: paragraphs, headings, lists, preformatted text, tables.

use super::{
    Element, Node,
    build::{Builder, Open, Role},
};
use crate::tokens::{ObjectKind, TokenKind};

impl Builder<'_> {
    /// Elements that hold blocks: below them, a line ends what the last line began.
    fn n_of_container(&self) -> usize {
        let holds_blocks = |open: &Open| matches!(open.role, Role::Root | Role::Cell | Role::Block | Role::Note);
        self.stack.iter().rposition(holds_blocks).map_or(1, |n| n + 1)
    }

    /// What ends with its line: headings, and quotes wherever they stand.
    pub(super) fn end_line(&mut self) {
        let is_line = |open: &Open| matches!(open.role, Role::Quotes | Role::Heading | Role::Caption);
        while let Some(n) = self.stack.iter().rposition(is_line).filter(|n| *n >= self.n_of_container()) {
            self.close_to(n);
        }
    }

    pub(super) fn start_line(&mut self, kind: TokenKind, n_token: usize) {
        let container = self.n_of_container();
        let token = &self.unit.tokens[n_token];
        if kind != TokenKind::ListPrefix && !self.list.is_empty() {
            self.list.clear();
            self.close_to(container);
        }
        let before = n_token.checked_sub(2).map(|n| self.unit.tokens[n].kind);
        let follows_blank = before.is_none_or(|before| before == TokenKind::LineBreak);
        match kind {
            TokenKind::HeadingMark => {
                self.close_to(container);
                let level = match self.object_at(token.range.start) {
                    Some((_, ObjectKind::Heading { level }, _)) => usize::from(*level),
                    _ => 2,
                };
                let name = ["h1", "h2", "h3", "h4", "h5", "h6"][level.clamp(1, 6) - 1];
                self.open(Open::new(Role::Heading, name, ""));
            }
            TokenKind::ListPrefix => {
                let prefix = self.text[token.range.clone()].as_bytes().to_vec();
                self.list_line(&prefix, container);
            }
            TokenKind::Rule => {
                self.close_to(container);
                self.push_node(Node::Element(Open::new(Role::Block, "hr", "").element));
            }
            TokenKind::Indent => {
                if self.top().role == Role::Preformatted {
                    self.push_text("\n");
                } else {
                    self.close_to(container);
                    self.open(Open::new(Role::Preformatted, "pre", ""));
                }
            }
            TokenKind::TableOpen
            | TokenKind::TableRow
            | TokenKind::TableCell
            | TokenKind::TableCaption
            | TokenKind::TableClose => {}
            _ if self.stack.iter().any(|open| open.role == Role::Preformatted) || follows_blank => {
                self.close_to(container);
            }
            _ => self.say("\n"),
        }
    }

    /// Text by itself makes a paragraph, unless something around it holds text already.
    pub(super) fn start_paragraph(&mut self) {
        match self.top().role {
            Role::Root | Role::Block | Role::List | Role::Table | Role::Row => {
                if matches!(self.top().role, Role::Table | Role::Row) {
                    self.cell("td");
                } else {
                    self.open(Open::new(Role::Paragraph, "p", ""));
                }
            }
            _ => {}
        }
    }

    fn list_line(&mut self, prefix: &[u8], container: usize) {
        // A term and its definition are one list.
        let kin = |sign: u8| if sign == b';' { b':' } else { sign };
        let n_same = self.list.iter().zip(prefix).take_while(|(a, b)| kin(**a) == kin(**b)).count();
        if self.list.is_empty() {
            self.close_to(container);
        }
        // Each level is a list and an item.
        let item = if n_same == prefix.len() { 1 } else { 0 };
        self.close_to(container + 2 * n_same - item.min(2 * n_same));
        if n_same > 0 && n_same == prefix.len() {
            self.open_item(prefix[n_same - 1]);
        }
        for sign in &prefix[n_same..] {
            let list = match sign {
                b'*' => "ul",
                b'#' => "ol",
                _ => "dl",
            };
            self.open(Open::new(Role::List, list, ""));
            self.open_item(*sign);
        }
        self.list = prefix.to_vec();
    }

    fn open_item(&mut self, sign: u8) {
        let name = match sign {
            b':' => "dd",
            b';' => "dt",
            _ => "li",
        };
        self.open(Open::new(Role::Item, name, ""));
    }

    /// The table that is open here, outside of any construct in a cell of it.
    fn table_at(&self) -> Option<usize> {
        let is_end = |open: &Open| matches!(open.role, Role::Table | Role::Block | Role::Note | Role::Bracket);
        self.stack.iter().rposition(is_end).filter(|n| self.stack[*n].role == Role::Table)
    }

    /// Marks of a table; one whose beginning stands in another unit begins here.
    pub(super) fn table(&mut self, kind: TokenKind, mark: &str) {
        if kind == TokenKind::TableOpen {
            let container = self.n_of_container();
            self.close_to(container);
            return self.open(Open::new(Role::Table, "table", ""));
        }
        let table = match (self.table_at(), kind) {
            (Some(table), _) => table,
            (None, TokenKind::TableClose) => return,
            (None, _) => {
                let container = self.n_of_container();
                self.close_to(container);
                self.open(Open::new(Role::Table, "table", "approximate"));
                self.stack.len() - 1
            }
        };
        match kind {
            TokenKind::TableClose => self.close_to(table),
            TokenKind::TableRow => {
                self.close_to(table + 1);
                self.open(Open::new(Role::Row, "tr", ""));
            }
            TokenKind::TableCaption => {
                self.close_to(table + 1);
                self.open(Open::new(Role::Caption, "caption", ""));
            }
            _ => {
                let is_header = mark.starts_with('!')
                    || (mark.starts_with("||")
                        && self.stack.get(table + 2).is_some_and(|cell| cell.element.name == "th"));
                let has_row = self.stack.get(table + 1).is_some_and(|open| open.role == Role::Row);
                self.close_to(if has_row { table + 2 } else { table + 1 });
                self.cell(if is_header { "th" } else { "td" });
            }
        }
        self.list.clear();
    }

    fn cell(&mut self, name: &'static str) {
        if self.top().role == Role::Table {
            self.open(Open::new(Role::Row, "tr", ""));
        }
        self.open(Open::new(Role::Cell, name, ""));
    }

    /// What stands in `nowiki`, `pre` and their kin.
    pub(super) fn raw(&mut self, body: &str) {
        match self.raw_tag {
            Some("nowiki") => self.say(body),
            Some("pre" | "syntaxhighlight" | "source") => {
                let mut open = Open::new(Role::Preformatted, "pre", "");
                open.element.children.push(Node::Text(body.trim_matches('\n').to_owned()));
                self.push_node(Node::Element(open.element));
            }
            tag => {
                self.start_paragraph();
                let label = format!("{}: {}", tag.unwrap_or_default(), self.labels.approximate);
                let code = Element {
                    name: "code",
                    class: "raw",
                    attributes: vec![("title", label)],
                    children: vec![Node::Text(body.to_owned())],
                };
                self.push_node(Node::Element(code));
            }
        }
    }
}
