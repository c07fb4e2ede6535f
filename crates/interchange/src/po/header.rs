//! The header of a PO file: names and values in the translation of the empty text.

use tolmach_core::{Language, Timestamp, WikiName};

/// The comment that carries the revision a translation was made from.
pub(crate) const BASE: &str = "Base revision: ";
/// The header field with the wiki's name in the workbench.
pub(crate) const WIKI: &str = "X-Tolmach-Wiki";
/// The header field with the exact language, which gettext's own way of writing it may lose.
pub(crate) const LANGUAGE: &str = "X-Tolmach-Language";

/// A language as gettext writes it: `pl`, `pt_BR`, `sr@latin`.
pub fn gettext_tag(language: &Language) -> String {
    let mut parts = language.as_str().split('-');
    let mut tag = parts.next().unwrap_or_default().to_owned();
    let mut modifier = None;
    for part in parts {
        match part.len() {
            2 => tag = format!("{tag}_{part}"),
            _ => {
                modifier = Some(match part {
                    "Latn" => "latin".to_owned(),
                    "Cyrl" => "cyrillic".to_owned(),
                    other => other.to_ascii_lowercase(),
                });
            }
        }
    }
    modifier.map_or(tag.clone(), |modifier| format!("{tag}@{modifier}"))
}

/// The language of a tag as gettext or a wiki writes it; none where it is no language.
pub fn language_of_gettext(tag: &str) -> Option<Language> {
    let (tag, modifier) = tag.split_once('@').unwrap_or((tag, ""));
    let tag = tag.split('.').next().unwrap_or_default().replace('_', "-");
    let (language, region) = tag.split_once('-').unwrap_or((&tag, ""));
    let modifier = match modifier {
        "latin" => "Latn",
        "cyrillic" => "Cyrl",
        other => other,
    };
    let parts = [language, modifier, region].into_iter().filter(|part| !part.is_empty());
    Language::parse(&parts.collect::<Vec<_>>().join("-")).ok()
}

/// The fields of a header.
pub(crate) struct Fields<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Fields<'a> {
    pub(crate) fn parse(header: &'a str) -> Self {
        let fields = header.lines().filter_map(|line| line.split_once(':'));
        Self(fields.map(|(name, value)| (name.trim(), value.trim())).collect())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&'a str> {
        let found = self.0.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| *value).filter(|value| !value.is_empty())
    }

    /// The encoding, where one is named.
    pub(crate) fn charset(&self) -> Option<&'a str> {
        let (_, charset) = self.get("Content-Type")?.split_once("charset=")?;
        Some(charset.trim()).filter(|charset| !charset.is_empty())
    }

    pub(crate) fn language(&self) -> Option<Language> {
        let exact = self.get(LANGUAGE).and_then(|tag| Language::parse(tag).ok());
        let named = || self.get("Language").and_then(language_of_gettext);
        let code = || self.get("X-Language-Code").and_then(language_of_gettext);
        exact.or_else(named).or_else(code)
    }

    pub(crate) fn source_language(&self) -> Option<Language> {
        self.get("X-Source-Language").and_then(language_of_gettext)
    }

    pub(crate) fn wiki(&self) -> Option<WikiName> {
        self.get(WIKI).and_then(|name| WikiName::parse(name).ok())
    }

    /// When the file was made. Editors keep this date, and move the other one when they save.
    pub(crate) fn made_at(&self) -> Option<Timestamp> {
        let date = self.get("POT-Creation-Date")?;
        let (day, time) = date.split_once(' ')?;
        let at = time.rfind(['+', '-'])?;
        let (time, zone) = time.split_at(at);
        let seconds = if time.matches(':').count() == 1 { ":00" } else { "" };
        let zone = match (zone.len(), zone.is_ascii()) {
            (5, true) => format!("{}:{}", &zone[..3], &zone[3..]),
            _ => zone.to_owned(),
        };
        format!("{day}T{time}{seconds}{zone}").parse().ok()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    #[test]
    fn languages_go_to_gettext_and_back() {
        for (tag, gettext) in [
            ("pl", "pl"),
            ("sr-Latn", "sr@latin"),
            ("sr-Cyrl", "sr@cyrillic"),
            ("pt-BR", "pt_BR"),
            ("be-tarask", "be@tarask"),
        ] {
            let language = Language::parse(tag).unwrap();
            assert_eq!(gettext_tag(&language), gettext);
            assert_eq!(language_of_gettext(gettext), Some(language));
        }
        assert_eq!(language_of_gettext("sr-Cyrl").unwrap().as_str(), "sr-Cyrl");
        assert_eq!(language_of_gettext("pl_PL.UTF-8").unwrap().as_str(), "pl-PL");
        assert_eq!(language_of_gettext("???"), None);
    }

    #[test]
    fn dates_of_both_kinds_are_read() {
        for date in ["2026-11-22 14:33:03+0000", "2026-11-22 15:33:03+0100"] {
            let header = format!("POT-Creation-Date: {date}\n");
            assert_eq!(Fields::parse(&header).made_at().unwrap().to_string(), "2026-11-22T14:33:03Z");
        }
        assert_eq!(
            Fields::parse("POT-Creation-Date: 2026-11-22 14:33+0000").made_at().unwrap().to_string(),
            "2026-11-22T14:33:00Z"
        );
        assert_eq!(Fields::parse("POT-Creation-Date: YEAR-MO-DA HO:MI+ZONE").made_at(), None);
    }
}
