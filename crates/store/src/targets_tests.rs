use crate::{fixture::*, *};
use tolmach_core::{Language, PageTitle, Remote, Revision, Target, UnitId, WikiName};

#[test]
fn every_state_comes_back_as_it_was_read() {
    let (store, id) = library();
    let targets = [
        ("1", Target::Untranslated),
        ("2", translated(6, "tekst")),
        ("3", outdated(7, "stary")),
        ("4", proofread(8, "dobry")),
        ("Page display title", translated(9, "")),
    ];
    let units: Vec<ReadUnit> = targets.iter().map(|(name, target)| unit(name, "Source", target.clone())).collect();
    read(&store, id, 101, &units, 1);
    for (name, target) in targets {
        let stored = store.read(|r| r.target(&key(name))).unwrap().unwrap();
        assert_eq!(stored.remote, Remote { source: "Source".to_owned(), target }, "unit {name}");
        assert_eq!((stored.read_at, stored.since), (at(1), if name == "1" { at(1) } else { stored.since }));
    }
    let counts = store.read(|r| r.local_counts(id, &pl())).unwrap();
    assert_eq!(counts, Counts { total: 5, translated: 3, outdated: 1, proofread: 1 });
}

#[test]
fn the_source_then_is_the_definition_seen_while_it_was_not_outdated() {
    let (store, id) = library();
    let look = || store.read(|r| r.target(&key("1"))).unwrap().unwrap();
    assert_eq!((look().source_then, look().may_ask_source_then), (None, false), "nothing is outdated yet");
    read(&store, id, 101, &[unit("1", "Good evening", outdated(5, "Dzień dobry"))], 1);
    assert_eq!(look().source_then.as_deref(), Some("Good day"));
    read(&store, id, 102, &[unit("1", "Good night", outdated(5, "Dzień dobry"))], 2);
    assert_eq!(look().source_then.as_deref(), Some("Good day"), "the older source is the one that it was made from");
    read(&store, id, 102, &[unit("1", "Good night", outdated(6, "Dobry wieczór"))], 3);
    assert_eq!((look().source_then, look().may_ask_source_then), (None, true), "another revision, another source");
    store.write(|w| w.set_source_then(&key("1"), None)).unwrap();
    assert_eq!((look().source_then, look().may_ask_source_then), (None, false), "the wiki does not know, ask no more");
    store.write(|w| w.set_source_then(&key("1"), Some("Good evening"))).unwrap();
    assert_eq!(look().source_then.as_deref(), Some("Good evening"));
}

#[test]
fn every_definition_ever_pulled_is_kept_by_revision() {
    let (store, id) = library();
    read(&store, id, 101, &[unit("1", "Good evening", translated(5, "x"))], 1);
    read(&store, id, 102, &[unit("1", "Good evening", translated(5, "x"))], 2);
    read(&store, id, 103, &[unit("1", "Good day", translated(5, "x"))], 3);
    let kept = store.read(|r| r.definitions(id, &UnitId::parse("1").unwrap())).unwrap();
    let kept: Vec<(u64, &str)> = kept.iter().map(|past| (past.revision.0, past.text.as_str())).collect();
    assert_eq!(kept, [(100, "Good day"), (101, "Good evening"), (103, "Good day")]);
}

#[test]
fn a_unit_that_left_the_page_keeps_its_draft() {
    let (store, id) = library();
    save(&store, "2", "Pa", "", 1).unwrap();
    read(&store, id, 101, &[unit("1", "Good day", translated(5, "Dzień dobry"))], 2);
    let gone = store.read(|r| r.target(&key("2"))).unwrap().unwrap();
    assert!(!gone.is_present);
    let drafts = store.read(|r| r.drafts(&DraftFilter::default())).unwrap();
    assert_eq!(drafts.len(), 1, "the draft of a removed unit is lost");
    assert!(!drafts[0].is_present);
    read(&store, id, 102, &[unit("2", "Bye", Target::Untranslated)], 3);
    assert!(store.read(|r| r.target(&key("2"))).unwrap().unwrap().is_present, "it came back");
}

#[test]
fn the_first_reading_of_a_state_is_remembered() {
    let (store, id) = library();
    let since = || store.read(|r| r.target(&key("1"))).unwrap().unwrap().since;
    for (ms, target, first) in [
        (1, translated(5, "Dzień dobry"), 0),
        (2, translated(6, "Witaj"), 2),
        (3, translated(6, "Witaj"), 2),
        (4, outdated(6, "Witaj"), 4),
    ] {
        read(&store, id, 100, &[unit("1", "Good day", target)], ms);
        assert_eq!(since(), at(first), "after the reading at {ms}");
    }
}

