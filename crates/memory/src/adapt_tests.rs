use super::*;
use proptest::prelude::*;

fn exchanged(adapted: &Adapted) -> Vec<(&'static str, &str, &str)> {
    adapted.exchanged.iter().map(|it| (it.kind.as_str(), it.from.as_str(), it.to.as_str())).collect()
}

/// Blocks of five lines: source, source of the match, its target, the target made ready, what was exchanged.
#[test]
fn what_is_mechanical_is_carried_over() {
    let mut wrong = Vec::new();
    let mut n_cases = 0;
    for block in include_str!("../cases/adapt.txt").split("\n\n") {
        let lines: Vec<&str> = block.lines().filter(|line| !line.starts_with("# ")).collect();
        let [source, match_source, match_target, ready, changes] = lines[..] else { panic!("{block}") };
        let adapted = adapt(source, match_source, match_target);
        let shown: Vec<String> =
            exchanged(&adapted).iter().map(|(kind, from, to)| format!("{kind} {from} → {to}")).collect();
        if adapted.text != ready || shown.join("; ") != changes.trim_start_matches('=').trim() {
            wrong.push(format!("{source}\n  became {}\n  by {}", adapted.text, shown.join("; ")));
        }
        n_cases += 1;
    }
    assert!(wrong.is_empty() && n_cases > 10, "a wrong value would be inserted:\n{}", wrong.join("\n"));
}

#[test]
fn the_place_of_what_was_exchanged_is_told() {
    let adapted = adapt("Ask $2", "Ask $1", "Zapytaj ($1)");
    assert_eq!((adapted.text.as_str(), adapted.exchanged[0].range.clone()), ("Zapytaj ($2)", 9..11));
}

proptest! {
    #[test]
    fn a_match_of_the_same_source_stays(source in "[a-z $0-9\\[\\]|]{0,40}", target in "[а-я $0-9\\[\\]|]{0,40}") {
        let adapted = adapt(&source, &source, &target);
        prop_assert_eq!(adapted, Adapted { text: target, exchanged: Vec::new() });
    }

    #[test]
    fn what_is_told_is_all_that_changed(
        source in "(\\$[0-9]|[0-9]{1,3}|\\[\\[[A-C]\\|x\\]\\]|word| ){0,8}",
        old in "(\\$[0-9]|[0-9]{1,3}|\\[\\[[A-C]\\|x\\]\\]|word| ){0,8}",
        target in "(\\$[0-9]|[0-9]{1,3}|\\[\\[[A-C]\\|x\\]\\]|слово| ){0,8}",
    ) {
        let adapted = adapt(&source, &old, &target);
        let mut back = adapted.text.clone();
        for exchange in adapted.exchanged.iter().rev() {
            back.replace_range(exchange.range.clone(), &exchange.from);
        }
        prop_assert_eq!(back, target);
    }
}
