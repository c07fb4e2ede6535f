//! The markup of translatable pages: what MediaWiki's Translate extension makes of `<translate>` and its kin.
//!
//! Pure text work: no file, socket, clock, locale or random source. Start reading at [`page`]: [`parse`] turns wikitext
//! into a [`Page`] of template and units, [`Page::to_wikitext`] writes it back with markers, [`render()`] assembles the
//! page of a language. All of it is linear in the size of the page. [`change`] tells what kind of change a source went
//! through.

mod nowiki;
mod replace;

pub mod error;
pub mod heading;
mod marker;
pub mod page;
pub mod variable;

pub mod marking;
pub mod render;
mod strip;

pub mod change;

pub mod preview;
pub mod tokens;

pub use change::{ChangeClass, classify};
pub use error::{PageError, Place};
pub use marking::{NameFault, name_faults};
pub use page::{NEW_UNIT, Page, Unit, has_markup, parse};
pub use render::{PageLanguage, RenderOptions, Translations, UnitTranslation, render, source_rendered};
pub use strip::strip_tags;
pub use variable::{Issue, Variable, only_variables_changed};
