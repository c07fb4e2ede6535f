//! The built-in catalogue, and the tags of pages.

use serde::Serialize;
use specta::Type;
use tolmach_workbench::catalogue::{self, Offered, Tags};

/// An initiative of the Movement Strategy.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Initiative {
    /// The stable key.
    pub id: String,
    /// Its number on Meta-Wiki since 2022; none where that is not known.
    pub number: Option<u32>,
    /// Its English title.
    pub title: String,
    /// Whether the movement has prioritised it.
    pub is_prioritised: bool,
}

/// A page of the catalogue.
#[derive(Debug, Clone, Serialize, Type)]
pub struct CataloguePage {
    /// Title of the page.
    pub page: String,
    /// What it is about, as a word.
    pub topic: String,
    /// The initiatives that it belongs to.
    pub initiatives: Vec<Initiative>,
    /// Whether it is proposed for a first sprint.
    pub is_starter: bool,
    /// Whether it was seen to be translatable; others may be, too.
    pub is_marked: bool,
    /// Whether it is in the library already.
    pub is_in_library: bool,
}

impl CataloguePage {
    /// A page that a user could add.
    pub fn of(offered: &Offered) -> Self {
        let Offered { page, is_in_library } = offered;
        Self {
            page: page.title.to_string(),
            topic: page.topic.to_owned(),
            initiatives: page.initiatives.iter().map(|initiative| initiative_of(initiative)).collect(),
            is_starter: page.is_starter,
            is_marked: page.is_marked,
            is_in_library: *is_in_library,
        }
    }
}

/// The topic and the initiatives of a page.
pub(super) fn of_tags(tags: &Tags) -> (Option<String>, Vec<Initiative>) {
    let Tags { topic, initiatives, priority: _ } = tags;
    (topic.map(str::to_owned), initiatives.iter().map(|initiative| initiative_of(initiative)).collect())
}

fn initiative_of(initiative: &catalogue::Initiative) -> Initiative {
    let catalogue::Initiative { id, number_2020: _, number_2022, recommendation: _, cluster, title } = initiative;
    Initiative {
        id: (*id).to_owned(),
        number: *number_2022,
        title: (*title).to_owned(),
        is_prioritised: cluster.is_some(),
    }
}
