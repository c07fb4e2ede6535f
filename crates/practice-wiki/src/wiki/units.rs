//! Message groups and the units in them, with their state in a language.

use super::*;

/// A unit in one language.
#[derive(Debug, Clone)]
pub(crate) struct Unit<'a> {
    /// The translatable page.
    pub(crate) page: &'a Page,
    pub(crate) row: &'a UnitRow,
    /// The title of its unit page in the language.
    pub(crate) title: String,
    /// That page's latest revision.
    pub(crate) latest: Option<&'a Rev>,
}

impl Unit<'_> {
    /// The API's key.
    pub(crate) fn key(&self) -> String {
        format!("{}/{}", self.page.title, self.row.id).replace(' ', "_")
    }

    pub(crate) fn is_fuzzy(&self) -> bool {
        self.latest.is_some_and(|rev| rev.fuzzy)
    }

    /// The first that applies: fuzzy, proofread, translated, untranslated.
    pub(crate) fn status(&self) -> &'static str {
        match self.latest {
            None => "untranslated",
            Some(rev) if rev.fuzzy => "fuzzy",
            Some(rev) if !rev.reviewers.is_empty() => "proofread",
            Some(_) => "translated",
        }
    }
}

impl Wiki {
    /// The marked page of a title.
    pub(crate) fn marked(&self, title: &str) -> Option<(&Page, &Marked)> {
        let page = self.page(title)?;
        Some((page, self.marked.get(&page.id)?))
    }

    /// All marked pages, by title.
    pub(crate) fn marked_pages(&self) -> impl Iterator<Item = (&Page, &Marked)> {
        self.pages_by_title().filter_map(|page| Some((page, self.marked.get(&page.id)?)))
    }

    /// The marked pages of a message group, or none if there is no such group.
    pub(crate) fn group(&self, id: &str) -> Option<Vec<(&Page, &Marked)>> {
        if let Some(title) = id.strip_prefix("page-") {
            let title = title.replace('_', " ");
            return self.marked(&title).map(|found| vec![found]);
        }
        let aggregate = self.aggregates.iter().find(|aggregate| aggregate.id == id)?;
        let member = |id: &u64| Some((self.pages.get(id)?, self.marked.get(id)?));
        Some(aggregate.pages.iter().filter_map(member).collect())
    }

    /// The units of marked pages in a language, in the pages' order.
    pub(crate) fn units<'a>(&'a self, pages: &[(&'a Page, &'a Marked)], language: &str) -> Vec<Unit<'a>> {
        let units = pages.iter().flat_map(|&(page, marked)| marked.units.iter().map(move |row| (page, row)));
        units.map(|(page, row)| self.unit(page, row, language)).collect()
    }

    fn unit<'a>(&'a self, page: &'a Page, row: &'a UnitRow, language: &str) -> Unit<'a> {
        let title = titles::unit_title(&page.title, &row.id, language);
        let latest = self.page(&title).map(Page::latest);
        Unit { page, row, title, latest }
    }

    /// The unit that a title names, if its page is marked and still has it.
    pub(crate) fn unit_of(&self, title: &UnitTitle) -> Option<Unit<'_>> {
        let (page, marked) = self.marked(&title.page)?;
        let row = marked.units.iter().find(|row| row.id == title.unit)?;
        Some(self.unit(page, row, title.language.as_deref().unwrap_or(&page.language)))
    }

    /// The latest revision of a unit's definition page.
    pub(crate) fn definition_revision(&self, unit: &Unit<'_>) -> Option<&Rev> {
        let title = titles::unit_title(&unit.page.title, &unit.row.id, &unit.page.language);
        self.page(&title).map(Page::latest)
    }

    /// The marked page and the language of a translation page, the source language's mirror included.
    pub(crate) fn translation_page(&self, title: &str) -> Option<(&Page, &str)> {
        let (source, language) = title.rsplit_once('/')?;
        let (page, _) = self.marked(source)?;
        let language = titles::LANGUAGES.iter().find(|code| **code == language && **code != "qqq")?;
        Some((page, language))
    }

    /// The language that a title says its page is written in.
    pub(super) fn language_of_title(&self, title: &str) -> String {
        let unit = Title::parse(title).and_then(|title| UnitTitle::parse(&title)).and_then(|unit| unit.language);
        let language = unit.or_else(|| self.translation_page(title).map(|(_, language)| language.to_owned()));
        language.unwrap_or_else(|| CONTENT_LANGUAGE.to_owned())
    }
}
