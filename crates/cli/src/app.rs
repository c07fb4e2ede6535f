//! What commands have in hand: the workbench, the wiki that the user named, and the screen.

use crate::{args::Global, failure::Failure, screen::Screen};
use secrecy::SecretString;
use std::{
    io::{self, IsTerminal, Read, Write},
    path::Path,
    sync::{Arc, OnceLock},
};
use tolmach_core::{TargetKey, WikiName};
use tolmach_practice_wiki::{PracticeWiki, Running};
use tolmach_workbench::{
    CancelToken, Credentials, Doing, Notice, Options, Progress, Step, Workbench, home_dir,
    l10n::Message,
    message, practice_dir,
    secrets::{AskPassword, Keychain, SecretSources},
};

/// What commands have in hand.
pub(crate) struct App {
    pub(crate) workbench: Workbench,
    pub(crate) wiki: WikiName,
    pub(crate) screen: Screen,
    practice: OnceLock<Running>,
}

impl App {
    /// Opens the database of the home.
    pub(crate) fn open(global: &Global) -> Result<Self, Failure> {
        let screen = Screen::new(global.json, &global.locale());
        let ask: AskPassword = Arc::new(|_, user| ask_password(&format!("Password of {user}: ")).ok().flatten());
        let secrets = SecretSources {
            keychain: Keychain::by_environment(),
            environment_for: Some(global.wiki.clone()),
            ask: Some(ask),
        };
        let home = home_dir(global.home.as_deref())?;
        let opened = Workbench::open(&home, Options { secrets, ..Options::default() })?;
        for notice in &opened.notices {
            screen.note(&match notice {
                Notice::SetAside { kept_as } => {
                    message!("cli-database-set-aside", path = kept_as.display().to_string())
                }
                Notice::Migrated { copy, from: _, to: _ } => {
                    message!("cli-database-migrated", path = copy.display().to_string())
                }
            });
        }
        Ok(Self { workbench: opened.workbench, wiki: global.wiki.clone(), screen, practice: OnceLock::new() })
    }

    /// Makes the wiki reachable: starts the practice wiki in this process where that is the one.
    pub(crate) async fn connect(&self) -> Result<(), Failure> {
        if !self.wiki.is_practice() || self.practice.get().is_some() {
            return Ok(());
        }
        let running = start_practice(self.workbench.home(), tolmach_practice_wiki::Options::default())?;
        let credentials =
            Credentials::BotPassword { user: running.user(), password: SecretString::from(running.password()) };
        self.workbench.set_practice_url(&running.api_url(), credentials).await;
        let _ = self.practice.set(running); // It is empty: commands connect one after the other.
        Ok(())
    }

    /// A unit of this wiki.
    pub(crate) fn key(&self, place: &crate::args::Place) -> Result<TargetKey, Failure> {
        let unit = crate::values::unit(&place.page, &place.unit)
            .map_err(|detail| Failure::Usage(message!("cli-error", detail = detail)))?;
        Ok(TargetKey { wiki: self.wiki.clone(), unit, language: place.lang.clone() })
    }

    /// Long work tells its steps on standard error, where somebody may be watching.
    pub(crate) fn progress(&self) -> Progress {
        if !io::stderr().is_terminal() || self.screen.is_json {
            return Progress::silent();
        }
        let l10n = self.screen.for_files();
        Progress::to(move |step| {
            let line = l10n.text(&told(&step));
            // Back to the start of the line, and wipe it; the next line of output stands alone.
            let mut stderr = io::stderr().lock();
            let _ = write!(stderr, "\r\x1b[K{}", line.chars().filter(|c| !c.is_control()).collect::<String>());
            if step.n_done >= step.n_total {
                let _ = write!(stderr, "\r\x1b[K");
            }
            let _ = stderr.flush();
        })
    }

