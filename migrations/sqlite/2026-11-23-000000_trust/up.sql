-- Trust: what was agreed to and when, who was erased, how long things are kept, signing in elsewhere.

-- When the person was first known; NULL: before this was kept.
ALTER TABLE persons ADD COLUMN known_since TEXT;
-- What kind of browser has the session, such as "Firefox, Android": for the list of a person's devices.
ALTER TABLE sessions ADD COLUMN device TEXT NOT NULL DEFAULT '';
-- The hash of the token of the browser that asked for the code: no other may use it.
ALTER TABLE session_codes ADD COLUMN browser_hash TEXT NOT NULL DEFAULT '';
-- When the day's stays and draw records were deleted: nothing is derived from it any more.
ALTER TABLE days ADD COLUMN forgotten_at TEXT;
-- When what the digest said was emptied, because the encounters that it told of had been folded.
ALTER TABLE digests ADD COLUMN forgotten_at TEXT;

-- Every answer to the question of consent, and which text it was an answer to.
CREATE TABLE consents (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    at TEXT NOT NULL,
    visible INTEGER NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('page', 'letter', 'file')),
    text_version TEXT NOT NULL
) STRICT;
CREATE INDEX consents_person ON consents (person_id, at);

-- Who was erased: a keyed hash of the salt and the address, so that nobody can read who it was.
CREATE TABLE tombstones (
    hash TEXT NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    erased_at TEXT NOT NULL
) STRICT;

-- How long a site keeps things, where it is not the usual 28 days.
CREATE TABLE retention (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    what TEXT NOT NULL CHECK (what IN ('stays', 'encounters')),
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 365),
    set_at TEXT NOT NULL,
    PRIMARY KEY (site_id, what)
) STRICT;

-- Who somebody is at an identity provider.
CREATE TABLE identities (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    linked_at TEXT NOT NULL,
    PRIMARY KEY (issuer, subject)
) STRICT;
CREATE INDEX identities_person ON identities (person_id);

-- Browsers that were sent to the identity provider and are expected back, once.
CREATE TABLE provider_visits (
    state_hash TEXT NOT NULL PRIMARY KEY,
    browser_hash TEXT NOT NULL,
    -- Whether they come back as themselves or in a role.
    in_role INTEGER NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX provider_visits_expiry ON provider_visits (expires_at);

-- What is past its window is found without reading what is not.
CREATE INDEX days_unfolded ON days (site_id, day) WHERE folded_at IS NULL;
CREATE INDEX letters_age ON letters (kind, created_at);
CREATE INDEX digests_said ON digests (week) WHERE forgotten_at IS NULL;
CREATE INDEX access_log_age ON access_log (at);

-- What a letter said, and where it went, goes with its sending; also for those that were sent before.
UPDATE letters SET to_address = '', to_name = '', subject = '', text_body = '', html_body = '', unsubscribe_url = NULL
    WHERE sent_at IS NOT NULL OR failed_at IS NOT NULL;
