//! Formats in which work leaves and comes back: PO, CSV, XLIFF, TMX, TBX, and our own package.
//!
//! Pure: reads from and writes to what it is given. Start reading at [`model`].

pub mod fill;
pub mod model;

pub mod csv;
pub mod po;
pub mod translate_po;
mod wiki_names;

mod codes;
mod xml;

pub mod tmx;
pub mod xliff;

pub mod glossary;
pub mod glossary_csv;
pub mod omegat_tsv;
pub mod tbx;

pub mod package;

pub use model::{DocState, DocUnit, Document, InterchangeError, Limits, Place, ReadProblem, Reading, What};
