//! The translation memory: pairs of source and target, whole units and their sentences.
//!
//! Pure: reads no file; an index arrives as bytes.
