use crate::{
    app::App,
    args::{GlossaryCommand, GlossaryExport, GlossaryImport, TermRemove, TermShow, TermText, WordsCommand},
    failure::{Done, Failure},
    json::{self, ImportedTerms, TermRow, WholeTerm},
    screen::{Align, Screen, Table, shortened},
};
use std::path::Path;
use tolmach_core::Language;
use tolmach_workbench::{
    InterchangeError, WorkbenchError,
    dictionaries::DictionaryState,
    glossary::{
        GlossaryFile, GlossaryFormat, Status, StoredTerm, Taken, TargetTerm, Term, TermEdit, read_glossary_file,
    },
    l10n::Message,
    message,
};

/// How much of the translations a row shows.
const N_SHOWN: usize = 60;

pub(crate) fn run(app: &App, command: GlossaryCommand) -> Result<Done, Failure> {
    match command {
        GlossaryCommand::Add(args) => edit(app, args, false),
        GlossaryCommand::Edit(args) => edit(app, args, true),
        GlossaryCommand::Remove(args) => remove(app, &args),
        GlossaryCommand::Show(args) => show(app, &args),
        GlossaryCommand::Import(args) => import(app, &args),
        GlossaryCommand::Export(args) => export(app, &args),
    }
}

fn edit(app: &App, args: TermText, replaces: bool) -> Result<Done, Failure> {
    let TermText { term, from, to, target, admitted, forbidden, keep, translate, domain, note, reviewed } = args;
    let of = |texts: Vec<String>, status| texts.into_iter().map(move |text| TargetTerm { text, status });
    let targets: Vec<_> = of(target, Status::Preferred)
        .chain(of(admitted, Status::Admitted))
        .chain(of(forbidden, Status::Forbidden))
        .collect();
    let says_nothing = targets.is_empty() && !keep && !translate && domain.is_none() && note.is_none() && !reviewed;
    if says_nothing {
        return Err(Failure::Usage(message!("cli-glossary-nothing-said")));
    }
    let edit = TermEdit {
        do_not_translate: (keep || translate).then_some(keep),
        domain,
        note,
        replaces: replaces && !targets.is_empty(),
        targets,
        is_reviewed: reviewed.then_some(true),
    };
    let saved = app.workbench.edit_term(&from, &term, to.as_ref(), &edit)?;
    app.screen.answer(&WholeTerm::new(saved, to.as_ref()), |screen| {
        screen.say(&message!("cli-glossary-saved", term = term.as_str()))
    })?;
    Ok(Done::All)
}

fn remove(app: &App, args: &TermRemove) -> Result<Done, Failure> {
    let TermRemove { term, from, to, target } = args;
    match to {
        Some(to) => app.workbench.remove_rendering(from, term, to, target.as_deref())?,
        None => app.workbench.remove_term(from, term)?,
    }
    app.screen.answer(&serde_json::json!({ "removed": term }), |screen| {
        screen.say(&message!("cli-glossary-removed", term = term.as_str()))
    })?;
    Ok(Done::All)
}

fn show(app: &App, args: &TermShow) -> Result<Done, Failure> {
    let TermShow { term, from, to, text } = args;
    match (term, text, to) {
        (Some(term), ..) => {
            let term = app.workbench.glossary_term(from, term)?;
            let shown = term.clone();
            let answer = WholeTerm::new(term, to.as_ref());
            app.screen.answer(&answer, |screen| say_term(screen, &shown, to.as_ref()))?;
        }
        (None, Some(text), Some(to)) => {
            let hits = app.workbench.terms_in(text, from, to)?;
            let terms: Vec<_> = hits.iter().map(|hit| hit.term.clone()).collect();
            let rows: Vec<_> = hits.into_iter().map(|hit| TermRow::found(hit, text, from, to)).collect();
            app.screen.answer(&rows, |screen| table(screen, &terms))?;
        }
        (None, _, Some(to)) => {
            let terms = app.workbench.glossary_view(from, to)?;
            let rows: Vec<_> = terms.iter().cloned().map(|term| TermRow::new(term, from, to)).collect();
            app.screen.answer(&rows, |screen| table(screen, &terms))?;
        }
        (None, _, None) => {
            let mut terms = app.workbench.glossary_terms()?;
            terms.retain(|term| term.language == *from);
            let rows: Vec<_> = terms.iter().cloned().map(|term| WholeTerm::new(term, None)).collect();
            app.screen.answer(&rows, |screen| overview(screen, &terms))?;
        }
    }
    Ok(Done::All)
}

