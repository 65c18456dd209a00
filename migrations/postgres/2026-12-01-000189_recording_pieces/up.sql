-- A recording is read in pieces, and a database that keeps it as one value reads all of it for each: so it is kept in pieces, of
-- 256 kB and the last of what is left, counted from 0.
CREATE TABLE story_recording_pieces (
    story_id BIGINT NOT NULL,
    place BIGINT NOT NULL,
    piece BIGINT NOT NULL CHECK (piece BETWEEN 0 AND 39),
    data BYTEA NOT NULL CHECK (length(data) BETWEEN 1 AND 262144),
    PRIMARY KEY (story_id, place, piece),
    FOREIGN KEY (story_id, place) REFERENCES story_recordings (story_id, place) ON DELETE CASCADE
);

INSERT INTO story_recording_pieces (story_id, place, piece, data)
SELECT story_id, place, piece, substr(data, (piece * 262144 + 1)::INT, 262144)
FROM story_recordings JOIN generate_series(0, 39) AS pieces (piece) ON piece * 262144 < length(data);

ALTER TABLE story_recordings ADD COLUMN bytes BIGINT NOT NULL DEFAULT 0 CHECK (bytes BETWEEN 0 AND 10485760);
UPDATE story_recordings SET bytes = length(data);
ALTER TABLE story_recordings DROP COLUMN data;
