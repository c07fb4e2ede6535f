#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
use super::*;
use crate::model::ReadProblem;
use proptest::prelude::*;

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn read(bytes: &[u8]) -> (Vec<Entry>, Vec<ReadProblem>) {
    let mut reader = Reader::new(bytes, limits());
    let (mut entries, mut problems) = (Vec::new(), Vec::new());
    while let Some(next) = reader.next_entry().unwrap() {
        match next {
            Ok(entry) => entries.push(entry),
            Err(problem) => problems.push(problem),
        }
    }
    (entries, problems)
}

fn written(level: Level, entries: &[Entry]) -> String {
    let header = Header { source_language: Some(language("en")), level, made_at: "2026-11-22T10:15:00Z".parse().ok() };
    let mut writer = Writer::new(Vec::new(), &header).unwrap();
    entries.iter().for_each(|entry| writer.write(entry).unwrap());
    String::from_utf8(writer.finish().unwrap()).unwrap()
}

fn pair(source: &str, target: &str) -> Entry {
    let variants = vec![Variant::new(language("en"), source), Variant::new(language("pl"), target)];
    Entry { source_language: Some(language("en")), variants, ..Entry::default() }
}

#[test]
fn a_file_says_what_it_holds() {
    let mut entry = pair("See [[$1|the brief]].", "Zobacz [[$1|zadanie]].");
    entry.id = Some("Sprint_handbook/2".to_owned());
    entry.is_sentence = Some(false);
    entry.properties = vec![("x-tolmach-state".to_owned(), "outdated".to_owned())];
    entry.variants[1].changed_at = "2026-11-20T08:00:01.5Z".parse().ok();
    entry.variants[1].changed_by = Some("Anna & Bo".to_owned());
    entry.variants[1].n_uses = Some(3);
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        written(Level::Two, &[entry]),
        format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Tolmach" creationtoolversion="{version}" segtype="paragraph" o-tmf="Tolmach" adminlang="en" srclang="en" datatype="plaintext" creationdate="20261122T101500Z"/>
  <body>
    <tu tuid="Sprint_handbook/2" segtype="paragraph" srclang="en">
      <prop type="x-tolmach-state">outdated</prop>
      <tuv xml:lang="en">
        <seg>See <ph x="1" type="link">[[$1|</ph>the brief<ph x="2" type="link">]]</ph>.</seg>
      </tuv>
      <tuv xml:lang="pl" usagecount="3" changedate="20261120T080001Z" changeid="Anna &amp; Bo">
        <seg>Zobacz <ph x="1" type="link">[[$1|</ph>zadanie<ph x="2" type="link">]]</ph>.</seg>
      </tuv>
    </tu>
  </body>
</tmx>
"#
        )
    );
}

#[test]
fn files_of_other_tools_are_read() {
    // Level 2 with every inline element, as the specification describes them; codes become the text they stand for.
    let (entries, problems) = read(
        br#"<?xml version="1.0"?><tmx version="1.4"><header srclang="EN-US"><note>x</note></header><body>
        <tu tuid="1" usagecount="2" creationdate="20250102T030405Z"><note>n</note>
        <tuv xml:lang="EN-US"><seg><bpt i="1">&lt;b&gt;</bpt>The <hi>big</hi> <ph><sub>cat</sub></ph><ept i="1">&lt;/b&gt;</ept><it pos="begin">&lt;i&gt;</it><ut>x</ut></seg></tuv>
        <tuv xml:lang="pl" changeid="Bo"><prop type="p">v</prop><seg>Kot</seg></tuv>
        <tuv xml:lang="uk_UA"><seg>&#1050;&#x456;&#x442;</seg></tuv></tu></body></tmx>"#,
    );
    assert_eq!(problems, []);
    let entry = &entries[0];
    assert_eq!(entry.source_language, Some(language("en-US")));
    assert_eq!(entry.text(&language("en")).unwrap().text, "<b>The big cat</b><i>x");
    assert_eq!(entry.text(&language("uk")).unwrap().text, "Кіт");
    let polish = entry.text(&language("pl")).unwrap();
    assert_eq!((polish.n_uses, polish.changed_by.as_deref()), (Some(2), Some("Bo")));
    assert_eq!(polish.changed_at, "2025-01-02T03:04:05Z".parse().ok());
    assert_eq!((entry.notes.as_slice(), polish.properties.len()), (["n".to_owned()].as_slice(), 1));
    assert!(entry.text(&language("sr")).is_none());
    // 1.1 has lang instead of xml:lang, and *all* for any source.
    let (entries, _) = read(
        br#"<tmx version="1.1"><header srclang="*all*"/><body><tu><tuv lang="en"><seg>a</seg></tuv><tuv lang="cs"><seg>b</seg></tuv></tu></body></tmx>"#,
    );
    assert_eq!((entries[0].source_language.clone(), entries[0].variants[1].text.as_str()), (None, "b"));
}

