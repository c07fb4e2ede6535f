//! Small questions about words.

/// Whether the first letter is a capital.
pub(crate) fn starts_with_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// Whether no letter is small, and there are at least two.
pub(crate) fn is_all_capitals(word: &str) -> bool {
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    letters.clone().nth(1).is_some() && letters.all(|c| !c.is_lowercase())
}

/// A word in the capitals of another: `FOO` for one in capitals, `Foo` for one that begins with one.
pub(crate) fn in_case_of(model: &str, word: &str) -> String {
    if is_all_capitals(model) && word.chars().nth(1).is_some() {
        word.to_uppercase()
    } else if starts_with_capital(model) {
        capitalised(word)
    } else {
        word.to_owned()
    }
}

/// A word whose first letter is a capital.
pub(crate) fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + chars.as_str())
}

/// A capital for a small letter; `dotted` where i and ı are two letters.
pub(crate) fn capital(letter: &str, is_dotted: bool) -> String {
    if is_dotted && letter == "i" { "İ".to_owned() } else { letter.to_uppercase() }
}

/// Whether a text has a word, in any case, standing by itself.
pub(crate) fn has_word(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.to_lowercase());
    !word.is_empty()
        && text.match_indices(&word).any(|(at, _)| {
            let is_bounded = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
            is_bounded(text[..at].chars().next_back()) && is_bounded(text[at + word.len()..].chars().next())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_follows_the_model() {
        for (model, word, expected) in
            [("Si", "și", "Și"), ("SI", "și", "ȘI"), ("si", "și", "și"), ("Й", "ѝ", "Ѝ"), ("И", "ужо", "Ужо")]
        {
            assert_eq!(in_case_of(model, word), expected);
        }
    }

    #[test]
    fn words_stand_by_themselves() {
        assert!(has_word("The Wiki, please", "wiki") && !has_word("Wikipedia", "wiki") && !has_word("a", ""));
    }
}
