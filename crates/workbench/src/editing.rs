//! What an editor needs of a text: the markup that a translator carries over whole, and what of it is still missing.
//!
//! Markup is cut into [`Chip`]s: pieces that are deleted as one. Chips of one construct share a group, so that a link can't
//! lose its end and keep its beginning; what stands between them (a label, the value of a parameter) is text to translate.

use std::{collections::BTreeMap, ops::Range};
use tolmach_markup::tokens::{self, Object, ObjectKind, TokenKind, UnitText};

/// What kind of markup a chip is, as far as it is shown differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChipKind {
    /// `$name`.
    Variable,
    /// A link, or an address by itself.
    Link,
    /// A template, a parser function, or an argument of one.
    Template,
    /// A tag, with what no translator reads in it.
    Tag,
    /// Bold and italics.
    Emphasis,
    /// What makes a heading, a list or a table of a line.
    Structure,
    /// Comments, entities, switches, signatures.
    Other,
}

/// A piece of markup that is deleted as one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chip {
    /// What it is.
    pub kind: ChipKind,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Chips of the same construct have the same number.
    pub group: usize,
}

/// A construct of the source that can be put into the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insertable {
    /// What it is.
    pub kind: ChipKind,
    /// All of it, as the source has it.
    pub text: String,
    /// The piece of it that is to be translated, in bytes of `text`; what is selected in the target can take its place.
    /// None where there is nothing or more than one piece.
    pub inner: Option<Range<usize>>,
}

/// The chips of a text, in order, none within another. `definition` tells the variables where the text is a translation.
///
/// Cost: linear in the text.
pub fn chips(text: &str, definition: Option<&str>) -> Vec<Chip> {
    chips_of(text, &read(text, definition)).0
}

/// What the target still lacks of the source's markup, in the order of the source. What stands twice is wanted twice.
pub fn missing(definition: &str, target: &str) -> Vec<Insertable> {
    let mut there: BTreeMap<String, usize> = BTreeMap::new();
    for (mark, _) in wholes(target, &read(target, Some(definition))) {
        *there.entry(mark).or_default() += 1;
    }
    let wanted = wholes(definition, &read(definition, None)).into_iter();
    wanted
        .filter(|(mark, _)| match there.get_mut(mark) {
            Some(n) if *n > 0 => {
                *n -= 1;
                false
            }
            Some(_) | None => true,
        })
        .map(|(_, insertable)| insertable)
        .collect()
}

/// All the markup of the source, for choosing from.
pub fn insertables(definition: &str) -> Vec<Insertable> {
    wholes(definition, &read(definition, None)).into_iter().map(|(_, insertable)| insertable).collect()
}

fn read(text: &str, definition: Option<&str>) -> UnitText {
    match definition {
        Some(definition) => tokens::read_knowing(text, &tokens::variable_names(definition)),
        None => tokens::read(text),
    }
}

/// Each construct that a translator carries over: its markup without the text within, and the whole.
fn wholes(text: &str, unit: &UnitText) -> Vec<(String, Insertable)> {
    let (chips, n_groups) = chips_of(text, unit);
    let mut groups: Vec<Vec<&Chip>> = vec![Vec::new(); n_groups];
    for chip in &chips {
        groups[chip.group].push(chip);
    }
    groups.retain(|group| group.first().is_some_and(|chip| chip.kind != ChipKind::Other));
    groups.sort_by_key(|group| group[0].range.start);
    let whole = |group: Vec<&Chip>| {
        let start = group[0].range.start;
        let end = group[group.len() - 1].range.end;
        let inner = match group.as_slice() {
            [before, after] => Some(before.range.end - start..after.range.start - start),
            _ => None,
        };
        let mark = group.iter().map(|chip| &text[chip.range.clone()]).collect::<Vec<_>>().join("\0");
        (mark, Insertable { kind: group[0].kind, text: text[start..end].to_owned(), inner })
    };
    groups.into_iter().map(whole).collect()
}

/// The chips of a text in order, and how many groups there are.
fn chips_of(text: &str, unit: &UnitText) -> (Vec<Chip>, usize) {
    let mut groups = Groups::default();
    let mut pieces: Vec<Chip> = Vec::new();
    for object in &unit.objects {
        let kind = kind_of(&object.kind);
        let group = match object.kind {
            ObjectKind::Quotes => groups.of_quotes(text, object),
            _ => groups.next(),
        };
        pieces.extend(marks(text, unit, object).into_iter().map(|range| Chip { kind, range, group }));
    }
    // The outer construct comes first where both begin at the same place, and takes in what lies within its marks.
    pieces.sort_by_key(|chip| chip.range.start);
    let mut chips: Vec<Chip> = Vec::new();
    for chip in pieces {
        match chips.last_mut() {
            Some(last) if chip.range.start < last.range.end => {}
            Some(last) if last.group == chip.group && last.range.end == chip.range.start => {
                last.range.end = chip.range.end;
            }
            Some(_) | None => chips.push(chip),
        }
    }
    (chips, groups.n)
}

