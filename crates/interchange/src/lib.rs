//! Formats in which work leaves and comes back: PO, CSV, XLIFF, TMX, TBX, and our own package.
//!
//! Pure: reads from and writes to what it is given. Start reading at [`model`].

pub mod model;

pub use model::{DocState, DocUnit, Document, InterchangeError, Limits, Place, ReadProblem, Reading, What};
