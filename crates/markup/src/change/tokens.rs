//! A definition in tokens, as far as classifying changes needs them. Markup gives no tokens.

use crate::heading::is_space;
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// What a token is, the most harmless first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Variable,
    LinkTarget,
    Number,
    Punctuation,
    Word,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: Cow<'a, str>,
}

/// What a pipe or closing brackets belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Link,
    WebLink,
    Template,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Words that say how a file is shown; they are not read by anyone.
const FILE_OPTIONS: [&str; 14] = [
    "thumb",
    "thumbnail",
    "frame",
    "framed",
    "frameless",
    "border",
    "right",
    "left",
    "center",
    "none",
    "upright",
    "baseline",
    "middle",
    "top",
];

/// Splits a definition. Cost: linear.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let last_comment_end = text.rfind("-->").unwrap_or(0);
    let mut reader = Reader { text, at: 0, tokens: Vec::new(), open: Vec::new(), last_comment_end };
    while reader.at < text.len() {
        reader.read();
    }
    let mut tokens = reader.tokens;
    date_months(&mut tokens);
    tokens
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    tokens: Vec<Token<'a>>,
    open: Vec<Open>,
    /// Past it no comment is looked for: it would not end.
    last_comment_end: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn push(&mut self, kind: Kind, text: &'a str) {
        if !text.is_empty() {
            self.tokens.push(Token { kind, text: Cow::Borrowed(text) });
        }
    }

    /// Reads what stands here: markup, a token, or several.
    fn read(&mut self) {
        let is_line_start = self.at == 0 || self.text.as_bytes()[self.at - 1] == b'\n';
        if is_line_start && self.line_start() > 0 {
            return;
        }
        let rest = self.rest();
        let n_markup = match rest.as_bytes()[0] {
            b'<' if rest.starts_with("<!--") => {
                let ends = self.at < self.last_comment_end;
                ends.then(|| rest.find("-->")).flatten().map(|end| end + "-->".len())
            }
            b'<' => tag_len(rest),
            b'&' => entity_len(rest),
            b'\'' => Some(run_len(rest, '\'')).filter(|n| *n > 1),
            b'_' => magic_word_len(rest),
            b'=' => Some(run_len(rest, '='))
                .filter(|n| matches!(rest[*n..].trim_start_matches([' ', '\t']).bytes().next(), None | Some(b'\n'))),
            b'[' if rest.starts_with("[[") => return self.link(),
            b'[' => return self.web_link(),
            b']' => self.close(if rest.starts_with("]]") { Open::Link } else { Open::WebLink }),
            b'{' if rest.starts_with("{{") => return self.template(),
            b'}' if rest.starts_with("}}") => self.close(Open::Template).or(Some(2)),
            b'|' => return self.pipe(),
            b'$' => return self.variable(),
            _ => None,
        };
        match n_markup {
            Some(n) => self.at += n,
            None => self.plain(),
        }
    }

    /// Passes list signs, heading signs, table lines and rules; returns how many bytes.
    fn line_start(&mut self) -> usize {
        let rest = self.rest();
        let whole_line =
            ["{|", "|-", "|}", "----"].iter().any(|sign| rest.starts_with(sign)) && !rest.starts_with("{|}");
        let n = if whole_line {
            rest.find('\n').unwrap_or(rest.len())
        } else {
            rest.bytes().take_while(|byte| matches!(byte, b'*' | b'#' | b':' | b';' | b'=' | b'!')).count()
        };
        self.at += n;
        n
    }

    /// Pops what these brackets close; none if they close nothing.
    fn close(&mut self, what: Open) -> Option<usize> {
        self.open.pop_if(|open| *open == what)?;
        Some(if what == Open::WebLink { 1 } else { 2 })
    }

    /// `[[target|text]]`: the target; without a text of its own it is what readers see, too.
    fn link(&mut self) {
        let inner = &self.rest()[2..];
        let target = &inner[..inner.find(['|', '[', ']', '\n', '{']).unwrap_or(inner.len())];
        let has_text = inner[target.len()..].starts_with('|');
        self.at += 2;
        self.open.push(Open::Link);
        self.target(target);
        let namespace = target.split(':').next().unwrap_or_default();
        if has_text || ["Category", "File", "Image"].contains(&namespace) {
            self.at += target.len();
        }
        if ["File", "Image"].contains(&namespace) {
            self.file_options();
        }
    }

    /// Passes `|thumb`, `|200px` and their kin.
    fn file_options(&mut self) {
        while let Some(inner) = self.rest().strip_prefix('|') {
            let option = &inner[..inner.find(['|', '[', ']']).unwrap_or(inner.len())];
            let is_size = option.strip_suffix("px").is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit() || b == b'x'));
            if !is_size && !FILE_OPTIONS.contains(&option.trim()) {
                return;
            }
            self.at += 1 + option.len();
        }
    }

    /// `[https://example.org text]`, or a mere bracket.
    fn web_link(&mut self) {
        match address_len(&self.rest()[1..]) {
            Some(n) => {
                let address = &self.rest()[1..1 + n];
                self.open.push(Open::WebLink);
                self.target(address);
                self.at += 1 + n;
            }
            None => self.plain(),
        }
    }

    /// `{{name`: the name is markup; what follows the colon of a parser function is not.
    fn template(&mut self) {
        let n_braces = if self.rest().starts_with("{{{") { 3 } else { 2 };
        let inner = &self.rest()[n_braces..];
        let name = &inner[..inner.find(['|', '{', '}', '[', '\n']).unwrap_or(inner.len())];
        let function = name.split_once(':').map(|(function, _)| function.trim());
        let is_function = |function: &str| {
            function.starts_with('#') || function.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
        };
        self.open.push(Open::Template);
        self.at += n_braces;
        self.at += match function.filter(|function| is_function(function)) {
            Some(_) => name.find(':').map_or(0, |colon| colon + 1),
            None => name.len(),
        };
    }

    /// `|`, and in a template the parameter's name after it.
    fn pipe(&mut self) {
        self.at += 1;
        if self.open.last() == Some(&Open::Template) {
            let value = &self.rest()[..self.rest().find(['|', '{', '}', '[', '<']).unwrap_or(self.rest().len())];
            if let Some((name, _)) = value.split_once('=') {
                self.at += name.len() + 1;
            }
        }
    }

    /// A target or an address, with the variables in it.
    fn target(&mut self, target: &'a str) {
        let mut rest = target;
        while let Some(sign) = rest.find('$') {
            let n = variable_len(&rest[sign..]).unwrap_or(1);
            self.push(Kind::LinkTarget, &rest[..sign]);
            self.push(if n > 1 { Kind::Variable } else { Kind::LinkTarget }, &rest[sign..sign + n]);
            rest = &rest[sign + n..];
        }
        self.push(Kind::LinkTarget, rest);
    }

    fn variable(&mut self) {
        match variable_len(self.rest()) {
            Some(n) => {
                self.push(Kind::Variable, &self.rest()[..n]);
                self.at += n;
            }
            None => self.plain(),
        }
    }

    /// An address, a word, a number, a sign or white space.
    fn plain(&mut self) {
        let rest = self.rest();
        if let Some(n) = address_len(rest).filter(|_| !rest.starts_with("//")) {
            let address = rest[..n].trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
            self.target(address);
            self.at += address.len();
            return;
        }
        let word = rest.split_word_bounds().next().unwrap_or(rest);
        self.at += word.len();
        if word.chars().all(char::is_whitespace) {
            return;
        }
        if !word.chars().any(char::is_alphanumeric) {
            return self.push(Kind::Punctuation, word);
        }
        self.word(word);
    }

    /// A word of letters and digits, in its parts.
    fn word(&mut self, word: &'a str) {
        if is_ordinal(word) {
            return self.push(Kind::Number, word);
        }
        let mut rest = word;
        while let Some(first) = rest.chars().next() {
            let is_number = first.is_numeric();
            let goes_on = |c: char| if is_number { c.is_numeric() || matches!(c, '.' | ',') } else { !c.is_numeric() };
            let (part, after) = rest.split_at(rest.find(|c: char| !goes_on(c)).unwrap_or(rest.len()));
            if is_number {
                self.push(Kind::Number, part);
            } else {
                self.letters(part);
            }
            rest = after;
        }
    }

    /// Letters; which apostrophe stands between them is a matter of punctuation.
    fn letters(&mut self, part: &'a str) {
        if part.contains('’') {
            self.tokens.push(Token { kind: Kind::Word, text: Cow::Owned(part.replace('’', "'")) });
            self.push(Kind::Punctuation, "’");
        } else {
            self.push(Kind::Word, part);
        }
    }
}

