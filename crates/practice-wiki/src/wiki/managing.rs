//! What administrators do with pages and accounts: move, delete, unmark, protect, block.

use super::*;
use serde_json::{Map, Value, json};

fn params(pairs: &[(&str, Value)]) -> Map<String, Value> {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()
}

impl Wiki {
    fn existing(&self, title: &str) -> Result<Title, Refusal> {
        let title = Title::parse(title).ok_or_else(|| Refusal::bad_title(title))?;
        self.page(&title.text).map(|_| title).ok_or_else(Refusal::missing_title)
    }

    /// Moves a page; with a marked one, its units and translations go along.
    pub(super) fn move_page(
        &mut self,
        from: &str,
        to: &str,
        reason: &str,
        leave_redirect: bool,
        user: u64,
        now: Timestamp,
    ) -> Applied {
        let from = self.existing(from)?.text;
        let to = Title::parse(to).ok_or_else(|| Refusal::bad_title(to))?.text;
        if self.page(&to).is_some() {
            return Err(Refusal::new("articleexists", "A page of that name already exists."));
        }
        let companions = if self.marked(&from).is_some() { self.companions(&from) } else { Vec::new() };
        let is_marked = self.marked(&from).is_some();
        for title in companions {
            let new = match title.strip_prefix(&format!("Translations:{from}")) {
                Some(rest) => format!("Translations:{to}{rest}"),
                None => format!("{to}{}", &title[from.len()..]), // A translation page begins with its source's title.
            };
            self.move_one(&title, &new, reason, false, user, now);
        }
        self.move_one(&from, &to, reason, leave_redirect, user, now);
        if is_marked {
            let target = params(&[("target", json!(to))]);
            self.log(("pagetranslation", "moveok"), &from, user, target, reason, now);
        }
        Ok(Effect::Done)
    }

    fn move_one(&mut self, from: &str, to: &str, reason: &str, leave_redirect: bool, user: u64, now: Timestamp) {
        let Some(id) = self.by_title.remove(from) else { return };
        self.by_title.insert(to.to_owned(), id);
        if let Some(page) = self.pages.get_mut(&id) {
            page.title = to.to_owned();
        }
        let comment = format!("{} moved page [[{from}]] to [[{to}]]", users::name_of(user));
        let comment = if reason.is_empty() { comment } else { format!("{comment}: {reason}") };
        self.store_dummy(to, user, &comment, now);
        if leave_redirect {
            let text = format!("#REDIRECT [[{to}]]");
            let redirect = saving::NewRevision {
                title: from,
                text: &text,
                user,
                comment,
                is_bot: false,
                change_tags: vec!["mw-new-redirect"],
            };
            self.store(redirect, now);
        }
        let ns = Title::parse(to).map_or(0, |title| title.ns);
        let mut details = params(&[("target_ns", json!(ns)), ("target_title", json!(to))]);
        if !leave_redirect {
            details.insert("suppressredirect".to_owned(), json!(true));
        }
        let log = self.log(("move", "move"), from, user, details, reason, now);
        if let Some(entry) = self.logs.iter_mut().find(|entry| entry.id == log) {
            entry.page = id;
        }
    }

    /// Titles of a marked page's units and translations, removed units included.
    fn companions(&self, title: &str) -> Vec<String> {
        let units = format!("Translations:{title}/");
        let is_unit = |other: &str| {
            other.starts_with(&units)
                && Title::parse(other).and_then(|t| UnitTitle::parse(&t)).is_some_and(|unit| unit.page == title)
        };
        let is_translation = |other: &str| self.translation_page(other).is_some_and(|(page, _)| page.title == title);
        self.by_title.keys().filter(|other| is_unit(other) || is_translation(other)).cloned().collect()
    }

    /// Deletes a page; with a marked one, its units and translations go too.
    pub(super) fn delete(&mut self, title: &str, reason: &str, user: u64, now: Timestamp) -> Applied {
        let title = self.existing(title)?.text;
        let is_marked = self.marked(&title).is_some();
        let unit = Title::parse(&title).and_then(|title| UnitTitle::parse(&title));
        let unit_of = unit.and_then(|unit| Some((self.unit_of(&unit)?.page.id, unit.language?)));
        if is_marked {
            for companion in self.companions(&title) {
                self.delete_one(&companion, reason, user, now);
            }
            self.forget_marking(self.by_title[&title]); // `existing` has found it.
            self.log(("pagetranslation", "deletefok"), &title, user, Map::new(), reason, now);
        }
        let log = self.delete_one(&title, reason, user, now);
        if let Some((page, language)) = unit_of {
            self.stats_moved(page, &language);
            self.queue(Job::Render { page, language, user: users::FUZZY_BOT, summary: String::new() }, now);
        }
        Ok(Effect::Deleted { log, title })
    }

