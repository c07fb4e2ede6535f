//! Every check by its cases: `cases/<check>/<name>.case`.
//!
//! A file holds one case or several, parted by a line `====`. A case is a head of `key: value` lines, a line `----`, and
//! what that check says, written by this test; with `TOLMACH_WRITE_CASES=1` it writes that part anew, to be read
//! before it is committed. In values `\n`, `\t`, `\\`, `\s` (a space at an end) and `\u{a0}` stand for what they name.
//!
//! Keys: `lang` (needed), `from` (`en` if left out), `source`, `target`, `title: yes`, `moved: yes`, `machine: 0.97`,
//! `rule: level | pattern | sentence | replacement`, `term: source | target | forbidden: target` and
//! `elsewhere: place | source | target` (any number of each), `dictionary: word word`, `own: word word`.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};
use support::{case::CaseFile, messages::Messages};
use tolmach_checks::{ALL, run_page};
use tolmach_core::Language;

#[test]
fn every_case_is_as_written() {
    let messages = Messages::english();
    let write = std::env::var_os("TOLMACH_WRITE_CASES").is_some();
    let mut wrong = Vec::new();
    for mut file in CaseFile::all() {
        for case in &mut file.cases {
            let said = case.said(file.check, &messages);
            if said != case.expected {
                wrong.push(format!("{}\n{}----\n{said}instead of\n{}", file.path.display(), case.head, case.expected));
                case.expected = said;
            }
        }
        if write {
            fs::write(&file.path, file.written()).unwrap();
        }
    }
    assert!(write || wrong.is_empty(), "a check no longer says what its case holds:\n{}", wrong.join("\n"));
}

#[test]
fn every_check_has_cases_that_fire_and_cases_that_do_not() {
    let mut fires: BTreeMap<&str, BTreeSet<bool>> = BTreeMap::new();
    for file in CaseFile::all() {
        let seen = fires.entry(file.check.as_str()).or_default();
        seen.extend(file.cases.iter().map(|case| case.expected.is_empty()));
    }
    for check in ALL {
        let seen = fires.get(check.id.as_str()).map_or(0, BTreeSet::len);
        assert_eq!(seen, 2, "{} lacks a case in which it fires, or one in which it must not", check.id);
    }
}

#[test]
fn a_fix_leaves_fewer_problems_of_its_check() {
    for file in CaseFile::all() {
        for case in &file.cases {
            let problems = case.problems(file.check);
            for problem in &problems {
                let Some(fix) = &problem.fix else { continue };
                let mended = case.with_target(&fix.applied_to(&case.target));
                let left = mended.problems(file.check);
                assert!(
                    left.len() < problems.len(),
                    "{}: {:?} mended as {:?} still has {left:#?}",
                    file.path.display(),
                    case.target,
                    mended.target
                );
            }
        }
    }
}

#[test]
fn every_message_of_a_check_is_said_in_some_case() {
    let serbian = Language::parse("sr").unwrap();
    let of_page = run_page(&["Заједница расте.", "Više zajednica."], &serbian);
    let said: BTreeSet<&str> = CaseFile::all()
        .iter()
        .flat_map(|file| file.cases.iter().flat_map(|case| case.problems(file.check)).collect::<Vec<_>>())
        .chain(of_page.into_iter().map(|found| found.problem))
        .map(|problem| problem.what.id)
        .collect();
    let ids = Messages::english().ids();
    let unsaid: Vec<&String> = ids.iter().filter(|id| !said.contains(id.as_str())).collect();
    assert!(unsaid.is_empty(), "no case shows {unsaid:?}");
}
