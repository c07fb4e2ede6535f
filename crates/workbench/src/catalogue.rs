//! The built-in catalogue of the movement's knowledge base: which pages there are, what they are about, and which
//! initiatives of the Movement Strategy they belong to.
//!
//! Facts of November 2026, compiled in; where they came from stands at the head of the files in `data/`. Topics and
//! initiatives were assigned by us from titles, so they are shown as tags to look by, not as what a page says of itself.

use crate::{error::WorkbenchError, library::Tracked, workbench::Workbench};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};
use tolmach_core::{PageTitle, WikiName, need::Priority};

/// An initiative of the Movement Strategy.
#[derive(Debug, PartialEq, Eq)]
pub struct Initiative {
    /// The stable key, `ms-35`.
    pub id: &'static str,
    /// Its number in the list of 2020, 1 to 45: the one that grants of 2021 and 2022 used.
    pub number_2020: u32,
    /// Its number on Meta-Wiki's pages since 2022, 1 to 47; none where that is not known.
    pub number_2022: Option<u32>,
    /// The recommendation that it belongs to, 1 to 10.
    pub recommendation: u32,
    /// The cluster, A to H, of those that the movement prioritised in 2020.
    pub cluster: Option<char>,
    /// Its English title.
    pub title: &'static str,
}

/// A page of the catalogue.
#[derive(Debug)]
pub struct CataloguePage {
    /// Where it is: the host of a wiki, or `practice`.
    host: &'static str,
    /// Its title.
    pub title: PageTitle,
    /// What it is about, as a word: `grants`.
    pub topic: &'static str,
    /// What kind of page it is, as a word: `guide`.
    pub kind: &'static str,
    /// The initiatives that it belongs to, by number.
    pub initiatives: Vec<&'static Initiative>,
    /// Whether it is proposed for a first sprint.
    pub is_starter: bool,
    /// Whether translations of it or its markup were seen; others may be translatable, too.
    pub is_marked: bool,
}

/// What is known of a page by its title alone.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tags {
    /// What it is about, as a word; none for a page outside the catalogue.
    pub topic: Option<&'static str>,
    /// The initiatives that it belongs to.
    pub initiatives: Vec<&'static Initiative>,
    /// How the strategy looks at it.
    pub priority: Priority,
}

/// A page of the catalogue that a user could add.
#[derive(Debug)]
pub struct Offered {
    /// The page.
    pub page: &'static CataloguePage,
    /// Whether it is in the library already.
    pub is_in_library: bool,
}

/// All initiatives, by their number of 2020.
pub fn initiatives() -> &'static [Initiative] {
    &INITIATIVES
}

impl Workbench {
    /// The pages that the catalogue knows of a wiki, those of the starter set first, then by title. Asks nobody.
    ///
    /// # Errors
    /// [`WorkbenchError::NoWiki`].
    pub fn catalogue(&self, wiki: &WikiName) -> Result<Vec<Offered>, WorkbenchError> {
        let library: BTreeSet<PageTitle> =
            self.library(wiki)?.into_iter().map(|Tracked { resource, .. }| resource.title).collect();
        let mut offered: Vec<Offered> =
            self.pages_of(wiki)?.map(|page| Offered { page, is_in_library: library.contains(&page.title) }).collect();
        offered.sort_by_key(|it| (!it.page.is_starter, &it.page.title));
        Ok(offered)
    }

    /// The tags of a wiki's pages, by title. Asks nobody.
    ///
    /// # Errors
    /// [`WorkbenchError::NoWiki`].
    pub fn tags(&self, wiki: &WikiName) -> Result<BTreeMap<&'static PageTitle, Tags>, WorkbenchError> {
        Ok(self.pages_of(wiki)?.map(|page| (&page.title, page.tags())).collect())
    }

    fn pages_of(&self, wiki: &WikiName) -> Result<impl Iterator<Item = &'static CataloguePage>, WorkbenchError> {
        let host = if wiki.is_practice() { PRACTICE.to_owned() } else { host_of(&self.wiki(wiki)?.api_url).to_owned() };
        Ok(PAGES.iter().filter(move |page| page.host == host))
    }
}

