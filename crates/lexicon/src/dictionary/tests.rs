use super::*;

const AFF: &str = "SET UTF-8\nTRY aeio\nSFX A Y 2\nSFX A a ę a\nSFX A a y a\n";
const DIC: &str = "3\nwoda/A\nryba/A\nob'jekt\n";

#[test]
fn words_and_their_forms_are_right() {
    let dictionary = Dictionary::parse(AFF.as_bytes(), DIC.as_bytes()).unwrap();
    for (word, is_correct) in [
        ("woda", true),
        ("wodę", true),
        ("Ryby", true),
        ("RYBY", true),
        ("rybu", false),
        ("ob’jekt", true),
        ("obʼjekt", true),
        ("woda-ryby", true),
        ("woda-rybu", false),
        ("w", true),
        ("wo2da", true),
        ("", true),
    ] {
        assert_eq!(dictionary.is_correct(word), is_correct, "{word}");
    }
    assert_eq!(dictionary.suggest("wodaa", 3).first().map(String::as_str), Some("woda"));
    assert!(dictionary.is_correct(&"x".repeat(100_000)), "a word without end would stall the check");
    assert!(dictionary.suggest(&"x".repeat(100_000), 3).is_empty());
}

#[test]
fn encodings_are_those_that_the_dictionary_names() {
    let aff = b"SET ISO8859-2\nSFX A Y 1\nSFX A a \xea a\n";
    let dictionary = Dictionary::parse(aff, b"1\n\xb6ruba/A\n").unwrap();
    assert!(dictionary.is_correct("śruba") && dictionary.is_correct("śrubę"));
    let cyrillic = Dictionary::parse(b"SET microsoft-cp1251\n", b"1\n\xe2\xee\xe4\xe0\n").unwrap();
    assert!(cyrillic.is_correct("вода"));
    assert_eq!(
        Dictionary::parse(b"SET EBCDIC\n", b"1\na\n").unwrap_err(),
        DictionaryError::Encoding("EBCDIC".to_owned())
    );
    assert_eq!(
        Dictionary::parse(b"SET UTF-8\n", b"1\n\xb6ruba\n").unwrap_err(),
        DictionaryError::NotInEncoding { file: "dic", encoding: "UTF-8".to_owned() }
    );
}

#[test]
fn flag_zero_is_a_flag() {
    let aff = "SET UTF-8\nFLAG num\nNEEDAFFIX 7\nSFX 0 Y 1\nSFX 0 0 da .\nSFX 1 Y 1\nSFX 1 0 lar/0 .\n";
    let dictionary = Dictionary::parse(aff.as_bytes(), "2\nev/0,1 po:noun\nok/7,0\n".as_bytes()).unwrap();
    for (word, is_correct) in [("ev", true), ("evda", true), ("evlarda", true), ("ok", false), ("okda", true)] {
        assert_eq!(dictionary.is_correct(word), is_correct, "{word}");
    }
}

#[test]
fn flags_may_be_bytes_of_no_encoding() {
    let aff = b"SET UTF-8\n# \xe9\nNEEDAFFIX \xfe\nSFX \xc3 Y 1\nSFX \xc3 0 ok/\xff .\nSFX \xff Y 1\nSFX \xff 0 ban [^\xc3\xa1]\n";
    let dic = b"2\nh\xc3\xa1z/\xc3\n\xc3\xa1g/\xfe\xc3 po:noun\n";
    let dictionary = Dictionary::parse(aff, dic).unwrap();
    for (word, is_correct) in [("ház", true), ("házok", true), ("házokban", true), ("ág", false), ("ágok", true)] {
        assert_eq!(dictionary.is_correct(word), is_correct, "{word}");
    }
    assert_eq!(Morphology::parse(aff, dic).unwrap().stems("házokban"), ["ház"]);
}

#[test]
fn two_scripts_make_one_dictionary() {
    let latin = Dictionary::parse(b"SET UTF-8\nTRY aeo\n", b"1\nvoda\n").unwrap();
    let cyrillic = Dictionary::parse("SET UTF-8\nTRY аео\n".as_bytes(), "1\nвода\n".as_bytes()).unwrap();
    let both = latin.joined_with(cyrillic);
    assert!(both.is_correct("voda") && both.is_correct("вода") && !both.is_correct("вода-vodu"));
    assert_eq!(
        (both.suggest("водаа", 5), both.suggest("vodaa", 5)),
        (vec!["вода".to_owned()], vec!["voda".to_owned()])
    );
    assert_eq!(both.n_words(), 2);
}

#[test]
fn damaged_dictionaries_are_refused() {
    assert_eq!(
        Dictionary::parse(b"SET UTF-8\n", b"").unwrap_err(),
        DictionaryError::Damaged("it has no words".to_owned())
    );
    assert!(matches!(
        Dictionary::parse(b"SET UTF-8\nSFX A Y many\n", b"1\na/A\n").unwrap_err(),
        DictionaryError::Damaged(_)
    ));
}
