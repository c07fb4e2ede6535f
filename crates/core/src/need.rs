//! How much a resource in one language needs somebody's effort, and why. A rank, not a judgement: it only says where a
//! coordinator should look first.
//!
//! Need is a sum of points, at most 100, and each part of it is a reason that can be shown:
//!
//! | reason | points |
//! |---|---|
//! | outdated units: readers are told what no longer holds | 10, and up to 30 more with their age: 1 for each 6 days, all after half a year |
//! | untranslated units: readers get the source | 1 to 20, by their share of the page |
//! | words to do | 3 up to 50 words, 6 up to 250, 9 up to 1 000, 12 up to 4 000, 15 beyond |
//! | the strategy | 8 for a page of an initiative, 15 for one of a prioritised initiative or of the starter set |
//! | readers, where known | 2 from 10 a month, 4 from 100, 7 from 1 000, 10 from 10 000 |
//!
//! Where nothing is left to do there is no need, whatever the strategy and the readers say.

/// What is known of a resource in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// Units of the resource.
    pub n_units: u32,
    /// Of these, untranslated.
    pub n_untranslated: u32,
    /// Of these, outdated.
    pub n_outdated: u32,
    /// Whole days since the first of the outdated units was seen outdated; none where that is not known.
    pub outdated_days: Option<u32>,
    /// Words of the sources of untranslated and outdated units; none where they are not known.
    pub n_words_to_do: Option<u32>,
    /// What the strategy says of the resource.
    pub priority: Priority,
    /// How often the resource is read in a month; none where nobody knows.
    pub n_readers: Option<u32>,
}

/// How the Movement Strategy looks at a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub enum Priority {
    /// Not at all.
    #[default]
    None,
    /// It belongs to an initiative.
    Initiative,
    /// It belongs to an initiative that the movement has prioritised, or to the starter set of the catalogue.
    Prioritised,
}

impl Priority {
    /// The word for it in JSON and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Initiative => "initiative",
            Self::Prioritised => "prioritised",
        }
    }
}

/// One reason for a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Outdated units, and since how many days at least.
    Outdated {
        /// How many units.
        n_units: u32,
        /// For how many days, where known.
        days: Option<u32>,
    },
    /// Units that nobody has translated.
    Untranslated {
        /// How many.
        n_units: u32,
        /// Of how many.
        n_total: u32,
    },
    /// Much to do.
    Words {
        /// How many words.
        n_words: u32,
    },
    /// The strategy.
    Strategy {
        /// How it looks at the resource.
        priority: Priority,
    },
    /// Readers.
    Readers {
        /// How many a month.
        n_readers: u32,
    },
}

impl Why {
    /// The word for it in JSON and messages.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Outdated { .. } => "outdated",
            Self::Untranslated { .. } => "untranslated",
            Self::Words { .. } => "words",
            Self::Strategy { .. } => "strategy",
            Self::Readers { .. } => "readers",
        }
    }
}

/// A reason with what it counts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// The reason.
    pub why: Why,
    /// Its points, never 0.
    pub points: u32,
}

/// A need with its reasons.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Need {
    /// The sum of the points of the reasons; 0 where there is nothing to do.
    pub points: u32,
    /// The reasons, the one that counts most first.
    pub reasons: Vec<Reason>,
}

/// How much effort a resource in a language needs, and why.
pub fn need(facts: &Facts) -> Need {
    let Facts { n_units, n_untranslated, n_outdated, outdated_days, n_words_to_do, priority, n_readers } = *facts;
    if n_untranslated == 0 && n_outdated == 0 {
        return Need::default();
    }
    let of_outdated = if n_outdated == 0 { 0 } else { 10 + outdated_days.unwrap_or(0).min(180) / 6 };
    let of_untranslated = (20 * u64::from(n_untranslated)).div_ceil(u64::from(n_units.max(n_untranslated).max(1)));
    let of_words = n_words_to_do.map_or(0, |words| step(words, &[(1, 3), (51, 6), (251, 9), (1001, 12), (4001, 15)]));
    let of_strategy = match priority {
        Priority::None => 0,
        Priority::Initiative => 8,
        Priority::Prioritised => 15,
    };
    let of_readers = n_readers.map_or(0, |readers| step(readers, &[(10, 2), (100, 4), (1_000, 7), (10_000, 10)]));
    let mut reasons = [
        (Why::Outdated { n_units: n_outdated, days: outdated_days }, of_outdated),
        (Why::Untranslated { n_units: n_untranslated, n_total: n_units }, u32::try_from(of_untranslated).unwrap_or(20)),
        (Why::Words { n_words: n_words_to_do.unwrap_or_default() }, of_words),
        (Why::Strategy { priority }, of_strategy),
        (Why::Readers { n_readers: n_readers.unwrap_or_default() }, of_readers),
    ]
    .map(|(why, points)| Reason { why, points })
    .to_vec();
    reasons.retain(|reason| reason.points > 0);
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.points));
    Need { points: reasons.iter().map(|reason| reason.points).sum(), reasons }
}

/// The points of the highest step that a number reaches.
fn step(number: u32, steps: &[(u32, u32)]) -> u32 {
    steps.iter().rev().find(|(from, _)| number >= *from).map_or(0, |(_, points)| *points)
}

#[cfg(test)]
#[path = "need_tests.rs"]
mod tests;
