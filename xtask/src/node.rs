//! The interface: its packages, and building it.

use crate::{
    shell::{self, Failure},
    system::{self, System},
    workspace,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

/// Oldest Node that builds the interface.
const MIN_NODE: u32 = 20;

/// Installs the interface's packages, unless those of the present lock file are there.
pub(crate) fn install() -> Result<(), Failure> {
    ensure_node()?;
    let lock = read(&ui().join("package-lock.json"))?;
    let stamp = ui().join("node_modules/.tolmach-installed"); // A copy of the lock file that was installed.
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    // Some packages ask for a newer Node and work with this one all the same: npm's warnings would only frighten.
    shell::run(&mut npm(&["ci", "--loglevel=error"]))?;
    write(&stamp, &lock)
}

/// Builds the interface into `ui/dist`, unless nothing changed since the last time.
pub(crate) fn build() -> Result<(), Failure> {
    install()?;
    let stamp = ui().join("node_modules/.tolmach-built");
    let built_at = std::fs::metadata(&stamp).and_then(|found| found.modified()).ok();
    let is_fresh = built_at.is_some_and(|at| newest(&[ui(), workspace::root().join("locales")]) < at);
    if is_fresh && ui().join("dist/index.html").exists() {
        return Ok(());
    }
    // Dated before the build, so that what is saved meanwhile counts as newer.
    let started = SystemTime::now();
    shell::run(&mut npm(&["run", "build"]))?;
    write(&stamp, "")?;
    let dated = std::fs::File::options().write(true).open(&stamp).and_then(|file| file.set_modified(started));
    dated.map_err(|error| Failure::new(format!("cannot date {}: {error}", stamp.display())))
}

/// `npm` in the folder of the interface.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(ui());
    command
}

/// The folder of the interface.
pub(crate) fn ui() -> PathBuf {
    workspace::root().join("ui")
}

fn ensure_node() -> Result<(), Failure> {
    let version = shell::output(Command::new("node").arg("--version")).ok();
    if version.as_deref().and_then(major).is_some_and(|major| major >= MIN_NODE) {
        return Ok(());
    }
    let found = version.map_or("none was found".to_owned(), |version| format!("{} was found", version.trim()));
    let install = match system::this() {
        System::Fedora => "sudo dnf install nodejs npm",
        System::MacOs => "brew install node",
        System::Windows => "winget install OpenJS.NodeJS.LTS",
        System::Debian | System::Linux => "Node from nodejs.org (Debian 12's own is too old)",
    };
    Err(Failure::new(format!("the interface needs Node {MIN_NODE} or newer, {found}; install: {install}")))
}

/// The 20 of `v20.20.2`.
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// When something below these folders last changed. A folder's own date tells of removed files.
fn newest(folders: &[PathBuf]) -> SystemTime {
    let mut newest = SystemTime::UNIX_EPOCH;
    for folder in folders {
        let Ok(entries) = std::fs::read_dir(folder) else { continue };
        for entry in entries.flatten() {
            let name = entry.file_name();
            if name == "node_modules" || name == "dist" {
                continue;
            }
            let changed = entry.metadata().and_then(|found| found.modified()).unwrap_or_else(|_| SystemTime::now());
            newest = newest.max(changed);
            if entry.path().is_dir() {
                newest = newest.max(self::newest(&[entry.path()]));
            }
        }
    }
    newest
}

fn read(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    std::fs::write(path, text).map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_node_is_read() {
        for (version, number) in [("v20.20.2\n", Some(20)), ("v9.0.0", Some(9)), ("20.1", None), ("", None)] {
            assert_eq!(major(version), number, "{version:?}");
        }
    }
}
