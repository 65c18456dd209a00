CREATE TABLE refused_letters_new (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    series TEXT NOT NULL CHECK (series IN ('coffee-proposals', 'messages', 'nudges', 'introductions', 'guest-arrivals', 'groups')),
    PRIMARY KEY (person_id, series)
) STRICT;
INSERT INTO refused_letters_new SELECT person_id, series FROM refused_letters;
DROP TABLE refused_letters;
ALTER TABLE refused_letters_new RENAME TO refused_letters;

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

-- People of any organisation who chose each other. Membership shows to members only.
CREATE TABLE groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- By this it is called. Numbers would tell how many groups there are.
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    line TEXT NOT NULL CHECK (length(line) <= 140),
    -- Who started it, as long as they are a member.
    founder_id INTEGER REFERENCES persons (id),
    -- When it ends unless enough people are in it; none once they are.
    lapses_at TEXT
) STRICT;
CREATE INDEX groups_founder ON groups (founder_id);
CREATE INDEX groups_lapse ON groups (lapses_at) WHERE lapses_at IS NOT NULL;

CREATE TABLE group_members (
    group_id INTEGER NOT NULL REFERENCES groups (id),
    person_id INTEGER NOT NULL REFERENCES persons (id),
    -- The first day of the month in which they joined: the day itself would tell more than anybody needs.
    since TEXT NOT NULL,
    PRIMARY KEY (group_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_members_person ON group_members (person_id);

-- What members bring or look for within a group; nobody else reads it.
CREATE TABLE group_offers (
    group_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    -- One of the places that a member has, so that two requests at once cannot make a fourth.
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),
    kind TEXT NOT NULL CHECK (kind IN ('offer', 'ask')),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 140),
    expires_at TEXT NOT NULL,
    PRIMARY KEY (group_id, person_id, place),
    FOREIGN KEY (group_id, person_id) REFERENCES group_members (group_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_offers_expire ON group_offers (expires_at);

-- Who was invited. A row stays as long as it counts for the limits, whatever came of it, so that they tell nothing.
CREATE TABLE group_invitations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    inviter_id INTEGER NOT NULL REFERENCES persons (id),
    -- None once the group ended or whoever invited left it.
    group_id INTEGER REFERENCES groups (id),
    -- Whom it is for, once they were looked up; none: nobody who may be invited.
    person_id INTEGER REFERENCES persons (id),
    -- The address, until it is looked up.
    email TEXT,
    -- Whether the job has to look up whom it is for.
    waits INTEGER NOT NULL CHECK (waits IN (FALSE, TRUE)),
    answer TEXT CHECK (answer IN ('accept', 'decline')),
    letter_id INTEGER REFERENCES letters (id) ON DELETE SET NULL,
    created_at TEXT NOT NULL,
    CHECK (email IS NULL OR waits),
    CHECK (group_id IS NOT NULL OR (person_id IS NULL AND email IS NULL AND answer IS NULL))
) STRICT;
CREATE UNIQUE INDEX group_invitations_one ON group_invitations (group_id, person_id)
    WHERE person_id IS NOT NULL AND NOT waits;
CREATE INDEX group_invitations_inviter ON group_invitations (inviter_id, created_at);
CREATE INDEX group_invitations_group ON group_invitations (group_id, created_at);
CREATE INDEX group_invitations_person ON group_invitations (person_id);
CREATE INDEX group_invitations_letter ON group_invitations (letter_id);
CREATE INDEX group_invitations_age ON group_invitations (created_at);
CREATE INDEX group_invitations_waiting ON group_invitations (id) WHERE waits;
