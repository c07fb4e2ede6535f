use super::*;
use crate::{
    ids::{UnitKey, WikiName},
    sprint::{DayIs, Goal, Kind, Measure},
    unit::State,
};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn sprint(amount: u32) -> Sprint {
    Sprint {
        name: "jesień".to_owned(),
        wiki: WikiName::practice(),
        kind: Kind::Translation,
        pages: vec![PageTitle::parse("Sprints").unwrap()],
        languages: vec![Language::parse("pl").unwrap()],
        from: jiff::civil::date(2026, 11, 22),
        to: jiff::civil::date(2026, 11, 25),
        goal: Goal { amount, measure: Measure::Units },
        brief: String::new(),
        tags: Vec::new(),
        baseline_at: at("2026-11-21T10:00:00Z"),
    }
}

fn done(days: &[(i8, DayIs, u32)], observed: &str) -> Progress {
    let by_day = days
        .iter()
        .map(|(day, is, units)| ((jiff::civil::date(2026, 11, *day), *is), Tally { units: *units, words: 0 }));
    Progress { by_day: by_day.collect(), observed_at: Some(at(observed)), ..Progress::default() }
}

fn shown(burn: &BurnDown) -> Vec<(i8, u32, Option<u32>)> {
    burn.days.iter().map(|day| (day.day.day(), day.planned, day.left)).collect()
}

#[test]
fn a_claim_holds_for_two_days_unless_it_is_let_go() {
    let claim = Claim {
        page: PageTitle::parse("Sprints").unwrap(),
        language: Language::parse("pl").unwrap(),
        by: None,
        claimed_at: at("2026-11-22T10:00:00Z"),
        released_at: None,
    };
    for (now, holds) in [
        ("2026-11-22T10:00:00Z", true),
        ("2026-11-24T09:59:59Z", true),
        ("2026-11-24T10:00:00Z", false),
        ("2026-11-22T09:00:00Z", true), // The clock of whoever claimed it is ahead.
    ] {
        assert_eq!(claim.is_live(at(now)), holds, "{now}");
    }
    let released = Claim { released_at: Some(at("2026-11-22T11:00:00Z")), ..claim };
    assert!(!released.is_live(at("2026-11-22T12:00:00Z")));
}

#[test]
fn a_burn_down_goes_from_the_goal_to_nothing() {
    let burn = burn_down(&sprint(8), &done(&[], "2026-11-21T12:00:00Z"));
    assert_eq!((burn.at_start, shown(&burn)), (8, vec![(22, 6, None), (23, 4, None), (24, 2, None), (25, 0, None)]));
}

#[test]
fn what_is_done_burns_down_until_the_latest_reading() {
    use DayIs::{Known, Observed};
    let progress = done(&[(21, Known, 1), (22, Known, 2), (23, Known, 1), (23, Observed, 1)], "2026-11-22T12:00:00Z");
    let burn = burn_down(&sprint(9), &progress);
    assert_eq!(burn.at_start, 8, "what was done before the first day is no work of a day");
    assert_eq!(shown(&burn), [(22, 6, Some(6)), (23, 4, Some(4)), (24, 2, None), (25, 0, None)]);
}

#[test]
fn more_than_the_goal_leaves_nothing_and_days_after_the_end_are_shown() {
    let progress = done(&[(22, DayIs::Known, 5), (27, DayIs::Known, 9)], "2026-11-27T12:00:00Z");
    let burn = burn_down(&sprint(8), &progress);
    let left: Vec<_> = burn.days.iter().map(|day| (day.day.day(), day.left)).collect();
    let expected = [(22, Some(3)), (23, Some(3)), (24, Some(3)), (25, Some(3)), (26, Some(3)), (27, Some(0))];
    assert_eq!(left, expected);
    assert!(burn.days.iter().skip(3).all(|day| day.planned == 0));
}

#[test]
fn what_is_left_is_what_was_set_out_and_is_not_done() {
    let place = |unit: &str| (UnitKey::parse(&format!("Sprints/{unit}")).unwrap(), Language::parse("pl").unwrap());
    let then = |state| BaselineUnit { state, revision: None, n_words: 10 };
    let seen = |state, has_draft| Observed {
        state,
        n_words: 10,
        observed_at: at("2026-11-22T12:00:00Z"),
        since: at("2026-11-22T12:00:00Z"),
        has_draft,
        credit: None,
    };
    let baseline = [
        (place("1"), then(State::Untranslated)),
        (place("2"), then(State::Untranslated)),
        (place("3"), then(State::Untranslated)),
        (place("4"), then(State::Outdated)), // Not what a translation sprint sets out to do.
        (place("5"), then(State::Untranslated)),
    ];
    let now = [
        (place("1"), seen(State::Translated, false)),
        (place("2"), seen(State::Untranslated, true)),
        (place("3"), seen(State::Untranslated, false)),
        (place("4"), seen(State::Outdated, true)),
    ];
    let left = left(&sprint(8), &baseline.into(), &now.into());
    let [(_, one)] = left.into_iter().collect::<Vec<_>>().try_into().unwrap();
    assert_eq!((one.to_do.units, one.left.units, one.left.words, one.waiting.units), (3, 2, 20, 1));
}
