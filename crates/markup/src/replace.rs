//! Replacing many keys at once.

use memchr::memchr;
use std::borrow::Cow;

/// Keys with what stands for them, ready to be looked up. All keys begin with the same ASCII character.
pub(crate) struct Table<'a> {
    /// Sorted by key; of equal keys the one given last stays.
    rows: Vec<Row<'a>>,
    first: u8,
}

struct Row<'a> {
    key: &'a str,
    value: &'a str,
    /// The longest other key that this one begins with.
    shorter: Option<usize>,
}

impl<'a> Table<'a> {
    /// Makes a table. Cost: sorting.
    pub(crate) fn new(first: u8, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut rows: Vec<Row<'a>> = pairs.into_iter().map(|(key, value)| Row { key, value, shorter: None }).collect();
        rows.reverse(); // The sort is stable and `dedup` keeps the first of equals, so the last given must come first.
        rows.sort_by_key(|row| row.key);
        rows.dedup_by_key(|row| row.key);
        let mut open: Vec<usize> = Vec::new(); // Keys that the present one begins with, shortest first.
        for n in 0..rows.len() {
            while open.pop_if(|shorter| !rows[n].key.starts_with(rows[*shorter].key)).is_some() {}
            rows[n].shorter = open.last().copied();
            open.push(n);
        }
        Self { rows, first }
    }

    /// Replaces in one pass, from left to right: the longest key that fits, and no replacement is looked at again.
    ///
    /// Cost: linear in the text, times the logarithm of the number of keys.
    pub(crate) fn replace<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if self.rows.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut replaced = String::new();
        let (mut copied, mut from) = (0, 0);
        while let Some(at) = memchr(self.first, &text.as_bytes()[from..]).map(|at| from + at) {
            match self.longest_at(&text[at..]) {
                Some(row) => {
                    replaced.push_str(&text[copied..at]);
                    replaced.push_str(row.value);
                    from = at + row.key.len();
                    copied = from;
                }
                None => from = at + 1,
            }
        }
        if copied == 0 {
            return Cow::Borrowed(text);
        }
        replaced.push_str(&text[copied..]);
        Cow::Owned(replaced)
    }

    /// The longest key with which this text begins.
    fn longest_at(&self, text: &str) -> Option<&Row<'a>> {
        // Every key that the text begins with is a beginning of the last key that does not sort after the text.
        let mut row = self.rows.partition_point(|row| row.key <= text).checked_sub(1).map(|n| &self.rows[n])?;
        let n_common = row.key.bytes().zip(text.bytes()).take_while(|(a, b)| a == b).count();
        while row.key.len() > n_common {
            row = &self.rows[row.shorter?];
        }
        Some(row)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn replaced(pairs: &[(&str, &str)], text: &str) -> String {
        Table::new(b'$', pairs.iter().copied()).replace(text).into_owned()
    }

    #[test]
    fn the_longest_key_wins_and_nothing_is_replaced_twice() {
        for (pairs, text, expected) in [
            (vec![("$1", "one"), ("$10", "ten")], "$10 $1 $100 $2", "ten one ten0 $2"),
            (vec![("$x", "v")], "$xy $$x", "vy $v"),
            (vec![("$a", "$b"), ("$b", "c")], "$a$b", "$bc"),
            (vec![("$x", "7"), ("$x", "8")], "$x", "8"),
            (vec![("$", "d"), ("$abc", "long")], "$ab $abc $", "dab long d"),
            (vec![("$a", ""), ("$ab", "x")], "$ab$a$a", "x"),
            (vec![("$ą", "ogonek")], "$ą $a", "ogonek $a"),
            (vec![], "$1", "$1"),
        ] {
            assert_eq!(replaced(&pairs, text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_table_does_as_the_slow_way(
            pairs in proptest::collection::vec(("\\$[ab$]{0,3}", "[a$]{0,2}"), 0..6), text in "[ab$]{0,12}",
        ) {
            let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
            let mut slow = String::new();
            let mut rest = text.as_str();
            while let Some(c) = rest.chars().next() {
                let fitting = pairs.iter().rev().filter(|(key, _)| rest.starts_with(key));
                match fitting.fold(None::<(&str, &str)>, |best, pair| match best {
                    Some(best) if best.0.len() >= pair.0.len() => Some(best),
                    _ => Some(*pair),
                }) {
                    Some((key, value)) => {
                        slow.push_str(value);
                        rest = &rest[key.len()..];
                    }
                    None => {
                        slow.push(c);
                        rest = &rest[c.len_utf8()..];
                    }
                }
            }
            prop_assert_eq!(replaced(&pairs, &text), slow);
        }
    }
}
