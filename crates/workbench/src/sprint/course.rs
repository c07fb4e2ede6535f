//! Who is on what in a sprint, handing a sprint over, and closing it.

use super::{SprintState, observed};
use crate::{
    error::WorkbenchError,
    interchange::{ImportReport, ImportRequest},
    workbench::Workbench,
};
use tolmach_core::{
    Language, PageTitle, WikiName,
    sprint::{Claim, Sprint},
};
use tolmach_interchange::package;
use tolmach_store::{Reader, StoredClaim};

/// What came with a sprint that was joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// The sprints of the file that stand here now.
    pub sprints: Vec<String>,
    /// What became of the work in it.
    pub report: ImportReport,
}

impl Workbench {
    /// Says "I am on this" of a page in a language. Others see it for 48 hours; it hinders nobody. Saying it again begins the
    /// hours anew.
    ///
    /// # Errors
    /// [`WorkbenchError::NoSprint`], [`WorkbenchError::SprintClosed`], [`WorkbenchError::NotInSprint`].
    pub fn claim(&self, name: &str, page: &PageTitle, language: &Language) -> Result<SprintState, WorkbenchError> {
        self.let_go(name, page, language, true)?;
        self.sprint(name)
    }

    /// Lets a page in a language go that one has claimed.
    ///
    /// # Errors
    /// As [`Self::claim`].
    pub fn release(&self, name: &str, page: &PageTitle, language: &Language) -> Result<SprintState, WorkbenchError> {
        self.let_go(name, page, language, false)?;
        self.sprint(name)
    }

    /// Ends one's own claims, and makes a new one if wanted.
    fn let_go(&self, name: &str, page: &PageTitle, language: &Language, anew: bool) -> Result<(), WorkbenchError> {
        let by = self.reviewer(&self.known_sprint(name)?.wiki)?;
        let now = self.now();
        self.store().write(|w| {
            let sprint = open_sprint(w, name)?;
            // A page that was moved since is claimed under its title now.
            let page = w.resource(&sprint.wiki, page)?.map_or_else(|| page.clone(), |resource| resource.title);
            if !sprint.pages.contains(&page) || !sprint.languages.contains(language) {
                return Err(WorkbenchError::NotInSprint { name: name.to_owned(), page, language: language.clone() });
            }
            for StoredClaim { id, uid: _, is_own, claim } in w.claims(name)? {
                let is_mine = claim.by == by && (is_own || by.is_some());
                if is_mine && claim.is_live(now) && claim.page == page && claim.language == *language {
                    w.release_claim(id, now)?;
                }
            }
            if anew {
                let claim = Claim { page, language: language.clone(), by, claimed_at: now, released_at: None };
                w.add_claim(name, &claim)?;
            }
            Ok(())
        })
    }

    /// Closes a sprint: its figures stay as they are now, whatever happens to its units later. The work goes on.
    ///
    /// # Errors
    /// [`WorkbenchError::NoSprint`], [`WorkbenchError::SprintClosed`].
    pub fn close_sprint(&self, name: &str) -> Result<SprintState, WorkbenchError> {
        let now = self.now();
        self.store().write(|w| -> Result<(), WorkbenchError> {
            let sprint = open_sprint(w, name)?;
            let result = observed(w, &sprint, &w.baseline(name)?)?;
            Ok(w.close_sprint(name, &result, now)?)
        })?;
        self.sprint(name)
    }

    /// Takes a sprint from a package that others made of theirs, with all that belongs to it. What several people did adds up,
    /// and nothing counts twice, in whatever order and however often their packages come.
    ///
    /// # Errors
    /// [`WorkbenchError::NoSprintInFile`]; those of [`Self::import`].
    pub fn join_sprint(&self, wiki: &WikiName, file: &str, bytes: &[u8]) -> Result<Joined, WorkbenchError> {
        let package = package::read(bytes, &package::limits())?;
        if package.sprints.is_empty() {
            return Err(WorkbenchError::NoSprintInFile(file.to_owned()));
        }
        let report = self.import(&ImportRequest { wiki, file, bytes, language: None, is_dry_run: false })?;
        let mut sprints = Vec::new();
        for theirs in package.sprints {
            let here = self.store().read(|r| r.sprint(&theirs.name))?;
            if here.is_some_and(|here| here.baseline_at == theirs.baseline_at && here.wiki == report.wiki) {
                sprints.push(theirs.name);
            }
        }
        Ok(Joined { sprints, report })
    }
}

fn open_sprint(r: &Reader<'_>, name: &str) -> Result<Sprint, WorkbenchError> {
    let sprint = r.sprint(name)?.ok_or_else(|| WorkbenchError::NoSprint(name.to_owned()))?;
    match r.closed_at(name)? {
        Some(_) => Err(WorkbenchError::SprintClosed(name.to_owned())),
        None => Ok(sprint),
    }
}

/// Tags without empty ones and repeats, in their order.
pub(super) fn tidy(tags: Vec<String>) -> Vec<String> {
    let trimmed = tags.iter().map(|tag| tag.trim().to_owned()).filter(|tag| !tag.is_empty());
    super::without_repeats(trimmed.collect())
}
