//! Terms and their translations, and own words.
//!
//! A term is known by its language and source. What the user or an import wrote is never changed by a seed; what a seed
//! wrote gives way to everybody. Removing a seed's term leaves a mark, so that it does not come back.

use crate::{
    Reader, Result, StoreError, Writer,
    columns::{language, ms, small, time, word},
};
use rusqlite::Row;
use std::collections::BTreeMap;
use tolmach_core::{Language, Timestamp};
use tolmach_lexicon::glossary::{Origin, Status, TargetTerm};

/// A term, as a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TermId(pub i64);

/// A term as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTerm {
    /// Its row.
    pub id: TermId,
    /// Language of the source.
    pub language: Language,
    /// The source.
    pub source: String,
    /// Whether it stays as it is in every language.
    pub do_not_translate: bool,
    /// The field it belongs to; may be empty.
    pub domain: String,
    /// What it means, in Markdown; may be empty.
    pub note: String,
    /// Who wrote what stands above.
    pub origin: Origin,
    /// When any of that changed last.
    pub changed_at: Timestamp,
    /// What is said of it in other languages.
    pub renderings: BTreeMap<Language, Rendering>,
}

/// The translations of a term into one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendering {
    /// The translations, in the order to show.
    pub targets: Vec<TargetTerm>,
    /// Whether somebody who knows the language has looked at them.
    pub is_reviewed: bool,
    /// Who wrote them.
    pub origin: Origin,
}

/// A term to be kept, without its translations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTerm<'a> {
    /// Language of the source.
    pub language: &'a Language,
    /// The source.
    pub source: &'a str,
    /// Whether it stays as it is in every language.
    pub do_not_translate: bool,
    /// The field it belongs to.
    pub domain: &'a str,
    /// What it means, in Markdown.
    pub note: &'a str,
}

/// How far the glossary is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GlossaryState {
    /// The seed that was read in last; 0 for none.
    pub seed_version: u32,
    /// Grows with every change.
    pub n_changes: u32,
}

pub(crate) const STATE: &str = "SELECT seed_version, n_changes FROM glossary WHERE id = 1";
// All terms are wanted: every unit is searched for every term.
const TERMS: &str = "SELECT id, language, source, do_not_translate, domain, note, origin, changed_at FROM term
  WHERE is_removed = 0 ORDER BY language, source";
pub(crate) const BY_SOURCE: &str = "SELECT id, language, source, do_not_translate, domain, note, origin, changed_at,
  is_removed FROM term WHERE language = ?1 AND source = ?2";
const RENDERINGS: &str = "SELECT term_id, language, is_reviewed, origin FROM term_rendering";
const TARGETS: &str = "SELECT term_id, language, text, status FROM term_target ORDER BY term_id, language, position";
pub(crate) const RENDERINGS_OF: &str =
    "SELECT term_id, language, is_reviewed, origin FROM term_rendering WHERE term_id = ?1";
pub(crate) const TARGETS_OF: &str = "SELECT term_id, language, text, status FROM term_target WHERE term_id = ?1
  ORDER BY language, position";
pub(crate) const OWN_WORDS: &str = "SELECT word FROM own_word WHERE language = ?1 ORDER BY word";

