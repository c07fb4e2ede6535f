use super::*;
use crate::parse;

#[test]
fn new_units_are_numbered_after_the_highest_ever_used() {
    for (ids, highest_used, numbered) in [
        (vec!["", ""], 0, vec!["1", "2"]),
        (vec!["998", "", "12"], 0, vec!["998", "999", "12"]),
        (vec!["3", ""], 40, vec!["3", "41"]),
        (vec!["intro", ""], 0, vec!["intro", "1"]),
        (vec!["12b", "", "-1"], 0, vec!["12b", "13", "14"]),
        (vec!["99999999999999999999", ""], 0, vec!["99999999999999999999", "9223372036854775808"]),
    ] {
        let marker = |id: &&str| if id.is_empty() { String::new() } else { format!("<!--T:{id}--> ") };
        let text = ids.iter().map(|id| format!("{}Text", marker(id))).collect::<Vec<_>>().join("\n\n");
        let text = format!("<translate>{text}</translate>");
        let mut page = parse(&text).unwrap();
        let highest = page.number(highest_used);
        assert_eq!(page.units().iter().map(Unit::id_or_new).collect::<Vec<_>>(), numbered);
        assert_eq!(page.number(highest), highest, "a numbered page has no new units");
    }
}

#[test]
fn markers_are_written_in_their_canonical_places() {
    for (text, marked) in [
        ("<translate>A</translate>", "<translate><!--T:1--> A</translate>"),
        ("<translate>== A ==</translate>", "<translate>== A == <!--T:1--></translate>"),
        ("<translate>\nA\n</translate>", "<translate>\n<!--T:1-->\nA\n</translate>"),
        ("<translate>\n== A ==\n</translate>", "<translate>\n== A == <!--T:1-->\n</translate>"),
        ("<translate>\n== A ==<!--T:1-->\nB\n</translate>", "<translate>\n<!--T:1-->\n== A ==\nB\n</translate>"),
        ("<translate nowrap>A \n\n B</translate>", "<translate nowrap><!--T:1-->\nA \n\n <!--T:2-->\nB</translate>"),
    ] {
        let mut page = parse(text).unwrap();
        page.number(0);
        assert_eq!(page.to_wikitext(), marked);
        assert_eq!(parse(marked).unwrap().to_wikitext(), marked, "canonical places must stay");
    }
}

#[test]
fn names_are_checked_as_at_marking() {
    let long = "x".repeat(240);
    for (title, id, keys) in [
        ("Page", "1", vec![]),
        ("Page", "two words", vec![]),
        ("Page", "вступ", vec![]),
        ("Page", "a/b", vec!["tpt-invalid"]),
        ("Page", "a_b", vec!["tpt-invalid"]),
        ("Page", "a<b", vec!["tpt-invalid"]),
        ("Page", "a[b", vec!["tpt-unit-title-invalid"]),
        ("Page", "a%20b", vec!["tpt-unit-title-invalid"]),
        ("Page", "a&amp;b", vec!["tpt-unit-title-invalid"]),
        ("Page", "100% sure & so", vec![]),
        ("Page", "Page display title", vec!["tpt-duplicate"]),
        (&long[..239], "1", vec![]),
        (&long, "1", vec!["tpt-unit-title-too-long"]),
    ] {
        let text = format!("<translate><!--T:{id}--> Text</translate>");
        let faults = name_faults(&parse(&text).unwrap(), title);
        assert_eq!(faults.iter().map(NameFault::key).collect::<Vec<_>>(), keys, "{id}");
    }
    let thrice = "<translate>\n<!--T:1-->\nA\n\n<!--T:1-->\nB\n\n<!--T:1-->\nC\n\nNew\n\nNew\n</translate>";
    let faults = name_faults(&parse(thrice).unwrap(), "Page");
    assert_eq!(faults, [NameFault::Duplicate { id: "1".to_owned() }]);
}
