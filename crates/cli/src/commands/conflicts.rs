use crate::{
    app::{App, read_text},
    args::{Resolve, Take},
    commands::{drafts, units::marked},
    failure::{Done, Failure},
    json,
};
use tolmach_workbench::{
    conflicts::{self, Conflict},
    message,
    report::when,
};

pub(crate) fn list(app: &App) -> Result<Done, Failure> {
    let conflicts = app.workbench.conflicts(&app.wiki)?;
    let screen = &app.screen;
    if screen.is_json {
        screen.json(&conflicts.into_iter().map(json::Conflict::from).collect::<Vec<_>>())?;
    } else if conflicts.is_empty() {
        screen.say(&message!("cli-conflicts-none"))?;
    } else {
        conflicts.iter().try_for_each(|conflict| show(app, conflict))?;
        screen.say(&message!("cli-next-resolve"))?;
    }
    Ok(Done::All)
}

fn show(app: &App, conflict: &Conflict) -> Result<(), Failure> {
    let screen = &app.screen;
    let (unit, language) = (conflict.key.unit.to_string(), json::code(&conflict.key.language));
    screen.say(&message!("cli-conflict", unit = unit, language = language, as_of = when(conflict.as_of)))?;
    screen.say(&message!("cli-conflict-source"))?;
    screen.print(&format!("{}\n", conflict.source))?;
    screen.say(&message!("cli-conflict-mine"))?;
    screen.print(&format!("{}\n", marked(&conflict.my_changes)))?;
    if let Some(origin) = &conflict.origin {
        let (file, place) = (origin.file.as_str(), origin.place.as_str());
        screen.say(&message!("cli-conflict-theirs-file", file = file, place = place))?;
        return screen.print(&format!("{}\n\n", marked(&conflict.their_changes)));
    }
    match (&conflict.theirs, &conflict.theirs_by) {
        (None, _) => return screen.say(&message!("cli-conflict-theirs-gone")),
        (Some(_), Some(user)) => screen.say(&message!("cli-conflict-theirs-by", user = user.as_str()))?,
        (Some(_), None) => screen.say(&message!("cli-conflict-theirs"))?,
    }
    screen.print(&format!("{}\n\n", marked(&conflict.their_changes)))
}

pub(crate) fn resolve(app: &App, args: Resolve) -> Result<Done, Failure> {
    let Resolve { place, take, text_file } = args;
    let key = app.key(&place)?;
    let unit = key.unit.to_string();
    let told = match (take, text_file) {
        (Some(Take::Mine), _) => {
            app.workbench.resolve(&key, conflicts::Take::Mine)?;
            message!("cli-resolved-mine", unit = unit)
        }
        (Some(Take::Theirs), _) => {
            app.workbench.resolve(&key, conflicts::Take::Theirs)?;
            message!("cli-resolved-theirs", unit = unit)
        }
        (None, Some(file)) => {
            app.workbench.resolve(&key, conflicts::Take::Text(&read_text(&file)?))?;
            message!("cli-resolved-text", unit = unit)
        }
        (None, None) => return Ok(Done::All), // The command line asks for one of the two.
    };
    drafts::show(app, &key, told)
}
