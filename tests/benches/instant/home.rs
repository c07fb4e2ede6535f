//! A home as full as the budgets ask for, made up by seed: nothing in it is anybody's text.

use crate::generator::{Generator, Lengths};
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};
use tolmach_core::{
    Language, PageTitle, Revision, Target, TargetKey, Translation, UnitId, UnitKey, UserName, WikiName,
    sprint::{Goal, Kind},
};
use tolmach_store::{Counts, NewResource, ReadUnit, ResourceId, StoreError};
use tolmach_workbench::{
    CancelToken, Options, Progress, Workbench, drafts::Typed, memory::FileLanguages, sprint::NewSprint,
};

const SEED: u64 = 20_261_130;
/// The user's languages, which every page has been pulled into.
const MINE: [&str; 2] = ["pl", "uk"];
/// Followed beside those of the region, so that the board has a hundred.
const FURTHER: [&str; 12] = ["fr", "es", "pt", "it", "nl", "sv", "da", "fi", "ja", "ko", "ar", "he"];

/// How much there is.
pub struct Size {
    pub n_pages: u64,
    pub n_languages: usize,
    /// Units of the largest page; the others have a few dozen.
    pub n_units: usize,
    /// Pairs in the memory from English into Polish, beside what the pages give.
    pub n_pairs: usize,
}

/// The page with the many units.
pub const LARGE: &str = "Knowledge base/The large page";

/// Fills a home.
pub async fn fill(home: &Path, size: &Size) {
    let workbench = Workbench::open(home, Options::default()).expect("a new home opens").workbench;
    let mut texts = Generator::new(SEED, Lengths::Together);
    let sources = texts.memory(size.n_pairs);
    remember(&workbench, &sources, &mut texts);
    let languages = languages(size.n_languages);
    for n in 0..size.n_pages {
        let n_units = if n == 0 { size.n_units } else { 10 + texts.below(60) };
        add_page(&workbench, n, n_units, &languages, &sources, &mut texts);
    }
    work(&workbench).await;
    workbench.memory_catch_up().expect("the memory knows the pages");
    let (english, polish) = (language("en"), language(MINE[0]));
    workbench
        .memory_prepare(&english, &polish, &Progress::silent(), &CancelToken::new())
        .expect("the index is written");
    let wishes = format!(r#"{{ "wiki": "practice", "languages": {MINE:?} }}"#);
    std::fs::write(home.join("window.json"), wishes).expect("the home can be written to");
}

fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a tag")
}

fn languages(n: usize) -> Vec<Language> {
    let of_region = tolmach_core::language::of_central_and_eastern_europe().iter().map(|about| about.tag.clone());
    let of_region = of_region.filter(|tag| tag.as_str() != "sr-Latn");
    of_region.chain(FURTHER.map(language)).take(n).collect()
}

/// The memory comes as a file, as it would from another program.
fn remember(workbench: &Workbench, sources: &[String], texts: &mut Generator) {
    let file = workbench.home().join("made-up.tmx");
    let mut tmx = BufWriter::new(File::create(&file).expect("the home can be written to"));
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let mut write = || -> std::io::Result<()> {
        writeln!(
            tmx,
            "<tmx version=\"1.4\"><header srclang=\"en\" datatype=\"plaintext\" segtype=\"block\" adminlang=\"en\" o-tmf=\"none\" creationtool=\"none\" creationtoolversion=\"1\"/><body>"
        )?;
        for (n, source) in sources.iter().enumerate() {
            let target = texts.text(source.chars().count());
            let of = |tag: &str, text: &str| format!("<tuv xml:lang=\"{tag}\"><seg>{}</seg></tuv>", escaped(text));
            // With a number, for two of the same source to be two.
            writeln!(tmx, "<tu>{}{}</tu>", of("en", source), of(MINE[0], &format!("{target} {n}")))?;
        }
        writeln!(tmx, "</body></tmx>")?;
        tmx.flush()
    };
    write().expect("the file is written");
    let nothing = FileLanguages::default();
    workbench.memory_import(&file, &nothing, &Progress::silent(), &CancelToken::new()).expect("the file is read");
    std::fs::remove_file(file).expect("it was there just now");
}

