//! Glossaries that come from files and leave in them.

use crate::{error::WorkbenchError, workbench::Workbench};
use std::{fs::File, io::Read, path::Path};
use tolmach_core::{Language, Timestamp};
use tolmach_interchange::{
    InterchangeError, Limits, ReadProblem,
    glossary::{GlossaryEntry, GlossaryReading, GlossaryStatus, GlossaryTarget},
    glossary_csv, omegat_tsv,
    tbx::{self, TbxVersion},
};
use tolmach_lexicon::{
    Status, TargetTerm,
    glossary::{Origin, seed},
};
use tolmach_store::{NewTerm, Rendering, StoreError, StoredTerm, Writer};

/// The formats of glossary files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GlossaryFormat {
    /// Comma-separated values with a row of headings.
    Csv,
    /// OmegaT's glossary.
    OmegaT,
    /// TermBase eXchange, version 3.
    Tbx,
    /// TermBase eXchange, version 2, for older programs.
    Tbx2,
}

impl GlossaryFormat {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Csv, Self::OmegaT, Self::Tbx, Self::Tbx2];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::OmegaT => "omegat",
            Self::Tbx => "tbx",
            Self::Tbx2 => "tbx2",
        }
    }

    /// Reads the word that [`Self::as_str`] gives.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }

    /// The format that the ending of a file's name stands for.
    pub fn of_file(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "tsv" | "utf8" | "txt" | "tab" => Some(Self::OmegaT),
            "tbx" | "xml" => Some(Self::Tbx),
            _ => None,
        }
    }
}

/// A file of terms.
#[derive(Debug, Clone, Copy)]
pub struct GlossaryFile<'a> {
    /// All of it.
    pub bytes: &'a [u8],
    /// What it is.
    pub format: GlossaryFormat,
    /// The language of the terms, where the file does not say; English unless given.
    pub from: Option<&'a Language>,
    /// The language of the translations, where the file does not say.
    pub to: Option<&'a Language>,
}

/// What became of a file that was read in, or would become of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GlossaryImport {
    /// Every term of the file, in its order.
    pub terms: Vec<TakenTerm>,
    /// What was not taken.
    pub problems: Vec<ReadProblem>,
}

/// A term of a file, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenTerm {
    /// Its language.
    pub language: Language,
    /// The term.
    pub source: String,
    /// What became of it.
    pub taken: Taken,
}

/// What became of one term of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It was not known.
    Added,
    /// Something of it is new.
    Changed,
    /// Nothing of it is new.
    Unchanged,
}

impl GlossaryImport {
    /// How many terms became that.
    pub fn count(&self, taken: Taken) -> usize {
        self.terms.iter().filter(|term| term.taken == taken).count()
    }
}

/// Why the transaction of an import ends: nothing is kept in either case.
enum Undone {
    Forecast(GlossaryImport),
    Failed(WorkbenchError),
}

