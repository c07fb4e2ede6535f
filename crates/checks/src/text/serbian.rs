//! Both scripts of Serbian in one text. Meta-Wiki shows a text as it is stored, so it must be in one.

use super::words::has_word;
use crate::{
    packs::Script,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

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
    let findings = target.words().filter_map(|word| {
        let found = &target.text[word.clone()];
        let is_other = found.chars().all(|c| Script::of(c) != Some(own)) && found.chars().count() > 1;
        // Of the Latin words, only those with letters of Serbian are surely Serbian; others may be names.
        let is_serbian = match own {
            Script::Cyrl => found.chars().any(|c| "čćžšđČĆŽŠĐ".contains(c)),
            Script::Latn => found.chars().any(|c| Script::of(c) == Some(Script::Cyrl)),
            Script::Grek | Script::Geor | Script::Armn => false,
        };
        if !is_other || !is_serbian || has_word(prepared.source.text, found) {
            return None;
        }
        let mended = match own {
            Script::Latn => Some(tolmach_lexicon::fold::serbian_latin(found))
                .filter(|latin| latin.chars().all(|c| Script::of(c) != Some(Script::Cyrl))),
            Script::Cyrl | Script::Grek | Script::Geor | Script::Armn => cyrillic(found),
        };
        let finding = Finding::new(target.source_of(&word), What::new("check-two-scripts").text("word", found));
        Some(match (mended, target.plain_source_of(&word)) {
            (Some(mended), Some(place)) => finding.with_fix(Fix::replace(place, mended)),
            (_, _) => finding,
        })
    });
    findings.collect()
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
