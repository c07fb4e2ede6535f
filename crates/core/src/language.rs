//! Languages, as BCP 47 tags, and what is known of those of Central and Eastern Europe.
//!
//! Codes that wikis use instead (`sr-ec`, `roa-rup`) stop in the wiki client. Source of the table: MediaWiki 1.39's
//! and CLDR 48's language names, collected for `data/languages.tsv`.

use std::{fmt, sync::LazyLock};

/// A language, as a BCP 47 tag in its usual spelling: `pl`, `sr-Latn`, `be-tarask`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(String);

/// A text that is no language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language tag; one looks like pl or sr-Latn")]
pub struct NotALanguage(pub String);

impl Language {
    /// Reads a tag and gives it the usual spelling: language lower case, script in title case, region upper case.
    ///
    /// # Errors
    /// [`NotALanguage`] when a part is empty, longer than 8, or not ASCII letters and digits, or the first part is not letters.
    pub fn parse(tag: &str) -> Result<Self, NotALanguage> {
        // Most are a bare language in its usual spelling, and whole tables of them are read.
        if matches!(tag.len(), 2 | 3) && tag.bytes().all(|b| b.is_ascii_lowercase()) {
            return Ok(Self(tag.to_owned()));
        }
        let bad = || NotALanguage(tag.to_owned());
        let mut parts = Vec::new();
        for (n, part) in tag.split('-').enumerate() {
            if part.is_empty() || part.len() > 8 || !part.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return Err(bad());
            }
            parts.push(match (n, part.len()) {
                (0, 2..) if part.bytes().all(|b| b.is_ascii_alphabetic()) => part.to_ascii_lowercase(),
                (0, _) => return Err(bad()),
                (_, 4) if part.as_bytes()[0].is_ascii_alphabetic() => {
                    part[..1].to_ascii_uppercase() + &part[1..].to_ascii_lowercase()
                }
                (_, 2) => part.to_ascii_uppercase(),
                _ => part.to_ascii_lowercase(),
            });
        }
        Ok(Self(parts.join("-")))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What the table knows of this language, or of the language without its script or variant.
    pub fn about(&self) -> Option<&'static About> {
        let find = |tag: &str| ABOUT.iter().find(|about| about.tag.0 == tag);
        find(&self.0).or_else(|| find(self.0.split('-').next().unwrap_or_default()))
    }

    /// Writing direction of the language.
    pub fn direction(&self) -> Direction {
        let has_right_to_left_script = ["Arab", "Hebr", "Syrc", "Thaa"].iter().any(|script| self.0.contains(script));
        let is_right_to_left = ["ar", "arc", "ckb", "dv", "fa", "he", "ks", "lad-Hebr", "ps", "sd", "ug", "ur", "yi"]
            .contains(&self.0.as_str());
        match self.about() {
            _ if has_right_to_left_script || is_right_to_left => Direction::RightToLeft,
            Some(about) => about.direction,
            None => Direction::LeftToRight,
        }
    }

    /// Languages that its readers read with ease, the nearest first: a first choice of sister languages. Other scripts
    /// of the language have the same.
    pub fn sisters(&self) -> &'static [Language] {
        let find = |tag: &str| SISTERS.iter().find(|(language, _)| language.0 == tag);
        let found = find(&self.0).or_else(|| find(self.0.split('-').next().unwrap_or_default()));
        found.map_or(&[], |(_, sisters)| sisters)
    }

    /// The family that it belongs to; none for a language outside the table.
    pub fn family(&self) -> Option<Family> {
        let find = |tag: &str| FAMILIES.iter().find(|(_, tags)| tags.contains(&tag)).map(|(family, _)| *family);
        find(&self.0).or_else(|| find(self.0.split('-').next().unwrap_or_default()))
    }

    /// The language's own name, or the tag where it is not in the table.
    pub fn autonym(&self) -> &str {
        self.about().map_or(self.as_str(), |about| about.autonym)
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// In which direction a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A family of languages: a part of the region that is chosen at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Family {
    /// Polish, Czech, Slovak, Sorbian …
    WestSlavic,
    /// Belarusian, Russian, Rusyn, Ukrainian.
    EastSlavic,
    /// Bulgarian, Macedonian, Slovenian, and what came of Serbo-Croatian.
    SouthSlavic,
    /// Latvian, Lithuanian …
    Baltic,
    /// Romanian, Aromanian, Ladino.
    Romance,
    /// German, Bavarian, Yiddish.
    Germanic,
    /// Estonian, Hungarian, Komi, Mari …
    Uralic,
    /// Turkish, Azerbaijani, Tatar …
    Turkic,
    /// Greek.
    Hellenic,
    /// Albanian.
    Albanian,
    /// Armenian.
    Armenian,
    /// Georgian, Laz, Mingrelian.
    Kartvelian,
    /// The languages of the North Caucasus.
    Caucasian,
    /// Kurdish, Ossetian, Romani, Tajik …
    IndoIranian,
    /// Those that stand alone here, and constructed ones.
    Other,
}

impl Family {
    /// All families, from west to east as far as that can be said.
    pub const ALL: [Self; 15] = [
        Self::WestSlavic,
        Self::EastSlavic,
        Self::SouthSlavic,
        Self::Baltic,
        Self::Romance,
        Self::Germanic,
        Self::Uralic,
        Self::Turkic,
        Self::Hellenic,
        Self::Albanian,
        Self::Armenian,
        Self::Kartvelian,
        Self::Caucasian,
        Self::IndoIranian,
        Self::Other,
    ];

