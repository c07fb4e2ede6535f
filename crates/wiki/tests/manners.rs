//! How the client behaves: what it says of itself, when it waits, what it never sends twice.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;

use serde_json::{Value, json};
use std::time::Duration;
use support::{Answer, Wiki, logged_in, params_of};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tolmach_core::{GroupId, Language, PageTitle, Revision, UserName, push::Guard};
use tolmach_wiki::{Client, Credentials, Find, Freshness, LogIn, Options, SaveRequest, TargetTitle, WikiError};

fn nothing() -> Answer {
    Answer::json(json!({"batchcomplete": true, "query": {}}))
}

fn site() -> Answer {
    Answer::recorded("1.43", "siteinfo")
}

fn token() -> Answer {
    Answer::json(json!({"query": {"tokens": {"csrftoken": "fresh+\\", "logintoken": "login+\\"}}}))
}

fn saved() -> Answer {
    Answer::recorded("1.43", "edit-create-unit")
}

fn request() -> SaveRequest {
    SaveRequest {
        title: TargetTitle::parse("Translations:Movement Strategy/Knowledge sprint/1/pl").unwrap(),
        text: "== Pierwsze kroki ==".to_owned(),
        summary: "Tolmach".to_owned(),
        guard: Guard::New,
        assert_user: UserName::parse("Translator").unwrap(),
    }
}

#[tokio::test]
async fn every_request_names_the_program_and_steps_back_for_lag() {
    let (wiki, client) = logged_in([site(), nothing(), saved()]).await;
    client.site().await.unwrap();
    client.unit_texts(&[request().title]).await.unwrap_err();
    client.save(&request()).await.unwrap();
    let requests = wiki.server.received_requests().await.unwrap();
    assert_eq!(requests.len(), 4);
    for (n, request) in requests.iter().enumerate() {
        let agent = request.headers["user-agent"].to_str().unwrap();
        assert!(agent.starts_with(&format!("Tolmach/{} (", env!("CARGO_PKG_VERSION"))), "{agent}");
        assert_eq!(agent.contains("User:Translator"), n > 0, "whom to talk to is known after logging in: {agent}");
        assert!(request.headers["accept-encoding"].to_str().unwrap().contains("gzip"));
        let params = params_of(request);
        for (name, value) in [("format", "json"), ("formatversion", "2"), ("errorformat", "plaintext"), ("maxlag", "5")]
        {
            assert_eq!(params.get(name).map(String::as_str), Some(value), "{params:?}");
        }
    }
    let methods: Vec<&str> = requests.iter().map(|request| request.method.as_str()).collect();
    assert_eq!(methods, ["GET", "GET", "POST", "POST"], "what must see the last write goes as POST");
    let save = params_of(&requests[3]);
    for (name, value) in [("assertuser", "Translator"), ("createonly", "1"), ("summary", "Tolmach")] {
        assert_eq!(save.get(name).map(String::as_str), Some(value), "{save:?}");
    }
    assert!(!save.contains_key("baserevid"));
}

#[tokio::test]
async fn a_changed_unit_is_saved_over_the_revision_that_was_compared() {
    let (wiki, client) = logged_in([saved()]).await;
    client.save(&SaveRequest { guard: Guard::Replaces(Revision(14)), ..request() }).await.unwrap();
    let save = wiki.asked().await.pop().unwrap();
    assert_eq!((save["nocreate"].as_str(), save["baserevid"].as_str()), ("1", "14"));
    assert!(!save.contains_key("createonly"));
}

#[tokio::test]
async fn a_lagging_wiki_is_given_the_time_it_asks_for() {
    let lag = || Answer::error("maxlag").with("retry-after", 7);
    let (wiki, client) = logged_in([lag(), lag(), site(), lag(), saved()]).await;
    client.site().await.unwrap();
    client.save(&request()).await.unwrap();
    assert_eq!(wiki.waits_secs(), [7, 7, 7]);
    assert_eq!(client.n_requests(), 6);
}

