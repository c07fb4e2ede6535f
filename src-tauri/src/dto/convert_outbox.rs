//! From the workbench's outbox, conflicts and sprints to what the screen shows of them.

use super::{outbox, session::Language, sprint, units};
use crate::{commands::Answer, error::CommandError};
use tolmach_core::{
    Date, PageTitle, TargetKey, Timestamp, UnitKey, WikiName,
    push::Outcome,
    sprint::{DayIs, Goal, Kind, Measure, Progress, ScopeChange, Sprint, Tally},
};
use tolmach_workbench::{
    Workbench, brief,
    conflicts::{Conflict, Take},
    outbox::OutboxEntry,
    push::{PushPlan, Pushed},
    sprint::{NewSprint, SprintState},
    units::Standing,
};

impl From<Outcome> for outbox::Outcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Pushed => Self::Pushed,
            Outcome::Confirmed => Self::Confirmed,
            Outcome::Merged => Self::Merged,
            Outcome::AlreadyThere => Self::AlreadyThere,
            Outcome::SourceMoved => Self::SourceMoved,
            Outcome::Conflict => Self::Conflict,
            Outcome::Refused => Self::Refused,
            Outcome::Waiting => Self::Waiting,
        }
    }
}

impl From<OutboxEntry> for outbox::Entry {
    fn from(entry: OutboxEntry) -> Self {
        let OutboxEntry {
            receipt,
            key,
            outcome,
            revision,
            state,
            reason,
            base,
            mine,
            theirs: _,
            stored: _,
            source_now: _,
            at,
        } = entry;
        let has_landed = outcome.has_landed();
        Self {
            id: receipt.map(|id| id.number().to_string()),
            place: units::Place::from(&key),
            page: key.unit.page.to_string(),
            unit: key.unit.unit.to_string(),
            is_page_title: key.unit.unit.is_page_title(),
            language: Language::of(&key.language),
            text: mine,
            result: outcome.into(),
            reason,
            revision: revision.filter(|_| has_landed).map(|revision| revision.to_string()),
            state: state.map(units::State::from),
            sent_at: has_landed.then(|| at.to_string()),
            can_revert: matches!(outcome, Outcome::Pushed | Outcome::Merged) && base.text.is_some(),
        }
    }
}

impl outbox::Plan {
    /// What a push would do, as the wiki was found at `as_of`.
    pub fn of(plan: PushPlan, as_of: Timestamp) -> Self {
        let PushPlan { entries, n_edits, estimate, trouble } = plan;
        Self {
            entries: entries.into_iter().map(outbox::Entry::from).collect(),
            n_edits: u32::try_from(n_edits).unwrap_or(u32::MAX),
            estimate_secs: u32::try_from(estimate.as_secs()).unwrap_or(u32::MAX),
            as_of: Some(as_of.to_string()),
            trouble: trouble.map(CommandError::from),
        }
    }

    /// The open drafts, judged by the wiki as last read.
    pub fn of_drafts(workbench: &Workbench, wiki: &WikiName) -> Answer<Self> {
        let mut entries = Vec::new();
        for entry in workbench.outbox(wiki, None, None)?.into_iter().filter(|entry| !entry.outcome.has_landed()) {
            let standing = workbench.unit(&entry.key)?.standing;
            let mut shown = outbox::Entry::from(entry);
            shown.result = match (standing, shown.result) {
                (Standing::Conflict, _) => outbox::Outcome::Conflict,
                (Standing::SourceMoved, _) => outbox::Outcome::SourceMoved,
                (Standing::Refused(reason), _) => {
                    shown.reason = Some(reason.as_str().to_owned());
                    outbox::Outcome::Refused
                }
                // Nothing stands in its way any more: it was resolved since.
                (_, outbox::Outcome::Conflict | outbox::Outcome::SourceMoved) => outbox::Outcome::Pushed,
                (_, outbox::Outcome::Waiting) if !is_held_here(shown.reason.as_deref()) => outbox::Outcome::Pushed,
                // What the wiki refused it may take now; its reason stands beside.
                (_, outbox::Outcome::Refused) => outbox::Outcome::Pushed,
                (_, as_before) => as_before,
            };
            entries.push(shown);
        }
        let n_edits = entries.iter().filter(|entry| entry.result == outbox::Outcome::Pushed).count();
        let n_edits = u32::try_from(n_edits).unwrap_or(u32::MAX);
        Ok(Self { entries, n_edits, estimate_secs: 0, as_of: None, trouble: None })
    }
}

/// Whether the reason why a draft waits lies in the draft itself. Any other has passed with the push that met it: the next
/// one settles what is in doubt first, and sends the rest.
fn is_held_here(reason: Option<&str>) -> bool {
    matches!(reason, Some("not-done" | "blocked-by-check" | "file-undecided"))
}