    /// The word for it in the table, in JSON and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WestSlavic => "west-slavic",
            Self::EastSlavic => "east-slavic",
            Self::SouthSlavic => "south-slavic",
            Self::Baltic => "baltic",
            Self::Romance => "romance",
            Self::Germanic => "germanic",
            Self::Uralic => "uralic",
            Self::Turkic => "turkic",
            Self::Hellenic => "hellenic",
            Self::Albanian => "albanian",
            Self::Armenian => "armenian",
            Self::Kartvelian => "kartvelian",
            Self::Caucasian => "caucasian",
            Self::IndoIranian => "indo-iranian",
            Self::Other => "other",
        }
    }

    /// Reads the word for a family.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.as_str() == word)
    }
}

/// How a language belongs to Central and Eastern Europe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tier {
    /// Named by a source of the CEE communities.
    Core,
    /// A minority, regional, constructed or historic language of the area.
    Regional,
    /// Of Central Asia, which the CEE Hub reaches too.
    Neighbour,
}

/// A row of the table of languages.
#[derive(Debug)]
pub struct About {
    /// The language.
    pub tag: Language,
    /// Its English name.
    pub english: &'static str,
    /// Its own name.
    pub autonym: &'static str,
    /// Its writing direction.
    pub direction: Direction,
    /// How it belongs to the area.
    pub tier: Tier,
    /// The language that its readers read next best, where known.
    pub fallback: Option<Language>,
}

/// All languages of the table, by tag.
pub fn of_central_and_eastern_europe() -> &'static [About] {
    &ABOUT
}

static ABOUT: LazyLock<Vec<About>> = LazyLock::new(|| {
    include_str!("../data/languages.tsv").lines().filter(|line| !line.starts_with('#')).filter_map(read_row).collect()
});

static SISTERS: LazyLock<Vec<(Language, Vec<Language>)>> = LazyLock::new(|| {
    let rows = include_str!("../data/sisters.tsv").lines().filter(|line| !line.starts_with('#'));
    let languages = |row: &str| row.split('\t').filter_map(|tag| Language::parse(tag).ok()).collect::<Vec<_>>();
    rows.map(languages).filter(|row| !row.is_empty()).map(|mut row| (row.remove(0), row)).collect()
});

static FAMILIES: LazyLock<Vec<(Family, Vec<&'static str>)>> = LazyLock::new(|| {
    let rows = include_str!("../data/families.tsv").lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| {
        let (family, tags) = row.split_once('\t')?;
        Some((Family::parse(family)?, tags.split(' ').collect()))
    })
    .collect()
});

/// Reads one row; a test holds that every row of the shipped table can be read.
fn read_row(line: &'static str) -> Option<About> {
    let mut cells = line.split('\t');
    let mut next = || cells.next();
    Some(About {
        tag: Language::parse(next()?).ok()?,
        english: next()?,
        autonym: next()?,
        direction: match next()? {
            "ltr" => Direction::LeftToRight,
            "rtl" => Direction::RightToLeft,
            _ => return None,
        },
        tier: match next()? {
            "core" => Tier::Core,
            "regional" => Tier::Regional,
            "neighbour" => Tier::Neighbour,
            _ => return None,
        },
        fallback: Language::parse(next()?).ok(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_read() {
        let n_lines = include_str!("../data/languages.tsv").lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!((ABOUT.len(), n_lines), (100, 100));
        for about in of_central_and_eastern_europe() {
            assert!(!about.english.is_empty() && !about.autonym.is_empty(), "{} has no name", about.tag);
        }
    }

    #[test]
    fn every_language_has_sisters() {
        for about in of_central_and_eastern_europe() {
            let sisters = about.tag.sisters();
            assert!(!sisters.is_empty() && !sisters.contains(&about.tag), "{} has no sisters", about.tag);
            for sister in sisters {
                assert!(sister.about().is_some() || sister.0 == "fi", "{sister} beside {} is not known", about.tag);
            }
        }
        let of = |tag: &str| Language::parse(tag).unwrap().sisters().iter().map(|it| it.0.clone()).collect::<Vec<_>>();
        assert_eq!((of("uk"), of("cs")), (vec!["be".into(), "ru".into(), "pl".into()], vec!["sk".into(), "pl".into()]));
        assert_eq!((of("sr-Latn"), of("xx")), (of("sr"), vec![]));
    }

    #[test]
    fn every_language_has_one_family() {
        assert_eq!(FAMILIES.len(), Family::ALL.len(), "a family is missing or its word cannot be read");
        for about in of_central_and_eastern_europe() {
            let n_families = FAMILIES.iter().filter(|(_, tags)| tags.contains(&about.tag.as_str())).count();
            assert_eq!(n_families, 1, "{}", about.tag);
        }
        let family = |tag: &str| Language::parse(tag).unwrap().family();
        assert_eq!((family("uk"), family("sr-Latn-RS")), (Some(Family::EastSlavic), Some(Family::SouthSlavic)));
        assert_eq!(family("ja"), None);
    }

    #[test]
    fn tags_get_their_usual_spelling() {
        for (given, tag) in [
            ("PL", "pl"),
            ("sr-latn", "sr-Latn"),
            ("be-tarask", "be-tarask"),
            ("pt-br", "pt-BR"),
            ("crh-CYRL", "crh-Cyrl"),
        ] {
            assert_eq!(Language::parse(given).unwrap().as_str(), tag);
        }
        for bad in ["", "p", "pl_PL", "-pl", "pl-", "12", "abcdefghi"] {
            assert!(Language::parse(bad).is_err(), "{bad:?} was taken for a language");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        let direction = |tag| Language::parse(tag).unwrap().direction().as_str();
        assert_eq!(
            (direction("yi"), direction("ku-Arab"), direction("ka"), direction("sr-Latn")),
            ("rtl", "rtl", "ltr", "ltr")
        );
    }
}
