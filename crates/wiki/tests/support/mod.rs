//! A wiki that answers what it was told to, in order, and keeps what it was asked.
#![allow(dead_code, reason = "each test file uses a part")]

use serde_json::{Value, json};
use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
    time::Duration,
};
use tolmach_wiki::{Client, Credentials, LogIn, Options};
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate, matchers::any};

/// One answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
    /// What the request must hold, where it matters.
    pub(crate) asked: BTreeMap<String, String>,
}

impl Answer {
    pub(crate) fn json(body: Value) -> Self {
        Self { status: 200, headers: Vec::new(), body: body.to_string(), asked: BTreeMap::new() }
    }

    pub(crate) fn error(code: &str) -> Self {
        Self::json(json!({"errors": [{"code": code, "text": format!("About {code}"), "module": "main"}]}))
    }

    pub(crate) fn text(status: u16, body: &str) -> Self {
        Self { status, headers: Vec::new(), body: body.to_owned(), asked: BTreeMap::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }

    /// A recorded exchange: `1.43`, `edit-create-unit`.
    pub(crate) fn recorded(release: &str, name: &str) -> Self {
        let path = format!("{}/tests/recorded/{release}/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let exchange: Value = serde_json::from_str(&text).unwrap();
        let params = exchange["request"]["params"].as_object().unwrap();
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let asked = params.iter().filter(|(name, _)| IDENTITY.contains(&name.as_str()));
        Self {
            status: u16::try_from(exchange["status"].as_u64().unwrap()).unwrap(),
            headers: Vec::new(),
            body: exchange["response"].to_string(),
            asked: asked.map(|(name, value)| (name.clone(), text(value))).collect(),
        }
    }
}

/// Parameters that say what a recorded request asks; others say how much of it, or guard it.
const IDENTITY: &[&str] = &[
    "action",
    "list",
    "mcgroup",
    "mclanguage",
    "mgsgroup",
    "lslanguage",
    "title",
    "titles",
    "text",
    "letype",
    "rcnamespace",
    "rcdir",
    "revision",
    "query",
    "lgname",
];

struct Story(Mutex<VecDeque<Answer>>);

impl Respond for Story {
    fn respond(&self, _: &Request) -> ResponseTemplate {
        match self.0.lock().unwrap().pop_front() {
            Some(answer) => {
                let template = ResponseTemplate::new(answer.status).set_body_raw(answer.body, "application/json");
                answer
                    .headers
                    .into_iter()
                    .fold(template, |template, (name, value)| template.insert_header(name, &value[..]))
            }
            None => ResponseTemplate::new(599).set_body_string("nothing more to tell"),
        }
    }
}

/// A wiki with a story to tell, and the waits that a client made on its account.
pub(crate) struct Wiki {
    pub(crate) server: MockServer,
    pub(crate) waits: Arc<Mutex<Vec<Duration>>>,
    answers: Vec<Answer>,
}

impl Wiki {
    pub(crate) async fn telling(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers: Vec<Answer> = answers.into_iter().collect();
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(Story(Mutex::new(answers.clone().into()))).mount(&server).await;
        Self { server, waits: Arc::default(), answers }
    }

    pub(crate) fn options(&self) -> Options {
        let waits = self.waits.clone();
        Options {
            sleeper: Arc::new(move |wait| {
                waits.lock().unwrap().push(wait);
                Box::pin(std::future::ready(()))
            }),
            ..Options::default()
        }
    }

    pub(crate) fn client(&self) -> Client {
        Client::new(&format!("{}/api.php", self.server.uri()), self.options()).unwrap()
    }

    pub(crate) fn waits_secs(&self) -> Vec<u64> {
        self.waits.lock().unwrap().iter().map(Duration::as_secs).collect()
    }

    /// The parameters of every request so far.
    pub(crate) async fn asked(&self) -> Vec<BTreeMap<String, String>> {
        self.server.received_requests().await.unwrap().iter().map(params_of).collect()
    }

    /// Every answer was given, and to the question that it belongs to.
    pub(crate) async fn assert_told(&self) {
        let asked = self.asked().await;
        assert_eq!(asked.len(), self.answers.len(), "as many requests as the story has answers: {asked:#?}");
        for (asked, answer) in asked.iter().zip(&self.answers) {
            for (name, value) in &answer.asked {
                assert_eq!(asked.get(name), Some(value), "{name} of {asked:?}");
            }
        }
    }
}

/// A wiki at which `Translator` is logged in before the story begins, and its client.
pub(crate) async fn logged_in(answers: impl IntoIterator<Item = Answer>) -> (Wiki, Client) {
    let wiki = Wiki::telling([Answer::recorded("1.43", "query-userinfo")].into_iter().chain(answers)).await;
    let client = wiki.client();
    let done = client.log_in(&Credentials::Token("a token".into()), None).await.unwrap();
    assert!(matches!(done, LogIn::Done(_)));
    (wiki, client)
}

pub(crate) fn params_of(request: &Request) -> BTreeMap<String, String> {
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let query = if body.is_empty() { request.url.query().unwrap_or_default().to_owned() } else { body };
    let url = reqwest::Url::parse(&format!("http://127.0.0.1/?{query}")).unwrap();
    url.query_pairs().into_owned().collect()
}
