//! First step: signs that may be markup. What lies between them is text.

use super::{
    TokenKind,
    tables::{Content, TAGS, entity, tag},
};
use memchr::{memchr, memchr2, memmem};
use std::ops::Range;

/// What may be markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lex {
    /// Is this, whatever stands around it.
    Is(TokenKind),
    /// A tag by its place in the table of tags.
    Tag(TokenKind, usize),
    /// A run of `{`, of at least two.
    OpenBraces,
    /// A run of `}`, of at least two.
    CloseBraces,
    /// A run of `[`.
    OpenBrackets,
    /// A run of `]`.
    CloseBrackets,
    /// One `|`.
    Bar,
    /// One `=`.
    Equals,
    /// `!!`.
    DoubleBang,
    /// `{|` at the start of a line.
    TableOpen,
    /// `!` at the start of a line.
    Bang,
}

/// A sign and where it stands, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lexeme {
    pub(super) lex: Lex,
    pub(super) range: Range<usize>,
}

/// Schemes after which `//` comes, sorted.
const SCHEMES: &[&str] = &["ftp", "ftps", "git", "gopher", "http", "https", "irc", "ircs", "sftp", "ssh", "svn"];

/// Bytes at which something may begin.
const STARTS: [bool; 256] = {
    let mut starts = [false; 256];
    let signs = b"\n[]{}|=<&'_~$!:";
    let mut n = 0;
    while n < signs.len() {
        starts[signs[n] as usize] = true;
        n += 1;
    }
    starts
};

