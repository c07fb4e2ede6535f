use crate::{
    app::{App, read_bytes, write_file},
    args::{Export, Import},
    failure::{Done, Failure},
    json,
    screen::{Align, Table},
};
use std::{
    fs,
    io::{self, Write},
    path::Path,
};
use tolmach_core::Language;
use tolmach_workbench::{
    interchange::{
        self, ExportRequest, ExportedFile, FillReport, FillRequest, Format, ImportReport, ImportRequest, ImportedUnit,
        Note, Outcome, WhyLeft,
    },
    message,
};

/// Rows of a report that people get to see; scripts get all of them.
const MAX_ROWS: usize = 200;

pub(crate) fn export(app: &App, args: &Export) -> Result<Done, Failure> {
    match args {
        Export { into: Some(file), lang, out, .. } => fill(app, file, lang.as_ref(), out),
        Export { into: None, lang: Some(lang), format: Some(format), .. } => export_pages(app, args, lang, *format),
        // The arguments ask for both where there is no file to fill.
        Export { into: None, .. } => Err(Failure::Usage(message!("cli-export-needs-format"))),
    }
}

fn export_pages(app: &App, args: &Export, lang: &Language, format: Format) -> Result<Done, Failure> {
    let Export { pages, out, .. } = args;
    let request = ExportRequest { wiki: app.wiki.clone(), pages: pages.clone(), language: lang.clone(), format };
    let files = app.workbench.export(&request)?;
    if out.as_os_str() == "-" {
        let [file] = files.as_slice() else { return Err(Failure::Usage(message!("cli-export-needs-folder"))) };
        io::stdout().lock().write_all(&file.bytes).map_err(Failure::Output)?;
        return Ok(Done::All);
    }
    let is_folder = out.is_dir() || files.len() > 1 || out.to_string_lossy().ends_with('/');
    let mut written = Vec::new();
    for file in &files {
        let path = if is_folder { out.join(&file.name) } else { out.clone() };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            let failed = |source| Failure::NotWritten { path: folder.to_owned(), source };
            fs::create_dir_all(folder).map_err(failed)?;
        }
        write_file(&path, &file.bytes)?;
        written.push((path, file.n_units));
    }
    let answer: Vec<json::Exported> = written.iter().map(|(path, n)| json::Exported::of(path, format, *n)).collect();
    app.screen.answer(&answer, |screen| {
        written.iter().try_for_each(|(path, n_units)| {
            screen.say(&message!("cli-exported", n_units = *n_units, path = path.display().to_string()))
        })
    })?;
    Ok(Done::All)
}

/// Writes a package of a sprint to a file, or to standard output.
pub(super) fn write_package(app: &App, file: &ExportedFile, out: &Path) -> Result<(), Failure> {
    if out.as_os_str() == "-" {
        return io::stdout().lock().write_all(&file.bytes).map_err(Failure::Output);
    }
    write_file(out, &file.bytes)?;
    app.screen.answer(&json::Exported::of(out, Format::Package, file.n_units), |screen| {
        screen.say(&message!("cli-exported", n_units = file.n_units, path = out.display().to_string()))
    })
}

pub(crate) fn import(app: &App, args: &Import) -> Result<Done, Failure> {
    let Import { file, dry_run, lang } = args;
    let bytes = read_bytes(file, interchange::max_file_bytes())?;
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    let request =
        ImportRequest { wiki: &app.wiki, file: &name, bytes: &bytes, language: lang.as_ref(), is_dry_run: *dry_run };
    let report = app.workbench.import(&request)?;
    let is_clean = report.is_clean();
    app.screen.answer(&json::Imported::from(report.clone()), |_| show(app, &report))?;
    Ok(Done::all_if(is_clean))
}

fn fill(app: &App, file: &Path, lang: Option<&Language>, out: &Path) -> Result<Done, Failure> {
    if is_same_file(file, out) {
        return Err(Failure::Usage(message!("cli-fill-into-itself")));
    }
    let bytes = read_bytes(file, interchange::max_file_bytes())?;
    let report = app.workbench.fill(&FillRequest { wiki: &app.wiki, bytes: &bytes, language: lang })?;
    if out.as_os_str() == "-" {
        io::stdout().lock().write_all(&report.bytes).map_err(Failure::Output)?;
        return Ok(Done::all_if(report.is_whole()));
    }
    if out.is_dir() {
        let is_folder = io::Error::from(io::ErrorKind::IsADirectory);
        return Err(Failure::NotWritten { path: out.to_owned(), source: is_folder });
    }
    write_file(out, &report.bytes)?;
    app.screen.answer(&json::Filled::of(out, &report), |_| show_filled(app, &report, out))?;
    Ok(Done::all_if(report.is_whole()))
}

/// Whether both are there and the same, whatever way they are named.
fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

