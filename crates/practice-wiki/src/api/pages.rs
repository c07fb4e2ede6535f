//! `prop=info|revisions` of pages named by titles, ids or a generator.

use super::{Call, Object, find, query::Gathered};
use crate::wiki::{CONTENT_LANGUAGE, Page, Refusal, Rev, Title, titles, users};
use jiff::Timestamp;
use serde_json::{Value, json};

/// A page asked for.
enum Asked {
    Page(u64),
    Missing(Title),
    MissingId(u64),
    Invalid(String),
}

pub(super) fn pages(call: &mut Call<'_>, gathered: &mut Gathered) -> Result<(), Refusal> {
    let asked = asked(call, gathered)?;
    if asked.is_empty() {
        return Ok(());
    }
    let props = call.params.list("prop");
    let wants_info = props.contains(&"info");
    let n_known = asked.iter().filter(|asked| matches!(asked, Asked::Page(_))).count();
    let revisions = props.contains(&"revisions").then(|| Revisions::read(call, n_known)).transpose()?;
    // Pages that do not exist get numbers below 0 in the order asked, and come first, the last one at the top.
    let (mut absent, mut present) = (Vec::new(), Vec::new());
    for asked in asked {
        match asked {
            Asked::Page(id) => present.push(id),
            other => absent.push(other),
        }
    }
    present.sort_unstable();
    present.dedup();
    let mut rows: Vec<Value> = absent.iter().rev().map(|asked| absent_row(call, asked, wants_info)).collect();
    for id in present {
        let Some(page) = call.wiki().page_by_id(id) else { continue };
        let title = Title::parse(&page.title);
        let mut row = head(title.map_or(0, |title| title.ns), &page.title);
        row.insert("pageid".to_owned(), page.id.into());
        if wants_info {
            row.extend(info(call, page));
        }
        if let Some(revisions) = &revisions {
            let (found, next) = revisions.of(page);
            if let Some(next) = next {
                gathered.continue_with("rvcontinue", format!("{}|{}", compact(next.time), next.id));
            }
            row.insert("revisions".to_owned(), found.iter().map(|rev| revisions.row(rev)).collect());
        }
        rows.push(Value::Object(row));
    }
    gathered.put("pages", rows.into());
    Ok(())
}

fn asked(call: &mut Call<'_>, gathered: &mut Gathered) -> Result<Vec<Asked>, Refusal> {
    let params = call.params;
    let (titles, ids) = (params.limited_list("titles")?, params.limited_list("pageids")?);
    let revids = params.limited_list("revids")?;
    let mut asked = Vec::new();
    if let Some(generator) = params.get("generator") {
        let found = find::generated(call, generator, gathered)?;
        for title in found {
            let known = call.wiki().page(&title).map(|page| page.id);
            asked.extend(known.map(Asked::Page).or_else(|| Title::parse(&title).map(Asked::Missing)));
        }
    }
    let mut normalised = Vec::new();
    let mut redirects = Vec::new();
    for given in titles {
        let Some(title) = Title::parse(given) else {
            asked.push(Asked::Invalid(given.to_owned()));
            continue;
        };
        if title.text != given {
            normalised.push(json!({ "fromencoded": false, "from": given, "to": title.text }));
        }
        let mut page = call.wiki().page(&title.text);
        if let Some(to) = page.filter(|_| params.is_on("redirects")).and_then(Page::redirects_to) {
            redirects.push(json!({ "from": title.text, "to": to }));
            page = call.wiki().page(to);
        }
        asked.push(page.map_or(Asked::Missing(title), |page| Asked::Page(page.id)));
    }
    for id in ids {
        let id: u64 = id.parse().map_err(|_| {
            Refusal::new("badinteger", format!("Invalid value \"{id}\" for integer parameter \"pageids\"."))
        })?;
        asked.push(call.wiki().page_by_id(id).map_or(Asked::MissingId(id), |page| Asked::Page(page.id)));
    }
    let mut bad_revids = Object::new();
    for id in revids {
        match id.parse().ok().and_then(|id| call.wiki().revision(id)) {
            Some((page, _)) => asked.push(Asked::Page(page.id)),
            None => {
                bad_revids.insert(id.to_owned(), json!({ "revid": id.parse::<u64>().ok(), "missing": true }));
            }
        }
    }
    for (name, rows) in [("normalized", normalised), ("redirects", redirects)] {
        if !rows.is_empty() {
            gathered.put(name, rows.into());
        }
    }
    if !bad_revids.is_empty() {
        gathered.put("badrevids", Value::Object(bad_revids));
    }
    Ok(asked)
}

