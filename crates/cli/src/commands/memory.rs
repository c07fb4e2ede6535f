use crate::{
    app::{App, read_file, read_text},
    args::{MemoryCommand, MemoryExport, MemoryForget, MemoryImport, MemoryLookUp},
    failure::{Done, Failure},
    json,
    screen::{Align, Table, shortened},
};
use std::{fs::File, path::Path, time::Instant};
use tolmach_workbench::{
    InterchangeError, WorkbenchError,
    l10n::Message,
    memory::{FileLanguages, LookUp, Origin, OriginKind},
    message,
};

pub(crate) async fn run(app: &App, command: MemoryCommand) -> Result<Done, Failure> {
    match command {
        MemoryCommand::Import(args) => import(app, args),
        MemoryCommand::Export(args) => export(app, &args),
        MemoryCommand::Stats => stats(app),
        MemoryCommand::Forget(args) => forget(app, args),
        MemoryCommand::LookUp(args) => look_up(app, args),
    }
}

fn import(app: &App, args: MemoryImport) -> Result<Done, Failure> {
    let MemoryImport { files, from, to } = args;
    let languages = FileLanguages { from, to };
    let (progress, cancel) = (app.progress(), app.stop_on_ctrl_c());
    // A name typed wrong is told before anything goes in.
    for path in &files {
        File::open(path).map_err(|source| Failure::File { path: path.clone(), source })?;
    }
    let mut all = json::MemoryImport::default();
    let mut refused = Vec::new();
    for file in &files {
        match app.workbench.memory_import(file, &languages, &progress, &cancel) {
            Ok(imported) => all.add(file, imported),
            // One file that can't be used is no reason to leave out the others, or to keep silent on what they gave.
            Err(error @ (WorkbenchError::Interchange(_) | WorkbenchError::NoFileLanguage)) => {
                all.refuse(file, error.to_string());
                refused.push(refusal(file, &error));
            }
            Err(error) => return Err(error.into()),
        }
        if cancel.is_cancelled() {
            break;
        }
    }
    let is_whole = all.skipped == 0 && refused.is_empty() && !cancel.is_cancelled();
    refused.iter().for_each(|message| app.screen.note(message));
    app.screen.answer(&all, |screen| {
        for reason in all.reasons.iter().filter(|reason| !reason.is_whole_file) {
            screen.say(&message!(
                "cli-memory-skipped",
                file = reason.file.as_str(),
                line = reason.line,
                reason = reason.reason.as_str()
            ))?;
        }
        screen.say(&message!(
            "cli-memory-imported",
            n_read = all.read,
            n_added = all.added,
            n_merged = all.merged,
            n_skipped = all.skipped
        ))
    })?;
    Ok(Done::all_if(is_whole))
}

/// Why a file was not read, and what to do about it.
fn refusal(file: &Path, error: &WorkbenchError) -> Message {
    let file = file.display().to_string();
    match error {
        WorkbenchError::Interchange(InterchangeError::UnknownFormat) => {
            message!("cli-memory-which-format", file = file)
        }
        WorkbenchError::NoFileLanguage => message!("cli-memory-which-language", file = file),
        error => message!("cli-memory-refused", file = file, detail = error.to_string()),
    }
}

fn export(app: &App, args: &MemoryExport) -> Result<Done, Failure> {
    let MemoryExport { file, from, to } = args;
    let n = match app.workbench.memory_export(file, from, to, &app.stop_on_ctrl_c()) {
        Err(WorkbenchError::Interchange(InterchangeError::UnknownFormat)) => {
            return Err(Failure::Usage(message!("cli-memory-export-name", file = file.display().to_string())));
        }
        Err(WorkbenchError::Interchange(InterchangeError::Io(source))) => {
            return Err(Failure::NotWritten { path: file.clone(), source });
        }
        answer => answer?,
    };
    let path = file.display().to_string();
    app.screen.answer(&serde_json::json!({ "file": path, "written": n }), |screen| {
        screen.say(&message!("cli-memory-exported", n = n, path = path.as_str()))
    })?;
    Ok(Done::All)
}

