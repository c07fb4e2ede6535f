//! Whether the window is instant: all budgets of it in one table, measured in the real window.
//!
//! Run: `xvfb-run -a -s "-screen 0 1280x900x24" cargo bench -p tolmach-tests --bench instant`, with `-- --quick` for a small
//! home, and `-- --home FOLDER` for a home that stays: it is filled where it is empty. Needs what the window tests need.

// A benchmark is no public interface.
#![allow(missing_docs, unreachable_pub, clippy::unwrap_used)]

#[path = "../../crates/memory/benches/generator.rs"]
#[expect(dead_code, reason = "the memory's own benchmark asks for more")]
mod generator;
#[path = "instant/home.rs"]
mod home;
#[path = "instant/processes.rs"]
mod processes;
#[path = "../tests/window/rig.rs"]
#[expect(dead_code, reason = "the tests of the window ask for more")]
mod rig;

use home::{LARGE, Size};
use processes::Process;
use rig::{Rig, Window};
use serde_json::Value;
use std::{path::Path, time::Duration};
use thirtyfour::Key;

/// Each view, and what of it is there when it can be used.
const VIEWS: [(&str, &str); 11] = [
    ("start", ".start__list a"),
    ("library", ".resource-table [role=row], .resource-table tbody tr"),
    ("board", ".board-grid [role=gridcell]"),
    ("workbench", ".unit-list__row--current"),
    ("review", ".review-desk__units li"),
    ("sprint", ".sprint-detail__figure"),
    ("outbox", ".plan__estimate"),
    ("glossary", ".term-list__row"),
    ("memory", ".look-up"),
    ("search", ".search__bar"),
    ("settings", ".settings__form"),
];

const FULL: Size = Size { n_pages: 300, n_languages: 100, n_units: 5_000, n_pairs: 1_000_000 };
const QUICK: Size = Size { n_pages: 30, n_languages: 100, n_units: 500, n_pairs: 20_000 };

#[tokio::main]
async fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let is_quick = args.iter().any(|arg| arg == "--quick");
    let given = args.iter().position(|arg| arg == "--home").and_then(|place| args.get(place + 1));
    let temporary = tempfile::tempdir().unwrap();
    let folder = given.map_or(temporary.path(), Path::new);
    let home = folder.join("tolmach");
    if !home.join("window.json").exists() {
        eprintln!("filling {}", home.display());
        home::fill(&home, if is_quick { &QUICK } else { &FULL }).await;
    }
    let mut table = Table::default();
    cold_starts(folder, if is_quick { 3 } else { 9 }, &mut table).await;
    let rig = Rig::start(folder);
    let window = rig.open().await;
    window.sees(VIEWS[0].1).await;
    views(&window, if is_quick { 3 } else { 9 }, &mut table).await;
    scrolling(&window, &mut table).await;
    keys(&window, if is_quick { 60 } else { 240 }, &mut table).await;
    let private = |program: &str| Process::of(program, &home).private();
    let asking = private("tolmach-desktop");
    window.ask("window.instantLoad.isOn = false", &[]).await;
    window.until("the last answers", "return window.instantLoad.running === 0", &[]).await;
    let (own, web) = (private("tolmach-desktop"), private("WebKitWebProcess"));
    table.row("private memory of the program, MB", own.dirty + own.clean, Some(250.0));
    table.row("… of that pages of files, which the system takes back at need", own.clean, None);
    table.row("… while the memory is looked through without pause", asking.dirty + asking.clean, None);
    table.row("private memory of the web process, MB", web.dirty + web.clean, None);
    window.close().await;
    table.print();
}

/// From the start of the process until the first view can be used.
async fn cold_starts(folder: &Path, n: usize, table: &mut Table) {
    let mut times = Vec::new();
    for _ in 0..n {
        let rig = Rig::start(folder);
        let window = rig.open().await;
        window.sees(VIEWS[0].1).await;
        let usable = "const mark = performance.getEntriesByName( 'usable' )[ 0 ]; return mark ? \
            performance.timeOrigin + mark.startTime : null";
        let usable = window.until("the mark", usable, &[]).await.as_f64().unwrap();
        times.push(usable - Process::of("tolmach-desktop", &folder.join("tolmach")).started_ms());
        window.close().await;
    }
    table.row("cold start to a usable window: p50, ms", quantile(&times, 0.5), Some(1500.0));
    table.row("… longest, ms", quantile(&times, 1.0), None);
}

/// From the wish to see another view until it is painted with what it shows.
async fn views(window: &Window, n_rounds: usize, table: &mut Table) {
    let mut times = vec![Vec::new(); VIEWS.len()];
    let large = format!("?page={}&language=pl", LARGE.replace(' ', "+").replace('/', "%2F"));
    for _ in 0..n_rounds {
        for ((name, css), times) in VIEWS.iter().zip(&mut times) {
            let hash = format!("#/{name}{}", if *name == "workbench" { &large } else { "" });
            let took = window.ask_later(include_str!("instant/view.js"), &[&hash, css]).await;
            times.push(took.as_f64().unwrap());
            window.settled().await;
        }
    }
    for ((name, _), times) in VIEWS.iter().zip(&times) {
        table.row(&format!("to the view “{name}”: p50, ms"), quantile(times, 0.5), Some(100.0));
        table.row("… longest, ms", quantile(times, 1.0), Some(100.0));
    }
}

