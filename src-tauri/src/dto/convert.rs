//! From the workbench's types to those of the screen. Every field is named, so that a new one can't be forgotten.

use super::{library, progress, session, units};
use crate::{commands::Answer, desktop::Desktop, error::CommandError};
use tauri::ipc::Channel;
use tolmach_core::{Language, PageTitle, State, TargetKey, Timestamp, UnitKey, WikiName, diff, language::Direction};
use tolmach_workbench::{
    ChangeClass, Lack, Notice, PastText, Status, StoredDraft, Workbench, WorkbenchError, account,
    address::Address,
    difference,
    l10n::kept_locale,
    overview, pull,
    secrets::KeptIn,
    units::{Standing, UnitRow},
};

impl session::Language {
    /// What the screen needs to show text in this language.
    pub fn of(language: &Language) -> Self {
        Self {
            tag: language.to_string(),
            autonym: language.autonym().to_owned(),
            english: language.about().map_or_else(|| language.to_string(), |about| about.english.to_owned()),
            dir: match language.direction() {
                Direction::LeftToRight => session::Direction::Ltr,
                Direction::RightToLeft => session::Direction::Rtl,
            },
        }
    }
}

impl session::Session {
    /// The session as it is now. The accounts are those that the wikis know us by.
    pub async fn of(desktop: &Desktop) -> Answer<Self> {
        let mut wikis = Vec::new();
        for wiki in desktop.workbench.wikis()? {
            let is_practice = wiki.name.is_practice();
            let practice_user = desktop.with_practice(|running| running.user_name().to_owned()).await;
            let name = wiki.account.map(|user| user.to_string()).or(practice_user.filter(|_| is_practice));
            let account = name.map(|name| session::Account { name, lacks: Vec::new(), edits_per_minute: None });
            let api_url = if is_practice { String::new() } else { wiki.api_url };
            wikis.push(session::Wiki { name: wiki.name.to_string(), api_url, is_practice, account });
        }
        Ok(Self {
            wikis,
            wiki: desktop.wiki().map(|wiki| wiki.to_string()),
            languages: desktop.languages().iter().map(session::Language::of).collect(),
            reading_languages: desktop.reading_languages().iter().map(session::Language::of).collect(),
            preferences: desktop.preferences(),
            locale: desktop.locale().to_owned(),
            chosen_locale: kept_locale(desktop.workbench.home()),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            notices: desktop.notices.iter().map(notice).collect(),
        })
    }
}

fn notice(notice: &Notice) -> session::Notice {
    match notice {
        Notice::SetAside { kept_as } => {
            session::Notice { kind: session::NoticeKind::SetAside, path: kept_as.display().to_string() }
        }
        Notice::Migrated { copy, from: _, to: _ } => {
            session::Notice { kind: session::NoticeKind::Migrated, path: copy.display().to_string() }
        }
    }
}

impl From<session::Credentials> for (tolmach_workbench::Credentials, Option<String>) {
    fn from(given: session::Credentials) -> Self {
        use tolmach_workbench::Credentials;
        match given {
            session::Credentials::Token { token } => (Credentials::Token(token.into()), None),
            session::Credentials::BotPassword { user, password } => {
                (Credentials::BotPassword { user, password: password.into() }, None)
            }
            session::Credentials::Account { user, password, one_time_code } => {
                (Credentials::Account { user, password: password.into() }, one_time_code)
            }
        }
    }
}

impl From<account::LogInStep> for session::LogIn {
    fn from(step: account::LogInStep) -> Self {
        let account::LoggedIn { account, lacks, kept, is_main_password: _ } = match step {
            account::LogInStep::NeedsCode { message } => return Self::NeedsCode { message },
            account::LogInStep::Done(done) => done,
        };
        let is_blocked = account.block.as_ref().is_some_and(|block| !block.is_partial);
        let lacks = lacks.into_iter().map(lack).chain(is_blocked.then_some(session::Lack::Blocked)).collect();
        let edits_per_minute = account.edit_limit.map(|limit| limit.per_minute());
        Self::Done {
            account: session::Account { name: account.name.to_string(), lacks, edits_per_minute },
            secrets: match kept {
                KeptIn::Keychain => session::Secrets::Keychain,
                KeptIn::Memory => session::Secrets::Memory,
            },
        }
    }
}

fn lack(lack: Lack) -> session::Lack {
    match lack {
        Lack::Edit => session::Lack::Edit,
        Lack::Create => session::Lack::CreatePage,
        Lack::Translate => session::Lack::Translate,
        Lack::Proofread => session::Lack::Proofread,
    }
}

