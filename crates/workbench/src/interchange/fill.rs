//! Into a file of another program: what stands here, in its units, and nothing else of it changed.

use super::{
    Format,
    export::{Leaving, leaving},
    find::{Units, target_key},
    import::{is_of_a_unit, language, read, twice},
    report::Note,
};
use crate::{WorkbenchError, units::read_row, workbench::Workbench};
use std::collections::BTreeMap;
use tolmach_core::{Language, UnitKey, WikiName, text::same_when_stored};
use tolmach_interchange::{
    DocState, DocUnit, InterchangeError, Limits, Place, Reading,
    fill::{Filled, NewTarget, NotFilled},
    po, xliff,
};
use tolmach_store::Reader;

/// A file of another program that is to be filled.
#[derive(Debug, Clone, Copy)]
pub struct FillRequest<'a> {
    /// The wiki that its units are looked for on, where the file names none that is known here.
    pub wiki: &'a WikiName,
    /// What is in it.
    pub bytes: &'a [u8],
    /// The language, for files that do not say; what a file says counts more.
    pub language: Option<&'a Language>,
}

/// A file that was filled, and what of it was not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FillReport {
    /// What the file turned out to be.
    pub format: Format,
    /// The file with what stands here in its units.
    pub bytes: Vec<u8>,
    /// Units that got another target or state.
    pub n_written: usize,
    /// Units that say already what stands here, or of which there is nothing here.
    pub n_unchanged: usize,
    /// Entries that were left as they are, in the order of the file.
    pub left: Vec<LeftUnit>,
}

impl FillReport {
    /// Whether the file has all that it could be given. What is of another place than the library, or of no unit at all, is
    /// none of our business.
    pub fn is_whole(&self) -> bool {
        self.left.iter().all(|left| match left.why {
            WhyLeft::Unknown(_) | WhyLeft::NotRead(_) => true,
            WhyLeft::OtherSource | WhyLeft::Twice | WhyLeft::Split | WhyLeft::Codes => false,
        })
    }
}

/// An entry of a file that was left as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftUnit {
    /// Where it stands in the file.
    pub place: Place,
    /// The unit; none where nobody could tell.
    pub key: Option<UnitKey>,
    /// Why.
    pub why: WhyLeft,
}

/// Why an entry was left as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WhyLeft {
    /// No unit here is the one that is meant.
    Unknown(Note),
    /// It could not be read; what the reader says.
    NotRead(String),
    /// The source here is another one than in the file.
    OtherSource,
    /// The file has the unit twice.
    Twice,
    /// The other program has cut it into segments.
    Split,
    /// It has codes that stand for no text.
    Codes,
}

impl WhyLeft {
    /// The word for it in JSON.
    pub fn to_word(&self) -> String {
        match self {
            Self::Unknown(note) => return note.to_word(),
            Self::NotRead(says) => return format!("read: {says}"),
            Self::OtherSource => "other-source",
            Self::Twice => "twice",
            Self::Split => "split",
            Self::Codes => "codes",
        }
        .to_owned()
    }
}

impl From<NotFilled> for WhyLeft {
    fn from(why: NotFilled) -> Self {
        match why {
            NotFilled::Split => Self::Split,
            NotFilled::Codes => Self::Codes,
        }
    }
}

/// What becomes of an entry.
enum Plan {
    Write(NewTarget),
    Keep,
    Leave(WhyLeft),
}

/// An entry of the file, and the unit that it is of, where one was found.
struct Planned {
    place: Place,
    key: Option<UnitKey>,
    unit: Option<Leaving>,
    plan: Plan,
}

