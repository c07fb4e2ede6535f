//! `Special:MyLanguage/`, which leads readers to a page in their own language.

use crate::{
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};

/// Without the prefix, readers fall into the wrong language.
pub(crate) const CHECK: Check = Check { id: CheckId::new("my-language"), level: Level::Warn, run };

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let lost = prepared.links().both.iter().filter(|(source, target)| {
        source.name.is_my_language && !target.name.is_my_language && !target.name.is_in_language
    });
    let finding = |range: &std::ops::Range<usize>| {
        let written = prepared.target.slice(range);
        let at = range.start + written.len() - written.trim_start().trim_start_matches(':').len();
        let what = What::new("check-my-language").text("page", written);
        Finding::new(range.clone(), what).with_fix(Fix::insert(at, "Special:MyLanguage/"))
    };
    lost.map(|(_, target)| finding(&target.target)).collect()
}
