//! The way in: pages of a wiki with their units in the chosen languages.
//!
//! A page is written whole, in one transaction, or not at all. Drafts are never touched. What a pull costs stands at
//! [`Estimate`].

use crate::{
    error::WorkbenchError,
    fail::fail_point,
    pages::{PageHead, Problem},
    progress::{CancelToken, Doing, Progress},
    workbench::Workbench,
};
use std::collections::BTreeSet;
use tolmach_core::{Language, PageTitle, WikiName};
use tolmach_store::{Resource, ResourceId, Status};
use tolmach_wiki::{Client, language_code};

/// What a pull brought.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pulled {
    /// The pages that were read.
    pub pages: Vec<PulledPage>,
    /// What could not be read, and why. The rest was.
    pub problems: Vec<Problem>,
    /// How many sources of outdated translations were asked for.
    pub n_old_sources: usize,
    /// How many requests were sent.
    pub n_requests: u64,
    /// Whether it was stopped before its end. What is named here is whole.
    pub was_stopped: bool,
}

/// A page that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PulledPage {
    /// Its title as the wiki has it now.
    pub page: PageTitle,
    /// The languages that were read.
    pub languages: Vec<Language>,
    /// How many units it has.
    pub n_units: usize,
}

/// What a pull will cost, as far as that can be known beforehand.
///
/// Wikitext and the question whether a page is translatable go 50 pages a request, statistics one request a page for
/// all languages, units one request a page and language, and one request finds the source of one outdated translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    /// Requests that will be sent.
    pub n_requests: u64,
    /// Of these, requests for sources of outdated translations, going by the statistics and units known so far.
    pub n_old_sources: u64,
}

