use super::*;
use proptest::prelude::*;

#[test]
fn of_several_kinds_the_least_harmless_is_told() {
    use ChangeClass::*;
    for (then, now, class) in [
        // Only markup.
        ("A ''b'' c", "A '''b''' c", Markup),
        ("A b", "A  b", Markup),
        ("A b", "A\nb", Markup),
        ("== Goals ==", "=== Goals ===", Markup),
        ("==Goals==", "== Goals ==", Markup),
        ("* one\n* two", "# one\n# two", Markup),
        ("Text<br>more", "Text<br />more", Markup),
        ("<b>Text</b>", "Text", Markup),
        ("Text", "<span class=\"note\">Text</span>", Markup),
        ("Text <!-- a note -->", "Text <!-- another note -->", Markup),
        ("{{Note|text=A}}", "{{Warning|text=A}}", Markup),
        ("{{Note|text=A}}", "{{Note|content=A}}", Markup),
        ("{{Note|A}}", "{{Note|1=A}}", Markup),
        ("__TOC__ A", "__NOTOC__ A", Markup),
        ("5 km", "5&nbsp;km", Markup),
        ("[[Help]]", "[[Help|Help]]", Markup),
        ("[[File:A.png|thumb|left|A hub]]", "[[File:A.png|200px|A hub]]", Markup),
        ("[[File:A.png|thumb]]", "[[File:A.png|left]]", Markup),
        ("Wait&#32;here", "Wait here", Markup),
        ("{|\n! A\n|-\n| b\n|}", "{| class=\"wikitable\"\n! A\n|-\n| b\n|}", Markup),
        // Variables.
        ("See $1.", "See $2.", Variable),
        ("See $1.", "See $page.", Variable),
        ("[[$1|help]]", "[[$2|help]]", Variable),
        ("[[Help:$1|help]]", "[[Help:$2|help]]", Variable),
        ("Ask $1 and $2", "Ask $2 and $1", Variable),
        ("{{PLURAL:$1|unit|units}}", "{{PLURAL:$n|unit|units}}", Variable),
        ("'''$1'''", "''$2''", Variable),
        // Targets.
        ("[[A|x]]", "[[B|x]]", LinkTarget),
        ("[[$1|x]]", "[[Help:A|x]]", LinkTarget),
        ("[[File:A.png|thumb|A hub]]", "[[File:B.png|thumb|A hub]]", LinkTarget),
        ("[https://example.org the site]", "[https://example.org/2 the site]", LinkTarget),
        ("[//a.example the site]", "[//b.example the site]", LinkTarget),
        ("See https://example.org.", "See https://example.com.", LinkTarget),
        ("Write to [mailto:a@example.org us]", "Write to [mailto:b@example.org us]", LinkTarget),
        ("the site", "[https://example.org the site]", LinkTarget),
        ("[[Category:A]]", "[[Category:B]]", LinkTarget),
        ("[[A1|x]] $1", "[[A2|x]] $2", LinkTarget),
        // Numbers and dates.
        ("On 22 November 2026", "On 23 November 2026", Number),
        ("On 22 November 2026", "On 22 December 2026", Number),
        ("Until May 5, 2026", "Until Jun 6, 2027", Number),
        ("2026-11-22", "2027-01-03", Number),
        ("10:30", "11:45", Number),
        ("The 1st hub", "The 2nd hub", Number),
        ("About 1,000.50", "About 2,000.75", Number),
        ("50% of 20km", "60% of 30km", Number),
        ("COVID19", "COVID20", Number),
        ("5 apples and pears", "apples and 5 pears", Number),
        ("٣ وحدات", "٤ وحدات", Number),
        ("[[A|7]]", "[[B|8]]", Number),
        // Punctuation.
        ("Hubs, sprints", "Hubs; sprints", Punctuation),
        ("Hubs", "Hubs.", Punctuation),
        ("\"Hubs\"", "“Hubs”", Punctuation),
        ("don't", "don’t", Punctuation),
        ("well known", "well-known", Punctuation),
        ("A [1]", "A (1)", Punctuation),
        ("Tom &amp; Ana", "Tom & Ana", Wording),
        ("3 hubs.", "4 hubs!", Punctuation),
        // Wording.
        ("A hub conects people", "A hub connects people", Wording),
        ("A Hub", "A hub", Wording),
        ("one hub", "hub one", Wording),
        ("workshop", "work shop", Wording),
        ("dont", "don't", Wording),
        ("two hubs", "2 hubs", Wording),
        ("in May", "in June", Wording),
        ("$1-day", "$1-week", Wording),
        ("$1st", "$1nd", Wording),
        ("[[A|x]]", "[[A|y]]", Wording),
        ("[[Cats]]", "[[Dogs]]", Wording),
        ("[https://example.org the site]", "[https://example.org the page]", Wording),
        ("{{Note|text=A}}", "{{Note|text=B}}", Wording),
        ("{{PLURAL:$1|unit|units}}", "{{PLURAL:$1|unit|parts}}", Wording),
        ("[[File:A.png|thumb|A hub]]", "[[File:A.png|thumb|A sprint]]", Wording),
        ("[[File:A.png|thumb|alt=A hub]]", "[[File:A.png|thumb|alt=A sprint]]", Wording),
        ("[[Category:A|hub]]", "[[Category:A|sprint]]", Wording),
        ("Type <nowiki>[[hub]]</nowiki>", "Type <nowiki>[[sprint]]</nowiki>", Wording),
        ("It costs $100", "It costs $200", Number),
        ("Claim.<ref>Source</ref>", "Claim.<ref>Book</ref>", Wording),
        ("1 hub", "2 ''sprints''", Wording),
        ("Початок роботи", "Початок спринту", Wording),
        ("", "A", Wording),
        // Nobody knows.
        ("A", "A", Unknown),
    ] {
        assert_eq!(classify(Some(then), now), class, "{then:?} to {now:?}");
        assert_eq!(classify(Some(now), then), class, "back from {now:?} to {then:?}");
    }
    assert_eq!(classify(None, "A"), Unknown);
}

#[test]
fn the_words_for_classes_are_read_back() {
    for class in ChangeClass::ALL {
        assert_eq!(ChangeClass::parse(class.as_str()), Some(class));
    }
    assert_eq!(ChangeClass::parse("fuzzy"), None);
    assert!(ChangeClass::ALL.is_sorted(), "the order says what is least harmless");
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(then in "(?s)(\\PC|[\\[\\]{}|$'<>=*_\\n-]|https://|<!--|&nbsp;){0,40}", now in "(?s).{0,40}") {
        let class = classify(Some(&then), &now);
        prop_assert_eq!(class == ChangeClass::Unknown, then == now);
        prop_assert_eq!(classify(Some(&now), &then), class, "it is the same change backwards");
    }

    #[test]
    fn another_word_is_never_harmless(before in "[a-z$\\[\\]{}|'=* ]{0,20}", after in "[a-z$ ]{0,20}") {
        // A blank line on either side keeps the word from being a part of any target or name.
        let with = |word: &str| format!("{before}\n\n{word}\n\n{after}");
        prop_assume!(!before.contains("[[") && !before.contains("{{") && !before.contains('|'));
        prop_assert_eq!(classify(Some(&with("hub")), &with("sprint")), ChangeClass::Wording);
    }
}

#[test]
fn long_texts_cost_no_square() {
    for piece in ["[[", "{{", "[https://", "<b ", "$", "|a", "<!--", "{{a|", "[[File:a|thumb", "don't "] {
        let long = piece.repeat(20_000);
        assert_eq!(classify(Some(&long), "words"), ChangeClass::Wording, "{piece}");
    }
}
