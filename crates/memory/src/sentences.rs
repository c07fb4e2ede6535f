//! Where the sentences of a text are.
//!
//! Boundaries are those of Unicode's Annex 29, of which these are taken back: those within links, templates, tags and
//! other constructs; those after an abbreviation of the language (`data/abbreviations.tsv`), an initial, or a day's number
//! before a month (`data/months.tsv`); those before a small letter; and those before a piece without letter or digit. A
//! line end always ends a sentence. Marks of lists, headings and indents belong to no sentence.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
    sync::LazyLock,
};
use tolmach_core::Language;
use tolmach_markup::tokens::{self, Object, ObjectKind, Token, TokenKind, UnitText};
use unicode_segmentation::UnicodeSegmentation;

/// The sentences of a text in a language, in order, without the white space between them. Cost: linear.
pub fn sentences(text: &str, language: &Language) -> Vec<Range<usize>> {
    let unit = tokens::read(text);
    let kept_whole = kept_whole(text, &unit);
    let plain = plain(text, &unit, &kept_whole);
    let rules = Rules::of(language);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut wholes = kept_whole.iter().peekable();
    for (start, piece) in plain.split_sentence_bound_indices() {
        let end = start + piece.len();
        while wholes.next_if(|whole| whole.end <= start).is_some() {}
        let is_within = wholes.peek().is_some_and(|whole| whole.start < start);
        match found.last_mut() {
            Some(last) if is_within || rules.joins(&plain[last.clone()], piece) => last.end = end,
            _ => found.push(start..end),
        }
    }
    let margins = margins(text, &unit);
    found.into_iter().map(|piece| trimmed(text, piece, &margins)).filter(|piece| !piece.is_empty()).collect()
}

/// Constructs that no sentence ends in, outermost only, in order. A tag around the whole text is none of them.
fn kept_whole(text: &str, unit: &UnitText) -> Vec<Range<usize>> {
    let all = text.len() - text.trim_start().len()..text.trim_end().len();
    let is_whole = |object: &&Object| match &object.kind {
        ObjectKind::Link { .. } | ObjectKind::ExternalLink { .. } | ObjectKind::Url | ObjectKind::Template { .. } => {
            true
        }
        ObjectKind::Argument { .. } | ObjectKind::Raw { .. } | ObjectKind::Comment | ObjectKind::Entity => true,
        ObjectKind::Tag { open, close, .. } => open.is_some() && close.is_some() && object.range != all,
        ObjectKind::Variable | ObjectKind::Quotes | ObjectKind::Heading { .. } | ObjectKind::ListPrefix => false,
        ObjectKind::TableMark | ObjectKind::Rule | ObjectKind::Switch | ObjectKind::Signature => false,
    };
    let mut wholes: Vec<Range<usize>> = Vec::new();
    for object in unit.objects.iter().filter(is_whole) {
        if wholes.last().is_none_or(|last| last.end <= object.range.start) {
            wholes.push(object.range.clone());
        }
    }
    wholes
}

/// The text with as many bytes, in which markup no longer disturbs: signs of markup are closing brackets, which may stand
/// between a full stop and a space; what stands for words is a capital letter; constructs hold no full stop.
fn plain(text: &str, unit: &UnitText, kept_whole: &[Range<usize>]) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut wholes = kept_whole.iter().peekable();
    let is_note = |object: &&Object| matches!(object.kind, ObjectKind::Tag { name: "ref", close: Some(_), .. });
    let mut notes = unit.objects.iter().filter(is_note).map(|object| &object.range).peekable();
    for token in &unit.tokens {
        let piece = &text[token.range.clone()];
        while notes.next_if(|note| note.end <= token.range.start).is_some() {}
        if notes.peek().is_some_and(|note| note.start <= token.range.start) {
            plain.extend(std::iter::repeat_n(')', piece.len()));
            continue;
        }
        while wholes.next_if(|whole| whole.end <= token.range.start).is_some() {}
        let is_within = wholes.peek().is_some_and(|whole| whole.start <= token.range.start);
        let filler = match token.kind {
            TokenKind::Text | TokenKind::Stray | TokenKind::LineBreak if !is_within => {
                plain.push_str(piece);
                continue;
            }
            TokenKind::Text | TokenKind::Stray | TokenKind::LineBreak | TokenKind::LinkTarget => {
                for c in piece.chars() {
                    match c {
                        '.' | '!' | '?' | '\n' | '\r' | '։' | '…' | '。' | '！' | '？' => {
                            plain.extend(std::iter::repeat_n('x', c.len_utf8()));
                        }
                        c => plain.push(c),
                    }
                }
                continue;
            }
            TokenKind::TagVoid if is_break(piece) => '\n',
            TokenKind::Variable | TokenKind::Url | TokenKind::RawBody | TokenKind::Signature => 'X',
            TokenKind::TemplateOpen | TokenKind::TemplateName | TokenKind::TemplateBar => 'X',
            TokenKind::ParameterName | TokenKind::ParameterEquals | TokenKind::TemplateClose => 'X',
            TokenKind::ArgumentOpen | TokenKind::ArgumentClose => 'X',
            TokenKind::TableOpen | TokenKind::TableRow | TokenKind::TableCell | TokenKind::TableCaption => '\n',
            TokenKind::TableClose | TokenKind::Rule | TokenKind::Indent => '\n',
            TokenKind::Entity => ' ',
            TokenKind::LinkOpen | TokenKind::LinkBar | TokenKind::LinkClose => ')',
            TokenKind::ExternalOpen | TokenKind::ExternalClose => ')',
            TokenKind::TagOpen | TokenKind::TagClose | TokenKind::TagVoid | TokenKind::Comment => ')',
            TokenKind::Quotes | TokenKind::HeadingMark | TokenKind::ListPrefix | TokenKind::Switch => ')',
        };
        if filler == '\n' {
            plain.extend(std::iter::repeat_n(' ', piece.len().saturating_sub(1)));
            plain.push('\n');
        } else {
            plain.extend(std::iter::repeat_n(filler, piece.len()));
        }
    }
    plain
}

