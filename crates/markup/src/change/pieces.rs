//! A definition in pieces, as far as classifying changes needs them. Markup gives none.

use crate::tokens::{self, ObjectKind, TokenKind, UnitText, tables::entity};
use std::{borrow::Cow, ops::Range};
use unicode_segmentation::UnicodeSegmentation;

/// What a piece is, the most harmless first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Variable,
    LinkTarget,
    Number,
    Punctuation,
    Word,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    pub(super) kind: Kind,
    pub(super) text: Cow<'a, str>,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Words that say how a file is shown; they are not read by anyone.
const FILE_OPTIONS: [&str; 14] = [
    "thumb",
    "thumbnail",
    "frame",
    "framed",
    "frameless",
    "border",
    "right",
    "left",
    "center",
    "none",
    "upright",
    "baseline",
    "middle",
    "top",
];

/// Splits a definition. Cost: linear.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let unit = tokens::read(text);
    let (mut read_targets, mut options) =
        (Places::of(&unit, |kind| read_target(text, kind)), Places::of(&unit, |kind| options_of(text, kind)));
    let mut pieces = Pieces(Vec::new());
    for token in &unit.tokens {
        let written = &text[token.range.clone()];
        match token.kind {
            TokenKind::Variable => pieces.push(Kind::Variable, written),
            TokenKind::Url => pieces.push(Kind::LinkTarget, written),
            TokenKind::LinkTarget => {
                pieces.push(Kind::LinkTarget, written);
                if read_targets.hold(token.range.start) {
                    pieces.plain(written);
                }
            }
            TokenKind::Text if options.hold(token.range.start) => {}
            TokenKind::Text | TokenKind::Stray | TokenKind::RawBody | TokenKind::Signature => pieces.plain(written),
            // One that stands for white space is no more than that; others stand for signs.
            TokenKind::Entity => {
                let is_space = entity(written).is_some_and(|sign| sign.chars().all(char::is_whitespace));
                pieces.plain(if is_space { "" } else { written });
            }
            TokenKind::LineBreak
            | TokenKind::LinkOpen
            | TokenKind::LinkBar
            | TokenKind::LinkClose
            | TokenKind::ExternalOpen
            | TokenKind::ExternalClose
            | TokenKind::TemplateOpen
            | TokenKind::TemplateName
            | TokenKind::TemplateBar
            | TokenKind::ParameterName
            | TokenKind::ParameterEquals
            | TokenKind::TemplateClose
            | TokenKind::ArgumentOpen
            | TokenKind::ArgumentClose
            | TokenKind::TagOpen
            | TokenKind::TagClose
            | TokenKind::TagVoid
            | TokenKind::Comment
            | TokenKind::Quotes
            | TokenKind::HeadingMark
            | TokenKind::ListPrefix
            | TokenKind::Indent
            | TokenKind::TableOpen
            | TokenKind::TableRow
            | TokenKind::TableCell
            | TokenKind::TableCaption
            | TokenKind::TableClose
            | TokenKind::Rule
            | TokenKind::Switch => {}
        }
    }
    let Pieces(mut pieces) = pieces;
    date_months(&mut pieces);
    pieces
}

/// Places of a text, asked for in order.
struct Places {
    ranges: Vec<Range<usize>>,
    next: usize,
}

impl Places {
    fn of<I: IntoIterator<Item = Range<usize>>>(unit: &UnitText, places: impl Fn(&ObjectKind) -> I) -> Self {
        let mut ranges: Vec<Range<usize>> = unit.objects.iter().flat_map(|object| places(&object.kind)).collect();
        ranges.sort_unstable_by_key(|range| range.start);
        Self { ranges, next: 0 }
    }

    /// Whether one of them holds this byte.
    fn hold(&mut self, at: usize) -> bool {
        self.next += self.ranges[self.next..].iter().take_while(|range| range.end <= at).count();
        self.ranges.get(self.next).is_some_and(|range| range.start <= at)
    }
}

