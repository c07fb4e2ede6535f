//! `action=translationaids`, `action=translationcheck` and `meta=messagetranslations`: what helps with one unit.

use super::{Answer, Call, Object, object, pages::compact, query::Gathered};
use crate::wiki::{FUZZY_MARK, Refusal, Title, Unit, UnitTitle, titles, users};
use serde_json::{Value, json};
use tolmach_checks::{WikiProblem, wiki_validators};
use tolmach_core::Language;

fn no_message() -> Refusal {
    Refusal::new("nomessagefortitle", "Title does not correspond to a translatable message.")
}

fn unit_title(call: &Call<'_>, param: &str) -> Result<UnitTitle, Refusal> {
    let given = call.params.required(param)?;
    let title = Title::parse(given).ok_or_else(|| Refusal::bad_title(given))?;
    UnitTitle::parse(&title).ok_or_else(no_message)
}

const ALL_AIDS: &str = "groups|definition|translation|inotherlanguages|documentation|mt|definitiondiff|ttmserver|support|\
                        gettext|insertables|editsummaries";

pub(super) fn aids(call: &mut Call<'_>) -> Answer {
    let title = unit_title(call, "title")?;
    call.params.get("group");
    let language = title.language.clone().ok_or_else(no_message)?;
    let unit = call.wiki().unit_of(&title).ok_or_else(no_message)?;
    let (mut helpers, mut times) = (Object::new(), object("query_aggregator", json!(0)));
    for aid in call.params.list_or("prop", ALL_AIDS) {
        let help = match aid {
            "groups" => json!([format!("page-{}", unit.page.title)]),
            "definition" => json!({ "value": unit.row.definition, "language": unit.page.language }),
            "translation" => {
                let text = unit.latest.map(|rev| rev.text.replace(FUZZY_MARK, "")).unwrap_or_default();
                json!({ "language": language, "fuzzy": unit.is_fuzzy(), "value": text })
            }
            "inotherlanguages" => json!([]),
            "documentation" => json!({ "language": "en", "value": "", "html": "" }),
            "mt" | "ttmserver" | "insertables" => json!([]),
            "definitiondiff" => definition_diff(call, &unit),
            "support" => json!({ "error": "Support page not configured" }),
            "gettext" => json!({ "error": "Not a FileBasedMessageGroup group" }),
            "editsummaries" => summaries(call, &unit),
            other => {
                let text = format!("Unrecognized value for parameter \"prop\": {other}.");
                return Err(Refusal::new("badvalue", text));
            }
        };
        helpers.insert(aid.to_owned(), help);
        times.insert(aid.to_owned(), json!(0));
    }
    let mut body = object("helpers", Value::Object(helpers));
    body.insert("times".to_owned(), Value::Object(times));
    Ok(body)
}

/// The definition that the translation was made from, and the one of now.
fn definition_diff(call: &Call<'_>, unit: &Unit<'_>) -> Value {
    let wiki = call.wiki();
    let Some(made_from) = unit.latest.and_then(|rev| rev.made_from) else {
        return json!({ "error": "No definition revision recorded" });
    };
    let (Some((_, old)), Some(new)) = (wiki.revision(made_from), wiki.definition_revision(unit)) else {
        return json!({ "error": "No definition revision recorded" });
    };
    if old.text == new.text {
        return json!({ "error": "No changes" });
    }
    json!({
        "value_old": old.text,
        "value_new": new.text,
        "revisionid_old": old.id,
        "revisionid_new": new.id,
        "language": unit.page.language,
        "html": "<table class=\"diff\"></table>",
    })
}

fn summaries(call: &Call<'_>, unit: &Unit<'_>) -> Value {
    let revisions = call.wiki().page(&unit.title).map(|page| page.revisions.as_slice()).unwrap_or_default();
    let row = |rev: &crate::wiki::Rev| {
        json!({
            "humanTimestamp": rev.time.to_string(),
            "timestamp": compact(rev.time),
            "summary": escape(&rev.comment),
            "revisionId": rev.id,
        })
    };
    revisions.iter().rev().take(3).map(row).collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#039;")
}

/// `action=translationcheck`.
pub(super) fn check(call: &mut Call<'_>) -> Answer {
    let given = call.params.required("title")?;
    let translation = call.params.required("translation")?;
    let title = Title::parse(given).ok_or_else(|| Refusal::bad_title(given))?;
    let problems = UnitTitle::parse(&title).and_then(|title| {
        let unit = call.wiki().unit_of(&title)?;
        let language =
            Language::parse(title.language.as_deref()?).ok().filter(|language| language.as_str() != "qqq")?;
        Some(wiki_validators(&unit.row.definition, translation, &language))
    });
    let warnings = warnings(&problems.unwrap_or_default());
    Ok(object("validation", json!({ "errors": [], "warnings": warnings })))
}

/// Problems in the wiki's words: one for each kind of plural trouble, one for all brackets.
fn warnings(problems: &[WikiProblem]) -> Vec<String> {
    let mut warnings = Vec::new();
    let mut brackets = Vec::new();
    for problem in problems {
        match problem {
            WikiProblem::PluralMissing => {
                warnings.push("The definition uses {{PLURAL:}} but translation does not.".to_owned());
            }
            WikiProblem::TooManyPluralForms { given, allowed } => {
                warnings.push(format!("{{{{PLURAL:}}}} has {given} forms here, the language has {allowed}."));
            }
            WikiProblem::SamePluralForms => warnings.push("The last two forms of {{PLURAL:}} are the same.".to_owned()),
            WikiProblem::Unbalanced { pair, surplus } => brackets.push(format!("{}: {surplus}", pair.as_str())),
        }
    }
    if !brackets.is_empty() {
        warnings.push(format!("There is an uneven amount of parenthesis:\n<strong>{}</strong>", brackets.join(", ")));
    }
    warnings
}

/// `meta=messagetranslations`.
pub(super) fn translations(call: &mut Call<'_>, gathered: &mut Gathered) -> Result<(), Refusal> {
    let given = unit_title(call, "mttitle")?;
    call.params.get("mtoffset");
    let wiki = call.wiki();
    let unit = wiki.unit_of(&given).ok_or_else(no_message)?;
    let rows = titles::LANGUAGES.iter().filter_map(|language| {
        let title = titles::unit_title(&unit.page.title, &unit.row.id, language);
        let rev = wiki.page(&title)?.latest();
        let mut row = json!({
            "title": title,
            "language": language,
            "lasttranslator": users::name_of(rev.user),
            "translation": rev.text.replace(FUZZY_MARK, ""),
        });
        if rev.fuzzy {
            row["fuzzy"] = "fuzzy".into();
        }
        Some(row)
    });
    let rows = rows.collect();
    gathered.put("messagetranslations", rows);
    Ok(())
}
