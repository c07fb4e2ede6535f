//! What must not stay behind in the sources: notes to oneself, and files that editors and merges leave.

use crate::{shell::Failure, workspace};

/// Notes that belong into an issue; spelled in halves, so that this file is none of the finds.
const NOTES: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X:"), concat!("<<<<", "<<<")];

/// Kinds of files that people write here.
const WRITTEN: &[&str] = &[".rs", ".ts", ".vue", ".css", ".ftl", ".sql", ".toml", ".md", ".sh"];

/// Files that nobody writes by hand and nobody wants.
const STRAY: &[&str] = &[".orig", ".rej", ".bak", ".swp", "~", ".snap.new", ".pending-snap"];

/// Fails with the places of what stayed behind.
pub(crate) fn check() -> Result<(), Failure> {
    let root = workspace::root();
    let shown = |path: &std::path::Path| path.strip_prefix(&root).unwrap_or(path).display().to_string();
    let mut found: Vec<String> = workspace::files(&root, STRAY).iter().map(|path| shown(path)).collect();
    for path in workspace::files(&root, WRITTEN) {
        let text = std::fs::read_to_string(&path)
            .map_err(|error| Failure::new(format!("cannot read {}: {error}", path.display())))?;
        for (number, line) in (1..).zip(text.lines()) {
            if NOTES.iter().any(|note| line.contains(note)) {
                found.push(format!("{}:{number}: {}", shown(&path), line.trim()));
            }
        }
    }
    if found.is_empty() { Ok(()) } else { Err(Failure::new(format!("left behind:\n  {}", found.join("\n  ")))) }
}
