//! Files that leave and come back: nothing is overwritten, nothing is counted twice, nothing is lost.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use support::{Bench, PAGE, key, language, page, practice};
use tolmach_workbench::{
    CancelToken, Progress, WorkbenchError,
    conflicts::Take,
    drafts::Typed,
    interchange::{ExportRequest, Format, ImportReport, ImportRequest, Note, Outcome},
    push::PushRequest,
    units::{Standing, UnitFilter},
};

const TEXT_FORMATS: [Format; 7] =
    [Format::Po, Format::TranslatePo, Format::Csv, Format::TranslateCsv, Format::Xliff12, Format::Xliff21, Format::Tmx];

async fn pulled() -> Bench {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench
}

fn export(bench: &Bench, format: Format) -> String {
    let request = ExportRequest { wiki: practice(), pages: vec![page(PAGE)], language: language("pl"), format };
    let files = bench.workbench.export(&request).unwrap();
    assert_eq!(files.len(), 1);
    String::from_utf8(files[0].bytes.clone()).unwrap()
}

fn request<'a>(wiki: &'a tolmach_core::WikiName, text: &'a str, is_dry_run: bool) -> ImportRequest<'a> {
    ImportRequest { wiki, file: "handbook.dat", bytes: text.as_bytes(), language: None, is_dry_run }
}

fn import(bench: &Bench, text: &str) -> ImportReport {
    bench.workbench.import(&request(&practice(), text, false)).unwrap()
}

fn counts(report: &ImportReport) -> [usize; 5] {
    Outcome::ALL.map(|outcome| report.n(outcome))
}

fn notes(report: &ImportReport, wanted: Outcome) -> Vec<(String, String)> {
    let of = report.units.iter().filter(|unit| unit.outcome == wanted);
    of.map(|unit| {
        let key = unit.key.as_ref().map(ToString::to_string).unwrap_or_default();
        (key, unit.note.as_ref().map(Note::to_word).unwrap_or_default())
    })
    .collect()
}

