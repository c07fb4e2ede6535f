//! The form in which sources are compared.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The text in NFC, every run of white space as one space, none at the ends.
///
/// Idempotent. Letters, case, punctuation and markup stay as they are. Cost: linear.
pub fn normalise(text: &str) -> String {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => fold(text.chars(), text.len()),
        IsNormalized::No | IsNormalized::Maybe => fold(text.nfc(), text.len()),
    }
}

/// Folds white space. A space composes with nothing, so what was NFC stays NFC.
fn fold(chars: impl Iterator<Item = char>, n_bytes: usize) -> String {
    let mut folded = String::with_capacity(n_bytes);
    let mut is_space_due = false;
    for char in chars {
        if char.is_whitespace() {
            is_space_due = !folded.is_empty();
        } else {
            if is_space_due {
                folded.push(' ');
                is_space_due = false;
            }
            folded.push(char);
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn white_space_folds_and_marks_compose() {
        for (text, normal) in [
            ("", ""),
            (" \n\t", ""),
            ("  a\u{a0}\n b ", "a b"),
            ("Re\u{301}gion", "Région"),
            ("\u{301}", "\u{301}"),
            ("a \u{301}", "a \u{301}"),
            ("ქართული  ენა", "ქართული ენა"),
            ("A  B", "A B"),
        ] {
            assert_eq!(normalise(text), normal, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn normalising_twice_is_normalising_once(text in "(?s)[ \u{300}-\u{303}ae\u{1100}-\u{1112}\u{1161}-\u{1175}\u{2000}.]{0,40}") {
            let once = normalise(&text);
            prop_assert_eq!(normalise(&once), once.clone());
            prop_assert_eq!(once.nfc().collect::<String>(), once);
        }
    }
}
