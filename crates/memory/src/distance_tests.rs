use super::*;
use proptest::prelude::*;

/// The textbook matrix.
fn by_the_book(one: &[char], other: &[char]) -> u32 {
    let mut row: Vec<u32> = (0..=other.len() as u32).collect();
    for (i, a) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i as u32 + 1;
        for (j, b) in other.iter().enumerate() {
            let substituted = diagonal + u32::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}

fn within(one: &[char], other: &[char], most: u32) -> Option<u32> {
    let pattern = Pattern::new(one);
    pattern.distance_within(other, most, Rest::unknown(), |&char| pattern.place(char))
}

#[test]
fn distances_are_those_known() {
    for (one, other, expected) in [
        ("", "", 0),
        ("", "abc", 3),
        ("abc", "", 3),
        ("kitten", "sitting", 3),
        ("Київ", "Кіїв", 1),
        ("საქართველო", "საქართველოს", 1),
        ("e\u{301}", "é", 2),
        ("𝒳y", "xy", 1),
    ] {
        assert_eq!(distance(one, other), expected, "{one:?} {other:?}");
    }
}

#[test]
fn many_times_one_character_is_quick() {
    let (long, longer) = ("a".repeat(200_000), "a".repeat(200_100));
    assert_eq!(distance(&long, &longer), 100);
}

/// Texts that are near each other: the second is the first with some edits.
fn near(n: std::ops::Range<usize>, alphabet: &'static str) -> impl Strategy<Value = (Vec<char>, Vec<char>)> {
    let letter = proptest::sample::select(alphabet.chars().collect::<Vec<_>>());
    let edits = proptest::collection::vec((any::<proptest::sample::Index>(), 0..3u8, letter.clone()), 0..80);
    (proptest::collection::vec(letter, n), edits).prop_map(|(one, edits)| {
        let mut other = one.clone();
        for (place, edit, letter) in edits {
            let place = place.index(other.len() + 1);
            match edit {
                0 => other.insert(place, letter),
                1 if place < other.len() => drop(other.remove(place)),
                _ if place < other.len() => other[place] = letter,
                _ => {}
            }
        }
        (one, other)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn blocks_and_bands_change_nothing((one, other) in prop_oneof![near(0..20, "ab"), near(50..80, "abcdгд"), near(100..300, "abcdefgh"), near(180..200, "ab")], share in 0u32..40) {
        let expected = by_the_book(&one, &other);
        prop_assert_eq!(distance(&one.iter().collect::<String>(), &other.iter().collect::<String>()), expected);
        let most = share * (one.len().max(other.len()) as u32) / 40;
        prop_assert_eq!(within(&one, &other, most), (expected <= most).then_some(expected), "within {}", most);
        for most in [expected, expected.saturating_sub(1), expected + 1] {
            prop_assert_eq!(within(&one, &other, most), (expected <= most).then_some(expected), "within {}", most);
        }
    }

    #[test]
    fn unrelated_texts_are_measured_alike(one in "[ab ]{0,150}", other in "[ab ]{0,150}", most in 0u32..150) {
        let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
        let expected = by_the_book(&one, &other);
        prop_assert_eq!(within(&one, &other, most), (expected <= most).then_some(expected));
    }
}
