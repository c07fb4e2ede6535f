//! Unit markers: `<!--T:id-->`.

use memchr::{memchr, memmem::Finder};
use std::{borrow::Cow, sync::LazyLock};

pub(crate) const OPEN: &str = "<!--T:";
const CLOSE: &str = "-->";

// Made once: on short units making a finder costs as much as finding.
pub(crate) static FIND_OPEN: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(OPEN));
static FIND_CLOSE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(CLOSE));

/// What a piece of a section holds once its marker is taken out.
pub(crate) struct Marked<'a> {
    pub(crate) id: Option<&'a str>,
    pub(crate) text: Cow<'a, str>,
}

/// What is wrong with the marker of a piece; the number is the byte of the piece at which the marker begins.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Fault<'a> {
    Several(usize),
    Misplaced(usize, &'a str),
    NoText(usize, &'a str),
    NoId(usize),
    SpaceAroundId(usize, &'a str),
}

/// Takes the marker out of a piece of a section.
///
/// Two places are right: at the very start, before one space or LF, and at the end of any line, where the white space
/// before it goes too. Everything between those limits goes with the marker, as it does in Translate, even where a
/// comment's end further on is what makes the place right.
pub(crate) fn take_out(piece: &str) -> Result<Marked<'_>, Fault<'_>> {
    let Some((at, id)) = find(piece, 0) else { return Ok(Marked { id: None, text: Cow::Borrowed(piece) }) };
    let end = at + OPEN.len() + id.len() + CLOSE.len();
    let has_more = FIND_OPEN.find(&piece.as_bytes()[end..]).is_some();
    if has_more && let Some((second, _)) = find(piece, end) {
        return Err(Fault::Several(second));
    }
    let trimmed = id.trim_matches(is_trimmed_off);
    if trimmed.is_empty() {
        return Err(Fault::NoId(at));
    }
    if trimmed.len() < id.len() {
        return Err(Fault::SpaceAroundId(at, id));
    }
    let is_plain = at == 0 && !has_more && matches!(piece.as_bytes().get(end), Some(b' ' | b'\n'));
    let text = if is_plain { Cow::Borrowed(&piece[end + 1..]) } else { without_at_line_ends(without_at_start(piece)) };
    if find(&text, 0).is_some() {
        return Err(Fault::Misplaced(at, id));
    }
    if text.bytes().all(|byte| is_trimmed_off(char::from(byte))) {
        return Err(Fault::NoText(at, id));
    }
    Ok(Marked { id: Some(id), text })
}

/// The next marker at or after a byte, with its id. It ends on the line on which it begins.
fn find(piece: &str, mut from: usize) -> Option<(usize, &str)> {
    loop {
        let at = from + FIND_OPEN.find(&piece.as_bytes()[from..])?;
        let rest = &piece[at + OPEN.len()..];
        let line_end = memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len());
        match FIND_CLOSE.find(&rest.as_bytes()[..line_end]) {
            Some(close) => return Some((at, &rest[..close])),
            // No marker that begins on this line has its end on it.
            None => from = at + OPEN.len() + line_end,
        }
    }
}

fn without_at_start(piece: &str) -> &str {
    if !piece.starts_with(OPEN) {
        return piece;
    }
    let mut ends = FIND_CLOSE.find_iter(&piece.as_bytes()[OPEN.len()..]).map(|at| OPEN.len() + at + CLOSE.len());
    match ends.find(|end| matches!(piece.as_bytes().get(*end), Some(b' ' | b'\n'))) {
        Some(end) => &piece[end + 1..],
        None => piece,
    }
}

fn without_at_line_ends(piece: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let mut from = 0;
    while let Some(at) = FIND_OPEN.find(&piece.as_bytes()[from..]).map(|at| from + at) {
        let mut ends = FIND_CLOSE
            .find_iter(&piece.as_bytes()[at + OPEN.len()..])
            .map(|close| at + OPEN.len() + close + CLOSE.len());
        let is_line_end = |end: &usize| matches!(piece.as_bytes().get(*end), None | Some(b'\n'));
        let Some(end) = ends.find(is_line_end) else { break };
        let before = piece[from..at].trim_end_matches(crate::heading::is_space);
        if from == 0 && end == piece.len() {
            return Cow::Borrowed(before); // The usual case: a heading with its marker.
        }
        kept.push_str(before);
        from = end;
    }
    if from == 0 {
        return Cow::Borrowed(piece);
    }
    kept.push_str(&piece[from..]);
    Cow::Owned(kept)
}

/// What PHP trims off.
fn is_trimmed_off(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\0')
}

#[cfg(test)]
#[path = "marker_tests.rs"]
mod tests;
