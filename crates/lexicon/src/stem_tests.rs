use super::*;
use proptest::prelude::*;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

#[test]
fn forms_of_a_word_have_one_stem() {
    for (tag, forms) in [
        ("pl", vec!["fundacja", "Fundacji", "fundację", "FUNDACJĄ"]),
        ("cs", vec!["nadace", "nadaci", "nadací"]),
        ("uk", vec!["спільнота", "спільноті", "спільноту", "спільнотою"]),
        ("hu", vec!["közösség", "közösségek", "közösségnek"]),
        ("sr", vec!["заједница", "заједнице", "zajednicu", "zajednici"]),
        ("hr", vec!["zajednica", "zajednice", "zajednicu"]),
        ("tr", vec!["Wikimedia", "Wikimedia'nın", "Wikimedia’da"]),
        ("tr", vec!["ışık", "IŞIK"]),
        ("ka", vec!["ფონდი", "ფონდის", "ფონდმა", "ფონდში", "ფონდისთვის", "ფონდებისთვის"]),
        ("be", vec!["супольнасць", "супольнасці", "супольнасцю"]),
        ("bg", vec!["фондация", "фондацията", "фондации", "фондациите"]),
        ("lv", vec!["fonds", "fonda", "fondam", "fondu", "fondā"]),
        ("sk", vec!["nadácia", "nadácie", "nadáciu", "nadáciou"]),
    ] {
        let stems: Vec<_> = forms.iter().map(|form| stem(form, &language(tag))).collect();
        assert!(stems.iter().all(|stem| *stem == stems[0]), "{tag}: {forms:?} have the stems {stems:?}");
    }
}

#[test]
fn every_language_has_a_rule() {
    for (tag, expected) in [
        ("pl", Rule::Stemmer),
        ("sr-Latn", Rule::Stemmer),
        ("be-tarask", Rule::Endings),
        ("ka", Rule::Endings),
        ("rmy", Rule::Prefix),
    ] {
        assert_eq!(rule(&language(tag)), expected, "{tag}");
        assert_eq!(has_stemmer(&language(tag)), expected == Rule::Stemmer);
    }
}

#[test]
fn the_prefix_rule_keeps_four_letters() {
    for (word, stem_of_it) in [("vi", "vi"), ("viki", "viki"), ("vikis", "viki"), ("vikipedija", "vikipedi")] {
        assert_eq!(stem(word, &language("rmy")), stem_of_it);
    }
}

#[test]
fn rows_of_endings_are_read() {
    let n_languages: usize = include_str!("../data/endings.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            assert_eq!(line.split('\t').count(), 3, "a row is not read: {line}");
            line.split('\t').next().unwrap().split(' ').count()
        })
        .sum();
    assert_eq!(ENDINGS.len(), n_languages, "a language has two rows");
}

proptest! {
    #[test]
    fn any_text_has_a_stem_in_any_language(word in "\\PC{0,24}") {
        for tag in ["pl", "cs", "uk", "ru", "hu", "ro", "sr", "lt", "et", "tr", "hy", "ka", "be", "el", "yi", "rmy", "en"] {
            let stemmed = stem(&word, &language(tag));
            prop_assert!(word.is_empty() || !stemmed.is_empty() || plain(&word, &language(tag)).is_empty());
        }
    }
}
