//! Logging in, what the wiki says of itself, faults, and both error formats.
#![allow(clippy::unwrap_used, reason = "a test may fail wherever it is surprised")]

mod support;

use serde_json::json;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use support::{Client, PAGE, code, start, unit_title};
use tolmach_core::Timestamp;
use tolmach_practice_wiki::{Options, PracticeWiki, SecondEditorOptions};

#[tokio::test]
async fn a_bot_password_lacks_the_right_to_review() {
    let wiki = start();
    let ask = [("action", "query"), ("meta", "userinfo"), ("uiprop", "rights|ratelimits|blockinfo|groups")];
    let has_review = async |client: &Client| {
        let info = client.get(&ask).await["query"]["userinfo"].clone();
        info["rights"].as_array().unwrap().contains(&json!("translate-messagereview"))
    };
    let bot = wiki.user().replace("Newcomer", "Reviewer");
    assert!(!has_review(&Client::log_in(&wiki, &bot, wiki.password()).await).await);
    assert!(has_review(&Client::of(&wiki, "Reviewer").await).await);
    assert!(!has_review(&Client::of(&wiki, "Newcomer").await).await);
    let nobody = Client::anonymous(&wiki).get(&ask).await["query"]["userinfo"].clone();
    assert_eq!((&nobody["anon"], &nobody["ratelimits"]["edit"]["ip"]["seconds"]), (&json!(true), &json!(60)));
}

#[tokio::test]
async fn the_main_account_may_be_asked_for_a_code() {
    let wiki = start();
    let client = Client::anonymous(&wiki);
    let token = client.get(&[("action", "query"), ("meta", "tokens"), ("type", "login")]).await;
    let token = token["query"]["tokens"]["logintoken"].as_str().unwrap().to_owned();
    let step = async |more: &[(&str, &str)]| {
        let common = [("action", "clientlogin"), ("logintoken", token.as_str())];
        client.post(&[&common, more].concat()).await["clientlogin"].clone()
    };
    let url = ("loginreturnurl", "http://127.0.0.1/");
    let wrong = step(&[url, ("username", "Careful"), ("password", "wrong")]).await;
    assert_eq!((&wrong["status"], &wrong["messagecode"]), (&json!("FAIL"), &json!("wrongpassword")));
    let asked = step(&[url, ("username", "Careful"), ("password", wiki.main_password())]).await;
    assert_eq!(asked["status"], "UI");
    assert!(asked["requests"][0]["fields"]["OATHToken"].is_object());
    let asked = step(&[("logincontinue", "1"), ("OATHToken", "000000")]).await;
    assert_eq!(asked["status"], "UI", "a wrong code may be given again");
    let done = step(&[("logincontinue", "1"), ("OATHToken", wiki.one_time_code())]).await;
    assert_eq!(done, json!({ "status": "PASS", "username": "Careful" }));
    let who = client.get(&[("action", "query"), ("meta", "userinfo"), ("assertuser", "Careful")]).await;
    assert_eq!(who["query"]["userinfo"]["name"], "Careful");
}

#[tokio::test]
async fn an_access_token_needs_no_cookie() {
    let wiki = start();
    let http = reqwest::Client::new();
    let ask = async |token: &str| {
        let params = [("action", "query"), ("meta", "userinfo|tokens"), ("format", "json"), ("formatversion", "2")];
        let request = http.get(wiki.api_url()).query(&params).bearer_auth(token);
        request.send().await.unwrap().json::<serde_json::Value>().await.unwrap()
    };
    let reply = ask(&wiki.access_token("Newcomer").unwrap()).await;
    assert_eq!(reply["query"]["userinfo"]["name"], "Newcomer");
    assert_ne!(reply["query"]["tokens"]["csrftoken"], "+\\");
    assert_eq!(code(&ask("stolen").await), "mwoauth-invalid-authorization");
}

#[tokio::test]
async fn errors_come_in_both_formats() {
    let wiki = start();
    let client = Client::anonymous(&wiki);
    let ask = [("action", "query"), ("list", "messagecollection"), ("mcgroup", "page-Nothing")];
    let old = client.get(&ask).await;
    assert_eq!(old["error"]["code"], "badparameter");
    let new = client.get(&[&ask[..], &[("errorformat", "plaintext"), ("nonsense", "1")]].concat()).await;
    assert_eq!((&new["errors"][0]["code"], &new["errors"][0]["module"]), (&json!("badparameter"), &json!("query")));
    assert!(new["errors"][0]["text"].is_string() && new.get("error").is_none());
    let warned =
        client.get(&[("action", "query"), ("meta", "tokens"), ("nonsense", "1"), ("errorformat", "plaintext")]).await;
    assert_eq!(warned["warnings"][0]["code"], "unrecognizedparams");
    let blocked = Client::of(&wiki, "Newcomer").await;
    wiki.admin().block("Newcomer", "practice").unwrap();
    let reply = blocked.save(&unit_title(PAGE, "10", "pl"), "x", &[("errorformat", "plaintext")]).await;
    assert_eq!(reply["errors"][0]["data"]["blockinfo"]["blockreason"], "practice");
}

