use crate::{
    app::{App, read_bytes, read_file},
    args::{ReportFormat, SprintCommand, SprintCreate, SprintPlace, SprintReport},
    commands::files,
    failure::{Done, Failure},
    json::{Joined, Listed, Sprint},
    screen::{Align, Screen, Table},
};
use std::path::Path;
use tolmach_core::sprint::{DayIs, Kind, Measure};
use tolmach_workbench::{
    interchange::max_file_bytes,
    l10n::{L10n, Message, nearest},
    message,
    report::{self, Format, People, language_name, percent, when},
    sprint::{NewSprint, SprintState},
};

pub(crate) async fn run(app: &App, command: SprintCommand) -> Result<Done, Failure> {
    match command {
        SprintCommand::Create(args) => create(app, args).await?,
        SprintCommand::List => list(app)?,
        SprintCommand::Show { name } => show(app, app.workbench.sprint(&name)?)?,
        SprintCommand::Report(args) => write_report(app, &args)?,
        SprintCommand::Claim(SprintPlace { name, page, lang }) => {
            app.connect().await?; // The practice wiki's account is known only while it runs.
            show(app, app.workbench.claim(&name, &page, &lang)?)?;
        }
        SprintCommand::Release(SprintPlace { name, page, lang }) => {
            app.connect().await?;
            show(app, app.workbench.release(&name, &page, &lang)?)?;
        }
        SprintCommand::Tag { name, tags } => {
            app.workbench.set_sprint_tags(&name, tags)?;
            show(app, app.workbench.sprint(&name)?)?;
        }
        SprintCommand::Export { name, out, with_memory } => {
            let file = app.workbench.export_sprint_package(&name, with_memory)?;
            files::write_package(app, &file, &out)?;
        }
        SprintCommand::Join { file } => return join(app, &file),
        SprintCommand::Close { name } => show(app, app.workbench.close_sprint(&name)?)?,
    }
    Ok(Done::All)
}

async fn create(app: &App, args: SprintCreate) -> Result<(), Failure> {
    let SprintCreate { name, kind, pages, lang, from, to, goal, brief_file, tags } = args;
    let brief = brief_file.map(|file| read_file(&file)).transpose()?.unwrap_or_default();
    app.connect().await?;
    let new = NewSprint { name, wiki: app.wiki.clone(), kind, pages, languages: lang, from, to, goal, brief, tags };
    let sprint = app.workbench.create_sprint(new, &app.progress(), &app.stop_on_ctrl_c()).await?;
    show(app, app.workbench.sprint(&sprint.name)?)
}

fn join(app: &App, file: &Path) -> Result<Done, Failure> {
    let bytes = read_bytes(file, max_file_bytes())?;
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    let joined = app.workbench.join_sprint(&app.wiki, &name, &bytes)?;
    let is_clean = joined.report.is_clean();
    let sprints = joined.sprints.iter().map(|name| app.workbench.sprint(name).map(Sprint::from));
    let answer = Joined { sprints: sprints.collect::<Result<_, _>>()?, import: joined.report.clone().into() };
    app.screen.answer(&answer, |screen| {
        for name in &joined.sprints {
            screen.say(&message!("cli-sprint-joined", name = name.as_str()))?;
        }
        files::show(app, &joined.report)
    })?;
    Ok(Done::all_if(is_clean))
}

fn kind_word(kind: Kind) -> Message {
    match kind {
        Kind::Translation => message!("cli-kind-translation"),
        Kind::Update => message!("cli-kind-update"),
    }
}

fn list(app: &App) -> Result<(), Failure> {
    let sprints = app.workbench.sprints(&app.wiki)?;
    let kinds: Vec<Kind> = sprints.iter().map(|sprint| sprint.kind).collect();
    let goals: Vec<Message> = sprints.iter().map(|sprint| goal_words(sprint.goal)).collect();
    let sprints: Vec<Listed> = sprints.into_iter().map(Listed::from).collect();
    app.screen.answer(&sprints, |screen| {
        if sprints.is_empty() {
            return screen.say(&message!("cli-sprints-none"));
        }
        let head = [
            (message!("cli-column-sprint"), Align::Words),
            (message!("cli-column-kind"), Align::Words),
            (message!("cli-column-from"), Align::Words),
            (message!("cli-column-to"), Align::Words),
            (message!("cli-column-goal"), Align::Words),
        ];
        let mut table = Table::new(screen, head);
        for ((sprint, kind), goal) in sprints.iter().zip(kinds).zip(goals) {
            table.row([
                sprint.name.clone(),
                screen.text(&kind_word(kind)),
                sprint.from.clone(),
                sprint.to.clone(),
                screen.text(&goal),
            ]);
        }
        screen.table(&table)
    })
}

fn goal_words(goal: tolmach_core::sprint::Goal) -> Message {
    match goal.measure {
        Measure::Units => message!("cli-goal-units", n = goal.amount),
        Measure::Words => message!("cli-goal-words", n = goal.amount),
    }
}

