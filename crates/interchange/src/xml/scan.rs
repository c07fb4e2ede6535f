//! Looking ahead in a stream: for a text, for the end of a tag, for what hides tags, never further than is allowed.

use super::source::{Source, boundary};
use crate::model::{InterchangeError, Limits, Place};
use std::io::Read;

/// Longest tag outside of entries, in bytes.
pub(super) const MAX_TAG_BYTES: usize = 64 << 10;

/// What hides tags, and how that ends; each end is three bytes.
pub(super) const HIDING: [&str; 2] = ["<!--", "<![CDATA["];
const HIDING_ENDS: [&str; 2] = ["-->", "]]>"];

/// A stream, and what was found out about the part of it that is loaded.
#[derive(Debug)]
pub(super) struct Scan<R> {
    source: Source<R>,
    /// Where comments and CDATA end, as far as that was looked for.
    ends: [Sought; 2],
}

/// A part of the stream that was searched.
#[derive(Debug, Clone, Copy, Default)]
struct Sought {
    from: u64,
    /// Nothing begins before this.
    to: u64,
    /// Whether it is at `to`.
    is_found: bool,
}

/// What looking for something in the stream came to.
pub(super) enum Found {
    At(usize),
    TooFar,
    AtEnd,
}

impl<R: Read> Scan<R> {
    pub(super) fn new(inner: R, limits: &Limits) -> Self {
        Self { source: Source::new(inner, limits), ends: Default::default() }
    }

    /// What is loaded and not yet passed.
    pub(super) fn text(&self) -> &str {
        self.source.text()
    }

    /// The place of the next character.
    pub(super) fn place(&self) -> Place {
        self.source.place()
    }

    /// Bytes of text before the next character; a byte order mark does not count.
    pub(super) fn offset(&self) -> u64 {
        self.source.offset()
    }

    /// Passes the next `n` bytes of the text, a whole number of characters.
    pub(super) fn pass(&mut self, n: usize) {
        self.source.pass(n);
    }

    /// Passes all that is loaded.
    pub(super) fn pass_loaded(&mut self) {
        let all = self.source.text().len();
        self.source.pass(all);
    }

    /// The places of what could not be decoded in all that was passed since this was asked last.
    pub(super) fn take_faults(&mut self) -> Vec<Place> {
        self.source.take_faults()
    }

    /// Passes all text up to the next `<`; false at the end. Text where none may be is damage.
    pub(super) fn pass_to_markup(&mut self, may_hold_text: bool) -> Result<bool, InterchangeError> {
        loop {
            let text = self.text();
            let at = text.find('<');
            let before = &text[..at.unwrap_or(text.len())];
            if !may_hold_text && !before.trim().is_empty() {
                let why = "text stands before the first element".to_owned();
                return Err(InterchangeError::Damaged { place: self.source.place(), why });
            }
            let n_before = before.len();
            self.source.pass(n_before);
            if at.is_some() {
                return Ok(true);
            }
            if !self.source.more()? {
                return Ok(false);
            }
        }
    }

    /// Loads at least `n` bytes, where there are so many.
    pub(super) fn load(&mut self, n: usize) -> Result<(), InterchangeError> {
        while self.text().len() < n && self.source.more()? {}
        Ok(())
    }

    /// Looks for a text from a byte on.
    pub(super) fn find(&mut self, wanted: &str, mut from: usize, max: usize) -> Result<Found, InterchangeError> {
        loop {
            let text = self.text();
            from = boundary(text, from);
            if let Some(at) = text[from..].find(wanted) {
                return Ok(if from + at > max { Found::TooFar } else { Found::At(from + at) });
            }
            if text.len() > max {
                return Ok(Found::TooFar);
            }
            // What is wanted may stand half at the end of what is loaded.
            from = from.max((text.len() + 1).saturating_sub(wanted.len()));
            if !self.source.more()? {
                return Ok(Found::AtEnd);
            }
        }
    }

