//! Wikis and accounts: logging in, what is told then, and where secrets go.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use support::{Bench, PAGE, key, open, practice};
use tolmach_core::WikiName;
use tolmach_practice_wiki::Running;
use tolmach_wiki::{Credentials, Lack};
use tolmach_workbench::{
    Next, WorkbenchError,
    account::{LogInStep, LoggedIn},
    drafts::Typed,
    secrets::KeptIn,
    wikis::Drafts,
};

fn other() -> WikiName {
    WikiName::parse("other").unwrap()
}

/// The practice wiki under another name, as any wiki on the network would be added.
async fn with_other() -> (Bench, String) {
    let mut bench = Bench::new().await;
    // Secrets belong to addresses: with the practice wiki's own at hand, nobody would be logged out here.
    bench.workbench = open(&bench.home, &bench.admin);
    let url = bench.wiki.as_ref().unwrap().api_url();
    let added = bench.workbench.add_wiki(&other(), &url).await.unwrap();
    assert!(added.was_reached && added.wiki.facts.unwrap().has_translate);
    (bench, url)
}

async fn pull_from_other(bench: &Bench) {
    let (progress, cancel) = Default::default();
    let pages = [support::page(PAGE)];
    bench.workbench.pull(&other(), &pages, &[support::language("pl")], &progress, &cancel).await.unwrap();
}

