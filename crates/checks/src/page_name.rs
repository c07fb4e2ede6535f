//! Names of pages, as links lead to them.

use std::{borrow::Cow, collections::BTreeMap, sync::LazyLock};
use tolmach_core::Language;

/// Where a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PageName<'a> {
    /// `Special:MyLanguage/` stands before it.
    pub(crate) is_my_language: bool,
    /// What stands before the first colon, in lower case: a namespace or another wiki; empty if there is nothing.
    pub(crate) space: String,
    /// Everything that tells one page from another: spaces for underscores, first letter upper case, without the
    /// section and without the language of a translated page.
    pub(crate) key: String,
    /// The name after `space`, as written.
    pub(crate) rest: &'a str,
    /// Whether it is a page in another language: the name ends in the language's code.
    pub(crate) is_in_language: bool,
    /// Whether it leads to a wiki of the target language.
    pub(crate) is_wiki_of_language: bool,
}

/// Reads the target of a link. `languages` are those of the two texts.
pub(crate) fn page_name<'a>(target: &'a str, languages: [&Language; 2]) -> PageName<'a> {
    let mut rest = target.trim();
    rest = rest.strip_prefix(':').unwrap_or(rest).trim_start();
    let mut is_my_language = false;
    if let Some(after) = strip_my_language(rest) {
        (is_my_language, rest) = (true, after);
        rest = rest.strip_prefix(':').unwrap_or(rest);
    }
    let (space, name) = match rest.split_once(':') {
        Some((space, name)) if !space.contains(['#', '/', '$', '{']) => {
            (spaced(space).to_lowercase(), name.trim_start())
        }
        _ => (String::new(), rest),
    };
    let name = name.trim_end_matches("{{#translation:}}");
    let page = name.split('#').next().unwrap_or_default();
    let of_language = languages.iter().find_map(|language| without_language(page, language));
    let is_in_language = of_language.is_some();
    let page = spaced(of_language.unwrap_or(page));
    let mut letters = page.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let canonical = match space.as_str() {
        "image" => "file",
        other => other,
    };
    let key = format!("{canonical}:{first}{}", letters.as_str());
    let is_wiki_of_language = is_wiki_of(languages[1], rest);
    PageName { is_my_language, space, key, rest: name, is_in_language, is_wiki_of_language }
}

/// The name without `Special:MyLanguage/`, in whatever case.
pub(crate) fn strip_my_language(name: &str) -> Option<&str> {
    const PREFIX: &str = "special:mylanguage/";
    let head = name.get(..PREFIX.len())?;
    head.eq_ignore_ascii_case(PREFIX).then(|| &name[PREFIX.len()..])
}

/// Underscores and runs of spaces as one space.
fn spaced(name: &str) -> String {
    let words = name.split([' ', '_', '\n', '\u{a0}']).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// `Help:Foo` of `Help:Foo/pl`.
fn without_language<'a>(page: &'a str, language: &Language) -> Option<&'a str> {
    let (base, code) = page.trim_end().rsplit_once('/')?;
    (!base.is_empty() && is_code_of(language, code)).then_some(base)
}

/// Whether one of the wikis that a name begins with is one of the language: `w:pl:`, `:pl:`.
fn is_wiki_of(language: &Language, name: &str) -> bool {
    let mut parts = name.split(':').take(4);
    let n = name.split(':').count();
    n > 1 && parts.by_ref().take(n.min(4) - 1).any(|part| is_code_of(language, part.trim()))
}

/// Whether a wiki's code stands for the language, or for the language without its script or variant.
fn is_code_of(language: &Language, code: &str) -> bool {
    let tag = language.as_str();
    let base = tag.split('-').next().unwrap_or_default();
    code.eq_ignore_ascii_case(tag)
        || code.eq_ignore_ascii_case(base)
        || (tag.starts_with("be-tarask") && code == "be-x-old")
}

/// The namespace that a word stands for on wikis of a language: `file` for `Plik` in Polish. The word may be in any case.
pub(crate) fn namespace_in(language: &Language, word: &str) -> Option<&'static str> {
    static NAMES: LazyLock<BTreeMap<(&str, &str), &'static str>> = LazyLock::new(|| {
        let lines = include_str!("../data/namespaces.tsv").lines().filter(|line| !line.starts_with('#'));
        let cells = lines.filter_map(|line| {
            let mut cells = line.split('\t');
            Some((cells.next()?, cells.next()?, cells.next()?))
        });
        cells.flat_map(|(language, space, names)| names.split('|').map(move |name| ((language, name), space))).collect()
    });
    let word = spaced(word).to_lowercase();
    let names: &BTreeMap<(&str, &str), &'static str> = &NAMES;
    let find = |tag: &str| names.get(&(tag, word.as_str())).copied();
    let tag = language.as_str();
    find(tag).or_else(|| find(tag.split('-').next().unwrap_or_default()))
}

/// The namespace of a link: the canonical name in lower case, also where the language's own name for it is used.
pub(crate) fn canonical<'a>(language: &Language, space: &'a str) -> Cow<'a, str> {
    match space {
        "image" => Cow::Borrowed("file"),
        _ => namespace_in(language, space).map_or(Cow::Borrowed(space), Cow::Borrowed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_one_page_are_equal() {
        let languages = ["en", "be-tarask"].map(|tag| Language::parse(tag).unwrap());
        let key = |name| page_name(name, [&languages[0], &languages[1]]).key;
        for (one, other) in [
            ("Help:Knowledge sprint", "help:knowledge_sprint"),
            ("Special:MyLanguage/Grants:Start", "Grants:Start/be-tarask"),
            (":Category:Hub", "Category:Hub/be-x-old"),
            ("Foo#Section", "foo#Частка"),
            ("Image:A.png", "File:A.png"),
            ("Category:A{{#translation:}}", "category:A"),
        ] {
            assert_eq!(key(one), key(other), "{one} and {other}");
        }
        assert_ne!(key("Help:A"), key("Help:A/de"));
        assert_ne!(key("w:A"), key("A"));
    }

    #[test]
    fn wikis_of_the_language_are_known() {
        let languages = ["en", "sr-Latn"].map(|tag| Language::parse(tag).unwrap());
        for (name, is_one) in
            [("w:sr:Википедија", true), (":sr:A", true), ("w:en:A", false), ("A", false), ("sr", false)]
        {
            let read = page_name(name, [&languages[0], &languages[1]]);
            assert_eq!(read.is_wiki_of_language, is_one, "{name}");
        }
    }

    #[test]
    fn every_namespace_of_the_table_is_read() {
        let table = include_str!("../data/namespaces.tsv");
        for line in table.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let language = Language::parse(cells[0]).unwrap();
            for name in cells[2].split('|') {
                assert!(namespace_in(&language, name).is_some(), "{line}: {name}");
            }
        }
        let polish = Language::parse("pl").unwrap();
        assert_eq!(namespace_in(&polish, "Dyskusja_użytkownika"), Some("user talk"));
        assert_eq!(canonical(&polish, "grants"), "grants");
    }
}
