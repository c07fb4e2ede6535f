//! `action=…`: what every request goes through, and which module answers it.

mod account;
mod aids;
mod collection;
mod find;
mod format;
mod groups;
mod logs;
mod manage;
mod pages;
mod params;
mod query;
mod site;
mod stats;
mod write;

pub(crate) use params::Params;

use crate::{
    faults::{RETRY_AFTER_SECS, take},
    sessions::{ANONYMOUS_TOKEN, Caller},
    wiki::{Command, Effect, Refusal, Wiki, users},
    world::World,
};
use format::ErrorFormat;
use jiff::Timestamp;
use serde_json::{Map, Value};

/// A JSON object.
pub(crate) type Object = Map<String, Value>;
/// What a module answers.
pub(crate) type Answer = Result<Object, Refusal>;

/// A request, read from HTTP.
pub(crate) struct Request {
    pub(crate) params: Params,
    pub(crate) is_post: bool,
    /// The session's cookie.
    pub(crate) session: Option<String>,
    /// The OAuth access token.
    pub(crate) bearer: Option<String>,
    /// Where the wiki answers: `http://127.0.0.1:1234`.
    pub(crate) server: String,
}

/// An answer, before it becomes HTTP.
#[derive(Default)]
pub(crate) struct Reply {
    pub(crate) body: Object,
    pub(crate) headers: Vec<(&'static str, String)>,
    /// A cookie to set.
    pub(crate) session: Option<String>,
    /// The edit was done, and yet its reply is to be lost.
    pub(crate) is_lost: bool,
}

/// A request on its way through the modules.
pub(crate) struct Call<'a> {
    pub(crate) params: &'a Params,
    pub(crate) world: &'a mut World,
    pub(crate) is_post: bool,
    pub(crate) session: Option<String>,
    /// A session that this call has opened.
    pub(crate) opened: Option<String>,
    pub(crate) caller: Caller,
    pub(crate) has_bearer: bool,
    pub(crate) server: String,
    pub(crate) format: ErrorFormat,
    pub(crate) is_lost: bool,
    pub(crate) warnings: Vec<(&'static str, &'static str, String)>,
}

impl Call<'_> {
    /// The wiki as this request may see it: the lagging copy for GET, the original for POST.
    pub(crate) fn wiki(&self) -> &Wiki {
        match &self.world.replica {
            Some(replica) if !self.is_post => replica,
            Some(_) | None => &self.world.wiki,
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.world.now()
    }

    /// The caller's id, or 0.
    pub(crate) fn user_id(&self) -> u64 {
        self.caller.user.map_or(0, |user| user.id)
    }

    pub(crate) fn warn(&mut self, module: &'static str, code: &'static str, text: impl Into<String>) {
        self.warnings.push((module, code, text.into()));
    }

    /// Does a command in the caller's name.
    pub(crate) fn write(&mut self, command: &Command) -> Result<Effect, Refusal> {
        let user = self.user_id();
        self.world.write(command, user)
    }

    /// The token that writes must carry.
    pub(crate) fn csrf_token(&self) -> String {
        if self.has_bearer {
            return format!("{:040x}{ANONYMOUS_TOKEN}", self.user_id());
        }
        let session = self.session.as_ref().and_then(|id| self.world.sessions.get(id));
        let session = session.filter(|session| session.user.is_some());
        session.map_or_else(|| ANONYMOUS_TOKEN.to_owned(), |session| session.csrf_token.clone())
    }
}

/// Answers a request. The world is changed and its journal written when this returns.
pub(crate) fn answer(world: &mut World, request: &Request) -> Reply {
    world.n_requests += 1;
    let params = &request.params;
    let caller = identify(world, request);
    let mut call = Call {
        params,
        world,
        is_post: request.is_post,
        session: request.session.clone(),
        opened: None,
        caller: caller.unwrap_or(Caller::NOBODY),
        has_bearer: request.bearer.is_some(),
        server: request.server.clone(),
        format: ErrorFormat::of(params.get("errorformat")),
        is_lost: false,
        warnings: Vec::new(),
    };
    let known = caller.ok_or_else(|| {
        Refusal::new("mwoauth-invalid-authorization", "The authorization headers in your request are not valid.")
    });
    let mut headers = Vec::new();
    let answer = known.and_then(|_| check(&mut call, &mut headers)).and_then(|()| dispatch(&mut call));
    if answer.is_ok() {
        for name in params.unseen() {
            call.warnings.push(("main", "unrecognizedparams", format!("Unrecognized parameter: {name}.")));
        }
    }
    let Call { opened, is_lost, warnings, format, server, world, .. } = call;
    let mut body = match answer {
        Ok(body) => body,
        Err(refusal) => {
            headers.push(("MediaWiki-API-Error", refusal.code.clone()));
            format.error(&refusal, params.get("action").unwrap_or("main"), &server)
        }
    };
    if !warnings.is_empty() {
        body.insert("warnings".to_owned(), format.warnings(&warnings));
    }
    if params.is_on("curtimestamp") {
        body.insert("curtimestamp".to_owned(), world.now().to_string().into());
    }
    Reply { body, headers, session: opened, is_lost }
}

