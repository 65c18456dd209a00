-- A recording is read in pieces, and a database that keeps it as one value reads all of it for each: so it is kept in pieces, of
-- 256 kB and the last of what is left, counted from 0.
CREATE TABLE story_recording_pieces (
    story_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    piece INTEGER NOT NULL CHECK (piece BETWEEN 0 AND 39),
    data BLOB NOT NULL CHECK (length(data) BETWEEN 1 AND 262144),
    PRIMARY KEY (story_id, place, piece),
    FOREIGN KEY (story_id, place) REFERENCES story_recordings (story_id, place) ON DELETE CASCADE
) STRICT;

WITH RECURSIVE pieces (piece) AS (SELECT 0 UNION ALL SELECT piece + 1 FROM pieces WHERE piece < 39)
INSERT INTO story_recording_pieces (story_id, place, piece, data)
SELECT story_id, place, piece, substr(data, piece * 262144 + 1, 262144)
FROM story_recordings JOIN pieces ON piece * 262144 < length(data);

ALTER TABLE story_recordings ADD COLUMN bytes INTEGER NOT NULL DEFAULT 0 CHECK (bytes BETWEEN 0 AND 10485760);
UPDATE story_recordings SET bytes = length(data);
ALTER TABLE story_recordings DROP COLUMN data;
