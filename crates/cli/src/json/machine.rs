use super::code;
use serde::Serialize;
use tolmach_workbench::machine;

/// A row of `machine pairs`.
#[derive(Debug, Serialize)]
pub(crate) struct MachinePair {
    from: String,
    to: String,
    /// Apertium's name for it.
    engine: String,
}

/// What `machine translate` answers.
#[derive(Debug, Serialize)]
pub(crate) struct MachineText<'t> {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) engine: &'t str,
    pub(crate) text: &'t str,
}

impl From<&machine::MachinePair> for MachinePair {
    fn from(pair: &machine::MachinePair) -> Self {
        let machine::MachinePair { engine, from, to } = pair;
        Self { from: code(from), to: code(to), engine: engine.mode.clone() }
    }
}
