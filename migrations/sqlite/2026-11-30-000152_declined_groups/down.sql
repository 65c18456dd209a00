UPDATE group_invitations SET person_id = NULL, answer = NULL WHERE group_id IS NULL;
CREATE TABLE group_invitations_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    inviter_id INTEGER NOT NULL REFERENCES persons (id),
    -- None once the group ended or whoever invited left it.
    group_id INTEGER REFERENCES groups (id),
    -- Whom it is for, once they were looked up; none: nobody who may be invited.
    person_id INTEGER REFERENCES persons (id),
    -- The address, until it is looked up.
    email TEXT,
    -- Whether the job has to look up whom it is for.
    waits INTEGER NOT NULL CHECK (waits IN (FALSE, TRUE)),
    answer TEXT CHECK (answer IN ('accept', 'decline')),
    letter_id INTEGER REFERENCES letters (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    CHECK (email IS NULL OR waits),
    CHECK (group_id IS NOT NULL OR (person_id IS NULL AND email IS NULL AND answer IS NULL))
) STRICT;
INSERT INTO group_invitations_new (id, inviter_id, group_id, person_id, email, waits, answer, letter_id, created_at)
    SELECT id, inviter_id, group_id, person_id, email, waits, answer, letter_id, created_at FROM group_invitations;
DROP TABLE group_invitations;
ALTER TABLE group_invitations_new RENAME TO group_invitations;
CREATE UNIQUE INDEX group_invitations_one ON group_invitations (group_id, person_id)
    WHERE person_id IS NOT NULL AND NOT waits;
CREATE INDEX group_invitations_inviter ON group_invitations (inviter_id, created_at);
CREATE INDEX group_invitations_group ON group_invitations (group_id, created_at);
CREATE INDEX group_invitations_person ON group_invitations (person_id);
CREATE INDEX group_invitations_letter ON group_invitations (letter_id);
CREATE INDEX group_invitations_age ON group_invitations (created_at);
CREATE INDEX group_invitations_waiting ON group_invitations (id) WHERE waits;
