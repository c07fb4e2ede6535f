//! Machine translation by Apertium, where it is installed on this machine. Nothing is ever sent anywhere.
//!
//! Markup is not translated: it goes through as numbered tags, and a text that does not come back with each of them once
//! and in order is no answer. Neither is an empty one, which is what a broken language pair gives.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};
use tolmach_core::Language;
use tolmach_markup::tokens;

/// How long a translation may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// Languages under Apertium's codes, where these are not the tag itself. Source: the names of its packages.
const CODES: &[(&str, &str)] = &[
    ("be", "bel"),
    ("bg", "bul"),
    ("bs", "hbs"),
    ("crh", "crh"),
    ("cs", "ces"),
    ("de", "deu"),
    ("en", "eng"),
    ("es", "spa"),
    ("fr", "fra"),
    ("hr", "hbs"),
    ("kk", "kaz"),
    ("mk", "mkd"),
    ("pl", "pol"),
    ("ro", "ron"),
    ("ru", "rus"),
    ("sh", "hbs"),
    ("sl", "slv"),
    ("sr", "hbs"),
    ("tr", "tur"),
    ("tt", "tat"),
    ("uk", "ukr"),
];

/// A direction that Apertium can translate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Engine {
    /// Its name: `bel-rus`, `eng-hbs_SR`.
    pub mode: String,
}

/// Text that a machine made; say so wherever it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MachineText {
    /// The language it was made from.
    pub from: Language,
    /// The direction that made it.
    pub engine: Engine,
    /// The text.
    pub text: String,
}

/// Why there is no machine translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoMachineText {
    /// Apertium is not here, or does not know the two languages.
    #[error("no engine for these languages is installed")]
    NoEngine,
    /// It did not start, or took too long.
    #[error("the engine does not answer")]
    NoAnswer,
    /// It gave nothing, words that it marks as unknown to itself, or lost markup.
    #[error("the engine gave nothing of use")]
    Unusable,
}

/// Apertium on this machine.
#[derive(Debug, Clone)]
pub struct Apertium {
    program: PathBuf,
    engines: Vec<Engine>,
}

impl Apertium {
    /// Asks Apertium which directions are installed; none if it is not here. Cost: one process.
    pub fn find() -> Option<Self> {
        Self::at(Path::new("apertium"))
    }

    /// The Apertium at this place.
    pub fn at(program: &Path) -> Option<Self> {
        let listed = Command::new(program).arg("-l").stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        let modes = listed.split_whitespace().map(|mode| Engine { mode: mode.to_owned() });
        Some(Self { program: program.to_owned(), engines: modes.collect() })
    }

    /// The directions that are installed, for the settings.
    pub fn engines(&self) -> &[Engine] {
        &self.engines
    }

    /// The direction between two languages, the plainest name first.
    pub fn engine(&self, from: &Language, to: &Language) -> Option<&Engine> {
        let names = |language: &Language| {
            let primary = language.as_str().split('-').next().unwrap_or_default();
            let code = CODES.iter().find(|(tag, _)| *tag == primary).map(|(_, code)| *code);
            [Some(primary.to_owned()), code.map(str::to_owned)].into_iter().flatten().collect::<Vec<_>>()
        };
        let (from, to) = (names(from), names(to));
        let fits = |engine: &&Engine| {
            let Some((first, second)) = engine.mode.split_once('-') else { return false };
            let second = second.split('_').next().unwrap_or_default();
            from.iter().any(|name| name == first) && to.iter().any(|name| name == second)
        };
        self.engines.iter().filter(fits).min_by_key(|engine| (engine.mode.len(), &engine.mode))
    }

    /// Translates a text of a unit. Cost: a process of some tenths of a second; keep it off the thread of the screen.
    ///
    /// # Errors
    /// [`NoMachineText`], with which there is nothing to show and nothing to mend.
    pub fn translate(&self, text: &str, from: &Language, to: &Language) -> Result<MachineText, NoMachineText> {
        let engine = self.engine(from, to).ok_or(NoMachineText::NoEngine)?;
        let (masked, pieces) = mask(text);
        let answer = self.run(&engine.mode, &masked)?;
        let text = unmask(&answer, &pieces).filter(|text| is_usable(text)).ok_or(NoMachineText::Unusable)?;
        Ok(MachineText { from: from.clone(), engine: engine.clone(), text })
    }

