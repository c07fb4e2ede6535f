//! Language packs: what is right in each language, as data that native speakers can review by diff.
//!
//! A pack is a file of `data/packs/`, compiled in and read once. It says where its rules come from and which native
//! speaker has looked through it. Checks ask for the pack of a language with [`pack`]; a language without one has no
//! rules, and the checks that need rules find nothing.

mod read;

pub use read::{PackError, read};

use serde::Deserialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};
use tolmach_core::Language;

/// What is right in one language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// The languages that it is for, as BCP 47 tags; the first is the pack's own.
    pub tags: Vec<String>,
    /// The language in English.
    pub name: String,
    /// Where the rules come from, by name.
    pub sources: Vec<String>,
    /// Native speakers who have reviewed it; empty when nobody has.
    pub reviewed_by: String,
    /// Quotation marks.
    pub quotes: Quotes,
    /// The apostrophe.
    #[serde(default)]
    pub apostrophe: Apostrophe,
    /// Numbers.
    pub numbers: Numbers,
    /// Dates.
    pub dates: Dates,
    /// How sentences end, where it is not as in English.
    #[serde(default)]
    pub ends: Ends,
    /// Where no-break spaces belong.
    #[serde(default)]
    pub spaces: Spaces,
    /// Letters.
    pub letters: Letters,
    /// Languages whose texts are easily taken for this one's, by tag.
    #[serde(default)]
    pub related: BTreeMap<String, Related>,
    /// Capitals.
    pub capitals: Capitals,
    /// How readers are addressed.
    #[serde(default)]
    pub address: Address,
    /// Words.
    #[serde(default)]
    pub words: Words,
    /// When у is written ў; Belarusian alone has this.
    pub short_u: Option<ShortU>,
}

/// Quotation marks.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quotes {
    /// The usual pair.
    pub primary: Pair,
    /// The pair for a quotation within another.
    pub secondary: Pair,
    /// Pairs that are right too.
    #[serde(default)]
    pub accepted: Vec<Pair>,
    /// What to think of `"…"`.
    #[serde(default)]
    pub straight: Straight,
}

impl Quotes {
    /// All pairs that are right.
    pub fn pairs(&self) -> impl Iterator<Item = Pair> + '_ {
        [self.primary, self.secondary].into_iter().chain(self.accepted.iter().copied())
    }
}

/// An opening and a closing mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Pair {
    /// The opening mark.
    pub open: char,
    /// The closing mark.
    pub close: char,
}

impl TryFrom<String> for Pair {
    type Error = String;

    fn try_from(written: String) -> Result<Self, String> {
        let mut chars = written.chars();
        match (chars.next(), chars.next(), chars.next(), chars.next()) {
            (Some(open), Some(' '), Some(close), None) => Ok(Self { open, close }),
            _ => Err(format!("{written:?} is no pair of marks; one looks like „ “")),
        }
    }
}

/// What a community thinks of straight quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Straight {
    /// They are a makeshift to be replaced.
    #[default]
    Wrong,
    /// Its texts have them.
    Accepted,
}

/// The apostrophe.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apostrophe {
    /// The usual one.
    pub preferred: char,
    /// Others that are right.
    #[serde(default)]
    pub accepted: Vec<char>,
    /// Whether words are spelled with it, so that it is neither dropped nor a quotation mark.
    #[serde(default)]
    pub is_letter: bool,
}

impl Default for Apostrophe {
    fn default() -> Self {
        Self { preferred: '\u{2019}', accepted: vec!['\''], is_letter: false }
    }
}

impl Apostrophe {
    /// Whether it is right to write the apostrophe so.
    pub fn is_right(&self, c: char) -> bool {
        c == self.preferred || self.accepted.contains(&c)
    }
}

/// Numbers.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// Between the whole and the part.
    pub decimal: char,
    /// Between groups of three digits, the usual one first; a space stands for any kind of space.
    pub thousands: Vec<char>,
    /// Where the percent sign stands, the usual first: `n%`, `n %` or `%n`.
    pub percent: Vec<String>,
    /// Whether a stop after a number makes it an ordinal.
    #[serde(default)]
    pub ordinal_stop: bool,
}