/// Everything of one term.
fn say_term(screen: &Screen, term: &StoredTerm, only: Option<&Language>) -> Result<(), Failure> {
    let kind = match (term.do_not_translate, term.domain.is_empty()) {
        (true, _) => "kept",
        (false, false) => "of-field",
        (false, true) => "plain",
    };
    screen.say(&message!(
        "cli-glossary-term",
        term = term.source.as_str(),
        domain = term.domain.as_str(),
        kind = kind
    ))?;
    if !term.note.is_empty() {
        screen.print(&format!("{}\n", term.note))?;
    }
    let mut rows = Table::new(
        screen,
        [
            (message!("cli-column-language"), Align::Words),
            (message!("cli-column-translations"), Align::Words),
            (message!("cli-column-reviewed"), Align::Words),
        ],
    );
    let shown = term.renderings.iter().filter(|(language, _)| only.is_none_or(|only| only == *language));
    for (language, rendering) in shown.filter(|(_, rendering)| !rendering.targets.is_empty()) {
        let reviewed = screen.text(&reviewed(rendering.is_reviewed));
        rows.row([json::code(language), targets(screen, &rendering.targets), reviewed]);
    }
    screen.table(&rows)
}

fn table(screen: &Screen, terms: &[Term]) -> Result<(), Failure> {
    if terms.is_empty() {
        return screen.say(&message!("cli-glossary-none"));
    }
    let mut rows = Table::new(
        screen,
        [
            (message!("cli-column-term"), Align::Words),
            (message!("cli-column-translations"), Align::Words),
            (message!("cli-column-domain"), Align::Words),
            (message!("cli-column-reviewed"), Align::Words),
        ],
    );
    for term in terms {
        let rendered = match term.do_not_translate {
            true => screen.text(&message!("cli-glossary-kept")),
            false => shortened(&targets(screen, &term.targets), N_SHOWN),
        };
        let reviewed = screen.text(&reviewed(term.is_reviewed));
        rows.row([term.source.clone(), rendered, term.domain.clone(), reviewed]);
    }
    screen.table(&rows)
}

fn overview(screen: &Screen, terms: &[StoredTerm]) -> Result<(), Failure> {
    if terms.is_empty() {
        return screen.say(&message!("cli-glossary-none"));
    }
    let mut rows = Table::new(
        screen,
        [
            (message!("cli-column-term"), Align::Words),
            (message!("cli-column-domain"), Align::Words),
            (message!("cli-column-languages"), Align::Words),
        ],
    );
    for term in terms {
        let languages: Vec<_> = term.renderings.keys().map(json::code).collect();
        rows.row([term.source.clone(), term.domain.clone(), shortened(&languages.join(" "), N_SHOWN)]);
    }
    screen.table(&rows)
}

fn reviewed(is_reviewed: bool) -> Message {
    if is_reviewed { message!("cli-glossary-reviewed") } else { message!("cli-glossary-not-reviewed") }
}

/// Translations in a row, those not to be used marked as such.
fn targets(screen: &Screen, targets: &[TargetTerm]) -> String {
    let text = |target: &TargetTerm| match target.status {
        Status::Preferred | Status::Admitted => target.text.clone(),
        Status::Forbidden => screen.text(&message!("cli-glossary-forbidden", text = target.text.as_str())),
    };
    targets.iter().map(text).collect::<Vec<_>>().join("; ")
}

fn import(app: &App, args: &GlossaryImport) -> Result<Done, Failure> {
    let GlossaryImport { files, format, from, to, dry_run } = args;
    let mut answers = Vec::new();
    let mut is_all = true;
    for path in files {
        let file = path.display().to_string();
        std::fs::metadata(path).map_err(|source| Failure::File { path: path.clone(), source })?;
        let format = format_of(path, *format)?;
        let bytes = read_glossary_file(path).map_err(|error| of_file(path, error.into()))?;
        let terms = GlossaryFile { bytes: &bytes, format, from: from.as_ref(), to: to.as_ref() };
        let import = app.workbench.import_glossary(&terms, *dry_run).map_err(|error| of_file(path, error))?;
        is_all &= import.problems.is_empty();
        if !app.screen.is_json {
            let kind = if *dry_run { "forecast" } else { "done" };
            app.screen.say(&message!(
                "cli-glossary-imported",
                file = file.as_str(),
                kind = kind,
                read = import.terms.len(),
                added = import.count(Taken::Added),
                changed = import.count(Taken::Changed),
                unchanged = import.count(Taken::Unchanged)
            ))?;
            for problem in &import.problems {
                let (place, what) = (problem.place.to_string(), problem.what.to_string());
                app.screen.say(&message!("cli-glossary-skipped", file = file.as_str(), place = place, what = what))?;
            }
        }
        answers.push(ImportedTerms::new(file, &import));
    }
    if app.screen.is_json {
        app.screen.json(&answers)?;
    }
    Ok(Done::all_if(is_all))
}

