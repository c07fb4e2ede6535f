//! Licences of everything that is built in: each must go together with GPL-3.0-or-later.

use crate::{
    node,
    shell::Failure,
    spdx,
    workspace::{self, list, text},
};
use serde_json::Value;
use std::path::Path;

/// Licences under which code may be part of Tolmach, or, where it is a tool, may build it.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "GPL-2.0+",
    "GPL-2.0-or-later",
    "GPL-3.0-or-later",
    "ISC",
    "LGPL-2.1-or-later",
    "LGPL-3.0-or-later",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Fails with the list of packages, of Rust and of the interface, whose licence is none of those.
pub(crate) fn check() -> Result<(), Failure> {
    let mut bad = of_crates(&workspace::metadata(true)?);
    let lock = node::ui().join("package-lock.json");
    let lock = std::fs::read_to_string(&lock)
        .map_err(|error| Failure::new(format!("cannot read {}: {error}", lock.display())))?;
    let lock: Value =
        serde_json::from_str(&lock).map_err(|error| Failure::new(format!("package-lock.json: {error}")))?;
    bad.extend(of_node_packages(&lock, &node::ui()));
    if bad.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("licences that may not go together with ours:\n  {}", bad.join("\n  "))))
}

fn of_crates(metadata: &Value) -> Vec<String> {
    let packages = list(&metadata["packages"]).iter();
    packages.filter_map(|package| verdict(text(&package["name"]), text(&package["license"]))).collect()
}

/// The lock file says each licence; where an old package leaves it out there, its own description does.
fn of_node_packages(lock: &Value, ui: &Path) -> Vec<String> {
    let Some(packages) = lock["packages"].as_object() else { return vec!["package-lock.json has no packages".into()] };
    packages
        .iter()
        .filter(|(path, _)| !path.is_empty()) // The interface itself.
        .filter_map(|(path, package)| {
            let own = || {
                let text = std::fs::read_to_string(ui.join(path).join("package.json")).ok()?;
                let read: Value = serde_json::from_str(&text).ok()?;
                read["license"].as_str().map(str::to_owned)
            };
            let licence = package["license"].as_str().map(str::to_owned).or_else(own).unwrap_or_default();
            verdict(path, &licence)
        })
        .collect()
}

fn verdict(name: &str, licence: &str) -> Option<String> {
    let shown = if licence.is_empty() { "none named" } else { licence };
    (!spdx::is_allowed(licence, ALLOWED)).then(|| format!("{name}: {shown}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn packages_with_another_licence_are_named() {
        let crates = json!({ "packages": [
            { "name": "free", "license": "MIT OR Apache-2.0" },
            { "name": "closed", "license": "Proprietary" },
            { "name": "silent", "license": null },
        ] });
        assert_eq!(of_crates(&crates), ["closed: Proprietary", "silent: none named"]);
        let lock = json!({ "packages": {
            "": { "license": "whatever" },
            "node_modules/a": { "license": "GPL-2.0+" },
            "node_modules/b": { "license": "SSPL-1.0" },
        } });
        assert_eq!(of_node_packages(&lock, Path::new("/nowhere")), ["node_modules/b: SSPL-1.0"]);
    }
}