/// Numbers the groups. The marks of bold and italics are constructs of their own; those that belong together share one.
#[derive(Default)]
struct Groups {
    n: usize,
    /// Marks that are open: the sign, the line it stands in, its group.
    open: Vec<(String, usize, usize)>,
    line: (usize, usize),
}

impl Groups {
    fn next(&mut self) -> usize {
        self.n += 1;
        self.n - 1
    }

    fn of_quotes(&mut self, text: &str, object: &Object) -> usize {
        let (from, line) = self.line;
        let start = object.range.start;
        let line = line + text[from..start].matches('\n').count();
        self.line = (start, line);
        let sign = &text[object.range.clone()];
        if let Some(at) = self.open.iter().rposition(|(open, on, _)| open == sign && *on == line) {
            return self.open.remove(at).2;
        }
        let group = self.next();
        self.open.push((sign.to_owned(), line, group));
        group
    }
}

fn kind_of(kind: &ObjectKind) -> ChipKind {
    match kind {
        ObjectKind::Variable => ChipKind::Variable,
        ObjectKind::Link { .. } | ObjectKind::ExternalLink { .. } | ObjectKind::Url => ChipKind::Link,
        ObjectKind::Template { .. } | ObjectKind::Argument { .. } => ChipKind::Template,
        ObjectKind::Tag { .. } | ObjectKind::Raw { .. } => ChipKind::Tag,
        ObjectKind::Quotes => ChipKind::Emphasis,
        ObjectKind::Heading { .. } | ObjectKind::ListPrefix | ObjectKind::TableMark | ObjectKind::Rule => {
            ChipKind::Structure
        }
        ObjectKind::Comment | ObjectKind::Switch | ObjectKind::Entity | ObjectKind::Signature => ChipKind::Other,
    }
}

/// The pieces of a construct that are markup: all of it but the texts within.
fn marks(text: &str, unit: &UnitText, object: &Object) -> Vec<Range<usize>> {
    let whole = object.range.clone();
    match &object.kind {
        // Of a file only the caption is text, and that comes last; `thumb` and `left` come before it.
        ObjectKind::Link { target: _, parts } => without(whole, parts.last().cloned()),
        ObjectKind::ExternalLink { url: _, label } => without(whole, label.clone()),
        ObjectKind::Template { name: _, is_function, parameters } => {
            without(whole, parameters.iter().skip(usize::from(*is_function)).map(|parameter| parameter.value.clone()))
        }
        ObjectKind::Tag { name: _, open, close } => open.iter().chain(close).cloned().collect(),
        ObjectKind::Raw { tag, body } if matches!(*tag, "nowiki" | "pre") => without(whole, Some(body.clone())),
        ObjectKind::Heading { level: _ } => heading_marks(text, unit, &whole),
        ObjectKind::Variable
        | ObjectKind::Url
        | ObjectKind::Argument { .. }
        | ObjectKind::Raw { .. }
        | ObjectKind::Comment
        | ObjectKind::Quotes
        | ObjectKind::ListPrefix
        | ObjectKind::TableMark
        | ObjectKind::Rule
        | ObjectKind::Switch
        | ObjectKind::Entity
        | ObjectKind::Signature => vec![whole],
    }
}

/// Both signs of a heading, with the space that sets them off.
fn heading_marks(text: &str, unit: &UnitText, whole: &Range<usize>) -> Vec<Range<usize>> {
    let from = unit.tokens.partition_point(|token| token.range.start < whole.start);
    let within = unit.tokens[from..].iter().take_while(|token| token.range.end <= whole.end);
    let signs: Vec<_> = within.filter(|token| token.kind == TokenKind::HeadingMark).map(|token| &token.range).collect();
    let [first, .., last] = signs.as_slice() else { return signs.into_iter().cloned().collect() };
    let inner = &text[first.end..last.start];
    let (before, after) = (inner.len() - inner.trim_start().len(), inner.len() - inner.trim_end().len());
    if inner.trim().is_empty() {
        return vec![whole.clone()];
    }
    vec![first.start..first.end + before, last.start - after..last.end]
}

fn without(whole: Range<usize>, texts: impl IntoIterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut marks = Vec::new();
    let mut from = whole.start;
    for text in texts {
        marks.push(from..text.start);
        from = text.end;
    }
    marks.push(from..whole.end);
    marks
}

#[cfg(test)]
#[path = "editing_tests.rs"]
mod tests;
