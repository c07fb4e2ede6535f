//! What administrators do: `move`, `delete`, `block`, `unblock`, `protect`, `setpagelanguage`, `aggregategroups`.

use super::{Answer, Call, object, write::user_id_of};
use crate::wiki::{Command, Effect, Refusal};
use serde_json::json;

fn need(call: &Call<'_>, right: &str, what: &str) -> Result<(), Refusal> {
    if call.caller.has_right(right) { Ok(()) } else { Err(Refusal::permission(what)) }
}

pub(super) fn move_page(call: &mut Call<'_>) -> Answer {
    need(call, "move", "move pages")?;
    let params = call.params;
    let (from, to) = (params.required("from")?.to_owned(), params.required("to")?.to_owned());
    let reason = params.get("reason").unwrap_or_default().to_owned();
    let leave_redirect = !params.is_on("noredirect");
    call.write(&Command::Move { from: from.clone(), to: to.clone(), reason: reason.clone(), leave_redirect })?;
    let mut moved = json!({ "from": from, "to": to, "reason": reason });
    if leave_redirect {
        moved["redirectcreated"] = true.into();
    }
    Ok(object("move", moved))
}

pub(super) fn delete(call: &mut Call<'_>) -> Answer {
    need(call, "delete", "delete pages")?;
    let title = call.params.required("title")?.to_owned();
    let reason = call.params.get("reason").unwrap_or_default().to_owned();
    match call.write(&Command::Delete { title, reason: reason.clone() })? {
        Effect::Deleted { log, title } => {
            Ok(object("delete", json!({ "title": title, "reason": reason, "logid": log })))
        }
        other => unreachable!("deleting came to {other:?}"),
    }
}

pub(super) fn block(call: &mut Call<'_>) -> Answer {
    need(call, "block", "block other users from editing")?;
    let user = call.params.required("user")?.to_owned();
    let reason = call.params.get("reason").unwrap_or_default().to_owned();
    call.params.get("expiry");
    match call.write(&Command::Block { user: user.clone(), reason: reason.clone() })? {
        Effect::Blocked { id } => {
            let user_id = user_id_of(&user);
            let block = json!({ "user": user, "userID": user_id, "expiry": "infinite", "id": id, "reason": reason });
            Ok(object("block", block))
        }
        other => unreachable!("blocking came to {other:?}"),
    }
}

pub(super) fn unblock(call: &mut Call<'_>) -> Answer {
    need(call, "block", "unblock users")?;
    let user = call.params.required("user")?.to_owned();
    match call.write(&Command::Unblock { user: user.clone() })? {
        Effect::Blocked { id } => {
            let user_id = user_id_of(&user);
            Ok(object("unblock", json!({ "id": id, "user": user, "userid": user_id })))
        }
        other => unreachable!("unblocking came to {other:?}"),
    }
}

pub(super) fn protect(call: &mut Call<'_>) -> Answer {
    need(call, "protect", "change protection levels")?;
    let title = call.params.required("title")?.to_owned();
    let is_protected = call.params.list("protections").contains(&"edit=sysop");
    call.params.get("expiry");
    call.write(&Command::Protect { title: title.clone(), is_protected })?;
    let protections = if is_protected { json!([{ "edit": "sysop", "expiry": "infinite" }]) } else { json!([]) };
    Ok(object("protect", json!({ "title": title, "protections": protections })))
}

pub(super) fn set_language(call: &mut Call<'_>) -> Answer {
    need(call, "pagetranslation", "change the language of pages")?;
    let (title, language) = (call.params.required("title")?.to_owned(), call.params.required("lang")?.to_owned());
    let old = call.world.wiki.page(&title).map(|page| page.language.clone());
    call.write(&Command::SetLanguage { title: title.clone(), language: language.clone() })?;
    Ok(object("setpagelanguage", json!({ "title": title, "oldlanguage": old, "newlanguage": language })))
}

pub(super) fn aggregate(call: &mut Call<'_>) -> Answer {
    need(call, "translate-manage", "manage message groups")?;
    let params = call.params;
    if params.required("do")? != "add" {
        return Err(Refusal::new("badvalue", "The practice wiki can only add aggregate groups, with their groups."));
    }
    let label = params.required("groupname")?.to_owned();
    let description = params.get("groupdescription").unwrap_or_default().to_owned();
    let pages = params.list("groups").iter().map(|id| id.strip_prefix("page-").unwrap_or(id).to_owned()).collect();
    let id = format!("agg-{}", label.replace(' ', "_"));
    call.write(&Command::Aggregate { label, description, pages })?;
    Ok(object("aggregategroups", json!({ "groups": {}, "aggregategroupId": id, "result": "ok" })))
}
