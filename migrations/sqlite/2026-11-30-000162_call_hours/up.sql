-- What those of a call hour did in it together; of nobody in particular.
ALTER TABLE gatherings ADD COLUMN done INTEGER NOT NULL DEFAULT 0;
