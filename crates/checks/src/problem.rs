//! What a check says: which check, how grave, where, in what words, and how it can be mended.

use crate::run::ALL;
use std::{fmt, ops::Range};

/// How grave a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// A suggestion: may well be meant so.
    Hint,
    /// Probably a mistake.
    Warn,
    /// Holds the push of the unit until confirmed or ignored: readers would see something broken.
    Block,
}

impl Level {
    /// All levels, the gravest first.
    pub const ALL: [Self; 3] = [Self::Block, Self::Warn, Self::Hint];

    /// The word for it in JSON, in files and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warn => "warn",
            Self::Block => "block",
        }
    }

    /// Reads the word for a level.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == word)
    }
}

/// The name of a check: kebab-case, the same in JSON, in the database and in the names of its case files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CheckId(&'static str);

impl CheckId {
    /// Names a check of the table.
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// The check of that name; none where there is no such check.
    pub fn parse(name: &str) -> Option<Self> {
        ALL.iter().map(|check| check.id).find(|id| id.0 == name)
    }

    /// The name.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl fmt::Display for CheckId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// What goes into a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// A piece of text: a name, a few words of the unit.
    Text(String),
    /// A whole number, which picks the plural.
    Number(u64),
}

/// What is wrong, as a message of `locales/*/checks.ftl` and what goes into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct What {
    /// The id of the message: `check-` and the name of the check, and a part of its own where the check says several
    /// things.
    pub id: &'static str,
    /// Its variables.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl What {
    /// A message, so far without variables.
    pub fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// Gives the message a text. A long one is cut in the middle, so that a message never holds a whole unit.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: &str) -> Self {
        self.arguments.push((name, Argument::Text(shortened(value))));
        self
    }

    /// Gives the message a number.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: usize) -> Self {
        self.arguments.push((name, Argument::Number(u64::try_from(value).unwrap_or(u64::MAX))));
        self
    }
}

/// Characters of a text within a message, at most.
const MOST_CHARS: usize = 80;

fn shortened(text: &str) -> String {
    // Most texts are short, which their bytes tell; of a long one only both ends are looked at.
    if text.len() <= MOST_CHARS || text.chars().nth(MOST_CHARS).is_none() {
        return text.to_owned();
    }
    let head: String = text.chars().take(MOST_CHARS / 2).collect();
    let tail: String = text.chars().rev().take(MOST_CHARS / 2 - 1).collect();
    head + "…" + &tail.chars().rev().collect::<String>()
}

/// A change of the target that mends a problem.
///
/// Once applied, the check finds fewer problems than before; tests hold the checks of structure to that, for texts made
/// of whole constructs. In a text of broken ones it is an attempt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What is replaced: bytes of the target. Empty where something is put in.
    pub range: Range<usize>,
    /// What comes in its place.
    pub text: String,
}

impl Fix {
    /// Puts a text in place of what stands there.
    pub fn replace(range: Range<usize>, text: impl Into<String>) -> Self {
        Self { range, text: text.into() }
    }

    /// Puts a text in.
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Self { range: at..at, text: text.into() }
    }

    /// Takes away what stands there.
    pub fn delete(range: Range<usize>) -> Self {
        Self { range, text: String::new() }
    }

    /// The target once mended.
    pub fn applied_to(&self, target: &str) -> String {
        let mut mended = String::with_capacity(target.len() + self.text.len());
        mended.push_str(&target[..self.range.start]);
        mended.push_str(&self.text);
        mended.push_str(&target[self.range.end..]);
        mended
    }
}

/// What a check answers for one place of the target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Bytes of the target. Empty where something is missing: then the place where it would be put in.
    pub range: Range<usize>,
    /// What is wrong there.
    pub what: What,
    /// Its level, where it is not that of the check.
    pub level: Option<Level>,
    /// How to mend it, where that is mechanical.
    pub fix: Option<Fix>,
}

impl Finding {
    /// Something is wrong there.
    pub fn new(range: Range<usize>, what: What) -> Self {
        Self { range, what, level: None, fix: None }
    }

    /// Gives it another level than the check has.
    #[must_use]
    pub fn at_level(self, level: Level) -> Self {
        Self { level: Some(level), ..self }
    }

    /// Says how to mend it.
    #[must_use]
    pub fn with_fix(self, fix: Fix) -> Self {
        Self { fix: Some(fix), ..self }
    }
}

/// Something that a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which check.
    pub check: CheckId,
    /// How grave it is.
    pub level: Level,
    /// Bytes of the target. Empty where something is missing: then the place where it would be put in.
    pub range: Range<usize>,
    /// What is wrong there.
    pub what: What,
    /// How to mend it, where that is mechanical.
    pub fix: Option<Fix>,
}

impl Problem {
    /// What the problem is known by when the text around it changes: 16 hexadecimal digits over the check, what it says
    /// and the words found. Stable across versions of the program.
    pub fn fingerprint(&self, target: &str) -> String {
        let mut sum = Fnv::new();
        sum.add(self.check.as_str());
        sum.add(self.what.id);
        for (name, argument) in &self.what.arguments {
            sum.add(name);
            match argument {
                Argument::Text(text) => sum.add(text),
                Argument::Number(number) => sum.add(&number.to_string()),
            }
        }
        sum.add(&target[self.range.clone()]);
        format!("{:016x}", sum.0)
    }
}

/// The hash of Fowler, Noll and Vo (FNV-1a, 64 bits): the standard library's may differ from one release to the next.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn add(&mut self, text: &str) {
        // 0xff stands in no text, so that "ab", "c" and "a", "bc" differ.
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_stays_the_same_for_ever() {
        let problem = Problem {
            check: CheckId::new("variables"),
            level: Level::Block,
            range: 2..4,
            what: What::new("check-variables-missing").text("name", "$1").number("n", 2),
            fix: None,
        };
        assert_eq!(problem.fingerprint("a $1"), "c606e147d7412f37", "ignored problems would come back after an update");
        assert_ne!(problem.fingerprint("a $1"), problem.fingerprint("a $2"));
    }

    #[test]
    fn a_message_never_holds_a_whole_unit() {
        let What { arguments, .. } = What::new("check-x").text("found", &"ż".repeat(500));
        let [(_, Argument::Text(text))] = &arguments[..] else { panic!("no text") };
        assert_eq!(text.chars().count(), MOST_CHARS);
    }

    #[test]
    fn a_fix_changes_its_range_only() {
        for (fix, mended) in
            [(Fix::insert(4, "!"), "żab!a"), (Fix::delete(0..2), "aba"), (Fix::replace(2..5, "ółw"), "żółw")]
        {
            assert_eq!(fix.applied_to("żaba"), mended);
        }
    }

    #[test]
    fn levels_read_back() {
        for level in Level::ALL {
            assert_eq!(Level::parse(level.as_str()), Some(level));
        }
        assert!(Level::Block > Level::Warn && Level::Warn > Level::Hint);
    }
}
