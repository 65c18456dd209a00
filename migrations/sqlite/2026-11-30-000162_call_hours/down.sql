ALTER TABLE gatherings DROP COLUMN done;
