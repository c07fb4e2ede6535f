//! What holds for any bytes at all, shared by the fuzz target and the ordinary tests.

use std::sync::LazyLock;
use tolmach_memory::{EntryId, Index, IndexBuilder, Query, Score, Tail, Wanted, look_up};

/// A sound index with every kind of block in it.
pub(crate) static SOUND: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut builder = IndexBuilder::new();
    for number in 0..160u64 {
        let n_words = [1, 5, 12, 60][number as usize % 4];
        let words: Vec<String> = (0..n_words).map(|word| format!("w{}", (number * 31 + word * word) % 97)).collect();
        builder.add(EntryId(number), &words.join(" "));
    }
    builder.add(EntryId(500), "Знання спільноти 中文 𝒳");
    builder.build(7)
});

const QUERIES: [&str; 5] = [
    "",
    "w31",
    "w31 w32 w35 w40 w47",
    "Знання спільноти 中文",
    "one that is not there, and of some length, which no entry has",
];

/// Opens the bytes as an index, and the sound index damaged by them; whatever comes of it, it must come to an end.
pub(crate) fn hold_for(bytes: &[u8]) {
    use_as_index(bytes);
    // Each five bytes: where, counted from the end as well, and what.
    let mut damaged = SOUND.clone();
    for five in bytes.chunks_exact(5).take(64) {
        let place = u32::from_le_bytes([five[0], five[1], five[2], 0]) as usize % damaged.len();
        let place = if five[3] % 2 == 0 { place } else { damaged.len() - 1 - place };
        damaged[place] ^= five[4];
    }
    use_as_index(&damaged);
    use_as_index(&damaged[..damaged.len() - bytes.len() % damaged.len()]);
}

fn use_as_index(bytes: &[u8]) {
    let Ok(index) = Index::open(bytes) else { return };
    let is_sound = index.verify().is_ok();
    let wanted = Wanted { floor: Score::SEVENTY, limit: 5 };
    for query in QUERIES {
        let hits = look_up(Some(&index), &Tail::new(), &Query::new(query), wanted, |_| true);
        assert!(hits.len() <= wanted.limit, "never more than wanted");
        assert!(hits.is_sorted_by_key(|hit| hit.order()), "always in order");
        for hit in hits {
            assert!(hit.score >= wanted.floor, "never under the floor");
            let text = index.text(hit.entry);
            assert!(!is_sound || text.is_some(), "what a sound index finds it can show");
        }
    }
}
