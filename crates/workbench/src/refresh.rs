//! Refreshing all that is followed: only what changed is read.
//!
//! The wiki's logs say what to look at again, from the last cursor minus an overlap, because jobs are late. What leaves no
//! trace there is found by comparing the wiki's statistics with the units read here, and by comparing every page in full
//! once a week. Nothing in the logs is believed: they only say where to look.

use crate::{
    error::WorkbenchError,
    library::is_in_library,
    pages::{PageHead, Problem, is_about_language, stored},
    progress::{CancelToken, Doing, Progress},
    pull::Pulled,
    workbench::Workbench,
};
use jiff::SignedDuration;
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{GroupId, Language, Timestamp, WikiName};
use tolmach_store::{Counts, Resource, ResourceId, Status, TrackedLanguage};
use tolmach_wiki::{Changes, Client, SourcePage, Touch};

/// Read again before the cursor: translations become outdated by a job, some time after the event that queued it.
const OVERLAP: SignedDuration = SignedDuration::from_mins(5);

/// After this long a page is compared in full, whatever the logs say.
const FULL_EVERY: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What is followed, with what of it to read again.
struct Followed {
    resource: Resource,
    languages: Vec<TrackedLanguage>,
    touch: Touch,
}

impl Followed {
    fn tracked(&self) -> BTreeSet<Language> {
        self.languages.iter().map(|tracked| tracked.language.clone()).collect()
    }

    fn add(&mut self, language: &Language) {
        match &mut self.touch {
            Touch::Whole => {}
            Touch::Languages(languages) => drop(languages.insert(language.clone())),
            Touch::Nothing => self.touch = Touch::Languages([language.clone()].into()),
        }
    }
}

