//! All budgets of the memory in one table.
//!
//! Run: `cargo bench -p tolmach-memory`, with `-- --quick` for a small memory, `-- --entries N`, `-- --apart` for
//! longer texts (see the generator), and `-- --texts FILE` for texts of your own, one a line. Look-ups run in a process of their own that only maps the index, on one core;
//! times are those that the processor spent on it, since others may load the machine.

// The generator and the benchmark are no public interface.
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used)]

use generator::{Generator, Lengths};
use mmap_io::MemoryMappedFile;
use rapidfuzz::distance::levenshtein;
use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};
use tolmach_memory::{EntryId, Hit, Index, IndexBuilder, Query, Score, Tail, Wanted, look_up};

mod generator;

const SEED: u64 = 20_261_122;
const WANTED: Wanted = Wanted { floor: Score::SEVENTY, limit: 10 };

/// Nanoseconds that the processor has spent on this thread.
fn cpu_nanos() -> i64 {
    let spent = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    spent.tv_sec * 1_000_000_000 + spent.tv_nsec
}

/// Milliseconds of processor time that something takes.
fn millis<T>(action: impl FnOnce() -> T) -> (f64, T) {
    let start = cpu_nanos();
    let result = action();
    ((cpu_nanos() - start) as f64 / 1e6, result)
}