fn run_len(text: &str, sign: char) -> usize {
    text.len() - text.trim_start_matches(sign).len()
}

/// A tag.
fn tag_len(text: &str) -> Option<usize> {
    let name = text[1..].strip_prefix('/').unwrap_or(&text[1..]);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let end = text[1..].find(['<', '>'])? + 1;
    text[end..].starts_with('>').then_some(end + 1)
}

/// An entity that stands for white space; others stand for signs.
fn entity_len(text: &str) -> Option<usize> {
    ["&nbsp;", "&#160;", "&#32;", "&thinsp;"].into_iter().find(|entity| text.starts_with(entity)).map(str::len)
}

/// `__TOC__` and its kin.
fn magic_word_len(text: &str) -> Option<usize> {
    let name = text.strip_prefix("__")?;
    let n = name.bytes().take_while(u8::is_ascii_uppercase).count();
    (n > 0 && name[n..].starts_with("__")).then_some(n + 4)
}

/// `$name` with letters, numbers and `_`, or `$1` with digits only: what follows may be text.
fn variable_len(text: &str) -> Option<usize> {
    let name = text.strip_prefix('$')?;
    let is_digits = name.starts_with(|c: char| c.is_ascii_digit());
    let belongs = |c: char| if is_digits { c.is_ascii_digit() } else { c.is_alphanumeric() || c == '_' };
    let n = name.find(|c| !belongs(c)).unwrap_or(name.len());
    (n > 0).then_some(n + 1)
}

