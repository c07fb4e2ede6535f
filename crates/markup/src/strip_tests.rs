use super::*;
use proptest::prelude::*;

#[test]
fn tags_markers_and_variables_go() {
    for (text, stripped) in [
        ("<translate>\nA\n</translate>", "A"),
        ("<translate nowrap>A</translate>", "A"),
        ("x <translate> A </translate>\n y", "x  A \n y"),
        ("A\n<translate></translate>", "A"),
        ("== A == <!--T:1-->\n\n<!--T:2-->\nB", "== A ==\n\nB"),
        ("== A == <!--T:1--> x", "== A == x"),
        ("A = <!--T:1-->\nB", "A = B"),
        ("= <!--T:1-->", "= "),
        ("<!--T:1--><!--T:a_b--><!--T:---><!--T:-->", "<!--T:a_b--><!--T:-->"),
        ("<tvar name=1>A</tvar> <tvar|b>B</> $1", "A B $1"),
        ("<tvar name=1><nowiki></tvar></nowiki></tvar>", "<nowiki></tvar></nowiki>"),
        ("<nowiki><translate><!--T:1--> <tvar|a>b</></nowiki>", "<nowiki><translate><!--T:1--> <tvar|a>b</></nowiki>"),
        ("<tvar|b>1<tvar name=a>2</>3</tvar>", "1<tvar name=a>23</tvar>"),
        ("<translate>A", "A"),
        ("A</translate></translate>", "A"),
        ("<translate lang=x>A", "<translate lang=x>A"),
        ("", ""),
    ] {
        assert_eq!(strip_tags(text), stripped, "{text}");
    }
}

proptest! {
    #[test]
    fn what_has_no_markup_stays(text in "[a-z<>=!/ \\n$\\[\\]|]{0,60}") {
        prop_assume!(!text.contains("<tvar") && !text.contains("translate"));
        prop_assert_eq!(strip_tags(&text), text);
    }
}
