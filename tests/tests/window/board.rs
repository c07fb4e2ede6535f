//! Start and board: from the first run to a pushed unit by the guide, and thousands of cells.

use super::{
    n_edits_of,
    rig::{Rig, Window},
};
use std::path::Path;
use thirtyfour::Key;
use tolmach_core::{Language, PageTitle, WikiName};
use tolmach_store::{Counts, NewResource};
use tolmach_workbench::{Options, Workbench};

/// Nothing is explained outside the window: what a newcomer does is what the window says.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_guide_leads_from_the_first_run_to_a_pushed_unit_and_the_board_into_the_work() {
    let home = tempfile::tempdir().unwrap();
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    window.click_text(".language-picker__row label", "polski").await;
    window.click_text("button", "Begin").await;
    window.reads(".first-unit", "Your first unit").await;
    window.picture("start-first").await;
    window.click("[data-action=begin-guide]").await;
    window.reads(".guide-bar", "Step 1 of 3").await;
    window.sees(".cm-content").await;
    window.picture("guide").await;
    window.click(".cm-content").await;
    window.press("Pierwsze zdanie.").await;
    window.saved().await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.reads(".guide-bar", "Step 2 of 3").await;
    window.click_text(".guide-bar button", "To the outbox").await;
    window.click("[data-action=push]").await;
    window.reads("[data-testid=push-result]", "1 unit is on the wiki now.").await;
    window.reads(".guide-bar", "Your translation is on the wiki").await;
    assert_eq!(
        n_edits_of(home.path(), |title| title.ends_with("/pl")),
        1,
        "the first unit did not reach the wiki once"
    );
    window.click_text(".guide-bar button", "See what else there is").await;

    // The place where one was is a key away.
    window.reads("[data-action=resume]", "Go on where you were").await;
    window.reads(".start__progress", "1 unit of yours landed").await;
    window.reads(".start__list", "What a hub is").await;
    window.picture("start").await;

    window.chord(&[Key::Control], '5').await;
    window.sees("[role=gridcell]").await;
    window.click("[role=gridcell]").await;
    window.reads(".board-panel", "Need").await;
    window.picture("board").await;
    let chosen = "return document.querySelector( '[role=gridcell][aria-selected=true]' )?.ariaLabel ?? null";
    let before = window.until("the chosen cell", chosen, &[]).await;
    window.press(Key::Right + Key::Down).await;
    let moved = "const now = document.querySelector( '[role=gridcell][aria-selected=true]' ); const grid = \
        document.querySelector( '[role=grid]' ); return now !== null && now.ariaLabel !== arguments[ 0 ] && \
        grid.getAttribute( 'aria-activedescendant' ) === now.id";
    window.until("the next cell", moved, &[before.as_str().unwrap_or_default()]).await;

    // A language that was never pulled is offered to be; then it is work like any other.
    choose(&window, "What a hub is", "polski").await;
    window.press(Key::Enter + "").await;
    window.reads(".unit-list", "Outdated").await;
    window.chord(&[Key::Control], '5').await;
    choose(&window, "What a hub is", "čeština").await;
    window.click("[data-action=pull]").await;
    window.until("the work in Czech", "return document.querySelector( '.cm-content' )?.lang === 'cs'", &[]).await;

    let folder = home.path().join("files");
    window.go("#/board").await;
    window.click("[data-action=export-board]").await;
    window.click_text(".cdx-dialog label", "Picture").await;
    window.click("[data-testid=board-folder]").await;
    window.chord(&[Key::Control], 'a').await;
    window.press(folder.display().to_string()).await;
    window.click_text(".cdx-dialog__footer button", "Export").await;
    window.reads("[data-testid=board-exported]", "board.svg").await;
    let svg = std::fs::read_to_string(folder.join("board.svg")).unwrap();
    assert!(svg.contains("What a hub is") && svg.ends_with("</svg>\n"), "the picture was cut off");
    window.close().await;
}

