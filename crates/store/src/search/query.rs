//! What is sought, as the index takes it.

use super::{Found, FoundKind};
use tolmach_core::{Language, PageTitle, State, WikiName};
use tolmach_lexicon::fold::{fold, serbian_latin};

/// What is sought. Everything given must hold.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// Words, of which each is a beginning: `zrod` finds "źródło". What stands in quotation marks is a phrase, and whole.
    pub words: String,
    /// The wiki.
    pub wiki: Option<WikiName>,
    /// The page.
    pub page: Option<PageTitle>,
    /// The language of the text.
    pub language: Option<Language>,
    /// What the text may be; empty for anything.
    pub kinds: Vec<FoundKind>,
    /// The state of the translation; then only translations and drafts are found.
    pub state: Option<State>,
}

/// A part of what is sought, as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The words of a phrase; else one word.
    pub words: Vec<String>,
    /// Whether the words stand side by side and whole; else a text has a word that begins so.
    pub is_phrase: bool,
}

impl Wanted {
    /// The words in parts. An open quotation mark holds to the end, since somebody is typing still.
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let is_mark = |c: char| matches!(c, '"' | '“' | '”' | '„' | '«' | '»');
        for (n, piece) in self.words.split(is_mark).enumerate() {
            // Whatever is neither letter nor digit divides words in the index, too.
            let words = piece.split(|c| !is_word_char(c)).filter(|word| !word.is_empty()).map(str::to_owned);
            if n % 2 == 1 {
                parts.push(Part { words: words.collect(), is_phrase: true });
            } else {
                parts.extend(words.map(|word| Part { words: vec![word], is_phrase: false }));
            }
        }
        parts.retain(|part| !part.words.is_empty());
        parts
    }

    /// The expression for the index; none if no word is sought.
    pub(super) fn expression(&self) -> Option<String> {
        let parts = self.parts();
        if parts.is_empty() {
            return None;
        }
        let mut all: Vec<String> = parts.iter().map(Part::expression).collect();
        let facets = [
            self.wiki.as_ref().map(wiki_facet),
            self.page.as_ref().map(page_facet),
            self.language.as_ref().map(language_facet),
            self.state.map(|state| state_facet(state).to_owned()),
        ];
        all.extend(facets.into_iter().flatten().map(|facet| format!("facets : {facet}")));
        if !self.kinds.is_empty() {
            let kinds: Vec<&str> = self.kinds.iter().map(|kind| kind_facet(*kind)).collect();
            all.push(format!("facets : ({})", kinds.join(" OR ")));
        }
        Some(all.join(" AND "))
    }
}

impl Part {
    /// In the letters given, or in Latin ones, under which languages of two scripts are kept.
    fn expression(&self) -> String {
        let one = |words: &str| {
            let sign = if self.is_phrase { "" } else { " *" };
            format!("\"{words}\"{sign}")
        };
        let words = self.words.join(" ");
        let (latin, given) = (fold(&serbian_latin(&words)), fold(&words));
        if latin == given {
            format!("text : {}", one(&given))
        } else {
            format!("text : ({} OR {})", one(&given), one(&latin))
        }
    }
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// The words to filter a text by.
pub(super) fn facets(found: &Found) -> String {
    let mut facets = vec![language_facet(&found.language), kind_facet(found.kind).to_owned()];
    facets.extend(found.state.map(|state| state_facet(state).to_owned()));
    if let Some(place) = &found.place {
        facets.extend([wiki_facet(&place.wiki), page_facet(&place.page)]);
    }
    facets.join(" ")
}

/// A name of any characters as one word of the index: its bytes in hexadecimal.
fn as_word(prefix: char, name: &str) -> String {
    let mut word = String::with_capacity(1 + 2 * name.len());
    word.push(prefix);
    for byte in name.bytes() {
        word.extend([byte >> 4, byte & 15].map(|digit| char::from_digit(u32::from(digit), 16).unwrap_or('0')));
    }
    word
}

fn wiki_facet(wiki: &WikiName) -> String {
    as_word('w', wiki.as_str())
}

fn page_facet(page: &PageTitle) -> String {
    as_word('p', page.as_str())
}

fn language_facet(language: &Language) -> String {
    as_word('l', language.as_str())
}

fn kind_facet(kind: FoundKind) -> &'static str {
    match kind {
        FoundKind::Source => "ksource",
        FoundKind::Translation => "ktranslation",
        FoundKind::Draft => "kdraft",
        FoundKind::Title => "ktitle",
        FoundKind::Memory => "kmemory",
    }
}

fn state_facet(state: State) -> &'static str {
    match state {
        State::Untranslated => "suntranslated",
        State::Outdated => "soutdated",
        State::Translated => "stranslated",
        State::Proofread => "sproofread",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_beginnings_and_phrases_are_whole() {
        let expression = |words: &str| Wanted { words: words.to_owned(), ..Wanted::default() }.expression();
        for (typed, expected) in [
            ("Źródło", Some("text : \"zrodlo\" *")),
            ("a  b", Some("text : \"a\" * AND text : \"b\" *")),
            ("\"co to jest\" hub", Some("text : \"co to jest\" AND text : \"hub\" *")),
            ("„open", Some("text : \"open\"")),
            ("a\" OR text : \"b", Some("text : \"a\" * AND text : \"or text\" AND text : \"b\" *")),
            ("*^()", None),
            ("  ", None),
        ] {
            assert_eq!(expression(typed).as_deref(), expected, "{typed}");
        }
    }
}
