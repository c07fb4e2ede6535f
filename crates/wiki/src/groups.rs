//! Message groups: which pages are translatable, and into what.

use crate::{
    client::Client,
    error::WikiError,
    language_code,
    params::{Params, several},
    reply,
};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use tolmach_core::{GroupId, Language, PageTitle};

/// A message group. That of a page exists for as long as the page is marked for translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupInfo {
    /// Its id.
    pub id: GroupId,
    /// Its name.
    pub label: String,
    /// The language translated from; none where the wiki does not say (before 1.43), then it is that of the page.
    pub source_language: Option<Language>,
    /// Languages asked for before others.
    pub priority_languages: Vec<Language>,
    /// Whether no translation into another language may be begun. With no priority languages, that means none at all.
    pub is_restricted: bool,
    /// Whether translators are asked to leave it alone.
    pub is_discouraged: bool,
}

impl GroupInfo {
    /// Whether a first translation into `language` will be taken; existing ones can be changed in any case.
    pub fn allows(&self, language: &Language) -> bool {
        let code = language_code::to_wiki(language);
        !self.is_restricted || self.priority_languages.iter().any(|allowed| language_code::to_wiki(allowed) == code)
    }
}

impl Client {
    /// Reads one message group; none where there is none, as when the page is not marked for translation. Cost: 1 request.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki.
    pub async fn group(&self, id: &GroupId) -> Result<Option<GroupInfo>, WikiError> {
        Ok(self.groups(std::slice::from_ref(id)).await?.remove(id))
    }

    /// Reads message groups; those that do not exist are left out. Cost: 1 request for 50 groups.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki.
    pub async fn groups(&self, ids: &[GroupId]) -> Result<BTreeMap<GroupId, GroupInfo>, WikiError> {
        let mut found = BTreeMap::new();
        for batch in ids.chunks(self.titles_per_request()) {
            let body = self.read(&question().with("mgfilter", several(batch))).await?;
            // An id with an asterisk is a pattern to the wiki and may find others.
            let asked = read_groups(&body)?.into_iter().filter(|group| batch.contains(&group.id));
            found.extend(asked.map(|group| (group.id.clone(), group)));
        }
        Ok(found)
    }

    /// Translatable pages whose titles begin with `prefix`, by title. Cost: 1 request.
    pub(crate) async fn pages_with_prefix(&self, prefix: &str) -> Result<Vec<PageTitle>, WikiError> {
        let asked = Params::action("query")
            .with("meta", "messagegroups")
            .with("mgformat", "flat")
            .with("mgprop", "id|class")
            .with("mgfilter", format!("page-{prefix}*"));
        let body = self.read(&asked).await?;
        if reply::is_truncated(&body) {
            return Err(WikiError::Incomplete { what: "message groups" });
        }
        let pages = read_ids(&body)?.into_iter().filter_map(|id| id.page());
        Ok(pages.filter(|page| page.as_str().starts_with(prefix)).collect())
    }

    /// Translatable pages below an aggregate group, each once, in the wiki's order. Cost: 1 request.
    pub(crate) async fn pages_of_aggregate(&self, id: &GroupId) -> Result<Vec<PageTitle>, WikiError> {
        let asked = Params::action("query")
            .with("meta", "messagegroups")
            .with("mgformat", "tree")
            .with("mgprop", "id|class")
            .with("mgroot", id);
        let body = self.read(&asked).await?;
        if reply::is_truncated(&body) {
            return Err(WikiError::Incomplete { what: "message groups" });
        }
        let mut pages = Vec::new();
        for page in read_ids(&body)?.into_iter().filter_map(|id| id.page()) {
            if !pages.contains(&page) {
                pages.push(page);
            }
        }
        Ok(pages)
    }
}

fn question() -> Params {
    Params::action("query")
        .with("meta", "messagegroups")
        .with("mgformat", "flat")
        .with("mgprop", "id|label|class|exists|priority|prioritylangs|priorityforce|sourcelanguage")
}

#[derive(Deserialize)]
struct Group {
    id: String,
    #[serde(default)]
    label: String,
    exists: Option<bool>,
    priority: Option<String>,
    /// A list, or false.
    #[serde(default)]
    prioritylangs: Value,
    #[serde(default)]
    priorityforce: Value,
    sourcelanguage: Option<String>,
    #[serde(default)]
    groups: Vec<Group>,
}

/// Reads the groups of a flat answer that exist.
pub(crate) fn read_groups(body: &Value) -> Result<Vec<GroupInfo>, WikiError> {
    let groups: Vec<Group> = reply::part(body, "message groups", "/query/messagegroups")?;
    let existing = groups.into_iter().filter(|group| group.exists != Some(false));
    Ok(existing.filter_map(|group| group.into_info()).collect())
}

impl Group {
    fn into_info(self) -> Option<GroupInfo> {
        let codes = self.prioritylangs.as_array().into_iter().flatten().filter_map(Value::as_str);
        Some(GroupInfo {
            id: GroupId::parse(&self.id).ok()?,
            label: self.label,
            source_language: self.sourcelanguage.as_deref().and_then(language_code::from_wiki),
            priority_languages: codes.filter_map(language_code::from_wiki).collect(),
            is_restricted: self.priorityforce == true || self.priorityforce == "on",
            is_discouraged: self.priority.as_deref() == Some("discouraged"),
        })
    }

    fn collect_ids(self, ids: &mut Vec<GroupId>) {
        ids.extend(GroupId::parse(&self.id));
        self.groups.into_iter().for_each(|group| group.collect_ids(ids));
    }
}

/// Reads the ids of an answer, those of groups within groups included.
pub(crate) fn read_ids(body: &Value) -> Result<Vec<GroupId>, WikiError> {
    let groups: Vec<Group> = reply::part(body, "message groups", "/query/messagegroups")?;
    let mut ids = Vec::new();
    groups.into_iter().for_each(|group| group.collect_ids(&mut ids));
    Ok(ids)
}
