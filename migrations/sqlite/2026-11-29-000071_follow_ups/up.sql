-- What one means to do, with a person of the house or with somebody whom one has as an own name.
CREATE TABLE follow_ups (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    kind TEXT NOT NULL CHECK (kind IN ('coffee', 'call', 'message', 'introduction', 'other')),
    other_id INTEGER REFERENCES persons (id),
    own_name_id INTEGER REFERENCES own_names (id),
    due TEXT NOT NULL,
    line TEXT NOT NULL DEFAULT '' CHECK (length(line) <= 280),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'let-go', 'lapsed')),
    outcome TEXT CHECK (outcome IN ('idea', 'lead', 'help', 'fun')),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 280),
    -- Of the answer *I want to follow up* that made it; gone with that answer as long as nothing else was done with it.
    week TEXT,
    created_at TEXT NOT NULL,
    closed_at TEXT,
    CHECK ((other_id IS NULL) <> (own_name_id IS NULL)),
    CHECK (other_id <> person_id),
    CHECK ((state = 'open') = (closed_at IS NULL)),
    CHECK (outcome IS NULL OR state = 'done')
) STRICT;
CREATE INDEX follow_ups_person ON follow_ups (person_id, other_id);
CREATE INDEX follow_ups_other ON follow_ups (other_id);
CREATE INDEX follow_ups_own_name ON follow_ups (own_name_id);
CREATE INDEX follow_ups_closed ON follow_ups (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX follow_ups_due ON follow_ups (due) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX follow_ups_answered ON follow_ups (person_id, other_id)
    WHERE week IS NOT NULL AND closed_at IS NULL;

INSERT INTO follow_ups (person_id, kind, other_id, due, week, created_at)
SELECT person_id, 'other', other_id, date(answered_at, '+7 days'), week, answered_at
FROM answers WHERE answer = 'follow-up' AND person_id <> other_id ORDER BY person_id, other_id;
