//! Goes through the tokens of a text and builds the tree.

use super::{Element, Labels, MAX_DEPTH, Node};
use crate::tokens::{self, ObjectKind, TokenKind, UnitText};
use std::{collections::HashMap, ops::Range};

pub(super) fn build(text: &str, labels: &Labels<'_>) -> Vec<Node> {
    let unit = tokens::read(text);
    let starts = unit.objects.iter().enumerate().map(|(n, object)| (object.range.start, n)).collect();
    let mut builder = Builder {
        text,
        labels,
        unit: &unit,
        starts,
        stack: vec![Open::new(Role::Root, "div", "")],
        brackets: Vec::new(),
        windows: Vec::new(),
        list: Vec::new(),
        notes: Vec::new(),
        raw_tag: None,
    };
    let mut is_line_start = true;
    for n in 0..unit.tokens.len() {
        is_line_start = builder.token(n, is_line_start);
    }
    builder.finish()
}

/// What an open element is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Root,
    Paragraph,
    Heading,
    Preformatted,
    List,
    Item,
    Table,
    Row,
    Cell,
    Caption,
    /// A block of HTML: `<div>`.
    Block,
    /// Bold or italics by apostrophes.
    Quotes,
    /// An element of HTML within a line: `<b>`.
    Inline,
    /// A link, a template or a file.
    Bracket,
    /// The value of a parameter.
    Value,
    /// A footnote, shown at the end.
    Note,
}

/// An element that is open.
pub(super) struct Open {
    pub(super) role: Role,
    pub(super) element: Element,
    /// The construct of the text that it stands for.
    pub(super) object: Option<usize>,
}

impl Open {
    pub(super) fn new(role: Role, name: &'static str, class: &'static str) -> Self {
        Self { role, element: Element { name, class, attributes: Vec::new(), children: Vec::new() }, object: None }
    }

    pub(super) fn titled(mut self, title: &str) -> Self {
        self.element.attributes.push(("title", title.to_owned()));
        self
    }
}

/// A construct of which only a part is shown.
pub(super) struct Window {
    pub(super) whole: Range<usize>,
    pub(super) shown: Range<usize>,
}

pub(super) struct Builder<'a> {
    pub(super) text: &'a str,
    pub(super) labels: &'a Labels<'a>,
    pub(super) unit: &'a UnitText,
    /// Constructs by the byte at which they begin.
    pub(super) starts: HashMap<usize, usize>,
    pub(super) stack: Vec<Open>,
    /// The links and templates that are open, whether shown or not.
    pub(super) brackets: Vec<usize>,
    pub(super) windows: Vec<Window>,
    /// The signs of the list that the last line belonged to.
    pub(super) list: Vec<u8>,
    pub(super) notes: Vec<Vec<Node>>,
    /// The tag whose content comes next, where that is no wikitext.
    pub(super) raw_tag: Option<&'static str>,
}

