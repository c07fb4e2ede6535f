//! The messages: every locale can be read and says everything that English says, and nothing is kept that nobody shows.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};
use icu_locale_core::Locale;
use icu_plurals::PluralRules;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// What a message needs to be shown.
#[derive(Debug, Default, PartialEq, Eq)]
struct Needs {
    variables: BTreeSet<String>,
    /// The variables that pick a variant, each with the names of the variants.
    picks: BTreeMap<String, BTreeSet<String>>,
    /// Comment lines right above it.
    comment: Vec<String>,
}

/// A message, or an attribute as `message.attribute`.
type Messages = BTreeMap<String, Needs>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn locales() -> Vec<String> {
    let folders = fs::read_dir(root().join("locales")).unwrap();
    folders.map(|folder| folder.unwrap().file_name().into_string().unwrap()).collect()
}

/// All messages of a locale. Panics where a file cannot be read as a whole, or says something twice.
fn messages(locale: &str) -> Messages {
    let mut messages = Messages::new();
    for file in fs::read_dir(root().join("locales").join(locale)).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{} is no Fluent: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let comment: Vec<String> = message.comment.iter().flat_map(|c| &c.content).map(|&l| l.to_owned()).collect();
            let attributes = message.attributes.iter();
            let named = attributes.map(|one| (format!("{}.{}", message.id.name, one.id.name), Some(&one.value)));
            for (id, pattern) in named.chain([(message.id.name.to_owned(), message.value.as_ref())]) {
                let mut needs = Needs { comment: comment.clone(), ..Needs::default() };
                pattern.into_iter().for_each(|pattern| collect(pattern, &mut needs));
                assert!(messages.insert(id.clone(), needs).is_none(), "{locale} says {id} twice");
            }
        }
    }
    messages
}

fn collect(pattern: &Pattern<&str>, needs: &mut Needs) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_from(expression, needs);
        }
    }
}

fn collect_from(expression: &Expression<&str>, needs: &mut Needs) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, needs),
        Expression::Select { selector, variants } => {
            collect_inline(selector, needs);
            if let InlineExpression::VariableReference { id } = selector {
                let names = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                needs.picks.entry(id.name.to_owned()).or_default().extend(names);
            }
            variants.iter().for_each(|variant| collect(&variant.value, needs));
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, needs: &mut Needs) {
    match inline {
        InlineExpression::VariableReference { id } => {
            needs.variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_from(expression, needs),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| collect_inline(argument, needs));
        }
        _ => {}
    }
}

#[test]
fn every_locale_says_what_english_says_and_no_more() {
    let english = messages("en");
    assert!(english.len() > 100, "only {} English messages were found", english.len());
    for locale in locales() {
        let messages = messages(&locale);
        let missing: Vec<&String> = english.keys().filter(|id| !messages.contains_key(*id)).collect();
        let unknown: Vec<&String> = messages.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{locale} lacks {missing:?}, and only it has {unknown:?}");
        for (id, needs) in &messages {
            let extra: Vec<&String> = needs.variables.difference(&english[id].variables).collect();
            assert!(extra.is_empty(), "{locale}: {id} would show {extra:?} as they stand, for English has no such");
        }
    }
}

/// The ids of a file as they stand there, and its first line.
fn outline(locale: &str, file: &Path) -> (String, Vec<String>) {
    let text = fs::read_to_string(root().join("locales").join(locale).join(file.file_name().unwrap())).unwrap();
    let ids = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let ids = ids.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect();
    (text.lines().next().unwrap_or_default().to_owned(), ids)
}

#[test]
fn every_locale_is_laid_out_like_english_and_says_whether_a_native_speaker_has_looked_at_it() {
    for file in fs::read_dir(root().join("locales/en")).unwrap().map(|file| file.unwrap().path()) {
        let (_, english) = outline("en", &file);
        for locale in locales().iter().filter(|locale| *locale != "en") {
            let (head, ids) = outline(locale, &file);
            let says = format!("({locale}). Reviewed by a native speaker: ");
            assert!(
                head.starts_with("### ") && head.contains(&says),
                "{locale}, {}: the head is {head:?}",
                file.display()
            );
            assert_eq!(ids, english, "{locale}, {}: whoever reviews it has English beside it", file.display());
        }
    }
}

