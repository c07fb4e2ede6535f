//! How well terms are recognised in inflected sentences, with and without a dictionary.
//!
//! The sentences are those of `terms/*.tsv`, on which the lists of endings were tuned, and of `held-out/*.tsv`, on which
//! nothing ever was. With `--nocapture` the tests print the tables of `docs/glossary.md`, and what went wrong.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::{fmt, fs, path::Path, sync::Arc};

use tolmach_core::Language;
use tolmach_lexicon::{
    Glossary, Status, TargetTerm, Term,
    dictionary::Morphology,
    glossary::{Inflection, TermProblemKind},
};

/// What was right and wrong.
#[derive(Default)]
struct Counts {
    n_found: usize,
    n_missed: usize,
    n_false: usize,
    n_left: usize,
    wrong: Vec<String>,
}

impl Counts {
    fn precision(&self) -> f64 {
        100.0 * self.n_found as f64 / (self.n_found + self.n_false).max(1) as f64
    }

    fn recall(&self) -> f64 {
        100.0 * self.n_found as f64 / (self.n_found + self.n_missed).max(1) as f64
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.0} % | {:.0} %", self.precision(), self.recall())
    }
}

/// Whether the recogniser says that `sentence` has `term`.
fn has_term(inflection: &Inflection, term: &str, sentence: &str) -> bool {
    let target = TargetTerm { text: term.to_owned(), status: Status::Preferred };
    let term = Term { source: "x".to_owned(), targets: vec![target], ..Term::default() };
    let glossary = Glossary::new(Inflection::new(Language::parse("en").unwrap()), inflection.clone(), vec![term]);
    let hits = glossary.find_in_source("x");
    !glossary.judge(sentence, &hits).iter().any(|problem| problem.kind == TermProblemKind::Missing)
}

fn measure(folder: &str, tag: &str, inflection: &Inflection) -> Counts {
    let file = format!("{folder}/{tag}.tsv");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(&file);
    let mut counts = Counts::default();
    for line in fs::read_to_string(path).unwrap().lines().filter(|line| !line.starts_with('#')) {
        let [sign, term, sentence] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let count = match (sign, has_term(inflection, term, sentence)) {
            ("+", true) => &mut counts.n_found,
            ("+", false) => &mut counts.n_missed,
            ("-", true) => &mut counts.n_false,
            ("-", false) => &mut counts.n_left,
            _ => panic!("{file} has a line that is neither + nor -: {line}"),
        };
        *count += 1;
        if (sign == "+") != has_term(inflection, term, sentence) {
            counts.wrong.push(line.to_owned());
        }
    }
    assert!(counts.n_found + counts.n_missed >= 15 && counts.n_false + counts.n_left >= 11, "{file} has too few cases");
    counts
}

fn dictionary(name: &str, package: &str) -> Arc<Morphology> {
    let read = |extension: &str| {
        let path = format!("/usr/share/hunspell/{name}.{extension}");
        fs::read(&path).unwrap_or_else(|_| {
            panic!("{path} is missing: install the package {package}, or run cargo xtask test, which installs it")
        })
    };
    Arc::new(Morphology::parse(&read("aff"), &read("dic")).unwrap())
}

/// Language, dictionary and its package; floors of precision and recall without and with the dictionary, first over the
/// sentences that the endings were tuned on, then over those held out.
type Row = (&'static str, Option<(&'static str, &'static str)>, [f64; 4], [f64; 4]);

const ROWS: [Row; 10] = [
    ("pl", Some(("pl_PL", "hunspell-pl")), [98.0, 95.0, 98.0, 98.0], [98.0, 70.0, 98.0, 92.0]),
    ("cs", Some(("cs_CZ", "hunspell-cs")), [98.0, 95.0, 98.0, 98.0], [98.0, 86.0, 98.0, 98.0]),
    ("uk", Some(("uk_UA", "hunspell-uk")), [92.0, 98.0, 98.0, 98.0], [86.0, 86.0, 98.0, 98.0]),
    ("hu", Some(("hu_HU", "hunspell-hu")), [98.0, 98.0, 95.0, 98.0], [98.0, 86.0, 98.0, 86.0]),
    ("ro", Some(("ro_RO", "hunspell-ro")), [90.0, 98.0, 95.0, 98.0], [92.0, 86.0, 98.0, 98.0]),
    ("sr", Some(("sr_Latn_RS", "hunspell-sr")), [98.0, 98.0, 98.0, 98.0], [98.0, 98.0, 98.0, 98.0]),
    ("lt", Some(("lt_LT", "hunspell-lt")), [98.0, 98.0, 95.0, 98.0], [98.0, 98.0, 98.0, 98.0]),
    ("et", Some(("et_EE", "myspell-et")), [95.0, 98.0, 92.0, 98.0], [98.0, 98.0, 98.0, 92.0]),
    ("tr", Some(("tr_TR", "hunspell-tr")), [95.0, 98.0, 95.0, 98.0], [92.0, 98.0, 92.0, 98.0]),
    ("ka", None, [98.0, 95.0, 0.0, 0.0], [98.0, 98.0, 0.0, 0.0]),
];

#[test]
fn inflected_terms_are_recognised() {
    hold("terms", |(_, _, floors, _)| floors);
}

#[test]
fn inflected_terms_that_nothing_was_tuned_on_are_recognised() {
    hold("held-out", |(_, _, _, floors)| floors);
}

/// Measures every language over the sentences of a folder, and holds the floors.
fn hold(folder: &str, floors_of: impl Fn(&Row) -> &[f64; 4]) {
    let mut table = String::from(
        "| language | stems: precision | recall | dictionary: precision | recall |\n|---|---|---|---|---|\n",
    );
    let mut low = Vec::new();
    for row in &ROWS {
        let (tag, dictionary_of, ..) = *row;
        let floors = floors_of(row);
        let language = Language::parse(tag).unwrap();
        let by_stems = measure(folder, tag, &Inflection::new(language.clone()));
        let mut judge = |counts: &Counts, how: &str, precision: f64, recall: f64| {
            if counts.precision() < precision || counts.recall() < recall {
                low.push(format!("{tag} {how}: {counts}\n{}", counts.wrong.join("\n")));
            }
        };
        judge(&by_stems, "by stems", floors[0], floors[1]);
        println!("{tag} by stems, wrong:\n{}", by_stems.wrong.join("\n"));
        let with_dictionary = dictionary_of.map(|(name, package)| {
            let counts = measure(folder, tag, &Inflection::with_dictionary(language, dictionary(name, package)));
            judge(&counts, "with a dictionary", floors[2], floors[3]);
            println!("{tag} with a dictionary, wrong:\n{}", counts.wrong.join("\n"));
            counts
        });
        let second = with_dictionary.map_or("– | –".to_owned(), |counts| counts.to_string());
        table += &format!("| {tag} | {by_stems} | {second} |\n");
    }
    println!("{table}");
    assert!(low.is_empty(), "terms in inflected form are recognised less well than before:\n{}", low.join("\n\n"));
}
