//! The languages that the window speaks: nothing is cut off in any of them, and all of it turns for a right-to-left one.

use super::{
    begin_sprint, describe_sprint, open_unit,
    rig::{Rig, Window},
    set_up, unit,
};
use std::path::Path;
use thirtyfour::Key;
use tolmach_workbench::l10n::locales;

/// The languages of which pictures are kept: the one that needs the most room, a Cyrillic one and Georgian.
const PICTURED: [&str; 3] = ["hy", "uk", "ka"];

/// Every screen that can be reached by its address, with an element that stands for its being there.
fn screens() -> Vec<(&'static str, String, &'static str)> {
    let plain = [
        ("start", "#/start", ".start__list"),
        ("library", "#/library", ".resource-table tbody tr"),
        ("board", "#/board", "[role=gridcell]"),
        (
            "review",
            "#/review?page=Knowledge+base%2FHow+to+run+a+translation+sprint&language=pl",
            ".review-card--current",
        ),
        ("sprint", "#/sprint", ".sprint-detail__figure"),
        ("outbox", "#/outbox", ".plan__estimate"),
        ("outbox-conflicts", "#/outbox?part=conflicts", ".outbox"),
        ("outbox-receipts", "#/outbox?part=receipts", ".outbox"),
        ("glossary", "#/glossary", ".term-list"),
        ("memory", "#/memory", ".memory"),
        ("memory-holds", "#/memory?part=holds", ".memory table"),
        ("search", "#/search", ".search"),
        ("concordance", "#/search?part=concordance", ".search"),
        ("settings-appearance", "#/settings?part=appearance", ".locale-select"),
        ("settings-languages", "#/settings?part=languages", ".settings .language-picker"),
        ("settings-wikis", "#/settings?part=wikis", ".settings"),
        ("settings-machine", "#/settings?part=machine", ".settings"),
        ("settings-keys", "#/settings?part=keys", "[data-action-row]"),
        ("settings-data", "#/settings?part=data", ".data-settings"),
    ];
    let units = [
        ("workbench", unit("uk", "7"), ".problems [data-action=fix]"),
        ("workbench-outdated", unit("pl", "3"), ".source-change"),
    ];
    plain.map(|(name, hash, css)| (name, hash.to_owned(), css)).into_iter().chain(units).collect()
}

/// A home in which every screen has something to show.
async fn furnished(home: &Path) -> (Rig, Window) {
    let rig = Rig::start(home);
    let window = rig.open().await;
    set_up(&window).await;
    describe_sprint(&window).await;
    begin_sprint(&window).await;
    open_unit(&window, "uk", "7").await;
    window.press("Якщо мережі немає,  працюйте далі.").await;
    window.saved().await;
    (rig, window)
}

/// Chooses the language that Tolmach speaks, as a user does.
async fn choose(window: &Window, tag: &str) {
    window.go("#/settings?part=appearance").await;
    window.sees(".locale-select [role=combobox]:not([aria-disabled=true])").await;
    let own_name = "const names = { 'be-tarask': 'тарашкевіца', 'sr-Latn': 'latinica' }; const tag = arguments[ 0 ]; \
        return names[ tag ] ?? new Intl.DisplayNames( [ tag ], { type: 'language' } ).of( tag )";
    let name = window.ask(own_name, &[tag]).await;
    window.click(".locale-select [role=combobox]").await;
    let pick = "const found = [ ...document.querySelectorAll( '.locale-select [role=option]' ) ].filter( ( e ) => \
        e.innerText.toLowerCase().includes( arguments[ 0 ].toLowerCase() ) ); \
        found.sort( ( a, b ) => a.innerText.length - b.innerText.length )[ 0 ]?.click(); return found.length > 0";
    window.until(&format!("{tag} among the languages"), pick, &[name.as_str().unwrap_or(tag)]).await;
    window.until(tag, "return document.documentElement.lang === arguments[ 0 ]", &[tag]).await;
}

