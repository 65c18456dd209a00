ALTER TABLE persons DROP COLUMN signed_in;
