//! Who is logged in, and what the account may do.

use crate::{client::Client, error::WikiError, params::Params, reply};
use jiff::Timestamp;
use secrecy::SecretString;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::UserName;

/// An account as the wiki sees it now.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// Its name; where nobody is logged in, the address that the wiki sees.
    pub name: UserName,
    /// Its number on the wiki; 0 where nobody is logged in.
    pub id: u64,
    /// Whether nobody is logged in.
    pub is_anonymous: bool,
    /// The wiki's words for what this login may do; fewer than the account has where it is a bot password or a token.
    pub rights: BTreeSet<String>,
    /// The strictest limit on edits; none where there is none.
    pub edit_limit: Option<RateLimit>,
    /// The block on the account, where there is one.
    pub block: Option<Block>,
}

/// So many actions in so many seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    /// Actions.
    pub hits: u32,
    /// In so many seconds.
    pub secs: u32,
}

impl RateLimit {
    /// Actions in a minute, rounded down.
    pub fn per_minute(&self) -> u32 {
        u32::try_from(u64::from(self.hits) * 60 / u64::from(self.secs.max(1))).unwrap_or(u32::MAX)
    }
}

/// A block on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Who blocked it.
    pub by: String,
    /// Why, as wikitext.
    pub reason: String,
    /// Until when; none if it has no end.
    pub until: Option<Timestamp>,
    /// Whether it is for some pages only.
    pub is_partial: bool,
}

/// Something that a login cannot do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// Edit pages at all (right `edit`).
    Edit,
    /// Create pages, as the first translation of a unit does (right `createpage`).
    Create,
    /// Save translations (right `translate`).
    Translate,
    /// Approve others' translations (right `translate-messagereview`). No grant gives it to bot passwords or tokens.
    Proofread,
}

impl Lack {
    /// The wiki's word for the missing right.
    pub fn right(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Create => "createpage",
            Self::Translate => "translate",
            Self::Proofread => "translate-messagereview",
        }
    }

    /// Whether pushing works without it.
    pub fn allows_pushing(self) -> bool {
        match self {
            Self::Edit | Self::Create | Self::Translate => false,
            Self::Proofread => true,
        }
    }
}

impl Account {
    /// What this login cannot do.
    pub fn lacks(&self) -> Vec<Lack> {
        let all = [Lack::Edit, Lack::Create, Lack::Translate, Lack::Proofread];
        all.into_iter().filter(|lack| !self.rights.contains(lack.right())).collect()
    }

    /// Whether it may save translations and is not blocked everywhere.
    pub fn can_push(&self) -> bool {
        let is_blocked = self.block.as_ref().is_some_and(|block| !block.is_partial);
        !is_blocked && self.lacks().into_iter().all(Lack::allows_pushing)
    }

    /// Whether it may approve translations.
    pub fn can_proofread(&self) -> bool {
        !self.lacks().contains(&Lack::Proofread)
    }
}

impl Client {
    /// Reads who is logged in, with rights, limits and blocks, and fetches an edit token beside it. Cost: 1 request.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki.
    pub async fn who_am_i(&self) -> Result<Account, WikiError> {
        let asked = Params::action("query")
            .with("meta", "userinfo|tokens")
            .with("uiprop", "rights|ratelimits|groups|blockinfo")
            .with("type", "csrf");
        let body = self.read(&asked).await?;
        let account = read_account(&body)?;
        let token: Option<String> = reply::part(&body, "tokens", "/query/tokens/csrftoken").ok();
        let has_high_limits = account.rights.contains("apihighlimits");
        self.set_titles_per_request(if has_high_limits { 500 } else { 50 });
        let mut session = self.session();
        session.user = (!account.is_anonymous).then(|| account.name.clone());
        session.csrf = token.map(SecretString::from);
        drop(session);
        Ok(account)
    }
}

#[derive(Deserialize)]
struct UserInfo {
    id: u64,
    name: String,
    #[serde(default)]
    anon: bool,
    #[serde(default)]
    rights: BTreeSet<String>,
    #[serde(default)]
    ratelimits: serde_json::Value,
    blockid: Option<u64>,
    #[serde(default)]
    blockedby: String,
    #[serde(default)]
    blockreason: String,
    blockexpiry: Option<String>,
    #[serde(default)]
    blockpartial: bool,
}

#[derive(Deserialize)]
struct Limit {
    hits: u32,
    seconds: u32,
}

/// Reads the answer about oneself.
pub(crate) fn read_account(body: &serde_json::Value) -> Result<Account, WikiError> {
    let info: UserInfo = reply::part(body, "the account", "/query/userinfo")?;
    // Without limits this is an empty list rather than an empty object.
    let limits: BTreeMap<String, Limit> =
        info.ratelimits.get("edit").cloned().map(serde_json::from_value).transpose().ok().flatten().unwrap_or_default();
    let strictest =
        limits.into_values().min_by_key(|limit| u64::from(limit.hits) * 1000 / u64::from(limit.seconds.max(1)));
    let name = UserName::parse(&info.name).map_err(|error| reply::bad("the account", error.to_string()))?;
    Ok(Account {
        name,
        id: info.id,
        is_anonymous: info.anon || info.id == 0,
        rights: info.rights,
        edit_limit: strictest.map(|limit| RateLimit { hits: limit.hits, secs: limit.seconds }),
        block: info.blockid.map(|_| Block {
            by: info.blockedby,
            reason: info.blockreason,
            until: info.blockexpiry.and_then(|expiry| expiry.parse().ok()),
            is_partial: info.blockpartial,
        }),
    })
}
