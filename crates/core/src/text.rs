//! Comparing and counting text as the wiki stores it.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

/// The text as a wiki stores it: NFC, line ends as LF, no trailing white space.
///
/// Leading white space stays. Cost: linear. Source: MediaWiki core does the same to every saved text.
pub fn as_stored(text: &str) -> String {
    let lf = text.replace("\r\n", "\n").replace('\r', "\n");
    let trimmed = lf.trim_end_matches([' ', '\t', '\n', '\x0b', '\x0c', '\0']);
    match is_nfc_quick(trimmed.chars()) {
        IsNormalized::Yes => trimmed.to_owned(),
        IsNormalized::No | IsNormalized::Maybe => trimmed.nfc().collect(),
    }
}

/// Whether two texts would be the same once stored on a wiki.
pub fn same_when_stored(one: &str, other: &str) -> bool {
    one == other || as_stored(one) == as_stored(other)
}

/// Whether nothing but white space is there.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Words of a text, by Unicode's word rules (UAX 29). Markup counts by the letters in it. Cost: linear.
pub fn n_words(text: &str) -> u32 {
    u32::try_from(text.unicode_words().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_wiki_drops_trailing_space_and_composes() {
        for (typed, stored) in [
            ("tekst\r\nddrugi \n\n", "tekst\nddrugi"),
            ("  wcięcie", "  wcięcie"),
            ("e\u{301}", "é"),
            ("", ""),
            (" \n", ""),
        ] {
            assert_eq!(as_stored(typed), stored, "{typed:?}");
        }
    }

    #[test]
    fn words_are_counted_in_every_script() {
        for (text, n) in [
            ("Pick a resource", 3),
            ("Початок роботи", 2),
            ("საქართველო ენა", 2),
            ("'''Witaj''' w [[$1|bazie]]", 4),
            ("", 0),
        ] {
            assert_eq!(n_words(text), n, "{text}");
        }
    }

    proptest! {
        #[test]
        fn storing_twice_is_storing_once(text in "(?s).{0,80}") {
            let once = as_stored(&text);
            prop_assert_eq!(as_stored(&once), once);
        }
    }
}
