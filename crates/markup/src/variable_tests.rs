use super::*;

fn read(text: &str) -> Vec<(String, &str)> {
    variables(text).into_iter().map(|variable| (variable.name(), variable.value)).collect()
}

#[test]
fn both_ways_of_writing_are_read() {
    for (text, name, value) in [
        ("<tvar name=\"mail\">a@b</tvar>", "$mail", "a@b"),
        ("<tvar name='mail'>a@b</tvar>", "$mail", "a@b"),
        ("<tvar name=mail>a@b</tvar>", "$mail", "a@b"),
        ("<TVar\n NAME \t= mail >a@b</TVAR >", "$mail", "a@b"),
        ("<tvar name=\u{a0}1>x</tvar>", "$1", "x"),
        ("<tvar name=>x</tvar>", "$", "x"),
        ("<tvar name=\"\">x</tvar>", "$", "x"),
        ("<tvar name=\"a>b\">x</tvar>", "$a>b", "x"),
        ("<tvar name=1></tvar>", "$1", ""),
        ("<tvar name=1>a <b>b</b>\nc</tvar>", "$1", "a <b>b</b>\nc"),
        ("<tvar name=1>a</tvar x></tvar>", "$1", "a</tvar x>"),
        ("<tvar name=1>a<tvar name=2>b</tvar>", "$1", "a<tvar name=2>b"),
        ("<tvar|mail>a@b</>", "$mail", "a@b"),
        ("<tvar|z z>x</>", "$z z", "x"),
        ("<tvar|1>a\nb</>", "$1", "a\nb"),
    ] {
        assert_eq!(read(text), [(name.to_owned(), value)], "{text}");
        assert_eq!(definition(&format!("a {text} b")), format!("a {name} b"), "{text}");
        assert_eq!(text_with_values(&format!("a {text} b")), format!("a {value} b"), "{text}");
    }
}

#[test]
fn what_is_no_variable_stays() {
    for text in [
        "<tvar name=1 class=x>y</tvar>",
        "<tvar class=x name=1>y</tvar>",
        "<tvarname=1>y</tvar>",
        "<tvar>y</tvar>",
        "<tvar name=1>y",
        "<tvar name='1>y</tvar>",
        "<tvar name=1\">y</tvar>",
        "<tvar|>y</>",
        "<tvar|1>y</tvar>",
        "<TVAR|1>y</>",
        "<tvar |1>y</>",
        "$1 and < and <tv",
    ] {
        assert_eq!(read(text), [], "{text}");
        assert!(matches!(definition(text), Cow::Borrowed(shown) if shown == text), "{text}");
    }
}

#[test]
fn of_overlapping_variables_the_first_and_longest_counts() {
    for (text, shown) in [
        ("<tvar name=a><tvar|b>x</></tvar>", "$a"),
        ("<tvar|b><tvar name=a>x</tvar></>", "$b"),
        ("<tvar|b>1<tvar name=a>2</>3</tvar>", "$b3</tvar>"),
        ("<tvar|a>1</> <tvar name=b>2</tvar>", "$a $b"),
    ] {
        assert_eq!(definition(text), shown, "{text}");
    }
}

#[test]
fn old_ways_come_first() {
    let names: Vec<String> = read("<tvar name=b>2</tvar><tvar|a>1</>").into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["$a", "$b"]);
}

#[test]
fn values_are_expanded_longest_name_first() {
    let unit = "<tvar name=1>one</tvar><tvar name=10>ten</tvar><tvar name=x>$1</tvar><tvar name=y>a</tvar><tvar name=y>b</tvar>";
    for (text, shown) in [
        ("$10 $1 $100 $2", "ten one ten0 $2"),
        ("$x", "$1"),
        ("$xyz", "$1yz"),
        ("$y", "b"),
        ("$Y", "$Y"),
        ("no sign", "no sign"),
    ] {
        assert_eq!(expand(text, unit), shown, "{text}");
    }
}

#[test]
fn issues_name_each_variable_once() {
    let labels = |text: &str| issues(text).iter().map(Issue::label).collect::<Vec<_>>();
    let (odd, reused) = ("warning:tpt-validation-not-insertable", "error:tpt-validation-name-reuse");
    for (text, expected) in [
        ("<tvar name=ą_1-$>x</tvar>", vec![]),
        ("<tvar name=\"two words\">x</tvar><tvar name=\"two words\">x</tvar>", vec![odd]),
        ("<tvar name=a.b>x</tvar><tvar name=c.d>x</tvar>", vec![odd, odd]),
        ("<tvar name=>x</tvar>", vec![odd]),
        ("<tvar name=x>7</tvar><tvar name=x>8</tvar><tvar name=x>9</tvar>", vec![reused]),
        ("<tvar name=a.b>7</tvar><tvar|a.b>8</>", vec![odd, reused]),
    ] {
        assert_eq!(labels(text), expected, "{text}");
    }
}

#[test]
fn a_change_of_variables_only_is_told_apart() {
    for (old, new, is_only) in [
        ("See <tvar name=1>A</tvar>.", "See <tvar name=1>B</tvar>.", true),
        ("See <tvar|1>A</>.", "See <tvar name=1>A</tvar>.", true),
        ("See <tvar name=1>A</tvar>.", "See <tvar name=2>A</tvar>.", false),
        ("See <tvar name=1>A</tvar>.", "Read <tvar name=1>B</tvar>.", false),
        ("See <tvar name=1>A</tvar>.", "See A.", false),
        ("See.", "See.", false),
    ] {
        assert_eq!(only_variables_changed(old, new), is_only, "{old} to {new}");
    }
}

#[test]
fn many_variables_and_unclosed_ones_cost_no_square() {
    let many: String = (0..10_000).map(|n| format!("<tvar name={n}>v{n}</tvar> ")).collect();
    let shown = definition(&many).into_owned();
    assert!(shown.ends_with("$9998 $9999 "));
    assert!(expand(&shown, &many).ends_with("v9998 v9999 "));
    for opens in ["<tvar name=1>", "<tvar name='1", "<tvar|1>", "<tvar|", "<tvar ", "<tvar name=1></tvar "] {
        let unclosed = opens.repeat(200_000);
        assert_eq!(definition(&unclosed), unclosed.as_str(), "{opens}");
    }
}
