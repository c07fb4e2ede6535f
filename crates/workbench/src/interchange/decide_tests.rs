use super::*;
use tolmach_core::{Revision, Target, Translation};

const SOURCE: &str = "Hubs connect communities.";

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + second).unwrap()
}

fn remote(target: impl FnOnce(Translation) -> Target, text: &str, revision: u64) -> Remote {
    let translation = Translation { text: text.to_owned(), revision: Revision(revision), translator: None };
    Remote { source: SOURCE.to_owned(), target: target(translation) }
}

fn untranslated() -> Remote {
    Remote { source: SOURCE.to_owned(), target: Target::Untranslated }
}

fn unit(text: &str) -> DocUnit {
    DocUnit {
        key: None,
        definition: SOURCE.to_owned(),
        target: Some(text.to_owned()),
        state: DocState::Translated,
        previous: None,
        base_revision: None,
        notes: Vec::new(),
    }
}

fn based(text: &str, revision: u64) -> DocUnit {
    DocUnit { base_revision: Some(Revision(revision)), ..unit(text) }
}

fn base(revision: Option<u64>, text: Option<&str>) -> Base {
    Base { revision: revision.map(Revision), text: text.map(str::to_owned), source: SOURCE.to_owned() }
}

fn draft(text: &str, base: Base) -> Draft {
    Draft { text: text.to_owned(), base, is_done: true }
}

fn handout(second: i64, text: &str, base: Base) -> Handout {
    Handout { exported_at: at(second), text: text.to_owned(), base }
}

fn here(remote: &Remote) -> Here<'_> {
    Here { remote, since: at(0), draft: None, waits: None, handouts: &[] }
}

/// A file that tells neither its time nor its bases.
const MUTE: Made = Made { at: None, tells_base: false };
const OURS: Made = Made { at: None, tells_base: true };

fn take(text: &str, base: Base) -> Decision {
    Decision::Take { text: text.to_owned(), base, is_done: true, note: None }
}

#[test]
fn a_new_translation_is_taken() {
    let remote = untranslated();
    assert_eq!(decide(&unit("Huby łączą.\n"), &here(&remote), MUTE), take("Huby łączą.", base(None, None)));
    assert_eq!(decide(&unit(" \n"), &here(&remote), MUTE), Decision::Nothing(Note::NoText));
    let fuzzy = DocUnit { state: DocState::NeedsWork, ..unit("Huby") };
    assert!(matches!(decide(&fuzzy, &here(&remote), MUTE), Decision::Take { is_done: false, .. }));
}

#[test]
fn what_the_wiki_has_is_not_taken() {
    let remote = remote(Target::Translated, "Huby", 5);
    assert_eq!(decide(&unit("Huby"), &here(&remote), MUTE), Decision::Nothing(Note::SameHere));
}

#[test]
fn a_correction_is_taken_where_its_base_is_known() {
    let now = remote(Target::Translated, "Huby", 5);
    let by_file = decide(&based("Ośrodki", 5), &here(&now), OURS);
    assert_eq!(by_file, take("Ośrodki", base(Some(5), Some("Huby"))));
    let handouts = [handout(7, "Huby", base(Some(5), Some("Huby")))];
    let with_handouts = Here { handouts: &handouts, ..here(&now) };
    assert_eq!(decide(&unit("Ośrodki"), &with_handouts, MUTE), take("Ośrodki", base(Some(5), Some("Huby"))));
    let since = Here { since: at(3), ..here(&now) };
    let made_later = Made { at: Some(at(4)), tells_base: false };
    assert_eq!(decide(&unit("Ośrodki"), &since, made_later), take("Ośrodki", base(Some(5), Some("Huby"))));
}

