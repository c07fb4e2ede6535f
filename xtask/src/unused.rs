//! Dependencies that nothing uses: each one named in a manifest must be named in the sources it is for.

use crate::{
    node,
    shell::Failure,
    workspace::{self, files, list, text},
};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

/// Dependencies that no source names, with the reason why they are there all the same.
const UNNAMED: &[(&str, &str)] = &[
    ("@types/node", "tsconfig.json calls it `node`"),
    ("typescript", "vue-tsc runs it"),
    ("vue-tsc", "the script `check` runs it"),
    ("eslint", "the script `check` runs it"),
    ("happy-dom", "vitest is told its name"),
    ("axe-core", "the tests of the window load it"),
];

/// Fails with the list of dependencies that nothing uses.
pub(crate) fn check() -> Result<(), Failure> {
    let metadata = workspace::metadata(false)?;
    let mut unused = Vec::new();
    let mut taken = BTreeSet::new();
    for package in list(&metadata["packages"]) {
        let folder = Path::new(text(&package["manifest_path"])).parent().unwrap_or(Path::new("")).to_owned();
        for dependency in list(&package["dependencies"]) {
            let name = text(&dependency["rename"]);
            let name = if name.is_empty() { text(&dependency["name"]) } else { name };
            taken.insert(name.to_owned());
            if !sources(&folder, text(&dependency["kind"])).iter().any(|source| names(source, &name.replace('-', "_")))
            {
                unused.push(format!("{}: {name}", text(&package["name"])));
            }
        }
    }
    let manifest = read(&workspace::root().join("Cargo.toml"))?;
    let left = shared(&manifest).filter(|name| !taken.contains(*name));
    unused.extend(left.map(|name| format!("Cargo.toml [workspace.dependencies]: {name}")));
    unused.extend(of_interface()?);
    if unused.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("dependencies that nothing uses:\n  {}", unused.join("\n  "))))
}

/// The sources that a dependency of this kind (cargo's word; empty for the usual) may be used in, without comments.
fn sources(folder: &Path, kind: &str) -> Vec<String> {
    let folders: &[&str] = match kind {
        "dev" => &["src", "tests", "benches", "examples"],
        "build" => &[],
        _ => &["src"],
    };
    let mut paths: Vec<PathBuf> = folders.iter().flat_map(|part| files(&folder.join(part), &[".rs"])).collect();
    if kind == "build" {
        paths.push(folder.join("build.rs"));
    }
    paths.iter().filter_map(|path| std::fs::read_to_string(path).ok()).map(|text| without_comments(&text)).collect()
}

fn without_comments(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// Whether a text holds a word as a whole.
fn names(text: &str, word: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(word)
        .any(|(at, _)| !text[..at].ends_with(is_part) && !text[at + word.len()..].starts_with(is_part))
}

/// The names under `[workspace.dependencies]`.
fn shared(manifest: &str) -> impl Iterator<Item = &str> {
    let lines = manifest.lines().skip_while(|line| line.trim() != "[workspace.dependencies]").skip(1);
    lines.take_while(|line| !line.starts_with('[')).filter_map(|line| line.split_once('=')).map(|(name, _)| name.trim())
}

fn of_interface() -> Result<Vec<String>, Failure> {
    let ui = node::ui();
    let manifest: Value = serde_json::from_str(&read(&ui.join("package.json"))?)
        .map_err(|error| Failure::new(format!("package.json: {error}")))?;
    let sources = files(&ui, &[".ts", ".js", ".mjs", ".vue", ".css", ".html"]);
    let sources: Vec<String> = sources.iter().filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    let all = ["dependencies", "devDependencies"].iter().filter_map(|key| manifest[key].as_object());
    let unused = all.flat_map(|packages| packages.keys()).filter(|name| {
        let is_named =
            |source: &String| ["'", "\"", "~"].iter().any(|quote| source.contains(&format!("{quote}{name}")));
        !UNNAMED.iter().any(|(known, _)| known == name) && !sources.iter().any(is_named)
    });
    Ok(unused.map(|name| format!("ui/package.json: {name}")).collect())
}

fn read(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_counts_as_a_whole_and_outside_comments() {
        for (source, is_so) in [
            ("use rand::Rng;", true),
            ("let x = rand::random();", true),
            ("use rand_chacha::ChaCha8Rng;", false),
            ("let operand = 1; // rand", false),
            ("//! Uses rand.", false),
        ] {
            assert_eq!(names(&without_comments(source), "rand"), is_so, "{source}");
        }
    }

    #[test]
    fn shared_versions_are_read_from_the_manifest() {
        let manifest = "[workspace]\nmembers = []\n\n[workspace.dependencies]\na = \"1\"\nb-c = { path = \"x\" }\n\n[profile.dev]\nd = 1\n";
        assert_eq!(shared(manifest).collect::<Vec<_>>(), ["a", "b-c"]);
    }
}
