-- A database of schema 12 with a row in every table, as its last released program left it. Never changed.
PRAGMA application_id = 1416392033;
PRAGMA user_version = 12;

-- What Tolmach knows of wikis, and the work done on this machine.
--
-- Times are milliseconds since 1970 in UTC; 0 stands for "never". Revisions and page ids are the wiki's own numbers;
-- 0 stands for "none". Words such as states are spelled as in the command line's JSON; '' stands for "none".

CREATE TABLE wiki (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  name             TEXT NOT NULL UNIQUE,                -- As the user calls it.
  api_url          TEXT NOT NULL,
  account          TEXT NOT NULL DEFAULT '',            -- Logged in as; the secret is elsewhere.
  added_at         INTEGER NOT NULL,
  generator        TEXT NOT NULL DEFAULT '',            -- From here on: what the wiki said of itself at facts_at.
  site_name        TEXT NOT NULL DEFAULT '',
  has_translate    INTEGER NOT NULL DEFAULT 0,
  max_titles       INTEGER NOT NULL DEFAULT 0,          -- Titles in one request.
  rc_max_age_secs  INTEGER NOT NULL DEFAULT 0,          -- How long it keeps recent changes.
  facts_at         INTEGER NOT NULL DEFAULT 0,
  changes_since    INTEGER NOT NULL DEFAULT 0           -- Server time up to which its changes were followed.
) STRICT;

