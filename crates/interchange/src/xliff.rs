//! XLIFF: what translation tools exchange. 1.2 and 2.1 are written; 1.0 to 1.2 and 2.0 to 2.2 are read.
//!
//! | our state | XLIFF 1.2 | XLIFF 2.x |
//! |---|---|---|
//! | untranslated | no `target` | `initial`, no `target` |
//! | outdated | `needs-review-translation`, not approved | `initial`, subState `tolmach:outdated` |
//! | translated | `translated`, approved | `translated` |
//! | proofread | `signed-off`, approved | `reviewed` |
//!
//! What the other states mean is said in `docs/formats.md`. Markup stands in inline codes that hold
//! the text they stand for. The base revision travels in a `context-group` (1.2) or in the metadata module (2.1), the
//! definition that an outdated translation was made from in `alt-trans` or in the translation candidates module: all of
//! it is part of the standards, so that other tools carry it along.

mod fill;
mod fill_v1;
mod fill_v2;
mod read;
pub mod v1;
pub mod v2;

pub use fill::fill;
pub use read::read;

use crate::model::{DocUnit, Document, InterchangeError};
use tolmach_core::{Language, PageTitle};

/// What our own attributes and categories are called.
const OURS: &str = "tolmach";

/// Begins the id of the group of metadata that names the wiki.
const WIKI: &str = "wiki-";

/// The languages of a document, which XLIFF must name.
fn languages(document: &Document) -> Result<(&str, &str), InterchangeError> {
    let source = document.source_language.as_ref().map_or("en", Language::as_str);
    match &document.language {
        Some(language) => Ok((source, language.as_str())),
        None => Err(InterchangeError::NotWritable("XLIFF has to name the language translated into")),
    }
}

/// The units of a document, page by page. Units that stand apart from the rest of their page begin it anew.
fn by_page(document: &Document) -> impl Iterator<Item = (&str, &[DocUnit])> {
    let page = |unit: &DocUnit| unit.key.as_ref().map(|key| key.page.clone());
    let pages = document.units.chunk_by(move |one, other| page(one) == page(other));
    pages.map(|units| {
        let title =
            units.first().and_then(|unit| unit.key.as_ref()).map_or("units", |key| PageTitle::as_str(&key.page));
        (title, units)
    })
}

#[cfg(test)]
#[path = "xliff_tests.rs"]
mod tests;
