//! Apertium as Debian ships it, and programs that are not what they seem.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use tolmach_core::Language;
use tolmach_workbench::machine::{Apertium, NoMachineText};

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

#[test]
fn a_sister_language_is_translated_with_its_markup() {
    let apertium = Apertium::find().expect("the package apertium is missing");
    let (be, ru) = (language("be"), language("ru"));
    assert!(apertium.engine(&be, &ru).is_some(), "the package apertium-bel-rus is missing");
    let made = apertium.translate("Гэта '''мой дом''', [[Help:A|ён]] & $name.", &be, &ru).unwrap();
    assert_eq!(made.text, "Эта '''мой дом''', [[Help:A|он]] & $name.");
    assert_eq!(apertium.translate("House", &language("en"), &ru), Err(NoMachineText::NoEngine));
}

#[cfg(unix)]
#[test]
fn an_engine_that_fails_gives_no_text() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("apertium");
    let script = "#!/bin/sh\nif [ \"$1\" = -l ]; then echo pol-szl; fi\nexit 0\n";
    std::fs::write(&path, script).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    let broken = Apertium::at(&path).unwrap();
    let answer = broken.translate("Dom", &language("pl"), &language("szl"));
    assert!(matches!(answer, Err(NoMachineText::NoEngine | NoMachineText::Unusable | NoMachineText::NoAnswer)));
    assert!(Apertium::at(&dir.path().join("nothing")).is_none());
}
