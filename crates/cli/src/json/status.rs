use super::code;
use serde::Serialize;
use tolmach_workbench::{Problem, library, pull};

/// A row of `status`.
#[derive(Debug, Serialize)]
pub(crate) struct StatusRow {
    pub(crate) page: String,
    pub(crate) language: String,
    pub(crate) total: u32,
    pub(crate) translated: u32,
    pub(crate) outdated: u32,
    pub(crate) proofread: u32,
    pub(crate) drafts: u32,
    pub(crate) as_of: Option<String>,
    /// `tracked`, or what has become of the page.
    page_status: &'static str,
}

impl From<library::StatusRow> for StatusRow {
    fn from(row: library::StatusRow) -> Self {
        let library::StatusRow { page, page_status, language, total, translated, outdated, proofread, drafts, as_of } =
            row;
        Self {
            page: page.to_string(),
            language: code(&language),
            total,
            translated,
            outdated,
            proofread,
            drafts,
            as_of: as_of.map(|at| at.to_string()),
            page_status: page_status.as_str(),
        }
    }
}

/// What `pull` answers.
#[derive(Debug, Serialize)]
pub(crate) struct Pulled {
    pages: Vec<PulledPage>,
    problems: Vec<PullProblem>,
    requests: u64,
    old_sources: usize,
    stopped: bool,
}

#[derive(Debug, Serialize)]
struct PulledPage {
    page: String,
    languages: Vec<String>,
    units: usize,
}

#[derive(Debug, Serialize)]
struct PullProblem {
    page: String,
    language: Option<String>,
    /// `missing`, `not-translatable`, `source-language` or `language-refused`.
    problem: &'static str,
}

impl From<&pull::Pulled> for Pulled {
    fn from(pulled: &pull::Pulled) -> Self {
        let pull::Pulled { pages, problems, n_old_sources, n_requests, was_stopped } = pulled;
        let page = |read: &pull::PulledPage| PulledPage {
            page: read.page.to_string(),
            languages: read.languages.iter().map(code).collect(),
            units: read.n_units,
        };
        let problem = |problem: &Problem| PullProblem {
            page: problem.page().to_string(),
            language: problem.language().map(code),
            problem: problem.code(),
        };
        Self {
            pages: pages.iter().map(page).collect(),
            problems: problems.iter().map(problem).collect(),
            requests: *n_requests,
            old_sources: *n_old_sources,
            stopped: *was_stopped,
        }
    }
}