#[tokio::test]
async fn each_fault_is_told_and_leaves_the_page_alone() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    let title = unit_title(PAGE, "10", "pl");
    let admin = wiki.admin();
    let before = admin.unit(PAGE, "10", "pl");
    for (fault, expected) in [
        ("read-only", "readonly"),
        ("token", "badtoken"),
        ("rate", "ratelimited"),
        ("filter", "abusefilter-disallowed"),
        ("language", "translate-language-disabled"),
        ("lock", "pt-locked-page"),
    ] {
        admin.set_faults(|faults| {
            *faults = Default::default();
            match fault {
                "read-only" => faults.read_only = Some("for practice".to_owned()),
                "token" => faults.n_bad_tokens = 1,
                "rate" => faults.edits_per_minute = Some(0),
                "filter" => faults.filtered_word = Some("Zapiszcie".to_owned()),
                "language" => drop(faults.disabled_languages.insert("pl".to_owned(), "for practice".to_owned())),
                _ => drop(faults.locked_pages.insert(PAGE.to_owned())),
            }
        });
        let reply = client.save(&title, "Zapiszcie to.", &[]).await;
        assert_eq!(code(&reply), expected, "{reply}");
        let last = wiki.writes().pop().unwrap();
        assert_eq!((last.accepted, last.code.as_deref(), last.title.as_str()), (false, Some(expected), title.as_str()));
    }
    admin.set_faults(|faults| {
        *faults = Default::default();
        faults.captcha = true;
    });
    let reply = client.save(&title, "Zapiszcie to.", &[]).await;
    assert_eq!(reply["edit"]["result"], "Failure");
    assert!(reply["edit"]["captcha"].is_object());
    assert_eq!(admin.unit(PAGE, "10", "pl"), before);
    admin.set_faults(|faults| *faults = Default::default());
    admin.protect(PAGE, true).unwrap();
    assert_eq!(code(&client.save(PAGE, "x", &[]).await), "protectedpage");
}

#[tokio::test]
async fn a_lagging_wiki_says_how_long_to_wait() {
    let wiki = start();
    let client = Client::anonymous(&wiki);
    wiki.admin().set_faults(|faults| faults.lag_secs = Some(7));
    let ask = [("action", "query"), ("meta", "siteinfo")];
    assert!(client.get(&ask).await["query"]["general"]["time"].is_string(), "without maxlag nothing is refused");
    let response = client.raw_get(&[&ask[..], &[("maxlag", "5")]].concat()).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["retry-after"], "5");
    assert_eq!(response.headers()["x-database-lag"], "7");
    assert_eq!(response.headers()["mediawiki-api-error"], "maxlag");
    assert_eq!(code(&response.json().await.unwrap()), "maxlag");
    wiki.admin().set_faults(|faults| {
        *faults = Default::default();
        (faults.n_throttled, faults.n_unavailable) = (1, 1);
    });
    let response = client.raw_get(&ask).await;
    assert_eq!((response.status().as_u16(), &response.headers()["retry-after"]), (429, &"5".parse().unwrap()));
    assert_eq!(client.raw_get(&ask).await.status(), 503);
    assert_eq!(client.raw_get(&ask).await.status(), 200);
}

#[tokio::test]
async fn a_lost_reply_is_a_done_edit_and_a_lost_request_is_none() {
    let wiki = start();
    let client = Client::of(&wiki, "Newcomer").await;
    let title = unit_title(PAGE, "10", "pl");
    let token = client.get(&[("action", "query"), ("meta", "tokens")]).await;
    let token = token["query"]["tokens"]["csrftoken"].as_str().unwrap().to_owned();
    wiki.admin().set_faults(|faults| (faults.n_lost_requests, faults.n_lost_replies) = (1, 1));
    let edit = [("action", "edit"), ("title", &title), ("text", "Zapiszcie to."), ("token", token.as_str())];
    assert_eq!(client.raw_post(&edit).await.status(), 504);
    assert_eq!(wiki.admin().unit(PAGE, "10", "pl"), None);
    assert_eq!(client.raw_post(&edit).await.status(), 504);
    assert_eq!(wiki.admin().unit(PAGE, "10", "pl").unwrap().text, "Zapiszcie to.");
    assert_eq!(wiki.writes().len(), 1);
}

