//! How well terms are recognised in inflected sentences, with and without a dictionary.
//!
//! The sentences are those of `terms/*.tsv`. With `--nocapture` the test prints the table of `docs/glossary.md`.
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

fn measure(file: &str, inflection: &Inflection) -> Counts {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/terms").join(file);
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
    assert!(counts.n_found + counts.n_missed >= 25 && counts.n_false + counts.n_left >= 15, "{file} has too few cases");
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

/// Language, file of cases, dictionary and its package; floors of precision and recall without and with the dictionary.
type Row = (&'static str, &'static str, Option<(&'static str, &'static str)>, [f64; 4]);

const ROWS: [Row; 10] = [
    ("pl", "pl.tsv", Some(("pl_PL", "hunspell-pl")), [98.0, 95.0, 98.0, 98.0]),
    ("cs", "cs.tsv", Some(("cs_CZ", "hunspell-cs")), [98.0, 95.0, 98.0, 98.0]),
    ("uk", "uk.tsv", Some(("uk_UA", "hunspell-uk")), [92.0, 98.0, 98.0, 98.0]),
    ("hu", "hu.tsv", Some(("hu_HU", "hunspell-hu")), [98.0, 98.0, 95.0, 98.0]),
    ("ro", "ro.tsv", Some(("ro_RO", "hunspell-ro")), [90.0, 98.0, 95.0, 98.0]),
    ("sr", "sr.tsv", Some(("sr_Latn_RS", "hunspell-sr")), [98.0, 98.0, 98.0, 98.0]),
    ("lt", "lt.tsv", Some(("lt_LT", "hunspell-lt")), [98.0, 98.0, 95.0, 98.0]),
    ("et", "et.tsv", Some(("et_EE", "myspell-et")), [95.0, 98.0, 92.0, 98.0]),
    ("tr", "tr.tsv", Some(("tr_TR", "hunspell-tr")), [95.0, 98.0, 95.0, 98.0]),
    ("ka", "ka.tsv", None, [98.0, 95.0, 0.0, 0.0]),
];

#[test]
fn inflected_terms_are_recognised() {
    let mut table = String::from(
        "| language | stems: precision | recall | dictionary: precision | recall |\n|---|---|---|---|---|\n",
    );
    let mut low = Vec::new();
    for (tag, file, dictionary_of, floors) in ROWS {
        let language = Language::parse(tag).unwrap();
        let by_stems = measure(file, &Inflection::new(language.clone()));
        let mut judge = |counts: &Counts, how: &str, precision: f64, recall: f64| {
            if counts.precision() < precision || counts.recall() < recall {
                low.push(format!("{tag} {how}: {counts}\n{}", counts.wrong.join("\n")));
            }
        };
        judge(&by_stems, "by stems", floors[0], floors[1]);
        let with_dictionary = dictionary_of.map(|(name, package)| {
            let counts = measure(file, &Inflection::with_dictionary(language, dictionary(name, package)));
            judge(&counts, "with a dictionary", floors[2], floors[3]);
            counts
        });
        let second = with_dictionary.map_or("– | –".to_owned(), |counts| counts.to_string());
        table += &format!("| {tag} | {by_stems} | {second} |\n");
    }
    println!("{table}");
    assert!(low.is_empty(), "terms in inflected form are recognised less well than before:\n{}", low.join("\n\n"));
}
