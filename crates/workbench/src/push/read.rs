//! Reading the wiki just before and just after sending.

use crate::{error::WorkbenchError, push::batch::reason_of, workbench::Workbench};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{Language, Remote, Revision, TargetKey, UnitId, push::OnWiki};
use tolmach_store::{ReadUnit, Resource, ResourceId, Status};
use tolmach_wiki::{Client, Freshness, WikiError};

/// A page in one language as the wiki has it now.
pub(crate) enum Fresh {
    /// Its units.
    Units(BTreeMap<UnitId, Remote>),
    /// The page is gone, or no longer translatable.
    NoPage,
    /// The wiki takes nothing in this language; its code, and its words.
    Refused(String),
}

impl Fresh {
    /// One unit of it. None where the wiki refused to say.
    pub(crate) fn unit(&self, unit: &UnitId) -> Option<OnWiki> {
        match self {
            Self::Units(units) => Some(units.get(unit).cloned().map_or(OnWiki::NoUnit, OnWiki::Unit)),
            Self::NoPage => Some(OnWiki::NoPage),
            Self::Refused(_) => None,
        }
    }

    /// One unit of it, where it is there.
    pub(crate) fn remote(&self, unit: &UnitId) -> Option<&Remote> {
        match self {
            Self::Units(units) => units.get(unit),
            Self::NoPage | Self::Refused(_) => None,
        }
    }
}

impl Workbench {
    /// Looks where the pages of units are now: moved ones are followed, of deleted ones it is noted.
    ///
    /// Cost: 1 request for 50 pages.
    pub(crate) async fn follow_pages(
        &self,
        client: &Client,
        units: impl Iterator<Item = &TargetKey>,
    ) -> Result<(), WorkbenchError> {
        let pages: BTreeSet<_> = units.map(|key| (&key.wiki, &key.unit.page)).collect();
        let resources: BTreeMap<u64, Resource> = self.store().read(|r| -> Result<_, WorkbenchError> {
            let known = pages.into_iter().map(|(wiki, page)| r.known_resource(wiki, page));
            Ok(known.map(|known| known.map(|known| (known.page_id, known))).collect::<Result<_, _>>()?)
        })?;
        let ids: Vec<u64> = resources.keys().copied().collect();
        let found = client.pages_by_id(&ids).await?;
        let now = self.now();
        self.store().write(|w| -> Result<(), WorkbenchError> {
            for (page_id, page) in found {
                let Some(known) = resources.get(&page_id) else { continue };
                match (page, known.status) {
                    (Some(page), _) => w.move_resource(known.id, &page.title, now)?,
                    (None, Status::Tracked | Status::Unmarked) => w.set_status(known.id, Status::Deleted)?,
                    (None, Status::Deleted | Status::Removed) => {}
                }
            }
            Ok(())
        })
    }

    /// Reads the units of a page in one language from the primary database, and keeps them like a pull.
    ///
    /// Cost: 1 request for 500 units.
    pub(crate) async fn read_fresh(
        &self,
        client: &Client,
        resource: &Resource,
        language: &Language,
    ) -> Result<Fresh, WorkbenchError> {
        let read_at = self.now();
        let units = match client.collection(&resource.title.group(), language, Freshness::Primary).await {
            Ok(units) => units,
            Err(error) if error.code() == "badparameter" => {
                self.note_gone(resource.id, resource.status)?;
                return Ok(Fresh::NoPage);
            }
            Err(error @ (WikiError::Api(_) | WikiError::NoSuchTarget(_))) if error.retry_after().is_none() => {
                return Ok(Fresh::Refused(reason_of(&error.into())));
            }
            Err(error) => return Err(error.into()),
        };
        let read: Vec<ReadUnit> = units
            .iter()
            .map(|unit| ReadUnit {
                unit: unit.key.unit.clone(),
                definition: unit.remote.source.clone(),
                target: unit.remote.target.clone(),
            })
            .collect();
        // What is about to be replaced is to be remembered first.
        self.memory_catch_up()?;
        let at = resource.revision.unwrap_or(Revision(0));
        self.store().write(|w| -> Result<(), WorkbenchError> {
            w.save_reading(resource.id, language, at, &read, read_at)?;
            let counts = w.local_counts(resource.id, language)?;
            w.save_stats(resource.id, &[(language.clone(), counts)], read_at)?;
            if matches!(resource.status, Status::Unmarked | Status::Deleted) {
                w.set_status(resource.id, Status::Tracked)?;
            }
            Ok(())
        })?;
        Ok(Fresh::Units(units.into_iter().map(|unit| (unit.key.unit, unit.remote)).collect()))
    }

    fn note_gone(&self, id: ResourceId, status: Status) -> Result<(), WorkbenchError> {
        match status {
            Status::Tracked => Ok(self.store().write(|w| w.set_status(id, Status::Unmarked))?),
            Status::Unmarked | Status::Deleted | Status::Removed => Ok(()),
        }
    }
}
