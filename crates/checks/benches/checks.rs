//! How fast units are checked, and that the time of each check grows with the text and no faster.
//!
//! Run: `cargo bench -p tolmach-checks`. The figures at the end are the best of several runs on one core, with all checks
//! that need no help from outside.
//!
//! What was measured stands in `docs/checks.md`.

// The generator and the benchmark are no public interface.
#![allow(missing_docs, unreachable_pub)]

use criterion::{Criterion, criterion_group};
use std::{hint::black_box, time::Instant};
use tolmach_checks::{ALL, Helps, Subject, run, run_some};
use tolmach_core::Language;

mod generator;

const SEED: u64 = 20_261_122;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap_or_else(|_| panic!("{tag} is a language"))
}

fn check(pair: &generator::Pair, languages: &[Language; 2]) -> usize {
    let subject = Subject::new(&pair.source, &pair.target, &languages[0], &languages[1]);
    run(&subject, &Helps::default()).len()
}

fn units(criterion: &mut Criterion) {
    let languages = [language("en"), language("pl")];
    let pairs = generator::pairs(SEED, 10_000);
    let mut group = criterion.benchmark_group("units");
    group.sample_size(10);
    group.bench_function("10000", |bencher| {
        bencher.iter(|| pairs.iter().map(|pair| check(pair, &languages)).sum::<usize>());
    });
    group.finish();
}

/// Milliseconds of the slowest unit, of the one in the middle, and of all.
fn spread() {
    let languages = [language("en"), language("pl")];
    let pairs = generator::pairs(SEED, 10_000);
    let mut times: Vec<f64> = Vec::new();
    let all = Instant::now();
    for pair in &pairs {
        let start = Instant::now();
        black_box(check(black_box(pair), &languages));
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    let all = all.elapsed().as_secs_f64();
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    println!(
        "\n10,000 units: {all:.2} s; median {:.3} ms, 99 % {:.3} ms, slowest {:.3} ms",
        at(0.5),
        at(0.99),
        at(1.0)
    );
}

/// A name, and a piece that is repeated up to the size wanted.
type Shape = (&'static str, &'static str);

/// Shapes of which one or another check could make the square.
const SHAPES: &[Shape] = &[
    ("words", "community of volunteers. "),
    ("links", "[[Help:Page|label]] "),
    ("open links", "[[Help:Page "),
    ("templates", "{{Note|a=b|c}} "),
    ("open templates", "{{Note|a "),
    ("close brackets", "]] }} ) "),
    ("variables", "$1 $name "),
    ("tags", "<b>a</b> "),
    ("open tags", "<b><i> "),
    ("less than", "< <a <! "),
    ("apostrophes", "'' ''' "),
    ("lines", "* a\n"),
    ("blank lines", "a\n\n"),
    ("spaces", "a      b"),
    ("addresses", "https://a.org/b "),
    ("open external", "[https://a.org/b "),
    ("quotation marks", "„a” \"b\" «c» "),
    ("numbers", "1,234 5.6 7 2026-11-22 "),
    ("plurals", "{{PLURAL:$1|a|b}} "),
    ("nested", "{{a|[[b|"),
    ("tables", "{|\n|-\n| a || b\n|}\n"),
    ("capitals", "ŻÓŁW Żółw żÓŁW "),
    ("one long word", "ż"),
    ("stops", "a. b! c? ... "),
];

/// Growth from a quarter to the whole from which the checks that make it are told: 4 is linear.
const TELLING: f64 = 5.0;

/// Milliseconds of all checks over texts of 1 MB, the best of three runs, and how many times as long as over a quarter;
/// of a shape that grows faster than its size, which checks do.
fn growth() {
    let languages = [language("en"), language("pl")];
    println!("\n{:22} {:>9} {:>7}  slowest checks (ms over 1 MB, ratio to a quarter)", "shape", "all ms", "ratio");
    for (name, piece) in SHAPES {
        let text = |bytes: usize| piece.repeat(bytes / piece.len());
        let (quarter, whole) = (text(250_000), text(1_000_000));
        let time = |text: &str, one: Option<usize>| {
            // The source differs a little, so that nothing is the same by chance.
            let source = format!("{text} $1 the end");
            let subject = Subject::new(&source, text, &languages[0], &languages[1]);
            let run = || {
                let is_asked = |n: usize| one.is_none_or(|one| one == n);
                let checks = ALL.iter().enumerate().filter(|(n, _)| is_asked(*n)).map(|(_, check)| check);
                let start = Instant::now();
                black_box(run_some(checks, &subject, &Helps::default()));
                start.elapsed().as_secs_f64() * 1e3
            };
            (0..3).map(|_| run()).fold(f64::INFINITY, f64::min)
        };
        let total = time(&whole, None);
        let ratio = total / time(&quarter, None).max(0.1);
        let mut slow: Vec<(f64, f64, &str)> = Vec::new();
        if ratio > TELLING {
            slow.extend(ALL.iter().enumerate().map(|(n, check)| {
                let all = time(&whole, Some(n));
                (all, all / time(&quarter, Some(n)).max(0.1), check.id.as_str())
            }));
        }
        slow.sort_by(|a, b| b.0.total_cmp(&a.0));
        let told: Vec<String> =
            slow.iter().take(3).map(|(ms, ratio, id)| format!("{id} {ms:.0} ({ratio:.1})")).collect();
        println!("{name:22} {total:>9.0} {ratio:>7.1}  {}", told.join(", "));
    }
}

criterion_group!(benches, units);

fn main() {
    // Quick looks need no statistics.
    if std::env::args().all(|argument| argument != "--quick-look") {
        benches();
    }
    spread();
    growth();
}
