#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]

use super::*;
use proptest::prelude::*;

const ALL_KINDS: &str = "# Header\n#\nmsgid \"\"\nmsgstr \"\"\n\"Language: pl\\n\"\n\n\
# A remark\n#. For the translator\n#: page:3\n#, fuzzy, no-wrap\n#= sticky\n#| msgctxt \"Old/1\"\n#| msgid \"\"\n#| \"Hello\\n\"\n\
#| \"there\"\nmsgctxt \"Foo/1\"\nmsgid \"\"\n\"Hello\\n\"\n\"world\"\nmsgstr \"Witaj\"\n\n\n\
msgid \"one file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"plik\"\nmsgstr[1] \"pliki\"\nmsgstr[2] \"plików\"\n\
# No blank line before this one\nmsgctxt \"Foo/2\"\nmsgid \"Bye\"\nmsgstr \"\"\n\n\
#~ msgctxt \"Foo/3\"\n#~ msgid \"Gone\"\n#~ msgstr \"Nie ma\"\n\n# A last word\n";

fn read(text: &str) -> (PoFile, Vec<String>) {
    let (file, problems) = parse(text, &Limits::default()).unwrap();
    (file, problems.iter().map(ToString::to_string).collect())
}

fn entries(file: &PoFile) -> Vec<&Entry> {
    file.blocks.iter().filter_map(|block| block.entry.as_ref()).collect()
}

#[test]
fn every_kind_of_line_is_understood_and_kept() {
    let (file, problems) = read(ALL_KINDS);
    assert_eq!(problems, [""; 0]);
    assert_eq!(file.to_string(), ALL_KINDS);
    let entries = entries(&file);
    assert_eq!(entries.len(), 5);
    assert!(entries[0].is_header());
    let unit = entries[1];
    assert_eq!((unit.context.as_deref(), unit.id.as_str()), (Some("Foo/1"), "Hello\nworld"));
    assert_eq!(unit.previous.as_deref(), Some("Hello\nthere"));
    assert_eq!((unit.flags.as_slice(), unit.is_fuzzy()), (["fuzzy".to_owned(), "no-wrap".to_owned()].as_slice(), true));
    assert_eq!((unit.extracted[0].as_str(), unit.references[0].as_str()), ("For the translator", "page:3"));
    assert_eq!(unit.line, 17);
    assert_eq!((entries[2].plural.as_deref(), entries[2].strs.len()), (Some("%d files"), 3));
    assert_eq!(entries[3].comments, ["No blank line before this one"]);
    assert!(entries[4].is_obsolete);
}

#[test]
fn a_new_translation_touches_nothing_else() {
    let (mut file, _) = read(ALL_KINDS);
    let block = file.blocks.iter_mut().find(|block| block.line == 7).unwrap();
    block.translate("Witaj,\nświecie", false);
    let expected = ALL_KINDS
        .replace("#, fuzzy, no-wrap\n", "#, no-wrap\n")
        .replace("#| msgctxt \"Old/1\"\n#| msgid \"\"\n#| \"Hello\\n\"\n#| \"there\"\n", "")
        .replace("msgstr \"Witaj\"\n", "msgstr \"\"\n\"Witaj,\\n\"\n\"świecie\"\n");
    assert_eq!(file.to_string(), expected);
    let block = file.blocks.iter_mut().find(|block| block.raw.contains("Foo/2")).unwrap();
    block.translate("Pa", true);
    assert!(block.raw.ends_with("#, fuzzy\nmsgctxt \"Foo/2\"\nmsgid \"Bye\"\nmsgstr \"Pa\"\n"), "{}", block.raw);
}

#[test]
fn line_ends_of_other_systems_stay() {
    let text = ALL_KINDS.replace('\n', "\r\n");
    let (mut file, problems) = read(&text);
    assert_eq!((file.to_string().as_str(), problems.len()), (text.as_str(), 0));
    let block = file.blocks.iter_mut().find(|block| block.raw.contains("Foo/2")).unwrap();
    block.translate("a\nb", false);
    assert!(block.raw.ends_with("msgstr \"\"\r\n\"a\\n\"\r\n\"b\"\r\n"), "{:?}", block.raw);
}

#[test]
fn what_is_broken_is_named_with_its_line_and_kept() {
    for (text, problem) in [
        ("msgid \"a\"\n", "line 1: the file ends in the middle of an entry"),
        ("msgid \"a\"\nmsgstr \"b", "line 2: the file ends in the middle of an entry"),
        ("msgid \"a\"\nmsgst", "line 2: the file ends in the middle of an entry"),
        ("msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"\"\n", "line 3: \"msgid\" is not expected here"),
        ("msgid \"a\nmsgstr \"\"\n", "line 1: a string that does not end"),
        ("msgid \"a\" b\nmsgstr \"\"\n", "line 1: text after the string"),
        ("msgid \"\\q\"\nmsgstr \"\"\n", "line 1: an escape that is not understood"),
        ("\"a\"\n", "line 1: \"\" is not expected here"),
        ("msgid \"a\"\n#| \"b\"\nmsgstr \"c\"\n", "line 2: \"\" is not expected here"),
        ("#| msgid \"a\"\n\"b\"\nmsgid \"c\"\nmsgstr \"d\"\n", "line 2: \"\" is not expected here"),
        ("hello\n\nmsgid \"a\"\nmsgstr \"b\"\n", "line 1: \"hello\" is not expected here"),
        ("msgid \"a\"\nmsgstr[1] \"b\"\n", "line 2: \"msgstr[1]\" is not expected here"),
        ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n", "line 3: \"msgstr\" is not expected here"),
    ] {
        let (file, problems) = read(text);
        assert_eq!(problems, [problem], "{text}");
        assert_eq!(file.to_string(), text);
    }
}

#[test]
fn limits_hold() {
    let limits = Limits { max_text_bytes: 10, max_units: 2, max_problems: 3, ..Limits::default() };
    let (file, problems) = parse("msgid \"0123456789\"\n\"a\"\nmsgstr \"\"\n", &limits).unwrap();
    assert_eq!((entries(&file).len(), problems[0].to_string().as_str()), (0, "line 2: a text is longer than 10 bytes"));
    let many = "msgid \"a\"\nmsgstr \"\"\n\n".repeat(4);
    assert!(matches!(parse(&many, &limits), Err(InterchangeError::TooLarge { .. })));
    assert!(matches!(parse(&"x\n\n".repeat(9), &limits), Err(InterchangeError::Damaged { .. })));
}

proptest! {
    #[test]
    fn any_text_is_kept(text in "(?s).{0,200}") {
        let (file, _) = parse(&text, &Limits::default()).unwrap();
        prop_assert_eq!(file.to_string(), text);
    }

    #[test]
    fn any_lines_of_po_are_kept(lines in proptest::collection::vec(
        "(#, fuzzy|#\\| msgid \"a\"|#~ msgid \"a\"|#~ msgstr \"a\"|msgid \"a\"|msgstr \"a\"|msgctxt \"a\"|\"b\"|# c||msgid_plural \"b\"|msgstr\\[0\\] \"\"|x)\r?\n",
        0..30,
    )) {
        let text = lines.concat();
        let (mut file, _) = parse(&text, &Limits::default()).unwrap();
        prop_assert_eq!(file.to_string(), text);
        for block in &mut file.blocks {
            block.translate("z", true);
        }
        let again = file.to_string();
        let (read, _) = parse(&again, &Limits::default()).unwrap();
        for entry in entries(&read).into_iter().filter(|entry| entry.plural.is_none()) {
            prop_assert_eq!(&entry.strs, &["z"]);
        }
    }
}
