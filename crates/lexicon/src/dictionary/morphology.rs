//! Stems by a dictionary's own rules of inflection.
//!
//! Undoes up to two suffixes, as Hungarian, Turkish and Estonian dictionaries need. Prefixes are left alone on purpose:
//! in these languages they make another word (nie-, ne-, най-), not another form. Case is folded away.

use std::collections::HashMap;

use super::{
    DictionaryError,
    affixes::{Affixes, FlagSets, Suffix},
    decode,
};

/// The longest word that is analysed, in bytes.
const MAX_WORD_BYTES: usize = 100;

/// The inflection that a Hunspell dictionary describes.
pub struct Morphology {
    /// All words in lower case, one after the other.
    letters: String,
    /// Where each word starts and ends and which flags it has, in order of the words.
    words: Vec<(u32, u32, u32)>,
    affixes: Affixes,
    flag_sets: FlagSets,
}

impl Morphology {
    /// Reads the rules and words from the bytes of the two files of a dictionary. Lines that make no sense are passed over.
    ///
    /// Cost: 20 to 400 milliseconds, and about the size of the two files in memory.
    ///
    /// # Errors
    /// [`DictionaryError`] when the encoding is unknown or wrong.
    pub fn parse(aff: &[u8], dic: &[u8]) -> Result<Self, DictionaryError> {
        let (aff, dic) = decode::decode(aff, dic)?;
        let mut flag_sets = FlagSets::default();
        let affixes = Affixes::parse(&aff, &mut flag_sets);
        let mut letters = String::with_capacity(dic.len());
        let mut words = Vec::new();
        let mut known_flags: HashMap<&str, u32> = HashMap::new();
        for line in dic.lines().skip(1) {
            let entry = line.split(char::is_whitespace).next().unwrap_or_default();
            let (word, flags) = split_entry(entry);
            if word.is_empty() {
                continue;
            }
            let flags = *known_flags.entry(flags).or_insert_with(|| flag_sets.intern(affixes.read_flags(flags)));
            if flag_sets.is_forbidden(flags, &affixes) {
                continue;
            }
            let start = letters.len();
            letters.extend(word.chars().filter(|c| *c != '\\').flat_map(char::to_lowercase));
            if let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(letters.len())) {
                words.push((start, end, flags));
            }
        }
        words.sort_by(|a, b| letters[a.0 as usize..a.1 as usize].cmp(&letters[b.0 as usize..b.1 as usize]));
        Ok(Self { letters, words, affixes, flag_sets })
    }

    /// The words of the dictionary, in lower case, that `word` may be a form of, in order; none when it does not know it.
    ///
    /// Cost: some ten microseconds.
    pub fn stems(&self, word: &str) -> Vec<String> {
        let mut stems = Vec::new();
        if word.is_empty() || word.len() > MAX_WORD_BYTES {
            return stems;
        }
        let word: String =
            word.chars().flat_map(char::to_lowercase).map(|c| if matches!(c, '’' | 'ʼ') { '\'' } else { c }).collect();
        let is_whole = |flags| !self.flag_sets.needs_affix(flags, &self.affixes);
        if self.flags_of(&word).any(is_whole) {
            stems.push(word.clone());
        }
        for (outer, root) in self.affixes.undo(&word) {
            let takes = |flags| outer.iter().any(|suffix| self.takes(flags, suffix, &root));
            if self.flags_of(&root).any(takes) {
                stems.push(root.clone());
            }
            let outer: Vec<_> = outer.iter().filter(|suffix| self.affixes.fits(suffix, &root)).collect();
            if outer.is_empty() || !self.affixes.has_second_suffixes() {
                continue;
            }
            for (inner, root) in self.affixes.undo(&root) {
                let leads_on = |suffix: &Suffix| {
                    outer.iter().any(|outer| self.flag_sets.contains(suffix.continuation, outer.flag))
                };
                let takes = |flags| inner.iter().any(|suffix| leads_on(suffix) && self.takes(flags, suffix, &root));
                if self.flags_of(&root).any(takes) {
                    stems.push(root);
                }
            }
        }
        stems.sort_unstable();
        stems.dedup();
        stems
    }

    fn takes(&self, flags: u32, suffix: &Suffix, root: &str) -> bool {
        self.flag_sets.contains(flags, suffix.flag) && self.affixes.fits(suffix, root)
    }

    /// The flags of each entry of the dictionary that is written like `word`.
    fn flags_of(&self, word: &str) -> impl Iterator<Item = u32> {
        let text = |entry: &(u32, u32, u32)| &self.letters[entry.0 as usize..entry.1 as usize];
        let first = self.words.partition_point(|entry| text(entry) < word);
        self.words[first..].iter().take_while(move |entry| text(entry) == word).map(|entry| entry.2)
    }
}

