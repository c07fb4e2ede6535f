//! The parts of a long task: each is timed, a failing one does not stop the rest, and a table closes the run.

use crate::shell::Failure;
use std::time::{Duration, Instant};

/// What became of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    Ok,
    Failed(String),
    Skipped(String),
}

/// Tests that ran, as the test programs themselves counted them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    passed: u64,
    failed: u64,
    ignored: u64,
}

impl Counts {
    /// How many tests passed so far.
    pub(crate) fn n_passed(&self) -> u64 {
        self.passed
    }

    /// Adds what one line of a test program's output says; other lines change nothing.
    pub(crate) fn see(&mut self, line: &str) {
        let Some((_, counts)) = line.trim().strip_prefix("test result: ").and_then(|rest| rest.split_once(". ")) else {
            return;
        };
        for count in counts.split("; ") {
            let Some((number, what)) = count.split_once(' ') else { continue };
            let Ok(number) = number.parse::<u64>() else { continue };
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.ignored += number,
                _ => {}
            }
        }
    }
}

/// The parts that ran so far.
pub(crate) struct Parts {
    started: Instant,
    rows: Vec<(String, Duration, Outcome)>,
    counts: Counts,
}

impl Parts {
    /// None yet.
    pub(crate) fn new() -> Self {
        Self { started: Instant::now(), rows: Vec::new(), counts: Counts::default() }
    }

    /// Does a part and notes how long it took; true if it went well. Its tests are added to `Counts`.
    pub(crate) fn part(&mut self, name: &str, work: impl FnOnce(&mut Counts) -> Result<(), Failure>) -> bool {
        println!("\n== {name}");
        let started = Instant::now();
        let n_failed_before = self.counts.failed;
        let outcome = match work(&mut self.counts) {
            Ok(()) => Outcome::Ok,
            Err(failure) => {
                println!("{failure}");
                // What is no test, such as a lint, is counted too, so that the closing line never says all is well.
                self.counts.failed = self.counts.failed.max(n_failed_before + 1);
                Outcome::Failed(failure.first_line().to_owned())
            }
        };
        let is_ok = outcome == Outcome::Ok;
        self.rows.push((name.to_owned(), started.elapsed(), outcome));
        is_ok
    }

    /// Notes a part that makes no sense after what failed before.
    pub(crate) fn skip(&mut self, name: &str, reason: &str) {
        self.rows.push((name.to_owned(), Duration::ZERO, Outcome::Skipped(reason.to_owned())));
    }

    /// Prints the minutes of each part and, last, the sum in the words of cargo's test programs.
    pub(crate) fn finish(self) -> Result<(), Failure> {
        let width = self.rows.iter().map(|(name, ..)| name.len()).max().unwrap_or_default();
        println!("\n{:width$}  minutes", "part");
        for (name, took, outcome) in &self.rows {
            let outcome = match outcome {
                Outcome::Ok => String::new(),
                Outcome::Failed(reason) => format!("  FAILED: {reason}"),
                Outcome::Skipped(reason) => format!("  skipped: {reason}"),
            };
            println!("{name:width$}  {:7.1}{outcome}", took.as_secs_f64() / 60.0);
        }
        let took = self.started.elapsed().as_secs_f64();
        println!("{:width$}  {:7.1}", "all", took / 60.0);
        let failed: Vec<&str> = self.rows.iter().filter(|row| is_failed(&row.2)).map(|row| row.0.as_str()).collect();
        let Counts { passed, failed: n_failed, ignored } = self.counts;
        let verdict = if failed.is_empty() { "ok" } else { "FAILED" };
        println!(
            "\ntest result: {verdict}. {passed} passed; {n_failed} failed; {ignored} ignored; 0 measured; \
             0 filtered out; finished in {took:.2}s"
        );
        if failed.is_empty() { Ok(()) } else { Err(Failure::new(format!("failed: {}", failed.join(", ")))) }
    }
}

fn is_failed(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::Failed(_) => true,
        Outcome::Ok | Outcome::Skipped(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts_of_test_programs_are_added_up() {
        let mut counts = Counts::default();
        for line in [
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.02s",
            "test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s",
            "test it_says_test_result ... ok",
        ] {
            counts.see(line);
        }
        assert_eq!(counts, Counts { passed: 16, failed: 2, ignored: 1 });
    }

    #[test]
    fn a_part_that_fails_without_a_test_fails_the_whole() {
        let mut parts = Parts::new();
        assert!(parts.part("first", |_| Ok(())));
        assert!(!parts.part("second", |_| Err(Failure::new("no"))));
        assert_eq!(parts.counts.failed, 1);
        assert!(parts.finish().unwrap_err().to_string().ends_with("failed: second"));
    }
}
