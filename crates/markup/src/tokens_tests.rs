use super::*;
use TokenKind::{
    ArgumentClose, ArgumentOpen, Comment, Entity, ExternalClose, ExternalOpen, HeadingMark, Indent, LineBreak, LinkBar,
    LinkClose, LinkOpen, LinkTarget, ListPrefix, ParameterEquals, ParameterName, Quotes, RawBody, Rule, Signature,
    Stray, Switch, TableCaption, TableCell, TableClose, TableOpen, TableRow, TagClose, TagOpen, TagVoid, TemplateBar,
    TemplateClose, TemplateName, TemplateOpen, Text, Url, Variable,
};

fn shown(text: &str) -> Vec<(TokenKind, &str)> {
    tokenize(text).into_iter().map(|token| (token.kind, &text[token.range])).collect()
}

/// The constructs, each as `name: text`, indented by its depth.
fn outline(text: &str) -> String {
    let objects = objects(text);
    let mut lines = String::new();
    for object in &objects {
        let depth = std::iter::successors(object.parent, |parent| objects[*parent].parent).count();
        let kind = format!("{:?}", object.kind);
        let name = kind.split([' ', '{', '(']).next().unwrap_or_default().to_owned();
        lines.push_str(&format!("{}{name}: {}\n", "  ".repeat(depth), &text[object.range.clone()]));
    }
    lines
}

#[test]
fn links() {
    assert_eq!(
        shown("See [[Help:A|the $b]]s."),
        [
            (Text, "See "),
            (LinkOpen, "[["),
            (LinkTarget, "Help:A"),
            (LinkBar, "|"),
            (Text, "the "),
            (Variable, "$b"),
            (LinkClose, "]]"),
            (Text, "s."),
        ]
    );
    assert_eq!(shown("[[$1]]"), [(LinkOpen, "[["), (Variable, "$1"), (LinkClose, "]]")]);
    assert_eq!(shown("[[A"), [(Stray, "[["), (Text, "A")]);
    assert_eq!(shown("A]] b"), [(Text, "A"), (Stray, "]]"), (Text, " b")]);
    assert_eq!(shown("[[A\nB]]")[0], (Stray, "[["), "a target ends with its line");
    assert_eq!(shown("[a] b"), [(Text, "[a] b")]);
    assert_eq!(
        outline("[[File:A.png|thumb|A [[B|b]] of {{C}}]]"),
        "Link: [[File:A.png|thumb|A [[B|b]] of {{C}}]]\n  Link: [[B|b]]\n  Template: {{C}}\n"
    );
}

#[test]
fn external_links() {
    assert_eq!(
        shown("[https://example.org/a?b=c a label]"),
        [(ExternalOpen, "["), (Url, "https://example.org/a?b=c"), (Text, " a label"), (ExternalClose, "]"),]
    );
    let object = &objects("[$url a label]")[0];
    assert_eq!(object.kind, ObjectKind::ExternalLink { url: 1..5, label: Some(6..13) });
    assert_eq!(objects("[//a.org]")[0].kind, ObjectKind::ExternalLink { url: 1..8, label: None });
    assert_eq!(
        shown("at https://a.org/$x/b, or"),
        [(Text, "at "), (Url, "https://a.org/"), (Variable, "$x"), (Url, "/b"), (Text, ", or"),]
    );
    assert_eq!(shown("(https://a.org)"), [(Text, "("), (Url, "https://a.org"), (Text, ")")]);
    assert_eq!(shown("a: b"), [(Text, "a: b")]);
    assert_eq!(
        outline("[[A|x [https://a.org y]]]"),
        "Link: [[A|x [https://a.org y]]]\n  ExternalLink: [https://a.org y]\n"
    );
}

#[test]
fn templates() {
    assert_eq!(
        shown("{{A|b|c = d=e}}"),
        [
            (TemplateOpen, "{{"),
            (TemplateName, "A"),
            (TemplateBar, "|"),
            (Text, "b"),
            (TemplateBar, "|"),
            (ParameterName, "c "),
            (ParameterEquals, "="),
            (Text, " d=e"),
            (TemplateClose, "}}"),
        ]
    );
    assert_eq!(
        shown("{{PLURAL:$1|one|$1 more}}")[..3],
        [(TemplateOpen, "{{"), (TemplateName, "PLURAL:"), (Variable, "$1"),]
    );
    let plural = objects("{{PLURAL:$1|0=no|$1 more}}").remove(0);
    let ObjectKind::Template { is_function: true, parameters, .. } = plural.kind else { panic!("{plural:?}") };
    assert_eq!(
        parameters,
        [
            Parameter { name: None, value: 9..11 },
            Parameter { name: Some(12..13), value: 14..16 },
            Parameter { name: None, value: 17..24 },
        ]
    );
    assert_eq!(
        shown("{{{a|b}}}"),
        [(ArgumentOpen, "{{{"), (TemplateName, "a"), (TemplateBar, "|"), (Text, "b"), (ArgumentClose, "}}}"),]
    );
    assert_eq!(outline("{{{{{a}}}|b}}"), "Template: {{{{{a}}}|b}}\n  Argument: {{{a}}}\n");
    assert_eq!(shown("{{A"), [(Stray, "{{"), (Text, "A")]);
    assert_eq!(outline("{{A|[[b}} c]]"), "Template: {{A|[[b}}\n", "braces bind before brackets");
    assert_eq!(shown("{{A\n|b=c\n}}")[1], (TemplateName, "A\n"));
}

