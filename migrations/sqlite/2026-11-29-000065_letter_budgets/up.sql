-- Letters with codes to one person are counted as well, over a quarter of an hour and over a day.
CREATE TABLE person_failures_new (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    guessed TEXT NOT NULL CHECK (guessed IN ('code', 'factor', 'letters-quarter', 'letters-day')),
    standing TEXT NOT NULL CHECK (standing IN ('known', 'house', 'stranger')),
    spent_until TEXT NOT NULL,
    PRIMARY KEY (person_id, guessed, standing)
) STRICT;
INSERT INTO person_failures_new SELECT person_id, guessed, standing, spent_until FROM person_failures;
DROP TABLE person_failures;
ALTER TABLE person_failures_new RENAME TO person_failures;
CREATE INDEX person_failures_age ON person_failures (spent_until);
