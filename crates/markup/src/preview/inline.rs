//! What stands within a line: links, templates, tags, bold and italics.

use super::{
    Node,
    build::{Builder, Open, Role, Window},
};
use crate::tokens::ObjectKind;
use std::ops::Range;

/// Tags that are shown as themselves within a line.
const INLINE: &[&str] = &[
    "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark",
    "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
];

/// Tags that make blocks, and what they are shown as.
const BLOCKS: &[(&str, &str)] = &[
    ("blockquote", "blockquote"),
    ("caption", "div"),
    ("center", "div"),
    ("dd", "dd"),
    ("div", "div"),
    ("dl", "dl"),
    ("dt", "dt"),
    ("gallery", "div"),
    ("h1", "h1"),
    ("h2", "h2"),
    ("h3", "h3"),
    ("h4", "h4"),
    ("h5", "h5"),
    ("h6", "h6"),
    ("li", "li"),
    ("ol", "ol"),
    ("p", "div"),
    ("poem", "div"),
    ("table", "div"),
    ("td", "div"),
    ("th", "div"),
    ("tr", "div"),
    ("ul", "ul"),
];

/// Options of a file that are not its caption.
const FILE_OPTIONS: &[&str] = &[
    "thumb",
    "thumbnail",
    "frame",
    "framed",
    "frameless",
    "border",
    "left",
    "right",
    "center",
    "none",
    "upright",
    "baseline",
    "sub",
    "super",
    "top",
    "text-top",
    "middle",
    "bottom",
    "text-bottom",
];

