//! `meta=messagegroupstats` and `meta=languagestats`: cached numbers, which stop at the first one missing.

use super::{Call, query::Gathered};
use crate::wiki::{Counts, Refusal, Row, titles};
use serde_json::{Value, json};

pub(super) fn group_stats(call: &mut Call<'_>, gathered: &mut Gathered) -> Result<(), Refusal> {
    let params = call.params;
    let group = params.required("mgsgroup")?;
    let offset = params.get("mgsoffset").unwrap_or("0");
    let (no_complete, no_empty) = (params.is_on("mgssuppresscomplete"), params.is_on("mgssuppressempty"));
    let wiki = call.wiki();
    let pages =
        wiki.group(group).ok_or_else(|| Refusal::new("badparameter", "Invalid value for parameter \"mgsgroup\"."))?;
    let mut rows = Vec::new();
    for language in titles::LANGUAGES.iter().filter(|language| **language >= offset) {
        let counts = match wiki.stats(group, &pages, language) {
            Row::Known(counts) => counts,
            Row::Missing => {
                gathered.continue_with("mgsoffset", *language);
                break;
            }
        };
        if is_suppressed(counts, no_complete, no_empty) {
            continue;
        }
        let mut row = numbers(counts);
        row["code"] = (*language).into();
        row["language"] = (*language).into();
        rows.push(row);
    }
    gathered.put("messagegroupstats", rows.into());
    Ok(())
}

pub(super) fn language_stats(call: &mut Call<'_>, gathered: &mut Gathered) -> Result<(), Refusal> {
    let params = call.params;
    let language = params.required("lslanguage")?;
    if !titles::is_language(language) {
        return Err(Refusal::new("translate-invalidlanguage", format!("Language code {language} is not valid.")));
    }
    let (only, offset) = (params.get("lsgroup"), params.get("lsoffset").unwrap_or("0"));
    let (no_complete, no_empty) = (params.is_on("lssuppresscomplete"), params.is_on("lssuppressempty"));
    let wiki = call.wiki();
    if only.is_some_and(|group| wiki.group(group).is_none()) {
        return Err(Refusal::new("badparameter", "Invalid value for parameter \"lsgroup\"."));
    }
    let mut rows = Vec::new();
    let groups = wiki.group_ids();
    // Items below the offset are skipped though the groups are in no order: what clients must expect.
    for group in groups.iter().filter(|group| group.as_str() >= offset && only.is_none_or(|only| only == **group)) {
        let pages = wiki.group(group).unwrap_or_default();
        match wiki.stats(group, &pages, language) {
            Row::Known(counts) if is_suppressed(counts, no_complete, no_empty) => {}
            Row::Known(counts) => {
                let mut row = numbers(counts);
                row["group"] = group.as_str().into();
                rows.push(row);
            }
            Row::Missing => {
                gathered.continue_with("lsoffset", group.as_str());
                break;
            }
        }
    }
    gathered.put("languagestats", rows.into());
    Ok(())
}

/// Whether a row is left out. Less than 2 % translated counts as empty.
fn is_suppressed(counts: Counts, no_complete: bool, no_empty: bool) -> bool {
    (no_complete && counts.translated == counts.total) || (no_empty && counts.translated * 50 < counts.total)
}

fn numbers(counts: Counts) -> Value {
    let Counts { total, translated, fuzzy, proofread } = counts;
    json!({ "total": total, "translated": translated, "fuzzy": fuzzy, "proofread": proofread })
}
