//! The glossary.

use super::{Answer, aside};
use crate::{
    desktop::Desktop,
    dto::{glossary::*, glossary_files::*, interchange::Written},
    error::CommandError,
};
use std::path::Path;
use tauri::State;
use tolmach_core::Language;
use tolmach_workbench::{
    InterchangeError, WorkbenchError,
    glossary::{self, GlossaryFile},
    interchange::ExportedFile,
};

/// The terms that a query asks for, as rows.
#[tauri::command(async)]
#[specta::specta]
pub fn find_terms(desktop: State<'_, Desktop>, query: TermQuery) -> Answer<FoundTerms> {
    let query = glossary::TermQuery::try_from(query)?;
    Ok(FoundTerms::of(desktop.workbench.find_terms(&query)?, query.to.as_ref()))
}

/// All of one term.
#[tauri::command(async)]
#[specta::specta]
pub fn glossary_term(desktop: State<'_, Desktop>, name: TermName) -> Answer<GlossaryTerm> {
    Ok(desktop.workbench.glossary_term(&Language::parse(&name.language)?, &name.source)?.into())
}

/// Puts a term in place of another, or adds it.
#[tauri::command(async)]
#[specta::specta]
pub fn put_term(desktop: State<'_, Desktop>, was: Option<TermName>, term: WholeTerm) -> Answer<GlossaryTerm> {
    let was = was.map(|was| Ok::<_, CommandError>((Language::parse(&was.language)?, was.source))).transpose()?;
    let was = was.as_ref().map(|(language, source)| (language, source.as_str()));
    Ok(desktop.workbench.put_term(was, &term.try_into()?)?.into())
}

/// Removes a term with its translations.
#[tauri::command(async)]
#[specta::specta]
pub fn remove_term(desktop: State<'_, Desktop>, name: TermName) -> Answer<()> {
    Ok(desktop.workbench.remove_term(&Language::parse(&name.language)?, &name.source)?)
}

/// Takes the terms of a file, or says what would become of each.
#[tauri::command]
#[specta::specta]
pub async fn import_glossary(
    desktop: State<'_, Desktop>,
    file: String,
    bytes: Vec<u8>,
    from: String,
    to: Option<String>,
    is_dry_run: bool,
) -> Answer<GlossaryReport> {
    let (from, to) = (Language::parse(&from)?, to.map(|tag| Language::parse(&tag)).transpose()?);
    let format = glossary::GlossaryFormat::of_file(Path::new(&file))
        .ok_or(WorkbenchError::Interchange(InterchangeError::UnknownFormat))?;
    let import = aside(&desktop.workbench, move |workbench| {
        let file = GlossaryFile { bytes: &bytes, format, from: Some(&from), to: to.as_ref() };
        workbench.import_glossary(&file, is_dry_run)
    });
    Ok(GlossaryReport::of(import.await?, is_dry_run))
}

/// Writes the terms into a file of a folder: all of them, or those with translations into one language.
#[tauri::command]
#[specta::specta]
pub async fn export_glossary(
    desktop: State<'_, Desktop>,
    format: GlossaryFormat,
    to: Option<String>,
    folder: String,
) -> Answer<Vec<Written>> {
    let to = to.map(|tag| Language::parse(&tag)).transpose()?;
    let file = aside(&desktop.workbench, move |workbench| {
        let (bytes, n_units) = workbench.export_glossary(format.into(), None, to.as_ref())?;
        let language = to.map(|to| format!("_{to}")).unwrap_or_default();
        Ok(ExportedFile { name: format!("glossary{language}.{}", format.extension()), bytes, n_units })
    });
    Written::into_folder(Path::new(&folder), vec![file.await?])
}
