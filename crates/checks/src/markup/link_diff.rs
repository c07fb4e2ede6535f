//! Internal links of both texts, matched. Several checks judge the result.

use crate::{
    compare::compare,
    page_name::{PageName, canonical, page_name},
    subject::{Side, Subject},
};
use std::{collections::BTreeMap, ops::Range};
use tolmach_core::Language;
use tolmach_markup::tokens::ObjectKind;

/// What a link does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum LinkKind {
    /// It leads to a page.
    Page,
    /// It shows a file.
    File,
    /// It puts the page into a category.
    Category,
}

/// An internal link.
#[derive(Debug, Clone)]
pub(crate) struct Link<'a> {
    pub(crate) kind: LinkKind,
    pub(crate) name: PageName<'a>,
    /// All of it.
    pub(crate) range: Range<usize>,
    /// Where it leads to.
    pub(crate) target: Range<usize>,
    /// Its label, or the options of a file.
    pub(crate) parts: Vec<Range<usize>>,
    /// Namespace with its canonical name, and page.
    key: String,
}

/// The links of both texts, as they belong together.
#[derive(Debug)]
pub(crate) struct LinkDiff<'a> {
    /// To the same page; the namespace may be in the target's language.
    pub(crate) both: Vec<(Link<'a>, Link<'a>)>,
    /// To a page of the same name in another namespace.
    pub(crate) moved: Vec<(Link<'a>, Link<'a>)>,
    /// As many as are missing are extra: taken for each other, in order.
    pub(crate) changed: Vec<(Link<'a>, Link<'a>)>,
    /// Only in the source.
    pub(crate) missing: Vec<Link<'a>>,
    /// Only in the target.
    pub(crate) extra: Vec<Link<'a>>,
}

/// Matches the links of both texts. Cost: n log n.
pub(crate) fn link_diff<'a>(subject: &Subject<'_>, source: &Side<'a>, target: &Side<'a>) -> LinkDiff<'a> {
    let languages = [subject.source_language, subject.language];
    let of = |side: &Side<'a>, own| links(side, languages, own).into_iter().map(|link| (link.key.clone(), link));
    let compared = compare(of(source, subject.source_language), of(target, subject.language));
    let mut diff = LinkDiff {
        both: compared.both,
        moved: Vec::new(),
        changed: Vec::new(),
        missing: Vec::new(),
        extra: Vec::new(),
    };
    let (missing, extra) = match_moved(compared.missing, compared.extra, &mut diff.moved);
    // A link to a wiki or page of one's own language stands for some link of the source, whatever the page is called.
    let is_own =
        |link: &Link<'_>| link.kind == LinkKind::Page && (link.name.is_wiki_of_language || link.name.is_in_language);
    let (own, extra): (Vec<_>, Vec<_>) = extra.into_iter().partition(is_own);
    let mut n_own = own.len();
    let mut missing = missing;
    missing.retain(|link| {
        let is_replaced = link.kind == LinkKind::Page && n_own > 0;
        n_own -= usize::from(is_replaced);
        !is_replaced
    });
    for kind in [LinkKind::Page, LinkKind::File, LinkKind::Category] {
        let missing = missing.iter().filter(|link| link.kind == kind).cloned();
        let extra = extra.iter().filter(|link| link.kind == kind).cloned();
        let (missing, extra): (Vec<_>, Vec<_>) = (missing.collect(), extra.collect());
        if missing.len() == extra.len() {
            diff.changed.extend(missing.into_iter().zip(extra));
        } else {
            diff.missing.extend(missing);
            diff.extra.extend(extra);
        }
    }
    diff
}

/// Pairs those whose page is the same in another namespace; gives back the rest.
fn match_moved<'a>(
    missing: Vec<Link<'a>>,
    extra: Vec<Link<'a>>,
    moved: &mut Vec<(Link<'a>, Link<'a>)>,
) -> (Vec<Link<'a>>, Vec<Link<'a>>) {
    let page = |link: &Link<'_>| link.key.split_once(':').map_or_else(String::new, |(_, page)| page.to_owned());
    let mut by_page: BTreeMap<String, Vec<Link<'a>>> = BTreeMap::new();
    let mut rest = Vec::new();
    for link in extra {
        // Without a namespace it is another page.
        if link.name.space.is_empty() { rest.push(link) } else { by_page.entry(page(&link)).or_default().push(link) }
    }
    let mut missing_rest = Vec::new();
    for link in missing {
        let is_in_space = !link.name.space.is_empty();
        match by_page.get_mut(&page(&link)).filter(|_| is_in_space).and_then(Vec::pop) {
            Some(other) => moved.push((link, other)),
            None => missing_rest.push(link),
        }
    }
    rest.extend(by_page.into_values().flatten());
    rest.sort_by_key(|link| link.range.start);
    moved.sort_by_key(|(_, link)| link.range.start);
    (missing_rest, rest)
}

fn links<'a>(side: &Side<'a>, languages: [&Language; 2], own: &Language) -> Vec<Link<'a>> {
    let objects = side.objects().iter().filter_map(|object| {
        let ObjectKind::Link { target, parts } = &object.kind else { return None };
        let written = side.slice(target);
        let name = page_name(written, languages);
        let space = canonical(own, &name.space);
        let is_plain_link = written.trim_start().starts_with(':');
        let kind = match &*space {
            "file" if !is_plain_link => LinkKind::File,
            "category" if !is_plain_link => LinkKind::Category,
            _ => LinkKind::Page,
        };
        // A section of the same page is called as the page's language has it.
        let page = match name.key.split_once(':') {
            Some((_, "")) if written.contains('#') => "#",
            Some((_, page)) => page,
            None => "",
        };
        let key = format!("{space}:{page}");
        Some(Link { kind, name, range: object.range.clone(), target: target.clone(), parts: parts.clone(), key })
    });
    objects.collect()
}
