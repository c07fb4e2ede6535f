//! Third step: what each sign is, and the constructs that the signs form.

use super::{
    Object, ObjectKind, Parameter, Token, TokenKind, UnitText,
    lex::{Lex, Lexeme},
    pairs::{Frame, Mark, Side},
    tables::{TAGS, is_function},
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
            TokenKind::Indent if self.frames.iter().any(|open| open.kind.is_bracket()) => return self.text_to(end),
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
        if self.frames.last().is_some_and(|open| open.kind == OpenKind::Heading) {
            self.drop_frame();
        }
    }

    fn tag(&mut self, kind: TokenKind, id: usize, end: usize) {
        let range = self.at..end;
        let name = TAGS[id].0;
        self.token_to(kind, end);
        match kind {
            TokenKind::TagOpen => {
                let is_raw = matches!(self.lexemes.get(self.next_lexeme + 1), Some(next) if next.lex == Lex::Is(TokenKind::RawBody))
                    || TAGS[id].1 == super::tables::Content::Raw;
                if is_raw {
                    let object = self.object(ObjectKind::Raw { tag: name, body: end..end }, range);
                    self.push_frame(object, OpenKind::Raw);
                    return;
                }
                let object = self.object(ObjectKind::Tag { name, open: Some(range.clone()), close: None }, range);
                self.open_tags[id].push(self.frames.len());
                self.push_frame(object, OpenKind::Tag(id));
            }
            TokenKind::TagClose if self.frames.last().is_some_and(|open| open.kind == OpenKind::Raw) => {
                let object = self.end_frame(end);
                if let ObjectKind::Raw { body, .. } = &mut self.objects[object].kind {
                    body.end = range.start;
                }
            }
            TokenKind::TagClose => self.close_tag(id, range),
            _ => {
                self.object(ObjectKind::Tag { name, open: Some(range.clone()), close: None }, range);
            }
        }
    }

    /// Closes the last tag of this name within the same brackets; those opened after it stay without their end.
    fn close_tag(&mut self, id: usize, range: Range<usize>) {
        let name = TAGS[id].0;
        let innermost = self.frames.iter().rposition(|open| open.kind.is_bracket() || open.kind == OpenKind::Heading);
        let opened = self.open_tags[id].last().copied().filter(|at| innermost.is_none_or(|bracket| *at > bracket));
        let Some(opened) = opened else {
            self.object(ObjectKind::Tag { name, open: None, close: Some(range.clone()) }, range);
            return;
        };
        while self.frames.len() > opened + 1 {
            self.drop_frame();
        }
        let object = self.end_frame(range.end);
        if let ObjectKind::Tag { close, .. } = &mut self.objects[object].kind {
            *close = Some(range);
        }
    }

    fn is_in_table(&self) -> bool {
        !self.frames.iter().any(|open| open.kind.is_bracket())
    }

    /// A cell, with its attributes where a bar ends them.
    fn cell(&mut self, end: usize) {
        let end = self.cell_attributes_end(end);
        self.mark(TokenKind::TableCell, ObjectKind::TableMark, end);
    }

    /// The end of a table's line, unless brackets or tags stand before it.
    fn attributes_end(&self, from: usize) -> usize {
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
    fn cell_attributes_end(&self, from: usize) -> usize {
        let after = &self.lexemes[self.next_lexeme..];
        let Some(n) = after.iter().position(|next| next.range.start >= from && next.lex != Lex::Equals) else {
            return from;
        };
        let bar = &after[n];
        let is_double = after.get(n + 1).is_some_and(|next| next.lex == Lex::Bar && next.range.start == bar.range.end);
        let is_end = bar.lex == Lex::Bar && !is_double;
        if is_end { bar.range.end } else { from }
    }

    fn bar(&mut self, end: usize) {
        let bracket = self.frames.iter().rposition(|open| match open.kind {
            OpenKind::Template { .. } | OpenKind::Argument { .. } | OpenKind::Link { .. } => true,
            OpenKind::External { .. } | OpenKind::Heading | OpenKind::Tag(_) | OpenKind::Raw => false,
        });
        let Some(bracket) = bracket else { return self.table_bar(end) };
        while self.frames.len() > bracket + 1 && matches!(self.frames[self.frames.len() - 1].kind, OpenKind::Tag(_)) {
            self.drop_frame(); // A tag does not go on into the next part.
        }
        if self.frames.len() > bracket + 1 {
            return self.text_to(end); // In the label of an external link.
        }
        self.end_part();
        let open = &mut self.frames[bracket];
        let kind = match &mut open.kind {
            OpenKind::Template { in_name, has_name } => {
                (*in_name, *has_name) = (false, false);
                TokenKind::TemplateBar
            }
            OpenKind::Argument { in_name } => {
                *in_name = false;
                TokenKind::TemplateBar
            }
            OpenKind::Link { in_target } => {
                *in_target = false;
                TokenKind::LinkBar
            }
            OpenKind::External { .. } | OpenKind::Heading | OpenKind::Tag(_) | OpenKind::Raw => TokenKind::Text,
        };
        self.token_to(kind, end);
        let n_tokens = self.tokens.len();
        let open = &mut self.frames[bracket];
        (open.part, open.part_token) = (end, n_tokens);
    }

    /// A bar outside of brackets: a table's, at the start of a line or doubled after a cell.
    fn table_bar(&mut self, end: usize) {
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

    /// The first sign of a parameter ends its name.
    fn equals(&mut self, end: usize) {
        let Some(open) = self.frames.last_mut() else { return self.text_to(end) };
        let (from, part) = (open.part_token, open.part);
        match &mut open.kind {
            OpenKind::Template { in_name: false, has_name } if !*has_name => *has_name = true,
            _ => return self.text_to(end),
        }
        for token in &mut self.tokens[from..] {
            if matches!(token.kind, TokenKind::Text | TokenKind::LineBreak) {
                token.kind = TokenKind::ParameterName;
            }
        }
        let (object, name) = (open.object, part..self.at);
        self.token_to(TokenKind::ParameterEquals, end);
        if let ObjectKind::Template { parameters, .. } = &mut self.objects[object].kind {
            parameters.push(Parameter { name: Some(name), value: end..end });
        }
    }

    fn open(&mut self, mark: &Mark) {
        let start = mark.range.start;
        let (kind, object, open) = match mark.frame {
            Frame::Template => (
                TokenKind::TemplateOpen,
                ObjectKind::Template {
                    name: mark.range.end..mark.range.end,
                    is_function: false,
                    parameters: Vec::new(),
                },
                OpenKind::Template { in_name: true, has_name: false },
            ),
            Frame::Argument => (
                TokenKind::ArgumentOpen,
                ObjectKind::Argument { name: mark.range.end..mark.range.end },
                OpenKind::Argument { in_name: true },
            ),
            Frame::Link => (
                TokenKind::LinkOpen,
                ObjectKind::Link { target: mark.range.end..mark.range.end, parts: Vec::new() },
                OpenKind::Link { in_target: true },
            ),
            Frame::External => (
                TokenKind::ExternalOpen,
                ObjectKind::ExternalLink { url: mark.range.end..mark.range.end, label: None },
                OpenKind::External { in_url: true },
            ),
        };
        self.token_to(kind, mark.range.end);
        let object = self.object(object, start..mark.range.end);
        self.push_frame(object, open);
        if mark.frame == Frame::Template {
            self.function_name(mark.range.end);
        }
    }

    /// `{{PLURAL:`: the name up to its colon; what follows is the first parameter.
    fn function_name(&mut self, start: usize) {
        let next = self.lexemes.get(self.next_lexeme + 1).map_or(self.text.len(), |next| next.range.start);
        let name = &self.text[start..next.max(start)];
        let Some(colon) = name.find(':').filter(|colon| is_function(&name[..*colon])) else { return };
        self.token_to(TokenKind::TemplateName, start + colon + 1);
        let (n_tokens, at) = (self.tokens.len(), self.at);
        let Some(open) = self.frames.last_mut() else { return };
        (open.part_token, open.part) = (n_tokens, at);
        // What a function is given first has no name, whatever signs stand in it.
        open.kind = OpenKind::Template { in_name: false, has_name: true };
        if let ObjectKind::Template { name, is_function, parameters } = &mut self.objects[open.object].kind {
            (*name, *is_function) = (start..start + colon, true);
            parameters.push(Parameter { name: None, value: at..at });
        }
    }

    /// Ends the part of the innermost bracket that ends here: a name, a target, a parameter, an option.
    fn end_part(&mut self) {
        let Some(open) = self.frames.last() else { return };
        let part = open.part..self.at;
        match (&mut self.objects[open.object].kind, open.kind) {
            (ObjectKind::Template { name, .. }, OpenKind::Template { in_name: true, .. }) => *name = part,
            (ObjectKind::Template { parameters, .. }, OpenKind::Template { has_name, .. }) => {
                match parameters.last_mut().filter(|_| has_name) {
                    Some(parameter) => parameter.value.end = part.end,
                    None => parameters.push(Parameter { name: None, value: part }),
                }
            }
            (ObjectKind::Argument { name }, OpenKind::Argument { in_name: true }) => *name = part,
            (ObjectKind::Link { target, .. }, OpenKind::Link { in_target: true }) => *target = part,
            (ObjectKind::Link { parts, .. }, _) => parts.push(part),
            _ => {}
        }
    }

    fn end_url(&mut self) {
        let at = self.at;
        let Some(open) = self.frames.last_mut() else { return };
        if let ObjectKind::ExternalLink { url, .. } = &mut self.objects[open.object].kind {
            url.end = at;
        }
        open.kind = OpenKind::External { in_url: false };
    }

    fn close(&mut self, mark: &Mark) {
        let (kind, is_its): (TokenKind, fn(OpenKind) -> bool) = match mark.frame {
            Frame::Template => (TokenKind::TemplateClose, |kind| matches!(kind, OpenKind::Template { .. })),
            Frame::Argument => (TokenKind::ArgumentClose, |kind| matches!(kind, OpenKind::Argument { .. })),
            Frame::Link => (TokenKind::LinkClose, |kind| matches!(kind, OpenKind::Link { .. })),
            Frame::External => (TokenKind::ExternalClose, |kind| matches!(kind, OpenKind::External { .. })),
        };
        while self.frames.last().is_some_and(|open| !open.kind.is_bracket()) {
            self.drop_frame();
        }
        if !self.frames.last().is_some_and(|open| is_its(open.kind)) {
            return self.stray_to(mark.range.end); // Its counterpart went into the attributes of a table.
        }
        match self.frames.last().map(|open| open.kind) {
            Some(OpenKind::External { in_url: true }) => self.end_url(),
            Some(OpenKind::External { in_url: false }) => {
                let (object, at) = (self.frames[self.frames.len() - 1].object, self.at);
                if let ObjectKind::ExternalLink { url, label } = &mut self.objects[object].kind {
                    let after = &self.text[url.end..at];
                    let n_spaces = after.len() - after.trim_start().len();
                    *label = Some(url.end + n_spaces..at).filter(|label| !label.is_empty());
                }
            }
            _ => self.end_part(),
        }
        self.token_to(kind, mark.range.end);
        self.end_frame(mark.range.end);
    }

    fn forget_tag(&mut self, kind: OpenKind) {
        if let OpenKind::Tag(id) = kind {
            self.open_tags[id].pop();
        }
    }

    /// Ends the innermost construct here; gives its object.
    fn end_frame(&mut self, end: usize) -> usize {
        let Some(open) = self.frames.pop() else { return 0 };
        self.forget_tag(open.kind);
        self.objects[open.object].range.end = end;
        open.object
    }

    /// Gives up the innermost construct: it ends where it began.
    fn drop_frame(&mut self) {
        if let Some(open) = self.frames.pop() {
            self.forget_tag(open.kind);
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
