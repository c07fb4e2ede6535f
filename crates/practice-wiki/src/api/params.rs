//! Parameters of a request, and which of them anybody has looked at.

use crate::wiki::Refusal;
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    str::FromStr,
};

/// Parameters every action understands; never called unknown.
const COMMON: &[&str] = &[
    "action",
    "format",
    "formatversion",
    "errorformat",
    "errorlang",
    "errorsuselocal",
    "uselang",
    "variant",
    "utf8",
    "ascii",
    "origin",
    "maxlag",
    "smaxage",
    "maxage",
    "assert",
    "assertuser",
    "requestid",
    "curtimestamp",
    "servedby",
    "continue",
    "rawcontinue",
    "redirects",
    "generator",
];

/// The parameters of one request.
#[derive(Debug, Default)]
pub(crate) struct Params {
    given: BTreeMap<String, String>,
    seen: RefCell<BTreeSet<String>>,
}

impl Params {
    /// Takes pairs; of a repeated name the last counts.
    pub(crate) fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { given: pairs.into_iter().collect(), seen: RefCell::default() }
    }

    /// The value of a parameter, if given.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.seen.borrow_mut().insert(name.to_owned());
        self.given.get(name).map(String::as_str)
    }

    /// Whether a switch is on: given at all, even empty.
    pub(crate) fn is_on(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The value of a parameter that must be there.
    pub(crate) fn required(&self, name: &str) -> Result<&str, Refusal> {
        self.get(name).ok_or_else(|| Refusal::new("missingparam", format!("The \"{name}\" parameter must be set.")))
    }

    /// Several values, parted by `|` or, where the value begins with it, by U+001F.
    pub(crate) fn list(&self, name: &str) -> Vec<&str> {
        split(self.get(name).unwrap_or_default())
    }

    /// Several values, or the default where the parameter is not given.
    pub(crate) fn list_or<'a>(&'a self, name: &str, default: &'a str) -> Vec<&'a str> {
        split(self.get(name).unwrap_or(default))
    }

    /// Several values, at most 50 of them.
    pub(crate) fn limited_list(&self, name: &str) -> Result<Vec<&str>, Refusal> {
        const LIMIT: usize = 50;
        let values = self.list(name);
        if values.len() > LIMIT {
            return Err(Refusal::new(
                "toomanyvalues",
                format!("Too many values supplied for parameter \"{name}\". The limit is {LIMIT}."),
            ));
        }
        Ok(values)
    }

    /// A number.
    pub(crate) fn number<N: FromStr>(&self, name: &str) -> Result<Option<N>, Refusal> {
        self.get(name)
            .map(|value| {
                value.trim().parse().map_err(|_| {
                    Refusal::new("badinteger", format!("Invalid value \"{value}\" for integer parameter \"{name}\"."))
                })
            })
            .transpose()
    }

    /// How many rows are wanted: `max`, a number, or the default.
    pub(crate) fn limit(&self, name: &str, default: usize, max: usize) -> Result<usize, Refusal> {
        match self.get(name) {
            Some("max") => Ok(max),
            _ => Ok(self.number(name)?.unwrap_or(default).clamp(1, max)),
        }
    }

    /// Names that nobody has looked at, for the warning that they are not known.
    pub(crate) fn unseen(&self) -> Vec<&str> {
        let seen = self.seen.borrow();
        let is_unseen = |name: &&str| !seen.contains(*name) && !COMMON.contains(name);
        self.given.keys().map(String::as_str).filter(is_unseen).collect()
    }
}

fn split(value: &str) -> Vec<&str> {
    match value.strip_prefix('\u{1f}') {
        Some(rest) => rest.split('\u{1f}').collect(),
        None if value.is_empty() => Vec::new(),
        None => value.split('|').collect(),
    }
}
