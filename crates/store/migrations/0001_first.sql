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
