//! What holds across subjects: transactions, and that every hot query uses an index.

use super::*;
use crate::{
    checks, collections, course, drafts, glossary, history, interchange, lease, machine, memory, outbox, receipts,
    received, resources, reviews, same, sprints, stats, targets, units, wikis, written,
};
use tolmach_core::WikiName;

/// Queries that run while somebody waits.
const HOT: &[(&str, &str)] = &[
    ("wiki", wikis::WIKI),
    ("resource by title", resources::BY_TITLE),
    ("resource by former title", resources::BY_FORMER_TITLE),
    ("resource by page id", resources::BY_PAGE_ID),
    ("resources of a wiki", resources::OF_WIKI),
    ("source", resources::SOURCE),
    ("tracked languages", resources::LANGUAGES),
    ("tracked languages of a wiki", resources::LANGUAGES_OF_WIKI),
    ("followed languages", resources::FOLLOWED),
    ("members of a collection", collections::MEMBERS),
    ("stats of a resource", stats::OF_RESOURCE),
    ("stats of a wiki", stats::OF_WIKI),
    ("stats of a wiki in some languages", stats::OF_WIKI_IN),
    ("extents", stats::EXTENTS),
    ("local counts", stats::LOCAL),
    ("sizes", stats::SIZES),
    ("states", stats::STATES),
    ("what became outdated", stats::BECAME_OUTDATED),
    ("whether anything was drafted", drafts::WAS_EVER),
    ("what landed lately", receipts::LANDED_SINCE),
    ("units", units::UNITS),
    ("unit by name", units::BY_NAME),
    ("definitions", units::DEFINITIONS),
    ("targets of a language", targets::OF_LANGUAGE),
    ("target", targets::ONE),
    ("open drafts", drafts::OPEN),
    ("open drafts that are behind", drafts::BEHIND),
    ("number of open drafts", drafts::N_OPEN),
    ("open draft of a target", drafts::OPEN_OF_TARGET),
    ("draft by id", drafts::BY_ID),
    ("draft counts", drafts::COUNTS),
    ("newest draft", drafts::NEWEST),
    ("current text", history::CURRENT),
    ("text before", history::PARENT),
    ("text after", history::CHILD),
    ("texts", history::TEXTS),
    ("ignored problems", checks::IGNORED),
    ("rules of a page", checks::RULES_OF_PAGE),
    ("open offers", interchange::OPEN_OFFERS),
    ("offer of a target", interchange::OFFER_OF_TARGET),
    ("origin of a draft", interchange::ORIGIN),
    ("handouts of a target", interchange::HANDOUTS),
    ("text that waited", received::WAS_OFFERED),
    ("text that came", received::WAS_DRAFTED),
    ("text that landed", received::HAS_LANDED),
    ("state of the glossary", glossary::STATE),
    ("term", glossary::BY_SOURCE),
    ("translations of a term", glossary::RENDERINGS_OF),
    ("texts of translations of a term", glossary::TARGETS_OF),
    ("own words", glossary::OWN_WORDS),
    ("lease", lease::LEASE),
    ("unsettled entries", outbox::OPEN),
    ("entry", outbox::BY_ID),
    ("entries of a push", receipts::OF_PUSH),
    ("entries of a target", receipts::OF_TARGET),
    ("remarks on a unit", reviews::OF_TARGET),
    ("remarks", reviews::OF_WIKI),
    ("remarks on a page", reviews::OF_RESOURCE),
    ("acceptances to tell", reviews::TO_TELL),
    ("remark by id", reviews::BY_ID),
    ("remark by name", reviews::BY_UID),
    ("what is being written about a unit", written::OF_TARGET),
    ("what is being written", written::OF_WIKI),
    ("former texts", reviews::FORMER),
    ("former text", reviews::FORMER_OF_TARGET),
    ("translations to review", reviews::UNREVIEWED),
    ("sprint", sprints::BY_NAME),
    ("pages of a sprint", sprints::PAGES),
    ("languages of a sprint", sprints::LANGUAGES),
    ("tags of a sprint", sprints::TAGS),
    ("claims of a sprint", course::CLAIMS),
    ("claim by name", course::BY_UID),
    ("closing of a sprint", course::CLOSING),
    ("result of a sprint", course::RESULT),
    ("baseline", sprints::BASELINE),
    ("units of a sprint", sprints::NOW),
    ("languages of the memory", memory::LANGUAGES),
    ("identity of a direction", memory::IDENTITY),
    ("latest pair", memory::LAST_PAIR),
    ("latest sentence", memory::LAST_SENTENCE),
    ("sources of pairs", memory::SOURCES),
    ("sources of sentences", memory::SENTENCE_SOURCES),
    ("unused pairs", memory::UNUSED),
    ("pair", memory::PAIR),
    ("pairs", memory::PAIRS),
    ("sentence", memory::SENTENCE),
    ("equal pair", memory::keep::BY_FINGERPRINT),
    ("pairs of a unit", memory::keep::OF_TARGET),
    ("uses of a pair", memory::uses::USES),
    ("neighbours of a unit", memory::uses::NEIGHBOURS),
    ("pairs of a unit alone", memory::uses::OWN),
    ("units in two languages", memory::derive::NEXT),
    ("a unit in two languages", memory::derive::OF_UNIT),
    ("sentences to be swept", memory::forget::NEXT_SENTENCES),
    ("sweeping sentences", memory::forget::SWEEP_SENTENCES),
    ("sweeping pairs", memory::forget::SWEEP_PAIRS),
    ("pairs backwards", memory::derive::BACKWARDS),
    ("units of equal definition", same::SAME_DEFINITION),
    ("units of equal translation", same::SAME_TARGET),
    ("machine texts", machine::TEXTS),
    ("texts that are due for the index", search::DUE),
    ("definition that was found", search::OF_UNIT),
    ("translation that was found", search::OF_TARGET),
    ("draft that was found", search::OF_DRAFT),
    ("title that was found", search::OF_RESOURCE),
    ("pair that was found", search::OF_PAIR),
    ("units that the memory has to look at", memory::due::DUE),
];

