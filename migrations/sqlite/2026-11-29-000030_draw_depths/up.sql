-- Records of draws of the second format (docs/draw-record.md). Those of the first showed everything to everybody,
-- and their pseudonyms and times led from one table to the other: they go, with the links to persons.
DROP TABLE draws;
DROP TABLE pseudonyms;

-- Neither table keeps the order in which people came.
CREATE TABLE pseudonyms (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    -- The person withdrew on that day: the link goes when the day is closed.
    withdrawn INTEGER NOT NULL DEFAULT FALSE,
    PRIMARY KEY (site_id, day, pseudonym),
    UNIQUE (site_id, day, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX pseudonyms_person ON pseudonyms (person_id);

CREATE TABLE draws (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    -- The hash by which the draw is a leaf of the day's tree.
    leaf TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    -- The full record as JSON, deflated.
    record BLOB NOT NULL,
    PRIMARY KEY (site_id, day, leaf)
) STRICT, WITHOUT ROWID;
CREATE INDEX draws_pseudonym ON draws (site_id, day, pseudonym);

-- The tree of a closed day: its leaves, blank ones too, and what lies above them.
CREATE TABLE draw_leaves (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    position INTEGER NOT NULL,
    hash TEXT NOT NULL,
    -- What a blank leaf is the hash of.
    blank TEXT,
    PRIMARY KEY (site_id, day, position),
    UNIQUE (site_id, day, hash)
) STRICT, WITHOUT ROWID;
CREATE TABLE draw_nodes (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level > 0),
    position INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (site_id, day, level, position)
) STRICT, WITHOUT ROWID;

-- The second secret of a day: its pseudonyms follow from it. None on days closed in the first format.
ALTER TABLE days ADD COLUMN pseudonym_key TEXT;
UPDATE days SET pseudonym_key = lower(hex(randomblob(32))) WHERE closed_at IS NULL;

-- What a person's pseudonyms follow from, made with the person.
ALTER TABLE persons ADD COLUMN draw_number TEXT;
UPDATE persons SET draw_number = lower(hex(randomblob(32)));
