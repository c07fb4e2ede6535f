//! Files that are broken or meant ill: each is refused with a place and a way out, and changes nothing.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use serde_json::{Value, json};
use std::{fs, io::Write, path::PathBuf};
use support::{HUB, Home};
use tempfile::TempDir;

/// A home with a page, and what it exports.
struct Bench {
    home: Home,
    folder: TempDir,
}

impl Bench {
    fn new() -> Self {
        let bench = Self { home: Home::new(), folder: tempfile::tempdir().unwrap() };
        bench.home.run(&["pull", HUB, "--lang", "pl"]).exits(0);
        bench
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn good(&self, format: &str) -> Vec<u8> {
        let path = self.path("good");
        self.home.run(&["export", HUB, "--lang", "pl", "--format", format, "--out", path.to_str().unwrap()]).exits(0);
        fs::read(path).unwrap()
    }

    fn text(&self, format: &str) -> String {
        String::from_utf8(self.good(format)).unwrap()
    }

    /// Imports a file, and answers what is said of it; nothing may have changed.
    #[track_caller]
    fn refuses(&self, what: &str, bytes: &[u8]) -> String {
        let path = self.path("hostile");
        fs::write(&path, bytes).unwrap();
        let ran = self.home.run(&["import", path.to_str().unwrap(), "--lang", "pl"]).exits(1);
        let units = self.home.json(&["units", HUB, "--lang", "pl", "--state", "draft"]);
        assert_eq!((&units, &self.home.json(&["conflicts"])), (&json!([]), &json!([])), "{what} changed something");
        format!("{}{}", ran.stderr, ran.stdout)
    }
}

/// XML with a DOCTYPE before its root, and a reference in each translation.
fn with_doctype(xml: &str, doctype: &str, reference: &str) -> String {
    let root = ["<xliff", "<tmx"].iter().find_map(|root| xml.find(root)).unwrap();
    let body = xml[root..].replace("Hub", &format!("{reference}Hub"));
    format!("<?xml version=\"1.0\"?>\n{doctype}{body}")
}

#[test]
fn files_that_break_off_are_not_taken_in_half() {
    let bench = Bench::new();
    for format in ["po", "translate-po", "csv", "xliff12", "xliff21", "tmx", "package"] {
        let mut changed = bench.good(format);
        if format != "package" {
            changed = String::from_utf8(changed).unwrap().replace("Hub", "Wspólny dom").into_bytes();
        }
        let cut = changed.iter().rposition(|byte| *byte == b'.').unwrap_or(changed.len() * 2 / 3);
        let said = bench.refuses(format, &changed[..cut]);
        assert!(said.contains("in the middle of an entry") || said.contains("breaks off"), "{format}: {said}");
    }
}

#[test]
fn another_encoding_is_named_with_its_place_and_the_way_out() {
    let bench = Bench::new();
    for format in ["po", "csv", "xliff12", "xliff21", "tmx"] {
        let latin: Vec<u8> = bench
            .text(format)
            .replace("Hub", "Wspólny dom")
            .chars()
            .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
            .collect();
        let said = bench.refuses(format, &latin);
        assert!(said.contains("not UTF-8 at line ") && said.contains("save the file as UTF-8"), "{format}: {said}");
    }
    for format in ["po", "csv"] {
        let wide: Vec<u8> = bench.text(format).encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        let said = bench.refuses(format, &[b"\xFF\xFE".as_slice(), &wide].concat());
        assert!(said.contains("UTF-16") && said.contains("save the file as UTF-8"), "{format}: {said}");
    }
    let declared = bench.text("xliff12").replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-2\"");
    assert!(bench.refuses("a declaration", declared.as_bytes()).contains("ISO-8859-2"));
}

#[test]
fn entities_are_never_expanded() {
    let bench = Bench::new();
    for format in ["xliff12", "xliff21", "tmx"] {
        let xml = bench.text(format);
        let root = if format == "tmx" { "tmx" } else { "xliff" };
        let bomb = format!("<!DOCTYPE {root} [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n");
        let outer = format!("<!DOCTYPE {root} [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>\n");
        for (name, doctype) in [("a bomb", &bomb), ("a file of the system", &outer)] {
            let said = bench.refuses(name, with_doctype(&xml, doctype, "&b;").as_bytes());
            assert!(said.contains("refused for safety at line 2, column 1"), "{format}, {name}: {said}");
        }
        let said = bench.refuses("an unknown entity", with_doctype(&xml, "", "&b;").as_bytes());
        assert!(said.contains("\"b\" is not expanded"), "{format}: {said}");
    }
}

#[test]
fn absurd_lengths_and_depths_are_refused() {
    let bench = Bench::new();
    let xml = bench.text("xliff12");
    let deep = xml.replacen("<file", &format!("{}<file", "<g>".repeat(500)), 1);
    assert!(bench.refuses("depth", deep.as_bytes()).contains("nested too deep"));
    let tag = xml.replacen("<file", &format!("<file a=\"{}\"", "x".repeat(3_000_000)), 1);
    assert!(bench.refuses("a tag", tag.as_bytes()).contains("a tag does not end"));
    let text = bench.text("po").replacen("msgstr \"", &format!("msgstr \"{}", "x".repeat(2 << 20)), 2);
    assert!(bench.refuses("a text", text.as_bytes()).contains("longer than 1048576 bytes"));
    let unclosed = bench.text("csv") + "\"Translations:x/1/en\",\"" + &"a\n".repeat(2 << 20);
    assert!(bench.refuses("a cell", unclosed.as_bytes()).contains("in the middle of an entry"));
}

