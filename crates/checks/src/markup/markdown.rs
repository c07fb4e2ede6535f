//! Markdown, which wikis show as it stands.

use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use regex::Regex;
use std::sync::LazyLock;
use tolmach_markup::tokens::TokenKind;

/// This is not wikitext.
pub(crate) const CHECK: Check = Check { id: CheckId::new("markdown"), level: Level::Hint, run };

/// A pattern, and what wikitext has for it.
static SYNTAX: LazyLock<Vec<(Regex, &'static str)>> = LazyLock::new(|| {
    let patterns = [
        (r"\*\*([^*\s](?:[^*\n]*[^*\s])?)\*\*", "'''$1'''"),
        (r"`([^`\n]+)`", "<code>$1</code>"),
        (r"\[([^\[\]\n]+)\]\(((?:https?:)?//[^\s()]+)\)", "[$2 $1]"),
    ];
    patterns.into_iter().filter_map(|(pattern, wikitext)| Some((Regex::new(pattern).ok()?, wikitext))).collect()
});

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let has_sign = |text: &str| text.contains("**") || text.contains('`') || text.contains("](");
    if !has_sign(target.text) {
        return Vec::new();
    }
    let usual = SYNTAX.iter().filter(|(pattern, _)| !pattern.is_match(source.text));
    let found = usual.flat_map(|(pattern, wikitext)| {
        pattern.captures_iter(target.text).filter_map(|captures| {
            let range = captures.get(0)?.range();
            let mut text = String::new();
            captures.expand(wikitext, &mut text);
            let what = What::new("check-markdown").text("found", target.slice(&range)).text("wikitext", &text);
            is_prose(target, range.start).then(|| Finding::new(range.clone(), what).with_fix(Fix::replace(range, text)))
        })
    });
    found.collect()
}

/// Whether it begins in text, rather than in code. Two asterisks at the start of a line look like a list.
fn is_prose(side: &Side<'_>, at: usize) -> bool {
    let n = side.tokens().partition_point(|token| token.range.end <= at);
    side.tokens().get(n).is_some_and(|token| matches!(token.kind, TokenKind::Text | TokenKind::ListPrefix))
}
