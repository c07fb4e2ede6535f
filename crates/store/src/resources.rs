//! Resources: translatable pages as tracked here, known by page id as well as by title.

use crate::{
    Reader, Result, StoreError, Writer,
    columns::{language, ms, number, rev, revision, some_time, time, title, unsigned, wiki_name, word},
};
use rusqlite::Row;
use std::collections::BTreeMap;
use tolmach_core::{Language, PageTitle, Revision, Timestamp, WikiName};

/// A row of the table of resources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceId(pub(crate) i64);

/// What has become of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// Translatable on the wiki, and followed here.
    Tracked,
    /// No longer translatable; its drafts are kept.
    Unmarked,
    /// Deleted on the wiki; its drafts are kept.
    Deleted,
    /// Taken out of the library by the user; drafts and receipts are kept.
    Removed,
}

impl Status {
    /// The word for it in the database and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tracked => "tracked",
            Self::Unmarked => "unmarked",
            Self::Deleted => "deleted",
            Self::Removed => "removed",
        }
    }

    /// Reads the word for a status.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Tracked, Self::Unmarked, Self::Deleted, Self::Removed].into_iter().find(|status| status.as_str() == word)
    }
}

/// A resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Its row.
    pub id: ResourceId,
    /// The wiki it is on.
    pub wiki: WikiName,
    /// The wiki's id of the page, which stays when the page is moved.
    pub page_id: u64,
    /// Its title now.
    pub title: PageTitle,
    /// The language it is written in.
    pub source_language: Language,
    /// What has become of it.
    pub status: Status,
    /// The source revision pulled last.
    pub revision: Option<Revision>,
    /// When it was pulled last.
    pub pulled_at: Option<Timestamp>,
    /// When it was added.
    pub added_at: Timestamp,
}

/// A resource to be tracked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewResource {
    /// The wiki it is on.
    pub wiki: WikiName,
    /// The wiki's id of the page.
    pub page_id: u64,
    /// Its title.
    pub title: PageTitle,
    /// The language it is written in.
    pub source_language: Language,
}

/// The wikitext of a resource at one revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The revision.
    pub revision: Revision,
    /// Its text, markup and all.
    pub wikitext: String,
    /// When it was pulled.
    pub pulled_at: Timestamp,
}

/// A language into which a resource is followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackedLanguage {
    /// The language.
    pub language: Language,
    /// When its units were last read, all of them.
    pub read_at: Option<Timestamp>,
    /// When they were last compared in full, whatever the wiki's log said.
    pub compared_at: Option<Timestamp>,
}

pub(crate) const BY_TITLE: &str = "SELECT r.*, w.name AS wiki FROM wiki w JOIN resource r ON r.wiki_id = w.id
  WHERE w.name = ?1 AND r.title = ?2 ORDER BY r.status <> 'tracked', r.id DESC LIMIT 1";
pub(crate) const BY_FORMER_TITLE: &str = "SELECT r.*, w.name AS wiki FROM wiki w
  JOIN former_title f ON f.wiki_id = w.id JOIN resource r ON r.id = f.resource_id
  WHERE w.name = ?1 AND f.title = ?2 ORDER BY f.moved_at DESC LIMIT 1";
pub(crate) const BY_PAGE_ID: &str = "SELECT r.*, w.name AS wiki FROM wiki w JOIN resource r ON r.wiki_id = w.id
  WHERE w.name = ?1 AND r.page_id = ?2";
pub(crate) const OF_WIKI: &str = "SELECT r.*, w.name AS wiki FROM wiki w JOIN resource r ON r.wiki_id = w.id
  WHERE w.name = ?1 ORDER BY r.title";
const BY_ID: &str = "SELECT r.*, w.name AS wiki FROM resource r JOIN wiki w ON w.id = r.wiki_id WHERE r.id = ?1";
pub(crate) const SOURCE: &str = "SELECT * FROM source WHERE resource_id = ?1 AND (?2 = 0 OR revision = ?2)
  ORDER BY revision DESC LIMIT 1";
