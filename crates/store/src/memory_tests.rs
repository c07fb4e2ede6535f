use super::*;
use crate::{
    NewPair, Remembered, Store,
    fixture::{at, key, library, pl, save},
};
use tolmach_core::TargetKey;
use tolmach_memory::entry::SentencePair;

fn en() -> Language {
    Language::parse("en").unwrap()
}

fn pair<'a>(source: &'a str, target: &'a str, state: PairState, ms: i64) -> NewPair<'a> {
    NewPair { source, target, state, as_of: at(ms) }
}

fn file(name: &str) -> Origin {
    Origin { kind: OriginKind::File, name: name.to_owned() }
}

fn wiki() -> Origin {
    Origin { kind: OriginKind::Wiki, name: "practice".to_owned() }
}

fn no_cut(_: &str, _: &str) -> Vec<SentencePair> {
    Vec::new()
}

/// Imports pairs from English to Polish as one reading of a file.
fn import(store: &Store, name: &str, pairs: &[NewPair<'_>]) -> Vec<Remembered> {
    store
        .write(|w| {
            let languages = w.memory_direction(&en(), &pl())?;
            let origin = w.memory_origin(&file(name))?;
            let run = w.memory_begin_run(origin)?;
            pairs.iter().map(|pair| w.memory_add(languages.id, origin, run, pair, no_cut)).collect::<Result<Vec<_>>>()
        })
        .unwrap()
}

fn pairs(store: &Store) -> Vec<(String, String, &'static str, u64)> {
    let read = |r: &Reader<'_>| -> Result<_> {
        let languages = r.memory_languages(&en(), &pl())?.expect("nothing was kept");
        r.memory_pairs(languages.id, PairId(0), 100)
    };
    let pairs = store.read(read).unwrap();
    pairs.into_iter().map(|pair| (pair.source, pair.target, pair.state.as_str(), pair.n_uses)).collect()
}

fn sync(store: &Store, unit: &str, kept: Option<NewPair<'_>>) {
    sync_from(store, &wiki(), unit, kept, true);
}

fn sync_from(store: &Store, origin: &Origin, unit: &str, kept: Option<NewPair<'_>>, keeps_former: bool) {
    store
        .write(|w| {
            let languages = w.memory_direction(&en(), &pl())?;
            let origin = w.memory_origin(origin)?;
            w.memory_sync(&languages, origin, &key(unit), kept.as_ref(), keeps_former, no_cut)
        })
        .unwrap();
}

fn row(source: &str, target: &str, state: &'static str, n_uses: u64) -> (String, String, &'static str, u64) {
    (source.to_owned(), target.to_owned(), state, n_uses)
}

#[test]
fn equal_pairs_are_one_and_counted() {
    let (store, _) = library();
    let day = pair("Good day", "Dzień dobry", PairState::Translated, 0);
    let bye = pair("Bye", "Cześć", PairState::Outdated, 0);
    let bye_later = pair("Bye", "Cześć", PairState::Proofread, 7);
    let came = import(&store, "a.tmx", &[day, day, bye]);
    assert!(matches!(came[..], [Remembered::Added(_), Remembered::Merged(_), Remembered::Added(_)]), "{came:?}");
    assert_eq!(pairs(&store), [row("Good day", "Dzień dobry", "translated", 2), row("Bye", "Cześć", "outdated", 1)]);
    import(&store, "a.tmx", &[day, day, bye]);
    assert_eq!(pairs(&store)[0].3, 2, "importing a file twice counted it twice");
    import(&store, "b.tmx", &[bye_later]);
    assert_eq!(pairs(&store)[1], row("Bye", "Cześć", "proofread", 2), "the best state of its uses was not taken");
}

