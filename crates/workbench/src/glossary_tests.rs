use super::*;
use crate::{error::WorkbenchError, secrets::SecretSources, workbench::Options};
use std::fs;
use tolmach_lexicon::{Status, TargetTerm, glossary::TermProblemKind};

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn bench() -> (tempfile::TempDir, Workbench) {
    let home = tempfile::tempdir().unwrap();
    let options = Options {
        secrets: SecretSources { keychain: crate::secrets::Keychain::Off, environment_for: None, ask: None },
        dictionaries: Vec::new(),
        ..Options::default()
    };
    let workbench = Workbench::open(home.path(), options).unwrap().workbench;
    (home, workbench)
}

fn import(workbench: &Workbench, path: &std::path::Path, format: GlossaryFormat, to: Option<&str>) -> GlossaryImport {
    let (bytes, to) = (read_glossary_file(path).unwrap(), to.map(language));
    let file = GlossaryFile { bytes: &bytes, format, from: None, to: to.as_ref() };
    let forecast = workbench.import_glossary(&file, true).unwrap();
    let import = workbench.import_glossary(&file, false).unwrap();
    assert_eq!(forecast, import, "something else became of the file than was foretold");
    import
}

fn target(text: &str, status: Status) -> TargetTerm {
    TargetTerm { text: text.to_owned(), status }
}

fn add(workbench: &Workbench, source: &str, targets: Vec<TargetTerm>) -> StoredTerm {
    let edit = TermEdit { targets, ..TermEdit::default() };
    workbench.edit_term(&language("en"), source, Some(&language("pl")), &edit).unwrap()
}

#[test]
fn the_seed_is_there_at_once_and_the_users_word_wins() {
    let (_home, workbench) = bench();
    let (english, polish) = (language("en"), language("pl"));
    let hits = workbench.terms_in("Apply to the Wikimedia Foundation for grants.", &english, &polish).unwrap();
    let found: Vec<_> = hits.iter().map(|hit| (hit.term.source.as_str(), hit.term.targets[0].text.as_str())).collect();
    assert_eq!(found, [("Wikimedia Foundation", "Fundacja Wikimedia"), ("grant", "grant")]);
    assert!(hits.iter().all(|hit| hit.term.origin == Origin::Seed && !hit.term.is_reviewed));
    let edit = TermEdit { targets: vec![target("dotacja", Status::Preferred)], replaces: true, ..TermEdit::default() };
    workbench.edit_term(&english, "grant", Some(&polish), &edit).unwrap();
    let hits = workbench.terms_in("a grant", &english, &polish).unwrap();
    assert_eq!((hits[0].term.targets[0].text.as_str(), hits[0].term.origin), ("dotacja", Origin::Own));
    workbench.store().write(|w| w.set_seed_version(0)).unwrap();
    let hits = workbench.terms_in("a grant", &english, &polish).unwrap();
    assert_eq!(hits[0].term.targets[0].text, "dotacja", "a newer seed took the user's word away");
}

#[test]
fn translations_are_judged_by_the_glossary() {
    let (_home, workbench) = bench();
    let judge = |target: &str| {
        let problems = workbench.judge_terms("A user group", target, &language("en"), &language("pl")).unwrap();
        problems.into_iter().map(|(_, problem)| problem.kind).collect::<Vec<_>>()
    };
    assert_eq!(judge("O grupach użytkowników"), []);
    assert_eq!(judge("O zespołach"), [TermProblemKind::Missing]);
    assert!(matches!(judge("O grupach userów").as_slice(), [TermProblemKind::Forbidden { .. }]));
}

#[test]
fn languages_meet_over_a_third_one() {
    let (_home, workbench) = bench();
    let first = |text: &str, from: &str, to: &str| {
        let hits = workbench.terms_in(text, &language(from), &language(to)).unwrap();
        hits.first().and_then(|hit| hit.term.targets.first()).map(|target| target.text.clone())
    };
    for (text, from, to, expected) in [
        ("Fundacja Wikimedia", "pl", "uk", Some("Фонд Вікімедіа")),
        ("Fundację Wikimedia", "pl", "en", Some("Wikimedia Foundation")),
        ("volunteer", "en", "sr-Latn", Some("volonter")),
        ("volunteer", "en", "sr-Cyrl", Some("волонтер")),
        ("volunteer", "en", "de-AT", None),
        ("volunteer", "en", "be-tarask", None),
    ] {
        assert_eq!(first(text, from, to).as_deref(), expected, "{text} from {from} into {to}");
    }
}

