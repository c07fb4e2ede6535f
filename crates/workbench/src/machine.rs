//! Machine translation by Apertium, where it is installed on this machine. Nothing is ever sent anywhere.
//!
//! Here is how Apertium is asked; [`suggest`] asks it about units.
//!
//! Markup is not translated: it goes through as numbered tags, and a text that does not come back with each of them once
//! and in order is no answer. Neither is an empty one, which is what a broken language pair gives.

pub mod suggest;

pub(crate) use suggest::Installed;
pub use suggest::{MachinePair, Suggestion, Suggestions};

use std::{
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

/// Countries by which Apertium tells the standards of one language apart.
const COUNTRIES: &[(&str, &str)] = &[("bs", "BS"), ("hr", "HR"), ("sr", "SR")];

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

impl Engine {
    /// The languages that it translates from and into; none where its name is no pair of languages, as of its tools.
    pub fn languages(&self) -> Option<(Language, Language)> {
        let (from, to) = self.mode.split_once('-')?;
        Some((language_of(from)?, language_of(to)?))
    }
}

/// The language that Apertium calls so, `hbs_SR` being Serbian.
fn language_of(name: &str) -> Option<Language> {
    let (code, country) = name.split_once('_').map_or((name, None), |(code, country)| (code, Some(country)));
    let is_pair_code = matches!(code.len(), 2 | 3) && code.bytes().all(|b| b.is_ascii_lowercase());
    let tag = match COUNTRIES.iter().find(|(_, known)| code == "hbs" && Some(*known) == country) {
        Some((tag, _)) => *tag,
        None if code == "hbs" => "sh",
        None => CODES.iter().find(|(_, known)| *known == code).map_or(code, |(tag, _)| *tag),
    };
    Language::parse(tag).ok().filter(|_| is_pair_code)
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

    /// The direction between two languages: for the country of the language where there are several, then the plainest name.
    pub fn engine(&self, from: &Language, to: &Language) -> Option<&Engine> {
        let names = |language: &Language| {
            let primary = language.as_str().split('-').next().unwrap_or_default();
            let code = CODES.iter().find(|(tag, _)| *tag == primary).map(|(_, code)| *code);
            [Some(primary.to_owned()), code.map(str::to_owned)].into_iter().flatten().collect::<Vec<_>>()
        };
        let country =
            COUNTRIES.iter().find(|(tag, _)| to.as_str().split('-').next() == Some(*tag)).map(|(_, code)| *code);
        let is_elsewhere = |engine: &Engine| engine.mode.split_once('_').map(|(_, code)| code) != country;
        let (from, to) = (names(from), names(to));
        let fits = |engine: &&Engine| {
            let Some((first, second)) = engine.mode.split_once('-') else { return false };
            let second = second.split('_').next().unwrap_or_default();
            from.iter().any(|name| name == first) && to.iter().any(|name| name == second)
        };
        self.engines.iter().filter(fits).min_by_key(|engine| (is_elsewhere(engine), engine.mode.len(), &engine.mode))
    }

    /// Translates a text of a unit. Cost: a process of some tenths of a second; keep it off the thread of the screen.
    ///
    /// # Errors
    /// [`NoMachineText`], with which there is nothing to show and nothing to mend.
    pub fn translate(&self, text: &str, from: &Language, to: &Language) -> Result<MachineText, NoMachineText> {
        let engine = self.engine(from, to).ok_or(NoMachineText::NoEngine)?;
        let (masked, pieces) = mask(text);
        let answer = self.run(&engine.mode, &masked)?;
        let made = unmask(&answer, &pieces).filter(|made| is_usable(text, made)).ok_or(NoMachineText::Unusable)?;
        Ok(MachineText { from: from.clone(), engine: engine.clone(), text: made })
    }

    fn run(&self, mode: &str, input: &str) -> Result<String, NoMachineText> {
        let mut command = Command::new(&self.program);
        // Words that it does not know stand as they were, without its mark for them, which would be markup here.
        command.args(["-u", "-f", "html", mode]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
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

/// Whether there is text, and no more words than in the source with the marks by which the engine says that it knows no
/// form for them.
fn is_usable(source: &str, made: &str) -> bool {
    let is_marked = |word: &&str| word.len() > 1 && word.starts_with(['#', '@']);
    let n_marked = |text: &str| text.split_whitespace().filter(is_marked).count();
    !made.trim().is_empty() && n_marked(made) <= n_marked(source)
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
        let source = "Гэта дом #дом";
        assert!(is_usable(source, "Это дом #дом") && !is_usable(source, " \n") && !is_usable(source, "#biti @главен"));
    }

    #[test]
    fn a_direction_says_its_languages() {
        let of = |mode: &str| {
            let (from, to) = Engine { mode: mode.to_owned() }.languages()?;
            Some(format!("{from} {to}"))
        };
        for (mode, languages) in [
            ("bel-rus", Some("be ru")),
            ("eng-hbs_SR", Some("en sr")),
            ("hbs-slv", Some("sh sl")),
            ("es-ro", Some("es ro")),
            ("pol-szl", Some("pl szl")),
            ("bel-rus-tagger", None),
            ("tagger", None),
        ] {
            assert_eq!(of(mode).as_deref(), languages, "{mode}");
        }
    }

    #[test]
    fn directions_are_found_by_language() {
        let language = |tag: &str| Language::parse(tag).unwrap();
        let modes = ["bel-rus", "eng-hbs_SR", "eng-hbs_HR", "es-ro", "slv-hbs_BS", "mkd-bul"];
        let engines = modes.map(|mode| Engine { mode: mode.to_owned() }).to_vec();
        let apertium = Apertium { program: PathBuf::from("apertium"), engines };
        let mode = |from: &str, to: &str| apertium.engine(&language(from), &language(to)).map(|one| one.mode.clone());
        assert_eq!(mode("be-tarask", "ru").as_deref(), Some("bel-rus"));
        assert_eq!(mode("en", "sr-Latn").as_deref(), Some("eng-hbs_SR"));
        assert_eq!(mode("en", "hr").as_deref(), Some("eng-hbs_HR"));
        assert_eq!(mode("sl", "hr").as_deref(), Some("slv-hbs_BS"), "another standard is better than nothing");
        assert_eq!(mode("mk", "bg").as_deref(), Some("mkd-bul"));
        assert_eq!(mode("es", "ro").as_deref(), Some("es-ro"));
        assert_eq!(mode("ru", "be"), None);
    }
}
