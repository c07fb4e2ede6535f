//! What stands here, as a package.

use crate::{WorkbenchError, sprint::credits};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{
    Base, Language, PageTitle, Target, Timestamp, WikiName,
    sprint::{Claim, Observed, Place},
    text::is_blank,
};
use tolmach_interchange::{
    glossary::GlossaryStatus,
    package::{
        Manifest, Package, PackageBaseline, PackageClaim, PackageClosing, PackageCredit, PackageDraft, PackagePair,
        PackageResource, PackageResult, PackageReview, PackageSprint, PackageTarget, PackageTerm, PackageUnit,
    },
};
use tolmach_lexicon::glossary::{Origin as TermOrigin, Status};
use tolmach_memory::entry::{Origin, OriginKind};
use tolmach_store::{Credited, DraftFilter, PairId, Reader, Review, StoreError, StoredClaim, StoredTarget, UnitUse};

/// Pairs that go into one package at most; of more, the latest.
const MAX_PAIRS: usize = 100_000;

/// Uses of a pair that are looked at.
const MAX_USES: usize = 100;

/// What is written down.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    pub(super) wiki: WikiName,
    pub(super) pages: BTreeSet<PageTitle>,
    pub(super) languages: BTreeSet<Language>,
    pub(super) sprints: BTreeSet<String>,
    /// The directions in which pairs of the memory go along.
    pub(super) directions: BTreeSet<(Language, Language)>,
}

impl Scope {
    pub(super) fn of(wiki: &WikiName, pages: BTreeSet<PageTitle>, languages: BTreeSet<Language>) -> Self {
        let (sprints, directions) = Default::default();
        Self { wiki: wiki.clone(), pages, languages, sprints, directions }
    }

    /// All that a package is about.
    pub(super) fn of_package(package: &Package) -> Self {
        let of_units = package.units.iter().map(|unit| (&unit.key.page, &unit.language));
        let of_drafts = package.drafts.iter().map(|draft| (&draft.key.page, &draft.language));
        let of_reviews = package.reviews.iter().map(|review| (&review.key.page, &review.language));
        let (mut pages, mut languages) = (BTreeSet::new(), BTreeSet::new());
        for (page, language) in of_units.chain(of_drafts).chain(of_reviews) {
            pages.insert(page.clone());
            languages.insert(language.clone());
        }
        languages.extend(package.terms.iter().flat_map(|term| &term.targets).map(|target| target.language.clone()));
        Self {
            wiki: package.manifest.wiki.clone(),
            pages,
            languages,
            sprints: package.sprints.iter().map(|sprint| sprint.name.clone()).collect(),
            directions: package.pairs.iter().map(|pair| (pair.from.clone(), pair.to.clone())).collect(),
        }
    }
}

/// The directions from the languages of the pages into the wanted ones.
pub(super) fn directions(r: &Reader<'_>, scope: &Scope) -> Result<BTreeSet<(Language, Language)>, StoreError> {
    let mut directions = BTreeSet::new();
    for page in &scope.pages {
        if let Some(resource) = r.resource(&scope.wiki, page)? {
            let into = scope.languages.iter().filter(|language| **language != resource.source_language);
            directions.extend(into.map(|language| (resource.source_language.clone(), language.clone())));
        }
    }
    Ok(directions)
}

/// Writes down what stands here.
pub(super) fn take(r: &Reader<'_>, scope: &Scope, now: Timestamp) -> Result<Package, WorkbenchError> {
    let wiki = r.wiki(&scope.wiki)?.ok_or_else(|| WorkbenchError::NoWiki(scope.wiki.clone()))?;
    let teller = r.memory_teller()?;
    let mut package = Package {
        manifest: Manifest {
            generator: concat!("Tolmach ", env!("CARGO_PKG_VERSION")).to_owned(),
            made_at: now,
            made_by: teller.clone(),
            wiki: wiki.name,
            api_url: wiki.api_url,
        },
        resources: Vec::new(),
        units: Vec::new(),
        drafts: drafts(r, scope)?,
        pairs: pairs(r, scope, &teller)?,
        terms: terms(r, scope)?,
        sprints: Vec::new(),
        reviews: reviews(r, scope)?,
    };
    for page in &scope.pages {
        let Some(resource) = r.resource(&scope.wiki, page)? else { continue };
        let source = r.source(resource.id, None)?;
        let n_before = package.units.len();
        for language in &scope.languages {
            let targets = r.targets(&resource, language)?.into_iter().filter(|target| target.is_present);
            package.units.extend(targets.map(unit));
        }
        if package.units.len() > n_before {
            package.resources.push(PackageResource {
                page: resource.title,
                page_id: resource.page_id,
                source_language: resource.source_language,
                revision: source.as_ref().map_or(0, |source| source.revision.0),
                wikitext: source.map(|source| source.wikitext).unwrap_or_default(),
            });
        }
    }
    for name in &scope.sprints {
        package.sprints.extend(sprint(r, name)?);
    }
    Ok(package)
}