/// Finds the signs of a text, in order, none overlapping another. Cost: linear.
pub(super) fn lexemes(text: &str, names: &[&str]) -> Vec<Lexeme> {
    let mut names = names.to_vec();
    names.sort_unstable_by_key(|name| std::cmp::Reverse(name.len()));
    let mut reader = Reader {
        text,
        bytes: text.as_bytes(),
        names,
        at: 0,
        found: Vec::with_capacity(text.len() / 24),
        unclosed: [false; TAGS.len()],
        heading_end: None,
    };
    reader.line_start();
    while reader.at < text.len() {
        reader.read();
    }
    reader.found
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    /// Names of variables, the longest first.
    names: Vec<&'a str>,
    at: usize,
    found: Vec<Lexeme>,
    /// Tags whose closing tag does not come any more, so that it is not looked for again.
    unclosed: [bool; TAGS.len()],
    /// Where the closing signs of this line's heading stand.
    heading_end: Option<Range<usize>>,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn push(&mut self, lex: Lex, n: usize) {
        self.found.push(Lexeme { lex, range: self.at..self.at + n });
        self.at += n;
    }

    fn is(&mut self, kind: TokenKind, n: usize) {
        self.push(Lex::Is(kind), n);
    }

    /// Bytes up to which text has been given away.
    fn taken(&self) -> usize {
        self.found.last().map_or(0, |last| last.range.end)
    }

    fn run(&self, sign: u8) -> usize {
        self.bytes[self.at..].iter().take_while(|byte| **byte == sign).count()
    }

    /// Reads the sign that stands here, or passes on to the next one.
    fn read(&mut self) {
        let byte = self.bytes[self.at];
        if !STARTS[usize::from(byte)] {
            let rest = &self.bytes[self.at..];
            self.at += rest.iter().position(|byte| STARTS[usize::from(*byte)]).unwrap_or(rest.len());
            return;
        }
        // A run is counted only where all of it is taken, or as far as it is taken.
        let n = match byte {
            b'[' | b']' | b'{' | b'}' | b'\'' => self.run(byte),
            _ => self.bytes[self.at..].iter().take(5).take_while(|other| **other == byte).count(),
        };
        match byte {
            b'\n' => {
                self.is(TokenKind::LineBreak, 1);
                self.line_start();
            }
            b'[' => {
                self.push(Lex::OpenBrackets, n);
                self.address_in_brackets();
            }
            b']' => self.push(Lex::CloseBrackets, n),
            b'{' if n > 1 => self.push(Lex::OpenBraces, n),
            b'}' if n > 1 => self.push(Lex::CloseBraces, n),
            b'|' => self.push(Lex::Bar, 1),
            b'=' => self.equals(),
            b'<' => self.tag_or_comment(),
            b'&' => self.entity(),
            b'\'' => self.quotes(n),
            b'_' => self.switch(),
            b'~' if n > 2 => self.is(TokenKind::Signature, n),
            b'$' => self.variable(),
            b'!' if n > 1 => self.push(Lex::DoubleBang, 2),
            b':' => self.address(),
            _ => self.at += 1,
        }
    }

    /// Reads what has a meaning at the start of a line only.
    fn line_start(&mut self) {
        self.heading_end = None;
        let Some(byte) = self.bytes.get(self.at) else { return };
        match byte {
            b'*' | b'#' | b':' | b';' => {
                let is_prefix = |byte: &&u8| matches!(byte, b'*' | b'#' | b':' | b';');
                let n = self.bytes[self.at..].iter().take_while(is_prefix).count();
                self.is(TokenKind::ListPrefix, n);
            }
            b'=' => self.heading(),
            b' ' if !matches!(self.bytes.get(self.at + 1), None | Some(b'\n')) => self.is(TokenKind::Indent, 1),
            b'-' => {
                let n = self.run(b'-');
                if n >= 4 {
                    self.is(TokenKind::Rule, n);
                }
            }
            b'{' if self.bytes.get(self.at + 1) == Some(&b'|') => self.push(Lex::TableOpen, 2),
            b'!' => self.push(Lex::Bang, 1),
            _ => {}
        }
    }

    /// `== heading ==`: as many signs as both ends have, at most six; something must stand between them.
    fn heading(&mut self) {
        let line_end = memchr(b'\n', &self.bytes[self.at..]).map_or(self.text.len(), |n| self.at + n);
        let line = self.text[self.at..line_end].trim_end_matches([' ', '\t', '\r']);
        let before = self.run(b'=');
        let after = line.len() - line.trim_end_matches('=').len();
        if before == line.len() {
            return;
        }
        let level = before.min(after).min(6);
        if level > 0 {
            let end = self.at + line.len();
            self.is(TokenKind::HeadingMark, level);
            self.heading_end = Some(end - level..end);
        }
    }

    fn equals(&mut self) {
        match self.heading_end.clone() {
            Some(end) if self.at == end.start => self.is(TokenKind::HeadingMark, end.len()),
            _ => self.push(Lex::Equals, 1),
        }
    }

    /// `''`, `'''`, `'''''`; of other runs the first signs are text.
    fn quotes(&mut self, n: usize) {
        let n_marks = match n {
            0 | 1 => 0,
            2 | 3 => n,
            4 => 3,
            _ => 5,
        };
        self.at += n - n_marks;
        if n_marks > 0 {
            self.is(TokenKind::Quotes, n_marks);
        }
    }

    fn switch(&mut self) {
        let name = self.rest().strip_prefix("__").unwrap_or_default();
        let n = name.bytes().take_while(|byte| byte.is_ascii_uppercase()).count();
        if n > 0 && name[n..].starts_with("__") {
            self.is(TokenKind::Switch, n + 4);
        } else {
            self.at += self.run(b'_').max(1);
        }
    }

    fn entity(&mut self) {
        let longest = 10;
        let rest = &self.bytes[self.at..];
        let end = rest.iter().take(longest).position(|byte| *byte == b';');
        match end.filter(|end| entity(&self.rest()[..=*end]).is_some()) {
            Some(end) => self.is(TokenKind::Entity, end + 1),
            None => self.at += 1,
        }
    }

    /// A known name, the longest that fits; or else what looks like a variable.
    fn variable(&mut self) {
        let after = &self.rest()[1..];
        let known = self.names.iter().find(|name| !name.is_empty() && after.starts_with(**name)).map(|name| name.len());
        let is_amount = self.at > 0 && self.bytes[self.at - 1].is_ascii_uppercase();
        match known.or_else(|| variable_len(after).filter(|_| !is_amount || !after.as_bytes()[0].is_ascii_digit())) {
            Some(n) => self.is(TokenKind::Variable, n + 1),
            None => self.at += 1,
        }
    }

    /// An address whose scheme ends here, at the colon.
    fn address(&mut self) {
        let colon = self.at;
        let before = &self.bytes[self.taken().max(colon.saturating_sub(8))..colon];
        let n = before.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let start = colon - n;
        let scheme = self.text[start..colon].to_ascii_lowercase();
        let is_scheme = if self.bytes[colon..].starts_with(b"://") {
            SCHEMES.binary_search(&scheme.as_str()).is_ok()
        } else {
            scheme == "mailto"
        };
        let follows_a_word = start > self.taken() && self.text[..start].ends_with(char::is_alphanumeric);
        self.at += 1;
        if is_scheme && !follows_a_word {
            self.at = start;
            let n = url_len(self.rest());
            let url = self.rest()[..n].trim_end_matches(['.', ',', ';', ':', '!', '?']);
            // A closing bracket belongs to the sentence, unless the address opens one.
            let url = if url.contains('(') { url } else { url.trim_end_matches(')') };
            let end = self.at + url.len();
            if end <= colon + 1 {
                self.at = colon + 1;
            } else {
                self.url_to(end);
            }
        }
    }

    /// The address right after `[`, which may do without its scheme; one with a scheme is found at its colon.
    fn address_in_brackets(&mut self) {
        if self.rest().starts_with("//") {
            let n = url_len(self.rest());
            if n > 2 {
                self.url_to(self.at + n);
            }
        }
    }

    /// An address up to there, with the variables in it.
    fn url_to(&mut self, end: usize) {
        while self.at < end {
            let url = &self.bytes[self.at..end];
            let n = memchr(b'$', url).unwrap_or(url.len());
            if n > 0 {
                self.is(TokenKind::Url, n);
            }
            if self.at < end {
                let sign = self.at;
                self.variable();
                if self.taken() <= sign {
                    self.at = sign;
                    self.is(TokenKind::Url, 1);
                }
            }
        }
    }

    fn tag_or_comment(&mut self) {
        let rest = self.rest();
        if rest.starts_with("<!--") {
            let end = memmem::find(&rest.as_bytes()[4..], b"-->").map_or(rest.len(), |end| 4 + end + 3);
            return self.is(TokenKind::Comment, end);
        }
        match tag_at(rest) {
            Some(Tag { id, n, is_closing, is_void }) => {
                let content = TAGS[id].1;
                if is_closing {
                    self.push(Lex::Tag(TokenKind::TagClose, id), n);
                } else if is_void || content == Content::Void {
                    self.push(Lex::Tag(TokenKind::TagVoid, id), n);
                } else if content == Content::Raw {
                    self.raw(id, n);
                } else {
                    self.push(Lex::Tag(TokenKind::TagOpen, id), n);
                }
            }
            None => self.at += 1,
        }
    }

    /// `<nowiki>…</nowiki>`; without its closing tag it is text.
    fn raw(&mut self, id: usize, n: usize) {
        let body = self.at + n;
        let end = if self.unclosed[id] { None } else { closing_tag(self.text, body, id) };
        let Some(end) = end else {
            self.unclosed[id] = true;
            self.at += 1;
            return;
        };
        self.push(Lex::Tag(TokenKind::TagOpen, id), n);
        if end.start > body {
            self.is(TokenKind::RawBody, end.start - body);
        }
        self.push(Lex::Tag(TokenKind::TagClose, id), end.len());
    }
}

