//! The units of a message group in one language: what a pull is made of.

use crate::{client::Client, error::WikiError, language_code, params::Params, parts::continuation, reply};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
use tolmach_core::{GroupId, Language, Remote, Revision, Target, Translation, UnitKey, UserName};

/// How fresh an answer must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// A replica may answer, seconds behind. For pulling.
    Replica,
    /// Must show what was just saved. For looking again after a push.
    Primary,
}

/// A unit in one language, in the order of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CollectionUnit {
    /// The unit.
    pub key: UnitKey,
    /// Its definition and its translation.
    pub remote: Remote,
}

/// One part of the list.
#[derive(Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) units: Vec<CollectionUnit>,
    pub(crate) n_all: usize,
}

impl Client {
    /// Reads all units of a message group in one language, in the order of the page.
    ///
    /// A wiki goes on from a unit's key, and when that key has left the list meanwhile it stops without a word. So the
    /// number of units is compared with the number that the wiki names, and the list is read once more where they differ.
    /// Cost: 1 request for 500 units (more on older wikis).
    ///
    /// # Errors
    /// [`WikiError::Incomplete`] where the list never came whole; [`WikiError::NoSuchTarget`]; code `badparameter` where
    /// there is no such group, `translate-language-disabled` and the like where the language is not allowed.
    pub async fn collection(
        &self,
        id: &GroupId,
        language: &Language,
        freshness: Freshness,
    ) -> Result<Vec<CollectionUnit>, WikiError> {
        let code = language_code::to_wiki(language).ok_or_else(|| WikiError::NoSuchTarget(language.clone()))?;
        let asked = Params::action("query")
            .with("list", "messagecollection")
            .with("mcgroup", id)
            .with("mclanguage", code)
            .with("mcprop", "definition|translation|tags|properties")
            .with("mclimit", "max");
        for _ in 0..2 {
            if let Some(units) = self.whole_collection(&asked, freshness).await? {
                return Ok(units);
            }
            tracing::info!(group = id.as_str(), %language, "the list changed while it was read, reading it again");
        }
        Err(WikiError::Incomplete { what: "units" })
    }

    /// None where the list changed while it was read.
    async fn whole_collection(
        &self,
        asked: &Params,
        freshness: Freshness,
    ) -> Result<Option<Vec<CollectionUnit>>, WikiError> {
        let mut units: Vec<CollectionUnit> = Vec::new();
        let mut n_all = None;
        let mut asked_now = asked.clone();
        loop {
            let body = match freshness {
                Freshness::Replica => self.read(&asked_now).await?,
                Freshness::Primary => self.read_primary(&asked_now).await?,
            };
            let part = read_collection(&body)?;
            if *n_all.get_or_insert(part.n_all) != part.n_all {
                return Ok(None);
            }
            let n_new = part.units.len();
            units.extend(part.units);
            match continuation(&body) {
                Some(next) if n_new > 0 && units.len() < part.n_all => {
                    asked_now = asked.clone();
                    next.iter().for_each(|(name, value)| asked_now.set(name, value));
                }
                Some(_) => return Ok(None),
                None => {
                    let n_different = units.iter().map(|unit| &unit.key).collect::<BTreeSet<_>>().len();
                    let is_whole = units.len() == part.n_all && n_different == units.len();
                    return Ok(is_whole.then_some(units));
                }
            }
        }
    }
}

#[derive(Deserialize)]
struct Metadata {
    resultsize: usize,
}

#[derive(Deserialize)]
struct Message {
    key: String,
    definition: Option<String>,
    translation: Option<String>,
    #[serde(default)]
    tags: Vec<String>,
    properties: Properties,
}

/// Numbers come as texts on some databases.
#[derive(Deserialize)]
struct Properties {
    status: String,
    revision: Option<Value>,
    #[serde(default)]
    reviewers: Vec<Value>,
    #[serde(rename = "last-translator-text")]
    translator: Option<String>,
}

/// Reads one part of the list.
pub(crate) fn read_collection(body: &Value) -> Result<Part, WikiError> {
    let metadata: Metadata = reply::part(body, "units", "/query/metadata")?;
    let messages: Vec<Message> = reply::part(body, "units", "/query/messagecollection")?;
    let units = messages.into_iter().map(read_unit).collect::<Result<_, _>>()?;
    Ok(Part { units, n_all: metadata.resultsize })
}

fn read_unit(message: Message) -> Result<CollectionUnit, WikiError> {
    let key = UnitKey::parse(&message.key).map_err(|error| reply::bad("units", error.to_string()))?;
    let target = read_target(&key, message.translation, &message.tags, message.properties)?;
    Ok(CollectionUnit { key, remote: Remote { source: message.definition.unwrap_or_default(), target } })
}

fn read_target(
    key: &UnitKey,
    text: Option<String>,
    tags: &[String],
    properties: Properties,
) -> Result<Target, WikiError> {
    let Some(text) = text else { return Ok(Target::Untranslated) };
    let revision = properties.revision.as_ref().and_then(number);
    let translation = Translation {
        text,
        revision: Revision(revision.ok_or_else(|| reply::bad("units", format!("{key} has a text and no revision")))?),
        translator: properties.translator.and_then(|name| UserName::parse(&name).ok()),
    };
    let reviewers: BTreeSet<u64> = properties.reviewers.iter().filter_map(number).collect();
    Ok(match properties.status.as_str() {
        "fuzzy" => Target::Outdated(translation),
        "proofread" => Target::Proofread { translation, reviewers },
        _ if tags.iter().any(|tag| tag == "fuzzy") => Target::Outdated(translation),
        _ => Target::Translated(translation),
    })
}

/// A number, or a text that is one.
fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}
