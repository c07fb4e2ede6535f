//! From the course of a sprint to what the screen shows of it.

use super::{session::Language, sprint};
use tolmach_core::{
    PageTitle,
    sprint::{BurnDay, BurnDown, Left},
};
use tolmach_workbench::{StoredClaim, interchange, report, sprint::Joined};

impl From<sprint::ReportFormat> for report::Format {
    fn from(format: sprint::ReportFormat) -> Self {
        match format {
            sprint::ReportFormat::Wikitext => Self::Wikitext,
            sprint::ReportFormat::Markdown => Self::Markdown,
            sprint::ReportFormat::Html => Self::Html,
            sprint::ReportFormat::Csv => Self::Csv,
        }
    }
}

impl From<Joined> for sprint::Joined {
    fn from(joined: Joined) -> Self {
        let Joined { sprints, report } = joined;
        let n = |outcome| u32::try_from(report.n(outcome)).unwrap_or(u32::MAX);
        Self { n_drafts: n(interchange::Outcome::Taken), n_conflicts: n(interchange::Outcome::Conflicting), sprints }
    }
}

impl sprint::Left {
    pub(super) fn of(place: &(PageTitle, tolmach_core::Language), left: Left, claims: &[StoredClaim]) -> Self {
        let (page, language) = place;
        let Left { to_do, left, waiting } = left;
        let here = claims.iter().filter(|it| it.claim.page == *page && it.claim.language == *language);
        let claim = |stored: &StoredClaim| sprint::Claim {
            by: stored.claim.by.as_ref().map(|by| by.to_string()),
            is_mine: stored.is_own,
            expires_at: stored.claim.expires_at().to_string(),
        };
        Self {
            page: page.to_string(),
            language: Language::of(language),
            to_do: to_do.into(),
            left: left.into(),
            waiting: waiting.into(),
            claims: here.map(claim).collect(),
        }
    }
}

impl From<BurnDown> for sprint::BurnDown {
    fn from(burn_down: BurnDown) -> Self {
        let BurnDown { at_start, days } = burn_down;
        let day = |BurnDay { day, planned, left }| sprint::BurnDay { date: day.to_string(), planned, left };
        Self { at_start, days: days.into_iter().map(day).collect() }
    }
}
