DELETE FROM encounters WHERE level = 'gathering';
ALTER TABLE encounters DROP COLUMN gathering_id;
ALTER TABLE encounters DROP CONSTRAINT encounters_zone_check;
ALTER TABLE encounters ALTER COLUMN zone_id SET NOT NULL;
ALTER TABLE encounters DROP CONSTRAINT encounters_level_check;
ALTER TABLE encounters ADD CONSTRAINT encounters_level_check CHECK (level IN ('table', 'cafe', 'zone'));
DROP TABLE gathering_attendance;
