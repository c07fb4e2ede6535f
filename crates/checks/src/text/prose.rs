//! A unit as its reader sees it: running text without markup, and the way back to the bytes of the unit.
//!
//! Marks of bold and italics, tags around words and targets of labelled links vanish, so that checks look through them.
//! What stands for something that is not known here (a variable, a template, a link that shows its target, code) is
//! [`OBJECT`]. Lines stay lines. Forms of `{{PLURAL:}}` and the like, captions and values of templates that look like
//! sentences follow [`BREAK`]: they are texts of their own.

use std::ops::Range;
use tolmach_markup::tokens::{ObjectKind, TokenKind, UnitText, tables::entity};

/// Stands for something that is no text.
pub(crate) const OBJECT: char = '\u{FFFC}';

/// Ends a text that is not continued by what follows.
pub(crate) const BREAK: char = '\u{1F}';

/// Functions whose parameters after the first are texts.
const FUNCTIONS_OF_TEXT: [&str; 3] = ["plural", "gender", "grammar"];

/// Tags whose content is code, or stands elsewhere on the page.
const NO_PROSE: [&str; 7] = ["code", "kbd", "samp", "var", "tt", "ref", "score"];

/// Tags that begin a new line.
const LINES: [&str; 12] = ["br", "p", "div", "li", "dd", "dt", "td", "th", "tr", "blockquote", "center", "table"];

/// What a reader reads.
#[derive(Debug, Default)]
pub(crate) struct Prose {
    /// The running text.
    pub text: String,
    pieces: Vec<Piece>,
    /// Where headings are, in the running text.
    pub headings: Vec<Range<usize>>,
}

/// A piece of the running text and the bytes of the unit that it stands for.
#[derive(Debug)]
struct Piece {
    at: usize,
    source: Range<usize>,
    /// Whether it is the same text.
    is_same: bool,
}

impl Prose {
    /// Reads a unit. Cost: linear in tokens times the depth of nesting.
    pub(crate) fn new(text: &str, unit: &UnitText) -> Self {
        let mut prose = Self::default();
        let shown = Shown::new(text, unit);
        let mut skip_to = 0;
        let mut objects = shown.opaque.iter().peekable();
        for token in &unit.tokens {
            let range = token.range.clone();
            if range.start < skip_to {
                continue;
            }
            while objects.next_if(|opaque| opaque.range.end <= range.start).is_some() {}
            if let Some(opaque) = objects.next_if(|opaque| opaque.range.start <= range.start) {
                skip_to = opaque.range.end;
                if let Some(sign) = opaque.sign {
                    prose.push(sign.encode_utf8(&mut [0; 4]), opaque.range.clone(), false);
                }
                continue;
            }
            let piece = &text[range.clone()];
            match token.kind {
                TokenKind::Text => prose.push(piece, range, true),
                TokenKind::LineBreak => prose.push("\n", range, true),
                TokenKind::Entity => match entity(piece) {
                    Some(decoded) => prose.push(&decoded, range, false),
                    None => prose.push(piece, range, true),
                },
                TokenKind::Variable
                | TokenKind::Stray
                | TokenKind::Url
                | TokenKind::RawBody
                | TokenKind::Signature
                | TokenKind::LinkTarget => prose.push_sign(OBJECT, range),
                TokenKind::TemplateOpen | TokenKind::TemplateBar | TokenKind::TemplateClose => {
                    prose.push_sign(BREAK, range);
                }
                TokenKind::TableOpen
                | TokenKind::TableRow
                | TokenKind::TableCell
                | TokenKind::TableCaption
                | TokenKind::TableClose
                | TokenKind::Rule
                | TokenKind::ListPrefix => {
                    prose.push_sign(BREAK, range);
                }
                TokenKind::TagOpen | TokenKind::TagClose | TokenKind::TagVoid => {
                    if is_line_tag(piece) {
                        prose.push_sign('\n', range);
                    }
                }
                TokenKind::LinkOpen
                | TokenKind::LinkBar
                | TokenKind::LinkClose
                | TokenKind::ExternalOpen
                | TokenKind::ExternalClose
                | TokenKind::TemplateName
                | TokenKind::ParameterName
                | TokenKind::ParameterEquals
                | TokenKind::ArgumentOpen
                | TokenKind::ArgumentClose
                | TokenKind::Comment
                | TokenKind::Quotes
                | TokenKind::HeadingMark
                | TokenKind::Indent
                | TokenKind::Switch => {}
            }
        }
        prose.headings = shown.headings.iter().filter_map(|heading| prose.within(heading)).collect();
        prose
    }

    fn push(&mut self, text: &str, source: Range<usize>, is_same: bool) {
        if text.is_empty() {
            return;
        }
        self.pieces.push(Piece { at: self.text.len(), source, is_same });
        self.text.push_str(text);
    }

    fn push_sign(&mut self, sign: char, source: Range<usize>) {
        self.push(sign.encode_utf8(&mut [0; 4]), source, false);
    }

    fn piece_at(&self, at: usize) -> Option<&Piece> {
        let n = self.pieces.partition_point(|piece| piece.at <= at);
        self.pieces.get(n.checked_sub(1)?)
    }

    /// The bytes of the unit that a piece of the running text stands for; markup in between is included.
    pub(crate) fn source_of(&self, range: &Range<usize>) -> Range<usize> {
        let Some(first) = self.piece_at(range.start) else { return 0..0 };
        let start = if first.is_same { first.source.start + (range.start - first.at) } else { first.source.start };
        if range.is_empty() {
            return start.min(first.source.end)..start.min(first.source.end);
        }
        let last = self.piece_at(range.end - 1).unwrap_or(first);
        let end = if last.is_same { last.source.start + (range.end - last.at) } else { last.source.end };
        start.min(end)..end
    }

