-- Letters to tellers of stories, and to whoever is thought to have one. SQLite cannot change a CHECK: the table is made anew.
CREATE TABLE letters_new (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here', 'kiosk-added', 'factor-reset',
        'coffee-invitation', 'coffee-proposal', 'message', 'nudge', 'introduction-request', 'introduction-offer',
        'introduction', 'guest-invitation', 'guest-arrived', 'guest-called-off', 'group-invitation',
        'gathering-moved', 'gathering-off', 'story-message', 'story-nomination')),
    person_id INTEGER REFERENCES persons (id),
    to_address TEXT NOT NULL,
    to_name TEXT NOT NULL,
    language TEXT NOT NULL,
    message_id TEXT NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    text_body TEXT NOT NULL,
    html_body TEXT NOT NULL,
    unsubscribe_url TEXT,
    created_at TEXT NOT NULL,
    next_attempt_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    lease TEXT,
    leased_until TEXT,
    sent_at TEXT,
    failed_at TEXT,
    failure TEXT,
    urgency INTEGER NOT NULL DEFAULT 2,
    turn INTEGER NOT NULL DEFAULT 0,
    asker TEXT,
    reply_to TEXT,
    event TEXT,
    -- What the picture in it shows, until it is sent.
    badge TEXT,
    -- The story whose teller it is for. Who that is stands nowhere in it: the service finds out when it sends it.
    story_id INTEGER REFERENCES stories (id) ON DELETE CASCADE,
    CHECK (story_id IS NULL OR (person_id IS NULL AND to_address = '' AND to_name = ''))
) STRICT;
INSERT INTO letters_new SELECT id, kind, person_id, to_address, to_name, language, message_id, subject,
    text_body, html_body, unsubscribe_url, created_at, next_attempt_at, attempts, lease, leased_until, sent_at,
    failed_at, failure, urgency, turn, asker, reply_to, event, badge, NULL FROM letters;
DROP TABLE letters;
ALTER TABLE letters_new RENAME TO letters;
CREATE INDEX letters_waiting ON letters (next_attempt_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX letters_person ON letters (person_id);
CREATE INDEX letters_age ON letters (kind, created_at);
CREATE INDEX letters_sent ON letters (sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX letters_failed ON letters (failed_at) WHERE failed_at IS NOT NULL;
CREATE INDEX letters_order ON letters (urgency, turn, next_attempt_at, id)
    WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX letters_asker ON letters (asker) WHERE asker IS NOT NULL;
CREATE INDEX letters_story ON letters (story_id);

-- And who refused the latter.
CREATE TABLE refused_letters_new (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    series TEXT NOT NULL CHECK (series IN ('coffee-proposals', 'messages', 'nudges', 'introductions', 'guest-arrivals', 'groups', 'nominations')),
    PRIMARY KEY (person_id, series)
) STRICT;
INSERT INTO refused_letters_new SELECT person_id, series FROM refused_letters;
DROP TABLE refused_letters;
ALTER TABLE refused_letters_new RENAME TO refused_letters;

-- Whether readers may write to its teller.
ALTER TABLE stories ADD COLUMN takes_messages INTEGER NOT NULL DEFAULT TRUE CHECK (takes_messages IN (FALSE, TRUE));
-- Whether the step is there because somebody took the story up, and nobody wrote it.
ALTER TABLE story_steps ADD COLUMN by_taker INTEGER NOT NULL DEFAULT FALSE CHECK (by_taker IN (FALSE, TRUE));

-- Who wrote to the teller of a story, and on which day; never what. A row stays as long as it keeps them from writing again.
CREATE TABLE story_messages (
    story_id INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    day TEXT NOT NULL,
    PRIMARY KEY (story_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_messages_person ON story_messages (person_id, day);
CREATE INDEX story_messages_age ON story_messages (day);

-- Who thinks that somebody has a story. Whom it is about is kept until a job has looked them up; after that a row only
-- counts for whoever made it.
CREATE TABLE story_nominations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    other_id INTEGER REFERENCES persons (id),
    -- What they say with their name; none: without it.
    line TEXT CHECK (length(line) <= 280),
    waits INTEGER NOT NULL CHECK (waits IN (FALSE, TRUE)),
    day TEXT NOT NULL,
    CHECK (waits OR (other_id IS NULL AND line IS NULL))
) STRICT;
CREATE INDEX story_nominations_person ON story_nominations (person_id, day);
CREATE INDEX story_nominations_other ON story_nominations (other_id);
CREATE INDEX story_nominations_age ON story_nominations (day);
CREATE INDEX story_nominations_waiting ON story_nominations (id) WHERE waits;

-- Whom a letter told on which day that somebody thinks they have a story: one at most in a while. By whom stands nowhere.
CREATE TABLE story_nominees (
    person_id INTEGER NOT NULL PRIMARY KEY REFERENCES persons (id),
    day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX story_nominees_age ON story_nominees (day);
