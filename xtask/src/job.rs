//! The main job.

use crate::shell::Failure;
use std::path::Path;

pub(crate) fn main_job(_tolmach: &Path) -> Result<(), Failure> {
    let _ = crate::civil::today_and_in(7);
    Ok(())
}