impl From<Pushed> for outbox::Pushed {
    fn from(pushed: Pushed) -> Self {
        let Pushed { entries, was_stopped, trouble } = pushed;
        Self {
            entries: entries.into_iter().map(outbox::Entry::from).collect(),
            was_stopped,
            trouble: trouble.map(CommandError::from),
        }
    }
}

impl units::Conflict {
    /// A conflict with the languages of both its texts.
    pub fn of(workbench: &Workbench, conflict: Conflict) -> Answer<Self> {
        let Conflict {
            key,
            base,
            mine,
            theirs,
            origin: _,
            theirs_revision: _,
            theirs_by,
            state: _,
            source,
            my_changes,
            their_changes,
            as_of: _,
        } = conflict;
        let TargetKey { wiki, unit: UnitKey { page, unit: _ }, language } = &key;
        Ok(Self {
            place: units::Place::from(&key),
            page: key.unit.page.to_string(),
            unit: key.unit.unit.to_string(),
            is_page_title: key.unit.unit.is_page_title(),
            language: Language::of(language),
            source_language: Language::of(&workbench.source_language(wiki, page)?),
            source,
            base: base.text,
            mine,
            theirs,
            their_user: theirs_by.map(|user| user.to_string()),
            mine_changes: my_changes.into_iter().map(units::Change::from).collect(),
            their_changes: their_changes.into_iter().map(units::Change::from).collect(),
        })
    }
}

impl units::Resolution {
    /// What the workbench is asked for.
    pub fn take(&self) -> Take<'_> {
        match self {
            Self::Mine => Take::Mine,
            Self::Theirs => Take::Theirs,
            Self::Text { text } => Take::Text(text),
        }
    }
}

impl TryFrom<sprint::NewSprint> for NewSprint {
    type Error = CommandError;

    fn try_from(new: sprint::NewSprint) -> Result<Self, CommandError> {
        let sprint::NewSprint { name, wiki, kind, pages, languages, from, to, goal, measure, brief, tags } = new;
        let measure = match measure {
            sprint::Measure::Units => Measure::Units,
            sprint::Measure::Words => Measure::Words,
        };
        let day = |day: String| day.parse::<Date>().map_err(CommandError::bad);
        let language = |tag: &String| tolmach_core::Language::parse(tag);
        Ok(Self {
            name,
            wiki: WikiName::parse(&wiki)?,
            kind: match kind {
                sprint::Kind::Translation => Kind::Translation,
                sprint::Kind::Update => Kind::Update,
            },
            pages: pages.iter().map(|page| PageTitle::parse(page)).collect::<Result<_, _>>()?,
            languages: languages.iter().map(language).collect::<Result<_, _>>()?,
            from: day(from)?,
            to: day(to)?,
            goal: Goal { amount: goal, measure },
            brief,
            tags,
        })
    }
}

impl From<Tally> for sprint::Tally {
    fn from(Tally { units, words }: Tally) -> Self {
        Self { units, words }
    }
}

impl From<SprintState> for sprint::Sprint {
    fn from(state: SprintState) -> Self {
        let SprintState { sprint, progress, done_of_to_do: _, coverage: _, left, burn_down, claims, closed_at } = state;
        let Sprint { name, wiki, kind, pages, languages, from, to, goal, brief, tags, baseline_at } = sprint;
        let Progress { baseline: _, to_do, done, waiting, by_language, by_day, by_user, scope_changed, observed_at } =
            progress;
        let ScopeChange { added, removed } = scope_changed;
        let of_language = |language| by_language.get(language).copied().unwrap_or_default().into();
        let day = |((date, known), done): ((Date, DayIs), Tally)| sprint::Day {
            date: date.to_string(),
            is_known: known == DayIs::Known,
            done: done.into(),
        };
        Self {
            name,
            wiki: wiki.to_string(),
            kind: match kind {
                Kind::Translation => sprint::Kind::Translation,
                Kind::Update => sprint::Kind::Update,
            },
            pages: pages.iter().map(PageTitle::to_string).collect(),
            by_language: languages.iter().map(of_language).collect(),
            languages: languages.iter().map(Language::of).collect(),
            from: from.to_string(),
            to: to.to_string(),
            goal: goal.amount,
            measure: match goal.measure {
                Measure::Units => sprint::Measure::Units,
                Measure::Words => sprint::Measure::Words,
            },
            brief_html: brief::to_html(&brief),
            tags,
            left: left.iter().map(|(place, left)| sprint::Left::of(place, *left, &claims)).collect(),
            burn_down: burn_down.into(),
            closed_at: closed_at.map(|at| at.to_string()),
            to_do: to_do.into(),
            done: done.into(),
            waiting: waiting.into(),
            by_day: by_day.into_iter().map(day).collect(),
            by_user: by_user
                .into_iter()
                .map(|(user, done)| sprint::Person { name: user.map(|user| user.to_string()), done: done.into() })
                .collect(),
            n_added: added,
            n_removed: removed,
            baseline_at: baseline_at.to_string(),
            observed_at: observed_at.map(|at| at.to_string()),
        }
    }
}