pub(crate) const LANGUAGES_OF_WIKI: &str = "SELECT l.resource_id, l.language FROM wiki w
  JOIN resource r ON r.wiki_id = w.id JOIN resource_language l ON l.resource_id = r.id
  WHERE w.name = ?1 ORDER BY l.resource_id, l.language";
pub(crate) const FOLLOWED: &str = "SELECT DISTINCT l.language FROM wiki w
  JOIN resource r ON r.wiki_id = w.id JOIN resource_language l ON l.resource_id = r.id
  WHERE w.name = ?1 AND r.status <> 'removed'";
pub(crate) const LANGUAGES: &str = "SELECT * FROM resource_language WHERE resource_id = ?1 ORDER BY language";

fn read_resource(row: &Row<'_>) -> Result<Resource> {
    Ok(Resource {
        id: ResourceId(row.get("id")?),
        wiki: wiki_name(row, "wiki")?,
        page_id: unsigned(row, "page_id")?,
        title: title(row, "title")?,
        source_language: language(row, "source_language")?,
        status: word(row, "status", "status", Status::parse)?,
        revision: revision(row, "revision")?,
        pulled_at: some_time(row, "pulled_at")?,
        added_at: time(row, "added_at")?,
    })
}

impl Reader<'_> {
    /// All resources of a wiki by title, whatever has become of them.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn resources(&self, wiki: &WikiName) -> Result<Vec<Resource>> {
        self.all(OF_WIKI, [wiki.as_str()], read_resource)
    }

    /// The resource of that title, or the one that was called so before it was moved.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn resource(&self, wiki: &WikiName, title: &PageTitle) -> Result<Option<Resource>> {
        match self.one(BY_TITLE, (wiki.as_str(), title.as_str()), read_resource)? {
            Some(found) => Ok(Some(found)),
            None => self.one(BY_FORMER_TITLE, (wiki.as_str(), title.as_str()), read_resource),
        }
    }

    /// The resource of that title; an error where there is none.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn known_resource(&self, wiki: &WikiName, title: &PageTitle) -> Result<Resource> {
        self.resource(wiki, title)?.ok_or_else(|| StoreError::NoSuch { what: "resource", name: title.to_string() })
    }

    /// The resource of that row.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn resource_by_id(&self, id: ResourceId) -> Result<Resource> {
        self.one(BY_ID, [id.0], read_resource)?
            .ok_or_else(|| StoreError::NoSuch { what: "resource", name: id.0.to_string() })
    }

    /// The resource of that page id.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn resource_by_page_id(&self, wiki: &WikiName, page_id: u64) -> Result<Option<Resource>> {
        self.one(BY_PAGE_ID, (wiki.as_str(), number(page_id)), read_resource)
    }

    /// The wikitext of a resource at a revision, or the newest.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn source(&self, id: ResourceId, at: Option<Revision>) -> Result<Option<Source>> {
        self.one(SOURCE, (id.0, rev(at)), |row| {
            Ok(Source {
                revision: Revision(unsigned(row, "revision")?),
                wikitext: row.get("wikitext")?,
                pulled_at: time(row, "pulled_at")?,
            })
        })
    }

    /// The languages into which a resource is followed, by tag.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn tracked_languages(&self, id: ResourceId) -> Result<Vec<TrackedLanguage>> {
        self.all(LANGUAGES, [id.0], |row| {
            Ok(TrackedLanguage {
                language: language(row, "language")?,
                read_at: some_time(row, "read_at")?,
                compared_at: some_time(row, "compared_at")?,
            })
        })
    }

    /// The languages into which any resource of a wiki is followed.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn followed_languages(&self, wiki: &WikiName) -> Result<Vec<Language>> {
        self.all(FOLLOWED, [wiki.as_str()], |row| language(row, "language"))
    }

    /// The languages into which each resource of a wiki is followed, by tag. Resources without any are left out.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn tracked_languages_of_wiki(&self, wiki: &WikiName) -> Result<BTreeMap<ResourceId, Vec<Language>>> {
        let mut tracked: BTreeMap<ResourceId, Vec<Language>> = BTreeMap::new();
        for (resource, language) in self
            .all(LANGUAGES_OF_WIKI, [wiki.as_str()], |row| Ok((ResourceId(row.get(0)?), language(row, "language")?)))?
        {
            tracked.entry(resource).or_default().push(language);
        }
        Ok(tracked)
    }
}

