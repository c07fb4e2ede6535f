use super::*;

#[test]
fn markers_are_taken_out_of_both_right_places() {
    for (piece, id, text) in [
        ("Text", None, "Text"),
        ("<!--T:1-->\nText", Some("1"), "Text"),
        ("<!--T:1--> Text", Some("1"), "Text"),
        ("<!--T:1-->  Text", Some("1"), " Text"),
        ("== A == <!--T:1-->", Some("1"), "== A =="),
        ("== A ==<!--T:1-->", Some("1"), "== A =="),
        ("== A ==\t \n<!--T:1-->", Some("1"), "== A =="),
        ("== A == <!--T:1-->\nText", Some("1"), "== A ==\nText"),
        ("One\n  <!--T:1-->\nTwo", Some("1"), "One\nTwo"),
        ("<!--T:two words--> Text", Some("two words"), "Text"),
        ("<!--T:-1--> Text", Some("-1"), "Text"),
        ("<!--T:1-->foo --> bar", Some("1"), "bar"),
        ("<!--T:1--> a <!--T:2\nb-->", Some("1"), "a"),
        ("<!--T:12\n-->", None, "<!--T:12\n-->"),
        ("<!-- T:1 --> x", None, "<!-- T:1 --> x"),
        ("<!--t:1--> x", None, "<!--t:1--> x"),
        ("<!--T:1 x", None, "<!--T:1 x"),
    ] {
        let marked = take_out(piece).unwrap_or_else(|fault| panic!("{piece:?}: {fault:?}"));
        assert_eq!((marked.id, &*marked.text), (id, text), "{piece:?}");
    }
}

#[test]
fn faults_name_the_marker() {
    for (piece, fault) in [
        ("<!--T:1-->\n<!--T:2-->\nx", Fault::Several(11)),
        ("a <!--T:1--> b <!--T:2-->", Fault::Several(15)),
        ("a <!--T:1--> b", Fault::Misplaced(2, "1")),
        ("<!--T:1-->b", Fault::Misplaced(0, "1")),
        ("<!--T:1-->\tb", Fault::Misplaced(0, "1")),
        ("<!--T:1-->\r\nb", Fault::Misplaced(0, "1")),
        ("a <!--T:1--> \nb", Fault::Misplaced(2, "1")),
        ("<!--T:1-->", Fault::NoText(0, "1")),
        ("<!--T:-->\nText", Fault::NoId(0)),
        ("<!--T: \t--> Text", Fault::NoId(0)),
        ("x <!--T:-->", Fault::NoId(2)),
        ("<!--T: 1-->\nText", Fault::SpaceAroundId(0, " 1")),
        ("<!--T:1 -->\nText", Fault::SpaceAroundId(0, "1 ")),
    ] {
        assert_eq!(take_out(piece).err(), Some(fault), "{piece:?}");
    }
}

#[test]
fn markers_without_end_cost_no_square() {
    let opens = OPEN.repeat(200_000);
    assert_eq!(take_out(&opens).map(|marked| marked.id), Ok(None));
    let lines = format!("{OPEN}\n").repeat(200_000) + "<!--T:1-->";
    // All of it lies between a marker's beginning and the first end of a comment on a line's end.
    assert_eq!(take_out(&lines).map(|marked| marked.id), Err(Fault::NoText(1_400_000, "1")));
}
