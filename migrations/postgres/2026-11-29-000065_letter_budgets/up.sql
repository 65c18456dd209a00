-- Letters with codes to one person are counted as well, over a quarter of an hour and over a day.
ALTER TABLE person_failures DROP CONSTRAINT person_failures_guessed_check;
ALTER TABLE person_failures ADD CONSTRAINT person_failures_guessed_check
    CHECK (guessed IN ('code', 'factor', 'letters-quarter', 'letters-day'));
