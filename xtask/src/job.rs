//! The main job, done from the terminal on a fresh practice wiki, each step shown as one would type it.

use crate::{
    civil,
    shell::{self, Failure},
    workspace::{list, text},
};
use serde_json::Value;
use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

const SPRINTS: &str = "Knowledge base/How to run a translation sprint";
const HUBS: &str = "Knowledge base/What a hub is";

/// One step: what a person would say of it, and the command.
type Step<'a> = (&'a str, Vec<&'a str>);

/// Pulls, translates and updates in a sprint, pushes and reports, with the program `tolmach`; fails if a step does, or
/// if what was pushed did not land.
pub(crate) fn main_job(tolmach: &Path) -> Result<(), Failure> {
    let home = Home::new()?;
    let (from, to) = civil::today_and_in(7);
    println!("Everything happens in {}, which is removed at the end.", home.0.display());
    for (what, arguments) in steps(&from, &to) {
        println!("\n# {what}");
        step(tolmach, &home.0, &arguments)?;
    }
    let n_landed = check_outbox(&asked(tolmach, &home.0, &["outbox"])?)?;
    let n_done = check_sprint(&asked(tolmach, &home.0, &["sprint", "show", "autumn"])?)?;
    println!(
        "\nThe main job is done: {n_landed} units landed on the practice wiki, {n_done} of them count in the sprint."
    );
    Ok(())
}

fn steps<'a>(from: &'a str, to: &'a str) -> Vec<Step<'a>> {
    vec![
        ("Which wikis are there?", vec!["wiki", "list"]),
        ("Fetch two pages in two languages. The practice wiki runs inside of the command.", {
            vec!["pull", SPRINTS, HUBS, "--lang", "pl,uk"]
        }),
        ("What state are they in? From here on no network is needed.", vec!["status", "--lang", "pl,uk"]),
        ("Plan a sprint: bring outdated translations up to date.", {
            vec!["sprint", "create", "autumn", "--kind", "update", "--pages", SPRINTS, HUBS, "--lang", "pl,uk"]
                .into_iter()
                .chain(["--from", from, "--to", to, "--goal", "3units"])
                .collect()
        }),
        ("What is there to do in Polish?", vec!["units", SPRINTS, "--lang", "pl", "--state", "untranslated,outdated"]),
        ("Translate two units.", vec!["draft", SPRINTS, "8", "--lang", "pl", "--text", "== Po sprincie =="]),
        ("And the second.", {
            let polish = "Zapiszcie, co następnym razem zrobicie inaczej. Kolejny organizator będzie wdzięczny.";
            vec!["draft", SPRINTS, "10", "--lang", "pl", "--text", polish]
        }),
        ("What has changed in the source of an outdated unit?", vec!["diff", SPRINTS, "6", "--lang", "pl"]),
        ("Bring its translation up to date.", {
            let polish = "Zaczynajcie każdy dzień od dziesięciu wspólnych minut. Mówcie, którą stronę bierzecie, \
                          żeby nikt nie robił tego samego dwa razy.";
            vec!["draft", SPRINTS, "6", "--lang", "pl", "--text", polish]
        }),
        ("And in Ukrainian?", vec!["diff", SPRINTS, "3", "--lang", "uk"]),
        ("That translation is still valid.", vec!["confirm", SPRINTS, "3", "--lang", "uk"]),
        ("The same in Polish.", vec!["confirm", SPRINTS, "3", "--lang", "pl"]),
        ("What would be sent?", vec!["push", "--dry-run"]),
        ("Send it.", vec!["push", "--summary", "autumn sprint"]),
        ("The receipts.", vec!["outbox"]),
        ("How is the sprint going?", vec!["sprint", "show", "autumn"]),
        ("Its report, for a wiki page.", vec!["sprint", "report", "autumn", "--format", "wikitext"]),
    ]
}

/// A folder of its own, gone at the end.
struct Home(PathBuf);

impl Home {
    fn new() -> Result<Self, Failure> {
        let path = std::env::temp_dir().join(format!("tolmach-main-job-{}", std::process::id()));
        let made = std::fs::create_dir_all(&path);
        made.map_err(|error| Failure::new(format!("cannot make {}: {error}", path.display())))?;
        Ok(Self(path))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // A folder left behind in the system's temporary folder harms nobody.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn command(tolmach: &Path, home: &Path) -> Command {
    let mut command = Command::new(tolmach);
    command.args(["--wiki", "practice"]).env("TOLMACH_HOME", home).stdin(Stdio::null());
    command
}

/// Shows a command as one would type it, runs it, and fails if it does.
fn step(tolmach: &Path, home: &Path, arguments: &[&str]) -> Result<(), Failure> {
    let words: Vec<String> = arguments.iter().map(|word| shell::quoted(word)).collect();
    let typed = format!("tolmach --wiki practice {}", words.join(" "));
    println!("$ {typed}");
    let mut command = command(tolmach, home);
    let status = command.args(arguments).status();
    let status = status.map_err(|error| Failure::new(format!("cannot run {}: {error}", tolmach.display())))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{typed}` ended with {status}"))) }
}

/// What a command answers in JSON.
fn asked(tolmach: &Path, home: &Path, arguments: &[&str]) -> Result<Value, Failure> {
    let answer = shell::output(command(tolmach, home).arg("--json").args(arguments))?;
    serde_json::from_str(&answer).map_err(|error| Failure::new(format!("{arguments:?} answers no JSON: {error}")))
}

/// The number of units that landed; fails if another entry is there.
fn check_outbox(outbox: &Value) -> Result<usize, Failure> {
    let entries = list(&outbox["entries"]);
    let has_landed =
        |entry: &&Value| ["pushed", "confirmed"].contains(&text(&entry["result"])) && entry["state"] == "translated";
    let n_landed = entries.iter().filter(has_landed).count();
    if n_landed == 5 && entries.len() == 5 {
        return Ok(n_landed);
    }
    Err(Failure::new(format!("five units should have landed, and none else be there: {outbox:#}")))
}

/// The number of units that the sprint calls done; fails if it misses some.
fn check_sprint(sprint: &Value) -> Result<u64, Failure> {
    let done = &sprint["done"];
    match done.as_u64().or_else(|| done["units"].as_u64()) {
        Some(n_done) if n_done >= 3 => Ok(n_done),
        Some(_) | None => Err(Failure::new(format!("three units should count in the sprint: {sprint:#}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_did_not_land_fails_the_job() {
        let landed = json!({ "result": "pushed", "state": "translated" });
        let mut entries = vec![landed.clone(); 4];
        entries.push(json!({ "result": "confirmed", "state": "translated" }));
        assert_eq!(check_outbox(&json!({ "entries": entries })).ok(), Some(5));
        entries[2] = json!({ "result": "pushed", "state": "outdated" });
        assert!(check_outbox(&json!({ "entries": entries })).is_err());
        entries[2] = json!({ "result": "conflict", "state": "translated" });
        assert!(check_outbox(&json!({ "entries": entries })).is_err());
        assert!(check_outbox(&json!({ "entries": [landed] })).is_err());
    }
}
