#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
use super::*;
use crate::{
    glossary::{GlossaryEntry, GlossaryReading, GlossaryStatus, GlossaryTarget},
    model::{Limits, Place},
};
use proptest::prelude::*;
use tolmach_core::Language;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn target(text: &str, status: GlossaryStatus) -> GlossaryTarget {
    GlossaryTarget { text: text.to_owned(), status }
}

fn sample() -> Vec<GlossaryEntry> {
    let mut sprint = GlossaryEntry::new(language("en"), "knowledge sprint");
    sprint.domain = "organisation".to_owned();
    sprint.note = "A week of *work* & rest.\n\nNot a race.".to_owned();
    sprint.reviewed.insert(language("pl"));
    let polish =
        vec![target("sprint wiedzy", GlossaryStatus::Preferred), target("bieg wiedzy", GlossaryStatus::Forbidden)];
    sprint.targets.insert(language("pl"), polish);
    sprint.targets.insert(language("sr-Latn"), vec![target("sprint znanja", GlossaryStatus::Admitted)]);
    let mut name = GlossaryEntry::new(language("en"), "Wikimedia");
    name.do_not_translate = true;
    vec![sprint, name]
}

fn written(entries: &[GlossaryEntry], version: TbxVersion) -> String {
    let mut out = Vec::new();
    write(entries, &language("en"), version, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn read_all(xml: &str) -> GlossaryReading {
    read(xml.as_bytes(), &language("en"), &Limits::default()).unwrap()
}

#[test]
fn what_is_written_is_read_again() {
    for version in [TbxVersion::Two, TbxVersion::Three] {
        let reading = read_all(&written(&sample(), version));
        assert_eq!((reading.entries, reading.problems), (sample(), vec![]), "{version:?}");
    }
}

#[test]
fn files_look_as_reviewed() {
    let shown = |version| written(&sample(), version).replace(env!("CARGO_PKG_VERSION"), "VERSION");
    insta::assert_snapshot!("tbx_3", shown(TbxVersion::Three));
    insta::assert_snapshot!("tbx_2", shown(TbxVersion::Two));
}

#[test]
fn both_styles_and_all_groups_are_read() {
    let dct = "<tbx type='TBX-Basic' style='dct' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'
        xmlns:min='http://www.tbxinfo.net/ns/min' xmlns:basic='http://www.tbxinfo.net/ns/basic'><tbxHeader/><text><body>
        <conceptEntry id='c1'><min:subjectField>grants</min:subjectField><descripGrp><basic:definition>Money.</basic:definition>
        </descripGrp><langSec xml:lang='en-GB'><termSec><term>grant</term></termSec><termSec><term>funding</term></termSec>
        </langSec><langSec xml:lang='cs'><termSec><term>grant</term><min:administrativeStatus>preferredTerm-admn-sts\
        </min:administrativeStatus></termSec><termSec><term>dotace</term><min:administrativeStatus>supersededTerm-admn-sts\
        </min:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>";
    let reading = read_all(dct);
    assert_eq!(reading.problems, []);
    let sources: Vec<&str> = reading.entries.iter().map(|entry| entry.source.as_str()).collect();
    assert_eq!(sources, ["grant", "funding"], "each term of the source language is one to be found");
    let entry = &reading.entries[1];
    assert_eq!((entry.domain.as_str(), entry.note.as_str()), ("grants", "Money."));
    let czech = vec![target("grant", GlossaryStatus::Preferred), target("dotace", GlossaryStatus::Forbidden)];
    assert_eq!(entry.targets[&language("cs")], czech);
    let martif = "<!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'><martif type='TBX' xml:lang='en'><text><body><termEntry>
        <langSet xml:lang='en'><ntig><termGrp><term>hub</term></termGrp></ntig></langSet><langSet xml:lang='pl'><ntig>
        <termGrp><term>hub</term><termNote type='administrativeStatus'>deprecatedTerm-admn-sts</termNote></termGrp></ntig>
        <tig><term>ośrodek</term></tig></langSet></termEntry></body></text></martif>";
    let polish = vec![target("hub", GlossaryStatus::Forbidden), target("ośrodek", GlossaryStatus::Admitted)];
    assert_eq!(read_all(martif).entries[0].targets[&language("pl")], polish);
}

#[test]
fn a_broken_concept_is_left_out_whole() {
    let reading = read_all(
        "<martif><text><body>
<termEntry><langSet xml:lang='pl'><tig><term>nic</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang='en'><tig><term> </term></tig></langSet></termEntry>
<termEntry><langSet xml:lang=''><tig><term>a</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang='en'><tig><term>a & b</term></tig></langSet></termEntry>
<termEntry><langSet xml:lang='en'><tig><term>good</term></tig></langSet></termEntry>
<termEntry><langSet",
    );
    let lines: Vec<u32> = reading.problems.iter().map(|problem| problem.place.line).collect();
    assert_eq!(lines, [2, 3, 4, 5, 7], "{:?}", reading.problems);
    assert_eq!((reading.entries.len(), &reading.places[0]), (1, &Place::at(6, 1)));
    let stop = |xml: &str| read(xml.as_bytes(), &language("en"), &Limits::default()).unwrap_err().to_string();
    assert!(stop("<tmx/>").contains("no format"));
    assert!(stop("<!DOCTYPE martif [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><martif/>").contains("safety"));
}

proptest! {
    #[test]
    fn no_term_is_changed_by_going_round(
        source in "[a-zż<>&'\"-]{1,12}",
        words in proptest::collection::vec(("[a-zż<>&'\"-]{1,12}", 0..3_usize), 0..4),
        note in "([a-z<>&*]{1,5}( |\\n)?[a-z]{1,5})?",
        do_not_translate: bool,
        is_reviewed: bool,
    ) {
        let mut entry = GlossaryEntry::new(language("en"), source);
        entry.note = note;
        entry.do_not_translate = do_not_translate;
        if !words.is_empty() {
            let targets = words.iter().map(|(text, status)| target(text, GlossaryStatus::ALL[*status])).collect();
            entry.targets.insert(language("ka"), targets);
            entry.reviewed = is_reviewed.then(|| language("ka")).into_iter().collect();
        }
        for version in [TbxVersion::Two, TbxVersion::Three] {
            prop_assert_eq!(&read_all(&written(&[entry.clone()], version)).entries, &vec![entry.clone()]);
        }
    }
}
