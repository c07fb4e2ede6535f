//! The English messages of checks, so that a case shows what a translator reads.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::{collections::BTreeSet, fs, path::Path};
use tolmach_checks::{Argument, What};

pub(crate) struct Messages(FluentBundle<FluentResource>, BTreeSet<String>);

impl Messages {
    pub(crate) fn english() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en/checks.ftl");
        let text = fs::read_to_string(path).unwrap();
        // Ids stand at the beginning of a line; those of source checks and of groups are said elsewhere.
        let ids = text.lines().filter(|line| line.starts_with("check-")).filter_map(|line| line.split_once(" ="));
        let ids = ids.map(|(id, _)| id.to_owned()).collect();
        let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
        Self(bundle, ids)
    }

    pub(crate) fn ids(&self) -> BTreeSet<String> {
        self.1.clone()
    }

    /// The message as text. Panics where it does not exist, or wants a variable that the check does not give.
    pub(crate) fn say(&self, what: &What) -> String {
        let message = self.0.get_message(what.id).unwrap_or_else(|| panic!("checks.ftl has no {}", what.id));
        let args: FluentArgs<'_> = what
            .arguments
            .iter()
            .map(|(name, argument)| match argument {
                Argument::Text(text) => (*name, FluentValue::from(text.as_str())),
                Argument::Number(number) => (*name, FluentValue::from(*number)),
            })
            .collect();
        let mut errors = Vec::new();
        let text = self.0.format_pattern(message.value().unwrap(), Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{}: {errors:?}", what.id);
        text
    }
}
