//! How patient a client is, and which addresses it takes.

use crate::error::WikiError;
use reqwest::Url;
use std::{fmt, pin::Pin, sync::Arc, time::Duration};

/// Waits for as long as it is told; tests pass one that only takes notes.
pub type Sleeper = Arc<dyn Fn(Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// How patient a client is.
#[derive(Clone)]
pub struct Options {
    /// How often a request that the wiki put off is sent again.
    pub n_retries: u32,
    /// The longest single wait; where the wiki asks for more, the caller is told instead.
    pub longest_wait: Duration,
    /// How long one answer may take.
    pub timeout: Duration,
    /// The largest answer that is read.
    pub max_bytes: usize,
    /// How to wait.
    pub sleeper: Sleeper,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            n_retries: 5,
            longest_wait: Duration::from_secs(60),
            timeout: Duration::from_secs(60),
            max_bytes: 64 * 1024 * 1024,
            sleeper: Arc::new(|wait| Box::pin(tokio::time::sleep(wait))),
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { n_retries, longest_wait, timeout, max_bytes, sleeper: _ } = self;
        f.debug_struct("Options")
            .field("n_retries", n_retries)
            .field("longest_wait", longest_wait)
            .field("timeout", timeout)
            .field("max_bytes", max_bytes)
            .finish_non_exhaustive()
    }
}

/// Reads the address of an API: `https`, or `http` on this very machine, where nobody can listen.
pub(crate) fn api_url(text: &str) -> Result<Url, WikiError> {
    let bad = |why| WikiError::BadUrl { url: text.to_owned(), why };
    let url = Url::parse(text).map_err(|_| bad("it is no URL"))?;
    if !url.username().is_empty() || url.password().is_some() {
        // Not repeated in the message: it holds a secret.
        return Err(WikiError::BadUrl { url: "(hidden)".to_owned(), why: "it holds a user name or password" });
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(bad("it ends in a query; the address of an API ends in api.php"));
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if is_loopback(&url) => Ok(url),
        "http" => Err(bad("it would send passwords in the clear; use https")),
        _ => Err(bad("only https is spoken")),
    }
}

/// Whether the address is on this very machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host_str() {
        Some("localhost") => true,
        Some(host) => {
            host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for good in [
            "https://meta.wikimedia.org/w/api.php",
            "http://127.0.0.1:8080/api.php",
            "http://localhost/api.php",
            "http://[::1]:9/api.php",
        ] {
            assert!(api_url(good).is_ok(), "{good} was refused");
        }
        for bad in [
            "http://meta.wikimedia.org/w/api.php",
            "http://127.0.0.1.example.org/api.php",
            "http://localhost.example.org/api.php",
            "http://192.168.1.4/api.php",
            "ftp://meta.wikimedia.org/",
            "meta.wikimedia.org",
            "https://meta.wikimedia.org/w/api.php?action=query",
            "",
        ] {
            assert!(matches!(api_url(bad), Err(WikiError::BadUrl { .. })), "{bad} was taken");
        }
    }

    #[test]
    fn a_password_in_the_address_is_refused_and_not_repeated() {
        let error = api_url("https://anna:geheim@example.org/api.php").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("geheim"));
    }
}
