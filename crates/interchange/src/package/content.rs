//! What a package holds. The field names are those of the files.

use super::plain;
use crate::glossary::{GlossaryEntry, GlossaryStatus, GlossaryTarget};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use tolmach_core::{Date, Language, PageTitle, State, Timestamp, UnitKey, UserName, WikiName, review, sprint::Kind};

/// What a package says of itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Manifest {
    /// Name and version of the program that made it.
    pub generator: String,
    /// When it was made.
    #[serde(with = "plain")]
    pub made_at: Timestamp,
    /// What tells the maker's Tolmach from every other: a random word, nothing of the person or the machine.
    pub made_by: String,
    /// The wiki that all of it is of.
    #[serde(with = "plain")]
    pub wiki: WikiName,
    /// Where its API is.
    pub api_url: String,
}

/// All that a package holds. Lists are sorted when it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The pages.
    pub resources: Vec<PackageResource>,
    /// Their units, in each language.
    pub units: Vec<PackageUnit>,
    /// The drafts. Of one unit there may be several, by different people.
    pub drafts: Vec<PackageDraft>,
    /// Pairs of the memory.
    pub pairs: Vec<PackagePair>,
    /// Terms of the glossary.
    pub terms: Vec<PackageTerm>,
    /// Sprints.
    pub sprints: Vec<PackageSprint>,
    /// Remarks of reviewers.
    pub reviews: Vec<PackageReview>,
}

/// A page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageResource {
    /// Its title.
    #[serde(with = "plain")]
    pub page: PageTitle,
    /// Its number on the wiki, which stays when it is moved.
    pub page_id: u64,
    /// The language it is written in.
    #[serde(with = "plain")]
    pub source_language: Language,
    /// The revision of the wikitext; 0 where there is none.
    pub revision: u64,
    /// Its wikitext at that revision.
    pub wikitext: String,
}

/// A unit in one language, as read from the wiki.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageUnit {
    /// Which unit.
    #[serde(with = "plain")]
    pub key: UnitKey,
    /// In which language.
    #[serde(with = "plain")]
    pub language: Language,
    /// When it was read.
    #[serde(with = "plain")]
    pub read_at: Timestamp,
    /// Its place within the page, from 0.
    pub position: u32,
    /// Its definition.
    pub definition: String,
    /// Its state.
    #[serde(with = "plain")]
    pub state: State,
    /// The revision of its translation; 0 where there is none.
    #[serde(default)]
    pub revision: u64,
    /// The translation; empty where there is none.
    #[serde(default)]
    pub text: String,
    /// Who saved it, where the wiki says.
    #[serde(default, with = "plain::option")]
    pub translator: Option<UserName>,
    /// Who approved it, by their numbers on the wiki.
    #[serde(default)]
    pub reviewers: BTreeSet<u64>,
    /// The definition that an outdated translation was made from, where known.
    #[serde(default)]
    pub source_then: Option<String>,
}

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageDraft {
    /// Which unit.
    #[serde(with = "plain")]
    pub key: UnitKey,
    /// In which language.
    #[serde(with = "plain")]
    pub language: Language,
    /// The text as typed.
    pub text: String,
    /// The revision that it was made from; 0 where there was no translation.
    #[serde(default)]
    pub base_revision: u64,
    /// The text of that revision.
    #[serde(default)]
    pub base_text: String,
    /// The definition that it was made from.
    pub base_source: String,
    /// Whether its translator calls it done.
    pub is_done: bool,
    /// When it was changed last.
    #[serde(with = "plain")]
    pub changed_at: Timestamp,
}

/// A pair of the memory.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackagePair {
    /// The language of the source.
    #[serde(with = "plain")]
    pub from: Language,
    /// The language of the target.
    #[serde(with = "plain")]
    pub to: Language,
    /// The source.
    pub source: String,
    /// The target.
    pub target: String,
    /// Where it was seen, named so that no two Tolmachs mean different things by one name.
    pub origin: String,
    /// The word for its state.
    pub state: String,
    /// When it was seen to stand so.
    #[serde(with = "plain")]
    pub as_of: Timestamp,
    /// How often it was seen there.
    pub n_uses: u32,
}

/// A term of the glossary.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageTerm {
    /// The language of the term.
    #[serde(with = "plain")]
    pub source_language: Language,
    /// The term.
    pub source: String,
    /// The field it belongs to; empty if not said.
    #[serde(default)]
    pub domain: String,
    /// How to render it: for each language and text, whether to use it and whether that was reviewed.
    #[serde(default)]
    pub targets: BTreeSet<PackageTarget>,
    /// Whether it stays as it is.
    #[serde(default)]
    pub do_not_translate: bool,
    /// About the term, in Markdown; empty if not said.
    #[serde(default)]
    pub note: String,
}

/// One way to render a term.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageTarget {
    /// The language.
    #[serde(with = "plain")]
    pub language: Language,
    /// Whether to use it.
    #[serde(with = "plain")]
    pub status: GlossaryStatus,
    /// The translation.
    pub text: String,
    /// Whether somebody who knows the language has looked at it.
    #[serde(default)]
    pub is_reviewed: bool,
}

impl From<&GlossaryEntry> for PackageTerm {
    fn from(entry: &GlossaryEntry) -> Self {
        let GlossaryEntry { source_language, source, targets, reviewed, do_not_translate, domain, note } = entry;
        let target = |language: &Language, target: &GlossaryTarget| PackageTarget {
            language: language.clone(),
            status: target.status,
            text: target.text.clone(),
            is_reviewed: reviewed.contains(language),
        };
        let of = |(language, targets): (&Language, &Vec<GlossaryTarget>)| {
            targets.iter().map(|it| target(language, it)).collect::<Vec<_>>()
        };
        Self {
            source_language: source_language.clone(),
            source: source.clone(),
            targets: targets.iter().flat_map(of).collect(),
            do_not_translate: *do_not_translate,
            domain: domain.clone(),
            note: note.clone(),
        }
    }
}