#[test]
fn a_corrected_translation_goes_and_one_of_an_earlier_source_stays() {
    let (store, _) = library();
    sync(&store, "1", Some(pair("Good day", "Dobry dzień", PairState::Translated, 0)));
    sync(&store, "1", Some(pair("Good day", "Dzień dobry", PairState::Translated, 1)));
    assert_eq!(
        pairs(&store),
        [row("Good day", "Dobry dzień", "outdated", 0), row("Good day", "Dzień dobry", "translated", 1)],
        "a correction left the mistake on offer"
    );
    sync(&store, "1", Some(pair("Good day", "Dzień dobry", PairState::Outdated, 2)));
    sync(&store, "1", Some(pair("Good day to all", "Dzień dobry wszystkim", PairState::Proofread, 3)));
    let now = pairs(&store);
    assert_eq!(now[1], row("Good day", "Dzień dobry", "outdated", 1), "an outdated pair is to be kept and labelled");
    assert_eq!(now[2], row("Good day to all", "Dzień dobry wszystkim", "proofread", 1));
    // The vandal came back, and was reverted.
    sync(&store, "1", Some(pair("Good day to all", "xxx", PairState::Translated, 4)));
    sync(&store, "1", Some(pair("Good day to all", "Dzień dobry wszystkim", PairState::Translated, 5)));
    let now = pairs(&store);
    assert_eq!(now[2], row("Good day to all", "Dzień dobry wszystkim", "translated", 1), "a pair did not come back");
    assert_eq!(now[3].3, 0);
    let unused = store.read(|r| r.memory_unused(r.memory_languages(&en(), &pl())?.unwrap().id)).unwrap();
    assert_eq!(unused.len(), 2);
    // The wiki now says which source the translation was made from.
    sync(&store, "2", Some(pair("Bye", "Pa", PairState::Outdated, 0)));
    sync(&store, "2", Some(pair("Bye-bye", "Pa", PairState::Outdated, 0)));
    let now = pairs(&store);
    assert_eq!((now[4].3, &now[5]), (0, &row("Bye-bye", "Pa", "outdated", 1)), "a guess was kept beside the truth");
}

#[test]
fn a_pair_is_found_by_its_text_not_by_going_through_its_languages() {
    let (store, _) = library();
    let db = store.lock();
    for (sql, index) in [
        (keep::BY_FINGERPRINT, "memory_pair_by_fingerprint"),
        (keep::OF_TARGET, "memory_use_of_target"),
        (uses::OWN, "memory_use_of_target"),
        (crate::same::SAME_DEFINITION, "unit_by_definition"),
    ] {
        let mut plan = db.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
        let nulls = vec![rusqlite::types::Null; plan.parameter_count()];
        let steps: Vec<String> = plan
            .query_map(rusqlite::params_from_iter(nulls), |row| row.get("detail"))
            .unwrap()
            .map(std::result::Result::unwrap)
            .collect();
        assert!(steps[0].contains(index), "a million pairs would be gone through for each: {steps:#?}");
    }
}

#[test]
fn a_draft_leaves_nothing_behind() {
    let (store, _) = library();
    let drafts = Origin { kind: OriginKind::Draft, name: "practice".to_owned() };
    let draft = |text| Some(pair("Bye", text, PairState::Draft, 0));
    sync_from(&store, &drafts, "2", draft("Pa"), false);
    sync_from(&store, &drafts, "2", draft("Do widzenia"), false);
    assert_eq!(pairs(&store), [row("Bye", "Pa", "outdated", 0), row("Bye", "Do widzenia", "draft", 1)]);
    sync_from(&store, &drafts, "2", None, false);
    assert_eq!(pairs(&store)[1].3, 0, "a discarded draft is still on offer");
}

#[test]
fn a_unit_is_told_from_others_that_use_the_same_pair() {
    let (store, _) = library();
    let kept = |unit| sync(&store, unit, Some(pair("Good day", "Dzień dobry", PairState::Translated, 0)));
    kept("1");
    let own = |unit: &str| store.read(|r| r.memory_own(&key(unit))).unwrap();
    let uses = |id| store.read(|r| r.memory_uses(id, 9)).unwrap();
    let [id] = own("1")[..] else { panic!("a unit would be offered its own translation") };
    let [of_unit] = &uses(id)[..] else { panic!("one use expected") };
    let unit: &UnitUse = of_unit.unit.as_ref().unwrap();
    assert_eq!((&unit.key, unit.neighbours.after.as_deref()), (&key("1"), Some("Bye")));
    assert_eq!(unit.neighbours, store.read(|r| r.neighbours(&key("1"))).unwrap());
    kept("2");
    assert_eq!(own("1"), [], "an equal unit elsewhere is hidden");
    let nowhere = TargetKey { language: en(), ..key("1") };
    assert_eq!(store.read(|r| r.memory_own(&nowhere)).unwrap(), []);
}

