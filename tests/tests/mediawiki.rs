//! The wiki client against a real MediaWiki, as Debian packages it. One installation serves all tests of this file.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::sync::{Arc, LazyLock};
use tokio::sync::RwLock;
use tolmach_core::{
    PageTitle, Revision, UserName,
    push::{Guard, Settled, settle},
};
use tolmach_tests::{
    mediawiki::{ADMIN, BOT_PASSWORD, MediaWiki, PASSWORD},
    proxy::{Mishap, Proxy},
    raw_api::RawApi,
};
use tolmach_wiki::{
    Client, Credentials, GRANTS, Lack, LogIn, Options, RateLimit, SaveRequest, TargetTitle, Touch, WikiError,
};

/// The wiki; who changes it for everybody, by closing it for instance, takes it alone.
static WIKI: LazyLock<RwLock<Option<MediaWiki>>> = LazyLock::new(|| RwLock::new(MediaWiki::start()));

/// Takes part in the wiki, or returns from the test where there is none.
macro_rules! wiki {
    ($taken:ident) => {{
        // The first to come installs it, which takes seconds.
        let lock = tokio::task::spawn_blocking(|| &*WIKI).await.unwrap();
        let guard = lock.$taken().await;
        if guard.is_none() {
            return;
        }
        guard
    }};
}

fn bot(account: &str) -> Credentials {
    Credentials::of(&format!("{account}@tolmach"), BOT_PASSWORD.into())
}

async fn client_of(wiki: &MediaWiki, account: &str) -> Client {
    client_at(&wiki.api_url(), account).await
}

async fn client_at(url: &str, account: &str) -> Client {
    let client = Client::new(url, Options::default()).unwrap();
    let done = client.log_in(&bot(account), None).await.unwrap();
    assert!(matches!(done, LogIn::Done(_)), "{account} was asked for a code");
    client
}

async fn admin_of(wiki: &MediaWiki) -> RawApi {
    RawApi::log_in(&wiki.api_url(), ADMIN, PASSWORD).await
}

fn save_request(title: &TargetTitle, text: &str, guard: Guard) -> SaveRequest {
    SaveRequest {
        title: title.clone(),
        text: text.to_owned(),
        summary: "Tolmach".to_owned(),
        guard,
        assert_user: UserName::parse("Translator").unwrap(),
    }
}

fn unit(title: &str) -> TargetTitle {
    TargetTitle::parse(&format!("Translations:{title}")).unwrap()
}

/// The text that a unit has on the wiki.
async fn text_of(client: &Client, title: &TargetTitle) -> Option<String> {
    client.unit_texts(std::slice::from_ref(title)).await.unwrap().pop()?.1?.text
}

#[tokio::test]
async fn the_site_describes_itself() {
    let wiki = wiki!(read);
    let wiki = wiki.as_ref().unwrap();
    let client = Client::new(&wiki.api_url(), Options::default()).unwrap();
    let site = client.site().await.unwrap();
    assert!(site.generator.starts_with("MediaWiki 1."), "{}", site.generator);
    assert_eq!((site.name.as_str(), site.has_translate, site.read_only.as_deref()), ("Test wiki", false, None));
    let page = PageTitle::parse("Zażółć gęślą").unwrap();
    assert_eq!(site.page_of_url(&site.url_of(&page)), Some(page));
    assert_eq!(client.stats(&PageTitle::parse("X").unwrap().group()).await.unwrap_err().code(), "bad-reply");
}

#[tokio::test]
async fn both_passwords_log_in_and_say_what_they_may() {
    let wiki = wiki!(read);
    let wiki = wiki.as_ref().unwrap();
    let client = Client::new(&wiki.api_url(), Options::default()).unwrap();
    for credentials in [bot("Translator"), Credentials::of("Translator", PASSWORD.into())] {
        let LogIn::Done(account) = client.log_in(&credentials, None).await.unwrap() else {
            panic!("a code was asked for")
        };
        assert_eq!((account.name.as_str(), account.is_anonymous), ("Translator", false));
        assert!(account.can_push(), "{:?} with {GRANTS:?}", account.lacks());
        assert_eq!((account.edit_limit, account.block), (None, None));
    }
    let few = Credentials::of("Translator@reader", BOT_PASSWORD.into());
    let LogIn::Done(account) = client.log_in(&few, None).await.unwrap() else { panic!("a code was asked for") };
    assert!(!account.can_push() && account.lacks().contains(&Lack::Translate), "missing grants are said at login");

    client.log_in(&bot("Translator"), None).await.unwrap();
    client.log_out().await.unwrap();
    assert!(client.who_am_i().await.unwrap().is_anonymous);
}