    /// Ctrl-C stops long work between two units; a second one ends the program at once.
    pub(crate) fn stop_on_ctrl_c(&self) -> CancelToken {
        let cancel = CancelToken::new();
        let asked = cancel.clone();
        tokio::spawn(async move {
            if tokio::signal::ctrl_c().await.is_ok() {
                asked.cancel();
            }
            if tokio::signal::ctrl_c().await.is_ok() {
                std::process::exit(130);
            }
        });
        cancel
    }
}

/// Starts the practice wiki with the state of a home.
pub(crate) fn start_practice(home: &Path, options: tolmach_practice_wiki::Options) -> Result<Running, Failure> {
    Ok(PracticeWiki::start(tolmach_practice_wiki::Options { dir: Some(practice_dir(home)), ..options })?)
}

fn told(step: &Step) -> Message {
    let (done, total, object) = (step.n_done, step.n_total, step.object.as_str());
    match step.doing {
        Doing::FindingPages => message!("cli-doing-finding-pages"),
        Doing::ReadingChanges => message!("cli-doing-reading-changes"),
        Doing::ReadingSources => message!("cli-doing-reading-sources"),
        Doing::ReadingUnits => message!("cli-doing-reading-units", done = done, total = total, page = object),
        Doing::ReadingOldSources => message!("cli-doing-reading-old-sources", done = done, total = total),
        Doing::ReadingHistories => message!("cli-doing-reading-histories", done = done, total = total),
        Doing::Planning => message!("cli-doing-planning"),
        Doing::Settling => message!("cli-doing-settling"),
        Doing::Sending => message!("cli-doing-sending", done = done, total = total, unit = object),
        Doing::ReReading => message!("cli-doing-re-reading"),
        Doing::Remembering => message!("cli-doing-remembering", done = done, languages = object),
        Doing::ReadingFile => message!("cli-doing-reading-file", done = done, total = total, file = object),
        Doing::Forgetting => message!("cli-doing-forgetting", done = done, total = total, file = object),
    }
}

/// Asks on the terminal; none where there is nobody to ask.
pub(crate) fn ask_password(prompt: &str) -> io::Result<Option<SecretString>> {
    if !io::stdin().is_terminal() {
        return Ok(None);
    }
    rpassword::prompt_password(prompt).map(|password| Some(SecretString::from(password)))
}

/// A secret that was piped in, without the line's end.
pub(crate) fn secret_of_stdin() -> Result<SecretString, Failure> {
    let text = read_file(Path::new("-"))?;
    Ok(SecretString::from(text.trim_end_matches(['\n', '\r'])))
}

/// The text of a file; `-` is standard input.
pub(crate) fn read_file(path: &Path) -> Result<String, Failure> {
    let failed = |source| Failure::File { path: path.to_owned(), source };
    if path.as_os_str() == "-" {
        let mut text = String::new();
        io::stdin().lock().read_to_string(&mut text).map_err(failed)?;
        return Ok(text);
    }
    std::fs::read_to_string(path).map_err(failed)
}

/// The bytes of a file, at most `max` and one more, so that whoever is given them sees that there are too many; `-` is
/// standard input.
pub(crate) fn read_bytes(path: &Path, max: u64) -> Result<Vec<u8>, Failure> {
    let failed = |source| Failure::File { path: path.to_owned(), source };
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        io::stdin().lock().take(max + 1).read_to_end(&mut bytes).map_err(failed)?;
    } else {
        let file = std::fs::File::open(path).map_err(failed)?;
        file.take(max + 1).read_to_end(&mut bytes).map_err(failed)?;
    }
    Ok(bytes)
}

/// Writes a file whole or not at all: a full disk leaves what was there.
pub(crate) fn write_file(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let failed = |source| Failure::NotWritten { path: path.to_owned(), source };
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    std::fs::write(&beside, content).and_then(|()| std::fs::rename(&beside, path)).map_err(|error| {
        let _ = std::fs::remove_file(&beside); // It may never have come to be.
        failed(error)
    })
}

/// A text for a unit. A file written by an editor ends with a line end that is no part of the text.
pub(crate) fn read_text(path: &Path) -> Result<String, Failure> {
    let mut text = read_file(path)?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    Ok(text)
}