impl From<StoreError> for Undone {
    fn from(error: StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl Workbench {
    /// Reads terms from a file: all that can be read, or nothing where the file breaks off. A dry run does all of it and
    /// keeps nothing.
    ///
    /// What the user wrote stays: translations of the file are put behind it. What came with the program or from another
    /// file gives way.
    ///
    /// # Errors
    /// [`WorkbenchError::NoFileLanguage`] for OmegaT's format without a language to translate into;
    /// [`WorkbenchError::Interchange`] when the file can't be read; [`WorkbenchError::Store`].
    pub fn import_glossary(&self, file: &GlossaryFile<'_>, is_dry_run: bool) -> Result<GlossaryImport, WorkbenchError> {
        let reading = read(file)?;
        self.read_seed()?;
        let now = self.now();
        let written = self.store().write(|w| {
            let mut import = GlossaryImport { problems: reading.problems, ..Default::default() };
            for entry in &reading.entries {
                let taken = take(w, entry, now).map_err(Undone::Failed)?;
                let (language, source) = (entry.source_language.clone(), entry.source.clone());
                import.terms.push(TakenTerm { language, source, taken });
            }
            if is_dry_run { Err(Undone::Forecast(import)) } else { Ok(import) }
        });
        match written {
            Ok(import) | Err(Undone::Forecast(import)) => Ok(import),
            Err(Undone::Failed(error)) => Err(error),
        }
    }

    /// Writes terms to a file's bytes, and answers how many. `from` and `to` leave out other languages.
    ///
    /// # Errors
    /// [`WorkbenchError::NoFileLanguage`] for OmegaT's format without a language to translate into;
    /// [`WorkbenchError::Store`].
    pub fn export_glossary(
        &self,
        format: GlossaryFormat,
        from: Option<&Language>,
        to: Option<&Language>,
    ) -> Result<(Vec<u8>, usize), WorkbenchError> {
        let english = Language::parse(seed::SEED_LANGUAGE)?;
        let terms = self.glossary_terms()?;
        let of_source = terms.iter().filter(|term| from.is_none_or(|from| term.language == *from));
        let mut entries: Vec<_> = of_source.map(|term| entry(term, to)).collect();
        entries.retain(|entry| to.is_none() || entry.do_not_translate || !entry.targets.is_empty());
        let mut bytes = Vec::new();
        let source_language = from.unwrap_or(&english);
        match format {
            GlossaryFormat::Csv => glossary_csv::write(&entries, &mut bytes)?,
            GlossaryFormat::OmegaT => {
                omegat_tsv::write(&entries, to.ok_or(WorkbenchError::NoFileLanguage)?, &mut bytes)?;
            }
            GlossaryFormat::Tbx => tbx::write(&entries, source_language, TbxVersion::Three, &mut bytes)?,
            GlossaryFormat::Tbx2 => tbx::write(&entries, source_language, TbxVersion::Two, &mut bytes)?,
        }
        Ok((bytes, entries.len()))
    }
}

/// The bytes of a file of terms.
///
/// # Errors
/// [`InterchangeError::TooLarge`]; [`InterchangeError::Io`].
pub fn read_glossary_file(path: &Path) -> Result<Vec<u8>, InterchangeError> {
    let max = Limits::default().max_file_bytes;
    let mut bytes = Vec::new();
    File::open(path)?.take(max + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max {
        return Err(InterchangeError::TooLarge { what: "the file", max });
    }
    Ok(bytes)
}

fn read(file: &GlossaryFile<'_>) -> Result<GlossaryReading, WorkbenchError> {
    let GlossaryFile { bytes, format, from, to } = *file;
    let limits = Limits::default();
    let english = Language::parse(seed::SEED_LANGUAGE)?;
    let from = from.unwrap_or(&english);
    Ok(match format {
        GlossaryFormat::Csv => glossary_csv::read(bytes, to.map(|to| (from, to)), &limits)?,
        GlossaryFormat::OmegaT => omegat_tsv::read(bytes, from, to.ok_or(WorkbenchError::NoFileLanguage)?, &limits)?,
        GlossaryFormat::Tbx | GlossaryFormat::Tbx2 => tbx::read(bytes, from, &limits)?,
    })
}

fn take(w: &mut Writer<'_>, entry: &GlossaryEntry, now: Timestamp) -> Result<Taken, WorkbenchError> {
    let GlossaryEntry { source_language, source, targets, reviewed, do_not_translate, domain, note } = entry;
    let known = w.term(source_language, source)?;
    let is_own = known.as_ref().is_some_and(|term| term.origin == Origin::Own);
    let before = w.glossary_state()?.n_changes;
    // An empty cell of a file says nothing, and nothing replaces what the user wrote.
    let given = |new: &str, known: Option<&String>| match known {
        Some(known) if new.is_empty() || (is_own && !known.is_empty()) => known.clone(),
        _ => new.to_owned(),
    };
    let domain = given(domain, known.as_ref().map(|term| &term.domain));
    let note = given(note, known.as_ref().map(|term| &term.note));
    let do_not_translate = match &known {
        Some(term) if is_own => term.do_not_translate,
        _ => *do_not_translate,
    };
    let new = NewTerm { language: source_language, source, do_not_translate, domain: &domain, note: &note };
    let origin = if is_own { Origin::Own } else { Origin::Imported };
    if let Some(id) = w.save_term(&new, origin, now)? {
        for (language, targets) in targets.iter().filter(|(_, targets)| !targets.is_empty()) {
            let before = known.as_ref().and_then(|term| term.renderings.get(language));
            w.save_rendering(id, language, &joined(before, targets, reviewed.contains(language)), now)?;
        }
    }
    Ok(match (known.is_some(), w.glossary_state()?.n_changes == before) {
        (false, _) => Taken::Added,
        (true, false) => Taken::Changed,
        (true, true) => Taken::Unchanged,
    })
}

/// The translations after an import: own ones first, and as the user wanted them.
fn joined(before: Option<&Rendering>, new: &[GlossaryTarget], is_reviewed: bool) -> Rendering {
    let own = before.filter(|before| before.origin == Origin::Own);
    let mut targets = own.map(|own| own.targets.clone()).unwrap_or_default();
    for GlossaryTarget { text, status } in new {
        if !targets.iter().any(|known| known.text == *text) {
            targets.push(TargetTerm { text: text.clone(), status: status_from_file(*status) });
        }
    }
    let (is_reviewed, origin) = own.map_or((is_reviewed, Origin::Imported), |own| (own.is_reviewed, Origin::Own));
    Rendering { targets, is_reviewed, origin }
}

fn entry(term: &StoredTerm, to: Option<&Language>) -> GlossaryEntry {
    let StoredTerm { id: _, language, source, do_not_translate, domain, note, origin: _, changed_at: _, renderings } =
        term;
    let mut entry = GlossaryEntry::new(language.clone(), source.clone());
    entry.do_not_translate = *do_not_translate;
    entry.domain.clone_from(domain);
    entry.note.clone_from(note);
    for (language, rendering) in renderings.iter().filter(|(language, _)| to.is_none_or(|to| *language == to)) {
        if rendering.targets.is_empty() {
            continue;
        }
        let target =
            |target: &TargetTerm| GlossaryTarget { text: target.text.clone(), status: status_for_file(target.status) };
        entry.targets.insert(language.clone(), rendering.targets.iter().map(target).collect());
        if rendering.is_reviewed {
            entry.reviewed.insert(language.clone());
        }
    }
    entry
}

fn status_for_file(status: Status) -> GlossaryStatus {
    match status {
        Status::Preferred => GlossaryStatus::Preferred,
        Status::Admitted => GlossaryStatus::Admitted,
        Status::Forbidden => GlossaryStatus::Forbidden,
    }
}

fn status_from_file(status: GlossaryStatus) -> Status {
    match status {
        GlossaryStatus::Preferred => Status::Preferred,
        GlossaryStatus::Admitted => Status::Admitted,
        GlossaryStatus::Forbidden => Status::Forbidden,
    }
}