/// Who is asking; none for an access token that nobody gave out.
fn identify(world: &World, request: &Request) -> Option<Caller> {
    if let Some(token) = &request.bearer {
        let user = users::USERS.iter().find(|user| crate::sessions::access_token(user) == *token)?;
        return Some(Caller { user: Some(user), is_limited: true });
    }
    let session = request.session.as_ref().and_then(|id| world.sessions.get(id));
    Some(session.map_or(Caller::NOBODY, |session| Caller { user: session.user, is_limited: session.is_limited }))
}

/// Actions that write, and whether they need a CSRF token.
const WRITES: &[(&str, bool)] = &[
    ("edit", true),
    ("translationreview", true),
    ("markfortranslation", true),
    ("move", true),
    ("delete", true),
    ("block", true),
    ("unblock", true),
    ("protect", true),
    ("setpagelanguage", true),
    ("aggregategroups", true),
    ("logout", true),
    ("login", false),
    ("clientlogin", false),
];

/// What holds for every action: POST and token, read-only, lag, assertions.
fn check(call: &mut Call<'_>, headers: &mut Vec<(&'static str, String)>) -> Result<(), Refusal> {
    let params = call.params;
    if params.get("formatversion") != Some("2") || params.get("format") != Some("json") {
        return Err(Refusal::new("practice-format", "The practice wiki speaks format=json with formatversion=2 only."));
    }
    let action = params.get("action").unwrap_or_default();
    if let Some((_, needs_token)) = WRITES.iter().find(|(name, _)| *name == action) {
        if !call.is_post {
            return Err(Refusal::new("mustbeposted", format!("The \"{action}\" module requires a POST request.")));
        }
        if *needs_token {
            let refused = check_token(call).err();
            if let Some(refusal) = refused {
                return Err(write::record_refusal(call, refusal));
            }
            if let Some(reason) = call.world.faults.read_only.clone().filter(|_| action != "logout") {
                let refusal = Refusal::new("readonly", "The wiki is currently in read-only mode.")
                    .with("readonlyreason", reason.into());
                return Err(write::record_refusal(call, refusal));
            }
        }
    }
    if let Some(lag) = call.world.faults.lag_secs
        && params.number::<i64>("maxlag")?.is_some_and(|allowed| i64::from(lag) > allowed)
    {
        headers.push(("Retry-After", RETRY_AFTER_SECS.to_string()));
        headers.push(("X-Database-Lag", lag.to_string()));
        return Err(Refusal::new("maxlag", format!("Waiting for a database server: {lag} seconds lagged."))
            .with("host", "replica".into())
            .with("lag", lag.into())
            .with("type", "db".into()));
    }
    check_assertions(call).map_err(|refusal| write::record_refusal(call, refusal))
}

fn check_token(call: &mut Call<'_>) -> Result<(), Refusal> {
    let token = call.params.required("token")?;
    let is_good = token == call.csrf_token();
    if !is_good || take(&mut call.world.faults.n_bad_tokens) {
        return Err(Refusal::new("badtoken", "Invalid CSRF token."));
    }
    Ok(())
}

fn check_assertions(call: &Call<'_>) -> Result<(), Refusal> {
    let name = call.caller.user.map(|user| user.name);
    let gone = "You are no longer logged in, so the action could not be completed.";
    match call.params.get("assert") {
        Some("user") if name.is_none() => return Err(Refusal::new("assertuserfailed", gone)),
        Some("bot") if !call.caller.has_right("bot") => {
            let text = "You do not have the \"bot\" right, so the action could not be completed.";
            return Err(Refusal::new("assertbotfailed", text));
        }
        Some("anon") if name.is_some() => {
            return Err(Refusal::new("assertanonfailed", "You are logged in, so the action could not be completed."));
        }
        _ => {}
    }
    match call.params.get("assertuser") {
        Some(wanted) if name != Some(wanted.replace('_', " ").as_str()) => Err(Refusal::new(
            "assertnameduserfailed",
            format!("You are no longer logged in as \"{wanted}\", so the action could not be completed."),
        )),
        Some(_) | None => Ok(()),
    }
}

fn dispatch(call: &mut Call<'_>) -> Answer {
    match call.params.get("action").unwrap_or_default() {
        "query" => query::query(call),
        "login" => account::login(call),
        "clientlogin" => account::client_login(call),
        "logout" => account::logout(call),
        "edit" => write::edit(call),
        "translationreview" => write::review(call),
        "markfortranslation" => write::mark(call),
        "translationaids" => aids::aids(call),
        "translationcheck" => aids::check(call),
        "translationentitysearch" => find::entities(call),
        "move" => manage::move_page(call),
        "delete" => manage::delete(call),
        "block" => manage::block(call),
        "unblock" => manage::unblock(call),
        "protect" => manage::protect(call),
        "setpagelanguage" => manage::set_language(call),
        "aggregategroups" => manage::aggregate(call),
        other => Err(Refusal::new("badvalue", format!("Unrecognized value for parameter \"action\": {other}."))),
    }
}

/// An object with one member.
pub(crate) fn object(name: &str, value: Value) -> Object {
    Object::from_iter([(name.to_owned(), value)])
}
