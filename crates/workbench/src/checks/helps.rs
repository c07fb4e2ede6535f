//! What checks consult, gathered once for a unit or a page.

use super::{rules, text_of};
use crate::{
    error::WorkbenchError,
    units::{UnitFilter, UnitRow, read_row},
    workbench::Workbench,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use tolmach_checks::{Elsewhere, Helps, Spelling, TeamRule};
use tolmach_core::{Language, PageTitle, TargetKey, WikiName, text::is_blank};
use tolmach_lexicon::{OwnWords, dictionary::Dictionary, glossary::Glossary};

/// Most other units that one unit is compared with: a heading may stand on a thousand pages.
const MOST_ELSEWHERE: usize = 200;

/// What checks consult, kept for as long as units are checked.
pub(super) struct KeptHelps {
    /// Language of the sources.
    pub(super) from: Language,
    rules: Vec<TeamRule>,
    dictionary: Option<Arc<Dictionary>>,
    own_words: OwnWords,
    glossary: Option<Arc<Glossary>>,
    places: Vec<Place>,
    by_source: BTreeMap<String, Vec<usize>>,
    by_target: BTreeMap<String, Vec<usize>>,
}

/// Another unit in the same language.
struct Place {
    key: TargetKey,
    name: String,
    source: String,
    target: String,
}

impl KeptHelps {
    /// For texts that belong to no unit.
    pub(super) fn of_languages(
        workbench: &Workbench,
        from: &Language,
        language: &Language,
    ) -> Result<Self, WorkbenchError> {
        Ok(Self {
            from: from.clone(),
            rules: Vec::new(),
            dictionary: workbench.dictionary(language),
            own_words: workbench.own_words(language)?,
            glossary: Some(workbench.glossary(from, language)?),
            places: Vec::new(),
            by_source: BTreeMap::new(),
            by_target: BTreeMap::new(),
        })
    }

    /// For a text of one unit, beside all others that have its definition, and those that have this text on its page or in
    /// the collections that the page belongs to.
    pub(super) fn of_unit(workbench: &Workbench, row: &UnitRow, text: &str) -> Result<Self, WorkbenchError> {
        let key = &row.key;
        let mut helps = Self::of_resource(workbench, &key.wiki, &key.unit.page, &key.language)?;
        let from = helps.from.clone();
        let same = workbench.store().read(|r| -> Result<Vec<UnitRow>, WorkbenchError> {
            let around = r.known_resource(&key.wiki, &key.unit.page)?.id;
            let of_text = if is_blank(text) { Vec::new() } else { r.same_target(text, around, &key.language)? };
            let mut seen = BTreeSet::from([key]);
            let mut rows = Vec::new();
            for keys in [&r.same_definition(&row.source, &from, &key.language)?, &of_text] {
                let others = keys.iter().filter(|other| seen.insert(other)).take(MOST_ELSEWHERE);
                for other in others {
                    rows.push(read_row(r, other)?);
                }
            }
            Ok(rows)
        })?;
        helps.put(same);
        Ok(helps)
    }

    /// For all units of a page, beside those of the collections that it belongs to.
    pub(super) fn of_page(
        workbench: &Workbench,
        wiki: &WikiName,
        page: &PageTitle,
        language: &Language,
    ) -> Result<Self, WorkbenchError> {
        let mut helps = Self::of_resource(workbench, wiki, page, language)?;
        let mut pages = vec![page.clone()];
        for members in workbench.collections(wiki)?.into_values().filter(|members| members.contains(page)) {
            pages.extend(members);
        }
        pages.sort();
        pages.dedup();
        for page in pages {
            helps.put(workbench.units(wiki, &page, language, &UnitFilter::default())?);
        }
        Ok(helps)
    }

    /// For what can hold a push: no dictionary and no glossary does.
    pub(super) fn of_push(workbench: &Workbench, key: &TargetKey) -> Result<Self, WorkbenchError> {
        let (from, rules) = from_and_rules(workbench, &key.wiki, &key.unit.page)?;
        Ok(Self {
            from,
            rules,
            dictionary: None,
            own_words: OwnWords::default(),
            glossary: None,
            places: Vec::new(),
            by_source: BTreeMap::new(),
            by_target: BTreeMap::new(),
        })
    }

    fn of_resource(
        workbench: &Workbench,
        wiki: &WikiName,
        page: &PageTitle,
        language: &Language,
    ) -> Result<Self, WorkbenchError> {
        let (from, rules) = from_and_rules(workbench, wiki, page)?;
        Ok(Self { rules, ..Self::of_languages(workbench, &from, language)? })
    }

    fn put(&mut self, rows: Vec<UnitRow>) {
        for row in rows {
            let Some(target) = text_of(&row) else { continue };
            let n = self.places.len();
            self.by_source.entry(row.source.clone()).or_default().push(n);
            self.by_target.entry(target.clone()).or_default().push(n);
            let name = row.key.unit.to_string().replace('_', " ");
            self.places.push(Place { key: row.key, name, source: row.source, target });
        }
    }

    /// What the checks of one unit consult. Of the other units, those with the same source or the same target.
    pub(super) fn lent<'a>(&'a self, source: &str, target: &str, key: Option<&TargetKey>) -> Lent<'a> {
        let same = [self.by_source.get(source), self.by_target.get(target)];
        let others = same.into_iter().flatten().flatten().map(|n| &self.places[*n]);
        let others = others.filter(|place| Some(&place.key) != key).take(MOST_ELSEWHERE);
        let elsewhere =
            others.map(|place| Elsewhere { place: &place.name, source: &place.source, target: &place.target });
        Lent { helps: self, elsewhere: elsewhere.collect() }
    }
}

/// What the checks of one unit consult.
pub(super) struct Lent<'a> {
    helps: &'a KeptHelps,
    elsewhere: Vec<Elsewhere<'a>>,
}

impl Lent<'_> {
    /// In the form that checks take.
    pub(super) fn helps(&self) -> Helps<'_> {
        let KeptHelps { from: _, rules, dictionary, own_words, glossary, places: _, by_source: _, by_target: _ } =
            self.helps;
        Helps {
            team_rules: rules,
            spelling: dictionary.as_deref().map(|dictionary| Spelling { dictionary, own_words }),
            glossary: glossary.as_deref(),
            elsewhere: &self.elsewhere,
        }
    }
}

/// Language of a page's source, and the rules of the teams that work on it.
fn from_and_rules(
    workbench: &Workbench,
    wiki: &WikiName,
    page: &PageTitle,
) -> Result<(Language, Vec<TeamRule>), WorkbenchError> {
    let (from, stored) = workbench.store().read(|r| -> Result<_, WorkbenchError> {
        let resource = r.resource(wiki, page)?.ok_or_else(|| WorkbenchError::NoPage(page.clone()))?;
        Ok((resource.source_language, r.team_rules_of_page(resource.id)?))
    })?;
    Ok((from, rules::read_all(&stored)))
}
