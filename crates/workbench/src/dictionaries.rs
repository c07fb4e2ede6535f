//! Dictionaries found on the machine, and the user's own words beside them.
//!
//! Looked for in the system's folders of Hunspell dictionaries, in `dictionaries` in the home, and in the folders that
//! `TOLMACH_DICTIONARIES` names; later ones win. Each is read when it is first needed, and kept. A damaged one is
//! reported and passed over.

use crate::{error::WorkbenchError, workbench::Workbench};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};
use tolmach_core::Language;
use tolmach_lexicon::{
    OwnWords,
    dictionary::{Dictionary, DictionaryError, Morphology},
};

/// Where systems keep Hunspell dictionaries.
const SYSTEM_DIRS: [&str; 4] =
    ["/usr/share/myspell/dicts", "/usr/share/hunspell", "/usr/local/share/hunspell", "/Library/Spelling"];

/// A dictionary that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundDictionary {
    /// Of which language, by the name of its files.
    pub language: Language,
    /// Its rules.
    pub aff: PathBuf,
    /// Its words.
    pub dic: PathBuf,
    /// What became of it.
    pub state: DictionaryState,
}

/// What became of a dictionary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DictionaryState {
    /// It has not been needed yet.
    Unread,
    /// It is in use.
    Read {
        /// How many words it lists.
        n_words: usize,
    },
    /// It can't be used, for this reason.
    Damaged(String),
}

/// What is known of a word's spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spelling {
    /// There is no dictionary of the language.
    Unknown,
    /// It is right.
    Right,
    /// No dictionary and no own word knows it.
    Wrong,
}

/// The folders, and what was read of them.
pub(crate) struct Dictionaries {
    dirs: Vec<PathBuf>,
    read: Mutex<Read>,
}

#[derive(Default)]
struct Read {
    spelling: BTreeMap<Language, Option<Arc<Dictionary>>>,
    morphology: BTreeMap<Language, Option<Arc<Morphology>>>,
    n_words: BTreeMap<PathBuf, usize>,
    damaged: BTreeMap<PathBuf, String>,
}

/// The folders to look in besides those of the home: the system's, then those of `TOLMACH_DICTIONARIES`.
pub(crate) fn dirs_by_environment() -> Vec<PathBuf> {
    let named = std::env::var_os("TOLMACH_DICTIONARIES").unwrap_or_default();
    let named = std::env::split_paths(&named).filter(|dir| !dir.as_os_str().is_empty()).collect::<Vec<_>>();
    SYSTEM_DIRS.iter().map(PathBuf::from).chain(named).collect()
}

impl Dictionaries {
    pub(crate) fn new(home: &Path, mut dirs: Vec<PathBuf>) -> Self {
        // The user's own folder wins over the system's.
        let n_system = dirs.iter().filter(|dir| SYSTEM_DIRS.iter().any(|known| dir == &Path::new(known))).count();
        dirs.insert(n_system, home.join("dictionaries"));
        Self { dirs, read: Mutex::default() }
    }

