-- Guests whom nobody invited: they signed in at a kiosk, or on a phone that scanned its code.
CREATE TABLE unannounced_guests (
    person_id INTEGER NOT NULL PRIMARY KEY REFERENCES persons (id),
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('client', 'relation', 'applicant', 'supplier', 'other')),
    -- For whom they come, as they typed it, until the day is over. Nothing here says whether that is somebody.
    host TEXT,
    -- Whether a job has yet to look up who that is.
    host_waits INTEGER NOT NULL CHECK (host_waits IN (0, 1)),
    -- The hash of the token in the guest's own phone.
    phone_hash TEXT UNIQUE,
    CHECK (host_waits = 0 OR host IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX unannounced_guests_day ON unannounced_guests (day);
CREATE INDEX unannounced_guests_site ON unannounced_guests (site_id);
CREATE INDEX unannounced_guests_waiting ON unannounced_guests (person_id) WHERE host_waits;
CREATE INDEX unannounced_guests_host ON unannounced_guests (day) WHERE host IS NOT NULL;

-- An invitation that a host did not make: who is named in it signed in by themselves and asked for the host.
ALTER TABLE invitations ADD COLUMN unannounced INTEGER NOT NULL DEFAULT 0 CHECK (unannounced IN (0, 1))
    CHECK (unannounced = 0 OR (arrived_at IS NOT NULL AND badge_hash IS NULL AND email IS NULL));
