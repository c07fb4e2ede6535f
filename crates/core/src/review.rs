//! Reviewing: what may be accepted by whom, and which remarks still speak of the text that stands.

use crate::{
    ids::{Revision, UserName},
    text::same_when_stored,
    unit::State,
};

/// What a reviewer says of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// It is right and may go.
    Accepted,
    /// There is something to say about it.
    Comment,
}

impl Kind {
    /// The word for it in files and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Comment => "comment",
        }
    }

    /// Reads the word for a kind.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Accepted, Self::Comment].into_iter().find(|kind| kind.as_str() == word)
    }
}

/// What a reviewer is writing about a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Writing {
    /// Something to say about it.
    Comment,
    /// A better text.
    Correction,
}

impl Writing {
    /// The word for it in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Comment => "comment",
            Self::Correction => "correction",
        }
    }

    /// Reads the word for it.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Comment, Self::Correction].into_iter().find(|kind| kind.as_str() == word)
    }
}

/// A text that is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// The revision of the wiki that holds it; none for a draft.
    pub revision: Option<Revision>,
    /// The text.
    pub text: String,
}

impl Subject {
    /// Whether what was said of this text is said of the one that stands now, too.
    ///
    /// On the wiki a revision is reviewed, not a text: another revision is another translation. What was said of a draft
    /// goes on holding when the draft lands as it was.
    pub fn still_stands_in(&self, now: &Self) -> bool {
        let is_same_place = match (self.revision, now.revision) {
            (Some(then), now) => Some(then) == now,
            (None, _) => true,
        };
        is_same_place && same_when_stored(&self.text, &now.text)
    }
}

/// Whose text it is, as far as that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Author {
    /// The reviewer's own.
    Mine,
    /// Somebody else's.
    Other(UserName),
    /// Nobody knows whose.
    Unknown,
}

impl Author {
    /// Whose translation it is that `translator` saved, for this reviewer.
    pub fn of(translator: Option<&UserName>, reviewer: Option<&UserName>) -> Self {
        match translator {
            None => Self::Unknown,
            Some(translator) if Some(translator) == reviewer => Self::Mine,
            Some(translator) => Self::Other(translator.clone()),
        }
    }
}

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// On the wiki, in this state.
    OnWiki(State),
    /// In a draft on this machine.
    InDraft,
}

/// Why a text can't be accepted. The wiki has the same rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There is no text.
    Untranslated,
    /// Its source has moved on.
    Outdated,
    /// Nobody approves their own work.
    Own,
}

impl Refusal {
    /// The word for it in JSON and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Untranslated => "untranslated",
            Self::Outdated => "outdated",
            Self::Own => "own",
        }
    }
}

/// Whether a text may be accepted.
///
/// # Errors
/// Why not.
pub fn may_accept(stands: Stands, author: &Author) -> Result<(), Refusal> {
    match (stands, author) {
        (Stands::OnWiki(State::Untranslated), _) => Err(Refusal::Untranslated),
        (Stands::OnWiki(State::Outdated), _) => Err(Refusal::Outdated),
        (Stands::OnWiki(State::Translated | State::Proofread) | Stands::InDraft, Author::Mine) => Err(Refusal::Own),
        (
            Stands::OnWiki(State::Translated | State::Proofread) | Stands::InDraft,
            Author::Other(_) | Author::Unknown,
        ) => Ok(()),
    }
}

/// How far the review of a text is. A text is in exactly one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Nobody has accepted it yet, and one may.
    Waits,
    /// One's own: somebody else has to look at it.
    Mine,
    /// Accepted here, or in a package that came here.
    Accepted,
    /// Approved on the wiki.
    Proofread,
    /// Its source has moved on: to be updated, not reviewed.
    Outdated,
    /// There is no text.
    Untranslated,
}

impl Standing {
    /// The word for it in JSON and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waits => "waits",
            Self::Mine => "mine",
            Self::Accepted => "accepted",
            Self::Proofread => "proofread",
            Self::Outdated => "outdated",
            Self::Untranslated => "untranslated",
        }
    }
}

