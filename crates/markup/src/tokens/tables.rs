//! Words that MediaWiki knows.

/// What a tag's content is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// Wikitext.
    Wikitext,
    /// Nothing: the tag stands by itself.
    Void,
    /// Something else, which is carried over as it is.
    Raw,
}

use Content::{Raw, Void, Wikitext};

/// The tags that are markup, sorted: what MediaWiki's sanitizer allows, and the extensions' tags of Wikimedia's wikis.
/// All others are shown as text. Source: MediaWiki 1.43, `Sanitizer::getRecognizedTagData` and `Special:Version`.
pub const TAGS: &[(&str, Content)] = &[
    ("abbr", Wikitext),
    ("b", Wikitext),
    ("bdi", Wikitext),
    ("bdo", Wikitext),
    ("big", Wikitext),
    ("blockquote", Wikitext),
    ("br", Void),
    ("caption", Wikitext),
    ("ce", Raw),
    ("center", Wikitext),
    ("chem", Raw),
    ("cite", Wikitext),
    ("code", Wikitext),
    ("data", Wikitext),
    ("dd", Wikitext),
    ("del", Wikitext),
    ("dfn", Wikitext),
    ("div", Wikitext),
    ("dl", Wikitext),
    ("dt", Wikitext),
    ("em", Wikitext),
    ("font", Wikitext),
    ("gallery", Wikitext),
    ("graph", Raw),
    ("h1", Wikitext),
    ("h2", Wikitext),
    ("h3", Wikitext),
    ("h4", Wikitext),
    ("h5", Wikitext),
    ("h6", Wikitext),
    ("hiero", Raw),
    ("hr", Void),
    ("i", Wikitext),
    ("imagemap", Raw),
    ("includeonly", Wikitext),
    ("indicator", Wikitext),
    ("inputbox", Raw),
    ("ins", Wikitext),
    ("kbd", Wikitext),
    ("languages", Wikitext),
    ("li", Wikitext),
    ("link", Void),
    ("mapframe", Raw),
    ("maplink", Raw),
    ("mark", Wikitext),
    ("math", Raw),
    ("meta", Void),
    ("noinclude", Wikitext),
    ("nowiki", Raw),
    ("ol", Wikitext),
    ("onlyinclude", Wikitext),
    ("p", Wikitext),
    ("poem", Wikitext),
    ("pre", Raw),
    ("q", Wikitext),
    ("rb", Wikitext),
    ("ref", Wikitext),
    ("references", Wikitext),
    ("rp", Wikitext),
    ("rt", Wikitext),
    ("rtc", Wikitext),
    ("ruby", Wikitext),
    ("s", Wikitext),
    ("samp", Wikitext),
    ("score", Raw),
    ("section", Wikitext),
    ("small", Wikitext),
    ("source", Raw),
    ("span", Wikitext),
    ("strike", Wikitext),
    ("strong", Wikitext),
    ("sub", Wikitext),
    ("sup", Wikitext),
    ("syntaxhighlight", Raw),
    ("table", Wikitext),
    ("td", Wikitext),
    ("templatedata", Raw),
    ("templatestyles", Wikitext),
    ("th", Wikitext),
    ("time", Wikitext),
    ("timeline", Raw),
    ("tr", Wikitext),
    ("translate", Wikitext),
    ("tt", Wikitext),
    ("tvar", Wikitext),
    ("u", Wikitext),
    ("ul", Wikitext),
    ("var", Wikitext),
    ("wbr", Void),
];

/// The place of a tag in [`TAGS`], whatever its case.
pub(super) fn tag(name: &str) -> Option<usize> {
    let longest = "syntaxhighlight".len();
    if name.is_empty() || name.len() > longest || !name.is_ascii() {
        return None;
    }
    let mut lower = [0_u8; 15];
    let lower = &mut lower[..name.len()];
    lower.copy_from_slice(name.as_bytes());
    lower.make_ascii_lowercase();
    TAGS.binary_search_by(|(known, _)| known.as_bytes().cmp(lower)).ok()
}

