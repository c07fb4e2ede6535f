use crate::{
    app::{App, read_text},
    args::Check,
    failure::{Done, Failure},
    json::{self, IgnoredProblem, Problem, SourceProblem},
    screen::{Align, Table},
};
use tolmach_core::{Language, PageTitle, TargetKey, UnitKey};
use tolmach_workbench::{
    checks::{CheckId, CheckedProblem, CheckedUnit, Level},
    l10n::Message,
    message,
};

pub(crate) async fn run(app: &App, args: &Check) -> Result<Done, Failure> {
    let Check { pages, lang, level, source_file, target_file, from, ignore, why, heed, ignored, sources } = args;
    if *sources {
        return show_sources(app, pages);
    }
    let Some(lang) = lang else { return Ok(Done::All) }; // The command line asks for it.
    match (ignore, heed, source_file, target_file) {
        (Some(check), _, _, _) => {
            // Nobody logs in to the practice wiki; its own user is who lets pass.
            if app.wiki.is_practice() {
                app.connect().await?;
                app.workbench.who_am_i(&app.wiki).await?;
            }
            let_pass(app, pages, lang, *check, why.as_deref().unwrap_or_default())
        }
        (None, Some(check), _, _) => heed_again(app, pages, lang, *check),
        (None, None, Some(source), Some(target)) => {
            let (source, target) = (read_text(source)?, read_text(target)?);
            let found = app.workbench.check_texts(&source, &target, from, lang)?;
            let mut told = Told::default();
            told.add(app, None, &target, found, *level);
            told.show(app)
        }
        (None, None, _, _) => {
            let units = checked(app, pages, lang, *level)?;
            if *ignored {
                return show_ignored(app, &units);
            }
            let mut told = Told::default();
            for unit in units {
                told.add(app, Some(unit.key.unit.to_string()), &unit.text, unit.problems, *level);
            }
            told.show(app)
        }
    }
}

/// The units of these pages, or of all that were pulled in the language, that have a problem of at least this level.
fn checked(app: &App, pages: &[PageTitle], lang: &Language, level: Level) -> Result<Vec<CheckedUnit>, Failure> {
    let pages = if pages.is_empty() { pulled(app, lang)? } else { pages.to_vec() };
    if pages.is_empty() {
        app.screen.note(&message!("cli-check-nothing-pulled", language = json::code(lang)));
    }
    let mut units = Vec::new();
    for page in pages {
        units.extend(app.workbench.check_page(&app.wiki, &page, lang, level)?);
    }
    Ok(units)
}

/// Pages that were pulled in a language.
fn pulled(app: &App, lang: &Language) -> Result<Vec<PageTitle>, Failure> {
    let tracked = app.workbench.library(&app.wiki)?.into_iter();
    Ok(tracked.filter(|page| page.languages.contains(lang)).map(|page| page.resource.title).collect())
}

/// What was found so far.
#[derive(Default)]
struct Told {
    problems: Vec<Problem>,
    /// The words that each problem is about.
    found: Vec<String>,
    n_ignored: usize,
    holds: bool,
}

/// Characters of the target that are shown with a problem.
const MOST_CHARS: usize = 30;

