//! What holds for the preview of any text at all, shared by the fuzz target and the ordinary tests.

use tolmach_markup::preview::{Labels, MAX_DEPTH, Node, preview, to_html};

const LABELS: Labels<'_> =
    Labels { template: "Template", file: "File", category: "Category", references: "References", approximate: "about" };

/// All that may ever be in a preview.
const ELEMENTS: &[&str] = &[
    "abbr",
    "b",
    "bdi",
    "bdo",
    "big",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "data",
    "dd",
    "del",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
    "table",
    "td",
    "th",
    "time",
    "tr",
    "tt",
    "u",
    "ul",
    "var",
    "wbr",
];

fn is_safe(node: &Node, depth: usize) {
    assert!(depth <= MAX_DEPTH + 4, "elements nest too deep");
    if let Node::Element(element) = node {
        assert!(ELEMENTS.contains(&element.name), "an element {}", element.name);
        for (name, _) in &element.attributes {
            assert!(["title", "lang", "dir"].contains(name), "an attribute {name}");
        }
        for child in &element.children {
            is_safe(child, depth + 1);
        }
    }
}

/// Puts a text through the preview; panics where a law is broken.
pub(crate) fn hold_for(text: &str) {
    let nodes = preview(text, &LABELS);
    for node in &nodes {
        is_safe(node, 0);
    }
    let html = to_html(&nodes);
    // Whatever begins a tag in it is one of ours, with attributes of ours in quotes.
    for (at, _) in html.match_indices('<') {
        let tag = html[at + 1..].trim_start_matches('/');
        let n_name = tag.bytes().take_while(u8::is_ascii_alphanumeric).count();
        assert!(ELEMENTS.contains(&&tag[..n_name]), "a tag {:?}", &tag[..n_name]);
        let end = tag.find('>').expect("a tag without its end");
        let mut attributes = &tag[n_name..end];
        while let Some(attribute) = attributes.strip_prefix(' ') {
            let (name, value) = attribute.split_once("=\"").expect("an attribute without its value");
            assert!(["class", "title", "lang", "dir"].contains(&name), "an attribute {name:?}");
            attributes = value.split_once('"').expect("a value without its end").1;
        }
        assert_eq!(attributes, "", "something after the attributes");
    }
}
