//! How fast the texts of units are read into tokens, and that the time grows with the size and no faster.
//!
//! Run: `cargo bench -p tolmach-markup --bench tokens`. Each figure is the best of several runs on one core, in MB/s.
//!
//! Measured on 2026-11-22 on two shared cores of a virtual machine under other load: 377 MB/s on the units of realistic
//! pages. A shape at sixteen times the size costs 1 to 5.5 times as much a byte: what grows is the memory for the tokens,
//! of which some shapes have one for every byte.

// The generator and the benchmark are no public interface.
#![allow(missing_docs, unreachable_pub, dead_code)]

use std::{hint::black_box, time::Instant};
use tolmach_markup::{parse, tokens};

mod generator;

const SEED: u64 = 20_261_122;

/// Megabytes a second over all texts together, the best of so many runs.
fn best_speed(texts: &[String], n_runs: usize) -> f64 {
    let n_bytes: usize = texts.iter().map(String::len).sum();
    let speed = || {
        let start = Instant::now();
        for text in texts {
            black_box(tokens::read(black_box(text)));
        }
        n_bytes as f64 / 1e6 / start.elapsed().as_secs_f64()
    };
    (0..n_runs).map(|_| speed()).fold(0.0, f64::max)
}

/// The definitions of all units of realistic pages.
fn units() -> Vec<String> {
    let pages = generator::pages(SEED, 4_000_000);
    let definitions = |page: &String| -> Vec<String> {
        parse(page).map_or_else(
            |_| Vec::new(),
            |page| page.units().iter().map(|unit| unit.definition().into_owned()).collect(),
        )
    };
    pages.iter().flat_map(definitions).collect()
}

/// Shapes that could cost the square of their size.
const SHAPES: &[&str] = &[
    "a word of plain text ",
    "[[",
    "]]",
    "[[a|",
    "[[a|b]] ",
    "[https://a.b c ",
    "{{",
    "}}",
    "{{{",
    "{{a|b=",
    "{{a|",
    "<b>",
    "</b>",
    "<b></i>",
    "<b>[[",
    "<nowiki>",
    "<math></",
    "''",
    "=\n",
    "== a ==\n",
    "== {{a\n",
    "|\n",
    "{|\n| a | b || c\n",
    "$a ",
    "&",
    "=",
    "!",
    "|",
    ":",
    "<!--",
    "https://",
    "~~~~",
    "__",
    "<b a=",
    "{|\n{{|",
    "| a=b ",
    "[[a|[https://b ",
];

fn main() {
    let units = units();
    println!("{} units of realistic pages: {:.0} MB/s", units.len(), best_speed(&units, 9));
    let joined = units.join("\n\n");
    println!("the same as one text of {} bytes: {:.0} MB/s", joined.len(), best_speed(&[joined], 9));
    println!("\n{:24} {:>9} {:>9} {:>6}", "shape, repeated", "100 kB", "1.6 MB", "ratio");
    for shape in SHAPES {
        let (small, large) = (shape.repeat(100_000 / shape.len()), shape.repeat(1_600_000 / shape.len()));
        let (small, large) = (best_speed(&[small], 5), best_speed(&[large], 3));
        println!("{:24} {small:>9.0} {large:>9.0} {:>6.2}", format!("{shape:?}"), small / large);
    }
}
