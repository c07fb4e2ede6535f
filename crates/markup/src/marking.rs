//! What happens to a page's units when the page is marked for translation.

use crate::{
    heading::is_heading,
    page::{NEW_UNIT, Page, Unit},
};
use std::{borrow::Cow, collections::HashSet};

/// The id of the unit that holds the page's own title.
const TITLE_UNIT: &str = "Page display title";
/// Longest title that a wiki allows, in bytes, without its namespace.
const MAX_TITLE_BYTES: usize = 255;
/// What the wiki sets aside for the language code at the end of a unit's title, in bytes.
const LANGUAGE_BYTES: usize = 13;

/// Why the wiki refuses to mark a page with this unit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NameFault {
    /// The id holds `_`, `/`, `<`, `>` or a line feed.
    #[error("the unit id {id:?} holds {found:?}, which no id may hold")]
    BadCharacter {
        /// The id.
        id: String,
        /// The first such character.
        found: char,
    },
    /// Another unit of the page has the same id, or it is that of the page's title.
    #[error("the unit id {id:?} is taken")]
    Duplicate {
        /// The id.
        id: String,
    },
    /// The id makes no title of a wiki page.
    #[error("the unit id {id:?} makes no title")]
    NoTitle {
        /// The id.
        id: String,
    },
    /// Page title, id and language code together are longer than a title may be.
    #[error("the unit id {id:?} makes a title of {n_bytes} bytes, {MAX_TITLE_BYTES} are allowed")]
    TooLong {
        /// The id.
        id: String,
        /// Length of the title with room for the language code.
        n_bytes: usize,
    },
}

impl NameFault {
    /// The wiki's own key for it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::BadCharacter { .. } => "tpt-invalid",
            Self::Duplicate { .. } => "tpt-duplicate",
            Self::NoTitle { .. } => "tpt-unit-title-invalid",
            Self::TooLong { .. } => "tpt-unit-title-too-long",
        }
    }
}

/// What keeps a page from being marked, unit by unit. `page_title` is the page's title with its namespace.
pub fn name_faults(page: &Page<'_>, page_title: &str) -> Vec<NameFault> {
    let mut taken = HashSet::from([TITLE_UNIT]);
    let mut faults = Vec::new();
    for unit in page.units() {
        let id = unit.id_or_new();
        if let Some(found) = id.chars().find(|c| matches!(c, '_' | '/' | '\n' | '<' | '>')) {
            faults.push(NameFault::BadCharacter { id: id.to_owned(), found });
        } else if !can_be_in_title(id) {
            faults.push(NameFault::NoTitle { id: id.to_owned() });
        }
        if unit.id().is_some() && !taken.insert(id) {
            let fault = NameFault::Duplicate { id: id.to_owned() };
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
        let n_bytes = page_title.len() + id.len() + LANGUAGE_BYTES + "//".len();
        if n_bytes > MAX_TITLE_BYTES {
            faults.push(NameFault::TooLong { id: id.to_owned(), n_bytes });
        }
    }
    faults
}

/// Whether the wiki allows this as a part of a title between slashes. Source: MediaWiki's rules for titles.
fn can_be_in_title(id: &str) -> bool {
    let is_illegal = |c: char| matches!(c, '[' | ']' | '{' | '}' | '|' | '#' | '\u{fffd}') || c.is_control();
    let is_escape = |at: usize| {
        let digits = id.as_bytes().get(at + 1..at + 3);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    let has_escape = id.match_indices('%').any(|(at, _)| is_escape(at));
    let has_entity = id.match_indices('&').any(|(at, _)| {
        let rest = &id[at + 1..];
        let name_len = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
        name_len > 0 && rest[name_len..].starts_with(';')
    });
    !(id.chars().any(is_illegal) || has_escape || has_entity || id.contains("~~~") || matches!(id, "." | ".."))
}

impl Page<'_> {
    /// Gives each new unit the next free number, in the order of the page, and returns the highest number now used.
    ///
    /// `highest_used` is the highest that the wiki ever gave on this page: numbers are never used twice. An id that is
    /// no number counts as the digits that it begins with.
    pub fn number(&mut self, highest_used: u64) -> u64 {
        let in_page = self.units.iter().filter_map(Unit::id).map(leading_number).max().unwrap_or(0);
        let mut highest = highest_used.max(in_page);
        for unit in self.units.iter_mut().filter(|unit| unit.id.is_none()) {
            highest = highest.saturating_add(1);
            unit.id = Some(Cow::Owned(highest.to_string()));
        }
        highest
    }

    /// The page with a marker for every unit, each in its canonical place: after a heading on its line, before an
    /// inline unit on its line, else on a line of its own before the unit. New units carry [`NEW_UNIT`].
    pub fn to_wikitext(&self) -> String {
        // A marker seldom has more bytes than this.
        let mut text = String::with_capacity(self.source.len() + self.units.len() * 16);
        let mut copied = 0;
        for unit in &self.units {
            text.push_str(&self.source[copied..unit.span.start]);
            write_marked(unit, &mut text);
            copied = unit.span.end;
        }
        text.push_str(&self.source[copied..]);
        text
    }
}

fn write_marked(unit: &Unit<'_>, text: &mut String) {
    let id = unit.id().unwrap_or(NEW_UNIT);
    let marker = ["<!--T:", id, "-->"];
    if is_heading(&unit.text) {
        text.push_str(&unit.text);
        text.push(' ');
        text.extend(marker);
    } else {
        text.extend(marker);
        text.push(if unit.is_inline { ' ' } else { '\n' });
        text.push_str(&unit.text);
    }
}

/// The number that an id begins with; 0 where it begins with none. Larger than any wiki can count is cut off.
fn leading_number(id: &str) -> u64 {
    let n_digits = id.bytes().take_while(u8::is_ascii_digit).count();
    match id[..n_digits].parse::<u64>() {
        Ok(number) => number.min(i64::MAX as u64),
        Err(_) if n_digits == 0 => 0,
        Err(_) => i64::MAX as u64,
    }
}

#[cfg(test)]
#[path = "marking_tests.rs"]
mod tests;
