//! From a file to drafts, in one transaction.

use super::{
    Format,
    decide::{Decision, Here, Made, decide},
    find::{Units, target_key},
    report::{ImportReport, ImportedUnit, Note, Outcome},
    tmx,
};
use crate::{
    WorkbenchError, language_code,
    units::{Standing, read_row},
    workbench::Workbench,
};
use std::collections::BTreeSet;
use tolmach_core::{Base, Language, TargetKey, Timestamp, WikiName};
use tolmach_interchange::{DocUnit, InterchangeError, Limits, Place, ReadProblem, Reading, What, csv, po, xliff};
use tolmach_store::{ImportId, NewOffer, NewText, StoreError, StoredTarget, Writer};

/// A file to be imported.
#[derive(Debug, Clone, Copy)]
pub struct ImportRequest<'a> {
    /// The wiki that its units are looked for on, where the file names none that is known here.
    pub wiki: &'a WikiName,
    /// Its name, which is remembered with what is taken. Says nothing about the format.
    pub file: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
    /// The language, for files that do not say; what a file says counts more.
    pub language: Option<&'a Language>,
    /// Whether nothing is to be kept.
    pub is_dry_run: bool,
}

/// How the transaction ends that is taken back.
enum Stop {
    Dry(Box<ImportReport>),
    Failed(WorkbenchError),
}

impl From<StoreError> for Stop {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl From<WorkbenchError> for Stop {
    fn from(error: WorkbenchError) -> Self {
        Self::Failed(error)
    }
}

impl Workbench {
    /// Takes the translations of a file as drafts, and says what became of each entry.
    ///
    /// Nothing is overwritten: what differs from a draft that stands here waits beside it, what differs from a newer
    /// translation on the wiki becomes a draft in conflict, and both show among the conflicts with all texts kept.
    /// Every draft remembers the file it came from. A dry run does the same and keeps nothing.
    /// Cost: one transaction; a few statements a unit.
    ///
    /// # Errors
    /// [`WorkbenchError::Interchange`] where the file can't be read, [`WorkbenchError::NoFileLanguage`] where it does
    /// not say its language and nobody else does, [`WorkbenchError::Store`]; then nothing has changed.
    pub fn import(&self, request: &ImportRequest<'_>) -> Result<ImportReport, WorkbenchError> {
        let limits = Limits::default();
        let format = Format::of(request.bytes).ok_or(InterchangeError::UnknownFormat)?;
        if format == Format::Package {
            return self.import_package(request);
        }
        let reading = read(format, request.bytes, &limits)?;
        let language = language(&reading, request.language)?;
        let wiki = self.wiki_of_file(&reading, request.wiki)?;
        let now = self.now();
        let done = self.store().write(|w| {
            let units = take_all(w, request, &reading, format, &wiki, &language, now)?;
            let (file, is_dry_run) = (request.file.to_owned(), request.is_dry_run);
            let report =
                ImportReport { file, format, wiki: wiki.clone(), language: language.clone(), is_dry_run, units };
            if is_dry_run { Err(Stop::Dry(Box::new(report))) } else { Ok(report) }
        });
        match done {
            Ok(report) => Ok(report),
            Err(Stop::Dry(report)) => Ok(*report),
            Err(Stop::Failed(error)) => Err(error),
        }
    }

