//! Reading TMX.

use super::{Entry, Variant, parse_date};
use crate::{
    model::{InterchangeError, Limits, ReadProblem, What},
    xml::{self, Chunks, Element, Piece},
};
use std::io::Read;
use tolmach_core::Language;

/// Limits for a file that is streamed: of any size, with texts of at most a megabyte.
pub fn limits() -> Limits {
    Limits { max_file_bytes: u64::MAX, max_units: usize::MAX, ..Limits::default() }
}

/// Reads entries one by one. Memory: that of the longest entry, at most four times [`Limits::max_text_bytes`].
#[derive(Debug)]
pub struct Reader<R> {
    chunks: Chunks<R>,
    limits: Limits,
    source_language: Option<Language>,
    is_known: bool,
}

impl<R: Read> Reader<R> {
    /// Begins to read; nothing is read yet.
    pub fn new(inner: R, limits: Limits) -> Self {
        Self { chunks: Chunks::new(inner, &["tu"], limits), limits, source_language: None, is_known: false }
    }

    /// The next entry, or a problem with one that was left out whole; none at the end.
    ///
    /// # Errors
    /// [`InterchangeError::UnknownFormat`] where the file is no TMX; [`InterchangeError::Damaged`],
    /// [`InterchangeError::Unsafe`], [`InterchangeError::UnknownEncoding`] and [`InterchangeError::TooLarge`] where
    /// reading cannot go on; [`InterchangeError::Io`].
    #[allow(clippy::type_complexity, reason = "each layer is another answer: stop, end, left out, entry")]
    pub fn next_entry(&mut self) -> Result<Option<Result<Entry, ReadProblem>>, InterchangeError> {
        while let Some(piece) = self.chunks.next()? {
            match piece {
                Piece::Start(tag) if !self.is_known => {
                    if tag.element.name != "tmx" {
                        return Err(InterchangeError::UnknownFormat);
                    }
                    self.is_known = true;
                }
                Piece::Start(tag) if tag.element.name == "header" => {
                    self.source_language = tag.element.attribute("srclang").and_then(language);
                }
                Piece::Start(_) | Piece::End => {}
                Piece::Broken(problem) => return Ok(Some(Err(problem))),
                Piece::Entry(element, entry) => {
                    let read = self.read(&element).map(|read| Entry { place: entry.place.clone(), ..read });
                    let problem = |(byte, what)| ReadProblem { place: entry.place_of(byte), what };
                    return Ok(Some(read.map_err(problem)));
                }
            }
        }
        Ok(None)
    }

    fn read(&self, tu: &Element) -> Result<Entry, (usize, What)> {
        let mut entry = Entry {
            id: tu.attribute("tuid").map(str::to_owned),
            source_language: match tu.attribute("srclang") {
                Some(tag) => language(tag),
                None => self.source_language.clone(),
            },
            is_sentence: match tu.attribute("segtype") {
                Some("sentence") => Some(true),
                Some("paragraph" | "block") => Some(false),
                Some(_) | None => None,
            },
            notes: texts(tu, "note").map(|(_, text)| text).collect(),
            properties: texts(tu, "prop").collect(),
            ..Entry::default()
        };
        for tuv in tu.all("tuv") {
            entry.variants.push(self.variant(tu, tuv)?);
        }
        if entry.variants.len() < 2 {
            return Err((tu.start, What::Malformed("tu has no text in a second language".to_owned())));
        }
        Ok(entry)
    }

    fn variant(&self, tu: &Element, tuv: &Element) -> Result<Variant, (usize, What)> {
        let malformed = |what: &str| (tuv.start, What::Malformed(what.to_owned()));
        let tag = tuv.attribute("xml:lang").or_else(|| tuv.attribute("lang"));
        let tag = tag.ok_or_else(|| malformed("tuv has no language"))?;
        let language = language(tag).ok_or_else(|| {
            let shown: String = tag.chars().take(40).collect();
            malformed(&format!("{shown:?} is no language"))
        })?;
        let text = tuv.first("seg").ok_or_else(|| malformed("tuv has no seg"))?.text();
        if text.len() > self.limits.max_text_bytes {
            return Err((tuv.start, What::TooLong { what: "text", max_bytes: self.limits.max_text_bytes }));
        }
        let of_either = |name: &str| tuv.attribute(name).or_else(|| tu.attribute(name));
        let first_of = |names: [&str; 2]| names.iter().find_map(|name| of_either(name));
        Ok(Variant {
            language,
            text,
            changed_at: first_of(["changedate", "creationdate"]).and_then(parse_date),
            changed_by: first_of(["changeid", "creationid"]).map(str::to_owned),
            n_uses: of_either("usagecount").and_then(|n| n.trim().parse().ok()),
            properties: texts(tuv, "prop").collect(),
        })
    }
}

/// The type and the text of each element of a name.
fn texts<'a>(element: &'a xml::Element, name: &'a str) -> impl Iterator<Item = (String, String)> + 'a {
    element.all(name).map(|it| (it.attribute("type").unwrap_or_default().to_owned(), it.text()))
}

/// A language as TMX files name it; none for `*all*` and what is no tag.
fn language(tag: &str) -> Option<Language> {
    Language::parse(&tag.trim().replace('_', "-")).ok()
}
