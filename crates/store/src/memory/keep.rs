//! Adding pairs, and keeping the pairs of a unit as the unit is.

use super::{LanguagesId, OriginId, PairId, db_id, pair_id};
use crate::{
    Result, Writer,
    columns::{ms, number, word},
};
use tolmach_core::Timestamp;
use tolmach_memory::entry::{PairState, SentencePair};

/// A pair to be kept.
#[derive(Debug, Clone, Copy)]
pub struct NewPair<'a> {
    /// The source.
    pub source: &'a str,
    /// The target.
    pub target: &'a str,
    /// How it stands where it was seen.
    pub state: PairState,
    /// When it was seen to stand so.
    pub as_of: Timestamp,
}

/// What became of a pair that was to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remembered {
    /// It is new.
    Added(PairId),
    /// There was an equal one, which has one more use, or one that is newer.
    Merged(PairId),
}

/// One use of a pair by a unit.
struct Known {
    id: PairId,
    source: String,
    target: String,
    state: PairState,
    is_current: bool,
}

// The plus signs keep SQLite from going through all pairs of the languages instead.
pub(crate) const BY_FINGERPRINT: &str =
    "SELECT id FROM memory_pair WHERE fingerprint = ?1 AND +languages_id = ?2 AND source = ?3 AND target = ?4";
const INSERT_PAIR: &str = "INSERT INTO memory_pair (languages_id, fingerprint, source, target, state, as_of, n_uses)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const INSERT_USE: &str = "INSERT INTO memory_use (pair_id, origin_id, target_id, state, as_of, run)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT DO UPDATE SET n = iif(run = excluded.run AND run <> 0, n + 1, 1), run = excluded.run,
      state = excluded.state, as_of = max(as_of, excluded.as_of), is_current = 1";
const INSERT_SENTENCE: &str =
    "INSERT INTO memory_sentence (languages_id, pair_id, source_at, source_len, target_at, target_len, confidence)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
const ADD_UP: &str = "UPDATE memory_pair SET n_uses = uses.n, state = uses.best, as_of = uses.latest FROM (
      SELECT coalesce(sum(n), 0) AS n, coalesce(max(as_of), 0) AS latest,
        CASE max(CASE state WHEN 'proofread' THEN 3 WHEN 'translated' THEN 2 WHEN 'draft' THEN 1 ELSE 0 END)
          WHEN 3 THEN 'proofread' WHEN 2 THEN 'translated' WHEN 1 THEN 'draft' ELSE 'outdated' END AS best
      FROM memory_use WHERE pair_id = ?1) AS uses WHERE id = ?1";
pub(crate) const OF_TARGET: &str = "SELECT u.pair_id, p.source, p.target, u.state, u.is_current
    FROM memory_use u JOIN memory_pair p ON p.id = u.pair_id
    WHERE u.target_id = ?1 AND u.target_id <> 0 AND u.origin_id = ?2 AND +p.languages_id = ?3 ORDER BY u.pair_id";

/// FNV-1a over 64 bits: the same in every version of the program and on every machine. Source: Fowler, Noll, Vo (1991).
fn fingerprint(languages: LanguagesId, source: &str, target: &str) -> i64 {
    let id = languages.0.to_le_bytes();
    let bytes = id.iter().chain(source.as_bytes()).chain(&[0xff]).chain(target.as_bytes());
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
    i64::from_le_bytes(hash.to_le_bytes())
}

fn hundredths(confidence: f64) -> i64 {
    (confidence.clamp(0.0, 1.0) * 100.0).round() as i64
}

