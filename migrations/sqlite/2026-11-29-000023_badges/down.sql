DROP TRIGGER persons_badge_update;
DROP TRIGGER persons_badge_insert;
DROP TABLE badge_readings;
DROP INDEX persons_badge_hash;
ALTER TABLE persons DROP COLUMN badge_end;
ALTER TABLE persons DROP COLUMN badge_hash;
