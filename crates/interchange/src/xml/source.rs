//! A stream of bytes as text: decoded piece by piece, with the place kept.

use crate::model::{InterchangeError, Limits, Place};
use std::io::Read;

/// Bytes taken from the stream at once.
const STEP_BYTES: usize = 64 << 10;

/// What the bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
}

/// Text that is loaded as far as it is looked at, and given up as it is passed.
///
/// UTF-8, or UTF-16 where a byte order mark or a zero byte beside the first `<` says so. What is neither becomes U+FFFD,
/// and its place is kept until somebody asks.
#[derive(Debug)]
pub(crate) struct Source<R> {
    inner: R,
    encoding: Option<Encoding>,
    has_mark: bool,
    /// Bytes that wait for the rest of their character.
    undecoded: Vec<u8>,
    text: String,
    /// Bytes of `text` that were passed.
    n_passed: usize,
    /// Bytes of all text that were given up before `text`.
    n_given_up: u64,
    line: u32,
    column: u32,
    is_at_end: bool,
    n_read: u64,
    max_bytes: u64,
    /// Bytes of `text` that stand for something that could not be decoded.
    faults: Vec<usize>,
    passed_faults: Vec<Place>,
}

impl<R: Read> Source<R> {
    pub(crate) fn new(inner: R, limits: &Limits) -> Self {
        Self {
            inner,
            encoding: None,
            has_mark: false,
            undecoded: Vec::new(),
            text: String::new(),
            n_passed: 0,
            n_given_up: 0,
            line: 1,
            column: 1,
            is_at_end: false,
            n_read: 0,
            max_bytes: limits.max_file_bytes,
            faults: Vec::new(),
            passed_faults: Vec::new(),
        }
    }

    /// The encoding; UTF-8 as long as nothing was loaded.
    pub(super) fn encoding(&self) -> Encoding {
        self.encoding.unwrap_or(Encoding::Utf8)
    }

    /// Whether a byte order mark stands at the beginning, as far as loaded.
    pub(super) fn has_mark(&self) -> bool {
        self.has_mark
    }

    /// What is loaded and not yet passed.
    pub(crate) fn text(&self) -> &str {
        &self.text[self.n_passed..]
    }

    /// The place of the next character.
    pub(crate) fn place(&self) -> Place {
        Place::at(self.line, self.column)
    }

    /// Bytes of text before the next character.
    pub(crate) fn offset(&self) -> u64 {
        self.n_given_up + self.n_passed as u64
    }