fn unit(stored: StoredTarget) -> PackageUnit {
    let StoredTarget { key, position, remote, source_then, read_at, .. } = stored;
    let reviewers = match &remote.target {
        Target::Proofread { reviewers, .. } => reviewers.clone(),
        Target::Untranslated | Target::Translated(_) | Target::Outdated(_) => BTreeSet::new(),
    };
    PackageUnit {
        key: key.unit,
        language: key.language,
        read_at,
        position,
        state: remote.target.state(),
        revision: remote.revision().map_or(0, |revision| revision.0),
        text: remote.text().unwrap_or_default().to_owned(),
        translator: remote.target.translation().and_then(|translation| translation.translator.clone()),
        reviewers,
        source_then,
        definition: remote.source,
    }
}

/// Open drafts, and what waits beside them.
fn drafts(r: &Reader<'_>, scope: &Scope) -> Result<Vec<PackageDraft>, StoreError> {
    let of_wiki = DraftFilter { wiki: Some(scope.wiki.clone()), ..DraftFilter::default() };
    let own = r
        .drafts(&of_wiki)?
        .into_iter()
        .map(|it| (it.key, it.draft.text, it.draft.base, it.draft.is_done, it.changed_at));
    let waiting =
        r.offers(&scope.wiki)?.into_iter().map(|it| (it.key, it.text, it.base, it.is_done, it.origin.imported_at));
    let all = own.chain(waiting).filter(|(key, text, ..)| {
        scope.pages.contains(&key.unit.page) && scope.languages.contains(&key.language) && !is_blank(text)
    });
    Ok(all
        .map(|(key, text, Base { revision, text: base_text, source }, is_done, changed_at)| PackageDraft {
            key: key.unit,
            language: key.language,
            text,
            base_revision: revision.map_or(0, |revision| revision.0),
            base_text: base_text.unwrap_or_default(),
            base_source: source,
            is_done,
            changed_at,
        })
        .collect())
}

/// What reviewers said, and that it was taken back or settled.
fn reviews(r: &Reader<'_>, scope: &Scope) -> Result<Vec<PackageReview>, StoreError> {
    let all = r
        .reviews(&scope.wiki)?
        .into_iter()
        .filter(|review| scope.pages.contains(&review.key.unit.page) && scope.languages.contains(&review.key.language));
    Ok(all
        .map(|Review { id: _, uid, key, kind, subject, comment, by, is_own: _, made_at, ended_at, told_at: _ }| {
            PackageReview {
                id: uid,
                key: key.unit,
                language: key.language,
                kind,
                revision: subject.revision.map_or(0, |revision| revision.0),
                text: subject.text,
                comment,
                by,
                at: made_at,
                ended_at,
            }
        })
        .collect())
}

/// The latest pairs of each direction. A place where a pair was seen has the same name wherever that is told.
fn pairs(r: &Reader<'_>, scope: &Scope, teller: &str) -> Result<Vec<PackagePair>, StoreError> {
    let mut pairs = Vec::new();
    for (from, to) in &scope.directions {
        let Some(direction) = r.memory_languages(from, to)? else { continue };
        let n_pairs = usize::try_from(r.memory_counts(direction.id)?.n_pairs).unwrap_or(usize::MAX);
        let (mut after, mut to_skip) = (PairId(0), n_pairs.saturating_sub(MAX_PAIRS));
        loop {
            let stored = r.memory_pairs(direction.id, after, 10_000)?;
            let Some(last) = stored.last() else { break };
            after = last.id;
            let skipped = to_skip.min(stored.len());
            to_skip -= skipped;
            for pair in stored.into_iter().skip(skipped).filter(|pair| pair.n_uses > 0) {
                let mut places: BTreeMap<String, PackagePair> = BTreeMap::new();
                for seen in r.memory_uses(pair.id, MAX_USES)? {
                    // Units and drafts that go along teach the other memory by themselves.
                    let goes_along =
                        |unit: &UnitUse| unit.key.wiki == scope.wiki && scope.pages.contains(&unit.key.unit.page);
                    if seen.unit.as_ref().is_some_and(goes_along) {
                        continue;
                    }
                    let name = place(&seen.origin, teller);
                    let n = u32::try_from(seen.n).unwrap_or(u32::MAX);
                    let known = places.entry(name.clone()).or_insert_with(|| PackagePair {
                        from: from.clone(),
                        to: to.clone(),
                        source: pair.source.clone(),
                        target: pair.target.clone(),
                        origin: name,
                        state: seen.state.as_str().to_owned(),
                        as_of: seen.as_of,
                        n_uses: 0,
                    });
                    // What a package told of a wiki may have been read there since: that is not another use.
                    known.n_uses = match seen.origin.kind {
                        OriginKind::Package => known.n_uses.max(n),
                        OriginKind::Wiki | OriginKind::Draft | OriginKind::File => known.n_uses.saturating_add(n),
                    };
                    known.as_of = known.as_of.max(seen.as_of);
                }
                pairs.extend(places.into_values());
            }
        }
    }
    Ok(pairs)
}

