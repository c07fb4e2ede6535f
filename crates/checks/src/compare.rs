//! Comparing the pieces of two texts.

use std::collections::BTreeMap;

/// Pieces of both texts, by what they are known by.
#[derive(Debug)]
pub(crate) struct Compared<S, T> {
    /// Pieces of both texts; the first of a name goes with the first, and so on.
    pub(crate) both: Vec<(S, T)>,
    /// Pieces of the source, of which the target has none.
    pub(crate) missing: Vec<S>,
    /// Pieces of the source, of which the target has some, but fewer.
    pub(crate) fewer: Vec<S>,
    /// Pieces of the target, of which the source has none.
    pub(crate) extra: Vec<T>,
    /// Pieces of the target, of which the source has some, but fewer.
    pub(crate) more: Vec<T>,
}

/// Compares pieces, each given with its name, in the order of their texts. Cost: n log n.
pub(crate) fn compare<K: Ord, S, T>(
    source: impl IntoIterator<Item = (K, S)>,
    target: impl IntoIterator<Item = (K, T)>,
) -> Compared<S, T> {
    struct Known<S> {
        left: std::collections::VecDeque<(usize, S)>,
        is_in_target: bool,
    }
    let mut known: BTreeMap<K, Known<S>> = BTreeMap::new();
    for (n, (key, piece)) in source.into_iter().enumerate() {
        let entry = known.entry(key).or_insert_with(|| Known { left: Default::default(), is_in_target: false });
        entry.left.push_back((n, piece));
    }
    let mut compared =
        Compared { both: Vec::new(), missing: Vec::new(), fewer: Vec::new(), extra: Vec::new(), more: Vec::new() };
    for (key, piece) in target {
        match known.get_mut(&key) {
            None => compared.extra.push(piece),
            Some(known) => {
                known.is_in_target = true;
                match known.left.pop_front() {
                    Some((_, of_source)) => compared.both.push((of_source, piece)),
                    None => compared.more.push(piece),
                }
            }
        }
    }
    let mut left: Vec<(usize, bool, S)> = known
        .into_values()
        .flat_map(|known| known.left.into_iter().map(move |(n, piece)| (n, known.is_in_target, piece)))
        .collect();
    left.sort_by_key(|(n, _, _)| *n);
    for (_, is_in_target, piece) in left {
        if is_in_target { compared.fewer.push(piece) } else { compared.missing.push(piece) }
    }
    compared
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_matched_by_name_and_order() {
        let named = |text: &'static str| text.chars().enumerate().map(|(n, c)| (c, n));
        let compared = compare(named("aabcc"), named("cabbd"));
        assert_eq!(compared.both, [(3, 0), (0, 1), (2, 2)]);
        assert_eq!((compared.missing, compared.fewer), (vec![], vec![1, 4]));
        assert_eq!((compared.extra, compared.more), (vec![4], vec![3]));
    }
}
