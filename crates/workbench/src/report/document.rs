//! A small document and its two spellings: Markdown and MediaWiki markup.
//!
//! Text goes in raw and is escaped here, so that a page title or a user name can't turn into markup.

/// One block of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading; 1 is the title of the document.
    Heading(u8, String),
    Paragraph(String),
    List(Vec<Vec<Piece>>),
    Table(Table),
    /// Markup that is in the document's own spelling already.
    Ready(String),
}

/// A table whose first column says what a row is about; the others hold figures if `is_figures`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<Piece>>,
    pub(super) is_figures: bool,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Text(String),
    /// A page of the wiki.
    Page(String),
    /// The history of a page of the wiki.
    History {
        title: String,
        label: String,
    },
    /// A user of the wiki.
    User(String),
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Piece {
    fn from(figure: u32) -> Self {
        Self::Text(figure.to_string())
    }
}

/// The document as Markdown (CommonMark with tables). `api_url` is the wiki's, from which links are made.
pub(super) fn markdown(blocks: &[Block], api_url: &str) -> String {
    // The practice wiki has no address that would hold for more than a moment.
    let has_address = api_url.starts_with("http");
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) | Piece::Page(text) | Piece::User(text) if !has_address => in_markdown(text),
        Piece::History { .. } if !has_address => String::new(),
        Piece::Text(text) => in_markdown(text),
        Piece::Page(title) => markdown_link(title, &page_url(api_url, title, "")),
        Piece::History { title, label } => markdown_link(label, &page_url(api_url, title, "&action=history")),
        Piece::User(name) => markdown_link(name, &page_url(api_url, &format!("User:{name}"), "")),
    };
    let row = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let block = |block: &Block| match block {
        Block::Heading(level, text) => format!("{} {}", "#".repeat((*level).into()), in_markdown(text)),
        Block::Paragraph(text) => in_markdown(text),
        Block::List(items) => {
            let item = |pieces: &Vec<Piece>| format!("- {}", pieces.iter().map(piece).collect::<Vec<_>>().join(" "));
            items.iter().map(|item_pieces| item(item_pieces).trim_end().to_owned()).collect::<Vec<_>>().join("\n")
        }
        Block::Table(Table { head, rows, is_figures }) => {
            let rule = |n: usize| if n > 0 && *is_figures { "---:".to_owned() } else { "---".to_owned() };
            let head_row = row(head.iter().map(|cell| in_markdown(cell)).collect());
            let rule_row = row((0..head.len()).map(rule).collect());
            let rows = rows.iter().map(|cells| row(cells.iter().map(piece).collect()));
            [head_row, rule_row].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
        }
        Block::Ready(markup) => markup.clone(),
    };
    joined(blocks.iter().map(block))
}

/// The document as MediaWiki markup, for a page of the wiki that it speaks of.
pub(super) fn wikitext(blocks: &[Block]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => in_wikitext(text),
        Piece::Page(title) => format!("[[:{title}]]"),
        Piece::History { title, label } => {
            format!("[{{{{fullurl:{title}|action=history}}}} {}]", in_wikitext(label))
        }
        Piece::User(name) => format!("[[User:{name}|{}]]", in_wikitext(name)),
    };
    let block = |block: &Block| match block {
        Block::Heading(level, text) => {
            let signs = "=".repeat(usize::from(*level));
            format!("{signs} {} {signs}", in_wikitext(text))
        }
        Block::Paragraph(text) => in_wikitext(text),
        Block::List(items) => {
            let item = |pieces: &Vec<Piece>| format!("* {}", pieces.iter().map(piece).collect::<Vec<_>>().join(" "));
            items.iter().map(item).collect::<Vec<_>>().join("\n")
        }
        Block::Table(Table { head, rows, is_figures }) => {
            let style = if *is_figures { " style=\"text-align: end;\"" } else { "" };
            let mut lines = vec!["{| class=\"wikitable\"".to_owned()];
            lines.extend(head.iter().map(|cell| format!("! scope=\"col\" | {}", in_wikitext(cell))));
            for cells in rows {
                lines.push("|-".to_owned());
                lines.extend(cells.iter().enumerate().map(|(n, cell)| match n {
                    0 => format!("! scope=\"row\" | {}", piece(cell)),
                    _ => format!("|{style} | {}", piece(cell)),
                }));
            }
            lines.push("|}".to_owned());
            lines.join("\n")
        }
        Block::Ready(markup) => markup.clone(),
    };
    joined(blocks.iter().map(block))
}

