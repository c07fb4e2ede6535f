use super::*;

fn render(facts: &Facts) -> String {
    let Need { points, reasons } = need(facts);
    let reasons = reasons.iter().map(|reason| format!("{} {}", reason.why.code(), reason.points)).collect::<Vec<_>>();
    format!("{points}: {}", reasons.join(", "))
}

#[test]
fn each_fact_counts_as_the_table_says() {
    let page = Facts { n_units: 40, ..Facts::default() };
    let old = |days| Facts { n_outdated: 3, outdated_days: days, ..page };
    let missing = |n_untranslated| Facts { n_untranslated, ..page };
    let words = |n| Facts { n_words_to_do: Some(n), ..missing(1) };
    let readers = |n| Facts { n_readers: Some(n), ..missing(1) };
    for (facts, expected) in [
        (Facts::default(), "0: "),
        // Nothing is left to do: nothing else counts.
        (Facts { priority: Priority::Prioritised, n_readers: Some(99_999), ..page }, "0: "),
        (old(None), "10: outdated 10"),
        (old(Some(0)), "10: outdated 10"),
        (old(Some(5)), "10: outdated 10"),
        (old(Some(6)), "11: outdated 11"),
        (old(Some(179)), "39: outdated 39"),
        (old(Some(180)), "40: outdated 40"),
        (old(Some(4000)), "40: outdated 40"),
        (missing(1), "1: untranslated 1"),
        (missing(20), "10: untranslated 10"),
        (missing(40), "20: untranslated 20"),
        // Figures of a wiki that contradict each other never come to more than the most.
        (Facts { n_units: 0, ..missing(9) }, "20: untranslated 20"),
        (words(0), "1: untranslated 1"),
        (words(1), "4: words 3, untranslated 1"),
        (words(50), "4: words 3, untranslated 1"),
        (words(51), "7: words 6, untranslated 1"),
        (words(250), "7: words 6, untranslated 1"),
        (words(1_000), "10: words 9, untranslated 1"),
        (words(4_000), "13: words 12, untranslated 1"),
        (words(4_001), "16: words 15, untranslated 1"),
        (Facts { priority: Priority::Initiative, ..missing(1) }, "9: strategy 8, untranslated 1"),
        (Facts { priority: Priority::Prioritised, ..missing(1) }, "16: strategy 15, untranslated 1"),
        (readers(9), "1: untranslated 1"),
        (readers(10), "3: readers 2, untranslated 1"),
        (readers(100), "5: readers 4, untranslated 1"),
        (readers(1_000), "8: readers 7, untranslated 1"),
        (readers(10_000), "11: readers 10, untranslated 1"),
    ] {
        assert_eq!(render(&facts), expected, "{facts:?}");
    }
}

#[test]
fn the_most_that_can_be_is_a_hundred() {
    let most = Facts {
        n_units: 40,
        n_untranslated: 40,
        n_outdated: 40,
        outdated_days: Some(u32::MAX),
        n_words_to_do: Some(u32::MAX),
        priority: Priority::Prioritised,
        n_readers: Some(u32::MAX),
    };
    assert_eq!(render(&most), "100: outdated 40, untranslated 20, words 15, strategy 15, readers 10");
}

#[test]
fn more_of_anything_never_means_less_need() {
    let few = Facts { n_units: 10, n_untranslated: 2, n_outdated: 1, outdated_days: Some(3), ..Facts::default() };
    for more in [
        Facts { n_untranslated: 3, ..few },
        Facts { outdated_days: Some(40), ..few },
        Facts { n_words_to_do: Some(10), ..few },
        Facts { priority: Priority::Initiative, ..few },
        Facts { n_readers: Some(500), ..few },
    ] {
        assert!(need(&more).points > need(&few).points, "{more:?} ranks no higher than {few:?}");
    }
}
