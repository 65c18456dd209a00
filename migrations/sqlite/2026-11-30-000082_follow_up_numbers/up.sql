-- A number is never given to another follow-up: whoever made the next one could else tell that one was deleted, such as
-- that of somebody who was asked for coffee and does not want to see them.
CREATE TABLE follow_ups_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
INSERT INTO follow_ups_new SELECT id, person_id, kind, other_id, own_name_id, due, line, state, outcome, note, week,
    created_at, closed_at FROM follow_ups;
DROP TABLE follow_ups;
ALTER TABLE follow_ups_new RENAME TO follow_ups;
CREATE INDEX follow_ups_person ON follow_ups (person_id, other_id);
CREATE INDEX follow_ups_other ON follow_ups (other_id);
CREATE INDEX follow_ups_own_name ON follow_ups (own_name_id);
CREATE INDEX follow_ups_closed ON follow_ups (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX follow_ups_due ON follow_ups (due) WHERE closed_at IS NULL;
CREATE UNIQUE INDEX follow_ups_answered ON follow_ups (person_id, other_id)
    WHERE week IS NOT NULL AND closed_at IS NULL;
