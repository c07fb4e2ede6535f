//! Reading the values of arguments.

use crate::args::Filter;
use tolmach_core::{
    Date, Language, PageTitle, State, UnitId, UnitKey, WikiName, ids::IdError, language::Family, sprint::Kind,
};
use tolmach_markup::PageLanguage;
use tolmach_workbench::{checks::Level, glossary::GlossaryFormat, language_code};

pub(crate) fn wiki(name: &str) -> Result<WikiName, IdError> {
    WikiName::parse(name)
}

pub(crate) fn page(title: &str) -> Result<PageTitle, IdError> {
    PageTitle::parse(title)
}

/// A state of a translation on the wiki.
pub(crate) fn state(word: &str) -> Result<State, String> {
    State::parse(word).ok_or_else(|| {
        let words: Vec<&str> = State::ALL.iter().map(|state| state.as_str()).collect();
        format!("the states are {}", words.join(", "))
    })
}

/// A language by the wiki's code for it, such as `sr`, `be-tarask` or `roa-rup`.
pub(crate) fn language(code: &str) -> Result<Language, String> {
    language_code::from_wiki(code)
        .ok_or_else(|| format!("{code:?} is no language code; one looks like pl or be-tarask"))
}

/// A family of languages.
pub(crate) fn family(word: &str) -> Result<Family, String> {
    Family::parse(word).ok_or_else(|| {
        let words: Vec<&str> = Family::ALL.iter().map(|family| family.as_str()).collect();
        format!("the families are {}", words.join(", "))
    })
}

/// The same for a page that is put together: the code itself goes into the page.
pub(crate) fn page_language(code: &str) -> Result<PageLanguage, String> {
    language(code).map(|language| PageLanguage { code: code.to_owned(), language })
}

pub(crate) fn score(score: &str) -> Result<f64, String> {
    let wrong = || format!("{score:?} is no score; one is a number from 0 to 100");
    score.parse().ok().filter(|score| (0.0..=100.0).contains(score)).ok_or_else(wrong)
}

/// How grave a problem is.
pub(crate) fn level(word: &str) -> Result<Level, String> {
    Level::parse(word).ok_or_else(|| format!("{word} is no level; there are block, warn and hint"))
}

pub(crate) fn date(date: &str) -> Result<Date, String> {
    date.parse().map_err(|_| format!("{date:?} is no date; one looks like 2026-11-23"))
}

pub(crate) fn kind(word: &str) -> Result<Kind, String> {
    Kind::parse(word).ok_or_else(|| format!("{word:?} is no kind of sprint; it is translation or update"))
}

pub(crate) fn glossary_format(word: &str) -> Result<GlossaryFormat, String> {
    GlossaryFormat::parse(word)
        .ok_or_else(|| format!("{word:?} is no format of glossaries; there are csv, omegat, tbx and tbx2"))
}

pub(crate) fn filter(word: &str) -> Result<Filter, String> {
    match word {
        "draft" => Ok(Filter::Draft),
        "conflict" => Ok(Filter::Conflict),
        _ => State::parse(word).map(Filter::State).ok_or_else(|| {
            format!("{word:?} is no state; there are untranslated, outdated, translated, proofread, draft and conflict")
        }),
    }
}

/// A unit of `page` by its number, its name or its full key.
pub(crate) fn unit(page: &PageTitle, unit: &str) -> Result<UnitKey, String> {
    if !unit.contains('/') {
        let unit = UnitId::parse(unit).map_err(|error| error.to_string())?;
        return Ok(UnitKey { page: page.clone(), unit });
    }
    match UnitKey::parse(unit).map_err(|error| error.to_string())? {
        key if key.page == *page => Ok(key),
        key => Err(format!("{unit:?} is a unit of {}, not of {page}", key.page)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_named_by_number_by_name_or_by_key() {
        let page = PageTitle::parse("Help:Knowledge sprint/Hubs").unwrap();
        for (given, key) in [
            ("3", "Help:Knowledge_sprint/Hubs/3"),
            ("Page display title", "Help:Knowledge_sprint/Hubs/Page_display_title"),
            ("Page_display_title", "Help:Knowledge_sprint/Hubs/Page_display_title"),
            ("Help:Knowledge_sprint/Hubs/3", "Help:Knowledge_sprint/Hubs/3"),
            ("Help:Knowledge sprint/Hubs/Page display title", "Help:Knowledge_sprint/Hubs/Page_display_title"),
        ] {
            assert_eq!(unit(&page, given).unwrap().to_string(), key, "{given}");
        }
        assert!(unit(&page, "Other/3").is_err(), "a key of another page was taken");
        assert!(unit(&page, "").is_err());
    }

    #[test]
    fn languages_are_read_as_the_wiki_calls_them() {
        assert_eq!(language("sr").unwrap().as_str(), "sr");
        assert!(language("p!").is_err());
    }
}