#[tokio::test]
async fn too_many_requests_are_repeated_later_even_writes() {
    let slow = |secs: &str| Answer::text(429, "<html>Too many requests</html>").with("retry-after", secs);
    let (wiki, client) = logged_in([slow("3"), saved()]).await;
    client.save(&request()).await.unwrap();
    assert_eq!(wiki.waits_secs(), [3]);

    let (wiki, client) = logged_in([slow("3600")]).await;
    let error = client.save(&request()).await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)), "the caller learns how long");
    assert_eq!((error.code(), wiki.waits_secs()), ("http-429", vec![]), "nobody is kept waiting for an hour");
}

#[tokio::test]
async fn a_limit_that_the_wiki_itself_explains_is_told_in_its_words() {
    let limited = Answer { status: 429, ..Answer::error("ratelimited") };
    let (wiki, client) = logged_in([limited]).await;
    let error = client.save(&request()).await.unwrap_err();
    assert_eq!((error.code(), error.wiki_says()), ("ratelimited", Some("About ratelimited")));
    assert!(error.retry_after().is_some() && wiki.waits_secs().is_empty());

    let gateway = Answer::text(401, r#"{"httpCode": 401, "httpReason": "Unauthorized"}"#);
    let (_wiki, client) = logged_in([gateway]).await;
    assert!(
        matches!(client.save(&request()).await, Err(WikiError::Http { status: 401, .. })),
        "JSON is no success by itself"
    );
}

#[tokio::test]
async fn patience_ends() {
    let (wiki, client) = logged_in((0..6).map(|_| Answer::error("maxlag").with("retry-after", 1))).await;
    let error = client.site().await.unwrap_err();
    assert!(matches!(error, WikiError::Throttled { ref code, .. } if code == "maxlag"), "{error:?}");
    assert_eq!(wiki.waits_secs(), [1; 5]);
}

#[tokio::test]
async fn a_stale_token_is_renewed_once() {
    let (wiki, client) = logged_in([Answer::error("badtoken"), token(), saved()]).await;
    assert_eq!(client.save(&request()).await.unwrap().revision, Some(Revision(14)));
    assert_eq!(wiki.asked().await.pop().unwrap()["token"], "fresh+\\");

    let (wiki, client) = logged_in([Answer::error("badtoken"), token(), Answer::error("badtoken")]).await;
    assert_eq!(client.save(&request()).await.unwrap_err().code(), "badtoken");
    assert_eq!(wiki.asked().await.len(), 4, "a wiki that takes no token is not asked forever");
}

#[tokio::test]
async fn refusals_are_not_repeated_but_say_when_they_pass() {
    for (code, passes) in
        [("ratelimited", true), ("readonly", true), ("blocked", false), ("abusefilter-disallowed", false)]
    {
        let (wiki, client) = logged_in([Answer::error(code)]).await;
        let error = client.save(&request()).await.unwrap_err();
        assert_eq!((error.code(), error.retry_after().is_some()), (code, passes));
        assert_eq!(error.wiki_says(), Some(format!("About {code}").as_str()));
        assert_eq!(wiki.asked().await.len(), 2);
    }
}

#[tokio::test]
async fn a_write_that_may_have_landed_is_in_doubt_and_never_repeated() {
    for answer in [
        Answer::text(502, "<html>Bad gateway</html>"),
        Answer::text(200, "<html>Log in to this network</html>"),
        Answer::error("internal_api_error_DBQueryError"),
    ] {
        let shown = format!("{answer:?}");
        let (wiki, client) = logged_in([answer]).await;
        let error = client.save(&request()).await.unwrap_err();
        assert!(matches!(error, WikiError::InDoubt { ref action, .. } if action == "edit"), "{shown}: {error:?}");
        assert_eq!((error.retry_after(), error.is_offline()), (None, false));
        assert_eq!(wiki.asked().await.len(), 2, "{shown} was answered by sending the edit again");
    }
    let (_wiki, client) = logged_in([Answer::text(403, "<html>Forbidden</html>")]).await;
    let error = client.save(&request()).await.unwrap_err();
    assert!(matches!(error, WikiError::Http { status: 403, .. }), "a front server refused it: {error:?}");
}

/// Takes one connection, reads one request to the end of its header, and answers with `body`.
async fn answer_once(listener: &TcpListener, body: &str) {
    let mut stream = read_request(listener).await;
    let reply = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(reply.as_bytes()).await.unwrap();
}

async fn read_request(listener: &TcpListener) -> TcpStream {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut read = Vec::new();
    while !read.windows(4).any(|four| four == b"\r\n\r\n") {
        read.push(stream.read_u8().await.unwrap());
    }
    stream
}

/// A client that is logged in at a wiki whose every further word is ours.
async fn client_of(listener: &TcpListener) -> Client {
    let url = format!("http://{}/api.php", listener.local_addr().unwrap());
    let client = Client::new(&url, Options::default()).unwrap();
    let account = Answer::recorded("1.43", "query-userinfo").body;
    let credentials = Credentials::Token("a token".into());
    let (done, ()) = tokio::join!(client.log_in(&credentials, None), answer_once(listener, &account));
    assert!(matches!(done, Ok(LogIn::Done(_))));
    client
}

#[tokio::test]
async fn a_connection_that_breaks_leaves_a_write_in_doubt_and_a_read_offline() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client_of(&listener).await;
    let hang_up = async { drop(read_request(&listener).await) };
    let save = request();
    let (result, ()) = tokio::join!(client.save(&save), hang_up);
    let error = result.unwrap_err();
    assert!(matches!(error, WikiError::InDoubt { .. }), "the outbox would plan a second send: {error:?}");
    assert_eq!(client.n_requests(), 2);

    drop(listener);
    let error = client.save(&save).await.unwrap_err();
    assert!(matches!(error, WikiError::Offline { .. }), "nothing was sent, so nothing is in doubt: {error:?}");
    assert!(error.is_offline());
    assert!(client.site().await.unwrap_err().is_offline());
}

