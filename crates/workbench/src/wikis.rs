//! The wikis that the user works with.

use crate::{error::WorkbenchError, workbench::Workbench};
use tolmach_core::{UserName, WikiName};
use tolmach_store::{DraftFilter, SiteFacts, Wiki};
use tolmach_wiki::{Client, Credentials, Site};

/// Meta-Wiki, which is there from the start.
const META: (&str, &str) = ("meta", "https://meta.wikimedia.org/w/api.php");

/// What stands for the practice wiki's address, which changes with each start.
const PRACTICE_URL: &str = "practice:";

/// What is to happen to drafts on something that is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// Nothing is removed while there are any.
    Keep,
    /// They are dropped with it.
    Drop,
}

/// A wiki that was added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedWiki {
    /// The wiki.
    pub wiki: Wiki,
    /// Whether it was asked: it is added unseen while there is no network.
    pub was_reached: bool,
}

impl Workbench {
    pub(crate) fn add_built_in_wikis(&self) -> Result<(), WorkbenchError> {
        let built_in = [(META.0, META.1), (WikiName::practice().as_str(), PRACTICE_URL)]
            .map(|(name, url)| WikiName::parse(name).map(|name| (name, url)));
        let known = self.wikis()?;
        for entry in built_in {
            let (name, url) = entry?;
            if known.iter().any(|wiki| wiki.name == name) {
                continue;
            }
            let now = self.now();
            self.store().write(|w| match w.wiki(&name)? {
                // Another process opened the same new home at the same moment.
                Some(_) => Ok(()),
                None => w.add_wiki(&name, url, now),
            })?;
        }
        Ok(())
    }

    /// All wikis, in the order in which they were added.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn wikis(&self) -> Result<Vec<Wiki>, WorkbenchError> {
        Ok(self.store().read(|r| r.wikis())?)
    }

    /// One wiki.
    ///
    /// # Errors
    /// [`WorkbenchError::NoWiki`].
    pub fn wiki(&self, name: &WikiName) -> Result<Wiki, WorkbenchError> {
        self.store().read(|r| r.wiki(name))?.ok_or_else(|| WorkbenchError::NoWiki(name.clone()))
    }

    /// Adds a wiki, asking it first what it is. Without network it is added unseen.
    ///
    /// # Errors
    /// [`WorkbenchError::WikiExists`]; [`WorkbenchError::NoTranslate`] when the site has no Translate extension;
    /// [`WorkbenchError::Wiki`] when the address is no API's, or would send passwords in the clear.
    pub async fn add_wiki(&self, name: &WikiName, api_url: &str) -> Result<AddedWiki, WorkbenchError> {
        if self.store().read(|r| r.wiki(name))?.is_some() {
            return Err(WorkbenchError::WikiExists(name.clone()));
        }
        let client = Client::new(api_url, self.wiki_options())?;
        let site = match client.site().await {
            Ok(site) if !site.has_translate => return Err(WorkbenchError::NoTranslate(name.clone())),
            Ok(site) => Some(site),
            Err(error) if error.is_offline() => None,
            Err(error) => return Err(error.into()),
        };
        let now = self.now();
        self.store().write(|w| {
            w.add_wiki(name, client.api_url(), now)?;
            match &site {
                Some(site) => w.set_site_facts(name, &facts(site, now)),
                None => Ok(()),
            }
        })?;
        Ok(AddedWiki { wiki: self.wiki(name)?, was_reached: site.is_some() })
    }

    /// Removes a wiki with all that is known of it: resources, receipts, sprints, and the secret.
    ///
    /// # Errors
    /// [`WorkbenchError::WikiBuiltIn`]; [`WorkbenchError::HasDrafts`] when there are drafts and they are to be kept.
    pub async fn remove_wiki(&self, name: &WikiName, drafts: Drafts) -> Result<(), WorkbenchError> {
        let known = self.wiki(name)?;
        if name.is_practice() || name.as_str() == META.0 {
            return Err(WorkbenchError::WikiBuiltIn(name.clone()));
        }
        let now = self.now();
        self.store().write(|w| {
            let open = w.drafts(&DraftFilter { wiki: Some(name.clone()), ..DraftFilter::default() })?;
            match drafts {
                Drafts::Keep if !open.is_empty() => {
                    return Err(WorkbenchError::HasDrafts { what: name.to_string(), n_drafts: open.len() });
                }
                Drafts::Keep | Drafts::Drop => {}
            }
            for draft in &open {
                w.discard_draft(&draft.key, now)?;
            }
            Ok(w.remove_wiki(name)?)
        })?;
        self.take_session(name).await;
        self.secrets().forget(&known.api_url)
    }

    /// Says where the practice wiki of this process listens, and as whom one works there.
    pub async fn set_practice_url(&self, url: &str, credentials: Credentials) {
        let user = match &credentials {
            Credentials::BotPassword { user, .. } | Credentials::Account { user, .. } => UserName::parse(user).ok(),
            Credentials::Token(_) => None,
        };
        self.put_practice(url, user);
        self.secrets().hold(url, credentials);
        // A session of an earlier start leads to a port on which nobody listens any more.
        self.take_session(&WikiName::practice()).await;
    }

    /// Where a wiki's API is now.
    ///
    /// # Errors
    /// [`WorkbenchError::PracticeNotRunning`].
    pub(crate) fn api_url(&self, wiki: &Wiki) -> Result<String, WorkbenchError> {
        if wiki.name.is_practice() {
            self.practice_url().ok_or(WorkbenchError::PracticeNotRunning)
        } else {
            Ok(wiki.api_url.clone())
        }
    }
}

/// What a site says of itself, as the store keeps it.
pub(crate) fn facts(site: &Site, read_at: tolmach_core::Timestamp) -> SiteFacts {
    SiteFacts {
        generator: site.generator.clone(),
        site_name: site.name.clone(),
        has_translate: site.has_translate,
        max_titles: 50,
        // Wikis do not say; `refresh` assumes the least that any is known to keep.
        rc_max_age_secs: 0,
        read_at,
    }
}
