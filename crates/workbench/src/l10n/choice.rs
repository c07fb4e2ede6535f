//! In which language somebody wants to be spoken to: what the environment asks for, else what was chosen in the window,
//! else the language of the system.

use crate::error::WorkbenchError;
use std::path::{Path, PathBuf};

/// The language asked for by the variable `TOLMACH_LOCALE`, else the one kept in the home, else the system's. A tag such as
/// `pl` or `sr-Latn`, not always one that there are messages in; empty where nobody says anything.
pub fn wanted_locale(home: &Path) -> String {
    let asked = std::env::var("TOLMACH_LOCALE").unwrap_or_default();
    first(asked, kept_locale(home), system_locale)
}

/// The first of the system's languages that there are messages in. What stands behind an `@` in a Unix system's name of one,
/// which can be the script, is dropped by the crate that asks the system.
fn system_locale() -> Option<String> {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok());
    let modified = variables.into_iter().find(|value| !value.is_empty()).filter(|value| value.contains('@'));
    modified.into_iter().chain(sys_locale::get_locales()).find(|locale| super::nearest(locale).is_some())
}

fn first(asked: String, kept: Option<String>, system: impl FnOnce() -> Option<String>) -> String {
    Some(asked).filter(|locale| !locale.is_empty()).or(kept).or_else(system).unwrap_or_default()
}

/// The language chosen in the window of this home; none where it is to be the system's.
pub fn kept_locale(home: &Path) -> Option<String> {
    let kept = std::fs::read_to_string(file(home)).ok()?;
    Some(kept.trim().to_owned()).filter(|locale| !locale.is_empty())
}

/// Keeps the language chosen in the window, or with none that it is to be the system's.
///
/// # Errors
/// [`WorkbenchError::Home`] when the file in the home cannot be written.
pub fn keep_locale(home: &Path, locale: Option<&str>) -> Result<(), WorkbenchError> {
    let path = file(home);
    std::fs::write(&path, locale.unwrap_or_default()).map_err(|source| WorkbenchError::Home { path, source })
}

/// A file of its own, so that an error can be told in the right language also where the database cannot be opened.
fn file(home: &Path) -> PathBuf {
    home.join("locale")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_kept_and_can_be_taken_back() {
        let home = tempfile::tempdir().unwrap();
        assert_eq!(kept_locale(home.path()), None);
        keep_locale(home.path(), Some("sr-Latn")).unwrap();
        assert_eq!(kept_locale(home.path()).as_deref(), Some("sr-Latn"));
        keep_locale(home.path(), None).unwrap();
        assert_eq!(kept_locale(home.path()), None, "the system's language would never come back");
    }

    #[test]
    fn the_environment_goes_before_the_choice_and_the_choice_before_the_system() {
        let system = || Some("cs".to_owned());
        assert_eq!(first("hy".into(), Some("pl".into()), system), "hy");
        assert_eq!(first(String::new(), Some("pl".into()), system), "pl");
        assert_eq!(first(String::new(), None, system), "cs");
        assert_eq!(first(String::new(), None, || None), "");
    }

    #[test]
    fn a_home_that_cannot_be_written_is_told() {
        let home = tempfile::tempdir().unwrap();
        let gone = home.path().join("gone");
        assert!(
            matches!(keep_locale(&gone, Some("pl")), Err(WorkbenchError::Home { path, .. }) if path.starts_with(&gone))
        );
    }
}
