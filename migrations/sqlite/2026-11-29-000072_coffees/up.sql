-- A coffee that one proposes to another. It has the number of the follow-up of who proposed it, and goes with it; whoever
-- was asked has a follow-up too, until they let go of it.
CREATE TABLE coffees (
    id INTEGER NOT NULL PRIMARY KEY REFERENCES follow_ups (id) ON DELETE CASCADE,
    theirs_id INTEGER UNIQUE REFERENCES follow_ups (id) ON DELETE SET NULL,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    place TEXT NOT NULL,
    uid TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL DEFAULT 0 CHECK (sequence >= 0),
    -- Whoever proposed it was asked before, and answered with moments of their own.
    answers_back INTEGER NOT NULL DEFAULT FALSE,
    at TEXT,
    -- When its last moment begins; none once one is chosen.
    lapses_at TEXT,
    CHECK ((at IS NULL) = (lapses_at IS NOT NULL)),
    CHECK (id <> theirs_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX coffees_lapse ON coffees (lapses_at) WHERE lapses_at IS NOT NULL;

CREATE TABLE coffee_moments (
    coffee_id INTEGER NOT NULL REFERENCES coffees (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    PRIMARY KEY (coffee_id, at)
) STRICT;

-- That a message was sent, and what its reader made of it; never what it said.
CREATE TABLE messages (
    follow_up_id INTEGER NOT NULL PRIMARY KEY REFERENCES follow_ups (id) ON DELETE CASCADE,
    sent_at TEXT NOT NULL,
    answered_at TEXT,
    reply TEXT CHECK (reply IN ('stay-in-touch', 'no-more'))
) STRICT, WITHOUT ROWID;

-- What went to the other because of a follow-up, counted also where they refused the letter.
CREATE TABLE approaches (
    id INTEGER PRIMARY KEY,
    follow_up_id INTEGER NOT NULL REFERENCES follow_ups (id) ON DELETE CASCADE,
    letter_id INTEGER UNIQUE REFERENCES letters (id) ON DELETE SET NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX approaches_follow_up ON approaches (follow_up_id, at);

CREATE TABLE refused_letters (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    series TEXT NOT NULL CHECK (series IN ('coffee-proposals', 'messages', 'nudges', 'introductions')),
    PRIMARY KEY (person_id, series)
) STRICT;

-- Of whom a person wants nothing more: the two do not see each other, until the person takes that back.
CREATE TABLE refused_people (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    other_id INTEGER NOT NULL REFERENCES persons (id),
    PRIMARY KEY (person_id, other_id),
    CHECK (person_id <> other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX refused_people_other ON refused_people (other_id);

CREATE TABLE letters_new (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here', 'kiosk-added', 'factor-reset',
        'coffee-invitation', 'coffee-proposal', 'message', 'nudge', 'introduction-request', 'introduction-offer',
        'introduction')),
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
    event TEXT
) STRICT;
INSERT INTO letters_new SELECT id, kind, person_id, to_address, to_name, language, message_id, subject,
    text_body, html_body, unsubscribe_url, created_at, next_attempt_at, attempts, lease, leased_until, sent_at,
    failed_at, failure, urgency, turn, asker, NULL, NULL FROM letters;
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
