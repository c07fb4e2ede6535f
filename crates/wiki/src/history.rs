//! What unit pages hold, and what they held before.

use crate::{
    client::Client,
    error::WikiError,
    params::{Params, several},
    parts::continuation,
    reply,
    title::TargetTitle,
};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use tolmach_core::{Revision, UserName, push::PastRevision};

/// Revisions with their texts that a wiki gives in one answer.
const REVISIONS_PER_REQUEST: u32 = 50;

impl Client {
    /// The revisions of a unit page with their texts, newest first, those after `since` only. Empty where there is none.
    ///
    /// Sees what was just saved. Cost: 1 request for 50 revisions.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki.
    pub async fn history(&self, title: &TargetTitle, since: Option<Revision>) -> Result<Vec<PastRevision>, WikiError> {
        let asked = question().with("titles", title).with("rvlimit", REVISIONS_PER_REQUEST);
        let mut past: Vec<PastRevision> = Vec::new();
        let mut asked_now = asked.clone();
        loop {
            let body = self.read_primary(&asked_now).await?;
            let part: Vec<PastRevision> = read_revisions(&body)?.into_values().flatten().collect();
            let n_old = part.iter().filter(|past| since.is_some_and(|since| past.revision <= since)).count();
            let is_over = n_old > 0 || part.is_empty();
            past.extend(part.into_iter().filter(|past| since.is_none_or(|since| past.revision > since)));
            match continuation(&body) {
                Some(next) if !is_over => {
                    asked_now = asked.clone();
                    next.iter().for_each(|(name, value)| asked_now.set(name, value));
                }
                Some(_) | None => return Ok(past),
            }
        }
    }

    /// The latest revision of each unit page with its text; none where there is no such page. In the order asked.
    ///
    /// Sees what was just saved. Cost: 1 request for 50 pages (500 with high limits).
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki.
    pub async fn unit_texts(
        &self,
        titles: &[TargetTitle],
    ) -> Result<Vec<(TargetTitle, Option<PastRevision>)>, WikiError> {
        let mut found = Vec::new();
        for batch in titles.chunks(self.titles_per_request()) {
            // By title as text: Serbian in either script has the same page.
            let mut latest = BTreeMap::new();
            self.each_part(question().with("titles", several(batch)), "revisions", true, |body| {
                latest.extend(
                    read_revisions(body)?
                        .into_iter()
                        .filter_map(|(title, revisions)| Some((title, revisions.into_iter().next()?))),
                );
                Ok(())
            })
            .await?;
            found.extend(batch.iter().map(|title| (title.clone(), latest.get(&title.to_string()).cloned())));
        }
        Ok(found)
    }
}

fn question() -> Params {
    Params::action("query")
        .with("prop", "revisions")
        .with("rvprop", "ids|timestamp|user|content")
        .with("rvslots", "main")
}

#[derive(Deserialize)]
struct Page {
    #[serde(default)]
    title: String,
    #[serde(default)]
    revisions: Vec<PageRevision>,
}

#[derive(Deserialize)]
struct PageRevision {
    revid: u64,
    parentid: u64,
    timestamp: Timestamp,
    user: Option<String>,
    #[serde(default)]
    slots: Value,
}

/// Reads revisions by title. Pages that are missing have none.
pub(crate) fn read_revisions(body: &Value) -> Result<BTreeMap<String, Vec<PastRevision>>, WikiError> {
    let pages: Vec<Page> = reply::part(body, "revisions", "/query/pages")?;
    let units =
        pages.into_iter().filter_map(|page| Some((TargetTitle::parse(&page.title)?.to_string(), page.revisions)));
    Ok(units.map(|(title, revisions)| (title, revisions.into_iter().map(read_revision).collect())).collect())
}

fn read_revision(read: PageRevision) -> PastRevision {
    PastRevision {
        revision: Revision(read.revid),
        parent: (read.parentid != 0).then_some(Revision(read.parentid)),
        user: read.user.and_then(|name| UserName::parse(&name).ok()),
        text: read.slots.pointer("/main/content").and_then(Value::as_str).map(str::to_owned),
        saved_at: read.timestamp,
    }
}
