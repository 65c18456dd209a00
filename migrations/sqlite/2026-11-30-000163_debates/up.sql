-- Where somebody stands in a debate that goes on, whether their hand is up and how often they spoke. Deleted at its end; no
-- backup has it.
CREATE TABLE debaters (
    gathering_id INTEGER NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    -- None of who put up a hand and took no side.
    side TEXT CHECK (side IN ('for', 'against', 'undecided')),
    first_side TEXT CHECK (first_side IN ('for', 'against', 'undecided')),
    hand INTEGER NOT NULL DEFAULT 0 CHECK (hand IN (0, 1)),
    spoken INTEGER NOT NULL DEFAULT 0 CHECK (spoken >= 0),
    -- How many had been drawn when they took the side on which they stand.
    stands_since INTEGER NOT NULL DEFAULT 0 CHECK (stands_since >= 0),
    PRIMARY KEY (gathering_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX debaters_person ON debaters (person_id);

-- The hands that were up at a draw of a debate that goes on: what stands for each in that draw alone, and how often they and their
-- side had spoken. Deleted at the end; no backup has it.
CREATE TABLE debate_hands (
    gathering_id INTEGER NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    handle TEXT NOT NULL,
    -- None of somebody who was erased since.
    person_id INTEGER REFERENCES persons (id),
    spoken INTEGER NOT NULL,
    -- Whether they came to their side since the draw before.
    moved INTEGER NOT NULL CHECK (moved IN (0, 1)),
    side_spoken INTEGER NOT NULL,
    -- Of the one who was drawn: for which side they speak, and until when.
    side TEXT CHECK (side IN ('for', 'against', 'undecided')),
    ends_at TEXT,
    PRIMARY KEY (gathering_id, number, handle),
    CHECK ((side IS NULL) = (ends_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX debate_hands_person ON debate_hands (person_id);
CREATE UNIQUE INDEX debate_hands_drawn ON debate_hands (gathering_id, number) WHERE side IS NOT NULL;

-- Whom the lot gave the floor, by what stood for them in that draw.
CREATE TABLE speaker_draws (
    gathering_id INTEGER NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number > 0),
    -- Whose seed gave the luck.
    day TEXT NOT NULL,
    -- Handles, in order, with a space between two.
    pool TEXT NOT NULL,
    drawn TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (gathering_id, number)
) STRICT, WITHOUT ROWID;

-- How many ended a debate on another side than they began on; none before its end, and of a debate of fewer than three.
ALTER TABLE gatherings ADD COLUMN changed_sides INTEGER;
-- Whether it is a debate of which may be known who stands where; its end forgets that.
ALTER TABLE gatherings ADD COLUMN sides_known INTEGER NOT NULL DEFAULT 0 CHECK (sides_known IN (0, 1));
UPDATE gatherings SET sides_known = 1 WHERE kind = 'debate';
CREATE INDEX gatherings_debates ON gatherings (ends_at) WHERE sides_known;
