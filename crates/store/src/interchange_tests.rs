use super::*;
use crate::{Store, fixture::*};

fn import(store: &Store, ms: i64) -> ImportId {
    store.write(|w| w.begin_import(&WikiName::practice(), "sprints.po", "po", at(ms))).unwrap()
}

fn offered(store: &Store, text: &str) -> Offer {
    let import = import(store, 7);
    let base = base();
    let new = NewOffer { place: "line 3", text, is_done: true, base: &base };
    store.write(|w| w.add_offer(import, &key("1"), new)).unwrap();
    store.read(|r| r.offer(&key("1"))).unwrap().expect("the imported text is lost")
}

#[test]
fn what_left_in_files_is_known_when_it_comes_back() {
    let (store, _) = library();
    for (ms, text) in [(1, "Dzień dobry"), (2, "Witaj")] {
        store
            .write(|w| {
                let export = w.begin_export(&WikiName::practice(), &pl(), "po", at(ms))?;
                w.record_handout(export, &key("1"), text, &base())
            })
            .unwrap();
    }
    let handouts = store.read(|r| r.handouts(&key("1"))).unwrap();
    let known: Vec<_> = handouts.iter().map(|handout| (handout.exported_at, handout.text.as_str())).collect();
    assert_eq!(known, [(at(1), "Dzień dobry"), (at(2), "Witaj")]);
    assert_eq!(handouts[0].base, base());
    assert_eq!(store.read(|r| r.handouts(&key("2"))).unwrap(), []);
}

#[test]
fn an_offer_waits_until_it_is_taken_or_dropped() {
    let (store, _) = library();
    let draft = save(&store, "1", "Mój tekst", "", 5).unwrap();
    let offer = offered(&store, "Ich tekst");
    assert_eq!((offer.text.as_str(), offer.is_done, &offer.base), ("Ich tekst", true, &base()));
    let origin = Origin {
        file: "sprints.po".to_owned(),
        format: "po".to_owned(),
        place: "line 3".to_owned(),
        imported_at: at(7),
    };
    assert_eq!(offer.origin, origin);
    assert_eq!(store.read(|r| r.offers(&WikiName::practice())).unwrap(), std::slice::from_ref(&offer));
    assert_eq!(store.read(|r| r.origin(draft.id)).unwrap(), None, "a typed text has no file");

    store.write(|w| w.end_offer(offer.id, Some(draft.id), at(8))).unwrap();
    assert_eq!(store.read(|r| r.offer(&key("1"))).unwrap(), None);
    assert_eq!(store.read(|r| r.origin(draft.id)).unwrap(), Some(origin));
    assert!(store.write(|w| w.end_offer(offer.id, None, at(9))).is_err(), "an offer is decided once");

    let other = offered(&store, "Inny tekst");
    store.write(|w| w.end_offer(other.id, None, at(9))).unwrap();
    assert_eq!(store.read(|r| r.offers(&WikiName::practice())).unwrap(), []);
}

#[test]
fn an_offer_outlives_its_draft() {
    let (store, _) = library();
    save(&store, "1", "Mój tekst", "", 5).unwrap();
    offered(&store, "Ich tekst");
    store.write(|w| w.discard_draft(&key("1"), at(8))).unwrap();
    assert!(store.read(|r| r.offer(&key("1"))).unwrap().is_some(), "the imported text is lost with the draft");
}
