//! What a wiki replaces as it saves: signatures, substituted templates, empty labels.

use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use tolmach_markup::tokens::{ObjectKind, TokenKind};

/// Readers would see a translator's signature, or what the template was on that day.
pub(crate) const CHECK: Check = Check { id: CheckId::new("pre-save"), level: Level::Block, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let target = &prepared.target;
    let signatures = target.of_kind(TokenKind::Signature).map(|token| {
        let text = target.slice(&token.range);
        let what = What::new("check-pre-save-signature").text("found", text);
        let fix = Fix::replace(token.range.clone(), format!("<nowiki>{text}</nowiki>"));
        Finding::new(token.range.clone(), what).with_fix(fix)
    });
    let constructs = target.objects().iter().filter_map(|object| match &object.kind {
        ObjectKind::Template { name, .. } => {
            let written = target.slice(name);
            let word = written.trim_start();
            let at = name.start + written.len() - word.len();
            let is_word = |subst: &&&str| word.get(..subst.len()).is_some_and(|head| head.eq_ignore_ascii_case(subst));
            // The colon of a parser function stands after its name.
            let subst = ["subst", "safesubst"].iter().find(is_word)?;
            let after = &target.text[at + subst.len()..];
            let colon = after.trim_start().strip_prefix(':')?;
            let range = at..target.text.len() - colon.len();
            let what = What::new("check-pre-save-subst").text("found", target.slice(&range));
            Some(Finding::new(range.clone(), what).with_fix(Fix::delete(range)))
        }
        ObjectKind::Link { target: page, parts } => {
            let is_pipe_trick = parts.len() == 1 && parts[0].is_empty() && !target.slice(page).trim().is_empty();
            let what = What::new("check-pre-save-label").text("found", target.slice(&object.range));
            let bar = page.end..parts.first()?.end;
            is_pipe_trick.then(|| Finding::new(object.range.clone(), what).with_fix(Fix::delete(bar)))
        }
        _ => None,
    });
    signatures.chain(constructs).collect()
}