    fn run(&self, mode: &str, input: &str) -> Result<String, NoMachineText> {
        let mut command = Command::new(&self.program);
        command.args(["-f", "html", mode]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|_| NoMachineText::NoAnswer)?;
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        let (Some(mut stdin), Some(mut stdout)) = (stdin, stdout) else { return Err(NoMachineText::NoAnswer) };
        let input = input.to_owned();
        // Both ends at once: a long text fills the pipe before it is read.
        let (told, answered) = std::sync::mpsc::channel();
        std::thread::spawn(move || stdin.write_all(input.as_bytes()));
        std::thread::spawn(move || {
            let mut answer = Vec::new();
            let read = stdout.read_to_end(&mut answer).map(|_| answer);
            let _ = told.send(read); // Nobody listens any more once patience has ended.
        });
        let answer = answered.recv_timeout(PATIENCE);
        let _ = child.kill(); // It has ended by itself, unless patience has.
        let _ = child.wait();
        let answer = answer.ok().and_then(Result::ok).ok_or(NoMachineText::NoAnswer)?;
        String::from_utf8(answer).map_err(|_| NoMachineText::Unusable)
    }
}

/// Machine translations into a language, from each of these texts whose language Apertium knows the way from.
///
/// Cost: a process for each.
pub fn machine_texts(apertium: &Apertium, texts: &BTreeMap<Language, String>, to: &Language) -> Vec<MachineText> {
    texts.iter().filter_map(|(from, text)| apertium.translate(text, from, to).ok()).collect()
}

/// The text for Apertium, with each piece of markup as a numbered tag, and the pieces.
fn mask(text: &str) -> (String, Vec<&str>) {
    let mut masked = String::with_capacity(text.len() + 32);
    let mut pieces = Vec::new();
    for token in tokens::tokenize(text) {
        let piece = &text[token.range];
        match token.kind {
            tokens::TokenKind::Text => {
                for c in piece.chars() {
                    match c {
                        '&' => masked.push_str("&amp;"),
                        '<' => masked.push_str("&lt;"),
                        '>' => masked.push_str("&gt;"),
                        c => masked.push(c),
                    }
                }
            }
            _ => {
                masked.push_str(&format!("<t n=\"{}\"/>", pieces.len()));
                pieces.push(piece);
            }
        }
    }
    (masked, pieces)
}

/// The answer with its markup back; none if a piece is missing, doubled or out of place.
fn unmask(answer: &str, pieces: &[&str]) -> Option<String> {
    let mut text = String::with_capacity(answer.len());
    let mut rest = answer;
    for (n, piece) in pieces.iter().enumerate() {
        let (before, after) = rest.split_once(&format!("<t n=\"{n}\"/>"))?;
        text.push_str(&plain(before)?);
        text.push_str(piece);
        rest = after;
    }
    text.push_str(&plain(rest)?);
    Some(text)
}

fn plain(text: &str) -> Option<String> {
    let is_plain = !text.contains(['<', '>']);
    is_plain.then(|| text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"))
}

/// Whether there is text, and no word with the marks by which the engine says that it knows no form for it.
fn is_usable(text: &str) -> bool {
    let is_marked = |word: &str| word.len() > 1 && word.starts_with(['#', '@']);
    !text.trim().is_empty() && !text.split_whitespace().any(is_marked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_goes_through_untouched() {
        let text = "See [[Help:A|the '''hub''']] & $name.\n* {{B|c}} <br> 1 < 2";
        let (masked, pieces) = mask(text);
        assert_eq!(unmask(&masked, &pieces).as_deref(), Some(text));
        assert!(!masked.contains("Help:A") && !masked.contains("$name"), "{masked}");
        assert_eq!(unmask(&masked.replace("<t n=\"1\"/>", ""), &pieces), None, "lost markup is no answer");
        assert_eq!(unmask("a <b>", &[]), None);
    }

    #[test]
    fn what_an_engine_could_not_do_is_no_answer() {
        assert!(is_usable("Гэта дом") && !is_usable(" \n") && !is_usable("#biti @главен"));
    }

    #[test]
    fn directions_are_found_by_language() {
        let language = |tag: &str| Language::parse(tag).unwrap();
        let modes = ["bel-rus", "eng-hbs_SR", "eng-hbs_HR", "es-ro"];
        let engines = modes.map(|mode| Engine { mode: mode.to_owned() }).to_vec();
        let apertium = Apertium { program: PathBuf::from("apertium"), engines };
        let mode = |from: &str, to: &str| apertium.engine(&language(from), &language(to)).map(|one| one.mode.clone());
        assert_eq!(mode("be-tarask", "ru").as_deref(), Some("bel-rus"));
        assert_eq!(mode("en", "sr-Latn").as_deref(), Some("eng-hbs_HR"));
        assert_eq!(mode("es", "ro").as_deref(), Some("es-ro"));
        assert_eq!(mode("ru", "be"), None);
    }
}
