//! Who may save which page.

use super::{users::User, *};
use serde_json::json;

impl Wiki {
    /// Whether a user may save a page, judged in the order in which a wiki judges.
    pub(super) fn may_edit(&self, title: &Title, user: u64) -> Result<(), Refusal> {
        let account = users::by_id(user);
        let rights = users::rights(account, false);
        if let Some(block) = self.block_of(user) {
            return Err(blocked(account, block));
        }
        if title.ns == titles::TRANSLATIONS && !rights.contains(&"translate") {
            return Err(Refusal::new(
                "protectednamespace",
                "You do not have permission to edit pages in the Translations namespace.",
            ));
        }
        if self.page(&title.text).is_some_and(|page| page.is_protected) && !rights.contains(&"editprotected") {
            return Err(Refusal::new(
                "protectedpage",
                "This page has been protected to prevent editing or other actions.",
            ));
        }
        if let Some((source, language)) = self.translation_page(&title.text) {
            return Err(Refusal::new(
                "tpt-target-page",
                format!(
                    "This page cannot be updated manually: it is the {language} translation of {}. Edit its units instead.",
                    source.title
                ),
            ));
        }
        match UnitTitle::parse(title) {
            Some(unit) => self.may_edit_unit(title, &unit),
            None if title.ns == titles::TRANSLATIONS => Err(unknown_unit()),
            None => Ok(()),
        }
    }

    fn may_edit_unit(&self, title: &Title, unit: &UnitTitle) -> Result<(), Refusal> {
        let known = self.unit_of(unit);
        let language = unit.language.as_deref();
        if known.as_ref().is_some_and(|known| Some(known.page.language.as_str()) == language) {
            return Err(Refusal::new(
                "tpt-cant-edit-source-language",
                format!(
                    "Translation units in the source language cannot be edited. Change the page [[{}]] instead, and have it \
                     marked for translation.",
                    unit.page
                ),
            ));
        }
        if self.page(&title.text).is_some() {
            return Ok(()); // The rest guards creation only; a unit that left its page can still be edited.
        }
        let (Some(known), Some(language)) = (known, language) else { return Err(unknown_unit()) };
        let priority = self.marked.get(&known.page.id).and_then(|marked| marked.priority.as_ref());
        match priority {
            Some(forced) if forced.is_forced && language != "qqq" => may_create_in(forced, language),
            Some(_) | None => Ok(()),
        }
    }
}

fn may_create_in(forced: &Priority, language: &str) -> Result<(), Refusal> {
    let (code, text) = if forced.languages.is_empty() {
        (
            "tpt-translation-restricted-no-priority-languages",
            "This page may be translated into its priority languages only, and it has none.",
        )
    } else if forced.languages.iter().any(|allowed| allowed == language) {
        return Ok(());
    } else {
        (
            "tpt-translation-restricted",
            "A translation administrator has prevented translation of this page into this language.",
        )
    };
    Err(match forced.reason.as_str() {
        "" => Refusal::new(&format!("{code}-no-reason"), text),
        reason => Refusal::new(code, format!("{text} Reason: {reason}")),
    })
}

fn unknown_unit() -> Refusal {
    Refusal::new(
        "tpt-unknown-page",
        "This namespace is reserved for translations of pages. The page you want to edit belongs to no page marked for \
         translation.",
    )
}

/// The refusal that a blocked user gets.
fn blocked(account: Option<&User>, block: &Block) -> Refusal {
    let name = account.map_or("", |user| user.name);
    let by = users::name_of(block.by);
    Refusal::new(
        "blocked",
        format!(
            "Your username or IP address has been blocked. {by} blocked {name}. The reason given is {}.",
            block.reason
        ),
    )
    .with("blockinfo", block_info(block))
}

/// What the API tells of a block.
pub(crate) fn block_info(block: &Block) -> serde_json::Value {
    json!({
        "blockid": block.id,
        "blockedby": users::name_of(block.by),
        "blockedbyid": block.by,
        "blockreason": block.reason,
        "blockedtimestamp": block.since.to_string(),
        "blockexpiry": "infinite",
        "blockpartial": false,
        "blocknocreate": false,
        "blockanononly": false,
        "blockemail": false,
        "blockowntalk": true,
        "blockedtimestampformatted": block.since.strftime("%H:%M, %-d %B %Y").to_string(),
    })
}
