//! One wiki, as one account sees it, and the manners in which it is asked.
//!
//! Every request names this program and, once logged in, the account; takes gzip; steps back when the wiki's replicas
//! lag (`maxlag`) and for as long as `Retry-After` says. Writes go one at a time and reads at most two at a time.

use crate::{
    error::WikiError,
    options::{self, Options},
    params::Params,
    reply,
};
use jiff::{Timestamp, fmt::rfc2822};
use reqwest::{StatusCode, Url, header};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::{
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Semaphore;
use tolmach_core::UserName;

/// Seconds of replica lag above which the wiki is left in peace. What the API's etiquette recommends.
const MAX_LAG_SECS: u32 = 5;

/// Requests longer than this go as POST, in bytes: servers refuse URLs of about 8 KiB.
const LONGEST_URL: usize = 6000;

/// One wiki, as one account sees it. Cheap to clone; clones share the session and the limits.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    url: Url,
    options: Options,
    session: Mutex<Session>,
    reads: Semaphore,
    writes: Semaphore,
    n_requests: AtomicU64,
    titles_per_request: AtomicUsize,
}

/// What belongs to one login; a new login begins with a new one.
pub(crate) struct Session {
    http: reqwest::Client,
    pub(crate) user: Option<UserName>,
    pub(crate) bearer: Option<SecretString>,
    pub(crate) csrf: Option<SecretString>,
    pub(crate) pending_code: Option<crate::login::PendingCode>,
}

/// What kind of request it is; decides about method, queue and what a silence means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// May be answered by a replica that lags behind.
    Read,
    /// Answered by the primary database, which Translate does when asked by POST.
    ReadPrimary,
    /// Part of logging in or out. Doing it twice does no harm.
    LogIn,
    /// Changes the wiki.
    Write,
}

impl Kind {
    fn is_read(self) -> bool {
        match self {
            Self::Read | Self::ReadPrimary => true,
            Self::LogIn | Self::Write => false,
        }
    }
}

impl Client {
    /// A client of the wiki whose API is at `api_url`. Sends nothing yet.
    ///
    /// # Errors
    /// [`WikiError::BadUrl`] where the address is not `https`, or `http` on this machine.
    pub fn new(api_url: &str, options: Options) -> Result<Self, WikiError> {
        let url = options::api_url(api_url)?;
        let session = Session::new(&url, options.timeout)?;
        Ok(Self {
            inner: Arc::new(Inner {
                url,
                options,
                session: Mutex::new(session),
                reads: Semaphore::new(2),
                writes: Semaphore::new(1),
                n_requests: AtomicU64::new(0),
                titles_per_request: AtomicUsize::new(50),
            }),
        })
    }

    /// The address of the wiki's API.
    pub fn api_url(&self) -> &str {
        self.inner.url.as_str()
    }

    /// Whether the wiki runs on this very machine, as the practice wiki does.
    pub fn is_loopback(&self) -> bool {
        options::is_loopback(&self.inner.url)
    }

    /// The account that is logged in; none before [`Client::log_in`].
    pub fn user(&self) -> Option<UserName> {
        self.session().user.clone()
    }

    /// How many requests have been sent since this client was made, repeated ones included.
    pub fn n_requests(&self) -> u64 {
        self.inner.n_requests.load(Ordering::Relaxed)
    }

    /// How many titles go into one request: 50, or 500 for accounts with high limits.
    pub(crate) fn titles_per_request(&self) -> usize {
        self.inner.titles_per_request.load(Ordering::Relaxed)
    }

    pub(crate) fn set_titles_per_request(&self, n: usize) {
        self.inner.titles_per_request.store(n, Ordering::Relaxed);
    }

    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        // Nothing that holds this lock can panic halfway through a change.
        self.inner.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets cookies, tokens and the account.
    pub(crate) fn forget_session(&self) -> Result<(), WikiError> {
        *self.session() = Session::new(&self.inner.url, self.inner.options.timeout)?;
        self.set_titles_per_request(50);
        Ok(())
    }

    /// Asks a question that a replica may answer.
    pub(crate) async fn read(&self, params: &Params) -> Result<Value, WikiError> {
        self.send(Kind::Read, params).await
    }

    /// Asks a question that must see what was just written.
    pub(crate) async fn read_primary(&self, params: &Params) -> Result<Value, WikiError> {
        self.send(Kind::ReadPrimary, params).await
    }

    /// Changes the wiki. A token that the wiki no longer takes is renewed once; nothing else is sent twice, unless the
    /// wiki said that it did not even look at it (`maxlag`, HTTP 429).
    pub(crate) async fn write(&self, params: &Params) -> Result<Value, WikiError> {
        if self.user().is_none() {
            return Err(WikiError::NotLoggedIn);
        }
        let kept = self.session().csrf.clone();
        let was_kept = kept.is_some();
        let token = match kept {
            Some(token) => token,
            None => self.fetch_csrf().await?,
        };
        match self.send(Kind::Write, &params.clone().with("token", token.expose_secret())).await {
            Err(error) if error.code() == "badtoken" => {
                tracing::debug!(was_kept, "the edit token is stale, fetching another");
                let token = self.fetch_csrf().await?;
                self.send(Kind::Write, &params.clone().with("token", token.expose_secret())).await
            }
            other => other,
        }
    }

