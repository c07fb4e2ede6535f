//! The translation memory: pairs of source and target, whole units and their sentences.
//!
//! Pure: reads no file; an index arrives as bytes. Start reading at [`look_up()`]. What a pair is beside its texts stands in
//! [`entry`], how it is cut into [`sentences`] and [aligned](align), how a match is [ranked](rank) and [made ready](adapt).

mod distance;
pub mod entry;
mod hit;
mod index;
mod look_up;
mod normalise;
mod query;
mod score;
mod tail;

pub mod adapt;
pub mod align;
pub mod masks;
pub mod rank;
pub mod sentences;
pub mod stems;

pub use distance::distance;
pub use hit::{EntryId, Hit};
pub use index::{Damaged, Index, IndexBuilder};
pub use look_up::{Wanted, look_up, scan};
pub use normalise::normalise;
pub use query::Query;
pub use score::{Score, score};
pub use tail::Tail;
