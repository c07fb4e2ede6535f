-- What a reviewer is typing about a unit, until it is kept as a remark or as a draft, or given up.
CREATE TABLE written (
  target_id        INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
  kind             TEXT NOT NULL,                       -- comment or correction.
  text             TEXT NOT NULL,                       -- As typed, not normalised.
  written_at       INTEGER NOT NULL,
  PRIMARY KEY (target_id, kind)
) STRICT, WITHOUT ROWID;
