//! Checks over the shape of the text and over what is known of the unit.

pub(crate) mod history;
pub(crate) mod line_breaks;
pub(crate) mod plural;
pub(crate) mod sameness;
pub(crate) mod size;
pub(crate) mod spaces;
pub(crate) mod wiki;
