//! Settling what an earlier push left in doubt: by reading the wiki, never by sending again.

use crate::{
    error::WorkbenchError,
    lease::HeldLease,
    outbox::OutboxEntry,
    progress::{CancelToken, Doing, Progress},
    push::{PushRequest, Run, waiting},
    workbench::Workbench,
};
use std::collections::BTreeMap;
use tolmach_core::{Language, UserName, WikiName};
use tolmach_store::{Entry, Phase, ResourceId};

impl Workbench {
    /// Whether a push was broken off so that something is in doubt. Asks nobody.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn has_doubts(&self, wiki: &WikiName) -> Result<bool, WorkbenchError> {
        Ok(!self.store().read(|r| r.unsettled(wiki))?.is_empty())
    }

    /// Settles what an earlier push left in doubt, and answers the entries that turned out to have landed. A push does
    /// the same before anything else; this is for the start of the program.
    ///
    /// Cost: nothing where nothing is in doubt; else 2 requests, 1 for each page and language, and 1 an entry.
    ///
    /// # Errors
    /// As [`Workbench::push`], and [`WorkbenchError::Wiki`] when the wiki gets out of reach.
    pub async fn settle(&self, wiki: &WikiName, progress: &Progress) -> Result<Vec<OutboxEntry>, WorkbenchError> {
        if !self.has_doubts(wiki)? {
            return Ok(Vec::new());
        }
        let (client, account) = self.fresh_writer(wiki).await?;
        let lease = HeldLease::take(self, wiki, &account.name)?;
        let (request, cancel) = (PushRequest::default(), CancelToken::new());
        let mut run = Run::begin(self, wiki, client, account, lease, &request, progress, &cancel)?;
        run.settle_doubts().await?;
        let settled = run.end()?;
        match settled.trouble {
            Some(error) => Err(error),
            None => Ok(settled.entries),
        }
    }
}

impl Run<'_> {
    /// Settles every entry of the wiki that is not, unless another process is still at it.
    pub(crate) async fn settle_doubts(&mut self) -> Result<(), WorkbenchError> {
        let mut by_account: BTreeMap<UserName, Vec<Entry>> = BTreeMap::new();
        for entry in self.workbench().store().read(|r| r.unsettled(self.wiki))? {
            by_account.entry(entry.account.clone()).or_default().push(entry);
        }
        for (account, entries) in by_account {
            let _lease = if account == self.account.name {
                None
            } else {
                match HeldLease::take(self.workbench(), self.wiki, &account) {
                    Ok(lease) => Some(lease),
                    Err(WorkbenchError::PushRunning { .. }) => continue,
                    Err(error) => return Err(error),
                }
            };
            self.settle_entries(entries).await?;
        }
        Ok(())
    }

    async fn settle_entries(&mut self, entries: Vec<Entry>) -> Result<(), WorkbenchError> {
        let mut places: BTreeMap<(ResourceId, Language), Vec<Entry>> = BTreeMap::new();
        for entry in entries {
            match entry.phase {
                Phase::Planned => self.workbench().store().write(|w| w.drop_planned(entry.id))?,
                Phase::Sending | Phase::Replied => {
                    let key = &entry.key;
                    let resource = self.workbench().store().read(|r| r.known_resource(&key.wiki, &key.unit.page))?;
                    places.entry((resource.id, key.language.clone())).or_default().push(entry);
                }
                Phase::Settled => {}
            }
        }
        for ((id, language), entries) in places {
            self.tell(Doing::Settling, entries[0].key.unit.page.as_str());
            if let Err(error) = self.settle_place(id, &language, &entries).await {
                self.keep_going(error)?;
                return Ok(());
            }
        }
        Ok(())
    }

    async fn settle_place(
        &mut self,
        id: ResourceId,
        language: &Language,
        entries: &[Entry],
    ) -> Result<(), WorkbenchError> {
        let resource = self.workbench().store().read(|r| r.resource_by_id(id))?;
        let fresh = self.workbench().read_fresh(&self.client, &resource, language).await?;
        for entry in entries {
            if self.settle_by(entry.id, &fresh).await? {
                self.list(entry.id)?;
            } else {
                // It never arrived. Its draft is as it was, and is planned anew.
                let receipt = waiting(Some("not-sent".to_owned()), self.now());
                self.settle(entry.id, receipt)?;
            }
        }
        Ok(())
    }
}
