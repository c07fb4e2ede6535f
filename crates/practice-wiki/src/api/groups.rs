//! `meta=messagegroups`.

use super::{Call, Object, query::Gathered};
use crate::wiki::{Aggregate, Marked, Page, titles::TRANSLATIONS};
use serde_json::{Value, json};

pub(super) fn groups(call: &mut Call<'_>, gathered: &mut Gathered) {
    let params = call.params;
    let props = params.list_or("mgprop", "id|label|description|class|exists");
    let filters = params.list("mgfilter");
    let root = params.get("mgroot").unwrap_or_default().replace('_', " ");
    let is_tree = params.get("mgformat") == Some("tree");
    let language = params.get("mglanguageFilter");
    params.get("mgdepth");
    params.get("mgiconsize");

    let is_wanted = |id: &str| filters.is_empty() || filters.iter().any(|filter| matches(filter, id));
    let is_open = |marked: &Marked| {
        language.is_none_or(|language| {
            marked.priority.as_ref().is_none_or(|p| !p.is_forced || p.languages.iter().any(|l| l == language))
        })
    };
    let wiki = call.wiki();
    let mut rows: Vec<Value> = Vec::new();
    if root.is_empty() {
        rows.extend(dynamic_groups().into_iter().filter(|group| is_wanted(group["id"].as_str().unwrap_or_default())));
    }
    let aggregate_of_root = wiki.aggregates().iter().find(|aggregate| aggregate.id.replace('_', " ") == root);
    let mut found: Vec<(String, Value)> = Vec::new();
    for aggregate in wiki.aggregates() {
        if is_wanted(&aggregate.id) && (root.is_empty() || (!is_tree && aggregate.id.replace('_', " ") == root)) {
            let mut row = aggregate_row(aggregate, &props);
            if is_tree {
                let members = wiki.group(&aggregate.id).unwrap_or_default();
                row.insert(
                    "groups".to_owned(),
                    members.iter().map(|(page, marked)| page_row(page, marked, &props)).collect(),
                );
            }
            found.push((aggregate.label.clone(), Value::Object(row)));
        }
    }
    for (page, marked) in wiki.marked_pages() {
        let id = format!("page-{}", page.title);
        let is_member = |aggregate: &Aggregate| aggregate.pages.contains(&page.id);
        let is_here = match (root.as_str(), aggregate_of_root) {
            ("", _) => !is_tree || !wiki.aggregates().iter().any(is_member),
            (_, Some(aggregate)) => is_tree && is_member(aggregate),
            (root, None) => !is_tree && root == id.replace('_', " "),
        };
        if is_here && is_wanted(&id) && is_open(marked) {
            found.push((page.title.clone(), page_row(page, marked, &props)));
        }
    }
    found.sort_by_key(|(label, _)| label.to_ascii_lowercase());
    rows.extend(found.into_iter().map(|(_, row)| row));
    gathered.put("messagegroups", rows.into());
}

/// Whether an id fits a filter, in which `*` stands for anything.
fn matches(filter: &str, id: &str) -> bool {
    let filter = if filter.starts_with("page-") { filter.replace('_', " ") } else { filter.to_owned() };
    let Some((start, rest)) = filter.split_once('*') else { return filter == id };
    let Some(mut left) = id.strip_prefix(start) else { return false };
    let parts: Vec<&str> = rest.split('*').collect();
    let (end, middle) = parts.split_last().unwrap_or((&"", &[]));
    for part in middle {
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    left.ends_with(end)
}

fn dynamic_groups() -> Vec<Value> {
    let group = |id: &str, label: &str, description: &str, class: &str| json!({ "id": id, "label": label, "description": description, "class": class, "exists": true });
    vec![
        group("!recent", "Recent translations", "Latest translations into this language.", "RecentMessageGroup"),
        group("!additions", "Recent additions", "New and changed units.", "RecentAdditionsMessageGroup"),
    ]
}

fn only(row: Vec<(&str, Value)>, props: &[&str]) -> Object {
    row.into_iter().filter(|(name, _)| props.contains(name)).map(|(name, value)| (name.to_owned(), value)).collect()
}

fn aggregate_row(aggregate: &Aggregate, props: &[&str]) -> Object {
    only(
        vec![
            ("id", json!(aggregate.id)),
            ("label", json!(aggregate.label)),
            ("description", json!(aggregate.description)),
            ("class", json!("AggregateMessageGroup")),
            ("exists", json!(true)),
            ("priority", json!("default")),
            ("prioritylangs", json!(false)),
            ("priorityforce", json!(false)),
            ("workflowstates", json!(false)),
            ("sourcelanguage", json!("-")),
        ],
        props,
    )
}

fn page_row(page: &Page, marked: &Marked, props: &[&str]) -> Value {
    let (title, language) = (&page.title, &page.language);
    let priority = marked.priority.as_ref();
    let languages = priority.map(|priority| &priority.languages).filter(|languages| !languages.is_empty());
    let row = vec![
        ("id", json!(format!("page-{title}"))),
        ("label", json!(title)),
        ("description", json!(format!("Translation of the wiki page [[:{title}|{title}]] from {language}."))),
        ("class", json!("WikiPageMessageGroup")),
        ("namespace", json!(TRANSLATIONS)),
        ("exists", json!(true)),
        ("priority", json!("default")),
        ("prioritylangs", languages.map_or(json!(false), |languages| json!(languages))),
        ("priorityforce", json!(priority.is_some_and(|priority| priority.is_forced))),
        ("workflowstates", json!(false)),
        ("sourcelanguage", json!(language)),
    ];
    Value::Object(only(row, props))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_stands_for_anything() {
        for (filter, id, expected) in [
            ("page-A", "page-A", true),
            ("page-A_b", "page-A b", true),
            ("page-A", "page-A b", false),
            ("page-*", "page-A", true),
            ("*sprint", "page-A sprint", true),
            ("page-*/a*", "page-Help/abc", true),
            ("agg-*", "page-A", false),
        ] {
            assert_eq!(matches(filter, id), expected, "{filter} {id}");
        }
    }
}
