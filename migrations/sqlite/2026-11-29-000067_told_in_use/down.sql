ALTER TABLE place_holds DROP COLUMN told_until;
