//! Our own package: work handed over whole, and merged back without loss or double counting.
//!
//! What stands here of the pages and languages of a package is written down as a package itself ([`snapshot`]); the two
//! are merged by [`tolmach_interchange::package::merge`], whose laws are tested there; and what the merged one has beyond
//! that is put into place ([`apply`]). So importing twice, or in another order, comes to the same.

mod apply;
mod snapshot;
mod sprints;

use super::{ExportedFile, Format, ImportReport, import::ImportRequest};
use crate::{WorkbenchError, workbench::Workbench};
use snapshot::Scope;
use std::collections::BTreeSet;
use tolmach_core::{Language, PageTitle, WikiName};
use tolmach_interchange::package::{self, Package};
use tolmach_store::StoreError;

/// What goes into a package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageRequest {
    /// The wiki.
    pub wiki: WikiName,
    /// Pages of the library.
    pub pages: BTreeSet<PageTitle>,
    /// The languages.
    pub languages: BTreeSet<Language>,
    /// Whether pairs of the memory go along.
    pub with_memory: bool,
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
    /// Puts pages in some languages into a package: units with their bases, drafts and what waits beside them, terms,
    /// pairs of the memory, and the sprints that are about these pages only.
    ///
    /// Cost: one read of all of it; with a memory, a few statements a pair, of at most 100,000 pairs.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`]; [`WorkbenchError::NotPulledIn`] where a page was never pulled in any of the languages.
    pub fn export_package(&self, request: &PackageRequest) -> Result<ExportedFile, WorkbenchError> {
        let PackageRequest { wiki, pages, languages, with_memory } = request;
        self.wiki(wiki)?;
        let package = self.store().read(|r| -> Result<Package, WorkbenchError> {
            let mut titles = BTreeSet::new();
            for page in pages {
                let resource = r.resource(wiki, page)?.ok_or_else(|| WorkbenchError::NoPage(page.clone()))?;
                titles.insert(resource.title);
            }
            let mut scope = Scope::of(wiki, titles, languages.clone());
            let sprints = r.sprints()?.into_iter().filter(|sprint| sprint.wiki == *wiki);
            let whole = sprints.filter(|sprint| sprint.pages.iter().all(|page| scope.pages.contains(page)));
            scope.sprints = whole.map(|sprint| sprint.name).collect();
            if *with_memory {
                scope.directions = snapshot::directions(r, &scope)?;
            }
            snapshot::take(r, &scope, self.now())
        })?;
        if let (true, Some(page), Some(language)) = (package.units.is_empty(), pages.first(), languages.first()) {
            return Err(WorkbenchError::NotPulledIn { page: page.clone(), language: language.clone() });
        }
        let languages: Vec<&str> = languages.iter().map(Language::as_str).collect();
        let stem = pages.first().filter(|_| pages.len() == 1).map_or("tolmach".to_owned(), PageTitle::underscored);
        let calm: String =
            stem.chars().map(|c| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '-' }).collect();
        Ok(ExportedFile {
            name: format!("{calm}_{}.{}", languages.join("-"), Format::Package.extension()),
            bytes: package::write(&package)?,
            n_units: package.units.len(),
        })
    }

    /// Puts a sprint into a package: its pages in its languages, with all that belongs to them.
    ///
    /// # Errors
    /// [`WorkbenchError::NoSprint`], and those of [`Self::export_package`].
    pub fn export_sprint_package(&self, name: &str, with_memory: bool) -> Result<ExportedFile, WorkbenchError> {
        let sprint = self.store().read(|r| r.sprint(name))?.ok_or_else(|| WorkbenchError::NoSprint(name.to_owned()))?;
        let file = self.export_package(&PackageRequest {
            wiki: sprint.wiki,
            pages: sprint.pages.into_iter().collect(),
            languages: sprint.languages.into_iter().collect(),
            with_memory,
        })?;
        Ok(ExportedFile { name: crate::report::file_name_with(name, Format::Package.extension()), ..file })
    }

    /// Merges a package into what stands here. Drafts that differ from those here wait beside them.
    ///
    /// # Errors
    /// [`WorkbenchError::Interchange`] where the package can't be read; [`WorkbenchError::NoWiki`] where its wiki was not
    /// added here, which only the user may do, and [`WorkbenchError::WikiExists`] where another wiki has that name here;
    /// [`WorkbenchError::Store`]. Then nothing has changed.
    pub(super) fn import_package(&self, request: &ImportRequest<'_>) -> Result<ImportReport, WorkbenchError> {
        let incoming = package::read(request.bytes, &package::limits())?;
        let wiki = incoming.manifest.wiki.clone();
        let here = self.wiki(&wiki)?;
        if !wiki.is_practice() && here.api_url.trim_end_matches('/') != incoming.manifest.api_url.trim_end_matches('/')
        {
            return Err(WorkbenchError::WikiExists(wiki));
        }
        let now = self.now();
        let done = self.store().write(|w| {
            let mine = snapshot::take(w, &Scope::of_package(&incoming), now)?;
            let language = incoming.units.iter().map(|unit| &unit.language).chain(request.language).next();
            let language = language.cloned().ok_or(WorkbenchError::NoFileLanguage)?;
            let units = apply::apply(w, request.file, &mine, incoming, now)?;
            let (file, is_dry_run) = (request.file.to_owned(), request.is_dry_run);
            let report =
                ImportReport { file, format: Format::Package, wiki: wiki.clone(), language, is_dry_run, units };
            if is_dry_run { Err(Stop::Dry(Box::new(report))) } else { Ok(report) }
        });
        match done {
            Ok(report) => Ok(report),
            Err(Stop::Dry(report)) => Ok(*report),
            Err(Stop::Failed(error)) => Err(error),
        }
    }
}
