//! The words of a language: how they are folded and stemmed, whether they are spelled right, and the terms of a glossary.
//!
//! Pure: reads no file; dictionaries arrive as text.