#[tokio::test]
async fn two_reads_go_at_a_time_and_one_write() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = client_of(&listener).await;
    // Nobody answers from here on, so whatever was let through stays open.
    let n_before = client.n_requests();
    let mut tasks = Vec::new();
    for n in 0..8 {
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            if n < 3 { client.save(&request()).await.map(drop) } else { client.site().await.map(drop) }
        }));
    }
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
    assert_eq!(client.n_requests() - n_before, 2 + 1, "two reads and one write");
    tasks.iter().for_each(tokio::task::JoinHandle::abort);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let redirect = Answer::text(302, "").with("location", "https://example.org/api.php");
    let (_wiki, client) = logged_in([redirect]).await;
    let error = client.site().await.unwrap_err();
    assert!(matches!(error, WikiError::Http { status: 302, .. }), "a password would follow to another host: {error:?}");
}

#[tokio::test]
async fn an_endless_answer_is_cut_off() {
    let wiki = Wiki::telling([Answer::text(200, &"x".repeat(5000))]).await;
    let options = Options { max_bytes: 1000, ..wiki.options() };
    let client = Client::new(&wiki.server.uri(), options).unwrap();
    assert!(matches!(client.site().await, Err(WikiError::Http { .. })));
}

#[tokio::test]
async fn passwords_go_in_the_body_and_show_nowhere() {
    let done = || Answer::json(json!({"login": {"result": "Success", "lguserid": 4, "lgusername": "Translator"}}));
    let answers = [
        token().with("set-cookie", "session=one; HttpOnly"),
        done(),
        Answer::recorded("1.43", "query-userinfo"),
        site(),
    ];
    let wiki = Wiki::telling(answers).await;
    let client = wiki.client();
    let credentials = Credentials::of("Translator@tolmach", "geheim".into());
    client.log_in(&credentials, None).await.unwrap();
    client.site().await.unwrap();
    let requests = wiki.server.received_requests().await.unwrap();
    assert_eq!(params_of(&requests[1])["lgpassword"], "geheim");
    assert!(requests.iter().all(|request| !request.url.as_str().contains("geheim")), "URLs stand in logs");
    assert_eq!(requests[3].headers["cookie"], "session=one", "the session is kept");
    assert!(!format!("{client:?} {credentials:?}").contains("geheim"));

    // A new login begins with nothing of the old.
    assert!(client.log_in(&credentials, None).await.is_err());
    let last = wiki.server.received_requests().await.unwrap().pop().unwrap();
    assert!(!last.headers.contains_key("cookie"));
    assert_eq!(client.user(), None);
}

