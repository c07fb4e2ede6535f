//! What becomes of one unit of a file. Pure: each case is a row in a test.

use super::report::Note;
use tolmach_core::{
    Base, Draft, Remote, State, Timestamp,
    text::{as_stored, is_blank, same_when_stored},
};
use tolmach_interchange::{DocState, DocUnit};
use tolmach_store::Handout;

/// What stands here of the unit.
#[derive(Debug, Clone)]
pub(crate) struct Here<'a> {
    /// The unit as last read from the wiki.
    pub(crate) remote: &'a Remote,
    /// When it was first read in this state at this revision.
    pub(crate) since: Timestamp,
    /// The open draft.
    pub(crate) draft: Option<&'a Draft>,
    /// A text from an earlier file that waits.
    pub(crate) waits: Option<&'a str>,
    /// What files that were written here held of it, oldest first.
    pub(crate) handouts: &'a [Handout],
}

/// What the file says of itself.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Made {
    /// When it was made.
    pub(crate) at: Option<Timestamp>,
    /// Whether it tells the base of each unit, so that none means that there was no translation.
    pub(crate) tells_base: bool,
}

/// What becomes of a unit of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Nothing, and why.
    Nothing(Note),
    /// It becomes the draft, made from this base. Whether that is in conflict with the wiki shows as with any draft.
    Take {
        /// The text as it will be stored.
        text: String,
        /// What it was made from.
        base: Base,
        /// Whether it is done.
        is_done: bool,
        /// Anything to be known.
        note: Option<Note>,
    },
    /// The draft has this very text, and is done now.
    Finish,
    /// It waits beside the draft.
    Offer {
        /// The text as it will be stored.
        text: String,
        /// What it was made from.
        base: Base,
        /// Whether the file calls it done.
        is_done: bool,
    },
}

/// Decides what becomes of a unit of a file.
///
/// Nothing that stands here is ever overwritten. A text that a file was given, or that its base has, is nobody's work.
pub(crate) fn decide(unit: &DocUnit, here: &Here<'_>, made: Made) -> Decision {
    let Some(text) = unit.target.as_deref().map(as_stored).filter(|text| !is_blank(text)) else {
        return Decision::Nothing(Note::NoText);
    };
    let is_done = match unit.state {
        DocState::Translated | DocState::Reviewed => true,
        DocState::Untranslated | DocState::NeedsWork => false,
    };
    let base = base_of(unit, here, made);
    let is = |other: &str| same_when_stored(other, &text);
    let was_handed_out =
        given(unit, here, made).any(|handout| is(&handout.text)) || base.text.as_deref().is_some_and(is);
    match (here.draft, here.remote.text()) {
        (Some(draft), _) if is(&draft.text) => match is_done && !draft.is_done {
            true => Decision::Finish,
            false => Decision::Nothing(Note::SameHere),
        },
        (Some(draft), wiki) => {
            let is_base = draft.base.text.as_deref().is_some_and(is) || wiki.is_some_and(is);
            match (here.waits.is_some_and(is), is_base || was_handed_out) {
                (true, _) => Decision::Nothing(Note::Waits),
                (false, true) => Decision::Nothing(Note::AsHandedOut),
                (false, false) => Decision::Offer { text, base, is_done },
            }
        }
        (None, Some(wiki)) if is(wiki) => {
            // Without its mark, the same text says that it holds for the source as it is now.
            let is_for_this_source = same_when_stored(&unit.definition, &here.remote.source);
            match here.remote.target.state() {
                State::Outdated if is_done && is_for_this_source => {
                    Decision::Take { text, base: Base::of(here.remote), is_done, note: Some(Note::StillValid) }
                }
                State::Outdated | State::Untranslated | State::Translated | State::Proofread => {
                    Decision::Nothing(Note::SameHere)
                }
            }
        }
        (None, _) if was_handed_out => Decision::Nothing(Note::AsHandedOut),
        (None, _) => {
            let note = (!is_done).then_some(Note::NotDone);
            Decision::Take { text, base, is_done, note }
        }
    }
}

/// What this very file was given of the unit; where it can't be told from others, what any file was given.
fn given<'h>(unit: &DocUnit, here: &Here<'h>, made: Made) -> impl Iterator<Item = &'h Handout> {
    let of_time = move |handout: &Handout| made.at.is_some_and(|at| at.as_second() == handout.exported_at.as_second());
    let is_timed = here.handouts.iter().any(of_time);
    let revision = unit.base_revision;
    here.handouts.iter().filter(move |handout| match (is_timed, revision) {
        (true, _) => of_time(handout),
        (false, Some(_)) => handout.base.revision == revision,
        (false, None) => true,
    })
}

/// What the text in the file was made from, as far as anything tells.
///
/// A base without revision and text, where the wiki has a translation, stands for "not known": it makes a conflict.
fn base_of(unit: &DocUnit, here: &Here<'_>, made: Made) -> Base {
    let definition = &unit.definition;
    let source = match is_blank(definition) || same_when_stored(definition, &here.remote.source) {
        true => here.remote.source.clone(),
        false => definition.clone(),
    };
    let is_now = source == here.remote.source;
    let now = Base { source: source.clone(), ..Base::of(here.remote) };
    let handed_out = |handout: &Handout| Base { source: source.clone(), ..handout.base.clone() };
    if let Some(revision) = unit.base_revision {
        let of_revision = here.handouts.iter().rev().find(|handout| handout.base.revision == Some(revision));
        return match (here.remote.revision() == Some(revision), of_revision) {
            (true, _) => now,
            (false, Some(handout)) => handed_out(handout),
            // Its text is not known, but that the wiki has moved on is.
            (false, None) => Base { revision: Some(revision), text: Some(String::new()), source },
        };
    }
    let none = Base { revision: None, text: None, source: source.clone() };
    // Files tell their time to the second at best.
    let of_time = |handout: &&Handout| made.at.is_some_and(|at| at.as_second() == handout.exported_at.as_second());
    if let Some(handout) = here.handouts.iter().find(of_time) {
        return handed_out(handout);
    }
    if made.tells_base || here.remote.target.translation().is_none() {
        return none;
    }
    if let (None, Some(last)) = (made.at, here.handouts.last())
        && here.handouts.iter().all(|handout| handout.base.revision == last.base.revision)
    {
        return handed_out(last);
    }
    // Nobody has touched an outdated translation since its source moved; and what was here before the file was made,
    // and is here still, is what the file was made from.
    let is_outdated = here.remote.target.state() == State::Outdated;
    let stood_then = made.at.is_some_and(|at| here.since <= at);
    if (is_outdated && is_now) || stood_then { now } else { none }
}

#[cfg(test)]
#[path = "decide_tests.rs"]
mod tests;
