//! Writing XML: indented where it cannot matter, exact where it does.

use super::element::is_char;
use std::io::{self, Write};

/// Writes elements and keeps account of those that are open.
///
/// A character that XML does not have becomes U+FFFD. A carriage return is written as a reference, because readers would
/// make a line feed of it.
#[derive(Debug)]
pub(crate) struct Out<W> {
    inner: W,
    open: Vec<&'static str>,
}

/// Names and values of attributes; a value of `None` is left out.
pub(crate) type Attributes<'a> = &'a [(&'a str, Option<&'a str>)];

impl<W: Write> Out<W> {
    /// Begins a file.
    pub(crate) fn new(mut inner: W) -> io::Result<Self> {
        inner.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")?;
        Ok(Self { inner, open: Vec::new() })
    }

    /// Writes a line as it is.
    pub(crate) fn raw_line(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.inner, "{line}")
    }

    /// Opens an element on a line of its own.
    pub(crate) fn open(&mut self, name: &'static str, attributes: Attributes<'_>) -> io::Result<()> {
        self.indent()?;
        self.tag(name, attributes, ">\n")?;
        self.open.push(name);
        Ok(())
    }

    /// Closes the element that was opened last.
    pub(crate) fn close(&mut self) -> io::Result<()> {
        if let Some(name) = self.open.pop() {
            self.indent()?;
            writeln!(self.inner, "</{name}>")?;
        }
        Ok(())
    }

    /// Writes an element without content, on a line of its own.
    pub(crate) fn empty(&mut self, name: &'static str, attributes: Attributes<'_>) -> io::Result<()> {
        self.indent()?;
        self.tag(name, attributes, "/>\n")
    }

    /// Writes an element with a text, on a line of its own.
    pub(crate) fn leaf(&mut self, name: &'static str, attributes: Attributes<'_>, text: &str) -> io::Result<()> {
        self.line(name, attributes, &[Inline::Text(text)])
    }

    /// Writes an element with text and inline elements, on a line of its own.
    pub(crate) fn line(
        &mut self,
        name: &'static str,
        attributes: Attributes<'_>,
        content: &[Inline<'_>],
    ) -> io::Result<()> {
        self.indent()?;
        self.tag(name, attributes, ">")?;
        for piece in content {
            match piece {
                Inline::Text(text) => escape(&mut self.inner, text, false)?,
                Inline::Element { name, attributes, text: Some(text) } => {
                    self.tag(name, attributes, ">")?;
                    escape(&mut self.inner, text, false)?;
                    write!(self.inner, "</{name}>")?;
                }
                Inline::Element { name, attributes, text: None } => self.tag(name, attributes, "/>")?,
            }
        }
        writeln!(self.inner, "</{name}>")
    }

    /// Closes all that is open, and gives the stream back.
    pub(crate) fn finish(mut self) -> io::Result<W> {
        while !self.open.is_empty() {
            self.close()?;
        }
        self.inner.flush()?;
        Ok(self.inner)
    }

    fn indent(&mut self) -> io::Result<()> {
        self.open.iter().try_for_each(|_| self.inner.write_all(b"  "))
    }

    fn tag(&mut self, name: &str, attributes: Attributes<'_>, end: &str) -> io::Result<()> {
        write!(self.inner, "<{name}")?;
        for (name, value) in attributes {
            let Some(value) = value else { continue };
            write!(self.inner, " {name}=\"")?;
            escape(&mut self.inner, value, true)?;
            self.inner.write_all(b"\"")?;
        }
        self.inner.write_all(end.as_bytes())
    }
}

/// A piece of running text.
#[derive(Debug, Clone)]
pub(crate) enum Inline<'a> {
    Text(&'a str),
    Element { name: &'static str, attributes: Vec<(&'a str, Option<&'a str>)>, text: Option<&'a str> },
}

/// Writes a text, or the value of an attribute.
pub(super) fn escape(out: &mut impl Write, text: &str, is_value: bool) -> io::Result<()> {
    let mut plain = 0;
    for (at, c) in text.char_indices() {
        let written = match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' if is_value => "&quot;",
            '\r' => "&#13;",
            '\n' if is_value => "&#10;",
            '\t' if is_value => "&#9;",
            _ if !is_char(c) => "\u{FFFD}",
            _ => continue,
        };
        out.write_all(&text.as_bytes()[plain..at])?;
        out.write_all(written.as_bytes())?;
        plain = at + c.len_utf8();
    }
    out.write_all(&text.as_bytes()[plain..])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
    use super::*;
    use crate::xml::element::parse;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_written_is_read_again(text in "(?s)[ -~\\t\\r\\n\"<>&'ąß𝄞\u{FFFD}]{0,60}", value in "(?s).{0,30}") {
            let mut out = Out::new(Vec::new()).unwrap();
            out.leaf("a", &[("b", Some(&value)), ("c", None)], &text).unwrap();
            let xml = String::from_utf8(out.finish().unwrap()).unwrap();
            let root = parse(&xml, 4).unwrap();
            prop_assert_eq!(root.text(), text);
            let kept: String = value.chars().map(|c| if is_char(c) { c } else { '\u{FFFD}' }).collect();
            prop_assert_eq!(root.attribute("b"), Some(kept.as_str()));
        }
    }
}
