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
