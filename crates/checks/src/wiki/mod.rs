//! The validators that Translate runs on translatable pages: plural forms and balanced brackets.
//!
//! Source: behaviour of Translate's `MediaWikiPlural` and `BraceBalance` in MediaWiki 1.43. Neither blocks a save, but any
//! problem makes the saved unit outdated.

mod brackets;
mod categories;
mod plural;

pub use brackets::Pair;
pub use categories::{n_integer_forms, n_plural_forms};
pub use plural::{Plural, plurals};

use tolmach_core::Language;

/// What one of the wiki's own validators finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WikiProblem {
    /// The definition uses `{{PLURAL:}}`, the translation does not. Wikis say so even for languages with a single form.
    PluralMissing,
    /// A `{{PLURAL:}}` has more forms than the language.
    TooManyPluralForms {
        /// Forms given, without those for an explicit number.
        given: usize,
        /// Forms of the language.
        allowed: usize,
    },
    /// The last two forms of a `{{PLURAL:}}` are the same.
    SamePluralForms,
    /// A pair of brackets is balanced in the definition and not in the translation.
    Unbalanced {
        /// Which pair.
        pair: Pair,
        /// Opening ones less closing ones; never 0.
        surplus: i64,
    },
}

/// Runs both validators, plurals first, as the wiki does. Cost: linear in both texts.
///
/// The documentation language is never validated; that is for the caller to leave out.
pub fn wiki_validators(definition: &str, translation: &str, language: &Language) -> Vec<WikiProblem> {
    let mut problems = plural::problems(definition, translation, n_plural_forms(language));
    problems.extend(brackets::problems(definition, translation));
    problems
}

#[cfg(test)]
mod tests;
