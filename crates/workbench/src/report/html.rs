//! A document as a page to print: it runs nothing and loads nothing.

use super::document::{Block, Piece, Table, page_url};

/// Looks on paper and on a screen, with the fonts that are there.
const STYLE: &str = "\
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #202122; background: #fff; }
h1, h2 { line-height: 1.25; break-after: avoid; }
table { border-collapse: collapse; margin: 0 0 1rem; }
th, td { padding: 0.25rem 0.75rem; border: 1px solid #a2a9b1; text-align: start; vertical-align: top; }
thead th { background: #eaecf0; }
td.figure { text-align: end; font-variant-numeric: tabular-nums; }
tr { break-inside: avoid; }
@media print { body { max-width: none; margin: 0; } a { color: inherit; text-decoration: none; } }
@page { margin: 2cm; }";

/// The document as HTML. `api_url` is the wiki's, from which links are made; `language` is that of the text.
pub(super) fn html(blocks: &[Block], api_url: &str, language: &str) -> String {
    let title = blocks.iter().find_map(|block| match block {
        Block::Heading(1, text) => Some(escaped(text)),
        Block::Heading(..) | Block::Paragraph(_) | Block::List(_) | Block::Table(_) | Block::Ready(_) => None,
    });
    let body: Vec<String> = blocks.iter().map(|block| block_html(block, api_url)).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>\n{STYLE}\n</style>\n</head>\n\
         <body>\n{}\n</body>\n</html>\n",
        escaped(language),
        title.unwrap_or_default(),
        body.join("\n")
    )
}

fn block_html(block: &Block, api_url: &str) -> String {
    match block {
        Block::Heading(level, text) => format!("<h{level}>{}</h{level}>", escaped(text)),
        Block::Paragraph(text) => format!("<p>{}</p>", escaped(text)),
        Block::List(items) => {
            let item = |pieces: &Vec<Piece>| {
                let pieces: Vec<String> = pieces.iter().map(|piece| piece_html(piece, api_url)).collect();
                format!("<li>{}</li>", pieces.join(" ").trim_end())
            };
            format!("<ul>\n{}\n</ul>", items.iter().map(item).collect::<Vec<_>>().join("\n"))
        }
        Block::Table(Table { head, rows, is_figures }) => {
            let head: String = head.iter().map(|cell| format!("<th scope=\"col\">{}</th>", escaped(cell))).collect();
            let class = if *is_figures { " class=\"figure\"" } else { "" };
            let cell = |(n, piece): (usize, &Piece)| match n {
                0 => format!("<th scope=\"row\">{}</th>", piece_html(piece, api_url)),
                _ => format!("<td{class}>{}</td>", piece_html(piece, api_url)),
            };
            let row =
                |cells: &Vec<Piece>| format!("<tr>{}</tr>", cells.iter().enumerate().map(cell).collect::<String>());
            let rows: Vec<String> = rows.iter().map(row).collect();
            format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{}\n</tbody>\n</table>", rows.join("\n"))
        }
        Block::Ready(markup) => markup.trim_end().to_owned(),
    }
}

fn piece_html(piece: &Piece, api_url: &str) -> String {
    // The practice wiki has no address that would hold for more than a moment.
    let has_address = api_url.starts_with("http");
    let link = |label: &str, url: String| format!("<a href=\"{}\"><bdi>{}</bdi></a>", escaped(&url), escaped(label));
    match piece {
        Piece::Text(text) => escaped(text),
        Piece::Page(text) | Piece::User(text) if !has_address => format!("<bdi>{}</bdi>", escaped(text)),
        Piece::History { .. } if !has_address => String::new(),
        Piece::Page(title) => link(title, page_url(api_url, title, "")),
        Piece::History { title, label } => link(label, page_url(api_url, title, "&action=history")),
        Piece::User(name) => link(name, page_url(api_url, &format!("User:{name}"), "")),
    }
}

/// Text as HTML shows it unchanged, within an attribute too.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
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
    fn a_name_never_becomes_markup() {
        let blocks = [
            Block::Heading(1, "<script>".to_owned()),
            Block::List(vec![vec![Piece::Page("A\" onclick=\"b".to_owned()), Piece::User("C&D".to_owned())]]),
        ];
        let page = html(&blocks, "https://meta.example.org/w/api.php", "pl");
        assert!(page.contains("<html lang=\"pl\">") && page.contains("<title>&lt;script&gt;</title>"), "{page}");
        assert!(!page.contains("<script>") && !page.contains("\" onclick"), "{page}");
        assert!(page.contains("title=A%22_onclick%3D%22b\""), "{page}");
        let offline = html(&blocks, "practice:", "pl");
        assert!(!offline.contains("href"), "a link would lead nowhere: {offline}");
    }
}