#[tokio::test]
async fn a_wrong_password_is_told_as_such() {
    let wiki = wiki!(read);
    let client = Client::new(&wiki.as_ref().unwrap().api_url(), Options::default()).unwrap();
    for user in ["Colleague@tolmach", "Colleague", "Nobody at all"] {
        let wrong = Credentials::of(user, "0123456789abcdefghijklmnopqrstuw".into());
        let error = client.log_in(&wrong, None).await.unwrap_err();
        assert!(matches!(error, WikiError::LogIn { .. }), "{user}: {error:?}");
        assert!(error.code().starts_with("wrongpassword") || error.code() == "wrong-password", "{user}: {error:?}");
        assert!(error.wiki_says().is_some_and(|text| text.contains("password")), "{user}: {error:?}");
        assert_eq!(client.user(), None);
    }
}

#[tokio::test]
async fn a_unit_is_created_once_and_changed_over_its_revision() {
    let wiki = wiki!(read);
    let client = client_of(wiki.as_ref().unwrap(), "Translator").await;
    let title = unit("Sprints/1/pl");
    let created = client.save(&save_request(&title, "Pierwszy \n", Guard::New)).await.unwrap();
    assert_eq!(created.over, None);
    let first = created.revision.unwrap();
    assert_eq!(text_of(&client, &title).await.as_deref(), Some("Pierwszy"), "the wiki drops trailing space");

    let again = client.save(&save_request(&title, "Drugi", Guard::New)).await.unwrap_err();
    assert_eq!(again.code(), "articleexists");
    let missing = client.save(&save_request(&unit("Sprints/2/pl"), "x", Guard::Replaces(first))).await.unwrap_err();
    assert_eq!(missing.code(), "missingtitle");

    let changed = client.save(&save_request(&title, "e\u{301}", Guard::Replaces(first))).await.unwrap();
    assert_eq!(changed.over, Some(first));
    assert_eq!(text_of(&client, &title).await.as_deref(), Some("é"), "the wiki composes letters");
    let same = client.save(&save_request(&title, "é", Guard::Replaces(changed.revision.unwrap()))).await.unwrap();
    assert_eq!((same.revision, same.over, same.at), (None, None, None));

    let past = client.history(&title, Some(first)).await.unwrap();
    assert_eq!(past.iter().map(|past| past.revision).collect::<Vec<_>>(), [changed.revision.unwrap()]);
    assert_eq!((past[0].parent, past[0].user.as_ref().unwrap().as_str()), (Some(first), "Translator"));
    assert_eq!(client.history(&title, None).await.unwrap().len(), 2);
}

#[tokio::test]
async fn an_old_base_is_a_conflict_or_a_silent_merge() {
    let wiki = wiki!(read);
    let wiki = wiki.as_ref().unwrap();
    let (client, admin) = (client_of(wiki, "Translator").await, admin_of(wiki).await);
    let title = unit("Sprints/3/cs");
    let base = Revision(admin.edit(&title.to_string(), "* Vyber\n\n* Zaber\n\n* Synchronizuj").await);
    let theirs = Revision(admin.edit(&title.to_string(), "* Vyber si\n\n* Zaber\n\n* Synchronizuj").await);

    let clash = client.save(&save_request(&title, "* Zvol\n\n* Zaber\n\n* Synchronizuj", Guard::Replaces(base))).await;
    assert_eq!(clash.unwrap_err().code(), "editconflict");

    let mine = "* Vyber\n\n* Zaber\n\n* Synchronizuj online";
    let merged = client.save(&save_request(&title, mine, Guard::Replaces(base))).await.unwrap();
    assert_eq!(merged.over, Some(theirs), "the reply is the only trace");
    let stored = text_of(&client, &title).await.unwrap();
    assert_eq!(stored, "* Vyber si\n\n* Zaber\n\n* Synchronizuj online");
    assert!(!tolmach_core::push::landed_as_sent(Guard::Replaces(base), mine, merged.over, &stored));
}

