-- The translation memory: pairs of source and target, where each came from, and the sentences within them.
--
-- Rows of memory_pair and memory_sentence are never deleted and their ids only grow, so that an index over the texts up
-- to some id stays right; a pair that nobody uses any more has n_uses 0 and is not offered.

CREATE TABLE memory_identity (
  id               INTEGER PRIMARY KEY CHECK (id = 1),
  name             TEXT NOT NULL                        -- Tells this memory from every other, for indexes in files.
) STRICT;
INSERT INTO memory_identity (id, name) VALUES (1, lower(hex(randomblob(16))));

CREATE TABLE memory_languages (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  source_language  TEXT NOT NULL,
  target_language  TEXT NOT NULL,
  is_derived       INTEGER NOT NULL DEFAULT 0,          -- Whether pairs of two translations of a unit are kept, too.
  UNIQUE (source_language, target_language)
) STRICT;

CREATE TABLE memory_origin (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  kind             TEXT NOT NULL,                       -- wiki, draft, file, package.
  name             TEXT NOT NULL,                       -- Of the wiki, the file, the package.
  run              INTEGER NOT NULL DEFAULT 0,          -- How often it was read.
  UNIQUE (kind, name)
) STRICT;

CREATE TABLE memory_pair (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  languages_id     INTEGER NOT NULL REFERENCES memory_languages(id),
  fingerprint      INTEGER NOT NULL,                    -- Of languages, source and target; equal pairs have equal ones.
  source           TEXT NOT NULL,
  target           TEXT NOT NULL,
  state            TEXT NOT NULL,                       -- The best of its uses: proofread, translated, draft, outdated.
  as_of            INTEGER NOT NULL,                    -- The latest of its uses.
  n_uses           INTEGER NOT NULL                     -- The sum of its uses; 0: not offered any more.
) STRICT;
CREATE INDEX memory_pair_by_fingerprint ON memory_pair(fingerprint);
CREATE INDEX memory_pair_of_languages ON memory_pair(languages_id);
CREATE INDEX memory_pair_unused ON memory_pair(languages_id) WHERE n_uses = 0;

CREATE TABLE memory_use (
  pair_id          INTEGER NOT NULL REFERENCES memory_pair(id),
  origin_id        INTEGER NOT NULL REFERENCES memory_origin(id),
  target_id        INTEGER NOT NULL DEFAULT 0,          -- The unit in its language, kept when the unit is gone; 0: none.
  state            TEXT NOT NULL,
  as_of            INTEGER NOT NULL,
  n                INTEGER NOT NULL DEFAULT 1,          -- How often in the same file.
  run              INTEGER NOT NULL DEFAULT 0,          -- The reading of the file that counted this.
  is_current       INTEGER NOT NULL DEFAULT 1,          -- 0: the unit's source has moved on since.
  PRIMARY KEY (pair_id, origin_id, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX memory_use_of_target ON memory_use(target_id) WHERE target_id <> 0;

-- Sentences of pairs that have several, in bytes of their texts.
CREATE TABLE memory_sentence (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  languages_id     INTEGER NOT NULL REFERENCES memory_languages(id),
  pair_id          INTEGER NOT NULL REFERENCES memory_pair(id),
  source_at        INTEGER NOT NULL,
  source_len       INTEGER NOT NULL,
  target_at        INTEGER NOT NULL,
  target_len       INTEGER NOT NULL,
  confidence       INTEGER NOT NULL                     -- That the two belong together, in hundredths.
) STRICT;
CREATE INDEX memory_sentence_of_languages ON memory_sentence(languages_id);

-- Machine translation that was put into drafts.
CREATE TABLE machine_text (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  target_id        INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
  text             TEXT NOT NULL,
  noted_at         INTEGER NOT NULL
) STRICT;
CREATE INDEX machine_text_of_target ON machine_text(target_id, id);

-- Units with the same definition, for offering one translation to all of them.
CREATE INDEX unit_by_definition ON unit(length(definition), substr(definition, 1, 32));

-- Units in a language whose pairs may have changed since the memory last looked. The database itself notes them, so that
-- no use case can forget to; the memory catches up before it answers.
CREATE TABLE memory_due (
  target_id        INTEGER PRIMARY KEY
) STRICT;
INSERT INTO memory_due (target_id) SELECT id FROM target;

CREATE TRIGGER memory_due_new_target AFTER INSERT ON target BEGIN
  INSERT INTO memory_due (target_id)
    SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM memory_due WHERE target_id = new.id);
END;

CREATE TRIGGER memory_due_target AFTER UPDATE OF state, text, made_from, made_from_rev ON target
  WHEN old.state <> new.state OR old.text <> new.text OR old.made_from <> new.made_from
    OR old.made_from_rev <> new.made_from_rev
BEGIN
  INSERT INTO memory_due (target_id)
    SELECT new.id WHERE NOT EXISTS (SELECT 1 FROM memory_due WHERE target_id = new.id);
END;

CREATE TRIGGER memory_due_unit AFTER UPDATE OF definition ON unit WHEN old.definition <> new.definition BEGIN
  INSERT INTO memory_due (target_id)
    SELECT t.id FROM target t
      WHERE t.unit_id = new.id AND NOT EXISTS (SELECT 1 FROM memory_due d WHERE d.target_id = t.id);
END;

CREATE TRIGGER memory_due_new_draft AFTER INSERT ON draft WHEN new.is_done = 1 BEGIN
  INSERT INTO memory_due (target_id)
    SELECT new.target_id WHERE NOT EXISTS (SELECT 1 FROM memory_due WHERE target_id = new.target_id);
END;

CREATE TRIGGER memory_due_draft AFTER UPDATE OF text, is_done, ended, base_source ON draft
  WHEN (old.is_done = 1 OR new.is_done = 1) AND (old.text <> new.text OR old.is_done <> new.is_done
    OR old.ended <> new.ended OR old.base_source <> new.base_source)
BEGIN
  INSERT INTO memory_due (target_id)
    SELECT new.target_id WHERE NOT EXISTS (SELECT 1 FROM memory_due WHERE target_id = new.target_id);
END;