    /// The files of each language; where several folders have one, those of the last.
    fn files(&self) -> BTreeMap<Language, (PathBuf, PathBuf)> {
        let mut found: BTreeMap<Language, (PathBuf, PathBuf)> = BTreeMap::new();
        for dir in &self.dirs {
            let Ok(entries) = std::fs::read_dir(dir) else { continue };
            let mut affs: Vec<_> = entries
                .filter_map(|entry| entry.ok().map(|entry| entry.path()))
                .filter(|path| path.extension().is_some_and(|extension| extension == "aff"))
                .collect();
            // Of de_AT, de_CH and de_DE, the one named after its own country comes last and wins.
            affs.sort_by_key(|path| (is_main(&stem(path)), path.clone()));
            for aff in affs {
                let dic = aff.with_extension("dic");
                if let Some(language) = language_of(&stem(&aff)).filter(|_| dic.is_file()) {
                    found.insert(language, (aff, dic));
                }
            }
        }
        found
    }
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The language of a dictionary named `name`: `pl_PL` is Polish, `sr_Latn_RS` Serbian in Latin letters, `be_BY@tarask`
/// Belarusian in that spelling.
fn language_of(name: &str) -> Option<Language> {
    let mut parts = name.split(['_', '-', '@']);
    let mut tag = parts.next().filter(|part| matches!(part.len(), 2 | 3))?.to_ascii_lowercase();
    for part in parts {
        let is_script = part.len() == 4 && part.chars().all(|c| c.is_ascii_alphabetic());
        let is_spelling = ["tarask", "tarask2005", "1959acad"].contains(&part);
        if is_script || is_spelling {
            tag = format!("{tag}-{}", part.trim_end_matches("2005"));
        } else if !(part.len() == 2 || part.len() == 3 || part == "frami") {
            return None;
        }
    }
    Language::parse(&tag).ok()
}

/// Whether a dictionary is the plain one of its language, as `de_DE` is beside `de_AT` and `sr_RS` beside `sr_ME`.
fn is_main(name: &str) -> bool {
    const MAIN: [&str; 6] = ["en_US", "sr_RS", "sr_Latn_RS", "be_BY", "uk_UA", "cs_CZ"];
    let mut parts = name.split('_');
    match (parts.next(), parts.next(), parts.next()) {
        (Some(_), None, _) => true,
        (Some(language), Some(region), None) => region.eq_ignore_ascii_case(language) || MAIN.contains(&name),
        _ => MAIN.contains(&name),
    }
}

/// The dictionaries of a language, the main one first: those of the exact tag, else of the language alone; for Serbian
/// without a script, both.
fn wanted(language: &Language) -> Vec<Vec<String>> {
    let tag = language.as_str();
    let primary = tag.split('-').next().unwrap_or(tag);
    match tag {
        "sr" => vec![vec!["sr-Latn".to_owned()], vec!["sr-Cyrl".to_owned(), "sr".to_owned()]],
        "sr-Cyrl" => vec![vec!["sr-Cyrl".to_owned(), "sr".to_owned()]],
        // Another script or spelling is another dictionary: there is no second choice.
        "sr-Latn" | "be-tarask" => vec![vec![tag.to_owned()]],
        _ => vec![vec![tag.to_owned(), primary.to_owned()]],
    }
}

impl Workbench {
    /// The dictionaries that were found, by language. Cost: reading some folders.
    pub fn dictionaries(&self) -> Vec<FoundDictionary> {
        let dictionaries = self.dictionaries_read();
        let read = dictionaries.read.lock().unwrap_or_else(PoisonError::into_inner);
        let state = |dic: &PathBuf| match (read.damaged.get(dic), read.n_words.get(dic)) {
            (Some(problem), _) => DictionaryState::Damaged(problem.clone()),
            (None, Some(n_words)) => DictionaryState::Read { n_words: *n_words },
            (None, None) => DictionaryState::Unread,
        };
        let found = |(language, (aff, dic)): (Language, (PathBuf, PathBuf))| {
            let state = state(&dic);
            FoundDictionary { language, aff, dic, state }
        };
        dictionaries.files().into_iter().map(found).collect()
    }

    /// The dictionary of a language; none where there is none, or a damaged one.
    ///
    /// Cost: the first call for a language takes up to half a second; keep it off the main thread.
    pub fn dictionary(&self, language: &Language) -> Option<Arc<Dictionary>> {
        let dictionaries = self.dictionaries_read();
        let mut read = dictionaries.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = read.spelling.get(language) {
            return known.clone();
        }
        let files = dictionaries.files();
        let mut joined: Option<Dictionary> = None;
        for tags in wanted(language) {
            let Some((aff, dic)) = first(&files, &tags) else { continue };
            if let Some(dictionary) = note(&mut read, dic, read_files(aff, dic, Dictionary::parse)) {
                read.n_words.insert(dic.clone(), dictionary.n_words());
                joined = Some(match joined {
                    Some(first) => first.joined_with(dictionary),
                    None => dictionary,
                });
            }
        }
        let dictionary = joined.map(Arc::new);
        read.spelling.insert(language.clone(), dictionary.clone());
        dictionary
    }

