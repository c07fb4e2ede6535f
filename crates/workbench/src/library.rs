//! The library: which pages are followed, into which languages, how far they are, and own collections of them.

use crate::{
    address::Address,
    error::WorkbenchError,
    progress::{CancelToken, Doing, Progress},
    pull::Pulled,
    wikis::Drafts,
    workbench::Workbench,
};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{Language, PageTitle, Timestamp, WikiName, language::of_central_and_eastern_europe};
use tolmach_store::{DraftFilter, Resource, ResourceId, Stats, Status};
use tolmach_wiki::{Find, language_code};

/// How far a resource is in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusRow {
    /// The resource's title.
    pub page: PageTitle,
    /// What has become of the page.
    pub page_status: Status,
    /// The language.
    pub language: Language,
    /// Units of the page.
    pub total: u32,
    /// Translated and not outdated, proofread ones included.
    pub translated: u32,
    /// Outdated.
    pub outdated: u32,
    /// Proofread.
    pub proofread: u32,
    /// Drafts of ours.
    pub drafts: u32,
    /// When the numbers were true; none if the wiki was never asked.
    pub as_of: Option<Timestamp>,
}

/// A resource of the library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tracked {
    /// The resource.
    pub resource: Resource,
    /// The languages into which it is followed.
    pub languages: Vec<Language>,
    /// Its own collections.
    pub collections: Vec<String>,
}

