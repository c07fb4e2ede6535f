//! Messages of the command line and of reports, in the reader's language, through Fluent.
//!
//! The files of `locales/` are compiled in, so a report can be written on a machine that holds nothing but the program.
//! Every message used from Rust is made by [`message!`](crate::message); a test reads the sources and holds that each id
//! exists in English and gets the variables it asks for.

mod choice;
mod locales;
mod plurals;

pub use choice::{keep_locale, kept_locale, wanted_locale};
pub use locales::{PSEUDO_LOCALES, locales, nearest};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use plurals::{counted, like, with_counted_selectors};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

/// The language in which every message exists.
pub const FALLBACK: &str = "en";

/// A message and what goes into it. Made by [`message!`](crate::message).
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Its id in the Fluent files.
    pub id: &'static str,
    /// Its variables. Numbers and dates stay raw.
    pub args: Vec<(&'static str, Value)>,
}

/// The value of a variable.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text: a name, a title, a date as ISO 8601 writes it.
    Text(String),
    /// A whole number, which picks the plural.
    Number(u64),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

/// A message by its id, with its variables by name: `message!("cli-pulled", n_units = 12, page = title)`.
#[macro_export]
macro_rules! message {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::l10n::Message { id: $id, args: vec![$((stringify!($name), $crate::l10n::Value::from($value))),*] }
    };
}

/// The messages of one language, with English behind them.
pub struct L10n {
    locale: &'static str,
    bundles: Vec<(&'static str, FluentBundle<FluentResource>)>,
}

impl std::fmt::Debug for L10n {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("L10n").field("locale", &self.locale).finish_non_exhaustive()
    }
}

impl L10n {
    /// Messages for a screen: what is put into them is isolated, so that a right-to-left title can't turn a sentence.
    pub fn for_screen(locale: &str) -> Self {
        Self::new(locale, true)
    }

    /// Messages for files, pipes and wiki pages, without invisible characters around what is put into them.
    pub fn for_files(locale: &str) -> Self {
        Self::new(locale, false)
    }

    fn new(locale: &str, is_isolating: bool) -> Self {
        let locale = nearest(locale).unwrap_or(FALLBACK);
        let fallback = (locale != FALLBACK).then_some(FALLBACK);
        let bundles = [Some(locale), fallback].into_iter().flatten();
        let bundles = bundles.map(|locale| (locale, bundle(locale, is_isolating)));
        Self { locale, bundles: bundles.collect() }
    }

    /// The locale whose messages these are: the one asked for, its language without region, or English.
    pub fn locale(&self) -> &'static str {
        self.locale
    }

    /// The message as text. One that is missing in the language comes in English.
    pub fn text(&self, message: &Message) -> String {
        for (locale, bundle) in &self.bundles {
            let Some(pattern) = bundle.get_message(message.id).and_then(|found| found.value()) else { continue };
            let args: FluentArgs<'_> =
                message.args.iter().flat_map(|(name, value)| given(name, value, locale)).collect();
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            if errors.is_empty() {
                return text;
            }
            tracing::warn!(id = message.id, locale = self.locale, ?errors, "a message could not be put together");
        }
        message.id.to_owned()
    }
}

/// A variable as messages ask for it: once to be shown, and once to be chosen by.
fn given<'a>(name: &'a str, value: &'a Value, locale: &str) -> [(Cow<'a, str>, FluentValue<'a>); 2] {
    let (shown, chosen) = match value {
        Value::Text(text) => (FluentValue::from(text.as_str()), FluentValue::from(text.as_str())),
        Value::Number(number) => (FluentValue::from(*number), FluentValue::from(like(locale, *number))),
    };
    [(name.into(), shown), (counted(name).into(), chosen)]
}

/// A test parses every file, so a fault in one, which would cost only the faulty messages, is logged and not returned.
fn bundle(locale: &'static str, is_isolating: bool) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = locale.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(is_isolating);
    let files = locales::LOCALES.iter().filter(|known| known.tag == locale).flat_map(|known| known.files);
    for file in files {
        let resource = FluentResource::try_new(with_counted_selectors(file)).unwrap_or_else(|(resource, errors)| {
            tracing::warn!(locale, ?errors, "a locale file could not be read whole");
            resource
        });
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::warn!(locale, ?errors, "two locale files hold the same message");
        }
    }
    bundle
}

#[cfg(test)]
#[path = "l10n_tests.rs"]
mod tests;
