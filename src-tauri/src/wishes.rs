//! What the user has chosen for the window: the wiki and the languages. A small file of its own, because losing it costs
//! two clicks, while the database is for what must not be lost.

use crate::error::CommandError;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use tolmach_core::{Language, WikiName};

/// What the user has chosen for the window.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wishes {
    /// The wiki worked on.
    pub wiki: Option<WikiName>,
    /// The languages translated into, in the user's order.
    pub languages: Vec<Language>,
}

/// As written to disk. What cannot be read is as if it had not been chosen.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
struct Written {
    wiki: Option<String>,
    languages: Vec<String>,
}

impl Wishes {
    /// Reads the wishes of a home; none where there is no file, or none that can be read.
    pub fn read(home: &Path) -> Self {
        let text = std::fs::read_to_string(file(home)).unwrap_or_default();
        let Written { wiki, languages } = serde_json::from_str(&text).unwrap_or_default();
        Self {
            wiki: wiki.and_then(|name| WikiName::parse(&name).ok()),
            languages: languages.iter().filter_map(|tag| Language::parse(tag).ok()).collect(),
        }
    }

    /// Writes them beside the old file, then puts that in its place, so that a crash leaves one or the other.
    pub fn write(&self, home: &Path) -> Result<(), CommandError> {
        let written = Written {
            wiki: self.wiki.as_ref().map(WikiName::to_string),
            languages: self.languages.iter().map(Language::to_string).collect(),
        };
        let text = serde_json::to_string_pretty(&written).map_err(CommandError::internal)?;
        let (new, file) = (home.join("window.json.new"), file(home));
        std::fs::write(&new, text).and_then(|()| std::fs::rename(&new, file)).map_err(CommandError::internal)
    }
}

fn file(home: &Path) -> PathBuf {
    home.join("window.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_after_a_restart() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(Wishes::read(home.path()), Wishes::default());
        let wishes = Wishes {
            wiki: Some(WikiName::practice()),
            languages: vec![Language::parse("pl").unwrap(), Language::parse("sr-Latn").unwrap()],
        };
        wishes.write(home.path()).unwrap();
        assert_eq!(Wishes::read(home.path()), wishes, "the user would have to choose again");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_no_reason_to_stop() {
        let home = tempfile::tempdir().unwrap();
        for text in ["", "{", "[]", r#"{"wiki": 3}"#] {
            std::fs::write(file(home.path()), text).unwrap();
            assert_eq!(Wishes::read(home.path()), Wishes::default(), "{text}");
        }
        std::fs::write(file(home.path()), r#"{"wiki": "a b", "languages": ["pl", "?"], "more": 1}"#).unwrap();
        assert_eq!(Wishes::read(home.path()).languages, vec![Language::parse("pl").unwrap()]);
    }
}
