//! Parameters of templates: the same names, and as many without a name.

use crate::{
    compare::compare,
    markup::template_diff::Template,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared, Side},
};
use std::ops::Range;

/// A template does not know a translated name, and takes the words before a `=` for one.
pub(crate) const CHECK: Check = Check { id: CheckId::new("template-parameters"), level: Level::Block, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let pairs = prepared.templates().both.iter().filter(|(lost, _)| !lost.is_word);
    pairs.flat_map(|(lost, found)| parameters(prepared, lost, found)).collect()
}

/// A parameter by what the template calls it.
#[derive(Debug, Clone)]
struct Named {
    name: String,
    /// Where its name stands, without space around; none for one without a name.
    written: Option<Range<usize>>,
    /// Name and value.
    all: Range<usize>,
}

fn parameters(prepared: &Prepared<'_>, lost: &Template, found: &Template) -> Vec<Finding> {
    let Prepared { source, target, .. } = prepared;
    let by_name =
        |side, template| named(side, template).into_iter().map(|one| (one.name.clone(), one)).collect::<Vec<_>>();
    let compared = compare(by_name(source, lost), by_name(target, found));
    let mut extra: Vec<Named> = compared.extra;
    let mut missing: Vec<Named> = compared.missing;
    let mut findings = Vec::new();
    // One without a name got one, by a sign in its words.
    let n_unnamed = missing.iter().filter(|one| one.written.is_none()).count();
    let named_now: Vec<Named> = extra.iter().filter(|one| one.written.is_some()).take(n_unnamed).cloned().collect();
    let n_known = missing.iter().filter(|one| one.written.is_some()).count();
    if n_unnamed > 0 && extra.iter().filter(|one| one.written.is_some()).count() > n_known {
        let mut unnamed = missing.iter().filter(|one| one.written.is_none()).map(|one| one.name.clone());
        for one in &named_now {
            let (Some(number), Some(written)) = (unnamed.next(), &one.written) else { break };
            let what = What::new("check-template-parameters-equals").text("found", target.slice(written));
            let fix = Fix::insert(one.all.start, format!("{number}="));
            findings.push(Finding::new(written.clone(), what).with_fix(fix));
        }
        let n = findings.len();
        extra.retain(|one| !named_now[..n].iter().any(|other| other.all == one.all));
        let mut left = n;
        missing.retain(|one| {
            let is_told = one.written.is_none() && left > 0;
            left -= usize::from(is_told);
            !is_told
        });
    }
    if missing.len() == extra.len() {
        let pairs = missing.iter().zip(&extra);
        let changed = pairs.filter_map(|(lost, found)| {
            let (expected, written) = (&lost.name, found.written.clone()?);
            let what = What::new("check-template-parameters-changed")
                .text("found", target.slice(&written))
                .text("expected", expected);
            Some(Finding::new(written.clone(), what).with_fix(Fix::replace(written, expected)))
        });
        findings.extend(changed);
        return findings;
    }
    let template = source.slice(&lost.name);
    findings.extend(missing.into_iter().map(|one| {
        let at = found.range.end - 2;
        let what = What::new("check-template-parameters-missing").text("name", &one.name).text("template", template);
        let fix = Fix::insert(at, format!("|{}", source.slice(&one.all)));
        Finding::new(found.name.clone(), what).with_fix(fix)
    }));
    findings.extend(extra.into_iter().map(|one| {
        let what = What::new("check-template-parameters-extra").text("name", &one.name).text("template", template);
        Finding::new(one.written.unwrap_or(one.all), what)
    }));
    findings
}

fn named(side: &Side<'_>, template: &Template) -> Vec<Named> {
    let mut n_unnamed = 0;
    let parameters = template.parameters.iter().map(|parameter| match &parameter.name {
        Some(name) => {
            let written = side.slice(name);
            let at = name.start + written.len() - written.trim_start().len();
            let trimmed = at..at + written.trim().len();
            Named {
                name: side.slice(&trimmed).to_owned(),
                written: Some(trimmed),
                all: name.start..parameter.value.end,
            }
        }
        None => {
            n_unnamed += 1;
            Named { name: n_unnamed.to_string(), written: None, all: parameter.value.clone() }
        }
    });
    parameters.collect()
}
