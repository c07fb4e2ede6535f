use super::*;
use fluent_syntax::ast;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Ids with the variables that their messages use.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn variables_of_expression(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => variables_of_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            variables_of_inline(selector, found);
            variants.iter().for_each(|variant| variables_of_pattern(&variant.value, found));
        }
    }
}

fn variables_of_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| variables_of_inline(argument, found));
        }
        ast::InlineExpression::Placeable { expression } => variables_of_expression(expression, found),
        _ => {}
    }
}

fn variables_of_pattern(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            variables_of_expression(expression, found);
        }
    }
}

/// The messages of a file. Those of English tell translators what each variable is.
fn messages_of(path: &Path) -> Messages {
    let text = fs::read_to_string(path).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}; these messages would be lost", path.display()));
    let mut messages = Messages::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let mut variables = BTreeSet::new();
        message.value.iter().for_each(|pattern| variables_of_pattern(pattern, &mut variables));
        message.attributes.iter().for_each(|attribute| variables_of_pattern(&attribute.value, &mut variables));
        let comment = message.comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
        let is_english = path.parent().is_some_and(|folder| name_of(folder) == FALLBACK);
        for variable in variables.iter().filter(|_| is_english) {
            assert!(
                comment.contains(&format!("${variable} (")),
                "{}: a translator of {} is not told what ${variable} is",
                path.display(),
                message.id.name
            );
        }
        let twice = messages.insert(message.id.name.to_owned(), variables);
        assert!(twice.is_none(), "{}: {} stands there twice", path.display(), message.id.name);
    }
    messages
}

/// What the macro is called with, found in the text of a source file.
fn used_in(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let calls = source.split("message!(").skip(1).filter_map(|rest| {
        let (id, rest) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
        Some((id.to_owned(), names_in(rest)))
    });
    calls.collect()
}

/// The names before `=` at the outermost level, up to the closing bracket.
fn names_in(arguments: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let (mut depth, mut in_text, mut word) = (0, false, String::new());
    let mut previous = ' ';
    for c in arguments.chars() {
        match c {
            '"' if previous != '\\' => in_text = !in_text,
            _ if in_text => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => word.clear(),
            '=' if depth == 0 && !word.is_empty() && !word.starts_with(' ') => {
                names.insert(std::mem::take(&mut word));
                word.push(' ');
            }
            _ if (c.is_alphanumeric() || c == '_') && !word.starts_with(' ') => word.push(c),
            _ => {}
        }
        previous = c;
    }
    names
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for path in entries(folder) {
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !name_of(&path).contains("_tests") {
            files.push(path);
        }
    }
}

#[test]
fn every_file_of_every_locale_is_sound_and_asks_for_nothing_that_english_lacks() {
    let english = project().join("locales").join(FALLBACK);
    for folder in entries(&project().join("locales")).into_iter().filter(|path| path.is_dir()) {
        assert!(locales().any(|locale| locale == name_of(&folder)), "{} is not compiled in", name_of(&folder));
        for path in entries(&folder).into_iter().filter(|path| path.extension().is_some_and(|ext| ext == "ftl")) {
            let known = messages_of(&english.join(name_of(&path)));
            for (id, variables) in messages_of(&path) {
                let asked = known.get(&id).unwrap_or_else(|| panic!("{}: English has no {id}", path.display()));
                assert!(
                    variables.is_subset(asked),
                    "{}: {id} asks for {variables:?}, given are {asked:?}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn every_message_used_from_rust_exists_and_gets_what_it_asks_for() {
    let folder = project().join("locales").join(FALLBACK);
    let english: Messages = ["cli.ftl", "need.ftl", "preview.ftl", "report.ftl"]
        .iter()
        .flat_map(|file| messages_of(&folder.join(file)))
        .collect();
    let mut files = Vec::new();
    rust_files(&project().join("crates/workbench/src"), &mut files);
    rust_files(&project().join("crates/cli/src"), &mut files);
    let mut n_used = BTreeSet::new();
    for path in files.iter().filter(|path| name_of(path) != "l10n.rs") {
        for (id, given) in used_in(&fs::read_to_string(path).unwrap()) {
            let asked = english.get(&id).unwrap_or_else(|| panic!("{}: there is no message {id}", path.display()));
            assert_eq!(&given, asked, "{}: {id} is given other variables than it asks for", path.display());
            n_used.insert(id);
        }
    }
    let unused: Vec<_> = english.keys().filter(|id| !n_used.contains(*id)).collect();
    assert!(unused.is_empty(), "translators would work on messages that nobody sees: {unused:?}");
}

#[test]
fn the_scan_of_the_sources_reads_calls_over_several_lines() {
    let call = "message!(\n    \"a-b\", name = of(x, \"=,\"), n_units = y == 2)".replace(", ", ",\n    ");
    assert_eq!(used_in(&call), [("a-b".to_owned(), ["name", "n_units"].map(str::to_owned).into())]);
    assert_eq!(used_in("x(message!(\"c\"), y = 1)"), [("c".to_owned(), BTreeSet::new())]);
}

#[test]
fn plurals_and_names_go_into_a_message() {
    let english = L10n::for_files("en");
    assert_eq!(english.text(&message!("report-units", n = 1_u32)), "1 unit");
    assert_eq!(english.text(&message!("report-units", n = 1200_u32)), "1200 units");
    assert_eq!(english.text(&message!("report-title", name = "Осінь")), "Report of the sprint “Осінь”");
}

#[test]
fn names_are_isolated_on_a_screen_only() {
    let title = message!("report-title", name = "שלום");
    assert!(L10n::for_screen("en").text(&title).contains("\u{2068}שלום\u{2069}"), "a name could turn the sentence");
    assert!(!L10n::for_files("en").text(&title).contains('\u{2068}'), "a report would hold invisible characters");
}

#[test]
fn a_language_without_messages_gets_english() {
    for (wanted, locale) in [("en", "en"), ("en-GB", "en"), ("tlh", "en"), ("", "en"), ("C.UTF-8", "en")] {
        assert_eq!(L10n::for_files(wanted).locale(), locale);
    }
    assert_eq!(nearest("tlh"), None);
}

#[test]
fn who_says_a_language_in_another_way_gets_it_all_the_same() {
    for (wanted, locale) in [
        ("pl_PL.UTF-8", "pl"),
        ("sr-Latn-RS", "sr-Latn"),
        ("sr_RS@latin", "sr-Latn"),
        ("sr-Cyrl-RS", "sr"),
        ("be_BY@tarask", "be-tarask"),
        ("BE-TARASK", "be-tarask"),
        ("szl", "pl"),
        ("rue_SK", "uk"),
    ] {
        assert_eq!(nearest(wanted), Some(locale), "{wanted}");
    }
}

#[test]
fn plurals_are_those_of_the_language_also_where_it_has_a_variant() {
    let few = |locale, n: u32| L10n::for_files(locale).text(&message!("report-units", n = n));
    for locale in ["be", "be-tarask", "pl", "uk", "sr-Latn"] {
        let said = [2_u32, 5].map(|n| few(locale, n).replace(|c: char| c.is_ascii_digit(), ""));
        assert_ne!(said[0], said[1], "{locale} counts two and five alike");
    }
}
