//! What the memory is worth on real texts: MediaWiki's interface messages, a tenth of them held back.
//!
//! Needs Debian's package `mediawiki`, or another copy of MediaWiki named by `MEDIAWIKI_DIR`. Prints the tables of
//! `docs/memory.md`:
//!
//! ```text
//! cargo bench -p tolmach-memory --bench messages
//! ```
//!
//! Every language has the messages that are translated into it. One in ten, chosen by a hash of its key, is looked up in
//! the rest. How good an offered translation is, is its score against the real one: an approximation from below, since a
//! good translation may be worded in another way.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};
use tolmach_core::Language;
use tolmach_memory::{
    EntryId, Hit, Index, IndexBuilder, Query, Score, Tail, Wanted,
    adapt::adapt,
    align::align,
    look_up,
    masks::{mask, masked_score},
    score,
    sentences::sentences,
};

/// MediaWiki's codes of the languages measured, and the tags that the memory knows them by.
const LANGUAGES: [(&str, &str); 20] = [
    ("az", "az"),
    ("be", "be"),
    ("bg", "bg"),
    ("cs", "cs"),
    ("el", "el"),
    ("et", "et"),
    ("hr", "hr"),
    ("hsb", "hsb"),
    ("hu", "hu"),
    ("ka", "ka"),
    ("lt", "lt"),
    ("lv", "lv"),
    ("mk", "mk"),
    ("pl", "pl"),
    ("ro", "ro"),
    ("sk", "sk"),
    ("sl", "sl"),
    ("sr-ec", "sr-Cyrl"),
    ("tr", "tr"),
    ("uk", "uk"),
];
const SEED: u64 = 20_261_122;
const FLOOR: f64 = 70.0;

fn main() {
    let dir = std::env::var_os("MEDIAWIKI_DIR").map_or_else(|| PathBuf::from("/var/lib/mediawiki"), PathBuf::from);
    let folders = folders(&dir);
    if folders.is_empty() {
        println!("no messages under {}: install Debian's mediawiki, or set MEDIAWIKI_DIR", dir.display());
        return;
    }
    let english = messages(&folders, "en");
    let language = |tag| Language::parse(tag).expect("a tag of the table");
    let measured: Vec<Measured> = LANGUAGES
        .iter()
        .map(|(code, tag)| measure(&english, &messages(&folders, code), &language("en"), &language(tag)))
        .collect();
    show(&measured);
}

/// Where messages are: of MediaWiki itself, and of the extensions and skins that come with it.
fn folders(dir: &Path) -> Vec<PathBuf> {
    let mut folders = vec![dir.join("languages/i18n")];
    for kind in ["extensions", "skins"] {
        let parts = std::fs::read_dir(dir.join(kind)).into_iter().flatten().flatten();
        let mut parts: Vec<PathBuf> = parts.map(|part| part.path()).collect();
        parts.sort();
        for part in parts {
            let i18n = part.join("i18n");
            let inner = std::fs::read_dir(&i18n).into_iter().flatten().flatten();
            let mut inner: Vec<PathBuf> = inner.map(|it| it.path()).filter(|it| it.is_dir()).collect();
            inner.sort();
            folders.push(i18n);
            folders.extend(inner);
        }
    }
    folders.retain(|folder| folder.join("en.json").is_file());
    folders
}

/// The messages of a language, by folder and key.
fn messages(folders: &[PathBuf], code: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for folder in folders {
        let Ok(text) = std::fs::read_to_string(folder.join(format!("{code}.json"))) else { continue };
        let Ok(serde_json::Value::Object(read)) = serde_json::from_str(&text) else { continue };
        for (key, message) in read {
            if let Some(message) = message.as_str().filter(|message| !message.trim().is_empty()) {
                all.insert(format!("{} {key}", folder.display()), message.to_owned());
            }
        }
    }
    all
}