#[test]
fn terms_are_added_changed_and_removed() {
    let (_home, workbench) = bench();
    let (english, polish) = (language("en"), language("pl"));
    add(&workbench, "Wikigap", vec![target("WikiGap", Status::Preferred)]);
    let term = add(&workbench, "Wikigap", vec![target("luka", Status::Forbidden), target("wikigap", Status::Admitted)]);
    let texts = |term: &StoredTerm| {
        term.renderings[&polish].targets.iter().map(|target| target.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(texts(&term), ["WikiGap", "wikigap", "luka"]);
    workbench.remove_rendering(&english, "Wikigap", &polish, Some("luka")).unwrap();
    assert_eq!(texts(&workbench.glossary_term(&english, "Wikigap").unwrap()), ["WikiGap", "wikigap"]);
    workbench.remove_term(&english, "Wikigap").unwrap();
    workbench.remove_term(&english, "hub").unwrap();
    workbench.store().write(|w| w.set_seed_version(0)).unwrap();
    for gone in ["Wikigap", "hub", "never there"] {
        let found = workbench.glossary_term(&english, gone);
        assert!(matches!(found, Err(WorkbenchError::NoTerm { .. })), "{gone} is there");
    }
    let none = workbench.remove_rendering(&english, "grant", &polish, Some("nothing like it"));
    assert!(matches!(none, Err(WorkbenchError::NoTerm { .. })));
    let empty = workbench.edit_term(&english, " … ", None, &TermEdit::default());
    assert!(matches!(empty, Err(WorkbenchError::NotATerm(_))));
}

#[test]
fn a_glossary_survives_every_format() {
    for format in [GlossaryFormat::Csv, GlossaryFormat::Tbx, GlossaryFormat::Tbx2] {
        let (home, workbench) = bench();
        let edit = TermEdit {
            note: Some("What **we** mean, \"quoted\"".to_owned()),
            domain: Some("event".to_owned()),
            targets: vec![target("dzień wiki", Status::Preferred), target("wikidzień", Status::Forbidden)],
            is_reviewed: Some(true),
            ..TermEdit::default()
        };
        workbench.edit_term(&language("en"), "wiki day", Some(&language("pl")), &edit).unwrap();
        let (bytes, n_terms) = workbench.export_glossary(format, None, None).unwrap();
        let path = home.path().join("glossary");
        fs::write(&path, &bytes).unwrap();
        let again = import(&workbench, &path, format, None);
        let unchanged = (again.terms.len(), again.count(Taken::Unchanged), again.problems);
        assert_eq!(unchanged, (n_terms, n_terms, vec![]), "{format:?}");
        let (_other_home, other) = bench();
        let taken = import(&other, &path, format, None);
        let counts = (taken.count(Taken::Added), taken.count(Taken::Changed));
        assert_eq!(counts, (1, 0), "{format:?} changes what is the same");
        let (one, same) = (
            workbench.glossary_term(&language("en"), "wiki day").unwrap(),
            other.glossary_term(&language("en"), "wiki day").unwrap(),
        );
        assert_eq!((one.note, one.domain), (same.note, same.domain), "{format:?}");
        let targets = |term: &BTreeMap<Language, Rendering>| {
            (term[&language("pl")].targets.clone(), term[&language("pl")].is_reviewed)
        };
        assert_eq!(targets(&one.renderings), targets(&same.renderings), "{format:?}");
    }
}

#[test]
fn omegat_s_glossary_needs_a_language() {
    let (home, workbench) = bench();
    let refused = workbench.export_glossary(GlossaryFormat::OmegaT, None, None);
    assert!(matches!(refused, Err(WorkbenchError::NoFileLanguage)));
    let path = home.path().join("glossary.tsv");
    fs::write(&path, "# comment\nwiki day\tdzień wiki\tonce a year\ngrant\tdotacja\nbroken\n").unwrap();
    let (english, polish) = (language("en"), language("pl"));
    let taken = import(&workbench, &path, GlossaryFormat::OmegaT, Some("pl"));
    let counts = [Taken::Added, Taken::Changed].map(|what| taken.count(what));
    assert_eq!((taken.terms.len(), counts, taken.problems.len()), (2, [1, 1], 1));
    assert_eq!(workbench.glossary_term(&english, "wiki day").unwrap().note, "once a year");
    let (bytes, _) = workbench.export_glossary(GlossaryFormat::OmegaT, Some(&english), Some(&polish)).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("wiki day\tdzień wiki\tonce a year\n") && text.contains("MediaWiki\tMediaWiki\t"), "{text}");
}

#[test]
fn an_import_puts_itself_behind_the_user() {
    let (home, workbench) = bench();
    add(&workbench, "grant", vec![target("dotacja", Status::Preferred)]);
    let path = home.path().join("glossary.csv");
    fs::write(&path, "source_language,source,target_language,target,status\nen,grant,pl,dotacja,forbidden\nen,grant,pl,stypendium,admitted\n")
        .unwrap();
    import(&workbench, &path, GlossaryFormat::Csv, None);
    let term = workbench.glossary_term(&language("en"), "grant").unwrap();
    let rendering = &term.renderings[&language("pl")];
    assert_eq!(rendering.origin, Origin::Own);
    assert!(
        rendering.targets.contains(&target("dotacja", Status::Preferred)),
        "the user's word was forbidden by a file"
    );
    assert!(rendering.targets.contains(&target("stypendium", Status::Admitted)), "{:?}", rendering.targets);
}

#[test]
fn terms_are_found_by_what_they_say() {
    let (_home, workbench) = bench();
    let found = |words: &str, to: Option<&str>, is_reviewed: Option<bool>| {
        let query = TermQuery { words: words.to_owned(), to: to.map(language), is_reviewed, ..TermQuery::default() };
        let found = workbench.find_terms(&query).unwrap();
        found.terms.into_iter().map(|term| term.source).collect::<Vec<_>>()
    };
    assert_eq!(found("GRUPA uzytk", Some("pl"), None), ["user group"], "diacritics and case kept a term away");
    assert_eq!(found("grupa użytk", Some("cs"), None), [""; 0], "a translation into another language was looked at");
    assert_eq!(found("volonter", Some("sr"), None), ["volunteer"], "the other script kept a term away");
    assert!(found("MediaWiki", Some("pl"), None).contains(&"MediaWiki".to_owned()), "what stays as it is was left out");
    assert_eq!(found("", Some("pl"), Some(true)), [""; 0]);
    let edit = TermEdit { is_reviewed: Some(true), ..TermEdit::default() };
    workbench.edit_term(&language("en"), "grant", Some(&language("pl")), &edit).unwrap();
    assert_eq!(found("", Some("pl"), Some(true)), ["grant"]);
    assert!(!found("", Some("pl"), Some(false)).contains(&"grant".to_owned()));
    let all = workbench.find_terms(&TermQuery { domain: Some("event".to_owned()), ..TermQuery::default() }).unwrap();
    assert!(all.n_all > all.terms.len() && all.terms.iter().all(|term| term.domain == "event"));
    assert!(all.domains.contains("movement") && all.targets.contains(&language("uk")));
}

#[test]
fn a_term_is_put_in_place_of_another_with_what_nobody_touched() {
    let (_home, workbench) = bench();
    let (english, polish, czech) = (language("en"), language("pl"), language("cs"));
    let before = workbench.glossary_term(&english, "grant").unwrap();
    let whole = |source: &str, polish_target: &str| WholeTerm {
        language: english.clone(),
        source: source.to_owned(),
        do_not_translate: false,
        domain: before.domain.clone(),
        note: before.note.clone(),
        renderings: [(polish.clone(), (vec![target(polish_target, Status::Preferred)], true))].into(),
    };
    let same = before.renderings[&polish].targets[0].text.clone();
    let kept = workbench.put_term(Some((&english, "grant")), &whole("grant", "dotacja")).unwrap();
    assert_eq!(
        (kept.origin, kept.renderings[&czech].origin),
        (Origin::Seed, Origin::Seed),
        "what stayed is called own"
    );
    assert_eq!((kept.renderings[&polish].origin, kept.renderings[&polish].is_reviewed), (Origin::Own, true));
    let moved = workbench.put_term(Some((&english, "grant")), &whole(" wiki grant ", &same)).unwrap();
    let (now, then) = (&moved.renderings[&czech], &before.renderings[&czech]);
    assert_eq!((moved.source.as_str(), &now.targets, now.origin), ("wiki grant", &then.targets, Origin::Own));
    assert!(workbench.glossary_term(&english, "grant").is_err(), "the term is there under both names");
    let taken = workbench.put_term(Some((&english, "wiki grant")), &whole("hub", "x"));
    assert!(matches!(taken, Err(WorkbenchError::Store(_))), "another term was written over: {taken:?}");
    assert!(matches!(workbench.put_term(None, &whole("hub", "x")), Err(WorkbenchError::Store(_))));
    let gone = workbench.put_term(Some((&english, "grant")), &whole("grant", "x"));
    assert!(matches!(gone, Err(WorkbenchError::NoTerm { .. })), "{gone:?}");
    let empty = workbench.put_term(None, &whole("new", "…"));
    assert!(matches!(empty, Err(WorkbenchError::NotATerm(_))), "{empty:?}");
}
