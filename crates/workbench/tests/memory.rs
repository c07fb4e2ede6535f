//! The memory: fed by what is pulled, drafted and imported, asked, written out, and offered to units alike.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use std::path::PathBuf;
use support::{Bench, PAGE, key, language, make_page, offline_options, open};
use tempfile::TempDir;
use tolmach_core::{TargetKey, diff::Op};
use tolmach_workbench::{
    CancelToken, InterchangeError, Progress, Workbench, WorkbenchError,
    drafts::Typed,
    memory::{FileLanguages, LookUp, Match, MatchKind, MemoryImported, PairState},
};

async fn pulled() -> Bench {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl", "uk"]).await.unwrap();
    bench
}

fn offline() -> (TempDir, Workbench) {
    let home = tempfile::tempdir().unwrap();
    let workbench = Workbench::open(home.path(), offline_options()).unwrap().workbench;
    (home, workbench)
}

fn ask(text: &str) -> LookUp {
    LookUp::new(language("en"), language("pl"), text)
}

fn found(workbench: &Workbench, asked: &LookUp) -> Vec<Match> {
    workbench.memory_look_up(asked).unwrap()
}

fn targets(workbench: &Workbench, text: &str) -> Vec<String> {
    found(workbench, &ask(text)).into_iter().map(|found| found.target).collect()
}

