-- Tokens of coordinators, who keep the people of one organisation. SQLite cannot change a CHECK: the table is made anew,
-- while those that refer to it are put aside.
CREATE TABLE access_sessions_kept AS SELECT token_hash, access_id, expires_at FROM access_sessions;
DELETE FROM access_sessions;
CREATE TABLE accesses_new (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('facility', 'admin', 'coordinator')),
    token_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    last_seen_at TEXT,
    revoked_at TEXT,
    -- Whose people a coordinator keeps.
    organisation_id INTEGER REFERENCES organisations (id),
    CHECK ((role = 'coordinator') = (organisation_id IS NOT NULL))
) STRICT;
INSERT INTO accesses_new (id, name, role, token_hash, created_at, last_seen_at, revoked_at)
    SELECT id, name, role, token_hash, created_at, last_seen_at, revoked_at FROM accesses;
DROP TABLE accesses;
ALTER TABLE accesses_new RENAME TO accesses;
INSERT INTO access_sessions (token_hash, access_id, expires_at)
    SELECT token_hash, access_id, expires_at FROM access_sessions_kept;
DROP TABLE access_sessions_kept;
CREATE INDEX accesses_organisation ON accesses (organisation_id) WHERE organisation_id IS NOT NULL;

-- The address that a coordinator gave of somebody, where it is another person's or was erased. The person is reached by
-- no mail and cannot sign in until an admin decides; the coordinator is not told.
ALTER TABLE persons ADD COLUMN given_email TEXT;
CREATE UNIQUE INDEX persons_given_email ON persons (given_email, organisation_id) WHERE given_email IS NOT NULL;
