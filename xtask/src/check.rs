//! `cargo xtask check`: what can be said of the sources without a display.

use crate::{
    Options, leftovers, licences, node, packages,
    parts::{Counts, Parts},
    shell::{self, Failure},
    suites, unused,
    workspace::cargo,
};

/// Checks everything, and fails if anything is amiss.
pub(crate) fn check(options: Options) -> Result<(), Failure> {
    let mut parts = Parts::new();
    let is_ready = parts.part("packages", |_| packages::ensure(packages::Purpose::Desktop, options.yes))
        & parts.part("interface: build", |_| node::build());
    all(&mut parts, is_ready);
    // Also part of the crates' tests; here on their own, as they belong to the checks.
    if is_ready {
        parts.part("arrows, messages, bindings", |counts| {
            suites::run(&suites::chosen(&["arrows", "fluent"])?, &[], false, counts)?;
            suites::run_named("bindings::", counts)
        });
    } else {
        parts.skip("arrows, messages, bindings", "see above");
    }
    parts.finish()
}

/// The checks that are no tests. Those that compile need packages and the built interface: `is_ready`.
pub(crate) fn all(parts: &mut Parts, is_ready: bool) {
    parts.part("format", |_| shell::run(&mut cargo(&["fmt", "--all", "--check"])));
    parts.part("licences", |_| licences::check());
    parts.part("dependencies", |_| unused::check());
    parts.part("leftovers", |_| leftovers::check());
    type Work = fn(&mut Counts) -> Result<(), Failure>;
    let compiling: [(&str, Work); 3] = [
        ("interface: types and lints", |_| shell::run(&mut node::npm(&["run", "check"]))),
        ("lints", |_| shell::run(&mut cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))),
        ("docs", |_| {
            let mut doc = cargo(&["doc", "--workspace", "--no-deps"]);
            shell::run(doc.env("RUSTDOCFLAGS", "-D warnings"))
        }),
    ];
    for (name, work) in compiling {
        if is_ready {
            parts.part(name, work);
        } else {
            parts.skip(name, "see above");
        }
    }
}
