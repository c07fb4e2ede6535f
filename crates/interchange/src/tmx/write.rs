//! Writing TMX 1.4.

use super::{Entry, Variant, show_date};
use crate::{
    codes::{self, Code},
    xml::{Inline, Out},
};
use std::io::{self, Write};
use tolmach_core::{Language, Timestamp};

/// How much of TMX is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Markup stands in the text like any words.
    One,
    /// Markup stands in inline codes, each with the text that it stands for.
    Two,
}

/// What a file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The language that all entries translate from; none where they say themselves.
    pub source_language: Option<Language>,
    /// How much of TMX is used.
    pub level: Level,
    /// When the file is made; left out where none.
    pub made_at: Option<Timestamp>,
}

/// Writes entries one by one.
#[derive(Debug)]
pub struct Writer<W> {
    out: Out<W>,
    level: Level,
}

impl<W: Write> Writer<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// What the stream reports.
    pub fn new(inner: W, header: &Header) -> io::Result<Self> {
        let Header { source_language, level, made_at } = header;
        let mut out = Out::new(inner)?;
        out.raw_line("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">")?;
        out.open("tmx", &[("version", Some("1.4"))])?;
        let made_at = made_at.map(show_date);
        out.empty(
            "header",
            &[
                ("creationtool", Some("Tolmach")),
                ("creationtoolversion", Some(env!("CARGO_PKG_VERSION"))),
                ("segtype", Some("paragraph")),
                ("o-tmf", Some("Tolmach")),
                ("adminlang", Some("en")),
                ("srclang", Some(source_language.as_ref().map_or("*all*", Language::as_str))),
                ("datatype", Some("plaintext")),
                ("creationdate", made_at.as_deref()),
            ],
        )?;
        out.open("body", &[])?;
        Ok(Self { out, level: *level })
    }

    /// Writes an entry. The first variant in the entry's source language, or else the first one, is the source.
    ///
    /// # Errors
    /// What the stream reports.
    pub fn write(&mut self, entry: &Entry) -> io::Result<()> {
        let segtype = entry.is_sentence.map(|is_sentence| if is_sentence { "sentence" } else { "paragraph" });
        self.out.open(
            "tu",
            &[
                ("tuid", entry.id.as_deref()),
                ("segtype", segtype),
                ("srclang", entry.source_language.as_ref().map(Language::as_str)),
            ],
        )?;
        for note in &entry.notes {
            self.out.leaf("note", &[], note)?;
        }
        self.properties(&entry.properties)?;
        let is_source = |variant: &&Variant| Some(&variant.language) == entry.source_language.as_ref();
        let source = entry.variants.iter().find(is_source).or(entry.variants.first());
        let source = source.map_or("", |source| source.text.as_str());
        for variant in &entry.variants {
            self.variant(source, variant)?;
        }
        self.out.close()
    }

    fn variant(&mut self, source: &str, variant: &Variant) -> io::Result<()> {
        let Variant { language, text, changed_at, changed_by, n_uses, properties } = variant;
        let (changed_at, n_uses) = (changed_at.map(show_date), n_uses.map(|n| n.to_string()));
        self.out.open(
            "tuv",
            &[
                ("xml:lang", Some(language.as_str())),
                ("usagecount", n_uses.as_deref()),
                ("changedate", changed_at.as_deref()),
                ("changeid", changed_by.as_deref()),
            ],
        )?;
        self.properties(properties)?;
        match self.level {
            Level::One => self.out.leaf("seg", &[], text)?,
            Level::Two => {
                let (_, coded) = codes::code(source, &[text.as_str()]);
                let pieces = coded.first().map(Vec::as_slice).unwrap_or_default();
                let numbers: Vec<String> = pieces.iter().map(number).collect();
                let content: Vec<Inline<'_>> =
                    pieces.iter().zip(&numbers).map(|(piece, number)| inline(piece, number)).collect();
                self.out.line("seg", &[], &content)?;
            }
        }
        self.out.close()
    }

    fn properties(&mut self, properties: &[(String, String)]) -> io::Result<()> {
        properties.iter().try_for_each(|(name, value)| self.out.leaf("prop", &[("type", Some(name))], value))
    }

    /// Ends the file, and gives the stream back.
    ///
    /// # Errors
    /// What the stream reports.
    pub fn finish(self) -> io::Result<W> {
        self.out.finish()
    }
}

fn number(piece: &codes::Piece<'_>) -> String {
    match piece {
        codes::Piece::Text(_) => String::new(),
        codes::Piece::Code(code) => code.number.to_string(),
    }
}

fn inline<'a>(piece: &codes::Piece<'a>, number: &'a str) -> Inline<'a> {
    match piece {
        codes::Piece::Text(text) => Inline::Text(text),
        codes::Piece::Code(Code { kind, text, .. }) => Inline::Element {
            name: "ph",
            attributes: vec![("x", Some(number)), ("type", Some(kind))],
            text: Some(text),
        },
    }
}
