//! The desktop shell: commands, and the types that the screen sees. Thin: whatever holds without a window is in the workbench.

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
    tauri::Builder::default()
        .invoke_handler(commands.invoke_handler())
        .setup(|app| {
            // The window says what is wrong, and tries again when the user asks for it.
            if let Err(error) = open(app.handle()) {
                tracing::warn!(?error, "the database could not be opened");
            }
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

/// Opens the database, and keeps it for all commands. Done once the window is made, and again where that failed.
///
/// # Errors
/// Where the database cannot be opened; what to do next is in the error.
pub(crate) fn open(app: &AppHandle) -> Result<(), CommandError> {
    let opened = Workbench::open(&home_dir(None)?, Options::default())?;
    let wiki = std::env::var("TOLMACH_WIKI").ok().and_then(|name| WikiName::parse(&name).ok());
    app.manage(Desktop::new(opened.workbench, opened.notices, wiki));
    Ok(())
}
