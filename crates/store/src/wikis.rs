//! Wikis that the user added, what they said of themselves, and how far their changes were followed.

use crate::{
    Reader, Result, StoreError, Writer,
    columns::{ms, number, small, some_text, some_time, some_user, time, unsigned, wiki_name},
};
use rusqlite::Row;
use tolmach_core::{Timestamp, UserName, WikiName};

/// A wiki.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wiki {
    /// As the user calls it.
    pub name: WikiName,
    /// Where its API is.
    pub api_url: String,
    /// The account logged in with, where there is one. The secret is kept elsewhere.
    pub account: Option<UserName>,
    /// What the wiki said of itself, where it was asked.
    pub facts: Option<SiteFacts>,
    /// Server time up to which its changes were followed.
    pub changes_since: Option<Timestamp>,
    /// When it was added.
    pub added_at: Timestamp,
}

/// What a wiki said of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteFacts {
    /// `MediaWiki 1.43.0`.
    pub generator: String,
    /// Its name for people.
    pub site_name: String,
    /// Whether it has the Translate extension.
    pub has_translate: bool,
    /// Titles that it takes in one request.
    pub max_titles: u32,
    /// How long it keeps recent changes, in seconds.
    pub rc_max_age_secs: u64,
    /// When it said so.
    pub read_at: Timestamp,
}

pub(crate) const WIKI: &str = "SELECT * FROM wiki WHERE name = ?1";
const WIKIS: &str = "SELECT * FROM wiki ORDER BY id";

fn read_wiki(row: &Row<'_>) -> Result<Wiki> {
    let facts = match some_time(row, "facts_at")? {
        None => None,
        Some(read_at) => Some(SiteFacts {
            generator: some_text(row, "generator")?.unwrap_or_default(),
            site_name: some_text(row, "site_name")?.unwrap_or_default(),
            has_translate: row.get("has_translate")?,
            max_titles: small(row, "max_titles")?,
            rc_max_age_secs: unsigned(row, "rc_max_age_secs")?,
            read_at,
        }),
    };
    Ok(Wiki {
        name: wiki_name(row, "name")?,
        api_url: row.get("api_url")?,
        account: some_user(row, "account")?,
        facts,
        changes_since: some_time(row, "changes_since")?,
        added_at: time(row, "added_at")?,
    })
}

impl Reader<'_> {
    /// All wikis, in the order in which they were added.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn wikis(&self) -> Result<Vec<Wiki>> {
        self.all(WIKIS, [], read_wiki)
    }

    /// One wiki.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn wiki(&self, name: &WikiName) -> Result<Option<Wiki>> {
        self.one(WIKI, [name.as_str()], read_wiki)
    }

    pub(crate) fn wiki_id(&self, name: &WikiName) -> Result<i64> {
        self.one(WIKI, [name.as_str()], |row| Ok(row.get("id")?))?
            .ok_or_else(|| StoreError::NoSuch { what: "wiki", name: name.to_string() })
    }
}

impl Writer<'_> {
    /// Adds a wiki.
    ///
    /// # Errors
    /// [`StoreError::AlreadyThere`] when there is one of that name.
    pub fn add_wiki(&mut self, name: &WikiName, api_url: &str, now: Timestamp) -> Result<()> {
        if self.wiki(name)?.is_some() {
            return Err(StoreError::AlreadyThere { what: "wiki", name: name.to_string() });
        }
        self.run("INSERT INTO wiki (name, api_url, added_at) VALUES (?1, ?2, ?3)", (name.as_str(), api_url, ms(now)))?;
        Ok(())
    }

    /// Removes a wiki with all that is known of it: resources, receipts, sprints.
    ///
    /// # Errors
    /// [`StoreError::HasDrafts`] while open drafts stand on it; [`StoreError::NoSuch`].
    pub fn remove_wiki(&mut self, name: &WikiName) -> Result<()> {
        let id = self.wiki_id(name)?;
        let n_drafts = self.n_open_drafts(&crate::DraftFilter { wiki: Some(name.clone()), ..Default::default() })?;
        if n_drafts > 0 {
            return Err(StoreError::HasDrafts { name: name.to_string(), n_drafts });
        }
        self.run("DELETE FROM wiki WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Moves a wiki's API to another address.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn set_api_url(&mut self, name: &WikiName, api_url: &str) -> Result<()> {
        let id = self.wiki_id(name)?;
        self.run("UPDATE wiki SET api_url = ?2 WHERE id = ?1", (id, api_url))?;
        Ok(())
    }

    /// Notes the account logged in with, or that there is none.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn set_account(&mut self, name: &WikiName, account: Option<&UserName>) -> Result<()> {
        let id = self.wiki_id(name)?;
        self.run("UPDATE wiki SET account = ?2 WHERE id = ?1", (id, account.map_or("", UserName::as_str)))?;
        Ok(())
    }

    /// Notes what the wiki said of itself.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn set_site_facts(&mut self, name: &WikiName, facts: &SiteFacts) -> Result<()> {
        let id = self.wiki_id(name)?;
        let SiteFacts { generator, site_name, has_translate, max_titles, rc_max_age_secs, read_at } = facts;
        self.run(
            "UPDATE wiki SET generator = ?2, site_name = ?3, has_translate = ?4, max_titles = ?5,
               rc_max_age_secs = ?6, facts_at = ?7 WHERE id = ?1",
            (id, generator, site_name, has_translate, max_titles, number(*rc_max_age_secs), ms(*read_at)),
        )?;
        Ok(())
    }

    /// Notes the server time up to which the wiki's changes were followed; none asks for a full comparison next time.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn set_changes_since(&mut self, name: &WikiName, since: Option<Timestamp>) -> Result<()> {
        let id = self.wiki_id(name)?;
        self.run("UPDATE wiki SET changes_since = ?2 WHERE id = ?1", (id, since.map_or(0, ms)))?;
        Ok(())
    }
}
