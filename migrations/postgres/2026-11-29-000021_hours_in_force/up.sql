-- When a stay ends by itself whatever the hours: a café's three hours, or a question that nobody answered.
ALTER TABLE stays ADD COLUMN limit_at TIMESTAMP;
UPDATE stays SET limit_at = ends_by WHERE ended_at IS NULL
    AND (desk_id IS NULL OR id IN (SELECT stay_id FROM desk_questions WHERE closed_at IS NULL));

-- The closing of the day under way, as the hours had it when they were last changed: open stays of that day end by it.
ALTER TABLE sites ADD COLUMN closing_day DATE;
ALTER TABLE sites ADD COLUMN closing_at TIMESTAMP;
CREATE FUNCTION end_stays_by_closing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    UPDATE stays SET ends_by = GREATEST(started_at, LEAST(limit_at, NEW.closing_at))
    WHERE site_id = NEW.id AND day = NEW.closing_day AND ended_at IS NULL;
    RETURN NULL;
END $$;
CREATE TRIGGER sites_closing AFTER UPDATE OF closing_at ON sites FOR EACH ROW
WHEN (NEW.closing_at IS NOT NULL) EXECUTE FUNCTION end_stays_by_closing();

-- Held alone by whoever changes hours or places, and in common by everybody who checks in: what a check-in read is so
-- until it is done. Apart from the row of the site, which closings and imports hold for longer.
CREATE TABLE place_holds (site_id BIGINT PRIMARY KEY REFERENCES sites (id));
INSERT INTO place_holds (site_id) SELECT id FROM sites;
GRANT SELECT, UPDATE ON place_holds TO aanschuif_facility;
CREATE FUNCTION add_place_hold() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO place_holds (site_id) VALUES (NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER sites_place_hold AFTER INSERT ON sites FOR EACH ROW EXECUTE FUNCTION add_place_hold();
REVOKE EXECUTE ON FUNCTION end_stays_by_closing(), add_place_hold() FROM PUBLIC;
