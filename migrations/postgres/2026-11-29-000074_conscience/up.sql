-- That somebody agreed to be reminded: how often, on which day of the week, and how far it is.
CREATE TABLE consciences (
    person_id BIGINT PRIMARY KEY REFERENCES persons (id),
    rhythm TEXT NOT NULL CHECK (rhythm IN ('weekly', 'fortnightly', 'monthly', 'quarterly', 'off')),
    weekday TEXT NOT NULL CHECK (weekday IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    -- The first day of the series; each later one is counted from it.
    first_day DATE NOT NULL,
    paused_until DATE,
    last_day DATE,
    unanswered BIGINT NOT NULL DEFAULT 0 CHECK (unanswered >= 0),
    energy_from DATE NOT NULL,
    silent BOOLEAN NOT NULL DEFAULT FALSE,
    -- How it was before the answer to the latest nudge, as long as that can be taken back.
    before_rhythm TEXT CHECK (before_rhythm IN ('weekly', 'fortnightly', 'monthly', 'quarterly', 'off')),
    before_first_day DATE,
    before_paused_until DATE,
    before_silent BOOLEAN,
    CHECK ((before_rhythm IS NULL) = (before_first_day IS NULL)),
    CHECK ((before_rhythm IS NULL) = (before_silent IS NULL))
);
CREATE INDEX consciences_weekday ON consciences (weekday);

-- When a contact or an own name was suggested last, and until when it rests; of each of the two for themselves.
ALTER TABLE contacts ADD COLUMN suggested_a DATE;
ALTER TABLE contacts ADD COLUMN suggested_b DATE;
ALTER TABLE contacts ADD COLUMN rests_a DATE;
ALTER TABLE contacts ADD COLUMN rests_b DATE;
ALTER TABLE own_names ADD COLUMN suggested DATE;
ALTER TABLE own_names ADD COLUMN rests DATE;