    async fn fetch_csrf(&self) -> Result<SecretString, WikiError> {
        let token = self.fetch_token("csrf").await?;
        self.session().csrf = Some(token.clone());
        Ok(token)
    }

    /// Fetches a token: `csrf` or `login`.
    pub(crate) async fn fetch_token(&self, kind: &str) -> Result<SecretString, WikiError> {
        let asked = Params::action("query").with("meta", "tokens").with("type", kind);
        let body = self.read(&asked).await?;
        let token: String = reply::part(&body, "tokens", &format!("/query/tokens/{kind}token"))?;
        Ok(token.into())
    }

    /// Sends a request, and again for as long as the wiki only puts it off.
    pub(crate) async fn send(&self, kind: Kind, params: &Params) -> Result<Value, WikiError> {
        let queue = match kind {
            Kind::Read | Kind::ReadPrimary => &self.inner.reads,
            Kind::LogIn | Kind::Write => &self.inner.writes,
        };
        // Kept while waiting, so that a wiki that asks for patience is not asked by others meanwhile.
        let Ok(_turn) = queue.acquire().await else { unreachable!("the queues are never closed") };
        let mut n_sent = 0;
        loop {
            let error = match self.send_once(kind, params).await {
                Ok(body) => return Ok(body),
                Err(error) => error,
            };
            match wait_before_retry(&error, kind, n_sent, &self.inner.options) {
                Some(wait) => {
                    tracing::info!(code = error.code(), wait_secs = wait.as_secs(), "waiting for the wiki");
                    (self.inner.options.sleeper)(wait).await;
                    n_sent += 1;
                }
                None => return Err(error),
            }
        }
    }

    async fn send_once(&self, kind: Kind, params: &Params) -> Result<Value, WikiError> {
        let request = self.request(kind, params);
        self.inner.n_requests.fetch_add(1, Ordering::Relaxed);
        let action = params.get("action").unwrap_or_default();
        tracing::debug!(action, ?kind, "asking the wiki");
        let mut response = request.send().await.map_err(|error| self.not_answered(kind, action, &error))?;
        let status = response.status();
        let retry_after = retry_after(response.headers());
        let mut bytes = Vec::new();
        while let Some(piece) = response.chunk().await.map_err(|error| self.not_answered(kind, action, &error))? {
            bytes.extend_from_slice(&piece);
            if bytes.len() > self.inner.options.max_bytes {
                return Err(self.too_long(kind, action, status));
            }
        }
        let body = match serde_json::from_slice::<Value>(&bytes) {
            Ok(body) if body.is_object() && (status.is_success() || reply::has_errors(&body)) => body,
            // An answer that holds nothing is written as a list.
            Ok(Value::Array(list)) if list.is_empty() && status.is_success() => Value::Object(serde_json::Map::new()),
            Ok(_) | Err(_) => return Err(self.no_result(kind, action, status, retry_after)),
        };
        match reply::accept(body) {
            Err(error) if error.code() == "maxlag" => {
                Err(WikiError::Throttled { code: "maxlag".to_owned(), retry_after })
            }
            Err(error) if kind == Kind::Write && error.code().starts_with("internal_api_error") => {
                // The wiki failed in the middle of it.
                Err(self.in_doubt(action, error.code().to_owned()))
            }
            other => other,
        }
    }

    fn request(&self, kind: Kind, params: &Params) -> reqwest::RequestBuilder {
        let params = params
            .clone()
            .with("format", "json")
            .with("formatversion", 2)
            .with("errorformat", "plaintext")
            .with("maxlag", MAX_LAG_SECS);
        let session = self.session();
        let url = self.inner.url.clone();
        let request = match kind {
            Kind::Read if params.url_length() <= LONGEST_URL => {
                session.http.get(url).query(&params.iter().collect::<Vec<_>>())
            }
            Kind::Read | Kind::ReadPrimary | Kind::LogIn | Kind::Write => {
                session.http.post(url).form(&params.iter().collect::<Vec<_>>())
            }
        };
        let request = request.header(header::USER_AGENT, user_agent(session.user.as_ref()));
        match &session.bearer {
            Some(token) => request.bearer_auth(token.expose_secret()),
            None => request,
        }
    }

    /// What it means that no whole answer came.
    fn not_answered(&self, kind: Kind, action: &str, error: &reqwest::Error) -> WikiError {
        let (host, why) = (self.host(), words_for(error));
        match kind {
            _ if error.is_connect() || error.is_builder() => WikiError::Offline { host, why },
            Kind::Write => self.in_doubt(action, why),
            Kind::Read | Kind::ReadPrimary | Kind::LogIn => WikiError::Broken { host, why },
        }
    }

