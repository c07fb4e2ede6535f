//! How soon a search answers over half a million units, and how fast they are indexed.
//!
//! Run: `cargo bench -p tolmach-store --bench search`. The texts come from a seeded generator: words of several
//! languages by Zipf's law, so that some stand in every third text and most in hardly any. Times are of one search, with
//! the texts of its first fifty hits read from the database.

// The benchmark is no public interface.
#![allow(missing_docs, clippy::unwrap_used)]

use rand_chacha::{
    ChaCha8Rng,
    rand_core::{RngCore, SeedableRng},
};
use std::time::{Duration, Instant};
use tolmach_core::{Language, PageTitle, Revision, State, Target, Timestamp, Translation, UnitId, WikiName};
use tolmach_store::{NewResource, ReadUnit, Store, Wanted};

const N_UNITS: usize = 500_000;
const UNITS_A_PAGE: usize = 100;
const N_WORDS: usize = 60_000;

/// Words that can be spoken, by their rank.
fn vocabulary(dice: &mut ChaCha8Rng) -> Vec<String> {
    let syllables = [
        "ko", "mu", "ni", "ta", "źró", "dło", "wi", "ki", "pe", "dia", "sto", "ra", "zum", "łą", "cze", "ně", "ть",
        "про", "єкт",
    ];
    let word = |dice: &mut ChaCha8Rng| {
        let n = 1 + dice.next_u32() as usize % 4;
        (0..n).map(|_| syllables[dice.next_u32() as usize % syllables.len()]).collect::<String>()
    };
    (0..N_WORDS).map(|_| word(dice)).collect()
}

fn text(dice: &mut ChaCha8Rng, words: &[String]) -> String {
    let n = 4 + dice.next_u32() as usize % 16;
    let mut text = String::new();
    for _ in 0..n {
        // Zipf: the logarithm of the rank is evenly spread.
        let share = f64::from(dice.next_u32()) / f64::from(u32::MAX);
        let rank = ((words.len() as f64).powf(share) as usize).min(words.len()) - 1;
        text.push_str(&words[rank]);
        text.push(' ');
    }
    text
}

fn fill(store: &Store, dice: &mut ChaCha8Rng, words: &[String]) {
    let at = Timestamp::UNIX_EPOCH;
    let language = |tag: &str| Language::parse(tag).unwrap();
    store.write(|w| w.add_wiki(&WikiName::practice(), "http://127.0.0.1/api.php", at)).unwrap();
    for page in 0..N_UNITS / UNITS_A_PAGE {
        let title = PageTitle::parse(&format!("Page {} {page}", words[page % words.len()])).unwrap();
        let units: Vec<ReadUnit> = (0..UNITS_A_PAGE)
            .map(|unit| ReadUnit {
                unit: UnitId::parse(&unit.to_string()).unwrap(),
                definition: text(dice, words),
                target: if unit % 2 == 0 {
                    Target::Untranslated
                } else {
                    Target::Translated(Translation { text: text(dice, words), revision: Revision(1), translator: None })
                },
            })
            .collect();
        store
            .write(|w| {
                let resource = NewResource {
                    wiki: WikiName::practice(),
                    page_id: page as u64 + 1,
                    title,
                    source_language: language("en"),
                };
                let id = w.save_resource(&resource, at)?;
                w.track_language(id, &language("pl"))?;
                w.save_reading(id, &language("pl"), Revision(1), &units, at)
            })
            .unwrap();
    }
}

fn main() {
    let dir = std::env::temp_dir().join(format!("tolmach-bench-search-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let store = Store::open(&dir.join("tolmach.sqlite"), Timestamp::UNIX_EPOCH).unwrap().store;
    let mut dice = ChaCha8Rng::seed_from_u64(20_261_122);
    let words = vocabulary(&mut dice);
    fill(&store, &mut dice, &words);

    let began = Instant::now();
    let mut n_texts = 0;
    loop {
        match store.write(|w| w.index_for_search(2000)).unwrap() {
            0 => break,
            n => n_texts += n,
        }
    }
    println!(
        "indexed {n_texts} texts of {N_UNITS} units: {:.0} a second",
        n_texts as f64 / began.elapsed().as_secs_f64()
    );

    let polish = Some(Language::parse("pl").unwrap());
    let rank = |rank: usize| words[rank].clone();
    let wanted = |words: String| Wanted { words, ..Wanted::default() };
    let searches: Vec<(&str, Vec<Wanted>)> = vec![
        ("one letter", ["k", "z", "т"].map(|word| wanted(word.to_owned())).to_vec()),
        ("two letters", ["ko", "zr", "пр"].map(|word| wanted(word.to_owned())).to_vec()),
        ("five letters", ["komun", "zrodl", "проєк"].map(|word| wanted(word.to_owned())).to_vec()),
        ("a frequent word", (0..20).map(|n| wanted(rank(n))).collect()),
        ("a rare word", (0..200).map(|n| wanted(rank(40_000 + n))).collect()),
        ("two words", (0..100).map(|n| wanted(format!("{} {}", rank(n), rank(50 + 3 * n)))).collect()),
        ("a phrase", (0..100).map(|n| wanted(format!("\"{} {}\"", rank(n), rank(n + 1)))).collect()),
        (
            "a frequent word in Polish, translated",
            (0..20)
                .map(|n| Wanted { language: polish.clone(), state: Some(State::Translated), ..wanted(rank(n)) })
                .collect(),
        ),
        ("nothing", vec![wanted("qqqqq".to_owned())]),
    ];
    println!("\n{:40} {:>10} {:>10} {:>10}", "search", "p50 ms", "p95 ms", "most ms");
    for (name, searches) in searches {
        let mut times: Vec<Duration> = searches
            .iter()
            .cycle()
            .take(searches.len().max(60))
            .map(|wanted| {
                let began = Instant::now();
                std::hint::black_box(store.read(|r| r.search(wanted, 50)).unwrap());
                began.elapsed()
            })
            .collect();
        times.sort_unstable();
        let ms = |n: usize| times[n.min(times.len() - 1)].as_secs_f64() * 1e3;
        println!(
            "{name:40} {:>10.2} {:>10.2} {:>10.2}",
            ms(times.len() / 2),
            ms(times.len() * 95 / 100),
            ms(times.len())
        );
    }
    drop(store);
    std::fs::remove_dir_all(&dir).unwrap();
}
