//! Files of other programs that take up what stands here, and keep every other byte.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod support;

use support::{Bench, PAGE, key, practice};
use tolmach_workbench::{
    InterchangeError, WorkbenchError,
    drafts::Typed,
    interchange::{FillReport, FillRequest, ImportRequest, Outcome},
};

/// A file that knows nothing of keys, with things in it that nobody here knows.
const XLIFF: &str = r#"<?xml version="1.0"?>
<xliff version='1.2' xmlns:o="urn:o"><file original="x" source-language="en" target-language="pl" datatype="plaintext"><body>
 <trans-unit id="7" o:k='v'><!-- keep --><source>Pick a resource before you start.</source><o:x/></trans-unit>
 <trans-unit id="8"><source>Read <ph id="1">[[$1|</ph>the brief<ph id="2">]]</ph> aloud.</source>
   <target state='new' o:by="x">Czytaj</target></trans-unit>
 <trans-unit id="9"><source>Push when you are online.</source></trans-unit>
 <trans-unit id="10"><source>Translate ten units.</source><target state='final'>Przetłumacz dziesięć.</target></trans-unit>
 <trans-unit id="11"><source>Nothing of ours</source><target>Nic</target></trans-unit>
</body></file></xliff>
"#;

const PO: &str = r#"# Of another program
msgid ""
msgstr "Language: pl\n"

#, fuzzy, python-format
msgid "Push when you are online."
msgstr "Wypchnij"

msgctxt "Sprint_handbook/3"
msgid "Translate twenty units."
msgstr ""

msgid "Nothing of ours"
msgstr   "Nic"

msgid "file"
msgid_plural "files"
msgstr[0] "plik"
"#;

async fn with_draft() -> Bench {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    bench.workbench.save_draft(&key(PAGE, "4", "pl"), "Wyślij, gdy masz sieć.", Typed::Done).unwrap();
    bench
}

fn fill(bench: &Bench, file: &str) -> Result<FillReport, WorkbenchError> {
    bench.workbench.fill(&FillRequest { wiki: &practice(), bytes: file.as_bytes(), language: None })
}

fn left(report: &FillReport) -> Vec<(u32, String)> {
    report.left.iter().map(|left| (left.place.line, left.why.to_word())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foreign_file_takes_up_targets_and_keeps_every_other_byte() {
    let bench = with_draft().await;
    let report = fill(&bench, XLIFF).unwrap();
    let expected = XLIFF
        .replace(
            "start.</source>",
            "start.</source><target state=\"needs-review-translation\">Najpierw wybierz zasób.</target>",
        )
        .replace(
            "<target state='new' o:by=\"x\">Czytaj",
            "<target state='translated' o:by=\"x\">Przeczytaj <ph id=\"1\">[[$1|</ph>zadanie<ph id=\"2\">]]</ph> na głos.",
        )
        .replace("online.</source>", "online.</source><target state=\"translated\">Wyślij, gdy masz sieć.</target>");
    assert_eq!(std::str::from_utf8(&report.bytes).unwrap(), expected);
    assert_eq!((report.n_written, report.n_unchanged), (3, 1));
    assert_eq!(left(&report), [(8, "no-such-source".to_owned())]);
    assert!(report.is_whole(), "what is not of the library is not missing");

    let again = fill(&bench, &expected).unwrap();
    assert_eq!((again.n_written, std::str::from_utf8(&again.bytes).unwrap()), (0, expected.as_str()));
    let wiki = practice();
    let request =
        ImportRequest { wiki: &wiki, file: "x", bytes: expected.as_bytes(), language: None, is_dry_run: false };
    let back = bench.workbench.import(&request).unwrap();
    assert_eq!((back.n(Outcome::Unchanged), back.n(Outcome::Unknown)), (4, 1), "{back:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_with_another_source_is_not_given_a_translation_of_ours() {
    let bench = with_draft().await;
    let report = fill(&bench, PO).unwrap();
    let expected = PO
        .replace("#, fuzzy, python-format", "#, python-format")
        .replace("msgstr \"Wypchnij\"", "msgstr \"Wyślij, gdy masz sieć.\"");
    assert_eq!(std::str::from_utf8(&report.bytes).unwrap(), expected);
    let reasons: Vec<String> = left(&report).into_iter().map(|(line, why)| format!("{line} {why}")).collect();
    assert_eq!(reasons[..2], ["10 other-source", "13 no-such-source"]);
    assert!(reasons[2].starts_with("16 read: plural forms") && reasons.len() == 3, "{reasons:?}");
    assert!(!report.is_whole(), "a unit of ours was left out in silence");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_another_format_or_without_its_end_is_refused() {
    let bench = with_draft().await;
    let table = fill(&bench, "Message title,Message definition,pl\n");
    assert!(matches!(table, Err(WorkbenchError::Interchange(InterchangeError::NotWritable(_)))), "{table:?}");
    let half = fill(&bench, &XLIFF[..XLIFF.len() / 2]);
    assert!(matches!(half, Err(WorkbenchError::Interchange(InterchangeError::Damaged { .. }))), "{half:?}");
}
