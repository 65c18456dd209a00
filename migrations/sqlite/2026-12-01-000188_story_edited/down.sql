ALTER TABLE stories DROP COLUMN edited;