#[test]
fn a_moved_page_keeps_its_drafts_and_is_found_by_either_title() {
    let (store, id) = library();
    save(&store, "1", "Witaj", "", 1).unwrap();
    let new = PageTitle::parse("Help:Sprints").unwrap();
    let moved = NewResource {
        wiki: WikiName::practice(),
        page_id: 12,
        title: new.clone(),
        source_language: Language::parse("en").unwrap(),
    };
    assert_eq!(store.write(|w| w.save_resource(&moved, at(2))).unwrap(), id, "a move made a second resource");
    let draft = store.read(|r| r.draft(&key("1"))).unwrap().expect("the old title finds no draft");
    assert_eq!(draft.key.unit.page, new);
    assert!(store.read(|r| r.draft(&draft.key)).unwrap().is_some(), "the new title finds no draft");
    assert_eq!(store.read(|r| r.resources(&WikiName::practice())).unwrap().len(), 1);
}

#[test]
fn one_unit_can_be_re_read_alone() {
    let (store, _) = library();
    let remote = Remote { source: "Good day, all".to_owned(), target: translated(9, "Witajcie") };
    store.write(|w| w.save_target(&key("1"), &remote, at(5))).unwrap();
    let stored = store.read(|r| r.target(&key("1"))).unwrap().unwrap();
    assert_eq!((stored.remote, stored.n_words, stored.position), (remote, 3, 0));
    let new = Remote { source: "New".to_owned(), target: Target::Untranslated };
    store.write(|w| w.save_target(&key("77"), &new, at(5))).unwrap();
    let stored = store.read(|r| r.target(&key("77"))).unwrap().expect("a unit that came by re-marking is not kept");
    assert_eq!(stored.remote, new);
}

#[test]
fn sources_statistics_and_collections_come_back() {
    let (store, id) = library();
    store
        .write(|w| {
            w.save_source(id, Revision(100), "<translate>a</translate>", at(1))?;
            w.save_source(id, Revision(101), "<translate>b</translate>", at(2))?;
            let counts = Counts { total: 2, translated: 1, outdated: 0, proofread: 0 };
            w.save_stats(id, &[(pl(), counts)], at(3))?;
            w.save_stats(id, &[(pl(), Counts { outdated: 1, translated: 0, ..counts })], at(4))?;
            w.save_collection(&WikiName::practice(), "Jesień", &[id])
        })
        .unwrap();
    let source = |revision| store.read(|r| r.source(id, revision)).unwrap().unwrap().wikitext;
    assert_eq!(source(None), "<translate>b</translate>");
    assert_eq!(source(Some(Revision(100))), "<translate>a</translate>");
    let stats = store.read(|r| r.stats_of_wiki(&WikiName::practice(), None)).unwrap();
    assert_eq!((stats.len(), stats[0].counts.outdated, stats[0].as_of), (1, 1, at(4)));
    let of = |tag: &str| [Language::parse(tag).unwrap()];
    let only = |tag| store.read(|r| r.stats_of_wiki(&WikiName::practice(), Some(&of(tag)))).unwrap();
    assert_eq!((only("pl"), only("uk")), (stats, Vec::new()), "figures of another language than asked for");
    let extents = store.read(|r| r.extents(&WikiName::practice(), None)).unwrap();
    assert_eq!(extents, [Extent { resource: id, n_units: 2, as_of: at(4) }]);
    let collections = store.read(|r| r.collections(&WikiName::practice())).unwrap();
    assert_eq!(collections, [Collection { name: "Jesień".to_owned(), resources: vec![id] }]);
}

#[test]
fn states_are_counted_with_their_age() {
    let (store, id) = library();
    let since = |after| store.read(|r| r.outdated_since(&WikiName::practice(), after)).unwrap();
    let known = store.read(|r| r.state_counts(&WikiName::practice(), Some(id))).unwrap();
    let sizes = store.read(|r| r.sizes(&WikiName::practice(), None)).unwrap();
    assert_eq!(known.iter().map(|count| count.n_units).sum::<u32>(), sizes[0].n_units, "a unit is in no state");
    assert_eq!(store.read(|r| r.state_counts(&WikiName::practice(), Some(ResourceId(99)))).unwrap(), []);
    let remote = Remote { source: "Good day, all".to_owned(), target: outdated(9, "Witajcie") };
    store.write(|w| w.save_target(&key("1"), &remote, at(50))).unwrap();
    let found = since(at(40));
    assert_eq!((found.len(), found[0].n_units, found[0].at), (1, 1, at(50)));
    assert_eq!(since(at(50)), [], "what was outdated before is no news");
    assert_eq!(since(at(-1)), [], "a page that was read for the first time since is no news");
}

#[test]
fn a_wiki_with_drafts_is_not_removed() {
    let (store, _) = library();
    save(&store, "1", "Witaj", "", 1).unwrap();
    let remove = || store.write(|w| w.remove_wiki(&WikiName::practice()));
    assert!(matches!(remove(), Err(StoreError::HasDrafts { n_drafts: 1, .. })), "work would be lost unsaid");
    store.write(|w| w.discard_draft(&key("1"), at(2))).unwrap();
    remove().unwrap();
    assert_eq!(store.read(|r| r.wikis()).unwrap(), []);
}
