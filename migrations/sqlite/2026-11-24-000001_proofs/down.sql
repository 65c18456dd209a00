ALTER TABLE persons DROP COLUMN signed_out_at;
ALTER TABLE session_codes DROP COLUMN letters;
ALTER TABLE zones DROP COLUMN sticker;
ALTER TABLE desks DROP COLUMN sticker;
