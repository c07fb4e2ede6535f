//! Logging in and out, tokens, and what the wiki says of an account.

use super::{Answer, Call, Object, object};
use crate::{
    sessions::{self, Session},
    wiki::{Refusal, users},
};
use serde_json::{Value, json};

const WRONG: &str = "Incorrect username or password entered. Please try again.";

/// The session of the caller, opened now if there is none.
fn session<'a>(call: &'a mut Call<'_>) -> &'a mut Session {
    let known = call.session.clone().filter(|id| call.world.sessions.get(id).is_some());
    let id = known.unwrap_or_else(|| {
        let id = call.world.sessions.open();
        call.opened = Some(id.clone());
        call.session = Some(id.clone());
        id
    });
    call.world.sessions.get_mut(&id).unwrap_or_else(|| unreachable!("the session was opened or found just above"))
}

/// `action=login`, with a bot password or the main one.
pub(super) fn login(call: &mut Call<'_>) -> Answer {
    let name = call.params.required("lgname")?.to_owned();
    let password = call.params.get("lgpassword").unwrap_or_default().to_owned();
    let token = call.params.get("lgtoken").unwrap_or_default().to_owned();
    let format = call.format;
    let session = session(call);
    if token != session.login_token {
        let result = if token.is_empty() { "NeedToken" } else { "WrongToken" };
        return Ok(object("login", json!({ "result": result, "token": session.login_token })));
    }
    let login = match sessions::check_password(&name, &password) {
        Some((user, _)) if user.has_one_time_code && !name.contains('@') => {
            let text = "Authentication requires user interaction, which is not supported by action=login.";
            json!({ "result": "Aborted", "reason": format.message("api-login-fail-aborted", text) })
        }
        Some((user, is_limited)) => {
            session.log_in(user, is_limited);
            json!({ "result": "Success", "lguserid": user.id, "lgusername": user.name })
        }
        None => json!({ "result": "Failed", "reason": format.message("wrongpassword", WRONG) }),
    };
    Ok(object("login", login))
}

/// `action=clientlogin`, with the one-time code as a second step.
pub(super) fn client_login(call: &mut Call<'_>) -> Answer {
    let given = |name: &str| call.params.get(name).map(str::to_owned);
    let (name, password, token) = (given("username"), given("password"), given("logintoken"));
    let (is_second_step, code) = (call.params.is_on("logincontinue"), given("OATHToken"));
    let has_return_url = call.params.is_on("loginreturnurl") || is_second_step;
    let session = session(call);
    if token.as_deref() != Some(&session.login_token) {
        return Err(Refusal::new("badtoken", "Invalid CSRF token."));
    }
    if !has_return_url {
        let text = "At least one of the parameters \"logincontinue\" and \"loginreturnurl\" is required.";
        return Err(Refusal::new("missingparam", text));
    }
    let failed = |code: &str, text: &str| json!({ "status": "FAIL", "message": text, "messagecode": code });
    let done = |name: &str| json!({ "status": "PASS", "username": name });
    let reply = if is_second_step {
        match session.owes_code {
            Some(user) if code.as_deref() == Some(sessions::ONE_TIME_CODE) => {
                session.log_in(user, false);
                done(user.name)
            }
            Some(_) => code_wanted("Verification failed. Please try again.", "oathauth-login-failed"),
            None => failed("authmanager-authn-not-in-progress", "Authentication is not in progress."),
        }
    } else {
        let name = name.unwrap_or_default();
        let password = password.unwrap_or_default();
        match sessions::check_password(&name, &password).filter(|(_, is_limited)| !is_limited) {
            Some((user, _)) if user.has_one_time_code => {
                session.owes_code = Some(user);
                code_wanted("Enter the code from your authentication device.", "oathauth-auth-ui")
            }
            Some((user, _)) => {
                session.log_in(user, false);
                done(user.name)
            }
            None => failed("wrongpassword", WRONG),
        }
    };
    Ok(object("clientlogin", reply))
}

fn code_wanted(message: &str, code: &str) -> Value {
    json!({
        "status": "UI",
        "requests": [{
            "id": "TOTPAuthenticationRequest",
            "metadata": {},
            "required": "required",
            "provider": "Two-factor authentication",
            "account": "",
            "fields": { "OATHToken": { "type": "string", "label": "Code", "help": "Six digits" } },
        }],
        "message": message,
        "messagecode": code,
    })
}

/// `action=logout`.
pub(super) fn logout(call: &mut Call<'_>) -> Answer {
    if let Some(id) = &call.session {
        call.world.sessions.close(id);
    }
    Ok(Object::new())
}

/// `meta=tokens`.
pub(super) fn tokens(call: &mut Call<'_>) -> Result<Value, Refusal> {
    let mut tokens = Object::new();
    for kind in call.params.list_or("type", "csrf") {
        let token = match kind {
            "login" => session(call).login_token.clone(),
            "csrf" | "watch" | "patrol" | "rollback" | "userrights" => call.csrf_token(),
            other => {
                let text = format!("Unrecognized value for parameter \"type\": {other}.");
                call.warn("tokens", "unrecognizedvalues", text);
                continue;
            }
        };
        tokens.insert(format!("{kind}token"), token.into());
    }
    Ok(Value::Object(tokens))
}

/// Edits in a minute that an ordinary account may make, as the wiki says; enforced only when a fault sets it.
const EDITS_PER_MINUTE: u32 = 90;

/// `meta=userinfo`.
pub(super) fn user_info(call: &mut Call<'_>) -> Value {
    let caller = call.caller;
    let mut info = match caller.user {
        Some(user) => Object::from_iter([("id".to_owned(), user.id.into()), ("name".to_owned(), user.name.into())]),
        None => Object::from_iter([
            ("id".to_owned(), 0.into()),
            ("name".to_owned(), "127.0.0.1".into()),
            ("anon".to_owned(), true.into()),
        ]),
    };
    for wanted in call.params.list("uiprop") {
        match wanted {
            "rights" => {
                info.insert("rights".to_owned(), json!(users::rights(caller.user, caller.is_limited)));
            }
            "groups" => {
                info.insert("groups".to_owned(), json!(users::groups(caller.user)));
            }
            "ratelimits" => {
                let who = if caller.user.is_some() { "user" } else { "ip" };
                let hits = match caller.user.map(|user| user.role) {
                    None => 8,
                    Some(_) => call.world.faults.edits_per_minute.unwrap_or(EDITS_PER_MINUTE),
                };
                let limits = json!({ "edit": { who: { "hits": hits, "seconds": 60 } } });
                info.insert("ratelimits".to_owned(), limits);
            }
            "blockinfo" => {
                let block = caller.user.and_then(|user| call.world.wiki.block_of(user.id));
                if let Some(Value::Object(block)) = block.map(crate::wiki::block_info) {
                    info.extend(block);
                }
            }
            _ => {}
        }
    }
    Value::Object(info)
}