impl Told {
    fn add(&mut self, app: &App, key: Option<String>, target: &str, problems: Vec<CheckedProblem>, level: Level) {
        for one in problems.iter().filter(|one| one.problem.level >= level) {
            if one.ignored.is_some() {
                self.n_ignored += 1;
                continue;
            }
            self.holds |= one.blocks();
            let words = target[one.problem.range.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
            let is_long = words.chars().count() > MOST_CHARS;
            let mut shown: String = words.chars().take(MOST_CHARS).collect();
            shown.push_str(if is_long { "…" } else { "" });
            self.found.push(shown);
            self.problems.push(Problem::of(key.clone(), target, one, |message| app.screen.text(message)));
        }
    }

    fn show(self, app: &App) -> Result<Done, Failure> {
        let Self { problems, found, n_ignored, holds } = self;
        app.screen.answer(&problems, |screen| {
            if problems.is_empty() {
                screen.say(&message!("cli-check-nothing"))?;
            } else {
                let head = [
                    (message!("cli-column-unit"), Align::Words),
                    (message!("cli-column-level"), Align::Words),
                    (message!("cli-column-check"), Align::Words),
                    (message!("cli-column-found"), Align::Words),
                    (message!("cli-column-problem"), Align::Words),
                ];
                let mut table = Table::new(screen, head);
                for (problem, words) in problems.iter().zip(found) {
                    let Problem { key, check, level, start: _, end: _, message, fix: _ } = problem;
                    table.row([
                        key.clone().unwrap_or_default(),
                        screen.text(&level_word(level)),
                        (*check).to_owned(),
                        words,
                        message.clone(),
                    ]);
                }
                screen.table(&table)?;
            }
            if n_ignored > 0 {
                screen.say(&message!("cli-check-ignored", n = n_ignored))?;
            }
            if holds {
                screen.say(&message!("cli-next-check"))?;
            }
            Ok(())
        })?;
        Ok(Done::all_if(!holds))
    }
}

pub(super) fn level_word(level: &str) -> Message {
    match Level::parse(level) {
        Some(Level::Block) => message!("cli-level-block"),
        Some(Level::Warn) => message!("cli-level-warn"),
        Some(Level::Hint) | None => message!("cli-level-hint"),
    }
}

fn let_pass(app: &App, keys: &[PageTitle], lang: &Language, check: CheckId, why: &str) -> Result<Done, Failure> {
    let mut told = Told::default();
    for key in keys {
        let key = unit_key(app, key, lang)?;
        let row = app.workbench.unit(&key)?;
        let text = row.draft.map(|draft| draft.draft.text).or(row.target).unwrap_or_default();
        let left = app.workbench.ignore_problem(&key, &text, check, None, why)?;
        told.add(app, Some(key.unit.to_string()), &text, left, Level::Hint);
    }
    told.show(app)
}

fn show_ignored(app: &App, units: &[CheckedUnit]) -> Result<Done, Failure> {
    let say = |message: &Message| app.screen.text(message);
    let of_unit = |unit: &CheckedUnit| -> Vec<IgnoredProblem> {
        let key = unit.key.unit.to_string();
        let passed = unit.problems.iter().filter_map(|one| Some((one, one.ignored.as_ref()?)));
        passed.map(|(one, ignored)| IgnoredProblem::of(key.clone(), &unit.text, one, ignored, say)).collect()
    };
    let passed: Vec<IgnoredProblem> = units.iter().flat_map(of_unit).collect();
    app.screen.answer(&passed, |screen| {
        if passed.is_empty() {
            return screen.say(&message!("cli-check-none-ignored"));
        }
        let head = [
            (message!("cli-column-unit"), Align::Words),
            (message!("cli-column-check"), Align::Words),
            (message!("cli-column-user"), Align::Words),
            (message!("cli-column-when"), Align::Words),
            (message!("cli-column-why"), Align::Words),
        ];
        let mut table = Table::new(screen, head);
        for IgnoredProblem { problem, by, at, why } in &passed {
            let unit = problem.key.clone().unwrap_or_default();
            table.row([unit, problem.check.to_owned(), by.clone().unwrap_or_default(), at.clone(), why.clone()]);
        }
        screen.table(&table)
    })?;
    Ok(Done::All)
}

fn heed_again(app: &App, keys: &[PageTitle], lang: &Language, check: CheckId) -> Result<Done, Failure> {
    let mut n = 0;
    for key in keys {
        n += app.workbench.heed_problem(&unit_key(app, key, lang)?, check)?;
    }
    app.screen.answer(&n, |screen| screen.say(&message!("cli-check-heeded", n = n)))?;
    Ok(Done::all_if(n > 0))
}

fn unit_key(app: &App, key: &PageTitle, lang: &Language) -> Result<TargetKey, Failure> {
    let unit = UnitKey::parse(key.as_str())
        .map_err(|error| Failure::Usage(message!("cli-error", detail = error.to_string())))?;
    Ok(TargetKey { wiki: app.wiki.clone(), unit, language: lang.clone() })
}

fn show_sources(app: &App, pages: &[PageTitle]) -> Result<Done, Failure> {
    let mut problems = Vec::new();
    for page in pages {
        for unit in app.workbench.source_report(&app.wiki, page)?.units {
            let say = |message: &Message| app.screen.text(message);
            let found = unit.problems.iter().map(|one| SourceProblem::of(unit.key.to_string(), &unit.source, one, say));
            problems.extend(found);
        }
    }
    app.screen.answer(&problems, |screen| {
        if problems.is_empty() {
            return screen.say(&message!("cli-check-nothing"));
        }
        let head = [(message!("cli-column-unit"), Align::Words), (message!("cli-column-problem"), Align::Words)];
        let mut table = Table::new(screen, head);
        for problem in &problems {
            table.row([problem.key.clone(), problem.message.clone()]);
        }
        screen.table(&table)
    })?;
    Ok(Done::All)
}
