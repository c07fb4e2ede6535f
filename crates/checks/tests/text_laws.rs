//! What holds for the checks over text, in every language that has a pack.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use proptest::prelude::*;
use tolmach_checks::{ALL, Check, Helps, Problem, Subject, packs, run_page, run_some};
use tolmach_core::Language;

/// Pieces that these checks look at, in all of the scripts.
const PIECES: &[&str] = &[
    "\"",
    "„",
    "“",
    "”",
    "«",
    "»",
    "‚",
    "‘",
    "’",
    "'",
    "`",
    "´",
    " ",
    "  ",
    "\u{a0}",
    "&nbsp;",
    "\n",
    ".",
    ",",
    ";",
    ":",
    "?",
    "!",
    "…",
    "(",
    ")",
    "-",
    "–",
    "%",
    "50%",
    "50 %",
    "%50",
    "1,234",
    "10 000",
    "5 km",
    "№ 5",
    "5",
    "2021",
    "1.5",
    "March 5, 2021",
    "5 March 2021",
    "April 2022",
    "w ",
    "v ",
    "у ",
    "ў ",
    "усе ",
    "была ",
    "быў ",
    "word ",
    "Word ",
    "слово ",
    "Слово ",
    "cлово ",
    "їжак ",
    "мы ",
    "ştiinţă ",
    "nõ ",
    "Ingilizce ",
    "ili ",
    "već ",
    "већ ",
    "об`єкт ",
    "еще ",
    "её ",
    "[[A|",
    "]]",
    "''",
    "'''",
    "$1",
    "<b>",
    "</b>",
    "== ",
    " ==",
    "{{PLURAL:$1|",
    "|",
    "}}",
    "ZApis ",
    "ta ta ",
    "ty ",
    "Vy ",
    "твій ",
    "ваш ",
    "Ön ",
    "λόγος ",
    "Mέγας ",
    "ბევრი ",
    "խոսք ",
    "։",
    "՝",
    "\u{301}",
    "İ",
    "ı",
    "i\u{307}",
    "🦉",
    "(s)",
    "e.g. ",
    "т. д. ",
    "=",
    "\u{1f}",
    "\u{fffc}",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => proptest::collection::vec(proptest::sample::select(PIECES), 0..12).prop_map(|pieces| pieces.concat()),
        1 => "(?s).{0,40}",
    ]
}

fn language() -> impl Strategy<Value = Language> {
    let tags: Vec<&'static str> = packs::all().iter().flat_map(|pack| &pack.tags).map(String::as_str).collect();
    proptest::sample::select(tags).prop_map(|tag| Language::parse(tag).unwrap())
}

/// The checks after those of structure and markup.
fn of_text() -> impl Iterator<Item = &'static Check> {
    ALL.iter().skip_while(|check| check.id.as_str() != "related-language")
}

fn found(
    source: &str,
    target: &str,
    language: &Language,
    checks: impl Iterator<Item = &'static Check>,
) -> Vec<Problem> {
    let english = Language::parse("en").unwrap();
    run_some(checks, &Subject::new(source, target, &english, language), &Helps::default())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    #[test]
    fn nothing_panics_and_places_lie_in_the_target(source in text(), target in text(), language in language()) {
        for problem in found(&source, &target, &language, of_text()) {
            prop_assert!(target.get(problem.range.clone()).is_some(), "{:?} is no place of {:?}", problem, target);
            if let Some(fix) = &problem.fix {
                prop_assert!(target.get(fix.range.clone()).is_some(), "{:?} mends no place of {:?}", problem, target);
                prop_assert!(fix.applied_to(&target) != target, "{:?} changes nothing of {:?}", problem, target);
            }
        }
        for problem in run_page(&[&source, &target], &language) {
            let text = [&source, &target][problem.unit];
            prop_assert!(text.get(problem.problem.range.clone()).is_some(), "{:?} is no place of {:?}", problem, text);
        }
    }

    #[test]
    fn a_fix_takes_a_problem_away_and_mending_ends(source in text(), target in text(), language in language()) {
        for check in of_text() {
            let only = || std::iter::once(check);
            let mut mended = target.clone();
            let mut left = found(&source, &mended, &language, only());
            while let Some(fix) = left.iter().find_map(|problem| problem.fix.clone()) {
                mended = fix.applied_to(&mended);
                let after = found(&source, &mended, &language, only());
                prop_assert!(after.len() < left.len(), "{} of {:?} in {}: mended {:?} still has {:#?}", check.id, target, language, mended, after);
                left = after;
            }
        }
    }
}