fn drafts(bench: &Bench) -> Vec<(String, String)> {
    let rows = bench.workbench.units(&practice(), &page(PAGE), &language("pl"), &UnitFilter::default()).unwrap();
    let with_draft = rows.into_iter().filter_map(|row| row.draft);
    with_draft.map(|stored| (stored.key.unit.unit.to_string(), stored.draft.text)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_nobody_touched_changes_nothing() {
    let bench = pulled().await;
    for format in TEXT_FORMATS {
        let text = export(&bench, format);
        assert_eq!(Format::of(text.as_bytes()), Some(format), "{text}");
        let report = import(&bench, &text);
        let n = report.units.len();
        assert_eq!(counts(&report), [0, n, 0, 0, 0], "{format}: {report:#?}");
        assert!(n >= 3, "{format} lost units: {text}");
    }
    assert_eq!(drafts(&bench), [], "somebody else's text became a draft");
}

#[tokio::test(flavor = "multi_thread")]
async fn work_done_elsewhere_comes_back_as_drafts_that_know_their_file() {
    for format in TEXT_FORMATS {
        let bench = pulled().await;
        let text = export(&bench, format).replace("Najpierw wybierz zasób.", "Wybierz zasób na początek.");
        let dry = bench.workbench.import(&request(&practice(), &text, true)).unwrap();
        assert!(dry.is_dry_run && drafts(&bench).is_empty(), "a dry run kept something");
        let report = import(&bench, &text);
        assert_eq!(dry.units, report.units, "{format}: the dry run told something else");
        assert_eq!(notes(&report, Outcome::Taken).len(), 1, "{format}: {report:#?}");
        assert_eq!(drafts(&bench), [("1".to_owned(), "Wybierz zasób na początek.".to_owned())]);
        let unit = key(PAGE, "1", "pl");
        let row = bench.workbench.unit(&unit).unwrap();
        assert_eq!(row.standing, Standing::Clear, "{format}: its base was known");
        let origin = bench.workbench.origin(&unit).unwrap().unwrap();
        assert_eq!((origin.file.as_str(), origin.format.as_str()), ("handbook.dat", format.as_str()));
        assert!(origin.place.starts_with("line "), "{format}: {}", origin.place);
        let again = import(&bench, &text);
        assert_eq!(again.n(Outcome::Unchanged), again.units.len(), "{format}: counted twice");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_beside_a_draft_waits_with_all_three_kept() {
    let bench = pulled().await;
    let unit = key(PAGE, "1", "pl");
    let text = export(&bench, Format::Po).replace("Najpierw wybierz zasób.", "Ich tekst.");
    bench.workbench.save_draft(&unit, "Mój tekst.", Typed::Done).unwrap();
    let report = import(&bench, &text);
    let key_of = |n: &str| format!("Sprint_handbook/{n}");
    assert_eq!(notes(&report, Outcome::Conflicting), [(key_of("1"), "differs-from-draft".to_owned())]);
    assert_eq!(drafts(&bench), [("1".to_owned(), "Mój tekst.".to_owned())], "the draft was overwritten");

    let conflicts = bench.workbench.conflicts(&practice()).unwrap();
    let conflict = &conflicts[0];
    assert_eq!(conflict.base.text.as_deref(), Some("Najpierw wybierz zasób."));
    assert_eq!((conflict.mine.as_str(), conflict.theirs.as_deref()), ("Mój tekst.", Some("Ich tekst.")));
    assert_eq!(conflict.origin.as_ref().unwrap().file, "handbook.dat");
    assert_eq!(bench.workbench.unit(&unit).unwrap().standing, Standing::Conflict);
    let again = import(&bench, &text);
    assert_eq!(again.n(Outcome::Conflicting), 0, "the same file was counted twice");

    let push = PushRequest::default();
    let pushed = bench.workbench.push(&practice(), &push, &Progress::silent(), &CancelToken::new()).await.unwrap();
    assert_eq!(pushed.entries[0].reason.as_deref(), Some("file-undecided"), "it went out undecided");

    bench.workbench.resolve(&unit, Take::Theirs).unwrap();
    assert_eq!(drafts(&bench), [("1".to_owned(), "Ich tekst.".to_owned())]);
    assert_eq!(bench.workbench.conflicts(&practice()).unwrap(), []);
    assert_eq!(bench.workbench.origin(&unit).unwrap().unwrap().file, "handbook.dat");
    let undone = bench.workbench.undo(&unit).unwrap().draft.unwrap();
    assert_eq!(undone.draft.text, "Mój tekst.", "my text is lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn mine_stays_where_i_say_so() {
    let bench = pulled().await;
    let unit = key(PAGE, "1", "pl");
    let text = export(&bench, Format::Po).replace("Najpierw wybierz zasób.", "Ich tekst.");
    bench.workbench.save_draft(&unit, "Mój tekst.", Typed::Done).unwrap();
    import(&bench, &text);
    let kept = bench.workbench.resolve(&unit, Take::Mine).unwrap().draft.unwrap();
    assert_eq!(kept.draft.text, "Mój tekst.");
    assert_eq!(bench.workbench.conflicts(&practice()).unwrap(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newer_translation_on_the_wiki_is_not_overwritten() {
    for format in TEXT_FORMATS {
        let bench = pulled().await;
        let untouched = export(&bench, format);
        let text = untouched.replace("Najpierw wybierz zasób.", "Ich tekst.");
        bench.admin.second_editor_saves(PAGE, "1", "pl", "Nowszy tekst.").unwrap();
        bench.refresh().await.unwrap();
        let report = import(&bench, &untouched);
        assert_eq!(report.n(Outcome::Unchanged), report.units.len(), "{format}: an old text came back: {report:#?}");
        let report = import(&bench, &text);
        assert_eq!(notes(&report, Outcome::Conflicting).len(), 1, "{format}: {report:#?}");
        let conflict = bench.workbench.conflicts(&practice()).unwrap().remove(0);
        assert_eq!((conflict.mine.as_str(), conflict.theirs.as_deref()), ("Ich tekst.", Some("Nowszy tekst.")));
        assert_eq!(conflict.base.text.as_deref(), Some("Najpierw wybierz zasób."), "{format}: the base is lost");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_was_dropped_is_found_by_its_source() {
    let bench = pulled().await;
    let text: String = export(&bench, Format::TranslatePo)
        .replace("Najpierw wybierz zasób.", "Ich tekst.")
        .split_inclusive('\n')
        .filter(|line| !line.starts_with("msgctxt"))
        .collect();
    let report = import(&bench, &text);
    let unit = ("Sprint_handbook/1".to_owned(), "not-done".to_owned());
    assert_eq!(notes(&report, Outcome::Taken), [unit]);
    assert_eq!((report.n(Outcome::Broken), report.n_by_source()), (0, 5), "{report:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_understood_is_named_with_its_place() {
    let bench = pulled().await;
    let po = "msgid \"\"\nmsgstr \"Language: pl\\n\"\n\n\
        msgctxt \"Sprint_handbook/4\"\nmsgid \"Push when you are online.\"\nmsgstr \"Wyślij.\"\n\n\
        msgctxt \"Sprint_handbook/99\"\nmsgid \"x\"\nmsgstr \"y\"\n\n\
        msgctxt \"Elsewhere/1\"\nmsgid \"x\"\nmsgstr \"y\"\n\n\
        msgctxt \"Sprint_handbook/3\"\nmsgid \"x\"\nmsgstr \"one\"\n\nmsgctxt \"Sprint_handbook/3\"\nmsgid \"x\"\nmsgstr \"other\"\n\n\
        msgid \"nowhere\"\nmsgstr \"y\"\n\nmsgid \"z\nmsgstr \"\"\n";
    let report = import(&bench, po);
    assert_eq!(counts(&report), [1, 0, 0, 3, 3], "{report:#?}");
    let shown: Vec<String> = report
        .units
        .iter()
        .map(|unit| format!("{}: {}", unit.place, unit.note.as_ref().map(Note::to_word).unwrap_or_default()))
        .collect();
    assert_eq!(
        shown,
        [
            "line 5: ",
            "line 9: no-unit",
            "line 13: no-page",
            "line 17: twice",
            "line 21: read: Sprint_handbook/3 stands here a second time",
            "line 24: no-such-source",
            "line 27: read: a string that does not end"
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_read_changes_nothing() {
    let bench = pulled().await;
    let good = export(&bench, Format::Xliff12).replace("Najpierw", "Wybierz");
    for (bytes, code) in [
        (b"hello".to_vec(), "file-format"),
        (b"msgid \"\"\nmsgstr \"Language: pl\\n\"\n\nmsgid \"a\"\nmsgstr \"\xB1\"\n".to_vec(), "file-encoding"),
        (good.as_bytes()[..good.len() / 2].to_vec(), "file-damaged"),
        (b"msgid \"a\"\nmsgstr \"b\"\n".to_vec(), "no-file-language"),
    ] {
        let wiki = practice();
        let request = ImportRequest { wiki: &wiki, file: "x", bytes: &bytes, language: None, is_dry_run: false };
        let error = bench.workbench.import(&request).unwrap_err();
        assert_eq!(error.code(), code, "{error}");
    }
    assert_eq!(drafts(&bench), [], "half a file was taken");
}

#[tokio::test(flavor = "multi_thread")]
async fn drafts_stand_in_place_when_work_leaves() {
    let bench = pulled().await;
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Wyślij, gdy masz sieć.", Typed::Done).unwrap();
    bench.workbench.save_draft(&key(PAGE, "3", "pl"), "Przetłumacz", Typed::Still { run: "a" }).unwrap();
    let po = export(&bench, Format::Po);
    assert!(po.contains("msgstr \"Wyślij, gdy masz sieć.\""), "{po}");
    assert!(po.contains("#, fuzzy\nmsgctxt \"Sprint_handbook/3\""), "{po}");
    let outdated = "#, fuzzy\n#| msgid \"Pick a resource first.\"\nmsgctxt \"Sprint_handbook/1\"";
    assert!(po.contains(outdated), "the previous source is missing:\n{po}");
    let refused = bench.workbench.export(&ExportRequest {
        wiki: practice(),
        pages: vec![page(PAGE)],
        language: language("cs"),
        format: Format::Po,
    });
    assert!(matches!(refused, Err(WorkbenchError::NotPulledIn { .. })));
}
