#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
use super::*;
use crate::model::{DocState, Limits, Place, Reading, What};
use proptest::prelude::*;
use tolmach_core::{Revision, UnitKey, WikiName};

type Write = fn(&Document, &mut Vec<u8>) -> Result<(), InterchangeError>;
const BOTH: [(&str, Write); 2] =
    [("1.2", |document, out| v1::write(document, out)), ("2.1", |document, out| v2::write(document, out))];

fn unit(key: &str, definition: &str, target: Option<&str>, state: DocState) -> DocUnit {
    DocUnit {
        key: Some(UnitKey::parse(key).unwrap()),
        definition: definition.to_owned(),
        target: target.map(str::to_owned),
        state,
        previous: None,
        base_revision: None,
        notes: Vec::new(),
    }
}

fn document(units: Vec<DocUnit>) -> Document {
    Document {
        wiki: Some(WikiName::parse("meta").unwrap()),
        source_language: Language::parse("en").ok(),
        language: Language::parse("sr-Latn").ok(),
        units,
    }
}

fn sample() -> Document {
    let mut outdated =
        unit("Help:Sprints/2", "Read [[$1|the brief]] aloud.", Some("Pročitaj [[$1|zadatak]]."), DocState::NeedsWork);
    outdated.previous = Some("Read [[$1|the brief]].".to_owned());
    outdated.base_revision = Some(Revision(1234));
    outdated.notes = vec!["a <link> to the \"brief\"".to_owned(), "second".to_owned()];
    document(vec![
        unit("Help:Sprints/Page_display_title", "Sprints", Some("Sprintovi"), DocState::Reviewed),
        unit("Help:Sprints/1", "Line one\n  and '''two'''\n", None, DocState::Untranslated),
        outdated,
        unit("Other/1", "Same", Some("Same"), DocState::Translated),
    ])
}

