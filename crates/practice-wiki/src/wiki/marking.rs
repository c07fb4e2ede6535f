//! Marking a page for translation: numbering, definitions, and which translations become outdated.

use super::{editing::needs_fuzzy, markup::TITLE_UNIT, saving::NewRevision, *};
use serde_json::{Map, json};
use users::FUZZY_BOT;

impl Wiki {
    /// Marks the latest revision of a page for translation.
    pub(super) fn mark(&mut self, mark: &Mark, user: u64, now: Timestamp) -> Applied {
        let title = Title::parse(&mark.title).ok_or_else(|| Refusal::bad_title(&mark.title))?.text;
        let page = self.page(&title).ok_or_else(Refusal::missing_title)?;
        let (id, latest) = (page.id, page.latest().clone());
        if mark.revision.is_some_and(|revision| revision != latest.id) {
            return Err(Refusal::new(
                "tpt-oldrevision",
                format!("{title} has been edited since; mark its latest revision."),
            ));
        }
        if let Some(unknown) =
            mark.priority.iter().flat_map(|p| &p.languages).find(|language| !titles::is_language(language))
        {
            let text = format!("There is no language with the code {unknown}.");
            return Err(Refusal::new("markfortranslation-invalid-prioritylangs", text));
        }
        let before = self.marked.get(&id).cloned();
        let prepared = markup::prepare(&title, &latest.text, before.as_ref().map_or(0, |marked| marked.max_id))?;
        let units = self.with_title_unit(&title, mark, before.as_ref(), prepared.units);

        let revision = self.store(source_revision(&title, &prepared.text, user), now).unwrap_or(latest.id);
        let n_units = units.len();
        let priority = match &mark.priority {
            Some(new) if new.languages.is_empty() && !new.is_forced => None,
            Some(new) => Some(Priority {
                languages: new.languages.clone(),
                is_forced: new.is_forced,
                reason: new.reason.clone(),
            }),
            None => before.as_ref().and_then(|marked| marked.priority.clone()),
        };
        let marked = Marked { revision, units: units.clone(), max_id: prepared.max_id, priority };
        self.marked.insert(id, marked);
        let params = Map::from_iter([("revision".to_owned(), json!(revision)), ("changed".to_owned(), json!(n_units))]);
        self.log(("pagetranslation", "mark"), &title, user, params, "", now);

        let old = before.as_ref().map_or(&[][..], |marked| &marked.units);
        for unit in &units {
            self.update_unit(id, unit, old.iter().find(|row| row.id == unit.id), mark, now);
        }
        self.all_stats_moved(id);
        for language in self.languages_of(id) {
            self.queue(Job::Render { page: id, language, user: FUZZY_BOT, summary: String::new() }, now);
        }
        Ok(Effect::Marked { first: before.is_none(), n_units })
    }

    fn with_title_unit(
        &self,
        title: &str,
        mark: &Mark,
        before: Option<&Marked>,
        mut units: Vec<UnitRow>,
    ) -> Vec<UnitRow> {
        let was = before.map(|marked| marked.units.iter().any(|unit| unit.id == TITLE_UNIT));
        let is_template = Title::parse(title).is_some_and(|title| title.ns == 10);
        if mark.translate_title.or(was).unwrap_or(!is_template) {
            units
                .insert(0, UnitRow { id: TITLE_UNIT.to_owned(), text: title.to_owned(), definition: title.to_owned() });
        }
        units
    }

    /// Writes a unit's definition and decides which of its translations are outdated now.
    fn update_unit(&mut self, page: u64, unit: &UnitRow, old: Option<&UnitRow>, mark: &Mark, now: Timestamp) {
        let Some((title, source)) = self.pages.get(&page).map(|page| (page.title.clone(), page.language.clone()))
        else {
            return;
        };
        let definition_title = titles::unit_title(&title, &unit.id, &source);
        let definition_before = self.page(&definition_title).map(|page| page.latest().id);
        let comment = "Importing a new version from external source".to_owned();
        let (text, change_tags) = (unit.definition.as_str(), Vec::new());
        let is_edited = self
            .store(
                NewRevision { title: &definition_title, text, user: FUZZY_BOT, comment, is_bot: true, change_tags },
                now,
            )
            .is_some();
        let Some(old) = old.filter(|old| old.text != unit.text) else { return };
        let only_variables = markup::only_variables_changed(&old.text, &unit.text);
        let is_exempt = (only_variables || mark.still_valid.contains(&unit.id)) && !mark.outdate.contains(&unit.id);
        for language in titles::LANGUAGES.iter().filter(|code| **code != source && **code != "qqq") {
            let title = titles::unit_title(&title, &unit.id, language);
            let Some(page) = self.page(&title) else { continue };
            let made_from = page.latest().made_from;
            let is_restored = is_edited
                && made_from.and_then(|from| self.revision(from)).is_some_and(|(_, rev)| rev.text == unit.definition);
            let is_faulty = needs_fuzzy(&unit.definition, &page.latest().text, language);
            let Some(latest) = self.pages.get_mut(&self.by_title[&title]).map(Page::latest_mut) else { continue };
            if is_restored {
                latest.fuzzy = latest.fuzzy && is_faulty;
            } else if !is_exempt {
                latest.fuzzy = true;
                latest.made_from = made_from.or(definition_before);
            }
        }
    }

    /// Languages in which a marked page has a translation page or a translated unit, and its own.
    fn languages_of(&self, page: u64) -> Vec<String> {
        let Some((page, marked)) = self.pages.get(&page).zip(self.marked.get(&page)) else { return Vec::new() };
        let has_something = |language: &str| {
            language == page.language
                || self.page(&format!("{}/{language}", page.title)).is_some()
                || self.units(&[(page, marked)], language).iter().any(|unit| unit.latest.is_some())
        };
        let codes = titles::LANGUAGES.iter().filter(|code| **code != "qqq" && has_something(code));
        codes.map(|code| (*code).to_owned()).collect()
    }

    /// Writes a translation page anew. Where nothing is translated and there is no page, none is made.
    pub(super) fn render(&mut self, page: u64, language: &str, user: u64, summary: &str, now: Timestamp) {
        let Some((page, marked)) = self.pages.get(&page).zip(self.marked.get(&page)) else { return };
        let Some((_, source)) = self.revision(marked.revision) else { return };
        let title = format!("{}/{language}", page.title);
        let is_mirror = language == page.language;
        let units = self.units(&[(page, marked)], language);
        let translations: Vec<_> = units
            .iter()
            .filter(|_| !is_mirror)
            .filter_map(|unit| Some((unit.row.id.clone(), unit.latest?.text.clone(), unit.is_fuzzy())))
            .collect();
        if translations.is_empty() && !is_mirror && self.page(&title).is_none() {
            return;
        }
        let text = markup::assemble(&source.text, &page.language, language, &translations);
        let is_bot = user == FUZZY_BOT;
        let change_tags = vec!["translate-translation-pages"];
        let comment = if is_bot { "Updating to match new version of source page" } else { summary };
        let comment = comment.to_owned();
        self.store(NewRevision { title: &title, text: &text, user, comment, is_bot, change_tags }, now);
    }
}

fn source_revision<'a>(title: &'a str, text: &'a str, user: u64) -> NewRevision<'a> {
    let comment = "Marked this version for translation".to_owned();
    NewRevision { title, text, user, comment, is_bot: false, change_tags: Vec::new() }
}