/// Chooses a cell of the board by what it is called, wherever it stands: the languages of the user alone are few.
async fn choose(window: &Window, page: &str, language: &str) {
    let script = "const cells = [ ...document.querySelectorAll( '[role=gridcell]' ) ]; \
        if ( cells.some( ( cell ) => !cell.ariaLabel ) ) { return false; } const e = cells.find( ( e ) => arguments[ 0 ].split( '|' ) \
        .every( ( part ) => e.ariaLabel.includes( part ) ) ); if ( e ) { e.dispatchEvent( new MouseEvent( 'mousedown', { bubbles: true, cancelable: true } ) ); } \
        else { const grid = document.querySelector( '[role=grid]' ); if ( grid ) { grid.scrollLeft += 200; } } return e !== undefined";
    window.until(&format!("{page} in {language}"), script, &[&format!("{page}|{language}")]).await;
    window.reads(".board-panel h2", page).await;
    window.reads(".board-panel h2", language).await;
}

/// Three hundred resources in every language of the region: only what is in sight is in the page, wherever one scrolls.
/// Prints how long scrolling keeps the window busy; `docs/benchmarks.md` says what came of it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thousands_of_cells_cost_what_is_in_sight() {
    let home = tempfile::tempdir().unwrap();
    fill(&home.path().join("tolmach"), 300);
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    window.sees(".side-nav").await;
    window.go("#/board").await;
    window.sees("[role=gridcell]").await;
    window.picture("board-300").await;
    let scrolled = window.scroll_through("[role=grid]").await;
    println!("scrolling through 300 resources: {scrolled}");
    assert!(scrolled["cells"].as_u64().is_some_and(|n| (1..1500).contains(&n)), "too much is drawn: {scrolled}");
    let blank = "const grid = document.querySelector( '[role=grid]' ).getBoundingClientRect(); const at = document.elementFromPoint( \
        grid.right - 40, grid.bottom - 40 ); return at?.closest( '[role=gridcell]' ) !== null";
    window.until("a cell in the last corner", blank, &[]).await;
    // The end of the board, by keyboard.
    window.click("[role=gridcell]").await;
    window.chord(&[Key::Control], Key::End).await;
    let at_end = "const grid = document.querySelector( '[role=grid]' ); return grid.getAttribute( 'aria-activedescendant' ) === \
        `board-${ grid.ariaRowCount - 2 }-${ grid.ariaColCount - 2 }`";
    window.until("the last cell", at_end, &[]).await;
    window.close().await;
}

/// A home with many resources of which the wiki's figures are known, as after pulling only the statistics.
fn fill(home: &Path, n_pages: u32) {
    let workbench = Workbench::open(home, Options::default()).expect("a new home opens").workbench;
    let languages: Vec<Language> =
        tolmach_core::language::of_central_and_eastern_europe().iter().map(|about| about.tag.clone()).collect();
    let now = workbench.now();
    workbench
        .store()
        .write(|w| {
            for page_id in 1..=n_pages {
                let resource = NewResource {
                    wiki: WikiName::practice(),
                    page_id: u64::from(10_000 + page_id),
                    title: PageTitle::parse(&format!("Knowledge base/Page {page_id}")).expect("a title"),
                    source_language: Language::parse("en").expect("a tag"),
                };
                let id = w.save_resource(&resource, now)?;
                let counts = (0..).zip(&languages).map(|(n, language)| {
                    let total = 20 + page_id % 60;
                    let draw = page_id * 7919 % 101 * (n + 3) % 97;
                    let translated = if draw % 4 == 0 { total * draw / 96 } else { 0 };
                    let outdated = if draw % 8 == 0 { (total - translated).min(draw % 5) } else { 0 };
                    (language.clone(), Counts { total, translated, outdated, proofread: translated / 3 })
                });
                w.save_stats(id, &counts.collect::<Vec<_>>(), now)?;
            }
            Ok::<_, tolmach_store::StoreError>(())
        })
        .expect("the figures are kept");
    let wishes = r#"{ "wiki": "practice", "languages": [ "pl", "uk" ] }"#;
    std::fs::write(home.join("window.json"), wishes).expect("the home can be written to");
}
