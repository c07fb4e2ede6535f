//! Where a missing piece is put in.

use crate::{problem::Fix, subject::Side};
use std::ops::Range;
use tolmach_markup::tokens::TokenKind;

/// Puts a piece of the source into the target: at its beginning if it begins the source, else at its end. Marks of
/// lines, headings and tables stay outside.
pub(crate) fn put_in(source: &Side<'_>, target: &Side<'_>, piece: &Range<usize>) -> Fix {
    let text = source.slice(piece);
    if begins(source) == piece.start && target.text.len() > begins(target) {
        let at = begins(target);
        return Fix::insert(at, format!("{text} "));
    }
    append(target, text)
}

/// Puts a text in at the end of the target.
pub(crate) fn append(target: &Side<'_>, text: &str) -> Fix {
    let at = ends(target);
    // What follows the mark of a table or row belongs to its attributes.
    let before = target.tokens().iter().rfind(|token| token.range.end <= at).map(|token| token.kind);
    let is_attribute = matches!(before, Some(TokenKind::TableOpen | TokenKind::TableRow));
    let is_apart = at == 0 || target.text[..at].ends_with(char::is_whitespace);
    let space = if is_attribute {
        "\n"
    } else if is_apart {
        ""
    } else {
        " "
    };
    Fix::insert(at, format!("{space}{text}"))
}

/// Takes a piece away, and with it the space that would be left over.
pub(crate) fn take_out(target: &str, piece: Range<usize>) -> Fix {
    let (before, after) = (&target[..piece.start], &target[piece.end..]);
    let is_edge = |text: &str, c: Option<char>| text.is_empty() || c.is_some_and(|c| c == ' ' || c == '\n');
    if before.ends_with(' ') && is_edge(after, after.chars().next()) {
        return Fix::delete(piece.start - 1..piece.end);
    }
    if after.starts_with(' ') && is_edge(before, before.chars().next_back()) {
        return Fix::delete(piece.start..piece.end + 1);
    }
    Fix::delete(piece)
}

/// The byte at which the words of a text begin.
fn begins(side: &Side<'_>) -> usize {
    let is_mark = |kind| {
        matches!(kind, TokenKind::ListPrefix | TokenKind::HeadingMark | TokenKind::Indent | TokenKind::LineBreak)
    };
    let first = side.tokens().iter().find(|token| !is_mark(token.kind) && !side.slice(&token.range).trim().is_empty());
    first.map_or(side.text.len(), |token| {
        let text = side.slice(&token.range);
        token.range.start + text.len() - text.trim_start().len()
    })
}

/// The byte at which the words of a text end.
pub(crate) fn ends(side: &Side<'_>) -> usize {
    let is_mark = |kind| matches!(kind, TokenKind::HeadingMark | TokenKind::TableClose | TokenKind::LineBreak);
    let last = side.tokens().iter().rfind(|token| {
        let text = side.slice(&token.range);
        // A comment without its end would swallow what follows.
        let is_open_comment = token.kind == TokenKind::Comment && !text.ends_with("-->");
        !is_mark(token.kind) && !is_open_comment && !text.trim().is_empty()
    });
    last.map_or(0, |token| token.range.start + side.slice(&token.range).trim_end().len())
}
