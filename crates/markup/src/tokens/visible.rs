//! What a reader sees of a unit.

use super::{ObjectKind, TokenKind, UnitText, tables::entity};
use std::ops::Range;

/// Where the words stand that a reader sees, in order: text, labels, and targets of links that have no label. Names of
/// templates, parameters, tags and files are left out; variables and entities are gaps. Cost: linear.
pub fn visible(text: &str, unit: &UnitText) -> Vec<Range<usize>> {
    let mut targets: Vec<Range<usize>> = Vec::new();
    let mut hidden: Vec<Range<usize>> = Vec::new();
    for object in &unit.objects {
        if let ObjectKind::Link { target, parts } = &object.kind {
            let name = &text[target.clone()];
            match name.split_once(':').map(|(space, _)| space.trim().to_ascii_lowercase()).as_deref() {
                Some("file" | "image") => {
                    let n_options = parts.len().saturating_sub(1);
                    hidden.extend(parts.iter().take(n_options).cloned());
                }
                Some("category") => hidden.extend(parts.iter().cloned()),
                _ if parts.is_empty() => targets.push(target.clone()),
                _ => {}
            }
        }
    }
    // Options lie one after another, but links can lie in captions.
    hidden.sort_unstable_by_key(|range| range.start);
    targets.sort_unstable_by_key(|range| range.start);
    let (mut next_hidden, mut next_target) = (0, 0);
    let mut seen: Vec<Range<usize>> = Vec::new();
    for token in &unit.tokens {
        let at = token.range.start;
        next_hidden += hidden[next_hidden..].iter().take_while(|range| range.end <= at).count();
        next_target += targets[next_target..].iter().take_while(|range| range.end <= at).count();
        let is_in = |ranges: &[Range<usize>], n: usize| ranges.get(n).is_some_and(|range| range.start <= at);
        let is_seen = match token.kind {
            TokenKind::Text | TokenKind::Stray => !is_in(&hidden, next_hidden),
            TokenKind::LinkTarget => is_in(&targets, next_target),
            _ => false,
        };
        if is_seen {
            seen.push(token.range.clone());
        }
    }
    seen
}

/// The words that a reader sees, with entities decoded and variables as they stand. Cost: linear.
pub fn visible_text(text: &str) -> String {
    let unit = super::read(text);
    let mut shown = String::with_capacity(text.len());
    let mut seen = visible(text, &unit).into_iter().peekable();
    for token in &unit.tokens {
        if seen.next_if(|range| *range == token.range).is_some() {
            shown.push_str(&text[token.range.clone()]);
            continue;
        }
        match token.kind {
            TokenKind::Entity => shown.push_str(&entity(&text[token.range.clone()]).unwrap_or_default()),
            TokenKind::Variable => shown.push_str(&text[token.range.clone()]),
            TokenKind::LineBreak => shown.push('\n'),
            TokenKind::TableCell | TokenKind::TagVoid => shown.push(' '),
            _ => {}
        }
    }
    shown
}
