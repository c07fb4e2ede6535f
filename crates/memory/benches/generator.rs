//! A made-up memory by seed, as realistic as it can be without being anybody's text.
//!
//! Words follow Zipf's law over a vocabulary of 40,000, with shorter words more frequent; units are labels, sentences
//! and paragraphs with links, variables, templates and numbers; a tenth is a variant of an earlier unit, as in real
//! pages; some paragraphs come in families of a dozen. Most sources are Latin, some Cyrillic or Georgian.

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{RngCore, SeedableRng},
};

/// Words of a vocabulary.
const N_WORDS: usize = 40_000;

/// How long the sources are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lengths {
    /// Nine tenths have 60 characters on average, a tenth are paragraphs of 300 to 1200, all lengths alike.
    Apart,
    /// All together have 60 characters on average, so that most of the paragraphs are short ones and labels abound.
    Together,
}

/// A source of texts that never ends.
pub struct Generator {
    dice: ChaCha8Rng,
    languages: [Vec<String>; 3],
    /// Upper bounds of the words' shares, in 2^32nds.
    zipf: Vec<u32>,
    lengths: Lengths,
}

impl Generator {
    pub fn new(seed: u64, lengths: Lengths) -> Self {
        // The vocabulary is the same for every seed: new texts are of the same language.
        let mut dice = ChaCha8Rng::seed_from_u64(1);
        let latin = vocabulary(
            &mut dice,
            "eaionrtlsudcmpgbfvhykwjxzq",
            "eaiou",
            &["th", "st", "tion", "er", "an", "in", "ing", "re"],
        );
        let cyrillic = vocabulary(
            &mut dice,
            "оаинтрсвлкдмпуязбгйчхжшюцїєф",
            "оаиуеії",
            &["ння", "ого", "ськ", "при", "пере", "ств"],
        );
        let georgian =
            vocabulary(&mut dice, "აიეოურსმნლდბთვკგხქტფცშზპჯღყჩწძ", "აიეოუ", &["ება", "ული", "ობა", "სა", "და", "ის"]);
        let mut sum = 0.0;
        let weights: Vec<f64> = (0..N_WORDS)
            .map(|rank| {
                sum += 1.0 / (rank as f64 + 2.7); // Mandelbrot's form.
                sum
            })
            .collect();
        let zipf = weights.iter().map(|weight| (weight / sum * f64::from(u32::MAX)) as u32).collect();
        Self { dice: ChaCha8Rng::seed_from_u64(seed), languages: [latin, cyrillic, georgian], zipf, lengths }
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        (self.dice.next_u64() % n.max(1) as u64) as usize
    }

    /// So many sources.
    pub fn memory(&mut self, n: usize) -> Vec<String> {
        let mut texts: Vec<String> = Vec::with_capacity(n);
        while texts.len() < n {
            match self.below(1000) {
                // A variant of an earlier one; sometimes the very same.
                0..100 if !texts.is_empty() => {
                    let earlier = texts[self.below(texts.len())].clone();
                    let n_edits = self.below(4);
                    texts.push(self.edited(&earlier, n_edits));
                }
                // A family of paragraphs.
                100 if self.below(4) == 0 => {
                    let paragraph = self.paragraph();
                    for _ in 0..12.min(n - texts.len()) {
                        let n_edits = 1 + self.below(8);
                        texts.push(self.edited(&paragraph, n_edits));
                    }
                }
                _ => texts.push(self.unit()),
            }
        }
        texts
    }

    /// A new unit.
    pub fn unit(&mut self) -> String {
        if self.below(10) == 0 {
            return self.paragraph();
        }
        let n_chars = match self.lengths {
            Lengths::Apart => 4 + self.below(40) + self.below(40) + self.below(40),
            Lengths::Together => 3 + self.below(11) + self.below(11),
        };
        self.text(n_chars)
    }

