-- That somebody agreed to be reminded: how often, on which day of the week, and how far it is.
CREATE TABLE consciences (
    person_id INTEGER NOT NULL PRIMARY KEY REFERENCES persons (id),
    rhythm TEXT NOT NULL CHECK (rhythm IN ('weekly', 'fortnightly', 'monthly', 'quarterly', 'off')),
    weekday TEXT NOT NULL CHECK (weekday IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    -- The first day of the series; each later one is counted from it.
    first_day TEXT NOT NULL,
    paused_until TEXT,
    last_day TEXT,
    unanswered INTEGER NOT NULL DEFAULT 0 CHECK (unanswered >= 0),
    energy_from TEXT NOT NULL,
    silent INTEGER NOT NULL DEFAULT 0 CHECK (silent IN (0, 1)),
    -- How it was before the answer to the latest nudge, as long as that can be taken back.
    before_rhythm TEXT CHECK (before_rhythm IN ('weekly', 'fortnightly', 'monthly', 'quarterly', 'off')),
    before_first_day TEXT,
    before_paused_until TEXT,
    before_silent INTEGER CHECK (before_silent IN (0, 1)),
    CHECK ((before_rhythm IS NULL) = (before_first_day IS NULL)),
    CHECK ((before_rhythm IS NULL) = (before_silent IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX consciences_weekday ON consciences (weekday);

-- When a contact or an own name was suggested last, and until when it rests; of each of the two for themselves.
ALTER TABLE contacts ADD COLUMN suggested_a TEXT;
ALTER TABLE contacts ADD COLUMN suggested_b TEXT;
ALTER TABLE contacts ADD COLUMN rests_a TEXT;
ALTER TABLE contacts ADD COLUMN rests_b TEXT;
ALTER TABLE own_names ADD COLUMN suggested TEXT;
ALTER TABLE own_names ADD COLUMN rests TEXT;
