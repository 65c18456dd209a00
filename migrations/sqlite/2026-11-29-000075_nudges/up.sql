-- What a letter reminds of: one an agreement and day. It is part of a digest, or a letter of its own.
CREATE TABLE nudges (
    person_id INTEGER NOT NULL REFERENCES consciences (person_id) ON DELETE CASCADE,
    -- Its day in the series.
    day TEXT NOT NULL,
    letter_id INTEGER NOT NULL UNIQUE REFERENCES unasked_letters (letter_id) ON DELETE CASCADE,
    asks TEXT NOT NULL CHECK (asks IN ('rhythm', 'energy', 'helps', 'silent')),
    names_in_mail INTEGER NOT NULL CHECK (names_in_mail IN (0, 1)),
    -- How many open follow-ups the letter only counts.
    further INTEGER NOT NULL DEFAULT 0 CHECK (further >= 0),
    answer TEXT CHECK (answer IN ('too-much', 'just-right', 'more-please', 'yes', 'pause-2', 'pause-6', 'pause-12',
        'stop')),
    answered_at TEXT,
    -- The contact or the own name that it suggests; none once that is gone.
    dormant_a INTEGER,
    dormant_b INTEGER,
    own_name_id INTEGER REFERENCES own_names (id) ON DELETE SET NULL,
    dormant_answer TEXT CHECK (dormant_answer IN ('message', 'coffee', 'rest')),
    -- The follow-up that this answer made.
    made_id INTEGER REFERENCES follow_ups (id) ON DELETE SET NULL,
    PRIMARY KEY (person_id, day),
    FOREIGN KEY (dormant_a, dormant_b) REFERENCES contacts (person_a, person_b) ON DELETE SET NULL,
    CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CHECK (dormant_a IS NULL OR own_name_id IS NULL)
) STRICT;
CREATE INDEX nudges_contact ON nudges (dormant_a, dormant_b);
CREATE INDEX nudges_made ON nudges (made_id);
CREATE INDEX nudges_own_name ON nudges (own_name_id);

CREATE TABLE nudged_follow_ups (
    person_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    -- Position in the letter.
    item INTEGER NOT NULL CHECK (item >= 0),
    follow_up_id INTEGER NOT NULL REFERENCES follow_ups (id) ON DELETE CASCADE,
    -- As the letter says it.
    due TEXT NOT NULL,
    line TEXT NOT NULL CHECK (length(line) <= 280),
    answer TEXT CHECK (answer IN ('done', 'next-time', 'let-go')),
    PRIMARY KEY (person_id, day, item),
    FOREIGN KEY (person_id, day) REFERENCES nudges (person_id, day) ON DELETE CASCADE
) STRICT;
CREATE INDEX nudged_follow_ups_of ON nudged_follow_ups (follow_up_id);
