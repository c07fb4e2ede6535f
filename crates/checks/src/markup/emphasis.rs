//! Runs of apostrophes: bold and italics that begin and do not end.

use crate::{
    mend::take_out,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;
use tolmach_markup::tokens::TokenKind;

/// What a line does not close, the wiki closes at its end.
pub(crate) const CHECK: Check = Check { id: CheckId::new("emphasis"), level: Level::Warn, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let open_in_source = lines(source).iter().filter(|line| line.is_open()).count();
    let lines = lines(target);
    let open = lines.iter().filter(|line| line.is_open()).skip(open_in_source);
    let mut findings: Vec<Finding> = open.map(|line| finding(target, line)).collect();
    let has = |side: &Side<'_>| side.of_kind(TokenKind::Quotes).any(|token| token.range.len() >= 3);
    if let [only] = &mut findings[..]
        && has(source)
        && target.of_kind(TokenKind::Quotes).count() == 1
    {
        only.fix = only.fix.take().filter(|fix| !fix.text.is_empty()); // Without it, all emphasis would be lost.
    }
    if has(source) && target.of_kind(TokenKind::Quotes).next().is_none() && !target.text.trim().is_empty() {
        findings.push(Finding::new(0..target.text.len(), What::new("check-emphasis-lost")).at_level(Level::Hint));
    }
    findings
}

/// A line with its runs.
#[derive(Default)]
struct Line {
    runs: Vec<Range<usize>>,
    /// Where its words end.
    end: usize,
}

impl Line {
    fn n_with(&self, lengths: [usize; 2]) -> usize {
        self.runs.iter().filter(|run| lengths.contains(&run.len())).count()
    }

    /// Whether bold or italics stay open. If both do, the wiki takes an apostrophe for a letter: `l'''idée''`.
    fn is_open(&self) -> bool {
        (self.n_with([3, 5]) + self.n_with([2, 5])) % 2 == 1
    }
}

fn lines(side: &Side<'_>) -> Vec<Line> {
    let mut lines = vec![Line::default()];
    for token in side.tokens() {
        let n = lines.len() - 1;
        match token.kind {
            TokenKind::LineBreak => lines.push(Line::default()),
            TokenKind::Quotes => {
                lines[n].runs.push(token.range.clone());
                lines[n].end = token.range.end;
            }
            TokenKind::HeadingMark | TokenKind::Comment => {}
            _ => {
                let text = side.slice(&token.range);
                if !text.trim().is_empty() {
                    lines[n].end = token.range.start + text.trim_end().len();
                }
            }
        }
    }
    lines
}

fn finding(side: &Side<'_>, line: &Line) -> Finding {
    let is_bold = line.n_with([3, 5]) % 2 == 1;
    let (lengths, mark) = if is_bold { ([3, 5], "'''") } else { ([2, 5], "''") };
    let last = line.runs.iter().rfind(|run| lengths.contains(&run.len())).cloned().unwrap_or(line.end..line.end);
    let id = if is_bold { "check-emphasis-bold" } else { "check-emphasis-italic" };
    let finding = Finding::new(last.clone(), What::new(id));
    let is_bare = !side.text[..line.end].ends_with('\'') && !side.text[line.end..].starts_with('\'');
    // Nothing stands between: the run itself is too much. An end that touches another run would make a longer one.
    match last.end == line.end && last.len() == mark.len() {
        true => finding.with_fix(take_out(side.text, last)),
        false if is_bare => finding.with_fix(Fix::insert(line.end, mark)),
        false => finding,
    }
}
