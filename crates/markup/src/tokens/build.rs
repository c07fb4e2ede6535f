//! Third step: what each sign is, and the constructs that the signs form.

mod parts;
mod table;
mod tags;

use super::{
    Object, ObjectKind, Token, TokenKind, UnitText,
    lex::{Lex, Lexeme},
    pairs::{Mark, Side},
    tables::TAGS,
};
use std::ops::Range;

pub(super) fn build(text: &str, lexemes: &[Lexeme], marks: &[Mark]) -> UnitText {
    let mut builder = Builder {
        text,
        lexemes,
        marks,
        next_lexeme: 0,
        next_mark: 0,
        at: 0,
        is_cell_line: false,
        n_tables: 0,
        frames: Vec::new(),
        brackets: Vec::new(),
        heading: None,
        open_tags: vec![Vec::new(); TAGS.len()],
        tokens: Vec::with_capacity(lexemes.len() * 2 + 1),
        objects: Vec::with_capacity(lexemes.len()),
        has_unclosed: false,
    };
    while builder.step() {}
    builder.text_to(text.len());
    builder.finish()
}

/// A construct that is open.
struct Open {
    object: usize,
    /// The token with which its present part begins.
    part_token: usize,
    /// The byte with which its present part begins.
    part: usize,
    kind: OpenKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum OpenKind {
    /// Reading the name of a template; then, after its first bar, parameters.
    Template {
        in_name: bool,
        has_name: bool,
    },
    Argument {
        in_name: bool,
    },
    Link {
        in_target: bool,
    },
    External {
        in_url: bool,
    },
    Heading,
    /// A tag by its place in the table.
    Tag(usize),
    Raw,
}

impl OpenKind {
    fn is_bracket(self) -> bool {
        matches!(self, Self::Template { .. } | Self::Argument { .. } | Self::Link { .. } | Self::External { .. })
    }
}

struct Builder<'a> {
    text: &'a str,
    lexemes: &'a [Lexeme],
    marks: &'a [Mark],
    next_lexeme: usize,
    next_mark: usize,
    /// Bytes of the text that have become tokens.
    at: usize,
    /// Whether this line began with a cell of a table.
    is_cell_line: bool,
    n_tables: usize,
    frames: Vec<Open>,
    /// Where the brackets stand in `frames`.
    brackets: Vec<usize>,
    /// Where the heading of this line stands in `frames`.
    heading: Option<usize>,
    /// For each tag, where it stands in `frames`.
    open_tags: Vec<Vec<usize>>,
    tokens: Vec<Token>,
    objects: Vec<Object>,
    has_unclosed: bool,
}

