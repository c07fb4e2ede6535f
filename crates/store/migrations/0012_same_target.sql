-- Where a translation stands elsewhere, word for word. A length and a beginning keep the indexes small; few texts share both.
CREATE INDEX target_by_text ON target(language, length(text), substr(text, 1, 32));
CREATE INDEX draft_by_text ON draft(length(text), substr(text, 1, 32)) WHERE ended = '';
