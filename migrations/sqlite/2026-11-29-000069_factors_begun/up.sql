-- When a second factor was shown: one that was never used is forgotten after a time.
ALTER TABLE second_factors ADD COLUMN begun_at TEXT;
-- In which session: no other confirms it.
ALTER TABLE second_factors ADD COLUMN begun_in INTEGER;
CREATE INDEX second_factors_begun ON second_factors (begun_at) WHERE confirmed_at IS NULL;
-- Times during which a desk was out of use are forgotten some time after their end.
CREATE INDEX desk_closures_over ON desk_closures (until_at) WHERE until_at IS NOT NULL;

-- Wrong codes that should have taken a second factor away are counted apart from those of signing in.
CREATE TABLE person_failures_new (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    guessed TEXT NOT NULL
        CHECK (guessed IN ('code', 'factor', 'factor-removal', 'letters-quarter', 'letters-day')),
    standing TEXT NOT NULL CHECK (standing IN ('known', 'house', 'stranger')),
    spent_until TEXT NOT NULL,
    PRIMARY KEY (person_id, guessed, standing)
) STRICT;
INSERT INTO person_failures_new SELECT person_id, guessed, standing, spent_until FROM person_failures;
DROP TABLE person_failures;
ALTER TABLE person_failures_new RENAME TO person_failures;
CREATE INDEX person_failures_age ON person_failures (spent_until);

-- Letters with codes to one person that browsers of one network caused, counted as a budget.
CREATE TABLE network_letters (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    network_hash TEXT NOT NULL,
    span TEXT NOT NULL CHECK (span IN ('letters-quarter', 'letters-day')),
    spent_until TEXT NOT NULL,
    PRIMARY KEY (person_id, network_hash, span)
) STRICT;
CREATE INDEX network_letters_age ON network_letters (spent_until);
