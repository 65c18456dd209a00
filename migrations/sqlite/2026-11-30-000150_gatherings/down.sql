DROP TABLE calendar_feeds;
DROP TABLE gathering_comers;
DROP TABLE gatherings;
DELETE FROM letters WHERE kind IN ('gathering-moved', 'gathering-off');
CREATE TABLE letters_new (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here', 'kiosk-added', 'factor-reset',
        'coffee-invitation', 'coffee-proposal', 'message', 'nudge', 'introduction-request', 'introduction-offer',
        'introduction', 'guest-invitation', 'guest-arrived', 'guest-called-off', 'group-invitation')),
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

-- Tokens of those who announce gatherings open nothing before this.
DELETE FROM access_sessions WHERE access_id IN (SELECT id FROM accesses WHERE role = 'host');
DELETE FROM accesses WHERE role = 'host';
CREATE TABLE access_sessions_kept AS SELECT token_hash, access_id, expires_at FROM access_sessions;
DELETE FROM access_sessions;
CREATE TABLE accesses_new (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('facility', 'admin', 'coordinator', 'reception')),
    token_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    last_seen_at TEXT,
    revoked_at TEXT,
    -- Whose people a coordinator keeps.
    organisation_id INTEGER REFERENCES organisations (id),
    CHECK ((role = 'coordinator') = (organisation_id IS NOT NULL))
) STRICT;
INSERT INTO accesses_new (id, name, role, token_hash, created_at, last_seen_at, revoked_at, organisation_id)
    SELECT id, name, role, token_hash, created_at, last_seen_at, revoked_at, organisation_id FROM accesses;
DROP TABLE accesses;
ALTER TABLE accesses_new RENAME TO accesses;
INSERT INTO access_sessions (token_hash, access_id, expires_at)
    SELECT token_hash, access_id, expires_at FROM access_sessions_kept;
DROP TABLE access_sessions_kept;
CREATE INDEX accesses_organisation ON accesses (organisation_id) WHERE organisation_id IS NOT NULL;
