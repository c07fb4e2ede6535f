//! Finding pages: `allpages`, `prefixsearch`, `categorymembers`, `search`, as lists and as generators, and message groups
//! by name.

use super::{Answer, Call, object, query::Gathered};
use crate::wiki::{Page, Refusal, Title};
use serde_json::{Value, json};

/// Pages found, by title, and where to continue.
struct Found {
    titles: Vec<String>,
    next: Option<(&'static str, Value)>,
    n_hits: usize,
}

pub(super) fn list(call: &mut Call<'_>, kind: &str, gathered: &mut Gathered) -> Result<(), Refusal> {
    let found = find(call, kind, "")?;
    let rows = found.titles.iter().map(|title| {
        let ns = Title::parse(title).map_or(0, |title| title.ns);
        let id = call.wiki().page(title).map(|page| page.id);
        json!({ "ns": ns, "title": title, "pageid": id })
    });
    gathered.put(kind, rows.collect());
    if kind == "search" {
        gathered.put("searchinfo", json!({ "totalhits": found.n_hits }));
    }
    if let Some((name, value)) = found.next {
        gathered.continue_with(name, value);
    }
    Ok(())
}

/// Titles that a generator gives.
pub(super) fn generated(call: &mut Call<'_>, kind: &str, gathered: &mut Gathered) -> Result<Vec<String>, Refusal> {
    let found = find(call, kind, "g")?;
    if let Some((name, value)) = found.next {
        gathered.continue_with(&format!("g{name}"), value);
    }
    Ok(found.titles)
}

fn find(call: &Call<'_>, kind: &str, g: &str) -> Result<Found, Refusal> {
    match kind {
        "allpages" => all_pages(call, g),
        "prefixsearch" => prefix_search(call, g),
        "categorymembers" => category_members(call, g),
        "search" => search(call, g),
        other => Err(Refusal::new("badvalue", format!("Unrecognized value for parameter \"generator\": {other}."))),
    }
}

fn all_pages(call: &Call<'_>, g: &str) -> Result<Found, Refusal> {
    let params = call.params;
    let ns: i32 = params.number(&format!("{g}apnamespace"))?.unwrap_or(0);
    let prefix = capital(&params.get(&format!("{g}apprefix")).unwrap_or_default().replace('_', " "));
    let from = params.get(&format!("{g}apcontinue")).or_else(|| params.get(&format!("{g}apfrom")));
    let from = capital(&from.unwrap_or_default().replace('_', " "));
    let limit = params.limit(&format!("{g}aplimit"), 10, 500)?;
    let redirects = params.get(&format!("{g}apfilterredir")).unwrap_or("all");
    let is_wanted = |page: &&Page| {
        let title = Title::parse(&page.title);
        let is_kind = match redirects {
            "redirects" => page.redirects_to().is_some(),
            "nonredirects" => page.redirects_to().is_none(),
            _ => true,
        };
        is_kind
            && title.is_some_and(|title| {
                title.ns == ns && title.bare().starts_with(&prefix) && title.bare() >= from.as_str()
            })
    };
    Ok(cut(call.wiki().pages_by_title().filter(is_wanted), limit, |title| {
        ("apcontinue", title.bare().replace(' ', "_").into())
    }))
}

fn prefix_search(call: &Call<'_>, g: &str) -> Result<Found, Refusal> {
    let params = call.params;
    let wanted = params.required(&format!("{g}pssearch"))?.replace('_', " ").to_lowercase();
    let namespaces = params.list_or(&format!("{g}psnamespace"), "0");
    let limit = params.limit(&format!("{g}pslimit"), 10, 500)?;
    let offset: usize = params.number(&format!("{g}psoffset"))?.unwrap_or(0);
    let (ns, wanted) = match Title::parse(&wanted) {
        Some(title) if title.ns != 0 => (vec![title.ns.to_string()], title.text.to_lowercase()),
        Some(_) | None => (namespaces.iter().map(|ns| (*ns).to_owned()).collect(), wanted),
    };
    let is_wanted = |page: &&Page| {
        page.title.to_lowercase().starts_with(&wanted)
            && Title::parse(&page.title).is_some_and(|title| ns.contains(&title.ns.to_string()))
    };
    let pages = call.wiki().pages_by_title().filter(is_wanted).skip(offset);
    Ok(cut(pages, limit, |_| ("psoffset", (offset + limit).into())))
}

fn category_members(call: &Call<'_>, g: &str) -> Result<Found, Refusal> {
    let params = call.params;
    let category = params.required(&format!("{g}cmtitle"))?;
    let category = Title::parse(category).filter(|title| title.ns == 14);
    let category =
        category.ok_or_else(|| Refusal::new("invalidcategory", "The category name you entered is not valid."))?;
    let limit = params.limit(&format!("{g}cmlimit"), 10, 500)?;
    let from = params.get(&format!("{g}cmcontinue")).unwrap_or_default();
    let link = format!("[[{}", category.text);
    let is_in = |page: &&Page| {
        let text = &page.latest().text;
        let is_unit = page.title.starts_with("Translations:");
        page.title.as_str() >= from
            && !is_unit
            && text.match_indices(&link).any(|(at, _)| text[at + link.len()..].starts_with([']', '|']))
    };
    Ok(cut(call.wiki().pages_by_title().filter(is_in), limit, |title| ("cmcontinue", title.text.as_str().into())))
}

fn search(call: &Call<'_>, g: &str) -> Result<Found, Refusal> {
    let params = call.params;
    let wanted = params.required(&format!("{g}srsearch"))?.to_lowercase();
    let words: Vec<&str> = wanted.split_whitespace().collect();
    let namespaces = params.list_or(&format!("{g}srnamespace"), "0");
    let limit = params.limit(&format!("{g}srlimit"), 10, 500)?;
    let offset: usize = params.number(&format!("{g}sroffset"))?.unwrap_or(0);
    let matches = |page: &&Page| {
        let all = format!("{} {}", page.title, page.latest().text).to_lowercase();
        Title::parse(&page.title).is_some_and(|title| namespaces.contains(&title.ns.to_string().as_str()))
            && words.iter().all(|word| all.contains(word.trim_matches('"')))
    };
    let hits: Vec<&Page> = call.wiki().pages_by_title().filter(matches).collect();
    let n_hits = hits.len();
    let mut found = cut(hits.into_iter().skip(offset), limit, |_| ("sroffset", (offset + limit).into()));
    found.n_hits = n_hits;
    Ok(found)
}

fn cut<'p>(
    pages: impl Iterator<Item = &'p Page>,
    limit: usize,
    next: impl Fn(&Title) -> (&'static str, Value),
) -> Found {
    let mut titles: Vec<String> = pages.take(limit + 1).map(|page| page.title.clone()).collect();
    let next = titles.get(limit).and_then(|title| Title::parse(title)).map(|title| next(&title));
    titles.truncate(limit);
    Found { n_hits: titles.len(), titles, next }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// `action=translationentitysearch`: message groups by a word of their name.
pub(super) fn entities(call: &mut Call<'_>) -> Answer {
    let wanted = call.params.required("query")?.to_lowercase();
    let limit = call.params.limit("limit", 10, 50)?;
    call.params.get("entitytype");
    call.params.get("grouptypes");
    let wiki = call.wiki();
    let pages = wiki.marked_pages().map(|(page, _)| (page.title.clone(), format!("page-{}", page.title)));
    let aggregates = wiki.aggregates().iter().map(|aggregate| (aggregate.label.clone(), aggregate.id.clone()));
    let is_hit = |(label, _): &(String, String)| {
        let label = label.to_lowercase();
        label.starts_with(&wanted) || label.split([' ', '/', ':']).any(|word| word.starts_with(&wanted))
    };
    let groups: Value = pages
        .chain(aggregates)
        .filter(is_hit)
        .take(limit)
        .map(|(label, group)| json!({ "label": label, "group": group }))
        .collect();
    Ok(object("translationentitysearch", json!({ "groups": groups })))
}
