//! Saving a page as `action=edit` does: base revision, silent merge, and what Translate makes of a saved unit.

use super::{saving::NewRevision, users::User, *};
use similar::{MergeResolution, TextMerge};
use tolmach_checks::wiki_validators;
use tolmach_core::{Language, text::as_stored};

/// Largest page, in bytes.
const MAX_PAGE_BYTES: usize = 2 * 1024 * 1024;
/// What a translation holds that calls itself outdated.
pub(crate) const FUZZY_MARK: &str = "!!FUZZY!!";

impl Wiki {
    /// Saves a page.
    pub(super) fn edit(&mut self, edit: &Edit, user: u64, now: Timestamp) -> Result<Saved, Refusal> {
        let title = Title::parse(&edit.title).ok_or_else(|| Refusal::bad_title(&edit.title))?;
        let present = self.page(&title.text);
        match present {
            Some(_) if edit.create_only => {
                return Err(Refusal::new("articleexists", "The page you tried to create has been created already."));
            }
            None if edit.no_create => return Err(Refusal::missing_title()),
            Some(_) | None => {}
        }
        self.may_edit(&title, user)?;
        if edit.text.len() > MAX_PAGE_BYTES {
            return Err(Refusal::new(
                "contenttoobig",
                format!(
                    "The content you supplied exceeds the article size limit of {} kilobytes.",
                    MAX_PAGE_BYTES / 1024
                ),
            ));
        }
        let sent = as_stored(&edit.text);
        let text = match (edit.base, present) {
            (Some(base), Some(page)) if base != page.latest().id => merge(page, base, &sent)?,
            (Some(_) | None, Some(_) | None) => sent.clone(),
        };
        if title.ns != titles::TRANSLATIONS {
            check_markup(&text)?;
        }
        Ok(self.save_checked(&title, &text, text != sent, edit, user, now))
    }

    fn save_checked(
        &mut self,
        title: &Title,
        text: &str,
        merged: bool,
        edit: &Edit,
        user: u64,
        time: Timestamp,
    ) -> Saved {
        let before = self.page(&title.text).map(|page| (page.latest().id, page.latest().fuzzy));
        let is_bot = users::by_id(user).is_some_and(|user: &User| user.role == users::Role::Bot);
        let comment = edit.summary.clone();
        let new = NewRevision { title: &title.text, text, user, comment, is_bot, change_tags: Vec::new() };
        let new = self.store(new, time);
        let was_fuzzy = before.is_some_and(|(_, fuzzy)| fuzzy);
        let confirmed = match UnitTitle::parse(title) {
            Some(unit) => self.after_unit_save(title, &unit, new, was_fuzzy, &edit.summary, user, time),
            None => None,
        };
        Saved {
            page: self.by_title[&title.text], // It has just been stored, or was there before.
            title: title.text.clone(),
            is_new: before.is_none(),
            old: before.map_or(0, |(id, _)| id),
            new,
            confirmed,
            merged,
            time,
        }
    }

    /// Sets a saved unit's state. Gives the dummy revision that confirming an outdated translation leaves behind.
    #[expect(clippy::too_many_arguments, reason = "what Translate looks at after a save")]
    fn after_unit_save(
        &mut self,
        title: &Title,
        unit: &UnitTitle,
        new: Option<u64>,
        was_fuzzy: bool,
        summary: &str,
        user: u64,
        now: Timestamp,
    ) -> Option<u64> {
        let known = self.unit_of(unit)?; // Of a unit that left its page, nobody keeps a state.
        let language = unit.language.clone()?;
        let page = known.page.id;
        let text = known.latest?.text.clone();
        let definition = self.definition_revision(&known).map(|rev| rev.id);
        let fuzzy = needs_fuzzy(&known.row.definition, &text, &language);
        let confirmed = match new {
            Some(_) => None,
            None if was_fuzzy && !fuzzy => {
                let comment = "Marked translation unit as no longer outdated with no changes";
                let dummy = self.store_dummy(&title.text, user, comment, now)?;
                let params = serde_json::Map::from_iter([("revision".to_owned(), dummy.into())]);
                self.log(("translationreview", "unfuzzy"), &title.text, user, params, "", now);
                Some(dummy)
            }
            None => return None,
        };
        let page_of_unit = self.by_title[&title.text]; // The unit's latest revision was read above.
        let latest = self.pages.get_mut(&page_of_unit)?.latest_mut();
        latest.fuzzy = fuzzy;
        latest.made_from = if fuzzy { latest.made_from } else { definition };
        self.stats_moved(page, &language);
        self.queue(Job::Render { page, language, user, summary: summary.to_owned() }, now);
        confirmed
    }
}

/// Whether a saved text is outdated at once: flagged in itself, or faulty by the wiki's validators.
pub(super) fn needs_fuzzy(definition: &str, text: &str, language: &str) -> bool {
    if language == "qqq" {
        return false;
    }
    let language = Language::parse(language);
    text.contains(FUZZY_MARK) || language.is_ok_and(|language| !wiki_validators(definition, text, &language).is_empty())
}

/// Merges a text made from an older revision with the latest, line by line, as MediaWiki does behind one's back.
fn merge(page: &Page, base: u64, sent: &str) -> Result<String, Refusal> {
    let base = page
        .revisions
        .iter()
        .find(|rev| rev.id == base)
        .ok_or_else(|| Refusal::new("nosuchrevid", format!("There is no revision with ID {base}.")))?;
    let lines = |text: &str| format!("{text}\n");
    let (base, theirs, mine) = (lines(&base.text), lines(&page.latest().text), lines(sent));
    let merge = TextMerge::from_lines(base.as_str(), mine.as_str(), theirs.as_str());
    // Changes that touch each other are a conflict for MediaWiki's merge, though not for ours.
    let is_change = |resolution| matches!(resolution, MergeResolution::Ours | MergeResolution::Theirs);
    let touch = merge.regions().windows(2).any(|pair| {
        pair.iter().all(|region| is_change(region.resolution())) && pair[0].resolution() != pair[1].resolution()
    });
    if merge.is_conflicted() || touch {
        return Err(Refusal::new("editconflict", "Edit conflict."));
    }
    Ok(as_stored(&merge.to_string()))
}
