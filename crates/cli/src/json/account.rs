use serde::Serialize;
use tolmach_workbench as workbench;

/// A row of `wiki list`.
#[derive(Debug, Serialize)]
pub(crate) struct Wiki {
    pub(crate) name: String,
    /// Null for the practice wiki, which has an address only while it runs.
    pub(crate) api_url: Option<String>,
    pub(crate) user: Option<String>,
    pub(crate) site_name: Option<String>,
    generator: Option<String>,
    added_at: String,
}

impl From<workbench::Wiki> for Wiki {
    fn from(wiki: workbench::Wiki) -> Self {
        let workbench::Wiki { name, api_url, account, facts, changes_since: _, added_at } = wiki;
        Self {
            api_url: (!name.is_practice()).then_some(api_url),
            name: name.to_string(),
            user: account.map(|user| user.to_string()),
            site_name: facts.as_ref().map(|facts| facts.site_name.clone()),
            generator: facts.map(|facts| facts.generator),
            added_at: added_at.to_string(),
        }
    }
}

/// What `whoami` and `login` answer.
#[derive(Debug, Serialize)]
pub(crate) struct Account {
    pub(crate) user: String,
    rights: Vec<String>,
    pub(crate) can_push: bool,
    pub(crate) can_proofread: bool,
    /// The rights that are missing.
    lacks: Vec<&'static str>,
    pub(crate) edits_a_minute: Option<u32>,
    pub(crate) blocked: Option<Block>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Block {
    pub(crate) by: String,
    pub(crate) reason: String,
    pub(crate) until: Option<String>,
    partial: bool,
}

impl From<workbench::Account> for Account {
    fn from(account: workbench::Account) -> Self {
        let (can_push, can_proofread) = (account.can_push(), account.can_proofread());
        let lacks = account.lacks().into_iter().map(workbench::Lack::right).collect();
        let workbench::Account { name, id: _, is_anonymous: _, rights, edit_limit, block } = account;
        Self {
            user: name.to_string(),
            rights: rights.into_iter().collect(),
            can_push,
            can_proofread,
            lacks,
            edits_a_minute: edit_limit.map(|limit| limit.per_minute()),
            blocked: block.map(|block| Block {
                by: block.by,
                reason: block.reason,
                until: block.until.map(|until| until.to_string()),
                partial: block.is_partial,
            }),
        }
    }
}
