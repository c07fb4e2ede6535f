//! The figures of a sprint as a table for a spreadsheet or a script: one figure a line, in words that never change.

use super::People;
use crate::sprint::{Coverage, SprintState};
use std::fmt::Display;
use tolmach_core::sprint::{DayIs, Left, Progress, Tally};
use tolmach_interchange::csv::guarded;
use tolmach_wiki::language_code;

/// The figures as CSV: what a line is about, its name, what is measured, and the figure.
pub(super) fn csv(state: &SprintState, people: People) -> String {
    let SprintState { sprint, progress, done_of_to_do, coverage, left, burn_down: _, claims: _, closed_at } = state;
    let Progress { baseline, to_do, done, waiting, by_language, by_day, by_user, scope_changed, observed_at } =
        progress;
    let mut out = Lines(String::new());
    out.line(["part", "name", "measure", "value"]);
    let name = sprint.name.as_str();
    out.figure("sprint", name, "kind", sprint.kind.as_str());
    out.figure("sprint", name, "from", sprint.from);
    out.figure("sprint", name, "to", sprint.to);
    out.figure("sprint", name, &format!("goal-{}", sprint.goal.measure.as_str()), sprint.goal.amount);
    out.figure("sprint", name, "baseline-at", sprint.baseline_at);
    for (measure, at) in [("observed-at", observed_at), ("closed-at", closed_at)] {
        out.figure("sprint", name, measure, at.map(|at| at.to_string()).unwrap_or_default());
    }
    for (measure, tally) in
        [("baseline", baseline), ("to-do", to_do), ("to-do-done", done_of_to_do), ("done", done), ("waiting", waiting)]
    {
        out.tally("sprint", name, measure, tally);
    }
    out.figure("sprint", name, "people", by_user.keys().flatten().count());
    out.figure("sprint", name, "units-added", scope_changed.added);
    out.figure("sprint", name, "units-removed", scope_changed.removed);
    for tag in &sprint.tags {
        out.figure("tag", tag, "", "");
    }
    for language in &sprint.languages {
        let code = language_code::to_wiki(language).unwrap_or_else(|| language.to_string());
        out.tally("language", &code, "done", &by_language.get(language).copied().unwrap_or_default());
        let Coverage { n_units_then, n_ready_then, n_units_now, n_ready_now, n_pages_ready_then, n_pages_ready_now } =
            coverage.get(language).copied().unwrap_or_default();
        for (measure, n) in [
            ("baseline-units", n_units_then),
            ("baseline-ready-units", n_ready_then),
            ("baseline-ready-pages", n_pages_ready_then),
            ("result-units", n_units_now),
            ("result-ready-units", n_ready_now),
            ("result-ready-pages", n_pages_ready_now),
        ] {
            out.figure("language", &code, measure, n);
        }
    }
    for ((page, language), Left { to_do, left, waiting }) in left {
        let code = language_code::to_wiki(language).unwrap_or_else(|| language.to_string());
        let name = format!("{page}/{code}");
        for (measure, tally) in [("to-do", to_do), ("left", left), ("waiting", waiting)] {
            out.tally("page", &name, measure, tally);
        }
    }
    for ((day, is), tally) in by_day {
        let part = match is {
            DayIs::Known => "day",
            DayIs::Observed => "day-observed",
        };
        out.tally(part, &day.to_string(), "done", tally);
    }
    if people == People::Named {
        for (user, tally) in by_user {
            out.tally("person", user.as_ref().map_or("", |user| user.as_str()), "done", tally);
        }
    }
    out.0
}

struct Lines(String);

impl Lines {
    fn tally(&mut self, part: &str, name: &str, measure: &str, tally: &Tally) {
        self.figure(part, name, &format!("{measure}-units"), tally.units);
        self.figure(part, name, &format!("{measure}-words"), tally.words);
    }

    fn figure(&mut self, part: &str, name: &str, measure: &str, value: impl Display) {
        self.line([part, name, measure, &value.to_string()]);
    }

    /// A line in which every cell stands in quotation marks, and none is taken for a formula.
    fn line(&mut self, cells: [&str; 4]) {
        let quoted = cells.map(|cell| format!("\"{}\"", guarded(cell).replace('"', "\"\"")));
        self.0.push_str(&quoted.join(","));
        self.0.push_str("\r\n");
    }
}
