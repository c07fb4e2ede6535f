-- Where a translation stands elsewhere, word for word. A length and a beginning keep the indexes small; few texts share both.
CREATE INDEX target_by_text ON target(language, length(text), substr(text, 1, 32));
CREATE INDEX draft_by_text ON draft(length(text), substr(text, 1, 32)) WHERE ended = '';
-- How far every resource is, without reading a text.
CREATE INDEX unit_by_standing ON unit(resource_id, is_present, n_words);
CREATE INDEX target_by_standing ON target(unit_id, language, state, since, read_at, translator, revision);
