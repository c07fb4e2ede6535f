//! Plurals as CLDR has them.
//!
//! The plural rules that `fluent-bundle` 0.16 brings (`intl_pluralrules` 7.0.2) are wrong for Belarusian, Latvian, Lithuanian
//! and Romanian from 22, 111 or 101 on, and cannot be replaced there. So a selector on `$n` is read as one on `$n_counted`:
//! the smallest number that counts like `$n` in the language, up to which those rules are right. A test compares.

use icu_locale_core::Locale;
use icu_plurals::PluralRules;

/// Numbers below this stand for themselves, so that a variant for exactly 0 or 1 is for no other.
const EXACT: u64 = 2;
/// No language needs more to have met every way in which it counts.
const MOST: u64 = 200;

/// The smallest number that counts like this one in the language of a locale.
pub(super) fn like(locale: &str, number: u64) -> u64 {
    let Some(rules) = rules_of(locale).filter(|_| number >= EXACT) else { return number };
    let category = rules.category_for(number);
    (EXACT..MOST).find(|other| rules.category_for(*other) == category).unwrap_or(number)
}

/// The rules of the language, whatever script or spelling it is written in: CLDR's data have none for `sr-Latn`.
fn rules_of(locale: &str) -> Option<PluralRules> {
    let language = locale.split('-').next().unwrap_or_default();
    PluralRules::try_new_cardinal(Locale::try_from_str(language).ok()?.into()).ok()
}

/// The name of the variable that a selector on `variable` is read as.
pub(super) fn counted(variable: &str) -> String {
    format!("{variable}_counted")
}

/// The text of a Fluent file with its selectors on variables changed to those of [`counted`].
pub(super) fn with_counted_selectors(ftl: &str) -> String {
    let mut read = String::with_capacity(ftl.len());
    let mut rest = ftl;
    while let Some((before, after)) = rest.split_once("->") {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let selector = before.trim_end();
        let name = selector.rsplit(|c| !is_name(c)).next().unwrap_or_default();
        if !name.is_empty() && selector[..selector.len() - name.len()].ends_with('$') {
            read += selector.strip_suffix(name).unwrap_or_default();
            read += &counted(name);
            read += " ->";
        } else {
            read += before;
            read += "->";
        }
        rest = after;
    }
    read + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::locales;
    use fluent_bundle::{FluentBundle, FluentResource};
    use icu_plurals::PluralCategory;

    /// Says in which way a number counts, by the rules of `fluent-bundle`.
    fn said_by_fluent(locale: &str) -> impl Fn(u64) -> String {
        let ftl =
            "a = { $n_counted ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
        let mut bundle = FluentBundle::new(vec![locale.parse().unwrap()]);
        bundle.add_resource(FluentResource::try_new(ftl.to_owned()).unwrap()).unwrap();
        move |n| {
            let args = [("n_counted", n)].into_iter().collect();
            let pattern = bundle.get_message("a").unwrap().value().unwrap();
            bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
        }
    }

    #[test]
    fn every_number_counts_as_cldr_has_it() {
        for locale in locales() {
            let said = said_by_fluent(locale);
            let rules = rules_of(locale).unwrap();
            for n in (0..1200).chain([1_000_000]) {
                let right = match rules.category_for(n) {
                    PluralCategory::Zero => "zero",
                    PluralCategory::One => "one",
                    PluralCategory::Two => "two",
                    PluralCategory::Few => "few",
                    PluralCategory::Many => "many",
                    PluralCategory::Other => "other",
                };
                assert_eq!(said(like(locale, n)), right, "{locale}: {n}, which counts like {}", like(locale, n));
            }
        }
    }

    #[test]
    fn zero_one_and_two_stand_for_themselves() {
        assert_eq!([0, 1, 2, 21, 22, 1000].map(|n| like("lt", n)), [0, 1, 2, 21, 2, 10]);
    }

    #[test]
    fn only_selectors_on_variables_are_changed() {
        for (ftl, read) in [
            ("a = { $n ->\n *[other] { $n }\n }", "a = { $n_counted ->\n *[other] { $n }\n }"),
            ("a = {$n  -> *[other] x }", "a = {$n_counted -> *[other] x }"),
            ("a = b -> c", "a = b -> c"),
            ("a = $ -> c", "a = $ -> c"),
            ("a = { NUMBER($n) -> *[other] x }", "a = { NUMBER($n) -> *[other] x }"),
        ] {
            assert_eq!(with_counted_selectors(ftl), read);
        }
    }
}
