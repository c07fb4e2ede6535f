//! `action=edit`, `action=translationreview`, `action=markfortranslation`.

use super::{Answer, Call, Object, object};
use crate::{
    faults::take,
    wiki::{Command, Edit, Effect, Mark, MarkPriority, Refusal, Saved, Title, UnitTitle, users},
};
use jiff::SignedDuration;
use serde_json::{Value, json};

/// Journals an edit that is refused before it gets to the wiki; other actions leave no line then.
pub(super) fn record_refusal(call: &mut Call<'_>, refusal: Refusal) -> Refusal {
    if call.params.get("action") != Some("edit") {
        return refusal;
    }
    let command = Command::Edit(request(call).unwrap_or_default());
    let user = call.user_id();
    call.world.refuse(&command, user, refusal)
}

/// What an edit asks for.
fn request(call: &Call<'_>) -> Result<Edit, Refusal> {
    let params = call.params;
    for ignored in [
        "minor",
        "notminor",
        "bot",
        "watchlist",
        "tags",
        "contentformat",
        "contentmodel",
        "md5",
        "recreate",
        "basetimestamp",
        "starttimestamp",
    ] {
        params.get(ignored);
    }
    let title = match (params.get("title"), params.number::<u64>("pageid")?) {
        (Some(title), _) => title.to_owned(),
        (None, Some(id)) => {
            let page = call.world.wiki.page_by_id(id);
            page.ok_or_else(|| Refusal::new("nosuchpageid", format!("There is no page with ID {id}.")))?.title.clone()
        }
        (None, None) => {
            let text = "The parameters \"title\" and \"pageid\" cannot be used together, and one of them is required.";
            return Err(Refusal::new("missingparam", text));
        }
    };
    Ok(Edit {
        title,
        text: params.get("text").map(str::to_owned).ok_or_else(|| {
            Refusal::new(
                "missingparam",
                "One of the parameters \"text\", \"appendtext\", \"prependtext\" and \"undo\" is required.",
            )
        })?,
        summary: params.get("summary").unwrap_or_default().to_owned(),
        create_only: params.is_on("createonly"),
        no_create: params.is_on("nocreate"),
        base: params.number("baserevid")?.filter(|base| *base != 0),
    })
}

pub(super) fn edit(call: &mut Call<'_>) -> Answer {
    let edit = request(call).map_err(|refusal| record_refusal(call, refusal))?;
    if take(&mut call.world.faults.n_lost_requests) {
        call.is_lost = true;
        return Ok(Object::new());
    }
    if let Err(refusal) = guard(call, &edit) {
        return Err(record_refusal(call, refusal));
    }
    if call.world.faults.captcha {
        let refusal = Refusal::new("captcha", "The wiki asks for a captcha.");
        record_refusal(call, refusal);
        let captcha = json!({ "type": "math", "mime": "text/html", "id": "1", "question": "2 + 2" });
        return Ok(object("edit", json!({ "result": "Failure", "captcha": captcha })));
    }
    let now = call.now();
    let user = call.user_id();
    call.world.edits.entry(user).or_default().push(now);
    match call.write(&Command::Edit(edit))? {
        Effect::Saved(saved) => {
            call.is_lost = take(&mut call.world.faults.n_lost_replies);
            Ok(object("edit", reply(&saved)))
        }
        other => unreachable!("an edit came to {other:?}"),
    }
}