/// The plural categories that whole numbers take in a language, in whatever script.
fn plurals(locale: &str) -> BTreeSet<String> {
    let language = locale.split('-').next().unwrap();
    let rules = PluralRules::try_new_cardinal(Locale::try_from_str(language).unwrap().into()).unwrap();
    // Up to a thousand, and a million, which some languages count in a way of its own.
    let numbers = (0..1000_u32).chain([1_000_000]);
    numbers.map(|n| format!("{:?}", rules.category_for(n)).to_lowercase()).collect()
}

#[test]
fn every_locale_counts_as_its_language_does() {
    let english = messages("en");
    for locale in locales() {
        let needed = plurals(&locale);
        for (id, needs) in messages(&locale) {
            for (variable, given) in &needs.picks {
                let in_english = english[&id].picks.get(variable);
                if in_english == Some(given) && !given.contains("one") {
                    continue; // By words such as `light`, or by 0 and anything else.
                }
                let is_exact = |name: &&String| name.parse::<u32>().is_ok();
                let missing: Vec<&String> = needed.difference(given).collect();
                assert!(missing.is_empty(), "{locale}: {id} has no form of ${variable} for {missing:?}");
                let unknown =
                    given.iter().filter(|name| !is_exact(name) && *name != "other" && !needed.contains(*name));
                assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&String>::new(), "{locale}: {id} by ${variable}");
                let exact: BTreeSet<String> = in_english.into_iter().flatten().filter(is_exact).cloned().collect();
                assert!(exact.is_subset(given), "{locale}: {id} says nothing of its own for {exact:?} of ${variable}");
            }
        }
    }
}

#[test]
fn each_variable_is_explained_to_translators() {
    for (id, needs) in messages("en") {
        let words: Vec<&str> = id.split(['-', '.']).collect();
        let is_kebab = |word: &&str| word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        assert!(words.len() > 1 && words.iter().all(is_kebab), "{id} is not view-part in kebab-case");
        for variable in &needs.variables {
            let is_explained = |line: &String| {
                ["String", "Number", "Date"].iter().any(|kind| line.starts_with(&format!("${variable} ({kind}) - ")))
            };
            assert!(needs.comment.iter().any(is_explained), "{id}: no comment says what ${variable} is");
        }
    }
}

#[test]
fn every_message_is_shown_somewhere() {
    let mut sources = String::new();
    for folder in ["crates", "src-tauri/src", "ui/src"] {
        read_sources(&root().join(folder), &mut sources);
    }
    let quoted = quoted(&sources);
    let unused: Vec<String> = messages("en")
        .into_keys()
        .filter(|id| !id.contains('.')) // Attributes go with their message.
        .filter(|id| !is_named(id, &quoted))
        .collect();
    assert!(unused.is_empty(), "translators would work for nothing on {unused:#?}");
}

/// What stands behind each quotation mark and could be an id or its beginning, with the sign that ends it.
fn quoted(sources: &str) -> BTreeSet<(&str, char)> {
    let marks = sources.match_indices(['"', '\'', '`']);
    marks
        .filter_map(|(at, _)| {
            let rest = &sources[at + 1..];
            let end = rest.find(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-')?;
            Some((&rest[..end], rest[end..].chars().next()?))
        })
        .collect()
}

/// Whether the sources name the id as a whole, or build it from a beginning that ends in a hyphen: `error-${ code }`,
/// `format!("error-{code}")`, or `concat!("error-", …)`.
fn is_named(id: &str, quoted: &BTreeSet<(&str, char)>) -> bool {
    let is_there = |text, ends: &[char]| ends.iter().any(|end| quoted.contains(&(text, *end)));
    let mut beginnings = id.match_indices('-').map(|(at, _)| &id[..=at]);
    is_there(id, &['"', '\'', '`']) || beginnings.any(|start| is_there(start, &['$', '{', '"', '\'']))
}

fn read_sources(folder: &Path, sources: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "node_modules" && name != "dist" && name != "target" {
                read_sources(&path, sources);
            }
        } else if [".rs", ".ts", ".vue"].iter().any(|ending| name.ends_with(ending)) && !name.contains("messages.") {
            sources.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}
