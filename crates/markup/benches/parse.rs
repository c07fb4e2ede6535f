//! How fast pages are parsed, and that the time grows with the size and no faster.
//!
//! Run: `cargo bench -p tolmach-markup`. Criterion's throughput is in MiB/s; the table at the end is in MB/s, each
//! figure the best of several runs on one core.
//!
//! Measured on 2026-11-22 on two shared cores of a virtual machine under other load: `parse` 745 MiB/s on the mixed
//! pages, 709 MiB/s on the median page, 2.9 GiB/s on the largest; with all definitions, variables and issues 451 MiB/s,
//! 289 MiB/s and 1.6 GiB/s. Eight times the size costs 1.0 to 1.5 times as much a byte in every shape of the table.

// The generator and the benchmark are no public interface.
#![allow(missing_docs, unreachable_pub)]

use criterion::{Criterion, Throughput, criterion_group};
use std::{hint::black_box, time::Instant};
use tolmach_markup::parse;

mod generator;

const SEED: u64 = 20_261_122;

/// Everything that is known of every unit, not only where it stands.
fn parse_in_full(text: &str) -> usize {
    let Ok(page) = parse(text) else { return 0 };
    let n_facts =
        |unit: &tolmach_markup::Unit<'_>| unit.definition().len() + unit.variables().len() + unit.issues().len();
    page.units().iter().map(n_facts).sum()
}

fn throughput(criterion: &mut Criterion) {
    let mixed = generator::pages(SEED, 4_000_000);
    let median = vec![generator::page(SEED, generator::Size::MEDIAN)];
    let tail = vec![generator::page(SEED, generator::Size::TAIL)];
    for (name, pages) in [("mixed", mixed), ("median", median), ("tail", tail)] {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(pages.iter().map(String::len).sum::<usize>() as u64));
        group.bench_function("parse", |bencher| {
            bencher.iter(|| pages.iter().map(|page| parse(page).map_or(0, |page| page.units().len())).sum::<usize>());
        });
        group.bench_function("parse-in-full", |bencher| {
            bencher.iter(|| pages.iter().map(|page| parse_in_full(page)).sum::<usize>());
        });
        group.finish();
    }
}

/// A name, and a page of this shape with so many pieces.
type Shape = (&'static str, fn(usize) -> String);

/// Shapes that could cost the square of their size, at one size and at eight times it.
fn growth() {
    let shapes: [Shape; 6] = [
        ("one section of n units", |n| {
            format!("<translate>\n{}\n</translate>", "A unit of some length.\n\n".repeat(n))
        }),
        ("n sections", |n| "<translate><!--T:1--> A label</translate> ".repeat(n)),
        ("n variables in a unit", |n| {
            let variables: String = (0..n).map(|k| format!("<tvar name={k}>v</tvar> ")).collect();
            format!("<translate>{variables}</translate>")
        }),
        ("n nowiki runs", |n| (0..n).map(|k| format!("<nowiki>{k}</nowiki> ")).collect()),
        ("n unclosed variables", |n| format!("<translate>{}</translate>", "<tvar name=1>x ".repeat(n))),
        ("n markers without end", |n| format!("<translate>{}</translate>", "<!--T:1 x\n".repeat(n))),
    ];
    println!("\n{:28} {:>10} {:>10} {:>8} {:>8} {:>6}", "shape", "bytes", "bytes", "MB/s", "MB/s", "ratio");
    for (name, shape) in shapes {
        let (small, large) = (shape(20_000), shape(160_000));
        let (slow, fast) = (best_speed(&small), best_speed(&large));
        println!("{name:28} {:>10} {:>10} {slow:>8.0} {fast:>8.0} {:>6.2}", small.len(), large.len(), slow / fast);
    }
    let pages = generator::pages(SEED, 4_000_000);
    let joined = pages.concat();
    println!("{:28} {:>10} {:>10} {:>8.0}", "one page of all the mixed", joined.len(), "", best_speed(&joined));
}

/// Megabytes a second, parsed in full, the best of seven.
fn best_speed(text: &str) -> f64 {
    let speed = || {
        let start = Instant::now();
        black_box(parse_in_full(black_box(text)));
        text.len() as f64 / 1e6 / start.elapsed().as_secs_f64()
    };
    (0..7).map(|_| speed()).fold(0.0, f64::max)
}

criterion_group!(benches, throughput);

fn main() {
    benches();
    growth();
}
