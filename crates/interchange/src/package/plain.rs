//! Names of the core as plain words in JSON: written as they are shown, parsed as they are read.

use serde::{Deserialize, Deserializer, Serializer, de::Error};
use std::fmt::Display;
use tolmach_core::{Date, Language, PageTitle, Timestamp, UnitKey, UserName, WikiName, review, sprint};

/// What is shown as a word and read from one.
pub(super) trait Plain: Sized {
    fn shown(&self) -> String;
    fn parsed(word: &str) -> Option<Self>;
}

macro_rules! plain {
    ($($name:ty: $shown:expr, $parsed:expr;)*) => { $(
        impl Plain for $name {
            fn shown(&self) -> String { let show: fn(&$name) -> String = $shown; show(self) }
            fn parsed(word: &str) -> Option<Self> { let parse: fn(&str) -> Option<$name> = $parsed; parse(word) }
        }
    )* };
}

fn show<T: Display>(it: &T) -> String {
    it.to_string()
}

plain! {
    WikiName: show, |word| Self::parse(word).ok();
    PageTitle: show, |word| Self::parse(word).ok();
    UnitKey: show, |word| Self::parse(word).ok();
    UserName: show, |word| Self::parse(word).ok();
    Language: show, |word| Self::parse(word).ok();
    Timestamp: show, |word| word.parse().ok();
    Date: show, |word| word.parse().ok();
    tolmach_core::State: |it| it.as_str().to_owned(), Self::parse;
    review::Kind: |it| it.as_str().to_owned(), Self::parse;
    sprint::Kind: |it| it.as_str().to_owned(), Self::parse;
    crate::glossary::GlossaryStatus: |it| it.as_str().to_owned(), Self::parse;
}

pub(super) fn serialize<T: Plain, S: Serializer>(it: &T, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(&it.shown())
}

pub(super) fn deserialize<'d, T: Plain, D: Deserializer<'d>>(from: D) -> Result<T, D::Error> {
    let word = String::deserialize(from)?;
    T::parsed(&word).ok_or_else(|| {
        let shown: String = word.chars().take(100).collect();
        D::Error::custom(format_args!("{shown:?} is not what belongs here"))
    })
}

/// The same for what may be missing.
pub(super) mod option {
    use super::Plain;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub(in super::super) fn serialize<T: Plain, S: Serializer>(it: &Option<T>, to: S) -> Result<S::Ok, S::Error> {
        it.as_ref().map(Plain::shown).serialize(to)
    }

    pub(in super::super) fn deserialize<'d, T: Plain, D: Deserializer<'d>>(from: D) -> Result<Option<T>, D::Error> {
        let word = Option::<String>::deserialize(from)?;
        word.map(|word| T::parsed(&word).ok_or_else(|| D::Error::custom("not what belongs here"))).transpose()
    }
}

/// The same for several.
pub(super) mod list {
    use super::Plain;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    pub(in super::super) fn serialize<T: Plain, S: Serializer>(them: &[T], to: S) -> Result<S::Ok, S::Error> {
        them.iter().map(Plain::shown).collect::<Vec<_>>().serialize(to)
    }

    pub(in super::super) fn deserialize<'d, T: Plain, D: Deserializer<'d>>(from: D) -> Result<Vec<T>, D::Error> {
        let words = Vec::<String>::deserialize(from)?;
        let parsed = words.iter().map(|word| T::parsed(word));
        parsed.collect::<Option<Vec<T>>>().ok_or_else(|| D::Error::custom("not what belongs here"))
    }
}
