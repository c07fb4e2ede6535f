-- Since when outdated units are known of where only the wiki's numbers were read.

ALTER TABLE stats ADD COLUMN outdated_since INTEGER NOT NULL DEFAULT 0; -- First numbers that showed any; 0: there are none.
UPDATE stats SET outdated_since = as_of WHERE outdated > 0;