impl Reader<'_> {
    /// How far the glossary is.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn glossary_state(&self) -> Result<GlossaryState> {
        let state = self.one(STATE, [], |row| {
            Ok(GlossaryState { seed_version: small(row, "seed_version")?, n_changes: small(row, "n_changes")? })
        })?;
        Ok(state.unwrap_or(GlossaryState { seed_version: 0, n_changes: 0 }))
    }

    /// All terms with all translations, by language and source. Cost: one read of the glossary.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn terms(&self) -> Result<Vec<StoredTerm>> {
        let mut terms = self.all(TERMS, [], term)?;
        let mut renderings = self.renderings(RENDERINGS, TARGETS, None)?;
        for term in &mut terms {
            term.renderings = renderings.remove(&term.id).unwrap_or_default();
        }
        Ok(terms)
    }

    /// One term with all translations, unless it was removed.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn term(&self, language: &Language, source: &str) -> Result<Option<StoredTerm>> {
        let found = self
            .one(BY_SOURCE, (language.as_str(), source), |row| Ok((term(row)?, row.get::<_, bool>("is_removed")?)))?;
        let Some((mut term, false)) = found else { return Ok(None) };
        let mut renderings = self.renderings(RENDERINGS_OF, TARGETS_OF, Some(term.id))?;
        term.renderings = renderings.remove(&term.id).unwrap_or_default();
        Ok(Some(term))
    }

    fn renderings(
        &self,
        renderings: &str,
        targets: &str,
        of: Option<TermId>,
    ) -> Result<BTreeMap<TermId, BTreeMap<Language, Rendering>>> {
        let params = || rusqlite::params_from_iter(of.map(|id| id.0));
        let mut all: BTreeMap<TermId, BTreeMap<Language, Rendering>> = BTreeMap::new();
        for (id, language, rendering) in self.all(renderings, params(), |row| {
            let rendering = Rendering {
                targets: Vec::new(),
                is_reviewed: row.get("is_reviewed")?,
                origin: word(row, "origin", "origin of a term", Origin::parse)?,
            };
            Ok((TermId(row.get("term_id")?), language(row, "language")?, rendering))
        })? {
            all.entry(id).or_default().insert(language, rendering);
        }
        for (id, language, target) in self.all(targets, params(), |row| {
            let status = word(row, "status", "status of a translation", Status::parse)?;
            let target = TargetTerm { text: row.get("text")?, status };
            Ok((TermId(row.get("term_id")?), language(row, "language")?, target))
        })? {
            if let Some(rendering) = all.get_mut(&id).and_then(|renderings| renderings.get_mut(&language)) {
                rendering.targets.push(target);
            }
        }
        Ok(all)
    }

    /// The words of a language that the user takes for right, in order.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn own_words(&self, language: &Language) -> Result<Vec<String>> {
        self.all(OWN_WORDS, [language.as_str()], |row| Ok(row.get("word")?))
    }
}

fn term(row: &Row<'_>) -> Result<StoredTerm> {
    Ok(StoredTerm {
        id: TermId(row.get("id")?),
        language: language(row, "language")?,
        source: row.get("source")?,
        do_not_translate: row.get("do_not_translate")?,
        domain: row.get("domain")?,
        note: row.get("note")?,
        origin: word(row, "origin", "origin of a term", Origin::parse)?,
        changed_at: time(row, "changed_at")?,
        renderings: BTreeMap::new(),
    })
}