fn stats(app: &App) -> Result<Done, Failure> {
    let stats = json::MemoryTotals::from(app.workbench.memory_stats()?);
    app.screen.answer(&stats, |screen| {
        if stats.languages.is_empty() {
            return screen.say(&message!("cli-memory-empty"));
        }
        let head = [
            (message!("cli-column-from"), Align::Words),
            (message!("cli-column-to"), Align::Words),
            (message!("cli-column-pairs"), Align::Figures),
            (message!("cli-column-uses"), Align::Figures),
            (message!("cli-column-outdated"), Align::Figures),
            (message!("cli-column-sentences"), Align::Figures),
        ];
        let mut table = Table::new(screen, head);
        for row in &stats.languages {
            let figures = [row.pairs, row.uses, row.outdated, row.sentences].map(|n| n.to_string());
            let [pairs, uses, outdated, sentences] = figures;
            table.row([row.from.clone(), row.to.clone(), pairs, uses, outdated, sentences]);
        }
        screen.table(&table)
    })?;
    Ok(Done::All)
}

fn forget(app: &App, args: MemoryForget) -> Result<Done, Failure> {
    let origin = Origin { kind: OriginKind::File, name: args.name };
    let forgotten = app.workbench.memory_forget(&origin, &app.progress(), &app.stop_on_ctrl_c())?;
    let answer = json::Forgotten::of(&origin.name, &forgotten);
    app.screen.answer(&answer, |screen| {
        let (n, gone) = (forgotten.n_pairs, forgotten.n_gone);
        screen.say(&message!("cli-memory-forgotten", n = n, gone = gone, file = origin.name.as_str()))
    })?;
    Ok(Done::all_if(!forgotten.was_stopped))
}

fn look_up(app: &App, args: MemoryLookUp) -> Result<Done, Failure> {
    let MemoryLookUp { from, to, text, text_file, queries, min, limit } = args;
    let asked = |text: String| LookUp { floor: min, limit, ..LookUp::new(from.clone(), to.clone(), text) };
    // Nothing goes on behind a program that ends soon: what is new would be read from the database at every command.
    let prepare = || app.workbench.memory_prepare(&from, &to, &app.progress(), &app.stop_on_ctrl_c());
    if let Some(queries) = queries {
        let queries = read_file(&queries)?;
        // Writing the index and opening it are no part of a look-up.
        prepare()?;
        app.workbench.memory_look_up(&asked(String::new()))?;
        for line in queries.lines() {
            let query = asked(line.to_owned());
            let began = Instant::now();
            let found = app.workbench.memory_look_up(&query)?;
            let micros = u64::try_from(began.elapsed().as_micros()).unwrap_or(u64::MAX);
            let matches = found.into_iter().map(|found| json::Match::of(found, &query)).collect();
            let line = serde_json::to_string(&json::Query { query: line, micros, matches });
            app.screen.print(&format!("{}\n", line.map_err(|error| Failure::Output(error.into()))?))?;
        }
        return Ok(Done::All);
    }
    let text = match (text, text_file) {
        (Some(text), _) => text,
        (None, Some(file)) => read_text(&file)?,
        (None, None) => String::new(), // One of the three is there: the command line demands it.
    };
    prepare()?;
    let query = asked(text);
    let found = app.workbench.memory_look_up(&query)?;
    let matches: Vec<json::Match> = found.into_iter().map(|found| json::Match::of(found, &query)).collect();
    app.screen.answer(&matches, |screen| {
        if matches.is_empty() {
            return screen.say(&message!("cli-memory-no-match"));
        }
        let head = [
            (message!("cli-column-score"), Align::Figures),
            (message!("cli-column-kind"), Align::Words),
            (message!("cli-column-source"), Align::Words),
            (message!("cli-column-target"), Align::Words),
            (message!("cli-column-state"), Align::Words),
            (message!("cli-column-origin"), Align::Words),
        ];
        let mut table = Table::new(screen, head);
        for found in &matches {
            let kind = match found.kind {
                "unit" => message!("cli-memory-unit"),
                _ => message!("cli-memory-sentence"),
            };
            let state = match found.state {
                "outdated" => message!("cli-state-outdated"),
                "proofread" => message!("cli-state-proofread"),
                "draft" => message!("cli-memory-draft"),
                _ => message!("cli-state-translated"),
            };
            table.row([
                // Never rounded up to 100.
                format!("{:.2}", (found.score * 100.0).floor() / 100.0),
                screen.text(&kind),
                shortened(&found.source, 40),
                shortened(&found.ready, 40),
                screen.text(&state),
                shortened(&found.origin, 30),
            ]);
        }
        screen.table(&table)
    })?;
    Ok(Done::All)
}
