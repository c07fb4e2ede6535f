//! What the user has chosen for the window: the wiki and the languages. A small file of its own, because losing it costs
//! two clicks, while the database is for what must not be lost.

use crate::{dto::preferences::Preferences, error::CommandError};
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
    /// The languages that the user reads beside the source; none where the usual ones will do.
    pub reading: Option<Vec<Language>>,
    /// How the user likes the window.
    pub preferences: Preferences,
}

/// As written to disk. What cannot be read is as if it had not been chosen.
#[derive(Serialize, Deserialize, Default)]
#[serde(default)]
struct Written {
    wiki: Option<String>,
    languages: Vec<String>,
    reading: Option<Vec<String>>,
    preferences: serde_json::Value,
}

impl Wishes {
    /// Reads the wishes of a home; none where there is no file, or none that can be read.
    pub fn read(home: &Path) -> Self {
        let text = std::fs::read_to_string(file(home)).unwrap_or_default();
        let Written { wiki, languages, reading, preferences } = serde_json::from_str(&text).unwrap_or_default();
        let parsed = |tags: Vec<String>| tags.iter().filter_map(|tag| Language::parse(tag).ok()).collect();
        Self {
            wiki: wiki.and_then(|name| WikiName::parse(&name).ok()),
            languages: parsed(languages),
            reading: reading.map(parsed),
            preferences: known(preferences),
        }
    }

    /// Writes them beside the old file, then puts that in its place, so that a crash leaves one or the other.
    pub fn write(&self, home: &Path) -> Result<(), CommandError> {
        let tags = |languages: &[Language]| languages.iter().map(Language::to_string).collect();
        let written = Written {
            wiki: self.wiki.as_ref().map(WikiName::to_string),
            languages: tags(&self.languages),
            reading: self.reading.as_deref().map(tags),
            preferences: serde_json::to_value(&self.preferences).map_err(CommandError::internal)?,
        };
        let text = serde_json::to_string_pretty(&written).map_err(CommandError::internal)?;
        let (new, file) = (home.join("window.json.new"), file(home));
        std::fs::write(&new, text).and_then(|()| std::fs::rename(&new, file)).map_err(CommandError::internal)
    }
}

/// The preferences in a file, each by itself: one that an older or newer program wrote differently is as it is at first.
fn known(written: serde_json::Value) -> Preferences {
    let mut all = serde_json::to_value(Preferences::default()).unwrap_or_default();
    let serde_json::Value::Object(written) = written else { return Preferences::default() };
    for (name, value) in written {
        let mut tried = all.clone();
        tried[name] = value;
        if serde_json::from_value::<Preferences>(tried.clone()).is_ok() {
            all = tried;
        }
    }
    serde_json::from_value(all).unwrap_or_default()
}

fn file(home: &Path) -> PathBuf {
    home.join("window.json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dto::preferences::{Pane, Shown, Theme};

    #[test]
    fn what_was_chosen_is_there_after_a_restart() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(Wishes::read(home.path()), Wishes::default());
        let wishes = Wishes {
            wiki: Some(WikiName::practice()),
            languages: vec![Language::parse("pl").unwrap(), Language::parse("sr-Latn").unwrap()],
            reading: Some(vec![Language::parse("cs").unwrap()]),
            preferences: Preferences {
                theme: Theme::Dark,
                text_size_percent: 150,
                keys: [("copy-source".to_owned(), vec!["Ctrl+O".to_owned()])].into(),
                panes: vec![Pane { name: "terms".into(), shown: Shown::Collapsed }],
                ..Preferences::default()
            },
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
        let text = r#"{"preferences": {"theme": "sepia", "text_size_percent": 200, "panes": 3, "unheard-of": 1}}"#;
        std::fs::write(file(home.path()), text).unwrap();
        let expected = Preferences { text_size_percent: 200, ..Preferences::default() };
        assert_eq!(
            Wishes::read(home.path()).preferences,
            expected,
            "what could be read was dropped with what could not"
        );
    }
}
