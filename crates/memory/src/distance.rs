//! The Levenshtein distance.

/// The number of characters (Unicode scalar values) to insert, delete or replace to turn one text into the other.
pub fn distance(one: &str, other: &str) -> u32 {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<u32> = (0..=other.len() as u32).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i as u32 + 1;
        for (j, &b) in other.iter().enumerate() {
            let substituted = diagonal + u32::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[other.len()]
}
