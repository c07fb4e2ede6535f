//! Anchors of headings.

/// The id that the wiki gives a heading, escaped for an attribute.
///
/// Links, quotes and tags are taken out of the heading first. Source: MediaWiki's `html5` way of writing ids. Templates
/// are not expanded here, so the anchor of a heading with a template in it is approximate.
pub(super) fn of(heading: &str) -> String {
    let plain = without_tags(&without_links(heading)).replace("'''", "").replace("''", "");
    let id = plain.split_whitespace().collect::<Vec<_>>().join("_");
    id.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

fn without_links(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(open) = rest.find('[') {
        plain.push_str(&rest[..open]);
        let (inner, after) = match rest[open..].strip_prefix("[[") {
            Some(link) => match link.split_once("]]") {
                Some((inner, after)) => (inner.split_once('|').map_or(inner, |(_, shown)| shown), after),
                None => ("[[", link),
            },
            None => match rest[open + 1..].split_once(']') {
                Some((link, after)) if link.contains("//") => {
                    (link.split_once(' ').map_or("", |(_, shown)| shown), after)
                }
                _ => ("[", &rest[open + 1..]),
            },
        };
        plain.push_str(inner);
        rest = after;
    }
    plain + rest
}

fn without_tags(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        plain.push_str(before);
        match tag.split_once('>') {
            Some((_, after)) => rest = after,
            None => {
                plain.push('<');
                rest = tag;
            }
        }
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_the_plain_heading_with_underscores() {
        for (heading, anchor) in [
            ("Goals", "Goals"),
            ("What  we do", "What_we_do"),
            ("Cele i środki", "Cele_i_środki"),
            ("[[Help:X|The help]] for ''all''", "The_help_for_all"),
            ("[[Help:X]] & \"more\"", "Help:X_&amp;_&quot;more&quot;"),
            ("[https://example.org the site] [1]", "the_site_[1]"),
            ("<b>Bold</b> 1 < 2 [[", "Bold_1_&lt;_2_[["),
        ] {
            assert_eq!(of(heading), anchor, "{heading}");
        }
    }
}
