DELETE FROM letters WHERE kind = 'nudge';
DROP TABLE nudged_follow_ups;
DROP TABLE nudges;
