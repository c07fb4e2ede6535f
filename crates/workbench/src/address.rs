//! What a user types or pastes to name pages of a wiki.

use tolmach_core::{GroupId, PageTitle, ids::IdError};

/// Names pages of a wiki.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// One page.
    Page(PageTitle),
    /// All translatable pages whose titles begin so.
    Prefix(String),
    /// All translatable pages in a category; its title with or without the namespace.
    Category(String),
    /// The pages of a message group: that of one page, or an aggregate.
    Group(GroupId),
}

/// Why a text names no page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoAddress {
    /// The address leads to another site.
    OtherSite,
    /// The address is of this site, but of no page.
    NoPage,
    /// A title that no wiki allows.
    BadTitle(IdError),
}

impl Address {
    /// Reads a title, or an address copied from the browser: of the page, of its mobile view, of `index.php?title=`, or
    /// of `Special:Translate` with its group.
    ///
    /// # Errors
    /// [`NoAddress`] when it is an address of another site than that of `api_url`, or names no page.
    pub fn parse(given: &str, api_url: &str) -> Result<Self, NoAddress> {
        let given = given.trim();
        let Some((host, rest)) = split_url(given) else {
            return PageTitle::parse(given).map(Self::Page).map_err(NoAddress::BadTitle);
        };
        let own_host = split_url(api_url).map(|(host, _)| host).unwrap_or_default();
        if !is_same_site(host, own_host) {
            return Err(NoAddress::OtherSite);
        }
        let rest = rest.split('#').next().unwrap_or_default();
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        if let Some(group) = parameter(query, "group") {
            return GroupId::parse(&group).map(Self::Group).map_err(NoAddress::BadTitle);
        }
        let of_path = || path.strip_prefix("wiki/").map(|title| decode(title, false));
        let title = parameter(query, "title").or_else(of_path).ok_or(NoAddress::NoPage)?;
        PageTitle::parse(&title).map(Self::Page).map_err(NoAddress::BadTitle)
    }
}

/// Host and rest of a web address, without the slash between them.
fn split_url(given: &str) -> Option<(&str, &str)> {
    let after = ["https://", "http://", "//"].into_iter().find_map(|scheme| given.strip_prefix(scheme))?;
    Some(after.split_once('/').unwrap_or((after, "")))
}

/// Whether both hosts serve one wiki: the same, or its mobile view, as Wikimedia names that.
fn is_same_site(one: &str, other: &str) -> bool {
    let plain = |host: &str| host.to_ascii_lowercase().replacen(".m.", ".", 1);
    plain(one) == plain(other)
}

fn parameter(query: &str, name: &str) -> Option<String> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| decode(value, true)).filter(|value| !value.is_empty())
}

/// Undoes percent signs; what is not UTF-8 afterwards is shown as such.
fn decode(text: &str, plus_is_space: bool) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let hex = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match (first, hex.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            (b'+', _) if plus_is_space => {
                bytes.push(b' ');
                rest = after;
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_named_as_people_name_it() {
        let api = "https://meta.wikimedia.org/w/api.php";
        for (given, page) in [
            ("Help:Knowledge sprint", "Help:Knowledge sprint"),
            ("  Help:Knowledge_sprint ", "Help:Knowledge sprint"),
            ("https://meta.wikimedia.org/wiki/Help:Knowledge_sprint", "Help:Knowledge sprint"),
            ("https://meta.m.wikimedia.org/wiki/Sprints#Goals", "Sprints"),
            ("//meta.wikimedia.org/wiki/Wiki%C5%82%C4%85cz", "Wikiłącz"),
            ("https://meta.wikimedia.org/w/index.php?title=Sprint+fund&action=edit", "Sprint fund"),
            ("https://meta.wikimedia.org/wiki/100%25_more", "100% more"),
        ] {
            assert_eq!(Address::parse(given, api), Ok(Address::Page(PageTitle::parse(page).unwrap())), "{given}");
        }
        let translate =
            "https://meta.wikimedia.org/w/index.php?title=Special:Translate&group=page-Sprint+fund&language=pl";
        let group = GroupId::parse("page-Sprint fund").unwrap();
        assert_eq!(Address::parse(translate, api), Ok(Address::Group(group)));
    }

    #[test]
    fn what_names_no_page_of_the_wiki_is_told_apart() {
        let api = "https://meta.wikimedia.org/w/api.php";
        assert_eq!(Address::parse("https://pl.wikipedia.org/wiki/Sprints", api), Err(NoAddress::OtherSite));
        assert_eq!(Address::parse("https://meta.wikimedia.org/", api), Err(NoAddress::NoPage));
        assert!(matches!(Address::parse("a[b", api), Err(NoAddress::BadTitle(_))));
        assert!(matches!(Address::parse("", api), Err(NoAddress::BadTitle(_))));
    }
}
