//! Case files: read, run, written.

use crate::support::messages::Messages;
use std::{
    fs,
    path::{Path, PathBuf},
};
use tolmach_checks::{ALL, CheckId, Elsewhere, Helps, Level, Problem, Spelling, Subject, TeamRule, run_some};
use tolmach_core::Language;
use tolmach_lexicon::{
    dictionary::{Dictionary, OwnWords},
    glossary::{Glossary, Inflection, Status, TargetTerm, Term},
};

/// A file of cases for one check.
pub(crate) struct CaseFile {
    pub(crate) path: PathBuf,
    pub(crate) check: CheckId,
    pub(crate) cases: Vec<Case>,
}

/// One case.
#[derive(Clone)]
pub(crate) struct Case {
    /// As it stands in the file.
    pub(crate) head: String,
    /// What the check is to say, as it stands in the file.
    pub(crate) expected: String,
    pub(crate) language: Language,
    pub(crate) from: Language,
    pub(crate) source: String,
    pub(crate) target: String,
    pub(crate) is_title: bool,
    pub(crate) base_moved: bool,
    pub(crate) machine_share: Option<f64>,
    pub(crate) rules: Vec<TeamRule>,
    /// Words that the dictionary has, and words of the user's own.
    pub(crate) dictionary: Vec<String>,
    pub(crate) own_words: Vec<String>,
    pub(crate) terms: Vec<Term>,
    /// Place, source and target of other units.
    pub(crate) elsewhere: Vec<[String; 3]>,
}

impl CaseFile {
    pub(crate) fn all() -> Vec<Self> {
        let mut files = Vec::new();
        for folder in entries(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")) {
            let name = folder.file_name().unwrap().to_string_lossy().into_owned();
            let check = CheckId::parse(&name).unwrap_or_else(|| panic!("{} is named after no check", folder.display()));
            files.extend(entries(&folder).into_iter().map(|path| Self::read(path, check)));
        }
        assert!(!files.is_empty(), "no case was found");
        files
    }

    fn read(path: PathBuf, check: CheckId) -> Self {
        let text = fs::read_to_string(&path).unwrap();
        let cases = text.split("====\n").map(|case| Case::read(case, &path)).collect();
        Self { path, check, cases }
    }

    pub(crate) fn written(&self) -> String {
        let cases: Vec<String> =
            self.cases.iter().map(|case| format!("{}----\n{}", case.head, case.expected)).collect();
        cases.join("====\n")
    }
}

impl Case {
    fn read(text: &str, path: &Path) -> Self {
        let (head, expected) = text.split_once("----\n").unwrap_or((text, ""));
        let english = Language::parse("en").unwrap();
        let mut case = Self {
            head: head.to_owned(),
            expected: expected.to_owned(),
            language: english.clone(),
            from: english,
            source: String::new(),
            target: String::new(),
            is_title: false,
            base_moved: false,
            machine_share: None,
            rules: Vec::new(),
            dictionary: Vec::new(),
            own_words: Vec::new(),
            terms: Vec::new(),
            elsewhere: Vec::new(),
        };
        let mut has_language = false;
        for line in head.lines().filter(|line| !line.starts_with('#')) {
            let (key, value) = line.split_once(':').unwrap_or_else(|| panic!("{}: {line}", path.display()));
            let value = unescaped(value.strip_prefix(' ').unwrap_or(value));
            match key {
                "lang" => (case.language, has_language) = (Language::parse(&value).unwrap(), true),
                "from" => case.from = Language::parse(&value).unwrap(),
                "source" => case.source = value,
                "target" => case.target = value,
                "title" => case.is_title = value == "yes",
                "moved" => case.base_moved = value == "yes",
                "machine" => case.machine_share = Some(value.parse().unwrap()),
                "rule" => case.rules.push(rule(&value)),
                "dictionary" => case.dictionary.extend(value.split(' ').map(str::to_owned)),
                "own" => case.own_words.extend(value.split(' ').map(str::to_owned)),
                "term" => case.terms.push(term(&value)),
                "elsewhere" => {
                    let cells: Vec<String> = value.split(" | ").map(str::to_owned).collect();
                    case.elsewhere.push(cells.try_into().unwrap());
                }
                _ => panic!("{}: no case has a {key}", path.display()),
            }
        }
        assert!(has_language, "{}: a case names no language", path.display());
        case
    }

