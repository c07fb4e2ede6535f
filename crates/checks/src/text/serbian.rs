//! Both scripts of Serbian in one text. Meta-Wiki shows a text as it is stored, so it must be in one.

use crate::{
    packs::Script,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::collections::BTreeSet;

/// Words in the other script of the language.
pub(crate) const CHECK: Check = Check { id: CheckId::new("two-scripts"), level: Level::Hint, run };

const CYRILLIC: &str = "абвгдђежзијклљмнњопрстћуфхцчџш";
/// The Latin letters for them, in the same order.
const LATIN: [&str; 30] = [
    "a", "b", "v", "g", "d", "đ", "e", "ž", "z", "i", "j", "k", "l", "lj", "m", "n", "nj", "o", "p", "r", "s", "t",
    "ć", "u", "f", "h", "c", "č", "dž", "š",
];

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    if pack.letters.other_script.is_none() {
        return Vec::new();
    }
    let target = prepared.target.prose();
    let own = pack.letters.script;
    let words: Vec<_> = target.words().collect();
    // Gathered once: to look for each word in the source would cost the square of the text.
    let of_source: BTreeSet<String> = parts(prepared.source.text).map(str::to_lowercase).collect();
    let is_in_source = |word: &str| parts(word).all(|part| of_source.contains(&part.to_lowercase()));
    let is_foreign = |n: usize| words.get(n).is_some_and(|word| may_be_foreign(&target.text[word.clone()]));
    let findings = words.iter().enumerate().filter_map(|(n, word)| {
        let found = &target.text[word.clone()];
        let is_other = found.chars().all(|c| Script::of(c) != Some(own)) && found.chars().count() > 1;
        // Of the Latin words, only those with letters of Serbian are surely Serbian. Others may be names, but not where they
        // are in small letters and alone: two are a foreign phrase.
        let has_serbian_letter = found.contains(is_serbian_letter);
        let is_alone = || !is_foreign(n + 1) && n.checked_sub(1).is_none_or(|before| !is_foreign(before));
        let is_serbian = match own {
            Script::Cyrl => has_serbian_letter || may_be_serbian(found) && is_alone(),
            Script::Latn => found.chars().any(|c| Script::of(c) == Some(Script::Cyrl)),
            Script::Grek | Script::Geor | Script::Armn => false,
        };
        if !is_other || !is_serbian || is_in_source(found) {
            return None;
        }
        let mended = match own {
            Script::Latn => Some(tolmach_lexicon::fold::serbian_latin(found))
                .filter(|latin| latin.chars().all(|c| Script::of(c) != Some(Script::Cyrl))),
            // A foreign word, or one without its marks, would be written wrong.
            Script::Cyrl if !has_serbian_letter => None,
            Script::Cyrl | Script::Grek | Script::Geor | Script::Armn => cyrillic(found),
        };
        let finding = Finding::new(target.source_of(word), What::new("check-two-scripts").text("word", found));
        Some(match (mended, target.plain_source_of(word)) {
            (Some(mended), Some(place)) => finding.with_fix(Fix::replace(place, mended)),
            (_, _) => finding,
        })
    });
    findings.collect()
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty())
}

/// Whether a letter is a Latin one that Serbian has and English has not.
fn is_serbian_letter(c: char) -> bool {
    "čćžšđČĆŽŠĐ".contains(c)
}

/// Whether a word is Latin and nothing says that it is Serbian.
fn may_be_foreign(word: &str) -> bool {
    word.chars().all(|c| Script::of(c) == Some(Script::Latn)) && !word.contains(is_serbian_letter)
}

/// Whether a word has the letters of a Serbian one, small ones: `raste`, not `px`, `wiki` or `MediaWiki`.
fn may_be_serbian(word: &str) -> bool {
    let is_small = |c: char| c.is_ascii_lowercase() && !"qwxy".contains(c);
    word.chars().count() > 2 && word.chars().all(is_small) && word.contains(['a', 'e', 'i', 'o', 'u'])
}

/// A Latin word in Cyrillic; none where a pair of letters may be one or two, or a letter is foreign.
fn cyrillic(word: &str) -> Option<String> {
    let lower = word.to_lowercase();
    // In these, n-j and d-ž meet at the seam of a prefix.
    if ["konjug", "konjun", "injek", "nadž", "odž", "podž", "tanjug"].iter().any(|seam| lower.contains(seam)) {
        return None;
    }
    let is_capitals = super::words::is_all_capitals(word);
    let mut written = String::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let low: String = rest.chars().take(2).flat_map(char::to_lowercase).collect();
        let double = LATIN.iter().position(|latin| latin.len() > 1 && latin.chars().count() == 2 && *latin == low);
        let single = || LATIN.iter().position(|latin| *latin == first.to_lowercase().collect::<String>());
        let n_letters = if double.is_some() { 2 } else { 1 };
        let letter = CYRILLIC.chars().nth(double.or_else(single)?)?;
        if first.is_uppercase() || is_capitals {
            written.extend(letter.to_uppercase())
        } else {
            written.push(letter)
        }
        rest = &rest[rest.chars().take(n_letters).map(char::len_utf8).sum()..];
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_becomes_cyrillic_where_that_is_sure() {
        for (latin, expected) in [
            ("već", Some("већ")),
            ("Ljubičica", Some("Љубичица")),
            ("DŽEŠ", Some("ЏЕШ")),
            ("injekcijščka", None),
            ("Wšč", None),
        ] {
            assert_eq!(cyrillic(latin).as_deref(), expected, "{latin}");
        }
    }
}