#[tokio::test]
async fn a_stale_token_is_renewed_and_the_edit_lands_once() {
    let wiki = wiki!(read);
    let proxy = Proxy::to(wiki.as_ref().unwrap().port());
    let client = client_at(&proxy.api_url(), "Translator").await;
    let title = unit("Sprints/4/pl");
    proxy.arrange(Mishap::StaleToken);
    let n_before = client.n_requests();
    client.save(&save_request(&title, "Raz", Guard::New)).await.unwrap();
    assert_eq!(client.n_requests() - n_before, 3, "the edit, a new token, the edit");
    assert_eq!(client.history(&title, None).await.unwrap().len(), 1);
}

#[tokio::test]
async fn an_answer_that_is_lost_leaves_doubt_that_the_history_settles() {
    let wiki = wiki!(read);
    let proxy = Proxy::to(wiki.as_ref().unwrap().port());
    let client = client_at(&proxy.api_url(), "Translator").await;
    let title = unit("Sprints/5/pl");
    proxy.arrange(Mishap::AnswerLost);
    let error = client.save(&save_request(&title, "Dotarło", Guard::New)).await.unwrap_err();
    assert!(matches!(error, WikiError::InDoubt { .. }), "{error:?}");
    let history = client.history(&title, None).await.unwrap();
    let settled = settle("Dotarło", None, &UserName::parse("Translator").unwrap(), &history);
    assert_eq!((settled, history.len()), (Settled::Landed(history[0].revision), 1), "it would be sent twice");
}

#[tokio::test]
async fn a_blocked_account_is_told_before_and_at_the_save() {
    let wiki = wiki!(read);
    let wiki = wiki.as_ref().unwrap();
    let client = client_of(wiki, "Culprit").await;
    let admin = admin_of(wiki).await;
    admin.change(&[("action", "block"), ("user", "Culprit"), ("expiry", "infinite"), ("reason", "for a test")]).await;
    let asked = SaveRequest {
        assert_user: UserName::parse("Culprit").unwrap(),
        ..save_request(&unit("Sprints/6/pl"), "x", Guard::New)
    };
    let error = client.save(&asked).await.unwrap_err();
    assert_eq!((error.code(), error.retry_after()), ("blocked", None));
    let WikiError::Api(errors) = &error else { panic!("{error:?}") };
    assert_eq!(errors[0].data["blockinfo"]["blockreason"], "for a test");
    let account = client.who_am_i().await.unwrap();
    let block = account.block.as_ref().unwrap();
    assert_eq!(
        (block.by.as_str(), block.reason.as_str(), block.until, block.is_partial),
        (ADMIN, "for a test", None, false)
    );
    assert!(!account.can_push());
}

#[tokio::test]
async fn a_limit_on_edits_is_read_and_met() {
    let wiki = wiki!(read);
    let client = client_of(wiki.as_ref().unwrap(), "Slow").await;
    let account = client.who_am_i().await.unwrap();
    assert_eq!(account.edit_limit, Some(RateLimit { hits: 2, secs: 60 }));
    let slow = UserName::parse("Slow").unwrap();
    let mut results = Vec::new();
    for n in 0..3 {
        let title = unit(&format!("Limits/{n}/pl"));
        let asked = SaveRequest { assert_user: slow.clone(), ..save_request(&title, "x", Guard::New) };
        results
            .push(client.save(&asked).await.map_err(|error| (error.code().to_owned(), error.retry_after().is_some())));
    }
    assert!(results[0].is_ok() && results[1].is_ok(), "{results:?}");
    assert_eq!(results[2], Err(("ratelimited".to_owned(), true)));
}

#[tokio::test]
async fn a_protected_unit_and_a_foreign_session_are_refused() {
    let wiki = wiki!(read);
    let wiki = wiki.as_ref().unwrap();
    let (client, admin) = (client_of(wiki, "Translator").await, admin_of(wiki).await);
    let title = unit("Sprints/7/pl");
    let base = Revision(admin.edit(&title.to_string(), "Chronione").await);
    admin.change(&[("action", "protect"), ("title", &title.to_string()), ("protections", "edit=sysop")]).await;
    let error = client.save(&save_request(&title, "Moje", Guard::Replaces(base))).await.unwrap_err();
    assert_eq!(error.code(), "protectedpage");
    assert_eq!(text_of(&client, &title).await.as_deref(), Some("Chronione"));

    let other =
        SaveRequest { assert_user: UserName::parse("Colleague").unwrap(), ..save_request(&title, "x", Guard::New) };
    let error = client.save(&other).await.unwrap_err();
    assert!(error.is_logged_out(), "{error:?}");
}