    /// The rules of inflection of a language's dictionary; none where there is none, or a damaged one.
    ///
    /// Cost: as for [`Self::dictionary`].
    pub fn morphology(&self, language: &Language) -> Option<Arc<Morphology>> {
        let dictionaries = self.dictionaries_read();
        let mut read = dictionaries.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = read.morphology.get(language) {
            return known.clone();
        }
        let files = dictionaries.files();
        // Serbian is compared in Latin letters, so that is the dictionary to ask.
        let tags = match language.as_str() {
            "sr" | "sr-Cyrl" => vec!["sr-Latn".to_owned()],
            _ => wanted(language).into_iter().flatten().collect(),
        };
        let morphology = match first(&files, &tags) {
            Some((aff, dic)) => note(&mut read, dic, read_files(aff, dic, Morphology::parse)).map(Arc::new),
            None => None,
        };
        read.morphology.insert(language.clone(), morphology.clone());
        morphology
    }

    /// Whether a word is spelled right in a language, by its dictionary and the own words.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn check_spelling(&self, language: &Language, word: &str) -> Result<Spelling, WorkbenchError> {
        if self.own_words(language)?.contains(word) {
            return Ok(Spelling::Right);
        }
        Ok(match self.dictionary(language) {
            None => Spelling::Unknown,
            Some(dictionary) if dictionary.is_correct(word) => Spelling::Right,
            Some(_) => Spelling::Wrong,
        })
    }

    /// At most `n` words that may have been meant. Cost: up to 300 milliseconds; keep it off the main thread.
    pub fn suggest_spelling(&self, language: &Language, word: &str, n: usize) -> Vec<String> {
        self.dictionary(language).map(|dictionary| dictionary.suggest(word, n)).unwrap_or_default()
    }

    /// The words of a language that the user takes for right.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn own_words(&self, language: &Language) -> Result<OwnWords, WorkbenchError> {
        Ok(self.store().read(|r| r.own_words(language))?.into_iter().collect())
    }

    /// Takes a word for right from now on. Answers whether it was new.
    ///
    /// # Errors
    /// [`WorkbenchError::NotAWord`] for a text with spaces or without letters; [`WorkbenchError::Store`].
    pub fn add_own_word(&self, language: &Language, word: &str) -> Result<bool, WorkbenchError> {
        let word = word.trim();
        if word.contains(char::is_whitespace) || !word.chars().any(char::is_alphabetic) {
            return Err(WorkbenchError::NotAWord(word.to_owned()));
        }
        let now = self.now();
        Ok(self.store().write(|w| w.add_own_word(language, word, now))?)
    }

    /// Forgets an own word. Answers whether there was one.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn remove_own_word(&self, language: &Language, word: &str) -> Result<bool, WorkbenchError> {
        Ok(self.store().write(|w| w.remove_own_word(language, word.trim()))?)
    }
}

fn first<'f>(files: &'f BTreeMap<Language, (PathBuf, PathBuf)>, tags: &[String]) -> Option<&'f (PathBuf, PathBuf)> {
    tags.iter().find_map(|tag| files.get(&Language::parse(tag).ok()?))
}

fn read_files<T>(
    aff: &Path,
    dic: &Path,
    parse: impl FnOnce(&[u8], &[u8]) -> Result<T, DictionaryError>,
) -> Result<T, String> {
    let read = |path: &Path| std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    parse(&read(aff)?, &read(dic)?).map_err(|error| error.to_string())
}

/// Keeps in mind why a dictionary can't be used.
fn note<T>(read: &mut Read, dic: &Path, parsed: Result<T, String>) -> Option<T> {
    parsed
        .inspect_err(|problem| {
            tracing::warn!(dictionary = %dic.display(), problem, "a dictionary can't be used");
            read.damaged.insert(dic.to_owned(), problem.clone());
        })
        .ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
#[path = "dictionaries_tests.rs"]
mod tests;