fn head(ns: i32, title: &str) -> Object {
    Object::from_iter([("ns".to_owned(), ns.into()), ("title".to_owned(), title.into())])
}

fn absent_row(call: &Call<'_>, asked: &Asked, wants_info: bool) -> Value {
    match asked {
        Asked::Page(_) => Value::Null, // Only absent pages come here.
        Asked::MissingId(id) => json!({ "pageid": id, "missing": true }),
        Asked::Invalid(given) => json!({
            "title": given,
            "invalidreason": "The requested page title contains invalid characters or is too long.",
            "invalid": true,
        }),
        Asked::Missing(title) => {
            let mut row = head(title.ns, &title.text);
            row.insert("missing".to_owned(), true.into());
            if wants_info {
                let unit = titles::UnitTitle::parse(title).and_then(|unit| unit.language);
                let translation = call.wiki().translation_page(&title.text).map(|(_, language)| language.to_owned());
                let language = unit.or(translation).unwrap_or_else(|| CONTENT_LANGUAGE.to_owned());
                row.extend(common_info(call, &title.text, &language));
            }
            Value::Object(row)
        }
    }
}

fn common_info(call: &Call<'_>, title: &str, language: &str) -> Object {
    let direction = tolmach_core::Language::parse(language).map_or("ltr", |language| language.direction().as_str());
    let mut info = Object::from_iter([
        ("contentmodel".to_owned(), json!("wikitext")),
        ("pagelanguage".to_owned(), json!(language)),
        ("pagelanguagehtmlcode".to_owned(), json!(language)),
        ("pagelanguagedir".to_owned(), json!(direction)),
    ]);
    for wanted in call.params.list("inprop") {
        match wanted {
            "url" => {
                let (underscored, server) = (title.replace(' ', "_"), &call.server);
                let url = format!("{server}/wiki/{underscored}");
                info.insert("fullurl".to_owned(), json!(url));
                info.insert(
                    "editurl".to_owned(),
                    json!(format!("{server}/w/index.php?title={underscored}&action=edit")),
                );
                info.insert("canonicalurl".to_owned(), json!(url));
            }
            "displaytitle" => {
                info.insert("displaytitle".to_owned(), json!(title));
            }
            "protection" => {
                let is_protected = call.wiki().page(title).is_some_and(|page| page.is_protected);
                let protection = if is_protected {
                    json!([{ "type": "edit", "level": "sysop", "expiry": "infinity" }])
                } else {
                    json!([])
                };
                info.insert("protection".to_owned(), protection);
                info.insert("restrictiontypes".to_owned(), json!(["edit", "move"]));
            }
            _ => {}
        }
    }
    info
}

fn info(call: &Call<'_>, page: &Page) -> Object {
    let mut info = common_info(call, &page.title, &page.language);
    let latest = page.latest();
    info.insert("touched".to_owned(), json!(latest.time.to_string()));
    info.insert("lastrevid".to_owned(), json!(latest.id));
    info.insert("length".to_owned(), json!(latest.text.len()));
    if page.redirects_to().is_some() {
        info.insert("redirect".to_owned(), json!(true));
    }
    if page.revisions.len() == 1 {
        info.insert("new".to_owned(), json!(true));
    }
    info
}

/// What is wanted of revisions.
struct Revisions<'a> {
    props: Vec<&'a str>,
    limit: usize,
    /// Whether more than the latest revision is asked for.
    is_history: bool,
    is_oldest_first: bool,
    /// Only these, where asked by id.
    only: Option<Vec<u64>>,
    start_id: Option<u64>,
    end_id: Option<u64>,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
    user: Option<&'a str>,
}

