//! The sprints of a package, put into place.

use crate::{
    WorkbenchError,
    interchange::report::{ImportedUnit, Note, Outcome},
};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{
    PageTitle, Revision, UnitKey, WikiName,
    sprint::{BaselineUnit, Claim, Credit, Goal, Observed, Place as SprintPlace, Sprint},
};
use tolmach_interchange::{
    Place,
    package::{PackageClaim, PackageClosing, PackageResult, PackageSprint},
};
use tolmach_store::Writer;

fn observed(unit: PackageResult) -> (SprintPlace, Observed) {
    let PackageResult { key, language, state, n_words, read_at, since, has_draft, user, saved_at } = unit;
    let credit = user.zip(saved_at).map(|(user, at)| Credit { user, at });
    ((key, language), Observed { state, n_words, observed_at: read_at, since, has_draft, credit })
}

fn row(outcome: Outcome, says: String) -> ImportedUnit {
    let place = Place::default().within("sprints.jsonl");
    ImportedUnit { place, key: None, is_by_source: false, outcome, note: Some(Note::Read(says)) }
}

/// Keeps a sprint that is not here, or who did what in one that is. Answers a row for whatever cannot be kept.
pub(super) fn keep(
    w: &mut Writer<'_>,
    wiki: &WikiName,
    sprint: PackageSprint,
) -> Result<Vec<ImportedUnit>, WorkbenchError> {
    let PackageSprint {
        name,
        baseline_at,
        kind,
        pages,
        languages,
        from,
        to,
        goal,
        brief,
        baseline,
        credits,
        tags,
        claims,
        closing,
    } = sprint;
    match w.sprint(&name)? {
        Some(here) if here.baseline_at == baseline_at && here.wiki == *wiki => {}
        Some(_) => {
            return Ok(vec![row(Outcome::Conflicting, format!("there is another sprint called {name:?} here"))]);
        }
        None => {
            for page in &pages {
                if w.resource(wiki, page)?.is_none() {
                    return Ok(vec![is_not_here(&name, page)]);
                }
            }
            let Ok(goal) = Goal::parse(&goal) else {
                return Ok(vec![row(Outcome::Broken, format!("the sprint {name:?} has no goal that can be read"))]);
            };
            let mut units = BTreeMap::new();
            for unit in baseline {
                if !is_known(w, wiki, &unit.key, unit.n_words)? {
                    return Ok(vec![is_not_here(&name, &unit.key.page)]);
                }
                let revision = (unit.revision > 0).then_some(Revision(unit.revision));
                let found = BaselineUnit { state: unit.state, revision, n_words: unit.n_words };
                units.insert((unit.key, unit.language), found);
            }
            let (wiki, name) = (wiki.clone(), name.clone());
            let new = Sprint { name, wiki, kind, pages, languages, from, to, goal, brief, tags, baseline_at };
            w.create_sprint(&new, &units)?;
        }
    }
    let here = w.sprint_units(&name)?;
    for credit in credits {
        let place = (credit.key, credit.language);
        let Some(unit) = here.get(&place) else { continue };
        // It counts as long as that revision stands, and one that is known here is not told again.
        let is_known = matches!(unit.credit, tolmach_store::Credited::To(_));
        if unit.revision == Some(Revision(credit.revision)) && !is_known {
            let told = Credit { user: credit.user, at: credit.at };
            w.save_credit(&name, &place, Revision(credit.revision), Some(&told))?;
        }
    }
    for PackageClaim { id, page, language, by, at, released_at } in claims {
        if w.resource(wiki, &page)?.is_some() {
            w.take_claim(&name, &id, &Claim { page, language, by, claimed_at: at, released_at })?;
        }
    }
    match closing {
        // Who closes it later knows no more of how it ended.
        Some(closing) if w.closed_at(&name)?.is_none_or(|here| closing.closed_at < here) => {
            close(w, wiki, &name, closing)
        }
        Some(_) | None => Ok(Vec::new()),
    }
}

/// Keeps what a sprint came to, as far as its pages are here.
fn close(
    w: &mut Writer<'_>,
    wiki: &WikiName,
    name: &str,
    closing: PackageClosing,
) -> Result<Vec<ImportedUnit>, WorkbenchError> {
    let (mut result, mut elsewhere) = (BTreeMap::new(), BTreeSet::new());
    for unit in closing.units {
        if is_known(w, wiki, &unit.key, unit.n_words)? {
            result.extend([observed(unit)]);
        } else {
            elsewhere.insert(unit.key.page);
        }
    }
    w.close_sprint(name, &result, closing.closed_at)?;
    Ok(elsewhere.iter().map(|page| is_not_here(name, page)).collect())
}

/// Whether the page of a unit is here. A unit that the page has no more is kept as a removed one.
fn is_known(w: &mut Writer<'_>, wiki: &WikiName, key: &UnitKey, n_words: u32) -> Result<bool, WorkbenchError> {
    let Some(resource) = w.resource(wiki, &key.page)? else { return Ok(false) };
    w.keep_removed(resource.id, &key.unit, n_words)?;
    Ok(true)
}

fn is_not_here(name: &str, page: &PageTitle) -> ImportedUnit {
    row(Outcome::Unknown, format!("the sprint {name:?} is about {page}, which is not here"))
}