fn is_break(tag: &str) -> bool {
    tag.get(1..3).is_some_and(|name| name.eq_ignore_ascii_case("br") || name.eq_ignore_ascii_case("hr"))
}

/// Where marks stand that belong to a line or lie between lines, not to a sentence.
fn margins(text: &str, unit: &UnitText) -> BTreeMap<usize, usize> {
    let is_margin = |token: &&Token| match token.kind {
        TokenKind::ListPrefix | TokenKind::Indent | TokenKind::HeadingMark | TokenKind::Rule => true,
        TokenKind::TableOpen | TokenKind::TableRow | TokenKind::TableCell | TokenKind::TableCaption => true,
        TokenKind::TableClose => true,
        TokenKind::TagVoid => is_break(&text[token.range.clone()]),
        _ => false,
    };
    unit.tokens.iter().filter(is_margin).map(|token| (token.range.start, token.range.end)).collect()
}

/// The piece without white space and marks of its line at either end.
fn trimmed(text: &str, piece: Range<usize>, margins: &BTreeMap<usize, usize>) -> Range<usize> {
    let Range { mut start, mut end } = piece;
    loop {
        start = end - text[start..end].trim_start().len();
        match margins.get(&start) {
            Some(mark_end) if *mark_end <= end => start = *mark_end,
            _ => break,
        }
    }
    loop {
        end = start + text[start..end].trim_end().len();
        match margins.range(start..end).next_back() {
            Some((mark, mark_end)) if *mark_end == end => end = *mark,
            _ => return start..end,
        }
    }
}

/// What a language abbreviates, and which months it writes with a capital letter.
struct Rules {
    abbreviations: Option<&'static BTreeSet<&'static str>>,
    months: Option<&'static BTreeSet<&'static str>>,
}

type Table = BTreeMap<&'static str, BTreeSet<&'static str>>;

static ABBREVIATIONS: LazyLock<Table> = LazyLock::new(|| table(include_str!("../data/abbreviations.tsv")));
static MONTHS: LazyLock<Table> = LazyLock::new(|| table(include_str!("../data/months.tsv")));

fn table(lines: &'static str) -> Table {
    let mut table = Table::new();
    for (tags, words) in lines.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t')) {
        for tag in tags.split(' ') {
            table.entry(tag).or_default().extend(words.split(' '));
        }
    }
    table
}

impl Rules {
    fn of(language: &Language) -> Self {
        let primary = language.as_str().split('-').next().unwrap_or_default();
        let find = |table: &'static Table| table.get(language.as_str()).or_else(|| table.get(primary));
        Self { abbreviations: find(&ABBREVIATIONS), months: find(&MONTHS) }
    }

    /// Whether what Unicode takes for two sentences is one.
    fn joins(&self, before: &str, after: &str) -> bool {
        if before.ends_with(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']) {
            return false;
        }
        let Some(first) = after.chars().find(|c| c.is_alphanumeric()) else { return true };
        if !before.ends_with(char::is_whitespace) || is_small(first) {
            return true;
        }
        let before = before.trim_end().trim_end_matches(')');
        let Some(words) = before.strip_suffix('.') else { return false };
        let last = words.rsplit(|c: char| c.is_whitespace() || "([{„“”\"'«»–—/".contains(c)).next().unwrap_or_default();
        self.is_abbreviation(last) || is_initial(last) || self.is_day_before_month(last, after)
    }

    fn is_abbreviation(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        // Of `m.in` all of it counts, of `woj.mazowieckie` nothing.
        self.abbreviations.is_some_and(|known| known.contains(lower.as_str()))
    }

    fn is_day_before_month(&self, word: &str, after: &str) -> bool {
        let is_day = (1..=2).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
        let next = after.split(|c: char| !c.is_alphabetic()).find(|word| !word.is_empty()).unwrap_or_default();
        is_day && self.months.is_some_and(|months| months.contains(next))
    }
}

/// Whether a letter is small. Georgian has no capital letters in texts, though Unicode knows some.
fn is_small(c: char) -> bool {
    c.is_lowercase() && !matches!(c, '\u{10D0}'..='\u{10FF}')
}

/// `A`, `A.B`, `Ст`: capital letters of names. A single small letter is none.
fn is_initial(word: &str) -> bool {
    !word.is_empty()
        && word.split('.').all(|part| {
            let mut letters = part.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
        })
}

#[cfg(test)]
#[path = "sentences_tests.rs"]
mod tests;
