//! What holds for every check and any two texts.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use proptest::prelude::*;
use tolmach_checks::{ALL, Argument, Check, Helps, Level, Problem, Subject, TeamRule, run, run_some};
use tolmach_core::Language;

/// Pieces of which texts are made: everything that is markup or looks like it, in several scripts.
const PIECES: &[&str] = &[
    "[[",
    "]]",
    "|",
    "{{",
    "}}",
    "{{{",
    "}}}",
    "[",
    "]",
    "https://a.org/x",
    "https://pl.a.org/x",
    "$1",
    "$name",
    "$x-y",
    "''",
    "'''",
    "'''''",
    "'",
    "==",
    "===",
    "\n",
    "\n\n",
    "* ",
    "#",
    ":",
    ";",
    " ",
    "  ",
    "\t",
    "{|",
    "|}",
    "\n|-\n",
    "\n| ",
    "||",
    "!!",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<br>",
    "<br />",
    "<nowiki>",
    "</nowiki>",
    "<math>",
    "</math>",
    "<ref name=\"a\">",
    "<ref name='b'/>",
    "</ref>",
    "<span class=\"a\">",
    "<span class=„a”>",
    "</span>",
    "<translate>",
    "</translate>",
    "<tvar name=1>x</tvar>",
    "<!--T:1-->",
    "<!-- ",
    "-->",
    "!!FUZZY!!",
    "~~~~",
    "{{subst:",
    "PLURAL:$1|",
    "{{PLURAL:$1|one|many}}",
    "{{PLURAL:$1|a|b|b}}",
    "{{A|b=c}}",
    "{{A|b}}",
    "{{A|b|c=d}}",
    "=",
    "Help:About",
    "File:A.png",
    "Plik:A.png",
    "thumb",
    "left",
    "mały",
    "Category:Hub",
    "Special:MyLanguage/",
    "/pl",
    "/en",
    "word",
    "слово",
    "ორი",
    "żółw",
    "(",
    ")",
    "(s)",
    ".",
    "!",
    "?",
    "։",
    "&nbsp;",
    "&",
    "__TOC__",
    "----",
    "a@b.org",
    "--x-y",
    "f()",
    "/a/bc/d",
    "\\n",
    "**",
    "`",
    "](",
    "\u{200b}",
    "\u{a0}",
    "<script>",
    "<a href=x>",
    " onclick=\"x\"",
    "!!FUZZY",
    "0=none",
    "{{DISPLAYTITLE:x}}",
    "{{SITENAME}}",
    "\u{301}",
    "\r\n",
    "🦉",
];

fn text() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES), 0..14).prop_map(|pieces| pieces.concat())
}

/// Whole constructs, as somebody writes who may forget or add one.
const WHOLE: &[&str] = &[
    "word",
    "слово",
    "ორი",
    "żółw.",
    "[[Help:About|label]]",
    "[[Help:About]]",
    "[[Plik:A.png|mały]]",
    "[[File:A.png|thumb|left|A]]",
    "[[Special:MyLanguage/Help:Other|label]]",
    "[[Help:Other|label]]",
    "[[Category:Hub]]",
    "[[Help:About|]]",
    "{{Note|a=b|c}}",
    "{{Note|c|d=e}}",
    "{{Note|b}}",
    "{{Other}}",
    "{{subst:Note}}",
    "{{PLURAL:$1|one|many}}",
    "{{PLURAL:$1|a|b|b}}",
    "{{DISPLAYTITLE:x}}",
    "{{SITENAME}}",
    "__TOC__",
    "$1",
    "$name",
    "$x-y",
    "https://a.org/x",
    "https://pl.a.org/x",
    "[https://a.org/x label]",
    "[https://a.org/xżółw]",
    "<b>a</b>",
    "<i>word</i>",
    "<br />",
    "<nowiki>''x''</nowiki>",
    "<math>x</math>",
    "<math>y</math>",
    "<span class=\"a\">x</span>",
    "<span class=„a”>x</span>",
    "<ref name=\"a\">x</ref>",
    "<ref name=\"b\">x</ref>",
    "<translate>",
    "<!--T:1-->",
    "!!FUZZY!!",
    "~~~~",
    "'''bold'''",
    "''italic''",
    "'''half",
    "a@b.org",
    "--x-y",
    "/a/bc/d",
    "**bold**",
    "`code`",
    "\n* item",
    "\n# item",
    "\n\nword",
    "\nword",
    "\tword",
    "word  word",
    "word\u{200b}",
    "page(s)",
    "a\\nb",
    "<b onclick=\"x\">a</b>",
];

