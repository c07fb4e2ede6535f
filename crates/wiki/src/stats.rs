//! How far translations have got, as the wiki counts.
//!
//! The wiki serves counts it has stored. Where one is missing it stops there, orders a recount and offers to go on at
//! the same place; asking at once gives the same again, so nobody waits for it here.

use crate::{client::Client, error::WikiError, language_code, params::Params, parts::continuation, reply};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use tolmach_core::{GroupId, Language};

/// How many units of a message group are in which state, in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
pub struct Counts {
    /// All units.
    pub total: u32,
    /// Translated and not outdated, proofread ones included. The source language counts as fully translated.
    pub translated: u32,
    /// Outdated.
    #[serde(rename = "fuzzy")]
    pub outdated: u32,
    /// Proofread.
    pub proofread: u32,
}

/// The counts of one thing for each of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stats<K> {
    /// By language or by message group.
    pub counts: BTreeMap<K, Counts>,
    /// False where the wiki had not counted some yet, so that they are missing here; ask again in a minute or more.
    pub is_complete: bool,
}

impl<K> Default for Stats<K> {
    fn default() -> Self {
        Self { counts: BTreeMap::new(), is_complete: false }
    }
}

impl Client {
    /// Counts of a message group in every language that the wiki knows. Cost: 1 request, 2 where some are missing.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki; code `badparameter` where there is no such group.
    pub async fn stats(&self, id: &GroupId) -> Result<Stats<Language>, WikiError> {
        let asked = Params::action("query").with("meta", "messagegroupstats").with("mgsgroup", id);
        self.counted(asked, read_stats).await
    }

    /// Counts in one language of all message groups. Cost: 1 request, 2 where some are missing.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki; [`WikiError::NoSuchTarget`] for a language that wikis do not take.
    pub async fn language_stats(&self, language: &Language) -> Result<Stats<GroupId>, WikiError> {
        let code = language_code::to_wiki(language).ok_or_else(|| WikiError::NoSuchTarget(language.clone()))?;
        let asked = Params::action("query").with("meta", "languagestats").with("lslanguage", code);
        self.counted(asked, read_language_stats).await
    }

    async fn counted<K: Ord>(
        &self,
        asked: Params,
        read: impl Fn(&Value) -> Result<BTreeMap<K, Counts>, WikiError>,
    ) -> Result<Stats<K>, WikiError> {
        let mut stats = Stats::default();
        let mut asked_now = asked.clone();
        loop {
            let body = self.read(&asked_now).await?;
            let n_before = stats.counts.len();
            stats.counts.extend(read(&body)?);
            let Some(next) = continuation(&body) else {
                stats.is_complete = true;
                return Ok(stats);
            };
            let is_stuck = next.iter().all(|(name, value)| asked_now.get(name) == Some(value.as_str()));
            if is_stuck || (stats.counts.len() == n_before && n_before > 0) {
                return Ok(stats);
            }
            asked_now = asked.clone();
            next.iter().for_each(|(name, value)| asked_now.set(name, value));
        }
    }
}

#[derive(Deserialize)]
struct OfLanguage {
    code: String,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Deserialize)]
struct OfGroup {
    group: String,
    #[serde(flatten)]
    counts: Counts,
}

/// Reads counts by language. Codes that are no language tags are left out.
pub(crate) fn read_stats(body: &Value) -> Result<BTreeMap<Language, Counts>, WikiError> {
    let rows: Vec<OfLanguage> = reply::part(body, "the statistics", "/query/messagegroupstats")?;
    Ok(rows.into_iter().filter_map(|row| Some((language_code::from_wiki(&row.code)?, row.counts))).collect())
}

/// Reads counts by message group.
pub(crate) fn read_language_stats(body: &Value) -> Result<BTreeMap<GroupId, Counts>, WikiError> {
    let rows: Vec<OfGroup> = reply::part(body, "the statistics", "/query/languagestats")?;
    Ok(rows.into_iter().filter_map(|row| Some((GroupId::parse(&row.group).ok()?, row.counts))).collect())
}
