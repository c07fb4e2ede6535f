#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
use super::*;
use crate::{model::Reading, xliff::read};
use proptest::prelude::*;

/// What another program writes: elements, attributes, comments and an order of things that nobody here knows.
const ONE: &str = include_str!("../../fuzz/corpus/xliff12/foreign");
const TWO: &str = include_str!("../../fuzz/corpus/xliff21/foreign");

fn reading(bytes: &[u8]) -> Reading {
    read(bytes, &Limits::default()).unwrap()
}

/// Fills the units of these numbers.
fn filled(file: &[u8], new: &[(&str, &str, DocState)]) -> Filled {
    let reading = reading(file);
    let place = |key: &str| {
        let is = |unit: &crate::DocUnit| unit.key.as_ref().is_some_and(|known| known.to_string() == key);
        reading.places[reading.document.units.iter().position(is).unwrap()].clone()
    };
    let wanted = |text: &str, state| NewTarget { text: text.to_owned(), state };
    let new = new.iter().map(|(key, text, state)| (place(key), wanted(text, *state))).collect();
    fill(file, &new, &Limits::default()).unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn only_what_is_new_changes() {
    let new = [
        ("Hubs/1", "$1 — czytaj & <idź>", DocState::Translated),
        ("Hubs/2", "Dwa", DocState::NeedsWork),
        ("Hubs/3", "Trzy", DocState::Reviewed),
    ];
    let expected = ONE
        .replace("approved = 'no'", "approved = 'yes'")
        .replace(
            "<target state='needs-translation'  state-qualifier=\"leveraged-mt\" o:mt='y'><![CDATA[Czytaj]]></target>",
            "<target state='translated' o:mt='y'><ph id='1' ctype='x-o'>$1</ph> — czytaj &amp; &lt;idź&gt;</target>",
        )
        .replace(
            "<source>Two</source>",
            "<source>Two</source>\r\n\t<target state=\"needs-review-translation\">Dwa</target>",
        )
        .replace("<target/>", "<target state=\"signed-off\">Trzy</target>");
    let found = filled(ONE.as_bytes(), &new);
    assert_eq!((text(&found.bytes), found.left), (expected.as_str(), BTreeMap::new()));
}

#[test]
fn a_unit_of_version_2_changes_in_its_segment_only() {
    let new = [("Hubs/1", "Słowo $1 '''grube'''", DocState::Translated), ("Hubs/2", "Dwa", DocState::NeedsWork)];
    let expected = TWO
        .replace("<x:segment state='initial' subState='o:mt'>", "<x:segment state='translated'>")
        .replace(
            "</x:mrk></x:source>",
            "</x:mrk></x:source>\n   <x:target>Słowo <x:ph id='2' dataRef='d2'/> \
             <x:pc id='1' dataRefStart=\"d1\" dataRefEnd='d1'>grube</x:pc></x:target>",
        )
        .replace("state=\"reviewed\"", "state=\"initial\"");
    let found = filled(TWO.as_bytes(), &new);
    assert_eq!((text(&found.bytes), found.left), (expected.as_str(), BTreeMap::new()));
}

#[test]
fn a_unit_that_cannot_take_its_target_stays_and_is_named() {
    for (file, key, why) in [
        (ONE, "Hubs/4", NotFilled::Codes),
        (ONE, "Hubs/5", NotFilled::Split),
        (TWO, "Hubs/3", NotFilled::Split),
        (TWO, "Hubs/4", NotFilled::Codes),
    ] {
        let found = filled(file.as_bytes(), &[(key, "Nowe", DocState::Translated)]);
        assert_eq!((text(&found.bytes), found.left.into_values().collect()), (file, vec![why]), "{key}");
    }
    // Half of a pair would be no element at all.
    let found = filled(TWO.as_bytes(), &[("Hubs/1", "Słowo '''grube", DocState::Translated)]);
    assert_eq!((text(&found.bytes), found.left.into_values().collect()), (TWO, vec![NotFilled::Codes]));
}

#[test]
fn utf_16_stays_utf_16() {
    let xml = ONE.replace("utf-8", "utf-16");
    let bytes: Vec<u8> = xml.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(filled(&bytes, &[]).bytes, bytes);
    let found = filled(&bytes, &[("Hubs/6", "Szóste", DocState::Reviewed)]);
    let expected: Vec<u8> =
        xml.replace("'final'>Sześć", "'signed-off'>Szóste").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(found.bytes, expected);
}

proptest! {
    /// Whatever a target is, it is read back as it was wanted, or the file stays as it was.
    #[test]
    fn what_is_filled_in_is_read_again(
        text in "([a-ż &<>\\]\"']|\\$1|'''|\\]\\]>){1,12}",
        state in prop::sample::select(&DocState::ALL[1..]),
    ) {
        for file in [ONE, TWO] {
            let found = filled(file.as_bytes(), &[("Hubs/1", &text, state)]);
            let again = reading(&found.bytes).document;
            let unit = &again.units[0];
            if found.left.is_empty() {
                prop_assert_eq!((unit.target.as_deref(), unit.state), (Some(text.as_str()), state));
            } else {
                prop_assert_eq!(found.bytes, file.as_bytes());
            }
            prop_assert_eq!(&again.units[1..], &reading(file.as_bytes()).document.units[1..]);
        }
    }
}
