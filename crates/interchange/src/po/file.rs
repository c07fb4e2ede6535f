//! A PO file as a sequence of blocks, each with its own text, so that what is not touched is written back to the byte.

use super::string::{self, BadString};
use crate::model::{InterchangeError, Limits, Place, ReadProblem, What};
use std::fmt;

/// A PO file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PoFile {
    /// Its blocks in order. Joined, their texts are the file.
    pub blocks: Vec<Block>,
}

/// A part of a PO file: an entry with its comments, or what stands between entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The text as it stands in the file, line ends included.
    pub raw: String,
    /// Line at which it begins, from 1.
    pub line: u32,
    /// The entry; none for blank lines, comments by themselves, and what could not be read.
    pub entry: Option<Entry>,
}

/// An entry of a PO file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// Whether it stands commented out after `#~`.
    pub is_obsolete: bool,
    /// The translator's comments (`# `).
    pub comments: Vec<String>,
    /// Comments for the translator (`#.`).
    pub extracted: Vec<String>,
    /// Where the text is used (`#:`).
    pub references: Vec<String>,
    /// Flags (`#,`), such as `fuzzy`.
    pub flags: Vec<String>,
    /// The source text before it changed (`#| msgid`).
    pub previous: Option<String>,
    /// The context: for us, the key of the unit.
    pub context: Option<String>,
    /// The source text.
    pub id: String,
    /// The source text of the plural.
    pub plural: Option<String>,
    /// The translation, or one for each plural form.
    pub strs: Vec<String>,
    /// Line of `msgid`, from 1.
    pub line: u32,
}

impl Entry {
    /// Whether the translation needs work.
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == "fuzzy")
    }

    /// Whether it is the header of the file.
    pub fn is_header(&self) -> bool {
        self.id.is_empty() && self.context.is_none() && !self.is_obsolete
    }
}

impl fmt::Display for PoFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.blocks.iter().try_for_each(|block| f.write_str(&block.raw))
    }
}

impl Block {
    /// Gives the entry another translation; everything else of the block stays as it is, to the byte, but for its
    /// `fuzzy` flag, and the previous source where the entry is fuzzy no more.
    ///
    /// Does nothing to a block without an entry, and to an entry with plural forms.
    pub fn translate(&mut self, text: &str, is_fuzzy: bool) {
        let Some(entry) = self.entry.as_mut().filter(|entry| entry.plural.is_none()) else { return };
        let eol = if self.raw.contains("\r\n") { "\r\n" } else { "\n" };
        let prefix = if entry.is_obsolete { "#~ " } else { "" };
        entry.flags.retain(|flag| flag != "fuzzy");
        if is_fuzzy {
            entry.flags.push("fuzzy".to_owned());
        } else {
            entry.previous = None;
        }
        let flags = if entry.flags.is_empty() { String::new() } else { format!("#, {}{eol}", entry.flags.join(", ")) };
        let mut strings = String::new();
        string::field(prefix, "msgstr", text, &mut strings);
        let (mut before, mut after) = (String::new(), String::new());
        let (mut is_str, mut has_flags) = (false, false);
        for line in self.raw.split_inclusive('\n') {
            let trimmed = line.trim();
            let body = trimmed.strip_prefix("#~").map_or(trimmed, str::trim_start);
            if body.starts_with("msgstr") || (is_str && body.starts_with('"')) {
                is_str = true;
            } else if trimmed.starts_with("#,") {
                if !has_flags {
                    before.push_str(&flags);
                }
                has_flags = true;
            } else if trimmed.starts_with("#|") && !is_fuzzy {
                continue;
            } else if is_str {
                after.push_str(line);
            } else {
                if !has_flags
                    && !trimmed.is_empty()
                    && (!trimmed.starts_with('#') || trimmed.starts_with("#|") || trimmed.starts_with("#~"))
                {
                    before.push_str(&flags);
                    has_flags = true;
                }
                before.push_str(line);
            }
        }
        self.raw = before + &strings.replace('\n', eol) + &after;
        entry.strs = vec![text.to_owned()];
    }
}

/// Which text the strings of the following lines belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    None,
    Context,
    Id,
    Plural,
    Str(usize),
    PreviousId,
    /// `#| msgctxt` and `#| msgid_plural`: kept in the text of the block, of no use to units.
    PreviousOther,
}