fn export(app: &App, args: &GlossaryExport) -> Result<Done, Failure> {
    let GlossaryExport { file, format, from, to } = args;
    let is_stdout = file.as_os_str() == "-";
    let format = if is_stdout { format.unwrap_or(GlossaryFormat::Csv) } else { format_of(file, *format)? };
    let (bytes, n_terms) =
        app.workbench.export_glossary(format, from.as_ref(), to.as_ref()).map_err(|error| of_file(file, error))?;
    if is_stdout {
        app.screen.print(&String::from_utf8_lossy(&bytes))?;
        return Ok(Done::All);
    }
    std::fs::write(file, bytes).map_err(|source| Failure::NotWritten { path: file.clone(), source })?;
    let name = file.display().to_string();
    app.screen.answer(&serde_json::json!({ "file": name, "format": format.as_str(), "terms": n_terms }), |screen| {
        screen.say(&message!("cli-glossary-exported", file = name.as_str(), n = n_terms))
    })?;
    Ok(Done::All)
}

/// What is wrong with a file of terms.
fn of_file(path: &Path, error: WorkbenchError) -> Failure {
    let file = path.display().to_string();
    match error {
        WorkbenchError::NoFileLanguage => Failure::Refused(message!("cli-glossary-which-language", file = file)),
        WorkbenchError::Interchange(InterchangeError::UnknownFormat) => {
            Failure::Refused(message!("cli-glossary-not-read", file = file))
        }
        error => error.into(),
    }
}

fn format_of(path: &Path, given: Option<GlossaryFormat>) -> Result<GlossaryFormat, Failure> {
    given
        .or_else(|| GlossaryFormat::of_file(path))
        .ok_or_else(|| Failure::Usage(message!("cli-glossary-which-format", file = path.display().to_string())))
}

pub(crate) fn words(app: &App, command: WordsCommand) -> Result<Done, Failure> {
    match command {
        WordsCommand::Add { words, lang } => {
            for word in &words {
                app.workbench.add_own_word(&lang, word)?;
            }
            app.screen.answer(&serde_json::json!({ "language": json::code(&lang), "added": words }), |screen| {
                screen.say(&message!("cli-words-added", n = words.len(), language = json::code(&lang)))
            })?;
        }
        WordsCommand::List { lang } => {
            let own = app.workbench.own_words(&lang)?;
            let words: Vec<&str> = own.iter().collect();
            app.screen.answer(&words, |screen| match words.is_empty() {
                true => screen.say(&message!("cli-words-none", language = json::code(&lang))),
                false => words.iter().try_for_each(|word| screen.print(&format!("{word}\n"))),
            })?;
        }
        WordsCommand::Remove { words, lang } => {
            let mut removed = Vec::new();
            for word in words {
                match app.workbench.remove_own_word(&lang, &word)? {
                    true => removed.push(word),
                    false => app.screen.note(&message!("cli-words-unknown", word = word, language = json::code(&lang))),
                }
            }
            app.screen.answer(&serde_json::json!({ "language": json::code(&lang), "removed": removed }), |screen| {
                screen.say(&message!("cli-words-removed", n = removed.len(), language = json::code(&lang)))
            })?;
            return Ok(Done::all_if(!removed.is_empty()));
        }
        WordsCommand::Dictionaries => return dictionaries(app),
    }
    Ok(Done::All)
}

fn dictionaries(app: &App) -> Result<Done, Failure> {
    // Whether one can be used shows when it is read.
    for found in app.workbench.dictionaries() {
        app.workbench.dictionary(&found.language);
    }
    let found = app.workbench.dictionaries();
    let rows: Vec<_> = found.iter().map(json::Dictionary::from).collect();
    app.screen.answer(&rows, |screen| {
        if found.is_empty() {
            let folder = app.workbench.home().join("dictionaries").display().to_string();
            return screen.say(&message!("cli-dictionaries-none", folder = folder));
        }
        let mut table = Table::new(
            screen,
            [
                (message!("cli-column-language"), Align::Words),
                (message!("cli-column-words"), Align::Figures),
                (message!("cli-column-file"), Align::Words),
            ],
        );
        for dictionary in &found {
            let n_words = match &dictionary.state {
                DictionaryState::Unread => String::new(),
                DictionaryState::Read { n_words } => n_words.to_string(),
                DictionaryState::Damaged(problem) => {
                    screen.text(&message!("cli-dictionaries-damaged", problem = problem.as_str()))
                }
            };
            table.row([json::code(&dictionary.language), n_words, dictionary.dic.display().to_string()]);
        }
        screen.table(&table)
    })?;
    let is_damaged = |state: &DictionaryState| matches!(state, DictionaryState::Damaged(_));
    Ok(Done::all_if(!found.iter().any(|dictionary| is_damaged(&dictionary.state))))
}
