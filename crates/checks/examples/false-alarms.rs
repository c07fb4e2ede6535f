//! Runs every check over the interface messages of an installed MediaWiki, source against translation, and counts what
//! each check says in each language: most of it false alarms, since these translations are in use.
//!
//! `cargo run -p tolmach-checks --release --example false-alarms -- /var/lib/mediawiki [--samples CHECK LANGUAGE]`
//! prints the table of `docs/checks.md`; with `--samples` it prints what the check says, twenty messages of each.

use std::{
    collections::BTreeMap,
    error::Error,
    fs,
    io::Write,
    path::{Path, PathBuf},
};
use tolmach_checks::{ALL, Argument, Helps, Level, Problem, Subject, run};
use tolmach_core::Language;

/// Our languages and how MediaWiki names them.
const LANGUAGES: [(&str, &str); 26] = [
    ("az", "az"),
    ("be", "be"),
    ("be-tarask", "be-tarask"),
    ("bg", "bg"),
    ("bs", "bs"),
    ("cs", "cs"),
    ("de", "de"),
    ("el", "el"),
    ("et", "et"),
    ("hr", "hr"),
    ("hu", "hu"),
    ("hy", "hy"),
    ("ka", "ka"),
    ("lt", "lt"),
    ("lv", "lv"),
    ("mk", "mk"),
    ("pl", "pl"),
    ("ro", "ro"),
    ("ru", "ru"),
    ("sk", "sk"),
    ("sl", "sl"),
    ("sq", "sq"),
    ("sr-Cyrl", "sr-ec"),
    ("sr-Latn", "sr-el"),
    ("tr", "tr"),
    ("uk", "uk"),
];

/// Units with an alarm, by check and its level, and by language.
type Table = BTreeMap<(&'static str, Level), BTreeMap<&'static str, usize>>;

/// A message in two languages.
struct Pair {
    key: String,
    source: String,
    target: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let root = arguments.first().ok_or("give the folder of an installed MediaWiki")?;
    let wanted =
        arguments.iter().position(|word| word == "--samples").map(|at| (arguments.get(at + 1), arguments.get(at + 2)));
    let english = Language::parse("en")?;
    let folders = folders(Path::new(root))?;
    let mut table = Table::new();
    let mut n_units: BTreeMap<&str, usize> = BTreeMap::new();
    let mut out = std::io::stdout().lock();
    let start = std::time::Instant::now();
    let is_asked = |tag: &str| wanted.is_none_or(|(_, language)| language.is_none_or(|language| language == tag));
    for (tag, code) in LANGUAGES.into_iter().filter(|(tag, _)| is_asked(tag)) {
        let language = Language::parse(tag)?;
        for pair in
            folders.iter().map(|folder| pairs(folder, code)).collect::<Result<Vec<_>, _>>()?.into_iter().flatten()
        {
            *n_units.entry(tag).or_default() += 1;
            let subject = Subject::new(&pair.source, &pair.target, &english, &language);
            let problems = run(&subject, &Helps::default());
            let mut told: Vec<(&str, Level)> =
                problems.iter().map(|problem| (problem.check.as_str(), problem.level)).collect();
            told.sort_unstable();
            told.dedup();
            for check in told {
                *table.entry(check).or_default().entry(tag).or_default() += 1;
            }
            if let Some((Some(check), _)) = wanted {
                for problem in problems.iter().filter(|problem| problem.check.as_str() == check) {
                    writeln!(
                        out,
                        "{tag} {}\n  {}\n  {}\n  {}",
                        pair.key,
                        one_line(&pair.source),
                        one_line(&pair.target),
                        said(problem, &pair.target)
                    )?;
                }
            }
        }
    }
    if wanted.is_none() {
        write_table(&mut out, &table, &n_units)?;
        let n_all: usize = n_units.values().sum();
        writeln!(std::io::stderr(), "{n_all} units in {:.1} s", start.elapsed().as_secs_f64())?;
    }
    Ok(())
}

/// Folders with one file of messages for each language.
fn folders(root: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = vec![root.join("languages/i18n")];
    let mut extensions: Vec<PathBuf> = fs::read_dir(root.join("extensions"))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    extensions.sort();
    for extension in extensions {
        let i18n = extension.join("i18n");
        let mut inner: Vec<PathBuf> = fs::read_dir(&i18n)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.is_dir())
            .collect();
        inner.sort();
        found.extend([i18n].into_iter().chain(inner).filter(|folder| folder.join("en.json").is_file()));
    }
    Ok(found)
}

/// The messages that are translated.
fn pairs(folder: &Path, code: &str) -> Result<Vec<Pair>, Box<dyn Error>> {
    let path = folder.join(format!("{code}.json"));
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let english: serde_json::Value = serde_json::from_str(&fs::read_to_string(folder.join("en.json"))?)?;
    let translated: serde_json::Value = serde_json::from_str(&fs::read_to_string(path)?)?;
    let messages = translated.as_object().into_iter().flatten();
    let pairs = messages.filter_map(|(key, target)| {
        let (source, target) = (english.get(key)?.as_str()?, target.as_str()?);
        // A message that is a list of settings is no text.
        let is_text = source.chars().any(char::is_alphabetic) && !target.is_empty() && !source.is_empty();
        is_text.then(|| Pair { key: key.clone(), source: source.to_owned(), target: target.to_owned() })
    });
    Ok(pairs.collect())
}

fn one_line(text: &str) -> String {
    text.replace('\n', "⏎").chars().take(240).collect()
}

fn said(problem: &Problem, target: &str) -> String {
    let arguments: Vec<String> = problem
        .what
        .arguments
        .iter()
        .map(|(name, argument)| match argument {
            Argument::Text(text) => format!("{name}={text:?}"),
            Argument::Number(number) => format!("{name}={number}"),
        })
        .collect();
    let fix = problem.fix.as_ref().map(|fix| format!(" → {:?} for {:?}", fix.text, &target[fix.range.clone()]));
    format!(
        "{} {} at {:?}{}",
        problem.what.id,
        arguments.join(" "),
        &target[problem.range.clone()],
        fix.unwrap_or_default()
    )
}

/// Units with an alarm among 1,000, by check and language.
fn write_table(out: &mut impl Write, table: &Table, n_units: &BTreeMap<&str, usize>) -> std::io::Result<()> {
    write!(out, "| check | level |")?;
    for tag in n_units.keys() {
        write!(out, " {tag} |")?;
    }
    writeln!(out, " all |")?;
    writeln!(out, "|---|---|{}", "--:|".repeat(n_units.len() + 1))?;
    let rows = ALL.iter().flat_map(|check| Level::ALL.map(|level| (check.id.as_str(), level)));
    for (check, level) in rows {
        let Some(row) = table.get(&(check, level)) else { continue };
        write!(out, "| {check} | {} |", level.as_str())?;
        for (tag, of) in n_units {
            match row.get(tag) {
                Some(n) => write!(out, " {:.1} |", rate(*n, *of))?,
                None => write!(out, " – |")?,
            }
        }
        writeln!(out, " {:.1} |", rate(row.values().sum(), n_units.values().sum()))?;
    }
    write!(out, "| units | |")?;
    for n in n_units.values() {
        write!(out, " {n} |")?;
    }
    writeln!(out, " {} |", n_units.values().sum::<usize>())
}

/// Among 1,000.
fn rate(n: usize, of: usize) -> f64 {
    let float = |n: usize| f64::from(u32::try_from(n).unwrap_or(u32::MAX));
    1000.0 * float(n) / float(of.max(1))
}
