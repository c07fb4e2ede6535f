//! Checks of the text that readers read, by the rules of its language; see [`crate::packs`].

pub(crate) mod prose;
pub(crate) mod words;

pub(crate) mod address;
pub(crate) mod capitals;
pub(crate) mod ends;
pub(crate) mod repeated;

pub(crate) mod dates;
pub(crate) mod numbers;

pub(crate) mod apostrophe;
pub(crate) mod no_break;
pub(crate) mod quotes;
pub(crate) mod spacing;

pub(crate) mod letters;
pub(crate) mod mixed_script;
pub(crate) mod related;
pub(crate) mod serbian;
pub(crate) mod short_u;
pub(crate) mod slips;
