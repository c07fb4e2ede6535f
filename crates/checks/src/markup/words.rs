//! Magic words, parser functions and behaviour switches that were added or lost.

use crate::{
    compare::compare,
    markup::template_diff::Template,
    mend::{put_in, take_out},
    problem::{CheckId, Finding, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;
use tolmach_markup::tokens::TokenKind;

/// Magic words act on the whole page: `DISPLAYTITLE`, `__NOTOC__`.
pub(crate) const CHECK: Check = Check { id: CheckId::new("magic-words"), level: Level::Warn, run };

/// Words that follow the grammar of each language.
const GRAMMATICAL: &[&str] = &["PLURAL", "GENDER", "GRAMMAR", "BIDI"];

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let diff = prepared.templates();
    let is_word = |template: &&Template| template.is_word && !GRAMMATICAL.contains(&template.key.as_str());
    let missing = diff.missing.iter().filter(is_word).map(|template| &template.range);
    let extra = diff.extra.iter().filter(is_word).map(|template| &template.range);
    let switches = compare(switches(source), switches(target));
    let lost = missing.chain(&switches.missing).map(|range| {
        let fix = put_in(source, target, range);
        let what = What::new("check-magic-words-missing").text("word", source.slice(range));
        Finding::new(fix.range.clone(), what).with_fix(fix)
    });
    let added = extra.chain(&switches.extra).map(|range| {
        let what = What::new("check-magic-words-extra").text("word", target.slice(range));
        Finding::new(range.clone(), what).with_fix(take_out(target.text, range.clone()))
    });
    lost.chain(added).collect()
}

fn switches(side: &Side<'_>) -> Vec<(String, Range<usize>)> {
    side.of_kind(TokenKind::Switch)
        .map(|token| (side.slice(&token.range).to_uppercase(), token.range.clone()))
        .collect()
}
