//! What is known and agreed: the glossary, the memory, and a machine that suggests.

use super::{open_unit, rig::Rig, rig::Window, set_up};
use std::{fs, os::unix::fs::PermissionsExt, path::Path};
use thirtyfour::Key;

/// Puts a program in the place of Apertium. It knows one pair, and one word.
fn machine(home: &Path) {
    let script = "#!/bin/sh\nif [ \"$1\" = -l ]; then echo eng-pol; exit; fi\n\
        sed 's/[A-Za-z]\\{4,\\}/słowo/g'\n";
    let path = home.join("bin/apertium");
    let mode = fs::Permissions::from_mode(0o755);
    let made = fs::create_dir_all(home.join("bin")).and_then(|()| fs::write(&path, script));
    made.and_then(|()| fs::set_permissions(&path, mode)).expect("a home can be written to");
}

/// Pictures in the two sizes that everything must fit into.
async fn pictures(window: &Window, name: &str) {
    window.picture(name).await;
    window.size(900, 600).await;
    window.picture(&format!("{name}-small")).await;
    window.size(1280, 800).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_machine_suggests_is_called_so_and_counted() {
    let home = tempfile::tempdir().unwrap();
    machine(home.path());
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    set_up(&window).await;

    open_unit(&window, "pl", "8").await;
    window.sees("[data-action=ask-machine]").await;
    window.chord(&[Key::Control], 'm').await;
    window.sees("[data-machine=eng-pol]").await;
    window.chord(&[Key::Control], 'm').await;
    window
        .until("the text", "return document.querySelector( '.cm-content' ).textContent.includes( 'słowo' )", &[])
        .await;
    window.saved().await;
    window.reads("[data-testid=machine-share]", "100").await;
    window.reads(".problems", "machine").await;
    window.sees("[data-machine=eng-pol]").await; // A save is no reason to forget it.
    window.picture("workbench-machine").await;

    window.go("#/settings?part=machine").await;
    window.reads("[data-engine=eng-pol]", "polski").await;
    window.picture("settings-machine").await;
    fs::remove_file(home.path().join("bin/apertium")).unwrap();
    if !Path::new("/usr/bin/apertium").exists() {
        window.click("[data-action=look-again]").await;
        window.sees("[data-testid=machine-none]").await;
        window.picture("settings-machine-none").await;
    }
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn terms_and_the_memory_are_kept_in_order() {
    let home = tempfile::tempdir().unwrap();
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    set_up(&window).await;

    // A term is found, another one written, removed and brought back.
    window.chord(&[Key::Control], '8').await;
    window.click(".glossary__words input").await;
    window.press("grupa uzytk").await;
    window.reads(".term-list__row[aria-selected=true]", "user group").await;
    window.reads(".term-detail [data-into=pl]", "grupa użytkowników").await;
    window.chord(&[Key::Control], 'a').await;
    window.press(Key::Backspace + "").await;
    window.reads(".glossary__tools [role=status]", "105 of 105").await;
    pictures(&window, "glossary").await;
    window.chord(&[Key::Control, Key::Shift], 'g').await;
    window.dialog_is_in().await;
    window.click("[data-testid=term-source] input, input[data-testid=term-source]").await;
    window.press("wiki day").await;
    window.click(".term-dialog__row input").await;
    window.press("dzień wiki").await;
    window.picture("glossary-term").await;
    window.click_text(".cdx-dialog__footer button", "Save").await;
    window.dialog_is_gone().await;
    window.reads(".glossary__tools [role=status]", "106 of 106").await;
    window.click(".glossary__words input").await;
    window.press("wiki day").await;
    window.reads(".term-detail [data-into=pl]", "dzień wiki").await;
    window.click("[data-action=remove-term]").await;
    window.click("[data-action=bring-back]").await;
    window.reads(".term-detail [data-into=pl]", "dzień wiki").await;

    // Terms come from a file, after a forecast.
    window.click("[data-action=import-glossary]").await;
    window.dialog_is_in().await;
    let terms = "source_language,source,target_language,target,status\n\
        en,edit-a-thon week,pl,tydzień maratonów,preferred\nen,wiki day,pl,dzień wiki,preferred\n";
    window.give_file("[data-testid=glossary-file]", "terms.csv", terms).await;
    window.reads(".cdx-dialog [data-outcome=added]", "1 new").await;
    window.picture("glossary-import").await;
    window.click_text(".cdx-dialog__footer button", "Take").await;
    window.reads("[data-testid=glossary-imported]", "1 term was taken").await;
    window.click_text(".cdx-dialog__footer button", "Done").await;
    window.dialog_is_gone().await;

    // A memory comes in from a file, is looked up, counted, and taken out again.
    window.chord(&[Key::Control], '9').await;
    window.click("[data-action=import-memory]").await;
    window.dialog_is_in().await;
    let tmx = "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n\
        <tu><tuv xml:lang=\"en\"><seg>Bring a power strip.</seg></tuv>\
        <tuv xml:lang=\"pl\"><seg>Weź przedłużacz.</seg></tuv></tu>\n\
        <tu><tuv xml:lang=\"en\"><seg>Empty</seg></tuv><tuv xml:lang=\"pl\"><seg> </seg></tuv></tu>\n</body></tmx>";
    window.give_file("[data-testid=memory-file]", "workshops.tmx", tmx).await;
    window.click_text(".cdx-dialog__footer button", "Import").await;
    window.dialog_is_gone().await;
    window.reads("[data-testid=memory-result]", "New pairs: 1.").await;
    window.reads("[data-testid=memory-result]", "1 entry could not be taken").await;
    window.click(".look-up textarea").await;
    window.press("Bring a power strip").await;
    window.reads(".found-matches [data-match='1']", "Weź przedłużacz.").await;
    window.reads(".concordance", "Weź przedłużacz.").await;
    window.picture("memory-look-up").await;
    window.go("#/memory?part=holds").await;
    window.reads("[data-direction='en pl']", "polski").await;
    pictures(&window, "memory-holds").await;
    let folder = home.path().join("files");
    window.click("[data-direction='en pl'] [data-action=export-memory]").await;
    window.dialog_is_in().await;
    window.click("[data-testid=memory-folder] input, input[data-testid=memory-folder]").await;
    window.chord(&[Key::Control], 'a').await;
    window.press(folder.display().to_string()).await;
    window.click_text(".cdx-dialog__footer button", "Export").await;
    window.reads("[data-testid=memory-exported]", "memory_en_pl.tmx").await;
    let written = fs::read_to_string(folder.join("memory_en_pl.tmx")).unwrap();
    assert!(written.contains("Weź przedłużacz."), "the file lacks what the memory holds");
    window.click_text(".cdx-dialog__footer button", "Done").await;
    window.dialog_is_gone().await;
    window.click("[data-origin='workshops.tmx'] [data-action=forget]").await;
    window.dialog_is_in().await;
    window.click_text(".cdx-dialog__footer button", "Take out").await;
    window.reads("[data-testid=memory-result]", "workshops.tmx is taken out").await;
    let is_gone = "return document.querySelector( \"[data-origin='workshops.tmx']\" ) === null";
    window.until("the file to be gone", is_gone, &[]).await;
    window.close().await;
}
