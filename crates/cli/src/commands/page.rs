use crate::{
    app::read_file,
    args::{PageCommand, PageRender},
    failure::{Done, Failure},
    json::{self, Outcome, ParsedPage, Wikitext},
    screen::Screen,
};
use std::path::PathBuf;
use tolmach_markup::{RenderOptions, parse, render, strip_tags};
use tolmach_workbench::message;

pub(crate) fn run(screen: &Screen, command: &PageCommand) -> Result<Done, Failure> {
    match command {
        PageCommand::Parse { files } => parse_all(screen, files),
        PageCommand::Render(args) => render_one(screen, args),
        PageCommand::Strip { file } => {
            let wikitext = Wikitext { wikitext: strip_tags(&read_file(file)?) };
            screen.answer(&wikitext, |screen| screen.print(&wikitext.wikitext))?;
            Ok(Done::All)
        }
    }
}

/// A page with an error is one of the rows; it is not the command that failed.
fn parse_all(screen: &Screen, files: &[PathBuf]) -> Result<Done, Failure> {
    let pages = files.iter().map(|file| Ok(ParsedPage::of(file, &read_file(file)?)));
    let pages = pages.collect::<Result<Vec<_>, Failure>>()?;
    screen.answer(&pages, |screen| pages.iter().try_for_each(|page| show(screen, page)))?;
    Ok(Done::All)
}

fn show(screen: &Screen, page: &ParsedPage) -> Result<(), Failure> {
    match &page.outcome {
        Outcome::Fault(fault) => {
            screen.print(&format!("{}: {} ({})\n  {}\n", page.file, fault.message, fault.error, fault.mend))
        }
        Outcome::Units { units } => {
            screen.say(&message!("cli-page-units", file = page.file.as_str(), n_units = units.len()))?;
            for unit in units {
                let issues = unit.issues.iter().map(|issue| format!(" [{issue}]")).collect::<String>();
                screen.print(&format!("  {}{issues}\n", unit.id))?;
                screen.print(&unit.definition.lines().map(|line| format!("      {line}\n")).collect::<String>())?;
            }
            Ok(())
        }
    }
}

fn render_one(screen: &Screen, args: &PageRender) -> Result<Done, Failure> {
    let PageRender { file, lang, translations, source_lang, anchors } = args;
    let wikitext = read_file(file)?;
    let translations = json::read_translations(&read_file(translations)?).map_err(|error| {
        let path = translations.display().to_string();
        Failure::Usage(message!("cli-error-translations", path = path, detail = error.to_string()))
    })?;
    let page = parse(&wikitext).map_err(|error| {
        let file = file.display().to_string();
        Failure::Refused(message!(
            "cli-error-page",
            file = file,
            detail = error.to_string(),
            code = error.key(),
            mend = error.mend()
        ))
    })?;
    let options = RenderOptions { heading_anchors: *anchors, ..RenderOptions::new(source_lang.clone(), lang.clone()) };
    let wikitext = Wikitext { wikitext: render(&page, &translations, &options) };
    screen.answer(&wikitext, |screen| screen.print(&wikitext.wikitext))?;
    Ok(Done::All)
}
