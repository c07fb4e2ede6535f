//! Letting problems pass, and heeding them again.

use super::CheckedProblem;
use crate::{error::WorkbenchError, workbench::Workbench};
use tolmach_checks::CheckId;
use tolmach_core::TargetKey;

impl Workbench {
    /// Lets pass what a check finds in a text of a unit: all of it, or the one with this fingerprint. Who, when and why is
    /// kept. Answers the problems of the text as they stand then.
    ///
    /// # Errors
    /// [`WorkbenchError::NoProblem`] where the check finds no such thing there; those of [`Self::check_unit`].
    pub fn ignore_problem(
        &self,
        key: &TargetKey,
        text: &str,
        check: CheckId,
        fingerprint: Option<&str>,
        why: &str,
    ) -> Result<Vec<CheckedProblem>, WorkbenchError> {
        let found = self.check_unit(key, text)?;
        let is_meant = |one: &&CheckedProblem| {
            one.problem.check == check && fingerprint.is_none_or(|wanted| one.fingerprint == wanted)
        };
        let meant: Vec<&CheckedProblem> = found.iter().filter(is_meant).collect();
        if meant.is_empty() {
            return Err(WorkbenchError::NoProblem { check, key: key.clone() });
        }
        let by = self.wiki(&key.wiki)?.account.or_else(|| self.account_at_hand(&key.wiki));
        let now = self.now();
        self.store().write(|w| -> Result<(), WorkbenchError> {
            for one in meant {
                w.ignore_problem(key, &one.problem, &one.fingerprint, by.as_ref(), why.trim(), now)?;
            }
            Ok(())
        })?;
        self.check_unit(key, text)
    }

    /// Heeds again what was let pass of a check in a unit. Answers how many problems that were.
    ///
    /// # Errors
    /// [`WorkbenchError::NoPage`], [`WorkbenchError::NotPulled`].
    pub fn heed_problem(&self, key: &TargetKey, check: CheckId) -> Result<usize, WorkbenchError> {
        self.unit(key)?;
        Ok(self.store().write(|w| w.heed_problems(key, check))?)
    }
}
