//! Damaged and hostile bytes: an error or an answer, never a panic; and hostile texts.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use proptest::prelude::*;
use std::{fs, path::Path};
use tolmach_memory::{Damaged, EntryId, Index, IndexBuilder, Query, Score, Tail, Wanted, look_up};

#[path = "../fuzz/laws.rs"]
mod laws;

const WANTED: Wanted = Wanted { floor: Score::SEVENTY, limit: 10 };

#[test]
fn the_corpus_of_the_fuzz_target_holds() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/index");
    let mut n = 0;
    for entry in fs::read_dir(folder).unwrap() {
        laws::hold_for(&fs::read(entry.unwrap().path()).unwrap());
        n += 1;
    }
    assert!(n > 0, "the corpus is gone");
}

#[test]
fn every_byte_is_guarded() {
    let sound = laws::SOUND.as_slice();
    assert_eq!(Index::open(sound).unwrap().verify(), Ok(()));
    for place in (0..sound.len()).step_by(sound.len() / 500) {
        let mut damaged = sound.to_vec();
        damaged[place] ^= 4;
        let noticed = Index::open(&damaged).map_or(true, |index| index.verify().is_err());
        // Filler between sections is of no meaning.
        assert!(noticed || sound[place] == 0, "damage at byte {place} would go unnoticed");
    }
}

#[test]
fn what_is_no_index_is_told_apart() {
    let sound = laws::SOUND.as_slice();
    assert_eq!(Index::open(b"").unwrap_err(), Damaged::NotAnIndex);
    assert_eq!(Index::open(&sound[..sound.len() - 1]).unwrap_err(), Damaged::NotAnIndex);
    assert_eq!(Index::open(&sound[1..]).unwrap_err(), Damaged::Contradiction("length"));
    let shifted = [b"ahead of it", sound].concat();
    assert!(Index::open(&shifted[11..]).is_ok(), "an index may lie anywhere");
}

#[test]
fn an_empty_memory_is_one_too() {
    let bytes = IndexBuilder::new().build(0);
    let index = Index::open(&bytes).unwrap();
    assert!(index.is_empty() && look_up(Some(&index), &Tail::new(), &Query::new("a"), WANTED, |_| true).is_empty());
}

#[test]
fn hostile_texts_do_not_stall() {
    let (same, other) = ("a".repeat(1_000_000), "ab".repeat(500_000));
    let mut builder = IndexBuilder::new();
    for number in 0..50 {
        builder.add(EntryId(number), &"a".repeat(10 * number as usize));
    }
    builder.add(EntryId(100), &same);
    builder.add(EntryId(101), &other);
    let bytes = builder.build(0);
    let index = Index::open(&bytes).unwrap();
    for (query, expected) in [(&same, Some(EntryId(100))), (&other, Some(EntryId(101)))] {
        let hits = look_up(Some(&index), &Tail::new(), &Query::new(query), WANTED, |_| true);
        assert_eq!(hits.first().map(|hit| hit.entry), expected);
    }
    let numbers: String = (0..200_000).map(|number| format!("{number} ")).collect();
    assert!(look_up(Some(&index), &Tail::new(), &Query::new(&numbers), WANTED, |_| true).is_empty());
}

#[test]
fn equal_sources_come_in_order_and_refused_ones_do_not() {
    let mut builder = IndexBuilder::new();
    (0..3_000).rev().for_each(|number| builder.add(EntryId(number), "Save"));
    let bytes = builder.build(0);
    let index = Index::open(&bytes).unwrap();
    let hits = look_up(Some(&index), &Tail::new(), &Query::new(" Save "), WANTED, |entry| entry.0 % 2 == 1);
    let found: Vec<u64> = hits.iter().map(|hit| hit.entry.0).collect();
    assert_eq!(found, (0..10).map(|number| 2 * number + 1).collect::<Vec<_>>());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_bytes_come_to_an_end(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        laws::hold_for(&bytes);
    }
}