impl Builder<'_> {
    pub(super) fn url(&mut self, text: &str, start: usize) {
        let is_alone = matches!(self.object_at(start), Some((_, ObjectKind::Url, _)));
        if is_alone { self.placeholder("external", text, text) } else { self.say(text) }
    }

    pub(super) fn variable(&mut self, text: &str) {
        self.placeholder("variable", text, text);
    }

    /// Opens what stands for a link; only its label is shown, or its target where it has none.
    pub(super) fn open_link(&mut self, start: usize) {
        let Some((object, kind, whole)) = self.object_at(start) else { return };
        let (class, title, shown, label) = match kind {
            ObjectKind::Link { target, parts } => {
                let name = self.text[target.clone()].trim();
                let space = name.split_once(':').map(|(space, _)| space.trim().to_lowercase()).unwrap_or_default();
                let page = name.split_once(':').map_or(name, |(_, page)| page).trim();
                let whole_label = || parts.first().map_or(target.clone(), |first| first.start..whole.end - 2);
                match space.as_str() {
                    "file" | "image" => {
                        let is_caption = |part: &&Range<usize>| !is_file_option(&self.text[(*part).clone()]);
                        let caption = parts.last().filter(is_caption).cloned().unwrap_or(whole.end..whole.end);
                        ("file", name, caption, Some(format!("{}: {page} ", self.labels.file)))
                    }
                    "category" => {
                        ("category", name, whole.end..whole.end, Some(format!("{}: {page}", self.labels.category)))
                    }
                    _ => ("link", name, whole_label(), None),
                }
            }
            ObjectKind::ExternalLink { url, label } => {
                ("external", &self.text[url.clone()], label.clone().unwrap_or(url.clone()), None)
            }
            _ => return,
        };
        let (title, open) = (title.to_owned(), Open::new(Role::Bracket, "span", class));
        self.bracket(object, open.titled(&title), whole, Some(shown));
        if let Some(label) = label {
            self.label(&label);
        }
    }

    /// Opens a box with the name of a template; of a choice by number or gender, only the last form is shown.
    pub(super) fn open_template(&mut self, start: usize) {
        let Some((object, kind, whole)) = self.object_at(start) else { return };
        let (name, is_function, parameters) = match kind {
            ObjectKind::Template { name, is_function, parameters } => {
                (name.clone(), *is_function, parameters.as_slice())
            }
            ObjectKind::Argument { name } => (name.clone(), false, [].as_slice()),
            _ => return,
        };
        let name = self.text[name].trim().to_owned();
        let upper = name.to_uppercase();
        if is_function && matches!(upper.as_str(), "PLURAL" | "GENDER") {
            let last = parameters.last().map_or(whole.end..whole.end, |last| last.value.clone());
            let title = format!("{name}: {}", self.labels.approximate);
            return self.bracket(
                object,
                Open::new(Role::Bracket, "span", "approximate").titled(&title),
                whole,
                Some(last),
            );
        }
        if is_function && matches!(upper.as_str(), "DISPLAYTITLE" | "DEFAULTSORT") {
            let nothing = whole.end..whole.end;
            return self.bracket(object, Open::new(Role::Bracket, "span", "hidden"), whole, Some(nothing));
        }
        let title = format!("{}: {name}", self.labels.template);
        self.bracket(object, Open::new(Role::Bracket, "span", "template").titled(&title), whole, None);
        self.label(&name);
        if is_function {
            self.value();
        }
    }

    fn bracket(&mut self, object: usize, mut open: Open, whole: Range<usize>, shown: Option<Range<usize>>) {
        self.start_paragraph();
        open.object = Some(object);
        self.brackets.push(object);
        self.open(open);
        if let Some(shown) = shown {
            self.windows.push(Window { whole, shown });
        }
    }

    fn label(&mut self, text: &str) {
        let mut label = Open::new(Role::Inline, "span", "label");
        label.element.children.push(Node::Text(text.to_owned()));
        self.push_node(Node::Element(label.element));
    }

    pub(super) fn close_bracket(&mut self) {
        let Some(object) = self.brackets.pop() else { return };
        if let Some(n) = self.stack.iter().rposition(|open| open.object == Some(object)) {
            self.close_to(n);
        }
    }

    /// Begins the next value of a template's box.
    pub(super) fn value(&mut self) {
        if let Some(n) = self.stack.iter().rposition(|open| open.role == Role::Bracket) {
            self.close_to(n + 1);
            self.open(Open::new(Role::Value, "span", "value"));
        }
    }

    /// Opens a tag that is closed somewhere; one that is not has no effect.
    pub(super) fn open_tag(&mut self, start: usize, markup: &str) {
        let (object, name) = match self.object_at(start) {
            Some((object, ObjectKind::Tag { name, close: Some(_), .. }, _)) => (object, *name),
            Some((_, ObjectKind::Raw { tag, .. }, _)) => {
                self.raw_tag = Some(*tag);
                return;
            }
            _ => return,
        };
        let mut open = if name == "ref" {
            Open::new(Role::Note, "li", "")
        } else if let Some((_, shown)) = BLOCKS.iter().find(|(block, _)| *block == name) {
            if self.brackets.is_empty() {
                while matches!(self.top().role, Role::Paragraph | Role::Quotes) {
                    self.close();
                }
            }
            Open::new(Role::Block, shown, "")
        } else {
            let shown = INLINE.iter().find(|inline| **inline == name).copied().unwrap_or("span");
            self.start_paragraph();
            Open::new(Role::Inline, shown, "")
        };
        if markup.contains("mw-translate-fuzzy") {
            open.element.class = "outdated";
        }
        for attribute in ["lang", "dir"] {
            open.element.attributes.extend(attribute_of(markup, attribute).map(|value| (attribute, value)));
        }
        open.object = Some(object);
        self.open(open);
    }

    pub(super) fn close_tag(&mut self, range: Range<usize>) {
        let opened = self.stack.iter().rposition(|open| {
            let object = open.object.map(|object| &self.unit.objects[object].kind);
            matches!(object, Some(ObjectKind::Tag { close: Some(close), .. }) if *close == range)
        });
        if let Some(opened) = opened {
            self.close_to(opened);
            self.list.clear();
        }
    }

    pub(super) fn void_tag(&mut self, start: usize, markup: &str) {
        let Some((_, ObjectKind::Tag { name, .. }, _)) = self.object_at(start) else { return };
        match *name {
            "br" | "wbr" => {
                let name = if *name == "br" { "br" } else { "wbr" };
                self.start_paragraph();
                self.push_node(Node::Element(Open::new(Role::Inline, name, "").element));
            }
            "hr" => self.push_node(Node::Element(Open::new(Role::Block, "hr", "").element)),
            "ref" => {
                let name = attribute_of(markup, "name").unwrap_or_default();
                self.placeholder("reference", self.labels.references, &format!("[{name}]"));
            }
            name => {
                let title = self.labels.approximate;
                if matches!(name, "languages" | "section" | "templatestyles") {
                    self.placeholder("approximate", title, &format!("<{name}>"));
                }
            }
        }
    }

    /// Begins or ends italics (2 signs), bold (3) or both (5).
    pub(super) fn quotes(&mut self, n_signs: usize) {
        self.start_paragraph();
        if n_signs != 3 {
            self.toggle("i");
        }
        if n_signs != 2 {
            self.toggle("b");
        }
    }

    fn toggle(&mut self, name: &'static str) {
        let n_quotes = self.stack.iter().rev().take_while(|open| open.role == Role::Quotes).count();
        let first = self.stack.len() - n_quotes;
        let Some(opened) = (first..self.stack.len()).find(|n| self.stack[*n].element.name == name) else {
            return self.open(Open::new(Role::Quotes, name, ""));
        };
        let others: Vec<&'static str> = self.stack[opened + 1..].iter().map(|open| open.element.name).collect();
        self.close_to(opened);
        for other in others {
            self.open(Open::new(Role::Quotes, other, ""));
        }
    }
}

fn is_file_option(part: &str) -> bool {
    let part = part.trim();
    let is_size =
        part.strip_suffix("px").is_some_and(|size| size.bytes().all(|byte| byte.is_ascii_digit() || byte == b'x'));
    let is_named = part.split_once('=').is_some_and(|(name, _)| {
        ["alt", "link", "lang", "page", "upright", "class", "thumbtime", "start", "end"].contains(&name.trim())
    });
    is_size || is_named || FILE_OPTIONS.contains(&part)
}

/// The value of an attribute of a tag, if it is a word: letters, digits, `-`, `_` and spaces.
fn attribute_of(markup: &str, name: &str) -> Option<String> {
    let is_before = |at: usize| markup[..at].ends_with(char::is_whitespace);
    let (at, _) = markup
        .match_indices(name)
        .find(|(at, _)| is_before(*at) && markup[at + name.len()..].trim_start().starts_with('='))?;
    let value = markup[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
    let value = match value.chars().next()? {
        sign @ ('"' | '\'') => value[1..].split(sign).next()?,
        _ => value.split(|c: char| c.is_whitespace() || c == '>' || c == '/').next()?,
    };
    let is_word = !value.is_empty() && value.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '));
    is_word.then(|| value.to_owned())
}
