-- Rights: what remains of a question when who asked it is erased, consent that was withdrawn again, kept requests.

-- SQLite changes no column in place: the tables are made anew. Nothing refers to either of them.
CREATE TABLE desk_questions_new (
    id INTEGER PRIMARY KEY,
    -- NULL when nobody held the desk; it counts towards the limit all the same.
    stay_id INTEGER REFERENCES stays (id),
    -- NULL when whoever asked was erased.
    asked_by INTEGER REFERENCES persons (id),
    asked_at TEXT NOT NULL,
    answer_by TEXT NOT NULL,
    -- When it was answered, or the desk was freed.
    closed_at TEXT,
    letter_id INTEGER REFERENCES letters (id)
) STRICT;
INSERT INTO desk_questions_new (id, stay_id, asked_by, asked_at, answer_by, closed_at, letter_id)
    SELECT id, stay_id, asked_by, asked_at, answer_by, closed_at, letter_id FROM desk_questions;
DROP TABLE desk_questions;
ALTER TABLE desk_questions_new RENAME TO desk_questions;
CREATE UNIQUE INDEX desk_questions_open ON desk_questions (stay_id) WHERE closed_at IS NULL;
CREATE INDEX desk_questions_asker ON desk_questions (asked_by, asked_at);
CREATE INDEX desk_questions_stay ON desk_questions (stay_id);
CREATE INDEX desk_questions_letter ON desk_questions (letter_id);

-- 'restored': a withdrawal that an older copy of the database did not know of.
CREATE TABLE consents_new (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    at TEXT NOT NULL,
    visible INTEGER NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('page', 'letter', 'file', 'restored')),
    text_version TEXT NOT NULL
) STRICT;
INSERT INTO consents_new (id, person_id, at, visible, way, text_version)
    SELECT id, person_id, at, visible, way, text_version FROM consents;
DROP TABLE consents;
ALTER TABLE consents_new RENAME TO consents;
CREATE INDEX consents_person ON consents (person_id, at);

-- Why it was done; empty in lines from before this was kept.
ALTER TABLE access_log ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- What was kept with a hash that anybody could make who guesses the request; who asks again is answered anew.
DELETE FROM idempotency_keys;
