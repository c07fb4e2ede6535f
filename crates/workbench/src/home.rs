//! The directory in which everything of one user's Tolmach lives.

use crate::error::WorkbenchError;
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

/// The directory to use: `given` (a flag), else the variable `TOLMACH_HOME`, else the operating system's place for
/// application data.
///
/// # Errors
/// [`WorkbenchError::NoHome`] when the system names no such place; give one.
pub fn home_dir(given: Option<&Path>) -> Result<PathBuf, WorkbenchError> {
    resolve(given, |name| std::env::var_os(name)).ok_or(WorkbenchError::NoHome)
}

fn resolve(given: Option<&Path>, variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let path = |name: &str| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(given) = given {
        return Some(given.to_owned());
    }
    if let Some(home) = path("TOLMACH_HOME") {
        return Some(home);
    }
    if cfg!(windows) {
        return path("LOCALAPPDATA").or_else(|| path("APPDATA")).map(|data| data.join("Tolmach"));
    }
    if cfg!(target_os = "macos") {
        return path("HOME").map(|home| home.join("Library/Application Support/Tolmach"));
    }
    // The XDG base directory specification: a relative path there is to be ignored.
    let data = path("XDG_DATA_HOME").filter(|data| data.is_absolute());
    data.or_else(|| path("HOME").map(|home| home.join(".local/share"))).map(|data| data.join("tolmach"))
}

/// Where the database lives in a home.
pub fn database_file(home: &Path) -> PathBuf {
    home.join("tolmach.sqlite")
}

/// Where the practice wiki keeps its state in a home.
pub fn practice_dir(home: &Path) -> PathBuf {
    home.join("practice")
}

/// Makes the directory, readable by its owner alone where the system knows such a thing.
pub(crate) fn create(home: &Path) -> Result<(), WorkbenchError> {
    let failed = |source| WorkbenchError::Home { path: home.to_owned(), source };
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(home).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variables: &[(&str, &str)], given: Option<&str>) -> Option<String> {
        let found = resolve(given.map(Path::new), |name| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| OsString::from(value))
        });
        found.map(|path| path.to_string_lossy().into_owned())
    }

    #[test]
    fn the_nearest_wish_wins() {
        let variables = [("TOLMACH_HOME", "/srv/t"), ("HOME", "/home/anna"), ("XDG_DATA_HOME", "/data")];
        assert_eq!(with(&variables, Some("/flag")).as_deref(), Some("/flag"));
        assert_eq!(with(&variables, None).as_deref(), Some("/srv/t"));
        assert_eq!(with(&[], None), None);
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn without_a_wish_the_data_directory_of_the_system_is_used() {
        for (data, home) in [
            (Some("/data"), "/data/tolmach"),
            (Some("relative"), "/home/anna/.local/share/tolmach"),
            (Some(""), "/home/anna/.local/share/tolmach"),
            (None, "/home/anna/.local/share/tolmach"),
        ] {
            let mut variables = vec![("HOME", "/home/anna"), ("TOLMACH_HOME", "")];
            variables.extend(data.map(|data| ("XDG_DATA_HOME", data)));
            assert_eq!(with(&variables, None).as_deref(), Some(home), "{data:?}");
        }
    }
}
