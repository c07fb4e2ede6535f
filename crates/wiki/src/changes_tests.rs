use super::*;
use proptest::prelude::*;
use serde_json::json;

fn event(n: i64, kind: &str, action: &str, ns: i64, title: &str, target: &str) -> Event {
    let params = if target.is_empty() { json!({}) } else { json!({"target": target, "target_title": target}) };
    let at = Timestamp::from_second(n).unwrap();
    let event = json!({"logid": n, "timestamp": at, "type": kind, "action": action, "ns": ns, "title": title, "params": params});
    serde_json::from_value(event).unwrap()
}

fn shown(events: &[Event]) -> String {
    let mut changes = Changes::default();
    events.iter().for_each(|event| changes.fold_event(event.clone()));
    let pages = |set: &BTreeSet<PageTitle>| set.iter().map(PageTitle::as_str).collect::<Vec<_>>().join(" ");
    let dirty: Vec<String> = changes.dirty.iter().map(|(page, language)| format!("{page}:{language}")).collect();
    let moved: Vec<String> = changes.moved.iter().map(|(from, to)| format!("{from}>{to}")).collect();
    let facts = [
        ("whole", pages(&changes.whole)),
        ("dirty", dirty.join(" ")),
        ("moved", moved.join(" ")),
        ("deleted", pages(&changes.deleted)),
        ("unmarked", pages(&changes.unmarked)),
    ];
    facts
        .iter()
        .filter(|(_, fact)| !fact.is_empty())
        .map(|(name, fact)| format!("{name} {fact}"))
        .collect::<Vec<_>>()
        .join("; ")
}

#[test]
fn events_say_what_to_look_at_again() {
    let unit = "Translations:Sprints/1/pl";
    for (events, expected) in [
        (vec![event(1, "pagetranslation", "mark", 0, "Sprints", "")], "whole Sprints"),
        (vec![event(1, "pagetranslation", "prioritylanguages", 0, "Sprints", "")], "whole Sprints"),
        (vec![event(1, "pagetranslation", "associate", 0, "Sprints", "")], ""),
        (vec![event(1, "pagetranslation", "unmark", 0, "Sprints", "")], "unmarked Sprints"),
        (
            vec![
                event(1, "pagetranslation", "unmark", 0, "Sprints", ""),
                event(2, "pagetranslation", "mark", 0, "Sprints", ""),
            ],
            "whole Sprints",
        ),
        (vec![event(1, "translationreview", "message", 1198, unit, "")], "dirty Sprints:pl"),
        (vec![event(1, "translationreview", "unfuzzy", 1198, "Tłumaczenia:Sprints/1/uk", "")], "dirty Sprints:uk"),
        (vec![event(1, "translationreview", "group", 0, "Sprints", "")], ""),
        (vec![event(1, "delete", "delete", 1198, unit, "")], "dirty Sprints:pl"),
        (vec![event(1, "delete", "delete", 0, "Sprints", "")], "deleted Sprints"),
        (
            vec![event(1, "delete", "delete", 0, "Sprints", ""), event(2, "delete", "restore", 0, "Sprints", "")],
            "whole Sprints",
        ),
        (vec![event(1, "delete", "revision", 0, "Sprints", "")], ""),
        (vec![event(1, "pagetranslation", "deletelok", 0, "Sprints/be-tarask", "")], "dirty Sprints:be-tarask"),
        (
            vec![
                event(1, "move", "move", 0, "Sprints", "Hub"),
                event(1, "pagetranslation", "moveok", 0, "Sprints", "Hub"),
            ],
            "moved Sprints>Hub",
        ),
        (vec![event(1, "move", "move", 1198, unit, "Translations:Hub/1/pl")], "dirty Hub:pl Sprints:pl"),
        (vec![event(1, "pagetranslation", "somethingnew", 0, "Sprints", "")], "whole Sprints"),
    ] {
        assert_eq!(shown(&events), expected, "{events:?}");
    }
}

#[test]
fn an_edited_definition_concerns_every_language() {
    let page = |title: &str| PageTitle::parse(title).unwrap();
    let language = |tag: &str| Language::parse(tag).unwrap();
    let changes = Changes {
        dirty: [(page("A"), language("en")), (page("B"), language("pl")), (page("B"), language("uk"))].into(),
        moved: vec![(page("C"), page("D"))],
        ..Changes::default()
    };
    let en = language("en");
    assert_eq!(changes.of(&page("A"), &en), Touch::Whole);
    assert_eq!(changes.of(&page("B"), &en), Touch::Languages([language("pl"), language("uk")].into()));
    assert_eq!(changes.of(&page("B"), &language("pl")), Touch::Whole, "a page may be written in Polish");
    assert_eq!(changes.of(&page("C"), &en), Touch::Whole, "somebody who tracks the old title must learn of the move");
    assert_eq!(changes.of(&page("E"), &en), Touch::Nothing);
}

fn any_event() -> impl Strategy<Value = Event> {
    let kinds = prop::sample::select(vec![
        ("pagetranslation", "mark"),
        ("pagetranslation", "unmark"),
        ("pagetranslation", "moveok"),
        ("delete", "delete"),
        ("delete", "restore"),
        ("move", "move"),
    ]);
    (1..100i64, kinds, "[AB]", "[AB]").prop_map(|(n, (kind, action), title, to)| event(n, kind, action, 0, &title, &to))
}

proptest! {
    #[test]
    fn reading_an_overlap_twice_changes_nothing(mut events in prop::collection::vec(any_event(), 0..12)) {
        events.sort_by_key(|event| (event.timestamp, event.logid));
        let twice: Vec<Event> = events.iter().chain(&events).cloned().collect();
        prop_assert_eq!(shown(&events), shown(&twice));
    }
}
