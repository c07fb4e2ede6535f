//! `action=query`: lists, metadata and pages in one answer, with one `continue`.

use super::{Answer, Call, Object, account, aids, collection, find, groups, logs, pages, site, stats};
use crate::wiki::Refusal;
use serde_json::{Value, json};

/// What the modules of a query gather.
#[derive(Default)]
pub(super) struct Gathered {
    pub(super) query: Object,
    /// Parameters to repeat the request with.
    pub(super) more: Object,
}

impl Gathered {
    pub(super) fn put(&mut self, name: &str, value: Value) {
        self.query.insert(name.to_owned(), value);
    }

    pub(super) fn continue_with(&mut self, name: &str, value: impl Into<Value>) {
        self.more.insert(name.to_owned(), value.into());
    }
}

pub(super) fn query(call: &mut Call<'_>) -> Answer {
    let params = call.params;
    let mut gathered = Gathered::default();
    pages::pages(call, &mut gathered)?;
    for list in params.list("list") {
        match list {
            "messagecollection" => collection::collection(call, &mut gathered)?,
            "logevents" => logs::log_events(call, &mut gathered)?,
            "recentchanges" => logs::recent_changes(call, &mut gathered)?,
            "allpages" | "prefixsearch" | "categorymembers" | "search" => find::list(call, list, &mut gathered)?,
            other => return Err(unknown("list", other)),
        }
    }
    for meta in params.list("meta") {
        match meta {
            "siteinfo" => site::site_info(call, &mut gathered),
            "userinfo" => gathered.put("userinfo", account::user_info(call)),
            "tokens" => {
                let tokens = account::tokens(call)?;
                gathered.put("tokens", tokens);
            }
            "messagegroups" => groups::groups(call, &mut gathered),
            "messagegroupstats" => stats::group_stats(call, &mut gathered)?,
            "languagestats" => stats::language_stats(call, &mut gathered)?,
            "messagetranslations" => aids::translations(call, &mut gathered)?,
            other => return Err(unknown("meta", other)),
        }
    }
    let Gathered { query, mut more } = gathered;
    let mut body = Object::from_iter([("batchcomplete".to_owned(), json!(true))]);
    if !more.is_empty() {
        more.insert("continue".to_owned(), "-||".into());
        body.insert("continue".to_owned(), Value::Object(more));
    }
    if !query.is_empty() {
        body.insert("query".to_owned(), Value::Object(query));
    }
    Ok(body)
}

fn unknown(param: &str, value: &str) -> Refusal {
    Refusal::new("badvalue", format!("Unrecognized value for parameter \"{param}\": {value}."))
}
