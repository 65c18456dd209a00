ALTER TABLE story_recordings ADD COLUMN data BYTEA NOT NULL DEFAULT ''::BYTEA CHECK (length(data) <= 10485760);
UPDATE story_recordings SET data = coalesce((
    SELECT string_agg(pieces.data, ''::BYTEA ORDER BY piece) FROM story_recording_pieces AS pieces
    WHERE pieces.story_id = story_recordings.story_id AND pieces.place = story_recordings.place
), ''::BYTEA);
ALTER TABLE story_recordings DROP COLUMN bytes;
DROP TABLE story_recording_pieces;