#[tokio::test]
async fn a_token_is_sent_as_bearer_and_refused_in_words() {
    let (wiki, client) = logged_in([site()]).await;
    client.site().await.unwrap();
    for request in wiki.server.received_requests().await.unwrap() {
        assert_eq!(request.headers["authorization"], "Bearer a token");
    }
    assert!(!format!("{client:?}").contains("a token"));

    let wiki = Wiki::telling([Answer::error("mwoauth-invalid-authorization")]).await;
    let error = wiki.client().log_in(&Credentials::Token("old".into()), None).await.unwrap_err();
    assert!(matches!(error, WikiError::LogIn { .. }), "{error:?}");
    assert_eq!(error.code(), "mwoauth-invalid-authorization");

    let wiki = Wiki::telling([Answer::recorded("1.43", "query-userinfo-anon")]).await;
    let error = wiki.client().log_in(&Credentials::Token("ignored".into()), None).await.unwrap_err();
    assert_eq!(error.code(), "no-session", "a wiki without OAuth ignores the token");
}

#[tokio::test]
async fn an_account_may_want_a_one_time_code() {
    let step = |message: &str| {
        let fields = json!({"OATHToken": {"type": "string", "label": "Code"}});
        Answer::json(
            json!({"clientlogin": {"status": "UI", "message": message, "requests": [{"id": "TOTP", "fields": fields}]}}),
        )
    };
    let pass = Answer::json(json!({"clientlogin": {"status": "PASS", "username": "Translator"}}));
    let wiki = Wiki::telling([
        token(),
        step("Enter a code"),
        step("Wrong code"),
        pass,
        Answer::recorded("1.43", "query-userinfo"),
    ])
    .await;
    let client = wiki.client();
    let credentials = Credentials::of("Translator", "geheim".into());
    for (code, message) in [(None, "Enter a code"), (Some("000000"), "Wrong code")] {
        let step = client.log_in(&credentials, code).await.unwrap();
        assert_eq!(step, LogIn::NeedsCode { message: message.to_owned() });
    }
    assert!(matches!(client.log_in(&credentials, Some("123 456")).await, Ok(LogIn::Done(_))));
    let asked = wiki.asked().await;
    assert_eq!((asked[3]["OATHToken"].as_str(), asked[3]["logincontinue"].as_str()), ("123456", "1"));
    assert!(!asked[3].contains_key("password"), "the password is sent once");
}

#[tokio::test]
async fn nobody_writes_without_an_account() {
    let wiki = Wiki::telling([]).await;
    assert!(matches!(wiki.client().save(&request()).await, Err(WikiError::NotLoggedIn)));
    assert!(wiki.asked().await.is_empty());
}

fn part(keys: &[&str], n_all: usize, next: Option<&str>) -> Answer {
    let unit = |key: &&str| {
        let properties = json!({"status": "untranslated", "last-translator-text": null});
        json!({"key": format!("Sprints/{key}"), "definition": "x", "translation": null, "tags": [], "properties": properties})
    };
    let units: Vec<Value> = keys.iter().map(unit).collect();
    let mut body = json!({"query": {"metadata": {"state": null, "resultsize": n_all}, "messagecollection": units}});
    if let Some(key) = next {
        body["continue"] = json!({"mcoffset": format!("Sprints/{key}"), "continue": "-||"});
    }
    Answer::json(body)
}

