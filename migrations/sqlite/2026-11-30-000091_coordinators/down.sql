DROP INDEX persons_given_email;
ALTER TABLE persons DROP COLUMN given_email;
-- Tokens of coordinators open nothing before this.
DROP INDEX accesses_organisation;
DELETE FROM access_sessions WHERE access_id IN (SELECT id FROM accesses WHERE role = 'coordinator');
DELETE FROM accesses WHERE role = 'coordinator';
CREATE TABLE access_sessions_kept AS SELECT token_hash, access_id, expires_at FROM access_sessions;
DELETE FROM access_sessions;
CREATE TABLE accesses_old (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('facility', 'admin')),
    token_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    last_seen_at TEXT,
    revoked_at TEXT
) STRICT;
INSERT INTO accesses_old SELECT id, name, role, token_hash, created_at, last_seen_at, revoked_at FROM accesses;
DROP TABLE accesses;
ALTER TABLE accesses_old RENAME TO accesses;
INSERT INTO access_sessions (token_hash, access_id, expires_at)
    SELECT token_hash, access_id, expires_at FROM access_sessions_kept;
DROP TABLE access_sessions_kept;
