//! What a unit or a whole page will look like, with one's drafts in place, without asking the wiki.

use crate::{
    error::WorkbenchError,
    l10n::L10n,
    message,
    units::{UnitFilter, UnitRow},
    workbench::Workbench,
};
use tolmach_core::{Language, PageTitle, State, TargetKey, UnitId, WikiName};
use tolmach_markup::{
    PageLanguage, RenderOptions, Translations, UnitTranslation, parse,
    preview::{Labels, escape, preview, to_html},
    render, variable,
};
use tolmach_wiki::language_code;

/// A page as readers of a language will see it, about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagePreview {
    /// The page.
    pub page: PageTitle,
    /// Its title in the language: the draft or translation of the title unit, or else the page's own.
    pub title: String,
    /// The language.
    pub language: Language,
    /// Its body, as HTML of a few harmless elements: it runs nothing and loads nothing.
    pub html: String,
    /// Units shown with a draft.
    pub n_drafts: usize,
    /// Units shown with an outdated translation.
    pub n_outdated: usize,
    /// Units shown in the source's language.
    pub n_untranslated: usize,
}

impl Workbench {
    /// A unit as it will look with this text, as safe HTML. Variables show their values. Cost: one page is parsed.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`], [`WorkbenchError::NoUnit`], [`WorkbenchError::NotPulled`].
    pub fn preview_unit(&self, key: &TargetKey, text: &str, l10n: &L10n) -> Result<String, WorkbenchError> {
        self.unit(key)?;
        let wikitext = self.source_of(&key.wiki, &key.unit.page)?;
        let page = parse(&wikitext).ok();
        let unit =
            page.as_ref().and_then(|page| page.units().iter().find(|unit| unit.id() == Some(key.unit.unit.as_str())));
        let shown = match unit {
            Some(unit) => variable::expand(text, unit.text()),
            None => text.into(),
        };
        Ok(Words::of(l10n).html(&shown))
    }

    /// A page in a language, with one's drafts in place of what the wiki has.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`] for a page that was never pulled.
    pub fn preview_page(
        &self,
        wiki: &WikiName,
        page: &PageTitle,
        language: &Language,
        l10n: &L10n,
    ) -> Result<PagePreview, WorkbenchError> {
        let units = self.units(wiki, page, language, &UnitFilter::default())?;
        let wikitext = self.source_of(wiki, page)?;
        let source = self.store().read(|r| Ok::<_, WorkbenchError>(r.known_resource(wiki, page)?.source_language))?;
        let translations: Translations = units.iter().filter_map(shown).collect();
        let options = RenderOptions::new(page_language(&source), page_language(language));
        let body = match parse(&wikitext) {
            Ok(parsed) => render(&parsed, &translations, &options),
            // A page that cannot be parsed was not marked for translation; it is shown as it stands.
            Err(_) => wikitext,
        };
        let title = translations
            .get(UnitId::page_title().as_str())
            .map_or_else(|| page.to_string(), |title| title.text.clone());
        let without_draft =
            |state: State| units.iter().filter(|unit| unit.draft.is_none() && unit.state == state).count();
        Ok(PagePreview {
            page: page.clone(),
            title,
            language: language.clone(),
            html: Words::of(l10n).html(&body),
            n_drafts: units.iter().filter(|unit| unit.draft.is_some()).count(),
            n_outdated: without_draft(State::Outdated),
            n_untranslated: without_draft(State::Untranslated),
        })
    }

    fn source_of(&self, wiki: &WikiName, page: &PageTitle) -> Result<String, WorkbenchError> {
        self.store().read(|r| {
            let resource = r.resource(wiki, page)?.ok_or_else(|| WorkbenchError::NoPage(page.clone()))?;
            let source = r.source(resource.id, resource.revision)?;
            Ok(source.map(|source| source.wikitext).unwrap_or_default())
        })
    }
}

/// A unit's text as the page will show it, where it has one.
fn shown(unit: &UnitRow) -> Option<(String, UnitTranslation)> {
    let draft = unit.draft.as_ref().map(|draft| draft.draft.text.clone()).filter(|text| !text.trim().is_empty());
    let is_outdated = draft.is_none() && unit.state == State::Outdated;
    let text = draft.or_else(|| unit.target.clone())?;
    Some((unit.key.unit.unit.to_string(), UnitTranslation { text, is_outdated }))
}

fn page_language(language: &Language) -> PageLanguage {
    let code = language_code::to_wiki(language);
    PageLanguage { code: code.unwrap_or_else(|| language.to_string()), language: language.clone() }
}

/// The words of a preview, in the language of the interface.
struct Words {
    template: String,
    file: String,
    category: String,
    references: String,
    approximate: String,
}

impl Words {
    fn of(l10n: &L10n) -> Self {
        Self {
            template: l10n.text(&message!("preview-template")),
            file: l10n.text(&message!("preview-file")),
            category: l10n.text(&message!("preview-category")),
            references: l10n.text(&message!("preview-references")),
            approximate: l10n.text(&message!("preview-approximate")),
        }
    }

    fn html(&self, wikitext: &str) -> String {
        let Self { template, file, category, references, approximate } = self;
        to_html(&preview(wikitext, &Labels { template, file, category, references, approximate }))
    }
}

/// How the file looks. Everything is in it: the page may load nothing.
const STYLE: &str = "\
body{font:16px/1.6 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#202122;background:#fff}
h1,h2{font-weight:normal;border-bottom:1px solid #a2a9b1}
table{border-collapse:collapse}td,th,caption{border:1px solid #a2a9b1;padding:.3em .6em}
pre,code{background:#f8f9fa;padding:.1em .3em}pre{padding:.6em;white-space:pre-wrap}
.link{color:#36c}.external{color:#36c;text-decoration:underline dotted}
.template,.file,.category{border:1px dashed #72777d;border-radius:2px;padding:0 .3em}
.label{font-weight:bold;font-size:.85em;color:#54595d}.value{margin-inline-start:.5em}.parameter{color:#54595d}
.parameter::after{content:\" = \"}.approximate{border-bottom:1px dotted #72777d}.variable{background:#eaecf0}
.outdated,.mw-translate-fuzzy{background:#fef6e7}.hidden{display:none}.about{color:#54595d;font-size:.9em}
@media(prefers-color-scheme:dark){body{color:#eaecf0;background:#101418}.link,.external{color:#88a3e8}\
pre,code,.variable{background:#27292d}.outdated{background:#3d2c00}.label,.parameter,.about{color:#a2a9b1}}";

/// The preview as a file of its own: it runs nothing, and is forbidden to load anything.
pub fn document(preview: &PagePreview, l10n: &L10n) -> String {
    let PagePreview { page: _, title, language, html, n_drafts, n_outdated, n_untranslated } = preview;
    let about = l10n.text(&message!(
        "preview-about",
        n_drafts = *n_drafts,
        n_outdated = *n_outdated,
        n_untranslated = *n_untranslated
    ));
    let escaped = |text: &str| {
        let mut html = String::new();
        escape(&mut html, text);
        html
    };
    let (title, about) = (escaped(title), escaped(&about));
    let direction = language.direction().as_str();
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n{STYLE}\n</style>\n</head>\n\
         <body>\n<h1>{title}</h1>\n<p class=\"about\" lang=\"{}\" dir=\"auto\">{about}</p>\n{html}\n</body>\n</html>\n",
        l10n.locale()
    )
}
