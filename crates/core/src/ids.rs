//! Names of things, each its own type, so that a group id can't stand where a unit key belongs.

use crate::language::Language;
use std::fmt;

/// A name that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Nothing but white space.
    #[error("an empty {what} names nothing")]
    Empty {
        /// What was expected: "page title", "unit key", …
        what: &'static str,
    },
    /// A character that the wiki does not allow there.
    #[error("{what} {name:?} holds {found:?}, which is not allowed")]
    BadCharacter {
        /// What was expected.
        what: &'static str,
        /// The name as given.
        name: String,
        /// The offending character.
        found: char,
    },
    /// A unit key without the slash before its last part.
    #[error("{0:?} is no unit key; one looks like Page/1")]
    NoUnit(String),
}

fn checked(name: &str, what: &'static str, bad: &[char]) -> Result<String, IdError> {
    let spaced = name.replace('_', " ");
    let clean = spaced.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    if clean.trim().is_empty() {
        return Err(IdError::Empty { what });
    }
    match clean.chars().find(|c| c.is_control() || bad.contains(c)) {
        Some(found) => Err(IdError::BadCharacter { what, name: name.to_owned(), found }),
        None => Ok(clean),
    }
}

macro_rules! shown_as_its_text {
    ($($name:ident),*) => { $(
        impl $name {
            /// The name as text.
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
    )* };
}
shown_as_its_text!(WikiName, PageTitle, GroupId, UnitId, UserName);

/// A wiki as the user calls it: `meta`, `practice`, or a name of their own. ASCII letters, digits, `-` and `.`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WikiName(String);

impl WikiName {
    /// The built-in wiki for practising.
    pub fn practice() -> Self {
        Self("practice".to_owned())
    }

    /// Reads a wiki's name.
    ///
    /// # Errors
    /// [`IdError`] when it is empty or holds another character than those allowed.
    pub fn parse(name: &str) -> Result<Self, IdError> {
        if name.is_empty() {
            return Err(IdError::Empty { what: "wiki name" });
        }
        match name.chars().find(|c| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '.')) {
            Some(found) => Err(IdError::BadCharacter { what: "wiki name", name: name.to_owned(), found }),
            None => Ok(Self(name.to_owned())),
        }
    }

    /// Whether this is the built-in wiki for practising.
    pub fn is_practice(&self) -> bool {
        self.0 == "practice"
    }
}

/// The title of a page, with spaces, namespace included: `Help:Knowledge sprint`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PageTitle(String);

impl PageTitle {
    /// Reads a title with spaces or underscores. The wiki itself has the last word on how a title is spelled.
    ///
    /// # Errors
    /// [`IdError`] when it is empty or holds a character that no title may hold.
    pub fn parse(title: &str) -> Result<Self, IdError> {
        checked(title, "page title", &['[', ']', '{', '}', '<', '>', '|', '#']).map(Self)
    }

    /// The title with underscores, as it stands in keys and URLs.
    pub fn underscored(&self) -> String {
        self.0.replace(' ', "_")
    }

    /// The message group of this page when it is translatable.
    pub fn group(&self) -> GroupId {
        GroupId(format!("page-{}", self.0))
    }
}

/// A message group of the wiki. That of a translatable page is `page-` and its title.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(String);

impl GroupId {
    /// Takes a group id as the wiki gives it.
    ///
    /// # Errors
    /// [`IdError::Empty`] when nothing is there.
    pub fn parse(id: &str) -> Result<Self, IdError> {
        if id.trim().is_empty() {
            return Err(IdError::Empty { what: "message group" });
        }
        Ok(Self(id.to_owned()))
    }

    /// The page whose units this group holds, where it is the group of a translatable page.
    pub fn page(&self) -> Option<PageTitle> {
        self.0.strip_prefix("page-").and_then(|title| PageTitle::parse(title).ok())
    }
}

/// The id of a unit within its page: a number, a name, or [`UnitId::page_title`]. Kept with spaces.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnitId(String);

