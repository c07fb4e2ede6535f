//! How many plural forms a language has.

use std::{collections::BTreeMap, sync::LazyLock};
use tolmach_core::Language;

/// Forms of a language in which the table has nothing: those of English, where MediaWiki's fallbacks end.
const N_FORMS_ELSEWHERE: usize = 2;

/// Plural forms that a language needs for whole numbers; none where fewer do. The rest of what [`n_plural_forms`] counts
/// is for fractions, and some languages have their forms from another one that they fall back to.
///
/// Source: CLDR 48's rules for cardinals.
pub fn n_integer_forms(language: &Language) -> Option<usize> {
    match language.as_str().split('-').next().unwrap_or_default() {
        "be" | "cs" | "csb" | "lt" | "pl" | "ru" | "rue" | "sk" | "szl" | "uk" => Some(3),
        "bs" | "cnr" | "hr" | "lv" | "mo" | "ro" | "rsk" | "sh" | "sr" => Some(3),
        "dsb" | "hsb" | "sl" => Some(4),
        _ => None,
    }
}

/// Plural forms that MediaWiki knows for a language, or for the language without its script or variant.
///
/// Source: CLDR 48 and MediaWiki's own rules, collected for `data/plural-categories.tsv`.
pub fn n_plural_forms(language: &Language) -> usize {
    let tag = language.as_str();
    let find = |tag: &str| N_FORMS.get(tag).copied();
    find(tag).or_else(|| find(tag.split('-').next().unwrap_or_default())).unwrap_or(N_FORMS_ELSEWHERE)
}

static N_FORMS: LazyLock<BTreeMap<&'static str, usize>> = LazyLock::new(|| {
    include_str!("../../data/plural-categories.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .map(|(tag, categories)| (tag, categories.split(' ').count()))
        .collect()
});
