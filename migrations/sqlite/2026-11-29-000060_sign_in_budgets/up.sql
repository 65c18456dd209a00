-- From where a code was asked for, so that strangers have places of their own; and how long it is.
ALTER TABLE session_codes ADD COLUMN standing TEXT NOT NULL DEFAULT 'stranger'
    CHECK (standing IN ('known', 'house', 'stranger'));
ALTER TABLE session_codes ADD COLUMN network_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE session_codes ADD COLUMN digits INTEGER NOT NULL DEFAULT 6;
CREATE INDEX session_codes_standing ON session_codes (standing, expires_at);

-- How much of a day's failures is spent: a moment that each failure moves ahead.
CREATE TABLE person_failures (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    guessed TEXT NOT NULL CHECK (guessed IN ('code', 'factor')),
    standing TEXT NOT NULL CHECK (standing IN ('known', 'house', 'stranger')),
    spent_until TEXT NOT NULL,
    PRIMARY KEY (person_id, guessed, standing)
) STRICT;
CREATE INDEX person_failures_age ON person_failures (spent_until);

CREATE TABLE house_failures (
    standing TEXT NOT NULL PRIMARY KEY CHECK (standing IN ('house', 'stranger')),
    spent_until TEXT NOT NULL
) STRICT;
