-- Letters that nobody asked for: the digest, and a nudge of its own. A person gets at most one in a week, whatever writes it.
CREATE TABLE unasked_letters (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    -- The Monday of the week in which it is sent.
    week TEXT NOT NULL,
    letter_id INTEGER NOT NULL UNIQUE REFERENCES letters (id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, week)
) STRICT;

-- The digest of a week is the letter of the next.
INSERT INTO unasked_letters (person_id, week, letter_id)
SELECT person_id, date(week, '+7 days'), letter_id FROM digests;

CREATE TABLE digests_new (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    week TEXT NOT NULL,
    letter_id INTEGER NOT NULL REFERENCES unasked_letters (letter_id),
    -- What the letter says, as JSON: its page never shows more.
    content TEXT NOT NULL,
    good TEXT CHECK (good IN ('idea', 'lead', 'help', 'fun')),
    composed_at TEXT NOT NULL,
    forgotten_at TEXT,
    PRIMARY KEY (person_id, week)
) STRICT;
INSERT INTO digests_new SELECT person_id, week, letter_id, content, good, composed_at, forgotten_at FROM digests;
DROP TABLE digests;
ALTER TABLE digests_new RENAME TO digests;
CREATE INDEX digests_letter ON digests (letter_id);
CREATE INDEX digests_said ON digests (week) WHERE forgotten_at IS NULL;
