//! Markup of translatable pages, which belongs to the page and never into a translation.

use crate::{
    mend::take_out,
    problem::{CheckId, Finding, Fix, Level, What},
    run::Check,
    subject::{Helps, Prepared},
};
use tolmach_markup::{tokens::TokenKind, variable};

/// `<translate>`, `<tvar>`, markers and `!!FUZZY!!` break the page or make the translation outdated at once.
pub(crate) const CHECK: Check = Check { id: CheckId::new("page-markup"), level: Level::Block, run };

/// What a wiki writes before a translation that is outdated.
const FUZZY: &str = "!!FUZZY!!";

fn run(prepared: &Prepared<'_>, _: &Helps<'_>) -> Vec<Finding> {
    let target = &prepared.target;
    let mut findings = Vec::new();
    let mut variables_end = 0;
    for variable in variable::variables(target.text) {
        let range = variable.at..variable.at + variable.markup.len();
        variables_end = variables_end.max(range.end);
        let what = What::new("check-page-markup-variable").text("name", &variable.name());
        findings.push(Finding::new(range.clone(), what).with_fix(Fix::replace(range, variable.name())));
    }
    for token in target.tokens() {
        let text = target.slice(&token.range);
        let is_tag = matches!(token.kind, TokenKind::TagOpen | TokenKind::TagClose | TokenKind::TagVoid);
        let name = text.trim_start_matches(['<', '/']).trim_start();
        let name = name[..name.bytes().take_while(u8::is_ascii_alphabetic).count()].to_ascii_lowercase();
        let is_whole_variable = name == "tvar" && token.range.start < variables_end;
        let is_page_tag = is_tag && matches!(name.as_str(), "translate" | "tvar" | "languages") && !is_whole_variable;
        let is_marker = token.kind == TokenKind::Comment && text.starts_with("<!--T:");
        if is_page_tag || is_marker {
            let what = What::new("check-page-markup").text("found", text);
            findings.push(Finding::new(token.range.clone(), what).with_fix(take_out(target.text, token.range.clone())));
        }
    }
    for (at, mark) in target.text.match_indices(FUZZY) {
        let range = at..at + mark.len();
        findings.push(
            Finding::new(range.clone(), What::new("check-page-markup-fuzzy")).with_fix(take_out(target.text, range)),
        );
    }
    findings
}