#[tokio::test]
async fn pages_are_found_by_title_redirect_and_number() {
    let wiki = wiki!(read);
    let wiki = wiki.as_ref().unwrap();
    let (client, admin) = (client_of(wiki, "Translator").await, admin_of(wiki).await);
    admin.edit("Źródło", "<translate>Cel</translate>").await;
    let title = |text: &str| PageTitle::parse(text).unwrap();
    let asked = [title("źródło"), title("No such page"), title("Special:RecentChanges")];
    let found = client.pages(&asked).await.unwrap();
    let page = found[0].1.clone().unwrap();
    assert_eq!(
        (page.title.as_str(), page.wikitext.as_str(), page.language.as_str()),
        ("Źródło", "<translate>Cel</translate>", "en")
    );
    assert_eq!((&found[1].1, &found[2].1), (&None, &None));

    let since = client.server_time().await.unwrap();
    admin.change(&[("action", "move"), ("from", "Źródło"), ("to", "Nowe źródło")]).await;
    let moved = client.pages(&[title("Źródło")]).await.unwrap().remove(0).1.unwrap();
    assert_eq!((moved.title.as_str(), moved.page_id), ("Nowe źródło", page.page_id), "the redirect leads on");
    let by_id = client.pages_by_id(&[page.page_id, 999_999]).await.unwrap();
    assert_eq!(by_id[0].1.as_ref().unwrap().title.as_str(), "Nowe źródło");
    assert_eq!(by_id[1].1, None);

    let unit_page = unit("Nowe źródło/1/pl");
    client.save(&save_request(&unit_page, "Cel", Guard::New)).await.unwrap();
    admin.change(&[("action", "delete"), ("title", "Nowe źródło")]).await;
    let changes = client.changes_since(since).await.unwrap();
    assert!(changes.is_complete && changes.read_at >= since);
    assert!(changes.moved.contains(&(title("Źródło"), title("Nowe źródło"))), "{changes:?}");
    assert!(changes.deleted.contains(&title("Nowe źródło")));
    assert!(changes.dirty.contains(&(title("Nowe źródło"), unit_page.language().clone())));
    assert_eq!(changes.of(&title("Untouched"), unit_page.language()), Touch::Nothing);
}

#[tokio::test]
async fn a_closed_wiki_says_why() {
    let wiki = wiki!(write);
    let wiki = wiki.as_ref().unwrap();
    let client = client_of(wiki, "Translator").await;
    wiki.close("Moving house until noon");
    let site = client.site().await;
    let saved = client.save(&save_request(&unit("Sprints/8/pl"), "x", Guard::New)).await;
    wiki.open();
    assert_eq!(site.unwrap().read_only.as_deref(), Some("Moving house until noon"));
    let error = saved.unwrap_err();
    assert_eq!(error.code(), "readonly");
    assert!(error.retry_after().is_some() && error.wiki_says().is_some(), "{error:?}");
}

#[tokio::test]
async fn a_lagging_wiki_is_waited_for() {
    let wiki = wiki!(write);
    let wiki = wiki.as_ref().unwrap();
    let (waits, switch) = (Arc::new(std::sync::Mutex::new(Vec::new())), wiki.lag_switch());
    let options = Options {
        sleeper: {
            let (waits, switch) = (waits.clone(), switch.clone());
            Arc::new(move |wait| {
                let mut waits = waits.lock().unwrap();
                waits.push(wait.as_secs());
                if waits.len() == 2 {
                    std::fs::remove_file(&switch).unwrap();
                }
                Box::pin(std::future::ready(()))
            })
        },
        ..Options::default()
    };
    let client = Client::new(&wiki.api_url(), options).unwrap();
    client.log_in(&bot("Translator"), None).await.unwrap();
    let title = unit("Sprints/9/pl");
    std::fs::write(&switch, "").unwrap();
    client.save(&save_request(&title, "Cierpliwie", Guard::New)).await.unwrap();
    assert_eq!(*waits.lock().unwrap(), [5, 5], "as long as the wiki says, twice");
    assert_eq!(client.history(&title, None).await.unwrap().len(), 1);
}
