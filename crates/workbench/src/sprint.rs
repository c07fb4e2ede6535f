//! Sprints: begun with a baseline, then counted from what was last read. Counting asks nobody.

mod course;
pub(crate) mod credits;
pub use course::Joined;

use crate::{
    error::WorkbenchError,
    pages::Problem,
    progress::{CancelToken, Progress},
    workbench::Workbench,
};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{
    Date, Language, PageTitle, Timestamp, WikiName,
    sprint::{
        BaselineUnit, BurnDown, Goal, Kind, Left, Observed, Place, Sprint, Tally, burn_down, is_done_since, left,
        progress as count,
    },
};
use tolmach_store::{Credited, Reader, SprintUnit, StoreError, StoredClaim};

/// A reading younger than this is a fresh one: a baseline is taken from it without asking the wiki again. In minutes.
const FRESH_MINUTES: i64 = 10;

/// A sprint to be begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSprint {
    /// Its name, used once on this machine.
    pub name: String,
    /// The wiki it is about.
    pub wiki: WikiName,
    /// Translation or update.
    pub kind: Kind,
    /// The resources.
    pub pages: Vec<PageTitle>,
    /// The languages.
    pub languages: Vec<Language>,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// How much is wanted.
    pub goal: Goal,
    /// What it is about, as Markdown; may be empty.
    pub brief: String,
    /// What it belongs to: initiatives and recommendations of the Movement Strategy, topics.
    pub tags: Vec<String>,
}

/// A sprint and what it has come to, as last read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SprintState {
    /// The sprint.
    pub sprint: Sprint,
    /// What has been counted.
    pub progress: tolmach_core::sprint::Progress,
    /// Of what it set out to do, what is done.
    pub done_of_to_do: Tally,
    /// How far its pages serve the readers of each language.
    pub coverage: BTreeMap<Language, Coverage>,
    /// What is left, by page and language.
    pub left: BTreeMap<(PageTitle, Language), Left>,
    /// How it keeps up with its plan.
    pub burn_down: BurnDown,
    /// Who is on what: claims that hold now, the oldest first.
    pub claims: Vec<StoredClaim>,
    /// When it was closed. Its figures are those of that moment then.
    pub closed_at: Option<Timestamp>,
}

/// How far pages serve the readers of a language: what is translated and current, at the baseline and now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Coverage {
    /// Units at the baseline.
    pub n_units_then: u32,
    /// Of these, translated and current.
    pub n_ready_then: u32,
    /// Units now.
    pub n_units_now: u32,
    /// Of these, translated and current.
    pub n_ready_now: u32,
    /// Pages that were translated and current as a whole at the baseline.
    pub n_pages_ready_then: u32,
    /// Pages that are now.
    pub n_pages_ready_now: u32,
}

impl Workbench {
    /// Begins a sprint, and takes its baseline from what is stored.
    ///
    /// Pages and languages that were not read in the last ten minutes are pulled first, and followed from now on. Without
    /// network the stored reading is the baseline, dated by its oldest part, where there is one of everything.
    ///
    /// # Errors
    /// [`WorkbenchError::SprintExists`], [`WorkbenchError::SprintDays`], [`WorkbenchError::EmptySprint`] and
    /// [`WorkbenchError::NotForSprint`], each before anything is kept; those of a pull.
    pub async fn create_sprint(
        &self,
        new: NewSprint,
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<Sprint, WorkbenchError> {
        let NewSprint { name, wiki, kind, pages, languages, from, to, goal, brief, tags } = new;
        let name = name.trim().to_owned();
        if name.is_empty() || pages.is_empty() || languages.is_empty() {
            return Err(WorkbenchError::EmptySprint(name));
        }
        if to < from {
            return Err(WorkbenchError::SprintDays { from, to });
        }
        if self.store().read(|r| r.sprint(&name))?.is_some() {
            return Err(WorkbenchError::SprintExists(name));
        }
        self.wiki(&wiki)?;
        let languages = without_repeats(languages);
        self.read_freshly(&wiki, &pages, &languages, progress, cancel).await?;
        self.store().write(|w| {
            // A page may have been moved, or named by a redirect: the sprint takes the title that it has now.
            let titles = pages.iter().map(|page| Ok(w.known_resource(&wiki, page)?.title));
            let pages = without_repeats(titles.collect::<Result<Vec<_>, StoreError>>()?);
            let (baseline, read_at) = baseline(w, &wiki, &pages, &languages)?;
            let Some(baseline_at) = read_at else { return Err(WorkbenchError::EmptySprint(name)) };
            let tags = course::tidy(tags);
            let sprint = Sprint { name, wiki, kind, pages, languages, from, to, goal, brief, tags, baseline_at };
            w.create_sprint(&sprint, &baseline)?;
            Ok(sprint)
        })
    }

    /// The sprints of a wiki, in the order in which they were begun.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn sprints(&self, wiki: &WikiName) -> Result<Vec<Sprint>, WorkbenchError> {
        Ok(self.store().read(|r| r.sprints())?.into_iter().filter(|sprint| sprint.wiki == *wiki).collect())
    }