impl Builder<'_> {
    /// Shows one token. Whether the next one starts a line.
    fn token(&mut self, n: usize, is_line_start: bool) -> bool {
        let token = &self.unit.tokens[n];
        let (kind, mut range) = (token.kind, token.range.clone());
        while self.windows.pop_if(|window| range.start >= window.whole.end).is_some() {}
        if let Some(window) = self.windows.last() {
            // The label of an external link begins within a token, after its white space.
            let seen = range.start.max(window.shown.start)..range.end.min(window.shown.end);
            if range.end < window.whole.end {
                if seen.is_empty() {
                    return false;
                }
                range = seen;
            }
        }
        let text = &self.text[range.clone()];
        if kind == TokenKind::LineBreak {
            if self.brackets.is_empty() {
                self.end_line();
                return true;
            }
            self.say(" ");
            return false;
        }
        if is_line_start && self.brackets.is_empty() {
            self.start_line(kind, n);
        }
        match kind {
            TokenKind::LineBreak => {}
            TokenKind::Text | TokenKind::Stray => self.say(text),
            TokenKind::LinkTarget => self.say(text.trim_start_matches(':')),
            TokenKind::Url => self.url(text, range.start),
            TokenKind::Variable => self.variable(text),
            TokenKind::Entity => self.say(&tokens::tables::entity(text).unwrap_or_else(|| text.to_owned())),
            TokenKind::Signature => self.placeholder("approximate", self.labels.approximate, text),
            TokenKind::LinkOpen | TokenKind::ExternalOpen => self.open_link(range.start),
            TokenKind::TemplateOpen | TokenKind::ArgumentOpen => self.open_template(range.start),
            TokenKind::LinkClose | TokenKind::ExternalClose | TokenKind::TemplateClose | TokenKind::ArgumentClose => {
                self.close_bracket();
            }
            TokenKind::TemplateBar => self.value(),
            TokenKind::ParameterName => {
                let name = text.trim();
                self.placeholder("parameter", name, name);
            }
            TokenKind::LinkBar | TokenKind::TemplateName | TokenKind::ParameterEquals => {}
            TokenKind::TagOpen => self.open_tag(range.start, text),
            TokenKind::TagClose => self.close_tag(range),
            TokenKind::TagVoid => self.void_tag(range.start, text),
            TokenKind::RawBody => self.raw(text),
            TokenKind::Quotes => self.quotes(text.len()),
            TokenKind::TableOpen
            | TokenKind::TableRow
            | TokenKind::TableCell
            | TokenKind::TableCaption
            | TokenKind::TableClose => self.table(kind, text),
            TokenKind::HeadingMark
            | TokenKind::ListPrefix
            | TokenKind::Indent
            | TokenKind::Rule
            | TokenKind::Switch
            | TokenKind::Comment => {}
        }
        false
    }

    /// The construct that begins here.
    pub(super) fn object_at(&self, start: usize) -> Option<(usize, &ObjectKind, Range<usize>)> {
        let n = *self.starts.get(&start)?;
        let object = &self.unit.objects[n];
        Some((n, &object.kind, object.range.clone()))
    }

    pub(super) fn top(&mut self) -> &mut Open {
        let last = self.stack.len() - 1; // The root is never popped.
        &mut self.stack[last]
    }

    pub(super) fn push_node(&mut self, node: Node) {
        self.top().element.children.push(node);
    }

    pub(super) fn push_text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.top().element.children.last_mut() {
            Some(Node::Text(last)) => last.push_str(text),
            _ => self.push_node(Node::Text(text.to_owned())),
        }
    }

    /// Opens an element, unless it would stand too deep; then what it would hold stands where it would have stood.
    pub(super) fn open(&mut self, open: Open) {
        if self.stack.len() < MAX_DEPTH {
            self.stack.push(open);
        }
    }

    /// Closes the innermost element.
    pub(super) fn close(&mut self) {
        if self.stack.len() < 2 {
            return;
        }
        let Some(open) = self.stack.pop() else { return };
        match open.role {
            Role::Note => {
                self.notes.push(open.element.children);
                let number = self.notes.len();
                self.push_node(Node::Element(Element {
                    name: "sup",
                    class: "reference",
                    attributes: Vec::new(),
                    children: vec![Node::Text(format!("[{number}]"))],
                }));
            }
            Role::Paragraph | Role::Quotes if open.element.children.is_empty() => {}
            _ => self.push_node(Node::Element(open.element)),
        }
    }

    /// Closes elements until so many are open.
    pub(super) fn close_to(&mut self, n: usize) {
        while self.stack.len() > n.max(1) {
            self.close();
        }
    }

    /// Shows text within a line.
    pub(super) fn say(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.start_paragraph();
        }
        let holds_text =
            !matches!(self.top().role, Role::Root | Role::Block | Role::Note | Role::List | Role::Table | Role::Row)
                || (self.top().role == Role::Note && !text.trim().is_empty());
        if holds_text {
            self.push_text(text);
        }
    }

    /// A word that stands for something, with an explanation.
    pub(super) fn placeholder(&mut self, class: &'static str, title: &str, text: &str) {
        self.start_paragraph();
        let mut open = Open::new(Role::Inline, "span", class).titled(title);
        open.element.children.push(Node::Text(text.to_owned()));
        self.push_node(Node::Element(open.element));
    }

    fn finish(mut self) -> Vec<Node> {
        self.close_to(1);
        let notes = std::mem::take(&mut self.notes);
        if !notes.is_empty() {
            let mut list = Open::new(Role::List, "ol", "references").titled(self.labels.references);
            list.element.children = notes
                .into_iter()
                .map(|children| Node::Element(Element { name: "li", class: "", attributes: Vec::new(), children }))
                .collect();
            self.push_node(Node::Element(list.element));
        }
        std::mem::take(&mut self.top().element.children)
    }
}
