DELETE FROM person_failures WHERE guessed IN ('letters-quarter', 'letters-day');
ALTER TABLE person_failures DROP CONSTRAINT person_failures_guessed_check;
ALTER TABLE person_failures ADD CONSTRAINT person_failures_guessed_check
    CHECK (guessed IN ('code', 'factor'));