    /// The bytes of the unit, where they are the same text without any markup between, and so can be replaced.
    pub(crate) fn plain_source_of(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let source = self.source_of(range);
        let is_plain = self.piece_at(range.start).is_some_and(|piece| piece.is_same) && source.len() == range.len();
        is_plain.then_some(source)
    }

    /// Where bytes of the unit are in the running text.
    fn within(&self, source: &Range<usize>) -> Option<Range<usize>> {
        let n_before = self.pieces.partition_point(|piece| piece.source.start < source.start);
        let n_until = self.pieces.partition_point(|piece| piece.source.start < source.end);
        let start = self.pieces.get(n_before)?.at;
        let end = self.pieces.get(n_until).map_or(self.text.len(), |piece| piece.at);
        (start < end).then_some(start..end)
    }

    /// The words: letters with their marks, and apostrophes between letters.
    pub(crate) fn words(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        words(&self.text)
    }

    /// The character before a place.
    pub(crate) fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    /// The character after a place.
    pub(crate) fn after(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// The running text without what only ends texts.
    pub(crate) fn trimmed(&self) -> &str {
        self.text.trim_matches(|c: char| c == BREAK || c.is_whitespace())
    }
}

/// Whether a character joins letters to a word.
fn is_joining(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`' | '´' | '‘' | '′' | '՛' | '՞' | '՜')
}

/// Whether a character is part of a word.
pub(crate) fn is_letter(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}')
}

/// The words of a text: letters with their marks, and apostrophes between letters. Digits are no letters.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_letter)?;
        let mut end = start;
        let mut rest = text[start..].chars().peekable();
        while let Some(c) = rest.next() {
            let is_part = is_letter(c) || is_joining(c) && rest.peek().is_some_and(|next| is_letter(*next));
            if !is_part {
                break;
            }
            end += c.len_utf8();
        }
        at = end;
        Some(start..end)
    })
}

fn is_line_tag(tag: &str) -> bool {
    let name: String = tag.trim_start_matches(['<', '/']).chars().take_while(char::is_ascii_alphanumeric).collect();
    LINES.contains(&name.to_ascii_lowercase().as_str())
}

/// What is shown of the constructs.
struct Shown {
    /// What is not looked into, in order, without overlaps.
    opaque: Vec<Opaque>,
    headings: Vec<Range<usize>>,
}

struct Opaque {
    range: Range<usize>,
    sign: Option<char>,
}

impl Shown {
    fn new(text: &str, unit: &UnitText) -> Self {
        let mut opaque = Vec::new();
        let mut headings = Vec::new();
        let mut add = |range: Range<usize>, sign| opaque.push(Opaque { range, sign });
        for object in &unit.objects {
            match &object.kind {
                ObjectKind::Link { target, parts } if is_place(&text[target.clone()]) => {
                    add(object.range.start..parts.last().map_or(object.range.end, |part| part.start), Some(BREAK));
                }
                ObjectKind::Link { target, parts } if !parts.is_empty() => add(target.clone(), None),
                ObjectKind::ExternalLink { url, label: Some(_) } => add(url.clone(), None),
                ObjectKind::Template { name, parameters, is_function } => {
                    let name = text[name.clone()].trim().to_lowercase();
                    let is_text = *is_function && FUNCTIONS_OF_TEXT.contains(&name.as_str());
                    let is_shown = |n: usize, value: &Range<usize>| {
                        if is_text { n > 0 } else { !*is_function && is_sentence(&text[value.clone()]) }
                    };
                    if parameters.iter().enumerate().any(|(n, parameter)| is_shown(n, &parameter.value)) {
                        for (n, parameter) in parameters.iter().enumerate() {
                            if !is_shown(n, &parameter.value) {
                                add(parameter.value.clone(), None);
                            }
                        }
                    } else {
                        add(object.range.clone(), Some(OBJECT));
                    }
                }
                ObjectKind::Argument { .. } => add(object.range.clone(), Some(OBJECT)),
                ObjectKind::Tag { name, .. } if NO_PROSE.contains(name) => {
                    add(object.range.clone(), (*name != "ref").then_some(OBJECT));
                }
                ObjectKind::Raw { .. } => add(object.range.clone(), Some(OBJECT)),
                ObjectKind::Heading { .. } => headings.push(object.range.clone()),
                ObjectKind::Link { .. }
                | ObjectKind::ExternalLink { .. }
                | ObjectKind::Variable
                | ObjectKind::Url
                | ObjectKind::Tag { .. }
                | ObjectKind::Comment
                | ObjectKind::Quotes
                | ObjectKind::ListPrefix
                | ObjectKind::TableMark
                | ObjectKind::Rule
                | ObjectKind::Switch
                | ObjectKind::Entity
                | ObjectKind::Signature => {}
            }
        }
        opaque.retain(|one| !one.range.is_empty());
        opaque.sort_by_key(|one| (one.range.start, std::cmp::Reverse(one.range.end)));
        let mut end = 0;
        opaque.retain(|one| {
            let is_outer = one.range.start >= end;
            end = end.max(one.range.end);
            is_outer
        });
        Self { opaque, headings }
    }
}

/// Whether a link shows a picture or files the page.
fn is_place(target: &str) -> bool {
    let space = target.split_once(':').map(|(space, _)| space.trim().to_ascii_lowercase());
    matches!(space.as_deref(), Some("file" | "image" | "media" | "category"))
}

/// Whether a value looks like text for readers rather than a name or a setting: at least three words.
fn is_sentence(value: &str) -> bool {
    value.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= 3
}

#[cfg(test)]
#[path = "prose_tests.rs"]
mod tests;