/// The target of a link without a label is what readers read.
fn read_target(text: &str, kind: &ObjectKind) -> Option<Range<usize>> {
    let ObjectKind::Link { target, parts } = kind else { return None };
    let is_read = parts.is_empty() && !matches!(namespace(&text[target.clone()]), "Category" | "File" | "Image");
    is_read.then(|| target.clone())
}

/// `thumb`, `200px` and their kin in a link to a file.
fn options_of(text: &str, kind: &ObjectKind) -> Vec<Range<usize>> {
    let ObjectKind::Link { target, parts } = kind else { return Vec::new() };
    if !matches!(namespace(&text[target.clone()]), "File" | "Image") {
        return Vec::new();
    }
    let is_option = |part: &&Range<usize>| {
        let option = text[(*part).clone()].trim();
        let is_size = option.strip_suffix("px").is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit() || b == b'x'));
        is_size || FILE_OPTIONS.contains(&option)
    };
    parts.iter().filter(is_option).cloned().collect()
}

fn namespace(target: &str) -> &str {
    target.split(':').next().unwrap_or_default().trim()
}

struct Pieces<'a>(Vec<Piece<'a>>);

impl<'a> Pieces<'a> {
    fn push(&mut self, kind: Kind, text: &'a str) {
        if !text.is_empty() {
            self.0.push(Piece { kind, text: Cow::Borrowed(text) });
        }
    }

    /// Words, numbers and signs.
    fn plain(&mut self, text: &'a str) {
        for word in text.split_word_bounds() {
            if word.chars().all(char::is_whitespace) {
                continue;
            }
            if word.chars().any(char::is_alphanumeric) {
                self.word(word);
            } else {
                self.push(Kind::Punctuation, word);
            }
        }
    }

    /// A word of letters and digits, in its parts.
    fn word(&mut self, word: &'a str) {
        if is_ordinal(word) {
            return self.push(Kind::Number, word);
        }
        let mut rest = word;
        while let Some(first) = rest.chars().next() {
            let is_number = first.is_numeric();
            let goes_on = |c: char| if is_number { c.is_numeric() || matches!(c, '.' | ',') } else { !c.is_numeric() };
            let (part, after) = rest.split_at(rest.find(|c: char| !goes_on(c)).unwrap_or(rest.len()));
            if is_number {
                self.push(Kind::Number, part);
            } else {
                self.letters(part);
            }
            rest = after;
        }
    }

    /// Letters; which apostrophe stands between them is a matter of punctuation.
    fn letters(&mut self, part: &'a str) {
        if part.contains('’') {
            self.0.push(Piece { kind: Kind::Word, text: Cow::Owned(part.replace('’', "'")) });
            self.push(Kind::Punctuation, "’");
        } else {
            self.push(Kind::Word, part);
        }
    }
}

/// `1st`, `22nd`.
fn is_ordinal(word: &str) -> bool {
    let number = ["st", "nd", "rd", "th"].into_iter().find_map(|suffix| word.strip_suffix(suffix));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Makes numbers of English months beside a number: together they are a date.
fn date_months(pieces: &mut [Piece<'_>]) {
    let is_number = |piece: Option<&Piece<'_>>| piece.is_some_and(|piece| piece.kind == Kind::Number);
    let is_comma = |piece: Option<&Piece<'_>>| piece.is_some_and(|piece| matches!(&*piece.text, "," | "."));
    for n in 0..pieces.len() {
        let is_month = MONTHS.iter().any(|month| *month == pieces[n].text || month[..3] == pieces[n].text);
        let before = n.checked_sub(1).map(|n| &pieces[n]);
        let is_dated = is_number(before)
            || is_number(pieces.get(n + 1))
            || (is_comma(pieces.get(n + 1)) && is_number(pieces.get(n + 2)));
        if is_month && is_dated {
            pieces[n].kind = Kind::Number;
        }
    }
}