impl Builder<'_> {
    /// Takes the next sign. Whether there was one.
    fn step(&mut self) -> bool {
        let Some(lexeme) = self.lexemes.get(self.next_lexeme) else { return false };
        if lexeme.range.end <= self.at {
            self.next_lexeme += 1; // Part of a mark of a table.
            return true;
        }
        match lexeme.lex {
            Lex::OpenBraces | Lex::CloseBraces | Lex::OpenBrackets | Lex::CloseBrackets => self.brackets(lexeme),
            _ => {
                self.text_to(lexeme.range.start);
                self.sign(lexeme);
            }
        }
        self.next_lexeme += 1;
        true
    }

    /// The brackets of a run: those that have a counterpart, and the rest, which is stray.
    fn brackets(&mut self, lexeme: &Lexeme) {
        self.text_to(lexeme.range.start);
        while let Some(mark) = self.marks.get(self.next_mark) {
            if mark.range.start >= lexeme.range.end {
                break;
            }
            self.next_mark += 1;
            if mark.range.start < self.at {
                continue; // Given away with the attributes of a table.
            }
            self.stray_to(mark.range.start);
            match mark.side {
                Side::Open => self.open(mark),
                Side::Close => self.close(mark),
            }
        }
        self.stray_to(lexeme.range.end);
    }

    /// What is text by itself at this place: the target of a link, the name of a template, or text.
    fn ambient(&self) -> TokenKind {
        match self.frames.last().map(|open| open.kind) {
            Some(OpenKind::Link { in_target: true }) => TokenKind::LinkTarget,
            Some(OpenKind::Template { in_name: true, .. } | OpenKind::Argument { in_name: true }) => {
                TokenKind::TemplateName
            }
            Some(OpenKind::External { in_url: true }) => TokenKind::Url,
            _ => TokenKind::Text,
        }
    }

    fn token_to(&mut self, kind: TokenKind, end: usize) {
        if end <= self.at {
            return;
        }
        let goes_on = matches!(
            kind,
            TokenKind::Text | TokenKind::LinkTarget | TokenKind::TemplateName | TokenKind::Url | TokenKind::RawBody
        );
        match self.tokens.last_mut() {
            Some(last) if goes_on && last.kind == kind => last.range.end = end,
            _ => self.tokens.push(Token { kind, range: self.at..end }),
        }
        self.at = end;
    }

    fn text_to(&mut self, end: usize) {
        if end <= self.at {
            return;
        }
        if self.ambient() == TokenKind::Url {
            let url = &self.text[self.at..end];
            let n = url.find(char::is_whitespace);
            self.token_to(TokenKind::Url, self.at + n.unwrap_or(url.len()));
            if n.is_some() {
                self.end_url();
            }
        }
        self.token_to(self.ambient(), end);
    }

    /// Half a construct; of single brackets nobody can tell, they are text.
    fn stray_to(&mut self, end: usize) {
        if end > self.at {
            let kind = if end - self.at > 1 { TokenKind::Stray } else { TokenKind::Text };
            self.token_to(kind, end);
        }
    }

    fn object(&mut self, kind: ObjectKind, range: Range<usize>) -> usize {
        let parent = self.frames.last().map(|open| open.object);
        self.objects.push(Object { kind, range, parent });
        self.objects.len() - 1
    }

    /// A mark that is a construct by itself.
    fn mark(&mut self, token: TokenKind, object: ObjectKind, end: usize) {
        let range = self.at..end;
        self.token_to(token, end);
        self.object(object, range);
    }

    fn push_frame(&mut self, object: usize, kind: OpenKind) {
        if kind.is_bracket() {
            self.brackets.push(self.frames.len());
        }
        self.frames.push(Open { object, part_token: self.tokens.len(), part: self.at, kind });
    }

    fn sign(&mut self, lexeme: &Lexeme) {
        let end = lexeme.range.end;
        match lexeme.lex {
            Lex::Is(kind) => self.plain_sign(kind, end),
            Lex::Tag(kind, id) => self.tag(kind, id, end),
            Lex::Bar => self.bar(end),
            Lex::Equals => self.equals(end),
            Lex::DoubleBang if self.is_cell_line && self.is_in_table() => self.cell(end),
            Lex::Bang if self.n_tables > 0 && self.is_in_table() => {
                self.is_cell_line = true;
                self.cell(end);
            }
            Lex::TableOpen if self.is_in_table() => {
                self.n_tables += 1;
                let end = self.attributes_end(end);
                self.mark(TokenKind::TableOpen, ObjectKind::TableMark, end);
            }
            Lex::DoubleBang | Lex::Bang | Lex::TableOpen => self.text_to(end),
            Lex::OpenBraces | Lex::CloseBraces | Lex::OpenBrackets | Lex::CloseBrackets => {}
        }
    }

    fn plain_sign(&mut self, kind: TokenKind, end: usize) {
        let object = match kind {
            TokenKind::LineBreak => {
                self.is_cell_line = false;
                self.end_heading_without_end();
                let is_part = self.ambient() == TokenKind::TemplateName;
                return self.token_to(if is_part { TokenKind::TemplateName } else { kind }, end);
            }
            TokenKind::Indent if !self.brackets.is_empty() => return self.text_to(end),
            TokenKind::Indent | TokenKind::RawBody => return self.token_to(kind, end),
            TokenKind::HeadingMark => return self.heading(end),
            TokenKind::Url if self.ambient() == TokenKind::Url => return self.token_to(kind, end),
            TokenKind::Url => {
                // An address with variables in it stands in several tokens.
                match self.objects.last_mut() {
                    Some(last) if last.kind == ObjectKind::Url && last.range.end == self.at => last.range.end = end,
                    _ => {
                        self.object(ObjectKind::Url, self.at..end);
                    }
                }
                return self.token_to(kind, end);
            }
            TokenKind::Variable => ObjectKind::Variable,
            TokenKind::Comment => ObjectKind::Comment,
            TokenKind::Quotes => ObjectKind::Quotes,
            TokenKind::ListPrefix => ObjectKind::ListPrefix,
            TokenKind::Rule => ObjectKind::Rule,
            TokenKind::Switch => ObjectKind::Switch,
            TokenKind::Entity => ObjectKind::Entity,
            TokenKind::Signature => ObjectKind::Signature,
            _ => return self.text_to(end), // The lexer gives no others.
        };
        self.mark(kind, object, end);
    }

    fn heading(&mut self, end: usize) {
        let (start, level) = (self.at, end - self.at);
        let is_close = self.frames.last().is_some_and(|open| open.kind == OpenKind::Heading);
        let opens_line = start == 0 || self.text.as_bytes()[start - 1] == b'\n';
        if opens_line && !is_close {
            self.token_to(TokenKind::HeadingMark, end);
            let level = u8::try_from(level).unwrap_or(6);
            let object = self.object(ObjectKind::Heading { level }, start..end);
            self.heading = Some(self.frames.len());
            self.push_frame(object, OpenKind::Heading);
            return;
        }
        while self.frames.last().is_some_and(|open| matches!(open.kind, OpenKind::Tag(_))) {
            self.drop_frame(); // A tag that the heading does not close.
        }
        if self.frames.last().is_some_and(|open| open.kind == OpenKind::Heading) {
            self.token_to(TokenKind::HeadingMark, end);
            self.end_frame(end);
        } else {
            self.text_to(end);
        }
    }

    /// A heading whose closing signs went to another construct is none.
    fn end_heading_without_end(&mut self) {
        if let Some(heading) = self.heading.filter(|heading| self.brackets.last().is_none_or(|at| at < heading)) {
            while self.frames.len() > heading {
                self.drop_frame();
            }
        }
    }

    fn forget(&mut self, kind: OpenKind) {
        match kind {
            OpenKind::Tag(id) => {
                self.open_tags[id].pop();
            }
            OpenKind::Heading => self.heading = None,
            OpenKind::Raw => {}
            OpenKind::Template { .. }
            | OpenKind::Argument { .. }
            | OpenKind::Link { .. }
            | OpenKind::External { .. } => {
                self.brackets.pop();
            }
        }
    }

    /// Ends the innermost construct here; gives its object.
    fn end_frame(&mut self, end: usize) -> usize {
        let Some(open) = self.frames.pop() else { return 0 };
        self.forget(open.kind);
        self.objects[open.object].range.end = end;
        open.object
    }

    /// Gives up the innermost construct: it ends where it began.
    fn drop_frame(&mut self) {
        if let Some(open) = self.frames.pop() {
            self.forget(open.kind);
            self.has_unclosed = true;
        }
    }

    /// What stands in a construct that was never closed belongs to the one around it.
    fn finish(mut self) -> UnitText {
        while !self.frames.is_empty() {
            self.drop_frame();
        }
        if self.has_unclosed {
            for n in 0..self.objects.len() {
                let parent = self.objects[n].parent;
                // A parent comes earlier, so its own parent is right by now.
                let is_around = |parent: &usize| self.objects[*parent].range.end >= self.objects[n].range.end;
                self.objects[n].parent = match parent.filter(|parent| !is_around(parent)) {
                    Some(unclosed) => self.objects[unclosed].parent,
                    None => parent,
                };
            }
        }
        UnitText { tokens: self.tokens, objects: self.objects }
    }
}