/// An address on the web, up to where MediaWiki ends it.
fn address_len(text: &str) -> Option<usize> {
    let scheme = ["https://", "http://", "mailto:", "//"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let ends = |c: char| is_space(c) || matches!(c, '[' | ']' | '<' | '>' | '"' | '|' | '{' | '}');
    let n = text.find(ends).unwrap_or(text.len());
    (n > scheme.len()).then_some(n)
}

/// `1st`, `22nd`.
fn is_ordinal(word: &str) -> bool {
    let number = ["st", "nd", "rd", "th"].into_iter().find_map(|suffix| word.strip_suffix(suffix));
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Makes numbers of English months beside a number: together they are a date.
fn date_months(tokens: &mut [Token<'_>]) {
    let is_number = |token: Option<&Token<'_>>| token.is_some_and(|token| token.kind == Kind::Number);
    let is_comma = |token: Option<&Token<'_>>| token.is_some_and(|token| matches!(&*token.text, "," | "."));
    for n in 0..tokens.len() {
        let is_month = MONTHS.iter().any(|month| *month == tokens[n].text || month[..3] == tokens[n].text);
        let before = n.checked_sub(1).map(|n| &tokens[n]);
        let is_dated = is_number(before)
            || is_number(tokens.get(n + 1))
            || (is_comma(tokens.get(n + 1)) && is_number(tokens.get(n + 2)));
        if is_month && is_dated {
            tokens[n].kind = Kind::Number;
        }
    }
}