#[test]
fn an_index_reads_on_from_where_it_stopped() {
    let (store, _) = library();
    let texts: Vec<String> = (0..7).map(|n| format!("Text {n}")).collect();
    let new: Vec<NewPair<'_>> = texts.iter().map(|text| pair(text, "Tekst", PairState::Translated, 0)).collect();
    import(&store, "a.tmx", &new);
    let (mut seen, mut after) = (Vec::new(), PairId(0));
    let languages = store.read(|r| r.memory_languages(&en(), &pl())).unwrap().unwrap();
    while let Some(last) =
        store.read(|r| r.memory_sources(languages.id, after, 3, |id, text| seen.push((id, text.to_owned())))).unwrap()
    {
        after = last;
    }
    assert_eq!(seen.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>(), texts);
    let head = store.read(|r| r.memory_head(languages.id)).unwrap();
    assert_eq!(head, MemoryHead { last_pair: Some(after), last_sentence: None });
    assert_eq!(store.read(|r| r.memory_n_pairs(languages.id, after)).unwrap(), 7);
}

#[test]
fn sentences_are_cut_once_and_read_back() {
    let (store, _) = library();
    let text = pair("One. Two.", "Jeden. Dwa.", PairState::Translated, 0);
    let cut = |_: &str, _: &str| vec![SentencePair { source: 5..9, target: 7..11, confidence: 0.876 }];
    let (head, id) = store
        .write(|w| -> Result<_> {
            let languages = w.memory_direction(&en(), &pl())?;
            let origin = w.memory_origin(&file("a.tmx"))?;
            w.memory_add(languages.id, origin, 1, &text, cut)?;
            w.memory_add(languages.id, origin, 1, &text, |_, _| panic!("cut again"))?;
            Ok((w.memory_head(languages.id)?, languages.id))
        })
        .unwrap();
    let sentence = store.read(|r| r.memory_sentence(head.last_sentence.unwrap())).unwrap().unwrap();
    assert_eq!((sentence.source_text(), sentence.target_text(), sentence.confidence), ("Two.", "Dwa.", 0.88));
    let mut shown = Vec::new();
    store
        .read(|r| r.memory_sentence_sources(id, SentenceId(0), 9, |id, text| shown.push((id, text.to_owned()))))
        .unwrap();
    assert_eq!(shown, [(head.last_sentence.unwrap(), "Two.".to_owned())]);
    let counts = store.read(|r| r.memory_counts(id)).unwrap();
    assert_eq!((counts.n_pairs, counts.n_uses, counts.n_sentences, counts.n_unused), (1, 2, 1, 0));
}

#[test]
fn a_file_is_forgotten_with_its_texts_and_what_others_use_stays() {
    let (store, _) = library();
    let cut = |_: &str, _: &str| vec![SentencePair { source: 0..4, target: 0..4, confidence: 1.0 }];
    let (a, b) = (file("a.tmx"), file("b.tmx"));
    let languages = store
        .write(|w| -> Result<_> {
            let languages = w.memory_direction(&en(), &pl())?;
            for (origin, source) in [(&a, "Only here."), (&a, "In both."), (&b, "In both."), (&b, "Only there.")] {
                let origin = w.memory_origin(origin)?;
                let pair = pair(source, "Cel. Dwa.", PairState::Translated, 0);
                w.memory_add(languages.id, origin, 1, &pair, cut)?;
            }
            Ok(languages)
        })
        .unwrap();
    let identity = |of: LanguagesId| store.read(|r| r.memory_identity(of)).unwrap();
    let backwards = store.write(|w| w.memory_direction(&pl(), &en())).unwrap().id;
    let before = [identity(languages.id), identity(backwards)];
    assert_eq!(store.read(|r| r.memory_n_used_by(&a)).unwrap(), 2);
    let mut after = PairId(0);
    let (mut n_pairs, mut n_gone) = (0, 0);
    while let step = store.write(|w| w.memory_forget(&a, after, 1)).unwrap()
        && let Some(last) = step.last
    {
        (after, n_pairs, n_gone) = (last, n_pairs + step.n_pairs, n_gone + step.n_gone);
    }
    assert_eq!((n_pairs, n_gone), (2, 1));
    let uses: Vec<_> = pairs(&store).into_iter().map(|(source, _, _, n)| (source, n)).collect();
    assert_eq!(uses, [("Only here.".into(), 0), ("In both.".into(), 1), ("Only there.".into(), 1)]);
    assert_eq!(identity(languages.id), before[0], "an index that is right as it is would be written anew");

    assert_eq!(store.write(|w| w.memory_sweep_pairs(languages.id, 9)).unwrap(), 1);
    assert_eq!(store.write(|w| w.memory_sweep_pairs(languages.id, 9)).unwrap(), 0);
    let mut next = Some(SentenceId(0));
    while let Some(after) = next {
        next = store.write(|w| w.memory_sweep_sentences(languages.id, after, 2)).unwrap();
    }
    assert_ne!(identity(languages.id), before[0], "an index would find what is gone");
    assert_eq!(identity(backwards), before[1], "the index of another direction would be written anew");
    let counts = store.read(|r| r.memory_counts(languages.id)).unwrap();
    assert_eq!((counts.n_pairs, counts.n_unused, counts.n_sentences), (2, 0, 2));
    let db = store.lock();
    let left = "SELECT count(*) FROM memory_pair WHERE source LIKE '%here%' AND source NOT LIKE '%there%'";
    assert_eq!(db.query_row(left, [], |row| row.get::<_, u32>(0)).unwrap(), 0, "the text is still in the database");
}

