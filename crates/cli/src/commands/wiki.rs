use crate::{
    app::App,
    args::WikiCommand,
    failure::{Done, Failure},
    json::Wiki,
    screen::{Align, Table},
};
use tolmach_workbench::{message, wikis::Drafts};

pub(crate) async fn run(app: &App, command: WikiCommand) -> Result<Done, Failure> {
    match command {
        WikiCommand::Add { name, api_url } => {
            let added = app.workbench.add_wiki(&name, &api_url).await?;
            let was_reached = added.was_reached;
            app.screen.answer(&Wiki::from(added.wiki), |screen| {
                screen.say(&message!("cli-wiki-added", wiki = name.as_str()))?;
                if was_reached { Ok(()) } else { screen.say(&message!("cli-wiki-not-reached")) }
            })?;
        }
        WikiCommand::List => {
            let wikis: Vec<Wiki> = app.workbench.wikis()?.into_iter().map(Wiki::from).collect();
            app.screen.answer(&wikis, |screen| {
                let head = [
                    (message!("cli-column-wiki"), Align::Words),
                    (message!("cli-column-address"), Align::Words),
                    (message!("cli-column-user"), Align::Words),
                ];
                let mut table = Table::new(screen, head);
                for Wiki { name, api_url, user, .. } in &wikis {
                    let built_in = || screen.text(&message!("cli-wiki-built-in"));
                    table.row([
                        name.clone(),
                        api_url.clone().unwrap_or_else(built_in),
                        user.clone().unwrap_or_default(),
                    ]);
                }
                screen.table(&table)
            })?;
        }
        WikiCommand::Remove { name, drop_drafts } => {
            let drafts = if drop_drafts { Drafts::Drop } else { Drafts::Keep };
            app.workbench.remove_wiki(&name, drafts).await?;
            app.screen.answer(&serde_json::json!({ "removed": name.as_str() }), |screen| {
                screen.say(&message!("cli-wiki-removed", wiki = name.as_str()))
            })?;
        }
    }
    Ok(Done::All)
}
