//! Changing a file at some places, and nowhere else.

use super::{
    source::{Encoding, Source},
    write::escape,
};
use crate::model::{InterchangeError, Limits};
use std::ops::Range;

/// A whole file as text, and how it goes back to bytes.
#[derive(Debug)]
pub(crate) struct Whole {
    /// All of it but a byte order mark.
    pub(crate) text: String,
    encoding: Encoding,
    has_mark: bool,
}

impl Whole {
    /// Reads all of a file.
    ///
    /// # Errors
    /// [`InterchangeError::Encoding`] where something could not be written back as it was;
    /// [`InterchangeError::TooLarge`].
    pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Self, InterchangeError> {
        let mut source = Source::new(bytes, limits);
        while source.more()? {}
        let text = source.text().to_owned();
        source.pass(text.len());
        if let Some(place) = source.take_faults().into_iter().next() {
            return Err(InterchangeError::Encoding { place });
        }
        Ok(Self { encoding: source.encoding(), has_mark: source.has_mark(), text })
    }

    /// Another text in the same encoding, with a mark where the file has one.
    pub(crate) fn to_bytes(&self, text: &str) -> Vec<u8> {
        let mark = if self.has_mark { "\u{FEFF}" } else { "" };
        match self.encoding {
            Encoding::Utf8 => [mark, text].concat().into_bytes(),
            Encoding::Utf16Le => [mark, text].concat().encode_utf16().flat_map(u16::to_le_bytes).collect(),
            Encoding::Utf16Be => [mark, text].concat().encode_utf16().flat_map(u16::to_be_bytes).collect(),
        }
    }
}

/// Bytes of a text, and what is to stand there.
pub(crate) type Change = (Range<usize>, String);

/// Replaces ranges of a text, which must not overlap.
pub(crate) fn replace(text: &str, mut changes: Vec<Change>) -> String {
    changes.sort_by_key(|(range, _)| (range.start, range.end));
    let (mut out, mut done) = (String::with_capacity(text.len()), 0);
    for (range, new) in changes {
        out.push_str(&text[done..range.start]);
        out.push_str(&new);
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

/// A text as it stands between tags.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = Vec::new();
    // Memory takes all, and what it is given is text.
    let _ = escape(&mut out, text, false);
    String::from_utf8_lossy(&out).into_owned()
}

/// A start tag with an attribute set to a value without special characters, or without it. All else stays as it is.
pub(crate) fn with_attribute(tag: &str, name: &str, value: Option<&str>) -> String {
    let found = attributes(tag).find(|(_, known, _)| &tag[known.clone()] == name);
    let (range, new) = match (found, value) {
        (Some((_, _, of_value)), Some(value)) => (of_value, value.to_owned()),
        (Some((whole, ..)), None) => (whole, String::new()),
        (None, None) => return tag.to_owned(),
        (None, Some(value)) => {
            let end = tag.trim_end_matches(['/', '>']).trim_end().len();
            (end..end, format!(" {name}=\"{value}\""))
        }
    };
    replace(tag, vec![(range, new)])
}

/// The attributes of a start tag that is well formed: the whole with the white space before it, the name, the value.
fn attributes(tag: &str) -> impl Iterator<Item = (Range<usize>, Range<usize>, Range<usize>)> {
    let mut at = tag.find(|c: char| c.is_ascii_whitespace()).unwrap_or(tag.len());
    std::iter::from_fn(move || {
        let rest = &tag[at..];
        let name = at + rest.find(|c: char| !c.is_ascii_whitespace())?;
        let equals = name + tag[name..].find('=')?;
        let open = equals + tag[equals..].find(['"', '\''])?;
        let quote = tag[open..].chars().next()?;
        let close = open + 1 + tag[open + 1..].find(quote)?;
        let found = (at..close + 1, name..name + tag[name..equals].trim_end().len(), open + 1..close);
        at = close + 1;
        Some(found)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    #[test]
    fn an_attribute_is_set_and_taken_away_in_place() {
        for (tag, name, value, changed) in [
            ("<a>", "state", Some("new"), "<a state=\"new\">"),
            ("<a />", "state", Some("new"), "<a state=\"new\" />"),
            ("<a/>", "state", None, "<a/>"),
            ("<a b = '/>'  state\n=\t'old' c=\"\">", "state", Some("new"), "<a b = '/>'  state\n=\t'new' c=\"\">"),
            ("<a b='state=\"x\"' state='old' c=''>", "state", None, "<a b='state=\"x\"' c=''>"),
            ("<a x:state='old'>", "state", Some("new"), "<a x:state='old' state=\"new\">"),
            ("<a state='old'/>", "state", None, "<a/>"),
        ] {
            assert_eq!(with_attribute(tag, name, value), changed, "{tag}");
        }
    }

    #[test]
    fn a_file_goes_back_to_its_bytes() {
        let text = "<a>Żółć 𝄞\r\n</a>";
        let units = || text.encode_utf16();
        for bytes in [
            text.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
            units().flat_map(u16::to_le_bytes).collect(),
            [b"\xFE\xFF".to_vec(), units().flat_map(u16::to_be_bytes).collect()].concat(),
        ] {
            let whole = Whole::read(&bytes, &Limits::default()).unwrap();
            assert_eq!((whole.text.as_str(), whole.to_bytes(&whole.text)), (text, bytes));
        }
        assert!(matches!(Whole::read(b"<a>\xBF</a>", &Limits::default()), Err(InterchangeError::Encoding { .. })));
    }

    #[test]
    fn ranges_are_replaced_in_any_order() {
        let changes = vec![(3..4, "X".to_owned()), (0..1, String::new()), (2..2, "+".to_owned())];
        assert_eq!(replace("abcdef", changes), "b+cXef");
    }
}
