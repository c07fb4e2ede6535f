//! From the library to files: units as the wiki has them, with drafts in place.

use super::{Format, PackageRequest, tmx};
use crate::{
    WorkbenchError, language_code,
    units::{Standing, UnitFilter, UnitRow},
    workbench::Workbench,
};
use std::collections::BTreeSet;
use tolmach_core::{Base, Language, PageTitle, State, Timestamp, UserName, WikiName, text::is_blank};
use tolmach_interchange::{
    DocState, DocUnit, Document, InterchangeError,
    csv::{self, CsvHeader},
    po::{self, PoHeader},
    translate_po::{self, TranslateHeader},
    xliff,
};

const GENERATOR: &str = concat!("Tolmach ", env!("CARGO_PKG_VERSION"));

/// What is exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportRequest {
    /// The wiki.
    pub wiki: WikiName,
    /// Pages of the library.
    pub pages: Vec<PageTitle>,
    /// The language translated into.
    pub language: Language,
    /// The format.
    pub format: Format,
}

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedFile {
    /// What to call it: `page-Hubs_pl.po`. Holds no sign that a file system would not take.
    pub name: String,
    /// What to write into it.
    pub bytes: Vec<u8>,
    /// How many units it holds.
    pub n_units: usize,
}

/// A unit on its way into a file, and what is remembered of it.
pub(super) struct Leaving {
    pub(super) row: UnitRow,
    pub(super) unit: DocUnit,
    pub(super) base: Base,
}

impl Workbench {
    /// Writes units of pages into files in memory: one file, or one for each page where the format holds only one.
    ///
    /// Drafts stand in place of what the wiki has: done ones as translated, others as needing work. What a file holds
    /// is remembered, so that it can be told later what came back changed.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`]; [`WorkbenchError::NotPulledIn`] where a page was never pulled in the language;
    /// [`WorkbenchError::NoWikiCode`] where the format wants one; [`WorkbenchError::Interchange`].
    pub fn export(&self, request: &ExportRequest) -> Result<Vec<ExportedFile>, WorkbenchError> {
        let ExportRequest { wiki, pages, language, format } = request;
        if *format == Format::Package {
            let (pages, languages) = (pages.iter().cloned().collect(), [language.clone()].into());
            let request = PackageRequest { wiki: wiki.clone(), pages, languages, with_memory: true };
            return Ok(vec![self.export_package(&request)?]);
        }
        let now = self.now();
        let mut of_pages = Vec::new();
        for page in pages {
            let rows = self.units(wiki, page, language, &UnitFilter::default())?;
            if rows.is_empty() {
                return Err(WorkbenchError::NotPulledIn { page: page.clone(), language: language.clone() });
            }
            // A removed unit is listed for its draft; no other program could do anything with it.
            of_pages.push((page, rows.into_iter().filter(|row| row.is_present).map(leaving).collect::<Vec<_>>()));
        }
        let files = if format.is_of_one_page() {
            let one = |(page, units): &(&PageTitle, Vec<Leaving>)| self.file(request, &[*page], units.iter(), now);
            of_pages.iter().map(one).collect::<Result<Vec<_>, _>>()?
        } else {
            let titles: Vec<&PageTitle> = of_pages.iter().map(|(page, _)| *page).collect();
            vec![self.file(request, &titles, of_pages.iter().flat_map(|(_, units)| units), now)?]
        };
        self.store().write(|w| -> Result<(), WorkbenchError> {
            let export = w.begin_export(wiki, language, format.as_str(), now)?;
            for Leaving { row, unit, base } in of_pages.iter().flat_map(|(_, units)| units) {
                w.record_handout(export, &row.key, unit.target.as_deref().unwrap_or_default(), base)?;
            }
            Ok(())
        })?;
        Ok(files)
    }

