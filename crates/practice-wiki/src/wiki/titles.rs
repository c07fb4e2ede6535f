//! Titles as the wiki spells them, and what a title says about units and translation pages.

use std::sync::LazyLock;

/// The namespace of unit pages.
pub(crate) const TRANSLATIONS: i32 = 1198;

/// A namespace: id, local name, canonical name, aliases.
pub(crate) struct Namespace {
    pub(crate) id: i32,
    pub(crate) name: &'static str,
    pub(crate) canonical: &'static str,
    pub(crate) aliases: &'static [&'static str],
}

const fn namespace(id: i32, name: &'static str) -> Namespace {
    Namespace { id, name, canonical: name, aliases: &[] }
}

/// The namespaces of the practice wiki.
pub(crate) const NAMESPACES: &[Namespace] = &[
    namespace(-2, "Media"),
    namespace(-1, "Special"),
    namespace(0, ""),
    namespace(1, "Talk"),
    namespace(2, "User"),
    namespace(3, "User talk"),
    Namespace { id: 4, name: "Practice wiki", canonical: "Project", aliases: &[] },
    Namespace { id: 5, name: "Practice wiki talk", canonical: "Project talk", aliases: &[] },
    Namespace { id: 6, name: "File", canonical: "File", aliases: &["Image"] },
    Namespace { id: 7, name: "File talk", canonical: "File talk", aliases: &["Image talk"] },
    namespace(8, "MediaWiki"),
    namespace(9, "MediaWiki talk"),
    namespace(10, "Template"),
    namespace(11, "Template talk"),
    namespace(12, "Help"),
    namespace(13, "Help talk"),
    namespace(14, "Category"),
    namespace(15, "Category talk"),
    namespace(TRANSLATIONS, "Translations"),
    namespace(TRANSLATIONS + 1, "Translations talk"),
];

/// A title in the wiki's own spelling: namespace, spaces, capital first letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Title {
    pub(crate) ns: i32,
    pub(crate) text: String,
}

impl Title {
    /// Reads a title; none where no page could have it.
    pub(crate) fn parse(given: &str) -> Option<Self> {
        let spaced = given.replace('_', " ");
        let clean = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_bad = |c: char| c.is_control() || "[]{}<>|#\u{fffd}".contains(c);
        if clean.is_empty() || clean.contains(is_bad) {
            return None;
        }
        let clean = clean.strip_prefix(':').unwrap_or(&clean);
        let (ns, rest) = clean
            .split_once(':')
            .and_then(|(prefix, rest)| Some((find_namespace(prefix.trim())?, rest.trim())))
            .map_or((&NAMESPACES[2], clean), |(ns, rest)| (ns, rest));
        if rest.is_empty() || rest.len() > 255 {
            return None;
        }
        let mut letters = rest.chars();
        let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect();
        let text = if ns.id == 0 { capital } else { format!("{}:{capital}", ns.name) };
        Some(Self { ns: ns.id, text })
    }

    /// The title without its namespace.
    pub(crate) fn bare(&self) -> &str {
        match self.ns {
            0 => &self.text,
            _ => self.text.split_once(':').map_or(&self.text, |(_, bare)| bare),
        }
    }
}

fn find_namespace(name: &str) -> Option<&'static Namespace> {
    let is = |other: &str| !other.is_empty() && other.eq_ignore_ascii_case(name);
    NAMESPACES.iter().find(|ns| is(ns.name) || is(ns.canonical) || ns.aliases.iter().any(|alias| is(alias)))
}

/// The parts of a unit page's title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnitTitle {
    /// The translatable page.
    pub(crate) page: String,
    /// The unit's id, with spaces.
    pub(crate) unit: String,
    /// The wiki's code of the language; none if the title has no such part.
    pub(crate) language: Option<String>,
}

impl UnitTitle {
    /// Reads `Translations:Page/unit/language` from the right. A last part that is no language leaves the language out.
    pub(crate) fn parse(title: &Title) -> Option<Self> {
        if title.ns != TRANSLATIONS {
            return None;
        }
        let (before, last) = title.bare().rsplit_once('/')?;
        match before.rsplit_once('/') {
            Some((page, unit)) if is_language(last) => {
                Some(Self { page: page.to_owned(), unit: unit.to_owned(), language: Some(last.to_owned()) })
            }
            Some(_) | None => Some(Self { page: before.to_owned(), unit: last.to_owned(), language: None }),
        }
    }
}

/// The title of a unit page.
pub(crate) fn unit_title(page: &str, unit: &str, language: &str) -> String {
    format!("Translations:{page}/{unit}/{language}")
}

/// Whether this is a code that the wiki translates into.
pub(crate) fn is_language(code: &str) -> bool {
    LANGUAGES.binary_search(&code).is_ok()
}

/// The codes that the wiki translates into, sorted. Source: recorded statistics of MediaWiki 1.43.
pub(crate) static LANGUAGES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut codes: Vec<_> = include_str!("../../data/language-codes.txt").lines().collect();
    codes.sort_unstable();
    codes
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_spelled_as_the_wiki_spells_them() {
        for (given, ns, text) in [
            ("movement Strategy/knowledge_sprint", 0, "Movement Strategy/knowledge sprint"),
            ("translations:Foo bar/1/pl", TRANSLATIONS, "Translations:Foo bar/1/pl"),
            ("help: sprint", 12, "Help:Sprint"),
            ("Project:About", 4, "Practice wiki:About"),
            ("źródło", 0, "Źródło"),
            ("12:30 meeting", 0, "12:30 meeting"),
        ] {
            assert_eq!(Title::parse(given), Some(Title { ns, text: text.to_owned() }));
        }
        let too_long = "x".repeat(256);
        for bad in ["", " _ ", "Foo<bar", "A|b", "Help:", too_long.as_str()] {
            assert_eq!(Title::parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn unit_titles_are_read_from_the_right() {
        let read = |text: &str| UnitTitle::parse(&Title::parse(text).unwrap());
        let unit = |page: &str, unit: &str, language: Option<&str>| {
            Some(UnitTitle { page: page.to_owned(), unit: unit.to_owned(), language: language.map(str::to_owned) })
        };
        assert_eq!(read("Translations:Help:A/b/12/pl"), unit("Help:A/b", "12", Some("pl")));
        assert_eq!(
            read("Translations:A/Page display title/be-tarask"),
            unit("A", "Page display title", Some("be-tarask"))
        );
        assert_eq!(read("Translations:A/b/12"), unit("A/b", "12", None));
        assert_eq!(read("A/b/12"), None);
    }
}
