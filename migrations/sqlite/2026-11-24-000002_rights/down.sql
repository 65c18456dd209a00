DELETE FROM idempotency_keys;

ALTER TABLE access_log DROP COLUMN reason;

CREATE TABLE consents_old (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    at TEXT NOT NULL,
    visible INTEGER NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('page', 'letter', 'file')),
    text_version TEXT NOT NULL
) STRICT;
INSERT INTO consents_old (id, person_id, at, visible, way, text_version)
    SELECT id, person_id, at, visible, CASE way WHEN 'restored' THEN 'page' ELSE way END, text_version FROM consents;
DROP TABLE consents;
ALTER TABLE consents_old RENAME TO consents;
CREATE INDEX consents_person ON consents (person_id, at);

CREATE TABLE desk_questions_old (
    id INTEGER PRIMARY KEY,
    -- NULL when nobody held the desk; it counts towards the limit all the same.
    stay_id INTEGER REFERENCES stays (id),
    asked_by INTEGER NOT NULL REFERENCES persons (id),
    asked_at TEXT NOT NULL,
    answer_by TEXT NOT NULL,
    -- When it was answered, or the desk was freed.
    closed_at TEXT,
    letter_id INTEGER REFERENCES letters (id)
) STRICT;
INSERT INTO desk_questions_old (id, stay_id, asked_by, asked_at, answer_by, closed_at, letter_id)
    SELECT id, stay_id, asked_by, asked_at, answer_by, closed_at, letter_id FROM desk_questions
    WHERE asked_by IS NOT NULL;
DROP TABLE desk_questions;
ALTER TABLE desk_questions_old RENAME TO desk_questions;
CREATE UNIQUE INDEX desk_questions_open ON desk_questions (stay_id) WHERE closed_at IS NULL;
CREATE INDEX desk_questions_asker ON desk_questions (asked_by, asked_at);
CREATE INDEX desk_questions_stay ON desk_questions (stay_id);
CREATE INDEX desk_questions_letter ON desk_questions (letter_id);
