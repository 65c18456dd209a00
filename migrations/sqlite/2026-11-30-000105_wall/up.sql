-- What a kiosk is: at the entrance, where desks are handed out, or on the wall of the café.
ALTER TABLE kiosks ADD COLUMN kind TEXT NOT NULL DEFAULT 'entrance' CHECK (kind IN ('entrance', 'wall'));

-- What is shown on the wall is found by it.
CREATE INDEX offers_on_wall ON offers (on_wall, expires_at);
