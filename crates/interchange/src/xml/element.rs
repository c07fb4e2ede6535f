//! One entry as a tree.

use quick_xml::{XmlVersion, events::Event, events::attributes::Attribute};
use std::ops::Range;

/// Elements that an entry may always have; longer entries may have one for each 12 bytes of theirs.
const FREE_ELEMENTS: usize = 1_000;

/// Attributes that an element may have: comparing their names costs the square of their number.
const MAX_ATTRIBUTES: usize = 100;

/// An element with all that is in it. Names keep no namespace prefix: what the formats need differs in local names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    /// Names and values; a prefixed name keeps its prefix (`xml:lang`).
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
    /// Byte of the entry at which it begins.
    pub(crate) start: usize,
    /// Bytes of the entry between its tags. Without an end tag of its own: nothing, after it.
    pub(crate) content: Range<usize>,
    /// Byte of the entry after it.
    pub(crate) end: usize,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Node {
    Text(String),
    Element(Element),
}

impl Element {
    /// Bytes of its start tag, or of its only one.
    pub(crate) fn tag(&self) -> Range<usize> {
        self.start..self.content.start
    }

    /// All its bytes.
    pub(crate) fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements right within this one.
    pub(crate) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Text(_) => None,
            Node::Element(element) => Some(element),
        })
    }

    /// The elements of a name right within this one.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.elements().filter(move |element| element.name == name)
    }

    /// The first element of a name right within this one.
    pub(crate) fn first(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// All text within, however deep, but not that of elements which `leaves_out` names.
    pub(crate) fn text_without(&self, leaves_out: &dyn Fn(&Self) -> bool) -> String {
        let mut text = String::new();
        self.gather(&mut text, leaves_out);
        text
    }

    /// All text within, however deep.
    pub(crate) fn text(&self) -> String {
        self.text_without(&|_| false)
    }

    fn gather(&self, text: &mut String, leaves_out: &dyn Fn(&Self) -> bool) {
        for node in &self.children {
            match node {
                Node::Text(piece) => text.push_str(piece),
                Node::Element(element) if leaves_out(element) => {}
                Node::Element(element) => element.gather(text, leaves_out),
            }
        }
    }
}

/// Reads one element, with nothing but white space and comments around it. On failure: the byte, and what is wrong.
///
/// Cost: linear in the text.
pub(crate) fn parse(xml: &str, max_depth: usize) -> Result<Element, (usize, String)> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let max_elements = FREE_ELEMENTS.max(xml.len() / 12);
    let (mut open, mut root, mut n_elements): (Vec<Element>, Option<Element>, usize) = (Vec::new(), None, 0);
    loop {
        let start = byte(reader.buffer_position());
        let wrong = |what: &str| (start, what.to_owned());
        let event = reader.read_event().map_err(|error| (byte(reader.error_position()), error.to_string()))?;
        let end = byte(reader.buffer_position());
        match event {
            Event::Start(tag) | Event::Empty(tag) if root.is_some() && open.is_empty() => {
                return Err((start, format!("{} follows the end", tag.name().as_ref())));
            }
            Event::Start(tag) => {
                n_elements += 1;
                if open.len() >= max_depth {
                    return Err((start, format!("nested deeper than {max_depth} levels")));
                }
                if n_elements > max_elements {
                    return Err(wrong("too many elements for its length"));
                }
                open.push(element(&tag, start..end)?);
            }
            Event::Empty(tag) => {
                n_elements += 1;
                if n_elements > max_elements {
                    return Err(wrong("too many elements for its length"));
                }
                close(&mut open, &mut root, element(&tag, start..end)?);
            }
            Event::End(_) => {
                // The reader has compared the names.
                let Some(mut done) = open.pop() else { return Err(wrong("an end without a start")) };
                (done.content.end, done.end) = (start, end);
                close(&mut open, &mut root, done);
            }
            Event::Text(text) => push_text(&mut open, &text.xml10_content(), start)?,
            Event::CData(text) => push_text(&mut open, &text.xml10_content(), start)?,
            Event::GeneralRef(reference) => {
                let known = match reference.resolve_char_ref() {
                    Ok(Some(c)) if is_char(c) => Some(c.to_string()),
                    Ok(Some(_)) | Err(_) => return Err(wrong("a reference to a character that XML does not have")),
                    Ok(None) => quick_xml::escape::resolve_predefined_entity(&reference).map(str::to_owned),
                };
                let Some(known) = known else {
                    let name: String = reference.chars().take(40).collect();
                    return Err((start, format!("the entity {name:?} is not expanded")));
                };
                push_text(&mut open, &known, start)?;
            }
            Event::Comment(_) | Event::PI(_) | Event::Decl(_) => {}
            Event::DocType(_) => return Err(wrong("a DOCTYPE stands within an entry")),
            Event::Eof => break,
        }
    }
    match (open.last(), root) {
        (Some(unclosed), _) => Err((unclosed.start, format!("{} is not closed", unclosed.name))),
        (None, Some(root)) => Ok(root),
        (None, None) => Err((0, "there is no element".to_owned())),
    }
}