    /// What it means that the answer holds no result. A status of 4xx comes from before the wiki looked at the request.
    fn no_result(&self, kind: Kind, action: &str, status: StatusCode, retry_after: Option<Duration>) -> WikiError {
        let code = format!("http-{}", status.as_u16());
        match status {
            StatusCode::TOO_MANY_REQUESTS => WikiError::Throttled { code, retry_after },
            StatusCode::SERVICE_UNAVAILABLE if kind != Kind::Write => WikiError::Throttled { code, retry_after },
            _ if kind == Kind::Write && !status.is_client_error() => {
                self.in_doubt(action, format!("HTTP status {status}"))
            }
            _ => WikiError::Http { host: self.host(), status: status.as_u16() },
        }
    }

    fn too_long(&self, kind: Kind, action: &str, status: StatusCode) -> WikiError {
        match kind {
            Kind::Write => self.in_doubt(action, "more than an answer may hold".to_owned()),
            Kind::Read | Kind::ReadPrimary | Kind::LogIn => {
                WikiError::Http { host: self.host(), status: status.as_u16() }
            }
        }
    }

    fn in_doubt(&self, action: &str, why: String) -> WikiError {
        WikiError::InDoubt { action: action.to_owned(), host: self.host(), why }
    }

    fn host(&self) -> String {
        self.inner.url.host_str().unwrap_or_default().to_owned()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("url", &self.api_url()).field("user", &self.user()).finish_non_exhaustive()
    }
}

impl Session {
    fn new(url: &Url, timeout: Duration) -> Result<Self, WikiError> {
        let builder = reqwest::Client::builder()
            .cookie_store(true)
            .gzip(true)
            .timeout(timeout)
            .connect_timeout(timeout.min(Duration::from_secs(15)))
            // An API does not redirect; following one could carry a password elsewhere.
            .redirect(reqwest::redirect::Policy::none());
        let builder = if options::is_loopback(url) { builder.no_proxy() } else { builder.https_only(true) };
        let http = builder.build().map_err(|error| WikiError::Offline {
            host: url.host_str().unwrap_or_default().to_owned(),
            why: words_for(&error),
        })?;
        Ok(Self { http, user: None, bearer: None, csrf: None, pending_code: None })
    }
}

/// Decides how long to wait before the same request goes out again; none where it must not, or not by itself.
fn wait_before_retry(error: &WikiError, kind: Kind, n_sent: u32, options: &Options) -> Option<Duration> {
    if n_sent >= options.n_retries {
        return None;
    }
    let backoff = Duration::from_secs(1 << n_sent.min(6));
    let wait = match error {
        // The wiki did not look at the request at all, so this holds for writes too.
        WikiError::Throttled { retry_after, .. } => retry_after.unwrap_or(5 * backoff),
        WikiError::Http { status: 500.., .. } | WikiError::Broken { .. } if kind.is_read() && n_sent < 2 => backoff,
        _ => return None,
    };
    (wait <= options.longest_wait).then_some(wait)
}

/// What `Retry-After` says: seconds, or a date, which is read against the answer's own.
fn retry_after(headers: &header::HeaderMap) -> Option<Duration> {
    let text_of = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let text = text_of(header::RETRY_AFTER)?;
    if let Ok(secs) = text.parse() {
        return Some(Duration::from_secs(secs));
    }
    let date = |text: &str| -> Option<Timestamp> { rfc2822::parse(text).ok().map(|date| date.timestamp()) };
    Duration::try_from(date(text)?.duration_since(date(text_of(header::DATE)?)?)).ok()
}

/// Names the program, its version, what it is, and whom to talk to: the account that it acts for.
fn user_agent(user: Option<&UserName>) -> String {
    let contact = user.map(|user| format!("; User:{}", ascii(user.as_str()))).unwrap_or_default();
    format!(
        "Tolmach/{} (desktop translation workbench for CEE Wikimedia communities; +GPL-3.0-or-later{contact}) reqwest",
        env!("CARGO_PKG_VERSION")
    )
}

/// A name as a header may hold it: letters outside ASCII, and signs with a meaning there, as in a URL.
fn ascii(name: &str) -> String {
    name.bytes()
        .map(|byte| match byte {
            b' ' => "_".to_owned(),
            b'%' | b'(' | b')' | b';' | b'\\' | b'"' => format!("%{byte:02X}"),
            0x21..=0x7e => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// The innermost cause of a network error, without the URL, which may hold more than a log should.
fn words_for(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return "no answer in time".to_owned();
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    if std::ptr::addr_eq(cause, error) { "the request failed".to_owned() } else { cause.to_string() }
}

#[cfg(test)]
#[path = "client_tests.rs"]
mod tests;
