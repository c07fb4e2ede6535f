//! Heading lines.

/// The text of a heading, without its signs and the white space around it, where this text is one heading line.
///
/// A heading begins with one to six `=` and ends with as many, white space after them apart, with at least one
/// character between; the largest such number counts, so `===A ==` is `=A` at level 2. Source: Translate's own rule.
pub fn heading_text(text: &str) -> Option<&str> {
    if !text.starts_with('=') {
        return None;
    }
    let line = text.trim_end_matches(is_space);
    let n_before = line.bytes().take_while(|byte| *byte == b'=').count();
    let n_after = line.bytes().rev().take_while(|byte| *byte == b'=').count();
    // At least one character must stay between: a line of signs alone is its own text.
    let level = n_before.min(n_after).min(6).min(line.len().saturating_sub(1) / 2);
    let inner = line.get(level..line.len() - level).filter(|_| level > 0)?;
    (!inner.contains('\n')).then(|| inner.trim_matches([' ', '\t']))
}

/// Whether this text is one heading line.
pub fn is_heading(text: &str) -> bool {
    heading_text(text).is_some()
}

/// White space as Translate's patterns know it; other Unicode white space is text.
pub(crate) fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_single_lines_between_equal_signs() {
        for (text, heading) in [
            ("== Goals ==", Some("Goals")),
            ("==Goals==", Some("Goals")),
            ("= One =", Some("One")),
            ("====== Six ======", Some("Six")),
            ("======= Seven =======", Some("= Seven =")),
            ("===Hello ==", Some("=Hello")),
            ("== Unbalanced ===", Some("Unbalanced =")),
            ("== Goals ==  \t", Some("Goals")),
            ("== Cele ąę ==", Some("Cele ąę")),
            ("===", Some("=")),
            ("====", Some("==")),
            ("=====", Some("=")),
            ("==", None),
            ("=", None),
            ("", None),
            ("== Goals ==\nText", None),
            ("== Goals == <!-- a note -->", None),
            (" == Goals ==", None),
            ("Goals ==", None),
        ] {
            assert_eq!(heading_text(text), heading, "{text:?}");
        }
    }
}