    /// The wiki that a file names, where it is known here, or else the one that was given.
    pub(super) fn wiki_of_file(&self, reading: &Reading, given: &WikiName) -> Result<WikiName, WorkbenchError> {
        let wiki = match reading.document.wiki.clone() {
            Some(named) if self.store().read(|r| r.wiki(&named))?.is_some() => named,
            Some(_) | None => given.clone(),
        };
        self.wiki(&wiki)?;
        Ok(wiki)
    }
}

/// Reads a file of units. What is missing at the end can't be told from what was never there, and what is in another
/// encoding is so all over: it is not taken in half.
pub(super) fn read(format: Format, bytes: &[u8], limits: &Limits) -> Result<Reading, WorkbenchError> {
    let reading = match format {
        Format::Po | Format::TranslatePo => po::read(bytes, limits)?,
        Format::Csv | Format::TranslateCsv => csv::read(bytes, limits)?,
        Format::Xliff12 | Format::Xliff21 => xliff::read(bytes, limits)?,
        Format::Tmx => match tmx::read(bytes, limits) {
            Err(InterchangeError::UnknownFormat) => return Err(WorkbenchError::NoWorkInMemory),
            other => other?,
        },
        Format::Package => return Err(InterchangeError::UnknownFormat.into()),
    };
    for ReadProblem { place, what } in &reading.problems {
        let (place, why) = (place.clone(), what.to_string());
        match what {
            What::NotUtf8 => return Err(InterchangeError::Encoding { place }.into()),
            What::Truncated => return Err(InterchangeError::Damaged { place, why }.into()),
            What::BadKey(_)
            | What::DuplicateKey(_)
            | What::NoKey
            | What::TooLong { .. }
            | What::Malformed(_)
            | What::OtherLanguage(_)
            | What::Plural
            | What::BadValue { .. } => {}
        }
    }
    Ok(reading)
}

/// The language of a file. Tables head their column with the wiki's code.
pub(super) fn language(reading: &Reading, given: Option<&Language>) -> Result<Language, WorkbenchError> {
    let named = reading.document.language.as_ref().map(|language| {
        let code = language.as_str().to_ascii_lowercase();
        language_code::from_wiki(&code).unwrap_or_else(|| language.clone())
    });
    named.or_else(|| given.cloned()).ok_or(WorkbenchError::NoFileLanguage)
}

fn take_all(
    w: &mut Writer<'_>,
    request: &ImportRequest<'_>,
    reading: &Reading,
    format: Format,
    wiki: &WikiName,
    language: &Language,
    now: Timestamp,
) -> Result<Vec<ImportedUnit>, Stop> {
    let import = w.begin_import(wiki, request.file, format.as_str(), now)?;
    let mut found = Vec::new();
    let mut units = Units::new(w, wiki, language, reading);
    for unit in &reading.document.units {
        found.push(units.find(unit)?);
    }
    let made = Made { at: reading.made_at, tells_base: reading.document.wiki.is_some() };
    let mut rows = Vec::new();
    let twice = twice(reading);
    for ((unit, place), found) in reading.document.units.iter().zip(&reading.places).zip(found) {
        let key = unit.key.clone();
        let is_by_source = key.is_none();
        let row = |key, outcome, note| ImportedUnit { place: place.clone(), key, is_by_source, outcome, note };
        rows.push(match found {
            _ if key.as_ref().is_some_and(|key| twice.contains(key.to_string().as_str())) => {
                row(key, Outcome::Broken, Some(Note::Twice))
            }
            Err(note) => row(key, Outcome::Unknown, Some(note)),
            Ok(target) => {
                let key = target_key(wiki, &target.key.unit, language);
                let (outcome, note) = take(w, import, &key, &target, unit, place, made, now)?;
                row(Some(key.unit), outcome, note)
            }
        });
    }
    rows.extend(reading.problems.iter().filter(|problem| !is_of_a_unit(problem, reading)).map(|problem| {
        ImportedUnit {
            place: problem.place.clone(),
            key: None,
            is_by_source: false,
            outcome: Outcome::Broken,
            note: Some(Note::Read(problem.what.to_string())),
        }
    }));
    rows.sort_by(|one, other| one.place.cmp(&other.place));
    Ok(rows)
}

/// The keys that stand in a file twice: of two texts for one unit, nobody can say which is meant.
pub(super) fn twice(reading: &Reading) -> BTreeSet<&str> {
    let keys = reading.problems.iter().filter_map(|problem| match &problem.what {
        What::DuplicateKey(key) => Some(key.as_str()),
        What::BadKey(_)
        | What::NoKey
        | What::TooLong { .. }
        | What::Malformed(_)
        | What::NotUtf8
        | What::Truncated
        | What::OtherLanguage(_)
        | What::Plural
        | What::BadValue { .. } => None,
    });
    keys.collect()
}

/// Whether a problem is only a remark about an entry that was read all the same.
pub(super) fn is_of_a_unit(problem: &ReadProblem, reading: &Reading) -> bool {
    problem.what == What::NoKey && reading.places.contains(&problem.place)
}

/// Takes one unit, in whatever way it is to be taken.
#[allow(clippy::too_many_arguments, reason = "all of it is about one unit of one file")]
fn take(
    w: &mut Writer<'_>,
    import: ImportId,
    key: &TargetKey,
    target: &StoredTarget,
    unit: &DocUnit,
    place: &Place,
    made: Made,
    now: Timestamp,
) -> Result<(Outcome, Option<Note>), Stop> {
    let draft = w.draft(key)?;
    let waits = w.offer(key)?;
    let handouts = w.handouts(key)?;
    let here = Here {
        remote: &target.remote,
        since: target.since,
        draft: draft.as_ref().map(|stored| &stored.draft),
        waits: waits.as_ref().map(|offer| offer.text.as_str()),
        handouts: &handouts,
    };
    let place = place.to_string();
    match decide(unit, &here, made) {
        Decision::Nothing(note) => Ok((Outcome::Unchanged, Some(note))),
        Decision::Finish => {
            w.set_done(key, true, now)?;
            Ok((Outcome::Taken, None))
        }
        Decision::Offer { text, base, is_done } => {
            w.add_offer(import, key, NewOffer { place: &place, text: &text, is_done, base: &base })?;
            Ok((Outcome::Conflicting, Some(Note::DiffersFromDraft)))
        }
        Decision::Take { text, base, is_done, note } => {
            let new = NewText { text: &text, is_done, run: "", base: &base, takes_back: None };
            let saved = w.save_draft(key, new, now)?;
            w.record_origin(import, saved.id, &place, &text)?;
            Ok(match read_row(w, key)?.standing {
                Standing::Conflict => (Outcome::Conflicting, Some(in_conflict(&base))),
                Standing::SourceMoved => (Outcome::Taken, Some(Note::SourceMoved)),
                Standing::Clear | Standing::Refused(_) => (Outcome::Taken, note),
            })
        }
    }
}

fn in_conflict(base: &Base) -> Note {
    match base.revision {
        Some(_) => Note::ChangedOnWiki,
        None => Note::BaseNotKnown,
    }
}
