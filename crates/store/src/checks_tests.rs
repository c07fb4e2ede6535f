use super::*;
use crate::fixture::{at, key, library, me};
use tolmach_checks::What;

fn problem() -> Problem {
    let check = CheckId::parse("links").unwrap();
    Problem { check, level: Level::Block, range: 0..1, what: What::new("check-links-extra"), fix: None }
}

#[test]
fn an_ignored_problem_keeps_who_when_and_why() {
    let (store, _) = library();
    store
        .write(|w| {
            w.ignore_problem(&key("1"), &problem(), "00aa", Some(&me()), "it was moved", at(5))?;
            w.ignore_problem(&key("1"), &problem(), "00bb", None, "", at(6))
        })
        .unwrap();
    let found = store.read(|r| r.ignored_problems(&key("1"))).unwrap();
    assert_eq!(
        found[0],
        IgnoredProblem {
            check: "links".to_owned(),
            fingerprint: "00aa".to_owned(),
            by: Some(me()),
            at: at(5),
            why: "it was moved".to_owned()
        }
    );
    assert_eq!((found[1].by.clone(), found.len()), (None, 2));
    assert_eq!(store.read(|r| r.ignored_problems(&key("2"))).unwrap(), [], "another unit's problem passes, too");
    let n = store.write(|w| w.heed_problems(&key("1"), CheckId::parse("links").unwrap())).unwrap();
    assert_eq!((n, store.read(|r| r.ignored_problems(&key("1"))).unwrap().len()), (2, 0));
}

#[test]
fn a_teams_rules_hold_for_the_pages_of_its_collection() {
    let (store, resource) = library();
    let rule = |pattern: &str, replacement: Option<&str>| StoredRule {
        pattern: pattern.to_owned(),
        level: Level::Warn,
        sentence: "Not so.".to_owned(),
        replacement: replacement.map(str::to_owned),
    };
    let wiki = WikiName::practice();
    let rules = [rule("a", None), rule("b", Some(""))];
    store
        .write(|w| {
            w.save_collection(&wiki, "Sprints", &[resource])?;
            w.save_team_rules(&wiki, "Sprints", &[rule("old", None)])?;
            w.save_team_rules(&wiki, "Sprints", &rules)
        })
        .unwrap();
    assert_eq!(store.read(|r| r.team_rules(&wiki, "Sprints")).unwrap(), rules);
    assert_eq!(store.read(|r| r.team_rules_of_page(resource)).unwrap(), rules);
    assert_eq!(store.read(|r| r.team_rules(&wiki, "Nowhere")).unwrap(), []);
    let missing = store.write(|w| w.save_team_rules(&wiki, "Nowhere", &rules));
    assert!(matches!(missing, Err(StoreError::NoSuch { what: "collection", .. })));
}