fn quantile(times: &[f64], share: f64) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[((times.len() as f64 * share) as usize).min(times.len() - 1)]
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| args.iter().position(|arg| arg == name).and_then(|place| args.get(place + 1)).cloned();
    if let Some(folder) = value("--child") {
        return child(Path::new(&folder));
    }
    let is_quick = args.iter().any(|arg| arg == "--quick");
    let lengths = if args.iter().any(|arg| arg == "--apart") { Lengths::Apart } else { Lengths::Together };
    let own = value("--texts").map(|file| fs::read_to_string(file).unwrap());
    let own: Option<Vec<String>> = own.map(|texts| texts.lines().map(str::to_owned).collect());
    let usual = if is_quick { 50_000 } else { 1_000_000 };
    let n = own.as_ref().map_or_else(|| value("--entries").map_or(usual, |n| n.parse().unwrap()), Vec::len);
    let texts_of = |generator: &mut Generator, n: usize| match &own {
        Some(texts) => texts.iter().step_by(texts.len() / n).take(n).cloned().collect(),
        None => generator.memory(n),
    };
    let folder = std::env::temp_dir().join(format!("tolmach-memory-bench-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    println!("{}", machine());
    println!("| | {} | {} |", n / 10, n);
    println!("|---|---|---|");
    let small = measure(n / 10, lengths, &texts_of, &folder.join("small"), is_quick);
    let large = measure(n, lengths, &texts_of, &folder.join("large"), is_quick);
    for (name, figure) in &large {
        let of_small = small.iter().find(|(other, _)| other == name).map_or("", |(_, figure)| figure);
        println!("| {name} | {of_small} | {figure} |");
    }
    fs::remove_dir_all(&folder).unwrap();
}

type Rows = Vec<(String, String)>;

/// Builds a memory of so many entries, and lets another process look up in it.
fn measure(
    n: usize,
    lengths: Lengths,
    texts_of: &dyn Fn(&mut Generator, usize) -> Vec<String>,
    folder: &Path,
    is_quick: bool,
) -> Rows {
    fs::create_dir_all(folder).unwrap();
    let mut generator = Generator::new(SEED, lengths);
    let texts = texts_of(&mut generator, n);
    let n_chars: usize = texts.iter().map(|text| text.chars().count()).sum();
    let n_bytes: usize = texts.iter().map(String::len).sum();
    let mut rows: Rows = vec![("characters of a source, mean".into(), format!("{:.1}", n_chars as f64 / n as f64))];

    let (build_ms, ()) = millis(|| build(&texts, &folder.join("units")));
    rows.push(("building, pairs a second".into(), format!("{:.0}", n as f64 / build_ms * 1000.0)));
    let size = fs::metadata(folder.join("units")).unwrap().len();
    rows.push(("index on disk, MB".into(), format!("{:.0}", size as f64 / 1e6)));
    rows.push(("index on disk, times the sources".into(), format!("{:.2}", size as f64 / n_bytes as f64)));
    let sentences: Vec<String> =
        texts.iter().filter(|text| text.chars().count() >= 200).flat_map(|text| sentences(text)).collect();
    build(&sentences, &folder.join("sentences"));

    let n_queries = if is_quick { 80 } else { 400 };
    let queries = queries(&mut generator, &texts, n_queries);
    let of_kind = |name: &str, queries: &[String]| fs::write(folder.join(name), queries.join("\n")).unwrap();
    of_kind("mixed", &queries);
    let (dense, sparse) = paragraphs(&mut generator, &texts, n_queries / 8);
    of_kind("dense", &dense);
    of_kind("sparse", &sparse);

    let output = Command::new(std::env::current_exe().unwrap()).arg("--child").arg(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let output = String::from_utf8(output.stdout).unwrap();
    let mut p50 = 0.0;
    for line in output.lines() {
        let (name, figure) = line.split_once('\t').unwrap();
        if name == "mixed: p50, ms" {
            p50 = figure.parse().unwrap();
        }
        rows.push((name.to_owned(), figure.to_owned()));
    }

    // The same by brute force, every so many queries; the answers must be the same.
    let found = fs::read_to_string(folder.join("found")).unwrap();
    let found: Vec<&str> = found.lines().collect();
    let (mut scans, mut look_ups) = (Vec::new(), 0);
    for (place, query) in
        queries.iter().enumerate().step_by((queries.len() * n / 24_000_000).max(queries.len() / 40).max(1))
    {
        let (ms, hits) = millis(|| brute_force(query, &texts));
        scans.push(ms);
        assert_eq!(found[place], show(&hits), "the index must find what brute force finds: {query}");
        look_ups += 1;
    }
    rows.push(("brute force with rapidfuzz: p50, ms".into(), format!("{:.1}", quantile(&scans, 0.5))));
    rows.push(("times faster at p50".into(), format!("{:.0}", quantile(&scans, 0.5) / p50)));
    rows.push(("answers compared with brute force".into(), look_ups.to_string()));
    rows
}

fn build(texts: &[String], path: &PathBuf) {
    let mut builder = IndexBuilder::new();
    for (id, text) in (0..).zip(texts) {
        builder.add(EntryId(id), text);
    }
    builder.write(0, &mut BufWriter::with_capacity(1 << 20, File::create(path).unwrap())).unwrap();
}

/// Half edited entries, a quarter new texts, a quarter edited paragraphs.
fn queries(generator: &mut Generator, texts: &[String], n: usize) -> Vec<String> {
    let paragraphs: Vec<&String> = texts.iter().filter(|text| text.chars().count() >= 300).collect();
    (0..n)
        .map(|place| match place % 4 {
            0 | 1 => {
                let text = &texts[generator.below(texts.len())];
                let n_edits = generator.below(2 + text.chars().count() / 15);
                generator.edited(text, n_edits)
            }
            2 => generator.unit(),
            _ => {
                let text = paragraphs[generator.below(paragraphs.len())];
                let n_edits = generator.below(2 + text.chars().count() / 15);
                generator.edited(text, n_edits)
            }
        })
        .collect()
}

/// Paragraphs of about 1000 characters: of families, which have ten matches above 85, and others.
fn paragraphs(generator: &mut Generator, texts: &[String], n: usize) -> (Vec<String>, Vec<String>) {
    let long = |text: &&String| (900..=1100).contains(&text.chars().count());
    let (mut dense, mut sparse) = (Vec::new(), Vec::new());
    // Families stand together.
    for family in texts.windows(12) {
        if dense.len() < n && family.iter().all(|text| long(&text)) && distance_is_small(&family[0], &family[11]) {
            let n_edits = 1 + generator.below(6);
            dense.push(generator.edited(&family[0], n_edits));
        }
    }
    let others: Vec<&String> = texts.iter().filter(long).collect();
    while sparse.len() < n {
        let n_edits = generator.below(40);
        let text =
            if sparse.len() % 2 == 0 { others[generator.below(others.len())].clone() } else { generator.text(1000) };
        sparse.push(generator.edited(&text, n_edits));
    }
    (dense, sparse)
}

fn distance_is_small(one: &str, other: &str) -> bool {
    tolmach_memory::score(one, other).percent() > 90.0
}

/// Sentences, as simply as will do here.
fn sentences(text: &str) -> Vec<String> {
    text.split_inclusive(". ").map(|sentence| sentence.trim().to_owned()).collect()
}

fn brute_force(query: &str, texts: &[String]) -> Vec<Hit> {
    let query = tolmach_memory::normalise(query);
    let n_query = query.chars().count();
    let scorer = levenshtein::BatchComparator::new(query.chars());
    let args = levenshtein::Args::default().score_cutoff(0.7);
    let mut hits = Vec::new();
    for (id, text) in (0..).zip(texts) {
        if scorer.normalized_similarity_with_args(text.chars(), &args).is_some() {
            let distance = scorer.distance(text.chars()) as u32;
            let score = Score::of(distance, n_query.max(text.chars().count()) as u32);
            if score >= WANTED.floor {
                hits.push(Hit { entry: EntryId(id), distance, score });
            }
        }
    }
    hits.sort_by_key(Hit::order);
    hits.truncate(WANTED.limit);
    hits
}

fn show(hits: &[Hit]) -> String {
    hits.iter().map(|hit| format!("{}:{}", hit.entry.0, hit.distance)).collect::<Vec<_>>().join(" ")
}

/// Opens the indices and looks everything up; prints a name and a figure a line.
fn child(folder: &Path) {
    let start = Instant::now();
    let units_map = MemoryMappedFile::open_ro(folder.join("units")).unwrap();
    let (ms, units) = millis(|| Index::open(units_map.as_slice_bytes(0, units_map.len()).unwrap()).unwrap());
    let _ = ms;
    println!("opening, ms\t{:.2}", start.elapsed().as_secs_f64() * 1e3);
    let (ms, ()) = millis(|| units.verify().unwrap());
    println!("reading all of it for its checksums, ms\t{ms:.0}");
    let sentences_map = MemoryMappedFile::open_ro(folder.join("sentences")).unwrap();
    let sentence_index = Index::open(sentences_map.as_slice_bytes(0, sentences_map.len()).unwrap()).unwrap();
    sentence_index.verify().unwrap();
    let mut tail = Tail::new();
    let read =
        |name: &str| fs::read_to_string(folder.join(name)).unwrap().lines().map(str::to_owned).collect::<Vec<_>>();

    let mixed = read("mixed");
    let mut found = BufWriter::new(File::create(folder.join("found")).unwrap());
    let mut times = Vec::new();
    for query in &mixed {
        let (ms, hits) = millis(|| look_up(Some(&units), &tail, &Query::new(query), WANTED, |_| true));
        times.push(ms);
        writeln!(found, "{}", show(&hits)).unwrap();
    }
    println!("mixed: p50, ms\t{:.2}", quantile(&times, 0.5));
    println!("mixed: p95, ms\t{:.2}", quantile(&times, 0.95));
    for (name, part) in [("mutated entries", [0, 1]), ("new text", [2, 2]), ("long", [3, 3])] {
        let times: Vec<f64> =
            times.iter().enumerate().filter(|(place, _)| part.contains(&(place % 4))).map(|(_, &ms)| ms).collect();
        println!("… {name}: p50 / p95, ms\t{:.2} / {:.2}", quantile(&times, 0.5), quantile(&times, 0.95));
    }
    println!("… slowest, ms\t{:.2}", quantile(&times, 1.0));
    for (name, what) in [("dense", "with ten matches above 85"), ("sparse", "without")] {
        let queries = read(name);
        let (mut whole, mut all) = (vec![], vec![]);
        for query in &queries {
            let (ms, _) = millis(|| look_up(Some(&units), &tail, &Query::new(query), WANTED, |_| true));
            whole.push(ms);
            let of_sentences = |query: &String| {
                sentences(query)
                    .iter()
                    .map(|sentence| {
                        look_up(Some(&sentence_index), &tail, &Query::new(sentence), WANTED, |_| true).len()
                    })
                    .sum::<usize>()
            };
            let (sentence_ms, _) = millis(|| of_sentences(query));
            all.push(ms + sentence_ms);
        }
        if !queries.is_empty() {
            println!("paragraph of 1000 characters and its sentences, {what}: p95, ms\t{:.2}", quantile(&all, 0.95));
            println!("… the paragraph alone: p95, ms\t{:.2}", quantile(&whole, 0.95));
        }
    }
    let hostile = Query::new(&"a".repeat(1_000_000));
    let (ms, _) = millis(|| look_up(Some(&units), &tail, &hostile, WANTED, |_| true));
    println!("one character a million times, ms\t{ms:.2}");
    let (ms, ()) = millis(|| {
        for (id, text) in (0..).zip(mixed.iter().cycle().take(5_000)) {
            tail.add(EntryId(1 << 40 | id), &format!("{text} {id}"));
        }
    });
    println!("adding one pair to the tail, ms\t{:.4}", ms / 5e3);
    let times: Vec<f64> =
        mixed.iter().map(|query| millis(|| look_up(None, &tail, &Query::new(query), WANTED, |_| true)).0).collect();
    println!("a tail of 5,000 adds: p50 / p95, ms\t{:.2} / {:.2}", quantile(&times, 0.5), quantile(&times, 0.95));
    let memory = fs::read_to_string("/proc/self/smaps_rollup").unwrap();
    let anonymous = memory.lines().find_map(|line| line.strip_prefix("Anonymous:")).unwrap();
    let kilobytes: f64 = anonymous.trim().trim_end_matches(" kB").parse().unwrap();
    println!("anonymous memory with the tail, MB\t{:.1}", kilobytes / 1e3);
}

/// Facts of the machine.
fn machine() -> String {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processor.lines().find(|line| line.starts_with("model name")).unwrap_or_default();
    let n_cores = processor.lines().filter(|line| line.starts_with("processor")).count();
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    format!("{model}, {n_cores} cores, load {load}")
}