struct Parser<'l> {
    limits: &'l Limits,
    problems: Vec<ReadProblem>,
    blocks: Vec<Block>,
    n_entries: usize,
    raw: String,
    line: u32,
    entry: Entry,
    field: Field,
    is_begun: bool,
    has_str: bool,
    is_broken: bool,
    /// Whether the line ends with the file, and not by itself.
    is_cut: bool,
}

/// Splits a PO file into blocks. What can't be read is kept as text and reported. Cost: linear.
///
/// # Errors
/// [`InterchangeError::TooLarge`] for more entries than allowed, [`InterchangeError::Damaged`] for more problems.
pub fn parse(text: &str, limits: &Limits) -> Result<(PoFile, Vec<ReadProblem>), InterchangeError> {
    let mut parser = Parser {
        limits,
        problems: Vec::new(),
        blocks: Vec::new(),
        n_entries: 0,
        raw: String::new(),
        line: 1,
        entry: Entry::default(),
        field: Field::None,
        is_begun: false,
        has_str: false,
        is_broken: false,
        is_cut: false,
    };
    let mut last = 0;
    for (number, line) in (1_u32..).zip(text.split_inclusive('\n')) {
        parser.take(number, line);
        last = number;
        if parser.problems.len() > limits.max_problems {
            let why = format!("more than {} problems", limits.max_problems);
            return Err(InterchangeError::Damaged { place: Place::line(number), why });
        }
        if parser.n_entries > limits.max_units {
            return Err(InterchangeError::TooLarge { what: "the number of entries", max: limits.max_units as u64 });
        }
    }
    parser.end_block(true, last);
    Ok((PoFile { blocks: parser.blocks }, parser.problems))
}

