//! The programs that our files are shown to. A test fails with a sentence where one is missing: none is left out.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

const WANTED: &str = "The tests of formats need Node with npm, and these of Debian's packages: gettext omegat \
                      php-symfony-translation python3-venv. “cargo xtask test” installs them.";

/// Runs a program and answers what it prints.
pub(crate) fn run(program: &Path, arguments: &[&dyn AsRef<OsStr>], home: &Path) -> String {
    let (is_good, said) = said(program, arguments, home);
    assert!(is_good, "{} refused the file:\n{said}\n{WANTED}", program.display());
    said
}

/// Runs a program that must find fault with something, and answers what it prints.
pub(crate) fn refused(program: &Path, arguments: &[&dyn AsRef<OsStr>], home: &Path) -> String {
    let (is_good, said) = said(program, arguments, home);
    assert!(!is_good, "{} found no fault:\n{said}", program.display());
    said
}

/// Whether a program ended well, and all that it printed.
fn said(program: &Path, arguments: &[&dyn AsRef<OsStr>], home: &Path) -> (bool, String) {
    let name = program.display();
    let mut command = Command::new(program);
    // Nothing of the machine's own settings counts, and nothing is left in the home of whoever tests.
    command.args(arguments.iter().map(|argument| argument.as_ref())).env("HOME", home).env("LC_ALL", "C.UTF-8");
    command.env("JAVA_TOOL_OPTIONS", format!("-Djava.awt.headless=true -Duser.home={}", home.display()));
    let output = command.output().unwrap_or_else(|error| panic!("{name} can't be run: {error}. {WANTED}"));
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    (output.status.success(), format!("{out}{err}"))
}

/// The Python of a place of its own with translate-toolkit in it, made on first use and kept under `target`.
pub(crate) fn python() -> &'static Path {
    static PYTHON: LazyLock<PathBuf> = LazyLock::new(|| {
        let place = made("translate-toolkit", "requirements.txt", |place, requirements| {
            run(Path::new("python3"), &[&"-m", &"venv", &place], place);
            let quiet: [&dyn AsRef<OsStr>; 7] =
                [&"-m", &"pip", &"install", &"--quiet", &"--disable-pip-version-check", &"--no-deps", &"--requirement"];
            run(&place.join("bin/python"), &[quiet.as_slice(), &[&requirements]].concat(), place);
        });
        place.join("bin/python")
    });
    &PYTHON
}

/// A folder beside which Node finds the second reader of XLIFF, made on first use and kept under `target`.
pub(crate) fn node_modules() -> &'static Path {
    static PLACE: LazyLock<PathBuf> = LazyLock::new(|| {
        made("xliff-reader", "node/package-lock.json", |place, lock| {
            fs::copy(lock, place.join("package-lock.json")).unwrap();
            fs::copy(lock.with_file_name("package.json"), place.join("package.json")).unwrap();
            let quiet: [&dyn AsRef<OsStr>; 5] = [&"ci", &"--ignore-scripts", &"--no-audit", &"--no-fund", &"--prefix"];
            run(Path::new("npm"), &[quiet.as_slice(), &[&place]].concat(), place);
        })
    });
    &PLACE
}

/// A place of its own for a tool, made anew where the file that says what belongs into it has changed.
fn made(name: &str, list: &str, make: impl FnOnce(&Path, &Path)) -> PathBuf {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats").join(list);
    let wanted = fs::read_to_string(&list).unwrap();
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let made = place.join("made-from.txt");
    if !fs::read_to_string(&made).is_ok_and(|made| made == wanted) {
        let _ = fs::remove_dir_all(&place); // There may be none yet.
        fs::create_dir_all(&place).unwrap();
        make(&place, &list);
        fs::write(&made, wanted).unwrap();
    }
    place
}

/// A project of OmegaT without segmentation, from English to Polish.
pub(crate) struct OmegaT {
    root: tempfile::TempDir,
}

const PROJECT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<target_dir>__DEFAULT__</target_dir><source_dir>__DEFAULT__</source_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN</source_lang><target_lang>PL</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
"#;

impl OmegaT {
    /// An empty project.
    pub(crate) fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in ["source", "target", "omegat", "tm/auto", "glossary", "dictionary", "home"] {
            fs::create_dir_all(root.path().join(folder)).unwrap();
        }
        fs::write(root.path().join("omegat.project"), PROJECT).unwrap();
        Self { root }
    }

    /// Puts a file into the project.
    pub(crate) fn put(&self, path: &str, content: &[u8]) {
        fs::write(self.root.path().join(path), content).unwrap();
    }

    /// Translates all sources with the memories of the project, without a window.
    pub(crate) fn translate(&self) -> String {
        run(Path::new("omegat"), &[&self.root.path(), &"--mode=console-translate"], &self.root.path().join("home"))
    }

    /// A file of the project.
    pub(crate) fn get(&self, path: &str) -> Vec<u8> {
        fs::read(self.root.path().join(path)).unwrap_or_else(|error| panic!("OmegaT wrote no {path}: {error}"))
    }

    /// The memory that OmegaT writes of a translated project, of a level.
    pub(crate) fn memory(&self, level: u8) -> Vec<u8> {
        let name = self.root.path().file_name().unwrap().to_string_lossy().into_owned();
        self.get(&format!("{name}-level{level}.tmx"))
    }
}