    /// A sprint and what it has come to. Asks nobody: `progress.observed_at` says as of when it is true.
    ///
    /// # Errors
    /// [`WorkbenchError::NoSprint`].
    pub fn sprint(&self, name: &str) -> Result<SprintState, WorkbenchError> {
        let time = self.now();
        self.store().read(|r| {
            let sprint = r.sprint(name)?.ok_or_else(|| WorkbenchError::NoSprint(name.to_owned()))?;
            let baseline = r.baseline(name)?;
            let closed_at = r.closed_at(name)?;
            let now = match closed_at {
                Some(_) => r.result(name)?,
                None => observed(r, &sprint, &baseline)?,
            };
            let progress = count(&sprint, &baseline, &now);
            let mut claims = r.claims(name)?;
            claims.retain(|stored| stored.claim.is_live(time));
            Ok(SprintState {
                burn_down: burn_down(&sprint, &progress),
                left: left(&sprint, &baseline, &now),
                claims: if closed_at.is_none() { claims } else { Vec::new() },
                closed_at,
                progress,
                done_of_to_do: done_of_to_do(&sprint, &baseline, &now),
                coverage: coverage(&baseline, &now),
                sprint,
            })
        })
    }

    /// Gives a sprint another brief, in Markdown.
    ///
    /// # Errors
    /// [`WorkbenchError::NoSprint`].
    pub fn set_sprint_brief(&self, name: &str, brief: &str) -> Result<(), WorkbenchError> {
        self.known_sprint(name)?;
        Ok(self.store().write(|w| w.set_brief(name, brief))?)
    }

    /// Removes a sprint with its baseline. The work done in it stays.
    ///
    /// # Errors
    /// [`WorkbenchError::NoSprint`].
    pub fn remove_sprint(&self, name: &str) -> Result<(), WorkbenchError> {
        self.known_sprint(name)?;
        Ok(self.store().write(|w| w.remove_sprint(name))?)
    }

    /// Gives a sprint other tags.
    ///
    /// # Errors
    /// [`WorkbenchError::NoSprint`].
    pub fn set_sprint_tags(&self, name: &str, tags: Vec<String>) -> Result<(), WorkbenchError> {
        self.known_sprint(name)?;
        Ok(self.store().write(|w| w.set_tags(name, &course::tidy(tags)))?)
    }

    fn known_sprint(&self, name: &str) -> Result<Sprint, WorkbenchError> {
        self.store().read(|r| r.sprint(name))?.ok_or_else(|| WorkbenchError::NoSprint(name.to_owned()))
    }

