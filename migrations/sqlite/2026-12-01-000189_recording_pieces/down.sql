ALTER TABLE story_recordings ADD COLUMN data BLOB NOT NULL DEFAULT x'' CHECK (length(data) <= 10485760);
-- SQLite puts texts together, and these bytes are one as hexadecimal digits.
UPDATE story_recordings SET data = coalesce((
    SELECT unhex(group_concat(hex(data), '')) FROM (
        SELECT data FROM story_recording_pieces AS pieces
        WHERE pieces.story_id = story_recordings.story_id AND pieces.place = story_recordings.place
        ORDER BY piece
    )
), x'');
ALTER TABLE story_recordings DROP COLUMN bytes;
DROP TABLE story_recording_pieces;
