use crate::{
    app::{App, read_text},
    args::{DraftText, Place, TextSource},
    commands::push::reason_words,
    failure::{Done, Failure},
    json::Unit,
};
use tolmach_core::TargetKey;
use tolmach_workbench::{drafts::Typed, l10n::Message, message, units::Standing};

pub(crate) fn save(app: &App, args: DraftText) -> Result<Done, Failure> {
    let DraftText { place, source: TextSource { text, text_file } } = args;
    let key = app.key(&place)?;
    let text = match (text, text_file) {
        (Some(text), _) => text,
        (None, Some(file)) => read_text(&file)?,
        (None, None) => String::new(), // The command line asks for one of the two.
    };
    app.workbench.save_draft(&key, &text, Typed::Done)?;
    show(app, &key, message!("cli-draft-saved", unit = key.unit.to_string()))
}

pub(crate) fn discard(app: &App, place: &Place) -> Result<Done, Failure> {
    let key = app.key(place)?;
    app.workbench.discard(&key)?;
    show(app, &key, message!("cli-draft-discarded", unit = key.unit.to_string()))
}

pub(crate) fn undo(app: &App, place: &Place) -> Result<Done, Failure> {
    let key = app.key(place)?;
    let before = app.workbench.draft(&key)?;
    let after = app.workbench.undo(&key)?.draft;
    stepped(app, &key, before == after, after.map(|draft| draft.draft.text))
}

pub(crate) fn redo(app: &App, place: &Place) -> Result<Done, Failure> {
    let key = app.key(place)?;
    let before = app.workbench.draft(&key)?;
    let after = app.workbench.redo(&key)?.draft;
    stepped(app, &key, before == after, after.map(|draft| draft.draft.text))
}

fn stepped(app: &App, key: &TargetKey, is_same: bool, text: Option<String>) -> Result<Done, Failure> {
    let unit = key.unit.to_string();
    let message = match text {
        _ if is_same => message!("cli-draft-unchanged", unit = unit),
        Some(text) => message!("cli-draft-now", unit = unit, text = text),
        None => message!("cli-draft-discarded", unit = unit),
    };
    show(app, key, message)?;
    Ok(Done::all_if(!is_same))
}

pub(crate) fn confirm(app: &App, place: &Place) -> Result<Done, Failure> {
    let key = app.key(place)?;
    app.workbench.confirm(&key)?;
    show(app, &key, message!("cli-draft-confirmed", unit = key.unit.to_string()))
}

/// Shows a unit after its draft has changed, and what a push would make of it.
pub(crate) fn show(app: &App, key: &TargetKey, message: Message) -> Result<Done, Failure> {
    let row = app.workbench.unit(key)?;
    let (standing, has_draft) = (row.standing, row.draft.is_some());
    app.screen.answer(&Unit::from(row), |screen| {
        screen.say(&message)?;
        match standing {
            Standing::Clear if has_draft => screen.say(&message!("cli-next-push")),
            Standing::Clear => Ok(()),
            Standing::Conflict => screen.say(&message!("cli-next-resolve")),
            Standing::SourceMoved => screen.say(&message!("cli-next-accept")),
            Standing::Refused(reason) => {
                screen.say(&message!("cli-next-refused", reason = reason_words(screen, reason.as_str())))
            }
        }
    })?;
    Ok(Done::All)
}
