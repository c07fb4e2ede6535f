//! Titles of unit pages.

use crate::{error::WikiError, language_code};
use std::fmt;
use tolmach_core::{Language, UnitKey};

/// The wiki's namespace of unit pages; its name may be translated, its number is fixed.
pub(crate) const NAMESPACE: i64 = 1198;

/// The page that holds one unit in one language. Shown as its title: `Translations:Help:Sprints/1/pl`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TargetTitle {
    unit: UnitKey,
    language: Language,
    code: String,
}

impl TargetTitle {
    /// The page of a unit in a language.
    ///
    /// # Errors
    /// [`WikiError::NoSuchTarget`] where wikis take no translation into the language.
    pub fn new(unit: UnitKey, language: Language) -> Result<Self, WikiError> {
        let code = language_code::to_wiki(&language).ok_or_else(|| WikiError::NoSuchTarget(language.clone()))?;
        Ok(Self { unit, language, code })
    }

    /// Reads a title with its namespace, whatever the wiki calls that, with spaces or underscores.
    ///
    /// None where it is no title of a unit page: a unit page has a page, a unit and a language.
    pub fn parse(title: &str) -> Option<Self> {
        let (_, name) = title.split_once(':')?;
        let (unit, code) = name.rsplit_once('/')?;
        Some(Self {
            unit: UnitKey::parse(unit).ok()?,
            language: language_code::from_wiki(code)?,
            code: code.to_owned(),
        })
    }

    /// The unit.
    pub fn unit(&self) -> &UnitKey {
        &self.unit
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }
}

impl fmt::Display for TargetTitle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Translations:{}/{}/{}", self.unit.page, self.unit.unit, self.code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_read_from_its_end() {
        for (title, page, unit, tag, shown) in [
            ("Translations:Help:A/b/1/pl", "Help:A/b", "1", "pl", "Translations:Help:A/b/1/pl"),
            (
                "Tłumaczenia:Sprint_fund/Page_display_title/be-tarask",
                "Sprint fund",
                "Page display title",
                "be-tarask",
                "Translations:Sprint fund/Page display title/be-tarask",
            ),
            ("Translations:Sprints/2/sr-ec", "Sprints", "2", "sr-Cyrl", "Translations:Sprints/2/sr-ec"),
        ] {
            let read = TargetTitle::parse(title).unwrap();
            assert_eq!((read.unit().page.as_str(), read.unit().unit.as_str()), (page, unit));
            assert_eq!((read.language().as_str(), read.to_string().as_str()), (tag, shown));
        }
        for other in ["Help", "Translations:Sprints", "Translations:Sprints/1", "Translations:A/1/x y"] {
            assert_eq!(TargetTitle::parse(other), None, "{other} was taken for a unit page");
        }
    }

    #[test]
    fn a_language_no_wiki_takes_has_no_page() {
        let unit = UnitKey::parse("Sprints/1").unwrap();
        let title = |tag| TargetTitle::new(unit.clone(), Language::parse(tag).unwrap());
        assert_eq!(title("sr-Latn").unwrap().to_string(), "Translations:Sprints/1/sr");
        assert!(matches!(title("isv"), Err(WikiError::NoSuchTarget(_))));
    }
}