impl<'a> Revisions<'a> {
    fn read(call: &Call<'a>, n_pages: usize) -> Result<Self, Refusal> {
        let params = call.params;
        let time = |name| super::logs::time(params, name);
        let only = params.list("revids").iter().filter_map(|id| id.parse().ok()).collect::<Vec<u64>>();
        let more_than_one = ["rvlimit", "rvstartid", "rvendid", "rvstart", "rvend", "rvdir", "rvuser"];
        if n_pages > 1 && more_than_one.iter().any(|name| params.is_on(name)) {
            let text = "\"titles\", \"pageids\" or a generator was used to supply multiple pages, but the \"rvlimit\", \
                        \"rvstartid\", \"rvendid\", \"rvdir=newer\", \"rvuser\", \"rvexcludeuser\", \"rvstart\", and \"rvend\" \
                        parameters may only be used on a single page.";
            return Err(Refusal::new("invalidparammix", text));
        }
        let is_history = more_than_one.iter().any(|name| params.is_on(name));
        let more = params.get("rvcontinue").and_then(|at| at.split_once('|')).and_then(|(_, id)| id.parse().ok());
        Ok(Self {
            props: params.list_or("rvprop", "ids|timestamp|flags|comment|user"),
            limit: params.limit("rvlimit", if is_history { 10 } else { 1 }, 500)?,
            is_history,
            is_oldest_first: params.get("rvdir") == Some("newer"),
            only: (!only.is_empty()).then_some(only),
            start_id: params.number("rvstartid")?.or(more),
            end_id: params.number("rvendid")?,
            start: time("rvstart")?,
            end: time("rvend")?,
            user: params.get("rvuser"),
        })
        .inspect(|_| {
            params.get("rvslots");
        })
    }

    /// The revisions wanted of a page, and the one to continue at.
    fn of<'p>(&self, page: &'p Page) -> (Vec<&'p Rev>, Option<&'p Rev>) {
        if let Some(only) = &self.only {
            return (page.revisions.iter().filter(|rev| only.contains(&rev.id)).collect(), None);
        }
        let (low_id, high_id, low, high) = if self.is_oldest_first {
            (self.start_id, self.end_id, self.start, self.end)
        } else {
            (self.end_id, self.start_id, self.end, self.start)
        };
        let is_wanted = |rev: &&Rev| {
            low_id.is_none_or(|id| rev.id >= id)
                && high_id.is_none_or(|id| rev.id <= id)
                && low.is_none_or(|time| rev.time >= time)
                && high.is_none_or(|time| rev.time <= time)
                && self.user.is_none_or(|user| users::name_of(rev.user) == user)
        };
        let mut found: Vec<&Rev> = page.revisions.iter().filter(is_wanted).collect();
        if !self.is_oldest_first {
            found.reverse();
        }
        let next = found.get(self.limit).copied().filter(|_| self.is_history);
        found.truncate(self.limit);
        (found, next)
    }

    fn row(&self, rev: &Rev) -> Value {
        let mut row = Object::new();
        for prop in &self.props {
            match *prop {
                "ids" => {
                    row.insert("revid".to_owned(), rev.id.into());
                    row.insert("parentid".to_owned(), rev.parent.into());
                }
                "flags" => {
                    row.insert("minor".to_owned(), false.into());
                }
                "user" => {
                    row.insert("user".to_owned(), users::name_of(rev.user).into());
                }
                "userid" => {
                    row.insert("userid".to_owned(), rev.user.into());
                }
                "timestamp" => {
                    row.insert("timestamp".to_owned(), rev.time.to_string().into());
                }
                "size" => {
                    row.insert("size".to_owned(), rev.text.len().into());
                }
                "comment" => {
                    row.insert("comment".to_owned(), rev.comment.as_str().into());
                }
                "tags" => {
                    row.insert("tags".to_owned(), json!(rev.change_tags));
                }
                "content" => {
                    let main = json!({
                        "contentmodel": "wikitext", "contentformat": "text/x-wiki", "content": rev.text,
                    });
                    row.insert("slots".to_owned(), json!({ "main": main }));
                }
                _ => {}
            }
        }
        Value::Object(row)
    }
}

/// A time as continuation values write it.
pub(super) fn compact(time: Timestamp) -> String {
    time.strftime("%Y%m%d%H%M%S").to_string()
}
