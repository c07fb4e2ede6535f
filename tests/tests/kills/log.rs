//! What the practice wiki's own log of writes says of a push.

use std::collections::BTreeMap;
use tolmach_core::Base;
use tolmach_practice_wiki::Write;
use tolmach_tests::kills::desk::ACCOUNT;

/// Our edits that the wiki took.
pub(crate) fn ours(writes: &[Write]) -> impl Iterator<Item = &Write> {
    writes.iter().filter(|write| write.user == ACCOUNT && write.action == "edit" && write.accepted)
}

/// Panics where a text of ours was taken more than once for the same unit.
pub(crate) fn assert_nothing_twice(writes: &[Write], context: &str) {
    let mut taken: BTreeMap<(&str, Option<&str>), usize> = BTreeMap::new();
    for write in ours(writes) {
        *taken.entry((&write.title, write.text.as_deref())).or_default() += 1;
    }
    for ((title, text), n_times) in taken {
        assert_eq!(n_times, 1, "{context}: {text:?} was sent {n_times} times to {title}");
    }
}

/// Panics where a text of ours took the place of one that its translator had not seen, and was not merged with it.
///
/// `bases` says for each text what its translator saw. `all` are all writes since the wiki began, with the text of every
/// revision that somebody made meanwhile.
pub(crate) fn assert_nothing_overwritten(
    writes: &[Write],
    all: &[Write],
    bases: &BTreeMap<String, Base>,
    context: &str,
) {
    for write in ours(writes).filter(|write| !write.merged && !write.no_change) {
        let text = write.text.clone().unwrap_or_default();
        let base = bases.get(&text).unwrap_or_else(|| panic!("{context}: nobody typed {text:?}"));
        let replaced = write.old_revision.filter(|revision| *revision != 0);
        if replaced == base.revision.map(|revision| revision.0) {
            continue;
        }
        // A newer revision with the text that the translator saw, as "still valid" leaves it, is no loss.
        let maker = all.iter().find(|other| other.accepted && other.new_revision == replaced);
        let lost = maker.and_then(|maker| maker.text.as_deref());
        assert!(
            lost.is_some() && lost == base.text.as_deref(),
            "{context}: {text:?} replaced {lost:?} (revision {replaced:?}), made from {base:?}"
        );
    }
}
