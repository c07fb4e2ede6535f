//! Much longer, much shorter, more sentences, fewer.

use crate::{
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use tolmach_core::Language;

/// Something may have been left out, or not belong there.
pub(crate) const LENGTH: Check = Check { id: CheckId::new("length"), level: Level::Hint, run: length };

/// As above, by sentences.
pub(crate) const SENTENCES: Check = Check { id: CheckId::new("sentences"), level: Level::Hint, run: sentences };

/// Shorter texts vary too much.
const FEWEST_CHARS: usize = 50;

/// How many times as long is much, as other tools have it.
const FACTOR: usize = 3;

fn length(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, source, target, .. } = prepared;
    let n_chars = |side: &Side<'_>| side.visible_pieces().map(|(_, piece)| piece.chars().count()).sum::<usize>();
    let (n_lost, n_found) = (n_chars(source), n_chars(target));
    // Han characters and syllables say more each.
    let dense = |language: &Language| {
        ["ja", "ko", "yue", "zh", "wuu", "lzh"].iter().any(|tag| language.as_str().starts_with(tag))
    };
    if dense(subject.source_language) != dense(subject.language) || target.text.trim().is_empty() {
        return Vec::new();
    }
    let id = match (n_lost >= FEWEST_CHARS, n_found >= FEWEST_CHARS) {
        (true, _) if n_found * FACTOR < n_lost => "check-length-short",
        (_, true) if n_found > n_lost.max(FEWEST_CHARS / FACTOR) * FACTOR => "check-length-long",
        _ => return Vec::new(),
    };
    let what = What::new(id).number("found", n_found).number("expected", n_lost);
    vec![Finding::new(0..target.text.len(), what)]
}

fn sentences(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { subject, source, target, .. } = prepared;
    let (n_lost, n_found) = (n_sentences(source, subject.source_language), n_sentences(target, subject.language));
    if n_lost.abs_diff(n_found) < 2 || target.text.trim().is_empty() {
        return Vec::new();
    }
    let what = What::new("check-sentences").number("found", n_found).number("expected", n_lost);
    vec![Finding::new(0..target.text.len(), what)]
}

/// Sentences by their ends. An end counts where a new sentence could begin after it, so that ordinals and
/// abbreviations in mid-sentence do not. Whatever has no end is one sentence.
fn n_sentences(side: &Side<'_>, language: &Language) -> usize {
    let is_greek = language.as_str().starts_with("el");
    let mut n = 0;
    let mut end_seen = false;
    let mut has_space = false;
    let mut letters = 0;
    for c in side.visible_pieces().flat_map(|(_, piece)| piece.chars().chain([' '])) {
        match c {
            '.' | '!' | '?' | '…' | '։' | '。' | '？' | '！' => {
                // A letter or a short number before the stop is an initial or an ordinal.
                end_seen = c != '.' || letters > 1 || end_seen;
                has_space = false;
            }
            ';' if is_greek => (end_seen, has_space) = (true, false),
            _ if c.is_whitespace() => {
                has_space = true;
                if !end_seen {
                    letters = 0;
                }
            }
            _ if c.is_alphanumeric() => {
                // Georgian's letters are lower case by name only.
                let is_low = c.is_lowercase() && !matches!(c, '\u{10d0}'..='\u{10ff}');
                let begins = end_seen && has_space && !is_low && !c.is_ascii_digit();
                n += usize::from(begins);
                if end_seen {
                    letters = 0;
                }
                end_seen = false;
                letters += usize::from(c.is_alphabetic());
            }
            _ => {}
        }
    }
    (n + usize::from(end_seen)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::subject::{Prepared, Subject};

    #[test]
    fn sentences_are_counted_in_every_script() {
        for (language, text, n) in [
            ("en", "One. Two! Three?", 3),
            ("pl", "Spotkanie 5. maja, godz. 10 w Łodzi.", 1),
            ("hy", "Մեկ։ Երկու։", 2),
            ("el", "Ένα; Δύο.", 2),
            ("ka", "ერთი. ორი.", 2),
            ("de", "z. B. A. Müller kommt", 1),
            ("en", "A heading", 1),
            ("en", "Wait... What?", 2),
        ] {
            let language = Language::parse(language).unwrap();
            let subject = Subject::new(text, text, &language, &language);
            assert_eq!(n_sentences(&Prepared::new(&subject).target, &language), n, "{text}");
        }
    }
}
