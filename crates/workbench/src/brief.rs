//! The brief of a sprint: Markdown as its organiser wrote it, made safe to show.

use crate::report::document::{in_wikitext, inside_wikitext};
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::collections::HashSet;

/// What a brief may hold, over plain CommonMark.
const OPTIONS: Options = Options::ENABLE_STRIKETHROUGH.union(Options::ENABLE_TABLES);

/// The brief as HTML that is safe to show: it runs nothing and loads nothing.
///
/// Headings begin at the third level, below those of the view. Links keep their address, get `rel` and open nothing by
/// themselves; images are left out, their text stays. Cost: linear.
pub fn to_html(markdown: &str) -> String {
    let mut n_images = 0_u32;
    let events = Parser::new_ext(markdown, OPTIONS).filter_map(|event| match event {
        Event::Start(Tag::Image { .. }) => {
            n_images += 1;
            None
        }
        Event::End(TagEnd::Image) => {
            n_images = n_images.saturating_sub(1);
            None
        }
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Some(Event::Start(Tag::Heading { level: below_the_view(level), id, classes, attrs }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(below_the_view(level)))),
        other => Some(other),
    });
    let mut raw = String::new();
    html::push_html(&mut raw, events);
    let tags = HashSet::from([
        "a",
        "blockquote",
        "br",
        "code",
        "del",
        "em",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "li",
        "ol",
        "p",
        "pre",
        "strong",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
    ]);
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(tags)
        .clean_content_tags(HashSet::from(["script", "style"]))
        .add_tag_attributes("a", &["href"])
        .add_tag_attributes("ol", &["start"])
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(Some("noopener noreferrer"));
    cleaner.clean(&raw).to_string()
}

fn below_the_view(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        HeadingLevel::H3 => HeadingLevel::H5,
        HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
    }
}

/// The brief as MediaWiki markup, for the report on a wiki page.
///
/// Paragraphs, headings, lists, links, emphasis and code are carried over; HTML and tables come out as their text.
pub fn to_wikitext(markdown: &str) -> String {
    let mut writer = Wikitext::default();
    for event in Parser::new_ext(markdown, OPTIONS) {
        writer.write(event);
    }
    writer.text.trim().to_owned()
}

#[derive(Default)]
struct Wikitext {
    text: String,
    /// The signs of the open lists, outermost first.
    lists: String,
    /// For each open link, whether it is written as one.
    links: Vec<bool>,
}

impl Wikitext {
    fn write(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.words(&text);
            }
            Event::Code(code) => self.text.push_str(&format!("<code>{}</code>", inside_wikitext(&code))),
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.text.push_str("<br />"),
            Event::Rule => self.text.push_str("\n----\n"),
            Event::InlineMath(text) | Event::DisplayMath(text) | Event::FootnoteReference(text) => {
                self.words(&text);
            }
            Event::TaskListMarker(_) => {}
        }
    }

    fn words(&mut self, text: &str) {
        let begins_a_line = self.text.is_empty() || self.text.ends_with('\n');
        self.text.push_str(&if begins_a_line { in_wikitext(text) } else { inside_wikitext(text) });
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { level, .. } => {
                self.fresh_block();
                self.text.push_str(&format!("{} ", "=".repeat(heading_signs(level))));
            }
            Tag::Paragraph if self.lists.is_empty() => self.fresh_block(),
            Tag::List(first) => self.lists.push(if first.is_some() { '#' } else { '*' }),
            Tag::Item => {
                self.fresh_line();
                self.text.push_str(&format!("{} ", self.lists));
            }
            Tag::Emphasis => self.text.push_str("''"),
            Tag::Strong => self.text.push_str("'''"),
            Tag::Strikethrough => self.text.push_str("<s>"),
            Tag::Link { dest_url, .. } => {
                let is_web = ["http://", "https://", "mailto:"].iter().any(|scheme| dest_url.starts_with(scheme));
                let url: String =
                    dest_url.chars().filter(|c| !c.is_whitespace() && !"[]{}<>|\"".contains(*c)).collect();
                self.links.push(is_web);
                if is_web {
                    self.text.push_str(&format!("[{url} "));
                }
            }
            Tag::BlockQuote(_) => {
                self.fresh_block();
                self.text.push_str("<blockquote>");
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => {
                self.fresh_block();
                self.text.push_str("<pre>");
            }
            Tag::TableRow | Tag::TableHead => self.fresh_line(),
            Tag::TableCell => self.text.push(' '),
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Heading(level) => self.text.push_str(&format!(" {}", "=".repeat(heading_signs(level)))),
            TagEnd::List(_) => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.text.push('\n');
                }
            }
            TagEnd::Emphasis => self.text.push_str("''"),
            TagEnd::Strong => self.text.push_str("'''"),
            TagEnd::Strikethrough => self.text.push_str("</s>"),
            TagEnd::Link => self.text.push_str(if self.links.pop() == Some(true) { "]" } else { "" }),
            TagEnd::BlockQuote(_) => self.text.push_str("</blockquote>"),
            TagEnd::CodeBlock => self.text.push_str("</pre>"),
            _ => {}
        }
    }

    fn fresh_line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn fresh_block(&mut self) {
        self.fresh_line();
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

/// The document's own title is of the first level and its sections of the second, so a brief begins at the third.
fn heading_signs(level: HeadingLevel) -> usize {
    match below_the_view(level) {
        HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_brief_is_shown_without_running_or_loading_anything() {
        for (markdown, html) in [
            ("# Autumn\n\nWe *update* **hubs**.", "<h3>Autumn</h3>\n<p>We <em>update</em> <strong>hubs</strong>.</p>"),
            (
                "[Hubs](https://meta.wikimedia.org/wiki/Hubs)",
                "<p><a href=\"https://meta.wikimedia.org/wiki/Hubs\" rel=\"noopener noreferrer\">Hubs</a></p>",
            ),
            ("<script>alert(1)</script>", ""),
            ("<img src=x onerror=alert(1)>", ""),
            ("![a hall](https://tracker.example/x.png)", "<p>a hall</p>"),
            ("[x](javascript:alert(1))", "<p><a rel=\"noopener noreferrer\">x</a></p>"),
            ("<p onclick=\"x()\" style=\"position:fixed\">t</p>", "<p>t</p>"),
        ] {
            assert_eq!(to_html(markdown).trim(), html, "{markdown}");
        }
    }

    #[test]
    fn a_brief_becomes_a_wiki_page() {
        let brief = "# Autumn\n\nWe *update* **hubs** with [the guide](https://a.example/x).\n\n\
                     - pick\n  - a page\n- push\n\n1. rest\n\n`{{nowiki}}` [there](Other) ~~late~~";
        let page = "=== Autumn ===\n\nWe ''update'' '''hubs''' with [https://a.example/x the guide].\n\
                    * pick\n** a page\n* push\n# rest\n\n\
                    <code>&#123;&#123;nowiki&#125;&#125;</code> there <s>late</s>";
        assert_eq!(to_wikitext(brief), page);
    }

    #[test]
    fn markup_of_the_wiki_in_a_brief_is_only_text() {
        assert_eq!(to_wikitext("{{delete}}"), "&#123;&#123;delete&#125;&#125;");
        assert_eq!(to_wikitext("`</code>` ''x''"), "<code>&#60;/code&#62;</code> &#39;&#39;x&#39;&#39;");
    }
}
