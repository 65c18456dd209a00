-- Moments are UTC; days are the site's own. Times of day are HH:MM.

CREATE TABLE organisations (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('host', 'client', 'group', 'adviser', 'partner'))
) STRICT;

CREATE TABLE sites (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    time_zone TEXT NOT NULL,
    opens TEXT NOT NULL,
    closes TEXT NOT NULL,
    policy TEXT NOT NULL DEFAULT 'bounded' CHECK (policy IN ('bounded', 'uniform')),
    digest_hour INTEGER NOT NULL DEFAULT 8 CHECK (digest_hour BETWEEN 0 AND 23),
    names_in_mail INTEGER NOT NULL DEFAULT TRUE,
    small_number INTEGER NOT NULL DEFAULT 10 CHECK (small_number >= 5),
    language TEXT NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en')),
    -- Goes up with every change of the site's places, so that a cached plan can be told from a current one.
    places_version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE closed_days (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    PRIMARY KEY (site_id, day)
) STRICT;

CREATE TABLE floors (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    name TEXT NOT NULL,
    entrance_x REAL,
    entrance_y REAL,
    UNIQUE (site_id, name)
) STRICT;

CREATE TABLE zones (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    floor_id INTEGER NOT NULL REFERENCES floors (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('desks', 'cafe', 'private')),
    capacity INTEGER CHECK (capacity > 0),
    CHECK ((kind = 'desks') = (capacity IS NULL)),
    UNIQUE (site_id, name)
) STRICT;

CREATE TABLE tables (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    zone_id INTEGER NOT NULL REFERENCES zones (id),
    name TEXT NOT NULL,
    UNIQUE (site_id, name)
) STRICT;

CREATE TABLE desks (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    table_id INTEGER NOT NULL REFERENCES tables (id),
    name TEXT NOT NULL,
    x REAL,
    y REAL,
    features TEXT NOT NULL DEFAULT '',
    UNIQUE (site_id, name)
) STRICT;

CREATE TABLE desk_closures (
    id INTEGER PRIMARY KEY,
    desk_id INTEGER NOT NULL REFERENCES desks (id),
    from_at TEXT NOT NULL,
    until_at TEXT,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX desk_closures_desk ON desk_closures (desk_id);

CREATE TABLE persons (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    organisation_id INTEGER NOT NULL REFERENCES organisations (id),
    team TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT 'nl' CHECK (language IN ('nl', 'en')),
    badge TEXT UNIQUE,
    needs TEXT NOT NULL DEFAULT '',
    -- NULL: not asked yet. Encounters count from visible_since on, 00:00 site time.
    consent INTEGER,
    visible_since TEXT,
    consent_at TEXT,
    -- When the one letter that asks for consent was written.
    consent_asked_at TEXT,
    digest INTEGER NOT NULL DEFAULT TRUE,
    CHECK ((consent IS NOT NULL AND consent) = (visible_since IS NOT NULL))
) STRICT;

CREATE TABLE kiosks (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    name TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    last_seen_at TEXT,
    revoked_at TEXT
) STRICT;

CREATE TABLE accesses (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('facility')),
    token_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    last_seen_at TEXT,
    revoked_at TEXT
) STRICT;

CREATE TABLE tickets (
    id INTEGER PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    kiosk_id INTEGER NOT NULL REFERENCES kiosks (id),
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;
CREATE INDEX tickets_expiry ON tickets (expires_at);

CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    created_at TEXT NOT NULL,
    last_seen_at TEXT NOT NULL,
    expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX sessions_person ON sessions (person_id);

CREATE TABLE session_codes (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    code_hash TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX session_codes_person ON session_codes (person_id);

CREATE TABLE idempotency_keys (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    answer TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT;
CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);

CREATE TABLE stays (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    site_id INTEGER NOT NULL REFERENCES sites (id),
    zone_id INTEGER NOT NULL REFERENCES zones (id),
    desk_id INTEGER REFERENCES desks (id),
    -- The site's date at the start, and at the last moment that the stay may reach.
    day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    -- When the stay ends by itself: closing time, or a café's three hours.
    ends_by TEXT NOT NULL,
    unseen INTEGER NOT NULL DEFAULT FALSE,
    CHECK (ended_at IS NULL OR ended_at >= started_at),
    CHECK (last_day >= day)
) STRICT;
CREATE UNIQUE INDEX stays_open_desk ON stays (desk_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX stays_open_person ON stays (person_id) WHERE ended_at IS NULL;
-- With all that a draw asks of who sits where, so that it need not read the stays themselves; SQLite
-- wants the column of the condition among them.
CREATE INDEX stays_open_site ON stays (site_id, ends_by, desk_id, person_id, unseen, ended_at)
    WHERE ended_at IS NULL;
CREATE INDEX stays_day ON stays (site_id, day, last_day);
-- Likewise of who came just now, the latest first.
CREATE INDEX stays_start ON stays (site_id, started_at, id, desk_id, person_id, unseen);
CREATE INDEX stays_ended ON stays (site_id, ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX stays_person ON stays (person_id, started_at);
CREATE INDEX stays_desk ON stays (desk_id, started_at);

CREATE TABLE days (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    seed TEXT NOT NULL,
    -- Encounters of the day are in the table of encounters, and nothing has touched its stays since.
    encounters_at TEXT,
    closed_at TEXT,
    root TEXT,
    folded_at TEXT,
    PRIMARY KEY (site_id, day)
) STRICT;

CREATE TABLE pseudonyms (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    person_id INTEGER REFERENCES persons (id),
    pseudonym TEXT NOT NULL,
    -- The person withdrew on that day: the link goes when the day is closed.
    withdrawn INTEGER NOT NULL DEFAULT FALSE,
    UNIQUE (site_id, day, person_id),
    UNIQUE (site_id, day, pseudonym)
) STRICT;
CREATE INDEX pseudonyms_person ON pseudonyms (person_id);

CREATE TABLE draws (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    at TEXT NOT NULL,
    pseudonym TEXT NOT NULL,
    table_id INTEGER REFERENCES tables (id),
    -- The record of docs/draw-record.md as JSON, deflated.
    record BLOB NOT NULL
) STRICT;
CREATE INDEX draws_day ON draws (site_id, day, at);

CREATE TABLE encounters (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    person_a INTEGER NOT NULL REFERENCES persons (id),
    person_b INTEGER NOT NULL REFERENCES persons (id),
    level TEXT NOT NULL CHECK (level IN ('table', 'cafe', 'zone')),
    seconds INTEGER NOT NULL CHECK (seconds > 0),
    zone_id INTEGER NOT NULL REFERENCES zones (id),
    table_id INTEGER REFERENCES tables (id),
    PRIMARY KEY (site_id, day, person_a, person_b, level),
    CHECK (person_a < person_b)
) STRICT;
CREATE INDEX encounters_a ON encounters (person_a, day);
CREATE INDEX encounters_b ON encounters (person_b, day);

CREATE TABLE acquaintances (
    person_a INTEGER NOT NULL REFERENCES persons (id),
    person_b INTEGER NOT NULL REFERENCES persons (id),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    last_table_day TEXT,
    times INTEGER NOT NULL CHECK (times > 0),
    PRIMARY KEY (person_a, person_b),
    CHECK (person_a < person_b)
) STRICT;
CREATE INDEX acquaintances_b ON acquaintances (person_b);

-- Daily figures about the house, from which the draw takes R and phi. No persons.
CREATE TABLE house_figures (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    -- Minutes of the day at which somebody was handed a desk, ascending, separated by commas.
    arrivals TEXT NOT NULL,
    -- Pairs that shared a table, and how many of them had not in the 60 working days before.
    pairs INTEGER NOT NULL,
    new_pairs INTEGER NOT NULL,
    PRIMARY KEY (site_id, day)
) STRICT;

CREATE TABLE letters (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('digest', 'sign-in', 'consent')),
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
    failure TEXT
) STRICT;
CREATE INDEX letters_waiting ON letters (next_attempt_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX letters_person ON letters (person_id);

CREATE TABLE digests (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    week TEXT NOT NULL,
    letter_id INTEGER NOT NULL REFERENCES letters (id),
    -- What the letter says, as JSON: its page never shows more.
    content TEXT NOT NULL,
    good TEXT CHECK (good IN ('idea', 'lead', 'help', 'fun')),
    composed_at TEXT NOT NULL,
    PRIMARY KEY (person_id, week)
) STRICT;
CREATE INDEX digests_letter ON digests (letter_id);

CREATE TABLE answers (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    other_id INTEGER NOT NULL REFERENCES persons (id),
    answer TEXT NOT NULL CHECK (answer IN ('talked', 'follow-up', 'not-this-one')),
    week TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (person_id, other_id),
    CHECK (person_id <> other_id)
) STRICT;
CREATE INDEX answers_other ON answers (other_id);

CREATE TABLE bands (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    at TEXT NOT NULL,
    floor_id INTEGER NOT NULL REFERENCES floors (id),
    zone_id INTEGER REFERENCES zones (id),
    band TEXT NOT NULL CHECK (band IN ('empty', 'quiet', 'half', 'busy', 'full'))
) STRICT;
CREATE INDEX bands_site ON bands (site_id, at);

CREATE TABLE jobs (
    name TEXT NOT NULL PRIMARY KEY,
    lease TEXT,
    leased_until TEXT,
    last_run_at TEXT,
    runs INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE access_log (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    person_id INTEGER REFERENCES persons (id),
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX access_log_person ON access_log (person_id, at);
