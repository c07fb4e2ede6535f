use super::*;

const LABELS: Labels<'_> = Labels {
    template: "Template",
    file: "File",
    category: "Category",
    references: "References",
    approximate: "approximate",
};

fn html(text: &str) -> String {
    to_html(&preview(text, &LABELS))
}

#[test]
fn blocks() {
    let cases = [
        ("a\nb\n\nc", "<p>a\nb</p><p>c</p>"),
        ("== A ''b'' ==\nc", "<h2> A <i>b</i> </h2><p>c</p>"),
        ("* a\n** b\n* c\nd", "<ul><li> a<ul><li> b</li></ul></li><li> c</li></ul><p>d</p>"),
        ("# a\n#* b\n# c", "<ol><li> a<ul><li> b</li></ul></li><li> c</li></ol>"),
        ("; a\n: b", "<dl><dt> a</dt><dd> b</dd></dl>"),
        (" a\n b\nc", "<pre>a\nb</pre><p>c</p>"),
        ("a\n----\nb", "<p>a</p><hr><p>b</p>"),
        (
            "{|\n|+ T\n! a !! b\n|-\n| c || d\n|}\ne",
            "<table><caption> T</caption><tr><th> a </th><th> b</th></tr><tr><td> c </td><td> d</td></tr></table><p>e</p>",
        ),
        ("| a\n| b", "<table class=\"approximate\"><tr><td> a</td><td> b</td></tr></table>"),
        ("<div lang=\"uk\" dir=\"ltr\">\na\n</div>\nb", "<div lang=\"uk\" dir=\"ltr\"><p>a\n</p></div><p>b</p>"),
        ("<pre>a [[b]]</pre>", "<pre>a [[b]]</pre>"),
    ];
    for (text, expected) in cases {
        assert_eq!(html(text), expected, "{text}");
    }
}

#[test]
fn lines() {
    let cases = [
        ("'''a ''b''' c''", "<p><b>a <i>b</i></b><i> c</i></p>"),
        ("[[Help:A|b ''c'']]d", "<p><span class=\"link\" title=\"Help:A\">b <i>c</i></span>d</p>"),
        ("[[:A]]", "<p><span class=\"link\" title=\":A\">A</span></p>"),
        ("[https://a.org b]", "<p><span class=\"external\" title=\"https://a.org\">b</span></p>"),
        (
            "[[File:A.png|thumb|200px|a [[b]]]]",
            "<p><span class=\"file\" title=\"File:A.png\"><span class=\"label\">File: A.png </span>a \
             <span class=\"link\" title=\"b\">b</span></span></p>",
        ),
        ("{{PLURAL:$1|a|b}}", "<p><span class=\"approximate\" title=\"PLURAL: approximate\">b</span></p>"),
        (
            "{{A|b|c=d}}",
            "<p><span class=\"template\" title=\"Template: A\"><span class=\"label\">A</span><span class=\"value\">b</span>\
             <span class=\"value\"><span class=\"parameter\" title=\"c\">c</span>d</span></span></p>",
        ),
        (
            "a<ref>b</ref>",
            "<p>a<sup class=\"reference\">[1]</sup></p><ol class=\"references\" title=\"References\"><li>b</li></ol>",
        ),
        ("<nowiki>''a''</nowiki> &amp;&lt;", "<p>&#39;&#39;a&#39;&#39; &amp;&lt;</p>"),
        ("$a", "<p><span class=\"variable\" title=\"$a\">$a</span></p>"),
        ("<b>a", "<p>a</p>"),
        ("<b>a</b><!-- c -->", "<p><b>a</b></p>"),
    ];
    for (text, expected) in cases {
        assert_eq!(html(text), expected, "{text}");
    }
}

#[test]
fn nesting_has_an_end() {
    for text in
        ["<b>".repeat(5000) + &"</b>".repeat(5000), "{{a|".repeat(5000) + &"}}".repeat(5000), "*".repeat(5000) + "a"]
    {
        let deepest = html(&text).split('>').fold((0_usize, 0), |(depth, deepest), piece| {
            let depth =
                if piece.contains("</") { depth.saturating_sub(1) } else { depth + usize::from(piece.contains('<')) };
            (depth, deepest.max(depth))
        });
        assert!(deepest.1 <= MAX_DEPTH + 2, "{}", deepest.1);
    }
}
