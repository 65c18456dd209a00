DROP TABLE debaters;
DROP TABLE debate_hands;
DROP TABLE speaker_draws;
DROP INDEX gatherings_debates;
ALTER TABLE gatherings DROP COLUMN sides_known;
ALTER TABLE gatherings DROP COLUMN changed_sides;