#[tokio::test]
async fn a_list_that_changed_while_it_was_read_is_read_again_once() {
    let group = GroupId::parse("page-Sprints").unwrap();
    let pl = Language::parse("pl").unwrap();
    for (name, answers, n_units) in [
        ("in parts", vec![part(&["1", "2"], 3, Some("3")), part(&["3"], 3, None)], Some(3)),
        ("empty", vec![part(&[], 0, None)], Some(0)),
        (
            "the next key left the list",
            vec![part(&["1", "2"], 3, Some("3")), part(&[], 2, None), part(&["1", "2"], 2, None)],
            Some(2),
        ),
        (
            "a unit came while reading",
            vec![part(&["1", "2"], 3, Some("3")), part(&["3"], 4, None), part(&["1", "2", "3", "4"], 4, None)],
            Some(4),
        ),
        (
            "it never comes whole",
            vec![part(&["1", "2"], 3, Some("3")), part(&[], 3, None), part(&["1"], 3, None)],
            None,
        ),
        ("it goes round", vec![part(&["1"], 2, Some("1")), part(&["1"], 2, None), part(&["1", "1"], 2, None)], None),
    ] {
        let n_answers = answers.len();
        let wiki = Wiki::telling(answers).await;
        let units = wiki.client().collection(&group, &pl, Freshness::Primary).await;
        match n_units {
            Some(n) => assert_eq!(units.unwrap().len(), n, "{name}"),
            None => {
                assert!(matches!(units, Err(WikiError::Incomplete { .. })), "{name}: units would be taken for gone")
            }
        }
        assert_eq!(wiki.asked().await.len(), n_answers, "{name}");
    }
}

#[tokio::test]
async fn statistics_that_the_wiki_has_not_counted_are_not_waited_for() {
    let row =
        |code: &str| json!({"total": 9, "translated": 4, "fuzzy": 1, "proofread": 0, "code": code, "language": code});
    let until = |rows: &[Value], next: &str| {
        Answer::json(json!({"query": {"messagegroupstats": rows}, "continue": {"mgsoffset": next, "continue": "||"}}))
    };
    let group = GroupId::parse("page-Sprints").unwrap();
    let wiki = Wiki::telling([until(&[row("cs")], "pl"), until(&[], "pl")]).await;
    let stats = wiki.client().stats(&group).await.unwrap();
    assert_eq!((stats.counts.len(), stats.is_complete), (1, false));
    assert_eq!(wiki.asked().await.len(), 2, "asking on gives the same again");

    let rest = Answer::json(json!({"query": {"messagegroupstats": [row("pl")]}}));
    let wiki = Wiki::telling([until(&[row("cs")], "pl"), rest]).await;
    let stats = wiki.client().stats(&group).await.unwrap();
    assert_eq!((stats.counts.len(), stats.is_complete), (2, true));
}

#[tokio::test]
async fn a_list_that_repeats_itself_or_is_cut_short_is_no_answer() {
    let round =
        || Answer::json(json!({"query": {"logevents": []}, "continue": {"lecontinue": "1|1", "continue": "-||"}}));
    let wiki = Wiki::telling([site(), round(), round()]).await;
    let since = "2026-11-22T14:00:00Z".parse().unwrap();
    assert!(matches!(wiki.client().changes_since(since).await, Err(WikiError::Incomplete { .. })));

    let cut = json!({"query": {"messagegroups": []}, "warnings": [{"code": "truncatedresult", "text": "", "module": "main"}]});
    let wiki = Wiki::telling([Answer::json(cut)]).await;
    let found = wiki.client().find_pages(Find::Prefix("Sprints".to_owned())).await;
    assert!(matches!(found, Err(WikiError::Incomplete { .. })));
}

#[tokio::test]
async fn changes_from_before_the_wiki_remembers_are_said_to_be_incomplete() {
    let empty = |list: &str| Answer::json(json!({"query": {list: []}}));
    let oldest = |at: &str| Answer::json(json!({"query": {"recentchanges": [{"timestamp": at}]}}));
    for (oldest_at, is_complete) in [("2026-10-01T00:00:00Z", true), ("2026-11-05T00:00:00Z", false)] {
        let logs = (0..4).map(|_| empty("logevents"));
        let story = [site(), oldest(oldest_at)].into_iter().chain(logs).chain([empty("recentchanges")]);
        let wiki = Wiki::telling(story).await;
        let changes = wiki.client().changes_since("2026-11-01T00:00:00Z".parse().unwrap()).await.unwrap();
        assert_eq!(changes.is_complete, is_complete, "the oldest change is of {oldest_at}");
        wiki.assert_told().await;
    }
}