    pub(crate) fn with_target(&self, target: &str) -> Self {
        Self { target: target.to_owned(), ..self.clone() }
    }

    /// What one check finds.
    pub(crate) fn problems(&self, check: CheckId) -> Vec<Problem> {
        let subject = Subject {
            is_title: self.is_title,
            base_moved: self.base_moved,
            machine_share: self.machine_share,
            ..Subject::new(&self.source, &self.target, &self.from, &self.language)
        };
        let own_words: OwnWords = self.own_words.iter().cloned().collect();
        let words = self.dictionary.join("\n");
        let dictionary = Dictionary::parse(b"SET UTF-8\n", format!("{}\n{words}\n", self.dictionary.len()).as_bytes());
        let dictionary = dictionary.ok().filter(|_| !self.dictionary.is_empty());
        let inflection = |language: &Language| Inflection::new(language.clone());
        let glossary = Glossary::new(inflection(&self.from), inflection(&self.language), self.terms.clone());
        let elsewhere: Vec<Elsewhere<'_>> =
            self.elsewhere.iter().map(|[place, source, target]| Elsewhere { place, source, target }).collect();
        let helps = Helps {
            team_rules: &self.rules,
            spelling: dictionary.as_ref().map(|dictionary| Spelling { dictionary, own_words: &own_words }),
            glossary: Some(&glossary),
            elsewhere: &elsewhere,
        };
        run_some(ALL.iter().filter(|one| one.id == check), &subject, &helps)
    }

    /// What the check says, a line for each problem and one for its fix.
    pub(crate) fn said(&self, check: CheckId, messages: &Messages) -> String {
        let mut said = String::new();
        for problem in self.problems(check) {
            let found = escaped(&self.target[problem.range.clone()]);
            // Offsets in characters, as a script sees them.
            let at = self.target[..problem.range.start].chars().count();
            let (level, sentence) = (problem.level.as_str(), escaped(&messages.say(&problem.what)));
            said += &format!("{level} at {at} \u{ab}{found}\u{bb}: {sentence}\n");
            if let Some(fix) = problem.fix {
                said += &format!("  mended: {}\n", escaped(&fix.applied_to(&self.target)));
            }
        }
        said
    }
}

/// `source | target | forbidden: target`, or the source alone, which is then not translated.
fn term(value: &str) -> Term {
    let mut cells = value.split(" | ");
    let source = cells.next().unwrap().to_owned();
    let targets: Vec<TargetTerm> = cells
        .map(|cell| match cell.strip_prefix("forbidden: ") {
            Some(text) => TargetTerm { text: text.to_owned(), status: Status::Forbidden },
            None => TargetTerm { text: cell.to_owned(), status: Status::Preferred },
        })
        .collect();
    Term { source, do_not_translate: targets.is_empty(), targets, ..Term::default() }
}

fn rule(value: &str) -> TeamRule {
    let cells: Vec<&str> = value.split(" | ").collect();
    let [level, pattern, sentence, rest @ ..] = &cells[..] else { panic!("{value} is no rule") };
    TeamRule::new(pattern, Level::parse(level).unwrap(), sentence, rest.first().copied()).unwrap()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn unescaped(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        plain += before;
        let (c, len) = match after.chars().next() {
            Some('n') => ('\n', 1),
            Some('t') => ('\t', 1),
            Some('s') => (' ', 1),
            Some('\\') => ('\\', 1),
            Some('u') => {
                let (code, _) = after[2..].split_once('}').unwrap();
                (char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap(), code.len() + 3)
            }
            other => panic!("no character is written \\{other:?}"),
        };
        plain.push(c);
        rest = &after[len..];
    }
    plain + rest
}

/// Everything that the eye cannot tell is written by its number.
fn escaped(text: &str) -> String {
    let mut shown = String::new();
    for c in text.chars() {
        match c {
            '\n' => shown += "\\n",
            '\t' => shown += "\\t",
            '\\' => shown += "\\\\",
            ' ' => shown.push(' '),
            _ if c.is_whitespace() || c.is_control() || is_invisible(c) => {
                shown += &format!("\\u{{{:x}}}", u32::from(c));
            }
            _ => shown.push(c),
        }
    }
    shown
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
