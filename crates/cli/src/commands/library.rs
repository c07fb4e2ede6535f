use crate::{
    app::App,
    args::{self, Pull, Remove},
    failure::{Done, Failure},
    json,
    screen::{Align, Table},
};
use tolmach_core::{GroupId, Language};
use tolmach_workbench::{
    Problem, Status,
    address::Address,
    library::StatusRow,
    message,
    pull::Pulled,
    report::{percent, when},
    wikis::Drafts,
};

pub(crate) async fn pull(app: &App, args: Pull) -> Result<Done, Failure> {
    let Pull { pages, lang, prefix, category, group } = args;
    app.connect().await?;
    let (progress, cancel) = (app.progress(), app.stop_on_ctrl_c());
    let mut addresses = Vec::new();
    for page in &pages {
        addresses.push(app.workbench.address(&app.wiki, page)?);
    }
    addresses.extend(prefix.into_iter().map(Address::Prefix));
    addresses.extend(category.into_iter().map(Address::Category));
    for group in group {
        addresses.push(Address::Group(GroupId::parse(&group).map_err(tolmach_workbench::WorkbenchError::from)?));
    }
    let is_search = !addresses.is_empty();
    let pulled = if addresses.is_empty() && lang.is_empty() {
        app.workbench.refresh(&app.wiki, &progress, &cancel).await?
    } else if addresses.is_empty() {
        // All that is tracked, into more languages.
        let titles: Vec<_> =
            app.workbench.library(&app.wiki)?.into_iter().map(|tracked| tracked.resource.title).collect();
        app.workbench.pull(&app.wiki, &titles, &lang, &progress, &cancel).await?
    } else {
        let languages = languages(app, lang)?;
        app.workbench.add_pages(&app.wiki, &addresses, &languages, &progress, &cancel).await?
    };
    if !pulled.was_stopped {
        app.workbench.find_credits(&app.wiki, &progress, &cancel).await?;
    }
    app.screen.answer(&json::Pulled::from(&pulled), |_| show_pulled(app, &pulled, is_search))?;
    if is_search && !pulled.was_stopped && pulled.pages.is_empty() && pulled.problems.is_empty() {
        return Err(Failure::Refused(message!("cli-error-nothing-found")));
    }
    Ok(Done::all_if(pulled.problems.is_empty() && !pulled.was_stopped))
}

/// The languages named, or else those that the user works in already.
fn languages(app: &App, named: Vec<Language>) -> Result<Vec<Language>, Failure> {
    if !named.is_empty() {
        return Ok(named);
    }
    let own: Vec<Language> = app.workbench.own_languages(&app.wiki)?.into_iter().collect();
    if own.is_empty() { Err(Failure::Usage(message!("cli-error-no-language"))) } else { Ok(own) }
}

fn show_pulled(app: &App, pulled: &Pulled, is_search: bool) -> Result<(), Failure> {
    for page in pulled.pages.iter().filter(|page| !page.languages.is_empty()) {
        let languages = page.languages.iter().map(json::code).collect::<Vec<_>>().join(", ");
        let title = page.page.as_str();
        app.screen.say(&message!("cli-pulled-page", page = title, languages = languages, n_units = page.n_units))?;
    }
    for problem in &pulled.problems {
        let page = problem.page().as_str();
        app.screen.say(&match problem {
            Problem::Missing { .. } => message!("cli-problem-missing", page = page),
            Problem::NotTranslatable { .. } => message!("cli-problem-not-translatable", page = page),
            Problem::SourceLanguage { language, .. } => {
                message!("cli-problem-source-language", page = page, language = json::code(language))
            }
            Problem::LanguageRefused { language, .. } => {
                message!("cli-problem-language-refused", page = page, language = json::code(language))
            }
        })?;
    }
    if pulled.was_stopped {
        app.screen.say(&message!("cli-stopped"))?;
    } else if pulled.pages.is_empty() && pulled.problems.is_empty() && !is_search {
        app.screen.say(&message!("cli-pulled-nothing"))?;
    }
    app.screen.say(&message!("cli-pulled-requests", n = pulled.n_requests))
}

pub(crate) fn remove(app: &App, args: &Remove) -> Result<Done, Failure> {
    let drafts = if args.drop_drafts { Drafts::Drop } else { Drafts::Keep };
    for page in &args.pages {
        app.workbench.remove_page(&app.wiki, page, drafts)?;
    }
    let titles: Vec<&str> = args.pages.iter().map(|page| page.as_str()).collect();
    app.screen.answer(&serde_json::json!({ "removed": titles }), |screen| {
        titles.iter().try_for_each(|title| screen.say(&message!("cli-removed", page = *title)))
    })?;
    Ok(Done::All)
}

pub(crate) fn status(app: &App, args: &args::Status) -> Result<Done, Failure> {
    let pages = match &args.collection {
        Some(name) => app.workbench.collection(&app.wiki, name)?,
        None => args.pages.clone(),
    };
    let rows = app.workbench.status(&app.wiki, &pages, &args.lang)?;
    let titles: Vec<String> = rows.iter().map(|row| title(app, row)).collect();
    let moments: Vec<String> = rows.iter().map(|row| row.as_of.map(when).unwrap_or_default()).collect();
    let rows: Vec<json::StatusRow> = rows.into_iter().map(json::StatusRow::from).collect();
    app.screen.answer(&rows, |screen| {
        if rows.is_empty() {
            return screen.say(&message!("cli-status-empty"));
        }
        let head = [
            (message!("cli-column-page"), Align::Words),
            (message!("cli-column-language"), Align::Words),
            (message!("cli-column-units"), Align::Figures),
            (message!("cli-column-translated"), Align::Figures),
            (message!("cli-column-percent"), Align::Figures),
            (message!("cli-column-outdated"), Align::Figures),
            (message!("cli-column-proofread"), Align::Figures),
            (message!("cli-column-drafts"), Align::Figures),
            (message!("cli-column-as-of"), Align::Words),
        ];
        let mut table = Table::new(screen, head);
        for ((row, title), as_of) in rows.iter().zip(titles).zip(moments) {
            table.row([
                title,
                row.language.clone(),
                row.total.to_string(),
                row.translated.to_string(),
                percent(row.translated, row.total).to_string(),
                row.outdated.to_string(),
                row.proofread.to_string(),
                row.drafts.to_string(),
                as_of,
            ]);
        }
        screen.table(&table)
    })?;
    Ok(Done::All)
}

/// The page, and what has become of it.
fn title(app: &App, row: &StatusRow) -> String {
    let page = row.page.as_str();
    match row.page_status {
        Status::Tracked => page.to_owned(),
        Status::Unmarked => app.screen.text(&message!("cli-page-unmarked", page = page)),
        Status::Deleted => app.screen.text(&message!("cli-page-deleted", page = page)),
        Status::Removed => app.screen.text(&message!("cli-page-removed", page = page)),
    }
}
