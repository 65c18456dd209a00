-- Records of draws of the second format (docs/draw-record.md). Those of the first showed everything to everybody,
-- and their pseudonyms and times led from one table to the other: they go, with the links to persons.
DROP TABLE draws;
DROP TABLE pseudonyms;

-- Neither table keeps the order in which people came.
CREATE TABLE pseudonyms (
    site_id BIGINT NOT NULL REFERENCES sites (id),
    day DATE NOT NULL,
    pseudonym TEXT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    -- The person withdrew on that day: the link goes when the day is closed.
    withdrawn BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (site_id, day, pseudonym),
    UNIQUE (site_id, day, person_id)
);
CREATE INDEX pseudonyms_person ON pseudonyms (person_id);

CREATE TABLE draws (
    site_id BIGINT NOT NULL REFERENCES sites (id),
    day DATE NOT NULL,
    -- The hash by which the draw is a leaf of the day's tree.
    leaf TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    -- The full record as JSON, deflated.
    record BYTEA NOT NULL,
    PRIMARY KEY (site_id, day, leaf)
);
CREATE INDEX draws_pseudonym ON draws (site_id, day, pseudonym);

-- The tree of a closed day: its leaves, blank ones too, and what lies above them.
CREATE TABLE draw_leaves (
    site_id BIGINT NOT NULL REFERENCES sites (id),
    day DATE NOT NULL,
    position BIGINT NOT NULL,
    hash TEXT NOT NULL,
    -- What a blank leaf is the hash of.
    blank TEXT,
    PRIMARY KEY (site_id, day, position),
    UNIQUE (site_id, day, hash)
);
CREATE TABLE draw_nodes (
    site_id BIGINT NOT NULL REFERENCES sites (id),
    day DATE NOT NULL,
    level BIGINT NOT NULL CHECK (level > 0),
    position BIGINT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (site_id, day, level, position)
);

-- The second secret of a day: its pseudonyms follow from it. None on days closed in the first format.
ALTER TABLE days ADD COLUMN pseudonym_key TEXT;
UPDATE days SET pseudonym_key = replace(gen_random_uuid()::TEXT || gen_random_uuid()::TEXT, '-', '')
    WHERE closed_at IS NULL;

-- What a person's pseudonyms follow from, made with the person.
ALTER TABLE persons ADD COLUMN draw_number TEXT;
UPDATE persons SET draw_number = replace(gen_random_uuid()::TEXT || gen_random_uuid()::TEXT, '-', '');
