-- A guest works for no organisation of the register: whatever lists people by theirs has no guest.
DROP INDEX persons_organisation;
DROP INDEX persons_given_email;
ALTER TABLE persons ADD COLUMN works_for INTEGER REFERENCES organisations (id);
UPDATE persons SET works_for = organisation_id;
ALTER TABLE persons DROP COLUMN organisation_id;
ALTER TABLE persons RENAME COLUMN works_for TO organisation_id;
CREATE INDEX persons_organisation ON persons (organisation_id);
CREATE UNIQUE INDEX persons_given_email ON persons (given_email, organisation_id) WHERE given_email IS NOT NULL;

-- What is known of a guest besides their row among the persons; of no effect once they work for an organisation.
CREATE TABLE guests (
    person_id INTEGER NOT NULL PRIMARY KEY REFERENCES persons (id),
    -- Whom they come from, as others read it; may be empty.
    organisation TEXT NOT NULL,
    -- The last day on which they were here or are expected.
    last_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX guests_age ON guests (last_day);

CREATE TABLE invitations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    host_id INTEGER NOT NULL REFERENCES persons (id),
    -- Whom the address belongs to, once it was looked up; none: nobody who may be written to.
    person_id INTEGER REFERENCES persons (id),
    -- The address, until it is looked up. Its keyed hash says who was invited how often.
    email TEXT,
    address_hash TEXT NOT NULL,
    -- As the host wrote it; empty once it was called off.
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    kind TEXT NOT NULL CHECK (kind IN ('client', 'relation', 'applicant', 'supplier', 'other')),
    place TEXT NOT NULL CHECK (place IN ('cafe', 'desk')),
    site_id INTEGER NOT NULL REFERENCES sites (id),
    day TEXT NOT NULL,
    -- The same as long as it is the same event in a calendar; the guest's badge follows from it.
    uid TEXT NOT NULL UNIQUE,
    badge_hash TEXT UNIQUE,
    created_at TEXT NOT NULL,
    called_off_at TEXT,
    arrived_at TEXT,
    -- What is to be written next because of it.
    step TEXT CHECK (step IN ('invite', 'call-off', 'arrived')),
    letter_id INTEGER REFERENCES letters (id) ON DELETE SET NULL,
    CHECK (email IS NULL OR step = 'invite')
) STRICT;
CREATE INDEX invitations_host ON invitations (host_id, created_at);
CREATE INDEX invitations_person ON invitations (person_id, day);
CREATE INDEX invitations_address ON invitations (address_hash, created_at);
CREATE INDEX invitations_day ON invitations (day);
CREATE INDEX invitations_site ON invitations (site_id);
CREATE INDEX invitations_letter ON invitations (letter_id);
CREATE INDEX invitations_step ON invitations (id) WHERE step IS NOT NULL;

-- Keyed hashes of the addresses that want no invitations; nobody can read whose they are.
CREATE TABLE refused_invitations (
    address_hash TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What remains of guests who are forgotten: how many somebody last shared a table or café with on a day.
CREATE TABLE guests_met (
    person_id INTEGER NOT NULL REFERENCES persons (id),
    last_day TEXT NOT NULL,
    guests INTEGER NOT NULL CHECK (guests > 0),
    PRIMARY KEY (person_id, last_day)
) STRICT, WITHOUT ROWID;