/// Dates.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dates {
    /// The order of day, month and year.
    pub order: String,
    /// A date in words: `{d}`, `{month}` and `{y}` stand for its parts.
    pub long: String,
    /// The months as dates have them, January first.
    pub months: Vec<String>,
}

/// How sentences end; what is not given is as in English.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ends {
    /// A plain sentence.
    pub full_stop: Vec<char>,
    /// A question.
    pub question: Vec<char>,
    /// An exclamation.
    pub exclamation: Vec<char>,
    /// Something follows.
    pub colon: Vec<char>,
    /// A pause.
    pub semicolon: Vec<char>,
    /// Signs that stand over a vowel within the word.
    pub within_word: Vec<char>,
}

impl Default for Ends {
    fn default() -> Self {
        Self {
            full_stop: vec!['.'],
            question: vec!['?'],
            exclamation: vec!['!'],
            colon: vec![':'],
            semicolon: vec![';'],
            within_word: Vec::new(),
        }
    }
}

/// Where no-break spaces belong.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Spaces {
    /// Words of one letter that must not end a line.
    pub one_letter: Vec<char>,
    /// Signs and abbreviations that stay with the number after them.
    pub signs: Vec<String>,
}

/// Letters.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letters {
    /// The script.
    #[serde(default)]
    pub script: Script,
    /// Another script in which the language is written too; never within the same text.
    pub other_script: Option<Script>,
    /// The letters, in lower case. In Cyrillic, Greek, Georgian and Armenian no other letter of the script occurs.
    pub alphabet: String,
    /// Letters that occur only in foreign names.
    #[serde(default)]
    pub foreign: String,
    /// Letters that must not occur, with what to write instead; empty where that depends on the word.
    #[serde(default)]
    pub instead: BTreeMap<char, String>,
    /// Whether i and ı are two letters.
    #[serde(default)]
    pub dotted_i: bool,
    /// Words that have ё once a text has any.
    #[serde(default)]
    pub yo: BTreeSet<String>,
}

/// A script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub enum Script {
    /// Latin.
    #[default]
    Latn,
    /// Cyrillic.
    Cyrl,
    /// Greek.
    Grek,
    /// Georgian.
    Geor,
    /// Armenian.
    Armn,
}

impl Script {
    /// The script of a letter; none for letters of other scripts and for what is no letter.
    pub fn of(c: char) -> Option<Self> {
        Some(match c {
            'a'..='z' | 'A'..='Z' => Self::Latn,
            '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | '\u{250}'..='\u{2AF}' if c.is_alphabetic() => Self::Latn,
            '\u{400}'..='\u{52F}' if c.is_alphabetic() => Self::Cyrl,
            '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' if c.is_alphabetic() => Self::Grek,
            '\u{10A0}'..='\u{10FF}' | '\u{1C90}'..='\u{1CBF}' if c.is_alphabetic() => Self::Geor,
            '\u{531}'..='\u{587}' if c.is_alphabetic() => Self::Armn,
            _ => return None,
        })
    }
}

/// By what a text in a related language is known.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Related {
    /// Letters and parts of words that this language never has.
    pub parts: Vec<String>,
    /// Frequent words that this language does not have, in lower case.
    pub words: BTreeSet<String>,
}

/// Capitals.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capitals {
    /// Capitals in headings.
    pub headings: Headings,
}

/// Capitals in headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Headings {
    /// As in a sentence: only the first word and names.
    Sentence,
    /// No rule to check.
    Any,
}

/// How readers are addressed. Words in lower case match either case; those with a capital only themselves.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Address {
    /// Words that address one reader familiarly.
    pub familiar: BTreeSet<String>,
    /// Words that address politely, or several readers.
    pub polite: BTreeSet<String>,
    /// Words that do so only with a capital that is not the sentence's.
    pub polite_capital: BTreeSet<String>,
}