#[test]
fn broken_units_are_left_out_whole_and_named_by_line() {
    let file = "<tmx version='1.4'><header srclang='en'/><body>
<tu><tuv xml:lang='en'><seg>no second language</seg></tuv></tu>
<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv><seg>b</seg></tuv></tu>
<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='p'><seg>b</seg></tuv></tu>
<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='pl'></tuv></tu>
<tu><tuv xml:lang='en'><seg>a & b</seg></tuv><tuv xml:lang='pl'><seg>b</seg></tuv></tu>
<tu><tuv xml:lang='en'><seg>&evil;</seg></tuv><tuv xml:lang='pl'><seg>b</seg></tuv></tu>
<tu><tuv xml:lang='en'><seg>good</seg></tuv><tuv xml:lang='pl'><seg>dobrze</seg></tuv></tu>
<tu><tuv xml:lang='en'><seg>cut";
    let (entries, problems) = read(file.as_bytes());
    assert_eq!(entries.len(), 1);
    assert_eq!((entries[0].variants[1].text.as_str(), &entries[0].place), ("dobrze", &Place::at(8, 1)));
    let lines: Vec<u32> = problems.iter().map(|problem| problem.place.line).collect();
    assert_eq!(lines, [2, 3, 4, 5, 6, 7, 9], "{problems:?}");
}

#[test]
fn what_is_no_tmx_is_refused() {
    let stop = |xml: &str| Reader::new(xml.as_bytes(), limits()).next_entry().unwrap_err().to_string();
    assert!(stop("<xliff/>").contains("no format"));
    assert!(stop("<!DOCTYPE tmx [<!ENTITY a 'b'>]><tmx/>").contains("refused for safety"));
    assert!(stop("not xml").contains("damaged at line 1"));
}

#[test]
fn a_large_file_is_streamed() {
    // The stream is made while it is read: only the reader's own memory counts, which holds one step and one entry.
    struct Endless {
        n_left: usize,
        waiting: Vec<u8>,
    }
    impl std::io::Read for Endless {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            if self.waiting.is_empty() && self.n_left > 0 {
                self.n_left -= 1;
                self.waiting = match self.n_left {
                    0 => b"</body></tmx>".to_vec(),
                    n => format!("<tu><tuv xml:lang='en'><seg>source {n}</seg></tuv><tuv xml:lang='pl'><seg>cel {n}</seg></tuv></tu>\n")
                        .into_bytes(),
                };
            }
            let n = into.len().min(self.waiting.len());
            into[..n].copy_from_slice(&self.waiting[..n]);
            self.waiting.drain(..n);
            Ok(n)
        }
    }
    let stream = Endless { n_left: 20_001, waiting: b"<tmx version='1.4'><header srclang='en'/><body>".to_vec() };
    let mut reader = Reader::new(stream, limits());
    let mut n = 0;
    while let Some(entry) = reader.next_entry().unwrap() {
        entry.unwrap();
        n += 1;
    }
    assert_eq!(n, 20_000);
}

#[test]
fn dates_are_read_and_written() {
    let at: Timestamp = "2026-11-22T10:15:01.250Z".parse().unwrap();
    assert_eq!(show_date(at), "20261122T101501Z");
    assert_eq!(parse_date("20261122T101501Z"), "2026-11-22T10:15:01Z".parse().ok());
    assert_eq!(parse_date("2026-11-22T10:15:01Z"), "2026-11-22T10:15:01Z".parse().ok());
    for bad in ["", "20261399T101501Z", "yesterday", "20261122TżżżżZ"] {
        assert_eq!(parse_date(bad), None, "{bad}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(
        source in "[a-zżó $1<>&'\"\\n\\[\\]{}|]{1,40}",
        target in "[a-zżó $1<>&'\"\\r\\n\\t\\[\\]{}|]{1,40}",
        note in "[ -~]{0,20}",
        n_uses in proptest::option::of(0u32..100),
    ) {
        let mut entry = pair(&source, &target);
        entry.notes = vec![note];
        entry.variants[1].n_uses = n_uses;
        for level in [Level::One, Level::Two] {
            let (read, problems) = read(written(level, &[entry.clone(), entry.clone()]).as_bytes());
            prop_assert_eq!(problems, vec![]);
            prop_assert_eq!(read.len(), 2);
            let read = Entry { place: Place::default(), ..read[1].clone() };
            prop_assert_eq!(&read, &entry);
        }
    }
}