impl Workbench {
    /// Puts what stands here, drafts first, into an XLIFF or PO file of another program.
    ///
    /// Only targets and states that differ are written; every other byte stays, units that cannot be told or cannot take
    /// their target among them. A translation is never taken out. What the file holds of ours then is remembered as with
    /// any export, so that it can be told later what came back changed.
    ///
    /// # Errors
    /// Those of [`Workbench::import`], and [`InterchangeError::NotWritable`] for a file of another format.
    pub fn fill(&self, request: &FillRequest<'_>) -> Result<FillReport, WorkbenchError> {
        let limits = Limits::default();
        let format = Format::of(request.bytes).ok_or(InterchangeError::UnknownFormat)?;
        let fill = match format {
            Format::Po | Format::TranslatePo => po::fill,
            Format::Xliff12 | Format::Xliff21 => xliff::fill,
            Format::Csv | Format::TranslateCsv | Format::Tmx | Format::Package => {
                let why = "only XLIFF and PO files are written into; export a new file of this format instead";
                return Err(InterchangeError::NotWritable(why).into());
            }
        };
        let reading = read(format, request.bytes, &limits)?;
        let language = language(&reading, request.language)?;
        let wiki = self.wiki_of_file(&reading, request.wiki)?;
        let twice = twice(&reading);
        let planned = self.store().read(|r| -> Result<_, WorkbenchError> {
            let mut units = Units::new(r, &wiki, &language, &reading);
            let mut planned = Vec::new();
            for (unit, place) in reading.document.units.iter().zip(&reading.places) {
                let is_twice = unit.key.as_ref().is_some_and(|key| twice.contains(key.to_string().as_str()));
                let mut entry = Planned {
                    place: place.clone(),
                    key: unit.key.clone(),
                    unit: None,
                    plan: Plan::Leave(WhyLeft::Twice),
                };
                if !is_twice {
                    entry.plan = match units.find(unit)? {
                        Err(note) => Plan::Leave(WhyLeft::Unknown(note)),
                        Ok(target) => {
                            let here = here(r, &wiki, &target.key.unit, &language)?;
                            let plan = plan(unit, &here.unit);
                            (entry.key, entry.unit) = (Some(target.key.unit), Some(here));
                            plan
                        }
                    };
                }
                planned.push(entry);
            }
            Ok(planned)
        })?;
        let new: BTreeMap<Place, NewTarget> = planned
            .iter()
            .filter_map(|entry| match &entry.plan {
                Plan::Write(new) => Some((entry.place.clone(), new.clone())),
                Plan::Keep | Plan::Leave(_) => None,
            })
            .collect();
        let filled = fill(request.bytes, &new, &limits)?;
        self.remember_filled(&wiki, &language, format, &planned, &filled)?;
        Ok(report(format, planned, filled, &reading))
    }

    /// Notes what the file holds of ours.
    fn remember_filled(
        &self,
        wiki: &WikiName,
        language: &Language,
        format: Format,
        planned: &[Planned],
        filled: &Filled,
    ) -> Result<(), WorkbenchError> {
        let holds_ours = |entry: &&Planned| match entry.plan {
            Plan::Write(_) => !filled.left.contains_key(&entry.place),
            Plan::Keep => true,
            Plan::Leave(_) => false,
        };
        let now = self.now();
        self.store().write(|w| -> Result<(), WorkbenchError> {
            let export = w.begin_export(wiki, language, format.as_str(), now)?;
            for Leaving { row, unit, base } in planned.iter().filter(holds_ours).filter_map(|entry| entry.unit.as_ref())
            {
                w.record_handout(export, &row.key, unit.target.as_deref().unwrap_or_default(), base)?;
            }
            Ok(())
        })
    }
}

fn here(r: &Reader<'_>, wiki: &WikiName, key: &UnitKey, language: &Language) -> Result<Leaving, WorkbenchError> {
    Ok(leaving(read_row(r, &target_key(wiki, key, language))?))
}

/// What becomes of an entry, by what it says and what would leave of the unit.
///
/// A state that only this or that program tells apart is no reason to touch a unit: done or not done is.
fn plan(of_file: &DocUnit, here: &DocUnit) -> Plan {
    let Some(text) = &here.target else { return Plan::Keep };
    let is_done = |state: DocState| match state {
        DocState::Untranslated | DocState::NeedsWork => false,
        DocState::Translated | DocState::Reviewed => true,
    };
    let same_text = of_file.target.as_deref().filter(|target| same_when_stored(target, text));
    if same_text.is_some() && is_done(of_file.state) == is_done(here.state) {
        return Plan::Keep;
    }
    if !same_when_stored(&of_file.definition, &here.definition) {
        return Plan::Leave(WhyLeft::OtherSource);
    }
    let text = same_text.unwrap_or(text).to_owned();
    Plan::Write(NewTarget { text, state: here.state })
}

fn report(format: Format, planned: Vec<Planned>, filled: Filled, reading: &Reading) -> FillReport {
    let mut report = FillReport { format, bytes: filled.bytes, n_written: 0, n_unchanged: 0, left: Vec::new() };
    for Planned { place, key, unit: _, plan } in planned {
        let why = match (plan, filled.left.get(&place)) {
            (Plan::Write(_), None) => {
                report.n_written += 1;
                continue;
            }
            (Plan::Keep, _) => {
                report.n_unchanged += 1;
                continue;
            }
            (Plan::Write(_), Some(why)) => (*why).into(),
            (Plan::Leave(why), _) => why,
        };
        report.left.push(LeftUnit { place, key, why });
    }
    let not_read = reading.problems.iter().filter(|problem| !is_of_a_unit(problem, reading));
    report.left.extend(not_read.map(|problem| LeftUnit {
        place: problem.place.clone(),
        key: None,
        why: WhyLeft::NotRead(problem.what.to_string()),
    }));
    report.left.sort_by(|one, other| one.place.cmp(&other.place));
    report
}