/// Words.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// Words that stand twice in good sentences.
    pub may_repeat: BTreeSet<String>,
    /// Abbreviations; a stop after one ends no sentence.
    pub abbreviations: BTreeSet<String>,
    /// Usual slips that are no words of the language, with what is meant.
    pub slips: BTreeMap<String, String>,
}

/// When у is written ў at the start of a word.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ShortU {
    /// Words that keep у after a vowel.
    pub keep: BTreeSet<String>,
    /// Words that turn it into ў.
    pub turn: BTreeSet<String>,
}

/// The pack of a language: its own, or that of the language without region, variant or script.
pub fn pack(language: &Language) -> Option<&'static Pack> {
    let mut tag = language.as_str();
    loop {
        if let Some(pack) = all().iter().find(|pack| pack.tags.iter().any(|own| own == tag)) {
            return Some(pack);
        }
        tag = &tag[..tag.rfind('-')?];
    }
}

/// The pack for a text: where the language is written in two scripts and no tag says which, the text decides.
///
/// Cost: linear in the text for Serbian, none for others.
pub fn pack_for(language: &Language, text: &str) -> Option<&'static Pack> {
    let pack = pack(language)?;
    let Some(other) = pack.letters.other_script else { return Some(pack) };
    if language.as_str().contains(['-']) {
        return Some(pack);
    }
    let n_of = |script| text.chars().filter(|c| Script::of(*c) == Some(script)).count();
    let has_own = n_of(pack.letters.script) > 0;
    let written_in_other =
        all().iter().find(|one| one.letters.other_script == Some(pack.letters.script) && one.letters.script == other);
    if has_own || n_of(other) == 0 { Some(pack) } else { written_in_other.or(Some(pack)) }
}

/// All packs, by the first tag.
pub fn all() -> &'static [Pack] {
    &PACKS
}

/// The files, each after the one that it is like.
const FILES: &[(&str, &str)] = &[
    ("az", include_str!("../../data/packs/az.toml")),
    ("be", include_str!("../../data/packs/be.toml")),
    ("be-tarask", include_str!("../../data/packs/be-tarask.toml")),
    ("bg", include_str!("../../data/packs/bg.toml")),
    ("bs", include_str!("../../data/packs/bs.toml")),
    ("cs", include_str!("../../data/packs/cs.toml")),
    ("de", include_str!("../../data/packs/de.toml")),
    ("el", include_str!("../../data/packs/el.toml")),
    ("et", include_str!("../../data/packs/et.toml")),
    ("hr", include_str!("../../data/packs/hr.toml")),
    ("hu", include_str!("../../data/packs/hu.toml")),
    ("hy", include_str!("../../data/packs/hy.toml")),
    ("ka", include_str!("../../data/packs/ka.toml")),
    ("lt", include_str!("../../data/packs/lt.toml")),
    ("lv", include_str!("../../data/packs/lv.toml")),
    ("mk", include_str!("../../data/packs/mk.toml")),
    ("pl", include_str!("../../data/packs/pl.toml")),
    ("ro", include_str!("../../data/packs/ro.toml")),
    ("ru", include_str!("../../data/packs/ru.toml")),
    ("sk", include_str!("../../data/packs/sk.toml")),
    ("sl", include_str!("../../data/packs/sl.toml")),
    ("sq", include_str!("../../data/packs/sq.toml")),
    ("sr-Cyrl", include_str!("../../data/packs/sr-Cyrl.toml")),
    ("sr-Latn", include_str!("../../data/packs/sr-Latn.toml")),
    ("tr", include_str!("../../data/packs/tr.toml")),
    ("uk", include_str!("../../data/packs/uk.toml")),
];

// A file that cannot be read would leave its language without rules; a test holds that none is like that.
static PACKS: LazyLock<Vec<Pack>> =
    LazyLock::new(|| FILES.iter().filter_map(|(tag, _)| read(tag, file).ok()).collect());

/// The text of the file of that name.
fn file(tag: &str) -> Option<&'static str> {
    FILES.iter().find(|(own, _)| *own == tag).map(|(_, text)| *text)
}

#[cfg(test)]
#[path = "../packs_tests.rs"]
mod tests;
