//! The words of a language: how they are folded and stemmed, whether they are spelled right, and the terms of a glossary.
//!
//! Pure: reads no file; dictionaries arrive as bytes. Start reading at [`words`], then [`stem`] and [`glossary`].

pub mod fold;
pub mod words;

pub mod stem;

pub mod dictionary;

pub mod glossary;

pub use dictionary::{Dictionary, DictionaryError, OwnWords};
pub use glossary::{Glossary, Hit, Status, TargetTerm, Term, TermProblem};
