//! The index finds exactly what comparing everything finds.

use proptest::prelude::*;
use proptest::sample::Index as Pick;
use tolmach_memory::{EntryId, Hit, Index, IndexBuilder, Query, Score, Tail, Wanted, look_up, normalise, scan};

/// Looks up in an index of the first entries and a tail of the others.
fn indexed(
    entries: &[String],
    n_tail: usize,
    query: &str,
    wanted: Wanted,
    accept: impl Fn(EntryId) -> bool,
) -> Vec<Hit> {
    let mut builder = IndexBuilder::new();
    let mut tail = Tail::new();
    let n_index = entries.len() - n_tail.min(entries.len());
    for (place, text) in entries.iter().enumerate() {
        let id = EntryId(place as u64 * 3 + 1);
        if place < n_index { builder.add(id, text) } else { tail.add(id, text) }
    }
    let bytes = builder.build(7);
    let index = Index::open(&bytes).expect("what was just built");
    index.verify().expect("what was just built");
    assert_eq!((index.len(), index.watermark()), (n_index, 7));
    look_up(Some(&index), &tail, &Query::new(query), wanted, accept)
}

fn scanned(entries: &[String], query: &str, wanted: Wanted, accept: impl Fn(EntryId) -> bool) -> Vec<Hit> {
    let entries = entries.iter().enumerate().map(|(place, text)| (EntryId(place as u64 * 3 + 1), normalise(text)));
    scan(entries.filter(|(id, _)| accept(*id)), &Query::new(query), wanted)
}

fn assert_complete(entries: &[String], n_tail: usize, query: &str, floor: f64, limit: usize) {
    let wanted = Wanted { floor: Score::from_percent(floor), limit };
    let accept = |id: EntryId| id.0 % 7 != 5;
    assert_eq!(
        indexed(entries, n_tail, query, wanted, accept),
        scanned(entries, query, wanted, accept),
        "a match would be missed or made up for {query:?}"
    );
}

/// A text after some edits.
fn edited(text: &str, edits: &[(Pick, u8, char)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (place, kind, char) in edits {
        let place = place.index(chars.len() + 1);
        match kind {
            0 => chars.insert(place, *char),
            1 if place < chars.len() => drop(chars.remove(place)),
            _ if place < chars.len() => chars[place] = *char,
            _ => {}
        }
    }
    chars.into_iter().collect()
}

/// A memory of a few texts and edits of them, a query that is an edit of one, a floor, a limit and a tail.
fn memory(
    text: impl Strategy<Value = String>,
    letters: &'static str,
    n_edits: usize,
) -> impl Strategy<Value = (Vec<String>, String, f64, usize, usize)> {
    let letter = proptest::sample::select(letters.chars().collect::<Vec<_>>());
    let edit = (any::<Pick>(), 0..3u8, letter);
    let edits = move |n: usize| proptest::collection::vec(edit.clone(), 0..=n);
    let texts = proptest::collection::vec(text, 1..8);
    let copies = proptest::collection::vec((any::<Pick>(), edits(n_edits)), 0..60);
    (texts, copies, any::<Pick>(), edits(n_edits), 70u8..=100, 1usize..14, 0usize..9).prop_map(
        |(texts, copies, base, edits, floor, limit, n_tail)| {
            let query = edited(&texts[base.index(texts.len())], &edits);
            let copies: Vec<String> =
                copies.iter().map(|(base, edits)| edited(&texts[base.index(texts.len())], edits)).collect();
            ([texts, copies].concat(), query, f64::from(floor.saturating_sub(15).max(70)), limit, n_tail)
        },
    )
}

const LATIN: &str = "abcdefghij  ....$1[]'éł\u{301}\u{302}";
const CYRILLIC: &str = "абвгдежзиклмнї ії'…";
const GEORGIAN: &str = "აბგდევზთიკლმნ  ,";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn in_short_texts((entries, query, floor, limit, n_tail) in memory("[ab]{0,6}", "abc", 3)) {
        assert_complete(&entries, n_tail, &query, floor, limit);
    }

    #[test]
    fn in_sentences((entries, query, floor, limit, n_tail) in memory("[a-hé \u{301}\u{302}]{20,70}", LATIN, 20)) {
        assert_complete(&entries, n_tail, &query, floor, limit);
    }

    #[test]
    fn in_cyrillic((entries, query, floor, limit, n_tail) in memory("[а-яї ]{10,90}", CYRILLIC, 25)) {
        assert_complete(&entries, n_tail, &query, floor, limit);
    }

    #[test]
    fn in_georgian((entries, query, floor, limit, n_tail) in memory("[ა-ჰ ]{20,60}", GEORGIAN, 14)) {
        assert_complete(&entries, n_tail, &query, floor, limit);
    }

    #[test]
    fn in_texts_of_one_length((entries, query, floor, limit, n_tail) in memory("[a-d ]{64}", "abcd", 22)) {
        assert_complete(&entries, n_tail, &query, floor, limit);
    }

    #[test]
    fn in_texts_of_few_letters((entries, query, floor, limit, n_tail) in memory("[ab]{100,200}", "ab", 60)) {
        assert_complete(&entries, n_tail, &query, floor, limit);
    }

    #[test]
    fn in_any_text((entries, query, floor, limit, n_tail) in memory("(?s).{0,12}", "\u{10ffff}中文a𝒳", 5)) {
        assert_complete(&entries, n_tail, &query, floor, limit);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    // Enough of them that their blocks have sieves with planes.
    #[test]
    fn in_paragraphs((mut entries, query, floor, limit, n_tail) in memory("([a-z]{1,9}[ ,]){30,110}", LATIN, 90)) {
        let more: Vec<String> = entries.iter().cycle().take(100).enumerate().map(|(n, text)| format!("{text} {n}{}", "end ".repeat(n % 30))).collect();
        entries.extend(more);
        assert_complete(&entries, n_tail, &query, floor, limit);
    }
}
