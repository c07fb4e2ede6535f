//! System packages: which are needed for what, and how to get them.

use crate::{
    shell::{self, Failure},
    system::{self, System},
};
use std::{
    collections::BTreeSet,
    io::{IsTerminal, Write},
    process::Command,
};

/// What the packages are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and opening the desktop app. The command line needs none.
    Desktop,
    /// Building it, and all tests.
    Tests,
}

/// What the desktop app is built with, by Debian's names; the web view brings GTK and all else.
const DESKTOP: &[&str] = &["pkg-config", "libwebkit2gtk-4.1-dev"];

/// What the tests need besides.
const TESTS: &[&str] = &[
    // The real window, driven on a screen that nobody sees, with letters for every script of the languages.
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "fonts-dejavu-core",
    "fonts-noto-core",
    // Keys as a keyboard sends them, and what a screen reader is told.
    "xdotool",
    "x11-xkb-utils",
    "at-spi2-core",
    // A keychain.
    "dbus",
    "gnome-keyring",
    // A real MediaWiki, served by PHP's own server. It insists on some web server: this one starts nothing by itself.
    "mini-httpd",
    "mediawiki",
    "php-cli",
    "php-sqlite3",
    "php-mbstring",
    "php-xml",
    "php-intl",
    // Other programs of the field, which read and rewrite what we write; translate-toolkit comes from PyPI.
    "gettext",
    "omegat",
    "python3-venv",
    // Schemas of XLIFF, which it ships.
    "php-symfony-translation",
    // Dictionaries of the languages in which the recognition of terms is measured.
    "hunspell-cs",
    "hunspell-hu",
    "hunspell-lt",
    "hunspell-pl",
    "hunspell-ro",
    "hunspell-sr",
    "hunspell-tr",
    "hunspell-uk",
    "myspell-et",
    // Machine translation between two languages.
    "apertium",
    "apertium-bel-rus",
];

fn needed(purpose: Purpose) -> Vec<&'static str> {
    match purpose {
        Purpose::Desktop => DESKTOP.to_vec(),
        Purpose::Tests => [DESKTOP, TESTS].concat(),
    }
}

/// Sees to it that the packages are there: on Debian by installing what is missing, elsewhere by saying what to do.
///
/// A person at a terminal is asked first; with `yes`, or under CI, nobody is.
pub(crate) fn ensure(purpose: Purpose, yes: bool) -> Result<(), Failure> {
    match system::this() {
        System::Debian => {
            let missing = missing_on_debian(&needed(purpose))?;
            if missing.is_empty() { Ok(()) } else { install(&missing, yes) }
        }
        system => match (is_there(system, purpose), advice(system, purpose)) {
            (true, _) => Ok(()),
            (false, advice) => Err(Failure::new(advice)),
        },
    }
}

fn missing_on_debian(needed: &[&str]) -> Result<Vec<String>, Failure> {
    // It fails where a package was never heard of, and prints those it knows all the same.
    let asked = Command::new("dpkg-query").args(["-W", "-f", "${Package} ${db:Status-Status}\n"]).args(needed).output();
    let asked = asked.map_err(|error| Failure::new(format!("cannot run `dpkg-query`: {error}")))?;
    Ok(missing(needed, &String::from_utf8_lossy(&asked.stdout)))
}

fn missing(needed: &[&str], known: &str) -> Vec<String> {
    let installed: BTreeSet<&str> = known.lines().filter_map(|line| line.strip_suffix(" installed")).collect();
    needed.iter().filter(|package| !installed.contains(*package)).map(|package| (*package).to_owned()).collect()
}

fn install(missing: &[String], yes: bool) -> Result<(), Failure> {
    let can_ask = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let is_silent = yes || system::is_ci();
    let by_hand = format!("sudo apt-get install --no-install-recommends {}", missing.join(" "));
    println!("These system packages are missing: {}", missing.join(" "));
    if !is_silent && !can_ask {
        return Err(Failure::new(format!("install them with `{by_hand}`, or pass --yes")));
    }
    if !is_silent && !is_agreed("Install them now with apt-get?")? {
        return Err(Failure::new(format!("nothing was installed; by hand it is `{by_hand}`")));
    }
    shell::run(apt_get(can_ask)?.arg("update"))?;
    shell::run(apt_get(can_ask)?.args(["install", "-y", "--no-install-recommends"]).args(missing))
}

fn is_agreed(question: &str) -> Result<bool, Failure> {
    print!("{question} [Y/n] ");
    let mut answer = String::new();
    let read = std::io::stdout().flush().and_then(|()| std::io::stdin().read_line(&mut answer));
    read.map_err(|error| Failure::new(format!("cannot ask: {error}")))?;
    Ok(["", "y", "yes"].contains(&answer.trim().to_lowercase().as_str()))
}

