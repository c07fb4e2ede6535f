//! Source pages: wikitext, language, revision.

use crate::{
    client::Client,
    error::WikiError,
    language_code,
    params::{Params, several},
    reply,
};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use tolmach_core::{Language, PageTitle, Revision};

/// A page in the source language, at its latest revision, which need not be the one marked for translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourcePage {
    /// Its title as the wiki spells it; where the asked title redirects, that of the page it leads to.
    pub title: PageTitle,
    /// Its number, which stays when it moves.
    pub page_id: u64,
    /// Its latest revision.
    pub revision: Revision,
    /// When that was saved.
    pub saved_at: Timestamp,
    /// Its wikitext; empty where the wiki hides it.
    pub wikitext: String,
    /// The language it is written in.
    pub language: Language,
}

impl Client {
    /// Reads pages with their wikitext, in the order asked. None where there is no such page. Redirects are followed.
    ///
    /// Cost: 1 request for 50 pages (500 with high limits), more where they are long.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki.
    pub async fn pages(&self, titles: &[PageTitle]) -> Result<Vec<(PageTitle, Option<SourcePage>)>, WikiError> {
        let mut found = Vec::new();
        for batch in titles.chunks(self.titles_per_request()) {
            let asked = question().with("titles", several(batch)).with("redirects", 1);
            let answer = self.read_pages(asked).await?;
            found.extend(batch.iter().map(|title| (title.clone(), answer.of_title(title))));
        }
        Ok(found)
    }

    /// Reads pages by their numbers, which find a page after it moved. In the order asked, none where there is no such
    /// page. Cost: as [`Client::pages`].
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki.
    pub async fn pages_by_id(&self, page_ids: &[u64]) -> Result<Vec<(u64, Option<SourcePage>)>, WikiError> {
        let mut found = Vec::new();
        for batch in page_ids.chunks(self.titles_per_request()) {
            let answer = self.read_pages(question().with("pageids", several(batch))).await?;
            let of_id = |id| answer.pages.values().find(|page| page.page_id == id).cloned();
            found.extend(batch.iter().map(|&id| (id, of_id(id))));
        }
        Ok(found)
    }

    async fn read_pages(&self, asked: Params) -> Result<Answer, WikiError> {
        let mut answer = Answer::default();
        self.each_part(asked, "pages", false, |body| answer.add(body)).await?;
        Ok(answer)
    }
}

fn question() -> Params {
    Params::action("query")
        .with("prop", "revisions|info")
        .with("rvprop", "ids|timestamp|content")
        .with("rvslots", "main")
}

/// What the parts of an answer say together.
#[derive(Default)]
struct Answer {
    pages: BTreeMap<PageTitle, SourcePage>,
    renamed: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Renamed {
    from: String,
    to: String,
}

#[derive(Deserialize)]
struct Page {
    title: Option<String>,
    pageid: Option<u64>,
    pagelanguage: Option<String>,
    #[serde(default)]
    revisions: Vec<PageRevision>,
}

#[derive(Deserialize)]
struct PageRevision {
    revid: u64,
    timestamp: Timestamp,
    #[serde(default)]
    slots: Value,
}

impl Answer {
    fn add(&mut self, body: &Value) -> Result<(), WikiError> {
        for list in ["/query/normalized", "/query/redirects"] {
            let renamed: Vec<Renamed> = reply::part(body, "pages", list).unwrap_or_default();
            self.renamed.extend(renamed.into_iter().map(|renamed| (renamed.from, renamed.to)));
        }
        // Titles that are no titles leave no page, and an answer may hold nothing else.
        let pages: Vec<Page> = match body.pointer("/query/pages") {
            Some(_) => reply::part(body, "pages", "/query/pages")?,
            None => Vec::new(),
        };
        for page in pages {
            // Without a number it is missing; without a revision it comes in a later part.
            let (Some(title), Some(page_id), Some(revision)) =
                (page.title, page.pageid, page.revisions.into_iter().next())
            else {
                continue;
            };
            let Ok(title) = PageTitle::parse(&title) else { continue };
            let language = page.pagelanguage.as_deref().and_then(language_code::from_wiki);
            let language = language.ok_or_else(|| reply::bad("pages", "a page has no language"))?;
            let wikitext = revision.slots.pointer("/main/content").and_then(Value::as_str).unwrap_or_default();
            let page = SourcePage {
                title: title.clone(),
                page_id,
                revision: Revision(revision.revid),
                saved_at: revision.timestamp,
                wikitext: wikitext.to_owned(),
                language,
            };
            self.pages.insert(title, page);
        }
        Ok(())
    }

    /// Follows normalisation and redirects from the title as asked. Each is followed once, so rings end.
    fn of_title(&self, asked: &PageTitle) -> Option<SourcePage> {
        let mut title = asked.as_str().to_owned();
        for _ in 0..3 {
            if let Some(page) = PageTitle::parse(&title).ok().and_then(|title| self.pages.get(&title)) {
                return Some(page.clone());
            }
            title = self.renamed.get(&title)?.clone();
        }
        None
    }
}
