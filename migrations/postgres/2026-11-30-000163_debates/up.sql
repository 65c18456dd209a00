-- Where somebody stands in a debate that goes on, whether their hand is up and how often they spoke. Deleted at its end.
-- UNLOGGED: no log has it, nor a replica or a backup that is made of logs.
CREATE UNLOGGED TABLE debaters (
    gathering_id BIGINT NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    -- None of who put up a hand and took no side.
    side TEXT CHECK (side IN ('for', 'against', 'undecided')),
    first_side TEXT CHECK (first_side IN ('for', 'against', 'undecided')),
    hand BOOLEAN NOT NULL DEFAULT FALSE,
    spoken BIGINT NOT NULL DEFAULT 0 CHECK (spoken >= 0),
    -- How many had been drawn when they took the side on which they stand.
    stands_since BIGINT NOT NULL DEFAULT 0 CHECK (stands_since >= 0),
    PRIMARY KEY (gathering_id, person_id)
);
CREATE INDEX debaters_person ON debaters (person_id);

-- The hands that were up at a draw of a debate that goes on: what stands for each in that draw alone, and how often they and their
-- side had spoken. Deleted at the end.
CREATE UNLOGGED TABLE debate_hands (
    gathering_id BIGINT NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    number BIGINT NOT NULL CHECK (number > 0),
    handle TEXT NOT NULL,
    -- None of somebody who was erased since.
    person_id BIGINT REFERENCES persons (id),
    spoken BIGINT NOT NULL,
    -- Whether they came to their side since the draw before.
    moved BOOLEAN NOT NULL,
    side_spoken BIGINT NOT NULL,
    -- Of the one who was drawn: for which side they speak, and until when.
    side TEXT CHECK (side IN ('for', 'against', 'undecided')),
    ends_at TIMESTAMP,
    PRIMARY KEY (gathering_id, number, handle),
    CHECK ((side IS NULL) = (ends_at IS NULL))
);
CREATE INDEX debate_hands_person ON debate_hands (person_id);
CREATE UNIQUE INDEX debate_hands_drawn ON debate_hands (gathering_id, number) WHERE side IS NOT NULL;

-- Statistics are logged, and keep the most common values: without them they keep nobody.
ALTER TABLE debaters
    ALTER COLUMN gathering_id SET STATISTICS 0,
    ALTER COLUMN person_id SET STATISTICS 0,
    ALTER COLUMN side SET STATISTICS 0,
    ALTER COLUMN first_side SET STATISTICS 0,
    ALTER COLUMN hand SET STATISTICS 0,
    ALTER COLUMN spoken SET STATISTICS 0,
    ALTER COLUMN stands_since SET STATISTICS 0;
ALTER TABLE debate_hands
    ALTER COLUMN gathering_id SET STATISTICS 0,
    ALTER COLUMN number SET STATISTICS 0,
    ALTER COLUMN handle SET STATISTICS 0,
    ALTER COLUMN person_id SET STATISTICS 0,
    ALTER COLUMN spoken SET STATISTICS 0,
    ALTER COLUMN moved SET STATISTICS 0,
    ALTER COLUMN side_spoken SET STATISTICS 0,
    ALTER COLUMN side SET STATISTICS 0,
    ALTER COLUMN ends_at SET STATISTICS 0;

-- Whom the lot gave the floor, by what stood for them in that draw.
CREATE TABLE speaker_draws (
    gathering_id BIGINT NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    number BIGINT NOT NULL CHECK (number > 0),
    -- Whose seed gave the luck.
    day DATE NOT NULL,
    -- Handles, in order, with a space between two.
    pool TEXT NOT NULL,
    drawn TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (gathering_id, number)
);

-- How many ended a debate on another side than they began on; none before its end, and of a debate of fewer than three.
ALTER TABLE gatherings ADD COLUMN changed_sides BIGINT;
-- Whether it is a debate of which may be known who stands where; its end forgets that.
ALTER TABLE gatherings ADD COLUMN sides_known BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE gatherings SET sides_known = TRUE WHERE kind = 'debate';
CREATE INDEX gatherings_debates ON gatherings (ends_at) WHERE sides_known;
