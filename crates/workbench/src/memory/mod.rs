//! The translation memory: fed by everything that is pulled, drafted and imported, and asked for what is like a text.
//!
//! [`feed`] keeps it as the library and the drafts are; [`look_up`] finds matches; [`import`] and [`export`] read and
//! write files; [`propagate`] offers one translation to all units of the same definition.

pub mod propagate;
