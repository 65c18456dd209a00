-- What proves something, proves it of one thing alone.

-- What a sticker's code is signed over besides the number, which another place may get once this one is gone;
-- empty for places from before this, whose stickers stay good.
ALTER TABLE desks ADD COLUMN sticker TEXT NOT NULL DEFAULT '';
ALTER TABLE zones ADD COLUMN sticker TEXT NOT NULL DEFAULT '';
-- How many letters this browser asked for while it had a code.
ALTER TABLE session_codes ADD COLUMN letters INTEGER NOT NULL DEFAULT 1;
-- When the person signed out everywhere, as long as a visit to the identity provider from before may come back.
ALTER TABLE persons ADD COLUMN signed_out_at TEXT;
