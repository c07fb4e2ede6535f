//! The arrows between the crates, from `cargo metadata`: who may use whom, and who alone may use what.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    process::Command,
};

/// Which of our crates each crate may use, in the order of building. A new arrow is a design change: explain it in
/// ARCHITECTURE.md.
const ARROWS: &[(&str, &[&str])] = &[
    ("tolmach-core", &[]),
    ("tolmach-markup", &["core"]),
    ("tolmach-lexicon", &["core", "markup"]),
    ("tolmach-memory", &["core", "markup", "lexicon"]),
    ("tolmach-checks", &["core", "markup", "lexicon"]),
    ("tolmach-interchange", &["core", "markup"]),
    ("tolmach-store", &["core", "markup", "lexicon", "memory", "checks", "interchange"]),
    ("tolmach-wiki", &["core", "markup", "checks"]),
    ("tolmach-workbench", &["core", "markup", "lexicon", "memory", "checks", "interchange", "store", "wiki"]),
    ("tolmach-practice-wiki", &["core", "markup", "checks"]),
    ("tolmach-cli", &["core", "markup", "workbench", "practice-wiki"]),
    ("tolmach-desktop", &["core", "workbench", "practice-wiki"]),
    (
        "tolmach-tests",
        &[
            "core",
            "markup",
            "lexicon",
            "memory",
            "checks",
            "interchange",
            "store",
            "wiki",
            "workbench",
            "practice-wiki",
            "cli",
            "desktop",
        ],
    ),
    ("xtask", &[]),
];

/// Outside crates that stand for the disk, the network, the keychain and the window, and the one crate that uses each.
const DOORS: &[(&str, &str)] = &[
    ("rusqlite", "tolmach-store"),
    ("reqwest", "tolmach-wiki"),
    ("keyring", "tolmach-workbench"),
    ("tauri", "tolmach-desktop"),
    ("clap", "tolmach-cli"),
];

/// Crates that read no file, socket, clock, locale or random source.
const PURE: &[&str] =
    &["tolmach-core", "tolmach-markup", "tolmach-lexicon", "tolmach-memory", "tolmach-checks", "tolmach-interchange"];

/// What would make a crate impure, wherever in its dependencies it stood.
const IMPURE: &[&str] = &["tokio", "reqwest", "rusqlite", "hyper", "axum", "keyring", "tauri", "rand", "fs4"];

/// Their like in the standard library and in the crate for times.
const IMPURE_PATHS: &[&str] = &["std::fs", "std::net", "std::env", "std::process", "SystemTime", "Timestamp::now"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn cargo(arguments: &[&str]) -> Vec<u8> {
    let output = Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// What cargo knows of this workspace, without asking the network.
fn metadata(argument: &str) -> Value {
    serde_json::from_slice(&cargo(&["metadata", "--format-version=1", "--offline", argument])).unwrap()
}

/// The platform that this was built on: crates for others need not be here.
fn host() -> String {
    let version = String::from_utf8(cargo(&["--version", "--verbose"])).unwrap();
    version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn short(name: &str) -> &str {
    name.strip_prefix("tolmach-").unwrap_or(name)
}

/// The direct dependencies of each of our crates: their names, and whether only tests use them.
fn direct() -> BTreeMap<String, Vec<(String, bool)>> {
    let metadata = metadata("--no-deps");
    let packages = metadata["packages"].as_array().unwrap().iter();
    packages
        .map(|package| {
            let dependencies = package["dependencies"].as_array().unwrap().iter();
            let dependencies = dependencies.map(|one| (text(&one["name"]), one["kind"] == "dev"));
            (text(&package["name"]), dependencies.collect())
        })
        .collect()
}

#[test]
fn arrows_point_one_way() {
    let mut built: BTreeSet<&str> = BTreeSet::new();
    for (name, allowed) in ARROWS {
        for used in *allowed {
            assert!(built.contains(used), "{name} → {used}: the list is no longer in the order of building");
        }
        built.insert(short(name));
    }
}

#[test]
fn no_crate_uses_another_than_its_arrows_say() {
    let direct = direct();
    let known: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    let ours: BTreeSet<&str> = direct.keys().map(String::as_str).collect();
    assert_eq!(ours, known, "a crate came or went: give it its place among the arrows");
    for (name, allowed) in ARROWS {
        for (used, is_dev) in &direct[*name] {
            // Tests of the use cases and of the wiki client play against the practice wiki.
            let is_partner = *is_dev && used == "tolmach-practice-wiki";
            let is_ours = ours.contains(used.as_str());
            assert!(!is_ours || is_partner || allowed.contains(&short(used)), "{name} may not use {used}");
        }
    }
}

#[test]
fn disk_network_keychain_and_window_have_one_door_each() {
    for (name, dependencies) in direct() {
        for (outside, door) in DOORS {
            // Tests look at things from outside: they ask the practice wiki as any program would.
            let goes_there = dependencies.iter().any(|(used, is_dev)| used == outside && !is_dev);
            let is_door = name == *door || name == "tolmach-tests";
            assert!(!goes_there || is_door, "{name} may not use {outside}");
        }
    }
}

#[test]
fn pure_crates_reach_nothing_impure() {
    let metadata = metadata(&format!("--filter-platform={}", host()));
    let packages = metadata["packages"].as_array().unwrap().iter();
    let names: BTreeMap<String, String> =
        packages.map(|package| (text(&package["id"]), text(&package["name"]))).collect();
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for node in metadata["resolve"]["nodes"].as_array().unwrap() {
        let user = &names[&text(&node["id"])];
        for used in node["deps"].as_array().unwrap() {
            // Only what is linked in: neither tests nor build scripts.
            if used["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null()) {
                uses.entry(user.clone()).or_default().insert(names[&text(&used["pkg"])].clone());
            }
        }
    }
    for pure in PURE {
        let mut reached = BTreeSet::new();
        let mut open = vec![(*pure).to_owned()];
        while let Some(name) = open.pop() {
            open.extend(uses.get(&name).into_iter().flatten().filter(|used| reached.insert((*used).clone())).cloned());
        }
        assert!(!reached.is_empty(), "{pure} reaches nothing at all: is its name right?");
        for impure in IMPURE {
            assert!(!reached.contains(*impure), "{pure} reaches {impure} and is pure no more");
        }
    }
}

#[test]
fn pure_crates_ask_the_machine_for_nothing() {
    for pure in PURE {
        let sources = sources(&root().join("crates").join(short(pure)).join("src"));
        assert!(!sources.is_empty(), "{pure} has no sources: is its folder right?");
        for path in sources {
            let source = std::fs::read_to_string(&path).unwrap();
            let source = source.split("#[cfg(test)]").next().unwrap();
            for door in IMPURE_PATHS {
                assert!(!source.contains(door), "{} uses {door}: what it says must arrive as argument", path.display());
            }
        }
    }
}

/// The sources below a folder, without those of tests.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if name.ends_with(".rs") && !name.ends_with("tests.rs") {
            found.push(path);
        }
    }
    found
}
