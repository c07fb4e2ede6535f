//! What kind of wiki it is.

use crate::{client::Client, error::WikiError, params::Params, reply};
use jiff::Timestamp;
use serde::Deserialize;
use tolmach_core::PageTitle;

/// A wiki, as it describes itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Its name: `Meta-Wiki`.
    pub name: String,
    /// Its software: `MediaWiki 1.43.9`.
    pub generator: String,
    /// Whether it has the Translate extension, without which there is nothing to translate.
    pub has_translate: bool,
    /// Its clock.
    pub time: Timestamp,
    /// Why nothing can be saved at the moment; none where saving works.
    pub read_only: Option<String>,
    /// Its address, without a path: `https://meta.wikimedia.org`.
    pub server: String,
    /// The path of a page, with `$1` for its title: `/wiki/$1`.
    pub article_path: String,
    /// The path of the program that shows pages: `/w/index.php`.
    pub script: String,
}

impl Site {
    /// The address of a page.
    pub fn url_of(&self, page: &PageTitle) -> String {
        self.server.clone() + &self.article_path.replace("$1", &encoded(&page.underscored()))
    }

    /// The page that an address of this wiki leads to; none where it leads elsewhere.
    ///
    /// Takes `https` and `http`, with or without a host for mobiles, both `/wiki/Title` and `index.php?title=Title`.
    pub fn page_of_url(&self, url: &str) -> Option<PageTitle> {
        let url = reqwest::Url::parse(url).ok()?;
        let server = if self.server.starts_with("//") { format!("https:{}", self.server) } else { self.server.clone() };
        let server = reqwest::Url::parse(&server).ok()?;
        let is_here = url.host_str()?.replace(".m.", ".") == server.host_str()? && url.port() == server.port();
        if !is_here {
            return None;
        }
        let asked = url.query_pairs().find(|(name, _)| name == "title").map(|(_, title)| title.into_owned());
        let title = match asked {
            Some(title) => title,
            None => {
                let (before, after) = self.article_path.split_once("$1")?;
                decoded(url.path().strip_prefix(before)?.strip_suffix(after)?)?
            }
        };
        PageTitle::parse(&title).ok()
    }
}

fn encoded(title: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~/:,;@!*()'".contains(&byte);
    title.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}

impl Client {
    /// Reads what kind of wiki it is. Cost: 1 request.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki.
    pub async fn site(&self) -> Result<Site, WikiError> {
        let asked = Params::action("query").with("meta", "siteinfo").with("siprop", "general|extensions");
        read_site(&self.read(&asked).await?)
    }

    /// Reads the wiki's clock. Cost: 1 request.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki.
    pub async fn server_time(&self) -> Result<Timestamp, WikiError> {
        let asked = Params::action("query").with("meta", "siteinfo").with("siprop", "general");
        reply::part(&self.read(&asked).await?, "the site", "/query/general/time")
    }
}

#[derive(Deserialize)]
struct General {
    sitename: String,
    generator: String,
    time: Timestamp,
    #[serde(default)]
    readonly: bool,
    #[serde(default)]
    readonlyreason: String,
    server: String,
    articlepath: String,
    script: String,
}

#[derive(Deserialize)]
struct Extension {
    #[serde(default)]
    name: String,
}

/// Reads the answer about the site.
pub(crate) fn read_site(body: &serde_json::Value) -> Result<Site, WikiError> {
    let general: General = reply::part(body, "the site", "/query/general")?;
    let extensions: Vec<Extension> = reply::part(body, "the site", "/query/extensions")?;
    Ok(Site {
        name: general.sitename,
        generator: general.generator,
        has_translate: extensions.iter().any(|extension| extension.name == "Translate"),
        time: general.time,
        read_only: general.readonly.then_some(general.readonlyreason),
        server: general.server,
        article_path: general.articlepath,
        script: general.script,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meta() -> Site {
        Site {
            name: "Meta-Wiki".to_owned(),
            generator: "MediaWiki 1.43.9".to_owned(),
            has_translate: true,
            time: Timestamp::UNIX_EPOCH,
            read_only: None,
            server: "https://meta.wikimedia.org".to_owned(),
            article_path: "/wiki/$1".to_owned(),
            script: "/w/index.php".to_owned(),
        }
    }

    #[test]
    fn an_address_leads_to_its_page() {
        for (url, title) in [
            (
                "https://meta.wikimedia.org/wiki/Movement_Strategy/Knowledge_sprint",
                "Movement Strategy/Knowledge sprint",
            ),
            ("https://meta.m.wikimedia.org/wiki/Baza_wiedzy/%C5%BB#Cel", "Baza wiedzy/Ż"),
            ("http://meta.wikimedia.org/w/index.php?title=Help:Sprints&action=edit", "Help:Sprints"),
        ] {
            assert_eq!(meta().page_of_url(url).as_ref().map(PageTitle::as_str), Some(title));
        }
        for elsewhere in [
            "https://pl.wikipedia.org/wiki/Sprint",
            "https://meta.wikimedia.org/other/Sprint",
            "https://meta.wikimedia.org/wiki/%FF",
            "https://meta.wikimedia.org/wiki/%C",
            "Movement Strategy",
        ] {
            assert_eq!(meta().page_of_url(elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn a_page_has_an_address_that_leads_back() {
        for title in ["Baza wiedzy/Jak zorganizować sprint", "What? 100%", "A+B & \"C\""] {
            let page = PageTitle::parse(title).unwrap();
            assert_eq!(meta().page_of_url(&meta().url_of(&page)), Some(page));
        }
    }
}
