//! Reading one page from the wiki, and keeping it.

use crate::{error::WorkbenchError, pull::PulledPage, workbench::Workbench};
use std::collections::{BTreeMap, BTreeSet};
use tokio::task::JoinSet;
use tolmach_core::{GroupId, Language, PageTitle, Revision, State, Timestamp, WikiName};
use tolmach_store::{Counts, NewResource, ReadUnit};
use tolmach_wiki::{Client, CollectionUnit, Freshness, SourcePage, Stats, WikiError};

/// What is wrong with one page or one language of it. The rest was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// There is no such page.
    Missing {
        /// The title as asked for.
        page: PageTitle,
    },
    /// The page is there, but not marked for translation.
    NotTranslatable {
        /// The page.
        page: PageTitle,
    },
    /// The page is written in that language.
    SourceLanguage {
        /// The page.
        page: PageTitle,
        /// The language.
        language: Language,
    },
    /// The wiki takes no translations into that language, here or at all.
    LanguageRefused {
        /// The page.
        page: PageTitle,
        /// The language.
        language: Language,
        /// The wiki's code for it.
        code: String,
    },
}

impl Problem {
    /// The word for it in JSON and messages.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "missing",
            Self::NotTranslatable { .. } => "not-translatable",
            Self::SourceLanguage { .. } => "source-language",
            Self::LanguageRefused { .. } => "language-refused",
        }
    }

    /// The page.
    pub fn page(&self) -> &PageTitle {
        match self {
            Self::Missing { page }
            | Self::NotTranslatable { page }
            | Self::SourceLanguage { page, .. }
            | Self::LanguageRefused { page, .. } => page,
        }
    }

    /// The language, where only one is concerned.
    pub fn language(&self) -> Option<&Language> {
        match self {
            Self::Missing { .. } | Self::NotTranslatable { .. } => None,
            Self::SourceLanguage { language, .. } | Self::LanguageRefused { language, .. } => Some(language),
        }
    }
}

/// A translatable page before its units are read.
#[derive(Debug, Clone)]
pub(crate) struct PageHead {
    pub(crate) page_id: u64,
    pub(crate) title: PageTitle,
    pub(crate) source_language: Language,
    pub(crate) revision: Revision,
    /// None if it was not read again.
    pub(crate) wikitext: Option<String>,
}

impl From<SourcePage> for PageHead {
    fn from(page: SourcePage) -> Self {
        let SourcePage { title, page_id, revision, saved_at: _, wikitext, language } = page;
        Self { page_id, title, source_language: language, revision, wikitext: Some(wikitext) }
    }
}

/// All that was read of one page.
pub(crate) struct Reading {
    head: PageHead,
    stats: Stats<Language>,
    units: BTreeMap<Language, Vec<CollectionUnit>>,
    problems: Vec<Problem>,
    /// When reading began: what changed later may be missing.
    read_at: Timestamp,
}

/// What one request of a page brought.
enum Part {
    Stats(Result<Stats<Language>, WikiError>),
    Units(Language, Result<Vec<CollectionUnit>, WikiError>),
}

impl Workbench {
    /// The pages of these titles that can be translated; of the others it is told what is wrong. Pages that are named
    /// twice, as by a redirect, come once.
    pub(crate) async fn heads_by_title(
        &self,
        client: &Client,
        titles: &[PageTitle],
        problems: &mut Vec<Problem>,
    ) -> Result<Vec<PageHead>, WorkbenchError> {
        let mut heads: BTreeMap<u64, (usize, PageHead)> = BTreeMap::new();
        for (position, (asked, found)) in client.pages(titles).await?.into_iter().enumerate() {
            match found {
                Some(page) => drop(heads.entry(page.page_id).or_insert_with(|| (position, page.into()))),
                None => problems.push(Problem::Missing { page: asked }),
            }
        }
        let groups: Vec<GroupId> = heads.values().map(|(_, head)| head.title.group()).collect();
        let groups = client.groups(&groups).await?;
        let (mut translatable, others): (Vec<_>, Vec<_>) =
            heads.into_values().partition(|(_, head)| groups.contains_key(&head.title.group()));
        problems.extend(others.into_iter().map(|(_, head)| Problem::NotTranslatable { page: head.title }));
        translatable.sort_by_key(|(position, _)| *position);
        Ok(translatable.into_iter().map(|(_, head)| head).collect())
    }