fn file(home: &TempDir, name: &str, content: &str) -> PathBuf {
    let path = home.path().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

fn import(workbench: &Workbench, path: &std::path::Path) -> Result<MemoryImported, WorkbenchError> {
    workbench.memory_import(path, &FileLanguages::default(), &Progress::silent(), &CancelToken::new())
}

fn counts(done: &MemoryImported) -> (u64, u64, u64, u64) {
    (done.n_read, done.n_added, done.n_merged, done.n_skipped)
}

/// A TMX file from English to Polish, one `tu` a line from line 4 on.
fn tmx(pairs: &[(&str, &str)]) -> String {
    let mut text = "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header srclang=\"en\"/>\n<body>\n".to_owned();
    for (source, target) in pairs {
        text += &format!(
            "<tu><tuv xml:lang=\"en\"><seg>{source}</seg></tuv><tuv xml:lang=\"pl\"><seg>{target}</seg></tuv></tu>\n"
        );
    }
    text + "</body></tmx>\n"
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_pulled_is_found_and_outdated_ones_are_labelled() {
    let bench = pulled().await;
    let matches = found(&bench.workbench, &ask("Translate ten units."));
    let [unit] = &matches[..] else { panic!("{matches:#?}") };
    assert_eq!((unit.score, unit.masked_score, unit.kind), (100.0, 100.0, MatchKind::Unit));
    assert_eq!((unit.target.as_str(), unit.state), ("Przetłumacz dziesięć.", PairState::Translated));
    assert_eq!(unit.origin(), "practice:Sprint_handbook/3");
    let old = found(&bench.workbench, &ask("Pick a resource first."));
    assert_eq!((old[0].score, old[0].state), (100.0, PairState::Outdated), "not with the source it was made from");
    assert!(old[0].is_outdated() && old[0].rank < old[0].score);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_unit_is_no_help_to_itself() {
    let bench = pulled().await;
    let asked = |unit| LookUp { unit: Some(unit), ..ask("Translate ten units.") };
    assert!(found(&bench.workbench, &asked(key(PAGE, "3", "pl"))).is_empty());
    assert_eq!(found(&bench.workbench, &asked(key(PAGE, "4", "pl"))).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_found_at_once_and_gone_when_it_is_dropped() {
    let bench = pulled().await;
    let unit = key(PAGE, "4", "pl");
    let text = "Push when you are online.";
    bench.workbench.save_draft(&unit, "Wyślij", Typed::Still { run: "a" }).unwrap();
    assert!(targets(&bench.workbench, text).is_empty(), "what is still being typed is offered");
    bench.workbench.save_draft(&unit, "Wyślij, gdy masz sieć.", Typed::Done).unwrap();
    let matches = found(&bench.workbench, &ask(text));
    assert_eq!((matches[0].target.as_str(), matches[0].state), ("Wyślij, gdy masz sieć.", PairState::Draft));
    assert_eq!(matches[0].origin(), "draft:practice:Sprint_handbook/4");
    bench.workbench.save_draft(&unit, "Wyślij w sieci.", Typed::Done).unwrap();
    assert_eq!(targets(&bench.workbench, text), ["Wyślij w sieci."]);
    bench.workbench.discard(&unit).unwrap();
    assert!(targets(&bench.workbench, text).is_empty());
    bench.workbench.undo(&unit).unwrap();
    let again = open(&bench.home, &bench.admin);
    assert_eq!(targets(&again, text).len(), 1, "a draft that came back is not found after a restart");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_source_that_moves_leaves_the_earlier_pair_as_outdated() {
    let bench = pulled().await;
    bench.admin.change_source(PAGE, "ten units", "twenty units").unwrap();
    bench.admin.run_jobs();
    bench.refresh().await.unwrap();
    bench.admin.second_editor_saves(PAGE, "3", "pl", "Przetłumacz dwadzieścia.").unwrap();
    bench.refresh().await.unwrap();
    let matches = found(&bench.workbench, &ask("Translate twenty units."));
    let shown: Vec<_> = matches.iter().map(|found| (found.target.as_str(), found.state)).collect();
    assert_eq!(
        shown,
        [("Przetłumacz dwadzieścia.", PairState::Translated), ("Przetłumacz dziesięć.", PairState::Outdated)]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_translations_of_a_unit_serve_each_other_once_somebody_asks() {
    let bench = pulled().await;
    bench.admin.edit_as("Reviewer", &format!("Translations:{PAGE}/3/uk"), "Перекладіть десять одиниць.").unwrap();
    bench.admin.run_jobs();
    bench.refresh().await.unwrap();
    let pairs = bench.workbench.memory_stats().unwrap().directions.len();
    let asked = LookUp::new(language("uk"), language("pl"), "Перекладіть десять одиниць.");
    let matches = found(&bench.workbench, &asked);
    assert_eq!(matches[0].target, "Przetłumacz dziesięć.");
    assert_eq!(
        bench.workbench.memory_stats().unwrap().directions.len(),
        pairs + 1,
        "more was derived than was asked for"
    );
    bench.admin.edit_as("Reviewer", &format!("Translations:{PAGE}/3/uk"), "Перекладіть десяток.").unwrap();
    bench.admin.run_jobs();
    bench.refresh().await.unwrap();
    let now = LookUp { text: "Перекладіть десяток.".to_owned(), ..asked };
    assert_eq!(found(&bench.workbench, &now)[0].score, 100.0, "what was derived is not kept up");
    let back = LookUp::new(language("pl"), language("en"), "Przetłumacz dziesięć.");
    assert_eq!(found(&bench.workbench, &back)[0].target, "Translate ten units.");
}

#[tokio::test(flavor = "multi_thread")]
async fn equal_units_are_offered_a_translation_and_drafted_only_if_chosen() {
    let bench = pulled().await;
    for title in ["One more", "Another"] {
        make_page(&bench.admin, title, "<translate>\nPush when you are online.\n\nSomething else.\n</translate>");
    }
    bench.pull(&["One more", "Another"], &["pl"]).await.unwrap();
    let unit = key(PAGE, "4", "pl");
    assert!(bench.workbench.propagation(&unit).unwrap().is_empty(), "there is nothing to offer yet");
    bench.workbench.save_draft(&unit, "Wyślij, gdy masz sieć.", Typed::Done).unwrap();
    let offers = bench.workbench.propagation(&unit).unwrap();
    let keys: Vec<TargetKey> = offers.iter().map(|offer| offer.row.key.clone()).collect();
    assert_eq!(keys, [key("Another", "1", "pl"), key("One more", "1", "pl")]);
    assert!(offers.iter().all(|offer| offer.text == "Wyślij, gdy masz sieć." && offer.row.draft.is_none()));
    let stranger = key("Another", "2", "pl");
    let done = bench.workbench.propagate(&unit, &[keys[1].clone(), stranger.clone()]).unwrap();
    assert_eq!(done.drafted, [keys[1].clone()]);
    let draft = |key: &TargetKey| bench.workbench.draft(key).unwrap().map(|stored| stored.draft);
    assert_eq!(draft(&keys[0]), None, "a unit was drafted that nobody chose");
    assert_eq!(draft(&stranger), None, "a unit of another source was drafted");
    assert!(draft(&keys[1]).is_some_and(|draft| draft.text == "Wyślij, gdy masz sieć." && draft.is_done));
    assert_eq!(bench.workbench.propagation(&unit).unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_share_of_machine_text_in_a_draft_is_known() {
    let bench = pulled().await;
    let unit = key(PAGE, "4", "pl");
    assert_eq!(bench.workbench.machine_share(&unit, "Wyślij").unwrap(), None);
    bench.workbench.note_machine_text(&unit, "Pchaj kiedy jesteś online").unwrap();
    let share = |text| bench.workbench.machine_share(&unit, text).unwrap().unwrap();
    assert_eq!((share("Pchaj kiedy jesteś online"), share("Wyślij, mając sieć.")), (1.0, 0.0));
    assert_eq!(share("Wyślij kiedy jesteś online"), 0.75);
}

#[test]
fn a_tmx_file_goes_in_once_and_broken_entries_are_named() {
    let (home, workbench) = offline();
    let mut text = tmx(&[("Good day", "Dzień dobry"), ("Bye", "Cześć"), ("Good day", "Dzień dobry"), ("Empty", " ")]);
    text = text.replace("<tu><tuv xml:lang=\"en\"><seg>Bye", "<tu><tuv><seg>Bye");
    let path = file(&home, "old.tmx", &text);
    let done = import(&workbench, &path).unwrap();
    assert_eq!(counts(&done), (4, 1, 1, 2));
    let lines: Vec<u32> = done.problems.iter().map(|problem| problem.place.line).collect();
    assert_eq!(lines, [5, 7], "{:?}", done.problems);
    assert_eq!(counts(&import(&workbench, &path).unwrap()), (4, 0, 2, 2));
    let matches = found(&workbench, &ask("Good day"));
    assert_eq!((matches.len(), matches[0].n_uses), (1, 2), "importing a file twice counted it twice");
    assert_eq!((matches[0].origin(), matches[0].rank), ("file:old.tmx".to_owned(), 98.0));
}

#[test]
fn the_country_of_another_programs_memory_hides_no_pair() {
    let (home, workbench) = offline();
    let text = tmx(&[("Good day", "Dzień dobry")]).replace("\"en\"", "\"EN-US\"").replace("\"pl\"", "\"pl-PL\"");
    assert_eq!(counts(&import(&workbench, &file(&home, "trados.tmx", &text)).unwrap()), (1, 1, 0, 0));
    assert_eq!(targets(&workbench, "Good day"), ["Dzień dobry"]);
    let text = tmx(&[("Colour", "Color")]).replace("\"en\"", "\"en-AU\"").replace("\"pl\"", "\"en-US\"");
    assert_eq!(counts(&import(&workbench, &file(&home, "english.tmx", &text)).unwrap()), (1, 0, 0, 1));
    let text = tmx(&[("Colour", "Color")]).replace("\"pl\"", "\"en-GB\"");
    assert_eq!(counts(&import(&workbench, &file(&home, "british.tmx", &text)).unwrap()), (1, 1, 0, 0));
}

#[test]
fn a_file_that_breaks_off_gives_what_is_whole() {
    let (home, workbench) = offline();
    let text = tmx(&[("Good day", "Dzień dobry"), ("Bye", "Cześć")]);
    let cut = &text[..text.find("Cześć").unwrap()];
    let done = import(&workbench, &file(&home, "cut.tmx", cut)).unwrap();
    assert_eq!((done.n_added, done.n_skipped), (1, 1), "{:?}", done.problems);
    assert!(targets(&workbench, "Bye").is_empty(), "half an entry was taken");
}

#[test]
fn what_is_hostile_or_no_memory_is_refused() {
    let (home, workbench) = offline();
    let bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE tmx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><tmx version=\"1.4\"/>";
    let refused = |name: &str, text: &str| import(&workbench, &file(&home, name, text)).unwrap_err();
    let error = refused("bomb.tmx", bomb);
    assert!(matches!(error, WorkbenchError::Interchange(InterchangeError::Unsafe { .. })), "{error}");
    for (name, text) in [("page.tmx", "<html></html>"), ("notes.docx", "x"), ("one.csv", "nothing,at all to see\n")] {
        let error = refused(name, text);
        assert!(matches!(error, WorkbenchError::Interchange(_)), "{name}: {error}");
    }
    let error = refused("source.csv", "source,target\nGood day,Dzień dobry\n");
    assert!(matches!(error, WorkbenchError::NoFileLanguage), "{error}");
}

#[test]
fn po_and_tables_are_read() {
    let (home, workbench) = offline();
    let po = "msgid \"\"\nmsgstr \"Language: pl\\nContent-Type: text/plain; charset=UTF-8\\n\"\n\n\
        msgid \"Good day\"\nmsgstr \"Dzień dobry\"\n\n#, fuzzy\nmsgid \"Good evening\"\nmsgstr \"Dobry wieczór\"\n\n\
        msgid \"Nothing\"\nmsgstr \"\"\n";
    let done = import(&workbench, &file(&home, "a.po", po)).unwrap();
    assert_eq!(counts(&done), (2, 2, 0, 0), "{:?}", done.problems);
    assert_eq!(found(&workbench, &ask("Good evening"))[0].state, PairState::Outdated);
    let table = "en,pl,uk\r\n\"Bye, all\",Cześć,Бувай\r\nGood day,Dzień dobry,\r\nalone\r\n";
    let done = import(&workbench, &file(&home, "a.csv", table)).unwrap();
    assert_eq!(counts(&done), (4, 2, 1, 1), "{:?}", done.problems);
    assert_eq!(targets(&workbench, "Bye, all"), ["Cześć"]);
    let named = FileLanguages { from: None, to: Some(language("pl")) };
    let path = file(&home, "b.csv", "source;target\nThank you;Dziękuję\n");
    workbench.memory_import(&path, &named, &Progress::silent(), &CancelToken::new()).unwrap();
    assert_eq!(targets(&workbench, "Thank you"), ["Dziękuję"]);
}

#[test]
fn an_import_that_is_stopped_leaves_whole_entries() {
    let (home, workbench) = offline();
    let path = file(&home, "a.tmx", &tmx(&[("Good day", "Dzień dobry"), ("Bye", "Cześć")]));
    let cancel = CancelToken::new();
    cancel.cancel();
    let done = workbench.memory_import(&path, &FileLanguages::default(), &Progress::silent(), &cancel).unwrap();
    assert!(done.was_stopped && done.n_added == done.n_read);
}

#[test]
fn sentences_are_found_in_paragraphs_both_ways() {
    let (home, workbench) = offline();
    let pairs = [
        (
            "Pick a page before you start. Translate ten units with your friends. Then push.",
            "Wybierz stronę, zanim zaczniesz. Przetłumacz dziesięć jednostek z przyjaciółmi. Potem wyślij.",
        ),
        ("Ask the organisers of the sprint.", "Zapytaj organizatorów sprintu."),
    ];
    import(&workbench, &file(&home, "a.tmx", &tmx(&pairs))).unwrap();
    let one = found(&workbench, &ask("Translate ten units with your friends."));
    assert_eq!((one[0].kind, one[0].score), (MatchKind::Sentence, 100.0));
    assert_eq!(one[0].target, "Przetłumacz dziesięć jednostek z przyjaciółmi.");
    assert!(one[0].confidence.is_some_and(|confidence| confidence > 0.5));
    let asked = ask("Some other words. Ask the organisers of the sprint. Translate ten units with your friend.");
    let two = found(&workbench, &asked);
    let shown: Vec<_> =
        two.iter().map(|found| (found.kind, found.target.as_str(), &asked.text[found.part.clone()])).collect();
    assert_eq!(
        shown,
        [
            (MatchKind::Sentence, "Zapytaj organizatorów sprintu.", "Ask the organisers of the sprint."),
            (
                MatchKind::Sentence,
                "Przetłumacz dziesięć jednostek z przyjaciółmi.",
                "Translate ten units with your friend."
            ),
        ]
    );
}

#[test]
fn a_match_arrives_ready_to_use() {
    let (home, workbench) = offline();
    import(&workbench, &file(&home, "a.tmx", &tmx(&[("Write $1 to 10 people", "Napisz $1 do 10 osób")]))).unwrap();
    let asked = ask("Write $mail to 12 people");
    let matches = found(&workbench, &asked);
    let ready = matches[0].ready(&asked);
    assert_eq!(ready.adapted.text, "Napisz $mail do 12 osób");
    assert_eq!((matches[0].masked_score, ready.stem_score), (100.0, Some(75.0)));
    let changed: Vec<_> = ready.difference.iter().filter(|it| it.op != Op::Same).map(|it| it.now.as_str()).collect();
    assert_eq!(changed, ["mail", "12"]);
}

#[test]
fn what_was_written_out_can_be_read_in_elsewhere() {
    let (home, workbench) = offline();
    let pairs = [("Good & new <b>day</b>".replace('<', "&lt;").replace("& ", "&amp; "), "Dzień \"dobry\"")];
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(source, target)| (source.as_str(), *target)).collect();
    import(&workbench, &file(&home, "a.tmx", &tmx(&pairs))).unwrap();
    for name in ["out.tmx", "out.csv"] {
        let path = home.path().join(name);
        let n = workbench.memory_export(&path, &language("en"), &language("pl"), &CancelToken::new()).unwrap();
        assert_eq!(n, 1);
        let (_other_home, other) = offline();
        assert_eq!(import(&other, &path).unwrap().n_added, 1, "{name}");
        assert_eq!(targets(&other, "Good & new <b>day</b>"), ["Dzień \"dobry\""], "{name}");
    }
    let po = "msgid \"\"\nmsgstr \"Language: pl\\n\"\n\n#, fuzzy\nmsgid \"Good evening\"\nmsgstr \"Dobry wieczór\"\n";
    import(&workbench, &file(&home, "a.po", po)).unwrap();
    for name in ["again.tmx", "again.csv"] {
        let path = home.path().join(name);
        workbench.memory_export(&path, &language("en"), &language("pl"), &CancelToken::new()).unwrap();
        let (_other_home, other) = offline();
        import(&other, &path).unwrap();
        let (here, there) = (found(&workbench, &ask("Good evening")), found(&other, &ask("Good evening")));
        assert_eq!(there[0].state, PairState::Outdated, "{name}: an outdated pair came back as a good one");
        assert_eq!(there[0].as_of.as_second(), here[0].as_of.as_second(), "{name}: an old pair came back as a new one");
    }
    let path = home.path().join("out.docx");
    assert!(workbench.memory_export(&path, &language("en"), &language("pl"), &CancelToken::new()).is_err());
}

#[test]
fn hostile_texts_do_not_stall_a_look_up() {
    let (home, workbench) = offline();
    let long = "A sentence of words. ".repeat(3_000);
    import(&workbench, &file(&home, "a.tmx", &tmx(&[("Good day", "Dzień dobry"), (&long, "Zdanie. Zdanie.")])))
        .unwrap();
    for text in ["a".repeat(1_000_000), "Ab. ".repeat(250_000), "[[".repeat(100_000), String::new(), long] {
        found(&workbench, &ask(&text));
    }
}
