//! The codes by which wikis call languages. They stop here; everywhere else a language is a BCP 47 tag.

use std::{collections::BTreeMap, sync::LazyLock};
use tolmach_core::Language;

/// The language that a wiki calls `code`: `roa-rup` is `rup`, `sr-ec` is `sr-Cyrl`.
///
/// A code that is not in the table is read as a tag. None where it is no tag either.
pub fn from_wiki(code: &str) -> Option<Language> {
    match TABLE.by_code.get(code) {
        Some(language) => Some(language.clone()),
        None => Language::parse(code).ok(),
    }
}

/// The code under which a wiki takes translations into `language`: `sr-Latn` goes to `sr`.
///
/// A tag that is not in the table is its own code, in lower case. None where wikis take no translation into it.
pub fn to_wiki(language: &Language) -> Option<String> {
    match TABLE.code_of.get(language) {
        Some(code) => code.map(str::to_owned),
        None => Some(language.as_str().to_ascii_lowercase()),
    }
}

struct Table {
    by_code: BTreeMap<&'static str, Language>,
    code_of: BTreeMap<Language, Option<&'static str>>,
}

/// Rows are tag, target code (may be empty), other codes joined by commas. Where several tags go to one code, as the
/// Serbian ones do, the code means the first, which stands without a script.
static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { by_code: BTreeMap::new(), code_of: BTreeMap::new() };
    for line in include_str!("../data/language-codes.tsv").lines().filter(|line| !line.starts_with('#')) {
        let mut cells = line.split('\t');
        let mut next = || cells.next().unwrap_or_default();
        let Ok(language) = Language::parse(next()) else { continue };
        let target = Some(next()).filter(|code| !code.is_empty());
        for code in target.into_iter().chain(next().split(',').filter(|code| !code.is_empty())) {
            table.by_code.entry(code).or_insert_with(|| language.clone());
        }
        table.code_of.insert(language, target);
    }
    table
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_the_table_goes_to_the_wiki_and_back() {
        let languages = tolmach_core::language::of_central_and_eastern_europe();
        assert_eq!((languages.len(), TABLE.code_of.len()), (100, 100), "the two tables hold the same languages");
        for about in languages {
            let tag = &about.tag;
            assert!(TABLE.code_of.contains_key(tag), "{tag} has no row among the codes");
            match (tag.as_str(), to_wiki(tag)) {
                ("cnr" | "cnr-Latn" | "isv" | "rmn", code) => assert_eq!(code, None, "no wiki translates into {tag}"),
                ("sr-Cyrl" | "sr-Latn", code) => assert_eq!(code.as_deref(), Some("sr"), "Meta refuses {tag}"),
                (_, Some(code)) => assert_eq!(from_wiki(&code).as_ref(), Some(tag), "{tag} comes back as another"),
                (_, None) => panic!("{tag} could never be pushed"),
            }
        }
    }

    #[test]
    fn codes_of_wikis_are_read() {
        for (code, tag) in [
            ("be-x-old", "be-tarask"),
            ("be-tarask", "be-tarask"),
            ("crh", "crh"),
            ("crh-latn", "crh-Latn"),
            ("roa-rup", "rup"),
            ("bat-smg", "sgs"),
            ("fiu-vro", "vro"),
            ("sr", "sr"),
            ("sr-ec", "sr-Cyrl"),
            ("sr-el", "sr-Latn"),
            ("cnr-latn", "cnr-Latn"),
            ("tt-cyrl", "tt-Cyrl"),
            ("pt-br", "pt-BR"),
            ("zh-hans", "zh-Hans"),
            ("qqq", "qqq"),
        ] {
            assert_eq!(from_wiki(code).map(|language| language.to_string()).as_deref(), Some(tag), "{code}");
        }
        assert_eq!(from_wiki("Special page"), None);
    }

    #[test]
    fn a_tag_outside_the_table_passes_through_both_ways() {
        for code in ["pt-br", "zh-hans", "nds-nl", "ja", "simple"] {
            assert_eq!(from_wiki(code).and_then(|language| to_wiki(&language)).as_deref(), Some(code));
        }
    }
}
