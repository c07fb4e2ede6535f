//! What a package has beyond what stands here, put into place.

use super::sprints;
use crate::{
    WorkbenchError,
    interchange::report::{ImportedUnit, Note, Outcome},
    units::{Standing, read_row},
};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{
    Base, Language, PageTitle, Remote, Revision, State, Target, TargetKey, Timestamp, Translation, WikiName,
    review::Subject,
    text::{is_blank, same_when_stored},
};
use tolmach_interchange::{
    Place,
    glossary::GlossaryStatus,
    package::{Package, PackageDraft, PackagePair, PackageResource, PackageReview, PackageTerm, PackageUnit, merge},
};
use tolmach_lexicon::glossary::{Origin as TermOrigin, Status, TargetTerm};
use tolmach_memory::{
    align::align,
    entry::{Origin, OriginKind, PairState},
};
use tolmach_store::{
    BroughtReview, ImportId, MemoryLanguages, NewOffer, NewPair, NewResource, NewReview, NewTerm, NewText, OriginId,
    ReadUnit, Rendering, Writer,
};

/// Merges a package with what stands here, and keeps what is new. Answers what became of each draft, and of whatever
/// could not be kept.
pub(super) fn apply(
    w: &mut Writer<'_>,
    file: &str,
    mine: &Package,
    incoming: Package,
    now: Timestamp,
) -> Result<Vec<ImportedUnit>, WorkbenchError> {
    let wiki = incoming.manifest.wiki.clone();
    let import = w.begin_import(&wiki, file, "package", now)?;
    let drafts = incoming.drafts.clone();
    let joined = merge(mine.clone(), incoming);
    pages(w, &wiki, mine, &joined, now)?;
    let mut rows = Vec::new();
    // In this order the first of several drafts of a unit is the same whatever order the packages come in.
    let mut ordered: Vec<(usize, &PackageDraft)> = drafts.iter().enumerate().collect();
    ordered.sort_by_key(|(_, draft)| (!draft.is_done, std::cmp::Reverse(draft.changed_at), draft.text.clone()));
    for (n, draft) in ordered {
        let place = Place::line(u32::try_from(n + 1).unwrap_or(u32::MAX)).within("drafts.jsonl");
        let (outcome, note) = take(w, import, &wiki, draft, &place.to_string(), now)?;
        rows.push(ImportedUnit { place, key: Some(draft.key.clone()), is_by_source: false, outcome, note });
    }
    rows.sort_by(|one, other| one.place.cmp(&other.place));
    pairs(w, mine, &joined)?;
    terms(w, mine, &joined, now)?;
    reviews(w, &wiki, mine, &joined)?;
    for sprint in joined.sprints {
        rows.extend(sprints::keep(w, &wiki, sprint)?);
    }
    Ok(rows)
}

/// Pages that are not here are kept whole; of those that are, the units that were read later than here.
fn pages(
    w: &mut Writer<'_>,
    wiki: &WikiName,
    mine: &Package,
    joined: &Package,
    now: Timestamp,
) -> Result<(), WorkbenchError> {
    let known: BTreeSet<&PackageUnit> = mine.units.iter().collect();
    let mut by_page: BTreeMap<(&PageTitle, &Language), Vec<&PackageUnit>> = BTreeMap::new();
    for unit in &joined.units {
        by_page.entry((&unit.key.page, &unit.language)).or_default().push(unit);
    }
    for resource in &joined.resources {
        let id = match w.resource(wiki, &resource.page)? {
            Some(here) => here.id,
            None => {
                let PackageResource { page, page_id, source_language, revision, wikitext } = resource;
                let (title, source_language) = (page.clone(), source_language.clone());
                let new = NewResource { wiki: wiki.clone(), page_id: *page_id, title, source_language };
                let id = w.save_resource(&new, now)?;
                if *revision > 0 {
                    w.save_source(id, Revision(*revision), wikitext, now)?;
                }
                id
            }
        };
        let here: BTreeSet<Language> = w.tracked_languages(id)?.into_iter().map(|it| it.language).collect();
        for ((_, language), units) in by_page.iter().filter(|((page, _), _)| **page == resource.page) {
            if here.contains(*language) {
                for unit in units.iter().filter(|unit| !known.contains(**unit)) {
                    let key = target_key(wiki, &unit.key, language);
                    w.save_target(&key, &remote(unit), unit.read_at)?;
                    keep_source_then(w, &key, unit)?;
                }
                continue;
            }
            let mut units = units.clone();
            units.sort_by_key(|unit| unit.position);
            let read_at = units.iter().map(|unit| unit.read_at).min().unwrap_or(now);
            let readings: Vec<ReadUnit> = units
                .iter()
                .map(|unit| {
                    let Remote { source, target } = remote(unit);
                    ReadUnit { unit: unit.key.unit.clone(), definition: source, target }
                })
                .collect();
            w.save_reading(id, language, Revision(resource.revision), &readings, read_at)?;
            for unit in units {
                keep_source_then(w, &target_key(wiki, &unit.key, language), unit)?;
            }
        }
    }
    Ok(())
}

