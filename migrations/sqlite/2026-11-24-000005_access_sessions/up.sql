-- Browsers in which somebody took up the role of a token: for a day's work, and not with the token itself.
CREATE TABLE access_sessions (
    id INTEGER PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    access_id INTEGER NOT NULL REFERENCES accesses (id),
    expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX access_sessions_access ON access_sessions (access_id);
CREATE INDEX access_sessions_expiry ON access_sessions (expires_at);
