//! Realistic pages by seed: the sizes are those of the movement's knowledge base, the text is made up.

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{RngCore, SeedableRng},
};

const WORDS: [&str; 24] = [
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
    "Вікіпедія",
    "společenství",
    "žurnál",
    "grants",
    "strategy",
    "for",
    "a",
    "in",
    "planning",
    "région",
    "with",
    "on",
    "accessibility",
];

/// How large pages are.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Units of a page.
    pub n_units: usize,
    /// Characters of a unit, about.
    pub unit_chars: usize,
}

impl Size {
    /// The page in the middle.
    pub const MEDIAN: Self = Self { n_units: 16, unit_chars: 95 };
    /// The long tail.
    pub const TAIL: Self = Self { n_units: 230, unit_chars: 1_200 };
}

/// One page of this size: headings, paragraphs and lists, marked, with variables, links, templates and inline units.
pub fn page(seed: u64, size: Size) -> String {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let mut text = String::from("<languages/>\n{{Infobox|title=<translate><!--T:1--> Knowledge sprint</translate>}}\n");
    let mut id = 1;
    while id < size.n_units {
        text.push_str("<translate>\n");
        let n_in_section = 1 + dice.next_u32() as usize % 8;
        for _ in 0..n_in_section.min(size.n_units - id) {
            id += 1;
            unit(&mut dice, id, size.unit_chars, &mut text);
        }
        text.truncate(text.trim_end().len());
        text.push_str("\n</translate>\n[[File:Hub.svg|thumb]]\n");
    }
    text
}

fn unit(dice: &mut ChaCha8Rng, id: usize, unit_chars: usize, text: &mut String) {
    let kind = dice.next_u32() % 6;
    if kind == 0 {
        text.push_str("== ");
        words(dice, 24, text);
        text.push_str(&format!(" == <!--T:{id}-->\n\n"));
        return;
    }
    text.push_str(&format!("<!--T:{id}-->\n"));
    if kind == 1 {
        text.push_str("* ");
    }
    // Some are shorter, some longer; the median is as asked.
    let n_chars = unit_chars / 2 + dice.next_u32() as usize % (unit_chars + 1);
    words(dice, n_chars, text);
    match kind {
        2 => text.push_str(" [[<tvar name=\"1\">Special:MyLanguage/Grants:Start</tvar>|start here]]."),
        3 => text.push_str(" <tvar name=\"mail\">hub@example.org</tvar> '''now''' {{Note|soon}}."),
        4 => text.push_str(" See <nowiki>{{x}}</nowiki>."),
        _ => text.push('.'),
    }
    text.push_str("\n\n");
}

fn words(dice: &mut ChaCha8Rng, n_chars: usize, text: &mut String) {
    let end = text.len() + n_chars;
    while text.len() < end {
        text.push_str(WORDS[dice.next_u32() as usize % WORDS.len()]);
        text.push(' ');
    }
    text.pop();
}

/// Pages as they come: most about the median, one in eight towards the tail. About `n_bytes` in all.
pub fn pages(seed: u64, n_bytes: usize) -> Vec<String> {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let mut pages = Vec::new();
    let mut total = 0;
    while total < n_bytes {
        let is_tail = dice.next_u32() % 8 == 0;
        let (most_units, most_chars) = if is_tail { (Size::TAIL.n_units, Size::TAIL.unit_chars) } else { (32, 190) };
        let size = Size {
            n_units: 1 + dice.next_u32() as usize % most_units,
            unit_chars: 1 + dice.next_u32() as usize % most_chars,
        };
        let page = page(dice.next_u64(), size);
        total += page.len();
        pages.push(page);
    }
    pages
}
