use super::*;

fn at(hour: i8) -> Timestamp {
    jiff::civil::date(2026, 11, 22).at(hour, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp()
}

fn place(unit: &str, language: &str) -> Place {
    (UnitKey::parse(&format!("Sprints/{unit}")).unwrap(), Language::parse(language).unwrap())
}

fn sprint(kind: Kind) -> Sprint {
    Sprint {
        name: "jesień".to_owned(),
        wiki: WikiName::practice(),
        kind,
        pages: vec![PageTitle::parse("Sprints").unwrap()],
        languages: vec![Language::parse("pl").unwrap(), Language::parse("uk").unwrap()],
        from: jiff::civil::date(2026, 11, 22),
        to: jiff::civil::date(2026, 11, 29),
        goal: Goal { amount: 3, measure: Measure::Units },
        brief: String::new(),
        tags: Vec::new(),
        baseline_at: at(10),
    }
}

fn then(state: State) -> BaselineUnit {
    BaselineUnit { state, revision: None, n_words: 10 }
}

fn now(state: State, hour: i8) -> Observed {
    Observed { state, n_words: 10, observed_at: at(hour), since: at(hour), has_draft: false, credit: None }
}

#[test]
fn only_what_was_not_done_before_and_is_now_counts() {
    use State::*;
    let draft = |seen: Observed| Observed { has_draft: true, ..seen };
    for (name, before, after, n_done, n_waiting) in [
        ("translated since", Untranslated, now(Translated, 12), 1, 0),
        ("updated since", Outdated, now(Proofread, 12), 1, 0),
        ("was done before", Translated, now(Proofread, 12), 0, 0),
        ("still outdated", Outdated, now(Outdated, 12), 0, 0),
        ("a reading from before the baseline", Untranslated, now(Translated, 9), 0, 0),
        ("a draft waits", Untranslated, draft(now(Untranslated, 12)), 0, 1),
        ("a draft of what is done", Translated, draft(now(Translated, 12)), 0, 0),
    ] {
        let counted = progress(
            &sprint(Kind::Update),
            &[(place("1", "pl"), then(before))].into(),
            &[(place("1", "pl"), after)].into(),
        );
        assert_eq!((counted.done.units, counted.waiting.units), (n_done, n_waiting), "{name}");
    }
}

#[test]
fn days_and_people_come_from_credits_or_are_marked_unknown() {
    let anna = UserName::parse("Anna").unwrap();
    let credited = Observed { credit: Some(Credit { user: anna.clone(), at: at(11) }), ..now(State::Translated, 12) };
    let counted = progress(
        &sprint(Kind::Translation),
        &[(place("1", "pl"), then(State::Untranslated)), (place("1", "uk"), then(State::Untranslated))].into(),
        &[(place("1", "pl"), credited), (place("1", "uk"), now(State::Translated, 13))].into(),
    );
    let day = jiff::civil::date(2026, 11, 22);
    let one = Tally { units: 1, words: 10 };
    assert_eq!(counted.by_user, [(Some(anna), one), (None, one)].into());
    assert_eq!(counted.by_day, [((day, DayIs::Known), one), ((day, DayIs::Observed), one)].into());
    assert_eq!(counted.by_language.len(), 2);
    assert_eq!(counted.observed_at, Some(at(12)), "the oldest reading dates the figures");
}

#[test]
fn units_that_came_or_went_are_shown_apart() {
    let counted = progress(
        &sprint(Kind::Translation),
        &[(place("1", "pl"), then(State::Untranslated)), (place("2", "pl"), then(State::Untranslated))].into(),
        &[(place("2", "pl"), now(State::Untranslated, 12)), (place("3", "pl"), now(State::Translated, 12))].into(),
    );
    assert_eq!(counted.scope_changed, ScopeChange { added: 1, removed: 1 });
    assert_eq!((counted.done.units, counted.baseline.units, counted.to_do.units), (0, 2, 2));
}

#[test]
fn a_goal_is_read_in_units_or_words() {
    for (text, goal) in [
        ("20", Goal { amount: 20, measure: Measure::Units }),
        ("20units", Goal { amount: 20, measure: Measure::Units }),
        ("500 words", Goal { amount: 500, measure: Measure::Words }),
    ] {
        assert_eq!(Goal::parse(text), Ok(goal));
    }
    for bad in ["", "0", "words", "20 pages", "-3"] {
        assert!(Goal::parse(bad).is_err(), "{bad:?} was taken for a goal");
    }
}
