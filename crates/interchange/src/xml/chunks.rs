//! A stream cut at its entries.
//!
//! The cut is made by the names of the tags alone, so that a broken entry does not hide where the next one begins. Never
//! more than one entry is held, and none that is longer than it may be.

use super::{
    element::{Element, parse},
    source::{Source, boundary, place_after},
};
use crate::model::{InterchangeError, Limits, Place, ReadProblem, What};
use std::io::Read;

/// Longest tag outside of entries, in bytes.
const MAX_TAG_BYTES: usize = 64 << 10;

/// What hides tags, and how that ends; each end is three bytes.
const HIDING: [&str; 2] = ["<!--", "<![CDATA["];
const HIDING_ENDS: [&str; 2] = ["-->", "]]>"];

/// What a stream is made of.
#[derive(Debug)]
pub(crate) enum Piece {
    /// The start of an element outside of entries.
    Start(Tag),
    /// The end of such an element.
    End,
    /// A whole entry.
    Entry(Element, Entry),
    /// A part that was left out.
    Broken(ReadProblem),
}

/// A tag outside of entries.
#[derive(Debug)]
pub(crate) struct Tag {
    /// Name and attributes; nothing is within.
    pub(crate) element: Element,
    /// Where it begins.
    pub(crate) place: Place,
}

/// An entry as it stands in the file.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The text of the entry.
    pub(crate) xml: String,
    /// Where it begins.
    pub(crate) place: Place,
}

impl Entry {
    /// The place of a byte of the entry. Cost: linear in the byte.
    pub(crate) fn place_of(&self, byte: usize) -> Place {
        let before = &self.xml[..boundary(&self.xml, byte)];
        let (line, column) = place_after((self.place.line, self.place.column), before);
        Place::at(line, column)
    }
}

/// Cuts a stream into [`Piece`]s.
#[derive(Debug)]
pub(crate) struct Chunks<R> {
    source: Source<R>,
    /// Local names of the elements that are entries.
    entries: &'static [&'static str],
    limits: Limits,
    max_entry_bytes: usize,
    open: Vec<String>,
    has_begun: bool,
    has_ended: bool,
    waiting: Vec<Piece>,
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
enum Found {
    At(usize),
    TooFar,
    AtEnd,
}