impl CataloguePage {
    fn tags(&self) -> Tags {
        let is_prioritised = self.is_starter || self.initiatives.iter().any(|initiative| initiative.cluster.is_some());
        let priority = match (is_prioritised, self.initiatives.is_empty()) {
            (true, _) => Priority::Prioritised,
            (false, false) => Priority::Initiative,
            (false, true) => Priority::None,
        };
        Tags { topic: Some(self.topic), initiatives: self.initiatives.clone(), priority }
    }
}

const PRACTICE: &str = "practice";

/// The host of an address: what stands between the scheme and the first slash, without a port.
fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or_default()
}

static INITIATIVES: LazyLock<Vec<Initiative>> =
    LazyLock::new(|| rows(include_str!("../data/initiatives.tsv")).filter_map(read_initiative).collect());

static PAGES: LazyLock<Vec<CataloguePage>> =
    LazyLock::new(|| rows(include_str!("../data/catalogue.tsv")).filter_map(read_page).collect());

fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

/// Reads one row; a test holds that every row can be read.
fn read_initiative(row: &'static str) -> Option<Initiative> {
    let mut cells = row.split('\t');
    let mut next = || cells.next();
    Some(Initiative {
        id: next()?,
        number_2020: next()?.parse().ok()?,
        number_2022: next()?.parse().ok(),
        recommendation: next()?.parse().ok()?,
        cluster: next()?.chars().next(),
        title: next()?,
    })
}

/// Reads one row; a test holds that every row can be read.
fn read_page(row: &'static str) -> Option<CataloguePage> {
    let mut cells = row.split('\t');
    let mut next = || cells.next();
    let (host, title, topic, kind) = (next()?, PageTitle::parse(next()?).ok()?, next()?, next()?);
    let ids = next()?.split(' ').filter(|id| !id.is_empty());
    let initiatives = ids.map(|id| INITIATIVES.iter().find(|it| it.id == id)).collect::<Option<Vec<_>>>()?;
    let (is_starter, is_marked) = (next()? == "starter", next()? == "marked");
    Some(CataloguePage { host, title, topic, kind, initiatives, is_starter, is_marked })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_read() {
        assert_eq!(INITIATIVES.len(), 45);
        assert_eq!(INITIATIVES.iter().filter(|it| it.cluster.is_some()).count(), 15, "prioritised ones");
        assert_eq!(PAGES.len(), rows(include_str!("../data/catalogue.tsv")).count());
        let of_meta = PAGES.iter().filter(|page| page.host == "meta.wikimedia.org").count();
        assert_eq!(of_meta, 185);
    }

    #[test]
    fn the_strategy_decides_the_priority() {
        let tags = |title: &str| PAGES.iter().find(|page| page.title.as_str() == title).unwrap().tags();
        for (title, topic, priority) in [
            ("Knowledge base/What a hub is", "hubs", Priority::Prioritised),
            ("Knowledge base/Accessible pages", "technical", Priority::Initiative),
            ("Knowledge base/Reviewing translations", "translation", Priority::None),
            // The starter set counts like a prioritised initiative.
            ("Movement Strategy", "strategy", Priority::Prioritised),
        ] {
            let found = tags(title);
            assert_eq!((found.topic, found.priority), (Some(topic), priority), "{title}");
        }
    }

    #[test]
    fn a_wiki_is_known_by_its_host() {
        for (url, host) in [
            ("https://meta.wikimedia.org/w/api.php", "meta.wikimedia.org"),
            ("http://127.0.0.1:8080/api.php", "127.0.0.1"),
            ("", ""),
        ] {
            assert_eq!(host_of(url), host);
        }
    }
}
