use super::*;
use proptest::prelude::*;

const PAGE: &str = "Knowledge base/Your first unit";

/// Commands around one page, sensible and not.
fn any_command() -> impl Strategy<Value = Command> {
    let text =
        prop_oneof!["[a-z]{0,4}", Just("[[x".to_owned()), Just("!!FUZZY!!a".to_owned()), Just("a\n\nb".to_owned())];
    let unit = (1..12u32, prop_oneof!["pl", "uk", "en", "xx"])
        .prop_map(|(unit, language)| titles::unit_title(PAGE, &unit.to_string(), &language));
    let title =
        prop_oneof![6 => unit, 1 => Just(PAGE.to_owned()), 1 => Just(format!("{PAGE}/pl")), 1 => Just("<".to_owned())];
    let edit = (title.clone(), text, any::<bool>(), any::<bool>(), proptest::option::of(1..400u64)).prop_map(
        |(title, text, create_only, no_create, base)| {
            Command::Edit(Edit { title, text, create_only, no_create, base, ..Edit::default() })
        },
    );
    let source = "[a-z]{1,3}".prop_map(|word| {
        let text = format!("<translate>\n<!--T:2-->\n{word}\n\n<!--T:3-->\nb\n\nnew {word}\n</translate>");
        Command::Edit(Edit { title: PAGE.to_owned(), text, ..Edit::default() })
    });
    let to = prop_oneof![Just("Moved".to_owned()), Just(PAGE.to_owned())];
    let moving = (title.clone(), to, any::<bool>()).prop_map(|(from, to, leave_redirect)| Command::Move {
        from,
        to,
        reason: String::new(),
        leave_redirect,
    });
    prop_oneof![
        8 => edit,
        3 => source,
        3 => Just(Command::Mark(Mark { title: PAGE.to_owned(), ..Mark::default() })),
        2 => (1..400u64).prop_map(|revision| Command::Review { revision }),
        1 => moving,
        1 => title.prop_map(|title| Command::Delete { title, reason: String::new() }),
        1 => Just(Command::Unmark { title: PAGE.to_owned() }),
        1 => any::<bool>().prop_map(|hold| Command::HoldJobs { hold }),
        1 => Just(Command::RunJobs),
        1 => Just(Command::Block { user: "Newcomer".to_owned(), reason: "x".to_owned() }),
        1 => Just(Command::Unblock { user: "Newcomer".to_owned() }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn accepted_commands_rebuild_the_wiki_and_refused_ones_change_nothing(
        commands in proptest::collection::vec((any_command(), 1..5u64), 1..25)
    ) {
        let now: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
        let mut wiki = crate::content::wiki();
        let mut accepted = Vec::new();
        for (command, user) in commands {
            let before = wiki.clone();
            match wiki.apply(&command, user, now) {
                Ok(_) => accepted.push((serde_json::to_string(&command).unwrap(), user)),
                Err(refusal) => prop_assert!(before == wiki, "a refusal with {} changed the wiki", refusal.code),
            }
        }
        let mut again = crate::content::wiki();
        for (line, user) in accepted {
            again.apply(&serde_json::from_str(&line).unwrap(), user, now).unwrap();
        }
        prop_assert!(wiki == again, "writes would be lost at the next start");
    }
}
