#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use super::*;
use proptest::prelude::*;

/// `‹a›text‹b›`, each chip with the number of its group where that has several chips.
fn shown(text: &str) -> String {
    let chips = chips(text, None);
    let n_of = |group| chips.iter().filter(|chip| chip.group == group).count();
    let mut names: Vec<usize> = Vec::new();
    let mut out = String::new();
    let mut at = 0;
    for chip in &chips {
        out += &text[at..chip.range.start];
        let name = names.iter().position(|known| *known == chip.group).unwrap_or_else(|| {
            names.push(chip.group);
            names.len() - 1
        });
        out += &match n_of(chip.group) {
            1 => format!("‹{}›", &text[chip.range.clone()]),
            _ => format!("‹{}·{name}›", &text[chip.range.clone()]),
        };
        at = chip.range.end;
    }
    out + &text[at..]
}

#[test]
fn markup_is_cut_into_chips_and_text_is_left() {
    for (text, expected) in [
        ("Edited by $user.", "Edited by ‹$user›."),
        ("see [[Help:Page|the page]]s", "see ‹[[Help:Page|·0›the page‹]]·0›s"),
        ("see [[$list|the list]]", "see ‹[[$list|·0›the list‹]]·0›"),
        ("[[Help:Page]]", "‹[[Help:Page]]›"),
        ("[[File:A.png|thumb|left|A caption]]", "‹[[File:A.png|thumb|left|·0›A caption‹]]·0›"),
        ("[https://example.org a site]", "‹[https://example.org ·0›a site‹]·0›"),
        ("'''bold''' and ''italic''", "‹'''·0›bold‹'''·0› and ‹''·1›italic‹''·1›"),
        ("<b>x</b><br>", "‹<b>·0›x‹</b>·0›‹<br>›"),
        ("{{Note|text=Mind this|left}}", "‹{{Note|text=·0›Mind this‹|·0›left‹}}·0›"),
        ("{{PLURAL:$1|one|many}}", "‹{{PLURAL:$1|·0›one‹|·0›many‹}}·0›"),
        ("<math>a[[b]]</math>", "‹<math>a[[b]]</math>›"),
        ("== A heading ==", "‹== ·0›A heading‹ ==·0›"),
        ("Plain text, 5 $ and 3 < 4.", "Plain text, 5 $ and 3 < 4."),
        ("", ""),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn what_the_target_lacks_is_named_in_the_order_of_the_source() {
    let lacks = |source, target| missing(source, target).into_iter().map(|one| one.text).collect::<Vec<_>>();
    assert_eq!(lacks("Edited by $1 on $2", "Zmieniony $2 przez "), ["$1"]);
    assert_eq!(lacks("$1 and $1", "$1"), ["$1"], "what stands twice is wanted twice");
    assert_eq!(lacks("[[A|the page]]", "[[A|strona]]"), [""; 0], "a translated label is no missing link");
    assert_eq!(lacks("[[A|the page]]", "[[B|strona]]"), ["[[A|the page]]"]);
    assert_eq!(lacks("'''a''' ''b''", "'''a'''"), ["''b''"]);
    assert_eq!(lacks("a&nbsp;b", "a b"), [""; 0], "a no-break space is the translator's business");
}

#[test]
fn the_text_within_is_known_where_there_is_one() {
    let [link] = insertables("see [[A|the page]]").try_into().unwrap();
    let Insertable { kind, text, inner } = link;
    assert_eq!((kind, &text[inner.unwrap()]), (ChipKind::Link, "the page"));
    assert_eq!(insertables("{{T|a|b}}")[0].inner, None);
    assert_eq!(insertables("$1")[0].inner, None);
}

proptest! {
    #[test]
    fn chips_are_in_order_and_never_overlap(text in r"(\[\[|\]\]|\{\{|\}\}|\||''|'''|==|<b>|</b>|<nowiki>|\$1|\*|ż|x| |\n|=|https://a\.b ){0,24}") {
        let mut end = 0;
        for chip in chips(&text, None) {
            prop_assert!(chip.range.start >= end && chip.range.start < chip.range.end, "{:?} after {}", chip, end);
            end = chip.range.end;
            prop_assert!(text.get(chip.range).is_some());
        }
        prop_assert!(missing(&text, &text).is_empty(), "a copy of the source lacks nothing");
    }
}