/// A page whose units were pulled into the user's languages, and of which the wiki's figures are known in all.
fn add_page(
    workbench: &Workbench,
    n: u64,
    n_units: usize,
    languages: &[Language],
    memory: &[String],
    texts: &mut Generator,
) {
    let now = workbench.now();
    let title = if n == 0 { LARGE.to_owned() } else { format!("Knowledge base/Page {n}") };
    let resource = NewResource {
        wiki: WikiName::practice(),
        page_id: 10_000 + n,
        title: PageTitle::parse(&title).expect("a title"),
        source_language: language("en"),
    };
    // A half is new, a half is like something in the memory.
    let mut definition = |_| match texts.below(2) {
        0 => texts.unit(),
        _ => {
            let known = &memory[texts.below(memory.len())];
            texts.edited(known, 2)
        }
    };
    let definitions: Vec<String> = (0..n_units).map(&mut definition).collect();
    let save = |w: &mut tolmach_store::Writer<'_>| -> Result<(), StoreError> {
        let id = w.save_resource(&resource, now)?;
        for tag in MINE {
            let units: Vec<ReadUnit> = (1..).zip(&definitions).map(|(k, text)| unit(k, text, texts)).collect();
            w.save_reading(id, &language(tag), Revision(1000 + n), &units, now)?;
        }
        save_figures(w, id, n_units, languages, texts)
    };
    workbench.store().write(save).expect("the page is kept");
}

/// A unit: four in ten are untranslated, one is outdated, two are proofread.
fn unit(id: u32, definition: &str, texts: &mut Generator) -> ReadUnit {
    let state = texts.below(10);
    let translation = Translation {
        text: texts.text(definition.chars().count()),
        revision: Revision(100_000 + u64::from(id)),
        translator: Some(UserName::parse("Somebody").expect("a name")),
    };
    let target = match state {
        0..4 => Target::Untranslated,
        4 => Target::Outdated(translation),
        5..7 => Target::Proofread { translation, reviewers: [7].into() },
        _ => Target::Translated(translation),
    };
    ReadUnit { unit: UnitId::parse(&id.to_string()).expect("an id"), definition: definition.to_owned(), target }
}

fn save_figures(
    w: &mut tolmach_store::Writer<'_>,
    id: ResourceId,
    n_units: usize,
    languages: &[Language],
    texts: &mut Generator,
) -> Result<(), StoreError> {
    let total = u32::try_from(n_units).expect("a few");
    let mut counts = Vec::new();
    for language in languages {
        let mut below = |n: u32| u32::try_from(texts.below(n as usize)).expect("a few");
        let translated = if below(3) == 0 { below(total + 1) } else { 0 };
        let outdated = if below(5) == 0 { below(5).min(total - translated) } else { 0 };
        counts.push((language.clone(), Counts { total, translated, outdated, proofread: translated / 3 }));
        w.track_language(id, language)?;
    }
    w.save_stats(id, &counts, jiff::Timestamp::now())
}

/// Drafts that wait for being sent, and a sprint.
async fn work(workbench: &Workbench) {
    let pages: Vec<PageTitle> =
        (1..=10).map(|n| PageTitle::parse(&format!("Knowledge base/Page {n}")).expect("a title")).collect();
    for page in &pages {
        for unit in 1..=5 {
            let unit = UnitKey { page: page.clone(), unit: UnitId::parse(&unit.to_string()).expect("an id") };
            let key = TargetKey { wiki: WikiName::practice(), unit, language: language(MINE[0]) };
            workbench.save_draft(&key, "Tekst, który czeka na wysłanie.", Typed::Done).expect("a draft is kept");
        }
    }
    let today = workbench.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let sprint = NewSprint {
        name: "Autumn".to_owned(),
        wiki: WikiName::practice(),
        kind: Kind::Translation,
        pages,
        languages: MINE.map(language).to_vec(),
        from: today,
        to: today.saturating_add(jiff::Span::new().days(7)),
        goal: Goal::parse("200units").expect("a goal"),
        brief: String::new(),
        tags: Vec::new(),
    };
    workbench.create_sprint(sprint, &Progress::silent(), &CancelToken::new()).await.expect("a sprint of pages at hand");
}
