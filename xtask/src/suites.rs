//! The test programs of the workspace, and how each is run.
//!
//! Every call to cargo selects the whole workspace and then names targets: features are those of the whole each time,
//! so that nothing is built twice.

use crate::{
    parts::Counts,
    shell::{self, Failure},
    workspace::{self, list, text},
};
use std::{collections::BTreeSet, process::Command};

/// What a test program needs around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Around {
    /// A screen that nobody sees.
    Screen,
    /// A session bus with an unlocked keychain.
    Keychain,
}

/// Suites that are a part of their own in `cargo xtask test`.
pub(crate) struct Apart {
    /// Name of the part.
    pub(crate) part: &'static str,
    /// How the names of its targets begin.
    pub(crate) name: &'static str,
    /// What they need around them.
    pub(crate) around: Option<Around>,
    /// What their programs are told: to show what was counted or left out, or to show one window at a time.
    pub(crate) told: &'static str,
}

/// All such suites. The others run together.
pub(crate) const APART: &[Apart] = &[
    Apart { part: "real MediaWiki", name: "mediawiki", around: None, told: "--nocapture" },
    Apart { part: "wiki with Translate", name: "translate_wiki", around: None, told: "--nocapture" },
    Apart { part: "kills", name: "kills", around: None, told: "--nocapture" },
    Apart { part: "keychain", name: "keyring", around: Some(Around::Keychain), told: "--nocapture" },
    Apart { part: "window", name: "window", around: Some(Around::Screen), told: "--test-threads=1" },
];

/// The integration suites of the workspace, by the name of their target.
pub(crate) fn all() -> Result<BTreeSet<String>, Failure> {
    let metadata = workspace::metadata(false)?;
    let targets = list(&metadata["packages"]).iter().flat_map(|package| list(&package["targets"]));
    let is_suite = |target: &&serde_json::Value| list(&target["kind"]).iter().any(|kind| kind == "test");
    Ok(targets.filter(is_suite).map(|target| text(&target["name"]).to_owned()).collect())
}

/// The suites whose names are, or begin with, one of `names`; each must name at least one.
pub(crate) fn chosen(names: &[&str]) -> Result<BTreeSet<String>, Failure> {
    let all = all()?;
    let mut chosen = BTreeSet::new();
    for name in names {
        let before = chosen.len();
        chosen.extend(all.iter().filter(|suite| belongs(suite, name)).cloned());
        if chosen.len() == before {
            return Err(Failure::new(format!("there is no test suite {name:?}, although it belongs to the whole")));
        }
    }
    Ok(chosen)
}

/// The suites that have no part of their own.
pub(crate) fn common() -> Result<BTreeSet<String>, Failure> {
    let mut all = all()?;
    all.retain(|suite| !APART.iter().any(|apart| belongs(suite, apart.name)));
    Ok(all)
}

fn belongs(suite: &str, name: &str) -> bool {
    suite == name || suite.strip_prefix(name).is_some_and(|rest| rest.starts_with('_'))
}

/// Runs suites, and with them the targets that `more` selects; with their slow tiers if `is_long`.
pub(crate) fn run(suites: &BTreeSet<String>, more: &[&str], is_long: bool, counts: &mut Counts) -> Result<(), Failure> {
    shell::run_and_see(&mut command(suites, more, is_long), |line| counts.see(line))
}

/// Runs suites that are a part of their own, inside of what they need around them.
pub(crate) fn run_apart(apart: &Apart, is_long: bool, counts: &mut Counts) -> Result<(), Failure> {
    let mut inner = command(&chosen(&[apart.name])?, &[], is_long);
    inner.args(["--", apart.told]);
    let mut outer = match apart.around {
        None => return shell::run_and_see(&mut inner, |line| counts.see(line)),
        Some(Around::Screen) => {
            let mut screen = Command::new("xvfb-run");
            screen.args(["--auto-servernum", "--server-args", "-screen 0 1280x900x24 -nolisten tcp"]);
            // WebKitGTK shows a white window on some virtual screens without the first two.
            screen.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1").env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
            screen.env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
            // The program of the one build: building it by itself would build it with other features, and so twice.
            screen.env("TOLMACH_DESKTOP", workspace::built("tolmach-desktop")?);
            screen
        }
        Some(Around::Keychain) => {
            let unlock = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$@\"";
            let mut bus = Command::new("dbus-run-session");
            bus.args(["--", "sh", "-c", unlock, "sh"]).env("TOLMACH_TEST_KEYCHAIN", "1");
            // A keychain of its own: that of whoever runs this is none of our business.
            bus.env("XDG_DATA_HOME", workspace::target()?.join("keychain"));
            bus
        }
    };
    outer.arg(inner.get_program()).args(inner.get_args()).current_dir(workspace::root());
    for (name, value) in inner.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    shell::run_and_see(&mut outer, |line| counts.see(line))
}

/// Runs the tests within the crates whose names contain `name`; at least one must.
pub(crate) fn run_named(name: &str, counts: &mut Counts) -> Result<(), Failure> {
    let before = counts.n_passed();
    let mut command = workspace::cargo(&["test", "--workspace", "--lib", name]);
    shell::run_and_see(&mut command, |line| counts.see(line))?;
    if counts.n_passed() > before { Ok(()) } else { Err(Failure::new(format!("there is no test named {name:?}"))) }
}

fn command(suites: &BTreeSet<String>, more: &[&str], is_long: bool) -> Command {
    let mut command = workspace::cargo(&["test", "--workspace", "--no-fail-fast"]);
    command.args(more);
    for suite in suites {
        command.args(["--test", suite]);
    }
    if is_long {
        command.env("TOLMACH_LONG", "1");
        // The laws that the fuzz target holds, on many more texts; tests that name their own number keep it.
        command.env("PROPTEST_CASES", "20000");
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suite_belongs_to_its_part_by_whole_words() {
        for (suite, name, is_so) in [
            ("mediawiki", "mediawiki", true),
            ("mediawiki_translate", "mediawiki", true),
            ("windows", "window", false),
            ("kill", "kills", false),
        ] {
            assert_eq!(belongs(suite, name), is_so, "{suite}");
        }
    }
}