fn show(app: &App, state: SprintState) -> Result<(), Failure> {
    if app.screen.is_json {
        return app.screen.json(&Sprint::from(state));
    }
    let (screen, SprintState { sprint, progress, .. }) = (&app.screen, &state);
    let done = progress.done.measured(sprint.goal.measure);
    screen.say(&message!(
        "cli-sprint-name",
        name = sprint.name.as_str(),
        kind = screen.text(&kind_word(sprint.kind))
    ))?;
    screen.say(&message!("cli-sprint-days", from = sprint.from.to_string(), to = sprint.to.to_string()))?;
    screen.say(&message!(
        "cli-sprint-goal",
        goal = screen.text(&goal_words(sprint.goal)),
        percent = percent(done, sprint.goal.amount)
    ))?;
    screen.say(&message!("cli-sprint-to-do", units = progress.to_do.units, words = progress.to_do.words))?;
    screen.say(&message!("cli-sprint-done", units = progress.done.units, words = progress.done.words))?;
    screen.say(&message!("cli-sprint-waiting", units = progress.waiting.units))?;
    let scope = progress.scope_changed;
    if scope.added > 0 || scope.removed > 0 {
        screen.say(&message!("cli-sprint-scope", added = scope.added, removed = scope.removed))?;
    }
    let column = |name: Message| {
        let units = (message!("cli-column-units-done"), Align::Figures);
        Table::new(screen, [(name, Align::Words), units, (message!("cli-column-words"), Align::Figures)])
    };
    let mut languages = column(message!("cli-column-language"));
    for language in &sprint.languages {
        let tally = progress.by_language.get(language).copied().unwrap_or_default();
        languages.row([language_name(language), tally.units.to_string(), tally.words.to_string()]);
    }
    screen.print("\n")?;
    screen.table(&languages)?;
    if progress.done.units > 0 {
        let mut days = column(message!("cli-column-day"));
        for ((day, is), tally) in &progress.by_day {
            let day = day.to_string();
            let day = match is {
                DayIs::Known => day,
                DayIs::Observed => screen.text(&message!("cli-day-observed", day = day)),
            };
            days.row([day, tally.units.to_string(), tally.words.to_string()]);
        }
        screen.print("\n")?;
        screen.table(&days)?;
        let mut people = column(message!("cli-column-person"));
        for (user, tally) in &progress.by_user {
            let name = user.as_ref().map(ToString::to_string);
            let name = name.unwrap_or_else(|| screen.text(&message!("cli-person-unknown")));
            people.row([name, tally.units.to_string(), tally.words.to_string()]);
        }
        screen.print("\n")?;
        screen.table(&people)?;
    }
    show_left(screen, &state)?;
    match progress.observed_at {
        Some(at) => screen.say(&message!("cli-as-of", as_of = when(at))),
        None => Ok(()),
    }
}

/// What is left, and who is on it.
fn show_left(screen: &Screen, state: &SprintState) -> Result<(), Failure> {
    if let Some(at) = state.closed_at {
        screen.say(&message!("cli-sprint-closed", at = when(at)))?;
    }
    let left: Vec<_> = state.left.iter().filter(|(_, left)| left.left.units > 0).collect();
    if left.is_empty() {
        return Ok(());
    }
    let head = [
        (message!("cli-column-page"), Align::Words),
        (message!("cli-column-language"), Align::Words),
        (message!("cli-column-left"), Align::Figures),
        (message!("cli-column-words"), Align::Figures),
        (message!("cli-column-claimed"), Align::Words),
    ];
    let mut table = Table::new(screen, head);
    for ((page, language), left) in left {
        let on_it = state.claims.iter().map(|stored| &stored.claim);
        let on_it = on_it.filter(|claim| claim.page == *page && claim.language == *language).map(|claim| {
            let by = claim.by.as_ref().map(ToString::to_string);
            by.unwrap_or_else(|| screen.text(&message!("cli-person-unknown")))
        });
        table.row([
            page.to_string(),
            language_name(language),
            left.left.units.to_string(),
            left.left.words.to_string(),
            on_it.collect::<Vec<_>>().join(", "),
        ]);
    }
    screen.print("\n")?;
    screen.table(&table)
}

fn write_report(app: &App, args: &SprintReport) -> Result<(), Failure> {
    let SprintReport { name, format, locale, without_names } = args;
    let state = app.workbench.sprint(name)?;
    let format = match format {
        ReportFormat::Json => None,
        _ if app.screen.is_json => None,
        ReportFormat::Markdown => Some(Format::Markdown),
        ReportFormat::Wikitext => Some(Format::Wikitext),
        ReportFormat::Html => Some(Format::Html),
        ReportFormat::Csv => Some(Format::Csv),
    };
    let Some(format) = format else {
        let sprint = Sprint::from(state);
        return app.screen.json(&if *without_names { sprint.without_names() } else { sprint });
    };
    if let Some(locale) = locale.as_ref().filter(|locale| nearest(locale.as_str()).is_none()) {
        app.screen.note(&message!("cli-report-in-english", locale = locale.as_str()));
    }
    let l10n = locale.as_ref().map_or_else(|| app.screen.for_files(), |locale| L10n::for_files(locale.as_str()));
    let people = if *without_names { People::Counted } else { People::Named };
    let api_url = app.workbench.wiki(&state.sprint.wiki)?.api_url;
    app.screen.print(&report::write(&state, &api_url, format, people, &l10n))
}
