#![allow(clippy::unwrap_used, reason = "a test may fail by panicking")]
use super::*;
use crate::{glossary::*, model::InterchangeError};
use proptest::{collection::vec, prelude::*};
use std::{
    collections::BTreeMap,
    io::{Cursor, Write},
};
use tolmach_core::{Language, State, Timestamp, UnitKey};
use zip::{ZipWriter, write::SimpleFileOptions};

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).unwrap()
}

fn key(unit: &str) -> UnitKey {
    UnitKey::parse(&format!("Help:Sprints/{unit}")).unwrap()
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn empty() -> Package {
    Package {
        manifest: Manifest {
            generator: "Tolmach 0.1.0".to_owned(),
            made_at: at(0),
            made_by: "a1".to_owned(),
            wiki: tolmach_core::WikiName::parse("meta").unwrap(),
            api_url: "https://meta.wikimedia.org/w/api.php".to_owned(),
        },
        resources: Vec::new(),
        units: Vec::new(),
        drafts: Vec::new(),
        pairs: Vec::new(),
        terms: Vec::new(),
        sprints: Vec::new(),
        reviews: Vec::new(),
    }
}

fn draft(unit: &str, text: &str, second: i64) -> PackageDraft {
    PackageDraft {
        key: key(unit),
        language: language("sr-Latn"),
        text: text.to_owned(),
        base_revision: 7,
        base_text: "stari tekst".to_owned(),
        base_source: "the source".to_owned(),
        is_done: second % 2 == 0,
        changed_at: at(second),
    }
}

fn sample() -> Package {
    let mut entry = GlossaryEntry::new(language("en"), "hub");
    entry.targets.insert(
        language("pl"),
        vec![
            GlossaryTarget { text: "ośrodek".to_owned(), status: GlossaryStatus::Preferred },
            GlossaryTarget { text: "hub".to_owned(), status: GlossaryStatus::Forbidden },
        ],
    );
    entry.reviewed.insert(language("pl"));
    let page = key("1").page;
    Package {
        resources: vec![PackageResource {
            page: page.clone(),
            page_id: 12,
            source_language: language("en"),
            revision: 99,
            wikitext: "<translate>\nA line.\n</translate>".to_owned(),
        }],
        units: vec![PackageUnit {
            key: key("1"),
            language: language("pl"),
            read_at: at(1),
            position: 0,
            definition: "A \"line\"\nand $1".to_owned(),
            state: State::Outdated,
            revision: 5,
            text: "Wiersz".to_owned(),
            translator: tolmach_core::UserName::parse("Anna").ok(),
            reviewers: [3, 4].into(),
            source_then: Some("A line".to_owned()),
        }],
        drafts: vec![draft("2", "b", 2), draft("1", "a", 1)],
        pairs: vec![PackagePair {
            from: language("en"),
            to: language("pl"),
            source: "A line".to_owned(),
            target: "Wiersz".to_owned(),
            origin: "a1/wiki/meta".to_owned(),
            state: "translated".to_owned(),
            as_of: at(1),
            n_uses: 2,
        }],
        terms: vec![PackageTerm::from(&entry)],
        sprints: vec![PackageSprint {
            name: "June".to_owned(),
            baseline_at: at(0),
            kind: tolmach_core::sprint::Kind::Update,
            pages: vec![page],
            languages: vec![language("pl")],
            from: "2026-06-01".parse().unwrap(),
            to: "2026-06-07".parse().unwrap(),
            goal: "20units".to_owned(),
            brief: "Hello".to_owned(),
            baseline: [PackageBaseline {
                key: key("1"),
                language: language("pl"),
                state: State::Untranslated,
                revision: 0,
                n_words: 3,
            }]
            .into(),
            credits: [credit("1", 5, "Anna")].into(),
            tags: vec!["Initiative 25".to_owned()],
            claims: [claim("11", None)].into(),
            closing: Some(closing(8, State::Translated)),
        }],
        reviews: vec![review("ab", "1", None)],
        ..empty()
    }
}

fn claim(id: &str, released: Option<i64>) -> PackageClaim {
    PackageClaim {
        id: id.to_owned(),
        page: key("1").page,
        language: language("pl"),
        by: tolmach_core::UserName::parse("Anna").ok(),
        at: at(4),
        released_at: released.map(at),
    }
}

fn closing(second: i64, state: State) -> PackageClosing {
    let result = PackageResult {
        key: key("1"),
        language: language("pl"),
        state,
        n_words: 3,
        read_at: at(7),
        since: at(6),
        has_draft: false,
        user: tolmach_core::UserName::parse("Anna").ok(),
        saved_at: Some(at(2)),
    };
    PackageClosing { closed_at: at(second), units: [result].into() }
}

fn review(id: &str, unit: &str, ended: Option<i64>) -> PackageReview {
    PackageReview {
        id: id.to_owned(),
        key: key(unit),
        language: language("pl"),
        kind: tolmach_core::review::Kind::Comment,
        revision: 5,
        text: "Wiersz".to_owned(),
        comment: "Too short?".to_owned(),
        by: tolmach_core::UserName::parse("Bo").ok(),
        at: at(3),
        ended_at: ended.map(at),
    }
}

fn credit(unit: &str, revision: u64, user: &str) -> PackageCredit {
    PackageCredit {
        key: key(unit),
        language: language("pl"),
        revision,
        at: at(2),
        user: tolmach_core::UserName::parse(user).unwrap(),
    }
}

/// As it comes back from a file: sorted.
fn normal(package: Package) -> Package {
    read(&write(&package).unwrap(), &limits()).unwrap()
}

#[test]
fn what_is_written_is_read_again() {
    let mut expected = sample();
    expected.drafts.sort();
    assert_eq!(normal(sample()), expected);
    assert_eq!(GlossaryEntry::from(sample().terms.remove(0)).targets[&language("pl")].len(), 2);
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let mut turned = sample();
    turned.drafts.reverse();
    turned.drafts.push(turned.drafts[0].clone());
    assert_eq!(write(&sample()).unwrap(), write(&turned).unwrap());
}

/// An archive of any members.
fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The members of a package.
fn members(package: &Package) -> BTreeMap<String, Vec<u8>> {
    super::archive::unpack(&write(package).unwrap(), u64::MAX / 2).unwrap()
}

fn stop(bytes: &[u8]) -> String {
    read(bytes, &limits()).unwrap_err().to_string()
}

#[test]
fn what_is_no_package_is_refused() {
    assert!(matches!(read(b"", &limits()), Err(InterchangeError::UnknownFormat)));
    assert!(matches!(read(b"hello", &limits()), Err(InterchangeError::UnknownFormat)));
    assert!(matches!(read(&archive(&[("a.txt", b"x")]), &limits()), Err(InterchangeError::UnknownFormat)));
    let other = archive(&[(MANIFEST, br#"{"format": "other", "version": 1}"#)]);
    assert!(matches!(read(&other, &limits()), Err(InterchangeError::UnknownFormat)));
    let newer = archive(&[(MANIFEST, br#"{"format": "tolmach-package", "version": 2, "soul": []}"#)]);
    assert!(matches!(read(&newer, &limits()), Err(InterchangeError::Newer { found: 2, newest: 1 })));
    assert!(stop(&archive(&[(MANIFEST, b"{")])).contains("manifest.json, line 1"));
}

#[test]
fn a_member_that_leads_out_is_refused() {
    for name in
        ["../evil", "/etc/passwd", "a/b.jsonl", "..\\evil", "C:\\evil", ".hidden", "a..b", "Ünits.jsonl", "dir/"]
    {
        let bytes = archive(&[(MANIFEST, b"{}"), (name, b"x")]);
        assert!(stop(&bytes).contains("refused for safety"), "{name}: {}", stop(&bytes));
    }
}

#[test]
fn what_was_changed_or_cut_is_refused() {
    let whole = write(&sample()).unwrap();
    for at in [0, 10, whole.len() / 3, whole.len() / 2, whole.len() - 30, whole.len() - 1] {
        assert!(read(&whole[..at], &limits()).is_err(), "cut at {at}");
    }
    for at in (40..whole.len()).step_by(97) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x20;
        if let Ok(package) = read(&bytes, &limits()) {
            assert_eq!(package, normal(sample()), "a changed byte at {at} changed the content unnoticed");
        }
    }
    let parts = members(&sample());
    let list = |parts: &BTreeMap<String, Vec<u8>>| {
        archive(&parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect::<Vec<_>>())
    };
    let mut changed = parts.clone();
    changed.get_mut(DRAFTS).unwrap().push(b'\n');
    assert!(stop(&list(&changed)).contains("drafts.jsonl: its checksum"), "{}", stop(&list(&changed)));
    let mut lacking = parts.clone();
    lacking.remove(UNITS);
    assert!(stop(&list(&lacking)).contains("other members"));
    let mut more = parts;
    more.insert("more.jsonl".to_owned(), Vec::new());
    assert!(stop(&list(&more)).contains("other members"));
}

#[test]
fn two_members_of_one_name_are_refused() {
    // The writer of the library refuses this too, so the second name is put in afterwards.
    let mut bytes = archive(&[(MANIFEST, b"{}"), ("manifest.jsoo", b"{}")]);
    for at in 0..bytes.len() - 13 {
        if &bytes[at..at + 13] == b"manifest.jsoo" {
            bytes[at + 12] = b'n';
        }
    }
    assert!(stop(&bytes).contains("damaged"), "{}", stop(&bytes));
}

#[test]
fn a_package_that_swells_is_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("bomb.jsonl", SimpleFileOptions::default()).unwrap();
    let zeros = vec![0; 1 << 20];
    (0..8).for_each(|_| zip.write_all(&zeros).unwrap());
    let bytes = zip.finish().unwrap().into_inner();
    assert!(bytes.len() < 20_000);
    let limits = crate::model::Limits { max_file_bytes: 1 << 20, ..limits() };
    assert!(matches!(read(&bytes, &limits), Err(InterchangeError::TooLarge { what: "the unpacked package", .. })));
    let many: Vec<String> = (0..70).map(|n| format!("m{n}")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    assert!(stop(&archive(&many)).contains("number of members"));
    let limits = crate::model::Limits { max_units: 3, ..super::limits() };
    let whole = write(&sample()).unwrap();
    assert!(matches!(read(&whole, &limits), Err(InterchangeError::TooLarge { what: "the number of lines", .. })));
}

#[test]
fn a_bad_line_is_named() {
    let mut parts = members(&sample());
    let line = b"\n{\"key\": \"no key\"}\n".to_vec();
    parts.insert(DRAFTS.to_owned(), line.clone());
    let manifest: serde_json::Value = serde_json::from_slice(&parts[MANIFEST]).unwrap();
    let mut manifest = manifest;
    for member in manifest["members"].as_array_mut().unwrap() {
        if member["name"] == DRAFTS {
            *member = serde_json::to_value(super::write::Member::of(DRAFTS, &line)).unwrap();
        }
    }
    parts.insert(MANIFEST.to_owned(), serde_json::to_vec(&manifest).unwrap());
    let bytes = archive(&parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect::<Vec<_>>());
    assert!(stop(&bytes).contains("drafts.jsonl, line 2, column"), "{}", stop(&bytes));
}

#[test]
fn drafts_that_differ_are_both_kept_and_credits_are_not_added_up() {
    let (mut anna, mut bo) = (sample(), sample());
    bo.manifest.made_at = at(100);
    bo.drafts = vec![draft("1", "other", 5), draft("1", "a", 4)];
    anna.sprints[0].credits.insert(credit("2", 8, "Anna"));
    bo.sprints[0].credits.insert(credit("1", 9, "Bo"));
    let merged = merge(anna, bo);
    let texts: Vec<(&str, bool)> = merged.drafts.iter().map(|it| (it.text.as_str(), it.is_done)).collect();
    assert_eq!(texts, [("a", true), ("other", false), ("b", true)]);
    let credits: Vec<(u64, &str)> =
        merged.sprints[0].credits.iter().map(|it| (it.revision, it.user.as_str())).collect();
    assert_eq!(credits, [(9, "Bo"), (8, "Anna")], "one for each unit");
    assert_eq!((merged.pairs.len(), merged.pairs[0].n_uses), (1, 2), "a place is counted once");
}

#[test]
fn the_first_closing_of_a_sprint_stands() {
    let (mut first, mut second, mut open) = (sample(), sample(), sample());
    first.sprints[0].closing = Some(closing(8, State::Untranslated));
    second.sprints[0].closing = Some(closing(9, State::Translated));
    open.sprints[0].closing = None;
    for (one, other) in [(&first, &second), (&second, &first), (&first, &open), (&open, &first)] {
        let merged = merge(one.clone(), other.clone());
        assert_eq!(merged.sprints[0].closing, Some(closing(8, State::Untranslated)));
    }
}

#[test]
fn a_remark_is_one_and_its_end_is_not_undone() {
    let (mut open, mut ended) = (sample(), sample());
    open.reviews.push(review("cd", "2", None));
    ended.reviews = vec![review("ab", "1", Some(9))];
    for merged in [merge(open.clone(), ended.clone()), merge(ended, open)] {
        let remarks: Vec<_> = merged.reviews.iter().map(|it| (it.id.as_str(), it.ended_at)).collect();
        assert_eq!(remarks, [("ab", Some(at(9))), ("cd", None)]);
    }
}

fn packages() -> impl Strategy<Value = Package> {
    let drafts = vec((0..3_u8, "[ab]", 0..4_i64), 0..4);
    let units = vec((0..3_u8, "[ab]", 0..4_i64, 0..3_u64), 0..4);
    let pairs = vec(("[ab]", "[xy]", "[po]", 0..4_i64, 1..3_u32), 0..4);
    let terms = vec(("[ab]", "[xy]", 0..3_usize, any::<bool>(), "[mn]?"), 0..4);
    let reviews = vec(("[rs]", "[12]", proptest::option::of(5..8_i64)), 0..4);
    let claims = vec(("[cd]", proptest::option::of(5..8_i64)), 0..3);
    let closings = proptest::option::of((8..10_i64, any::<bool>()));
    let sprints = vec(("[jk]", vec((0..2_u8, 0..3_u64, 0..2_u8), 0..4), "[ab]", claims, closings), 0..3);
    (drafts, units, pairs, terms, sprints, reviews, 0..3_i64, "[ab]").prop_map(
        |(drafts, units, pairs, terms, sprints, reviews, made, by)| {
            let mut package = empty();
            package.manifest.made_at = at(made);
            package.manifest.made_by = by;
            package.drafts =
                drafts.iter().map(|(unit, text, second)| draft(&unit.to_string(), text, *second)).collect();
            package.units = units
                .iter()
                .map(|(unit, text, second, revision)| PackageUnit {
                    key: key(&unit.to_string()),
                    text: text.clone(),
                    read_at: at(*second),
                    revision: *revision,
                    ..sample().units[0].clone()
                })
                .collect();
            package.pairs = pairs
                .into_iter()
                .map(|(source, target, origin, second, n_uses)| PackagePair {
                    source,
                    target,
                    origin,
                    as_of: at(second),
                    n_uses,
                    ..sample().pairs[0].clone()
                })
                .collect();
            package.terms = terms
                .into_iter()
                .map(|(source, text, status, do_not_translate, note)| {
                    let mut entry = GlossaryEntry::new(language("en"), source);
                    let target = GlossaryTarget { text, status: GlossaryStatus::ALL[status] };
                    entry.targets.insert(language("pl"), vec![target]);
                    entry.note = note;
                    entry.do_not_translate = do_not_translate;
                    PackageTerm::from(&entry)
                })
                .collect();
            package.reviews = reviews.iter().map(|(id, unit, ended)| review(id, unit, *ended)).collect();
            package.sprints = sprints
                .into_iter()
                .map(|(name, credits, brief, claims, closed)| PackageSprint {
                    name,
                    brief,
                    claims: claims.iter().map(|(id, released)| claim(id, *released)).collect(),
                    closing: closed.map(|(second, is_done)| {
                        closing(second, if is_done { State::Translated } else { State::Untranslated })
                    }),
                    credits: credits
                        .into_iter()
                        .map(|(unit, revision, user)| credit(&unit.to_string(), revision, &format!("U{user}")))
                        .collect(),
                    ..sample().sprints[0].clone()
                })
                .collect();
            package
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn merging_is_a_join(one in packages(), two in packages(), three in packages()) {
        let both = normal(merge(one.clone(), two.clone()));
        prop_assert_eq!(&both, &normal(merge(two.clone(), one.clone())), "the order must not matter");
        prop_assert_eq!(&both, &normal(merge(both.clone(), one.clone())), "the same package twice must change nothing");
        prop_assert_eq!(&both, &normal(merge(both.clone(), both.clone())));
        let left = merge(merge(one.clone(), two.clone()), three.clone());
        prop_assert_eq!(normal(left), normal(merge(one.clone(), merge(two, three))), "nor which two meet first");
        let texts: std::collections::BTreeSet<_> = one.drafts.iter().map(|it| (it.key.clone(), it.text.clone())).collect();
        let kept: std::collections::BTreeSet<_> = both.drafts.iter().map(|it| (it.key.clone(), it.text.clone())).collect();
        prop_assert!(texts.is_subset(&kept), "a draft is lost");
    }

    #[test]
    fn no_bytes_make_the_reader_panic(mut bytes in Just(write(&sample()).unwrap()), changes in vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes, &limits());
    }
}
