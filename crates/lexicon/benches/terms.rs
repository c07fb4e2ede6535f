//! How long it takes to find a thousand terms in a unit of a thousand characters, and to judge its translation.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark may panic")]

use criterion::{Criterion, criterion_group, criterion_main};
use std::{fs, hint::black_box, sync::Arc};
use tolmach_core::Language;
use tolmach_lexicon::{
    Glossary, Status, TargetTerm, Term,
    dictionary::Morphology,
    glossary::{Inflection, seed},
};

fn terms() -> Vec<Term> {
    let polish = Language::parse("pl").unwrap();
    let of_seed = |(n, term): (usize, &seed::SeedTerm)| Term {
        source: if n < seed::seed().len() { term.source.to_owned() } else { format!("{} of kind{n}", term.source) },
        targets: term
            .renderings
            .get(&polish)
            .map(|rendering| rendering.targets.clone())
            .unwrap_or_else(|| vec![TargetTerm { text: term.source.to_owned(), status: Status::Preferred }]),
        ..Term::default()
    };
    seed::seed().iter().cycle().take(1000).enumerate().map(of_seed).collect()
}

fn text(sentence: &str) -> String {
    sentence.chars().cycle().take(1000).collect()
}

fn find_and_judge(c: &mut Criterion) {
    let source = text("The user groups of the [[Wikimedia Foundation]] apply for grants before an edit-a-thon. ");
    let target =
        text("Grupy użytkowników [[Fundacja Wikimedia|Fundacji Wikimedia]] proszą o granty przed edytatonem. ");
    let language = |tag| Language::parse(tag).unwrap();
    let mut inflections = vec![("stems", Inflection::new(language("pl")))];
    let read = |extension| fs::read(format!("/usr/share/hunspell/pl_PL.{extension}"));
    if let (Ok(aff), Ok(dic)) = (read("aff"), read("dic")) {
        let morphology = Arc::new(Morphology::parse(&aff, &dic).unwrap());
        inflections.push(("dictionary", Inflection::with_dictionary(language("pl"), morphology)));
    }
    for (name, polish) in inflections {
        let glossary = Glossary::new(Inflection::new(language("en")), polish, terms());
        c.bench_function(&format!("find, {name}"), |b| b.iter(|| glossary.find_in_source(black_box(&source))));
        let hits = glossary.find_in_source(&source);
        assert!(hits.len() > 20);
        c.bench_function(&format!("judge, {name}"), |b| b.iter(|| glossary.judge(black_box(&target), &hits)));
    }
}

criterion_group!(benches, find_and_judge);
criterion_main!(benches);
