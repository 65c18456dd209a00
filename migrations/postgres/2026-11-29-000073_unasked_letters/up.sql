-- Letters that nobody asked for: the digest, and a nudge of its own. A person gets at most one in a week, whatever writes it.
CREATE TABLE unasked_letters (
    person_id BIGINT NOT NULL REFERENCES persons (id),
    -- The Monday of the week in which it is sent.
    week DATE NOT NULL,
    letter_id BIGINT NOT NULL UNIQUE REFERENCES letters (id) ON DELETE CASCADE,
    PRIMARY KEY (person_id, week)
);

-- The digest of a week is the letter of the next.
INSERT INTO unasked_letters (person_id, week, letter_id)
SELECT person_id, week + 7, letter_id FROM digests;

ALTER TABLE digests DROP CONSTRAINT digests_letter_id_fkey;
ALTER TABLE digests ADD CONSTRAINT digests_letter_id_fkey
    FOREIGN KEY (letter_id) REFERENCES unasked_letters (letter_id);