impl Workbench {
    /// The resources of a wiki that are in the library, by title.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn library(&self, wiki: &WikiName) -> Result<Vec<Tracked>, WorkbenchError> {
        self.store().read(|r| {
            let (collections, mut tracked) = (r.collections(wiki)?, r.tracked_languages_of_wiki(wiki)?);
            let mut library = Vec::new();
            for resource in r.resources(wiki)?.into_iter().filter(is_in_library) {
                let languages = tracked.remove(&resource.id).unwrap_or_default();
                let holding = collections.iter().filter(|collection| collection.resources.contains(&resource.id));
                let collections = holding.map(|collection| collection.name.clone()).collect();
                library.push(Tracked { resource, languages, collections });
            }
            Ok(library)
        })
    }

    /// The languages into which any resource of the wiki is followed: the user's languages there.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn own_languages(&self, wiki: &WikiName) -> Result<BTreeSet<Language>, WorkbenchError> {
        Ok(self.store().read(|r| r.followed_languages(wiki))?.into_iter().collect())
    }

    /// The titles of the translatable pages that these addresses name, each once.
    ///
    /// Cost: nothing for titles, a request or a few for the others.
    ///
    /// # Errors
    /// [`WorkbenchError::Wiki`].
    pub async fn find_pages(
        &self,
        wiki: &WikiName,
        addresses: &[Address],
        progress: &Progress,
    ) -> Result<Vec<PageTitle>, WorkbenchError> {
        let mut titles: Vec<PageTitle> = Vec::new();
        for (n_done, address) in addresses.iter().enumerate() {
            progress.tell(Doing::FindingPages, n_done, addresses.len(), "");
            let find = match address {
                Address::Page(title) => {
                    titles.push(title.clone());
                    continue;
                }
                Address::Prefix(prefix) => Find::Prefix(prefix.clone()),
                Address::Category(category) => Find::Category(category.clone()),
                Address::Group(group) => Find::Group(group.clone()),
            };
            titles.extend(self.client(wiki).await?.find_pages(find).await?);
        }
        let mut seen = BTreeSet::new();
        titles.retain(|title| seen.insert(title.clone()));
        Ok(titles)
    }

    /// Searches the wiki's translatable pages by words of their titles. Cost: 1 request.
    ///
    /// # Errors
    /// [`WorkbenchError::Wiki`].
    pub async fn search_pages(&self, wiki: &WikiName, words: &str) -> Result<Vec<PageTitle>, WorkbenchError> {
        Ok(self.client(wiki).await?.find_pages(Find::Search(words.to_owned())).await?)
    }

    /// Reads what a user typed or pasted to name a page of a wiki.
    ///
    /// # Errors
    /// [`WorkbenchError::NotAPage`].
    pub fn address(&self, wiki: &WikiName, given: &str) -> Result<Address, WorkbenchError> {
        let known = self.wiki(wiki)?;
        let api_url = self.api_url(&known).unwrap_or(known.api_url);
        Address::parse(given, &api_url)
            .map_err(|_| WorkbenchError::NotAPage { wiki: wiki.clone(), given: given.to_owned() })
    }

    /// Finds the pages that these addresses name, pulls them into the languages, and follows them from now on.
    ///
    /// # Errors
    /// As [`Workbench::find_pages`] and [`Workbench::pull`].
    pub async fn add_pages(
        &self,
        wiki: &WikiName,
        addresses: &[Address],
        languages: &[Language],
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<Pulled, WorkbenchError> {
        let titles = self.find_pages(wiki, addresses, progress).await?;
        self.pull(wiki, &titles, languages, progress, cancel).await
    }

    /// Takes a page out of the library. What was pulled, its receipts and sprints stay on disk.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`]; [`WorkbenchError::HasDrafts`] when there are drafts and they are to be kept.
    pub fn remove_page(&self, wiki: &WikiName, page: &PageTitle, drafts: Drafts) -> Result<(), WorkbenchError> {
        let now = self.now();
        self.store().write(|w| {
            let resource = w.resource(wiki, page)?.filter(is_in_library);
            let resource = resource.ok_or_else(|| WorkbenchError::NoPage(page.clone()))?;
            let of_page =
                DraftFilter { wiki: Some(wiki.clone()), resource: Some(resource.id), ..DraftFilter::default() };
            let open = w.drafts(&of_page)?;
            match drafts {
                Drafts::Keep if !open.is_empty() => {
                    return Err(WorkbenchError::HasDrafts { what: page.to_string(), n_drafts: open.len() });
                }
                Drafts::Keep | Drafts::Drop => {}
            }
            for draft in open {
                w.discard_draft(&draft.key, now)?;
            }
            for tracked in w.tracked_languages(resource.id)? {
                w.untrack_language(resource.id, &tracked.language)?;
            }
            Ok(w.set_status(resource.id, Status::Removed)?)
        })
    }

    /// How far resources are in languages, by page, then language.
    ///
    /// No pages named: all of the library. No languages named: every language of Central and Eastern Europe that wikis
    /// take translations into, and whichever others are followed. Numbers of units that were never read are 0 with no `as_of`.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`] for a page outside the library.
    pub fn status(
        &self,
        wiki: &WikiName,
        pages: &[PageTitle],
        languages: &[Language],
    ) -> Result<Vec<StatusRow>, WorkbenchError> {
        let library = self.library(wiki)?;
        let chosen: Vec<&Tracked> = if pages.is_empty() {
            library.iter().collect()
        } else {
            let find = |page: &PageTitle| {
                let id = self.store().read(|r| r.resource(wiki, page))?.map(|resource| resource.id);
                let found = library.iter().find(|tracked| Some(tracked.resource.id) == id);
                found.ok_or_else(|| WorkbenchError::NoPage(page.clone()))
            };
            pages.iter().map(find).collect::<Result<_, WorkbenchError>>()?
        };
        let all: BTreeSet<Language> = if languages.is_empty() {
            languages_of(chosen.iter().flat_map(|tracked| &tracked.languages))
        } else {
            languages.iter().cloned().collect()
        };
        self.store().read(|r| {
            let drafts: BTreeMap<(ResourceId, Language), u32> = r
                .draft_counts(wiki)?
                .into_iter()
                .map(|(resource, language, n_drafts)| ((resource, language), n_drafts))
                .collect();
            let mut rows = Vec::new();
            for Tracked { resource, .. } in chosen {
                let stats: BTreeMap<Language, Stats> =
                    r.stats(resource.id)?.into_iter().map(|stats| (stats.language.clone(), stats)).collect();
                // A language that the wiki did not name is empty there; the number of units is that of the page.
                let n_units = stats.values().map(|stats| stats.counts.total).max().unwrap_or_default();
                rows.extend(all.iter().filter(|language| **language != resource.source_language).map(|language| {
                    let found = stats.get(language);
                    let counts = found.map(|stats| stats.counts).unwrap_or_default();
                    StatusRow {
                        page: resource.title.clone(),
                        page_status: resource.status,
                        language: language.clone(),
                        total: if found.is_some() { counts.total } else { n_units },
                        translated: counts.translated,
                        outdated: counts.outdated,
                        proofread: counts.proofread,
                        drafts: drafts.get(&(resource.id, language.clone())).copied().unwrap_or_default(),
                        as_of: found.map(|stats| stats.as_of),
                    }
                }));
            }
            Ok(rows)
        })
    }

    /// Own collections of a wiki, by name, with their pages in the user's order.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn collections(&self, wiki: &WikiName) -> Result<BTreeMap<String, Vec<PageTitle>>, WorkbenchError> {
        self.store().read(|r| {
            let mut collections = BTreeMap::new();
            for collection in r.collections(wiki)? {
                let pages = collection.resources.into_iter().map(|id| Ok(r.resource_by_id(id)?.title));
                collections.insert(collection.name, pages.collect::<Result<_, WorkbenchError>>()?);
            }
            Ok(collections)
        })
    }

    /// The pages of one collection, in the user's order.
    ///
    /// # Errors
    /// [`WorkbenchError::NoCollection`].
    pub fn collection(&self, wiki: &WikiName, name: &str) -> Result<Vec<PageTitle>, WorkbenchError> {
        self.collections(wiki)?.remove(name).ok_or_else(|| WorkbenchError::NoCollection(name.to_owned()))
    }

    /// Makes a collection, or gives an existing one other pages. All must be in the library.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`].
    pub fn save_collection(&self, wiki: &WikiName, name: &str, pages: &[PageTitle]) -> Result<(), WorkbenchError> {
        self.store().write(|w| {
            let find = |page: &PageTitle| {
                let resource = w.resource(wiki, page)?.filter(is_in_library);
                resource.map(|found| found.id).ok_or_else(|| WorkbenchError::NoPage(page.clone()))
            };
            let ids = pages.iter().map(find).collect::<Result<Vec<_>, WorkbenchError>>()?;
            Ok(w.save_collection(wiki, name.trim(), &ids)?)
        })
    }

    /// Removes a collection. Its pages stay in the library.
    ///
    /// # Errors
    /// [`WorkbenchError::NoCollection`].
    pub fn remove_collection(&self, wiki: &WikiName, name: &str) -> Result<(), WorkbenchError> {
        self.store().write(|w| {
            if !w.collections(wiki)?.iter().any(|collection| collection.name == name) {
                return Err(WorkbenchError::NoCollection(name.to_owned()));
            }
            Ok(w.remove_collection(wiki, name)?)
        })
    }
}

/// Every language of Central and Eastern Europe that wikis take translations into, and whichever others are followed.
pub(crate) fn languages_of<'a>(followed: impl IntoIterator<Item = &'a Language>) -> BTreeSet<Language> {
    let of_area = of_central_and_eastern_europe().iter().map(|about| about.tag.clone());
    of_area.filter(stands_for_its_code).chain(followed.into_iter().cloned()).collect()
}

/// Whether the user still wants it: what the wiki lost stays in the library, with its drafts.
pub(crate) fn is_in_library(resource: &Resource) -> bool {
    match resource.status {
        Status::Tracked | Status::Unmarked | Status::Deleted => true,
        Status::Removed => false,
    }
}

/// Whether wikis take translations into the language under a code that means this language and no other: `sr-Latn`
/// goes to `sr`, and is no row of its own.
fn stands_for_its_code(language: &Language) -> bool {
    language_code::to_wiki(language).and_then(|code| language_code::from_wiki(&code)).as_ref() == Some(language)
}
