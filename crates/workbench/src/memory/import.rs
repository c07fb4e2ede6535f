//! Files into the memory: TMX of any size, PO and CSV.
//!
//! Each entry goes in whole or not at all; one that cannot is left out and named with its place. Entries go in by
//! thousands, so that stopping keeps what is in, and others can work meanwhile. Importing a file twice is importing it
//! once.

use crate::{
    error::WorkbenchError,
    progress::{CancelToken, Doing, Pace, Progress},
    workbench::Workbench,
};
use std::{
    cell::Cell,
    collections::BTreeMap,
    fs::File,
    io::{self, BufReader, Read},
    path::Path,
    rc::Rc,
};
use tolmach_core::{Language, Timestamp, text::is_blank};
use tolmach_interchange::{
    DocState, InterchangeError, Limits, Place, ReadProblem, What,
    csv::{Dialect, Records},
    model::utf8,
    po, tmx,
};
use tolmach_memory::{
    align::align,
    entry::{Origin, OriginKind, PairState},
};
use tolmach_store::{MemoryLanguages, NewPair, OriginId, Remembered, StoreError, Writer};

/// Pairs that go in within one transaction: a tenth of a second or two.
const BATCH: usize = 4_000;
/// Problems that are kept to be told; of more, only the number is known.
const MAX_TOLD: usize = 1_000;

/// Languages of a file that does not say itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FileLanguages {
    /// Translated from.
    pub from: Option<Language>,
    /// Translated into.
    pub to: Option<Language>,
}

/// What came of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MemoryImported {
    /// Pairs that the file holds, and entries that could not be read: the sum of the other numbers.
    pub n_read: u64,
    /// Pairs that the memory did not have.
    pub n_added: u64,
    /// Pairs that it had.
    pub n_merged: u64,
    /// Pairs and entries that were left out.
    pub n_skipped: u64,
    /// Why, in the order of the file; the first thousand.
    pub problems: Vec<ReadProblem>,
    /// Whether it was stopped. What is counted is in.
    pub was_stopped: bool,
}

/// A pair on its way in.
struct Coming {
    from: Language,
    to: Language,
    source: String,
    target: String,
    state: PairState,
    as_of: Option<Timestamp>,
}

/// An import under way.
struct Import<'w> {
    workbench: &'w Workbench,
    origin: OriginId,
    run: u64,
    now: Timestamp,
    directions: BTreeMap<(Language, Language), MemoryLanguages>,
    waiting: Vec<Coming>,
    done: MemoryImported,
    cancel: &'w CancelToken,
}

impl Workbench {
    /// Reads a file into the memory: TMX, PO or CSV, by the end of its name. `languages` are for files that do not say
    /// theirs; English is taken as the source where nobody says.
    ///
    /// Cost: a TMX file of any size needs the memory of its longest entry; other files are held whole.
    ///
    /// # Errors
    /// [`WorkbenchError::Interchange`] when the file is none of these, damaged, or asks for something unsafe: what stood
    /// before is in. [`WorkbenchError::NoFileLanguage`]; [`WorkbenchError::Store`].
    pub fn memory_import(
        &self,
        path: &Path,
        languages: &FileLanguages,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<MemoryImported, WorkbenchError> {
        let file = File::open(path).map_err(InterchangeError::Io)?;
        let n_bytes = file.metadata().map_or(0, |about| about.len());
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut import = self.begin_import(&name, cancel)?;
        let extension = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        match extension.as_str() {
            "tmx" | "xml" => {
                let pace = progress.pace(self.now());
                import.tmx(file, &|n_done| tell(&pace, n_done, n_bytes, &name, self.now()))?;
            }
            "po" | "pot" => import.po(&whole(file)?, languages)?,
            "csv" | "tsv" | "txt" => import.table(&whole(file)?, languages)?,
            _ => return Err(InterchangeError::UnknownFormat.into()),
        }
        import.end()
    }

    fn begin_import<'w>(&'w self, name: &str, cancel: &'w CancelToken) -> Result<Import<'w>, WorkbenchError> {
        let origin = Origin { kind: OriginKind::File, name: name.to_owned() };
        let (origin, run) = self.store().write(|w| -> Result<_, StoreError> {
            let origin = w.memory_origin(&origin)?;
            Ok((origin, w.memory_begin_run(origin)?))
        })?;
        Ok(Import {
            workbench: self,
            origin,
            run,
            now: self.now(),
            directions: BTreeMap::new(),
            waiting: Vec::with_capacity(BATCH),
            done: MemoryImported::default(),
            cancel,
        })
    }
}

fn tell(pace: &Pace<'_>, n_done: u64, n_total: u64, name: &str, now: Timestamp) {
    let kilobytes = |n: u64| usize::try_from(n >> 10).unwrap_or(usize::MAX);
    pace.tell(Doing::ReadingFile, kilobytes(n_done), kilobytes(n_total), name, now);
}

fn whole(mut file: File) -> Result<Vec<u8>, WorkbenchError> {
    let limits = Limits::default();
    let mut bytes = Vec::new();
    // One byte more than is allowed, so that the reader can say that it is too large.
    Read::by_ref(&mut file).take(limits.max_file_bytes + 1).read_to_end(&mut bytes).map_err(InterchangeError::Io)?;
    Ok(bytes)
}

/// Counts what was read.
struct Counted<R> {
    inner: R,
    n_bytes: Rc<Cell<u64>>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(into)?;
        self.n_bytes.set(self.n_bytes.get() + n as u64);
        Ok(n)
    }
}