impl Writer<'_> {
    /// Keeps a term, or gives a known one another domain, note and rule. Its translations stay.
    ///
    /// A seed changes nothing of a term that somebody else wrote or the user removed; the answer is then none.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn save_term(&mut self, new: &NewTerm<'_>, origin: Origin, now: Timestamp) -> Result<Option<TermId>> {
        let known = self.one(BY_SOURCE, (new.language.as_str(), new.source), |row| {
            Ok((term(row)?, row.get::<_, bool>("is_removed")?))
        })?;
        match known {
            Some((term, is_removed)) if origin == Origin::Seed && (is_removed || term.origin != Origin::Seed) => {
                return Ok((!is_removed).then_some(term.id));
            }
            Some((term, false)) if is_said_already(&term, new) => return Ok(Some(term.id)),
            _ => {}
        }
        self.run(
            "INSERT INTO term (language, source, do_not_translate, domain, note, origin, changed_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (language, source) DO UPDATE SET do_not_translate = excluded.do_not_translate,
               domain = excluded.domain, note = excluded.note, origin = excluded.origin, is_removed = 0,
               changed_at = excluded.changed_at",
            (new.language.as_str(), new.source, new.do_not_translate, new.domain, new.note, origin.as_str(), ms(now)),
        )?;
        self.glossary_changed()?;
        self.one(BY_SOURCE, (new.language.as_str(), new.source), |row| Ok(TermId(row.get("id")?)))
    }

    /// Puts translations into one language in place of what there is; none at all is an answer too.
    ///
    /// A seed changes nothing that somebody else wrote. Answers whether anything was written.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the term.
    pub fn save_rendering(
        &mut self,
        id: TermId,
        language: &Language,
        rendering: &Rendering,
        now: Timestamp,
    ) -> Result<bool> {
        let known =
            self.renderings(RENDERINGS_OF, TARGETS_OF, Some(id))?.remove(&id).unwrap_or_default().remove(language);
        let is_foreign = |known: &Rendering| rendering.origin == Origin::Seed && known.origin != Origin::Seed;
        let says_the_same =
            |known: &Rendering| known.targets == rendering.targets && known.is_reviewed == rendering.is_reviewed;
        if known.is_some_and(|known| is_foreign(&known) || says_the_same(&known)) {
            return Ok(false);
        }
        let key = (id.0, language.as_str());
        self.run("DELETE FROM term_rendering WHERE term_id = ?1 AND language = ?2", key)?;
        self.run(
            "INSERT INTO term_rendering (term_id, language, is_reviewed, origin, changed_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            (id.0, language.as_str(), rendering.is_reviewed, rendering.origin.as_str(), ms(now)),
        )
        .map_err(|error| match error {
            StoreError::AlreadyThere { .. } | StoreError::Database(_) => {
                StoreError::NoSuch { what: "term", name: id.0.to_string() }
            }
            other => other,
        })?;
        for (position, target) in (0_i64..).zip(&rendering.targets) {
            self.run(
                "INSERT INTO term_target (term_id, language, position, text, status) VALUES (?1, ?2, ?3, ?4, ?5)",
                (id.0, language.as_str(), position, &target.text, target.status.as_str()),
            )?;
        }
        self.run("UPDATE term SET changed_at = ?2 WHERE id = ?1", (id.0, ms(now)))?;
        self.glossary_changed()?;
        Ok(true)
    }

    /// Removes a term with all its translations. One of the seed is marked, so that no seed brings it back.
    ///
    /// # Errors
    /// [`StoreError::NoSuch`] for the term.
    pub fn remove_term(&mut self, language: &Language, source: &str, now: Timestamp) -> Result<()> {
        let term =
            self.term(language, source)?.ok_or_else(|| StoreError::NoSuch { what: "term", name: source.to_owned() })?;
        self.run("DELETE FROM term_rendering WHERE term_id = ?1", [term.id.0])?;
        self.run("UPDATE term SET is_removed = 1, changed_at = ?2 WHERE id = ?1", (term.id.0, ms(now)))?;
        self.glossary_changed()
    }

    /// Drops terms and translations of a seed that a newer seed does not have any more. What others wrote stays.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn drop_seed_except(&mut self, kept: &BTreeMap<(Language, String), Vec<Language>>) -> Result<()> {
        for term in self.terms()? {
            let languages = kept.get(&(term.language.clone(), term.source.clone()));
            for (language, rendering) in &term.renderings {
                if rendering.origin == Origin::Seed && !languages.is_some_and(|kept| kept.contains(language)) {
                    let key = (term.id.0, language.as_str());
                    self.run("DELETE FROM term_rendering WHERE term_id = ?1 AND language = ?2", key)?;
                }
            }
            let is_seed = |rendering: &Rendering| rendering.origin == Origin::Seed;
            if languages.is_none() && term.origin == Origin::Seed && term.renderings.values().all(is_seed) {
                self.run("DELETE FROM term WHERE id = ?1", [term.id.0])?;
            }
        }
        self.glossary_changed()
    }

    /// Notes which seed was read in.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn set_seed_version(&mut self, version: u32) -> Result<()> {
        self.run("UPDATE glossary SET seed_version = ?1 WHERE id = 1", [version])?;
        Ok(())
    }

    fn glossary_changed(&mut self) -> Result<()> {
        self.run("UPDATE glossary SET n_changes = n_changes + 1 WHERE id = 1", [])?;
        Ok(())
    }

    /// Takes a word for right from now on. Answers whether it was new.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn add_own_word(&mut self, language: &Language, word: &str, now: Timestamp) -> Result<bool> {
        let n = self.run(
            "INSERT INTO own_word (language, word, added_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
            (language.as_str(), word, ms(now)),
        )?;
        Ok(n > 0)
    }

    /// Forgets an own word. Answers whether there was one.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn remove_own_word(&mut self, language: &Language, word: &str) -> Result<bool> {
        Ok(self.run("DELETE FROM own_word WHERE language = ?1 AND word = ?2", (language.as_str(), word))? > 0)
    }
}

/// Whether a term says just what is to be kept.
fn is_said_already(term: &StoredTerm, new: &NewTerm<'_>) -> bool {
    (term.do_not_translate, term.domain.as_str(), term.note.as_str()) == (new.do_not_translate, new.domain, new.note)
}

#[cfg(test)]
#[path = "glossary_tests.rs"]
mod tests;
