-- What people tell each other of the work: reviews of texts, who is on what in a sprint, and what a sprint came to.

-- The text that a translation had before the latest one, so that a change can be shown. The database itself keeps it.
CREATE TABLE former_text (
  target_id        INTEGER PRIMARY KEY REFERENCES target(id) ON DELETE CASCADE,
  revision         INTEGER NOT NULL,
  text             TEXT NOT NULL
) STRICT;

CREATE TRIGGER former_text_kept AFTER UPDATE OF text ON target WHEN old.revision <> 0 AND old.text <> new.text BEGIN
  DELETE FROM former_text WHERE target_id = new.id;
  INSERT INTO former_text (target_id, revision, text) VALUES (new.id, old.revision, old.text);
END;

-- A remark on a text: it is accepted, or there is something to say about it.
CREATE TABLE review (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  target_id        INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
  uid              TEXT NOT NULL UNIQUE,                -- The same on every machine that the remark comes to.
  kind             TEXT NOT NULL,                       -- accepted or comment.
  revision         INTEGER NOT NULL DEFAULT 0,          -- The revision that was looked at; 0: a draft.
  text             TEXT NOT NULL,                       -- The text that was looked at.
  comment          TEXT NOT NULL DEFAULT '',
  account          TEXT NOT NULL DEFAULT '',            -- '' where nobody was logged in.
  is_own           INTEGER NOT NULL,                    -- Made here, not brought by a file.
  made_at          INTEGER NOT NULL,
  ended_at         INTEGER NOT NULL DEFAULT 0,          -- When it was taken back, or called settled.
  told_at          INTEGER NOT NULL DEFAULT 0           -- When the wiki took it.
) STRICT;
CREATE INDEX review_of_target ON review(target_id, id);
CREATE INDEX review_to_tell ON review(target_id) WHERE kind = 'accepted' AND is_own = 1 AND told_at = 0 AND ended_at = 0;

-- What a sprint belongs to: initiatives and recommendations of the Movement Strategy, topics.
CREATE TABLE sprint_tag (
  sprint_id        INTEGER NOT NULL REFERENCES sprint(id) ON DELETE CASCADE,
  position         INTEGER NOT NULL,
  tag              TEXT NOT NULL,
  PRIMARY KEY (sprint_id, position)
) STRICT, WITHOUT ROWID;

-- "I am on this": a page in a language, for a while. It locks nothing.
CREATE TABLE claim (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  sprint_id        INTEGER NOT NULL REFERENCES sprint(id) ON DELETE CASCADE,
  resource_id      INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
  language         TEXT NOT NULL,
  uid              TEXT NOT NULL UNIQUE,                -- The same on every machine that the claim comes to.
  account          TEXT NOT NULL DEFAULT '',            -- '' where nobody was logged in.
  is_own           INTEGER NOT NULL,                    -- Made here, not brought by a file.
  claimed_at       INTEGER NOT NULL,
  released_at      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX claim_of_sprint ON claim(sprint_id, id);
CREATE INDEX claim_by_resource ON claim(resource_id);

CREATE TABLE closing (
  sprint_id        INTEGER PRIMARY KEY REFERENCES sprint(id) ON DELETE CASCADE,
  closed_at        INTEGER NOT NULL
) STRICT;

-- The units of a closed sprint as they stood when it was closed: its result, whatever happens to them later.
CREATE TABLE result (
  sprint_id        INTEGER NOT NULL REFERENCES sprint(id) ON DELETE CASCADE,
  unit_id          INTEGER NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
  language         TEXT NOT NULL,
  state            TEXT NOT NULL,
  n_words          INTEGER NOT NULL,
  read_at          INTEGER NOT NULL,
  since            INTEGER NOT NULL,
  has_draft        INTEGER NOT NULL DEFAULT 0,
  account          TEXT NOT NULL DEFAULT '',            -- Who did it; '' where nobody knows.
  saved_at         INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (sprint_id, unit_id, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX result_by_unit ON result(unit_id);