impl Import<'_> {
    fn tmx(&mut self, file: File, tell: &dyn Fn(u64)) -> Result<(), WorkbenchError> {
        let n_bytes = Rc::new(Cell::new(0));
        let counted = Counted { inner: file, n_bytes: Rc::clone(&n_bytes) };
        let mut reader = tmx::Reader::new(BufReader::with_capacity(1 << 18, counted), tmx::limits());
        loop {
            let entry = match reader.next_entry() {
                Ok(Some(entry)) => entry,
                Ok(None) => return Ok(()),
                // What follows can't be trusted; what stood before is whole.
                Err(InterchangeError::Damaged { place, why }) => {
                    self.skip(ReadProblem { place, what: What::Malformed(why) });
                    return Ok(());
                }
                Err(error) => {
                    self.write()?;
                    return Err(error.into());
                }
            };
            match entry {
                Ok(entry) => self.entry(entry),
                Err(problem) => self.skip(problem),
            }
            if self.waiting.len() >= BATCH {
                tell(n_bytes.get());
                self.write()?;
            }
            if self.cancel.is_cancelled() {
                self.done.was_stopped = true;
                return Ok(());
            }
        }
    }

    /// The pairs of an entry: its source language with each of the others.
    fn entry(&mut self, entry: tmx::Entry) {
        let state = entry.property("x-tolmach-state").and_then(PairState::parse).unwrap_or(PairState::Translated);
        let source = entry.source_language.as_ref().and_then(|language| entry.text(language));
        let Some(source) = source.or(entry.variants.first()).cloned() else { return };
        for variant in entry.variants.into_iter().filter(|variant| variant.language != source.language) {
            let pair = Coming {
                from: source.language.clone(),
                to: variant.language,
                source: source.text.clone(),
                target: variant.text,
                state,
                as_of: variant.changed_at,
            };
            self.take(pair, &entry.place);
        }
    }

    fn po(&mut self, bytes: &[u8], languages: &FileLanguages) -> Result<(), WorkbenchError> {
        let limits = Limits { max_units: usize::MAX, ..Limits::default() };
        let reading = po::read(bytes, &limits)?;
        let from = reading.document.source_language.or_else(|| languages.from.clone()).map_or_else(english, Ok)?;
        let to = reading.document.language.or_else(|| languages.to.clone()).ok_or(WorkbenchError::NoFileLanguage)?;
        // The memory needs no keys.
        for problem in reading.problems.into_iter().filter(|problem| problem.what != What::NoKey) {
            self.skip(problem);
        }
        for (unit, place) in reading.document.units.into_iter().zip(reading.places) {
            let Some(target) = unit.target else { continue };
            let state = match unit.state {
                DocState::Untranslated => continue,
                DocState::NeedsWork => PairState::Outdated,
                DocState::Translated => PairState::Translated,
                DocState::Reviewed => PairState::Proofread,
            };
            let source = unit.previous.unwrap_or(unit.definition);
            let pair = Coming { from: from.clone(), to: to.clone(), source, target, state, as_of: None };
            self.take_or_write(pair, &place)?;
        }
        Ok(())
    }

    /// A table: Translate's own, one with `source` and `target` columns, or one with a column a language.
    fn table(&mut self, bytes: &[u8], languages: &FileLanguages) -> Result<(), WorkbenchError> {
        let limits = Limits { max_units: usize::MAX >> 8, ..Limits::default() };
        let text = utf8(bytes, &limits)?;
        let mut records = Records::new(text, Dialect { is_php: false, ..Dialect::of(text) }, &limits);
        let head = records.next().ok_or(InterchangeError::UnknownFormat)??;
        let columns = Columns::of(&head.fields, languages)?;
        if columns.is_php {
            records = Records::new(text, Dialect::of(text), &limits);
            records.next().transpose()?;
        }
        for record in records {
            let record = record?;
            if let Some(place) = record.unclosed {
                self.skip(ReadProblem { place, what: What::Truncated });
                break;
            }
            if record.fields.iter().all(|field| is_blank(field)) {
                continue;
            }
            let cell = |column: usize| record.fields.get(column).map(String::as_str);
            let has_target = columns.targets.iter().any(|(column, _)| cell(*column).is_some());
            let Some(source) = cell(columns.source).filter(|_| has_target) else {
                let what = What::Malformed("fewer columns than the head of the table".to_owned());
                self.skip(ReadProblem { place: record.place, what });
                continue;
            };
            for (column, to) in &columns.targets {
                let Some(target) = cell(*column).filter(|target| !is_blank(target)) else { continue };
                let state = columns.state.and_then(cell).and_then(|word| PairState::parse(word.trim()));
                let is_outdated = target.contains("!!FUZZY!!");
                let pair = Coming {
                    from: columns.from.clone(),
                    to: to.clone(),
                    source: source.replace("\r\n", "\n"),
                    target: target.replace("!!FUZZY!!", "").replace("\r\n", "\n"),
                    state: if is_outdated { PairState::Outdated } else { state.unwrap_or(PairState::Translated) },
                    as_of: columns.as_of.and_then(cell).and_then(|time| time.trim().parse().ok()),
                };
                self.take_or_write(pair, &record.place)?;
            }
        }
        Ok(())
    }

    fn take_or_write(&mut self, pair: Coming, place: &Place) -> Result<(), WorkbenchError> {
        self.take(pair, place);
        if self.waiting.len() >= BATCH { self.write() } else { Ok(()) }
    }

    fn take(&mut self, pair: Coming, place: &Place) {
        let max_bytes = Limits::default().max_text_bytes;
        let pair = Coming { from: without_country(pair.from), to: without_country(pair.to), ..pair };
        let what = if pair.from == pair.to {
            Some(What::Malformed("both texts are in one language".to_owned()))
        } else if is_blank(&pair.source) || is_blank(&pair.target) {
            Some(What::Malformed("one of the texts is empty".to_owned()))
        } else if pair.source.len().max(pair.target.len()) > max_bytes {
            Some(What::TooLong { what: "text", max_bytes })
        } else {
            None
        };
        match what {
            Some(what) => self.skip(ReadProblem { place: place.clone(), what }),
            None => self.waiting.push(pair),
        }
    }

    fn skip(&mut self, problem: ReadProblem) {
        self.done.n_read += 1;
        self.done.n_skipped += 1;
        if self.done.problems.len() < MAX_TOLD {
            self.done.problems.push(problem);
        }
    }

    /// Puts in what waits, all of it or nothing.
    fn write(&mut self) -> Result<(), WorkbenchError> {
        let Self { workbench, origin, run, now, directions, waiting, done, cancel: _ } = self;
        let (n_added, n_merged) = workbench.store().write(|w| -> Result<_, StoreError> {
            let (mut n_added, mut n_merged) = (0, 0);
            for pair in waiting.iter() {
                match keep(w, *origin, *run, *now, directions, pair)? {
                    Remembered::Added(_) => n_added += 1,
                    Remembered::Merged(_) => n_merged += 1,
                }
            }
            Ok((n_added, n_merged))
        })?;
        done.n_read += n_added + n_merged;
        done.n_added += n_added;
        done.n_merged += n_merged;
        waiting.clear();
        Ok(())
    }

    fn end(mut self) -> Result<MemoryImported, WorkbenchError> {
        self.write()?;
        Ok(self.done)
    }
}