#[tokio::test]
async fn translatable_pages_are_told_from_others() {
    let groups = |ids: &[&str]| {
        let groups: Vec<Value> = ids
            .iter()
            .map(|id| json!({"id": id, "label": id, "exists": true, "class": "WikiPageMessageGroup"}))
            .collect();
        Answer::json(json!({"query": {"messagegroups": groups}}))
    };
    let members = |titles: &[&str]| {
        let members: Vec<Value> = titles.iter().map(|title| json!({"ns": 0, "title": title})).collect();
        Answer::json(json!({"query": {"categorymembers": members}}))
    };
    let wiki = Wiki::telling([
        members(&["Sprints", "Sprints/pl", "Hub"]),
        groups(&["page-Hub", "page-Sprints"]),
        groups(&["page-Sprints", "page-Sprints/Guide"]),
        groups(&["page-Sprints", "page-Sprints*more"]),
    ])
    .await;
    let client = wiki.client();
    let titles = |pages: Vec<PageTitle>| pages.iter().map(PageTitle::to_string).collect::<Vec<_>>();
    let in_category = client.find_pages(Find::Category("Category:CEE".to_owned())).await.unwrap();
    assert_eq!(titles(in_category), ["Sprints", "Hub"]);
    let with_prefix = client.find_pages(Find::Prefix("sprints".to_owned())).await.unwrap();
    assert_eq!(titles(with_prefix), ["Sprints", "Sprints/Guide"]);
    assert!(client.group(&GroupId::parse("page-Sprints").unwrap()).await.unwrap().is_some());
    let asked = wiki.asked().await;
    assert_eq!(asked[0]["cmtitle"], "Category:CEE");
    assert_eq!(asked[1]["mgfilter"], "page-Sprints|page-Sprints/pl|page-Hub");
    assert_eq!(asked[2]["mgfilter"], "page-Sprints*");
}

#[tokio::test]
async fn pages_are_asked_for_fifty_at_a_time_and_long_lists_as_post() {
    let page = |id: u64, title: &str| {
        let revision = json!({"revid": id, "parentid": 0, "timestamp": "2026-11-22T14:32:51Z", "slots": {"main": {"content": title}}});
        json!({"pageid": id, "ns": 0, "title": title, "pagelanguage": "en", "revisions": [revision]})
    };
    let redirect = json!([{"from": "Strona numer 7", "to": "Cel"}]);
    let first = json!({"query": {"redirects": redirect, "pages": [page(1, "Strona numer 1"), page(7, "Cel")]}});
    let wiki =
        Wiki::telling([Answer::json(first), Answer::json(json!({"query": {"pages": [page(60, "Strona numer 60")]}}))])
            .await;
    let client = wiki.client();
    let long = "ż".repeat(40);
    let titles: Vec<PageTitle> = (1..=60)
        .map(|n| {
            PageTitle::parse(&if n == 2 { format!("Strona {long}") } else { format!("Strona numer {n}") }).unwrap()
        })
        .collect();
    let found = client.pages(&titles).await.unwrap();
    let known: Vec<u64> = found.iter().filter_map(|(_, page)| Some(page.as_ref()?.page_id)).collect();
    assert_eq!((found.len(), known), (60, vec![1, 7, 60]));
    assert_eq!(found[6].1.as_ref().unwrap().title.as_str(), "Cel", "a redirect leads on");
    assert_eq!(wiki.asked().await.len(), 2);

    let wiki = Wiki::telling([Answer::json(json!({"query": {"pages": []}}))]).await;
    let many: Vec<PageTitle> = (0..50).map(|n| PageTitle::parse(&format!("{long}{n}")).unwrap()).collect();
    wiki.client().pages(&many).await.unwrap();
    let requests = wiki.server.received_requests().await.unwrap();
    assert_eq!((requests.len(), requests[0].method.as_str()), (1, "POST"), "servers refuse URLs that long");
}
