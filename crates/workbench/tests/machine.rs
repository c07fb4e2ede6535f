//! Apertium as Debian ships it, and programs that are not what they seem.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod support;

use support::{Bench, PAGE, key, language, offline_options, page, practice};
use tolmach_workbench::{
    Options, Workbench,
    drafts::Typed,
    machine::{Apertium, NoMachineText},
    push::PushRequest,
};

#[test]
fn a_sister_language_is_translated_with_its_markup() {
    let apertium = Apertium::find().expect("the package apertium is missing");
    let (be, ru) = (language("be"), language("ru"));
    assert!(apertium.engine(&be, &ru).is_some(), "the package apertium-bel-rus is missing");
    let made = apertium.translate("Гэта '''мой дом''', [[Help:A|ён]] & $name.", &be, &ru).unwrap();
    assert_eq!(made.text, "Эта '''мой дом''', [[Help:A|он]] & $name.");
    let lines = "* Гэта дом\n* Абракадабрыя $1\n\nДом {{PLURAL:$2|адзін}}.";
    let made = apertium.translate(lines, &be, &ru).unwrap();
    assert_eq!(made.text.lines().count(), 4, "lines ran together: {}", made.text);
    assert!(made.text.contains("* Абракадабрыя $1"), "an unknown word brought markup with it: {}", made.text);
    assert_eq!(apertium.translate("House", &language("en"), &ru), Err(NoMachineText::NoEngine));
}

#[cfg(unix)]
#[test]
fn an_engine_that_fails_gives_no_text() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("apertium");
    let script = "#!/bin/sh\nif [ \"$1\" = -l ]; then echo pol-szl; fi\nexit 0\n";
    std::fs::write(&path, script).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    let broken = Apertium::at(&path).unwrap();
    let answer = broken.translate("Dom", &language("pl"), &language("szl"));
    assert!(matches!(answer, Err(NoMachineText::NoEngine | NoMachineText::Unusable | NoMachineText::NoAnswer)));
    assert!(Apertium::at(&dir.path().join("nothing")).is_none());
}

/// A program in the place of Apertium that knows Ukrainian and English into Polish, and calls what it makes.
#[cfg(unix)]
fn stand_in(dir: &tempfile::TempDir) -> std::path::PathBuf {
    use std::os::unix::fs::PermissionsExt;
    let path = dir.path().join("apertium");
    let script =
        "#!/bin/sh\nif [ \"$1\" = -l ]; then echo ukr-pol; echo eng-pol; exit; fi\nprintf '%s: ' \"$4\"; cat\n";
    std::fs::write(&path, script).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    path
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_unit_is_suggested_from_its_source_and_from_what_one_reads() {
    let bench = Bench::new().await;
    bench.admin.edit_as("Reviewer", &format!("Translations:{PAGE}/2/uk"), "Прочитайте [[$1|завдання]].").unwrap();
    bench.pull(&[PAGE], &["pl", "uk"]).await.unwrap();
    let dir = tempfile::tempdir().unwrap();
    let options = || Options { apertium: stand_in(&dir), ..offline_options() };
    let workbench = Workbench::open(bench.home.path(), options()).unwrap().workbench;
    let pairs = workbench.machine_pairs(false).unwrap();
    let pairs: Vec<_> = pairs.iter().map(|pair| format!("{} {}", pair.from, pair.to)).collect();
    assert_eq!(pairs, ["en pl", "uk pl"]);

    let unit = key(PAGE, "2", "pl");
    let reading = [language("uk"), language("pl"), language("cs")];
    let suggested = workbench.machine_suggestions(&unit, &reading).unwrap();
    let texts: Vec<_> = suggested.texts.iter().map(|one| (one.made.from.as_str(), one.made.text.as_str())).collect();
    assert_eq!(
        texts,
        [("en", "eng-pol: Read [[$1|the brief]] aloud."), ("uk", "ukr-pol: Прочитайте [[$1|завдання]].")],
        "the markup of a text was not kept, or one was left out"
    );
    let untranslated = workbench.machine_suggestions(&key(PAGE, "4", "pl"), &reading).unwrap();
    assert_eq!(untranslated.texts.len(), 1, "a text was suggested from a language that has none");
    assert_eq!(workbench.machine_ways(&key(PAGE, "4", "uk"), &reading).unwrap(), []);
    std::fs::remove_file(dir.path().join("apertium")).unwrap();
    assert_eq!(workbench.machine_pairs(true), None, "a program that is gone is still offered");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unedited_machine_text_is_held_back_from_the_wiki() {
    let bench = Bench::new().await;
    bench.pull(&[PAGE], &["pl"]).await.unwrap();
    let (workbench, unit) = (&bench.workbench, key(PAGE, "4", "pl"));
    let made = "Pchaj kiedy jesteś w sieci.";
    workbench.note_machine_text(&unit, made).unwrap();
    workbench.save_draft(&unit, made, Typed::Done).unwrap();
    let push = || async {
        let request = PushRequest::default();
        let (progress, cancel) = (tolmach_workbench::Progress::silent(), tolmach_workbench::CancelToken::new());
        workbench.push(&practice(), &request, &progress, &cancel).await.unwrap()
    };
    let pushed = push().await;
    assert!(pushed.entries.iter().all(|entry| !entry.outcome.has_landed()), "{:?}", pushed.entries);
    assert!(workbench.draft(&unit).unwrap().is_some(), "the draft is gone: {:?}", page(PAGE));
    workbench.save_draft(&unit, "Wysyłaj swoje teksty, kiedy jesteś w sieci.", Typed::Done).unwrap();
    let pushed = push().await;
    assert!(pushed.entries.iter().all(|entry| entry.outcome.has_landed()) && pushed.entries.len() == 1);
}