/// The tags of all locales.
fn tags() -> Vec<&'static str> {
    let mut tags: Vec<_> = locales().collect();
    tags.sort_unstable();
    tags
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_cut_off_in_any_language() {
    let home = tempfile::tempdir().unwrap();
    let (_rig, window) = furnished(home.path()).await;
    let mut cut = Vec::new();
    for tag in tags() {
        choose(&window, tag).await;
        for (name, hash, css) in screens() {
            window.go(&hash).await;
            window.sees(css).await;
            window.idle().await;
            cut.extend(window.cut_off().await.into_iter().map(|found| format!("{tag}, {name}: {found}")));
            if PICTURED.contains(&tag) {
                window.photograph(&format!("locale-{tag}-{name}")).await;
            }
        }
    }
    assert!(cut.is_empty(), "{} texts cannot be read whole:\n{}", cut.len(), cut.join("\n"));

    // The choice is there after a restart, and so is the way back.
    window.close().await;
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    window
        .until(
            "the last language",
            "return document.documentElement.lang === arguments[ 0 ]",
            &[tags().last().expect("there are locales")],
        )
        .await;
    choose(&window, "en").await;
    window.reads(".side-nav", "Library").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn longer_words_and_the_other_direction_fit_as_well() {
    let home = tempfile::tempdir().unwrap();
    let (rig, window) = furnished(home.path()).await;
    window.close().await;
    drop(rig);
    let mut faults = Vec::new();
    for (locale, dir) in [("en-XA", "ltr"), ("ar-XB", "rtl")] {
        let rig = Rig::start_with(home.path(), &[("TOLMACH_LOCALE", locale)]);
        let window = rig.open().await;
        window.until(locale, "return document.documentElement.dir === arguments[ 0 ]", &[dir]).await;
        window.sees(".side-nav").await;
        for (name, hash, css) in screens() {
            window.go(&hash).await;
            window.sees(css).await;
            window.idle().await;
            faults.extend(window.cut_off().await.into_iter().map(|found| format!("{locale}, {name}: {found}")));
            window.picture(&format!("locale-{locale}-{name}")).await;
        }
        // The way between the views is where reading begins.
        let side = window
            .ask("return document.querySelector( '.side-nav' ).getBoundingClientRect().left > innerWidth / 2", &[]);
        assert_eq!(side.await, dir == "rtl", "{locale}: the views stand on the wrong side");
        window.go(&unit("uk", "7")).await;
        window.click(".cm-content").await;
        let direction = "return getComputedStyle( document.querySelector( '.cm-content' ) ).direction";
        assert_eq!(window.ask(direction, &[]).await, "ltr", "{locale}: Ukrainian is written from left to right");
        window.chord(&[Key::Control], Key::End).await;
        window.press(" Ще.").await;
        window
            .until(
                "what was typed",
                "return document.querySelector( '.cm-content' ).textContent.endsWith( ' Ще.' )",
                &[],
            )
            .await;
        window.close().await;
    }
    assert!(faults.is_empty(), "{} texts cannot be read whole:\n{}", faults.len(), faults.join("\n"));
}

/// The smallest window that we promise, in English and in the language that needs the most room.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_small_window_shows_everything_as_well() {
    let home = tempfile::tempdir().unwrap();
    let (_rig, window) = furnished(home.path()).await;
    let mut cut = Vec::new();
    for (tag, looks) in [("en", ["light", "dark"].as_slice()), (PICTURED[0], &["light"])] {
        window.size(1280, 800).await;
        choose(&window, tag).await;
        window.size(900, 600).await;
        for (name, hash, css) in screens() {
            window.go(&hash).await;
            window.sees(css).await;
            window.idle().await;
            cut.extend(window.cut_off().await.into_iter().map(|found| format!("{tag}, {name}: {found}")));
            for look in looks {
                window.ask("document.documentElement.dataset.theme = arguments[ 0 ]", &[look]).await;
                window.photograph(&format!("small-{tag}-{name}-{look}")).await;
            }
            window.ask("document.documentElement.dataset.theme = 'light'", &[]).await;
        }
    }
    assert!(cut.is_empty(), "{} texts cannot be read whole:\n{}", cut.len(), cut.join("\n"));
    window.close().await;
}

/// Names that need two lines get two: Codex's boxes once shrank to one, and the next language stood in the second.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn languages_to_choose_from_do_not_lie_over_each_other() {
    let home = tempfile::tempdir().unwrap();
    let rig = Rig::start_with(home.path(), &[("TOLMACH_LOCALE", "cs")]);
    let window = rig.open().await;
    window.sees(".first-run .language-picker__row").await;
    window.idle().await;
    let heights = "return [ ...document.querySelectorAll( '.language-picker__row' ) ].map( ( e ) => \
        [ e.getBoundingClientRect().height, e.querySelector( 'label' ).getBoundingClientRect().height ] )";
    let heights = window.ask(heights, &[]).await;
    let rows: Vec<_> = heights.as_array().into_iter().flatten().map(|row| (row[0].as_f64(), row[1].as_f64())).collect();
    assert!(
        rows.iter().any(|(_, label)| *label > rows[0].1),
        "no name needs two lines, so this shows nothing: {rows:?}"
    );
    assert!(rows.iter().all(|(row, label)| row >= label), "names reach into the next row: {rows:?}");
    window.close().await;
}
