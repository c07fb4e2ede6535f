//! A bare client of the API, so that the tests see what is really sent.
#![allow(dead_code, reason = "each test file uses its own part")]

use reqwest::{Response, StatusCode};
use serde_json::Value;
use tolmach_practice_wiki::{Options, PracticeWiki, Running, still_clock};

/// A page of the built-in content that has a translation into Polish in every state.
pub(crate) const PAGE: &str = "Knowledge base/How to run a translation sprint";

/// The wiki with a clock that stands still.
pub(crate) fn start() -> Running {
    let clock = still_clock("2026-11-22T12:00:00Z".parse().unwrap());
    PracticeWiki::start(Options { clock, ..Options::default() }).unwrap()
}

/// Somebody's session.
pub(crate) struct Client {
    http: reqwest::Client,
    url: String,
    token: String,
}

impl Client {
    pub(crate) fn anonymous(wiki: &Running) -> Self {
        let http = reqwest::Client::builder().cookie_store(true).build().unwrap();
        Self { http, url: wiki.api_url(), token: "+\\".to_owned() }
    }

    /// Logs in with the main password.
    pub(crate) async fn of(wiki: &Running, account: &str) -> Self {
        Self::log_in(wiki, account, wiki.main_password()).await
    }

    /// Logs in by `action=login`.
    pub(crate) async fn log_in(wiki: &Running, user: &str, password: &str) -> Self {
        let mut client = Self::anonymous(wiki);
        let token = client.get(&[("action", "query"), ("meta", "tokens"), ("type", "login")]).await;
        let token = token["query"]["tokens"]["logintoken"].as_str().unwrap().to_owned();
        let login = [("action", "login"), ("lgname", user), ("lgpassword", password), ("lgtoken", token.as_str())];
        let reply = client.post(&login).await;
        assert_eq!(reply["login"]["result"], "Success", "{reply}");
        client.renew_token().await;
        client
    }

    pub(crate) async fn renew_token(&mut self) {
        let token = self.get(&[("action", "query"), ("meta", "tokens")]).await;
        self.token = token["query"]["tokens"]["csrftoken"].as_str().unwrap().to_owned();
    }

    pub(crate) fn set_token(&mut self, token: &str) {
        self.token = token.to_owned();
    }

    pub(crate) async fn get(&self, params: &[(&str, &str)]) -> Value {
        self.raw_get(params).await.json().await.unwrap()
    }

    pub(crate) async fn raw_get(&self, params: &[(&str, &str)]) -> Response {
        self.http.get(&self.url).query(&with_format(params)).send().await.unwrap()
    }

    pub(crate) async fn post(&self, params: &[(&str, &str)]) -> Value {
        let response = self.raw_post(params).await;
        assert_eq!(response.status(), StatusCode::OK);
        response.json().await.unwrap()
    }

    pub(crate) async fn raw_post(&self, params: &[(&str, &str)]) -> Response {
        self.http.post(&self.url).form(&with_format(params)).send().await.unwrap()
    }

    /// A write with the session's token.
    pub(crate) async fn write(&self, params: &[(&str, &str)]) -> Value {
        let token = self.token.clone();
        self.post(&[params, &[("token", token.as_str())]].concat()).await
    }

    /// Saves a page.
    pub(crate) async fn save(&self, title: &str, text: &str, more: &[(&str, &str)]) -> Value {
        self.write(&[&[("action", "edit"), ("title", title), ("text", text)], more].concat()).await
    }

    /// The rows of a message collection with all that Tolmach asks for.
    pub(crate) async fn collection(&self, page: &str, language: &str) -> Vec<Value> {
        let group = format!("page-{page}");
        let params = [
            ("action", "query"),
            ("list", "messagecollection"),
            ("mcgroup", group.as_str()),
            ("mclanguage", language),
            ("mcprop", "definition|translation|tags|properties"),
            ("mcfilter", ""),
            ("mclimit", "max"),
        ];
        let reply = self.post(&params).await;
        reply["query"]["messagecollection"].as_array().unwrap_or_else(|| panic!("{reply}")).clone()
    }

    /// One row of it.
    pub(crate) async fn unit(&self, page: &str, unit: &str, language: &str) -> Value {
        let key = format!("{page}/{unit}").replace(' ', "_");
        self.collection(page, language).await.into_iter().find(|row| row["key"] == key.as_str()).unwrap()
    }
}

fn with_format<'a>(params: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [params, &[("format", "json"), ("formatversion", "2")]].concat()
}

/// The code of an error in either format.
pub(crate) fn code(reply: &Value) -> &str {
    reply["error"]["code"].as_str().or_else(|| reply["errors"][0]["code"].as_str()).unwrap_or_else(|| panic!("{reply}"))
}

pub(crate) fn unit_title(page: &str, unit: &str, language: &str) -> String {
    format!("Translations:{page}/{unit}/{language}")
}
