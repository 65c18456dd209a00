-- Tokens of editors of stories. SQLite cannot change a CHECK: the table is made anew, while those that refer to it are put
-- aside.
CREATE TABLE access_sessions_kept AS SELECT token_hash, access_id, expires_at FROM access_sessions;
DELETE FROM access_sessions;
CREATE TABLE accesses_new (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('facility', 'admin', 'coordinator', 'reception', 'host', 'editor')),
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

-- People who edit stories, besides whatever else they do.
CREATE TABLE editors (
    person_id INTEGER NOT NULL PRIMARY KEY REFERENCES persons (id)
) STRICT, WITHOUT ROWID;

-- What is told. No moment is kept of it, only the day on which it was published.
CREATE TABLE stories (
    -- By chance: a number that counts up would tell in what order stories were begun.
    id INTEGER PRIMARY KEY,
    -- By this it is called.
    code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('ran-into', 'new-approach', 'detour')),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
    -- Who told it, with their name.
    teller_id INTEGER REFERENCES persons (id),
    -- Who told it without: what only the service can make of their number, the same for all of their stories, and the number
    -- itself, which only the service can read.
    teller_mark TEXT,
    teller_sealed TEXT,
    -- The one editor who knows who told it; none once they are no editor any more.
    editor_id INTEGER REFERENCES persons (id),
    -- What editors ask, beside a draft.
    questions TEXT NOT NULL DEFAULT '' CHECK (length(questions) <= 2000),
    -- None: a draft.
    published_on TEXT,
    progress TEXT NOT NULL DEFAULT 'told' CHECK (progress IN ('told', 'taken-up', 'tried', 'landed', 'laid-to-rest')),
    CHECK ((teller_id IS NULL) <> (teller_mark IS NULL)),
    CHECK ((teller_mark IS NULL) = (teller_sealed IS NULL)),
    CHECK (editor_id IS NULL OR teller_id IS NULL)
) STRICT;
CREATE INDEX stories_teller ON stories (teller_id);
CREATE INDEX stories_mark ON stories (teller_mark);
CREATE INDEX stories_editor ON stories (editor_id);
CREATE INDEX stories_published ON stories (published_on, code) WHERE published_on IS NOT NULL;
CREATE INDEX stories_drafts ON stories (title) WHERE published_on IS NULL;

-- The road of a story: its steps, in order.
CREATE TABLE story_steps (
    story_id INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    progress TEXT NOT NULL CHECK (progress IN ('told', 'taken-up', 'tried', 'landed', 'laid-to-rest')),
    text TEXT NOT NULL CHECK (length(text) <= 2000),
    day TEXT NOT NULL,
    PRIMARY KEY (story_id, place)
) STRICT, WITHOUT ROWID;

-- Who takes a story up, and says so with their name.
CREATE TABLE story_takers (
    story_id INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    PRIMARY KEY (story_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_takers_person ON story_takers (person_id);

-- Who knows a story too. Others see how many, never who.
CREATE TABLE story_knowers (
    story_id INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES persons (id),
    PRIMARY KEY (story_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_knowers_person ON story_knowers (person_id);

-- Pictures, as the service wrote them anew: one to read by, one for lists.
CREATE TABLE story_pictures (
    story_id INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 6),
    description TEXT NOT NULL CHECK (length(description) BETWEEN 1 AND 300),
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    large BLOB NOT NULL CHECK (length(large) <= 300000),
    small BLOB NOT NULL CHECK (length(small) <= 300000),
    PRIMARY KEY (story_id, place)
) STRICT;

-- Sound and film, as they were sent.
CREATE TABLE story_recordings (
    story_id INTEGER NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 2),
    kind TEXT NOT NULL CHECK (kind IN ('mp3', 'mp4', 'ogg', 'webm')),
    description TEXT NOT NULL CHECK (length(description) BETWEEN 1 AND 300),
    data BLOB NOT NULL CHECK (length(data) <= 10485760),
    PRIMARY KEY (story_id, place)
) STRICT;

-- The words of published stories; the number of a row is the story's.
CREATE VIRTUAL TABLE story_words USING fts5(words, tokenize = 'unicode61 remove_diacritics 0');
-- What is deleted does not stay in the index.
INSERT INTO story_words (story_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER stories_words AFTER DELETE ON stories
BEGIN DELETE FROM story_words WHERE rowid = OLD.id; END;