/// Whether a message is held back. The folder does not count, so that the split is the same on every machine.
fn is_held_back(key: &str) -> bool {
    let name = key.rsplit(' ').next().unwrap_or_default();
    let hash = name.bytes().fold(SEED, |hash, b| (hash ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
    (hash >> 20) % 10 == 0
}

/// What one language came to.
#[derive(Default)]
struct Measured {
    language: String,
    n_pairs: usize,
    n_asked: usize,
    /// Of whole units, by the best plain score: at least 70, at least 85, 100.
    n_at_least: [usize; 3],
    /// Sums of how like the real translation the offered one is, for the same three.
    likeness: [f64; 3],
    /// The same for the best by masked score among those found, made ready.
    likeness_masked: [f64; 3],
    /// Messages with a masked score of at least 70, found by masking the memory, too; and how like the offers are.
    n_masked: usize,
    likeness_by_mask: f64,
    /// Messages without a whole unit that have a sentence of at least 70.
    n_sentence: usize,
    /// How like their place in the real translation the offered sentences are: the best placed part of it.
    likeness_sentence: f64,
}

fn measure(
    english: &BTreeMap<String, String>,
    translated: &BTreeMap<String, String>,
    from: &Language,
    to: &Language,
) -> Measured {
    let pairs: Vec<(&String, &String, &String)> =
        english.iter().filter_map(|(key, source)| Some((key, source, translated.get(key)?))).collect();
    let (asked, kept): (Vec<_>, Vec<_>) = pairs.iter().partition(|(key, _, _)| is_held_back(key));
    let (mut plain, mut masked, mut cut) = (IndexBuilder::new(), IndexBuilder::new(), IndexBuilder::new());
    let mut parts: Vec<(&str, &str)> = Vec::new();
    for (n, (_, source, target)) in kept.iter().enumerate() {
        plain.add(EntryId(n as u64), source);
        masked.add(EntryId(n as u64), &mask(source));
        for pair in align(source, target, from, to) {
            cut.add(EntryId(parts.len() as u64), &source[pair.source.clone()]);
            parts.push((&source[pair.source], &target[pair.target]));
        }
    }
    let (plain, masked, cut) = (plain.build(0), masked.build(0), cut.build(0));
    let open = |bytes| Index::open(bytes).expect("just built");
    let (plain, masked, cut) = (open(&plain), open(&masked), open(&cut));
    let tail = Tail::new();
    let find = |index: &Index<'_>, text: &str| -> Vec<Hit> {
        let wanted = Wanted { floor: Score::from_percent(FLOOR), limit: 10 };
        look_up(Some(index), &tail, &Query::new(text), wanted, |_| true)
    };
    let target_of = |hit: &Hit| kept[hit.entry.0 as usize].2;
    let source_of = |hit: &Hit| kept[hit.entry.0 as usize].1;
    let mut found =
        Measured { language: to.to_string(), n_pairs: kept.len(), n_asked: asked.len(), ..Measured::default() };
    for (_, source, real) in &asked {
        let hits = find(&plain, source);
        if let Some(best) = hits.first() {
            let percent = best.score.percent();
            let likeness = score(target_of(best), real).percent();
            // Among those found, the best by masked score; it arrives ready.
            let by_mask = hits.iter().rev().max_by_key(|hit| (masked_score(source, source_of(hit)), hit.score));
            let by_mask = by_mask.unwrap_or(best);
            let ready = adapt(source, source_of(by_mask), target_of(by_mask)).text;
            let likeness_masked = score(&ready, real).percent();
            for (n, least) in [70.0, 85.0, 100.0].into_iter().enumerate() {
                if percent >= least {
                    found.n_at_least[n] += 1;
                    found.likeness[n] += likeness;
                    found.likeness_masked[n] += likeness_masked;
                }
            }
        }
        if let Some(best) = find(&masked, &mask(source)).first() {
            found.n_masked += 1;
            let ready = adapt(source, source_of(best), target_of(best)).text;
            found.likeness_by_mask += score(&ready, real).percent();
        }
        if hits.is_empty() {
            let texts: Vec<&str> = sentences(source, from).into_iter().map(|part| &source[part]).collect();
            let whole = texts.len() < 2;
            let of_sentences =
                texts.iter().flat_map(|text| find(&cut, text)).map(|hit| (hit, parts[hit.entry.0 as usize].1));
            let of_units = texts.iter().filter(|_| !whole).flat_map(|text| find(&plain, text));
            let all = of_sentences.chain(of_units.map(|hit| (hit, target_of(&hit).as_str())));
            if let Some((_, target)) = all.max_by_key(|(hit, _)| hit.score) {
                let real_parts = sentences(real, to);
                let likeness =
                    real_parts.into_iter().map(|part| score(target, &real[part]).percent()).fold(0.0, f64::max);
                found.n_sentence += 1;
                found.likeness_sentence += likeness;
            }
        }
    }
    found
}

fn show(measured: &[Measured]) {
    let share = |n: usize, of: usize| if of == 0 { 0.0 } else { 100.0 * n as f64 / of as f64 };
    let mean = |sum: f64, n: usize| if n == 0 { "–".to_owned() } else { format!("{:.1}", sum / n as f64) };
    println!("| language | pairs | asked | ≥ 70 | ≥ 85 | 100 | like ≥ 70 | ≥ 85 | 100 | ready ≥ 70 | ≥ 85 | 100 |");
    println!("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
    for one in measured {
        let shares = one.n_at_least.map(|n| format!("{:.1} %", share(n, one.n_asked))).join(" | ");
        let likeness: Vec<String> = (0..3).map(|n| mean(one.likeness[n], one.n_at_least[n])).collect();
        let ready: Vec<String> = (0..3).map(|n| mean(one.likeness_masked[n], one.n_at_least[n])).collect();
        println!(
            "| {} | {} | {} | {shares} | {} | {} |",
            one.language,
            one.n_pairs,
            one.n_asked,
            likeness.join(" | "),
            ready.join(" | ")
        );
    }
    println!();
    println!("| language | whole unit ≥ 70 | masked ≥ 70 | like | only a sentence ≥ 70 | like | any |");
    println!("|---|--:|--:|--:|--:|--:|--:|");
    for one in measured {
        println!(
            "| {} | {:.1} % | {:.1} % | {} | {:.1} % | {} | {:.1} % |",
            one.language,
            share(one.n_at_least[0], one.n_asked),
            share(one.n_masked, one.n_asked),
            mean(one.likeness_by_mask, one.n_masked),
            share(one.n_sentence, one.n_asked),
            mean(one.likeness_sentence, one.n_sentence),
            share(one.n_at_least[0] + one.n_sentence, one.n_asked)
        );
    }
}
