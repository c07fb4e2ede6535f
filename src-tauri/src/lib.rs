//! The desktop shell: commands, and the types that the screen sees. Thin: whatever holds without a window is in the workbench.

mod behind;
mod bindings;
mod closing;
pub mod commands;
pub mod desktop;
pub mod dto;
pub mod error;
pub mod incoming;
#[cfg(target_os = "linux")]
mod revive;
pub mod wishes;

use desktop::Desktop;
use error::CommandError;
use std::{
    sync::{Mutex, PoisonError},
    thread::JoinHandle,
};
use tauri::{AppHandle, Manager, WindowEvent};
use tolmach_core::WikiName;
use tolmach_workbench::{Options, Workbench, home_dir};

/// Opens the window and runs until it is closed.
///
/// Everything lives in `TOLMACH_HOME`, or in the system's place for application data. `TOLMACH_WIKI` names the wiki to begin
/// with, `TOLMACH_LOCALE` the language to speak, `TOLMACH_LOG` turns on a log on the error output.
///
/// # Panics
/// Where no window can be opened: there is nothing to show then.
pub fn run() {
    if let Ok(filter) = tracing_subscriber::EnvFilter::try_from_env("TOLMACH_LOG") {
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    }
    let commands = bindings::commands();
    let opening = Opening(Mutex::new(Some(std::thread::spawn(desktop))));
    let _runtime = behind::run_commands();
    tauri::Builder::default()
        .invoke_handler(commands.invoke_handler())
        .manage(opening)
        .setup(|app| {
            #[cfg(target_os = "linux")]
            for window in app.webview_windows().values() {
                revive::revive(window)?;
            }
            Ok(())
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event
                && window.try_state::<Desktop>().is_some_and(|desktop| desktop.closing.is_held())
            {
                api.prevent_close();
            }
        })
        .run(tauri::generate_context!())
        .expect("the window opens");
}

/// The database on its way: all of it is looked through once, which takes about as long as making the window.
struct Opening(Mutex<Option<JoinHandle<Result<Desktop, CommandError>>>>);

/// Keeps the database for all commands, once it is open. Opens it again where that failed: the window says what is wrong,
/// and tries again when the user asks for it. Waits, so not for the thread that draws.
///
/// # Errors
/// Where the database cannot be opened; what to do next is in the error.
pub(crate) fn open(app: &AppHandle) -> Result<(), CommandError> {
    let opening = app.state::<Opening>();
    // Held for so long that whoever else waits for it finds it open.
    let mut begun = opening.0.lock().unwrap_or_else(PoisonError::into_inner);
    if app.try_state::<Desktop>().is_none() {
        let begun = begun.take().map(JoinHandle::join);
        app.manage(begun.and_then(Result::ok).unwrap_or_else(desktop)?);
    }
    Ok(())
}

fn desktop() -> Result<Desktop, CommandError> {
    let opened = Workbench::open(&home_dir(None)?, Options::default())?;
    let wiki = std::env::var("TOLMACH_WIKI").ok().and_then(|name| WikiName::parse(&name).ok());
    Ok(Desktop::new(opened.workbench, opened.notices, wiki))
}
