-- The building: figures of days gone by, drawings, reports of broken things, stickers at desks; and roles.

-- What an admin gave a person to do besides their own work.
ALTER TABLE persons ADD COLUMN role TEXT CHECK (role IN ('facility', 'admin'));
-- From when on a person cannot check in, sign in or be written to.
ALTER TABLE persons ADD COLUMN deactivated_at TEXT;
-- The role that a session acts in; NULL: it is a person's own.
ALTER TABLE sessions ADD COLUMN role TEXT CHECK (role IN ('facility', 'admin'));
-- Why a stay ended; NULL for stays from before this was kept, and for imported ones.
ALTER TABLE stays ADD COLUMN end_reason TEXT CHECK (end_reason IN ('left', 'moved', 'due', 'unattended'));

-- SQLite cannot change a CHECK: these two tables are made anew, with more words in it.
CREATE TABLE accesses_new (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('facility', 'admin')),
    token_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    last_seen_at TEXT,
    revoked_at TEXT
) STRICT;
INSERT INTO accesses_new SELECT id, name, role, token_hash, created_at, last_seen_at, revoked_at FROM accesses;
DROP TABLE accesses;
ALTER TABLE accesses_new RENAME TO accesses;

CREATE TABLE letters_new (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('digest', 'sign-in', 'consent', 'still-here')),
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
INSERT INTO letters_new SELECT id, kind, person_id, to_address, to_name, language, message_id, subject,
    text_body, html_body, unsubscribe_url, created_at, next_attempt_at, attempts, lease, leased_until, sent_at,
    failed_at, failure FROM letters;
DROP TABLE letters;
ALTER TABLE letters_new RENAME TO letters;
CREATE INDEX letters_waiting ON letters (next_attempt_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX letters_person ON letters (person_id);

-- "Nobody is sitting here": somebody said so, and whoever holds the desk, if anybody does, is asked.
CREATE TABLE desk_questions (
    id INTEGER PRIMARY KEY,
    -- NULL when nobody held the desk; it counts towards the limit all the same.
    stay_id INTEGER REFERENCES stays (id),
    asked_by INTEGER NOT NULL REFERENCES persons (id),
    asked_at TEXT NOT NULL,
    answer_by TEXT NOT NULL,
    -- When it was answered, or the desk was freed.
    closed_at TEXT,
    letter_id INTEGER REFERENCES letters (id)
) STRICT;
CREATE UNIQUE INDEX desk_questions_open ON desk_questions (stay_id) WHERE closed_at IS NULL;
CREATE INDEX desk_questions_asker ON desk_questions (asked_by, asked_at);
CREATE INDEX desk_questions_stay ON desk_questions (stay_id);
CREATE INDEX desk_questions_letter ON desk_questions (letter_id);

-- Broken things. Who reported them is not kept.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    desk_id INTEGER NOT NULL REFERENCES desks (id),
    kind TEXT NOT NULL CHECK (kind IN ('desk', 'chair', 'screen', 'power', 'network', 'light', 'other')),
    line TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'repairing', 'solved')),
    reported_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX reports_site ON reports (site_id, reported_at);
CREATE INDEX reports_desk ON reports (desk_id);

-- What lies under the desks of a floor: cleaned SVG, in metres of the site.
CREATE TABLE floor_drawings (
    id INTEGER PRIMARY KEY,
    floor_id INTEGER NOT NULL UNIQUE REFERENCES floors (id),
    svg TEXT NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    width REAL NOT NULL CHECK (width > 0),
    height REAL NOT NULL CHECK (height > 0),
    uploaded_at TEXT NOT NULL
) STRICT;

-- What figures are about; stays when the place is gone.
CREATE TABLE figure_places (
    id INTEGER PRIMARY KEY,
    site_id INTEGER NOT NULL REFERENCES sites (id),
    level TEXT NOT NULL CHECK (level IN ('site', 'floor', 'zone')),
    -- The site, floor or zone; NULL once it is gone.
    source_id INTEGER,
    -- The names that it has, or had last.
    floor TEXT,
    zone TEXT,
    kind TEXT CHECK (kind IN ('desks', 'cafe')),
    CHECK ((floor IS NULL) = (level = 'site')),
    CHECK ((zone IS NULL) = (level <> 'zone')),
    CHECK ((kind IS NULL) = (level <> 'zone')),
    UNIQUE (level, source_id)
) STRICT;
CREATE INDEX figure_places_site ON figure_places (site_id);

-- Occupancy of a place on a day, as it may be published: a figure stands for at least so many persons as
-- the site's small number, and is rounded to 5. Lists of one figure a half-hour, separated by commas,
-- empty where fewer persons were there.
CREATE TABLE figures (
    place_id INTEGER NOT NULL REFERENCES figure_places (id),
    day TEXT NOT NULL,
    -- Desks in use, or seats of cafés, on that day. Not about persons.
    places INTEGER NOT NULL,
    -- Minutes since midnight, site time, at which the first half-hour of the lists begins.
    first_minute INTEGER NOT NULL CHECK (first_minute BETWEEN 0 AND 1410),
    persons TEXT NOT NULL,
    desks TEXT NOT NULL,
    guests TEXT NOT NULL,
    PRIMARY KEY (place_id, day)
) STRICT;

-- A site's day as a whole, under the same rule.
CREATE TABLE figure_days (
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    -- The least number of persons that a figure of this day stands for.
    small_number INTEGER NOT NULL CHECK (small_number >= 5),
    arrivals INTEGER,
    peak INTEGER,
    stay_minutes INTEGER,
    PRIMARY KEY (site_id, day)
) STRICT;
