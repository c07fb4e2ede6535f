//! A translatable page as template and units.

use crate::{
    error::{PageError, Place},
    heading::{heading_text, is_heading, is_space},
    marker::{self, Fault},
    nowiki,
    variable::{self, Issue, Variable},
};
use memchr::{memchr, memmem::Finder};
use std::{borrow::Cow, ops::Range, sync::LazyLock};

/// The id of a unit that has no number yet, as the wiki writes it.
pub const NEW_UNIT: &str = "-1";

pub(crate) const OPEN: &str = "<translate>";
pub(crate) const OPEN_NOWRAP: &str = "<translate nowrap>";
pub(crate) const CLOSE: &str = "</translate>";

pub(crate) static FIND_OPEN: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("<translate"));
pub(crate) static FIND_CLOSE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(CLOSE));
static FIND_BLANK_LINE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("\n\n"));

/// A translatable page: its text, and where its sections and units are in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<'a> {
    pub(crate) source: &'a str,
    pub(crate) sections: Vec<Section>,
    pub(crate) units: Vec<Unit<'a>>,
}

/// What stands between an open and a close tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    /// With its tags.
    pub(crate) whole: Range<usize>,
    /// Without them.
    pub(crate) content: Range<usize>,
    /// Its units, by their numbers in the page.
    pub(crate) units: Range<usize>,
}

/// A unit of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit<'a> {
    pub(crate) id: Option<Cow<'a, str>>,
    pub(crate) text: Cow<'a, str>,
    /// Where it stands in the page, with its marker.
    pub(crate) span: Range<usize>,
    pub(crate) is_inline: bool,
    pub(crate) can_wrap: bool,
}

impl<'a> Page<'a> {
    /// The units, in the order of the page. The unit of the page's own title is not among them.
    pub fn units(&self) -> &[Unit<'a>] {
        &self.units
    }

    /// The wikitext that was parsed.
    pub fn source(&self) -> &'a str {
        self.source
    }
}

impl Unit<'_> {
    /// Its id; none as long as the page has not been marked since the unit came.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Its id, [`NEW_UNIT`] where it has none.
    pub fn id_or_new(&self) -> &str {
        self.id().unwrap_or(NEW_UNIT)
    }

    /// Its text without the marker, as the wiki stores it: variables as they are written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its text as translators see it, with variables as `$name`.
    pub fn definition(&self) -> Cow<'_, str> {
        variable::definition(&self.text)
    }

    /// Its text with each variable as its value.
    pub fn text_with_values(&self) -> Cow<'_, str> {
        variable::text_with_values(&self.text)
    }

    /// Whether its section has no line break.
    pub fn is_inline(&self) -> bool {
        self.is_inline
    }

    /// Whether it may be wrapped in an element: false in `<translate nowrap>`.
    pub fn can_wrap(&self) -> bool {
        self.can_wrap
    }

    /// Whether it is one heading line.
    pub fn is_heading(&self) -> bool {
        is_heading(&self.text)
    }

    /// The text of its heading, where its definition is one heading line.
    pub fn heading_text(&self) -> Option<String> {
        heading_text(&self.definition()).map(str::to_owned)
    }

    /// Its variables: those written in the old way, then those in the new way.
    pub fn variables(&self) -> Vec<Variable<'_>> {
        variable::variables(&self.text)
    }

    /// What its author should know about its variables.
    pub fn issues(&self) -> Vec<Issue> {
        variable::issues(&self.text)
    }
}

/// Whether a page has markup of a translatable page: tags that look as if they opened or closed a section. It is laxer
/// than [`parse`], as on the wiki: `<translate foo>` counts here and opens no section there. Cost: linear.
pub fn has_markup(text: &str) -> bool {
    let runs = nowiki::runs(text);
    ["<translate", "</translate"].into_iter().any(|tag| {
        let finder = Finder::new(tag);
        let mut from = 0;
        while let Some(at) = nowiki::find_outside(&finder, text, from, &runs) {
            from = at + tag.len();
            if matches!(text.as_bytes().get(from), Some(b' ' | b'>')) {
                return true;
            }
        }
        false
    })
}

