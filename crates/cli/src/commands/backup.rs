use crate::{
    app::App,
    args::BackupCommand,
    failure::{Done, Failure},
    json::Backup,
    screen::{Align, Table},
};
use tolmach_workbench::{Why, l10n::Message, message};

pub(crate) fn run(app: &App, command: BackupCommand) -> Result<Done, Failure> {
    match command {
        BackupCommand::Now => {
            let path = app.workbench.back_up()?.display().to_string();
            app.screen.answer(&path, |screen| screen.say(&message!("cli-backed-up", path = path.as_str())))?;
        }
        BackupCommand::List => list(app)?,
        BackupCommand::Restore { file } => {
            let path = app.workbench.restore_backup(&file)?.display().to_string();
            app.screen.answer(&path, |screen| screen.say(&message!("cli-restored", path = path.as_str())))?;
        }
    }
    Ok(Done::All)
}

fn list(app: &App) -> Result<(), Failure> {
    let backups = app.workbench.backups()?;
    let whys: Vec<Message> = backups.iter().map(|backup| why(backup.why)).collect();
    let backups: Vec<Backup> = backups.into_iter().map(Backup::from).collect();
    app.screen.answer(&backups, |screen| {
        if backups.is_empty() {
            return screen.say(&message!("cli-backups-none"));
        }
        let head = [
            (message!("cli-column-file"), Align::Words),
            (message!("cli-column-as-of"), Align::Words),
            (message!("cli-column-kind"), Align::Words),
            (message!("cli-column-bytes"), Align::Figures),
        ];
        let mut table = Table::new(screen, head);
        for (backup, why) in backups.iter().zip(whys) {
            table.row([backup.file.clone(), backup.taken_at.clone(), screen.text(&why), backup.bytes.to_string()]);
        }
        screen.table(&table)
    })
}

fn why(why: Why) -> Message {
    match why {
        Why::Asked => message!("cli-backup-asked"),
        Why::Migration => message!("cli-backup-migration"),
        Why::Restore => message!("cli-backup-restore"),
        Why::Damaged => message!("cli-backup-damaged"),
    }
}

/// Figures and versions for a report of a fault.
pub(crate) fn diagnostics(app: &App) -> Result<Done, Failure> {
    let report = app.workbench.diagnostics()?;
    app.screen.answer(&report, |screen| screen.print(&report))?;
    Ok(Done::All)
}
