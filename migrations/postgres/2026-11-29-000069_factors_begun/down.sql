DROP TABLE network_letters;
DELETE FROM person_failures WHERE guessed = 'factor-removal';
ALTER TABLE person_failures DROP CONSTRAINT person_failures_guessed_check;
ALTER TABLE person_failures ADD CONSTRAINT person_failures_guessed_check
    CHECK (guessed IN ('code', 'factor', 'letters-quarter', 'letters-day'));
DROP INDEX desk_closures_over;
DROP INDEX second_factors_begun;
ALTER TABLE second_factors DROP COLUMN begun_in;
ALTER TABLE second_factors DROP COLUMN begun_at;