#[test]
fn a_pair_that_comes_back_during_a_sweep_has_its_sentences() {
    let cut = |_: &str, _: &str| vec![SentencePair { source: 0..4, target: 0..4, confidence: 1.0 }];
    let add = |store: &Store, name: &str| {
        let added = store.write(|w| -> Result<_> {
            let (languages, origin) = (w.memory_direction(&en(), &pl())?, w.memory_origin(&file(name))?);
            w.memory_add(languages.id, origin, 1, &pair("Hubs. Two.", "Huby. Dwa.", PairState::Translated, 0), cut)?;
            Ok(languages.id)
        });
        added.unwrap()
    };
    type Step = fn(&mut Writer<'_>, LanguagesId) -> Result<()>;
    let pairs: Step = |w, id| w.memory_sweep_pairs(id, 9).map(drop);
    let sentences: Step = |w, id| w.memory_sweep_sentences(id, SentenceId(0), 9).map(drop);
    for [first, second] in [[pairs, sentences], [sentences, pairs]] {
        let (store, _) = library();
        let id = add(&store, "a.tmx");
        store.write(|w| w.memory_forget(&file("a.tmx"), PairId(0), 9)).unwrap();
        store.write(|w| first(w, id)).unwrap();
        add(&store, "b.tmx");
        store.write(|w| second(w, id)).unwrap();
        let counts = store.read(|r| r.memory_counts(id)).unwrap();
        assert_eq!((counts.n_pairs, counts.n_sentences), (1, 1), "a pair has lost its sentences");
    }
}

#[test]
fn a_direction_can_be_read_backwards() {
    let (store, _) = library();
    import(
        &store,
        "a.tmx",
        &[pair("Bye", "Pa", PairState::Translated, 0), pair("Bye", "Cześć", PairState::Outdated, 0)],
    );
    let back = store
        .write(|w| -> Result<_> {
            let there = w.memory_direction(&en(), &pl())?;
            let back = w.memory_direction(&pl(), &en())?;
            let last = w.memory_head(there.id)?.last_pair.unwrap();
            w.memory_add_backwards(there.id, back.id, PairId(0), last, no_cut)?;
            w.memory_set_derived(back.id)?;
            Ok(back)
        })
        .unwrap();
    let pairs = store.read(|r| r.memory_pairs(back.id, PairId(0), 9)).unwrap();
    let shown: Vec<_> = pairs.iter().map(|pair| (pair.source.as_str(), pair.target.as_str(), pair.state)).collect();
    assert_eq!(shown, [("Pa", "Bye", PairState::Translated), ("Cześć", "Bye", PairState::Outdated)]);
    assert!(store.read(|r| r.memory_languages(&pl(), &en())).unwrap().unwrap().is_derived);
}

#[test]
fn two_translations_of_a_unit_can_be_paired() {
    let (store, id) = library();
    let uk = Language::parse("uk").unwrap();
    let unit = crate::fixture::unit("1", "Good day", crate::fixture::outdated(9, "Добрий день"));
    store.write(|w| w.save_reading(id, &uk, tolmach_core::Revision(100), &[unit], at(5))).unwrap();
    let found = store.read(|r| r.memory_unit_pairs(&uk, &pl(), 0, 9)).unwrap();
    let [of_unit] = &found[..] else { panic!("{found:?}") };
    assert_eq!((of_unit.source.as_str(), of_unit.target.as_str()), ("Добрий день", "Dzień dobry"));
    assert_eq!((of_unit.source_state, of_unit.since), (tolmach_core::State::Outdated, at(5)));
    assert_eq!(store.read(|r| r.memory_unit_pair(&key("1"), &uk, &pl())).unwrap().as_ref(), Some(of_unit));
    assert_eq!(store.read(|r| r.memory_unit_pair(&key("2"), &uk, &pl())).unwrap(), None);
}

#[test]
fn units_of_equal_definition_are_found() {
    let (store, id) = library();
    let units = ["7", "8"].map(|unit| crate::fixture::unit(unit, "Good day", tolmach_core::Target::Untranslated));
    crate::fixture::read(&store, id, 101, &units, 9);
    let found = store.read(|r| r.same_definition("Good day", &en(), &pl())).unwrap();
    assert_eq!(found, [key("7"), key("8")], "a removed unit is offered, or one that is there is not");
    assert_eq!(store.read(|r| r.same_definition("Good day", &pl(), &pl())).unwrap(), []);
}

#[test]
fn units_of_equal_translation_are_found() {
    let (store, id) = library();
    let units = ["7", "8", "9"].map(|unit| crate::fixture::unit(unit, unit, crate::fixture::translated(6, "Pa.")));
    crate::fixture::read(&store, id, 101, &units, 9);
    crate::fixture::save(&store, "8", "Hej.", "", 10).unwrap();
    let found = |text: &str| store.read(|r| r.same_target(text, id, &pl())).unwrap();
    assert_eq!(found("Pa."), [key("7"), key("9")], "a draft stands before the translation");
    assert_eq!(
        (found("Hej."), found("Dzień dobry")),
        (vec![key("8")], vec![]),
        "a removed unit counts only with a draft"
    );
}

#[test]
fn machine_texts_stay_with_their_unit() {
    let (store, _) = library();
    save(&store, "2", "Pa", "", 0).unwrap();
    for text in ["Pa", "Do zobaczenia"] {
        store.write(|w| w.note_machine_text(&key("2"), text, at(1))).unwrap();
    }
    assert_eq!(store.read(|r| r.machine_texts(&key("2"))).unwrap(), ["Do zobaczenia", "Pa"]);
    assert!(store.read(|r| r.machine_texts(&key("1"))).unwrap().is_empty());
}

#[test]
fn whatever_changes_a_pair_is_noted_by_the_database() {
    let (store, id) = library();
    let due = || {
        store
            .write(|w| -> Result<_> {
                let due = w.memory_due(9)?;
                for unit in &due {
                    w.memory_is_done(unit)?;
                }
                Ok(due.into_iter().filter_map(|due| due.unit).map(|(key, _)| key).collect::<Vec<_>>())
            })
            .unwrap()
    };
    assert_eq!(due(), [key("1"), key("2")], "what was pulled would not be remembered");
    assert!(!store.read(|r| r.memory_is_due()).unwrap());
    save(&store, "2", "Pa", "typing", 0).unwrap();
    assert_eq!(due(), [], "what is still being typed is none of the memory's business");
    save(&store, "2", "Pa", "", 1).unwrap();
    assert_eq!(due(), [key("2")]);
    store.write(|w| w.set_done(&key("2"), false, at(2))).unwrap();
    assert_eq!(due(), [key("2")], "a draft that is done no more would stay on offer");
    save(&store, "2", "Pa!", "", 3).unwrap();
    store.write(|w| w.discard_draft(&key("2"), at(4))).unwrap();
    assert_eq!(due(), [key("2")]);
    let unit = |text| crate::fixture::unit("1", text, crate::fixture::outdated(5, "Dzień dobry"));
    crate::fixture::read(&store, id, 101, &[unit("Good day to all")], 5);
    assert_eq!(due(), [key("1")]);
    crate::fixture::read(&store, id, 102, &[unit("Good day to all")], 6);
    assert_eq!(due(), [], "reading the same again is no news");
    crate::fixture::read(&store, id, 103, &[unit("Good day to everybody")], 6);
    assert_eq!(due(), [key("1")], "the pair would keep a source that is gone");
    store.write(|w| w.set_source_then(&key("1"), Some("Good evening"))).unwrap();
    assert_eq!(due(), [key("1")]);
}
