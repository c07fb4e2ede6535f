//! The page of a language, put together from the template and the translations.

use crate::{
    heading::heading_text,
    page::{Page, Section, Unit},
    variable,
};
use memchr::memmem;
use std::{borrow::Cow, collections::BTreeMap};
use tolmach_core::Language;

mod anchor;

/// Translations by unit id (with spaces, not underscores).
pub type Translations = BTreeMap<String, UnitTranslation>;

/// The translation of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitTranslation {
    /// Its text as the wiki has it; an empty one is a translation too.
    pub text: String,
    /// Whether the wiki calls it outdated ("fuzzy").
    pub is_outdated: bool,
}

/// A language under both its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLanguage {
    /// The wiki's code: what `{{TRANSLATIONLANGUAGE}}` becomes.
    pub code: String,
    /// The language itself: what `lang` and `dir` say.
    pub language: Language,
}

impl PageLanguage {
    /// A language that the wiki knows by its tag, as most are.
    pub fn of(language: Language) -> Self {
        Self { code: language.to_string().to_lowercase(), language }
    }
}

/// How a page is put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderOptions {
    /// The language of the page.
    pub source: PageLanguage,
    /// The language wanted.
    pub target: PageLanguage,
    /// Whether outdated translations are shown, marked; else the source is shown in their place. Wikis do, unless set
    /// otherwise.
    pub keep_outdated: bool,
    /// Whether untranslated units say their language. Pages do that were marked first since 2021 or so.
    pub wrap_untranslated: bool,
    /// Whether translated headings keep the anchors of the source. Wikis do since 1.40.
    pub heading_anchors: bool,
}

impl RenderOptions {
    /// As the wikis of today do it.
    pub fn new(source: PageLanguage, target: PageLanguage) -> Self {
        Self { source, target, keep_outdated: true, wrap_untranslated: true, heading_anchors: true }
    }
}

/// The wikitext of the translation page. Units without translation show the source; no other language falls in.
///
/// Cost: linear in page and translations, times the logarithm of the number of variables in a unit.
pub fn render(page: &Page<'_>, translations: &Translations, options: &RenderOptions) -> String {
    assemble(page, &options.target.code, |unit| render_unit(unit, translations, options))
}

/// The wikitext of the source page as its readers get it: no tags, no markers, no wrappers, values for variables.
pub fn source_rendered(page: &Page<'_>, source: &PageLanguage) -> String {
    assemble(page, &source.code, |unit| {
        let definition = unit.definition();
        with_language_word(variable::expand(&definition, unit.text()), &source.code).into_owned()
    })
}

/// Joins the template, without the tags, and the units.
fn assemble(page: &Page<'_>, code: &str, render_unit: impl Fn(&Unit<'_>) -> String) -> String {
    let mut text = String::with_capacity(page.source.len());
    let mut copied = 0;
    for section in &page.sections {
        text.push_str(&with_language_word(Cow::Borrowed(&page.source[copied..section.whole.start]), code));
        let (mut from, end) = without_line_ends(page, section);
        for unit in &page.units[section.units.clone()] {
            text.push_str(&page.source[from..unit.span.start]);
            text.push_str(&render_unit(unit));
            from = unit.span.end;
        }
        text.push_str(&page.source[from..end]);
        copied = section.whole.end;
    }
    text.push_str(&with_language_word(Cow::Borrowed(&page.source[copied..]), code));
    text
}

/// The content of a section without one line feed at either end.
fn without_line_ends(page: &Page<'_>, section: &Section) -> (usize, usize) {
    let content = &page.source[section.content.clone()];
    let start = section.content.start + usize::from(content.starts_with('\n'));
    let has_last = content.ends_with('\n') && section.content.end > start;
    (start, section.content.end - usize::from(has_last))
}

fn render_unit(unit: &Unit<'_>, translations: &Translations, options: &RenderOptions) -> String {
    let definition = unit.definition();
    let shown = unit.id().and_then(|id| translations.get(id)).filter(|it| options.keep_outdated || !it.is_outdated);
    let (text, code, attributes) = match shown {
        Some(UnitTranslation { text, is_outdated: true }) => {
            let text = Cow::Owned(text.replace("!!FUZZY!!", ""));
            (text, &options.target.code, Some("class=\"mw-translate-fuzzy\"".to_owned()))
        }
        Some(UnitTranslation { text, is_outdated: false }) => {
            (Cow::Borrowed(text.as_str()), &options.target.code, None)
        }
        None => {
            let attributes = options.wrap_untranslated.then(|| says_language(&options.source.language));
            (Cow::Borrowed(&*definition), &options.source.code, attributes)
        }
    };
    let is_translated_heading = shown.is_some() && text != definition && options.source != options.target;
    let anchor = match heading_text(&definition) {
        Some(heading) if options.heading_anchors && is_translated_heading && !unit.is_inline && unit.can_wrap => {
            format!("<span id=\"{}\"></span>\n", anchor::of(heading))
        }
        _ => String::new(),
    };
    let whole = match attributes.filter(|_| unit.can_wrap) {
        Some(attributes) if unit.is_inline => format!("{anchor}<span {attributes}>{text}</span>"),
        Some(attributes) => format!("{anchor}<div {attributes}>\n{text}\n</div>"),
        None => anchor + &text,
    };
    with_language_word(variable::expand(&whole, unit.text()), code).into_owned()
}

fn says_language(language: &Language) -> String {
    let direction = language.direction().as_str();
    format!("lang=\"{language}\" dir=\"{direction}\" class=\"mw-content-{direction}\"")
}

/// Puts a language code for `{{TRANSLATIONLANGUAGE}}`, with or without white space around the word.
fn with_language_word<'t>(text: Cow<'t, str>, code: &str) -> Cow<'t, str> {
    const WORD: &str = "TRANSLATIONLANGUAGE";
    let mut replaced = String::new();
    let mut copied = 0;
    for at in memmem::find_iter(text.as_bytes(), WORD) {
        let before = text[copied..at].trim_end_matches(crate::heading::is_space);
        let after = text[at + WORD.len()..].trim_start_matches(crate::heading::is_space);
        if let (Some(before), Some(after)) = (before.strip_suffix("{{"), after.strip_prefix("}}")) {
            replaced.push_str(before);
            replaced.push_str(code);
            copied = text.len() - after.len();
        }
    }
    if copied == 0 {
        return text;
    }
    replaced.push_str(&text[copied..]);
    Cow::Owned(replaced)
}

#[cfg(test)]
#[path = "render_tests.rs"]
mod tests;
