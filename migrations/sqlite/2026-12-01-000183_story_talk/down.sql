DELETE FROM refused_letters WHERE series = 'nominations';
CREATE TABLE refused_letters_new (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    series TEXT NOT NULL CHECK (series IN ('coffee-proposals', 'messages', 'nudges', 'introductions', 'guest-arrivals', 'groups')),
    PRIMARY KEY (person_id, series)
) STRICT;
INSERT INTO refused_letters_new SELECT person_id, series FROM refused_letters;
DROP TABLE refused_letters;
ALTER TABLE refused_letters_new RENAME TO refused_letters;
DROP TABLE story_nominees;
DROP TABLE story_nominations;
DROP TABLE story_messages;
ALTER TABLE story_steps DROP COLUMN by_taker;
ALTER TABLE stories DROP COLUMN takes_messages;
DELETE FROM letters WHERE kind IN ('story-message', 'story-nomination');
CREATE TABLE letters_new (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here', 'kiosk-added', 'factor-reset',
        'coffee-invitation', 'coffee-proposal', 'message', 'nudge', 'introduction-request', 'introduction-offer',
        'introduction', 'guest-invitation', 'guest-arrived', 'guest-called-off', 'group-invitation',
        'gathering-moved', 'gathering-off')),
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
    badge TEXT
) STRICT;
INSERT INTO letters_new SELECT id, kind, person_id, to_address, to_name, language, message_id, subject,
    text_body, html_body, unsubscribe_url, created_at, next_attempt_at, attempts, lease, leased_until, sent_at,
    failed_at, failure, urgency, turn, asker, reply_to, event, badge FROM letters;
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
