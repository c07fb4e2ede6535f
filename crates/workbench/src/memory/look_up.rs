//! What the memory has for a text.
//!
//! Whole units first: the best by plain score, exactly those that comparing with every pair would find. Then, at most as
//! many again, sentences: of the text and of stored units. All of it in the order of [`rank`](tolmach_memory::rank).

use crate::{
    error::WorkbenchError,
    progress::{CancelToken, Progress},
    workbench::Workbench,
};
use std::{collections::BTreeSet, ops::Range};
use tolmach_core::{Language, TargetKey, Timestamp, diff};
use tolmach_memory::{
    EntryId, Hit, Query, Score, Wanted,
    adapt::{Adapted, adapt, difference},
    entry::{OriginKind, PairState},
    masks::mask,
    rank::{Circumstances, rank},
    score,
    sentences::sentences,
    stems::stem_score,
};
use tolmach_store::{Neighbours, PairId, PairUse, Reader, ResourceId, SentenceId, StoreError, StoredPair};

/// The lowest score from which on a look-up is complete.
pub const FLOOR: f64 = 70.0;
/// How many matches, unless more or fewer are asked for.
pub const LIMIT: usize = 10;
/// Sentences of a text that are looked up by themselves; of longer texts, the first ones.
const MAX_SENTENCES: usize = 40;
/// Texts longer than this are looked up as a whole alone. In bytes.
const MAX_CUT_BYTES: usize = 64 << 10;
/// Uses of a pair that are looked at for its rank and shown.
const MAX_USES: usize = 5;

/// What is asked.
#[derive(Debug, Clone, PartialEq)]
pub struct LookUp {
    /// The language of the text.
    pub from: Language,
    /// The language wanted.
    pub to: Language,
    /// The text.
    pub text: String,
    /// The lowest score, from 0 to 100. Complete from [`FLOOR`] on.
    pub floor: f64,
    /// Whole units at most, and as many sentences.
    pub limit: usize,
    /// The unit that is being translated: it is no help to itself, and what stands around it counts.
    pub unit: Option<TargetKey>,
}

impl LookUp {
    /// A text by itself, with the usual floor and limit.
    pub fn new(from: Language, to: Language, text: impl Into<String>) -> Self {
        Self { from, to, text: text.into(), floor: FLOOR, limit: LIMIT, unit: None }
    }
}

/// What a match is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum MatchKind {
    /// A whole unit, for the whole text.
    Unit,
    /// A sentence: of the text, of the stored unit, or of both.
    Sentence,
}

impl MatchKind {
    /// The word for it in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Sentence => "sentence",
        }
    }
}

/// Something that the memory has.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// What it is of.
    pub kind: MatchKind,
    /// The plain score, from 0 to 100.
    pub score: f64,
    /// The score with variables, links, templates, tags and numbers masked.
    pub masked_score: f64,
    /// What it is ordered by.
    pub rank: f64,
    /// The stored source.
    pub source: String,
    /// The stored target.
    pub target: String,
    /// The part of the text that it is for, in bytes.
    pub part: Range<usize>,
    /// How the pair stands.
    pub state: PairState,
    /// When it was last seen to stand so.
    pub as_of: Timestamp,
    /// How often it was seen.
    pub n_uses: u64,
    /// Where it was seen, at most five places, the latest first.
    pub uses: Vec<PairUse>,
    /// Of a sentence of a stored unit, how sure it is that source and target belong together.
    pub confidence: Option<f64>,
    /// The pair that it is, or is of.
    pub pair: PairId,
}

/// What makes a match ready to use; worked out for those that are shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Ready {
    /// The target with what is carried over exchanged, and what was exchanged.
    pub adapted: Adapted,
    /// The difference from the stored source to the text, word by word.
    pub difference: Vec<diff::Change>,
    /// The score over word stems; none where there are no words to compare.
    pub stem_score: Option<f64>,
}

impl Match {
    /// Makes the match ready for the text that was looked up. Cost: some milliseconds for a long paragraph.
    pub fn ready(&self, asked: &LookUp) -> Ready {
        let text = asked.text.get(self.part.clone()).unwrap_or_default();
        Ready {
            adapted: self.adapted(asked),
            difference: difference(&self.source, text),
            stem_score: stem_score(text, &self.source, &asked.from),
        }
    }

    /// The target with what is carried over exchanged for that of the text. Cost: linear.
    pub fn adapted(&self, asked: &LookUp) -> Adapted {
        adapt(asked.text.get(self.part.clone()).unwrap_or_default(), &self.source, &self.target)
    }

