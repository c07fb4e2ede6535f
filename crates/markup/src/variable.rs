//! Variables: values that translators carry over as `$name`.
//!
//! Two ways to write them: `<tvar name="mail">hub@example.org</tvar>`, and the older `<tvar|mail>hub@example.org</>`.

use crate::{heading::is_space, replace::Table};
use memchr::{memchr, memchr_iter, memmem};
use std::{borrow::Cow, collections::BTreeMap};

/// A variable as it stands in a unit's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable<'a> {
    /// All of it, tags included.
    pub markup: &'a str,
    /// Its name without the `$`; may be empty.
    pub bare_name: &'a str,
    /// What stands for it on the page.
    pub value: &'a str,
    /// Byte of the text at which it begins.
    pub at: usize,
    /// Byte of the text at which its value begins.
    pub value_at: usize,
}

impl Variable<'_> {
    /// The name as translators write it, with its `$`.
    pub fn name(&self) -> String {
        format!("${}", self.bare_name)
    }
}

/// Something that does not keep a page from being marked, and that its author should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Issue {
    /// The name holds characters that keep editors from offering the variable. Letters and numbers of any script,
    /// `_`, `$` and `-` are fine.
    NotInsertable {
        /// The name, with its `$`.
        name: String,
    },
    /// The same name stands for different values within one unit; the last one is used everywhere.
    NameReused {
        /// The name, with its `$`.
        name: String,
    },
}

impl Issue {
    /// The wiki's own key for it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotInsertable { .. } => "tpt-validation-not-insertable",
            Self::NameReused { .. } => "tpt-validation-name-reuse",
        }
    }

    /// How the wiki labels it: `warning` or `error`. Neither keeps the page from being marked.
    pub fn level(&self) -> &'static str {
        match self {
            Self::NotInsertable { .. } => "warning",
            Self::NameReused { .. } => "error",
        }
    }

    /// Level and key, as the recorded facts and the command line write them: `warning:tpt-validation-not-insertable`.
    pub fn label(&self) -> String {
        format!("{}:{}", self.level(), self.key())
    }
}

/// The variables of a text: first those in the old way, then those in the new way, each in order. Cost: linear.
pub fn variables(text: &str) -> Vec<Variable<'_>> {
    let mut found = Vec::new();
    // Most units have none, which one look tells.
    if let Some(first) = next_tvar(text, 0) {
        collect(text, first, old_at, &mut found);
        collect(text, first, new_at, &mut found);
    }
    found
}

/// The text as translators see it: each variable as `$name`. Cost: linear.
pub fn definition(text: &str) -> Cow<'_, str> {
    replace_variables(text, |variable, shown| {
        shown.push('$');
        shown.push_str(variable.bare_name);
    })
}

/// The text with each variable as its own value. Cost: linear.
pub fn text_with_values(text: &str) -> Cow<'_, str> {
    replace_variables(text, |variable, shown| shown.push_str(variable.value))
}

/// What is odd about the variables of a text: first the names that cannot be inserted, then the reused ones.
pub fn issues(text: &str) -> Vec<Issue> {
    let found = variables(text);
    let mut values: BTreeMap<&str, (&str, bool)> = BTreeMap::new(); // First value, and whether others differ.
    let mut names = Vec::new();
    for variable in &found {
        let (first, is_reused) = values.entry(variable.bare_name).or_insert_with(|| {
            names.push(variable.bare_name);
            (variable.value, false)
        });
        *is_reused |= *first != variable.value;
    }
    let with_sign = |name: &str| format!("${name}");
    let odd =
        names.iter().filter(|name| !is_insertable(name)).map(|name| Issue::NotInsertable { name: with_sign(name) });
    let reused = names.iter().filter(|name| values[*name].1).map(|name| Issue::NameReused { name: with_sign(name) });
    odd.chain(reused).collect()
}

/// Whether a unit changed only in the contents or the way of writing of its variables, names equal. Such a change
/// leaves translations as they are: the wiki marks none outdated for it (since 1.43).
pub fn only_variables_changed(old_unit_text: &str, new_unit_text: &str) -> bool {
    old_unit_text != new_unit_text && definition(old_unit_text) == definition(new_unit_text)
}

/// Puts values for `$name` in a translation or a definition: the longest name first, in one pass, no word boundary
/// needed. The values come from `unit_text`, the unit of the source page; of a repeated name the last one counts.
pub fn expand<'t>(text: &'t str, unit_text: &str) -> Cow<'t, str> {
    if memchr(b'$', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let found = variables(unit_text);
    let names: Vec<String> = found.iter().map(Variable::name).collect();
    let pairs = names.iter().zip(&found).map(|(name, variable)| (name.as_str(), variable.value));
    Table::new(b'$', pairs).replace(text)
}

fn is_insertable(name: &str) -> bool {
    // `is_alphanumeric` is Unicode's letters, letter-like marks and numbers.
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '$' | '-'))
}

