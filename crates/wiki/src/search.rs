//! Finding translatable pages.

use crate::{client::Client, error::WikiError, params::Params, reply};
use serde::Deserialize;
use serde_json::Value;
use tolmach_core::{GroupId, PageTitle};

/// Where to look for translatable pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Find {
    /// Titles that begin so, namespace included.
    Prefix(String),
    /// Members of a category, named with or without `Category:`. Subcategories are not entered.
    Category(String),
    /// A message group: that of one page, or an aggregate one with all that is below it.
    Group(GroupId),
    /// Words of titles, as the wiki's own search for message groups finds them; 50 at most.
    Search(String),
}

impl Client {
    /// Finds pages that are marked for translation.
    ///
    /// Cost: 1 request; for a category 1 for each 500 members and 1 for each 50 of them.
    ///
    /// # Errors
    /// [`WikiError`] of the network or the wiki; [`WikiError::Incomplete`] where the wiki has more than it tells.
    pub async fn find_pages(&self, find: Find) -> Result<Vec<PageTitle>, WikiError> {
        match find {
            Find::Prefix(prefix) => self.pages_with_prefix(&spelled(&prefix)).await,
            Find::Category(category) => self.pages_in_category(&category).await,
            Find::Group(id) => match id.page() {
                Some(_) => Ok(self.group(&id).await?.and_then(|group| group.id.page()).into_iter().collect()),
                None => self.pages_of_aggregate(&id).await,
            },
            Find::Search(words) => {
                let asked = Params::action("translationentitysearch")
                    .with("query", words)
                    .with("entitytype", "groups")
                    .with("limit", 50);
                read_found(&self.read(&asked).await?)
            }
        }
    }

    async fn pages_in_category(&self, category: &str) -> Result<Vec<PageTitle>, WikiError> {
        let name = category.trim().split_once(':').map_or(category.trim(), |(_, name)| name);
        let asked = Params::action("query")
            .with("list", "categorymembers")
            .with("cmtitle", format!("Category:{name}"))
            .with("cmprop", "title")
            .with("cmtype", "page")
            .with("cmlimit", "max");
        let mut members = Vec::new();
        self.each_part(asked, "category members", false, |body| {
            let part: Vec<Member> = reply::part(body, "category members", "/query/categorymembers")?;
            members.extend(part.into_iter().filter_map(|member| PageTitle::parse(&member.title).ok()));
            Ok(())
        })
        .await?;
        // Translations are members too; only what has a message group can be translated.
        let ids: Vec<GroupId> = members.iter().map(PageTitle::group).collect();
        let groups = self.groups(&ids).await?;
        Ok(members.into_iter().filter(|page| groups.contains_key(&page.group())).collect())
    }
}

/// A prefix as titles are spelled: with spaces, and an upper-case first letter.
fn spelled(prefix: &str) -> String {
    let spaced = prefix.trim_start().replace('_', " ");
    let mut letters = spaced.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[derive(Deserialize)]
struct Member {
    title: String,
}

#[derive(Deserialize)]
struct FoundGroup {
    group: String,
}

/// Reads the answer of the search for message groups; groups of no page are left out.
pub(crate) fn read_found(body: &Value) -> Result<Vec<PageTitle>, WikiError> {
    let found: Vec<FoundGroup> = match body.pointer("/translationentitysearch/groups") {
        Some(_) => reply::part(body, "the search", "/translationentitysearch/groups")?,
        None => Vec::new(),
    };
    Ok(found.into_iter().filter_map(|found| GroupId::parse(&found.group).ok()?.page()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_spelled_as_titles_are() {
        assert_eq!(spelled("movement_Strategy/"), "Movement Strategy/");
        assert_eq!(spelled("жовтень"), "Жовтень");
        assert_eq!(spelled(""), "");
    }
}
