//! Why the wiki refuses something, in the words of MediaWiki's codes.

use serde_json::{Map, Value};

/// A refusal: its code and text go to whoever asked.
#[derive(Debug, Clone)]
pub(crate) struct Refusal {
    pub(crate) code: String,
    pub(crate) text: String,
    pub(crate) data: Map<String, Value>,
}

impl Refusal {
    pub(crate) fn new(code: &str, text: impl Into<String>) -> Self {
        Self { code: code.to_owned(), text: text.into(), data: Map::new() }
    }

    pub(crate) fn with(mut self, key: &str, value: Value) -> Self {
        self.data.insert(key.to_owned(), value);
        self
    }

    pub(crate) fn bad_title(given: &str) -> Self {
        Self::new("invalidtitle", format!("Bad title \"{given}\"."))
    }

    pub(crate) fn missing_title() -> Self {
        Self::new("missingtitle", "The page you specified doesn't exist.")
    }

    pub(crate) fn permission(action: &str) -> Self {
        Self::new("permissiondenied", format!("You don't have permission to {action}."))
    }
}
