//! What holds for any text at all, shared by the fuzz target and the ordinary tests.

use tolmach_core::Language;
use tolmach_markup::{
    PageLanguage, RenderOptions, Translations, UnitTranslation, classify, has_markup, name_faults, parse, render,
    source_rendered, strip_tags,
};

/// Puts a text through everything; panics where a law is broken.
pub(crate) fn hold_for(text: &str) {
    let has_markup = has_markup(text);
    let stripped = strip_tags(text);
    assert!(stripped.len() <= text.len(), "stripping must not add anything");
    classify(Some(text), &stripped);
    let mut page = match parse(text) {
        Ok(page) => page,
        Err(error) => {
            let place = error.place();
            let line = text.split('\n').nth(place.line - 1).expect("the line of an error");
            let rest: String = line.chars().skip(place.column - 1).collect();
            assert!(rest.starts_with(&place.excerpt), "the place of {error} must be where its excerpt is");
            assert!(has_markup, "a page without markup cannot be wrong: {error}");
            return;
        }
    };
    assert!(has_markup || page.units().is_empty(), "units need markup");
    let language = PageLanguage::of(Language::parse("uk").expect("a language"));
    let plain = RenderOptions { wrap_untranslated: false, ..RenderOptions::new(language.clone(), language.clone()) };
    let source = source_rendered(&page, &language);
    assert_eq!(render(&page, &Translations::new(), &plain), source, "no translations show the source");
    name_faults(&page, "Help:Page");
    let highest = page.number(7);
    assert!(page.units().iter().all(|unit| unit.id().is_some()) && highest >= 7, "every unit gets its number");
    let translations: Translations = page
        .units()
        .iter()
        .map(|unit| (unit.id_or_new().to_owned(), UnitTranslation { text: text.to_owned(), is_outdated: true }))
        .take(3) // Each repeats the whole text.
        .collect();
    let english = PageLanguage::of(Language::parse("en").expect("a language"));
    render(&page, &translations, &RenderOptions::new(english, language));
    let written = page.to_wikitext();
    if page.units().is_empty() {
        assert_eq!(written, text, "a page without units is written as it was");
    }
}