impl progress::Progress {
    fn of(step: tolmach_workbench::Step) -> Self {
        let tolmach_workbench::Step { doing: _, n_done, n_total, object, seconds_left } = step;
        let short = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let seconds_left = seconds_left.map(|secs| u32::try_from(secs).unwrap_or(u32::MAX));
        Self { done: short(n_done), total: short(n_total), what: object, seconds_left }
    }
}

/// Tells each step of long work through a channel. A window that is gone is told nothing.
pub fn progress_to(channel: Channel<progress::Progress>) -> tolmach_workbench::Progress {
    tolmach_workbench::Progress::to(move |step| drop(channel.send(progress::Progress::of(step))))
}

impl library::Library {
    /// The library in the user's languages.
    pub fn of(languages: &[Language], resources: Vec<overview::Overview>) -> Self {
        Self {
            languages: languages.iter().map(session::Language::of).collect(),
            resources: resources.into_iter().map(library::Resource::from).collect(),
        }
    }
}

impl From<overview::Overview> for library::Resource {
    fn from(overview: overview::Overview) -> Self {
        let overview::Overview { tracked, tags, n_units, n_words, cells } = overview;
        let resource = tracked.resource;
        let (topic, initiatives) = super::catalogue::of_tags(&tags);
        Self {
            page: resource.title.to_string(),
            source_language: session::Language::of(&resource.source_language),
            standing: match resource.status {
                Status::Tracked | Status::Removed => library::Standing::Translatable,
                Status::Unmarked => library::Standing::Unmarked,
                Status::Deleted => library::Standing::Deleted,
            },
            n_units,
            n_words,
            read_at: resource.pulled_at.map(|at| at.to_string()),
            topic,
            initiatives,
            collections: tracked.collections,
            cells: cells.into_iter().map(library::Cell::from).collect(),
        }
    }
}

impl From<overview::Cell> for library::Cell {
    fn from(cell: overview::Cell) -> Self {
        let overview::Cell { language, is_pulled, states, n_drafts, n_conflicts, n_words_to_do, as_of } = cell;
        let n = |state| states.get(&state).copied().unwrap_or_default();
        Self {
            language: language.to_string(),
            is_pulled,
            total: states.values().sum(),
            untranslated: n(State::Untranslated),
            outdated: n(State::Outdated),
            translated: n(State::Translated),
            proofread: n(State::Proofread),
            n_drafts,
            n_conflicts,
            words_to_do: n_words_to_do,
            as_of: as_of.map(|at| at.to_string()),
        }
    }
}

impl library::Find {
    /// The addresses that the user's words stand for.
    pub fn addresses(self, workbench: &Workbench, wiki: &WikiName) -> Answer<Vec<Address>> {
        match self {
            Self::Titles(lines) => {
                let lines = lines.lines().map(str::trim).filter(|line| !line.is_empty());
                Ok(lines.map(|line| workbench.address(wiki, line)).collect::<Result<_, WorkbenchError>>()?)
            }
            Self::Prefix(prefix) => Ok(vec![Address::Prefix(prefix.trim().to_owned())]),
            Self::Category(category) => Ok(vec![Address::Category(category.trim().to_owned())]),
            Self::Group(group) => Ok(vec![Address::Group(tolmach_core::GroupId::parse(group.trim())?)]),
        }
    }
}

impl From<pull::Pulled> for library::Pulled {
    fn from(pulled: pull::Pulled) -> Self {
        let pull::Pulled { pages, problems, n_old_sources: _, n_requests: _, was_stopped } = pulled;
        let problem = |problem: &tolmach_workbench::Problem| library::PullProblem {
            page: problem.page().to_string(),
            reason: problem.code().to_owned(),
        };
        Self {
            n_pages: u32::try_from(pages.len()).unwrap_or(u32::MAX),
            problems: problems.iter().map(problem).collect(),
            was_stopped,
        }
    }
}

impl library::Removed {
    /// Drafts in the way are an answer, not a failure: the user is asked about them.
    pub fn of(removed: Result<(), WorkbenchError>) -> Answer<Self> {
        match removed {
            Ok(()) => Ok(Self::Done),
            Err(WorkbenchError::HasDrafts { what: _, n_drafts }) => {
                Ok(Self::HasDrafts { n_drafts: u32::try_from(n_drafts).unwrap_or(u32::MAX) })
            }
            Err(error) => Err(error.into()),
        }
    }
}

impl TryFrom<&units::Place> for TargetKey {
    type Error = CommandError;

    fn try_from(place: &units::Place) -> Result<Self, CommandError> {
        let units::Place { wiki, key, language } = place;
        Ok(Self { wiki: WikiName::parse(wiki)?, unit: UnitKey::parse(key)?, language: Language::parse(language)? })
    }
}

impl From<&TargetKey> for units::Place {
    fn from(key: &TargetKey) -> Self {
        let TargetKey { wiki, unit, language } = key;
        Self { wiki: wiki.to_string(), key: unit.to_string(), language: language.to_string() }
    }
}

