//! Templates: the same ones as in the source.

use crate::{
    markup::template_diff::Template,
    mend::put_in,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

/// A translated template's name calls another template or none.
pub(crate) const CHECK: Check = Check { id: CheckId::new("templates"), level: Level::Block, run };

/// Templates that stand for a sign or for a way of setting type; translators put them in where they need them.
const HELPERS: &[&str] = &["!", "!!", "(", "((", ")", "))", "-", "=", "Lang", "Nbsp", "Nobr", "Nowrap", "'", "''"];

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let diff = prepared.templates();
    let is_page = |template: &&Template| !template.is_word && !HELPERS.contains(&template.key.as_str());
    let missing: Vec<&Template> = diff.missing.iter().filter(is_page).collect();
    let fewer: Vec<&Template> = diff.fewer.iter().filter(is_page).collect();
    let extra: Vec<&Template> = diff.extra.iter().filter(is_page).collect();
    // As many went as came: they are taken for each other, in order.
    if !extra.is_empty() && missing.len() + fewer.len() == extra.len() {
        let mut missing: Vec<&Template> = missing.into_iter().chain(fewer).collect();
        missing.sort_by_key(|template| template.range.start);
        let changed = missing.into_iter().zip(extra).map(|(lost, found)| {
            let (expected, word) = (source.slice(&lost.name), target.slice(&found.name));
            let what = What::new("check-templates-changed").text("found", word).text("expected", expected);
            Finding::new(found.name.clone(), what).with_fix(Fix::replace(found.name.clone(), expected))
        });
        return changed.collect();
    }
    let missing = missing.into_iter().map(|template| {
        let fix = put_in(source, target, &template.range);
        let what = What::new("check-templates-missing").text("template", source.slice(&template.name));
        Finding::new(fix.range.clone(), what).with_fix(fix)
    });
    let extra = extra.into_iter().map(|template| {
        let what = What::new("check-templates-extra").text("template", target.slice(&template.name));
        Finding::new(template.name.clone(), what)
    });
    let fewer = fewer.into_iter().map(|template| {
        let fix = put_in(source, target, &template.range);
        let what = What::new("check-templates-fewer").text("template", source.slice(&template.name));
        Finding::new(fix.range.clone(), what).at_level(Level::Warn).with_fix(fix)
    });
    let more = diff.more.iter().filter(is_page).map(|template| {
        let what = What::new("check-templates-more").text("template", target.slice(&template.name));
        Finding::new(template.name.clone(), what).at_level(Level::Warn)
    });
    missing.chain(extra).chain(fewer).chain(more).collect()
}