impl std::fmt::Debug for Morphology {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Morphology").field("n_words", &self.words.len()).finish_non_exhaustive()
    }
}

/// An entry's word and its flags; a slash after a backslash belongs to the word.
fn split_entry(entry: &str) -> (&str, &str) {
    let slash = entry.char_indices().find(|(at, c)| *c == '/' && *at > 0 && !entry[..*at].ends_with('\\'));
    slash.map_or((entry, ""), |(at, _)| (&entry[..at], &entry[at + 1..]))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    const AFF: &str = "\
SET UTF-8
NEEDAFFIX X
FORBIDDENWORD !
SFX A Y 3
SFX A a ę [^i]a
SFX A a y [^cgki]a
SFX A ia ię ia
SFX B Y 1
SFX B 0 ok/C .
SFX C Y 2
SFX C 0 ban .
SFX C 0 nak [^b]
PFX N Y 1
PFX N 0 nie .
";
    const DIC: &str = "8\nwoda/AN\nziemia/A\nház/BC\npień/X\nbłąd/!\nŁódź\nkm\\/h\nrzeka/A\n";

    #[test]
    fn stems_are_those_of_the_rules() {
        let morphology = Morphology::parse(AFF.as_bytes(), DIC.as_bytes()).unwrap();
        for (word, stems) in [
            ("woda", vec!["woda"]),
            ("wodę", vec!["woda"]),
            ("WODY", vec!["woda"]),
            ("ziemię", vec!["ziemia"]),
            ("rzeky", vec![]),
            ("házban", vec!["ház"]),
            ("házok", vec!["ház"]),
            ("házoknak", vec!["ház"]),
            ("wodaok", vec![]),
            ("niewoda", vec![]),
            ("pień", vec![]),
            ("błąd", vec![]),
            ("łódź", vec!["łódź"]),
            ("km/h", vec!["km/h"]),
            ("", vec![]),
        ] {
            assert_eq!(morphology.stems(word), stems, "stems of {word}");
        }
        assert!(morphology.stems(&"ok".repeat(100_000)).is_empty());
    }

    #[test]
    fn flags_come_in_every_notation() {
        for (options, flag) in
            [("FLAG long\n", "Xy"), ("FLAG num\n", "17"), ("FLAG UTF-8\n", "é"), ("", "z"), ("FLAG num\n", "0")]
        {
            let aff = format!("SET UTF-8\n{options}SFX {flag} Y 1\nSFX {flag} 0 ok .\n");
            let dic = format!("1\nház/{flag}\n");
            let morphology = Morphology::parse(aff.as_bytes(), dic.as_bytes()).unwrap();
            assert_eq!(morphology.stems("házok"), ["ház"], "{options:?}");
        }
        let aliases = "SET UTF-8\nAF 2\nAF AB\nAF B\nSFX A Y 1\nSFX A 0 ok/2 .\nSFX B Y 1\nSFX B 0 ban .\n";
        let morphology = Morphology::parse(aliases.as_bytes(), "1\nház/1\n".as_bytes()).unwrap();
        assert_eq!(morphology.stems("házokban"), ["ház"]);
    }
}
