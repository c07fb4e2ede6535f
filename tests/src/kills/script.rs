//! What the typist types: the same for the same seed, so that both the one who dies and the one who looks know it.

use rand::{Rng, SeedableRng, seq::IndexedRandom};
use rand_chacha::ChaCha8Rng;

/// One text that is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Which of the first units.
    pub unit: usize,
    /// Its text; no two steps of all seeds have the same.
    pub text: String,
    /// The run of typing that it belongs to; none where the unit is called done.
    pub run: Option<String>,
}

/// Letters of several scripts, composed and decomposed, and signs that mean something to a wiki.
const LETTERS: &[&str] = &["ż", "ó", "e\u{301}", "ї", "Ж", "ქ", "ա", "'''", "[[", "]]", "$1", "\n", " ", "a", "😀"];

/// How many units are typed in: few, so that the typist comes back to each.
pub const N_UNITS: usize = 8;

/// The endless script of a seed.
pub fn script(seed: u64) -> impl Iterator<Item = Step> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let (mut unit, mut n_runs, mut typed) = (0, 0_u32, String::new());
    (0_u64..).map(move |n| {
        if n == 0 || random.random_ratio(1, 6) {
            unit = random.random_range(0..N_UNITS);
            n_runs += 1;
            typed.clear();
        }
        typed.push_str(LETTERS.choose(&mut random).copied().unwrap_or_default());
        let run = (!random.random_ratio(1, 9)).then(|| format!("{seed}-{n_runs}"));
        Step { unit, text: format!("{seed}.{n} {typed}"), run }
    })
}
