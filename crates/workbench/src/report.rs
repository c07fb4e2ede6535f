//! The report of a sprint, for a wiki page or a file, in the language asked for.
//!
//! It answers what the forms of movement grants ask: what was planned, what was done, how it was measured, who took
//! part, and as of when each figure is true.

mod csv;
pub(crate) mod document;
mod html;

use crate::{
    brief,
    l10n::{L10n, Message},
    message,
    sprint::SprintState,
};
use document::{Block, Piece, Table};
use tolmach_core::{
    Language, Timestamp,
    sprint::{DayIs, Kind, Measure},
};
use tolmach_wiki::language_code;

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Markdown, for a file.
    Markdown,
    /// MediaWiki markup, for a page of the sprint's wiki.
    Wikitext,
    /// A page to print.
    Html,
    /// The figures alone, one a line.
    Csv,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Wikitext, Self::Markdown, Self::Html, Self::Csv];

    /// What a file of it is called at its end.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Wikitext => "wiki",
            Self::Html => "html",
            Self::Csv => "csv",
        }
    }
}

/// Whether a report names the people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    /// It lists them, with what each did.
    Named,
    /// It gives their number only.
    Counted,
}

/// Writes the report of a sprint. Use [`L10n::for_files`]; `api_url` is the wiki's, from which links are made.
pub fn write(state: &SprintState, api_url: &str, format: Format, people: People, l10n: &L10n) -> String {
    let writer = Writer { state, l10n };
    let blocks = writer.blocks(format, people);
    match format {
        Format::Html => html::html(&blocks, api_url, l10n.locale()),
        Format::Csv => csv::csv(state, people),
        Format::Markdown => document::markdown(&blocks, api_url),
        Format::Wikitext => document::wikitext(&blocks),
    }
}

/// What a file with the report of a sprint is called.
pub fn file_name(sprint: &str, format: Format) -> String {
    file_name_with(sprint, format.extension())
}

/// A file name of a sprint's name, with signs that no system minds.
pub(crate) fn file_name_with(sprint: &str, extension: &str) -> String {
    let calm: String = sprint.chars().map(|c| if c.is_alphanumeric() || "-_".contains(c) { c } else { '-' }).collect();
    format!("{calm}.{extension}")
}

struct Writer<'a> {
    state: &'a SprintState,
    l10n: &'a L10n,
}