    /// Whether the source has moved on since, wherever the pair is used.
    pub fn is_outdated(&self) -> bool {
        self.state == PairState::Outdated
    }

    /// Where it came from, in short: `meta:Page/unit`, `draft:meta:Page/unit`, `file:name.tmx`.
    pub fn origin(&self) -> String {
        self.uses.first().map(origin_of).unwrap_or_default()
    }
}

/// Where a use of a pair is, in short.
pub fn origin_of(of: &PairUse) -> String {
    let place = of.unit.as_ref().map(|unit| format!(":{}", unit.key.unit)).unwrap_or_default();
    match of.origin.kind {
        OriginKind::Wiki => format!("{}{place}", of.origin.name),
        kind @ (OriginKind::Draft | OriginKind::File | OriginKind::Package) => {
            format!("{}:{}{place}", kind.as_str(), of.origin.name)
        }
    }
}

/// A hit before its texts are read.
struct Found {
    kind: MatchKind,
    part: Range<usize>,
    hit: Hit,
    pair: StoredPair,
    source: String,
    target: String,
    confidence: Option<f64>,
}

/// The unit that is being translated, and what stands around it.
#[derive(Default)]
struct Here {
    resource: Option<ResourceId>,
    neighbours: Neighbours,
    own: BTreeSet<PairId>,
}

impl Workbench {
    /// What the memory has for a text, in the order of rank. What was pulled, drafted or imported before is found.
    ///
    /// Cost: some milliseconds at a million pairs; the first time in a direction, what [`Workbench::memory_derive`] and
    /// opening the index cost.
    ///
    /// # Errors
    /// [`WorkbenchError::Store`].
    pub fn memory_look_up(&self, asked: &LookUp) -> Result<Vec<Match>, WorkbenchError> {
        self.memory_catch_up()?;
        let direction = self.memory_derive(&asked.from, &asked.to, &Progress::silent(), &CancelToken::new())?;
        let index = self.memory_index(&direction)?;
        let (here, unused) = self.store().read(|r| -> Result<_, StoreError> {
            let here = asked.unit.as_ref().map(|key| here(r, key)).transpose()?.unwrap_or_default();
            Ok((here, r.memory_unused(direction.id)?.into_iter().collect::<BTreeSet<_>>()))
        })?;
        let is_offered = |id: PairId| !unused.contains(&id) && !here.own.contains(&id);
        let accept = |entry: EntryId| is_offered(PairId(entry.0));
        let wanted = Wanted { floor: Score::from_percent(asked.floor), limit: asked.limit };
        let whole = Query::new(&asked.text);
        let units = index.units(&whole, wanted, accept)?;
        // Of a sentence it is known only later which pair it is of, and many are the same.
        let more = Wanted { limit: asked.limit.saturating_mul(4).saturating_add(8), ..wanted };
        let (mut of_units, mut of_sentences) = (Vec::new(), Vec::new());
        for (part, is_whole) in parts(asked) {
            let query = if is_whole { whole.clone() } else { Query::new(&asked.text[part.clone()]) };
            of_sentences.extend(index.sentences(&query, more)?.into_iter().map(|hit| (part.clone(), hit)));
            if !is_whole {
                of_units.extend(index.units(&query, wanted, accept)?.into_iter().map(|hit| (part.clone(), hit)));
            }
        }
        self.store().read(|r| {
            let mut found = Vec::new();
            for hit in units {
                found.extend(found_unit(r, MatchKind::Unit, 0..asked.text.len(), hit)?);
            }
            let mut taken: BTreeSet<(String, String)> = BTreeSet::new();
            taken.extend(found.iter().map(|it: &Found| (it.source.clone(), it.target.clone())));
            let mut others = Vec::new();
            for (part, hit) in of_units {
                others.extend(found_unit(r, MatchKind::Sentence, part, hit)?);
            }
            of_sentences.sort_by_key(|(_, hit)| hit.order());
            of_sentences.truncate(more.limit);
            for (part, hit) in of_sentences {
                others.extend(found_sentence(r, part, hit)?.filter(|found| is_offered(found.pair.id)));
            }
            others.sort_by_key(|found| (found.hit.order(), found.part.start));
            others.retain(|found| taken.insert((found.source.clone(), found.target.clone())));
            others.truncate(asked.limit);
            found.append(&mut others);
            let masked: Masked<'_> = Masked::new(&asked.text);
            let matches = found.into_iter().map(|found| matched(r, found, &here, &masked));
            let mut matches = matches.collect::<Result<Vec<Match>, StoreError>>()?;
            // Ties stay in the order of scores, and then of age in the memory.
            matches.sort_by(|one, other| other.rank.total_cmp(&one.rank));
            Ok(matches)
        })
    }
}

