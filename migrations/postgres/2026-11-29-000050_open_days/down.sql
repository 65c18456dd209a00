ALTER TABLE sites DROP COLUMN open_days;
