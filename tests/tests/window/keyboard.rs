//! Real keys, as X sends them, on the layouts that our users have; and the whole job with nothing but keys.

use super::{
    n_edits_of, open_unit,
    rig::{Rig, Window},
    screen::{Screen, code},
    set_up,
};
use serde_json::Value;
use thirtyfour::Key;

/// A keyboard: its layout, keys to type with what is held, and what they write there.
struct Keyboard {
    layout: &'static str,
    typed: &'static [(&'static [u8], u8)],
    written: &'static str,
    /// The key for undo: where Z stands, or where it would stand on a Latin keyboard.
    undo: u8,
}

const NONE: &[u8] = &[];
const ALT_GR: &[u8] = &[code::ALT_RIGHT];

/// The keys at the places of Q, A, Z, Y and the digit 2 on an English keyboard.
const Q: u8 = 24;
const A: u8 = 38;
const Z: u8 = 52;
const Y: u8 = 29;
const TWO: u8 = 11;

const KEYBOARDS: [Keyboard; 6] = [
    // AltGr+A and AltGr+Z write; they are Ctrl+Alt to some programs.
    Keyboard { layout: "pl", typed: &[(NONE, Q), (ALT_GR, A), (ALT_GR, Z)], written: "qąż", undo: Z },
    // The digit row gives letters, and Z and Y have changed places.
    Keyboard { layout: "cz", typed: &[(NONE, Q), (NONE, TWO), (NONE, Z)], written: "qěy", undo: Y },
    Keyboard { layout: "hu", typed: &[(NONE, Q), (ALT_GR, Q), (NONE, Z)], written: "q\\y", undo: Y },
    Keyboard { layout: "gr", typed: &[(NONE, A), (NONE, Z), (NONE, Y)], written: "αζυ", undo: Z },
    Keyboard { layout: "ua", typed: &[(NONE, Q), (NONE, A), (NONE, Z)], written: "йфя", undo: Z },
    Keyboard { layout: "ge", typed: &[(NONE, Q), (NONE, A), (NONE, Z)], written: "ქაზ", undo: Z },
];