impl From<PackageTerm> for GlossaryEntry {
    fn from(term: PackageTerm) -> Self {
        let PackageTerm { source_language, source, domain, targets, do_not_translate, note } = term;
        let mut entry = Self { do_not_translate, domain, note, ..Self::new(source_language, source) };
        let mut all: BTreeMap<Language, Vec<GlossaryTarget>> = BTreeMap::new();
        for PackageTarget { language, status, text, is_reviewed } in targets {
            if is_reviewed {
                entry.reviewed.insert(language.clone());
            }
            all.entry(language).or_default().push(GlossaryTarget { text, status });
        }
        entry.targets = all;
        entry
    }
}

/// A sprint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackageSprint {
    /// Its name.
    pub name: String,
    /// When its baseline was taken: with the name, what tells it from every other.
    #[serde(with = "plain")]
    pub baseline_at: Timestamp,
    /// Translation or update.
    #[serde(with = "plain")]
    pub kind: Kind,
    /// Its pages.
    #[serde(with = "plain::list")]
    pub pages: Vec<PageTitle>,
    /// Its languages.
    #[serde(with = "plain::list")]
    pub languages: Vec<Language>,
    /// Its first day.
    #[serde(with = "plain")]
    pub from: Date,
    /// Its last day.
    #[serde(with = "plain")]
    pub to: Date,
    /// Its goal, as on the command line: `20units`.
    pub goal: String,
    /// What it is about, in Markdown.
    pub brief: String,
    /// What the baseline found.
    pub baseline: BTreeSet<PackageBaseline>,
    /// Who brought units to their present text.
    pub credits: BTreeSet<PackageCredit>,
    /// What it belongs to.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Who is, or was, on what.
    #[serde(default)]
    pub claims: BTreeSet<PackageClaim>,
    /// What it came to; none as long as it is open.
    #[serde(default)]
    pub closing: Option<PackageClosing>,
}

/// "I am on this": a page in a language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageClaim {
    /// What tells it from every other: a random word.
    pub id: String,
    /// Which page.
    #[serde(with = "plain")]
    pub page: PageTitle,
    /// In which language.
    #[serde(with = "plain")]
    pub language: Language,
    /// Who; none where nobody was logged in.
    #[serde(default, with = "plain::option")]
    pub by: Option<UserName>,
    /// Since when.
    #[serde(with = "plain")]
    pub at: Timestamp,
    /// When it was let go.
    #[serde(default, with = "plain::option")]
    pub released_at: Option<Timestamp>,
}

/// What a sprint came to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageClosing {
    /// When it was closed.
    #[serde(with = "plain")]
    pub closed_at: Timestamp,
    /// Its units as they stood then.
    pub units: BTreeSet<PackageResult>,
}

/// A unit in one language as it stood when a sprint was closed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageResult {
    /// Which unit.
    #[serde(with = "plain")]
    pub key: UnitKey,
    /// In which language.
    #[serde(with = "plain")]
    pub language: Language,
    /// Its state.
    #[serde(with = "plain")]
    pub state: State,
    /// Words of its definition.
    pub n_words: u32,
    /// When it was read.
    #[serde(with = "plain")]
    pub read_at: Timestamp,
    /// The first reading that showed it so.
    #[serde(with = "plain")]
    pub since: Timestamp,
    /// Whether a draft waited.
    #[serde(default)]
    pub has_draft: bool,
    /// Who did it, where that is known.
    #[serde(default, with = "plain::option")]
    pub user: Option<UserName>,
    /// When, where it is known who.
    #[serde(default, with = "plain::option")]
    pub saved_at: Option<Timestamp>,
}

/// A unit in one language as a baseline found it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageBaseline {
    /// Which unit.
    #[serde(with = "plain")]
    pub key: UnitKey,
    /// In which language.
    #[serde(with = "plain")]
    pub language: Language,
    /// Its state.
    #[serde(with = "plain")]
    pub state: State,
    /// The revision of its translation; 0 where there was none.
    pub revision: u64,
    /// Words of its definition.
    pub n_words: u32,
}

/// Who brought a unit to a revision. There is one credit for each unit, language and revision, however often it is told.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageCredit {
    /// Which unit.
    #[serde(with = "plain")]
    pub key: UnitKey,
    /// In which language.
    #[serde(with = "plain")]
    pub language: Language,
    /// The revision that stands.
    pub revision: u64,
    /// When it was saved.
    #[serde(with = "plain")]
    pub at: Timestamp,
    /// Who did it.
    #[serde(with = "plain")]
    pub user: UserName,
}

/// What a reviewer said of a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackageReview {
    /// What tells it from every other: a random word.
    pub id: String,
    /// Which unit.
    #[serde(with = "plain")]
    pub key: UnitKey,
    /// In which language.
    #[serde(with = "plain")]
    pub language: Language,
    /// Acceptance or comment.
    #[serde(with = "plain")]
    pub kind: review::Kind,
    /// The revision that was looked at; 0 for a draft.
    #[serde(default)]
    pub revision: u64,
    /// The text that was looked at.
    pub text: String,
    /// What there is to say of it; empty for a mere acceptance.
    #[serde(default)]
    pub comment: String,
    /// Who said it; none where nobody was logged in.
    #[serde(default, with = "plain::option")]
    pub by: Option<UserName>,
    /// When.
    #[serde(with = "plain")]
    pub at: Timestamp,
    /// When it was taken back, or called settled.
    #[serde(default, with = "plain::option")]
    pub ended_at: Option<Timestamp>,
}