#[test]
fn a_correction_of_something_else_is_never_taken_for_one_of_the_text_now() {
    let now = remote(Target::Translated, "Huby", 5);
    let unknown = take("Ośrodki", base(None, None)); // Which is a conflict, as the wiki has a translation.
    assert_eq!(decide(&unit("Ośrodki"), &here(&now), MUTE), unknown);
    assert_eq!(decide(&unit("Ośrodki"), &here(&now), OURS), unknown);
    let before = Made { at: Some(at(-9)), tells_base: false };
    assert_eq!(decide(&unit("Ośrodki"), &here(&now), before), unknown);
    let older = take("Ośrodki", base(Some(4), Some("")));
    assert_eq!(decide(&based("Ośrodki", 4), &here(&now), OURS), older);
    let handouts = [handout(1, "Hub", base(Some(4), Some("Hub"))), handout(2, "Huby", base(Some(5), Some("Huby")))];
    let several = Here { handouts: &handouts, ..here(&now) };
    assert_eq!(decide(&unit("Ośrodki"), &several, MUTE), unknown, "nobody knows which file came back");
    let of_first = Made { at: Some(at(1)), tells_base: false };
    assert_eq!(decide(&unit("Ośrodki"), &several, of_first), take("Ośrodki", base(Some(4), Some("Hub"))));
}

#[test]
fn what_a_file_was_given_is_nobodys_work() {
    let now = remote(Target::Translated, "Huby", 5);
    let handouts = [handout(1, "Hub", base(Some(4), Some("Hub")))];
    let later = Here { handouts: &handouts, ..here(&now) };
    for unit in [unit("Hub"), based("Hub", 4)] {
        assert_eq!(decide(&unit, &later, MUTE), Decision::Nothing(Note::AsHandedOut), "an old text would come back");
    }
}

#[test]
fn a_draft_is_never_overwritten() {
    let now = remote(Target::Translated, "Huby", 5);
    let mine = draft("Węzły", base(Some(5), Some("Huby")));
    let with_draft = Here { draft: Some(&mine), ..here(&now) };
    for (text, decision) in [
        ("Węzły", Decision::Nothing(Note::SameHere)),
        ("Huby", Decision::Nothing(Note::AsHandedOut)),
        ("Ośrodki", Decision::Offer { text: "Ośrodki".to_owned(), base: base(Some(5), Some("Huby")), is_done: true }),
    ] {
        assert_eq!(decide(&based(text, 5), &with_draft, OURS), decision, "{text}");
    }
    let waiting = Here { waits: Some("Ośrodki"), ..with_draft.clone() };
    assert_eq!(decide(&based("Ośrodki", 5), &waiting, OURS), Decision::Nothing(Note::Waits), "counted twice");
    let begun = Draft { is_done: false, ..mine };
    let with_begun = Here { draft: Some(&begun), ..here(&now) };
    assert_eq!(decide(&unit("Węzły"), &with_begun, MUTE), Decision::Finish);
}

#[test]
fn an_outdated_translation_without_its_mark_is_still_valid() {
    let now = remote(Target::Outdated, "Huby", 5);
    let decision = decide(&unit("Huby"), &here(&now), MUTE);
    let base = base(Some(5), Some("Huby"));
    let still_valid =
        Decision::Take { text: "Huby".to_owned(), base: base.clone(), is_done: true, note: Some(Note::StillValid) };
    assert_eq!(decision, still_valid);
    assert_eq!(decide(&unit("Ośrodki"), &here(&now), MUTE), take("Ośrodki", base));
    let marked = DocUnit { state: DocState::NeedsWork, ..unit("Huby") };
    assert_eq!(decide(&marked, &here(&now), MUTE), Decision::Nothing(Note::SameHere));
    let of_old_source = DocUnit { definition: "Hubs.".to_owned(), ..unit("Huby") };
    assert_eq!(decide(&of_old_source, &here(&now), MUTE), Decision::Nothing(Note::SameHere));
}

#[test]
fn the_source_of_the_file_is_what_the_text_was_made_from() {
    let now = untranslated();
    let old = DocUnit { definition: "Hubs.".to_owned(), ..unit("Huby") };
    let Decision::Take { base, .. } = decide(&old, &here(&now), MUTE) else { panic!("not taken") };
    assert_eq!(base.source, "Hubs.", "the moved source would go unnoticed");
    let dos = DocUnit { definition: format!("{SOURCE}\r\n"), ..unit("Huby") };
    let Decision::Take { base, .. } = decide(&dos, &here(&now), MUTE) else { panic!("not taken") };
    assert_eq!(base.source, SOURCE);
}
