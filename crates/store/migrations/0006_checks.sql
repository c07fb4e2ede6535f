-- Problems that checks found and that somebody decided to let pass, and rules that teams made for their collections.

-- One problem of a unit in one language, known by the check and by what it found, wherever in the text that stands now.
CREATE TABLE ignored_problem (
  target_id        INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
  check_id         TEXT NOT NULL,
  fingerprint      TEXT NOT NULL,
  ignored_by       TEXT NOT NULL DEFAULT '',            -- The account; '' where nobody was logged in.
  why              TEXT NOT NULL DEFAULT '',
  ignored_at       INTEGER NOT NULL,
  PRIMARY KEY (target_id, check_id, fingerprint)
) STRICT, WITHOUT ROWID;

CREATE TABLE team_rule (
  collection_id    INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
  position         INTEGER NOT NULL,                    -- From 0, in the team's order.
  pattern          TEXT NOT NULL,                       -- A regular expression.
  level            TEXT NOT NULL,
  sentence         TEXT NOT NULL,                       -- What the team says about it.
  is_replaced      INTEGER NOT NULL DEFAULT 0,
  replacement      TEXT NOT NULL DEFAULT '',            -- What to write instead, where it is replaced.
  PRIMARY KEY (collection_id, position)
) STRICT, WITHOUT ROWID;
