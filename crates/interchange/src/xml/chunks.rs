//! A stream cut at its entries.
//!
//! The cut is made by the names of the tags alone, so that a broken entry does not hide where the next one begins. Never
//! more than one entry is held, and none that is longer than it may be.

use super::{
    element::{Element, parse},
    scan::{Found, MAX_TAG_BYTES, Scan, Unended, local},
    source::{boundary, place_after},
};
use crate::model::{InterchangeError, Limits, Place, ReadProblem, What};
use std::io::Read;

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
    /// Bytes of the whole text before it; a byte order mark does not count.
    pub(crate) offset: u64,
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
    scan: Scan<R>,
    /// Local names of the elements that are entries.
    entries: &'static [&'static str],
    limits: Limits,
    max_entry_bytes: usize,
    open: Vec<String>,
    has_begun: bool,
    has_ended: bool,
    waiting: Vec<Piece>,
}

impl<R: Read> Chunks<R> {
    /// Cuts at the elements of these local names. No entry may be longer than four texts.
    pub(crate) fn new(inner: R, entries: &'static [&'static str], limits: Limits) -> Self {
        let max_entry_bytes = limits.max_text_bytes.saturating_mul(4).saturating_add(MAX_TAG_BYTES);
        let scan = Scan::new(inner, &limits);
        let (open, waiting) = (Vec::new(), Vec::new());
        Self { scan, entries, limits, max_entry_bytes, open, has_begun: false, has_ended: false, waiting }
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
            for place in self.scan.take_faults().into_iter().rev() {
                self.waiting.push(Piece::Broken(ReadProblem { place, what: What::NotUtf8 }));
            }
        }
    }

    /// Looks at one piece of markup, and lets what it comes to wait.
    fn step(&mut self) -> Result<(), InterchangeError> {
        if !self.scan.pass_to_markup(self.has_begun)? {
            self.has_ended = true;
            if !self.has_begun {
                let why = "there is no element in it".to_owned();
                return Err(InterchangeError::Damaged { place: self.scan.place(), why });
            }
            if !self.open.is_empty() {
                let problem = ReadProblem { place: self.scan.place(), what: What::Truncated };
                self.waiting.push(Piece::Broken(problem));
            }
            return Ok(());
        }
        self.scan.load(9)?;
        let text = self.scan.text();
        if text.starts_with("<!--") {
            self.scan.pass_over(4, "-->")
        } else if text.starts_with("<![CDATA[") {
            self.scan.pass_over(9, "]]>")
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

    fn read_instruction(&mut self) -> Result<(), InterchangeError> {
        let Found::At(end) = self.scan.find("?>", 2, MAX_TAG_BYTES)? else {
            return Err(self.damaged("an instruction does not end"));
        };
        let text = &self.scan.text()[..end];
        if let Some(encoding) = text.strip_prefix("<?xml ").and_then(declared_encoding) {
            let known = ["utf-8", "utf8", "us-ascii", "utf-16", "utf-16le", "utf-16be"];
            if !known.contains(&encoding.to_ascii_lowercase().as_str()) {
                let name: String = encoding.chars().take(40).collect();
                return Err(InterchangeError::UnknownEncoding(name));
            }
        }
        self.scan.pass(end + 2);
        Ok(())
    }

    fn read_doctype(&mut self) -> Result<(), InterchangeError> {
        let place = self.scan.place();
        let Found::At(end) = self.scan.find(">", 2, MAX_TAG_BYTES)? else {
            return Err(self.damaged("a declaration does not end"));
        };
        let text = &self.scan.text()[..end];
        if text.contains('[') || !text.starts_with("<!DOCTYPE") || text.contains("<!ENTITY") {
            let why = "it declares entities or rules of its own, which are never expanded".to_owned();
            return Err(InterchangeError::Unsafe { place, why });
        }
        // An outer DTD is named, and never looked for.
        self.scan.pass(end + 1);
        Ok(())
    }

    fn read_end(&mut self) -> Result<(), InterchangeError> {
        let place = self.scan.place();
        let Found::At(end) = self.scan.find(">", 2, MAX_TAG_BYTES)? else {
            return Err(self.damaged("a tag does not end"));
        };
        let name = local(self.scan.text()[2..end].trim_end()).to_owned();
        self.scan.pass(end + 1);
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
        let name = self.scan.name_at(1)?;
        if self.has_begun && self.entries.contains(&local(&name)) {
            return self.read_entry(local(&name).to_owned());
        }
        let place = self.scan.place();
        let Some(end) = self.scan.tag_end()? else {
            return Err(self.damaged("a tag does not end"));
        };
        let tag = &self.scan.text()[..end];
        let is_empty = tag.ends_with("/>");
        let alone = if is_empty { tag.to_owned() } else { format!("{}/>", &tag[..end - 1]) };
        let parsed = parse(&alone, 1);
        self.scan.pass(end);
        if !self.has_begun && !self.scan.take_faults().is_empty() {
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

    /// Reads an entry that begins here.
    fn read_entry(&mut self, name: String) -> Result<(), InterchangeError> {
        let place = self.scan.place();
        let is_empty = match self.scan.tag_end()? {
            Some(end) if self.scan.text()[..end].ends_with("/>") => Some(end),
            Some(_) | None => None,
        };
        let end = match is_empty {
            Some(end) => Ok(end),
            None => self.scan.entry_end(&name, self.entries, self.max_entry_bytes)?,
        };
        match end {
            Ok(end) => {
                let entry = Entry { xml: self.scan.text()[..end].to_owned(), place, offset: self.scan.offset() };
                self.scan.pass(end);
                let fault = self.scan.take_faults().into_iter().next();
                self.waiting.push(match (fault, parse(&entry.xml, self.limits.max_depth)) {
                    (Some(place), _) => Piece::Broken(ReadProblem { place, what: What::NotUtf8 }),
                    (None, Ok(element)) => Piece::Entry(element, entry),
                    (None, Err((byte, why))) => malformed(entry.place_of(byte), &why),
                });
            }
            Err(Unended::Unclosed(next)) => {
                self.scan.pass(next);
                self.waiting.push(malformed(place, &format!("{name} is not closed")));
            }
            Err(Unended::TooLong) => {
                self.pass_long_entry(&name)?;
                let what = What::TooLong { what: "an entry", max_bytes: self.max_entry_bytes };
                self.waiting.push(Piece::Broken(ReadProblem { place, what }));
            }
            Err(Unended::AtEnd) => {
                self.scan.pass_loaded();
                self.has_ended = true;
                self.waiting.push(Piece::Broken(ReadProblem { place, what: What::Truncated }));
            }
        }
        Ok(())
    }

    /// Passes to the end of an entry, or to the start of the next, holding nothing.
    fn pass_long_entry(&mut self, name: &str) -> Result<(), InterchangeError> {
        self.scan.pass(1);
        while self.scan.pass_to_markup(true)? {
            self.scan.load(2)?;
            let is_end = self.scan.text().starts_with("</");
            let tag = self.scan.name_at(if is_end { 2 } else { 1 })?;
            if is_end && local(&tag) == name {
                return self.scan.pass_over(2, ">");
            }
            if !is_end && self.entries.contains(&local(&tag)) {
                return Ok(());
            }
            self.scan.pass(1);
        }
        Ok(())
    }

    fn damaged(&self, why: &str) -> InterchangeError {
        InterchangeError::Damaged { place: self.scan.place(), why: why.to_owned() }
    }
}

fn malformed(place: Place, why: &str) -> Piece {
    Piece::Broken(ReadProblem { place, what: What::Malformed(why.to_owned()) })
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
