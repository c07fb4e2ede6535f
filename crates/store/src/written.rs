//! What a reviewer is typing: comments and corrections under way.

use crate::{
    Reader, Result, Writer,
    columns::{ms, time, word},
    drafts::read_key,
};
use rusqlite::Row;
use tolmach_core::{TargetKey, Timestamp, WikiName, review::Writing};

/// Something that is being written about a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The unit in its language.
    pub key: TargetKey,
    /// What it is to become.
    pub kind: Writing,
    /// As typed so far.
    pub text: String,
    /// When it was typed.
    pub written_at: Timestamp,
}

macro_rules! written {
    ($rest:literal) => {
        concat!(
            "SELECT x.kind, x.text, x.written_at, w.name AS wiki, r.title, u.name AS unit, t.language
               FROM written x CROSS JOIN target t ON t.id = x.target_id JOIN unit u ON u.id = t.unit_id
               JOIN resource r ON r.id = u.resource_id JOIN wiki w ON w.id = r.wiki_id ",
            $rest
        )
    };
}
pub(crate) const OF_TARGET: &str = written!("WHERE x.target_id = ?1 ORDER BY x.kind");
pub(crate) const OF_WIKI: &str = written!("WHERE w.name = ?1 ORDER BY r.title, t.language, u.position, x.kind");

fn read_written(row: &Row<'_>) -> Result<Written> {
    Ok(Written {
        key: read_key(row)?,
        kind: word(row, "kind", "kind of writing", Writing::parse)?,
        text: row.get("text")?,
        written_at: time(row, "written_at")?,
    })
}

impl Reader<'_> {
    /// What is being written about a unit in one language.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn written_of(&self, key: &TargetKey) -> Result<Vec<Written>> {
        let Some(target) = self.target_id(key)? else { return Ok(Vec::new()) };
        self.all(OF_TARGET, [target], read_written)
    }

    /// What is being written about the units of a wiki, by page, language and place in the page. Cost: linear in what is
    /// under way, which is little.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn written(&self, wiki: &WikiName) -> Result<Vec<Written>> {
        self.all(OF_WIKI, [wiki.as_str()], read_written)
    }
}

impl Writer<'_> {
    /// Keeps what was typed so far.
    ///
    /// # Errors
    /// [`crate::StoreError::NoSuch`] for a unit that was never pulled.
    pub fn keep_written(&mut self, key: &TargetKey, kind: Writing, text: &str, now: Timestamp) -> Result<()> {
        let target = self.ensure_target(key, now)?;
        self.run(
            "INSERT INTO written (target_id, kind, text, written_at) VALUES (?1, ?2, ?3, ?4)
               ON CONFLICT DO UPDATE SET text = excluded.text, written_at = excluded.written_at",
            (target, kind.as_str(), text, ms(now)),
        )?;
        Ok(())
    }

    /// Forgets what was typed: it was kept elsewhere, or given up. Does nothing where nothing was.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn drop_written(&mut self, key: &TargetKey, kind: Writing) -> Result<()> {
        if let Some(target) = self.target_id(key)? {
            self.run("DELETE FROM written WHERE target_id = ?1 AND kind = ?2", (target, kind.as_str()))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::*;

    #[test]
    fn what_is_typed_stands_until_it_is_dropped() {
        let (store, id) = library();
        let keep = |unit: &str, kind, text: &str, ms| {
            store.write(|w| w.keep_written(&key(unit), kind, text, at(ms))).unwrap();
        };
        let now = || -> Vec<(Writing, String, Timestamp)> {
            let all = store.read(|r| r.written(&WikiName::practice())).unwrap();
            let of_unit = store.read(|r| r.written_of(&key("1"))).unwrap();
            assert!(of_unit.iter().all(|one| all.contains(one) && one.key == key("1")));
            all.into_iter().map(|one| (one.kind, one.text, one.written_at)).collect()
        };
        keep("1", Writing::Comment, "Wh", 1);
        keep("1", Writing::Comment, "Who?\n", 2);
        keep("1", Writing::Correction, "Witaj", 3);
        keep("2", Writing::Comment, "", 4);
        let comment = (Writing::Comment, "Who?\n".to_owned(), at(2));
        let others = [(Writing::Correction, "Witaj".to_owned(), at(3)), (Writing::Comment, String::new(), at(4))];
        assert_eq!(now(), [vec![comment], others.to_vec()].concat(), "typed text is lost or changed");
        read(&store, id, 101, &[unit("1", "Good day", translated(6, "Hej"))], 5);
        assert_eq!(now().len(), 3, "a pull threw away what was being typed of a unit that is gone");
        let drop = || store.write(|w| w.drop_written(&key("1"), Writing::Comment)).unwrap();
        drop();
        drop();
        assert_eq!(now(), others);
    }
}
