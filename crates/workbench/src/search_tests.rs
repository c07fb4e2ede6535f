use super::*;
use proptest::prelude::*;

fn pl() -> Language {
    Language::parse("pl").unwrap()
}

fn sought(typed: &str) -> Vec<Part> {
    Wanted { words: typed.to_owned(), ..Wanted::default() }.parts()
}

fn marked(text: &str, typed: &str) -> Vec<String> {
    let marks = marks(text, &pl(), &sought(typed));
    marks.into_iter().map(|mark| text[mark].to_owned()).collect()
}

#[test]
fn what_was_sought_is_marked_as_it_stands() {
    assert_eq!(marked("Źródła i źródełka", "zrodl"), ["Źródła"]);
    assert_eq!(marked("Co to jest hub? Hub to…", "\"to jest\" hub"), ["to jest", "hub", "Hub"]);
    assert_eq!(marked("wiki-projekt", "projekt"), ["projekt"], "the index divides words at a hyphen");
    assert_eq!(marked("Nic", "coś"), Vec::<String>::new());
}

#[test]
fn a_snippet_shows_what_was_sought() {
    let text = format!("{}tu jest igła{}", "siano ".repeat(100), " siano".repeat(100));
    let (snippet, marks) = snippet(&text, &super::marks(&text, &pl(), &sought("igla")));
    assert!(snippet.starts_with('…') && snippet.ends_with('…') && snippet.chars().count() < 200, "{snippet}");
    assert_eq!(marks.iter().map(|mark| &snippet[mark.clone()]).collect::<Vec<_>>(), ["igła"]);
}

proptest! {
    #[test]
    fn any_text_gets_a_snippet(text in "(?s)[a-ząż \\n\"-]{0,300}", typed in "[a-z\" ]{0,12}") {
        let marks = marks(&text, &pl(), &sought(&typed));
        let (snippet, moved) = snippet(&text, &marks);
        for mark in moved {
            prop_assert!(snippet.get(mark).is_some_and(|text| !text.is_empty()));
        }
    }
}
