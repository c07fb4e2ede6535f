//! Templates and magic words of both texts, matched. Several checks judge the result.

use crate::{
    compare::{Compared, compare},
    page_name::{namespace_in, page_name},
    subject::{Side, Subject},
};
use std::ops::Range;
use tolmach_core::Language;
use tolmach_markup::tokens::{ObjectKind, Parameter};

/// `{{…}}` of any kind.
#[derive(Debug, Clone)]
pub(crate) struct Template {
    /// Its name as pages are compared by it; of a magic word in capitals.
    pub(crate) key: String,
    /// Whether it is a parser function or magic word rather than a page.
    pub(crate) is_word: bool,
    /// All of it.
    pub(crate) range: Range<usize>,
    /// Its name, without space around.
    pub(crate) name: Range<usize>,
    pub(crate) parameters: Vec<Parameter>,
}

pub(crate) type TemplateDiff = Compared<Template, Template>;

/// Matches the templates of both texts. Cost: n log n.
pub(crate) fn template_diff(subject: &Subject<'_>, source: &Side<'_>, target: &Side<'_>) -> TemplateDiff {
    let languages = [subject.source_language, subject.language];
    let of = |side| templates(side, languages).into_iter().map(|template: Template| (template.key.clone(), template));
    compare(of(source), of(target))
}

fn templates(side: &Side<'_>, languages: [&Language; 2]) -> Vec<Template> {
    let objects = side.objects().iter().filter_map(|object| {
        let ObjectKind::Template { name, is_function, parameters } = &object.kind else { return None };
        let written = side.slice(name);
        let at = name.start + written.len() - written.trim_start().len();
        let name = at..at + written.trim().len();
        let plain = without_subst(written.trim());
        let is_word = *is_function || is_capital(plain);
        let key = if is_word {
            plain.trim_end_matches(':').to_uppercase()
        } else {
            let page = page_name(plain, languages);
            match page.space.as_str() {
                "template" => page.key.split_once(':').map_or_else(String::new, |(_, name)| name.to_owned()),
                space if namespace_in(languages[1], space) == Some("template") => page.rest.to_owned(),
                _ => page.key,
            }
            .trim_start_matches(':')
            .to_owned()
        };
        Some(Template { key, is_word, range: object.range.clone(), name, parameters: parameters.clone() })
    });
    objects.collect()
}

/// Magic words without argument, such as `SITENAME`, are told by their capitals.
fn is_capital(name: &str) -> bool {
    name.len() >= 3 && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

/// What is substituted is a template all the same.
pub(crate) fn without_subst(name: &str) -> &str {
    let after =
        |word: &str| name.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word)).map(|_| &name[word.len()..]);
    after("subst:").or_else(|| after("safesubst:")).map_or(name, str::trim_start)
}