impl units::UnitList {
    /// The units of a page.
    pub fn of(page: &PageTitle, source_language: &Language, language: &Language, rows: Vec<UnitRow>) -> Self {
        Self {
            page: page.to_string(),
            source_language: session::Language::of(source_language),
            language: session::Language::of(language),
            as_of: rows.iter().map(|row| row.as_of).max().map(|at| at.to_string()),
            units: rows.into_iter().map(units::Unit::from).collect(),
        }
    }
}

impl From<UnitRow> for units::Unit {
    fn from(row: UnitRow) -> Self {
        let UnitRow { key, state, source, n_words, target, draft, standing, is_present, page_status, .. } = row;
        let is_gone = match page_status {
            Status::Tracked | Status::Removed => !is_present,
            Status::Unmarked | Status::Deleted => true,
        };
        Self {
            key: key.unit.to_string(),
            unit: key.unit.unit.to_string(),
            is_page_title: key.unit.unit.is_page_title(),
            state: state.into(),
            source,
            target,
            n_words,
            draft: draft.map(units::Draft::from),
            has_conflict: standing == Standing::Conflict,
            has_source_moved: standing == Standing::SourceMoved,
            is_removed: is_gone,
        }
    }
}

impl From<State> for units::State {
    fn from(state: State) -> Self {
        match state {
            State::Untranslated => Self::Untranslated,
            State::Outdated => Self::Outdated,
            State::Translated => Self::Translated,
            State::Proofread => Self::Proofread,
        }
    }
}

impl From<units::State> for State {
    fn from(state: units::State) -> Self {
        match state {
            units::State::Untranslated => Self::Untranslated,
            units::State::Outdated => Self::Outdated,
            units::State::Translated => Self::Translated,
            units::State::Proofread => Self::Proofread,
        }
    }
}

impl From<StoredDraft> for units::Draft {
    fn from(stored: StoredDraft) -> Self {
        Self { text: stored.draft.text, is_done: stored.draft.is_done, saved_at: stored.changed_at.to_string() }
    }
}

impl From<PastText> for units::PastText {
    fn from(past: PastText) -> Self {
        let PastText { text, typed_at, is_current } = past;
        Self { text, typed_at: typed_at.to_string(), is_current }
    }
}

impl units::Saved {
    /// The unit as it stands on disk now.
    pub fn of(workbench: &Workbench, key: &TargetKey) -> Answer<Self> {
        let unit = units::Unit::from(workbench.unit(key)?);
        let now: Timestamp = workbench.now();
        let saved_at = unit.draft.as_ref().map_or_else(|| now.to_string(), |draft| draft.saved_at.clone());
        Ok(Self { unit, saved_at, replaced: None })
    }
}

impl units::Details {
    /// What changed in the source: since the draft was begun if it moved under it, else since the translation was made.
    pub fn of(row: &UnitRow, difference: difference::Difference) -> Self {
        let difference::Difference { source_then, source: _, target: _, class, changes } = difference;
        let change = source_then.map(|then| units::SourceChange {
            then,
            class: class.into(),
            changes: changes.into_iter().map(units::Change::from).collect(),
        });
        match row.standing {
            Standing::SourceMoved => Self { update: None, moved: change },
            Standing::Clear | Standing::Conflict | Standing::Refused(_) => Self { update: change, moved: None },
        }
    }
}

impl From<ChangeClass> for units::ChangeClass {
    fn from(class: ChangeClass) -> Self {
        match class {
            ChangeClass::Markup => Self::Markup,
            ChangeClass::Variable => Self::Variable,
            ChangeClass::LinkTarget => Self::LinkTarget,
            ChangeClass::Number => Self::Number,
            ChangeClass::Punctuation => Self::Punctuation,
            ChangeClass::Wording => Self::Wording,
            ChangeClass::Unknown => Self::Unknown,
        }
    }
}

impl From<diff::Change> for units::Change {
    fn from(change: diff::Change) -> Self {
        let diff::Change { op, then, now } = change;
        let op = match op {
            diff::Op::Same => units::Op::Same,
            diff::Op::Added => units::Op::Added,
            diff::Op::Removed => units::Op::Removed,
            diff::Op::Replaced => units::Op::Replaced,
        };
        Self { op, then, now }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorCode;

    #[test]
    fn a_place_crosses_and_comes_back() {
        let place =
            units::Place { wiki: "practice".into(), key: "Help:Sprint_kit/12".into(), language: "sr-Latn".into() };
        assert_eq!(units::Place::from(&TargetKey::try_from(&place).unwrap()), place);
        let bad = units::Place { key: "Help".into(), ..place };
        assert_eq!(TargetKey::try_from(&bad).unwrap_err().code, ErrorCode::BadName);
    }
}
