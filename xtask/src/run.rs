//! `cargo xtask run`: Tolmach, built and opened on the practice wiki.

use crate::{Options, job, node, packages, shell, shell::Failure, system, workspace};
use std::process::Command;

/// Builds what is needed and opens the window, or does the main job in the terminal where there is no display.
pub(crate) fn run(options: Options) -> Result<(), Failure> {
    if options.headless || !system::has_display() {
        if !options.headless {
            println!("There is no display, so the main job is done here, through the command line.");
        }
        shell::run(&mut workspace::cargo(&["build", "--package", "tolmach-cli"]))?;
        return job::main_job(&workspace::built("tolmach")?);
    }
    packages::ensure(packages::Purpose::Desktop, options.yes)?;
    node::build()?;
    shell::run(&mut workspace::cargo(&["build", "--package", "tolmach-desktop"]))?;
    println!("Opening the window on the practice wiki.");
    shell::run(Command::new(workspace::built("tolmach-desktop")?).env("TOLMACH_WIKI", "practice"))
}
