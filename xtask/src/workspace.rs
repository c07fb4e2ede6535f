//! What cargo knows of this repository.

use crate::shell::{self, Failure};
use serde_json::Value;
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// The top folder of the checkout.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// `cargo` with its first arguments, run in the top folder.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(root());
    // The variables that cargo set for xtask itself would make cargo take xtask's for those of what it builds.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(name);
    }
    command
}

/// What `cargo metadata` says; with `all`, of every dependency as well, which may download them.
pub(crate) fn metadata(all: bool) -> Result<Value, Failure> {
    let mut command = cargo(&["metadata", "--format-version", "1"]);
    command.arg(if all { "--locked" } else { "--no-deps" });
    let text = shell::output(&mut command)?;
    serde_json::from_str(&text).map_err(|error| Failure::new(format!("cargo metadata is not JSON: {error}")))
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> Result<PathBuf, Failure> {
    Ok(text(&metadata(false)?["target_directory"]).into())
}

/// The program `name` as a debug build leaves it.
pub(crate) fn built(name: &str) -> Result<PathBuf, Failure> {
    Ok(target()?.join("debug").join(name).with_extension(std::env::consts::EXE_EXTENSION))
}

/// A list in cargo's or npm's JSON; empty if it is none.
pub(crate) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A text in cargo's or npm's JSON; empty if it is none.
pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Every file under `folder` whose name ends with one of `endings`, sorted; build results and packages are left out.
pub(crate) fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !["target", "node_modules", "dist", ".git"].contains(&name.as_ref()) {
                found.extend(files(&path, endings));
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
    found.sort();
    found
}
