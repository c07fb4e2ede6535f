//! `list=messagecollection`: the units of a group in one language.

use super::{Call, Object, query::Gathered};
use crate::wiki::{FUZZY_MARK, Refusal, Rev, Unit, titles, users};
use serde_json::{Value, json};

/// Most rows in one answer.
const MAX_ROWS: usize = 5000;

pub(super) fn collection(call: &mut Call<'_>, gathered: &mut Gathered) -> Result<(), Refusal> {
    let params = call.params;
    let group = params.required("mcgroup")?.to_owned();
    let language = params.get("mclanguage").unwrap_or("en").to_owned();
    let limit = params.limit("mclimit", 500, MAX_ROWS)?;
    let offset = params.get("mcoffset").unwrap_or_default();
    let props = params.list_or("mcprop", "definition|translation");
    let filters = params.list_or("mcfilter", "!optional|!ignored");
    if props.contains(&"revision") {
        call.warn(
            "main",
            "deprecation-help",
            "Watch the mediawiki-api-announce mailing list for notice of API deprecations.",
        );
        let text = "The value \"revision\" to parameter \"mcprop\" has been deprecated.";
        call.warn("messagecollection", "deprecation", text);
    }
    if call.wiki().group(&group).is_none() {
        return Err(Refusal::new("badparameter", "Invalid value for parameter \"mcgroup\"."));
    }
    if !titles::is_language(&language) {
        return Err(Refusal::new("translate-invalidlanguage", format!("Language code {language} is not valid.")));
    }
    let is_source = |call: &Call<'_>| {
        call.wiki().group(&group).is_some_and(|pages| pages.iter().any(|(page, _)| page.language == language))
    };
    if is_source(call) {
        let text = format!(
            "The source language of this group is {language}. Please select another language to translate into."
        );
        call.warn("messagecollection", "translate-language-disabled-source", text);
    } else if let Some(reason) = call.world.faults.disabled_languages.get(&language) {
        let text = format!("Translation to this language is disabled: {reason}");
        return Err(Refusal::new("translate-language-disabled-reason", text));
    }

    let wiki = call.wiki();
    let mut units = wiki.units(&wiki.group(&group).unwrap_or_default(), &language);
    for filter in filters.iter().filter(|filter| !filter.is_empty()) {
        let keep = Filter::parse(filter)?;
        units.retain(|unit| keep.keeps(unit));
    }
    let start = start(&units, offset);
    let end = units.len().min(start.saturating_add(limit));
    let batch = &units[start.min(end)..end];
    let rows: Vec<Value> = batch.iter().map(|unit| row(unit, &language, &props)).collect();
    gathered.put("metadata", json!({ "state": null, "resultsize": units.len(), "remaining": units.len() - end }));
    gathered.put("messagecollection", rows.into());
    if let Some(next) = units.get(end) {
        gathered.continue_with("mcoffset", next.key());
    }
    call.world.last_read = Some((group, language));
    Ok(())
}

/// Where a batch begins: an index, or the place of a key. A key that has left the filtered list is past the end, so the
/// batch is empty and nothing continues: the trap that clients must know.
fn start(units: &[Unit<'_>], offset: &str) -> usize {
    match offset.parse::<usize>() {
        _ if offset.is_empty() => 0,
        Ok(index) => index,
        Err(_) => units.iter().position(|unit| unit.key() == offset).unwrap_or(units.len()),
    }
}

/// One filter of `mcfilter`.
struct Filter {
    is_inverted: bool,
    kind: Kind,
}

enum Kind {
    Fuzzy,
    HasTranslation,
    Translated,
    /// Optional and ignored units do not occur on pages.
    NeverTrue,
    Reviewer(Option<u64>),
    LastTranslator(u64),
}

impl Filter {
    fn parse(text: &str) -> Result<Self, Refusal> {
        let (is_inverted, name) = text.strip_prefix('!').map_or((false, text), |rest| (true, rest));
        let (name, number) = name.split_once(':').map_or((name, None), |(name, number)| (name, Some(number)));
        let number = number.and_then(|number| number.parse().ok());
        let kind = match name {
            "fuzzy" => Kind::Fuzzy,
            "hastranslation" => Kind::HasTranslation,
            "translated" => Kind::Translated,
            "optional" | "ignored" | "changed" => Kind::NeverTrue,
            "reviewer" => Kind::Reviewer(number),
            "last-translator" => Kind::LastTranslator(number.unwrap_or(0)),
            _ => return Err(Refusal::new("invalidfilter", format!("Invalid filter {text}."))),
        };
        Ok(Self { is_inverted, kind })
    }

    fn keeps(&self, unit: &Unit<'_>) -> bool {
        let is_so = match self.kind {
            Kind::Fuzzy => unit.is_fuzzy(),
            Kind::HasTranslation => unit.latest.is_some(),
            Kind::Translated => unit.latest.is_some_and(|rev| !rev.fuzzy),
            Kind::NeverTrue => false,
            Kind::Reviewer(None) => unit.latest.is_some_and(|rev| !rev.reviewers.is_empty()),
            Kind::Reviewer(Some(id)) => unit.latest.is_some_and(|rev| rev.reviewers.contains(&id)),
            Kind::LastTranslator(id) => unit.latest.is_some_and(|rev| rev.user == id),
        };
        is_so != self.is_inverted
    }
}

fn row(unit: &Unit<'_>, language: &str, props: &[&str]) -> Value {
    let has = |prop: &str| props.contains(&prop);
    let revision = |rev: &Rev| rev.id.to_string(); // The database gives its numbers as text, and so does the API.
    let mut row = Object::new();
    let mut put = |name: &str, value: Value| row.insert(name.to_owned(), value);
    put("key", unit.key().into());
    if has("definition") {
        put("definition", unit.row.definition.as_str().into());
    }
    if has("translation") {
        put("translation", unit.latest.map(|rev| rev.text.replace(FUZZY_MARK, "")).into());
    }
    if has("tags") {
        put("tags", if unit.is_fuzzy() { json!(["fuzzy"]) } else { json!([]) });
    }
    if has("revision") {
        put("revision", unit.latest.map(revision).into());
    }
    if has("properties") {
        let mut properties = Object::new();
        if let Some(rev) = unit.latest {
            properties.insert("revision".to_owned(), revision(rev).into());
            if !rev.reviewers.is_empty() {
                let reviewers: Vec<String> = rev.reviewers.iter().map(u64::to_string).collect();
                properties.insert("reviewers".to_owned(), json!(reviewers));
            }
        }
        properties.insert("status".to_owned(), unit.status().into());
        properties.insert("last-translator-text".to_owned(), unit.latest.map(|rev| users::name_of(rev.user)).into());
        properties.insert("last-translator-id".to_owned(), unit.latest.map(|rev| rev.user.to_string()).into());
        put("properties", Value::Object(properties));
    }
    put("title", unit.title.as_str().into());
    put("targetLanguage", language.into());
    put("primaryGroup", format!("page-{}", unit.page.title).into());
    Value::Object(row)
}
