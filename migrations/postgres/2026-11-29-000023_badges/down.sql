DROP TRIGGER persons_badge ON persons;
DROP FUNCTION refuse_badge();
DROP TABLE badge_readings;
DROP INDEX persons_badge_hash;
ALTER TABLE persons DROP COLUMN badge_end;
ALTER TABLE persons DROP COLUMN badge_hash;
