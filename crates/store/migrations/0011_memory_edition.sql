-- How often texts went from a direction of the memory. Together with the name of the memory it tells which texts an index
-- in a file holds, so that forgetting a file leaves the indexes of other directions as they are.
ALTER TABLE memory_languages ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;
