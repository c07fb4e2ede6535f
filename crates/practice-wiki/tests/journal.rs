//! What is left after a stop, a crash or a second start.
#![allow(clippy::unwrap_used, reason = "a test may fail wherever it is surprised")]

mod support;

use std::{fs, path::Path};
use support::{Client, PAGE, unit_title};
use tolmach_practice_wiki::{JOURNAL, Options, PracticeWiki, PracticeWikiError, Running, read_journal, still_clock};

fn open(dir: &Path) -> Running {
    let clock = still_clock("2026-11-22T12:00:00Z".parse().unwrap());
    PracticeWiki::start(Options { dir: Some(dir.to_owned()), clock, ..Options::default() }).unwrap()
}

#[tokio::test]
async fn a_restart_finds_every_write_and_the_same_revisions() {
    let dir = tempfile::tempdir().unwrap();
    let wiki = open(dir.path());
    let client = Client::log_in(&wiki, &wiki.user(), wiki.password()).await;
    client.save(&unit_title(PAGE, "10", "pl"), "Zapiszcie to.", &[("createonly", "1")]).await;
    client.save(&unit_title(PAGE, "10", "pl"), "Jeszcze raz.", &[("createonly", "1")]).await;
    let confirmed = wiki.admin().unit(PAGE, "3", "pl").unwrap().text;
    client.save(&unit_title(PAGE, "3", "pl"), &confirmed, &[]).await;
    wiki.admin().hold_jobs(true);
    wiki.admin().change_source(PAGE, "ten minutes", "fifteen minutes").unwrap();
    wiki.admin().run_jobs();
    wiki.admin().move_page("Knowledge base/What a hub is", "Knowledge base/Hubs").unwrap();
    let units = || ["3", "6", "10"].map(|unit| unit.to_owned());
    let before: Vec<_> = units().iter().map(|unit| wiki.admin().unit(PAGE, unit, "pl")).collect();
    let writes = wiki.writes();
    wiki.stop();

    assert_eq!(read_journal(dir.path()).unwrap(), writes);
    assert_eq!(writes.iter().filter(|write| !write.accepted).count(), 1, "the refused edit is there, marked");
    assert_eq!(writes[1].code.as_deref(), Some("articleexists"));
    let wiki = open(dir.path());
    let after: Vec<_> = units().iter().map(|unit| wiki.admin().unit(PAGE, unit, "pl")).collect();
    assert_eq!(before, after, "revisions, texts and states are those of before");
    assert!(wiki.admin().page_text("Knowledge base/Hubs").is_some());
    assert_eq!(wiki.writes(), writes);
    let client = Client::log_in(&wiki, &wiki.user(), wiki.password()).await;
    let reply = client.save(&unit_title(PAGE, "10", "pl"), "Zapiszcie to dziś.", &[("nocreate", "1")]).await;
    assert_eq!(reply["edit"]["oldrevid"], after[2].as_ref().unwrap().revision);
}

#[tokio::test]
async fn a_torn_last_line_is_dropped() {
    let dir = tempfile::tempdir().unwrap();
    let wiki = open(dir.path());
    wiki.admin().second_editor_saves(PAGE, "10", "pl", "Pierwszy.").unwrap();
    wiki.admin().second_editor_saves(PAGE, "10", "pl", "Drugi.").unwrap();
    wiki.stop();
    let path = dir.path().join(JOURNAL);
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() - 7]).unwrap();
    let wiki = open(dir.path());
    assert_eq!(wiki.admin().unit(PAGE, "10", "pl").unwrap().text, "Pierwszy.");
    wiki.admin().second_editor_saves(PAGE, "10", "pl", "Trzeci.").unwrap();
    wiki.stop();
    let texts: Vec<_> = read_journal(dir.path()).unwrap().into_iter().filter_map(|write| write.text).collect();
    assert_eq!(texts, ["Pierwszy.", "Trzeci."], "the next line does not stick to the torn one");
}

#[test]
fn a_damaged_line_is_named() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join(JOURNAL), "nonsense\n").unwrap();
    let failed = PracticeWiki::start(Options { dir: Some(dir.path().to_owned()), ..Options::default() });
    assert!(matches!(failed, Err(PracticeWikiError::Line { line: 1, .. })));
}

#[test]
fn one_wiki_at_a_time_has_the_directory() {
    let dir = tempfile::tempdir().unwrap();
    let first = open(dir.path());
    let second = PracticeWiki::start(Options { dir: Some(dir.path().to_owned()), ..Options::default() });
    match second {
        Err(PracticeWikiError::InUse { dir: named, process }) => {
            assert_eq!((named.as_path(), process), (dir.path(), std::process::id().to_string()));
        }
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("two wikis write the same journal"),
    }
    drop(first);
    open(dir.path()).stop();
}
