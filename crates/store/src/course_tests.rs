use crate::{fixture::*, *};
use std::collections::BTreeMap;
use tolmach_core::{
    State, UserName, WikiName,
    sprint::{Claim, Credit, Goal, Kind, Measure, Observed, Place, Sprint},
};

fn sprint(store: &Store) {
    let sprint = Sprint {
        name: "jesień".to_owned(),
        wiki: WikiName::practice(),
        kind: Kind::Update,
        pages: vec![page()],
        languages: vec![pl()],
        from: "2026-11-22".parse().unwrap(),
        to: "2026-11-29".parse().unwrap(),
        goal: Goal { amount: 20, measure: Measure::Words },
        brief: String::new(),
        tags: Vec::new(),
        baseline_at: at(10),
    };
    store.write(|w| w.create_sprint(&sprint, &BTreeMap::new())).unwrap();
}

fn claim(by: Option<&str>, ms: i64) -> Claim {
    let by = by.map(|name| UserName::parse(name).unwrap());
    Claim { page: page(), language: pl(), by, claimed_at: at(ms), released_at: None }
}

fn claims(store: &Store) -> Vec<StoredClaim> {
    store.read(|r| r.claims("jesień")).unwrap()
}

#[test]
fn claims_are_kept_and_let_go() {
    let (store, _) = library();
    sprint(&store);
    store.write(|w| w.add_claim("jesień", &claim(Some("Anna"), 1))).unwrap();
    store.write(|w| w.add_claim("jesień", &claim(None, 2))).unwrap();
    let [first, second] = claims(&store).try_into().unwrap();
    assert_eq!((first.claim, first.is_own, second.claim), (claim(Some("Anna"), 1), true, claim(None, 2)));
    store.write(|w| w.release_claim(first.id, at(3))).unwrap();
    store.write(|w| w.release_claim(first.id, at(4))).unwrap();
    assert_eq!(claims(&store)[0].claim.released_at, Some(at(3)), "it was let go once");
    assert_eq!(claims(&store)[1].claim.released_at, None);
}

#[test]
fn a_claim_that_comes_twice_is_one_and_its_end_comes_along() {
    let (store, _) = library();
    sprint(&store);
    let released = Claim { released_at: Some(at(5)), ..claim(Some("Bo"), 1) };
    for brought in [&claim(Some("Bo"), 1), &claim(Some("Bo"), 1), &released, &claim(Some("Bo"), 1)] {
        store.write(|w| w.take_claim("jesień", "ab", brought)).unwrap();
    }
    let [kept] = claims(&store).try_into().unwrap();
    assert_eq!((kept.claim, kept.is_own, kept.uid.as_str()), (released, false, "ab"));
}

#[test]
fn a_result_stands_whatever_happens_to_the_units() {
    let (store, id) = library();
    sprint(&store);
    assert_eq!(store.read(|r| r.closed_at("jesień")).unwrap(), None);
    let credit = Some(Credit { user: me(), at: at(7) });
    let seen =
        Observed { state: State::Translated, n_words: 2, observed_at: at(9), since: at(8), has_draft: true, credit };
    let result: BTreeMap<Place, Observed> = [((key("1").unit, pl()), seen.clone())].into();
    store.write(|w| w.close_sprint("jesień", &result, at(20))).unwrap();
    read(&store, id, 101, &[unit("1", "Good day!", outdated(6, "Inne"))], 30);
    assert_eq!(store.read(|r| r.result("jesień")).unwrap(), result);
    assert_eq!(store.read(|r| r.closed_at("jesień")).unwrap(), Some(at(20)));
    store.write(|w| w.close_sprint("jesień", &BTreeMap::new(), at(21))).unwrap();
    assert_eq!(store.read(|r| r.closed_at("jesień")).unwrap(), Some(at(21)));
    assert!(store.read(|r| r.result("jesień")).unwrap().is_empty(), "two results were mixed");
    store.write(|w| w.remove_sprint("jesień")).unwrap();
}
