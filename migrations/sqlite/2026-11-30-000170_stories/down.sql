DROP TRIGGER stories_words;
DROP TABLE story_words;
DROP TABLE story_recordings;
DROP TABLE story_pictures;
DROP TABLE story_knowers;
DROP TABLE story_takers;
DROP TABLE story_steps;
DROP TABLE stories;
DROP TABLE editors;

-- Tokens of editors open nothing before this.
DELETE FROM access_sessions WHERE access_id IN (SELECT id FROM accesses WHERE role = 'editor');
DELETE FROM accesses WHERE role = 'editor';
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