fn keep_source_then(w: &mut Writer<'_>, key: &TargetKey, unit: &PackageUnit) -> Result<(), WorkbenchError> {
    if let (State::Outdated, Some(then)) = (unit.state, &unit.source_then) {
        w.set_source_then(key, Some(then))?;
    }
    Ok(())
}

fn target_key(wiki: &WikiName, unit: &tolmach_core::UnitKey, language: &Language) -> TargetKey {
    TargetKey { wiki: wiki.clone(), unit: unit.clone(), language: language.clone() }
}

fn remote(unit: &PackageUnit) -> Remote {
    let translation =
        Translation { text: unit.text.clone(), revision: Revision(unit.revision), translator: unit.translator.clone() };
    let target = match unit.state {
        // Without a revision there is no translation, whatever the state says.
        _ if unit.revision == 0 => Target::Untranslated,
        State::Untranslated => Target::Untranslated,
        State::Translated => Target::Translated(translation),
        State::Outdated => Target::Outdated(translation),
        State::Proofread => Target::Proofread { translation, reviewers: unit.reviewers.clone() },
    };
    Remote { source: unit.definition.clone(), target }
}

/// Takes a draft, lets it wait beside the one here, or finds that it was here before.
fn take(
    w: &mut Writer<'_>,
    import: ImportId,
    wiki: &WikiName,
    draft: &PackageDraft,
    place: &str,
    now: Timestamp,
) -> Result<(Outcome, Option<Note>), WorkbenchError> {
    let PackageDraft { key, language, text, base_revision, base_text, base_source, is_done, changed_at: _ } = draft;
    let key = target_key(wiki, key, language);
    let Some(target) = w.target(&key)? else {
        let is_page = w.resource(wiki, &key.unit.page)?.is_some();
        return Ok((Outcome::Unknown, Some(if is_page { Note::NoUnit } else { Note::NoPage })));
    };
    if is_blank(text) {
        return Ok((Outcome::Unchanged, Some(Note::NoText)));
    }
    let revision = (*base_revision > 0).then_some(Revision(*base_revision));
    let base = Base { revision, text: revision.map(|_| base_text.clone()), source: base_source.clone() };
    let is = |other: &str| same_when_stored(other, text);
    if let Some(here) = w.draft(&key)? {
        if is(&here.draft.text) {
            if *is_done && !here.draft.is_done {
                w.set_done(&key, true, now)?;
                return Ok((Outcome::Taken, None));
            }
            return Ok((Outcome::Unchanged, Some(Note::SameHere)));
        }
        let was_mine = w.draft_texts(here.id)?.iter().any(|past| is(&past.text));
        if was_mine || w.was_received(&key, text)? || w.has_landed(&key, text)? {
            let waits = w.offers(wiki)?.iter().any(|offer| offer.key == key && is(&offer.text));
            return Ok((Outcome::Unchanged, Some(if waits { Note::Waits } else { Note::AsHandedOut })));
        }
        w.add_offer(import, &key, NewOffer { place, text, is_done: *is_done, base: &base })?;
        return Ok((Outcome::Conflicting, Some(Note::DiffersFromDraft)));
    }
    let is_confirmation = target.remote.target.state() == State::Outdated
        && *is_done
        && same_when_stored(base_source, &target.remote.source);
    if target.remote.text().is_some_and(is) && !is_confirmation {
        return Ok((Outcome::Unchanged, Some(Note::SameHere)));
    }
    if w.has_landed(&key, text)? && !is_confirmation {
        return Ok((Outcome::Unchanged, Some(Note::AsHandedOut)));
    }
    let new = NewText { text, is_done: *is_done, run: "", base: &base, takes_back: None };
    let saved = w.save_draft(&key, new, now)?;
    w.record_origin(import, saved.id, place, text)?;
    Ok(match read_row(w, &key)?.standing {
        Standing::Conflict => (Outcome::Conflicting, Some(Note::ChangedOnWiki)),
        Standing::SourceMoved => (Outcome::Taken, Some(Note::SourceMoved)),
        Standing::Clear | Standing::Refused(_) => (Outcome::Taken, (!is_done).then_some(Note::NotDone)),
    })
}

