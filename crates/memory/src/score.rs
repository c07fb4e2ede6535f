//! How alike two sources are, as a percentage.

use crate::{distance::distance, normalise::normalise};
use std::{cmp::Ordering, fmt};

/// How alike two normalised texts are: 100 × (1 − d / max(m, n)), from 0 to 100.
///
/// d is the Levenshtein distance in Unicode scalar values, m and n the lengths. Two empty texts score 100. The value is
/// the rounding of the exact fraction to the nearest `f64`, so that whole numbers compare exactly with a floor, and
/// equal fractions are equal scores.
#[derive(Clone, Copy, PartialEq)]
pub struct Score(f64);

impl Score {
    /// Nothing in common.
    pub const ZERO: Self = Self(0.0);
    /// The floor for which the budgets hold.
    pub const SEVENTY: Self = Self(70.0);
    /// Equal once normalised.
    pub const EXACT: Self = Self(100.0);

    /// The score of a distance, where the longer text has so many characters. A distance beyond it scores 0.
    pub fn of(distance: u32, longer: u32) -> Self {
        if longer == 0 {
            return Self::EXACT;
        }
        let kept = longer.saturating_sub(distance);
        // Exact in f64 up to the division, which rounds once.
        Self(f64::from(kept) * 100.0 / f64::from(longer))
    }

    /// The nearest score to a percentage; what is no number or beyond the ends becomes an end.
    pub fn from_percent(percent: f64) -> Self {
        if percent.is_nan() { Self::ZERO } else { Self(percent.clamp(0.0, 100.0)) }
    }

    /// From 0 to 100.
    pub fn percent(self) -> f64 {
        self.0
    }

    /// The largest distance that still reaches this score, where the longer text has so many characters.
    pub fn max_distance(self, longer: u32) -> u32 {
        let guess = f64::from(longer) * (1.0 - self.0 / 100.0);
        // The guess is off by one at most, since it rounds three times.
        let mut distance = (guess as u32).saturating_add(1).min(longer);
        while distance > 0 && Self::of(distance, longer) < self {
            distance -= 1;
        }
        distance
    }
}

impl Eq for Score {}

impl PartialOrd for Score {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Score {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }
}

impl fmt::Debug for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.2} %", self.0)
    }
}

/// The score of two texts, normalised first. Cost: the product of the lengths, divided by 64.
pub fn score(one: &str, other: &str) -> Score {
    let (one, other) = (normalise(one), normalise(other));
    let longer = one.chars().count().max(other.chars().count());
    Score::of(distance(&one, &other), u32::try_from(longer).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn scores_are_those_of_the_formula() {
        for (one, other, percent) in [
            ("", "", 100.0),
            ("", "abcd", 0.0),
            ("abcd", "abcd", 100.0),
            (" abcd\n", "abcd", 100.0),
            ("kitten", "sitting", 100.0 * 4.0 / 7.0),
            ("abcdefghij", "abcdefgxyz", 70.0),
            ("Е\u{301}а", "а", 100.0 / 3.0),
            ("საქართველო", "საქართველოს", 1000.0 / 11.0),
        ] {
            assert_eq!(score(one, other).percent(), percent, "{one:?} {other:?}");
        }
    }

    #[test]
    fn whole_floors_are_exact() {
        for longer in 1u32..2_000 {
            for floor in 0..=100u32 {
                let exact = longer - (floor * longer).div_ceil(100);
                let found = Score::from_percent(f64::from(floor)).max_distance(longer);
                assert_eq!(found, exact, "floor {floor} at length {longer}: a match on the floor would be lost");
            }
        }
    }

    proptest! {
        #[test]
        fn the_largest_distance_reaches_the_floor_and_the_next_does_not(longer in 1u32..3_000_000, percent in 0.0f64..=100.0) {
            let floor = Score::from_percent(percent);
            let distance = floor.max_distance(longer);
            prop_assert!(Score::of(distance, longer) >= floor || distance == 0);
            prop_assert!(distance == longer || Score::of(distance + 1, longer) < floor);
        }
    }
}