async fn scrolling(window: &Window, table: &mut Table) {
    let workbench = format!("#/workbench?page={}&language=pl", LARGE.replace(' ', "+").replace('/', "%2F"));
    for (what, hash, ready, css, [down, aside]) in [
        ("board, down", "#/board", "[role=gridcell]", ".board-grid", ["120", "0"]),
        ("board, aside", "#/board", "[role=gridcell]", ".board-grid", ["0", "60"]),
        ("board, both", "#/board", "[role=gridcell]", ".board-grid", ["120", "60"]),
        ("library", "#/library", VIEWS[1].1, ".resource-table", ["120", "0"]),
        ("unit list", &workbench, ".unit-list__row", ".unit-list__rows", ["120", "0"]),
    ] {
        window.go(hash).await;
        window.sees(ready).await;
        window.settled().await;
        let busy = window.ask_later(include_str!("instant/scroll.js"), &[css, down, aside, "400"]).await;
        let busy: Vec<f64> = busy.as_array().unwrap().iter().filter_map(Value::as_f64).collect();
        table.row(&format!("scrolling, {what}: a step at p95, ms"), quantile(&busy, 0.95), None);
        table.row("… longest, ms", quantile(&busy, 1.0), None);
    }
}

/// Typing in bursts, as people do, while the machine does nothing else, and while matches and checks are asked for without pause;
/// then the same in a plain text field, for comparison.
async fn keys(window: &Window, n: usize, table: &mut Table) {
    let key = format!("{}/77", LARGE.replace(' ', "_"));
    window.go(&format!("#/workbench?page={}&language=pl&unit={key}", LARGE.replace(' ', "+"))).await;
    let is_there = "return document.querySelector( '.unit-list__row--current' )?.dataset.unit === '77'";
    window.until("the unit", is_there, &[]).await;
    window.click(".cm-content").await;
    window.ask(include_str!("instant/keys.js"), &[]).await;
    for (when, script, budget) in [
        ("alone", None, None),
        ("while matches and checks run", Some(include_str!("instant/load.js")), Some(8.0)),
        ("in a plain text field meanwhile", Some(include_str!("instant/field.js")), None),
    ] {
        if let Some(script) = script {
            window.ask(script, &[&key]).await;
        }
        window.chord(&[Key::Control], 'a').await;
        window.ask("window.instantKeys.length = 0", &[]).await;
        for (n, letter) in (0..n).zip("Zażółć gęślą jaźń, a potem dalej. ".chars().cycle()) {
            window.press(letter.to_string()).await;
            // Twelve keys, then a rest in which what was typed is checked and saved.
            tokio::time::sleep(Duration::from_millis(if n % 12 == 11 { 700 } else { 90 })).await;
        }
        let told = window.ask("return window.instantKeys", &[]).await;
        let told = told.as_array().unwrap();
        let of = |name: &str| -> Vec<f64> { told.iter().filter_map(|key| key[name].as_f64()).collect() };
        table.row(&format!("main thread blocked by a key, {when}: p50, ms"), quantile(&of("blocked"), 0.5), None);
        table.row("… p95, ms", quantile(&of("blocked"), 0.95), budget);
        table.row("… at one time, p95, ms", quantile(&of("longest"), 0.95), None);
        table.row("… longest, ms", quantile(&of("longest"), 1.0), None);
        // A text that was not there before the next key came late, too.
        let frames: Vec<f64> = told.iter().map(|key| key["frame"].as_f64().unwrap_or(99.0)).collect();
        table.row("text on screen: animation frame after the key, p95", quantile(&frames, 0.95), Some(2.0));
        let n_late = frames.iter().filter(|&&frame| frame > 2.0).count();
        table.row("… later than the second frame, of 100 keys", n_late as f64 * 100.0 / told.len() as f64, None);
    }
    let asked = window.ask("return window.instantLoad", &[]).await;
    eprintln!("answered meanwhile: {asked}");
}

fn quantile(times: &[f64], share: f64) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    times[((times.len() as f64 * share) as usize).min(times.len() - 1)]
}

/// What was measured, beside what is allowed.
#[derive(Default)]
struct Table(Vec<String>);

impl Table {
    fn row(&mut self, what: &str, value: f64, budget: Option<f64>) {
        let verdict = budget.map_or("", |most| if value <= most { "met" } else { "missed" });
        let budget = budget.map_or_else(String::new, |most| most.to_string());
        let row = format!("| {what} | {value:.1} | {budget} | {verdict} |");
        eprintln!("{row}");
        self.0.push(row);
    }

    fn print(&self) {
        println!("| | measured | budget | |\n|---|---|---|---|");
        self.0.iter().for_each(|row| println!("{row}"));
    }
}