fn replace_variables<'t>(text: &'t str, write: impl Fn(&Variable<'_>, &mut String)) -> Cow<'t, str> {
    let Some(first) = next_tvar(text, 0) else { return Cow::Borrowed(text) };
    let (mut found, mut new) = (Vec::new(), Vec::new());
    collect(text, first, old_at, &mut found);
    collect(text, first, new_at, &mut new);
    if !found.is_empty() && !new.is_empty() {
        // The two ways may overlap: then every markup is looked for in one pass, the longest first.
        found.append(&mut new);
        let written: Vec<String> = found.iter().map(|variable| written(variable, &write)).collect();
        let pairs = found.iter().zip(&written).map(|(variable, shown)| (variable.markup, shown.as_str()));
        return Table::new(b'<', pairs).replace(text);
    }
    found.append(&mut new);
    if found.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut copied = 0;
    for variable in &found {
        shown.push_str(&text[copied..variable.at]);
        write(variable, &mut shown);
        copied = variable.at + variable.markup.len();
    }
    shown.push_str(&text[copied..]);
    Cow::Owned(shown)
}

fn written(variable: &Variable<'_>, write: impl Fn(&Variable<'_>, &mut String)) -> String {
    let mut text = String::new();
    write(variable, &mut text);
    text
}

/// What a reader of one way of writing finds where `<tvar` stands.
enum Found<'a> {
    Variable(Variable<'a>),
    /// Nothing here; go on.
    Nothing,
    /// Nothing here nor further on: what would close a variable does not come any more.
    NothingMore,
}

/// Collects what one way of writing finds from a byte on.
fn collect<'a>(
    text: &'a str,
    mut from: usize,
    read_at: impl Fn(&'a str, usize) -> Found<'a>,
    found: &mut Vec<Variable<'a>>,
) {
    while let Some(at) = next_tvar(text, from) {
        match read_at(text, at) {
            Found::Variable(variable) => {
                from = at + variable.markup.len();
                found.push(variable);
            }
            Found::Nothing => from = at + 1,
            Found::NothingMore => return,
        }
    }
}

/// The next `<tvar`, whatever the case, at or after a byte.
fn next_tvar(text: &str, from: usize) -> Option<usize> {
    let mut signs = memchr_iter(b'<', &text.as_bytes()[from..]).map(|at| from + at);
    signs.find(|at| is_tvar(text.as_bytes().get(at + 1..at + 5)))
}

fn is_tvar(name: Option<&[u8]>) -> bool {
    name.is_some_and(|name| name.eq_ignore_ascii_case(b"tvar"))
}

/// Reads `<tvar|NAME>VALUE</>`, case-sensitive.
fn old_at(text: &str, at: usize) -> Found<'_> {
    let Some(rest) = text[at..].strip_prefix("<tvar|") else { return Found::Nothing };
    let Some(name_end) = memchr(b'>', rest.as_bytes()) else { return Found::NothingMore };
    if name_end == 0 {
        return Found::Nothing;
    }
    let Some(value_len) = memmem::find(&rest.as_bytes()[name_end + 1..], b"</>") else { return Found::NothingMore };
    let value_at = at + "<tvar|".len() + name_end + 1;
    let value_end = value_at + value_len;
    let markup = &text[at..value_end + "</>".len()];
    let value = &text[value_at..value_end];
    Found::Variable(Variable { markup, bare_name: &rest[..name_end], value, at, value_at })
}

/// Reads `<tvar name="NAME">VALUE</tvar>`, whatever the case, with `name` the only attribute.
fn new_at(text: &str, at: usize) -> Found<'_> {
    let Some((bare_name, value_at)) = open_tag(text, at) else { return Found::Nothing };
    let mut from = value_at;
    while let Some(close) = memmem::find(&text.as_bytes()[from..], b"</").map(|close| from + close) {
        from = close + 2;
        if !is_tvar(text.as_bytes().get(from..from + 4)) {
            continue;
        }
        let after = text[from + 4..].trim_start_matches(is_wide_space);
        if after.starts_with('>') {
            let end = text.len() - after.len() + 1;
            let value = &text[value_at..close];
            return Found::Variable(Variable { markup: &text[at..end], bare_name, value, at, value_at });
        }
    }
    Found::NothingMore
}

/// Reads the open tag of the new way: the name, and the byte after the tag.
fn open_tag(text: &str, at: usize) -> Option<(&str, usize)> {
    let rest = &text[at + "<tvar".len()..];
    let attribute = rest.trim_start_matches(is_wide_space);
    let is_name = attribute.as_bytes().get(..4).is_some_and(|name| name.eq_ignore_ascii_case(b"name"));
    if attribute.len() == rest.len() || !is_name {
        return None;
    }
    let value = attribute[4..].trim_start_matches(is_wide_space).strip_prefix('=')?.trim_start_matches(is_wide_space);
    let (name, after) = match value.as_bytes().first()? {
        quote @ (b'"' | b'\'') => {
            let name_len = memchr(*quote, &value.as_bytes()[1..])?;
            (&value[1..1 + name_len], &value[name_len + 2..])
        }
        _ => value.split_at(value.find(|c: char| matches!(c, '"' | '\'' | '>') || is_wide_space(c))?),
    };
    let after = after.trim_start_matches(is_wide_space).strip_prefix('>')?;
    Some((name, text.len() - after.len()))
}

/// White space within the new way's tags: Unicode's, unlike elsewhere in the markup.
fn is_wide_space(c: char) -> bool {
    is_space(c) || c.is_whitespace()
}

#[cfg(test)]
#[path = "variable_tests.rs"]
mod tests;
