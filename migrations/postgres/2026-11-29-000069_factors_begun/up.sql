-- When a second factor was shown: one that was never used is forgotten after a time.
ALTER TABLE second_factors ADD COLUMN begun_at TIMESTAMP;
-- In which session: no other confirms it.
ALTER TABLE second_factors ADD COLUMN begun_in BIGINT;
CREATE INDEX second_factors_begun ON second_factors (begun_at) WHERE confirmed_at IS NULL;
-- Times during which a desk was out of use are forgotten some time after their end.
CREATE INDEX desk_closures_over ON desk_closures (until_at) WHERE until_at IS NOT NULL;

-- Wrong codes that should have taken a second factor away are counted apart from those of signing in.
ALTER TABLE person_failures DROP CONSTRAINT person_failures_guessed_check;
ALTER TABLE person_failures ADD CONSTRAINT person_failures_guessed_check
    CHECK (guessed IN ('code', 'factor', 'factor-removal', 'letters-quarter', 'letters-day'));

-- Letters with codes to one person that browsers of one network caused, counted as a budget.
CREATE TABLE network_letters (
    person_id BIGINT NOT NULL REFERENCES persons (id),
    network_hash TEXT NOT NULL,
    span TEXT NOT NULL CHECK (span IN ('letters-quarter', 'letters-day')),
    spent_until TIMESTAMP NOT NULL,
    PRIMARY KEY (person_id, network_hash, span)
);
CREATE INDEX network_letters_age ON network_letters (spent_until);
