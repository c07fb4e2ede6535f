//! The parameters of one request.

use std::collections::BTreeMap;

/// The parameters of one request, sorted by name, so that the same question is always the same request.
#[derive(Debug, Clone, Default)]
pub(crate) struct Params(BTreeMap<String, String>);

impl Params {
    /// The parameters of an action.
    pub(crate) fn action(action: &str) -> Self {
        Self::default().with("action", action)
    }

    /// With one more.
    pub(crate) fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.set(name, value);
        self
    }

    /// Adds or replaces one.
    pub(crate) fn set(&mut self, name: &str, value: impl ToString) {
        self.0.insert(name.to_owned(), value.to_string());
    }

    /// The value of one.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// All, by name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// About how long they are in a URL, in bytes: a letter outside ASCII takes up three for each byte.
    pub(crate) fn url_length(&self) -> usize {
        let encoded =
            |text: &str| text.bytes().map(|byte| if byte.is_ascii_alphanumeric() { 1 } else { 3 }).sum::<usize>();
        self.iter().map(|(name, value)| encoded(name) + encoded(value) + 2).sum()
    }
}

/// Joins values for a parameter that takes several.
///
/// Joined by U+001F with that sign in front where a value holds the usual `|`.
pub(crate) fn several<T: ToString>(values: impl IntoIterator<Item = T>) -> String {
    let values: Vec<String> = values.into_iter().map(|value| value.to_string()).collect();
    if values.iter().any(|value| value.contains('|')) {
        values.iter().map(|value| format!("\u{1f}{value}")).collect()
    } else {
        values.join("|")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_values_are_joined_so_that_the_wiki_can_part_them() {
        assert_eq!(several(["a", "b"]), "a|b");
        assert_eq!(several(["a|b", "c"]), "\u{1f}a|b\u{1f}c");
        assert_eq!(several([1, 2]), "1|2");
    }

    #[test]
    fn the_length_in_a_url_counts_escapes() {
        assert_eq!(Params::action("query").with("titles", "ż|a").url_length(), 6 + 5 + 2 + 6 + (6 + 3 + 1) + 2);
    }
}