impl Writer<'_> {
    /// Keeps one pair that a file or a unit holds. `run` numbers the reading of a file; 0 where there is none, and
    /// `target_id` the unit, 0 where there is none. `cut` finds the sentences of a new pair.
    ///
    /// Cost: about ten microseconds, and what `cut` takes.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn memory_add(
        &mut self,
        languages: LanguagesId,
        origin: OriginId,
        run: u64,
        pair: &NewPair<'_>,
        cut: impl FnOnce(&str, &str) -> Vec<SentencePair>,
    ) -> Result<Remembered> {
        self.add(languages, origin, run, 0, pair, cut)
    }

    pub(super) fn add(
        &mut self,
        languages: LanguagesId,
        origin: OriginId,
        run: u64,
        target_id: i64,
        pair: &NewPair<'_>,
        cut: impl FnOnce(&str, &str) -> Vec<SentencePair>,
    ) -> Result<Remembered> {
        let NewPair { source, target, state, as_of } = *pair;
        let fingerprint = fingerprint(languages, source, target);
        let known = self.one(BY_FINGERPRINT, (fingerprint, languages.0, source, target), |row| pair_id(row, "id"))?;
        let id = match known {
            Some(id) => id,
            None => {
                self.run(INSERT_PAIR, (languages.0, fingerprint, source, target, state.as_str(), ms(as_of), 1))?;
                let id = PairId(self.last_id().unsigned_abs());
                for sentence in cut(source, target) {
                    self.add_sentence(languages, id, &sentence)?;
                }
                id
            }
        };
        self.run(INSERT_USE, (db_id(id.0), origin.0, target_id, state.as_str(), ms(as_of), number(run)))?;
        match known {
            None => Ok(Remembered::Added(id)),
            Some(id) => {
                self.add_up(id)?;
                Ok(Remembered::Merged(id))
            }
        }
    }

    fn add_sentence(&mut self, languages: LanguagesId, pair: PairId, sentence: &SentencePair) -> Result<()> {
        let SentencePair { source, target, confidence } = sentence;
        let byte = |at: usize| db_id(at as u64);
        self.run(
            INSERT_SENTENCE,
            (
                languages.0,
                db_id(pair.0),
                byte(source.start),
                byte(source.len()),
                byte(target.start),
                byte(target.len()),
                hundredths(*confidence),
            ),
        )?;
        Ok(())
    }

    /// Brings state, age and number of a pair up to date with its uses.
    pub(super) fn add_up(&mut self, id: PairId) -> Result<()> {
        self.run(ADD_UP, [db_id(id.0)])?;
        Ok(())
    }

    /// Makes the memory hold just this pair of a unit, in these languages and of this origin; none where it has none now.
    ///
    /// What the unit had before goes when it was corrected, that is when the source is the same. When the source has
    /// moved on, the earlier pair stays, labelled as outdated; unless `keeps_former` says no, as for drafts.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(super) fn sync(
        &mut self,
        languages: LanguagesId,
        origin: OriginId,
        target_id: i64,
        pair: Option<&NewPair<'_>>,
        keeps_former: bool,
        cut: impl FnOnce(&str, &str) -> Vec<SentencePair>,
    ) -> Result<()> {
        let known = self.all(OF_TARGET, (target_id, origin.0, languages.0), |row| {
            Ok(Known {
                id: pair_id(row, "pair_id")?,
                source: row.get("source")?,
                target: row.get("target")?,
                state: word(row, "state", "state of a pair", PairState::parse)?,
                is_current: row.get("is_current")?,
            })
        })?;
        let mut is_there = false;
        for known in known {
            let key = (db_id(known.id.0), origin.0, target_id);
            let is_same = pair.is_some_and(|pair| pair.source == known.source && pair.target == known.target);
            if is_same && known.is_current && pair.is_some_and(|pair| pair.state == known.state) {
                is_there = true;
                continue;
            }
            if is_same {
                continue; // Added below, which makes it current and gives it its state.
            }
            let has_moved = pair.is_some_and(|pair| pair.source != known.source && pair.target != known.target);
            if known.is_current && keeps_former && has_moved {
                self.run(
                    "UPDATE memory_use SET is_current = 0, state = 'outdated'
                       WHERE pair_id = ?1 AND origin_id = ?2 AND target_id = ?3",
                    key,
                )?;
                self.add_up(known.id)?;
            } else if known.is_current || !keeps_former {
                self.run("DELETE FROM memory_use WHERE pair_id = ?1 AND origin_id = ?2 AND target_id = ?3", key)?;
                self.add_up(known.id)?;
            }
        }
        if let Some(pair) = pair.filter(|_| !is_there) {
            self.add(languages, origin, 0, target_id, pair, cut)?;
        }
        Ok(())
    }
}