/// Keeps what reviewers said of units that are here, and that it has ended.
fn reviews(w: &mut Writer<'_>, wiki: &WikiName, mine: &Package, joined: &Package) -> Result<(), WorkbenchError> {
    let known: BTreeSet<&PackageReview> = mine.reviews.iter().collect();
    for said in joined.reviews.iter().filter(|review| !known.contains(*review)) {
        let key = target_key(wiki, &said.key, &said.language);
        if w.target(&key)?.is_none() {
            continue;
        }
        let PackageReview { id, kind, revision, text, comment, by, at, ended_at, .. } = said;
        let subject = Subject { revision: (*revision > 0).then_some(Revision(*revision)), text: text.clone() };
        let review = NewReview { kind: *kind, subject: &subject, comment, by: by.as_ref() };
        w.take_review(&key, &BroughtReview { uid: id, review, made_at: *at, ended_at: *ended_at })?;
    }
    Ok(())
}

/// Adds pairs by the places where they were seen; a place that is known here is not counted again.
fn pairs(w: &mut Writer<'_>, mine: &Package, joined: &Package) -> Result<(), WorkbenchError> {
    let teller = w.memory_teller()?;
    let seen = |pair: &PackagePair| {
        let PackagePair { from, to, source, target, origin, .. } = pair;
        (from.clone(), to.clone(), source.clone(), target.clone(), origin.clone())
    };
    let known: BTreeSet<_> = mine.pairs.iter().map(seen).collect();
    let mut directions: BTreeMap<(Language, Language), MemoryLanguages> = BTreeMap::new();
    let mut origins: BTreeMap<String, OriginId> = BTreeMap::new();
    for pair in joined.pairs.iter().filter(|pair| !known.contains(&seen(pair))) {
        let Some(state) = PairState::parse(&pair.state) else { continue };
        // What this Tolmach told others once, and has let go since.
        if pair.origin.starts_with(&format!("{teller}/")) || is_blank(&pair.source) || is_blank(&pair.target) {
            continue;
        }
        let of = (pair.from.clone(), pair.to.clone());
        let direction = match directions.get(&of) {
            Some(known) => known.clone(),
            None => {
                let made = w.memory_direction(&pair.from, &pair.to)?;
                directions.insert(of, made.clone());
                made
            }
        };
        let origin = match origins.get(&pair.origin) {
            Some(known) => *known,
            None => {
                let made = w.memory_origin(&Origin { kind: OriginKind::Package, name: pair.origin.clone() })?;
                origins.insert(pair.origin.clone(), made);
                made
            }
        };
        let new = NewPair { source: &pair.source, target: &pair.target, state, as_of: pair.as_of };
        w.memory_add(direction.id, origin, 0, &new, |source, target| align(source, target, &pair.from, &pair.to))?;
    }
    Ok(())
}

/// Adds terms and translations that are not here. What is said here of a translation stays as it is.
fn terms(w: &mut Writer<'_>, mine: &Package, joined: &Package, now: Timestamp) -> Result<(), WorkbenchError> {
    let known: BTreeSet<&PackageTerm> = mine.terms.iter().collect();
    for term in joined.terms.iter().filter(|term| !known.contains(*term)) {
        let PackageTerm { source_language, source, domain, targets, do_not_translate, note } = term;
        let (language, do_not_translate) = (source_language, *do_not_translate);
        let id = match w.term(source_language, source)? {
            Some(here) => Some(here.id),
            None => {
                w.save_term(&NewTerm { language, source, do_not_translate, domain, note }, TermOrigin::Imported, now)?
            }
        };
        let (Some(id), Some(here)) = (id, w.term(source_language, source)?) else { continue };
        let languages: BTreeSet<&Language> = targets.iter().map(|target| &target.language).collect();
        for language in languages {
            let before = here.renderings.get(language);
            let mut rendering = before.cloned().unwrap_or(Rendering {
                targets: Vec::new(),
                is_reviewed: targets.iter().all(|it| it.language != *language || it.is_reviewed),
                origin: TermOrigin::Imported,
            });
            for target in targets.iter().filter(|target| target.language == *language) {
                if rendering.targets.iter().all(|known| known.text != target.text) {
                    let status = match target.status {
                        GlossaryStatus::Preferred => Status::Preferred,
                        GlossaryStatus::Admitted => Status::Admitted,
                        GlossaryStatus::Forbidden => Status::Forbidden,
                    };
                    rendering.targets.push(TargetTerm { text: target.text.clone(), status });
                }
            }
            if before.is_none_or(|before| before.targets != rendering.targets) {
                rendering.origin = TermOrigin::Imported;
                w.save_rendering(id, language, &rendering, now)?;
            }
        }
    }
    Ok(())
}