/// What a wiki holds is the same for everybody; drafts and files are those of one Tolmach.
fn place(origin: &Origin, teller: &str) -> String {
    match origin.kind {
        OriginKind::Wiki => format!("wiki/{}", origin.name),
        OriginKind::Draft => format!("{teller}/draft/{}", origin.name),
        OriginKind::File => format!("{teller}/file/{}", origin.name),
        OriginKind::Package => origin.name.clone(),
    }
}

/// Terms with translations into the languages. Those that come with the program are everywhere already.
fn terms(r: &Reader<'_>, scope: &Scope) -> Result<Vec<PackageTerm>, StoreError> {
    let mut terms = Vec::new();
    for term in r.terms()? {
        let mut targets = BTreeSet::new();
        for (language, rendering) in &term.renderings {
            if rendering.origin == TermOrigin::Seed || !scope.languages.contains(language) {
                continue;
            }
            targets.extend(rendering.targets.iter().map(|target| PackageTarget {
                language: language.clone(),
                status: match target.status {
                    Status::Preferred => GlossaryStatus::Preferred,
                    Status::Admitted => GlossaryStatus::Admitted,
                    Status::Forbidden => GlossaryStatus::Forbidden,
                },
                text: target.text.clone(),
                is_reviewed: rendering.is_reviewed,
            }));
        }
        if term.origin != TermOrigin::Seed || !targets.is_empty() {
            terms.push(PackageTerm {
                source_language: term.language,
                source: term.source,
                domain: term.domain,
                targets,
                do_not_translate: term.do_not_translate,
                note: term.note,
            });
        }
    }
    Ok(terms)
}

fn result(((key, language), seen): (Place, Observed)) -> PackageResult {
    let Observed { state, n_words, observed_at: read_at, since, has_draft, credit } = seen;
    let (user, saved_at) = credit.map(|credit| (credit.user, credit.at)).unzip();
    PackageResult { key, language, state, n_words, read_at, since, has_draft, user, saved_at }
}

fn sprint(r: &Reader<'_>, name: &str) -> Result<Option<PackageSprint>, StoreError> {
    let Some(sprint) = r.sprint(name)? else { return Ok(None) };
    let baseline = r.baseline(name)?;
    let mut credits = BTreeSet::new();
    for (place, unit) in r.sprint_units(name)? {
        let Some(revision) = unit.revision else { continue };
        let then = baseline.get(&place).and_then(|then| then.revision);
        let credit = match unit.credit {
            Credited::To(credit) => Some(credit),
            Credited::NotAsked | Credited::Unknown if then != Some(revision) => {
                credits::by_receipt(r, &sprint, &place)?
            }
            Credited::NotAsked | Credited::Unknown => None,
        };
        if let Some(credit) = credit {
            let (key, language) = place;
            credits.insert(PackageCredit { key, language, revision: revision.0, at: credit.at, user: credit.user });
        }
    }
    let baseline = baseline.into_iter().map(|((key, language), unit)| PackageBaseline {
        key,
        language,
        state: unit.state,
        revision: unit.revision.map_or(0, |revision| revision.0),
        n_words: unit.n_words,
    });
    let claims = r.claims(name)?.into_iter().map(|StoredClaim { id: _, uid, is_own: _, claim }| {
        let Claim { page, language, by, claimed_at, released_at } = claim;
        PackageClaim { id: uid, page, language, by, at: claimed_at, released_at }
    });
    let closing = match r.closed_at(name)? {
        None => None,
        Some(closed_at) => Some(PackageClosing { closed_at, units: r.result(name)?.into_iter().map(result).collect() }),
    };
    Ok(Some(PackageSprint {
        claims: claims.collect(),
        closing,
        tags: sprint.tags,
        baseline: baseline.collect(),
        goal: format!("{}{}", sprint.goal.amount, sprint.goal.measure.as_str()),
        name: sprint.name,
        baseline_at: sprint.baseline_at,
        kind: sprint.kind,
        pages: sprint.pages,
        languages: sprint.languages,
        from: sprint.from,
        to: sprint.to,
        brief: sprint.brief,
        credits,
    }))
}