#[tokio::test]
async fn a_lost_session_is_noticed() {
    let wiki = start();
    let mut client = Client::of(&wiki, "Newcomer").await;
    wiki.admin().end_sessions();
    let title = unit_title(PAGE, "10", "pl");
    assert_eq!(code(&client.save(&title, "x", &[("assertuser", "Newcomer")]).await), "badtoken");
    client.renew_token().await;
    assert_eq!(code(&client.save(&title, "x", &[("assertuser", "Newcomer")]).await), "assertnameduserfailed");
}

#[tokio::test]
async fn pages_are_found_in_every_way() {
    let wiki = start();
    let client = Client::anonymous(&wiki);
    let titles = async |params: &[(&str, &str)], list: &str| {
        let reply = client.get(&[&[("action", "query"), ("list", list)], params].concat()).await;
        let rows = reply["query"][list].as_array().unwrap_or_else(|| panic!("{reply}")).clone();
        rows.iter().map(|row| row["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let prefixed = titles(&[("pssearch", "knowledge base/how")], "prefixsearch").await;
    assert!(prefixed.contains(&PAGE.to_owned()), "{prefixed:?}");
    let short = titles(&[("cmtitle", "Category:Short pages"), ("cmlimit", "max")], "categorymembers").await;
    assert!(short.contains(&"Knowledge base/Your first unit".to_owned()), "{short:?}");
    let found = titles(&[("srsearch", "dollar sign")], "search").await;
    assert!(found.contains(&"Knowledge base/Your first unit".to_owned()), "{found:?}");
    let first = client.get(&[("action", "query"), ("list", "allpages"), ("aplimit", "2")]).await;
    let next = first["continue"]["apcontinue"].as_str().unwrap().to_owned();
    let second = titles(&[("aplimit", "2"), ("apcontinue", &next)], "allpages").await;
    assert_eq!(second[0].replace(' ', "_"), next);
    let group = client.get(&[("action", "translationentitysearch"), ("query", "sprint")]).await;
    let groups = group["translationentitysearch"]["groups"].as_array().unwrap();
    assert!(groups.iter().any(|group| group["group"] == format!("page-{PAGE}")));
    let too_many = vec!["x"; 51].join("|");
    let reply = client.get(&[("action", "query"), ("prop", "info"), ("titles", &too_many)]).await;
    assert_eq!(code(&reply), "toomanyvalues");
    let site = client.get(&[("action", "query"), ("meta", "siteinfo"), ("siprop", "general|extensions")]).await;
    assert_eq!(site["query"]["general"]["generator"], "MediaWiki 1.43.9");
    assert_eq!(site["query"]["extensions"][0]["name"], "Translate");
}

#[tokio::test]
async fn the_second_editor_acts_by_seed_and_clock() {
    let run = async |seed: u64| {
        let at = Arc::new(AtomicI64::new("2026-11-22T12:00:00Z".parse::<Timestamp>().unwrap().as_second()));
        let clock = {
            let at = Arc::clone(&at);
            Arc::new(move || Timestamp::from_second(at.load(Ordering::Relaxed)).unwrap())
        };
        let second_editor = Some(SecondEditorOptions { seed, pause_secs: 60 });
        let wiki = PracticeWiki::start(Options { clock, second_editor, ..Options::default() }).unwrap();
        let client = Client::anonymous(&wiki);
        client.collection("Knowledge base/Your first unit", "uk").await;
        assert_eq!(wiki.writes(), [], "nothing happens while the clock stands");
        for _ in 0..5 {
            at.fetch_add(120, Ordering::Relaxed);
            client.collection("Knowledge base/Your first unit", "uk").await;
        }
        wiki.writes()
    };
    let writes = run(7).await;
    assert_eq!(writes.len(), 5);
    assert!(writes.iter().all(|write| write.accepted && write.user == "Second editor" && write.title.ends_with("/uk")));
    assert!(writes.iter().all(|write| !write.no_change), "each one changes something");
    assert_eq!(run(7).await, writes, "the same seed does the same");
    assert_ne!(run(8).await, writes);
}