    /// Reads statistics and units of one page; none where it is translatable no more. Cost: a request, and one a language.
    pub(crate) async fn read_page(
        &self,
        client: &Client,
        head: PageHead,
        languages: &BTreeSet<Language>,
    ) -> Result<Option<Reading>, WorkbenchError> {
        let read_at = self.now();
        let group = head.title.group();
        let mut parts = JoinSet::new();
        let (stats_client, stats_group) = (client.clone(), group.clone());
        parts.spawn(async move { Part::Stats(stats_client.stats(&stats_group).await) });
        for language in languages.iter().filter(|language| **language != head.source_language) {
            let (client, group, language) = (client.clone(), group.clone(), language.clone());
            parts.spawn(async move {
                let units = client.collection(&group, &language, Freshness::Replica).await;
                Part::Units(language, units)
            });
        }
        let refused = |language, code: &str| Problem::LanguageRefused {
            page: head.title.clone(),
            language,
            code: code.to_owned(),
        };
        let (mut stats, mut units, mut problems) = (Stats::default(), BTreeMap::new(), Vec::new());
        if languages.contains(&head.source_language) {
            let language = head.source_language.clone();
            problems.push(Problem::SourceLanguage { page: head.title.clone(), language });
        }
        while let Some(part) = parts.join_next().await {
            match part {
                Ok(Part::Stats(Err(error)) | Part::Units(_, Err(error))) if error.code() == NO_GROUP => {
                    return Ok(None);
                }
                Ok(Part::Stats(read)) => stats = read?,
                Ok(Part::Units(language, Ok(read))) => drop(units.insert(language, read)),
                Ok(Part::Units(language, Err(error))) if is_about_language(&error) => {
                    problems.push(refused(language, error.code()));
                }
                Ok(Part::Units(_, Err(error))) => return Err(error.into()),
                Err(broken) => std::panic::resume_unwind(broken.into_panic()),
            }
        }
        Ok(Some(Reading { head, stats, units, problems, read_at }))
    }

    /// Writes a page as read, whole.
    pub(crate) fn keep_page(
        &self,
        wiki: &WikiName,
        reading: Reading,
    ) -> Result<(PulledPage, Vec<Problem>), WorkbenchError> {
        let Reading { head, stats, units, problems, read_at } = reading;
        let PageHead { page_id, title, source_language, revision, wikitext } = head;
        let resource = NewResource { wiki: wiki.clone(), page_id, title: title.clone(), source_language };
        let counted: Vec<(Language, Counts)> = stats
            .counts
            .into_iter()
            .map(|(language, counts)| (language, stored(counts)))
            // What the wiki has stored may lag behind; the units themselves do not.
            .chain(units.iter().map(|(language, units)| (language.clone(), counts_of(units))))
            .collect();
        let page = PulledPage {
            page: title,
            languages: units.keys().cloned().collect(),
            n_units: units.values().map(Vec::len).max().unwrap_or_default(),
        };
        // What is about to be replaced is to be remembered first.
        self.memory_catch_up()?;
        self.store().write(|w| -> Result<(), WorkbenchError> {
            let id = w.save_resource(&resource, read_at)?;
            if let Some(wikitext) = &wikitext {
                w.save_source(id, revision, wikitext, read_at)?;
            }
            w.save_stats(id, &counted, read_at)?;
            for (language, units) in units {
                let units: Vec<ReadUnit> = units.into_iter().map(read_unit).collect();
                w.save_reading(id, &language, revision, &units, read_at)?;
                w.set_compared(id, &language, read_at)?;
            }
            Ok(())
        })?;
        Ok((page, problems))
    }
}

/// What the wiki answers about a message group that is none.
const NO_GROUP: &str = "badparameter";

/// Whether the wiki refused only this language.
pub(crate) fn is_about_language(error: &WikiError) -> bool {
    matches!(error, WikiError::NoSuchTarget(_))
        || ["translate-invalidlanguage", "translate-language-disabled", "translate-language-disabled-reason"]
            .contains(&error.code())
}

fn read_unit(read: CollectionUnit) -> ReadUnit {
    let CollectionUnit { key, remote } = read;
    ReadUnit { unit: key.unit, definition: remote.source, target: remote.target }
}

/// The wiki's numbers as the store keeps them.
pub(crate) fn stored(counts: tolmach_wiki::Counts) -> Counts {
    let tolmach_wiki::Counts { total, translated, outdated, proofread } = counts;
    Counts { total, translated, outdated, proofread }
}

fn counts_of(units: &[CollectionUnit]) -> Counts {
    let mut counts = Counts::default();
    for unit in units {
        counts.total += 1;
        match unit.remote.target.state() {
            State::Untranslated => {}
            State::Outdated => counts.outdated += 1,
            State::Translated => counts.translated += 1,
            State::Proofread => {
                counts.translated += 1;
                counts.proofread += 1;
            }
        }
    }
    counts
}
