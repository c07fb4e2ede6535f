//! Apostrophes: accents and quotation marks typed in their place, and where they are letters, other wrong signs.

use super::prose::is_letter;
use crate::{
    packs::{Apostrophe, Script},
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

/// The apostrophe within a word is one that the language uses.
pub(crate) const CHECK: Check = Check { id: CheckId::new("apostrophe"), level: Level::Hint, run };

/// Signs that are typed for an apostrophe and are none.
const WRONG: &str = "`´‘′ʹʻ‛";

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Some(pack) = prepared.pack() else { return Vec::new() };
    let apostrophe = &pack.apostrophe;
    let target = prepared.target.prose();
    let right = in_use(&target.text, apostrophe);
    let script = pack.letters.script;
    let findings = target.text.char_indices().filter_map(|(at, c)| {
        let is_inner = |sign: char| {
            let (before, after) = (target.before(at), target.after(at + sign.len_utf8()));
            before.is_some_and(is_letter) && after.is_some_and(is_letter)
        };
        // Between Cyrillic letters even an asterisk or a double quotation mark can only be meant as an apostrophe.
        let is_typed_for_it = script == Script::Cyrl
            && apostrophe.is_letter
            && matches!(c, '*' | '"' | '”' | '“')
            && target.before(at).is_some_and(|c| Script::of(c) == Some(script))
            && target.after(at + c.len_utf8()).is_some_and(|c| "єюяїЄЮЯЇёеЁЕіІ".contains(c));
        let is_wrong = !apostrophe.is_right(c) && (WRONG.contains(c) && is_inner(c) || is_typed_for_it);
        if !is_wrong {
            return None;
        }
        let range = at..at + c.len_utf8();
        let what =
            What::new("check-apostrophe").text("found", &target.text[range.clone()]).text("wanted", &right.to_string());
        let finding = Finding::new(target.source_of(&range), what);
        Some(match target.plain_source_of(&range) {
            Some(place) => finding.with_fix(Fix::replace(place, right)),
            None => finding,
        })
    });
    findings.collect()
}

/// The apostrophe that the text already uses, else the usual one.
fn in_use(text: &str, apostrophe: &Apostrophe) -> char {
    let used = text.char_indices().find(|(at, c)| {
        apostrophe.is_right(*c)
            && text[..*at].chars().next_back().is_some_and(is_letter)
            && text[at + c.len_utf8()..].chars().next().is_some_and(is_letter)
    });
    used.map_or(apostrophe.preferred, |(_, c)| c)
}
