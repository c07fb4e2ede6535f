//! Checks over markup: what a translator carries over must arrive whole.

pub(crate) mod link_diff;
pub(crate) mod template_diff;

pub(crate) mod attributes;
pub(crate) mod brackets;
pub(crate) mod categories;
pub(crate) mod emphasis;
pub(crate) mod external_links;
pub(crate) mod files;
pub(crate) mod labels;
pub(crate) mod lines;
pub(crate) mod links;
pub(crate) mod literals;
pub(crate) mod markdown;
pub(crate) mod my_language;
pub(crate) mod namespaces;
pub(crate) mod nesting;
pub(crate) mod page_markup;
pub(crate) mod parameters;
pub(crate) mod pre_save;
pub(crate) mod raw;
pub(crate) mod tags;
pub(crate) mod templates;
pub(crate) mod urls;
pub(crate) mod variables;
pub(crate) mod words;