#[test]
fn every_hot_query_uses_an_index() {
    let store = Store::open_in_memory().unwrap();
    let db = store.lock();
    for (name, sql) in HOT {
        let mut plan = db.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let nulls = vec![rusqlite::types::Null; plan.parameter_count()];
        let steps: Vec<String> = plan
            .query_map(rusqlite::params_from_iter(nulls), |row| row.get("detail"))
            .unwrap()
            .map(std::result::Result::unwrap)
            .collect();
        for step in &steps {
            // These indexes hold what is open, never the whole table; there are few wikis; drafts (d), remarks (v) and texts
            // being written (x) grow with the user's work, not with what was pulled; a list that comes along is no table.
            let is_short = ["draft_open", "outbox_open", "offer_open", "review_to_tell"]
                .iter()
                .any(|index| step.contains(index))
                || ["SCAN d", "SCAN v", "SCAN w", "SCAN x"].iter().any(|few| step.split(" USING").next() == Some(few))
                || step.starts_with("SCAN json_each VIRTUAL TABLE");
            let is_scan = step.starts_with("SCAN") && !step.contains("CONSTANT ROW") && !is_short;
            assert!(!is_scan, "{name} would get slower with every page pulled: {step}\nwhole plan: {steps:#?}");
        }
    }
}

#[test]
fn a_read_waits_for_no_write_and_sees_only_what_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("tolmach.sqlite"), Timestamp::UNIX_EPOCH).unwrap().store;
    let n_wikis = || store.read(|r| r.wikis()).unwrap().len();
    let before_its_end = store.write(|w| -> Result<usize> {
        w.add_wiki(&WikiName::practice(), "http://127.0.0.1/api.php", Timestamp::UNIX_EPOCH)?;
        Ok(n_wikis())
    });
    assert_eq!((before_its_end.unwrap(), n_wikis()), (0, 1));
}

#[test]
fn reads_at_the_same_time_do_not_wait_for_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("tolmach.sqlite"), Timestamp::UNIX_EPOCH).unwrap().store;
    let depth = store.read(|_| store.read(|_| store.read(|r| r.schema_number())));
    assert_eq!(depth.unwrap(), migrate::newest(migrate::MIGRATIONS));
}

#[test]
fn a_write_that_fails_writes_nothing() {
    let store = Store::open_in_memory().unwrap();
    let now = Timestamp::UNIX_EPOCH;
    let failed: Result<()> = store.write(|w| {
        w.add_wiki(&WikiName::practice(), "http://127.0.0.1/api.php", now)?;
        Err(StoreError::Busy)
    });
    assert!(failed.is_err());
    assert_eq!(store.read(|r| r.wikis()).unwrap(), [], "half a write was kept");
}

#[test]
fn a_panic_within_a_write_writes_nothing_and_locks_nobody_out() {
    let store = Store::open_in_memory().unwrap();
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        store.write(|w| -> Result<()> {
            w.add_wiki(&WikiName::practice(), "http://127.0.0.1/api.php", Timestamp::UNIX_EPOCH)?;
            panic!("on purpose")
        })
    }));
    assert!(panicked.is_err());
    assert_eq!(store.read(|r| r.wikis()).unwrap(), [], "half a write was kept");
}
