//! Which machine this is, as far as installing and showing a window depend on it.

use crate::shell::{self, Failure};
use std::process::Command;

/// A kind of machine, told apart by how it installs packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum System {
    /// Debian and what descends from it.
    Debian,
    /// Fedora and what descends from it.
    Fedora,
    /// Another Linux.
    Linux,
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
}

/// The machine that this runs on.
pub(crate) fn this() -> System {
    match std::env::consts::OS {
        "macos" => System::MacOs,
        "windows" => System::Windows,
        _ => from_os_release(&std::fs::read_to_string("/etc/os-release").unwrap_or_default()),
    }
}

fn from_os_release(text: &str) -> System {
    let ids = text.lines().filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")));
    for id in ids.flat_map(|ids| ids.trim_matches('"').split_whitespace()) {
        match id {
            "debian" => return System::Debian,
            "fedora" => return System::Fedora,
            _ => {}
        }
    }
    System::Linux
}

/// Whether a window can be shown.
pub(crate) fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(target_os = "macos", windows)) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// Whether a continuous integration service runs us, so that nobody can be asked.
pub(crate) fn is_ci() -> bool {
    std::env::var("CI").is_ok_and(|value| !["", "0", "false"].contains(&value.as_str()))
}

/// Whether a program of this name can be run.
pub(crate) fn has_program(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path).any(|folder| {
            let program = folder.join(name);
            program.is_file() || program.with_extension(std::env::consts::EXE_EXTENSION).is_file()
        })
    })
}

/// Whether we are root.
pub(crate) fn is_root() -> Result<bool, Failure> {
    Ok(shell::output(Command::new("id").arg("-u"))?.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn systems_are_told_apart_by_their_own_word() {
        for (text, system) in [
            ("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n", System::Debian),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Debian),
            ("ID=fedora\n", System::Fedora),
            ("ID=\"rhel\"\nID_LIKE=\"fedora\"\n", System::Fedora),
            ("ID=arch\n", System::Linux),
            ("", System::Linux),
        ] {
            assert_eq!(from_os_release(text), system, "{text}");
        }
    }
}
