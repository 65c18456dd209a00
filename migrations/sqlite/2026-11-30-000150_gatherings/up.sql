-- Tokens of those who announce gatherings. SQLite cannot change a CHECK: the table is made anew, while those that refer
-- to it are put aside.
CREATE TABLE access_sessions_kept AS SELECT token_hash, access_id, expires_at FROM access_sessions;
DELETE FROM access_sessions;
CREATE TABLE accesses_new (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('facility', 'admin', 'coordinator', 'reception', 'host')),
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

-- What is announced: when, where, and for whom. It says nothing of who announced it, which the access log does.
CREATE TABLE gatherings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- By this it is called. Numbers would tell how many there are in groups of others.
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('debate', 'call-hour', 'story-circle', 'open-table')),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 80),
    site_id INTEGER NOT NULL REFERENCES sites (id),
    zone_id INTEGER REFERENCES zones (id) ON DELETE SET NULL,
    -- The zone's name, or what was written; may be empty.
    place TEXT NOT NULL CHECK (length(place) <= 60),
    -- Whose it is; none: everybody's.
    group_id INTEGER REFERENCES groups (id) ON DELETE CASCADE,
    languages TEXT NOT NULL CHECK (languages IN ('nl', 'en', 'nl en')),
    begins_at TEXT NOT NULL,
    ends_at TEXT NOT NULL CHECK (ends_at > begins_at),
    -- Its name in calendars, and how often it changed there.
    uid TEXT NOT NULL UNIQUE,
    sequence INTEGER NOT NULL DEFAULT 0,
    changed_at TEXT NOT NULL,
    called_off_at TEXT
) STRICT;
CREATE INDEX gatherings_end ON gatherings (ends_at);
CREATE INDEX gatherings_site ON gatherings (site_id, ends_at);
CREATE INDEX gatherings_zone ON gatherings (zone_id);
CREATE INDEX gatherings_group ON gatherings (group_id);

-- Who means to come. Others see how many, never who.
CREATE TABLE gathering_comers (
    gathering_id INTEGER NOT NULL REFERENCES gatherings (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    PRIMARY KEY (gathering_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX gathering_comers_person ON gathering_comers (person_id);

-- Secret addresses at which a calendar program reads the gatherings that somebody may see.
CREATE TABLE calendar_feeds (
    person_id INTEGER NOT NULL PRIMARY KEY REFERENCES persons (id),
    secret_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