/// Keeps one pair, and where somebody asked for that, backwards, too.
fn keep(
    w: &mut Writer<'_>,
    origin: OriginId,
    run: u64,
    now: Timestamp,
    directions: &mut BTreeMap<(Language, Language), MemoryLanguages>,
    pair: &Coming,
) -> Result<Remembered, StoreError> {
    let Coming { from, to, source, target, state, as_of } = pair;
    let mut direction = |w: &mut Writer<'_>, from: &Language, to: &Language| -> Result<_, StoreError> {
        let key = (from.clone(), to.clone());
        if let Some(known) = directions.get(&key) {
            return Ok(known.clone());
        }
        let known = w.memory_direction(from, to)?;
        directions.insert(key, known.clone());
        Ok(known)
    };
    let new = NewPair { source, target, state: *state, as_of: as_of.unwrap_or(now) };
    let there = direction(w, from, to)?;
    let kept = w.memory_add(there.id, origin, run, &new, |source, target| align(source, target, from, to))?;
    let back = direction(w, to, from)?;
    if back.is_derived {
        let new = NewPair { source: target, target: source, ..new };
        w.memory_add(back.id, origin, run, &new, |source, target| align(source, target, to, from))?;
    }
    Ok(kept)
}

/// Codes with a country that are languages of wikis by themselves.
const WITH_COUNTRY: [&str; 18] = [
    "crh-ro", "de-at", "de-ch", "en-ca", "en-gb", "kk-cn", "kk-kz", "kk-tr", "ko-kp", "pt-br", "sr-ec", "sr-el",
    "zh-cn", "zh-hk", "zh-mo", "zh-my", "zh-sg", "zh-tw",
];

