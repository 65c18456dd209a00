-- A stay keeps the table at which its desk stood when it began: what is done to furniture later changes no stay.
ALTER TABLE stays ADD COLUMN table_id BIGINT REFERENCES tables (id);
UPDATE stays SET table_id = desks.table_id FROM desks WHERE desks.id = stays.desk_id;
ALTER TABLE stays ADD CONSTRAINT stays_seat CHECK ((desk_id IS NULL) = (table_id IS NULL));
CREATE INDEX stays_table ON stays (table_id);
DROP INDEX stays_open_site;
CREATE INDEX stays_open_site ON stays (site_id, ends_by, desk_id, table_id, person_id, unseen, ended_at)
    WHERE ended_at IS NULL;
DROP INDEX stays_start;
CREATE INDEX stays_start ON stays (site_id, started_at, id, desk_id, table_id, person_id, unseen);

CREATE FUNCTION stay_keeps_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a stay keeps its place';
END $$;
CREATE TRIGGER stays_where BEFORE UPDATE OF zone_id, table_id, desk_id ON stays
FOR EACH ROW EXECUTE FUNCTION stay_keeps_place();

-- What somebody is at stays where it is, and keeps its name. The words are what the program knows this refusal by.
-- Facility's role has no right to stays, and learns nothing else of them here.
CREATE FUNCTION refuse_occupied_desk() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM stays WHERE desk_id = OLD.id AND ended_at IS NULL) THEN
        RAISE EXCEPTION 'place occupied';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF NEW.table_id <> OLD.table_id
        AND EXISTS (SELECT 1 FROM stays WHERE table_id = NEW.table_id AND ended_at IS NULL) THEN
        RAISE EXCEPTION 'place occupied';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION refuse_occupied_table() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM stays WHERE table_id = OLD.id AND ended_at IS NULL) THEN
        RAISE EXCEPTION 'place occupied';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE FUNCTION refuse_occupied_zone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM stays WHERE zone_id = OLD.id AND ended_at IS NULL) THEN
        RAISE EXCEPTION 'place occupied';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER desks_occupied BEFORE UPDATE OF table_id, name ON desks FOR EACH ROW
WHEN (NEW.table_id <> OLD.table_id OR NEW.name <> OLD.name) EXECUTE FUNCTION refuse_occupied_desk();
CREATE TRIGGER desks_occupied_delete BEFORE DELETE ON desks FOR EACH ROW EXECUTE FUNCTION refuse_occupied_desk();
CREATE TRIGGER tables_occupied BEFORE UPDATE OF zone_id, name ON tables FOR EACH ROW
WHEN (NEW.zone_id <> OLD.zone_id OR NEW.name <> OLD.name) EXECUTE FUNCTION refuse_occupied_table();
CREATE TRIGGER tables_occupied_delete BEFORE DELETE ON tables FOR EACH ROW EXECUTE FUNCTION refuse_occupied_table();
CREATE TRIGGER zones_occupied BEFORE UPDATE OF floor_id, kind, name ON zones FOR EACH ROW
WHEN (NEW.floor_id <> OLD.floor_id OR NEW.kind <> OLD.kind OR NEW.name <> OLD.name)
EXECUTE FUNCTION refuse_occupied_zone();
CREATE TRIGGER zones_occupied_delete BEFORE DELETE ON zones FOR EACH ROW EXECUTE FUNCTION refuse_occupied_zone();
-- Only these triggers run them: nobody makes another trigger of them.
REVOKE EXECUTE ON FUNCTION refuse_occupied_desk(), refuse_occupied_table(), refuse_occupied_zone() FROM PUBLIC;
