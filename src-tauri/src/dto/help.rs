//! Help for the unit being worked on: what it will look like, and where else its translation fits.

use super::units::{Place, Unit};
use serde::Serialize;
use specta::Type;
use tolmach_workbench::{memory::propagate, preview};

/// A page as readers will see it, about.
#[derive(Debug, Clone, Serialize, Type)]
pub struct PagePreview {
    /// Its title in the language.
    pub title: String,
    /// Its body: HTML of a few harmless elements.
    pub html: String,
    /// Units shown with a draft.
    pub n_drafts: u32,
    /// Units shown with an outdated translation.
    pub n_outdated: u32,
    /// Units shown in the source's language.
    pub n_untranslated: u32,
}

impl From<preview::PagePreview> for PagePreview {
    fn from(preview: preview::PagePreview) -> Self {
        let preview::PagePreview { page: _, title, language: _, html, n_drafts, n_outdated, n_untranslated } = preview;
        let short = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self {
            title,
            html,
            n_drafts: short(n_drafts),
            n_outdated: short(n_outdated),
            n_untranslated: short(n_untranslated),
        }
    }
}

/// A unit that has the same source as one that was just translated.
#[derive(Debug, Clone, Serialize, Type)]
pub struct Offer {
    /// Where.
    pub place: Place,
    /// Title of the page.
    pub page: String,
    /// The unit as it stands.
    pub unit: Unit,
}

impl From<propagate::Offer> for Offer {
    fn from(offer: propagate::Offer) -> Self {
        let propagate::Offer { row, text: _ } = offer;
        Self { place: Place::from(&row.key), page: row.key.unit.page.to_string(), unit: row.into() }
    }
}
