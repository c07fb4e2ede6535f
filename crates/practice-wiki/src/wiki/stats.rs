//! Progress in numbers, as the wiki keeps it in a cache.

use super::*;

/// Units of a message group in a language, by state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Counts {
    pub(crate) total: usize,
    /// Translated and not outdated, proofread ones included.
    pub(crate) translated: usize,
    pub(crate) fuzzy: usize,
    pub(crate) proofread: usize,
}

/// A row of the cache.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Row {
    Known(Counts),
    /// Not there until a job has run.
    Missing,
}

impl Wiki {
    /// The cached numbers of a group in a language.
    pub(crate) fn stats(&self, group: &str, pages: &[(&Page, &Marked)], language: &str) -> Row {
        if self.missing_stats.contains(&(group.to_owned(), language.to_owned())) {
            return Row::Missing;
        }
        let mut counts = Counts::default();
        for unit in self.units(pages, language) {
            counts.total += 1;
            match unit.latest {
                Some(rev) if rev.fuzzy => counts.fuzzy += 1,
                Some(rev) => {
                    counts.translated += 1;
                    counts.proofread += usize::from(!rev.reviewers.is_empty());
                }
                None => {}
            }
        }
        Row::Known(counts)
    }

    /// Ids of all groups, those made of others included, in the order in which the wiki knows them.
    pub(crate) fn group_ids(&self) -> Vec<String> {
        let pages = self.marked_pages().map(|(page, _)| format!("page-{}", page.title));
        pages.chain(self.aggregates.iter().map(|aggregate| aggregate.id.clone())).collect()
    }

    /// Forgets the numbers of a page's groups in one language, where jobs are held.
    pub(super) fn stats_moved(&mut self, page: u64, language: &str) {
        if self.holds_jobs {
            for group in self.groups_of(page) {
                self.missing_stats.insert((group, language.to_owned()));
            }
        }
    }

    /// Forgets the numbers of a page's groups in all languages, where jobs are held.
    pub(super) fn all_stats_moved(&mut self, page: u64) {
        if self.holds_jobs {
            for group in self.groups_of(page) {
                let languages = titles::LANGUAGES.iter();
                self.missing_stats.extend(languages.map(|language| (group.clone(), (*language).to_owned())));
            }
        }
    }

    fn groups_of(&self, page: u64) -> Vec<String> {
        let own = self.pages.get(&page).map(|page| format!("page-{}", page.title));
        let aggregates = self.aggregates.iter().filter(|aggregate| aggregate.pages.contains(&page));
        own.into_iter().chain(aggregates.map(|aggregate| aggregate.id.clone())).collect()
    }
}
