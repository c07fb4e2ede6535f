//! `cargo xtask test`: everything that must hold, with the minutes of each part.

use crate::{
    Options, check, job, node, packages,
    parts::Parts,
    shell::{self, Failure},
    suites,
    workspace::{self, cargo},
};

/// Runs everything; what fails is reported, and the rest still runs where it can say something.
pub(crate) fn test(options: Options) -> Result<(), Failure> {
    let mut parts = Parts::new();
    let is_ready = parts.part("packages", |_| packages::ensure(packages::Purpose::Tests, options.yes))
        & parts.part("interface: build", |_| node::build());
    check::all(&mut parts, is_ready);
    if is_ready {
        parts.part("interface: tests", |_| shell::run(&mut node::npm(&["run", "test"])));
    } else {
        parts.skip("interface: tests", "see above");
    }
    let is_built =
        is_ready && parts.part("build", |_| shell::run(&mut cargo(&["build", "--workspace", "--all-targets"])));
    if is_built {
        tests(&mut parts, options.long)
    } else {
        parts.skip("tests", "there is no build")
    }
    parts.finish()
}

fn tests(parts: &mut Parts, is_long: bool) {
    parts.part("crates", |counts| suites::run(&suites::common()?, &["--lib", "--bins"], is_long, counts));
    parts.part("examples in the docs", |counts| {
        shell::run_and_see(&mut cargo(&["test", "--workspace", "--doc"]), |line| counts.see(line))
    });
    for apart in suites::APART {
        parts.part(apart.part, |counts| suites::run_apart(apart, is_long, counts));
    }
    parts.part("main job", |_| job::main_job(&workspace::built("tolmach")?));
}
