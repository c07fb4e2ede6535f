//! `list=logevents` and `list=recentchanges`.

use super::{Call, Object, Params, pages::compact, query::Gathered};
use crate::wiki::{Change, Changed, LogEntry, Refusal, Title, users};
use jiff::Timestamp;
use serde_json::{Value, json};

/// A time parameter: ISO 8601, fourteen digits, or seconds since 1970.
pub(super) fn time(params: &Params, name: &str) -> Result<Option<Timestamp>, Refusal> {
    let Some(given) = params.get(name) else { return Ok(None) };
    let is_digits = given.bytes().all(|byte| byte.is_ascii_digit());
    let read = match given.len() {
        14 if is_digits => format!(
            "{}-{}-{}T{}:{}:{}Z",
            &given[..4],
            &given[4..6],
            &given[6..8],
            &given[8..10],
            &given[10..12],
            &given[12..]
        )
        .parse()
        .ok(),
        _ if is_digits => given.parse().ok().and_then(|secs| Timestamp::from_second(secs).ok()),
        _ => given.parse().ok(),
    };
    read.map(Some).ok_or_else(|| {
        Refusal::new("badtimestamp", format!("Invalid value \"{given}\" for timestamp parameter \"{name}\"."))
    })
}

/// A stretch of a list that is sorted by time and id.
struct Stretch {
    is_oldest_first: bool,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
    /// Where an earlier answer stopped.
    from: Option<(Timestamp, u64)>,
    limit: usize,
}

impl Stretch {
    fn read(params: &Params, prefix: &str) -> Result<Self, Refusal> {
        let name = |name: &str| format!("{prefix}{name}");
        let from = params.get(&name("continue")).map(|at| {
            let (secs, id) = at.split_once('|')?;
            let given = Params::new([("at".to_owned(), secs.to_owned())]);
            Some((time(&given, "at").ok()??, id.parse().ok()?))
        });
        let from = match from {
            Some(None) => {
                let text = "Invalid continue param. You should pass the original value returned by the previous query.";
                return Err(Refusal::new("badcontinue", text));
            }
            Some(from) => from,
            None => None,
        };
        Ok(Self {
            is_oldest_first: params.get(&name("dir")) == Some("newer"),
            start: time(params, &name("start"))?,
            end: time(params, &name("end"))?,
            from,
            limit: params.limit(&name("limit"), 10, 500)?,
        })
    }

    /// The rows of the stretch, of a list that is oldest first, and the one to continue at.
    fn of<'r, R>(
        &self,
        rows: impl DoubleEndedIterator<Item = &'r R>,
        at: impl Fn(&R) -> (Timestamp, u64),
    ) -> (Vec<&'r R>, Option<(Timestamp, u64)>) {
        let (low, high) = if self.is_oldest_first { (self.start, self.end) } else { (self.end, self.start) };
        let is_in = |row: &&R| {
            let (time, _) = at(row);
            let is_past =
                self.from.is_none_or(|from| if self.is_oldest_first { at(row) >= from } else { at(row) <= from });
            is_past && low.is_none_or(|low| time >= low) && high.is_none_or(|high| time <= high)
        };
        let mut rows: Vec<&R> = rows.filter(is_in).collect();
        rows.sort_by_key(|row| at(row));
        if !self.is_oldest_first {
            rows.reverse();
        }
        let next = rows.get(self.limit).map(|row| at(row));
        rows.truncate(self.limit);
        (rows, next)
    }
}

pub(super) fn log_events(call: &mut Call<'_>, gathered: &mut Gathered) -> Result<(), Refusal> {
    let params = call.params;
    let stretch = Stretch::read(params, "le")?;
    let (kind, action) = (params.get("letype"), params.get("leaction"));
    let (user, title) = (params.get("leuser"), params.get("letitle").and_then(Title::parse));
    let props = params.list_or("leprop", "ids|title|type|user|timestamp|comment|details|tags");
    let is_wanted = |entry: &&LogEntry| {
        kind.is_none_or(|kind| entry.kind == kind)
            && action.is_none_or(|action| action == format!("{}/{}", entry.kind, entry.action))
            && user.is_none_or(|user| users::name_of(entry.user) == user)
            && title.as_ref().is_none_or(|title| title.text == entry.title)
    };
    let wiki = call.wiki();
    let (entries, next) = stretch.of(wiki.logs().iter().filter(is_wanted), |entry| (entry.time, entry.id));
    let rows: Vec<Value> = entries.iter().map(|entry| log_row(call, entry, &props)).collect();
    if let Some((time, id)) = next {
        gathered.continue_with("lecontinue", format!("{}|{id}", compact(time)));
    }
    gathered.put("logevents", rows.into());
    Ok(())
}

