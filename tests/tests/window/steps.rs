//! What the tests of the window do again and again, on the practice wiki.

use super::rig::Window;
use std::path::Path;
use tolmach_practice_wiki::read_journal;

pub(crate) const PAGE: &str = "Knowledge+base%2FHow+to+run+a+translation+sprint";
const KEY: &str = "Knowledge_base/How_to_run_a_translation_sprint";

/// The address of a unit in the workbench.
pub(crate) fn unit(language: &str, unit: &str) -> String {
    format!("#/workbench?page={PAGE}&language={language}&unit={KEY}/{unit}")
}

/// From the first run to a full library, in Polish and Ukrainian.
pub(crate) async fn set_up(window: &Window) {
    window.click_text(".language-picker__row label", "polski").await;
    window.click_text(".language-picker__row label", "українська").await;
    window.reads(".language-picker__chosen", "українська").await;
    window.picture("first-run").await;
    window.click_text("button", "Begin").await;
    window.go("#/library").await;
    window.click_text("button", "Get the practice pages").await;
    window.reads(".library__messages", "pages read from the wiki").await;
    window.sees(".resource-table").await;
}

/// Opens a unit and waits for its source.
pub(crate) async fn open_unit(window: &Window, language: &str, id: &str) {
    window.go(&unit(language, id)).await;
    let script = "return document.querySelector( '.unit-list__row--current' )?.dataset.unit === arguments[ 0 ] && \
        document.querySelector( '.cm-content' )?.lang === arguments[ 1 ]";
    window.until(&format!("unit {id}"), script, &[id, language]).await;
    window.click(".cm-content").await;
}

/// Says in the dialog what a sprint is to be.
pub(crate) async fn describe_sprint(window: &Window) {
    window.go("#/sprint").await;
    window.click_text("button", "New sprint").await;
    window.dialog_is_in().await;
    window.click(".cdx-dialog .cdx-text-input input").await;
    window.until("the field", "return document.activeElement?.type === 'text'", &[]).await;
    window.press("Осінній спринт").await;
    window.click_text(".new-sprint__pages label", "How to run a translation sprint").await;
}

/// Begins the sprint that was described.
pub(crate) async fn begin_sprint(window: &Window) {
    window.click_text(".cdx-dialog button", "Start the sprint").await;
    window.reads(".sprint-detail h2", "Осінній спринт").await;
    window.dialog_is_gone().await;
}

/// How often the practice wiki took an edit of a unit by us.
pub(crate) fn n_edits(home: &Path, language: &str, id: &str) -> usize {
    let title = format!("Translations:Knowledge base/How to run a translation sprint/{id}/{language}");
    n_edits_of(home, |edited| edited == title)
}

/// How often the practice wiki took an edit by us of the pages whose titles fit.
pub(crate) fn n_edits_of(home: &Path, is_meant: impl Fn(&str) -> bool) -> usize {
    let writes = read_journal(&home.join("tolmach/practice")).expect("the journal can be read");
    writes.iter().filter(|write| is_meant(&write.title) && write.user == "Newcomer" && write.accepted).count()
}