fn written(write: Write, document: &Document) -> String {
    let mut out = Vec::new();
    write(document, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn read_all(xml: &str) -> Reading {
    read(xml.as_bytes(), &Limits::default()).unwrap()
}

#[test]
fn what_is_written_is_read_again_with_all_there_is() {
    for (version, write) in BOTH {
        let reading = read_all(&written(write, &sample()));
        assert_eq!(reading.problems, [], "{version}");
        assert_eq!(reading.document, sample(), "{version}");
    }
}

#[test]
fn files_look_as_reviewed() {
    insta::assert_snapshot!("xliff_1_2", written(BOTH[0].1, &sample()).replace(env!("CARGO_PKG_VERSION"), "VERSION"));
    insta::assert_snapshot!("xliff_2_1", written(BOTH[1].1, &sample()).replace(env!("CARGO_PKG_VERSION"), "VERSION"));
}

fn one(attributes: &str, target: &str) -> (DocState, Option<String>) {
    let reading = read_all(&format!(
        "<xliff version='1.2'><file source-language='en' target-language='pl'><body><trans-unit id='A/1' {attributes}>\
         <source>a</source>{target}</trans-unit></body></file></xliff>"
    ));
    let unit = &reading.document.units[0];
    (unit.state, unit.target.clone())
}

#[test]
fn states_of_1_2_are_understood() {
    use DocState::{NeedsWork, Reviewed, Translated, Untranslated};
    for (attributes, target, state) in [
        ("", "", Untranslated),
        ("", "<target/>", Untranslated),
        ("", "<target state='new'>a</target>", Untranslated),
        ("", "<target state='needs-translation'>a</target>", Untranslated),
        ("", "<target>a</target>", Untranslated),
        ("approved='yes'", "<target>a</target>", Translated),
        ("", "<target state='needs-translation'>b</target>", NeedsWork),
        ("", "<target state='needs-review-translation'>b</target>", NeedsWork),
        ("", "<target state='needs-adaptation'>b</target>", NeedsWork),
        ("", "<target state='x-unheard-of'>b</target>", NeedsWork),
        ("", "<target>b</target>", Translated),
        ("approved='no'", "<target state='translated'>b</target>", Translated),
        ("approved='yes'", "<target state='translated'>b</target>", Translated),
        ("", "<target state='signed-off'>b</target>", Reviewed),
        ("", "<target state='final'>b</target>", Reviewed),
    ] {
        assert_eq!(one(attributes, target).0, state, "{attributes} {target}");
    }
}

#[test]
fn states_of_2_are_understood() {
    use DocState::{NeedsWork, Reviewed, Translated, Untranslated};
    for (segments, state, text) in [
        ("<segment><source>a</source></segment>", Untranslated, None),
        ("<segment state='initial'><source>a</source><target/></segment>", Untranslated, None),
        ("<segment state='initial'><source>a</source><target>b</target></segment>", NeedsWork, Some("b")),
        ("<segment><source>a</source><target>b</target></segment>", Translated, Some("b")),
        ("<segment state='translated'><source>a</source><target>b</target></segment>", Translated, Some("b")),
        ("<segment state='reviewed'><source>a</source><target>b</target></segment>", Reviewed, Some("b")),
        ("<segment state='final'><source>a</source><target>b</target></segment>", Reviewed, Some("b")),
        (
            "<segment state='final'><source>a.</source><target>b.</target></segment><ignorable><source> </source>\
             </ignorable><segment state='translated'><source>c</source><target>d</target></segment>",
            Translated,
            Some("b. d"),
        ),
        (
            "<segment state='final'><source>a.</source><target>b.</target></segment><segment><source>c</source></segment>",
            NeedsWork,
            Some("b."),
        ),
    ] {
        for version in ["2.0", "2.1", "2.2"] {
            let reading = read_all(&format!(
                "<xliff version='{version}' srcLang='en' trgLang='pl'><file id='f'><group id='g'><unit id='u' name='A/1'>\
                 {segments}</unit></group></file></xliff>"
            ));
            let unit = &reading.document.units[0];
            assert_eq!((unit.state, unit.target.as_deref()), (state, text), "{version} {segments}");
        }
    }
}

#[test]
fn inline_elements_of_other_tools_become_the_text_they_stand_for() {
    let reading = read_all(
        "<xliff version='1.2'><file source-language='en' target-language='pl'><body><trans-unit id='A/1'>\
         <source><g id='1' ctype='bold'>B</g><x id='2' equiv-text='$1'/><bpt id='3'>[[</bpt>c<ept id='3'>]]</ept>\
         <it id='4' pos='open'>&lt;i&gt;</it><mrk mtype='seg'>d</mrk><x id='9'/></source></trans-unit></body></file></xliff>",
    );
    assert_eq!(reading.document.units[0].definition, "B$1[[c]]<i>d");
    let reading = read_all(
        "<xliff version='2.0' srcLang='en' trgLang='pl'><file id='f'><unit id='A/1'><originalData><data id='a'>[[</data>\
         <data id='b'>]<cp hex='005D'/></data></originalData><segment><source><pc id='1' dataRefStart='a' dataRefEnd='b'>\
         x</pc><ph id='2' equiv='$1'/><sc id='3' dataRef='a'/><mrk id='m'>y</mrk><ec startRef='3' dataRef='b'/><sm id='4'/>\
         <cp hex='0041'/></source></segment></unit><unit id='A/2'><segment><source>a<ph id='1'/></source></segment></unit>\
         </file></xliff>",
    );
    assert_eq!(reading.document.units[0].definition, "[[x]]$1[[y]]A");
    assert_eq!(reading.document.units.len(), 1, "a code that stands for nothing known would lose markup");
    assert!(reading.problems[0].to_string().contains("ph does not say"), "{:?}", reading.problems);
}

#[test]
fn what_cannot_be_taken_is_reported_with_its_place() {
    let reading = read_all(
        "<xliff version='1.2'><file source-language='en' target-language='pl'><body>
<trans-unit id='A/1'><source>a</source></trans-unit>
<trans-unit id='A/1'><source>b</source></trans-unit>
<trans-unit id='7'><source>c</source></trans-unit>
<trans-unit id='A/3'></trans-unit>
<trans-unit id='A/4'><source>&x;</source></trans-unit>
<trans-unit id='A/5'><source>a</source><target xml:lang='cs'>b</target></trans-unit>
<unit id='A/6'/>
</body></file><file source-language='en' target-language='cs'><body><trans-unit id='A/8'><source>a</source></trans-unit>
</body></file>",
    );
    let lines: Vec<u32> = reading.problems.iter().map(|problem| problem.place.line).collect();
    assert_eq!(lines, [3, 4, 5, 6, 7, 8, 9, 10], "{:?}", reading.problems);
    assert_eq!(reading.problems[0].what, What::DuplicateKey("A/1".to_owned()));
    assert_eq!(reading.problems[1].what, What::NoKey);
    assert_eq!(reading.problems[4].what, What::OtherLanguage("cs".to_owned()));
    assert_eq!(reading.problems[7].what, What::Truncated);
    let kept: Vec<&str> = reading.document.units.iter().map(|unit| unit.definition.as_str()).collect();
    assert_eq!((kept, reading.places[0].clone()), (vec!["a", "c"], Place::at(2, 1)));
}

#[test]
fn what_is_no_xliff_or_too_new_is_refused() {
    let stop = |xml: &str| read(xml.as_bytes(), &Limits::default()).unwrap_err().to_string();
    assert!(stop("<tmx version='1.4'/>").contains("no format"));
    assert!(stop("<xliff version='3.0'/>").contains("newer program"));
    assert!(stop("<!DOCTYPE x [<!ENTITY a 'b'>]><xliff version='1.2'/>").contains("safety"));
    let limits = Limits { max_units: 1, ..Limits::default() };
    let two = written(BOTH[0].1, &sample());
    assert!(read(two.as_bytes(), &limits).unwrap_err().to_string().contains("number of units"));
    let nameless = Document { language: None, ..sample() };
    assert!(v1::write(&nameless, &mut Vec::new()).is_err() && v2::write(&nameless, &mut Vec::new()).is_err());
}

#[test]
fn a_missing_key_is_no_fault_and_too_many_faults_are_refused() {
    let limits = Limits { max_problems: 3, ..Limits::default() };
    let file = |unit: &str| {
        let units = unit.repeat(9);
        format!("<xliff version=\"1.2\"><file target-language=\"pl\"><body>{units}</body></file></xliff>")
    };
    let keyless = file("<trans-unit id=\"7\"><source>a</source></trans-unit>");
    assert_eq!(read(keyless.as_bytes(), &limits).unwrap().document.units.len(), 9);
    let broken = file("<trans-unit id=\"7\"/>");
    assert!(matches!(read(broken.as_bytes(), &limits), Err(InterchangeError::TooLarge { max: 3, .. })));
}

proptest! {
    #[test]
    fn no_text_is_changed_by_going_round(
        definition in "([a-zżó $1<>&'\"\\n=*:#|]|\\[\\[|\\]\\]|\\{\\{|\\}\\}|<b>|</b>|PLURAL:){1,30}",
        target in "([a-zżó $1<>&'\"\\r\\n\\t|]|\\[\\[|\\]\\]|\\{\\{|\\}\\}|<b>|</b>|PLURAL:){1,30}",
        state in 1..4_usize,
        base_revision in proptest::option::of(1..u64::MAX),
        note in proptest::option::of("[ -~\\n]{1,20}"),
    ) {
        let mut it = unit("Help:Foo/7", &definition, Some(&target), DocState::ALL[state]);
        it.base_revision = base_revision.map(Revision);
        it.notes = note.into_iter().collect();
        if it.state == DocState::NeedsWork {
            it.previous = Some(format!("{definition} before"));
        }
        let document = document(vec![it]);
        for (version, write) in BOTH {
            let reading = read_all(&written(write, &document));
            prop_assert_eq!(&reading.problems, &vec![], "{}", version);
            prop_assert_eq!(&reading.document, &document, "{}", version);
        }
    }
}