impl Workbench {
    /// Brings all that is followed on a wiki up to date, where it changed. Drafts are never touched.
    ///
    /// Stopped halfway or broken off, the next refresh begins at the same point again. Cost: 6 requests, and one a language
    /// of the user's; a request a changed page and one for each changed language of it.
    ///
    /// # Errors
    /// [`WorkbenchError::Wiki`] when the wiki is out of reach: what was read until then stays.
    pub async fn refresh(
        &self,
        wiki: &WikiName,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<Pulled, WorkbenchError> {
        let known = self.wiki(wiki)?;
        let mut followed = self.followed(wiki)?;
        let mut pulled = Pulled::default();
        if followed.is_empty() {
            return Ok(pulled);
        }
        let client = self.client(wiki).await?;
        let n_requests_before = client.n_requests();
        progress.tell(Doing::ReadingChanges, 0, 1, "");
        let cursor = match known.changes_since {
            Some(since) => {
                let changes = client.changes_since(since.checked_sub(OVERLAP).unwrap_or(since)).await?;
                mark_changed(&mut followed, &changes);
                changes.read_at
            }
            None => {
                followed.iter_mut().for_each(|page| page.touch = Touch::Whole);
                client.server_time().await?
            }
        };
        mark_due(&mut followed, self.now());
        self.compare_statistics(&client, &mut followed).await?;
        self.read_touched(wiki, &client, followed, progress, cancel, &mut pulled).await?;
        if !pulled.was_stopped {
            self.store().write(|w| w.set_changes_since(wiki, Some(cursor)))?;
            self.read_old_sources(wiki, &client, |_| true, progress, cancel, &mut pulled).await?;
        }
        pulled.n_requests = client.n_requests() - n_requests_before;
        Ok(pulled)
    }

    fn followed(&self, wiki: &WikiName) -> Result<Vec<Followed>, WorkbenchError> {
        self.store().read(|r| {
            let resources = r.resources(wiki)?.into_iter().filter(is_in_library);
            let with_languages = |resource: Resource| {
                let languages = r.tracked_languages(resource.id)?;
                Ok(Followed { resource, languages, touch: Touch::Nothing })
            };
            resources.map(with_languages).collect()
        })
    }

    /// Finds pages whose numbers on the wiki are not those of the units read here. Cost: a request a language.
    async fn compare_statistics(&self, client: &Client, followed: &mut [Followed]) -> Result<(), WorkbenchError> {
        let languages: BTreeSet<Language> = followed.iter().flat_map(Followed::tracked).collect();
        for language in languages {
            let read_at = self.now();
            let stats = match client.language_stats(&language).await {
                // A wiki that closed a language has no numbers of it; its units, where they changed, tell so themselves.
                Err(error) if is_about_language(&error) => continue,
                read => read?,
            };
            let pages = followed.iter_mut().filter(|page| page.resource.status == Status::Tracked);
            let mut equal: Vec<(ResourceId, Counts)> = Vec::new();
            for page in pages.filter(|page| page.languages.iter().any(|tracked| tracked.language == language)) {
                let Some(counts) = stats.counts.get(&page.resource.title.group()) else {
                    // A wiki that has counted everything and does not name the page has lost it.
                    if stats.is_complete {
                        page.touch = Touch::Whole;
                    }
                    continue;
                };
                let local = self.store().read(|r| r.local_counts(page.resource.id, &language))?;
                match stored(*counts) == local {
                    true => equal.push((page.resource.id, local)),
                    false => page.add(&language),
                }
            }
            // Equal numbers are true as of now.
            self.store().write(|w| -> Result<(), WorkbenchError> {
                for (id, counts) in equal {
                    w.save_stats(id, &[(language.clone(), counts)], read_at)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Reads again what was touched: first what has become of whole pages, then the units.
    async fn read_touched(
        &self,
        wiki: &WikiName,
        client: &Client,
        followed: Vec<Followed>,
        progress: &Progress,
        cancel: &CancelToken,
        pulled: &mut Pulled,
    ) -> Result<(), WorkbenchError> {
        let mut wanted: Vec<(PageHead, BTreeSet<Language>)> = Vec::new();
        let mut whole = Vec::new();
        for page in followed {
            match &page.touch {
                Touch::Nothing => {}
                Touch::Whole => whole.push(page),
                // Units of a page that is not translatable have no statistics and no collection.
                Touch::Languages(_) if page.resource.status != Status::Tracked => {}
                Touch::Languages(languages) => {
                    let languages: BTreeSet<Language> = languages & &page.tracked();
                    wanted.push((head_of(&page.resource), languages));
                }
            }
        }
        if !whole.is_empty() {
            progress.tell(Doing::ReadingSources, 0, whole.len(), "");
            wanted.extend(self.look_at_whole(client, whole, pulled).await?);
        }
        self.read_whole_pages(wiki, client, wanted, progress, cancel, pulled).await
    }

    /// What has become of pages: those that are there are to be read, of the others it is noted.
    async fn look_at_whole(
        &self,
        client: &Client,
        pages: Vec<Followed>,
        pulled: &mut Pulled,
    ) -> Result<Vec<(PageHead, BTreeSet<Language>)>, WorkbenchError> {
        let ids: Vec<u64> = pages.iter().map(|page| page.resource.page_id).collect();
        let mut found: BTreeMap<u64, Option<SourcePage>> = client.pages_by_id(&ids).await?.into_iter().collect();
        // A page that was deleted may have been made anew, under its title and another number.
        let is_lost = |page: &&Followed| found.get(&page.resource.page_id).is_none_or(Option::is_none);
        let lost: Vec<_> = pages.iter().filter(is_lost).map(|page| page.resource.title.clone()).collect();
        let anew: BTreeMap<_, _> = client.pages(&lost).await?.into_iter().collect();
        let mut heads: Vec<(PageHead, Followed)> = Vec::new();
        for page in pages {
            let of_id = found.get_mut(&page.resource.page_id).and_then(Option::take);
            let of_title =
                || anew.get(&page.resource.title).cloned().flatten().filter(|anew| anew.title == page.resource.title);
            match of_id.or_else(of_title) {
                Some(head) => heads.push((head.into(), page)),
                None => {
                    pulled.problems.push(Problem::Missing { page: page.resource.title.clone() });
                    self.note_lost(&page, None, Status::Deleted)?;
                }
            }
        }
        let groups: Vec<GroupId> = heads.iter().map(|(head, _)| head.title.group()).collect();
        let groups = client.groups(&groups).await?;
        let mut wanted = Vec::new();
        for (head, page) in heads {
            if groups.contains_key(&head.title.group()) {
                wanted.push((head, page.tracked()));
            } else {
                pulled.problems.push(Problem::NotTranslatable { page: head.title.clone() });
                self.note_lost(&page, Some(&head), Status::Unmarked)?;
            }
        }
        Ok(wanted)
    }

    /// Notes that a page can't be translated any more. Its drafts stay, and follow it to its title now.
    fn note_lost(&self, page: &Followed, head: Option<&PageHead>, status: Status) -> Result<(), WorkbenchError> {
        let (id, now) = (page.resource.id, self.now());
        self.store().write(|w| {
            if let Some(head) = head {
                w.move_resource(id, &head.title, now)?;
            }
            for tracked in &page.languages {
                w.set_compared(id, &tracked.language, now)?;
            }
            Ok(w.set_status(id, status)?)
        })
    }
}

/// The page as known here; its source was not touched.
fn head_of(resource: &Resource) -> PageHead {
    PageHead {
        page_id: resource.page_id,
        title: resource.title.clone(),
        source_language: resource.source_language.clone(),
        revision: resource.revision.unwrap_or(tolmach_core::Revision(0)),
        wikitext: None,
    }
}

/// Marks what the wiki's logs name; everything, where they no longer reach back far enough.
fn mark_changed(followed: &mut [Followed], changes: &Changes) {
    for page in followed {
        page.touch = if changes.is_complete {
            changes.of(&page.resource.title, &page.resource.source_language)
        } else {
            Touch::Whole
        };
    }
}

/// Marks pages that were not compared in full for a week.
fn mark_due(followed: &mut [Followed], now: Timestamp) {
    let is_due = |tracked: &TrackedLanguage| {
        tracked.compared_at.is_none_or(|compared_at| now.duration_since(compared_at) >= FULL_EVERY)
    };
    for page in followed {
        let is_page_due = match page.resource.pulled_at {
            _ if !page.languages.is_empty() => page.languages.iter().any(is_due),
            pulled_at => pulled_at.is_none_or(|pulled_at| now.duration_since(pulled_at) >= FULL_EVERY),
        };
        if is_page_due {
            page.touch = Touch::Whole;
        }
    }
}