impl UnitId {
    /// The unit that holds the page's own title.
    pub fn page_title() -> Self {
        Self("Page display title".to_owned())
    }

    /// Reads a unit id with spaces or underscores.
    ///
    /// # Errors
    /// [`IdError`] when it is empty or holds `/` or a character that no title may hold.
    pub fn parse(id: &str) -> Result<Self, IdError> {
        checked(id, "unit id", &['[', ']', '{', '}', '<', '>', '|', '#', '/']).map(Self)
    }

    /// Whether this is the unit that holds the page's own title.
    pub fn is_page_title(&self) -> bool {
        self.0 == "Page display title"
    }

    /// The id with underscores, as it stands in keys.
    pub fn underscored(&self) -> String {
        self.0.replace(' ', "_")
    }
}

/// A unit of a page. Shown as the wiki's API does: `Help:Knowledge_sprint/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnitKey {
    /// The translatable page.
    pub page: PageTitle,
    /// The unit within it.
    pub unit: UnitId,
}

impl UnitKey {
    /// Reads a key: everything before the last slash is the page.
    ///
    /// # Errors
    /// [`IdError`] when there is no slash, or either part is not allowed.
    pub fn parse(key: &str) -> Result<Self, IdError> {
        let (page, unit) = key.rsplit_once('/').ok_or_else(|| IdError::NoUnit(key.to_owned()))?;
        Ok(Self { page: PageTitle::parse(page)?, unit: UnitId::parse(unit)? })
    }
}

impl fmt::Display for UnitKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.page.underscored(), self.unit.underscored())
    }
}

/// A unit in one language on one wiki: what a draft is of.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TargetKey {
    /// The wiki it lives on.
    pub wiki: WikiName,
    /// The unit.
    pub unit: UnitKey,
    /// The language translated into.
    pub language: Language,
}

/// A revision id of the wiki; larger is later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Revision(pub u64);

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The name of a wiki account, with spaces.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserName(String);

impl UserName {
    /// Reads an account name; underscores become spaces.
    ///
    /// # Errors
    /// [`IdError`] when it is empty or holds a character that no user name may hold.
    pub fn parse(name: &str) -> Result<Self, IdError> {
        checked(name, "user name", &['[', ']', '{', '}', '<', '>', '|', '#', '/']).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_splits_at_its_last_slash() {
        for (key, page, unit, shown) in [
            (
                "Help:Foo_bar/Page_display_title",
                "Help:Foo bar",
                "Page display title",
                "Help:Foo_bar/Page_display_title",
            ),
            (
                "Movement Strategy/Knowledge sprint/12",
                "Movement Strategy/Knowledge sprint",
                "12",
                "Movement_Strategy/Knowledge_sprint/12",
            ),
            (
                "Baza wiedzy/Jak zorganizować sprint/1",
                "Baza wiedzy/Jak zorganizować sprint",
                "1",
                "Baza_wiedzy/Jak_zorganizować_sprint/1",
            ),
        ] {
            let read = UnitKey::parse(key).unwrap();
            assert_eq!((read.page.as_str(), read.unit.as_str()), (page, unit));
            assert_eq!(read.to_string(), shown);
        }
    }

    #[test]
    fn names_that_no_wiki_allows_are_refused() {
        assert!(matches!(UnitKey::parse("Help"), Err(IdError::NoUnit(_))));
        assert!(matches!(PageTitle::parse(" _ "), Err(IdError::Empty { .. })));
        assert!(matches!(PageTitle::parse("Foo<bar"), Err(IdError::BadCharacter { found: '<', .. })));
        assert!(matches!(WikiName::parse("my wiki"), Err(IdError::BadCharacter { found: ' ', .. })));
    }

    #[test]
    fn a_group_knows_its_page() {
        let page = PageTitle::parse("Help:Foo_bar").unwrap();
        assert_eq!(page.group().as_str(), "page-Help:Foo bar");
        assert_eq!(page.group().page(), Some(page));
        assert_eq!(GroupId::parse("agg-CEE").unwrap().page(), None);
    }
}
