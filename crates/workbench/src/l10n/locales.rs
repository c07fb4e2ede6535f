//! The locales that there are, and which of them serves whom.

use tolmach_core::Language;

/// A locale with its files for Rust; those of the interface go into the interface.
pub(super) struct Locale {
    pub(super) tag: &'static str,
    pub(super) files: &'static [&'static str],
}

macro_rules! locales {
    ($($tag:literal),+ $(,)?) => {
        &[$(Locale { tag: $tag, files: &[
            include_str!(concat!("../../../../locales/", $tag, "/cli.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/need.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/checks.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/report.ftl")),
            include_str!(concat!("../../../../locales/", $tag, "/preview.ftl")),
        ] }),+]
    };
}

/// Every locale. A test holds that no folder of `locales/` is missing here.
pub(super) const LOCALES: &[Locale] = locales![
    "az",
    "be",
    "be-tarask",
    "bg",
    "bs",
    "cs",
    "de",
    "el",
    "en",
    "et",
    "hr",
    "hu",
    "hy",
    "ka",
    "lt",
    "lv",
    "mk",
    "pl",
    "ro",
    "ru",
    "sk",
    "sl",
    "sq",
    "sr",
    "sr-Latn",
    "tr",
    "uk"
];

/// Locales made from English by the interface, to find what is cut off and what does not turn: longer than any language,
/// and from right to left.
pub const PSEUDO_LOCALES: [&str; 2] = ["en-XA", "ar-XB"];

/// The locale of ours that serves a reader of `locale`, a tag or what a Unix system calls a language: itself, or its
/// language without region and script, or what that language's readers get instead on the wikis (Silesian: Polish).
pub fn nearest(locale: &str) -> Option<&'static str> {
    // As in sr_RS.UTF-8@latin.
    let (tag, modifier) = locale.split_once('@').unwrap_or((locale, ""));
    let tag = tag.split('.').next().unwrap_or_default().replace('_', "-");
    let language = tag.split('-').next().unwrap_or_default();
    let modified = match modifier {
        "latin" => format!("{language}-Latn"),
        "tarask" => format!("{language}-tarask"),
        _ => String::new(),
    };
    // As in sr-Latn-RS.
    let without_region = tag.rsplit_once('-').map_or("", |(rest, _)| rest);
    find(&modified)
        .or_else(|| find(&tag))
        .or_else(|| find(without_region))
        .or_else(|| find(language))
        .or_else(|| find_instead(language))
}

/// Follows the table of languages to the one that its readers get instead, a few steps at most.
fn find_instead(language: &str) -> Option<&'static str> {
    let first = Language::parse(language).ok();
    let instead = |language: &Language| language.about().and_then(|about| about.fallback.clone());
    std::iter::successors(first, instead).take(4).find_map(|language| find(language.as_str()))
}

fn find(wanted: &str) -> Option<&'static str> {
    locales().find(|tag| tag.eq_ignore_ascii_case(wanted))
}

/// The tags of all locales, English among them.
pub fn locales() -> impl Iterator<Item = &'static str> {
    LOCALES.iter().map(|locale| locale.tag)
}
