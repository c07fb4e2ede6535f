//! XML as XLIFF, TMX and TBX need it: a stream cut into entries, each small enough to be held, and each on its own.
//!
//! What could make a reader load, expand or run anything is refused: internal subsets of a DOCTYPE with their entities,
//! and references to entities other than the five that XML itself defines. A DOCTYPE that only names an outer DTD is
//! read over, and the DTD is never looked for. A broken entry costs only that entry.

mod chunks;
mod edit;
mod element;
mod scan;
mod source;
mod write;

pub(crate) use chunks::{Chunks, Piece};
pub(crate) use edit::{Change, Whole, escaped, replace, with_attribute};
pub(crate) use element::{Element, Node, parse};
pub(crate) use write::{Inline, Out};
