//! Templates: the same ones as in the source.

use crate::{
    markup::template_diff::Template,
    mend::{ends, put_in},
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
    let missing = lost(prepared, "check-templates-missing", &missing).into_iter();
    let extra = extra.into_iter().map(|template| {
        let what = What::new("check-templates-extra").text("template", target.slice(&template.name));
        Finding::new(template.name.clone(), what)
    });
    let fewer = lost(prepared, "check-templates-fewer", &fewer).into_iter();
    let fewer = fewer.map(|finding| finding.at_level(Level::Warn));
    let more = diff.more.iter().filter(is_page).map(|template| {
        let what = What::new("check-templates-more").text("template", target.slice(&template.name));
        Finding::new(template.name.clone(), what).at_level(Level::Warn)
    });
    missing.chain(extra).chain(fewer).chain(more).collect()
}

/// Templates of the source that the target lacks. One within another comes in with that.
fn lost(prepared: &Prepared<'_>, id: &'static str, templates: &[&Template]) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let mut told_to = 0;
    let finding = |template: &&Template| {
        let what = What::new(id).text("template", source.slice(&template.name));
        if template.range.start < told_to {
            let end = ends(target);
            return Finding::new(end..end, what);
        }
        told_to = template.range.end;
        let fix = put_in(source, target, &template.range);
        Finding::new(fix.range.clone(), what).with_fix(fix)
    };
    templates.iter().map(finding).collect()
}