impl Parser<'_> {
    fn take(&mut self, number: u32, line: &str) {
        self.is_cut = !line.ends_with('\n');
        let content = line.trim_end_matches(['\n', '\r']);
        let trimmed = content.trim();
        if trimmed.is_empty() {
            if self.has_str || self.is_broken {
                self.end_block(false, number);
            }
            self.keep(number, line);
            return;
        }
        let (is_obsolete, body) = match trimmed.strip_prefix("#~") {
            Some(rest) => (true, rest.trim_start()),
            None => (false, trimmed),
        };
        // `#~|` is the previous text of an obsolete entry.
        let (is_previous, body) = match (is_obsolete, body.strip_prefix('|'), trimmed.strip_prefix("#|")) {
            (true, Some(rest), _) | (false, _, Some(rest)) => (true, rest.trim_start()),
            (true, None, _) | (false, _, None) => (false, body),
        };
        let is_comment = !is_obsolete && !is_previous && trimmed.starts_with('#');
        let begins = is_comment || is_previous || body.starts_with("msgctxt") || is_keyword(body, "msgid");
        if begins && self.has_str {
            self.end_block(false, number);
        }
        if self.raw.trim().is_empty() && !self.raw.is_empty() {
            self.end_block(false, number);
        }
        self.keep(number, line);
        self.entry.is_obsolete |= is_obsolete;
        if is_comment {
            self.comment(trimmed);
        } else {
            self.strings(number, body, is_previous);
        }
    }

    fn keep(&mut self, number: u32, line: &str) {
        if self.raw.is_empty() {
            self.line = number;
        }
        self.raw.push_str(line);
    }

    fn comment(&mut self, line: &str) {
        self.field = Field::None;
        let body = |prefix: usize| line[prefix..].trim().to_owned();
        match line.as_bytes().get(1) {
            Some(b'.') => self.entry.extracted.push(body(2)),
            Some(b':') => self.entry.references.push(body(2)),
            Some(b',') => {
                let flags = line[2..].split(',').map(str::trim).filter(|flag| !flag.is_empty());
                self.entry.flags.extend(flags.map(str::to_owned));
            }
            Some(_) | None => self.entry.comments.push(body(1)),
        }
    }

    fn strings(&mut self, number: u32, body: &str, is_previous: bool) {
        let (keyword, quoted) = match body.find('"') {
            Some(at) => (body[..at].trim_end(), &body[at..]),
            None => (body, ""),
        };
        let field = match (keyword, is_previous) {
            // A string goes on with the one before it, but no earlier source with the present one, nor the other way round.
            ("", _) => Some(self.field).filter(|field| match field {
                Field::None => false,
                Field::PreviousId | Field::PreviousOther => is_previous,
                Field::Context | Field::Id | Field::Plural | Field::Str(_) => !is_previous,
            }),
            ("msgid", true) => Some(Field::PreviousId),
            ("msgctxt" | "msgid_plural", true) => Some(Field::PreviousOther),
            ("msgctxt", false) if self.entry.context.is_none() && !self.is_begun => Some(Field::Context),
            ("msgid", false) if !self.is_begun => Some(Field::Id),
            ("msgid_plural", false) if self.is_begun && !self.has_str => Some(Field::Plural),
            ("msgstr", false) if self.is_begun && !self.has_str => Some(Field::Str(0)),
            (other, false) if self.is_begun => plural_index(other, self.entry.strs.len()).map(Field::Str),
            (_, _) => None,
        };
        let Some(field) = field else {
            let word: String = keyword.chars().take(40).collect();
            return self.broken(number, What::Malformed(format!("{word:?} is not expected here")));
        };
        if keyword.is_empty() && self.field == Field::None {
            return self.broken(number, What::Malformed("a string without a keyword".to_owned()));
        }
        match string::decode(quoted) {
            Ok(text) => self.add(number, field, keyword.is_empty(), &text),
            Err(BadString::Unclosed) => self.broken(number, What::Malformed("a string that does not end".to_owned())),
            Err(BadString::Escape) => {
                self.broken(number, What::Malformed("an escape that is not understood".to_owned()))
            }
            Err(BadString::Trailing) => self.broken(number, What::Malformed("text after the string".to_owned())),
        }
    }

    fn add(&mut self, number: u32, field: Field, is_more: bool, text: &str) {
        self.field = field;
        let slot = match field {
            Field::None | Field::PreviousOther => return,
            Field::Context => self.entry.context.get_or_insert_default(),
            Field::Id => {
                if !is_more {
                    self.is_begun = true;
                    self.entry.line = number;
                }
                &mut self.entry.id
            }
            Field::Plural => self.entry.plural.get_or_insert_default(),
            Field::PreviousId => self.entry.previous.get_or_insert_default(),
            Field::Str(index) => {
                self.has_str = true;
                if index >= self.entry.strs.len() {
                    self.entry.strs.push(String::new());
                }
                &mut self.entry.strs[index]
            }
        };
        if slot.len() + text.len() > self.limits.max_text_bytes {
            let what = What::TooLong { what: "a text", max_bytes: self.limits.max_text_bytes };
            return self.broken(number, what);
        }
        slot.push_str(text);
    }

    fn broken(&mut self, number: u32, what: What) {
        // What is wrong with half a line is that it is half a line.
        let what = match what {
            What::Malformed(_) if self.is_cut => What::Truncated,
            other => other,
        };
        // One sentence for a block is enough: what follows in it is a consequence.
        if !self.is_broken {
            self.problems.push(ReadProblem { place: Place::line(number), what });
        }
        self.is_broken = true;
    }

    fn end_block(&mut self, is_last: bool, number: u32) {
        if is_last && self.is_begun && !self.has_str && !self.is_broken {
            self.broken(number, What::Truncated);
        } else if self.is_begun && !self.has_str {
            self.broken(self.entry.line, What::Malformed("an entry without msgstr".to_owned()));
        }
        let entry = std::mem::take(&mut self.entry);
        let raw = std::mem::take(&mut self.raw);
        if !raw.is_empty() {
            let entry = (self.has_str && !self.is_broken).then_some(entry);
            self.n_entries += usize::from(entry.is_some());
            self.blocks.push(Block { raw, line: self.line, entry });
        }
        self.field = Field::None;
        (self.is_begun, self.has_str, self.is_broken) = (false, false, false);
    }
}

fn is_keyword(body: &str, keyword: &str) -> bool {
    body.strip_prefix(keyword).is_some_and(|rest| rest.starts_with([' ', '\t', '"']))
}

/// The plural form of `msgstr[2]`; forms must come in order.
fn plural_index(keyword: &str, n_strs: usize) -> Option<usize> {
    let index: usize = keyword.strip_prefix("msgstr[")?.strip_suffix(']')?.parse().ok()?;
    (index == n_strs).then_some(index)
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
