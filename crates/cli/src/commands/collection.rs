use crate::{
    app::App,
    args::CollectionCommand,
    failure::{Done, Failure},
};
use std::collections::BTreeMap;
use tolmach_workbench::message;

pub(crate) fn run(app: &App, command: CollectionCommand) -> Result<Done, Failure> {
    match command {
        CollectionCommand::Save { name, pages } => {
            app.workbench.save_collection(&app.wiki, &name, &pages)?;
            app.screen.answer(&serde_json::json!({ "saved": name }), |screen| {
                screen.say(&message!("cli-collection-saved", name = name.as_str(), n = pages.len()))
            })?;
        }
        CollectionCommand::List => {
            let collections: BTreeMap<String, Vec<String>> = app
                .workbench
                .collections(&app.wiki)?
                .into_iter()
                .map(|(name, pages)| (name, pages.iter().map(|page| page.as_str().to_owned()).collect()))
                .collect();
            app.screen.answer(&collections, |screen| {
                if collections.is_empty() {
                    return screen.say(&message!("cli-collection-none"));
                }
                collections.iter().try_for_each(|(name, pages)| {
                    let pages = pages.join(", ");
                    screen.say(&message!("cli-collection-row", name = name.as_str(), pages = pages))
                })
            })?;
        }
        CollectionCommand::Remove { name } => {
            app.workbench.remove_collection(&app.wiki, &name)?;
            app.screen.answer(&serde_json::json!({ "removed": name }), |screen| {
                screen.say(&message!("cli-collection-removed", name = name.as_str()))
            })?;
        }
    }
    Ok(Done::All)
}