    /// A new paragraph of 300 to 1200 characters.
    pub fn paragraph(&mut self) -> String {
        let n_chars = match self.lengths {
            Lengths::Apart => 300 + self.below(901),
            Lengths::Together => 300 + self.below(901).min(self.below(901)).min(self.below(901)).min(self.below(901)),
        };
        self.text(n_chars)
    }

    /// A text of about so many characters, in one language.
    pub fn text(&mut self, n_chars: usize) -> String {
        let language = match self.below(20) {
            0..17 => 0,
            17..19 => 1,
            _ => 2,
        };
        let mut text = String::new();
        let (mut n, mut left_in_sentence) = (0, 0);
        while n < n_chars {
            let mut word = self.word(language);
            if left_in_sentence == 0 {
                left_in_sentence = 4 + self.below(16);
                let first = word.chars().next();
                word = first.into_iter().flat_map(char::to_uppercase).chain(word.chars().skip(1)).collect();
            }
            left_in_sentence -= 1;
            if !text.is_empty() {
                text.push(' ');
                n += 1;
            }
            let word = match self.below(60) {
                0 => format!("[[{word}|{}]]", self.word(language)),
                1 => format!("${}", 1 + self.below(4)),
                2 => format!("'''{word}'''"),
                3 => format!("{{{{PLURAL:$1|{word}|{}}}}}", self.word(language)),
                4 => format!("{}", self.below(2030)),
                5..9 => format!("{word},"),
                _ => word,
            };
            n += word.chars().count();
            text.push_str(&word);
            if left_in_sentence == 0 || n >= n_chars {
                text.push('.');
                n += 1;
                left_in_sentence = 0;
            }
        }
        if n_chars < 30 { text.trim_end_matches('.').to_owned() } else { text }
    }

    /// A text after so many edits: a word or a character replaced, inserted or left out.
    pub fn edited(&mut self, text: &str, n_edits: usize) -> String {
        let mut text = text.to_owned();
        for _ in 0..n_edits {
            let chars: Vec<char> = text.chars().collect();
            if chars.is_empty() {
                return text;
            }
            let start = self.below(chars.len());
            let n_chars = if self.below(2) == 0 { 1 } else { 2 + self.below(7) };
            let end = if self.below(3) == 0 { start } else { (start + n_chars).min(chars.len()) };
            let word = self.word(0);
            let new: String = if self.below(3) == 0 { String::new() } else { word.chars().take(n_chars).collect() };
            text = chars[..start].iter().copied().chain(new.chars()).chain(chars[end..].iter().copied()).collect();
        }
        text
    }

    fn word(&mut self, language: usize) -> String {
        let share = self.dice.next_u32();
        let rank = self.zipf.partition_point(|&bound| bound < share).min(N_WORDS - 1);
        self.languages[language][rank].clone()
    }
}

/// Words of syllables, the first ones short.
fn vocabulary(dice: &mut ChaCha8Rng, letters: &str, vowels: &str, frequent: &[&str]) -> Vec<String> {
    let (letters, vowels): (Vec<char>, Vec<char>) = (letters.chars().collect(), vowels.chars().collect());
    let mut below = |n: usize| (dice.next_u64() % n as u64) as usize;
    (0..N_WORDS)
        .map(|rank| {
            let n_syllables = 1 + (rank > 60) as usize + (rank > 1500) as usize * below(2) + below(2);
            let mut word = String::new();
            for _ in 0..n_syllables {
                if below(4) == 0 {
                    word.push_str(frequent[below(frequent.len())]);
                    continue;
                }
                // The smaller of two draws: letters at the front are frequent.
                word.push(letters[below(letters.len()).min(below(letters.len()))]);
                word.push(vowels[below(vowels.len()).min(below(vowels.len()))]);
                if below(2) == 0 {
                    word.push(letters[below(letters.len()).min(below(letters.len()))]);
                }
            }
            word
        })
        .collect()
}
