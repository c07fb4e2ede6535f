use crate::{
    app::{App, read_text},
    args::{MachineCommand, MachineTranslate},
    failure::{Done, Failure},
    json,
    screen::{Align, Table},
};
use tolmach_workbench::{
    machine::{MachinePair, NoMachineText},
    message,
};

pub(crate) fn run(app: &App, command: MachineCommand) -> Result<Done, Failure> {
    match command {
        MachineCommand::Pairs => pairs(app),
        MachineCommand::Translate(args) => translate(app, args),
    }
}

fn pairs(app: &App) -> Result<Done, Failure> {
    let installed = app.workbench.machine_pairs(false);
    let pairs = installed.clone().unwrap_or_default();
    let rows: Vec<_> = pairs.iter().map(json::MachinePair::from).collect();
    app.screen.answer(&rows, |screen| {
        if pairs.is_empty() {
            return screen.say(&match installed {
                None => message!("cli-machine-none"),
                Some(_) => message!("cli-machine-no-pairs"),
            });
        }
        let head = [
            (message!("cli-column-from"), Align::Words),
            (message!("cli-column-to"), Align::Words),
            (message!("cli-column-engine"), Align::Words),
        ];
        let mut table = Table::new(screen, head);
        for MachinePair { engine, from, to } in &pairs {
            table.row([json::code(from), json::code(to), engine.mode.clone()]);
        }
        screen.table(&table)
    })?;
    Ok(Done::All)
}

fn translate(app: &App, args: MachineTranslate) -> Result<Done, Failure> {
    let MachineTranslate { from, to, text, text_file } = args;
    let text = match (text, text_file) {
        (Some(text), _) => text,
        (None, Some(file)) => read_text(&file)?,
        (None, None) => String::new(), // One of the two is there: the command line demands it.
    };
    let (from_code, to_code) = (json::code(&from), json::code(&to));
    let refused = |why| {
        let (from, to) = (from_code.as_str(), to_code.as_str());
        Failure::Refused(match why {
            NoMachineText::NoEngine => message!("cli-machine-no-engine", from = from, to = to),
            NoMachineText::NoAnswer => message!("cli-machine-no-answer"),
            NoMachineText::Unusable => message!("cli-machine-unusable"),
        })
    };
    let apertium = app.workbench.apertium(false).ok_or_else(|| Failure::Refused(message!("cli-machine-none")))?;
    let made = apertium.translate(&text, &from, &to).map_err(refused)?;
    let answer =
        json::MachineText { from: from_code.clone(), to: to_code.clone(), engine: &made.engine.mode, text: &made.text };
    app.screen.answer(&answer, |screen| {
        app.screen.note(&message!("cli-machine-made", engine = made.engine.mode.as_str()));
        screen.print(&format!("{}\n", made.text))
    })?;
    Ok(Done::All)
}