CREATE TABLE resource (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  wiki_id          INTEGER NOT NULL REFERENCES wiki(id) ON DELETE CASCADE,
  page_id          INTEGER NOT NULL,                    -- Stays when the page is moved.
  title            TEXT NOT NULL,                       -- With spaces.
  source_language  TEXT NOT NULL,
  status           TEXT NOT NULL DEFAULT 'tracked',     -- tracked, unmarked, deleted, removed (by the user).
  revision         INTEGER NOT NULL DEFAULT 0,          -- Source revision pulled last.
  pulled_at        INTEGER NOT NULL DEFAULT 0,
  added_at         INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX resource_by_page ON resource(wiki_id, page_id);
CREATE INDEX resource_by_title ON resource(wiki_id, title);

CREATE TABLE former_title (
  resource_id      INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
  wiki_id          INTEGER NOT NULL REFERENCES wiki(id) ON DELETE CASCADE,
  title            TEXT NOT NULL,                       -- What the page was called before it was moved.
  moved_at         INTEGER NOT NULL,                    -- When that was noticed.
  PRIMARY KEY (wiki_id, title, resource_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_title_of_resource ON former_title(resource_id);

CREATE TABLE source (
  resource_id      INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
  revision         INTEGER NOT NULL,
  wikitext         TEXT NOT NULL,
  pulled_at        INTEGER NOT NULL,
  PRIMARY KEY (resource_id, revision)
) STRICT;

CREATE TABLE resource_language (
  resource_id      INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
  language         TEXT NOT NULL,                       -- BCP 47.
  read_at          INTEGER NOT NULL DEFAULT 0,          -- When its units were last read, all of them.
  compared_at      INTEGER NOT NULL DEFAULT 0,          -- When they were last compared in full.
  PRIMARY KEY (resource_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE stats (
  resource_id      INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
  language         TEXT NOT NULL,
  total            INTEGER NOT NULL,
  translated       INTEGER NOT NULL,
  outdated         INTEGER NOT NULL,
  proofread        INTEGER NOT NULL,
  as_of            INTEGER NOT NULL,
  PRIMARY KEY (resource_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE collection (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  wiki_id          INTEGER NOT NULL REFERENCES wiki(id) ON DELETE CASCADE,
  name             TEXT NOT NULL,
  UNIQUE (wiki_id, name)
) STRICT;

CREATE TABLE collection_resource (
  collection_id    INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
  position         INTEGER NOT NULL,
  resource_id      INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
  PRIMARY KEY (collection_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX collection_resource_by_resource ON collection_resource(resource_id);

CREATE TABLE unit (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  resource_id      INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
  name             TEXT NOT NULL,                       -- Its id within the page, with spaces.
  position         INTEGER NOT NULL,                    -- Order within the page.
  definition       TEXT NOT NULL,                       -- Now.
  n_words          INTEGER NOT NULL,
  is_present       INTEGER NOT NULL DEFAULT 1,          -- 0: removed from the page; kept for drafts and sprints.
  UNIQUE (resource_id, name)
) STRICT;

CREATE TABLE definition (
  unit_id          INTEGER NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
  revision         INTEGER NOT NULL,                    -- Source revision of the page with which it was first seen.
  text             TEXT NOT NULL,
  seen_at          INTEGER NOT NULL,
  PRIMARY KEY (unit_id, revision)
) STRICT;

CREATE TABLE target (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  unit_id          INTEGER NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
  language         TEXT NOT NULL,
  state            TEXT NOT NULL,
  text             TEXT NOT NULL DEFAULT '',
  revision         INTEGER NOT NULL DEFAULT 0,
  translator       TEXT NOT NULL DEFAULT '',
  reviewers        TEXT NOT NULL DEFAULT '',            -- User ids, separated by spaces.
  made_from        TEXT NOT NULL DEFAULT '',            -- The definition that revision made_from_rev translates.
  made_from_rev    INTEGER NOT NULL DEFAULT 0,          -- 0: not known.
  asked_rev        INTEGER NOT NULL DEFAULT 0,          -- Revision for which the wiki was asked and did not know.
  read_at          INTEGER NOT NULL,
  since            INTEGER NOT NULL,                    -- First reading that showed this state at this revision.
  UNIQUE (unit_id, language)
) STRICT;

CREATE TABLE draft (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,   -- Never reused: receipts refer to it.
  target_id        INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
  text             TEXT NOT NULL,                       -- As typed, not normalised.
  base_revision    INTEGER NOT NULL DEFAULT 0,          -- Wiki revision it was made from; 0 if there was none.
  base_text        TEXT NOT NULL DEFAULT '',            -- The wiki's text at that revision.
  base_source      TEXT NOT NULL,                       -- The definition it was made from.
  is_done          INTEGER NOT NULL DEFAULT 0,
  ended            TEXT NOT NULL DEFAULT '',            -- '' while open, then landed or discarded.
  takes_back       INTEGER NOT NULL DEFAULT 0,          -- Outbox entry that this draft undoes on the wiki.
  at_text          INTEGER NOT NULL DEFAULT 0,          -- Row of draft_text that undo and redo stand at.
  created_at       INTEGER NOT NULL,
  changed_at       INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX draft_open ON draft(target_id) WHERE ended = '';
CREATE INDEX draft_by_target ON draft(target_id, id);

CREATE TABLE draft_text (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  draft_id         INTEGER NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
  parent_id        INTEGER NOT NULL DEFAULT 0,          -- The row from which it was typed on; undo goes there.
  text             TEXT NOT NULL,
  run              TEXT NOT NULL DEFAULT '',            -- The run of typing that it belongs to; '' if saved at once.
  is_done          INTEGER NOT NULL DEFAULT 0,          -- Whether it was called done with this text.
  typed_at         INTEGER NOT NULL
) STRICT;
CREATE INDEX draft_text_of_draft ON draft_text(draft_id, id);

CREATE TABLE push (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  wiki_id          INTEGER NOT NULL REFERENCES wiki(id) ON DELETE CASCADE,
  account          TEXT NOT NULL,
  summary          TEXT NOT NULL DEFAULT '',            -- What the user adds to the edit summary.
  started_at       INTEGER NOT NULL,
  finished_at      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX push_by_wiki ON push(wiki_id);

-- One sending of one draft: first a journal, then its receipt.
CREATE TABLE outbox (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  push_id          INTEGER NOT NULL REFERENCES push(id) ON DELETE CASCADE,
  draft_id         INTEGER NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
  phase            TEXT NOT NULL,                       -- planned, sending, replied, settled.
  step             TEXT NOT NULL DEFAULT '',            -- push or confirm; '' if nothing was to be sent.
  text             TEXT NOT NULL,                       -- Mine, as sent.
  guard_revision   INTEGER NOT NULL DEFAULT 0,          -- Revision to replace; 0: the page must not exist.
  base_revision    INTEGER NOT NULL DEFAULT 0,
  base_text        TEXT NOT NULL DEFAULT '',
  base_source      TEXT NOT NULL,
  over_outdated    INTEGER NOT NULL DEFAULT 0,          -- Whether what it replaces was outdated.
  planned_at       INTEGER NOT NULL,
  sent_at          INTEGER NOT NULL DEFAULT 0,
  replied_at       INTEGER NOT NULL DEFAULT 0,
  replied_revision INTEGER NOT NULL DEFAULT 0,          -- 0: the wiki said that nothing changed.
  replied_over     INTEGER NOT NULL DEFAULT 0,          -- The reply's oldrevid.
  settled_at       INTEGER NOT NULL DEFAULT 0,
  outcome          TEXT NOT NULL DEFAULT '',
  revision         INTEGER NOT NULL DEFAULT 0,
  state            TEXT NOT NULL DEFAULT '',            -- Re-read after the last unit of the page.
  reason           TEXT NOT NULL DEFAULT '',
  theirs_revision  INTEGER NOT NULL DEFAULT 0,          -- What the wiki had instead; 0: no translation.
  theirs_text      TEXT NOT NULL DEFAULT '',
  source_now       TEXT NOT NULL DEFAULT '',            -- The definition when it was planned.
  stored_text      TEXT NOT NULL DEFAULT ''             -- What the wiki stored; '' if nothing was.
) STRICT;
CREATE INDEX outbox_by_draft ON outbox(draft_id, id);
CREATE INDEX outbox_by_push ON outbox(push_id, id);
CREATE INDEX outbox_open ON outbox(phase) WHERE phase <> 'settled';

CREATE TABLE lease (
  wiki_id          INTEGER NOT NULL REFERENCES wiki(id) ON DELETE CASCADE,
  account          TEXT NOT NULL,
  owner            TEXT NOT NULL,                       -- A token of the process that pushes.
  taken_at         INTEGER NOT NULL,
  expires_at       INTEGER NOT NULL,                    -- Moved on by each heartbeat.
  PRIMARY KEY (wiki_id, account)
) STRICT, WITHOUT ROWID;

CREATE TABLE sprint (
  id               INTEGER PRIMARY KEY AUTOINCREMENT,
  wiki_id          INTEGER NOT NULL REFERENCES wiki(id) ON DELETE CASCADE,
  name             TEXT NOT NULL UNIQUE,
  kind             TEXT NOT NULL,
  from_day         TEXT NOT NULL,                       -- 2026-11-22
  to_day           TEXT NOT NULL,
  goal_amount      INTEGER NOT NULL,
  goal_measure     TEXT NOT NULL,
  brief            TEXT NOT NULL DEFAULT '',            -- Markdown.
  baseline_at      INTEGER NOT NULL
) STRICT;
CREATE INDEX sprint_by_wiki ON sprint(wiki_id);

CREATE TABLE sprint_resource (
  sprint_id        INTEGER NOT NULL REFERENCES sprint(id) ON DELETE CASCADE,
  position         INTEGER NOT NULL,
  resource_id      INTEGER NOT NULL REFERENCES resource(id) ON DELETE CASCADE,
  PRIMARY KEY (sprint_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX sprint_resource_by_resource ON sprint_resource(resource_id);

CREATE TABLE sprint_language (
  sprint_id        INTEGER NOT NULL REFERENCES sprint(id) ON DELETE CASCADE,
  position         INTEGER NOT NULL,
  language         TEXT NOT NULL,
  PRIMARY KEY (sprint_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE baseline (
  sprint_id        INTEGER NOT NULL REFERENCES sprint(id) ON DELETE CASCADE,
  unit_id          INTEGER NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
  language         TEXT NOT NULL,
  state            TEXT NOT NULL,
  revision         INTEGER NOT NULL DEFAULT 0,
  n_words          INTEGER NOT NULL,
  PRIMARY KEY (sprint_id, unit_id, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX baseline_by_unit ON baseline(unit_id);

-- Who brought a unit of a sprint to its present text, as a receipt of ours or the unit's history tells.
CREATE TABLE credit (
  sprint_id        INTEGER NOT NULL REFERENCES sprint(id) ON DELETE CASCADE,
  unit_id          INTEGER NOT NULL REFERENCES unit(id) ON DELETE CASCADE,
  language         TEXT NOT NULL,
  revision         INTEGER NOT NULL,                    -- The revision that stood when this was found out.
  account          TEXT NOT NULL DEFAULT '',            -- '': nobody knows.
  saved_at         INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (sprint_id, unit_id, language)
) STRICT, WITHOUT ROWID;
CREATE INDEX credit_by_unit ON credit(unit_id);

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

-- Full-text search over definitions, translations, drafts, titles and imported pairs of the memory.
--
-- A document's number is eight times the id of its row, plus its kind: 0 a unit's definition, 1 a translation, 2 a draft,
-- 3 the title of a page, 4 a pair of the memory that belongs to no unit. Texts are kept folded and only as an index;
-- `facets` holds words to filter by: the language, the kind, the wiki, the page, the state.

CREATE VIRTUAL TABLE search_text USING fts5(
  text, facets, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3'
);

-- Documents that may have changed since the index last looked. The database itself notes them; a search catches up first.
CREATE TABLE search_due (
  document         INTEGER PRIMARY KEY
) STRICT;
INSERT INTO search_due (document) SELECT id * 8 FROM unit;
INSERT INTO search_due (document) SELECT id * 8 + 1 FROM target WHERE text <> '';
INSERT INTO search_due (document) SELECT id * 8 + 2 FROM draft WHERE ended = '';
INSERT INTO search_due (document) SELECT id * 8 + 3 FROM resource;
INSERT INTO search_due (document) SELECT DISTINCT pair_id * 8 + 4 FROM memory_use WHERE target_id = 0;

CREATE TRIGGER search_due_new_unit AFTER INSERT ON unit BEGIN
  INSERT INTO search_due (document) SELECT new.id * 8 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = new.id * 8);
END;
CREATE TRIGGER search_due_unit AFTER UPDATE OF definition, is_present ON unit
  WHEN old.definition <> new.definition OR old.is_present <> new.is_present BEGIN
  INSERT INTO search_due (document) SELECT new.id * 8 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = new.id * 8);
END;
CREATE TRIGGER search_due_no_unit AFTER DELETE ON unit BEGIN
  INSERT INTO search_due (document) SELECT old.id * 8 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = old.id * 8);
END;

CREATE TRIGGER search_due_new_target AFTER INSERT ON target WHEN new.text <> '' BEGIN
  INSERT INTO search_due (document)
    SELECT new.id * 8 + 1 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = new.id * 8 + 1);
END;
CREATE TRIGGER search_due_target AFTER UPDATE OF text, state ON target
  WHEN old.text <> new.text OR old.state <> new.state BEGIN
  INSERT INTO search_due (document)
    SELECT new.id * 8 + 1 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = new.id * 8 + 1);
END;
CREATE TRIGGER search_due_no_target AFTER DELETE ON target BEGIN
  INSERT INTO search_due (document)
    SELECT old.id * 8 + 1 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = old.id * 8 + 1);
END;

CREATE TRIGGER search_due_new_draft AFTER INSERT ON draft BEGIN
  INSERT INTO search_due (document)
    SELECT new.id * 8 + 2 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = new.id * 8 + 2);
END;
CREATE TRIGGER search_due_draft AFTER UPDATE OF text, ended ON draft
  WHEN old.text <> new.text OR old.ended <> new.ended BEGIN
  INSERT INTO search_due (document)
    SELECT new.id * 8 + 2 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = new.id * 8 + 2);
END;
CREATE TRIGGER search_due_no_draft AFTER DELETE ON draft BEGIN
  INSERT INTO search_due (document)
    SELECT old.id * 8 + 2 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = old.id * 8 + 2);
END;

CREATE TRIGGER search_due_new_resource AFTER INSERT ON resource BEGIN
  INSERT INTO search_due (document)
    SELECT new.id * 8 + 3 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = new.id * 8 + 3);
END;
CREATE TRIGGER search_due_resource AFTER UPDATE OF title, status ON resource
  WHEN old.title <> new.title OR old.status <> new.status BEGIN
  INSERT INTO search_due (document)
    SELECT new.id * 8 + 3 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = new.id * 8 + 3);
END;
CREATE TRIGGER search_due_no_resource AFTER DELETE ON resource BEGIN
  INSERT INTO search_due (document)
    SELECT old.id * 8 + 3 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = old.id * 8 + 3);
END;

CREATE TRIGGER search_due_new_use AFTER INSERT ON memory_use WHEN new.target_id = 0 BEGIN
  INSERT INTO search_due (document)
    SELECT new.pair_id * 8 + 4 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = new.pair_id * 8 + 4);
END;
CREATE TRIGGER search_due_no_use AFTER DELETE ON memory_use WHEN old.target_id = 0 BEGIN
  INSERT INTO search_due (document)
    SELECT old.pair_id * 8 + 4 WHERE NOT EXISTS (SELECT 1 FROM search_due WHERE document = old.pair_id * 8 + 4);
END;

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

-- Since when outdated units are known of where only the wiki's numbers were read.

ALTER TABLE stats ADD COLUMN outdated_since INTEGER NOT NULL DEFAULT 0; -- First numbers that showed any; 0: there are none.

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

-- Who tells of pairs in packages: the same for ever, while the memory itself becomes another one when texts are forgotten.
-- What was told under the name so far stays known by it.
ALTER TABLE memory_identity ADD COLUMN teller TEXT NOT NULL DEFAULT '';
UPDATE memory_identity SET teller = name;

-- What a reviewer is typing about a unit, until it is kept as a remark or as a draft, or given up.
CREATE TABLE written (
  target_id        INTEGER NOT NULL REFERENCES target(id) ON DELETE CASCADE,
  kind             TEXT NOT NULL,                       -- comment or correction.
  text             TEXT NOT NULL,                       -- As typed, not normalised.
  written_at       INTEGER NOT NULL,
  PRIMARY KEY (target_id, kind)
) STRICT, WITHOUT ROWID;

-- How often texts went from a direction of the memory. Together with the name of the memory it tells which texts an index
-- in a file holds, so that forgetting a file leaves the indexes of other directions as they are.
ALTER TABLE memory_languages ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;

-- Where a translation stands elsewhere, word for word. A length and a beginning keep the indexes small; few texts share both.
CREATE INDEX target_by_text ON target(language, length(text), substr(text, 1, 32));
CREATE INDEX draft_by_text ON draft(length(text), substr(text, 1, 32)) WHERE ended = '';
CREATE INDEX unit_by_standing ON unit(resource_id, is_present, n_words);
CREATE INDEX target_by_standing ON target(unit_id, language, state, since, read_at, translator, revision);

INSERT INTO wiki (name, api_url, account, added_at, generator, site_name, has_translate, max_titles, rc_max_age_secs, facts_at, changes_since)
  VALUES ('practice', 'http://127.0.0.1:8080/api.php', 'Ćwiczący', 1700000000000, 'MediaWiki 1.43.0', 'Practice', 1, 50, 7776000, 1700000000000, 1700000100000);
INSERT INTO resource (wiki_id, page_id, title, source_language, status, revision, pulled_at, added_at)
  VALUES (1, 12, 'Sprints', 'en', 'tracked', 101, 1700000200000, 1700000000000);
INSERT INTO former_title (resource_id, wiki_id, title, moved_at) VALUES (1, 1, 'Old sprints', 1700000150000);
INSERT INTO source (resource_id, revision, wikitext, pulled_at) VALUES (1, 101, '<languages /><translate><!--T:1--> Good day</translate>', 1700000200000);
INSERT INTO resource_language (resource_id, language, read_at, compared_at) VALUES (1, 'pl', 1700000200000, 1700000200000);
INSERT INTO stats (resource_id, language, total, translated, outdated, proofread, as_of, outdated_since)
  VALUES (1, 'pl', 2, 0, 1, 0, 1700000200000, 1700000200000);
INSERT INTO collection (wiki_id, name) VALUES (1, 'Jesień');
INSERT INTO collection_resource (collection_id, position, resource_id) VALUES (1, 0, 1);
INSERT INTO unit (resource_id, name, position, definition, n_words, is_present) VALUES (1, 'Page display title', 0, 'Sprints', 1, 1);
INSERT INTO unit (resource_id, name, position, definition, n_words, is_present) VALUES (1, '1', 1, 'Good day', 2, 1);
INSERT INTO definition (unit_id, revision, text, seen_at) VALUES (1, 100, 'Sprints', 1700000100000);
INSERT INTO definition (unit_id, revision, text, seen_at) VALUES (2, 100, 'Hello', 1700000100000);
INSERT INTO definition (unit_id, revision, text, seen_at) VALUES (2, 101, 'Good day', 1700000200000);
INSERT INTO target (unit_id, language, state, text, revision, translator, reviewers, made_from, made_from_rev, asked_rev, read_at, since)
  VALUES (1, 'pl', 'untranslated', '', 0, '', '', '', 0, 0, 1700000200000, 1700000200000);
INSERT INTO target (unit_id, language, state, text, revision, translator, reviewers, made_from, made_from_rev, asked_rev, read_at, since)
  VALUES (2, 'pl', 'outdated', 'Cześć', 55, 'Anna', '', 'Hello', 55, 0, 1700000200000, 1700000200000);
INSERT INTO draft (target_id, text, base_revision, base_text, base_source, is_done, ended, takes_back, at_text, created_at, changed_at)
  VALUES (2, 'Dzień dobry', 55, 'Cześć', 'Good day', 1, '', 0, 2, 1700000300000, 1700000302000);
INSERT INTO draft_text (draft_id, parent_id, text, run, is_done, typed_at) VALUES (1, 0, 'Dzień', 'r1', 0, 1700000300000);
INSERT INTO draft_text (draft_id, parent_id, text, run, is_done, typed_at) VALUES (1, 1, 'Dzień dobry', 'r1', 1, 1700000302000);
INSERT INTO push (wiki_id, account, summary, started_at, finished_at) VALUES (1, 'Ćwiczący', 'sprint', 1700000400000, 1700000410000);
INSERT INTO outbox (push_id, draft_id, phase, step, text, guard_revision, base_revision, base_text, base_source, over_outdated, planned_at, sent_at, replied_at,
    replied_revision, replied_over, settled_at, outcome, revision, state, reason, theirs_revision, theirs_text, source_now, stored_text)
  VALUES (1, 1, 'settled', '', 'Dzień dobry', 0, 55, 'Cześć', 'Good day', 1, 1700000400000, 0, 0, 0, 0, 1700000400000, 'conflict', 56, 'translated', '',
    56, 'Witaj', 'Good day', '');
INSERT INTO lease (wiki_id, account, owner, taken_at, expires_at) VALUES (1, 'Ćwiczący', 'token', 1700000400000, 1700000460000);
INSERT INTO sprint (wiki_id, name, kind, from_day, to_day, goal_amount, goal_measure, brief, baseline_at)
  VALUES (1, 'jesień', 'update', '2026-11-22', '2026-11-29', 20, 'units', '# Brief', 1700000250000);
INSERT INTO sprint_resource (sprint_id, position, resource_id) VALUES (1, 0, 1);
INSERT INTO sprint_language (sprint_id, position, language) VALUES (1, 0, 'pl');
INSERT INTO baseline (sprint_id, unit_id, language, state, revision, n_words) VALUES (1, 2, 'pl', 'outdated', 55, 2);
INSERT INTO credit (sprint_id, unit_id, language, revision, account, saved_at) VALUES (1, 2, 'pl', 55, 'Anna', 1700000000000);
INSERT INTO memory_languages (source_language, target_language, is_derived, edition) VALUES ('en', 'pl', 0, 3);
INSERT INTO memory_origin (kind, name, run) VALUES ('wiki', 'practice', 0);
INSERT INTO memory_pair (languages_id, fingerprint, source, target, state, as_of, n_uses)
  VALUES (1, 77, 'Hello. Bye.', 'Cześć. Pa.', 'translated', 1700000200000, 1);
INSERT INTO memory_use (pair_id, origin_id, target_id, state, as_of) VALUES (1, 1, 2, 'translated', 1700000200000);
INSERT INTO memory_sentence (languages_id, pair_id, source_at, source_len, target_at, target_len, confidence)
  VALUES (1, 1, 0, 6, 0, 8, 90);
INSERT INTO machine_text (target_id, text, noted_at) VALUES (2, 'Dobry dzień', 1700000300000);
INSERT INTO export (wiki_id, language, format, exported_at) VALUES (1, 'pl', 'po', 1700000300000);
INSERT INTO export_unit (target_id, export_id, text, base_revision, base_text, base_source)
  VALUES (2, 1, 'Cześć', 55, 'Cześć', 'Hello');
INSERT INTO import (wiki_id, file, format, imported_at) VALUES (1, 'sprints.po', 'po', 1700000310000);
INSERT INTO imported (import_id, draft_id, place, text) VALUES (1, 1, 'line 12', 'Dzień dobry');
INSERT INTO offer (import_id, target_id, place, text, is_done, base_revision, base_text, base_source)
  VALUES (1, 2, 'line 12', 'Dobry!', 1, 55, 'Cześć', 'Hello');
INSERT INTO term (language, source, origin, changed_at) VALUES ('en', 'hub', 'own', 1700000300000);
INSERT INTO term_rendering (term_id, language, origin, changed_at) VALUES (1, 'pl', 'own', 1700000300000);
INSERT INTO term_target (term_id, language, position, text, status) VALUES (1, 'pl', 0, 'hub', 'preferred');
INSERT INTO own_word (language, word, added_at) VALUES ('pl', 'wikiprojekt', 1700000300000);
INSERT INTO search_text (rowid, text, facets) VALUES (17, 'czesc', 'l706c ktranslation');
INSERT INTO ignored_problem (target_id, check_id, fingerprint, ignored_by, why, ignored_at)
  VALUES (2, 'end-punctuation', 'abc', 'Ćwiczący', 'a heading', 1700000300000);
INSERT INTO team_rule (collection_id, position, pattern, level, sentence) VALUES (1, 0, 'huba', 'warn', 'We write hub');
INSERT INTO former_text (target_id, revision, text) VALUES (2, 54, 'Hej');
INSERT INTO review (target_id, uid, kind, revision, text, comment, account, is_own, made_at)
  VALUES (2, '00ff', 'comment', 55, 'Cześć', 'Too familiar?', 'Ćwiczący', 1, 1700000300000);
INSERT INTO sprint_tag (sprint_id, position, tag) VALUES (1, 0, 'Hubs');
INSERT INTO claim (sprint_id, resource_id, language, uid, account, is_own, claimed_at)
  VALUES (1, 1, 'pl', '11ff', 'Anna', 0, 1700000300000);
INSERT INTO closing (sprint_id, closed_at) VALUES (1, 1700000500000);
INSERT INTO result (sprint_id, unit_id, language, state, n_words, read_at, since, has_draft, account, saved_at)
  VALUES (1, 2, 'pl', 'outdated', 2, 1700000400000, 1700000200000, 1, '', 0);
INSERT INTO written (target_id, kind, text, written_at) VALUES (2, 'comment', 'Who is meant?', 1700000500000);
