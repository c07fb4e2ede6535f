//! What a unit or a page looks like, without asking the wiki: safe by construction, and approximate where it must be.
//!
//! The result is a tree of elements from a fixed list with classes from a fixed list; text of the wiki only ever becomes
//! text, or the value of `title`, `lang` and `dir`. No element loads or runs anything: links are inert, templates and
//! files are labelled placeholders. Elements nest at most [`MAX_DEPTH`] deep; what would go deeper is put side by side.
//! Cost: linear in the text.

mod blocks;
mod build;
mod inline;

use std::fmt::Write;

/// How deep elements may stand in each other.
pub const MAX_DEPTH: usize = 64;

/// A piece of the preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Text, to be shown as it is.
    Text(String),
    /// An element.
    Element(Element),
}

/// An element of the preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its name, one of a fixed list.
    pub name: &'static str,
    /// Its class, one of a fixed list; `""` for none.
    pub class: &'static str,
    /// `title`, `lang` and `dir` with their values.
    pub attributes: Vec<(&'static str, String)>,
    /// What it holds.
    pub children: Vec<Node>,
}

/// The preview's own words, in the language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Labels<'a> {
    /// "Template".
    pub template: &'a str,
    /// "File".
    pub file: &'a str,
    /// "Category".
    pub category: &'a str,
    /// "References".
    pub references: &'a str,
    /// What stands on everything that the wiki may show otherwise: "shown approximately".
    pub approximate: &'a str,
}

/// Shows wikitext: the text of a unit, or a whole page as [`crate::render()`] assembles it.
pub fn preview(text: &str, labels: &Labels<'_>) -> Vec<Node> {
    build::build(text, labels)
}

/// The HTML of a preview; everything from the wiki is escaped.
pub fn to_html(nodes: &[Node]) -> String {
    let mut html = String::new();
    for node in nodes {
        write_node(&mut html, node);
    }
    html
}

fn write_node(html: &mut String, node: &Node) {
    let element = match node {
        Node::Text(text) => return escape(html, text),
        Node::Element(element) => element,
    };
    html.push('<');
    html.push_str(element.name);
    if !element.class.is_empty() {
        // Writing to a string cannot fail.
        let _ = write!(html, " class=\"{}\"", element.class);
    }
    for (name, value) in &element.attributes {
        let _ = write!(html, " {name}=\"");
        escape(html, value);
        html.push('"');
    }
    html.push('>');
    if matches!(element.name, "br" | "hr" | "wbr") {
        return;
    }
    for child in &element.children {
        write_node(html, child);
    }
    let _ = write!(html, "</{}>", element.name);
}

/// Escapes text for any place in HTML; characters that HTML forbids become the replacement character.
pub fn escape(html: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\t' | '\n' => html.push(c),
            c if c.is_control() => html.push('\u{fffd}'),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
#[path = "preview_tests.rs"]
mod tests;
