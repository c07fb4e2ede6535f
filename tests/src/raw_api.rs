//! A wiki's API with nothing in between, for what only tests do: administering.

use reqwest::Client;
use serde_json::{Value, json};

/// Somebody who is logged in, and does what is asked without manners.
pub struct RawApi {
    url: String,
    http: Client,
}

impl RawApi {
    /// Logs in by main password, or by bot password where the name has an `@`.
    ///
    /// # Panics
    /// Where the wiki refuses or cannot be reached.
    pub async fn log_in(url: &str, user: &str, password: &str) -> Self {
        let http = Client::builder().cookie_store(true).no_proxy().build().expect("a client");
        let api = Self { url: url.to_owned(), http };
        let token = api.token("login").await;
        let login = if user.contains('@') {
            api.post(&[("action", "login"), ("lgname", user), ("lgpassword", password), ("lgtoken", &token)]).await
        } else {
            let asked = [("action", "clientlogin"), ("username", user), ("password", password)];
            api.post(&[&asked[..], &[("loginreturnurl", url), ("logintoken", &token)]].concat()).await
        };
        let result = login.pointer("/login/result").or(login.pointer("/clientlogin/status"));
        assert!(result == Some(&json!("Success")) || result == Some(&json!("PASS")), "{user} cannot log in: {login}");
        api
    }

    /// Asks, and returns whatever the wiki answers.
    ///
    /// # Panics
    /// Where no JSON comes.
    pub async fn post(&self, params: &[(&str, &str)]) -> Value {
        let common = [("format", "json"), ("formatversion", "2"), ("errorformat", "plaintext")];
        let request = self.http.post(&self.url).form(&[params, &common[..]].concat());
        request.send().await.expect("the wiki answers").json().await.expect("in JSON")
    }

    async fn token(&self, kind: &str) -> String {
        let body = self.post(&[("action", "query"), ("meta", "tokens"), ("type", kind)]).await;
        let token = body.pointer(&format!("/query/tokens/{kind}token")).and_then(Value::as_str);
        token.unwrap_or_else(|| panic!("no {kind} token: {body}")).to_owned()
    }

    /// Changes something, and returns the wiki's answer.
    ///
    /// # Panics
    /// Where the wiki refuses.
    pub async fn change(&self, params: &[(&str, &str)]) -> Value {
        let token = self.token("csrf").await;
        let body = self.post(&[params, &[("token", token.as_str())]].concat()).await;
        assert!(body.get("errors").is_none(), "{params:?} was refused: {body}");
        body
    }

    /// Saves a page without asking what it replaces.
    pub async fn edit(&self, title: &str, text: &str) -> u64 {
        let body = self.change(&[("action", "edit"), ("title", title), ("text", text)]).await;
        body["edit"]["newrevid"].as_u64().unwrap_or_else(|| panic!("{title} was not changed: {body}"))
    }
}

/// How a page is marked for translation where the API cannot (before Translate 1.43): by the form that people fill in.
impl RawApi {
    /// Marks the latest revision of a page for translation, its title included.
    ///
    /// # Panics
    /// Where the wiki refuses.
    pub async fn mark(&self, title: &str, revision: u64) {
        let token = self.token("csrf").await;
        let asked = [("action", "markfortranslation"), ("title", title), ("translatetitle", "yes"), ("token", &token)];
        let body = self.post(&asked).await;
        if body["markfortranslation"]["result"] == "Success" {
            return;
        }
        let is_too_old = body["errors"][0]["code"] == "badvalue";
        assert!(is_too_old, "{title} cannot be marked for translation: {body}");
        let index = self.url.replace("/api.php", "/index.php");
        let (revision, special) = (revision.to_string(), "Special:PageTranslation");
        let form = [
            ("title", special),
            ("do", "mark"),
            ("target", title),
            ("revision", &revision),
            ("translatetitle", "1"),
            ("token", &token),
        ];
        let answer = self.http.post(index).form(&form).send().await.expect("the wiki answers");
        assert!(
            answer.status().is_success(),
            "{title} cannot be marked for translation: HTTP status {}",
            answer.status()
        );
    }
}
