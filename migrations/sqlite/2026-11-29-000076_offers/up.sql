-- What people bring or look for. A number is never given to another, since digests refer to it.
CREATE TABLE offers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    -- One of the places that a person has, so that two requests at once cannot make a fourth.
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
    kind TEXT NOT NULL CHECK (kind IN ('offer', 'ask')),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 140),
    on_wall INTEGER NOT NULL DEFAULT FALSE CHECK (on_wall IN (FALSE, TRUE)),
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    UNIQUE (person_id, place)
) STRICT;
CREATE INDEX offers_expire ON offers (expires_at);