    fn delete_one(&mut self, title: &str, reason: &str, user: u64, now: Timestamp) -> u64 {
        let log = self.log(("delete", "delete"), title, user, Map::new(), reason, now);
        if let Some(page) = self.by_title.remove(title).and_then(|id| self.pages.remove(&id)) {
            for rev in page.revisions {
                self.by_revision.remove(&rev.id);
            }
        }
        log
    }

    /// Takes a page out of translation. Its unit pages stay.
    pub(super) fn unmark(&mut self, title: &str, user: u64, now: Timestamp) -> Applied {
        let title = self.existing(title)?.text;
        let (page, _) = self.marked(&title).ok_or_else(not_marked)?;
        self.forget_marking(page.id);
        self.log(("pagetranslation", "unmark"), &title, user, Map::new(), "", now);
        Ok(Effect::Done)
    }

    fn forget_marking(&mut self, page: u64) {
        self.marked.remove(&page);
        for aggregate in &mut self.aggregates {
            aggregate.pages.retain(|member| *member != page);
        }
    }

    pub(super) fn protect(&mut self, title: &str, is_protected: bool, user: u64, now: Timestamp) -> Applied {
        let title = self.existing(title)?.text;
        if let Some(page) = self.pages.get_mut(&self.by_title[&title]) {
            page.is_protected = is_protected;
        }
        self.store_dummy(&title, user, "Changed protection", now);
        let action = if is_protected { "protect" } else { "unprotect" };
        self.log(("protect", action), &title, user, Map::new(), "", now);
        Ok(Effect::Done)
    }

    pub(super) fn block(&mut self, name: &str, reason: &str, by: u64, since: Timestamp) -> Applied {
        let user = users::find(name).ok_or_else(|| no_such_user(name))?;
        if self.blocks.contains_key(&user.id) {
            return Err(Refusal::new("alreadyblocked", "The user you tried to block was already blocked."));
        }
        let id = self.log(("block", "block"), &format!("User:{name}"), by, Map::new(), reason, since);
        self.blocks.insert(user.id, Block { id, by, reason: reason.to_owned(), since });
        Ok(Effect::Blocked { id })
    }

    pub(super) fn unblock(&mut self, name: &str, by: u64, now: Timestamp) -> Applied {
        let user = users::find(name).ok_or_else(|| no_such_user(name))?;
        let block = self.blocks.remove(&user.id);
        let block = block.ok_or_else(|| Refusal::new("cantunblock", "The block you specified was not found."))?;
        self.log(("block", "unblock"), &format!("User:{name}"), by, Map::new(), "", now);
        Ok(Effect::Blocked { id: block.id })
    }

    /// Makes a message group of marked pages.
    pub(super) fn aggregate(
        &mut self,
        label: &str,
        description: &str,
        pages: &[String],
        user: u64,
        now: Timestamp,
    ) -> Applied {
        let id = format!("agg-{}", label.replace(' ', "_"));
        let mut members = Vec::new();
        for title in pages {
            let title = self.existing(title)?.text;
            members.push(self.marked(&title).ok_or_else(not_marked)?.0.id);
        }
        for title in pages {
            let about = params(&[("aggregategroup", json!(label)), ("aggregategroup-id", json!(id))]);
            self.log(("pagetranslation", "associate"), title, user, about, "", now);
        }
        let (label, description) = (label.to_owned(), description.to_owned());
        self.aggregates.push(Aggregate { id, label, description, pages: members });
        Ok(Effect::Done)
    }

    pub(super) fn set_language(&mut self, title: &str, language: &str) -> Applied {
        let title = self.existing(title)?.text;
        if let Some(page) = self.pages.get_mut(&self.by_title[&title]) {
            page.language = language.to_owned();
        }
        Ok(Effect::Done)
    }
}

fn not_marked() -> Refusal {
    Refusal::new("tpt-notsuitable", "The page is not marked for translation.")
}

fn no_such_user(name: &str) -> Refusal {
    Refusal::new("nosuchuser", format!("The user \"{name}\" does not exist."))
}
