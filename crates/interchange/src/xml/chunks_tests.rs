#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
use super::*;

/// One line a piece.
fn shown(xml: &[u8], limits: Limits) -> String {
    let mut chunks = Chunks::new(xml, &["tu"], limits);
    let mut lines = String::new();
    loop {
        let line = match chunks.next() {
            Ok(None) => return lines,
            Ok(Some(Piece::Start(tag))) => format!("{} <{}>", tag.place, tag.element.name),
            Ok(Some(Piece::End)) => "end".to_owned(),
            Ok(Some(Piece::Entry(element, entry))) => format!("{} entry {}", entry.place, element.text()),
            Ok(Some(Piece::Broken(problem))) => format!("broken: {problem}"),
            Err(error) => {
                lines += &format!("stopped: {error}\n");
                return lines;
            }
        };
        lines += &line;
        lines.push('\n');
    }
}

fn of(xml: &str) -> String {
    shown(xml.as_bytes(), Limits::default())
}

#[test]
fn a_stream_is_cut_at_its_entries() {
    let xml = "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx a='>'><body>\n\
               <tu>one</tu><!-- <tu>no</tu> --><tu/>\n <x:tu><![CDATA[</tu>]]>two</x:tu >\n</body></tmx>\n";
    assert_eq!(
        of(xml),
        "line 3, column 1 <tmx>\nline 3, column 12 <body>\nline 4, column 1 entry one\nline 4, column 33 entry \n\
         line 5, column 2 entry </tu>two\nend\nend\n"
    );
}

#[test]
fn a_broken_entry_costs_only_itself() {
    for (name, entry, why) in [
        ("an ampersand", "<tu>x & y</tu>", "line 2"),
        ("an entity", "<tu>&x;</tu>", "line 2, column 5: the entity"),
        ("crossed tags", "<tu><a><b></a></b></tu>", "line 2"),
        ("no end", "<tu>x", "line 2, column 1: tu is not closed"),
        ("an unclosed comment", "<tu><!-- </tu>", "line 2"),
        ("an unclosed quote", "<tu a='x>y</tu>", "line 2"),
        ("a less-than sign", "<tu>1 < 2</tu>", "line 2"),
    ] {
        let lines = of(&format!("<tmx>\n{entry}\n<tu>good</tu></tmx>"));
        assert!(lines.contains("broken: ") && lines.contains(why), "{name}: {lines}");
        assert!(lines.contains("line 3, column 1 entry good\nend"), "{name} costs the next one: {lines}");
    }
    let lines = shown(b"<tmx><tu>za\xBF\xF3</tu><tu>good</tu></tmx>", Limits::default());
    assert!(lines.contains("broken: line 1, column 12: not UTF-8") && lines.contains("entry good"), "{lines}");
}

#[test]
fn what_breaks_off_is_said_to() {
    assert!(
        of("<tmx><tu>a</tu><tu>b").ends_with("broken: line 1, column 16: the file ends in the middle of an entry\n")
    );
    assert!(of("<tmx><tu>a</tu>").ends_with("the file ends in the middle of an entry\n"));
    assert!(of("<tmx><body></tmx>").contains("tmx ends before"));
    for xml in ["", "  ", "hello", "<", "<tmx", "{\"a\": 1}"] {
        assert!(of(xml).starts_with("stopped: damaged"), "{xml:?} {}", of(xml));
    }
}

#[test]
fn what_is_hostile_stops_the_reading() {
    for xml in [
        "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
        "<!DOCTYPE a [\n<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;\n]><a/>",
        "<!DOCTYPE a SYSTEM 'a.dtd' [ ]><a/>",
        "<!ENTITY b 'c'><a/>",
        "<a><!DOCTYPE b [<!ENTITY b 'c'>]></a>",
    ] {
        assert!(of(xml).contains("stopped: refused for safety"), "{xml}");
    }
    assert!(of("<?xml version='1.0' encoding='ISO-8859-2'?><a/>").contains("ISO-8859-2"));
    assert!(of(&"<a>".repeat(100)).contains("nested too deep"));
}

#[test]
fn long_things_are_passed_over_in_bounded_memory() {
    let limits = Limits { max_text_bytes: 10, ..Limits::default() };
    let long = "x".repeat(300_000);
    let xml = format!("<tmx><!-- {long} --><tu>{long}</tu>{long}<tu>good</tu><tu>{long}<tu>good</tu></tmx>");
    let lines = shown(xml.as_bytes(), limits);
    assert_eq!(lines.matches("entry good").count(), 2, "{lines}");
    assert_eq!(lines.matches("an entry is longer than").count(), 2, "{lines}");
    let limits = Limits { max_file_bytes: 1_000, ..Limits::default() };
    assert!(shown(xml.as_bytes(), limits).contains("the file is larger than 1000"));
}

#[test]
fn beginnings_without_an_end_cost_no_more_than_their_length() {
    for begin in [
        "<tu>",
        "<tu><!--",
        "<tu><![CDATA[",
        "<tu a=\"",
        "<tu a='>",
        "</tu",
        "<tu><!-- -->",
        "<x>",
        "</x>",
        "<tu/>",
        "<",
    ] {
        // Each takes minutes where the search begins anew at every beginning.
        let lines = of(&format!("<tmx>{}", begin.repeat(50_000)));
        assert!(!lines.is_empty(), "{begin}");
    }
}
