use serde::Serialize;
use tolmach_workbench::checks::{CheckedProblem, Finding, Ignored, message_of};
use tolmach_workbench::l10n::Message;

/// A problem of a translation. Offsets are Unicode scalar values of the target.
#[derive(Debug, Serialize)]
pub(crate) struct Problem {
    /// `Page/unit`, as the wiki's API gives it; null where files were checked.
    pub(crate) key: Option<String>,
    pub(crate) check: &'static str,
    /// `block`, `warn` or `hint`.
    pub(crate) level: &'static str,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) message: String,
    pub(crate) fix: Option<Fix>,
}

/// What to put in place of a piece of the target.
#[derive(Debug, Serialize)]
pub(crate) struct Fix {
    start: usize,
    end: usize,
    text: String,
}

/// A problem that somebody let pass.
#[derive(Debug, Serialize)]
pub(crate) struct IgnoredProblem {
    #[serde(flatten)]
    pub(crate) problem: Problem,
    /// Who; null where nobody was logged in.
    pub(crate) by: Option<String>,
    pub(crate) at: String,
    pub(crate) why: String,
}

/// A problem of a source. Offsets are Unicode scalar values of the source.
#[derive(Debug, Serialize)]
pub(crate) struct SourceProblem {
    pub(crate) key: String,
    pub(crate) problem: &'static str,
    start: usize,
    end: usize,
    pub(crate) message: String,
}

impl Problem {
    pub(crate) fn of(
        key: Option<String>,
        target: &str,
        found: &CheckedProblem,
        say: impl Fn(&Message) -> String,
    ) -> Self {
        let CheckedProblem { problem, fingerprint: _, ignored: _ } = found;
        let chars = |at: usize| target[..at].chars().count();
        Self {
            key,
            check: problem.check.as_str(),
            level: problem.level.as_str(),
            start: chars(problem.range.start),
            end: chars(problem.range.end),
            message: say(&found.message()),
            fix: problem.fix.as_ref().map(|fix| Fix {
                start: chars(fix.range.start),
                end: chars(fix.range.end),
                text: fix.text.clone(),
            }),
        }
    }
}

impl IgnoredProblem {
    pub(crate) fn of(
        key: String,
        target: &str,
        found: &CheckedProblem,
        ignored: &Ignored,
        say: impl Fn(&Message) -> String,
    ) -> Self {
        let Ignored { by, at, why } = ignored;
        Self {
            problem: Problem::of(Some(key), target, found, say),
            by: by.as_ref().map(ToString::to_string),
            at: at.to_string(),
            why: why.clone(),
        }
    }
}

impl SourceProblem {
    pub(crate) fn of(key: String, source: &str, finding: &Finding, say: impl Fn(&Message) -> String) -> Self {
        let chars = |at: usize| source[..at].chars().count();
        Self {
            key,
            problem: finding.what.id,
            start: chars(finding.range.start),
            end: chars(finding.range.end),
            message: say(&message_of(&finding.what)),
        }
    }
}