/// Reads the name and the attributes of a tag, as if nothing were within.
fn element(tag: &quick_xml::events::BytesStart<'_>, range: Range<usize>) -> Result<Element, (usize, String)> {
    let Range { start, end } = range;
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        if attributes.len() >= MAX_ATTRIBUTES {
            return Err((start, format!("more than {MAX_ATTRIBUTES} attributes")));
        }
        let attribute = attribute.map_err(|error| (start, error.to_string()))?;
        attributes.push(named_value(&attribute).map_err(|error| (start, error))?);
    }
    Ok(Element {
        name: tag.local_name().as_ref().to_owned(),
        attributes,
        children: Vec::new(),
        start,
        content: end..end,
        end,
    })
}

fn named_value(attribute: &Attribute<'_>) -> Result<(String, String), String> {
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| error.to_string())?;
    if !value.chars().all(is_char) {
        return Err("a character that XML does not have".to_owned());
    }
    Ok((attribute.key.as_ref().to_owned(), value.into_owned()))
}

fn close(open: &mut [Element], root: &mut Option<Element>, done: Element) {
    match open.last_mut() {
        Some(parent) => parent.children.push(Node::Element(done)),
        None => *root = Some(done),
    }
}

fn push_text(open: &mut [Element], text: &str, start: usize) -> Result<(), (usize, String)> {
    if let Some(bad) = text.chars().find(|c| !is_char(*c)) {
        return Err((start, format!("the character U+{:04X} is none that XML has", u32::from(bad))));
    }
    match open.last_mut() {
        Some(parent) => match parent.children.last_mut() {
            Some(Node::Text(before)) => before.push_str(text),
            Some(Node::Element(_)) | None => parent.children.push(Node::Text(text.to_owned())),
        },
        None if text.chars().all(char::is_whitespace) => {}
        None => return Err((start, "text stands outside of all elements".to_owned())),
    }
    Ok(())
}

/// Whether XML 1.0 has the character.
pub(crate) fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

fn byte(position: u64) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;

    #[test]
    fn an_entry_becomes_a_tree() {
        let root =
            parse("<tu a='x &amp; y'><seg>A <b/>&lt;&#243;<![CDATA[<c>]]>\r\n</seg><!-- n --></tu>\n", 8).unwrap();
        assert_eq!(root.attribute("a"), Some("x & y"));
        assert_eq!(root.first("seg").unwrap().text(), "A <ó<c>\n");
        assert_eq!(root.first("seg").unwrap().elements().count(), 1);
    }

    #[test]
    fn an_element_knows_its_bytes() {
        let xml = "<x:tu a='>' ><seg>A <b/>ż</seg >\r\n</x:tu>\n";
        let root = parse(xml, 8).unwrap();
        let seg = root.first("seg").unwrap();
        let empty = seg.first("b").unwrap();
        for (range, text) in [
            (root.range(), xml.trim_end()),
            (root.tag(), "<x:tu a='>' >"),
            (seg.range(), "<seg>A <b/>ż</seg >"),
            (seg.content.clone(), "A <b/>ż"),
            (empty.range(), "<b/>"),
            (empty.tag(), "<b/>"),
            (empty.content.clone(), ""),
        ] {
            assert_eq!(&xml[range], text);
        }
    }

    #[test]
    fn what_is_hostile_or_broken_is_refused_with_its_byte() {
        for (xml, at, what) in [
            ("<a>&bomb;</a>", 3, "\"bomb\" is not expanded"),
            ("<a b='&bomb;'/>", 0, "bomb"),
            ("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", 0, "DOCTYPE"),
            ("<a><b></a></b>", 6, "b"),
            ("<a>x & y</a>", 5, ""),
            ("<a>&#0;</a>", 3, "character"),
            ("<a>\u{1}</a>", 3, "U+0001"),
            ("<a>&#xFFFF;</a>", 3, "character"),
            ("<a b='1' b='2'/>", 0, "duplicate"),
            ("<a><b></b>", 0, "not closed"),
            ("<a/><b/>", 4, "follows"),
            ("<a/>b", 4, "outside"),
            ("", 0, "no element"),
        ] {
            let (byte, found) = parse(xml, 8).unwrap_err();
            assert!(byte >= at && byte <= xml.len() && found.contains(what), "{xml}: {byte} {found}");
        }
    }

    #[test]
    fn depth_and_number_are_bounded() {
        let deep = "<a>".repeat(9) + &"</a>".repeat(9);
        assert!(parse(&deep, 8).unwrap_err().1.contains("deeper"));
        assert!(parse(&deep, 9).is_ok());
        let many = format!("<a>{}</a>", "<b/>".repeat(2_000));
        assert!(parse(&many, 8).unwrap_err().1.contains("too many"));
        let attributes: String = (0..200_000).map(|n| format!(" a{n}=''")).collect();
        assert!(parse(&format!("<a{attributes}/>"), 8).unwrap_err().1.contains("more than 100 attributes"));
    }
}
