//! A small library to test with: one wiki, one resource with two units, read in Polish.

use crate::{NewResource, NewText, ReadUnit, ResourceId, Result, Store};
use std::collections::BTreeSet;
use tolmach_core::{
    Base, Language, PageTitle, Revision, Target, TargetKey, Timestamp, Translation, UnitId, UnitKey, UserName, WikiName,
};

/// So many milliseconds after an arbitrary moment.
pub(crate) fn at(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(1_700_000_000_000 + ms).unwrap()
}

pub(crate) fn pl() -> Language {
    Language::parse("pl").unwrap()
}

pub(crate) fn page() -> PageTitle {
    PageTitle::parse("Sprints").unwrap()
}

pub(crate) fn me() -> UserName {
    UserName::parse("Ćwiczący").unwrap()
}

pub(crate) fn key(unit: &str) -> TargetKey {
    TargetKey { wiki: WikiName::practice(), unit: UnitKey::parse(&format!("Sprints/{unit}")).unwrap(), language: pl() }
}

pub(crate) fn translation(revision: u64, text: &str) -> Translation {
    Translation { text: text.to_owned(), revision: Revision(revision), translator: Some(me()) }
}

pub(crate) fn translated(revision: u64, text: &str) -> Target {
    Target::Translated(translation(revision, text))
}

pub(crate) fn outdated(revision: u64, text: &str) -> Target {
    Target::Outdated(translation(revision, text))
}

pub(crate) fn proofread(revision: u64, text: &str) -> Target {
    Target::Proofread { translation: translation(revision, text), reviewers: BTreeSet::from([7, 12]) }
}

pub(crate) fn unit(id: &str, definition: &str, target: Target) -> ReadUnit {
    ReadUnit { unit: UnitId::parse(id).unwrap(), definition: definition.to_owned(), target }
}

/// A store with one resource whose units `1` and `2` are translated and untranslated.
pub(crate) fn library() -> (Store, ResourceId) {
    let store = Store::open_in_memory().unwrap();
    let id = store
        .write(|w| {
            w.add_wiki(&WikiName::practice(), "http://127.0.0.1/api.php", at(0))?;
            let resource = NewResource {
                wiki: WikiName::practice(),
                page_id: 12,
                title: page(),
                source_language: Language::parse("en").unwrap(),
            };
            w.save_resource(&resource, at(0))
        })
        .unwrap();
    read(
        &store,
        id,
        100,
        &[unit("1", "Good day", translated(5, "Dzień dobry")), unit("2", "Bye", Target::Untranslated)],
        0,
    );
    (store, id)
}

/// Keeps a reading of the resource in Polish.
pub(crate) fn read(store: &Store, id: ResourceId, revision: u64, units: &[ReadUnit], ms: i64) {
    store.write(|w| w.save_reading(id, &pl(), Revision(revision), units, at(ms))).unwrap();
}

pub(crate) fn base() -> Base {
    Base { revision: Some(Revision(5)), text: Some("Dzień dobry".to_owned()), source: "Good day".to_owned() }
}

/// Saves a done draft, or a text of a run of typing.
pub(crate) fn save(store: &Store, unit: &str, text: &str, run: &str, ms: i64) -> Result<crate::StoredDraft> {
    let new = NewText { text, is_done: run.is_empty(), run, base: &base(), takes_back: None };
    store.write(|w| w.save_draft(&key(unit), new, at(ms)))
}
