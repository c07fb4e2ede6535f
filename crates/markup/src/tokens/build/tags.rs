//! Tags, and what they enclose.

use super::{
    super::{
        ObjectKind, TokenKind,
        lex::Lex,
        tables::{Content, TAGS},
    },
    Builder, OpenKind,
};
use std::ops::Range;

impl Builder<'_> {
    pub(super) fn tag(&mut self, kind: TokenKind, id: usize, end: usize) {
        let range = self.at..end;
        let name = TAGS[id].0;
        self.token_to(kind, end);
        match kind {
            TokenKind::TagOpen => {
                let is_raw = matches!(self.lexemes.get(self.next_lexeme + 1), Some(next) if next.lex == Lex::Is(TokenKind::RawBody))
                    || TAGS[id].1 == Content::Raw;
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
    pub(super) fn close_tag(&mut self, id: usize, range: Range<usize>) {
        let name = TAGS[id].0;
        let innermost = self.brackets.last().copied().max(self.heading);
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
}