struct Tag {
    id: usize,
    n: usize,
    is_closing: bool,
    is_void: bool,
}

/// The tag that begins the text.
fn tag_at(text: &str) -> Option<Tag> {
    let name = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    let is_closing = name.len() + 1 < text.len();
    let n_name = name.bytes().take(16).take_while(u8::is_ascii_alphanumeric).count();
    // Translate's old variables: `<tvar|name>`, closed by `</>`, never occur in a definition or translation.
    let id = tag(&name[..n_name])?;
    let end = 1 + memchr2(b'<', b'>', &text.as_bytes()[1..])?;
    let after_name = text.as_bytes()[text.len() - name.len() + n_name];
    let ends_name = matches!(after_name, b'>' | b'/' | b' ' | b'\t' | b'\n');
    let is_tag = text.as_bytes()[end] == b'>' && ends_name;
    is_tag.then(|| Tag { id, n: end + 1, is_closing, is_void: text[..end].ends_with('/') })
}

/// Where the next closing tag of this name stands.
fn closing_tag(text: &str, from: usize, id: usize) -> Option<Range<usize>> {
    let mut at = from;
    while let Some(n) = memmem::find(&text.as_bytes()[at..], b"</") {
        at += n;
        match tag_at(&text[at..]) {
            Some(tag) if tag.id == id => return Some(at..at + tag.n),
            _ => at += 2,
        }
    }
    None
}

/// `name-of-it` or `1`: letters, numbers and `_`, parts joined by `-`; of digits at most two, for `$100` is money.
fn variable_len(after: &str) -> Option<usize> {
    let first = after.chars().next()?;
    if first.is_ascii_digit() {
        let n = after.bytes().take_while(u8::is_ascii_digit).count();
        let goes_on = |sign: char| {
            after[n..].strip_prefix(sign).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        };
        return (n <= 2 && !goes_on('.') && !goes_on(',')).then_some(n);
    }
    let belongs = |c: char| c.is_alphanumeric() || c == '_';
    let mut n = after.find(|c| !belongs(c)).unwrap_or(after.len());
    while let Some(next) = after[n..].strip_prefix('-') {
        match next.find(|c| !belongs(c)).unwrap_or(next.len()) {
            0 => break,
            more => n += 1 + more,
        }
    }
    (n > 0).then_some(n)
}

/// Bytes of the address that begins the text, up to where MediaWiki ends it.
fn url_len(text: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || matches!(c, '[' | ']' | '<' | '>' | '"' | '|' | '{' | '}');
    let n = text.find(ends).unwrap_or(text.len());
    text[..n].find("''").unwrap_or(n)
}
