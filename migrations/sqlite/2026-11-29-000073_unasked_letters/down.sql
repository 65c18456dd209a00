CREATE TABLE digests_old (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    week TEXT NOT NULL,
    letter_id INTEGER NOT NULL REFERENCES letters (id),
    content TEXT NOT NULL,
    good TEXT CHECK (good IN ('idea', 'lead', 'help', 'fun')),
    composed_at TEXT NOT NULL,
    forgotten_at TEXT,
    PRIMARY KEY (person_id, week)
) STRICT;
INSERT INTO digests_old SELECT person_id, week, letter_id, content, good, composed_at, forgotten_at FROM digests;
DROP TABLE digests;
ALTER TABLE digests_old RENAME TO digests;
CREATE INDEX digests_letter ON digests (letter_id);
CREATE INDEX digests_said ON digests (week) WHERE forgotten_at IS NULL;
DROP TABLE unasked_letters;