    /// Loads more; answers whether there was more.
    pub(crate) fn more(&mut self) -> Result<bool, InterchangeError> {
        if self.is_at_end {
            return Ok(false);
        }
        self.text.drain(..self.n_passed);
        self.faults.iter_mut().for_each(|at| *at -= self.n_passed);
        self.n_given_up += self.n_passed as u64;
        self.n_passed = 0;
        let n_waiting = self.undecoded.len();
        self.undecoded.resize(n_waiting + STEP_BYTES, 0);
        let mut n_got = 0;
        // Small reads are gathered, so that a slow stream is not decoded byte by byte.
        while n_got < STEP_BYTES {
            match self.inner.read(&mut self.undecoded[n_waiting + n_got..]) {
                Ok(0) => {
                    self.is_at_end = true;
                    break;
                }
                Ok(n) => n_got += n,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
        self.undecoded.truncate(n_waiting + n_got);
        self.n_read += n_got as u64;
        if self.n_read > self.max_bytes {
            return Err(InterchangeError::TooLarge { what: "the file", max: self.max_bytes });
        }
        let before = self.text.len();
        self.decode();
        Ok(self.text.len() > before || !self.is_at_end)
    }

    /// Passes the next `n` bytes of the text, a whole number of characters.
    pub(crate) fn pass(&mut self, n: usize) {
        let to = self.n_passed + n;
        let n_faults = self.faults.iter().take_while(|at| **at < to).count();
        for fault in self.faults.drain(..n_faults).collect::<Vec<_>>() {
            let place = place_after((self.line, self.column), &self.text[self.n_passed..fault]);
            self.passed_faults.push(Place::at(place.0, place.1));
        }
        (self.line, self.column) = place_after((self.line, self.column), &self.text[self.n_passed..to]);
        self.n_passed = to;
    }

    /// The places of what could not be decoded in all that was passed since this was asked last.
    pub(crate) fn take_faults(&mut self) -> Vec<Place> {
        std::mem::take(&mut self.passed_faults)
    }

    fn decode(&mut self) {
        let encoding = match self.encoding {
            Some(encoding) => encoding,
            None => {
                let (encoding, n_mark) = match self.undecoded.as_slice() {
                    [0xFF, 0xFE, ..] => (Encoding::Utf16Le, 2),
                    [0xFE, 0xFF, ..] => (Encoding::Utf16Be, 2),
                    [0xEF, 0xBB, 0xBF, ..] => (Encoding::Utf8, 3),
                    [b'<', 0, ..] => (Encoding::Utf16Le, 0),
                    [0, b'<', ..] => (Encoding::Utf16Be, 0),
                    _ => (Encoding::Utf8, 0),
                };
                self.undecoded.drain(..n_mark);
                (self.encoding, self.has_mark) = (Some(encoding), n_mark > 0);
                encoding
            }
        };
        let n_done = match encoding {
            Encoding::Utf8 => self.decode_utf8(),
            Encoding::Utf16Le => self.decode_utf16(u16::from_le_bytes),
            Encoding::Utf16Be => self.decode_utf16(u16::from_be_bytes),
        };
        self.undecoded.drain(..n_done);
        if self.is_at_end && !self.undecoded.is_empty() {
            self.undecoded.clear();
            push_fault(&mut self.text, &mut self.faults);
        }
    }

    fn decode_utf8(&mut self) -> usize {
        let mut n_done = 0;
        loop {
            let rest = &self.undecoded[n_done..];
            match std::str::from_utf8(rest) {
                Ok(good) => {
                    self.text.push_str(good);
                    return self.undecoded.len();
                }
                Err(error) => {
                    let good = &rest[..error.valid_up_to()];
                    self.text.push_str(&String::from_utf8_lossy(good));
                    n_done += good.len();
                    match error.error_len() {
                        None => return n_done,
                        Some(n_bad) => {
                            push_fault(&mut self.text, &mut self.faults);
                            n_done += n_bad;
                        }
                    }
                }
            }
        }
    }

    fn decode_utf16(&mut self, unit: fn([u8; 2]) -> u16) -> usize {
        let mut units: Vec<u16> = self.undecoded.chunks_exact(2).map(|two| unit([two[0], two[1]])).collect();
        let is_half = units.last().is_some_and(|last| (0xD800..0xDC00).contains(last));
        if is_half && !self.is_at_end {
            units.pop();
        }
        let n_done = units.len() * 2;
        for decoded in char::decode_utf16(units) {
            match decoded {
                Ok(c) => self.text.push(c),
                Err(_) => push_fault(&mut self.text, &mut self.faults),
            }
        }
        n_done
    }
}

fn push_fault(text: &mut String, faults: &mut Vec<usize>) {
    faults.push(text.len());
    text.push(char::REPLACEMENT_CHARACTER);
}

/// Line and column after a text that begins at a line and column. Cost: linear in the text.
pub(crate) fn place_after((line, column): (u32, u32), text: &str) -> (u32, u32) {
    let n_lines = text.bytes().filter(|b| *b == b'\n').count();
    let (last, from) = match text.rfind('\n') {
        Some(end) => (&text[end + 1..], 1),
        None => (text, column),
    };
    let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    (line.saturating_add(small(n_lines)), from.saturating_add(small(last.chars().count())))
}

/// The start of the character that a byte is in; the end for a byte beyond it.
pub(crate) fn boundary(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    fn all(bytes: &[u8]) -> (String, Vec<Place>) {
        let mut source = Source::new(OneByOne(bytes), &Limits::default());
        while source.more().unwrap() {}
        let text = source.text().to_owned();
        source.pass(text.len());
        (text, source.take_faults())
    }

    /// A stream that gives one byte at a time, so that every character is cut.
    struct OneByOne<'a>(&'a [u8]);

    impl Read for OneByOne<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let Some((first, rest)) = self.0.split_first() else { return Ok(0) };
            into[0] = *first;
            self.0 = rest;
            Ok(1)
        }
    }

    #[test]
    fn text_is_read_in_utf_8_and_utf_16() {
        let text = "<a>Żółć 𝄞\n</a>";
        let units: Vec<u16> = text.encode_utf16().collect();
        let le: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let be: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for (name, bytes) in [
            ("UTF-8", text.as_bytes().to_vec()),
            ("UTF-8 with a mark", [b"\xEF\xBB\xBF", text.as_bytes()].concat()),
            ("UTF-16 little-endian", [b"\xFF\xFE".to_vec(), le.clone()].concat()),
            ("UTF-16 big-endian", [b"\xFE\xFF".to_vec(), be.clone()].concat()),
            ("UTF-16 without a mark", le),
            ("UTF-16 big-endian without a mark", be),
        ] {
            assert_eq!(all(&bytes), (text.to_owned(), Vec::new()), "{name}");
        }
    }

    #[test]
    fn what_cannot_be_decoded_is_marked_with_its_place() {
        let (text, faults) = all(b"<a>\nza\xBF\xF3 ok\xC5");
        assert_eq!(text, "<a>\nza\u{FFFD}\u{FFFD} ok\u{FFFD}");
        assert_eq!(faults, [Place::at(2, 3), Place::at(2, 4), Place::at(2, 8)]);
        let (text, faults) = all(b"\xFF\xFE<\0\x00\xD8");
        assert_eq!((text.as_str(), faults.len()), ("<\u{FFFD}", 1), "half of a surrogate pair");
        assert_eq!(all(b"\xFF\xFE<\0a").1.len(), 1, "half of a unit");
    }

    #[test]
    fn a_character_over_the_end_of_a_step_is_whole() {
        let text = "a".repeat(STEP_BYTES - 1) + "ż" + &"𝄞".repeat(STEP_BYTES);
        let mut source = Source::new(text.as_bytes(), &Limits::default());
        while source.more().unwrap() {}
        assert_eq!(source.text(), text);
    }
}