fn joined(blocks: impl Iterator<Item = String>) -> String {
    let mut text = blocks.map(|block| block.trim_end().to_owned()).collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

fn markdown_link(label: &str, url: &str) -> String {
    format!("[{}](<{url}>)", in_markdown(label))
}

/// Address of a page, from that of the API: both scripts stand side by side in every MediaWiki.
pub(super) fn page_url(api_url: &str, title: &str, query: &str) -> String {
    let folder = api_url.strip_suffix("api.php").unwrap_or(api_url);
    let mut encoded = String::new();
    for byte in title.replace(' ', "_").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b':' | b'/' => {
                encoded.push(byte.into())
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    format!("{folder}index.php?title={encoded}{query}")
}

/// Text as Markdown shows it unchanged, on one line and inside a table too.
fn in_markdown(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for (n, c) in text.chars().enumerate() {
        let is_line_sign = n == 0 && matches!(c, '#' | '+' | '-' | '=');
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '&' | '~') || is_line_sign {
            safe.push('\\');
        }
        safe.push(if c.is_control() { ' ' } else { c });
    }
    safe
}

/// Text as MediaWiki shows it unchanged where a line begins: what could begin markup becomes a character reference.
pub(crate) fn in_wikitext(text: &str) -> String {
    match text.chars().next() {
        Some(sign @ ('*' | '#' | ':' | ';' | ' ' | '!' | '-')) => {
            format!("&#{};{}", u32::from(sign), inside_wikitext(&text[sign.len_utf8()..]))
        }
        _ => inside_wikitext(text),
    }
}

/// The same for text that stands within a line.
pub(crate) fn inside_wikitext(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '[' | ']' | '{' | '}' | '<' | '>' | '|' | '&' | '\'' | '~' | '=' | '_' => {
                safe.push_str(&format!("&#{};", u32::from(c)));
            }
            _ if c.is_control() => safe.push(' '),
            _ => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_name_stays_a_name() {
        for (name, markdown, wikitext) in [
            ("a|b", "a\\|b", "a&#124;b"),
            ("{{delete}}", "{{delete}}", "&#123;&#123;delete&#125;&#125;"),
            ("<b>~~~~", "\\<b\\>\\~\\~\\~\\~", "&#60;b&#62;&#126;&#126;&#126;&#126;"),
            ("# one", "\\# one", "&#35; one"),
            ("two\nlines", "two lines", "two lines"),
            ("Жовтень", "Жовтень", "Жовтень"),
        ] {
            assert_eq!((in_markdown(name).as_str(), in_wikitext(name).as_str()), (markdown, wikitext), "{name}");
        }
    }

    #[test]
    fn links_go_to_the_wiki_of_the_sprint() {
        let api = "https://meta.example.org/w/api.php";
        assert_eq!(
            page_url(api, "Baza wiedzy/Żółw (1)", "&action=history"),
            "https://meta.example.org/w/index.php?title=Baza_wiedzy/%C5%BB%C3%B3%C5%82w_%281%29&action=history"
        );
        let blocks = [Block::List(vec![vec![Piece::Page("A_b".to_owned())]])];
        assert_eq!(markdown(&blocks, api), "- [A\\_b](<https://meta.example.org/w/index.php?title=A_b>)\n");
        assert_eq!(markdown(&blocks, "practice:"), "- A\\_b\n", "a link would lead nowhere");
    }
}
