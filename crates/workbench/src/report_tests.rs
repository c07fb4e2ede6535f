use super::*;
use crate::sprint::Coverage;
use tolmach_core::{
    Date, PageTitle, UserName, WikiName,
    sprint::{BurnDown, Goal, Left, Progress, ScopeChange, Sprint, Tally},
};

const API: &str = "https://meta.example.org/w/api.php";

fn day(day: i8) -> Date {
    tolmach_core::Date::new(2026, 11, day).unwrap()
}

fn at(day_of_month: i8) -> Timestamp {
    format!("2026-11-{day_of_month:02}T10:00:00Z").parse().unwrap()
}

fn state() -> SprintState {
    let polish = Language::parse("pl").unwrap();
    let tally = |units| Tally { units, words: units * 10 };
    SprintState {
        sprint: Sprint {
            name: "jesień [2026]".to_owned(),
            wiki: WikiName::parse("meta").unwrap(),
            kind: Kind::Update,
            pages: vec![PageTitle::parse("Hubs/Grant_guide").unwrap()],
            languages: vec![polish.clone(), Language::parse("uk").unwrap()],
            from: day(22),
            to: day(29),
            goal: Goal { amount: 20, measure: Measure::Units },
            brief: "We *update* hubs.".to_owned(),
            tags: vec!["Initiative 25: hubs".to_owned(), "=Skills".to_owned()],
            baseline_at: at(22),
        },
        progress: Progress {
            baseline: tally(40),
            to_do: tally(12),
            done: tally(5),
            waiting: tally(1),
            by_language: [(polish.clone(), tally(5))].into(),
            by_day: [((day(22), DayIs::Known), tally(4)), ((day(23), DayIs::Observed), tally(1))].into(),
            by_user: [(Some(UserName::parse("Anna_K").unwrap()), tally(4)), (None, tally(1))].into(),
            scope_changed: ScopeChange { added: 2, removed: 1 },
            observed_at: Some(at(23)),
        },
        done_of_to_do: tally(5),
        coverage: [(
            polish.clone(),
            Coverage { n_units_then: 20, n_ready_then: 13, n_units_now: 21, n_ready_now: 18, ..Coverage::default() },
        )]
        .into(),
        left: [(
            (PageTitle::parse("Hubs/Grant_guide").unwrap(), polish),
            Left { to_do: tally(12), left: tally(7), waiting: tally(1) },
        )]
        .into(),
        burn_down: BurnDown::default(),
        claims: Vec::new(),
        closed_at: Some(at(29)),
    }
}

fn report(format: Format, people: People) -> String {
    let report = write(&state(), API, format, people, &L10n::for_files("en"));
    report.replace(env!("CARGO_PKG_VERSION"), "VERSION")
}

#[test]
fn a_report_in_markdown_says_what_grants_ask() {
    insta::assert_snapshot!(report(Format::Markdown, People::Named));
}

#[test]
fn a_report_in_wikitext_says_the_same() {
    insta::assert_snapshot!(report(Format::Wikitext, People::Named));
}

#[test]
fn a_report_to_print_says_the_same() {
    insta::assert_snapshot!(report(Format::Html, People::Named));
}

#[test]
fn the_figures_are_a_table_that_a_spreadsheet_takes_for_no_formula() {
    insta::assert_snapshot!(report(Format::Csv, People::Named));
}

#[test]
fn a_report_can_leave_names_out() {
    for format in Format::ALL {
        let report = report(format, People::Counted);
        assert!(!report.contains("Anna"), "a name got out against the organiser's wish:\n{report}");
    }
}

#[test]
fn a_hundred_percent_means_all() {
    for (n, of, expected) in [(0, 0, 0), (199, 200, 99), (200, 200, 100), (30, 20, 150), (u32::MAX, u32::MAX, 100)] {
        assert_eq!(percent(n, of), expected);
    }
}