    fn file<'l>(
        &self,
        request: &ExportRequest,
        pages: &[&PageTitle],
        units: impl Iterator<Item = &'l Leaving> + Clone,
        now: Timestamp,
    ) -> Result<ExportedFile, WorkbenchError> {
        let ExportRequest { wiki, pages: _, language, format } = request;
        let site = self.wiki(wiki)?;
        let source_language = self.store().read(|r| -> Result<_, WorkbenchError> {
            let resource = pages.first().map(|page| r.known_resource(wiki, page)).transpose()?;
            Ok(resource.map(|resource| resource.source_language))
        })?;
        let document = Document {
            wiki: Some(wiki.clone()),
            source_language,
            language: Some(language.clone()),
            units: units.clone().map(|leaving| leaving.unit.clone()).collect(),
        };
        let code = || language_code::to_wiki(language).ok_or_else(|| WorkbenchError::NoWikiCode(language.clone()));
        let mut bytes = Vec::new();
        match format {
            Format::Po => {
                let titles: Vec<&str> = pages.iter().map(|page| page.as_str()).collect();
                let header = PoHeader {
                    project: titles.join(", "),
                    translator: site.account.as_ref().map(ToString::to_string),
                    generator: GENERATOR.to_owned(),
                    made_at: now,
                };
                po::write(&document, &header, &mut bytes)?;
            }
            Format::TranslatePo => {
                let page = pages.first().ok_or(InterchangeError::NotWritable("no page"))?;
                let header = TranslateHeader {
                    site: site.facts.map_or_else(|| wiki.to_string(), |facts| facts.site_name),
                    page: (*page).clone(),
                    code: code()?,
                    english_name: None,
                    authors: self.authors(units.clone().map(|leaving| &leaving.row))?,
                    made_at: now,
                    generator: GENERATOR.to_owned(),
                };
                translate_po::write(&document, &header, &mut bytes)?;
            }
            Format::Csv | Format::TranslateCsv => {
                let source_code = document.source_language.as_ref().and_then(language_code::to_wiki);
                let header = CsvHeader {
                    code: code()?,
                    source_code: source_code.unwrap_or_else(|| "en".to_owned()),
                    is_guarded: *format == Format::Csv,
                };
                csv::write(&document, &header, &mut bytes)?;
            }
            Format::Xliff12 => xliff::v1::write(&document, &mut bytes)?,
            Format::Xliff21 => xliff::v2::write(&document, &mut bytes)?,
            Format::Tmx => tmx::write(&document, now, &mut bytes)?,
            Format::Package => {
                return Err(InterchangeError::NotWritable("a package is written by its own export").into());
            }
        }
        Ok(ExportedFile { name: name(pages, language, *format), bytes, n_units: document.units.len() })
    }

    /// Who saved the translations that stand on the wiki.
    fn authors<'l>(&self, rows: impl Iterator<Item = &'l UnitRow>) -> Result<BTreeSet<UserName>, WorkbenchError> {
        self.store().read(|r| {
            let mut authors = BTreeSet::new();
            for row in rows {
                let target = r.target(&row.key)?;
                let translation = target.as_ref().and_then(|target| target.remote.target.translation());
                authors.extend(translation.and_then(|translation| translation.translator.clone()));
            }
            Ok(authors)
        })
    }
}

/// What leaves of a unit: its draft, or else what the wiki has.
pub(super) fn leaving(row: UnitRow) -> Leaving {
    let draft = row.draft.as_ref().map(|stored| &stored.draft).filter(|draft| !is_blank(&draft.text));
    let base = match draft {
        Some(draft) => draft.base.clone(),
        None => Base { revision: row.revision, text: row.target.clone(), source: row.source.clone() },
    };
    let has_moved = row.standing == Standing::SourceMoved;
    let (target, state, previous) = match draft {
        Some(draft) => {
            let state = if draft.is_done && !has_moved { DocState::Translated } else { DocState::NeedsWork };
            (Some(draft.text.clone()), state, has_moved.then(|| draft.base.source.clone()))
        }
        None => {
            let previous = row.source_then.clone().filter(|_| row.state == State::Outdated);
            (row.target.clone().filter(|text| !is_blank(text)), row.state.into(), previous)
        }
    };
    let unit = DocUnit {
        key: Some(row.key.unit.clone()),
        definition: row.source.clone(),
        state: if target.is_none() { DocState::Untranslated } else { state },
        target,
        previous,
        base_revision: base.revision,
        notes: Vec::new(),
    };
    Leaving { row, unit, base }
}

fn name(pages: &[&PageTitle], language: &Language, format: Format) -> String {
    let stem = match pages {
        [page] => format!("page-{}", page.underscored()),
        _ => "tolmach".to_owned(),
    };
    let calm: String = stem.chars().map(|c| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '-' }).collect();
    format!("{calm}_{language}.{}", format.extension())
}