/// What stands before the wiki's own judgement: the rights of this session, and faults.
fn guard(call: &Call<'_>, edit: &Edit) -> Result<(), Refusal> {
    let faults = &call.world.faults;
    let title = Title::parse(&edit.title).ok_or_else(|| Refusal::bad_title(&edit.title))?;
    if let Some(limit) = faults.edits_per_minute {
        let since = call.now() - SignedDuration::from_mins(1);
        let edits = call.world.edits.get(&call.user_id()).map(Vec::as_slice).unwrap_or_default();
        if edits.iter().filter(|time| **time > since).count() >= limit as usize {
            let text = "You've exceeded your rate limit. Please wait some time and try again.";
            return Err(Refusal::new("ratelimited", text));
        }
    }
    if let Some(unit) = UnitTitle::parse(&title) {
        if faults.locked_pages.contains(&unit.page) {
            return Err(Refusal::new("pt-locked-page", "This page is locked because it is being moved. Please wait."));
        }
        if let Some(reason) = unit.language.as_ref().and_then(|language| faults.disabled_languages.get(language)) {
            let text = format!("Translation to this language is disabled: {reason}");
            return Err(Refusal::new("translate-language-disabled", text));
        }
    }
    if faults.filtered_word.as_ref().is_some_and(|word| edit.text.contains(word)) {
        let about = json!({ "id": 1, "description": "Practice filter", "actions": ["disallow"] });
        let text = "This action has been automatically identified as harmful, and therefore disallowed.";
        return Err(Refusal::new("abusefilter-disallowed", text).with("abusefilter", about));
    }
    Ok(())
}

fn reply(saved: &Saved) -> Value {
    let mut reply = Object::new();
    let mut put = |name: &str, value: Value| reply.insert(name.to_owned(), value);
    if saved.is_new {
        put("new", true.into());
    }
    put("result", "Success".into());
    put("pageid", saved.page.into());
    put("title", saved.title.as_str().into());
    put("contentmodel", "wikitext".into());
    match saved.new {
        None => {
            put("nochange", true.into());
        }
        Some(new) => {
            put("oldrevid", saved.old.into());
            put("newrevid", new.into());
            put("newtimestamp", saved.time.to_string().into());
        }
    }
    put("watched", true.into());
    Value::Object(reply)
}

pub(super) fn review(call: &mut Call<'_>) -> Answer {
    let revision = call.params.number("revision")?;
    let revision = revision.ok_or_else(|| Refusal::new("missingparam", "The \"revision\" parameter must be set."))?;
    if !call.caller.has_right("translate-messagereview") {
        return Err(Refusal::permission("review translations"));
    }
    if let Some(block) = call.world.wiki.block_of(call.user_id()) {
        let info = crate::wiki::block_info(block);
        return Err(Refusal::new("blocked", "You have been blocked from editing.").with("blockinfo", info));
    }
    match call.write(&Command::Review { revision })? {
        Effect::Reviewed { title, page, already } => {
            if already {
                let text = "You have already accepted this translation.";
                call.warn("translationreview", "translate-alreadyreviewedbyyou", text);
            }
            let review = json!({ "title": title, "pageid": page, "revision": revision });
            Ok(object("translationreview", json!({ "review": review })))
        }
        other => unreachable!("a review came to {other:?}"),
    }
}

pub(super) fn mark(call: &mut Call<'_>) -> Answer {
    let params = call.params;
    let title = params.required("title")?.to_owned();
    if !call.caller.has_right("pagetranslation") {
        return Err(Refusal::permission("administrate the page translation system"));
    }
    let own = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let (is_forced, reason) = (params.is_on("forcepriority"), params.get("priorityreason").unwrap_or_default());
    params.get("forcelatestsyntaxversion");
    params.get("transclusion");
    let mark = Mark {
        title,
        revision: params.number("revid")?,
        translate_title: params.get("translatetitle").map(|value| value == "yes"),
        priority: params.is_on("prioritylanguages").then(|| MarkPriority {
            languages: own(params.list("prioritylanguages")),
            is_forced,
            reason: reason.to_owned(),
        }),
        still_valid: own(params.list("nofuzzyunits")),
        outdate: own(params.list("fuzzyunits")),
    };
    match call.write(&Command::Mark(mark))? {
        Effect::Marked { first, n_units } => {
            let marked = json!({ "result": "Success", "firstmark": first, "unitcount": n_units });
            Ok(object("markfortranslation", marked))
        }
        other => unreachable!("marking came to {other:?}"),
    }
}

/// The account that an administrator's action is about.
pub(super) fn user_id_of(name: &str) -> u64 {
    users::find(name).map_or(0, |user| user.id)
}
