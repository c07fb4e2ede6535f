//! XLIFF 2.1 as other programs read it that are not translate-toolkit: a library in JavaScript for texts and modules, an
//! editor in Python for states. Neither carries all of it along, so that neither is made to write.

use crate::{
    sample::{FORMATS, sample},
    tools::{node_modules, python, run},
};
use std::{fs, path::Path};
use tolmach_interchange::DocState;

/// Text without white space: the library drops what stands between two codes.
fn dense(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn a_library_in_javascript_reads_all_texts_of_xliff_2() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("units.xlf");
    let [.., format] = &FORMATS;
    fs::write(&file, (format.write)(&sample())).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/read-xliff.cjs");
    let said = run(Path::new("node"), &[&script, &node_modules(), &file], home.path());
    let read: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!((&read["version"], &read["languages"]), (&"2.1".into(), &serde_json::json!(["en", "pl"])));
    let rows = read["rows"].as_array().unwrap();
    assert_eq!(rows.len(), sample().units.len(), "units came or went");
    for (row, unit) in rows.iter().zip(sample().units) {
        let text = |name: &str| dense(row[name].as_str().unwrap());
        assert_eq!(row["key"], unit.key.unwrap().to_string());
        assert_eq!(text("source"), dense(&unit.definition));
        assert_eq!(text("target"), dense(&unit.target.unwrap_or_default()));
        assert_eq!(text("previous"), dense(&unit.previous.unwrap_or_default()));
        assert_eq!(text("base"), unit.base_revision.map(|revision| revision.to_string()).unwrap_or_default());
    }
}

#[test]
fn an_editor_in_python_reads_all_states_of_xliff_2() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("units.xlf");
    let [.., format] = &FORMATS;
    let mut document = sample();
    document.units[0].state = DocState::Reviewed;
    fs::write(&file, (format.write)(&document)).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats/read-states.py");
    let said = run(python(), &[&script, &file], home.path());
    let read: serde_json::Value = serde_json::from_str(&said).unwrap();
    let rows = read.as_array().unwrap();
    assert_eq!(rows.len(), document.units.len(), "units came or went");
    for (row, unit) in rows.iter().zip(&document.units) {
        let state = match unit.state {
            DocState::Untranslated | DocState::NeedsWork => "initial",
            DocState::Translated => "translated",
            DocState::Reviewed => "reviewed",
        };
        assert_eq!(row["state"], state, "{row}");
        let begins = |text: &str, name: &str| text.starts_with(row[name].as_str().unwrap());
        assert!(begins(&unit.definition, "source"), "{row}");
        assert!(begins(unit.target.as_deref().unwrap_or_default(), "target"), "{row}");
    }
}