fn show_filled(app: &App, report: &FillReport, out: &Path) -> Result<(), Failure> {
    let screen = &app.screen;
    let mut table = Table::new(
        screen,
        [
            (message!("cli-import-place"), Align::Words),
            (message!("cli-import-unit"), Align::Words),
            (message!("cli-import-note"), Align::Words),
        ],
    );
    for left in report.left.iter().take(MAX_ROWS) {
        let unit = left.key.as_ref().map(ToString::to_string).unwrap_or_default();
        table.row([left.place.to_string(), unit, why_words(app, &left.why)]);
    }
    if !report.left.is_empty() {
        screen.table(&table)?;
    }
    if report.left.len() > MAX_ROWS {
        screen.say(&message!("cli-import-more", n_more = report.left.len() - MAX_ROWS))?;
    }
    screen.say(&message!(
        "cli-filled",
        n_written = report.n_written,
        n_unchanged = report.n_unchanged,
        n_left = report.left.len(),
        path = out.display().to_string()
    ))
}

fn why_words(app: &App, why: &WhyLeft) -> String {
    app.screen.text(&match why {
        WhyLeft::Unknown(note) => return note_words(app, note),
        WhyLeft::NotRead(says) => return says.clone(),
        WhyLeft::OtherSource => message!("cli-fill-other-source"),
        WhyLeft::Twice => message!("cli-fill-twice"),
        WhyLeft::Split => message!("cli-fill-split"),
        WhyLeft::Codes => message!("cli-fill-codes"),
    })
}

pub(super) fn show(app: &App, report: &ImportReport) -> Result<(), Failure> {
    let screen = &app.screen;
    let shown: Vec<&ImportedUnit> = report.units.iter().filter(|unit| unit.outcome != Outcome::Unchanged).collect();
    if !shown.is_empty() {
        let mut table = Table::new(
            screen,
            [
                (message!("cli-import-place"), Align::Words),
                (message!("cli-import-unit"), Align::Words),
                (message!("cli-import-outcome"), Align::Words),
                (message!("cli-import-note"), Align::Words),
            ],
        );
        for unit in shown.iter().take(MAX_ROWS) {
            table.row([
                unit.place.to_string(),
                unit.key.as_ref().map(ToString::to_string).unwrap_or_default(),
                screen.text(&outcome(unit.outcome)),
                unit.note.as_ref().map(|note| note_words(app, note)).unwrap_or_default(),
            ]);
        }
        screen.table(&table)?;
        if shown.len() > MAX_ROWS {
            screen.say(&message!("cli-import-more", n_more = shown.len() - MAX_ROWS))?;
        }
    }
    screen.say(&message!(
        "cli-import-counts",
        format = report.format.as_str(),
        n_taken = report.n(Outcome::Taken),
        n_unchanged = report.n(Outcome::Unchanged),
        n_conflicting = report.n(Outcome::Conflicting),
        n_unknown = report.n(Outcome::Unknown),
        n_broken = report.n(Outcome::Broken)
    ))?;
    if report.n_by_source() > 0 {
        screen.say(&message!("cli-import-by-source", n_units = report.n_by_source()))?;
    }
    if report.is_dry_run {
        screen.say(&message!("cli-import-dry-run"))?;
    } else if report.n(Outcome::Conflicting) > 0 {
        screen.say(&message!("cli-next-resolve"))?;
    }
    Ok(())
}

fn outcome(outcome: Outcome) -> tolmach_workbench::l10n::Message {
    match outcome {
        Outcome::Taken => message!("cli-import-taken"),
        Outcome::Unchanged => message!("cli-import-unchanged"),
        Outcome::Conflicting => message!("cli-import-conflicting"),
        Outcome::Unknown => message!("cli-import-unknown"),
        Outcome::Broken => message!("cli-import-broken"),
    }
}

fn note_words(app: &App, note: &Note) -> String {
    let message = match note {
        Note::NoText => message!("cli-import-note-no-text"),
        Note::SameHere => message!("cli-import-note-same-here"),
        Note::AsHandedOut => message!("cli-import-note-as-handed-out"),
        Note::Waits => message!("cli-import-note-waits"),
        Note::NotDone => message!("cli-import-note-not-done"),
        Note::StillValid => message!("cli-import-note-still-valid"),
        Note::SourceMoved => message!("cli-import-note-source-moved"),
        Note::DiffersFromDraft => message!("cli-import-note-differs-from-draft"),
        Note::ChangedOnWiki => message!("cli-import-note-changed-on-wiki"),
        Note::BaseNotKnown => message!("cli-import-note-base-not-known"),
        Note::NoPage => message!("cli-import-note-no-page"),
        Note::NotPulled => message!("cli-import-note-not-pulled"),
        Note::NoUnit => message!("cli-import-note-no-unit"),
        Note::NoSuchSource => message!("cli-import-note-no-such-source"),
        Note::SeveralSuchSources => message!("cli-import-note-several-such-sources"),
        Note::Twice => message!("cli-import-note-twice"),
        Note::Read(says) => return says.clone(),
    };
    app.screen.text(&message)
}