#[test]
fn of_two_texts_for_one_unit_none_is_taken() {
    let bench = Bench::new();
    for format in ["po", "csv", "xliff12", "xliff21"] {
        let text = bench
            .text(format)
            .replace("Hub", "Wspólny dom")
            .replace("hub is/2", "hub is/1")
            .replace("hub_is/2", "hub_is/1");
        let said = bench.refuses(format, text.as_bytes());
        assert!(said.contains("none was taken") && said.contains("a second time"), "{format}: {said}");
    }
}

/// A good package with one more member.
fn package_with(good: &[u8], name: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new_append(std::io::Cursor::new(good.to_vec())).unwrap();
    zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(b"x").unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn packages_lead_nowhere() {
    let bench = Bench::new();
    let good = bench.good("package");
    for (name, said_of_it) in [
        ("../../evil.txt", "refused for safety at ../../evil.txt:"),
        ("/etc/evil", "refused for safety at /etc/evil:"),
        ("notes.txt", "damaged at manifest.json:"),
    ] {
        let said = bench.refuses(name, &package_with(&good, name));
        assert!(said.contains(said_of_it), "{name}: {said}");
    }
    assert!(!bench.folder.path().join("../../evil.txt").exists());
    assert!(bench.refuses("no archive", b"PK\x03\x04garbage").contains("export it anew"));
}

#[test]
fn formulas_stay_text() {
    let bench = Bench::new();
    let formula = "=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")";
    let table = bench.text("translate-csv").replacen("'''Hub'''", formula, 1);
    let path = bench.path("formula.csv");
    fs::write(&path, table).unwrap();
    let path = path.to_str().unwrap();
    bench.home.run(&["import", path, "--lang", "pl"]).exits(0);
    bench.home.run(&["export", HUB, "--lang", "pl", "--format", "csv", "--out", path]).exits(0);
    let out = fs::read_to_string(path).unwrap();
    assert!(out.contains("\"'=HYPERLINK"), "a spreadsheet would run it: {out}");
    let terms = bench.path("terms.csv");
    fs::write(&terms, "en,pl\nwiki day,\"=1+1\"\n").unwrap();
    bench.home.run(&["glossary", "import", terms.to_str().unwrap(), "--to", "pl"]).exits(0);
    bench.home.run(&["glossary", "export", terms.to_str().unwrap()]).exits(0);
    assert!(fs::read_to_string(&terms).unwrap().contains("'=1+1"));
}

#[test]
fn memories_and_glossaries_are_refused_in_the_same_way() {
    let bench = Bench::new();
    let pairs = |bench: &Bench| bench.home.json(&["memory", "stats"])["pairs"].clone();
    let terms = |bench: &Bench| bench.home.json(&["glossary", "show", "--to", "pl"]).as_array().unwrap().len();
    let before = (pairs(&bench), terms(&bench));
    let subset = "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>\n";
    for (name, bytes, said_of_it) in [
        ("bomb.tmx", format!("{subset}<tmx version=\"1.4\"/>").into_bytes(), "line 2, column 1"),
        ("bomb.tbx", format!("{subset}<tbx/>").into_bytes(), "line 2, column 1"),
        ("latin.csv", b"en,pl\nday,dzie\xF1\n".to_vec(), "not UTF-8 at line 2, column 9"),
        ("wide.csv", b"\xFF\xFEe\0n\0".to_vec(), "UTF-16"),
        ("empty.csv", Vec::new(), "source,target"),
        ("cut.csv", b"en,pl\n\"day,dzien\n".to_vec(), "in the middle of an entry"),
        ("cut.tmx", b"<tmx version=\"1.4\"><body><tu><tuv xml:lang=\"en\">".to_vec(), "in the middle of an entry"),
    ] {
        let path = bench.path(name);
        fs::write(&path, bytes).unwrap();
        let path = path.to_str().unwrap();
        let takers: &[&str] = match name.rsplit_once('.').unwrap().1 {
            "tmx" => &["memory"],
            "tbx" => &["glossary"],
            _ => &["memory", "glossary"],
        };
        for taker in takers {
            let ran = bench.home.run(&[taker, "import", path, "--from", "en", "--to", "pl"]).exits(1);
            let said = format!("{}{}", ran.stderr, ran.stdout);
            assert!(said.contains(said_of_it), "{taker} {name}: {said}");
        }
    }
    assert_eq!((pairs(&bench), terms(&bench)), before, "something of a broken file was kept");
    assert_ne!(before.0, Value::Null);
}

/// A file without an end takes no more memory than the largest that is read.
#[cfg(unix)]
#[test]
fn a_file_without_end_is_refused() {
    let bench = Bench::new();
    for (name, command) in [("zeros.csv", &["glossary", "import"][..]), ("zeros.tmx", &["memory", "import"])] {
        let path = bench.path(name);
        std::os::unix::fs::symlink("/dev/zero", &path).unwrap();
        bench.home.run(&[command, &[path.to_str().unwrap(), "--to", "pl"]].concat()).exits(1);
    }
    bench.home.run(&["import", "/dev/zero"]).exits(1);
}
