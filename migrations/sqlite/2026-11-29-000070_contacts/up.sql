-- Two people who both said that they talked. One row a pair, with what each keeps for themselves: whoever ends it leaves
-- nothing behind.
CREATE TABLE contacts (
    person_a INTEGER NOT NULL REFERENCES persons (id),
    person_b INTEGER NOT NULL REFERENCES persons (id),
    since TEXT NOT NULL,
    note_a TEXT NOT NULL DEFAULT '' CHECK (length(note_a) <= 500),
    note_b TEXT NOT NULL DEFAULT '' CHECK (length(note_b) <= 500),
    PRIMARY KEY (person_a, person_b),
    CHECK (person_a < person_b)
) STRICT;
CREATE INDEX contacts_b ON contacts (person_b);

-- Somebody who is not in the system, in the words of who keeps it.
CREATE TABLE own_names (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 120),
    created_at TEXT NOT NULL
) STRICT;
CREATE INDEX own_names_person ON own_names (person_id);

-- Pairs who both said so before there were contacts.
INSERT INTO contacts (person_a, person_b, since)
SELECT one.person_id, one.other_id, date(max(one.answered_at, other.answered_at))
FROM answers AS one
JOIN answers AS other ON other.person_id = one.other_id AND other.other_id = one.person_id
WHERE one.answer = 'talked' AND other.answer = 'talked' AND one.person_id < one.other_id;
