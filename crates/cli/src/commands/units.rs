use crate::{
    app::App,
    args::{Filter, Place, Units},
    failure::{Done, Failure},
    json::{self, Unit},
    screen::{Align, Screen, Table, shortened},
};
use tolmach_core::State;
use tolmach_workbench::{
    ChangeClass,
    difference::Difference,
    l10n::Message,
    message,
    report::when,
    units::{Standing, UnitFilter, UnitRow},
};

/// How much of a text a row shows, in letters.
const SHOWN: usize = 48;

pub(crate) fn list(app: &App, args: &Units) -> Result<Done, Failure> {
    let mut filter = UnitFilter::default();
    for word in &args.state {
        match word {
            Filter::State(state) => drop(filter.states.insert(*state)),
            Filter::Draft => filter.with_draft = true,
            Filter::Conflict => filter.with_conflict = true,
        }
    }
    let rows = app.workbench.units(&app.wiki, &args.page, &args.lang, &filter)?;
    if rows.is_empty() && !is_followed(app, args)? {
        return Err(Failure::Refused(message!(
            "cli-error-language-not-pulled",
            page = args.page.as_str(),
            language = json::code(&args.lang)
        )));
    }
    if app.screen.is_json {
        app.screen.json(&rows.into_iter().map(Unit::from).collect::<Vec<_>>())?;
    } else {
        show(&app.screen, &rows)?;
    }
    Ok(Done::All)
}

fn is_followed(app: &App, args: &Units) -> Result<bool, Failure> {
    let all = app.workbench.units(&app.wiki, &args.page, &args.lang, &UnitFilter::default())?;
    Ok(!all.is_empty())
}

fn show(screen: &Screen, rows: &[UnitRow]) -> Result<(), Failure> {
    let Some(oldest) = rows.iter().map(|row| row.as_of).min() else {
        return screen.say(&message!("cli-units-none"));
    };
    let head = [
        (message!("cli-column-unit"), Align::Words),
        (message!("cli-column-state"), Align::Words),
        (message!("cli-column-source"), Align::Words),
        (message!("cli-column-text"), Align::Words),
    ];
    let mut table = Table::new(screen, head);
    for row in rows {
        let state = screen.text(&state_word(row.state));
        let beside = beside(row).map(|word| screen.text(&word));
        let text = row.draft.as_ref().map(|draft| draft.draft.text.as_str()).or(row.target.as_deref());
        table.row([
            row.key.unit.unit.to_string(),
            [Some(state), beside].into_iter().flatten().collect::<Vec<_>>().join(", "),
            shortened(&row.source, SHOWN),
            shortened(text.unwrap_or_default(), SHOWN),
        ]);
    }
    screen.table(&table)?;
    screen.say(&message!("cli-units-as-of", n_units = rows.len(), as_of = when(oldest)))
}

/// What stands beside the wiki's state: local facts.
fn beside(row: &UnitRow) -> Option<Message> {
    let draft = row.draft.as_ref()?;
    Some(match row.standing {
        Standing::Conflict => message!("cli-standing-conflict"),
        Standing::SourceMoved => message!("cli-standing-source-moved"),
        Standing::Refused(_) => message!("cli-standing-refused"),
        Standing::Clear if draft.draft.is_done => message!("cli-standing-draft"),
        Standing::Clear => message!("cli-standing-typing"),
    })
}

pub(crate) fn state_word(state: State) -> Message {
    match state {
        State::Untranslated => message!("cli-state-untranslated"),
        State::Translated => message!("cli-state-translated"),
        State::Outdated => message!("cli-state-outdated"),
        State::Proofread => message!("cli-state-proofread"),
    }
}

pub(crate) fn diff(app: &App, place: &Place) -> Result<Done, Failure> {
    let key = app.key(place)?;
    let difference = app.workbench.difference(&key)?;
    if app.screen.is_json {
        app.screen.json(&json::Difference::from(difference))?;
    } else {
        show_difference(&app.screen, app.workbench.unit(&key)?.state, &difference)?;
    }
    Ok(Done::All)
}

fn show_difference(screen: &Screen, state: State, difference: &Difference) -> Result<(), Failure> {
    let Difference { source_then, source, target, class, changes } = difference;
    match source_then {
        Some(then) if then != source => {
            screen.say(&class_word(*class))?;
            screen.print(&format!("{}\n", marked(changes)))?;
        }
        None if state == State::Outdated => {
            screen.say(&message!("cli-diff-unknown"))?;
            screen.print(&format!("{source}\n"))?;
        }
        None if target.is_none() => {
            screen.say(&message!("cli-diff-untranslated"))?;
            screen.print(&format!("{source}\n"))?;
        }
        Some(_) | None => {
            screen.say(&message!("cli-diff-none"))?;
            screen.print(&format!("{source}\n"))?;
        }
    }
    match target {
        Some(target) => {
            screen.say(&message!("cli-diff-translation"))?;
            screen.print(&format!("{target}\n"))
        }
        None => Ok(()),
    }
}

/// The change in one text: `[-what went-]` and `{+what came+}`.
pub(crate) fn marked(changes: &[tolmach_core::diff::Change]) -> String {
    let mut text = String::new();
    for change in changes {
        if change.then == change.now {
            text.push_str(&change.now);
            continue;
        }
        if !change.then.is_empty() {
            text.push_str(&format!("[-{}-]", change.then));
        }
        if !change.now.is_empty() {
            text.push_str(&format!("{{+{}+}}", change.now));
        }
    }
    text
}

fn class_word(class: ChangeClass) -> Message {
    match class {
        ChangeClass::Markup => message!("cli-class-markup"),
        ChangeClass::Variable => message!("cli-class-variable"),
        ChangeClass::LinkTarget => message!("cli-class-link-target"),
        ChangeClass::Number => message!("cli-class-number"),
        ChangeClass::Punctuation => message!("cli-class-punctuation"),
        ChangeClass::Wording => message!("cli-class-wording"),
        ChangeClass::Unknown => message!("cli-class-unknown"),
    }
}
