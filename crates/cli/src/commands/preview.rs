use crate::{
    app::{App, write_file},
    args::Preview,
    failure::{Done, Failure},
    json,
};
use tolmach_workbench::{message, preview::document};

pub(crate) fn write(app: &App, args: &Preview) -> Result<Done, Failure> {
    let Preview { page, lang, out } = args;
    let l10n = app.screen.for_files();
    let preview = app.workbench.preview_page(&app.wiki, page, lang, &l10n)?;
    write_file(out, document(&preview, &l10n).as_bytes())?;
    app.screen.answer(&json::Previewed::of(&preview, out), |screen| {
        screen.say(&message!("cli-preview-written", path = out.display().to_string()))
    })?;
    Ok(Done::All)
}