    /// Pulls what was not read lately.
    async fn read_freshly(
        &self,
        wiki: &WikiName,
        pages: &[PageTitle],
        languages: &[Language],
        progress: &Progress,
        cancel: &CancelToken,
    ) -> Result<(), WorkbenchError> {
        let fresh_since = self.now() - jiff::SignedDuration::from_mins(FRESH_MINUTES);
        let age = self.store().read(|r| oldest_readings(r, wiki, pages, languages))?;
        let stale: Vec<PageTitle> = age
            .iter()
            .filter(|(_, read_at)| read_at.is_none_or(|at| at < fresh_since))
            .map(|(page, _)| page.clone())
            .collect();
        if stale.is_empty() {
            return Ok(());
        }
        match self.pull(wiki, &stale, languages, progress, cancel).await {
            Ok(pulled) if pulled.was_stopped => Err(WorkbenchError::Cancelled),
            Ok(pulled) => pulled.problems.iter().try_for_each(refuse_page),
            Err(error) if error.is_offline() && age.iter().all(|(_, read_at)| read_at.is_some()) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// A page without units can't be part of a sprint; a language that one page does not take only leaves that page out of it.
fn refuse_page(problem: &Problem) -> Result<(), WorkbenchError> {
    match problem {
        Problem::Missing { page } | Problem::NotTranslatable { page } => {
            Err(WorkbenchError::NotForSprint { page: page.clone(), problem: problem.code() })
        }
        Problem::SourceLanguage { .. } | Problem::LanguageRefused { .. } => Ok(()),
    }
}

fn without_repeats<T: Clone + Ord>(items: Vec<T>) -> Vec<T> {
    let mut seen = BTreeSet::new();
    items.into_iter().filter(|item| seen.insert(item.clone())).collect()
}

/// When each page was last read in all of the languages; none where one of them never was.
fn oldest_readings(
    r: &Reader<'_>,
    wiki: &WikiName,
    pages: &[PageTitle],
    languages: &[Language],
) -> Result<Vec<(PageTitle, Option<Timestamp>)>, StoreError> {
    let mut ages = Vec::new();
    for page in pages {
        let mut oldest = None;
        if let Some(resource) = r.resource(wiki, page)? {
            let tracked = r.tracked_languages(resource.id)?;
            let read_at =
                |wanted: &Language| tracked.iter().find(|it| it.language == *wanted).and_then(|it| it.read_at);
            let wanted = languages.iter().filter(|language| **language != resource.source_language);
            oldest = wanted.map(read_at).collect::<Option<Vec<_>>>().and_then(|times| times.into_iter().min());
        }
        ages.push((page.clone(), oldest));
    }
    Ok(ages)
}

type Baseline = BTreeMap<Place, BaselineUnit>;

/// The units as last read, and the oldest of these readings.
fn baseline(
    r: &Reader<'_>,
    wiki: &WikiName,
    pages: &[PageTitle],
    languages: &[Language],
) -> Result<(Baseline, Option<Timestamp>), StoreError> {
    let (mut units, mut oldest) = (Baseline::new(), None::<Timestamp>);
    for page in pages {
        let resource = r.known_resource(wiki, page)?;
        for language in languages.iter().filter(|language| **language != resource.source_language) {
            for target in r.targets(&resource, language)?.into_iter().filter(|target| target.is_present) {
                let unit = BaselineUnit {
                    state: target.remote.target.state(),
                    revision: target.remote.revision(),
                    n_words: target.n_words,
                };
                units.insert((target.key.unit, language.clone()), unit);
                oldest = Some(oldest.map_or(target.read_at, |oldest| oldest.min(target.read_at)));
            }
        }
    }
    Ok((units, oldest))
}

/// The units of a sprint as last read, with who did them where that is known here.
fn observed(r: &Reader<'_>, sprint: &Sprint, baseline: &Baseline) -> Result<BTreeMap<Place, Observed>, WorkbenchError> {
    let mut now = BTreeMap::new();
    for (place, unit) in r.sprint_units(&sprint.name)? {
        let SprintUnit { state, revision: _, n_words, read_at, since, has_draft, credit } = unit;
        let mut seen = Observed { state, n_words, observed_at: read_at, since, has_draft, credit: None };
        let is_done = baseline.get(&place).is_some_and(|then| is_done_since(sprint, then, &seen));
        seen.credit = match credit {
            Credited::To(credit) => Some(credit),
            Credited::NotAsked | Credited::Unknown if is_done => credits::by_receipt(r, sprint, &place)?,
            Credited::NotAsked | Credited::Unknown => None,
        };
        now.insert(place, seen);
    }
    Ok(now)
}

fn done_of_to_do(sprint: &Sprint, baseline: &Baseline, now: &BTreeMap<Place, Observed>) -> Tally {
    let to_do = baseline.iter().filter(|(_, then)| sprint.kind.sets_out_to_do(then.state));
    let done = to_do.filter(|(place, then)| now.get(place).is_some_and(|seen| is_done_since(sprint, then, seen)));
    done.fold(Tally::default(), |tally, (_, then)| Tally { units: tally.units + 1, words: tally.words + then.n_words })
}

fn coverage(baseline: &Baseline, now: &BTreeMap<Place, Observed>) -> BTreeMap<Language, Coverage> {
    let mut pages: BTreeMap<(&Language, &PageTitle), Coverage> = BTreeMap::new();
    for ((key, language), then) in baseline {
        let page = pages.entry((language, &key.page)).or_default();
        page.n_units_then += 1;
        page.n_ready_then += u32::from(then.state.is_done());
    }
    for ((key, language), seen) in now {
        let page = pages.entry((language, &key.page)).or_default();
        page.n_units_now += 1;
        page.n_ready_now += u32::from(seen.state.is_done());
    }
    let mut languages: BTreeMap<Language, Coverage> = BTreeMap::new();
    for ((language, _), page) in pages {
        let sum = languages.entry(language.clone()).or_default();
        sum.n_units_then += page.n_units_then;
        sum.n_ready_then += page.n_ready_then;
        sum.n_units_now += page.n_units_now;
        sum.n_ready_now += page.n_ready_now;
        sum.n_pages_ready_then += u32::from(page.n_units_then > 0 && page.n_ready_then == page.n_units_then);
        sum.n_pages_ready_now += u32::from(page.n_units_now > 0 && page.n_ready_now == page.n_units_now);
    }
    languages
}

#[cfg(test)]
#[path = "sprint_tests.rs"]
mod tests;
