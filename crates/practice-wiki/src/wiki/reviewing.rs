//! Approving translations.

use super::*;

impl Wiki {
    /// Approves a revision of a translation. The account's right is the caller's to check: it depends on the session.
    pub(super) fn review(&mut self, revision: u64, user: u64, now: Timestamp) -> Applied {
        let (page, rev) = self
            .revision(revision)
            .ok_or_else(|| Refusal::new("invalidrevision", format!("There is no revision with ID {revision}.")))?;
        let (id, title) = (page.id, page.title.clone());
        let unit = Title::parse(&title).and_then(|title| UnitTitle::parse(&title));
        let unknown = || Refusal::new("translate-unknownmessage", "Unknown message.");
        let unit = unit.ok_or_else(unknown)?;
        let known = self.unit_of(&unit).ok_or_else(unknown)?.page.id;
        if rev.user == user {
            return Err(Refusal::new("translate-owntranslation", "You cannot accept your own translations."));
        }
        if page.latest().fuzzy {
            return Err(Refusal::new("translate-fuzzymessage", "You cannot accept outdated translations."));
        }
        let already = rev.reviewers.contains(&user);
        if !already {
            if let Some(page) = self.pages.get_mut(&id) {
                page.revisions.iter_mut().filter(|rev| rev.id == revision).for_each(|rev| {
                    rev.reviewers.insert(user);
                });
            }
            let params = serde_json::Map::from_iter([("revision".to_owned(), revision.into())]);
            self.log(("translationreview", "message"), &title, user, params, "", now);
            self.stats_moved(known, unit.language.as_deref().unwrap_or_default());
        }
        Ok(Effect::Reviewed { title, page: id, already })
    }
}
