-- Introductions. Of one that was asked for, the owner is who asks: `one`, who comes to know `other` through `through`. Of
-- one that nobody asked for, the owner is who introduces. Whoever is gone has no number in it any more.
CREATE TABLE introductions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('asked', 'unasked')),
    owner_id INTEGER NOT NULL REFERENCES persons (id),
    -- One of the places that its owner has, so that two requests at once cannot begin a fourth; none once it is over.
    place INTEGER CHECK (place BETWEEN 1 AND 3),
    through_id INTEGER REFERENCES persons (id),
    one_id INTEGER REFERENCES persons (id),
    other_id INTEGER REFERENCES persons (id),
    purpose TEXT NOT NULL DEFAULT '' CHECK (length(purpose) <= 280),
    bring TEXT NOT NULL DEFAULT '' CHECK (length(bring) <= 280),
    whom TEXT NOT NULL DEFAULT '' CHECK (length(whom) <= 280),
    line TEXT NOT NULL DEFAULT '' CHECK (length(line) <= 280),
    created_at TEXT NOT NULL,
    lapses_at TEXT NOT NULL,
    left_at TEXT,
    passed_on_at TEXT,
    -- Since when those it is for can say yes; never, where one of the two does not want to see the other.
    offered_at TEXT,
    one_yes_at TEXT,
    other_yes_at TEXT,
    accepted_at TEXT,
    UNIQUE (owner_id, place),
    CHECK (place IS NULL OR accepted_at IS NULL),
    CHECK (one_id <> other_id AND one_id <> through_id AND other_id <> through_id)
) STRICT;
CREATE INDEX introductions_through ON introductions (through_id);
CREATE INDEX introductions_one ON introductions (one_id);
CREATE INDEX introductions_other ON introductions (other_id);
CREATE INDEX introductions_lapse ON introductions (lapses_at);
CREATE INDEX introductions_open ON introductions (lapses_at) WHERE place IS NOT NULL;

-- Which letters are about an introduction that is under way: by them they are found again, and given up.
CREATE TABLE introduction_letters (
    letter_id INTEGER NOT NULL PRIMARY KEY REFERENCES letters (id) ON DELETE CASCADE,
    introduction_id INTEGER NOT NULL REFERENCES introductions (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX introduction_letters_of ON introduction_letters (introduction_id);
