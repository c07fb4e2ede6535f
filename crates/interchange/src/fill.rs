//! Filling a file of another program: new targets and states in it, and every other byte as it was.
//!
//! What nobody here understands (elements, attributes, comments, the order of things) is of use to the program that the
//! file came from. So such a file is not written anew: [`crate::xliff::fill`] and [`crate::po::fill`] change
//! the units that are named, and copy the rest.

use crate::model::{DocState, Place};
use std::collections::BTreeMap;

/// What a unit of a file is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTarget {
    /// The translation; not empty.
    pub text: String,
    /// How far it is; not untranslated.
    pub state: DocState,
}

/// A file with new targets in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The file.
    pub bytes: Vec<u8>,
    /// Units that could not take their target, by the place where a reading has them. They are as they were.
    pub left: BTreeMap<Place, NotFilled>,
}

/// Why a unit can't take a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NotFilled {
    /// Another program has cut it into segments, and nothing says which part of the target belongs to which.
    Split,
    /// It has codes or marks that stand for no text, so that nothing says where in the target they belong.
    Codes,
}
