CREATE TABLE persons_new (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
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
    role TEXT CHECK (role IN ('facility', 'admin')),
    deactivated_at TEXT,
    known_since TEXT,
    signed_out_at TEXT,
    badge_hash TEXT,
    badge_end TEXT,
    draw_number TEXT,
    given_email TEXT,
    organisation_id INTEGER REFERENCES organisations (id),
    CHECK ((consent IS NOT NULL AND consent) = (visible_since IS NOT NULL))
) STRICT;
INSERT INTO persons_new (id, email, name, team, language, badge, needs, consent, visible_since, consent_at, consent_asked_at, digest, role,
    deactivated_at, known_since, signed_out_at, badge_hash, badge_end, draw_number, given_email, organisation_id)
    SELECT id, email, name, team, language, badge, needs, consent, visible_since, consent_at, consent_asked_at, digest, role,
    deactivated_at, known_since, signed_out_at, badge_hash, badge_end, draw_number, given_email, organisation_id FROM persons;
DROP TABLE persons;
ALTER TABLE persons_new RENAME TO persons;
CREATE INDEX persons_unasked ON persons (id)
    WHERE consent IS NULL AND consent_asked_at IS NULL AND deactivated_at IS NULL;
CREATE INDEX persons_signed_out ON persons (signed_out_at) WHERE signed_out_at IS NOT NULL;
CREATE UNIQUE INDEX persons_badge_hash ON persons (badge_hash);
CREATE INDEX persons_role ON persons (role) WHERE role IS NOT NULL;
CREATE INDEX persons_organisation ON persons (organisation_id);
CREATE UNIQUE INDEX persons_given_email ON persons (given_email, organisation_id) WHERE given_email IS NOT NULL;
CREATE TRIGGER persons_badge_insert BEFORE INSERT ON persons WHEN NEW.badge IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'of a badge a hash is kept'); END;
CREATE TRIGGER persons_badge_update BEFORE UPDATE OF badge ON persons WHEN NEW.badge IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'of a badge a hash is kept'); END;
