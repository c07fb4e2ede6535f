//! Brackets and their parts: names, targets, parameters, labels.

use super::{
    super::{
        ObjectKind, Parameter, TokenKind,
        pairs::{Frame, Mark},
        tables::is_function,
    },
    Builder, OpenKind,
};

impl Builder<'_> {
    pub(super) fn bar(&mut self, end: usize) {
        // An external link holds no other one, so that what it stands in is the next bracket outwards.
        let is_external = |at: &&usize| matches!(self.frames[**at].kind, OpenKind::External { .. });
        let bracket = self.brackets.iter().rev().find(|at| !is_external(at)).copied();
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

    /// The first sign of a parameter ends its name.
    pub(super) fn equals(&mut self, end: usize) {
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

    pub(super) fn open(&mut self, mark: &Mark) {
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
    pub(super) fn function_name(&mut self, start: usize) {
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
    pub(super) fn end_part(&mut self) {
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

    pub(super) fn end_url(&mut self) {
        let at = self.at;
        let Some(open) = self.frames.last_mut() else { return };
        if let ObjectKind::ExternalLink { url, .. } = &mut self.objects[open.object].kind {
            url.end = at;
        }
        open.kind = OpenKind::External { in_url: false };
    }

    pub(super) fn close(&mut self, mark: &Mark) {
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
}