/// Entities by name that occur in wikitext, and what they stand for, sorted.
const ENTITIES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("apos", "'"),
    ("bdquo", "„"),
    ("bull", "•"),
    ("copy", "©"),
    ("deg", "°"),
    ("emsp", "\u{2003}"),
    ("ensp", "\u{2002}"),
    ("euro", "€"),
    ("frac12", "½"),
    ("gt", ">"),
    ("hellip", "…"),
    ("laquo", "«"),
    ("larr", "←"),
    ("lbrace", "{"),
    ("lbrack", "["),
    ("ldquo", "“"),
    ("lrm", "\u{200e}"),
    ("lsaquo", "‹"),
    ("lsquo", "‘"),
    ("lt", "<"),
    ("mdash", "—"),
    ("middot", "·"),
    ("minus", "−"),
    ("nbsp", "\u{a0}"),
    ("ndash", "–"),
    ("para", "¶"),
    ("prime", "′"),
    ("quot", "\""),
    ("raquo", "»"),
    ("rarr", "→"),
    ("rbrace", "}"),
    ("rbrack", "]"),
    ("rdquo", "”"),
    ("reg", "®"),
    ("rlm", "\u{200f}"),
    ("rsaquo", "›"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("sect", "§"),
    ("shy", "\u{ad}"),
    ("thinsp", "\u{2009}"),
    ("times", "×"),
    ("trade", "™"),
    ("uarr", "↑"),
    ("vert", "|"),
    ("zwj", "\u{200d}"),
    ("zwnj", "\u{200c}"),
];

/// What an entity stands for, given from `&` to `;`; none if it is no entity that we know.
pub fn entity(markup: &str) -> Option<String> {
    let name = markup.strip_prefix('&')?.strip_suffix(';')?;
    let number = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(hex) if hex.bytes().all(|byte| byte.is_ascii_hexdigit()) => u32::from_str_radix(hex, 16).ok(),
            None if number.bytes().all(|byte| byte.is_ascii_digit()) => number.parse().ok(),
            _ => None,
        },
        None => {
            let at = ENTITIES.binary_search_by(|(known, _)| known.cmp(&name)).ok()?;
            return Some(ENTITIES[at].1.to_owned());
        }
    };
    number.and_then(char::from_u32).filter(|c| *c != '\0').map(String::from)
}

/// Parser functions in lower case whose names have no `#` and no capitals of their own, sorted.
const FUNCTIONS: &[&str] = &[
    "anchorencode",
    "bidi",
    "canonicalurl",
    "defaultsort",
    "displaytitle",
    "filepath",
    "formatdate",
    "formatnum",
    "fullurl",
    "gender",
    "grammar",
    "int",
    "lc",
    "lcfirst",
    "localurl",
    "msgnw",
    "ns",
    "nse",
    "padleft",
    "padright",
    "plural",
    "tag",
    "uc",
    "ucfirst",
    "urlencode",
];

/// Whether what stands before the colon in `{{name:…}}` names a parser function or magic word and not a namespace.
pub(super) fn is_function(name: &str) -> bool {
    let name = name.trim();
    let is_capital = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
    name.starts_with('#')
        || (!name.is_empty() && name.bytes().all(is_capital))
        || FUNCTIONS.binary_search(&name.to_ascii_lowercase().as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_sorted_for_searching() {
        assert!(TAGS.is_sorted_by(|a, b| a.0 < b.0) && ENTITIES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(FUNCTIONS.is_sorted());
    }

    #[test]
    fn entities_are_decoded() {
        let cases = [("&nbsp;", Some("\u{a0}")), ("&#8211;", Some("–")), ("&#x2014;", Some("—")), ("&foo;", None)];
        for (markup, expected) in cases {
            assert_eq!(entity(markup).as_deref(), expected, "{markup}");
        }
        assert_eq!(entity("&#+5;"), None, "a sign is no digit");
        assert_eq!(entity("&#0;"), None);
    }
}