async fn writes(window: &Window, text: &str) {
    let script = "return document.querySelector( '.cm-content' )?.innerText.trim() === arguments[ 0 ]";
    window.until(&format!("{text:?} in the editor"), script, &[text]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn letters_and_shortcuts_go_by_rule_on_every_layout() {
    let home = tempfile::tempdir().unwrap();
    let screen = Screen::start();
    let rig = Rig::start_with(home.path(), &[("DISPLAY", screen.display())]);
    let window = rig.open().await;
    set_up(&window).await;
    screen.focus();
    for Keyboard { layout, typed, written, undo } in &KEYBOARDS {
        screen.layout(layout);
        open_unit(&window, "uk", "8").await;
        for (held, key) in *typed {
            screen.press(held, *key);
        }
        writes(&window, written).await;

        // Enter on its own is a new line.
        screen.press(&[], code::ENTER);
        screen.press(typed[0].0, typed[0].1);
        let first: String = written.chars().take(1).collect();
        writes(&window, &format!("{written}\n{first}")).await;

        // Undone by the letter where there is a Latin one, by its place where there is none; all the way back.
        let mut n_undone = 0;
        while !window.target().await.is_empty() {
            screen.press(&[code::CONTROL], *undo);
            n_undone += 1;
            assert!(n_undone < 20, "{layout}: Ctrl+Z does not undo; there is still {:?}", window.target().await);
        }

        // Digits go by their place, also where the row gives letters.
        screen.press(&[code::CONTROL], TWO - 1);
        window.sees("[data-view=library][aria-current=page]").await;
        screen.press(&[code::CONTROL], TWO);
        window.sees("[data-view=workbench][aria-current=page]").await;
    }
    window.close().await;
}

/// Goes on with the Tab key until an element is reached that fits. Whatever gets the focus on the way has to be in sight.
async fn tab_to(window: &Window, css: &str, text: &str) {
    let here = "const e = document.activeElement; const { top, bottom, left, right, width } = e.getBoundingClientRect(); \
        const isSeen = e === document.body || width <= 1 || bottom > 0 && top < innerHeight && right > 0 && left < innerWidth; \
        return isSeen ? e.matches( arguments[ 0 ] ) && ( e.labels?.[ 0 ]?.innerText || e.innerText || '' ).includes( arguments[ 1 ] ) : e.outerHTML";
    for _ in 0..150 {
        window.press(Key::Tab + "").await;
        match window.ask(here, &[css, text]).await {
            Value::Bool(true) => return,
            Value::String(unseen) => panic!("the focus is out of sight: {unseen}"),
            _ => {}
        }
    }
    panic!("Tab never comes to {css} with {text:?}");
}

/// A window with text of twice the size, which also has few lines, and no mouse.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_whole_job_is_done_by_keys_alone_with_text_twice_as_large() {
    let home = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(home.path().join("tolmach")).unwrap();
    let preferences = r#"{"preferences": {"text_size_percent": 200}}"#;
    std::fs::write(home.path().join("tolmach/window.json"), preferences).unwrap();
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    let mut cut = Vec::new();
    window.sees(".first-run").await;
    tab_to(&window, "input[type=search]", "").await;
    window.press("polski").await;
    tab_to(&window, "input[type=checkbox]", "polski").await;
    window.press(" ").await;
    cut.extend(window.cut_off().await);
    window.picture("large-first-run").await;
    tab_to(&window, "button", "Begin").await;
    window.press(Key::Enter + "").await;

    window.sees("[data-view=start][aria-current=page]").await;
    window.idle().await;
    cut.extend(window.cut_off().await);
    window.picture("large-start").await;
    window.chord(&[Key::Control], '1').await;
    tab_to(&window, "button", "Get the practice pages").await;
    window.press(Key::Enter + "").await;
    window.reads(".library__messages", "pages read from the wiki").await;
    window.idle().await;
    cut.extend(window.cut_off().await);
    window.picture("large-library").await;

    // Into the work: a unit that nobody has translated is found by its key, written and done.
    tab_to(&window, ".resource-table button, .resource-table a", "to do").await;
    window.press(Key::Enter + "").await;
    window.sees(".cm-content").await;
    window.chord(&[Key::Control, Key::Shift], Key::Down).await;
    window.until("the editor", "return document.activeElement?.matches( '.cm-content' )", &[]).await;
    window.press("Bez myszy.").await;
    window.saved().await;
    window.idle().await;
    cut.extend(window.cut_off().await);
    window.picture("large-workbench").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.reads(".side-nav__count", "1").await;

    window.chord(&[Key::Control], '4').await;
    window.reads(".plan__estimate", "1 edit").await;
    cut.extend(window.cut_off().await);
    window.picture("large-outbox").await;
    tab_to(&window, "button[data-action=push]", "").await;
    window.press(Key::Enter + "").await;
    window.reads("[data-testid=push-result]", "1 unit is on the wiki now.").await;
    assert_eq!(n_edits_of(home.path(), |title| title.ends_with("/pl")), 1, "the unit did not reach the wiki once");
    for (view, hash) in ["board", "review", "sprint", "glossary", "memory", "search", "settings"]
        .map(|view| (view, format!("#/{view}")))
    {
        window.go(&hash).await;
        window.sees("main h1").await;
        window.idle().await;
        cut.extend(window.cut_off().await);
        window.picture(&format!("large-{view}")).await;
    }
    assert!(cut.is_empty(), "{} texts cannot be read whole:\n{}", cut.len(), cut.join("\n"));
    window.close().await;
}

/// Who gets dizzy says so to the system, and nothing moves.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_moves_where_the_system_says_so() {
    let home = tempfile::tempdir().unwrap();
    let settings = home.path().join("config/gtk-3.0");
    std::fs::create_dir_all(&settings).unwrap();
    std::fs::write(settings.join("settings.ini"), "[Settings]\ngtk-enable-animations=0\n").unwrap();
    let rig = Rig::start(home.path());
    let window = rig.open().await;
    window.sees(".first-run").await;
    let asked = window.ask("return matchMedia( '( prefers-reduced-motion: reduce )' ).matches", &[]).await;
    assert_eq!(asked, true, "the web view did not hear of it, so this test would show nothing");
    window
        .ask(
            "window.moved = new Set(); for ( const kind of [ 'transitionrun', 'animationstart' ] ) \
        addEventListener( kind, ( { target } ) => window.moved.add( `${ kind } of .${ target.className }` ), true )",
            &[],
        )
        .await;
    set_up(&window).await;
    window.press(Key::F1 + "").await;
    window.dialog_is_in().await;
    window.press(Key::Escape + "").await;
    window.dialog_is_gone().await;
    window.go("#/settings").await;
    window.idle().await;
    assert_eq!(window.ask("return [ ...window.moved ]", &[]).await, Value::from(Vec::<Value>::new()));
    window.close().await;
}
