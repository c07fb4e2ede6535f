//! Second step: which brackets belong together.
//!
//! Braces come first, as in MediaWiki's preprocessor: a run of opening braces and a run of closing ones are matched
//! from the inside, three at a time where both have three. Square brackets are matched within the same braces only.

use super::{
    TokenKind,
    lex::{Lex, Lexeme},
};
use std::ops::Range;

/// What two brackets make together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    Template,
    Argument,
    Link,
    External,
}

/// Which end of it a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Open,
    Close,
}

/// A bracket that has its counterpart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) frame: Frame,
    pub(super) side: Side,
    pub(super) range: Range<usize>,
}

/// The brackets that have counterparts, in order.
pub(super) fn pairs(text: &str, lexemes: &[Lexeme]) -> Vec<Mark> {
    let mut marks = braces(lexemes);
    marks.sort_unstable_by_key(|mark| mark.range.start);
    let n_braces = marks.len();
    brackets(text, lexemes, &mut marks, n_braces);
    marks.sort_unstable_by_key(|mark| mark.range.start);
    marks
}

fn pair(marks: &mut Vec<Mark>, frame: Frame, open: Range<usize>, close: Range<usize>) {
    marks.push(Mark { frame, side: Side::Open, range: open });
    marks.push(Mark { frame, side: Side::Close, range: close });
}

fn braces(lexemes: &[Lexeme]) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut open: Vec<Range<usize>> = Vec::new(); // What is left of each run.
    for lexeme in lexemes {
        match lexeme.lex {
            Lex::OpenBraces => open.push(lexeme.range.clone()),
            Lex::CloseBraces => {
                let mut close = lexeme.range.clone();
                while close.len() > 1 {
                    let Some(run) = open.last_mut() else { break };
                    let n = if run.len() > 2 && close.len() > 2 { 3 } else { 2 };
                    let frame = if n == 3 { Frame::Argument } else { Frame::Template };
                    pair(&mut marks, frame, run.end - n..run.end, close.start..close.start + n);
                    run.end -= n;
                    close.start += n;
                    if run.len() < 2 {
                        open.pop();
                    }
                }
            }
            _ => {}
        }
    }
    marks
}

/// A square bracket that waits for its counterpart.
struct Waiting {
    frame: Frame,
    range: Range<usize>,
    /// Braces around it.
    depth: usize,
    /// Whether a bar has ended the target.
    has_target: bool,
}

fn brackets(text: &str, lexemes: &[Lexeme], marks: &mut Vec<Mark>, n_braces: usize) {
    let mut waiting: Vec<Waiting> = Vec::new();
    let (mut next_brace, mut depth) = (0, 0_usize);
    for lexeme in lexemes {
        while next_brace < n_braces && marks[next_brace].range.start < lexeme.range.end {
            match marks[next_brace].side {
                Side::Open => depth += 1,
                Side::Close => {
                    depth -= 1;
                    while waiting.pop_if(|one| one.depth > depth).is_some() {}
                }
            }
            next_brace += 1;
        }
        match lexeme.lex {
            Lex::OpenBrackets => open_brackets(text, lexeme, depth, &mut waiting),
            Lex::CloseBrackets => close_brackets(lexeme, depth, &mut waiting, marks),
            Lex::Bar => {
                if let Some(one) = waiting.last_mut().filter(|one| one.depth == depth) {
                    one.has_target = true;
                }
            }
            Lex::Is(TokenKind::LineBreak) => {
                // Neither an external link nor the target of an internal one goes over the end of a line.
                while waiting
                    .pop_if(|one| one.depth == depth && (one.frame == Frame::External || !one.has_target))
                    .is_some()
                {}
            }
            _ => {}
        }
    }
}

/// The last bracket of a run opens an external link where an address follows; two others open an internal one.
fn open_brackets(text: &str, lexeme: &Lexeme, depth: usize, waiting: &mut Vec<Waiting>) {
    let mut range = lexeme.range.clone();
    let after = &text[range.end..];
    let is_address = ["https://", "http://", "//", "mailto:", "ftp://", "irc://", "ircs://"].iter().any(|scheme| {
        after.as_bytes().get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme.as_bytes()))
    });
    let is_variable = range.len() == 1 && after.starts_with('$') || after.starts_with("{{fullurl:");
    let external = (is_address || is_variable).then(|| range.end - 1..range.end);
    if external.is_some() {
        range.end -= 1;
    }
    let mut push = |frame, range| waiting.push(Waiting { frame, range, depth, has_target: false });
    // Of four, both pairs; of three, the last two: `[` is text before a link.
    let n_links = range.len() / 2;
    let first = range.end - 2 * n_links;
    for n in 0..n_links {
        push(Frame::Link, first + 2 * n..first + 2 * n + 2);
    }
    if let Some(range) = external {
        // An external link holds no other one.
        if waiting.last().is_some_and(|one| one.depth == depth && one.frame == Frame::External) {
            waiting.pop();
        }
        waiting.push(Waiting { frame: Frame::External, range, depth, has_target: false });
    }
}

fn close_brackets(lexeme: &Lexeme, depth: usize, waiting: &mut Vec<Waiting>, marks: &mut Vec<Mark>) {
    let mut range = lexeme.range.clone();
    while let Some(one) = waiting.pop_if(|one| one.depth == depth) {
        let n = if one.frame == Frame::External { 1 } else { 2 };
        if range.len() < n {
            // A single bracket does not close an internal link; an external one in it stays open for nobody.
            waiting.push(one);
            break;
        }
        // An external link that a pair of brackets would close lies in an internal one only if that is open, too.
        pair(marks, one.frame, one.range, range.start..range.start + n);
        range.start += n;
        if range.is_empty() {
            break;
        }
    }
}
