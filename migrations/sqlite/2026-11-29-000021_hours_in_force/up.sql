-- When a stay ends by itself whatever the hours: a café's three hours, or a question that nobody answered.
ALTER TABLE stays ADD COLUMN limit_at TEXT;
UPDATE stays SET limit_at = ends_by WHERE ended_at IS NULL
    AND (desk_id IS NULL OR id IN (SELECT stay_id FROM desk_questions WHERE closed_at IS NULL));

-- The closing of the day under way, as the hours had it when they were last changed: open stays of that day end by it.
ALTER TABLE sites ADD COLUMN closing_day TEXT;
ALTER TABLE sites ADD COLUMN closing_at TEXT;
CREATE TRIGGER sites_closing AFTER UPDATE OF closing_at ON sites WHEN NEW.closing_at IS NOT NULL
BEGIN
    UPDATE stays SET ends_by = max(started_at, CASE WHEN limit_at < NEW.closing_at THEN limit_at ELSE NEW.closing_at END)
    WHERE site_id = NEW.id AND day = NEW.closing_day AND ended_at IS NULL;
END;

-- Held alone by whoever changes hours or places, and in common by everybody who checks in: what a check-in read is so
-- until it is done. Apart from the row of the site, which closings and imports hold for longer.
CREATE TABLE place_holds (site_id INTEGER NOT NULL PRIMARY KEY REFERENCES sites (id)) STRICT, WITHOUT ROWID;
INSERT INTO place_holds (site_id) SELECT id FROM sites;
CREATE TRIGGER sites_place_hold AFTER INSERT ON sites
BEGIN INSERT INTO place_holds (site_id) VALUES (NEW.id); END;
