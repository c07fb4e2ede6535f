//! What the wiki asks of the markup of translatable pages.

use super::{Refusal, UnitRow};
use tolmach_core::Language;
use tolmach_markup::{PageError, PageLanguage, RenderOptions, Translations, UnitTranslation};

/// The id of the unit that holds the page's title.
pub(super) const TITLE_UNIT: &str = "Page display title";

/// A page ready to be marked.
pub(super) struct Prepared {
    /// Its text with markers.
    pub(super) text: String,
    /// Its units, without that of its title.
    pub(super) units: Vec<UnitRow>,
    /// The highest number given so far.
    pub(super) max_id: u64,
}

fn refused(error: &PageError) -> Refusal {
    Refusal::new(error.key(), error.to_string())
}

/// Refuses a page whose markup does not parse, as saving it does.
pub(crate) fn check(text: &str) -> Result<(), Refusal> {
    if !tolmach_markup::has_markup(text) {
        return Ok(());
    }
    tolmach_markup::parse(text).map(|_| ()).map_err(|error| refused(&error))
}

/// Numbers new units and writes the markers.
pub(super) fn prepare(title: &str, text: &str, max_id: u64) -> Result<Prepared, Refusal> {
    if !tolmach_markup::has_markup(text) {
        return Err(Refusal::new(
            "tpt-notsuitable",
            format!("{title} is not suitable for translation: it has no <translate> tags."),
        ));
    }
    let mut page = tolmach_markup::parse(text).map_err(|error| refused(&error))?;
    let max_id = page.number(max_id);
    if let Some(fault) = tolmach_markup::name_faults(&page, title).first() {
        return Err(Refusal::new(fault.key(), fault.to_string()));
    }
    let units = page.units().iter().map(|unit| UnitRow {
        id: unit.id_or_new().to_owned(),
        text: unit.text().to_owned(),
        definition: unit.definition().into_owned(),
    });
    let units = units.collect();
    Ok(Prepared { text: page.to_wikitext(), units, max_id })
}

/// Whether two texts of a unit differ in nothing but what variables stand for and how they are written.
pub(super) fn only_variables_changed(old: &str, new: &str) -> bool {
    tolmach_markup::only_variables_changed(old, new)
}

/// The page of a language. Translations are unit id, text and whether it is outdated. A page whose markup does not parse
/// is shown as it is.
pub(super) fn assemble(text: &str, source: &str, target: &str, translations: &[(String, String, bool)]) -> String {
    let Ok(page) = tolmach_markup::parse(text) else { return text.to_owned() };
    let language = |code: &str| PageLanguage { code: code.to_owned(), language: bcp47(code) };
    if source == target {
        return tolmach_markup::source_rendered(&page, &language(source));
    }
    let translations: Translations = translations
        .iter()
        .map(|(id, text, is_outdated)| (id.clone(), UnitTranslation { text: text.clone(), is_outdated: *is_outdated }))
        .collect();
    tolmach_markup::render(&page, &translations, &RenderOptions::new(language(source), language(target)))
}

/// The language behind a wiki's code; English for one that is no tag.
fn bcp47(code: &str) -> Language {
    Language::parse(code).unwrap_or_else(|_| Language::parse("en").unwrap_or_else(|_| unreachable!("en is a tag")))
}
