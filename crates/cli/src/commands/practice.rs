use crate::{
    app::start_practice,
    args::{Global, PracticeWiki},
    failure::{Done, Failure},
    screen::Screen,
};
use serde::Serialize;
use tolmach_practice_wiki::{Options, SecondEditorOptions};
use tolmach_workbench::{home_dir, message};

/// What `practice-wiki` says when it answers requests.
#[derive(Serialize)]
struct Serving {
    api_url: String,
    user: String,
    password: &'static str,
}

/// Serves the practice wiki until Ctrl-C. What it says ends with a line's end, so that a script can wait for it.
pub(crate) async fn serve(global: &Global, args: &PracticeWiki) -> Result<Done, Failure> {
    let screen = Screen::new(global.json, &global.locale());
    let home = home_dir(global.home.as_deref())?;
    let options = Options {
        port: Some(args.port).filter(|port| *port != 0),
        second_editor: args.second_editor.map(|pause_secs| SecondEditorOptions { pause_secs, ..Default::default() }),
        ..Options::default()
    };
    let running = start_practice(&home, options)?;
    let serving = Serving { api_url: running.api_url(), user: running.user(), password: running.password() };
    if screen.is_json {
        let line = serde_json::to_string(&serving).map_err(|error| Failure::Output(error.into()))?;
        screen.print(&format!("{line}\n"))?;
    } else {
        let Serving { api_url, user, password } = &serving;
        screen.say(&message!("cli-practice-serving", url = api_url.as_str()))?;
        screen.say(&message!("cli-practice-account", user = user.as_str(), password = *password))?;
        screen.say(&message!("cli-practice-use", url = api_url.as_str(), user = user.as_str()))?;
    }
    tokio::signal::ctrl_c().await.map_err(Failure::Output)?;
    running.stop();
    Ok(Done::All)
}
