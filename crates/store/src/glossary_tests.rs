use super::*;
use crate::Store;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

fn rendering(text: &str, origin: Origin) -> Rendering {
    Rendering {
        targets: vec![TargetTerm { text: text.to_owned(), status: Status::Preferred }],
        is_reviewed: false,
        origin,
    }
}

fn save(store: &Store, source: &str, note: &str, target: &str, origin: Origin) -> Option<TermId> {
    let english = language("en");
    let new = NewTerm { language: &english, source, do_not_translate: false, domain: "", note };
    store
        .write::<_, StoreError>(|w| {
            let id = w.save_term(&new, origin, now())?;
            if let Some(id) = id {
                w.save_rendering(id, &language("pl"), &rendering(target, origin), now())?;
            }
            Ok(id)
        })
        .unwrap()
}

/// Notes and Polish translations of all terms.
fn kept(store: &Store) -> Vec<(String, String, String)> {
    let terms = store.read::<_, StoreError>(|r| r.terms()).unwrap();
    let of = |term: StoredTerm| {
        let target = term.renderings.get(&language("pl")).and_then(|rendering| rendering.targets.first());
        let target = target.map(|target| target.text.clone()).unwrap_or_default();
        (term.source, term.note, target)
    };
    terms.into_iter().map(of).collect()
}

fn row(source: &str, note: &str, target: &str) -> (String, String, String) {
    (source.to_owned(), note.to_owned(), target.to_owned())
}

#[test]
fn what_the_user_wrote_outlives_every_seed() {
    let store = Store::open_in_memory().unwrap();
    save(&store, "grant", "Money.", "grant", Origin::Seed);
    save(&store, "hub", "", "hub", Origin::Seed);
    save(&store, "grant", "Money.", "dotacja", Origin::Own);
    store.write::<_, StoreError>(|w| w.remove_term(&language("en"), "hub", now())).unwrap();
    save(&store, "grant", "A sum.", "grant", Origin::Seed);
    assert_eq!(save(&store, "hub", "Centre.", "hub", Origin::Seed), None, "a removed term came back");
    assert_eq!(kept(&store), [row("grant", "A sum.", "dotacja")], "the user's translation was lost");
    save(&store, "grant", "Mine.", "dotacja", Origin::Own);
    save(&store, "grant", "A sum.", "grant", Origin::Seed);
    assert_eq!(kept(&store), [row("grant", "Mine.", "dotacja")], "the user's note was lost");
    save(&store, "hub", "Mine.", "centrum", Origin::Own);
    assert_eq!(kept(&store)[1], row("hub", "Mine.", "centrum"), "a removed term can't be written again");
}

#[test]
fn a_newer_seed_takes_away_only_its_own() {
    let store = Store::open_in_memory().unwrap();
    save(&store, "chapter", "", "chapter", Origin::Seed);
    save(&store, "grant", "", "grant", Origin::Seed);
    save(&store, "hub", "", "hub", Origin::Seed);
    save(&store, "hub", "", "centrum", Origin::Own);
    save(&store, "mine", "", "moje", Origin::Own);
    let kept_terms = BTreeMap::from([((language("en"), "grant".to_owned()), vec![language("pl")])]);
    store.write::<_, StoreError>(|w| w.drop_seed_except(&kept_terms)).unwrap();
    assert_eq!(kept(&store), [row("grant", "", "grant"), row("hub", "", "centrum"), row("mine", "", "moje")]);
}

#[test]
fn every_change_is_counted_and_nothing_else() {
    let store = Store::open_in_memory().unwrap();
    let n_changes = || store.read::<_, StoreError>(|r| r.glossary_state()).unwrap().n_changes;
    save(&store, "grant", "", "grant", Origin::Own);
    let before = n_changes();
    save(&store, "grant", "", "grant", Origin::Own);
    assert_eq!(n_changes(), before, "the same again made a change");
    save(&store, "grant", "", "dotacja", Origin::Own);
    assert!(n_changes() > before, "an old glossary would be used on");
    store.write::<_, StoreError>(|w| w.set_seed_version(3)).unwrap();
    assert_eq!(store.read::<_, StoreError>(|r| r.glossary_state()).unwrap().seed_version, 3);
}

#[test]
fn one_term_is_read_like_all() {
    let store = Store::open_in_memory().unwrap();
    save(&store, "grant", "Money.", "grant", Origin::Own);
    let all = store.read::<_, StoreError>(|r| r.terms()).unwrap();
    let one = store.read::<_, StoreError>(|r| r.term(&language("en"), "grant")).unwrap();
    assert_eq!(one.as_ref(), all.first());
    assert_eq!(store.read::<_, StoreError>(|r| r.term(&language("pl"), "grant")).unwrap(), None);
    let unknown = store.write::<_, StoreError>(|w| w.remove_term(&language("en"), "none", now()));
    assert!(matches!(unknown, Err(StoreError::NoSuch { what: "term", .. })));
    let orphan = store.write(|w| w.save_rendering(TermId(99), &language("pl"), &rendering("x", Origin::Own), now()));
    assert!(matches!(orphan, Err(StoreError::NoSuch { what: "term", .. })), "{orphan:?}");
}

#[test]
fn own_words_are_kept_by_language() {
    let store = Store::open_in_memory().unwrap();
    let add = |tag, word| store.write::<_, StoreError>(|w| w.add_own_word(&language(tag), word, now())).unwrap();
    assert!(add("pl", "edytaton") && !add("pl", "edytaton") && add("pl", "Bydgoszcz") && add("cs", "editaton"));
    let words = |tag| store.read::<_, StoreError>(|r| r.own_words(&language(tag))).unwrap();
    assert_eq!(
        (words("pl"), words("cs")),
        (vec!["Bydgoszcz".to_owned(), "edytaton".to_owned()], vec!["editaton".to_owned()])
    );
    let remove = |word| store.write::<_, StoreError>(|w| w.remove_own_word(&language("pl"), word)).unwrap();
    assert!(remove("edytaton") && !remove("edytaton"));
    assert_eq!(words("pl"), ["Bydgoszcz"]);
}