#[test]
fn tags() {
    assert_eq!(shown("a<br />b<script>c</script>"), [(Text, "a"), (TagVoid, "<br />"), (Text, "b<script>c</script>")]);
    assert_eq!(shown("<nowiki>[[a]]</nowiki>"), [(TagOpen, "<nowiki>"), (RawBody, "[[a]]"), (TagClose, "</nowiki>"),]);
    assert_eq!(shown("<nowiki>''a''")[0], (Text, "<nowiki>"), "what is not closed is text");
    assert_eq!(outline("<b>a <i>b</b> c</i>"), "Tag: <b>a <i>b</b>\n  Tag: <i>\nTag: </i>\n");
    assert_eq!(outline("<B CLASS=\"x\">a</b>"), "Tag: <B CLASS=\"x\">a</b>\n");
    assert_eq!(outline("<b>[[a|b]]"), "Tag: <b>\nLink: [[a|b]]\n", "what stands in an open tag belongs to nobody");
    assert_eq!(outline("<ref name=\"a\" />"), "Tag: <ref name=\"a\" />\n");
    assert_eq!(objects("<math>x</math>")[0].kind, ObjectKind::Raw { tag: "math", body: 6..7 });
    assert_eq!(shown("<translate>"), [(TagOpen, "<translate>")]);
    assert_eq!(shown("a < b > c"), [(Text, "a < b > c")]);
}

#[test]
fn lines() {
    assert_eq!(shown("== A =="), [(HeadingMark, "=="), (Text, " A "), (HeadingMark, "==")]);
    assert_eq!(objects("=== A ==")[0].kind, ObjectKind::Heading { level: 2 });
    assert_eq!(shown("===="), [(Text, "====")]);
    assert_eq!(
        shown("*# a\n----\n b")[..],
        [
            (ListPrefix, "*#"),
            (Text, " a"),
            (LineBreak, "\n"),
            (Rule, "----"),
            (LineBreak, "\n"),
            (Indent, " "),
            (Text, "b"),
        ]
    );
}

#[test]
fn tables() {
    assert_eq!(
        shown("{| class=\"a\"\n|+ B\n|- id=c\n! scope=\"col\" | D !! E\n| f || [[g|h]]\n|}"),
        [
            (TableOpen, "{| class=\"a\""),
            (LineBreak, "\n"),
            (TableCaption, "|+"),
            (Text, " B"),
            (LineBreak, "\n"),
            (TableRow, "|- id=c"),
            (LineBreak, "\n"),
            (TableCell, "! scope=\"col\" |"),
            (Text, " D "),
            (TableCell, "!!"),
            (Text, " E"),
            (LineBreak, "\n"),
            (TableCell, "|"),
            (Text, " f "),
            (TableCell, "||"),
            (Text, " "),
            (LinkOpen, "[["),
            (LinkTarget, "g"),
            (LinkBar, "|"),
            (Text, "h"),
            (LinkClose, "]]"),
            (LineBreak, "\n"),
            (TableClose, "|}"),
        ]
    );
    assert_eq!(shown("{{A\n|b\n}}")[2], (TemplateBar, "|"), "in a template a bar is no cell");
    assert_eq!(shown("a | b"), [(Text, "a | b")]);
}

#[test]
fn small_signs() {
    assert_eq!(
        shown("'''''a''''' '''' ~~~~ &nbsp;&x; __TOC__ <!-- b")[..],
        [
            (Quotes, "'''''"),
            (Text, "a"),
            (Quotes, "'''''"),
            (Text, " '"),
            (Quotes, "'''"),
            (Text, " "),
            (Signature, "~~~~"),
            (Text, " "),
            (Entity, "&nbsp;"),
            (Text, "&x; "),
            (Switch, "__TOC__"),
            (Text, " "),
            (Comment, "<!-- b"),
        ]
    );
}

#[test]
fn variables() {
    let cases: &[(&str, &[&str])] = &[
        ("$mail and $grants-link2.", &["$mail", "$grants-link2"]),
        ("$1-osobowy", &["$1"]),
        ("US$10 or $100 or $1.50", &[]),
        ("$адреса", &["$адреса"]),
        ("$ $", &[]),
    ];
    for (text, expected) in cases {
        let found: Vec<&str> =
            shown(text).into_iter().filter(|(kind, _)| *kind == Variable).map(|(_, text)| text).collect();
        assert_eq!(found, *expected, "{text}");
    }
    let text = "$mail-adresse $mailbox";
    let tokens = read_knowing(text, &["mail", "mailbox"]).tokens;
    let found: Vec<&str> = tokens.into_iter().filter(|t| t.kind == Variable).map(|t| &text[t.range]).collect();
    assert_eq!(found, ["$mail", "$mailbox"], "a known name needs no boundary, and the longest counts");
    assert_eq!(variable_names("$b $a $b"), ["b", "a"]);
}

#[test]
fn what_a_reader_sees() {
    let cases = [
        ("[[Help:A|the '''label''']]s", "the labels"),
        ("[[Poland]] &amp; {{A|b}}<br>c", "Poland & b c"),
        ("[[File:A.png|thumb|left|A caption]]", "A caption"),
        ("[[Category:A|b]] $x", " $x"),
        ("<nowiki>a</nowiki>b <!-- c -->", "b "),
    ];
    for (text, expected) in cases {
        assert_eq!(visible_text(text), expected, "{text}");
    }
}
