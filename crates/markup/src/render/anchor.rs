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
        let inner = &rest[open + 1..];
        let link = if let Some(link) = inner.strip_prefix('[') {
            link.split_once("]]").map(|(link, after)| (link.split_once('|').map_or(link, |(_, shown)| shown), after))
        } else if ["http://", "https://", "//", "mailto:"].iter().any(|scheme| inner.starts_with(scheme)) {
            inner.split_once(']').map(|(link, after)| (link.split_once(' ').map_or("", |(_, shown)| shown), after))
        } else {
            plain.push('[');
            rest = inner;
            continue;
        };
        // What is not closed here is closed nowhere further on.
        let Some((shown, after)) = link else { return plain + &rest[open..] };
        plain.push_str(shown);
        rest = after;
    }
    plain + rest
}

fn without_tags(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, tag)) = rest.split_once('<') {
        // What is not closed here is closed nowhere further on.
        let Some((_, after)) = tag.split_once('>') else { break };
        plain.push_str(before);
        rest = after;
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
