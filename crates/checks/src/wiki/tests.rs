use super::*;

fn found(language: &str, definition: &str, translation: &str) -> Vec<WikiProblem> {
    wiki_validators(definition, translation, &Language::parse(language).unwrap())
}

fn unbalanced(pair: Pair, surplus: i64) -> WikiProblem {
    WikiProblem::Unbalanced { pair, surplus }
}

/// What MediaWiki 1.43.9 answered to `action=translationcheck`, and made of a save, on 2026-11-22.
#[test]
fn the_recorded_wiki_agrees() {
    let welcome = "Welcome to the '''knowledge base'''. See [[$1|the help page]] before you start.";
    assert_eq!(found("pl", welcome, "Witaj [[$1|x]"), [unbalanced(Pair::Square, 1)]);

    let report = "At the end of the sprint, the organiser reports {{PLURAL:$n|one unit|$1 units}} to the hub.";
    assert_eq!(
        found("pl", report, "Na koniec organizator zgłasza [[ $1 jednostek."),
        [WikiProblem::PluralMissing, unbalanced(Pair::Square, 2)]
    );
    let good = "Na koniec organizator zgłasza {{PLURAL:$n|jedną jednostkę|$1 jednostki|$1 jednostek}} do hubu.";
    assert_eq!(found("pl", report, good), []);

    assert_eq!(found("pl", "A brand new paragraph.", "Zupełnie nowy [[akapit."), [unbalanced(Pair::Square, 2)]);
}

#[test]
fn each_language_has_its_own_number_of_forms() {
    let definition = "{{PLURAL:$1|one|many}}";
    let with = |n: usize| {
        let forms: String = (1..=n).map(|i| format!("|f{i}")).collect();
        format!("{{{{PLURAL:$1{forms}}}}}")
    };
    for (language, allowed) in [
        ("sl", 4),
        ("pl", 4),
        ("sr", 3),
        ("sr-Latn", 3),
        ("hy", 2),
        ("hyw", 2),
        ("tr", 2),
        ("ka", 2),
        ("lv", 3),
        ("mt", 5),
        ("sah", 1),
        ("be-tarask", 4),
        ("yi", 2),
        ("rue", 4),
        ("xx", 2),
    ] {
        assert_eq!(found(language, definition, &with(allowed)), [], "{language} has {allowed} forms");
        let too_many = WikiProblem::TooManyPluralForms { given: allowed + 1, allowed };
        assert_eq!(found(language, definition, &with(allowed + 1)), [too_many], "{language} has only {allowed} forms");
        let with_zero = with(allowed).replace("$1|", "$1|0=none|");
        assert_eq!(found(language, definition, &with_zero), [], "an explicit number is no form of {language}");
    }
}

#[test]
fn the_last_two_forms_must_differ() {
    let definition = "{{PLURAL:$1|one|many}}";
    assert_eq!(found("pl", definition, "{{PLURAL:$1|a|b|b}}"), [WikiProblem::SamePluralForms]);
    assert_eq!(found("pl", definition, "{{PLURAL:$1|b|b|a}}"), [], "only the last two count");
    assert_eq!(found("ka", definition, "{{PLURAL:$1|1=b|b}}"), [], "an explicit number is no form");
}

#[test]
fn a_plural_may_be_added_but_not_lost() {
    assert_eq!(found("ka", "$1 units", "{{PLURAL:$1|a|b}}"), []);
    assert_eq!(found("ja", "{{plural:$1|one|many}}", "たくさん"), [WikiProblem::PluralMissing], "also with one form");
}

#[test]
fn brackets_count_only_where_the_definition_closes_its_own() {
    for (definition, translation, expected) in [
        ("a) first", "a) prvi", vec![]),
        ("a) first", "prvi (", vec![]),
        ("(first)", "(prvi))", vec![unbalanced(Pair::Round, -1)]),
        ("x", "{[(", vec![unbalanced(Pair::Curly, 1), unbalanced(Pair::Square, 1), unbalanced(Pair::Round, 1)]),
        ("x", "<„»", vec![]),
        ("(x)", "）", vec![]),
    ] {
        assert_eq!(found("sr", definition, translation), expected, "{translation}");
    }
}

#[test]
fn every_row_of_the_table_is_read() {
    let table = include_str!("../../data/plural-categories.tsv");
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let (tag, categories) = line.split_once('\t').unwrap();
        assert!(categories.ends_with("other"), "{tag} has no form for other numbers");
        assert_eq!(n_plural_forms(&Language::parse(tag).unwrap()), categories.split(' ').count(), "{tag}");
    }
}