fn whole() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(WHOLE), 0..8).prop_map(|pieces| pieces.join(" "))
}

/// A source: nobody writes namespaces of another language there.
fn written() -> impl Strategy<Value = String> {
    whole().prop_map(|text| text.replace("Plik:", "File:"))
}

/// Texts that share pieces, as a source and its translation do.
fn pair() -> impl Strategy<Value = (String, String)> {
    prop_oneof![
        (text(), text()),
        (text(), text(), text()).prop_map(|(a, b, c)| (format!("{a}{b}{c}"), format!("{a}{c}"))),
        (text(), text(), text()).prop_map(|(a, b, c)| (format!("{a} {b}"), format!("{a} {c} {b}"))),
        ("(?s).{0,60}", "(?s).{0,60}"),
    ]
}

fn language() -> impl Strategy<Value = Language> {
    proptest::sample::select(&["pl", "sr", "hu", "ka", "fa", "be-tarask", "fr", "sah", "el", "zh"][..])
        .prop_map(|tag| Language::parse(tag).unwrap())
}

fn english() -> Language {
    Language::parse("en").unwrap()
}

fn rules() -> Vec<TeamRule> {
    vec![TeamRule::new("word|слово", Level::Warn, "Not so.", Some("$0s")).unwrap()]
}

/// The checks whose fixes are held to mend any two texts: those of structure and markup, which come first. A rule of a
/// team may say anything.
fn structural() -> impl Iterator<Item = &'static Check> {
    ALL.iter().take_while(|check| check.id.as_str() != "team-rule")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_panics_and_places_lie_in_the_target((source, target) in pair(), language in language()) {
        let (from, rules) = (english(), rules());
        let subject = Subject { base_moved: true, machine_share: Some(0.9), ..Subject::new(&source, &target, &from, &language) };
        let problems = run(&subject, &Helps { team_rules: &rules, ..Helps::default() });
        for problem in &problems {
            let range = &problem.range;
            prop_assert!(target.get(range.clone()).is_some(), "{:?} is no place of {:?}", problem, target);
            if let Some(fix) = &problem.fix {
                prop_assert!(target.get(fix.range.clone()).is_some(), "{:?} mends no place of {:?}", problem, target);
                prop_assert!(fix.applied_to(&target) != target, "{:?} changes nothing of {:?}", problem, target);
            }
            for (_, argument) in &problem.what.arguments {
                if let Argument::Text(text) = argument {
                    prop_assert!(text.chars().count() <= 80, "{} holds a whole text", problem.what.id);
                }
            }
        }
        prop_assert!(problems.is_sorted_by_key(|problem| problem.range.start), "problems are out of order");
    }

    #[test]
    fn what_is_mended_is_no_problem_any_more(source in written(), target in whole(), language in language()) {
        let from = english();
        let found = |target: &str, check| {
            let subject = Subject::new(&source, target, &from, &language);
            run_some(ALL.iter().filter(|one| one.id == check), &subject, &Helps::default())
        };
        let subject = Subject::new(&source, &target, &from, &language);
        let mendable = run_some(structural(), &subject, &Helps::default()).into_iter().filter(|problem| problem.fix.is_some());
        for problem in mendable {
            let mended = problem.fix.as_ref().unwrap().applied_to(&target);
            let (before, after) = (found(&target, problem.check), found(&mended, problem.check));
            prop_assert!(
                after.len() < before.len(),
                "{:?}\nof {:?}\nand {:?}\nmended {:?}\nleaves {:#?}", problem, source, target, mended, after
            );
        }
    }

    #[test]
    fn a_text_has_no_problem_of_structure_with_itself(text in text(), language in language()) {
        // What these checks compare is equal; what they judge by itself would be a problem of the source, too.
        let same = ["variables", "links", "namespaces", "my-language", "file-names", "file-options", "categories", "templates",
            "template-parameters", "magic-words", "brackets", "headings", "list-prefixes", "table-cells", "raw-content",
            "urls", "literals", "line-breaks", "blank-line", "leading-space", "tabs", "double-space", "nesting", "emphasis",
            "length", "wiki-braces", "tag-attributes", "invisible-characters"];
        let subject = Subject::new(&text, &text, &language, &language);
        let checks = ALL.iter().filter(|check| same.contains(&check.id.as_str()));
        let problems = run_some(checks, &subject, &Helps::default());
        let curly = |problem: &&Problem| problem.what.id != "check-tag-attributes-quotes";
        let problems: Vec<_> = problems.iter().filter(curly).collect();
        prop_assert!(problems.is_empty(), "{:?}: {:#?}", text, problems);
    }
}
