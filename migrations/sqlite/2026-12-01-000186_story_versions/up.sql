-- How often a story was written anew or got or lost a part, by which an editor publishes what they read.
ALTER TABLE stories ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
