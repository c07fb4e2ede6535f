//! Checks that consult a help: a dictionary, a glossary, other pages. Without it they find nothing.

pub(crate) mod consistency;
pub(crate) mod glossary;
pub(crate) mod spelling;

pub use consistency::Elsewhere;
pub use spelling::Spelling;
