//! What becomes of a draft when it meets the wiki. Every decision here is pure: decide first, act after.

use crate::{
    draft::Draft,
    ids::{Revision, UserName},
    text::{is_blank, same_when_stored},
    unit::{Remote, State},
};

/// What one draft needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Save the text.
    Push(Guard),
    /// Save the identical text, which tells the wiki that an outdated translation is still valid.
    Confirm(Guard),
    /// The wiki has this very text already, and it is not outdated.
    AlreadyThere,
    /// The source changed since the draft was made: shown again with the diff; goes out once accepted.
    SourceMoved,
    /// The translation on the wiki changed since the draft was made. Base, mine and theirs are all kept.
    Conflict,
    /// Still being typed.
    Wait,
    /// Never sent.
    Refuse(Reason),
}

/// What the wiki itself must hold to when it saves: the second guard, after the comparison with the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// The unit page must not exist (`createonly`).
    New,
    /// The unit page must exist (`nocreate`), and this is the revision that the text replaces (`baserevid`).
    Replaces(Revision),
}

/// Why a draft is never sent, before the wiki was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// An empty text would count as translated on the wiki.
    Empty,
    /// The unit is no longer part of the page.
    UnitRemoved,
    /// The page is no longer translatable, or deleted.
    PageGone,
    /// The text holds `!!FUZZY!!`, which would make it outdated at once.
    FuzzyMark,
}

impl Reason {
    /// The word for it in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::UnitRemoved => "unit-removed",
            Self::PageGone => "page-gone",
            Self::FuzzyMark => "fuzzy-mark",
        }
    }
}

/// The unit as the wiki has it just before a push.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnWiki {
    /// The page is translatable and has the unit.
    Unit(Remote),
    /// The page is translatable and has the unit no more.
    NoUnit,
    /// The page is gone or no longer translatable.
    NoPage,
}

/// Decides what one draft needs.
///
/// Nothing of somebody else's is ever overwritten: the text on the wiki must be that of the draft's base (a new
/// revision with the same text, as "still valid" leaves, is no conflict). A moved source comes second, so that
/// accepting it can never hide a conflict.
pub fn plan(draft: &Draft, on_wiki: &OnWiki) -> Step {
    let remote = match on_wiki {
        _ if is_blank(&draft.text) => return Step::Refuse(Reason::Empty),
        OnWiki::NoPage => return Step::Refuse(Reason::PageGone),
        OnWiki::NoUnit => return Step::Refuse(Reason::UnitRemoved),
        OnWiki::Unit(remote) => remote,
    };
    if !draft.is_done {
        return Step::Wait;
    }
    if draft.text.contains("!!FUZZY!!") {
        return Step::Refuse(Reason::FuzzyMark);
    }
    let base = &draft.base;
    let is_same = remote.text().is_some_and(|text| same_when_stored(text, &draft.text));
    if is_same && remote.target.state() != State::Outdated {
        return Step::AlreadyThere;
    }
    let is_untouched = match (&base.text, remote.text()) {
        (None, None) => true,
        (Some(then), Some(now)) => base.revision == remote.revision() || same_when_stored(then, now),
        (None, Some(_)) | (Some(_), None) => false,
    };
    if !is_untouched && !is_same {
        return Step::Conflict;
    }
    if !same_when_stored(&base.source, &remote.source) {
        return Step::SourceMoved;
    }
    match remote.revision() {
        Some(revision) if is_same => Step::Confirm(Guard::Replaces(revision)),
        Some(revision) => Step::Push(Guard::Replaces(revision)),
        None => Step::Push(Guard::New),
    }
}

/// What a push came to, for one draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// Saved as sent.
    Pushed,
    /// The wiki took the identical text as "still valid".
    Confirmed,
    /// Saved, but the wiki merged it with somebody else's change that slipped in between.
    Merged,
    /// The wiki had it already.
    AlreadyThere,
    /// The source moved; not sent.
    SourceMoved,
    /// Somebody else changed the translation; not sent.
    Conflict,
    /// Refused, by the wiki or before it was asked.
    Refused,
    /// Not sent yet.
    Waiting,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Self; 8] = [
        Self::Pushed,
        Self::Confirmed,
        Self::Merged,
        Self::AlreadyThere,
        Self::SourceMoved,
        Self::Conflict,
        Self::Refused,
        Self::Waiting,
    ];

    /// The word for it in JSON and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pushed => "pushed",
            Self::Confirmed => "confirmed",
            Self::Merged => "merged",
            Self::AlreadyThere => "already-there",
            Self::SourceMoved => "source-moved",
            Self::Conflict => "conflict",
            Self::Refused => "refused",
            Self::Waiting => "waiting",
        }
    }

    /// Reads the word for an outcome.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == word)
    }

    /// Whether the text is on the wiki now, so that the draft is a draft no more.
    pub fn has_landed(self) -> bool {
        match self {
            Self::Pushed | Self::Confirmed | Self::Merged | Self::AlreadyThere => true,
            Self::SourceMoved | Self::Conflict | Self::Refused | Self::Waiting => false,
        }
    }
}

/// Whether a save landed as sent, judged by the reply and by the text that a re-read shows.
///
/// `replied_over` is the reply's `oldrevid` (none for 0), `guard` what was sent, `stored` the text of the revision that
/// the reply named. A difference in either means that the wiki merged behind our back.
pub fn landed_as_sent(guard: Guard, sent: &str, replied_over: Option<Revision>, stored: &str) -> bool {
    let expected = match guard {
        Guard::New => None,
        Guard::Replaces(revision) => Some(revision),
    };
    expected == replied_over && same_when_stored(sent, stored)
}

/// One revision of a unit page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastRevision {
    /// Its id.
    pub revision: Revision,
    /// The revision it replaced; none for the first.
    pub parent: Option<Revision>,
    /// Who saved it; none where the wiki hides the name.
    pub user: Option<UserName>,
    /// Its text; none where the wiki hides it.
    pub text: Option<String>,
    /// When it was saved.
    pub saved_at: jiff::Timestamp,
}

/// What became of an entry that was being sent when the program stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// It landed, as this revision, whatever followed.
    Landed(Revision),
    /// It never arrived; it may be planned again.
    NotSent,
}

/// Settles an entry in doubt by the unit's history, newest or oldest first.
///
/// A revision by `account` after `base` with our text means that it landed, whatever followed.
pub fn settle(sent: &str, base: Option<Revision>, account: &UserName, history: &[PastRevision]) -> Settled {
    history
        .iter()
        .filter(|past| base.is_none_or(|base| past.revision > base))
        .filter(|past| past.user.as_ref() == Some(account))
        .filter(|past| past.text.as_deref().is_some_and(|text| same_when_stored(text, sent)))
        .map(|past| past.revision)
        .min()
        .map_or(Settled::NotSent, Settled::Landed)
}

#[cfg(test)]
#[path = "push_tests.rs"]
mod tests;
