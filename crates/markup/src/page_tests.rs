use super::*;

fn texts<'a>(page: &'a Page<'_>) -> Vec<&'a str> {
    page.units().iter().map(Unit::text).collect()
}

#[test]
fn sections_split_where_two_line_feeds_touch() {
    for (source, units) in [
        ("<translate>a\n\nb</translate>", vec!["a", "b"]),
        ("<translate>a  \n\n\t b</translate>", vec!["a", "b"]),
        ("<translate>a\n \nb</translate>", vec!["a\n \nb"]),
        ("<translate>a\r\n\r\nb</translate>", vec!["a\r\n\r\nb"]),
        ("<translate> \n\n </translate>", vec![]),
        ("<translate>\u{a0}</translate>", vec!["\u{a0}"]),
        ("<translate>a</translate> x <translate nowrap>b</translate>", vec!["a", "b"]),
        ("<translate>{{x|\n\n}}</translate>", vec!["{{x|", "}}"]),
        ("<translate><nowiki>a\n\nb</nowiki></translate>", vec!["<nowiki>a", "b</nowiki>"]),
        ("<translate><nowiki><!--T:1--> x</nowiki>\n</translate>", vec![]),
        ("<translate><nowiki></translate></nowiki></translate>", vec!["<nowiki></translate></nowiki>"]),
        ("<!-- <translate>live</translate> -->", vec!["live"]),
    ] {
        match parse(source) {
            Ok(page) => assert_eq!(texts(&page), units, "{source}"),
            Err(error) => assert_eq!((error.key(), units.len()), ("pt-shake-position", 0), "{source}"),
        }
    }
}

#[test]
fn every_error_has_its_key_its_place_and_a_way_to_mend_it() {
    for (source, key, line, column, excerpt) in [
        ("ą\n<translate>\nĄę <translate>b</translate>", "pt-parse-nested", 3, 4, "<translate>b</translate>"),
        ("<translate>a</translate>\n <translate nowrap>b\nc", "pt-parse-open", 2, 2, "<translate nowrap>b"),
        ("</translate> <translate>", "pt-parse-open", 1, 14, "<translate>"),
        ("x </translate> y\n<translate>a</translate>", "pt-parse-close", 1, 3, "</translate> y"),
        ("<translate  nowrap>\na\n</translate>", "pt-parse-close", 3, 1, "</translate>"),
        ("<nowiki><translate></nowiki>a</translate>", "pt-parse-close", 1, 30, "</translate>"),
        ("<translate>\n<!--T:1-->\n<!--T:2-->\nx\n</translate>", "pt-shake-multiple", 3, 1, "<!--T:2-->"),
        ("<translate>\na\n\nżó <!--T:1--> b\n</translate>", "pt-shake-position", 4, 4, "<!--T:1--> b"),
        ("<translate>\n<!--T:1-->\n\nx\n</translate>", "pt-shake-empty", 2, 1, "<!--T:1-->"),
        ("<translate>\n<!--T:-->\nx\n</translate>", "pt-shake-empty-marker", 2, 1, "<!--T:-->"),
        ("<translate>\n== A == <!--T: 1-->\n</translate>", "pt-shake-whitespace", 2, 9, "<!--T: 1-->"),
        // Of several faults: nesting and markers in the order of the page, then the open tag, then the close tag.
        ("</translate><translate>a <!--T:1--> b</translate><translate>", "pt-shake-position", 1, 26, "<!--T:1--> b"),
        ("</translate><translate><translate></translate>", "pt-parse-nested", 1, 24, "<translate></translate>"),
    ] {
        let error = parse(source).unwrap_err();
        let place = error.place();
        let excerpt_start: String = place.excerpt.chars().take(excerpt.chars().count()).collect();
        assert_eq!(
            (error.key(), place.line, place.column, excerpt_start.as_str()),
            (key, line, column, excerpt),
            "{source}"
        );
        assert!(error.to_string().starts_with(&format!("line {line}, column {column}: ")), "{error}");
        assert!(!error.to_string().ends_with('.') && error.mend().ends_with('.'), "{error}");
    }
}

#[test]
fn an_excerpt_is_cut_to_size() {
    let source = format!("<translate>{}", "ż".repeat(500));
    assert_eq!(parse(&source).unwrap_err().place().excerpt.chars().count(), Place::MAX_EXCERPT);
}

#[test]
fn markup_is_seen_more_readily_than_it_is_parsed() {
    for (source, has) in [
        ("<translate>", true),
        ("</translate >", true),
        ("<translate foo>", true),
        ("<translate\n>", false),
        ("<translated>", false),
        ("<translat", false),
        ("<translate", false),
        ("<Translate>", false),
        ("<nowiki><translate></nowiki>", false),
        ("<nowiki><translate>", true),
        ("<languages/>", false),
    ] {
        assert_eq!(has_markup(source), has, "{source}");
    }
    assert_eq!(parse("<translate foo>").map(|page| page.units().len()), Ok(0));
}
