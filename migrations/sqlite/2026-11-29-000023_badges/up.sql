-- Of a badge a keyed hash is kept, and its last two characters where it is long enough. The program hashes what is in
-- the column badge when it starts, which is empty from then on.
ALTER TABLE persons ADD COLUMN badge_hash TEXT;
ALTER TABLE persons ADD COLUMN badge_end TEXT;
CREATE UNIQUE INDEX persons_badge_hash ON persons (badge_hash);

-- Each reading of a badge by a kiosk.
CREATE TABLE badge_readings (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    kiosk_id INTEGER NOT NULL REFERENCES kiosks (id),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX badge_readings_person ON badge_readings (person_id, at);
CREATE INDEX badge_readings_at ON badge_readings (kiosk_id, at);

CREATE TRIGGER persons_badge_insert BEFORE INSERT ON persons WHEN NEW.badge IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'of a badge a hash is kept'); END;
CREATE TRIGGER persons_badge_update BEFORE UPDATE OF badge ON persons WHEN NEW.badge IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'of a badge a hash is kept'); END;
