-- Who tells of pairs in packages: the same for ever, while the memory itself becomes another one when texts are forgotten.
-- What was told under the name so far stays known by it.
ALTER TABLE memory_identity ADD COLUMN teller TEXT NOT NULL DEFAULT '';
UPDATE memory_identity SET teller = name;
