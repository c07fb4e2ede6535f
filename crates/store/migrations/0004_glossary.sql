-- Terms with their translations, and words that the user takes for spelled right.

CREATE TABLE term (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  language         TEXT NOT NULL,                       -- Of the source.
  source           TEXT NOT NULL,
  do_not_translate INTEGER NOT NULL DEFAULT 0,
  domain           TEXT NOT NULL DEFAULT '',
  note             TEXT NOT NULL DEFAULT '',            -- Markdown.
  origin           TEXT NOT NULL,                       -- 'seed', 'own' or 'imported'; of what stands in this row.
  is_removed       INTEGER NOT NULL DEFAULT 0,          -- The user removed a seed's term: it does not come back.
  changed_at       INTEGER NOT NULL,
  UNIQUE (language, source)
) STRICT;

-- What is said of a term in one language.
CREATE TABLE term_rendering (
  term_id          INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
  language         TEXT NOT NULL,
  is_reviewed      INTEGER NOT NULL DEFAULT 0,
  origin           TEXT NOT NULL,                       -- As above, of the translations into this language.
  changed_at       INTEGER NOT NULL,
  PRIMARY KEY (term_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE term_target (
  term_id          INTEGER NOT NULL,
  language         TEXT NOT NULL,
  position         INTEGER NOT NULL,
  text             TEXT NOT NULL,
  status           TEXT NOT NULL,                       -- 'preferred', 'admitted' or 'forbidden'.
  PRIMARY KEY (term_id, language, position),
  FOREIGN KEY (term_id, language) REFERENCES term_rendering(term_id, language) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- One row: which seed was read in, and how often the terms have changed since, so that what is in memory can be told old.
CREATE TABLE glossary (
  id               INTEGER PRIMARY KEY CHECK (id = 1),
  seed_version     INTEGER NOT NULL DEFAULT 0,
  n_changes        INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO glossary (id) VALUES (1);

CREATE TABLE own_word (
  language         TEXT NOT NULL,
  word             TEXT NOT NULL,
  added_at         INTEGER NOT NULL,
  PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;
