DROP TABLE network_letters;
DELETE FROM person_failures WHERE guessed = 'factor-removal';
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
DROP INDEX desk_closures_over;
DROP INDEX second_factors_begun;
ALTER TABLE second_factors DROP COLUMN begun_in;
ALTER TABLE second_factors DROP COLUMN begun_at;