impl Writer<'_> {
    /// Tracks a resource, or brings what is known of it up to date.
    ///
    /// The page id decides which one it is; a new title is then a move, and the old one stays known. Where no page has
    /// that id, a resource of that title is taken to be the page made anew.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the wiki.
    pub fn save_resource(&mut self, resource: &NewResource, now: Timestamp) -> Result<ResourceId> {
        let NewResource { wiki, page_id, title, source_language } = resource;
        let wiki_id = self.wiki_id(wiki)?;
        let known = match self.resource_by_page_id(wiki, *page_id)? {
            Some(known) => Some(known),
            None => self.one(BY_TITLE, (wiki.as_str(), title.as_str()), read_resource)?,
        };
        let Some(known) = known else {
            self.run(
                "INSERT INTO resource (wiki_id, page_id, title, source_language, added_at) VALUES (?1, ?2, ?3, ?4, ?5)",
                (wiki_id, number(*page_id), title.as_str(), source_language.as_str(), ms(now)),
            )?;
            return Ok(ResourceId(self.last_id()));
        };
        self.move_resource(known.id, title, now)?;
        self.run(
            "UPDATE resource SET page_id = ?2, source_language = ?3, status = 'tracked' WHERE id = ?1",
            (known.id.0, number(*page_id), source_language.as_str()),
        )?;
        Ok(known.id)
    }

    /// Notes that a page has another title now. Drafts and receipts follow, and the old title stays known.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`].
    pub fn move_resource(&mut self, id: ResourceId, title: &PageTitle, now: Timestamp) -> Result<()> {
        let known = self.resource_by_id(id)?;
        if known.title == *title {
            return Ok(());
        }
        let wiki_id = self.wiki_id(&known.wiki)?;
        self.run(
            "INSERT INTO former_title (resource_id, wiki_id, title, moved_at) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT DO UPDATE SET moved_at = excluded.moved_at",
            (id.0, wiki_id, known.title.as_str(), ms(now)),
        )?;
        self.run("UPDATE resource SET title = ?2 WHERE id = ?1", (id.0, title.as_str()))?;
        Ok(())
    }

    /// Notes what has become of a resource. Nothing else of it changes.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn set_status(&mut self, id: ResourceId, status: Status) -> Result<()> {
        self.run("UPDATE resource SET status = ?2 WHERE id = ?1", (id.0, status.as_str()))?;
        Ok(())
    }

    /// Keeps the wikitext of a resource, and notes its revision as the one pulled last.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn save_source(&mut self, id: ResourceId, at: Revision, wikitext: &str, now: Timestamp) -> Result<()> {
        self.run(
            "INSERT INTO source (resource_id, revision, wikitext, pulled_at) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT DO UPDATE SET wikitext = excluded.wikitext, pulled_at = excluded.pulled_at",
            (id.0, rev(Some(at)), wikitext, ms(now)),
        )?;
        self.run("UPDATE resource SET revision = ?2, pulled_at = ?3 WHERE id = ?1", (id.0, rev(Some(at)), ms(now)))?;
        Ok(())
    }

    /// Follows a resource into a language. Does nothing where it is followed already.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn track_language(&mut self, id: ResourceId, language: &Language) -> Result<()> {
        self.run(
            "INSERT INTO resource_language (resource_id, language) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
            (id.0, language.as_str()),
        )?;
        Ok(())
    }

    /// Follows a resource into a language no more. What was read and drafted stays.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn untrack_language(&mut self, id: ResourceId, language: &Language) -> Result<()> {
        self.run("DELETE FROM resource_language WHERE resource_id = ?1 AND language = ?2", (id.0, language.as_str()))?;
        Ok(())
    }

    /// Notes that all units of a resource in a language were compared with the wiki.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn set_compared(&mut self, id: ResourceId, language: &Language, now: Timestamp) -> Result<()> {
        self.run(
            "UPDATE resource_language SET compared_at = ?3 WHERE resource_id = ?1 AND language = ?2",
            (id.0, language.as_str(), ms(now)),
        )?;
        Ok(())
    }
}
