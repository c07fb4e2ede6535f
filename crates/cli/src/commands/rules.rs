use crate::{
    app::App,
    args::{RuleText, RulesCommand},
    commands::check::level_word,
    failure::{Done, Failure},
    json::Rule,
    screen::{Align, Table},
};
use tolmach_workbench::{checks::StoredRule, message};

pub(crate) fn run(app: &App, command: RulesCommand) -> Result<Done, Failure> {
    match command {
        RulesCommand::Add(args) => add(app, args),
        RulesCommand::List { collection } => list(app, collection),
        RulesCommand::Remove { pattern, collection } => remove(app, &pattern, &collection),
    }
}

fn add(app: &App, args: RuleText) -> Result<Done, Failure> {
    let RuleText { pattern, collection, sentence, instead, level } = args;
    let rule = StoredRule { pattern, level, sentence, replacement: instead };
    let rules = app.workbench.add_team_rule(&app.wiki, &collection, rule)?;
    let rows: Vec<Rule> = rules.into_iter().map(|rule| Rule::of(&collection, rule)).collect();
    app.screen.answer(&rows, |screen| {
        screen.say(&message!("cli-rules-saved", collection = collection.as_str(), n = rows.len()))
    })?;
    Ok(Done::All)
}

fn list(app: &App, collection: Option<String>) -> Result<Done, Failure> {
    let collections = match collection {
        Some(collection) => vec![collection],
        None => app.workbench.collections(&app.wiki)?.into_keys().collect(),
    };
    let mut rules: Vec<Rule> = Vec::new();
    for collection in collections {
        let of_team = app.workbench.team_rules(&app.wiki, &collection)?;
        rules.extend(of_team.into_iter().map(|rule| Rule::of(&collection, rule)));
    }
    app.screen.answer(&rules, |screen| {
        if rules.is_empty() {
            return screen.say(&message!("cli-rules-none"));
        }
        let head = [
            (message!("cli-column-collection"), Align::Words),
            (message!("cli-column-pattern"), Align::Words),
            (message!("cli-column-level"), Align::Words),
            (message!("cli-column-instead"), Align::Words),
            (message!("cli-column-sentence"), Align::Words),
        ];
        let mut table = Table::new(screen, head);
        for rule in &rules {
            let Rule { collection, pattern, level, sentence, instead } = rule;
            table.row([
                collection.clone(),
                pattern.clone(),
                screen.text(&level_word(level)),
                instead.clone().unwrap_or_default(),
                sentence.clone(),
            ]);
        }
        screen.table(&table)
    })?;
    Ok(Done::All)
}

fn remove(app: &App, pattern: &str, collection: &str) -> Result<Done, Failure> {
    if !app.workbench.remove_team_rule(&app.wiki, collection, pattern)? {
        return Err(Failure::Refused(message!("cli-rules-unknown", pattern = pattern, collection = collection)));
    }
    app.screen.answer(&serde_json::json!({ "removed": pattern }), |screen| {
        screen.say(&message!("cli-rules-removed", pattern = pattern, collection = collection))
    })?;
    Ok(Done::All)
}