impl<R: Read> Chunks<R> {
    /// Cuts at the elements of these local names. No entry may be longer than four texts.
    pub(crate) fn new(inner: R, entries: &'static [&'static str], limits: Limits) -> Self {
        let max_entry_bytes = limits.max_text_bytes.saturating_mul(4).saturating_add(MAX_TAG_BYTES);
        let source = Source::new(inner, &limits);
        let (open, waiting) = (Vec::new(), Vec::new());
        let ends = Default::default();
        Self { source, entries, limits, max_entry_bytes, open, has_begun: false, has_ended: false, waiting, ends }
    }

    /// The next piece; none at the end.
    ///
    /// # Errors
    /// [`InterchangeError::Unsafe`] for an internal subset, [`InterchangeError::UnknownEncoding`] for a declaration of
    /// another encoding than UTF-8 and UTF-16, [`InterchangeError::Damaged`] where nothing tells where to go on,
    /// [`InterchangeError::TooLarge`], and what the stream reports.
    pub(crate) fn next(&mut self) -> Result<Option<Piece>, InterchangeError> {
        loop {
            if let Some(piece) = self.waiting.pop() {
                return Ok(Some(piece));
            }
            if self.has_ended {
                return Ok(None);
            }
            self.step()?;
            for place in self.source.take_faults().into_iter().rev() {
                self.waiting.push(malformed(place, "not UTF-8"));
            }
        }
    }

    /// Looks at one piece of markup, and lets what it comes to wait.
    fn step(&mut self) -> Result<(), InterchangeError> {
        if !self.pass_to_markup()? {
            self.has_ended = true;
            if !self.has_begun {
                let why = "there is no element in it".to_owned();
                return Err(InterchangeError::Damaged { place: self.source.place(), why });
            }
            if !self.open.is_empty() {
                let problem = ReadProblem { place: self.source.place(), what: What::Truncated };
                self.waiting.push(Piece::Broken(problem));
            }
            return Ok(());
        }
        self.load(9)?;
        let text = self.source.text();
        if text.starts_with("<!--") {
            self.pass_over(4, "-->")
        } else if text.starts_with("<![CDATA[") {
            self.pass_over(9, "]]>")
        } else if text.starts_with("<?") {
            self.read_instruction()
        } else if text.starts_with("<!") {
            self.read_doctype()
        } else if text.starts_with("</") {
            self.read_end()
        } else {
            self.read_start()
        }
    }

    /// Passes all text up to the next `<`; false at the end.
    fn pass_to_markup(&mut self) -> Result<bool, InterchangeError> {
        loop {
            let text = self.source.text();
            let at = text.find('<');
            let before = &text[..at.unwrap_or(text.len())];
            if !self.has_begun && !before.trim().is_empty() {
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
    fn load(&mut self, n: usize) -> Result<(), InterchangeError> {
        while self.source.text().len() < n && self.source.more()? {}
        Ok(())
    }

    /// Looks for a text from a byte on.
    fn find(&mut self, wanted: &str, mut from: usize, max: usize) -> Result<Found, InterchangeError> {
        loop {
            let text = self.source.text();
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
        let found = self.find(end, begin.min(self.source.text().len()), max)?;
        let (searched, is_found) = match found {
            Found::At(at) => (at, true),
            // All that is loaded was searched, or it stands in it beyond `max` and is found again.
            Found::TooFar | Found::AtEnd => {
                (begin.max(max.min(self.source.text().len()).saturating_sub(end.len())), false)
            }
        };
        let from = if is_known { known.from } else { at };
        self.ends[which] = Sought { from, to: offset + searched as u64, is_found };
        Ok(found)
    }

    /// Passes over something that is of no interest, however long, up to its end.
    fn pass_over(&mut self, n_begin: usize, end: &str) -> Result<(), InterchangeError> {
        self.source.pass(n_begin);
        loop {
            let text = self.source.text();
            match text.find(end) {
                Some(at) => {
                    self.source.pass(at + end.len());
                    return Ok(());
                }
                None => {
                    let keep = boundary(text, (text.len() + 1).saturating_sub(end.len()));
                    self.source.pass(keep);
                    if !self.source.more()? {
                        let all = self.source.text().len();
                        self.source.pass(all);
                        return Ok(());
                    }
                }
            }
        }
    }

    fn read_instruction(&mut self) -> Result<(), InterchangeError> {
        let Found::At(end) = self.find("?>", 2, MAX_TAG_BYTES)? else {
            return Err(self.damaged("an instruction does not end"));
        };
        let text = &self.source.text()[..end];
        if let Some(encoding) = text.strip_prefix("<?xml ").and_then(declared_encoding) {
            let known = ["utf-8", "utf8", "us-ascii", "utf-16", "utf-16le", "utf-16be"];
            if !known.contains(&encoding.to_ascii_lowercase().as_str()) {
                let name: String = encoding.chars().take(40).collect();
                return Err(InterchangeError::UnknownEncoding(name));
            }
        }
        self.source.pass(end + 2);
        Ok(())
    }

    fn read_doctype(&mut self) -> Result<(), InterchangeError> {
        let place = self.source.place();
        let Found::At(end) = self.find(">", 2, MAX_TAG_BYTES)? else {
            return Err(self.damaged("a declaration does not end"));
        };
        let text = &self.source.text()[..end];
        if text.contains('[') || !text.starts_with("<!DOCTYPE") || text.contains("<!ENTITY") {
            let why = "it declares entities or rules of its own, which are never expanded".to_owned();
            return Err(InterchangeError::Unsafe { place, why });
        }
        // An outer DTD is named, and never looked for.
        self.source.pass(end + 1);
        Ok(())
    }

    fn read_end(&mut self) -> Result<(), InterchangeError> {
        let place = self.source.place();
        let Found::At(end) = self.find(">", 2, MAX_TAG_BYTES)? else {
            return Err(self.damaged("a tag does not end"));
        };
        let name = local(self.source.text()[2..end].trim_end()).to_owned();
        self.source.pass(end + 1);
        if self.open.last() == Some(&name) {
            self.open.pop();
            self.waiting.push(Piece::End);
        } else if let Some(at) = self.open.iter().rposition(|open| *open == name) {
            self.open.truncate(at);
            self.waiting.push(Piece::End);
            self.waiting.push(malformed(place, &format!("{name} ends before what is within it")));
        } else {
            let shown: String = name.chars().take(40).collect();
            self.waiting.push(malformed(place, &format!("{shown} ends without having begun")));
        }
        Ok(())
    }

    fn read_start(&mut self) -> Result<(), InterchangeError> {
        let name = self.name_at(1)?;
        if self.has_begun && self.entries.contains(&local(&name)) {
            return self.read_entry(local(&name).to_owned());
        }
        let place = self.source.place();
        let Some(end) = self.tag_end()? else {
            return Err(self.damaged("a tag does not end"));
        };
        let tag = &self.source.text()[..end];
        let is_empty = tag.ends_with("/>");
        let alone = if is_empty { tag.to_owned() } else { format!("{}/>", &tag[..end - 1]) };
        let parsed = parse(&alone, 1);
        self.source.pass(end);
        if !self.has_begun && !self.source.take_faults().is_empty() {
            return Err(InterchangeError::Encoding { place });
        }
        let element = match parsed {
            Ok(element) => element,
            Err((_, why)) if !self.has_begun => return Err(InterchangeError::Damaged { place, why }),
            Err((_, why)) => {
                self.waiting.push(malformed(place.clone(), &why));
                Element { name: local(&name).to_owned(), ..Element::default() }
            }
        };
        self.has_begun = true;
        if is_empty {
            self.waiting.push(Piece::End);
        } else {
            if self.open.len() >= self.limits.max_depth {
                return Err(self.damaged("elements are nested too deep"));
            }
            self.open.push(element.name.clone());
        }
        self.waiting.push(Piece::Start(Tag { element, place }));
        Ok(())
    }

    /// The name of the tag that begins at the place, from a byte on.
    fn name_at(&mut self, from: usize) -> Result<String, InterchangeError> {
        self.load(from + 80)?;
        let rest = &self.source.text()[from.min(self.source.text().len())..];
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '<')).unwrap_or(rest.len());
        Ok(rest[..end].to_owned())
    }

    /// The byte after the tag that begins here; a `>` within quotes does not end it, and no `<` may stand in it.
    fn tag_end(&mut self) -> Result<Option<usize>, InterchangeError> {
        let mut quote = None;
        let mut at = 1;
        loop {
            let text = self.source.text();
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

    /// Reads an entry that begins here.
    fn read_entry(&mut self, name: String) -> Result<(), InterchangeError> {
        let place = self.source.place();
        let is_empty = match self.tag_end()? {
            Some(end) if self.source.text()[..end].ends_with("/>") => Some(end),
            Some(_) | None => None,
        };
        let end = match is_empty {
            Some(end) => Ok(end),
            None => self.entry_end(&name)?,
        };
        match end {
            Ok(end) => {
                let entry = Entry { xml: self.source.text()[..end].to_owned(), place };
                self.source.pass(end);
                let fault = self.source.take_faults().into_iter().next();
                self.waiting.push(match (fault, parse(&entry.xml, self.limits.max_depth)) {
                    (Some(place), _) => malformed(place, "not UTF-8"),
                    (None, Ok(element)) => Piece::Entry(element, entry),
                    (None, Err((byte, why))) => malformed(entry.place_of(byte), &why),
                });
            }
            Err(Unended::Unclosed(next)) => {
                self.source.pass(next);
                self.waiting.push(malformed(place, &format!("{name} is not closed")));
            }
            Err(Unended::TooLong) => {
                self.pass_long_entry(&name)?;
                let what = What::TooLong { what: "an entry", max_bytes: self.max_entry_bytes };
                self.waiting.push(Piece::Broken(ReadProblem { place, what }));
            }
            Err(Unended::AtEnd) => {
                let all = self.source.text().len();
                self.source.pass(all);
                self.has_ended = true;
                self.waiting.push(Piece::Broken(ReadProblem { place, what: What::Truncated }));
            }
        }
        Ok(())
    }

    /// The byte after the entry that begins here. A comment or CDATA hides what looks like its end.
    fn entry_end(&mut self, name: &str) -> Result<Result<usize, Unended>, InterchangeError> {
        let (mut at, max) = (1, self.max_entry_bytes);
        loop {
            at = match self.find("<", at, max)? {
                Found::At(at) => at,
                Found::TooFar => return Ok(Err(Unended::TooLong)),
                Found::AtEnd => return Ok(Err(Unended::AtEnd)),
            };
            self.load(at + 9)?;
            let rest = &self.source.text()[at..];
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
            if !is_end && self.entries.contains(&local(&tag)) {
                return Ok(Err(Unended::Unclosed(at)));
            }
            at += 1;
        }
    }

    /// Passes to the end of an entry, or to the start of the next, holding nothing.
    fn pass_long_entry(&mut self, name: &str) -> Result<(), InterchangeError> {
        self.source.pass(1);
        while self.pass_to_markup()? {
            self.load(2)?;
            let is_end = self.source.text().starts_with("</");
            let tag = self.name_at(if is_end { 2 } else { 1 })?;
            if is_end && local(&tag) == name {
                return self.pass_over(2, ">");
            }
            if !is_end && self.entries.contains(&local(&tag)) {
                return Ok(());
            }
            self.source.pass(1);
        }
        Ok(())
    }

    fn damaged(&self, why: &str) -> InterchangeError {
        InterchangeError::Damaged { place: self.source.place(), why: why.to_owned() }
    }
}

/// Why an entry has no end.
enum Unended {
    /// Another one begins there.
    Unclosed(usize),
    TooLong,
    AtEnd,
}

fn malformed(place: Place, why: &str) -> Piece {
    Piece::Broken(ReadProblem { place, what: What::Malformed(why.to_owned()) })
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// The encoding that an XML declaration names.
fn declared_encoding(declaration: &str) -> Option<&str> {
    let (_, rest) = declaration.split_once("encoding")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    rest[1..].split(quote).next()
}

#[cfg(test)]
#[path = "chunks_tests.rs"]
mod tests;