impl Writer<'_> {
    fn blocks(&self, format: Format, people: People) -> Vec<Block> {
        let sprint = &self.state.sprint;
        let mut blocks = vec![
            Block::Heading(1, self.text(message!("report-title", name = sprint.name.as_str()))),
            Block::Paragraph(self.summary()),
            self.overview(),
        ];
        if !sprint.brief.trim().is_empty() {
            blocks.push(self.section(message!("report-brief")));
            blocks.push(Block::Ready(match format {
                Format::Markdown => sprint.brief.trim().to_owned(),
                Format::Wikitext => brief::to_wikitext(&sprint.brief),
                Format::Html | Format::Csv => brief::to_html(&sprint.brief),
            }));
        }
        blocks.extend(self.languages());
        blocks.extend(self.pages());
        blocks.extend(self.days());
        blocks.extend(self.people(people));
        blocks.extend(self.scope());
        blocks.extend(self.method());
        blocks
    }

    fn text(&self, message: Message) -> String {
        self.l10n.text(&message)
    }

    fn section(&self, message: Message) -> Block {
        Block::Heading(2, self.text(message))
    }

    fn summary(&self) -> String {
        let goal = self.state.sprint.goal;
        let done = self.state.progress.done.measured(goal.measure);
        let percent = percent(done, goal.amount);
        self.text(match (self.state.sprint.kind, goal.measure) {
            (Kind::Translation, Measure::Units) => {
                message!("report-summary-translation-units", done = done, goal = goal.amount, percent = percent)
            }
            (Kind::Translation, Measure::Words) => {
                message!("report-summary-translation-words", done = done, goal = goal.amount, percent = percent)
            }
            (Kind::Update, Measure::Units) => {
                message!("report-summary-update-units", done = done, goal = goal.amount, percent = percent)
            }
            (Kind::Update, Measure::Words) => {
                message!("report-summary-update-words", done = done, goal = goal.amount, percent = percent)
            }
        })
    }

    fn overview(&self) -> Block {
        let SprintState { sprint, progress, .. } = self.state;
        let kind = match sprint.kind {
            Kind::Translation => message!("report-kind-translation"),
            Kind::Update => message!("report-kind-update"),
        };
        let goal = match sprint.goal.measure {
            Measure::Units => message!("report-units", n = sprint.goal.amount),
            Measure::Words => message!("report-words", n = sprint.goal.amount),
        };
        let amount = |units: u32, words: u32| message!("report-units-and-words", units = units, words = words);
        let done_of_it = self.state.done_of_to_do;
        let n_people = progress.by_user.keys().flatten().count();
        let mut rows = vec![
            (message!("report-row-kind"), self.text(kind)),
            (message!("report-row-days"), self.days_of_the_sprint()),
            (message!("report-row-goal"), self.text(goal)),
            (message!("report-row-to-do"), self.text(amount(progress.to_do.units, progress.to_do.words))),
            (message!("report-row-done"), self.text(amount(progress.done.units, progress.done.words))),
            (
                message!("report-row-left"),
                self.text(amount(progress.to_do.units - done_of_it.units, progress.to_do.words - done_of_it.words)),
            ),
        ];
        if progress.waiting.units > 0 {
            let waiting = amount(progress.waiting.units, progress.waiting.words);
            rows.push((message!("report-row-waiting"), self.text(waiting)));
        }
        if !sprint.tags.is_empty() {
            rows.insert(0, (message!("report-row-tags"), sprint.tags.join("; ")));
        }
        rows.push((message!("report-row-people"), n_people.to_string()));
        rows.push((message!("report-row-baseline"), when(sprint.baseline_at)));
        if let Some(observed_at) = progress.observed_at {
            rows.push((message!("report-row-as-of"), when(observed_at)));
        }
        if let Some(closed_at) = self.state.closed_at {
            rows.push((message!("report-row-closed"), when(closed_at)));
        }
        let rows = rows.into_iter().map(|(label, value)| vec![self.text(label).into(), value.into()]);
        let head = [message!("report-column-measure"), message!("report-column-value")];
        self.table(head, rows.collect(), false)
    }

    fn days_of_the_sprint(&self) -> String {
        let (from, to) = (self.state.sprint.from.to_string(), self.state.sprint.to.to_string());
        self.text(message!("report-from-to", from = from, to = to))
    }

    fn languages(&self) -> Vec<Block> {
        let row = |language: &Language| -> Vec<Piece> {
            let done = self.state.progress.by_language.get(language).copied().unwrap_or_default();
            let coverage = self.state.coverage.get(language).copied().unwrap_or_default();
            let share = |n: u32, of: u32| self.text(message!("report-percent", percent = percent(n, of)));
            vec![
                language_name(language).into(),
                done.units.into(),
                done.words.into(),
                share(coverage.n_ready_then, coverage.n_units_then).into(),
                share(coverage.n_ready_now, coverage.n_units_now).into(),
                coverage.n_pages_ready_then.into(),
                coverage.n_pages_ready_now.into(),
            ]
        };
        let head = [
            message!("report-column-language"),
            message!("report-column-units-done"),
            message!("report-column-words-done"),
            message!("report-column-ready-then"),
            message!("report-column-ready-now"),
            message!("report-column-pages-then"),
            message!("report-column-pages-now"),
        ];
        let rows = self.state.sprint.languages.iter().map(row).collect();
        vec![self.section(message!("report-languages")), self.table(head, rows, true)]
    }

    fn pages(&self) -> Vec<Block> {
        let history = self.text(message!("report-history"));
        let item = |title: &str| {
            vec![Piece::Page(title.to_owned()), Piece::History { title: title.to_owned(), label: history.clone() }]
        };
        let items = self.state.sprint.pages.iter().map(|page| item(page.as_str())).collect();
        vec![self.section(message!("report-pages")), Block::List(items)]
    }

    fn days(&self) -> Vec<Block> {
        let by_day = &self.state.progress.by_day;
        if by_day.is_empty() {
            return Vec::new();
        }
        let row = |((day, is), tally): (&(tolmach_core::Date, DayIs), &tolmach_core::sprint::Tally)| -> Vec<Piece> {
            let day = day.to_string();
            let shown = match is {
                DayIs::Known => day,
                DayIs::Observed => self.text(message!("report-day-observed", day = day)),
            };
            vec![shown.into(), tally.units.into(), tally.words.into()]
        };
        let head =
            [message!("report-column-day"), message!("report-column-units-done"), message!("report-column-words-done")];
        let rows = by_day.iter().map(row).collect();
        vec![self.section(message!("report-days")), self.table(head, rows, true)]
    }

    fn people(&self, people: People) -> Vec<Block> {
        let by_user = &self.state.progress.by_user;
        if by_user.is_empty() || people == People::Counted {
            return Vec::new();
        }
        let mut rows: Vec<_> = by_user.iter().collect();
        // Who did most comes first; those nobody knows come last.
        rows.sort_by_key(|(user, tally)| (user.is_none(), std::cmp::Reverse(tally.units)));
        let row = |(user, tally): (&Option<tolmach_core::UserName>, &tolmach_core::sprint::Tally)| -> Vec<Piece> {
            let name = match user {
                Some(name) => Piece::User(name.to_string()),
                None => self.text(message!("report-person-unknown")).into(),
            };
            vec![name, tally.units.into(), tally.words.into()]
        };
        let head = [
            message!("report-column-person"),
            message!("report-column-units-done"),
            message!("report-column-words-done"),
        ];
        vec![self.section(message!("report-people")), self.table(head, rows.into_iter().map(row).collect(), true)]
    }

    fn scope(&self) -> Vec<Block> {
        let changed = self.state.progress.scope_changed;
        if changed.added == 0 && changed.removed == 0 {
            return Vec::new();
        }
        let sentence = message!("report-scope-changed", added = changed.added, removed = changed.removed);
        vec![self.section(message!("report-scope")), Block::Paragraph(self.text(sentence))]
    }

    fn method(&self) -> Vec<Block> {
        let is_any_day_observed = self.state.progress.by_day.keys().any(|(_, is)| *is == DayIs::Observed);
        let mut sentences = vec![message!("report-method-done"), message!("report-method-words")];
        if is_any_day_observed {
            sentences.push(message!("report-method-observed"));
        }
        sentences.push(message!("report-method-program", version = env!("CARGO_PKG_VERSION")));
        let items = sentences.into_iter().map(|sentence| vec![self.text(sentence).into()]).collect();
        vec![self.section(message!("report-method")), Block::List(items)]
    }

    fn table<const N: usize>(&self, head: [Message; N], rows: Vec<Vec<Piece>>, is_figures: bool) -> Block {
        Block::Table(Table { head: head.into_iter().map(|cell| self.text(cell)).collect(), rows, is_figures })
    }
}

/// A language by its own name and the wiki's code for it.
pub fn language_name(language: &Language) -> String {
    let code = language_code::to_wiki(language).unwrap_or_else(|| language.to_string());
    match language.autonym() {
        autonym if autonym == language.as_str() => code,
        autonym => format!("{autonym} ({code})"),
    }
}

/// A moment as reports and screens of text show it: to the minute, in UTC.
pub fn when(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// Whole percent, rounded down, so that 100 means all.
pub fn percent(n: u32, of: u32) -> u32 {
    match of {
        0 => 0,
        of => u32::try_from(u64::from(n) * 100 / u64::from(of)).unwrap_or(u32::MAX),
    }
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
