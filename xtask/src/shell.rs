//! Running other programs: each is shown as it would be typed, and a failure says which one failed.

use std::{
    fmt,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

/// Why a step failed, in words for the person who started it.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    /// A failure with its reason, without a full stop.
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }

    /// The reason, without what follows on further lines.
    pub(crate) fn first_line(&self) -> &str {
        self.0.lines().next().unwrap_or_default()
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "xtask: {}", self.0)
    }
}

/// Shows a command, runs it with our own input and output, and waits for it.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    println!("$ {}", shown(command));
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{}` ended with {status}", shown(command)))) }
}

/// Like [`run`], and hands each line of the standard output to `see` after it was printed.
pub(crate) fn run_and_see(command: &mut Command, mut see: impl FnMut(&str)) -> Result<(), Failure> {
    println!("$ {}", shown(command));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| not_started(command, &error))?;
    if let Some(stdout) = child.stdout.take() {
        // Bytes, not `lines()`: a test may print what is no UTF-8, and its verdict must still be read.
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line.map_err(|error| Failure::new(format!("cannot read from `{}`: {error}", shown(command))))?;
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            see(&line);
        }
    }
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{}` ended with {status}", shown(command)))) }
}

/// Runs a command quietly and returns its standard output; what it says on standard error is shown if it fails.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| not_started(command, &error))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(format!("`{}` ended with {}\n{}", shown(command), output.status, said.trim_end())))
}

fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    Failure::new(format!("cannot run `{}`: {error}", shown(command)))
}

/// The command as one would type it, with the variables it sets in front.
pub(crate) fn shown(command: &Command) -> String {
    let variables = command.get_envs().filter_map(|(name, value)| {
        value.map(|value| format!("{}={}", name.to_string_lossy(), quoted(&value.to_string_lossy())))
    });
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words = words.map(|word| quoted(&word.to_string_lossy()));
    variables.chain(words).collect::<Vec<_>>().join(" ")
}

/// A word as a POSIX shell would take it back.
pub(crate) fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=,@+%".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_shown_as_one_would_type_it() {
        let mut command = Command::new("tolmach");
        command.args(["draft", "Help:A page", "1", "--text", "d'accord", ""]).env("CI", "yes");
        assert_eq!(shown(&command), r"CI=yes tolmach draft 'Help:A page' 1 --text 'd'\''accord' ''");
    }

    #[test]
    fn a_failing_command_is_named() {
        let failure = output(Command::new("cargo").arg("no-such-command")).unwrap_err();
        assert!(failure.to_string().contains("cargo no-such-command"), "{failure}");
    }
}