    /// Looks for the end of a comment or CDATA as [`Self::find`] does, searching no part of the stream twice: a file may
    /// be full of beginnings without an end.
    fn find_end(&mut self, which: usize, from: usize, max: usize) -> Result<Found, InterchangeError> {
        let offset = self.source.offset();
        let at = offset + from as u64;
        let known = self.ends[which];
        let is_known = known.from <= at && at <= known.to;
        let within = |offset_of: u64| usize::try_from(offset_of - offset).unwrap_or(usize::MAX);
        if is_known && known.is_found {
            return Ok(if within(known.to) > max { Found::TooFar } else { Found::At(within(known.to)) });
        }
        let begin = if is_known { within(known.to) } else { from };
        let end = HIDING_ENDS[which];
        let found = self.find(end, begin.min(self.text().len()), max)?;
        let (searched, is_found) = match found {
            Found::At(at) => (at, true),
            // All that is loaded was searched, or it stands in it beyond `max` and is found again.
            Found::TooFar | Found::AtEnd => (begin.max(max.min(self.text().len()).saturating_sub(end.len())), false),
        };
        let from = if is_known { known.from } else { at };
        self.ends[which] = Sought { from, to: offset + searched as u64, is_found };
        Ok(found)
    }

    /// Passes over something that is of no interest, however long, up to its end.
    pub(super) fn pass_over(&mut self, n_begin: usize, end: &str) -> Result<(), InterchangeError> {
        self.source.pass(n_begin);
        loop {
            let text = self.text();
            match text.find(end) {
                Some(at) => {
                    self.source.pass(at + end.len());
                    return Ok(());
                }
                None => {
                    let keep = boundary(text, (text.len() + 1).saturating_sub(end.len()));
                    self.source.pass(keep);
                    if !self.source.more()? {
                        self.pass_loaded();
                        return Ok(());
                    }
                }
            }
        }
    }

    /// The name of the tag that begins at the place, from a byte on.
    pub(super) fn name_at(&mut self, from: usize) -> Result<String, InterchangeError> {
        self.load(from + 80)?;
        let rest = &self.text()[from.min(self.text().len())..];
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '<')).unwrap_or(rest.len());
        Ok(rest[..end].to_owned())
    }

    /// The byte after the tag that begins here; a `>` within quotes does not end it, and no `<` may stand in it.
    pub(super) fn tag_end(&mut self) -> Result<Option<usize>, InterchangeError> {
        let mut quote = None;
        let mut at = 1;
        loop {
            let text = self.text();
            let bytes = text.as_bytes();
            while let Some(byte) = bytes.get(at) {
                at += 1;
                match (quote, byte) {
                    (None, b'>') => return Ok(Some(at)),
                    (_, b'<') => return Ok(None),
                    (None, b'"' | b'\'') => quote = Some(*byte),
                    (Some(open), byte) if open == *byte => quote = None,
                    (None | Some(_), _) => {}
                }
            }
            if at > MAX_TAG_BYTES || !self.source.more()? {
                return Ok(None);
            }
        }
    }

    /// The byte after the entry of a name that begins here; entries stand in no other ones. A comment or CDATA hides what
    /// looks like its end.
    pub(super) fn entry_end(
        &mut self,
        name: &str,
        entries: &[&str],
        max: usize,
    ) -> Result<Result<usize, Unended>, InterchangeError> {
        let mut at = 1;
        loop {
            at = match self.find("<", at, max)? {
                Found::At(at) => at,
                Found::TooFar => return Ok(Err(Unended::TooLong)),
                Found::AtEnd => return Ok(Err(Unended::AtEnd)),
            };
            self.load(at + 9)?;
            let rest = &self.text()[at..];
            if let Some(which) = HIDING.iter().position(|begin| rest.starts_with(begin)) {
                let begin = at + HIDING[which].len();
                at = match self.find_end(which, begin, max)? {
                    Found::At(found) => found + 3,
                    // An unclosed comment hides nothing: the entry is broken anyhow, and the next ones need not be.
                    Found::TooFar | Found::AtEnd => begin,
                };
                continue;
            }
            let is_end = rest.starts_with("</");
            let tag = self.name_at(at + if is_end { 2 } else { 1 })?;
            if local(&tag) == name && is_end {
                return Ok(match self.find(">", at, max)? {
                    Found::At(end) => Ok(end + 1),
                    Found::TooFar => Err(Unended::TooLong),
                    Found::AtEnd => Err(Unended::AtEnd),
                });
            }
            if !is_end && entries.contains(&local(&tag)) {
                return Ok(Err(Unended::Unclosed(at)));
            }
            at += 1;
        }
    }
}

/// Why an entry has no end.
pub(super) enum Unended {
    /// Another one begins there.
    Unclosed(usize),
    TooLong,
    AtEnd,
}

/// A name without its namespace prefix.
pub(super) fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}
