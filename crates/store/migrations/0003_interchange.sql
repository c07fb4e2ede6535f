-- Work that left in files and came back from them.

CREATE TABLE export (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  wiki_id          INTEGER NOT NULL REFERENCES wiki(id) ON DELETE CASCADE,
  language         TEXT NOT NULL,
  format           TEXT NOT NULL,
  exported_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX export_by_wiki ON export(wiki_id);

-- What a file held of a unit: many formats can't say from which revision a translation was made, so this does.
CREATE TABLE export_unit (
  target_id        INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
  export_id        INTEGER NOT NULL REFERENCES export(id) ON DELETE CASCADE,
  text             TEXT NOT NULL DEFAULT '',            -- The draft, or else the wiki's text.
  base_revision    INTEGER NOT NULL DEFAULT 0,          -- The base of that text, as in the table of drafts.
  base_text        TEXT NOT NULL DEFAULT '',
  base_source      TEXT NOT NULL,
  PRIMARY KEY (target_id, export_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX export_unit_of_export ON export_unit(export_id);

CREATE TABLE import (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  wiki_id          INTEGER NOT NULL REFERENCES wiki(id) ON DELETE CASCADE,
  file             TEXT NOT NULL,                       -- Its name, without the folder.
  format           TEXT NOT NULL,
  imported_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX import_by_wiki ON import(wiki_id);

-- Where the text of a draft came from.
CREATE TABLE imported (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  import_id        INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  draft_id         INTEGER NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
  place            TEXT NOT NULL DEFAULT '',            -- In the file: 'line 3'.
  text             TEXT NOT NULL                        -- As it came, so that it shows whether it was typed on.
) STRICT;
CREATE INDEX imported_by_draft ON imported(draft_id, id);
CREATE INDEX imported_of_import ON imported(import_id);

-- A text that differs from the draft there was: it waits beside it until the user decides.
CREATE TABLE offer (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  import_id        INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
  target_id        INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
  place            TEXT NOT NULL DEFAULT '',
  text             TEXT NOT NULL,
  is_done          INTEGER NOT NULL DEFAULT 0,
  base_revision    INTEGER NOT NULL DEFAULT 0,          -- The base of the text, as in the table of drafts.
  base_text        TEXT NOT NULL DEFAULT '',
  base_source      TEXT NOT NULL,
  ended            TEXT NOT NULL DEFAULT '',            -- '' while open, then taken or dropped.
  ended_at         INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX offer_open ON offer(target_id) WHERE ended = '';
CREATE INDEX offer_by_target ON offer(target_id);
CREATE INDEX offer_of_import ON offer(import_id);
