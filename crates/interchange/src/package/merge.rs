//! Two packages as one, so that nothing is lost and nothing counted twice.
//!
//! Merging is a join: in whatever order and however often packages are merged, the same comes out. What is read from the
//! wiki is decided by the time of reading; drafts that differ are all kept; counts are those of a place, never added up.

use super::{
    Package, PackageClaim, PackageCredit, PackageDraft, PackagePair, PackageResource, PackageReview, PackageSprint,
    PackageTerm, PackageUnit,
};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{Language, Timestamp, UnitKey};

/// Merges two packages of one wiki. What is said of the package itself comes from the later one.
pub fn merge(one: Package, other: Package) -> Package {
    let (earlier, later) = if one.manifest <= other.manifest { (one, other) } else { (other, one) };
    let manifest = later.manifest;
    Package {
        resources: by_key(
            [earlier.resources, later.resources],
            |resource: &PackageResource| resource.page.clone(),
            |resource| (resource.revision, resource.clone()),
        ),
        units: by_key(
            [earlier.units, later.units],
            |unit: &PackageUnit| (unit.key.clone(), unit.language.clone()),
            |unit| (unit.read_at, unit.revision, unit.clone()),
        ),
        drafts: drafts([earlier.drafts, later.drafts]),
        pairs: by_key(
            [earlier.pairs, later.pairs],
            |pair: &PackagePair| {
                let PackagePair { from, to, source, target, origin, .. } = pair;
                (from.clone(), to.clone(), source.clone(), target.clone(), origin.clone())
            },
            |pair| (pair.as_of, pair.n_uses, pair.clone()),
        ),
        terms: terms([earlier.terms, later.terms]),
        sprints: sprints([earlier.sprints, later.sprints]),
        // A remark never changes, but for its end.
        reviews: by_key(
            [earlier.reviews, later.reviews],
            |review: &PackageReview| review.id.clone(),
            |review| (review.ended_at, review.clone()),
        ),
        manifest,
    }
}

/// Of all rows with one key, the greatest.
fn by_key<T, K: Ord, V: Ord>(rows: [Vec<T>; 2], key: impl Fn(&T) -> K, rank: impl Fn(&T) -> V) -> Vec<T> {
    let mut best: BTreeMap<K, T> = BTreeMap::new();
    for row in rows.into_iter().flatten() {
        let key = key(&row);
        match best.get(&key) {
            Some(known) if rank(known) >= rank(&row) => {}
            Some(_) | None => drop(best.insert(key, row)),
        }
    }
    best.into_values().collect()
}

/// Drafts are one when text and base are; done counts more than not, and the later more than the earlier.
fn drafts(rows: [Vec<PackageDraft>; 2]) -> Vec<PackageDraft> {
    type Same = (UnitKey, Language, String, u64, String, String);
    let mut merged: BTreeMap<Same, (bool, Timestamp)> = BTreeMap::new();
    for draft in rows.into_iter().flatten() {
        let PackageDraft { key, language, text, base_revision, base_text, base_source, is_done, changed_at } = draft;
        let known = merged.entry((key, language, text, base_revision, base_text, base_source));
        let known = known.or_insert((is_done, changed_at));
        *known = (known.0 | is_done, known.1.max(changed_at));
    }
    let draft = |((key, language, text, base_revision, base_text, base_source), (is_done, changed_at)): (Same, _)| {
        PackageDraft { key, language, text, base_revision, base_text, base_source, is_done, changed_at }
    };
    merged.into_iter().map(draft).collect()
}

/// Terms are one when language and text are; their translations are joined, and the greater note and domain stay.
fn terms(rows: [Vec<PackageTerm>; 2]) -> Vec<PackageTerm> {
    let mut merged: BTreeMap<(Language, String), PackageTerm> = BTreeMap::new();
    for term in rows.into_iter().flatten() {
        let key = (term.source_language.clone(), term.source.clone());
        match merged.get_mut(&key) {
            None => drop(merged.insert(key, term)),
            Some(known) => {
                known.do_not_translate |= term.do_not_translate;
                known.targets.extend(term.targets);
                known.note = std::mem::take(&mut known.note).max(term.note);
                known.domain = std::mem::take(&mut known.domain).max(term.domain);
            }
        }
    }
    merged.into_values().collect()
}

/// Sprints are one when name and time of the baseline are. A unit's credit is one, for the latest revision that is told.
fn sprints(rows: [Vec<PackageSprint>; 2]) -> Vec<PackageSprint> {
    let mut merged: BTreeMap<(String, Timestamp), PackageSprint> = BTreeMap::new();
    for sprint in rows.into_iter().flatten() {
        let key = (sprint.name.clone(), sprint.baseline_at);
        match merged.remove(&key) {
            None => {
                let claims = claims([sprint.claims.clone(), BTreeSet::new()]);
                merged.insert(key, with_one_credit_each(PackageSprint { claims, ..sprint }));
            }
            Some(known) => {
                let mut all = known.credits.clone();
                all.extend(sprint.credits.iter().cloned());
                let mut baseline = known.baseline.clone();
                baseline.extend(sprint.baseline.iter().cloned());
                let claims = claims([known.claims.clone(), sprint.claims.clone()]);
                // Once closed, its figures stand.
                let closing = [&known.closing, &sprint.closing].into_iter().flatten().min().cloned();
                let kept = greater(known, sprint);
                let joined = PackageSprint { credits: all, baseline, claims, closing, ..kept };
                merged.insert(key, with_one_credit_each(joined));
            }
        }
    }
    merged.into_values().collect()
}

/// A claim never changes, but for its end.
fn claims(rows: [BTreeSet<PackageClaim>; 2]) -> BTreeSet<PackageClaim> {
    let id = |claim: &PackageClaim| claim.id.clone();
    let rank = |claim: &PackageClaim| (claim.released_at, claim.clone());
    by_key(rows.map(|rows| rows.into_iter().collect()), id, rank).into_iter().collect()
}

/// One of two, the same one in whatever order they come.
fn greater(one: PackageSprint, other: PackageSprint) -> PackageSprint {
    let PackageSprint { kind, pages, languages, from, to, goal, brief, tags, .. } = &one;
    let first = (kind.as_str(), pages, languages, from, to, goal, brief, tags);
    let PackageSprint { kind, pages, languages, from, to, goal, brief, tags, .. } = &other;
    if first >= (kind.as_str(), pages, languages, from, to, goal, brief, tags) { one } else { other }
}

fn with_one_credit_each(mut sprint: PackageSprint) -> PackageSprint {
    let mut best: BTreeMap<(UnitKey, Language), PackageCredit> = BTreeMap::new();
    for credit in std::mem::take(&mut sprint.credits) {
        let key = (credit.key.clone(), credit.language.clone());
        // Of one revision there is one that saved it; should two be named, the earlier counts, for everybody alike.
        let rank = |credit: &PackageCredit| (credit.revision, std::cmp::Reverse((credit.at, credit.user.clone())));
        match best.get(&key) {
            Some(known) if rank(known) >= rank(&credit) => {}
            Some(_) | None => drop(best.insert(key, credit)),
        }
    }
    sprint.credits = best.into_values().collect();
    sprint
}
