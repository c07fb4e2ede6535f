//! Prose, told from names, numbers and codes.

/// Whether a text holds words that one would translate: one of at least four lower-case letters, or two of three.
///
/// Names begin with a capital and codes hold figures, so that both are left out. Scripts without capitals count as prose.
pub(crate) fn is_prose(text: &str) -> bool {
    n_prose_words(text) >= 2
}

/// Words of prose, each counted twice if it has at least four letters.
pub(crate) fn n_prose_words(text: &str) -> usize {
    let words = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '-' | '_' | '$' | '.'));
    let counted = words.map(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let n_letters = word.chars().count();
        let is_lower =
            n_letters >= 3 && word.chars().all(|c| c.is_alphabetic() && !c.is_uppercase() || c == '\'' || c == '’');
        if is_lower { 1 + usize::from(n_letters >= 4) } else { 0 }
    });
    counted.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_numbers_and_codes_are_no_prose() {
        for (text, expected) in [
            ("the help page", true),
            ("download", true),
            ("Wikimedia CEE Hub", false),
            ("CEE Meeting 2026", false),
            ("utf8mb4 v1.2", false),
            ("Jan Kowalski (WMPL)", false),
            ("", false),
            ("Wikimedia Foundation of", false),
        ] {
            assert_eq!(is_prose(text), expected, "{text}");
        }
    }
}