/// `apt-get` as root, waiting for other installations to end (seconds).
fn apt_get(can_ask: bool) -> Result<Command, Failure> {
    let mut command = if system::is_root()? {
        Command::new("env")
    } else if system::has_program("sudo") {
        let mut sudo = Command::new("sudo");
        if !can_ask {
            sudo.arg("-n");
        }
        sudo.arg("env");
        sudo
    } else {
        return Err(Failure::new("installing packages takes root or sudo"));
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=900"]);
    Ok(command)
}

/// Whether what the packages bring is there, on a system whose packages we don't know by name.
fn is_there(system: System, purpose: Purpose) -> bool {
    let has_web_view = || {
        let asked = Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1"]).status();
        asked.is_ok_and(|status| status.success())
    };
    let tools = [
        "WebKitWebDriver",
        "xvfb-run",
        "dbus-run-session",
        "gnome-keyring-daemon",
        "php",
        "msgfmt",
        "omegat",
        "apertium",
    ];
    match (system, purpose) {
        // Both bring their web view themselves.
        (System::MacOs | System::Windows, Purpose::Desktop) => true,
        (System::MacOs | System::Windows, Purpose::Tests) => false,
        (_, Purpose::Desktop) => has_web_view(),
        (_, Purpose::Tests) => {
            let has_mediawiki = std::path::Path::new("/usr/share/mediawiki/api.php").exists();
            has_web_view() && has_mediawiki && tools.iter().all(|tool| system::has_program(tool))
        }
    }
}

/// What to do by hand.
fn advice(system: System, purpose: Purpose) -> String {
    let desktop = match system {
        System::Debian => format!("sudo apt-get install {}", DESKTOP.join(" ")),
        System::Fedora => "sudo dnf install gcc pkgconf-pkg-config webkit2gtk4.1-devel".to_owned(),
        System::Linux => "the packages that hold a C compiler, pkg-config and webkit2gtk-4.1.pc".to_owned(),
        System::MacOs => "xcode-select --install".to_owned(),
        System::Windows => {
            "winget install Microsoft.VisualStudio.2022.BuildTools Microsoft.EdgeWebView2Runtime".to_owned()
        }
    };
    match purpose {
        Purpose::Desktop => format!("install first, then start again:\n  {desktop}"),
        Purpose::Tests => match for_tests(system) {
            Some(tests) => format!("install first, then start again:\n  {desktop}\n  {tests}"),
            None => "all tests together run on Linux only (a web driver for the window, a keychain service and \
                     MediaWiki are missing here); here `cargo test` runs those of the crates"
                .to_owned(),
        },
    }
}

/// What the tests need besides; none where they cannot all run.
fn for_tests(system: System) -> Option<String> {
    match system {
        System::Debian => Some(format!("sudo apt-get install {}", TESTS.join(" "))),
        System::Fedora => Some(
            "sudo dnf install /usr/bin/WebKitWebDriver /usr/bin/xvfb-run /usr/bin/dbus-run-session gnome-keyring \
             mediawiki php-cli php-pdo php-mbstring php-xml php-intl google-noto-sans-fonts gettext python3 \
             OmegaT apertium hunspell-{cs,et,hu,lt,pl,ro,sr,tr,uk}"
                .to_owned(),
        ),
        System::Linux => Some(
            "the packages that hold WebKitWebDriver, xvfb-run, dbus-run-session, gnome-keyring-daemon, PHP with \
             SQLite and intl, MediaWiki under /usr/share/mediawiki, Symfony's schemas of XLIFF under /usr/share/php, \
             msgfmt, OmegaT, Python with venv, Apertium with bel-rus, and Hunspell's dictionaries of cs, et, hu, lt, \
             pl, ro, sr, tr and uk"
                .to_owned(),
        ),
        System::MacOs | System::Windows => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_fully_installed_is_missing() {
        let known = "xvfb installed\nxauth config-files\nphp-cli not-installed\n";
        assert_eq!(missing(&["xvfb", "xauth", "php-cli", "dbus"], known), ["xauth", "php-cli", "dbus"]);
    }

    #[test]
    fn every_other_system_is_told_what_to_install() {
        for (system, purpose, said) in [
            (System::Fedora, Purpose::Desktop, "dnf install gcc pkgconf-pkg-config webkit2gtk4.1-devel"),
            (System::Fedora, Purpose::Tests, "gnome-keyring"),
            (System::Linux, Purpose::Desktop, "webkit2gtk-4.1.pc"),
            (System::MacOs, Purpose::Desktop, "xcode-select --install"),
            (System::MacOs, Purpose::Tests, "cargo test"),
            (System::Windows, Purpose::Desktop, "winget install"),
        ] {
            assert!(advice(system, purpose).contains(said), "{system:?} {purpose:?}");
        }
    }
}
