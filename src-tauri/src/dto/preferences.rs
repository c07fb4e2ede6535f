//! How the user likes the window. Kept as the screen gives it: Rust decides nothing by it.

use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// How the user likes the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Preferences {
    /// Light or dark.
    pub theme: Theme,
    /// Whether lines and letters stand out more than usual.
    pub has_high_contrast: bool,
    /// Size of the text, in hundredths of the usual one.
    pub text_size_percent: u32,
    /// The strokes of those actions whose keys the user has changed; none at all for an action that is to have no key.
    pub keys: BTreeMap<String, Vec<String>>,
    /// The panes beside the editor, in the user's order; those not named come after them, open.
    pub panes: Vec<Pane>,
    /// Whether markup is shown as plain text instead of as chips.
    pub is_plain_text: bool,
    /// Whether the list of units is put away.
    pub is_list_hidden: bool,
    /// When the machine translates.
    pub machine: MachineUse,
}

/// When the machine translates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum MachineUse {
    /// Never; nothing of it is shown.
    Off,
    /// When the user asks.
    Asked,
    /// By itself, at each unit.
    Always,
}

/// A pane beside the editor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Pane {
    /// Its name.
    pub name: String,
    /// How much of it is shown.
    pub shown: Shown,
}

/// How much of a pane is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// All of it.
    Open,
    /// Its title only.
    Collapsed,
    /// Nothing.
    Hidden,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            has_high_contrast: false,
            text_size_percent: 100,
            keys: BTreeMap::new(),
            panes: Vec::new(),
            is_plain_text: false,
            is_list_hidden: false,
            machine: MachineUse::Asked,
        }
    }
}
