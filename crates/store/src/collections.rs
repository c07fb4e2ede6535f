//! Own collections: named lists of resources that need no right on the wiki.

use crate::{Reader, ResourceId, Result, StoreError, Writer};
use tolmach_core::WikiName;

/// A named list of resources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collection {
    /// Its name, unique on its wiki.
    pub name: String,
    /// Its resources, in the user's order.
    pub resources: Vec<ResourceId>,
}

const NAMES: &str = "SELECT c.id, c.name FROM wiki w JOIN collection c ON c.wiki_id = w.id
  WHERE w.name = ?1 ORDER BY c.name";
pub(crate) const MEMBERS: &str =
    "SELECT resource_id FROM collection_resource WHERE collection_id = ?1 ORDER BY position";

impl Reader<'_> {
    /// The collections of a wiki, by name.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn collections(&self, wiki: &WikiName) -> Result<Vec<Collection>> {
        let rows = self.all(NAMES, [wiki.as_str()], |row| Ok((row.get("id")?, row.get("name")?)))?;
        let with_members = |(id, name): (i64, String)| {
            let resources = self.all(MEMBERS, [id], |row| Ok(ResourceId(row.get(0)?)))?;
            Ok(Collection { name, resources })
        };
        rows.into_iter().map(with_members).collect()
    }
}

impl Writer<'_> {
    /// Makes a collection, or gives an existing one other resources.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the wiki.
    pub fn save_collection(&mut self, wiki: &WikiName, name: &str, resources: &[ResourceId]) -> Result<()> {
        let wiki_id = self.wiki_id(wiki)?;
        self.run("INSERT INTO collection (wiki_id, name) VALUES (?1, ?2) ON CONFLICT DO NOTHING", (wiki_id, name))?;
        let id: i64 = self
            .one("SELECT id FROM collection WHERE wiki_id = ?1 AND name = ?2", (wiki_id, name), |row| Ok(row.get(0)?))?
            .ok_or_else(|| StoreError::NoSuch { what: "collection", name: name.to_owned() })?;
        self.run("DELETE FROM collection_resource WHERE collection_id = ?1", [id])?;
        for (position, resource) in (0_i64..).zip(resources) {
            self.run(
                "INSERT INTO collection_resource (collection_id, position, resource_id) VALUES (?1, ?2, ?3)",
                (id, position, resource.0),
            )?;
        }
        Ok(())
    }

    /// Removes a collection. Its resources stay.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the wiki.
    pub fn remove_collection(&mut self, wiki: &WikiName, name: &str) -> Result<()> {
        let wiki_id = self.wiki_id(wiki)?;
        self.run("DELETE FROM collection WHERE wiki_id = ?1 AND name = ?2", (wiki_id, name))?;
        Ok(())
    }
}