impl Workbench {
    /// What pulling these pages into these languages will cost. Asks nobody.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn estimate(
        &self,
        wiki: &WikiName,
        pages: &[PageTitle],
        languages: &[Language],
    ) -> Result<Estimate, WorkbenchError> {
        let n_old_sources = self.store().read(|r| -> Result<u64, WorkbenchError> {
            let mut n_old_sources = 0;
            for page in pages {
                let Some(resource) = r.resource(wiki, page)? else { continue };
                let stats = r.stats(resource.id)?;
                for language in languages {
                    let targets = r.targets(&resource, language)?;
                    let counted = stats.iter().find(|stats| stats.language == *language);
                    n_old_sources += if targets.is_empty() {
                        counted.map_or(0, |stats| u64::from(stats.counts.outdated))
                    } else {
                        targets.iter().filter(|target| target.is_present && target.may_ask_source_then).count() as u64
                    };
                }
            }
            Ok(n_old_sources)
        })?;
        let n_batches = 2 * pages.len().div_ceil(50) as u64;
        let n_reads = (pages.len() * (1 + languages.len())) as u64;
        Ok(Estimate { n_requests: n_batches + n_reads + n_old_sources, n_old_sources })
    }

    /// Pulls pages into languages, and follows them from now on.
    ///
    /// Pulling twice is pulling once. Cost: see [`Estimate`]; at most two requests run at a time.
    ///
    /// # Errors
    /// [`WorkbenchError::NoWikiCode`] before anything is asked; [`WorkbenchError::Wiki`] when the wiki gets out of reach:
    /// pages read until then stay. What is wrong with single pages is told in [`Pulled::problems`].
    pub async fn pull(
        &self,
        wiki: &WikiName,
        pages: &[PageTitle],
        languages: &[Language],
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<Pulled, WorkbenchError> {
        if let Some(language) = languages.iter().find(|language| language_code::to_wiki(language).is_none()) {
            return Err(WorkbenchError::NoWikiCode(language.clone()));
        }
        let known = self.wiki(wiki)?;
        let client = self.client(wiki).await?;
        let n_requests_before = client.n_requests();
        // Whatever changes from here on, the next refresh will hear of. A cursor that is there already is older still.
        let cursor = match known.changes_since {
            Some(_) => None,
            None => Some(client.server_time().await?),
        };
        let mut pulled = Pulled::default();
        progress.tell(Doing::ReadingSources, 0, pages.len(), "");
        let heads = self.heads_by_title(&client, pages, &mut pulled.problems).await?;
        let wanted = heads.into_iter().map(|head| (head, languages.iter().cloned().collect())).collect();
        self.read_whole_pages(wiki, &client, wanted, progress, cancel, &mut pulled).await?;
        if !pulled.was_stopped {
            if let Some(cursor) = cursor {
                self.store().write(|w| w.set_changes_since(wiki, Some(cursor)))?;
            }
            let ids: BTreeSet<ResourceId> = self.ids_of(wiki, pulled.pages.iter().map(|read| &read.page))?;
            self.read_old_sources(wiki, &client, |resource| ids.contains(&resource.id), progress, cancel, &mut pulled)
                .await?;
        }
        pulled.n_requests = client.n_requests() - n_requests_before;
        Ok(pulled)
    }

    /// Reads each page in its languages and writes it, one after the other.
    pub(crate) async fn read_whole_pages(
        &self,
        wiki: &WikiName,
        client: &Client,
        wanted: Vec<(PageHead, BTreeSet<Language>)>,
        progress: &Progress,
        cancel: &CancelToken,
        pulled: &mut Pulled,
    ) -> Result<(), WorkbenchError> {
        let pace = progress.pace(self.now());
        let n_pages = wanted.len();
        for (n_done, (head, languages)) in wanted.into_iter().enumerate() {
            if cancel.is_cancelled() {
                pulled.was_stopped = true;
                return Ok(());
            }
            pace.tell(Doing::ReadingUnits, n_done, n_pages, head.title.as_str(), self.now());
            let title = head.title.clone();
            let Some(reading) = self.read_page(client, head, &languages).await? else {
                self.note_unmarked(wiki, &title)?;
                pulled.problems.push(Problem::NotTranslatable { page: title });
                continue;
            };
            fail_point("pull-before-write");
            let (page, problems) = self.keep_page(wiki, reading)?;
            pulled.problems.extend(problems);
            pulled.pages.push(page);
            fail_point("pull-between-pages");
        }
        progress.tell(Doing::ReadingUnits, n_pages, n_pages, "");
        Ok(())
    }

    /// Asks for the sources of outdated translations that the store does not know, one by one: each answer is kept as it
    /// comes, so that a later pull goes on where this one stops.
    pub(crate) async fn read_old_sources(
        &self,
        wiki: &WikiName,
        client: &Client,
        is_wanted: impl Fn(&Resource) -> bool,
        progress: &Progress,
        cancel: &CancelToken,
        pulled: &mut Pulled,
    ) -> Result<(), WorkbenchError> {
        let keys = self.store().read(|r| -> Result<_, WorkbenchError> {
            let mut keys = Vec::new();
            for resource in
                r.resources(wiki)?.iter().filter(|known| known.status == Status::Tracked && is_wanted(known))
            {
                for tracked in r.tracked_languages(resource.id)? {
                    let targets = r.targets(resource, &tracked.language)?.into_iter();
                    let unknown = targets.filter(|target| target.is_present && target.may_ask_source_then);
                    keys.extend(unknown.map(|target| target.key));
                }
            }
            Ok(keys)
        })?;
        let pace = progress.pace(self.now());
        // The client takes two at a time; asking for more at once would only make a stop slower.
        for (n_pair, pair) in keys.chunks(2).enumerate() {
            if cancel.is_cancelled() {
                pulled.was_stopped = true;
                return Ok(());
            }
            pace.tell(Doing::ReadingOldSources, 2 * n_pair, keys.len(), pair[0].unit.to_string(), self.now());
            let ask = async |key: Option<&tolmach_core::TargetKey>| -> Result<(), WorkbenchError> {
                let Some(key) = key else { return Ok(()) };
                let title = tolmach_wiki::TargetTitle::new(key.unit.clone(), key.language.clone())?;
                let definition = client.definition_diff(&title).await?;
                Ok(self.store().write(|w| w.set_source_then(key, definition.as_deref()))?)
            };
            tokio::try_join!(ask(pair.first()), ask(pair.get(1)))?;
            pulled.n_old_sources += pair.len();
        }
        Ok(())
    }

    fn note_unmarked(&self, wiki: &WikiName, page: &PageTitle) -> Result<(), WorkbenchError> {
        self.store().write(|w| match w.resource(wiki, page)? {
            Some(known) if known.status == Status::Tracked => Ok(w.set_status(known.id, Status::Unmarked)?),
            Some(_) | None => Ok(()),
        })
    }

    fn ids_of<'a>(
        &self,
        wiki: &WikiName,
        pages: impl Iterator<Item = &'a PageTitle>,
    ) -> Result<BTreeSet<ResourceId>, WorkbenchError> {
        self.store().read(|r| {
            let mut ids = BTreeSet::new();
            for page in pages {
                ids.extend(r.resource(wiki, page)?.map(|resource| resource.id));
            }
            Ok(ids)
        })
    }
}
