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

/// Suites with a part of their own in `cargo xtask test`: name of the part, start of the targets' names, and what they
/// need around them. All other suites run together.
pub(crate) const APART: &[(&str, &str, Option<Around>)] = &[
    ("real MediaWiki", "mediawiki", None),
    ("kills", "kills", None),
    ("keychain", "keyring", Some(Around::Keychain)),
    ("window", "window", Some(Around::Screen)),
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
    all.retain(|suite| !APART.iter().any(|(_, name, _)| belongs(suite, name)));
    Ok(all)
}

fn belongs(suite: &str, name: &str) -> bool {
    suite == name || suite.strip_prefix(name).is_some_and(|rest| rest.starts_with('_'))
}

/// Runs suites, and with them the targets that `more` selects; with their slow tiers if `is_long`.
pub(crate) fn run(suites: &BTreeSet<String>, more: &[&str], is_long: bool, counts: &mut Counts) -> Result<(), Failure> {
    shell::run_and_see(&mut command(suites, more, is_long), |line| counts.see(line))
}

/// Runs suites inside of what they need around them.
pub(crate) fn run_inside(
    around: Around,
    suites: &BTreeSet<String>,
    is_long: bool,
    counts: &mut Counts,
) -> Result<(), Failure> {
    let inner = command(suites, &[], is_long);
    let mut outer = match around {
        Around::Screen => {
            let mut screen = Command::new("xvfb-run");
            screen.args(["--auto-servernum", "--server-args", "-screen 0 1280x900x24 -nolisten tcp"]);
            screen.arg(inner.get_program()).args(inner.get_args()).args(["--", "--test-threads=1"]);
            // WebKitGTK shows a white window on some virtual screens without the first two.
            screen.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1").env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
            screen.env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
            screen
        }
        Around::Keychain => {
            let unlock = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec \"$@\"";
            let mut bus = Command::new("dbus-run-session");
            bus.args(["--", "sh", "-c", unlock, "sh"]).arg(inner.get_program()).args(inner.get_args());
            bus.env("TOLMACH_TEST_KEYCHAIN", "1");
            bus
        }
    };
    outer.current_dir(workspace::root());
    for (name, value) in inner.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    shell::run_and_see(&mut outer, |line| counts.see(line))
}

fn command(suites: &BTreeSet<String>, more: &[&str], is_long: bool) -> Command {
    let mut command = workspace::cargo(&["test", "--workspace", "--no-fail-fast"]);
    command.args(more);
    for suite in suites {
        command.args(["--test", suite]);
    }
    if is_long {
        command.env("TOLMACH_LONG", "1");
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
