use super::*;
use crate::workbench::Options;
use std::fs;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// A workbench that knows the dictionaries of one folder only.
fn with_files(files: &[(&str, &[u8], &[u8])]) -> (tempfile::TempDir, Workbench) {
    let home = tempfile::tempdir().unwrap();
    let dir = home.path().join("dictionaries");
    fs::create_dir_all(&dir).unwrap();
    for (name, aff, dic) in files {
        fs::write(dir.join(format!("{name}.aff")), aff).unwrap();
        fs::write(dir.join(format!("{name}.dic")), dic).unwrap();
    }
    let options = Options { dictionaries: Vec::new(), ..Options::default() };
    let workbench = Workbench::open(home.path(), options).unwrap().workbench;
    (home, workbench)
}

#[test]
fn files_are_named_after_languages() {
    for (name, tag) in [
        ("pl_PL", Some("pl")),
        ("ka", Some("ka")),
        ("sr_Latn_RS", Some("sr-Latn")),
        ("sr-Latn", Some("sr-Latn")),
        ("be_BY@tarask", Some("be-tarask")),
        ("de_DE_frami", Some("de")),
        ("hyph_pl_PL", None),
        ("README", None),
    ] {
        assert_eq!(language_of(name).map(|language| language.to_string()).as_deref(), tag, "{name}");
    }
}

#[test]
fn serbian_has_a_dictionary_for_each_script() {
    let (_home, workbench) = with_files(&[
        ("sr_RS", b"SET UTF-8\n", "1\nвода\n".as_bytes()),
        ("sr_ME", b"SET UTF-8\n", "1\nриба\n".as_bytes()),
        ("sr_Latn_RS", b"SET UTF-8\n", b"1\nvoda\n"),
    ]);
    for (tag, word, spelling) in [
        ("sr", "вода", Spelling::Right),
        ("sr", "voda", Spelling::Right),
        ("sr", "риба", Spelling::Wrong),
        ("sr-Latn", "вода", Spelling::Wrong),
        ("sr-Cyrl", "вода", Spelling::Right),
        ("sr-Cyrl", "voda", Spelling::Wrong),
        ("be-tarask", "вада", Spelling::Unknown),
    ] {
        assert_eq!(workbench.check_spelling(&language(tag), word).unwrap(), spelling, "{word} in {tag}");
    }
    assert!(workbench.morphology(&language("sr")).is_some());
}

#[test]
fn a_damaged_dictionary_is_reported_and_passed_over() {
    let (_home, workbench) = with_files(&[
        ("cs_CZ", b"SET EBCDIC\n", b"1\nvoda\n"),
        ("pl_PL", b"SET UTF-8\n", b"1\nwoda\n"),
        ("hu_HU", b"SET UTF-8\n", b"1\nv\xff\n"),
    ]);
    let states = || workbench.dictionaries().into_iter().map(|found| found.state).collect::<Vec<_>>();
    assert_eq!(states(), [DictionaryState::Unread, DictionaryState::Unread, DictionaryState::Unread]);
    assert_eq!(workbench.check_spelling(&language("cs"), "voda").unwrap(), Spelling::Unknown);
    assert_eq!(workbench.check_spelling(&language("hu"), "v").unwrap(), Spelling::Unknown);
    assert_eq!(workbench.check_spelling(&language("pl"), "woda").unwrap(), Spelling::Right);
    assert_eq!(workbench.check_spelling(&language("pl-PL"), "wodu").unwrap(), Spelling::Wrong);
    assert_eq!(workbench.suggest_spelling(&language("pl"), "wodaa", 1), ["woda"]);
    assert!(
        matches!(
            states().as_slice(),
            [DictionaryState::Damaged(_), DictionaryState::Damaged(_), DictionaryState::Read { n_words: 1 }]
        ),
        "{:?}",
        states()
    );
}

#[test]
fn own_words_are_right_with_and_without_a_dictionary() {
    let (_home, workbench) = with_files(&[("pl_PL", b"SET UTF-8\n", b"1\nwoda\n")]);
    let (polish, georgian) = (language("pl"), language("ka"));
    assert!(workbench.add_own_word(&polish, " edytaton ").unwrap());
    assert!(workbench.add_own_word(&georgian, "ჰაბი").unwrap());
    assert_eq!(workbench.check_spelling(&polish, "Edytaton").unwrap(), Spelling::Right);
    assert_eq!(workbench.check_spelling(&georgian, "ჰაბი").unwrap(), Spelling::Right);
    assert!(workbench.remove_own_word(&polish, "edytaton").unwrap());
    assert_eq!(workbench.check_spelling(&polish, "edytaton").unwrap(), Spelling::Wrong);
    for bad in ["", "two words", "42"] {
        assert!(matches!(workbench.add_own_word(&polish, bad), Err(WorkbenchError::NotAWord(_))), "{bad:?}");
    }
}