/// The language that wikis mean: other programs write `en-US` and `pl-PL` into their memories, and nobody would look
/// there.
fn without_country(language: Language) -> Language {
    let is_own = || WITH_COUNTRY.iter().any(|known| known.eq_ignore_ascii_case(language.as_str()));
    match language.as_str().split_once('-') {
        Some((code, country)) if country.len() == 2 && !is_own() => Language::parse(code).unwrap_or(language),
        Some(_) | None => language,
    }
}

fn english() -> Result<Language, WorkbenchError> {
    Ok(Language::parse("en")?)
}

/// Whether the head of a column can be a language rather than a word: `pl`, `sr-ec`, `crh_Latn`.
fn is_code(name: &str) -> bool {
    (2..=3).contains(&name.split(['-', '_', '@']).next().unwrap_or_default().len())
}

/// Which column of a table holds what.
struct Columns {
    from: Language,
    source: usize,
    targets: Vec<(usize, Language)>,
    /// Of the pair, and when it was so: as an export of the memory has them.
    state: Option<usize>,
    as_of: Option<usize>,
    is_php: bool,
}

impl Columns {
    fn of(head: &[String], languages: &FileLanguages) -> Result<Self, WorkbenchError> {
        let names: Vec<String> = head.iter().map(|name| name.trim().to_lowercase()).collect();
        let find = |known: &[&str]| names.iter().position(|name| known.contains(&name.as_str()));
        let source = find(&["source", "src", "original", "definition", "message definition", "source text"]);
        let target = find(&["target", "translation", "tgt", "target text"]);
        let (state, as_of) = (find(&["state"]), find(&["as of"]));
        let language = |column: usize| po::language_of_gettext(head[column].trim()).filter(|_| is_code(&names[column]));
        match (source, target) {
            (Some(source), Some(target)) => Ok(Self {
                from: languages.from.clone().map_or_else(english, Ok)?,
                source,
                targets: vec![(target, languages.to.clone().ok_or(WorkbenchError::NoFileLanguage)?)],
                state,
                as_of,
                is_php: false,
            }),
            // Translate's export: title, definition, translation headed by its language.
            (Some(source), None) => {
                let targets: Vec<_> = (source + 1..head.len()).filter_map(|n| Some((n, language(n)?))).collect();
                let from = languages.from.clone().map_or_else(english, Ok)?;
                let is_php = names[source] == "message definition";
                if targets.is_empty() {
                    return Err(WorkbenchError::NoFileLanguage);
                }
                Ok(Self { from, source, targets, state: None, as_of: None, is_php })
            }
            (None, _) => {
                let mut columns = (0..head.len()).filter_map(|n| Some((n, language(n)?)));
                let (source, from) = columns.next().ok_or(InterchangeError::UnknownFormat)?;
                let targets: Vec<_> = columns.collect();
                if targets.is_empty() {
                    return Err(InterchangeError::UnknownFormat.into());
                }
                Ok(Self { from, source, targets, state, as_of, is_php: false })
            }
        }
    }
}
