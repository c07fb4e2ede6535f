//! Usual slips: words without their diacritics, ё here and there, i without its dot.

use super::{
    prose::Prose,
    related,
    words::{has_word, in_case_of, is_all_capitals},
};
use crate::{
    packs::Pack,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use std::ops::Range;

/// A word that the language writes otherwise.
pub(crate) const CHECK: Check = Check { id: CheckId::new("usual-slips"), level: Level::Hint, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    let target = prepared.target.prose();
    let has_yo = !pack.letters.yo.is_empty() && target.text.contains(['ё', 'Ё']);
    let mut findings = Vec::new();
    for word in target.words() {
        let written = &target.text[word.clone()];
        let lower = written.to_lowercase();
        let right = match pack.words.slips.get(&lower) {
            Some(right) if !has_word(prepared.source.text, written) => Some(in_case_of(written, right)),
            Some(_) => None,
            None if has_yo && pack.letters.yo.contains(&lower) => {
                with_yo(&lower).map(|right| in_case_of(written, &right))
            }
            None => None,
        };
        let right = right.or_else(|| dotted(prepared, pack, &word));
        findings.extend(right.map(|right| finding(target, &word, &right)));
    }
    if findings.len() > 1 && related::is_of_related_language(prepared, pack) { Vec::new() } else { findings }
}

fn finding(target: &Prose, word: &Range<usize>, right: &str) -> Finding {
    let what = What::new("check-usual-slips").text("word", &target.text[word.clone()]).text("wanted", right);
    let finding = Finding::new(target.source_of(word), what);
    match target.plain_source_of(word) {
        Some(place) => finding.with_fix(Fix::replace(place, right)),
        None => finding,
    }
}

/// A word of the list with its ё: the last е, where all those words have it, or the one before an ending.
fn with_yo(word: &str) -> Option<String> {
    let at = match word {
        "ее" | "мое" | "твое" | "свое" | "нее" | "еще" | "ведет" | "идет" | "найдет" | "отчет" | "отчета"
        | "отчеты" => word.rfind('е')?,
        "партнер" | "партнеры" | "причем" | "объем" | "прием" | "счет" => {
            word.rfind('е')?
        }
        _ => word.find('е')?,
    };
    let mut written = word.to_owned();
    written.replace_range(at..at + 'е'.len_utf8(), "ё");
    Some(written)
}

/// A word in which i lost its dot, or kept a loose one: Turkish and Azerbaijani have both i and ı.
fn dotted(prepared: &Prepared<'_>, pack: &Pack, range: &Range<usize>) -> Option<String> {
    if !pack.letters.dotted_i {
        return None;
    }
    let word = &prepared.target.prose().text[range.clone()];
    if word.contains("i\u{307}") {
        return Some(word.replace("i\u{307}", "i"));
    }
    let rest = word.strip_prefix('I')?;
    let is_word = rest.chars().count() > 2 && rest.chars().all(|c| c.is_lowercase() || c == '\'' || c == '’');
    // Vowels of one word are all front or all back, save in loans; front vowels alone come with a dotted i.
    let vowels: Vec<char> = rest.chars().filter(|c| "aeıioöuüə".contains(*c)).collect();
    let is_front = vowels.len() > 1 && vowels.iter().all(|c| "eiöüə".contains(*c));
    let is_own = is_word && is_front && !is_all_capitals(word) && !has_word(prepared.source.text, word);
    is_own.then(|| format!("İ{rest}"))
}
