use super::*;
use crate::{
    draft::Base,
    unit::{Target, Translation},
};

fn translation(revision: u64, text: &str) -> Translation {
    Translation { text: text.to_owned(), revision: Revision(revision), translator: None }
}

fn on_wiki(source: &str, target: Target) -> OnWiki {
    OnWiki::Unit(Remote { source: source.to_owned(), target })
}

fn draft(text: &str, base: Option<(u64, &str)>, source: &str) -> Draft {
    Draft {
        text: text.to_owned(),
        base: Base {
            revision: base.map(|(revision, _)| Revision(revision)),
            text: base.map(|(_, text)| text.to_owned()),
            source: source.to_owned(),
        },
        is_done: true,
    }
}

#[test]
fn each_draft_gets_the_step_it_needs() {
    use Step::*;
    let new = Guard::New;
    let over = |revision| Guard::Replaces(Revision(revision));
    let unit = on_wiki;
    let translated = |revision, text| Target::Translated(translation(revision, text));
    let outdated = |revision, text| Target::Outdated(translation(revision, text));
    let proofread =
        |revision, text| Target::Proofread { translation: translation(revision, text), reviewers: [7].into() };
    let base = Some((5, "stary"));
    for (name, draft, wiki, step) in [
        ("nothing was there", draft("nowy", None, "s"), unit("s", Target::Untranslated), Push(new)),
        ("nobody touched it", draft("nowy", base, "s"), unit("s", translated(5, "stary")), Push(over(5))),
        ("outdated, updated", draft("nowy", base, "s"), unit("s", outdated(5, "stary")), Push(over(5))),
        ("outdated, still valid", draft("stary", base, "s"), unit("s", outdated(5, "stary")), Confirm(over(5))),
        ("confirmed by another meanwhile", draft("stary", base, "s"), unit("s", translated(6, "stary")), AlreadyThere),
        (
            "only a dummy revision came between",
            draft("nowy", base, "s"),
            unit("s", translated(6, "stary")),
            Push(over(6)),
        ),
        (
            "the same text was saved by another",
            draft("nowy", base, "s"),
            unit("s", translated(6, "nowy")),
            AlreadyThere,
        ),
        (
            "the same but for trailing space",
            draft("nowy \n", base, "s"),
            unit("s", translated(6, "nowy")),
            AlreadyThere,
        ),
        ("the same, and proofread", draft("nowy", base, "s"), unit("s", proofread(6, "nowy")), AlreadyThere),
        ("the same text, outdated since", draft("nowy", base, "s"), unit("s", outdated(6, "nowy")), Confirm(over(6))),
        ("another changed it", draft("nowy", base, "s"), unit("s", translated(6, "cudzy")), Conflict),
        ("another created it", draft("nowy", None, "s"), unit("s", translated(6, "cudzy")), Conflict),
        ("the translation was deleted", draft("nowy", base, "s"), unit("s", Target::Untranslated), Conflict),
        ("the source moved", draft("nowy", base, "s"), unit("s2", outdated(5, "stary")), SourceMoved),
        (
            "the source moved without outdating",
            draft("nowy", base, "s"),
            unit("s2", translated(5, "stary")),
            SourceMoved,
        ),
        (
            "the source moved, nothing was there",
            draft("nowy", None, "s"),
            unit("s2", Target::Untranslated),
            SourceMoved,
        ),
        ("still valid, for an older source", draft("stary", base, "s"), unit("s2", outdated(5, "stary")), SourceMoved),
        (
            "a conflict comes before a moved source",
            draft("nowy", base, "s"),
            unit("s2", outdated(6, "cudzy")),
            Conflict,
        ),
        ("empty", draft(" \n", base, "s"), unit("s", translated(5, "stary")), Refuse(Reason::Empty)),
        ("empty, page gone", draft("", base, "s"), OnWiki::NoPage, Refuse(Reason::Empty)),
        ("unit removed", draft("nowy", base, "s"), OnWiki::NoUnit, Refuse(Reason::UnitRemoved)),
        ("page unmarked", draft("nowy", base, "s"), OnWiki::NoPage, Refuse(Reason::PageGone)),
        ("fuzzy mark", draft("!!FUZZY!!nowy", base, "s"), unit("s", translated(5, "stary")), Refuse(Reason::FuzzyMark)),
    ] {
        assert_eq!(plan(&draft, &wiki), step, "{name}");
    }
}

#[test]
fn what_is_still_being_typed_waits() {
    let typing = Draft { is_done: false, ..draft("now", None, "s") };
    assert_eq!(plan(&typing, &on_wiki("s", Target::Untranslated)), Step::Wait);
}

#[test]
fn a_merge_behind_ones_back_is_seen() {
    let over = Guard::Replaces(Revision(44));
    assert!(landed_as_sent(over, "tekst\n", Some(Revision(44)), "tekst"));
    assert!(!landed_as_sent(over, "tekst", Some(Revision(45)), "tekst"), "another revision slipped in");
    assert!(!landed_as_sent(over, "tekst", Some(Revision(44)), "tekst i cudze"), "other text was stored");
    assert!(landed_as_sent(Guard::New, "tekst", None, "tekst"));
    assert!(!landed_as_sent(Guard::New, "tekst", Some(Revision(3)), "tekst"));
}

#[test]
fn an_entry_in_doubt_is_settled_by_history() {
    let me = UserName::parse("Translator").unwrap();
    let other = UserName::parse("Admin").unwrap();
    let past = |revision, user: &UserName, text: &str| PastRevision {
        revision: Revision(revision),
        parent: None,
        user: Some(user.clone()),
        text: Some(text.to_owned()),
        saved_at: jiff::Timestamp::UNIX_EPOCH,
    };
    let base = Some(Revision(5));
    let settled = |history: &[PastRevision]| settle("nowy", base, &me, history);
    assert_eq!(settled(&[past(6, &me, "nowy")]), Settled::Landed(Revision(6)));
    assert_eq!(
        settled(&[past(7, &other, "cudzy"), past(6, &me, "nowy")]),
        Settled::Landed(Revision(6)),
        "whatever followed"
    );
    assert_eq!(
        settled(&[past(8, &me, "nowy"), past(6, &me, "nowy")]),
        Settled::Landed(Revision(6)),
        "the first counts"
    );
    assert_eq!(settled(&[past(6, &other, "nowy")]), Settled::NotSent, "somebody else's is not ours");
    assert_eq!(settled(&[past(4, &me, "nowy")]), Settled::NotSent, "older than the base");
    assert_eq!(settled(&[]), Settled::NotSent);
}
