//! In which order matches are shown.
//!
//! The rank is the plain score, less what makes a match less trustworthy, plus what makes it more fitting. It orders; it
//! never leaves anything out, and it may be over 100 or below 0. What counts how much stands in the constants below and,
//! with the reasons, in `docs/memory.md`.

use crate::{
    entry::{OriginKind, PairState},
    score::Score,
};

/// What is known of a match beside its score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Circumstances {
    /// How the pair stands.
    pub state: PairState,
    /// Where it came from; the best of its uses.
    pub origin: OriginKind,
    /// Whether it is used on the page that is being translated.
    pub is_same_page: bool,
    /// How many of the two neighbouring units are the same, 0 to 2; the best of its uses.
    pub n_same_neighbours: u8,
    /// Of a sentence, how sure it is that source and target belong together; none for whole units.
    pub confidence: Option<f64>,
}

/// The source has moved on: the translation is of something else.
pub const OUTDATED: f64 = 10.0;
/// It came from a file or another translator's package, whose terms and tone may be others.
pub const OTHER_ORIGIN: f64 = 2.0;
/// It is a sentence, whose translation may lean on its neighbours; times what is lacking in confidence, and 1 in any case.
pub const SENTENCE: f64 = 10.0;
/// It is used on the same page.
pub const SAME_PAGE: f64 = 2.0;
/// Each of the two neighbouring units that is the same there.
pub const SAME_NEIGHBOUR: f64 = 1.5;

/// The rank of a match. Larger is shown earlier.
pub fn rank(score: Score, circumstances: &Circumstances) -> f64 {
    let Circumstances { state, origin, is_same_page, n_same_neighbours, confidence } = *circumstances;
    let mut rank = score.percent();
    rank -= match state {
        PairState::Outdated => OUTDATED,
        PairState::Draft | PairState::Translated | PairState::Proofread => 0.0,
    };
    rank -= match origin {
        OriginKind::Wiki | OriginKind::Draft => 0.0,
        OriginKind::File | OriginKind::Package => OTHER_ORIGIN,
    };
    if let Some(confidence) = confidence {
        rank -= 1.0 + SENTENCE * (1.0 - confidence.clamp(0.0, 1.0));
    }
    if is_same_page {
        rank += SAME_PAGE;
    }
    rank + f64::from(n_same_neighbours.min(2)) * SAME_NEIGHBOUR
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLAIN: Circumstances = Circumstances {
        state: PairState::Translated,
        origin: OriginKind::Wiki,
        is_same_page: false,
        n_same_neighbours: 0,
        confidence: None,
    };

    #[test]
    fn circumstances_weigh_as_documented() {
        for (circumstances, expected) in [
            (PLAIN, 80.0),
            (Circumstances { state: PairState::Outdated, ..PLAIN }, 70.0),
            (Circumstances { origin: OriginKind::File, ..PLAIN }, 78.0),
            (Circumstances { is_same_page: true, ..PLAIN }, 82.0),
            (Circumstances { n_same_neighbours: 2, ..PLAIN }, 83.0),
            (Circumstances { confidence: Some(0.5), ..PLAIN }, 74.0),
        ] {
            assert_eq!(rank(Score::from_percent(80.0), &circumstances), expected, "{circumstances:?}");
        }
    }

    proptest! {
        #[test]
        fn between_equals_the_score_decides(one in 0.0f64..=100.0, other in 0.0f64..=100.0) {
            let rank = |percent| rank(Score::from_percent(percent), &PLAIN);
            prop_assert_eq!(one < other, rank(one) < rank(other));
        }
    }
}