/// Parses a page as Translate does. A page without any tags is a page without units.
///
/// Cost: linear in the size of the page. Source: the wiki's own parser, of which 78 pages are recorded in the tests.
/// One thing differs: Translate loses a run of nowiki that holds a copy of an earlier run, and here it stays.
///
/// # Errors
/// [`PageError`] with its place. Of several faults the first is told, an unclosed or unopened section last.
pub fn parse(source: &str) -> Result<Page<'_>, PageError> {
    let runs = nowiki::runs(source);
    // Room for a page's usual number of units, about one in 128 bytes; more room is made as it is needed.
    let mut page = Page { source, sections: Vec::new(), units: Vec::with_capacity((source.len() / 128).min(64)) };
    let mut from = 0;
    let mut unopened = None;
    let unclosed = loop {
        let Some((open, content_start)) = find_open(source, from, &runs) else { break None };
        if unopened.is_none() {
            unopened = find_close(&source[..open], from, &runs);
        }
        let Some(close) = find_close(source, content_start, &runs) else { break Some(open) };
        if let Some((inner, _)) = find_open(&source[..close], content_start, &runs) {
            return Err(PageError::Nested { at: Place::of(source, inner) });
        }
        let first_unit = page.units.len();
        let can_wrap = content_start - open == OPEN.len();
        parse_section(source, content_start..close, can_wrap, &mut page.units)?;
        from = close + CLOSE.len();
        page.sections.push(Section {
            whole: open..from,
            content: content_start..close,
            units: first_unit..page.units.len(),
        });
    };
    if let Some(open) = unclosed {
        return Err(PageError::Unclosed { at: Place::of(source, open) });
    }
    match unopened.or_else(|| find_close(source, from, &runs)) {
        Some(close) => Err(PageError::Unopened { at: Place::of(source, close) }),
        None => Ok(page),
    }
}

/// The next open tag, and the byte after it.
fn find_open(text: &str, mut from: usize, runs: &[Range<usize>]) -> Option<(usize, usize)> {
    loop {
        let at = nowiki::find_outside(&FIND_OPEN, text, from, runs)?;
        let rest = &text[at..];
        if let Some(tag) = [OPEN, OPEN_NOWRAP].into_iter().find(|tag| rest.starts_with(tag)) {
            return Some((at, at + tag.len()));
        }
        from = at + 1;
    }
}

fn find_close(text: &str, from: usize, runs: &[Range<usize>]) -> Option<usize> {
    nowiki::find_outside(&FIND_CLOSE, text, from, runs)
}

/// Splits a section into units: where two line feeds touch. White space around the units belongs to the template.
fn parse_section<'a>(
    source: &'a str,
    section: Range<usize>,
    can_wrap: bool,
    units: &mut Vec<Unit<'a>>,
) -> Result<(), PageError> {
    let content = &source[section.clone()];
    let is_inline = memchr(b'\n', content.as_bytes()).is_none();
    let text = content.trim_start_matches(is_space);
    let mut start = section.start + content.len() - text.len();
    let mut rest = text.trim_end_matches(is_space);
    while !rest.is_empty() {
        let (piece, next) = match FIND_BLANK_LINE.find(rest.as_bytes()) {
            Some(at) => (rest[..at].trim_end_matches(is_space), rest[at..].trim_start_matches(is_space)),
            None => (rest, ""),
        };
        let marked = marker::take_out(piece).map_err(|fault| told(fault, source, start))?;
        units.push(Unit {
            id: marked.id.filter(|id| *id != NEW_UNIT).map(Cow::Borrowed),
            text: marked.text,
            span: start..start + piece.len(),
            is_inline,
            can_wrap,
        });
        start += rest.len() - next.len();
        rest = next;
    }
    Ok(())
}

fn told(fault: Fault<'_>, source: &str, start: usize) -> PageError {
    let place = |at: usize| Place::of(source, start + at);
    match fault {
        Fault::Several(at) => PageError::SeveralMarkers { at: place(at) },
        Fault::Misplaced(at, id) => PageError::MisplacedMarker { at: place(at), id: id.to_owned() },
        Fault::NoText(at, id) => PageError::NoText { at: place(at), id: id.to_owned() },
        Fault::NoId(at) => PageError::NoId { at: place(at) },
        Fault::SpaceAroundId(at, id) => PageError::SpaceAroundId { at: place(at), id: id.to_owned() },
    }
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
