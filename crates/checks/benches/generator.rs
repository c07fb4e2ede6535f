//! Realistic units and translations by seed: sizes and markup are those of the movement's pages, the text is made up.

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{RngCore, SeedableRng},
};

const ENGLISH: [&str; 20] = [
    "community",
    "sprint",
    "translation",
    "hub",
    "resource",
    "the",
    "of",
    "and",
    "to",
    "volunteers",
    "learning",
    "page",
    "grants",
    "strategy",
    "for",
    "with",
    "planning",
    "region",
    "on",
    "accessibility",
];

const POLISH: [&str; 20] = [
    "społeczność",
    "sprint",
    "tłumaczenie",
    "węzeł",
    "zasób",
    "ten",
    "która",
    "oraz",
    "do",
    "wolontariusze",
    "nauka",
    "strona",
    "granty",
    "strategia",
    "dla",
    "przy",
    "planowanie",
    "region",
    "na",
    "dostępność",
];

/// A definition and its translation.
pub struct Pair {
    pub source: String,
    pub target: String,
}

/// So many units. One in five has a mistake: something left out, doubled or translated that must not be.
pub fn pairs(seed: u64, n: usize) -> Vec<Pair> {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    (0..n).map(|_| pair(&mut dice)).collect()
}

fn pair(dice: &mut ChaCha8Rng) -> Pair {
    // The median unit has some 95 characters; one in twelve is ten times as long.
    let n_sentences = if dice.next_u32().is_multiple_of(12) { 14 } else { 1 + dice.next_u32() as usize % 3 };
    let (mut source, mut target) = (String::new(), String::new());
    match dice.next_u32() % 6 {
        0 => (source, target) = ("== ".to_owned(), "== ".to_owned()),
        1 => (source, target) = ("* ".to_owned(), "* ".to_owned()),
        _ => {}
    }
    let is_heading = source.starts_with('=');
    for n in 0..if is_heading { 1 } else { n_sentences } {
        if n > 0 {
            source.push(' ');
            target.push(' ');
        }
        sentence(dice, &mut source, &mut target);
    }
    if is_heading {
        source.push_str(" ==");
        target.push_str(" ==");
    }
    Pair { source, target }
}

fn sentence(dice: &mut ChaCha8Rng, source: &mut String, target: &mut String) {
    let n_words = 4 + dice.next_u32() as usize % 9;
    words(dice, n_words, &ENGLISH, source);
    words(dice, n_words, &POLISH, target);
    let is_wrong = dice.next_u32().is_multiple_of(5);
    let (of_source, of_target) = match (dice.next_u32() % 8, is_wrong) {
        (0, false) => (" [[Special:MyLanguage/Help:Guide|guide]]", " [[Special:MyLanguage/Help:Guide|przewodnik]]"),
        (0, true) => (" [[Special:MyLanguage/Help:Guide|guide]]", " [[Pomoc:Przewodnik|przewodnik]]"),
        (1, false) => (" {{Note|title=first|some text}}", " {{Note|title=pierwszy|jakiś tekst}}"),
        (1, true) => (" {{Note|title=first|some text}}", " {{Uwaga|tytuł=pierwszy|jakiś tekst"),
        (2, false) => (" '''now''' and $mail", " '''teraz''' i $mail"),
        (2, true) => (" '''now''' and $mail", " '''teraz i $poczta"),
        (3, _) => (" {{PLURAL:$1|one page|$1 pages}}", " {{PLURAL:$1|jedna strona|$1 strony|$1 stron}}"),
        (4, _) => (" see [https://example.org/a?b=c the site]", " zob. [https://example.org/a?b=c stronę]"),
        (5, _) => (" in 1,234 of 5.6 “cases”", " w 1234 z 5,6 „przypadków”"),
        (6, true) => (" <code>page</code>", " <code>strona"),
        _ => ("", ""),
    };
    source.push_str(of_source);
    target.push_str(of_target);
    source.push('.');
    target.push('.');
}

fn words(dice: &mut ChaCha8Rng, n: usize, list: &[&str], text: &mut String) {
    for place in 0..n {
        let word = list[dice.next_u32() as usize % list.len()];
        if place == 0 {
            let mut letters = word.chars();
            text.extend(letters.next().into_iter().flat_map(char::to_uppercase));
            text.push_str(letters.as_str());
        } else {
            text.push(' ');
            text.push_str(word);
        }
    }
}