async fn log_in(bench: &Bench, credentials: Credentials) -> LoggedIn {
    match bench.workbench.log_in(&other(), credentials, None).await.unwrap() {
        LogInStep::Done(logged_in) => logged_in,
        LogInStep::NeedsCode { message } => panic!("a code was asked for: {message}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_password_logs_in_and_its_limits_are_told_at_once() {
    let (bench, _) = with_other().await;
    let wiki = bench.wiki.as_ref().unwrap();
    let logged_in = log_in(&bench, Credentials::of(&wiki.user(), wiki.password().into())).await;
    assert_eq!(logged_in.account.name.as_str(), "Newcomer");
    assert_eq!((logged_in.kept, logged_in.is_main_password), (KeptIn::Memory, false));
    assert!(logged_in.lacks.contains(&Lack::Proofread), "one would learn after an hour that reviewing is not allowed");
    assert_eq!(bench.workbench.who_am_i(&other()).await.unwrap().name.as_str(), "Newcomer");
    bench.workbench.log_out(&other()).await.unwrap();
    let gone = bench.workbench.who_am_i(&other()).await.unwrap_err();
    assert!(matches!(gone, WorkbenchError::NotLoggedIn(_)), "{gone}");
    assert_eq!(gone.next(), Next::LogIn);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_main_password_works_with_a_code_and_a_token_without() {
    let (bench, _) = with_other().await;
    let wiki = bench.wiki.as_ref().unwrap();
    let careful = || Credentials::of("Careful", wiki.main_password().into());
    let step = bench.workbench.log_in(&other(), careful(), None).await.unwrap();
    assert!(matches!(step, LogInStep::NeedsCode { .. }), "{step:?}");
    let step = bench.workbench.log_in(&other(), careful(), Some(wiki.one_time_code())).await.unwrap();
    let LogInStep::Done(logged_in) = step else { panic!("the code was not taken: {step:?}") };
    assert!(logged_in.is_main_password);
    let token = wiki.access_token("Newcomer").unwrap();
    assert_eq!(log_in(&bench, Credentials::Token(token.into())).await.account.name.as_str(), "Newcomer");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_is_told_and_kept_nowhere() {
    let (bench, _) = with_other().await;
    let wrong = Credentials::of(&Running::bot_user("Newcomer"), "geheim-123".into());
    let refused = bench.workbench.log_in(&other(), wrong, None).await.unwrap_err();
    assert_eq!((refused.code(), refused.next()), ("log-in-failed", Next::LogIn));
    assert!(!format!("{refused} {refused:?}").contains("geheim-123"));
    let gone = bench.workbench.writer(&other()).await.map(|(_, account)| account.name).unwrap_err();
    assert!(matches!(gone, WorkbenchError::NotLoggedIn(_)), "{gone}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_ended_is_told_and_then_renewed() {
    let (bench, _) = with_other().await;
    let wiki = bench.wiki.as_ref().unwrap();
    log_in(&bench, Credentials::of(&wiki.user(), wiki.password().into())).await;
    bench.admin.end_sessions();
    let ended = bench.workbench.who_am_i(&other()).await.unwrap_err();
    assert!(matches!(ended, WorkbenchError::NotLoggedIn(_)), "{ended}");
    assert_eq!(bench.workbench.who_am_i(&other()).await.unwrap().name.as_str(), "Newcomer");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_ever_reaches_the_disk() {
    let (bench, _) = with_other().await;
    let wiki = bench.wiki.as_ref().unwrap();
    log_in(&bench, Credentials::of(&wiki.user(), wiki.password().into())).await;
    pull_from_other(&bench).await;
    for entry in std::fs::read_dir(bench.home.path()).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap_or_default();
        let has_secret = bytes.windows(wiki.password().len()).any(|window| window == wiki.password().as_bytes());
        assert!(!has_secret, "{} holds the password", path.display());
    }
    // Nothing is left in memory either once the program has ended.
    let again = open(&bench.home, &bench.admin);
    let login = again.wiki(&other()).unwrap().account.unwrap();
    assert_eq!(login.as_str(), wiki.user(), "without its label a bot password opens nothing");
    assert!(matches!(again.writer(&other()).await, Err(WorkbenchError::NotLoggedIn(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn wikis_are_added_once_and_removed_with_care() {
    let (bench, url) = with_other().await;
    let names: Vec<_> = bench.workbench.wikis().unwrap().into_iter().map(|wiki| wiki.name.to_string()).collect();
    assert_eq!(names, ["meta", "practice", "other"]);
    let again = bench.workbench.add_wiki(&other(), &url).await.unwrap_err();
    assert!(matches!(again, WorkbenchError::WikiExists(_)), "{again}");
    let unsafe_url = bench.workbench.add_wiki(&WikiName::parse("plain").unwrap(), "http://example.org/api.php").await;
    assert_eq!(unsafe_url.unwrap_err().code(), "bad-url");
    let built_in = bench.workbench.remove_wiki(&practice(), Drafts::Drop).await.unwrap_err();
    assert!(matches!(built_in, WorkbenchError::WikiBuiltIn(_)), "{built_in}");

    pull_from_other(&bench).await;
    let unit = tolmach_core::TargetKey { wiki: other(), ..key(PAGE, "4", "pl") };
    bench.workbench.save_draft(&unit, "Wyślij.", Typed::Done).unwrap();
    let refused = bench.workbench.remove_wiki(&other(), Drafts::Keep).await.unwrap_err();
    assert!(matches!(refused, WorkbenchError::HasDrafts { n_drafts: 1, .. }), "{refused}");
    assert!(bench.workbench.draft(&unit).unwrap().is_some());
    bench.workbench.remove_wiki(&other(), Drafts::Drop).await.unwrap();
    assert!(matches!(bench.workbench.wiki(&other()), Err(WorkbenchError::NoWiki(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wiki_out_of_reach_is_added_unseen() {
    let mut bench = Bench::new().await;
    let url = bench.wiki.as_ref().unwrap().api_url();
    bench.stop_wiki();
    let added = bench.workbench.add_wiki(&other(), &url).await.unwrap();
    assert!(!added.was_reached && added.wiki.facts.is_none());
    let offline = bench.workbench.log_in(&other(), Credentials::Token("t".into()), None).await.unwrap_err();
    assert!(offline.is_offline(), "{offline}");
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_are_found_by_title_prefix_category_and_group() {
    use tolmach_workbench::{Progress, address::Address};
    let bench = Bench::new().await;
    support::make_page(&bench.admin, "Sprint kit", "<translate>\nOne.\n</translate>\n[[Category:Sprints]]");
    let find = async |address: Address| {
        let found = bench.workbench.find_pages(&practice(), &[address], &Progress::silent()).await.unwrap();
        found.into_iter().map(|page| page.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(find(Address::Prefix("sprint ".to_owned())).await, [PAGE, "Sprint kit"]);
    assert_eq!(find(Address::Category("Sprints".to_owned())).await, ["Sprint kit"]);
    assert_eq!(find(Address::Group(support::page(PAGE).group())).await, [PAGE]);
    let url = bench.wiki.as_ref().unwrap().api_url().replace("/w/api.php", "/wiki/Sprint_kit");
    assert_eq!(find(bench.workbench.address(&practice(), &url).unwrap()).await, ["Sprint kit"]);
    let elsewhere = bench.workbench.address(&practice(), "https://example.org/wiki/Sprint_kit").unwrap_err();
    assert!(matches!(elsewhere, WorkbenchError::NotAPage { .. }), "{elsewhere}");

    bench.pull(&[PAGE, "Sprint kit"], &["pl"]).await.unwrap();
    let pages = [support::page("Sprint kit"), support::page(PAGE)];
    bench.workbench.save_collection(&practice(), "Autumn", &pages).unwrap();
    assert_eq!(bench.workbench.collections(&practice()).unwrap()["Autumn"], pages);
    assert!(bench.workbench.save_collection(&practice(), "Autumn", &[support::page("No such page")]).is_err());
    bench.workbench.remove_collection(&practice(), "Autumn").unwrap();
    assert!(bench.workbench.remove_collection(&practice(), "Autumn").is_err());
    assert_eq!(bench.workbench.library(&practice()).unwrap().len(), 2);
}

#[test]
fn a_new_home_can_be_opened_by_many_at_once() {
    let home = tempfile::tempdir().unwrap();
    let begin = std::sync::Barrier::new(8);
    std::thread::scope(|scope| {
        let open_one = || {
            begin.wait();
            tolmach_workbench::Workbench::open(home.path(), support::offline_options()).map(|opened| opened.workbench)
        };
        let opening: Vec<_> = (0..8).map(|_| scope.spawn(open_one)).collect();
        for opened in opening {
            let wikis = opened.join().unwrap().expect("one of two commands at once fails in a new home").wikis();
            assert_eq!(wikis.unwrap().len(), 2);
        }
    });
}
