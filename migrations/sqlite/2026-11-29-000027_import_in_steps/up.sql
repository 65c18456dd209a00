-- Files of people on their way in. Rows are added in many transactions and become persons in one.
CREATE TABLE person_imports (
    id INTEGER PRIMARY KEY,
    begun_at TEXT NOT NULL,
    -- Moved on with each step. Whatever is left of an import that is past it was given up, and is deleted.
    lasts_until TEXT NOT NULL
) STRICT;

CREATE TABLE person_import_rows (
    import_id INTEGER NOT NULL REFERENCES person_imports (id) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    is_new INTEGER NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    team TEXT NOT NULL,
    language TEXT NOT NULL,
    -- Of a badge a keyed hash and its last two characters, here too.
    badge_hash TEXT,
    badge_end TEXT,
    needs TEXT NOT NULL,
    known_since TEXT NOT NULL,
    draw_number TEXT NOT NULL,
    -- The day from which a new person agreed.
    visible_since TEXT,
    PRIMARY KEY (import_id, line)
) STRICT, WITHOUT ROWID;
