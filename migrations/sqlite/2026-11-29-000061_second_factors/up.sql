-- A second factor: a seed from which its secret is derived with a key of the service, and the last step that was used.
CREATE TABLE second_factors (
    person_id INTEGER NOT NULL PRIMARY KEY REFERENCES persons (id),
    seed TEXT NOT NULL,
    confirmed_at TEXT,
    last_step INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE recovery_codes (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    code_hash TEXT NOT NULL,
    PRIMARY KEY (person_id, code_hash)
) STRICT;