/// What is looked up among sentences: those of the text, or all of it where it is one.
fn parts(asked: &LookUp) -> Vec<(Range<usize>, bool)> {
    let text = &asked.text;
    if text.len() > MAX_CUT_BYTES {
        return Vec::new();
    }
    let mut cut = sentences(text, &asked.from);
    if cut.len() < 2 {
        return vec![(0..text.len(), true)];
    }
    cut.truncate(MAX_SENTENCES);
    cut.into_iter().map(|part| (part, false)).collect()
}

fn here(r: &Reader<'_>, key: &TargetKey) -> Result<Here, StoreError> {
    Ok(Here {
        resource: r.resource(&key.wiki, &key.unit.page)?.map(|resource| resource.id),
        neighbours: r.neighbours(key)?,
        own: r.memory_own(key)?.into_iter().collect(),
    })
}

fn found_unit(r: &Reader<'_>, kind: MatchKind, part: Range<usize>, hit: Hit) -> Result<Option<Found>, StoreError> {
    // One that nobody uses may have lost its texts since the index was asked.
    Ok(r.memory_pair(PairId(hit.entry.0))?.filter(|pair| pair.n_uses > 0).map(|pair| Found {
        kind,
        part,
        hit,
        source: pair.source.clone(),
        target: pair.target.clone(),
        pair,
        confidence: None,
    }))
}

fn found_sentence(r: &Reader<'_>, part: Range<usize>, hit: Hit) -> Result<Option<Found>, StoreError> {
    Ok(r.memory_sentence(SentenceId(hit.entry.0))?.filter(|sentence| sentence.pair.n_uses > 0).map(|sentence| Found {
        kind: MatchKind::Sentence,
        part,
        hit,
        source: sentence.source_text().to_owned(),
        target: sentence.target_text().to_owned(),
        confidence: Some(sentence.confidence),
        pair: sentence.pair,
    }))
}

/// The text that was looked up, masked once.
struct Masked<'a> {
    text: &'a str,
    whole: String,
}

impl<'a> Masked<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, whole: mask(text) }
    }

    fn score(&self, found: &Found) -> f64 {
        let part = &self.text[found.part.clone()];
        let is_whole = part.len() == self.text.len();
        let one = if is_whole { self.whole.clone() } else { mask(part) };
        let other = mask(&found.source);
        // Most texts have nothing to mask.
        if one == part && other == found.source { found.hit.score.percent() } else { score(&one, &other).percent() }
    }
}

fn matched(r: &Reader<'_>, found: Found, here: &Here, masked: &Masked<'_>) -> Result<Match, StoreError> {
    let mut uses = r.memory_uses(found.pair.id, MAX_USES)?;
    let is_same_page =
        |of: &PairUse| here.resource.is_some() && of.unit.as_ref().map(|unit| unit.resource) == here.resource;
    let n_same =
        |of: &PairUse| of.unit.as_ref().map_or(0, |unit| n_same_neighbours(&unit.neighbours, &here.neighbours));
    // What fits best stands first; a use in a wiki or draft before one in a file.
    uses.sort_by_key(|of| (of.state != found.pair.state, !is_same_page(of), of.origin.kind));
    let circumstances = Circumstances {
        state: found.pair.state,
        origin: uses.iter().map(|of| of.origin.kind).min().unwrap_or(OriginKind::File),
        is_same_page: uses.iter().any(is_same_page),
        n_same_neighbours: uses.iter().map(n_same).max().unwrap_or_default(),
        confidence: match found.kind {
            MatchKind::Unit => None,
            MatchKind::Sentence => Some(found.confidence.unwrap_or(1.0)),
        },
    };
    Ok(Match {
        kind: found.kind,
        score: found.hit.score.percent(),
        masked_score: masked.score(&found),
        rank: rank(found.hit.score, &circumstances),
        part: found.part,
        state: found.pair.state,
        as_of: found.pair.as_of,
        n_uses: found.pair.n_uses,
        pair: found.pair.id,
        source: found.source,
        target: found.target,
        confidence: found.confidence,
        uses,
    })
}

fn n_same_neighbours(there: &Neighbours, here: &Neighbours) -> u8 {
    let is_same = |one: &Option<String>, other: &Option<String>| one.is_some() && one == other;
    u8::from(is_same(&there.before, &here.before)) + u8::from(is_same(&there.after, &here.after))
}
