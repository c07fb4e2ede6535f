//! What an editor shows of a text beside its letters. Offsets count UTF-16 units, as JavaScript's strings do.

use super::offsets::Offsets;
use serde::Serialize;
use specta::Type;
use tolmach_workbench::editing;

/// The markup of a source and a target, and what the target lacks.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Markup {
    /// In the source.
    pub source: Vec<Chip>,
    /// In the target.
    pub target: Vec<Chip>,
    /// Everything of the source that can be put into the target.
    pub insertables: Vec<Insertable>,
    /// What of it the target lacks, in the order of the source.
    pub missing: Vec<Insertable>,
}

/// A piece of markup that is deleted as one.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Chip {
    /// What it is.
    pub kind: ChipKind,
    /// Where it begins.
    pub from: u32,
    /// Where it ends.
    pub to: u32,
    /// Chips of the same construct have the same number.
    pub group: u32,
}

/// What a chip is, as far as it looks different.
#[derive(Debug, Clone, Copy, Serialize, Type, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum ChipKind {
    /// A variable.
    Variable,
    /// A link or an address.
    Link,
    /// A template or parser function.
    Template,
    /// A tag.
    Tag,
    /// Bold and italics.
    Emphasis,
    /// Headings, lists, tables.
    Structure,
    /// Comments, entities, switches, signatures.
    Other,
}

/// A construct of the source that can be put into the target.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Insertable {
    /// What it is.
    pub kind: ChipKind,
    /// All of it, as the source has it.
    pub text: String,
    /// Where the piece that is to be translated begins in it; none where there is not just one.
    pub inner_from: Option<u32>,
    /// Where that ends.
    pub inner_to: Option<u32>,
}

impl Markup {
    /// Reads both texts.
    pub fn of(source: &str, target: &str) -> Self {
        let insertables = |found: Vec<editing::Insertable>| found.into_iter().map(Insertable::from).collect();
        Self {
            source: chips(source, editing::chips(source, None)),
            target: chips(target, editing::chips(target, Some(source))),
            insertables: insertables(editing::insertables(source)),
            missing: insertables(editing::missing(source, target)),
        }
    }
}

fn chips(text: &str, chips: Vec<editing::Chip>) -> Vec<Chip> {
    let at = Offsets::of(text);
    let chip = |editing::Chip { kind, range, group }| Chip {
        kind: kind.into(),
        from: at.utf16(range.start),
        to: at.utf16(range.end),
        group: u32::try_from(group).unwrap_or(u32::MAX),
    };
    chips.into_iter().map(chip).collect()
}

impl From<editing::Insertable> for Insertable {
    fn from(insertable: editing::Insertable) -> Self {
        let editing::Insertable { kind, text, inner } = insertable;
        let at = Offsets::of(&text);
        let inner = inner.map(|inner| (at.utf16(inner.start), at.utf16(inner.end)));
        Self { kind: kind.into(), inner_from: inner.map(|(from, _)| from), inner_to: inner.map(|(_, to)| to), text }
    }
}

impl From<editing::ChipKind> for ChipKind {
    fn from(kind: editing::ChipKind) -> Self {
        match kind {
            editing::ChipKind::Variable => Self::Variable,
            editing::ChipKind::Link => Self::Link,
            editing::ChipKind::Template => Self::Template,
            editing::ChipKind::Tag => Self::Tag,
            editing::ChipKind::Emphasis => Self::Emphasis,
            editing::ChipKind::Structure => Self::Structure,
            editing::ChipKind::Other => Self::Other,
        }
    }
}