/// How far the review of a text is; `is_accepted` says whether an acceptance still stands.
pub fn standing(stands: Stands, author: &Author, is_accepted: bool) -> Standing {
    match (stands, may_accept(stands, author)) {
        (_, Err(Refusal::Untranslated)) => Standing::Untranslated,
        (_, Err(Refusal::Outdated)) => Standing::Outdated,
        (Stands::OnWiki(State::Proofread), _) => Standing::Proofread,
        _ if is_accepted => Standing::Accepted,
        (_, Err(Refusal::Own)) => Standing::Mine,
        (_, Ok(())) => Standing::Waits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(name: &str) -> UserName {
        UserName::parse(name).unwrap()
    }

    #[test]
    fn nobody_accepts_what_is_outdated_missing_or_their_own() {
        let (other, mine) = (Author::Other(user("Anna")), Author::Mine);
        for (stands, author, may, shown) in [
            (Stands::OnWiki(State::Untranslated), &Author::Unknown, Err(Refusal::Untranslated), Standing::Untranslated),
            (Stands::OnWiki(State::Outdated), &other, Err(Refusal::Outdated), Standing::Outdated),
            (Stands::OnWiki(State::Outdated), &mine, Err(Refusal::Outdated), Standing::Outdated),
            (Stands::OnWiki(State::Translated), &mine, Err(Refusal::Own), Standing::Mine),
            (Stands::OnWiki(State::Translated), &other, Ok(()), Standing::Waits),
            (Stands::OnWiki(State::Translated), &Author::Unknown, Ok(()), Standing::Waits),
            (Stands::OnWiki(State::Proofread), &other, Ok(()), Standing::Proofread),
            (Stands::OnWiki(State::Proofread), &mine, Err(Refusal::Own), Standing::Proofread),
            (Stands::InDraft, &mine, Err(Refusal::Own), Standing::Mine),
            (Stands::InDraft, &Author::Unknown, Ok(()), Standing::Waits),
        ] {
            assert_eq!(may_accept(stands, author), may, "{stands:?} by {author:?}");
            assert_eq!(standing(stands, author, false), shown, "{stands:?} by {author:?}");
        }
    }

    #[test]
    fn an_acceptance_counts_for_what_serves_readers_or_may_go() {
        let other = Author::Other(user("Anna"));
        for (stands, author, shown) in [
            (Stands::OnWiki(State::Translated), &other, Standing::Accepted),
            (Stands::OnWiki(State::Translated), &Author::Mine, Standing::Accepted),
            (Stands::InDraft, &Author::Mine, Standing::Accepted),
            (Stands::OnWiki(State::Outdated), &other, Standing::Outdated),
            (Stands::OnWiki(State::Proofread), &other, Standing::Proofread),
        ] {
            assert_eq!(standing(stands, author, true), shown, "{stands:?} by {author:?}");
        }
    }

    #[test]
    fn a_remark_holds_as_long_as_its_text_stands() {
        let subject = |revision: u64, text: &str| Subject {
            revision: (revision > 0).then_some(Revision(revision)),
            text: text.to_owned(),
        };
        for (then, now, holds) in [
            (subject(5, "a"), subject(5, "a"), true),
            (subject(5, "a"), subject(6, "a"), false), // As on the wiki, where a new revision needs a new review.
            (subject(5, "a"), subject(0, "a"), false),
            (subject(0, "a"), subject(0, "a "), true),
            (subject(0, "a"), subject(9, "a"), true),
            (subject(0, "a"), subject(9, "b"), false),
        ] {
            assert_eq!(then.still_stands_in(&now), holds, "{then:?} {now:?}");
        }
    }

    #[test]
    fn the_account_tells_whose_text_it_is() {
        let (anna, bo) = (user("Anna"), user("Bo"));
        assert_eq!(Author::of(Some(&anna), Some(&anna)), Author::Mine);
        assert_eq!(Author::of(Some(&anna), Some(&bo)), Author::Other(anna.clone()));
        assert_eq!(Author::of(Some(&anna), None), Author::Other(anna));
        assert_eq!(Author::of(None, None), Author::Unknown, "two unknown people are not one");
    }
}