fn log_row(call: &Call<'_>, entry: &LogEntry, props: &[&str]) -> Value {
    let mut row = Object::new();
    let mut put = |name: &str, value: Value| row.insert(name.to_owned(), value);
    let has = |prop: &str| props.contains(&prop);
    if has("ids") {
        put("logid", entry.id.into());
    }
    if has("title") {
        put("ns", Title::parse(&entry.title).map_or(0, |title| title.ns).into());
        put("title", entry.title.as_str().into());
    }
    if has("ids") {
        // The page that has the title now, and the page that was meant then.
        put("pageid", call.wiki().page(&entry.title).map_or(0, |page| page.id).into());
        put("logpage", entry.page.into());
    }
    if has("details") {
        put("params", Value::Object(entry.params.clone()));
    }
    if has("type") {
        put("type", entry.kind.into());
        put("action", entry.action.into());
    }
    if has("user") {
        put("user", users::name_of(entry.user).into());
    }
    if has("timestamp") {
        put("timestamp", entry.time.to_string().into());
    }
    if has("comment") {
        put("comment", entry.comment.as_str().into());
    }
    if has("tags") {
        put("tags", json!([]));
    }
    Value::Object(row)
}

pub(super) fn recent_changes(call: &mut Call<'_>, gathered: &mut Gathered) -> Result<(), Refusal> {
    let params = call.params;
    let stretch = Stretch::read(params, "rc")?;
    let namespaces = params.list("rcnamespace");
    let kinds = params.list_or("rctype", "edit|new|log|categorize");
    let props = params.list_or("rcprop", "title|timestamp|ids");
    let shows = params.list("rcshow");
    let (user, title) = (params.get("rcuser"), params.get("rctitle").and_then(Title::parse));
    let is_wanted = |change: &&Change| {
        let ns = Title::parse(&change.title).map_or(0, |title| title.ns);
        (namespaces.is_empty() || namespaces.contains(&ns.to_string().as_str()))
            && kinds.contains(&kind(change))
            && user.is_none_or(|user| users::name_of(change.user) == user)
            && title.as_ref().is_none_or(|title| title.text == change.title)
            && shows.iter().all(|show| match *show {
                "bot" => change.is_bot,
                "!bot" => !change.is_bot,
                _ => true,
            })
    };
    let wiki = call.wiki();
    let (changes, next) = stretch.of(wiki.changes().iter().filter(is_wanted), |change| (change.time, change.id));
    let rows: Vec<Value> = changes.iter().map(|change| change_row(call, change, &props)).collect();
    if let Some((time, id)) = next {
        gathered.continue_with("rccontinue", format!("{}|{id}", compact(time)));
    }
    gathered.put("recentchanges", rows.into());
    Ok(())
}

fn kind(change: &Change) -> &'static str {
    match change.what {
        Changed::Revision { old: 0, .. } => "new",
        Changed::Revision { .. } => "edit",
        Changed::Log(_) => "log",
    }
}

fn change_row(call: &Call<'_>, change: &Change, props: &[&str]) -> Value {
    let has = |prop: &str| props.contains(&prop);
    let mut row = Object::new();
    let mut put = |name: &str, value: Value| row.insert(name.to_owned(), value);
    put("type", kind(change).into());
    if has("title") {
        put("ns", Title::parse(&change.title).map_or(0, |title| title.ns).into());
        put("title", change.title.as_str().into());
    }
    if has("ids") {
        let (new, old) = match change.what {
            Changed::Revision { new, old } => (new, old),
            Changed::Log(_) => (0, 0),
        };
        put("pageid", change.page.into());
        put("revid", new.into());
        put("old_revid", old.into());
        put("rcid", change.id.into());
    }
    if has("user") {
        put("user", users::name_of(change.user).into());
    }
    if has("flags") {
        put("bot", change.is_bot.into());
        put("new", (kind(change) == "new").into());
        put("minor", false.into());
    }
    if has("timestamp") {
        put("timestamp", change.time.to_string().into());
    }
    if has("comment") {
        put("comment", change.comment.as_str().into());
    }
    if has("loginfo")
        && let Changed::Log(id) = &change.what
        && let Some(entry) = call.wiki().logs().iter().find(|entry| entry.id == *id)
    {
        put("logid", entry.id.into());
        put("logtype", entry.kind.into());
        put("logaction", entry.action.into());
        put("logparams", Value::Object(entry.params.clone()));
    }
    if has("tags") {
        let tags = match change.what {
            Changed::Revision { new, .. } => call.wiki().revision(new).map(|(_, rev)| rev.change_tags.clone()),
            Changed::Log(_) => None,
        };
        put("tags", json!(tags.unwrap_or_default()));
    }
    Value::Object(row)
}
