//! One module a group of commands: each calls the workbench and shows what it answers.

mod account;
mod backup;
mod board;
mod check;
mod collection;
mod conflicts;
mod drafts;
mod files;
mod glossary;
mod library;
mod machine;
mod memory;
mod page;
mod practice;
mod preview;
mod push;
mod review;
mod rules;
mod search;
mod sprint;
mod units;
mod wiki;

use crate::{
    app::App,
    args::{Cli, Command},
    failure::{Done, Failure},
    screen::Screen,
};

/// Carries out a command.
pub(crate) async fn run(cli: Cli) -> Result<Done, Failure> {
    let Cli { global, command } = cli;
    // Work on files, and serving the practice wiki, need no database.
    match &command {
        Command::Page(command) => return page::run(&Screen::new(global.json, &global.locale()), command),
        Command::PracticeWiki(args) => return practice::serve(&global, args).await,
        _ => {}
    }
    let app = App::open(&global)?;
    // The commands on wikis name theirs themselves.
    if !matches!(command, Command::Wiki(_)) {
        app.workbench.wiki(&app.wiki)?;
    }
    match command {
        Command::Wiki(command) => wiki::run(&app, command).await,
        Command::Login(args) => account::login(&app, args).await,
        Command::Logout => account::logout(&app).await,
        Command::Whoami => account::whoami(&app).await,
        Command::Pull(args) => library::pull(&app, args).await,
        Command::Remove(args) => library::remove(&app, &args),
        Command::Collection(command) => collection::run(&app, command),
        Command::Status(args) => library::status(&app, &args),
        Command::Board(args) => board::board(&app, &args),
        Command::Units(args) => units::list(&app, &args),
        Command::Diff(place) => units::diff(&app, &place),
        Command::Check(args) => check::run(&app, &args).await,
        Command::Rules(command) => rules::run(&app, command),
        Command::Preview(args) => preview::write(&app, &args),
        Command::Draft(args) => drafts::save(&app, args),
        Command::Discard(place) => drafts::discard(&app, &place),
        Command::Undo(place) => drafts::undo(&app, &place),
        Command::Redo(place) => drafts::redo(&app, &place),
        Command::Confirm(place) => drafts::confirm(&app, &place),
        Command::Push(args) => push::push(&app, args).await,
        Command::Outbox => push::outbox(&app),
        Command::Revert(args) => push::revert(&app, &args).await,
        Command::Conflicts => conflicts::list(&app),
        Command::Resolve(args) => conflicts::resolve(&app, args),
        Command::Review(args) => review::one(&app, &args).await,
        Command::Reviews(args) => review::many(&app, &args).await,
        Command::Export(args) => files::export(&app, &args),
        Command::Import(args) => files::import(&app, &args),
        Command::Search(args) => search::search(&app, args),
        Command::Concordance(args) => search::concordance(&app, &args),
        Command::Glossary(command) => glossary::run(&app, command),
        Command::Words(command) => glossary::words(&app, command),
        Command::Machine(command) => machine::run(&app, command),
        Command::Memory(command) => memory::run(&app, command).await,
        Command::Backup(command) => backup::run(&app, command),
        Command::Diagnostics => backup::diagnostics(&app),
        Command::Sprint(command) => sprint::run(&app, command).await,
        Command::Page(_) | Command::PracticeWiki(_) => Ok(Done::All), // Done above.
    }
}
