use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, path::Path};
use tolmach_markup::{self as markup, Issue, PageError, Translations, UnitTranslation};

/// A row of `page parse`.
#[derive(Debug, Serialize)]
pub(crate) struct ParsedPage {
    /// The path as given.
    pub(crate) file: String,
    has_markup: bool,
    #[serde(flatten)]
    pub(crate) outcome: Outcome,
}

/// Units, or why there are none.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum Outcome {
    Units { units: Vec<Unit> },
    Fault(Fault),
}

#[derive(Debug, Serialize)]
pub(crate) struct Fault {
    /// The wiki's own key.
    pub(crate) error: &'static str,
    pub(crate) message: String,
    /// From 1.
    line: usize,
    /// From 1, in Unicode scalar values.
    column: usize,
    pub(crate) mend: &'static str,
}

#[derive(Debug, Serialize)]
pub(crate) struct Unit {
    /// `-1` if the wiki has not numbered it yet.
    pub(crate) id: String,
    text: String,
    pub(crate) definition: String,
    inline: bool,
    can_wrap: bool,
    variables: Vec<Variable>,
    pub(crate) issues: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Variable {
    /// With its `$`.
    name: String,
    value: String,
}

impl ParsedPage {
    pub(crate) fn of(file: &Path, wikitext: &str) -> Self {
        let outcome = match markup::parse(wikitext) {
            Ok(page) => Outcome::Units { units: page.units().iter().map(Unit::from).collect() },
            Err(error) => Outcome::Fault(Fault::from(&error)),
        };
        Self { file: file.display().to_string(), has_markup: markup::has_markup(wikitext), outcome }
    }
}

impl From<&markup::Unit<'_>> for Unit {
    fn from(unit: &markup::Unit<'_>) -> Self {
        Self {
            id: unit.id_or_new().to_owned(),
            text: unit.text().to_owned(),
            definition: unit.definition().into_owned(),
            inline: unit.is_inline(),
            can_wrap: unit.can_wrap(),
            variables: unit.variables().iter().map(Variable::from).collect(),
            issues: unit.issues().iter().map(issue).collect(),
        }
    }
}

impl From<&markup::Variable<'_>> for Variable {
    fn from(variable: &markup::Variable<'_>) -> Self {
        Self { name: variable.name(), value: variable.value.to_owned() }
    }
}

impl From<&PageError> for Fault {
    fn from(error: &PageError) -> Self {
        let markup::Place { line, column, excerpt: _ } = error.place();
        Self { error: error.key(), message: error.to_string(), line: *line, column: *column, mend: error.mend() }
    }
}

fn issue(issue: &Issue) -> String {
    format!("{}:{}", issue.level(), issue.key())
}

/// What `page render` and `page strip` answer.
#[derive(Debug, Serialize)]
pub(crate) struct Wikitext {
    pub(crate) wikitext: String,
}

/// A translation as `page render` takes it.
#[derive(Debug, Deserialize)]
struct GivenTranslation {
    text: String,
    #[serde(default)]
    outdated: bool,
}

/// Reads the translations of a page: unit id → text and whether it is outdated.
pub(crate) fn read_translations(json: &str) -> serde_json::Result<Translations> {
    let given: BTreeMap<String, GivenTranslation> = match serde_json::from_str(json) {
        // PHP writes an empty map as an empty list.
        Err(_) if serde_json::from_str::<[(); 0]>(json).is_ok() => BTreeMap::new(),
        given => given?,
    };
    let mut translations = Translations::new();
    for (id, GivenTranslation { text, outdated }) in given {
        let translation = UnitTranslation { text, is_outdated: outdated };
        translations.insert(id.replace('_', " "), translation.clone());
        translations.insert(id, translation);
    }
    Ok(translations)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_list_holds_no_translations() {
        for nothing in ["{}", "[]", " [ ]\n"] {
            assert!(read_translations(nothing).unwrap().is_empty(), "PHP writes an empty map as {nothing}");
        }
        for wrong in ["", "[1]", "[{}]", "null", r#"{"1":"text"}"#, r#"[["1","text"]]"#] {
            assert!(read_translations(wrong).is_err(), "{wrong}");
        }
    }
}
