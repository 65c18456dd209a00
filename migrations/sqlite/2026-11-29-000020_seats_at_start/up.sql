-- A stay keeps the table at which its desk stood when it began: what is done to furniture later changes no stay.
ALTER TABLE stays ADD COLUMN table_id INTEGER REFERENCES tables (id);
UPDATE stays SET table_id = (SELECT table_id FROM desks WHERE desks.id = stays.desk_id) WHERE desk_id IS NOT NULL;
CREATE INDEX stays_table ON stays (table_id);
DROP INDEX stays_open_site;
CREATE INDEX stays_open_site ON stays (site_id, ends_by, desk_id, table_id, person_id, unseen, ended_at)
    WHERE ended_at IS NULL;
DROP INDEX stays_start;
CREATE INDEX stays_start ON stays (site_id, started_at, id, desk_id, table_id, person_id, unseen);

CREATE TRIGGER stays_seat BEFORE INSERT ON stays WHEN (NEW.desk_id IS NULL) <> (NEW.table_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'a stay has a desk and its table, or neither'); END;
CREATE TRIGGER stays_where BEFORE UPDATE OF zone_id, table_id, desk_id ON stays
BEGIN SELECT RAISE(ABORT, 'a stay keeps its place'); END;

-- What somebody is at stays where it is, and keeps its name. The words are what the program knows this refusal by.
CREATE TRIGGER desks_occupied BEFORE UPDATE OF table_id, name ON desks
WHEN (NEW.table_id <> OLD.table_id OR NEW.name <> OLD.name)
    AND (EXISTS (SELECT 1 FROM stays WHERE desk_id = OLD.id AND ended_at IS NULL)
        OR (NEW.table_id <> OLD.table_id AND EXISTS (SELECT 1 FROM stays WHERE table_id = NEW.table_id AND ended_at IS NULL)))
BEGIN SELECT RAISE(ABORT, 'place occupied'); END;
CREATE TRIGGER desks_occupied_delete BEFORE DELETE ON desks
WHEN EXISTS (SELECT 1 FROM stays WHERE desk_id = OLD.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'place occupied'); END;
CREATE TRIGGER tables_occupied BEFORE UPDATE OF zone_id, name ON tables
WHEN (NEW.zone_id <> OLD.zone_id OR NEW.name <> OLD.name)
    AND EXISTS (SELECT 1 FROM stays WHERE table_id = OLD.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'place occupied'); END;
CREATE TRIGGER tables_occupied_delete BEFORE DELETE ON tables
WHEN EXISTS (SELECT 1 FROM stays WHERE table_id = OLD.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'place occupied'); END;
CREATE TRIGGER zones_occupied BEFORE UPDATE OF floor_id, kind, name ON zones
WHEN (NEW.floor_id <> OLD.floor_id OR NEW.kind <> OLD.kind OR NEW.name <> OLD.name)
    AND EXISTS (SELECT 1 FROM stays WHERE zone_id = OLD.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'place occupied'); END;
CREATE TRIGGER zones_occupied_delete BEFORE DELETE ON zones
WHEN EXISTS (SELECT 1 FROM stays WHERE zone_id = OLD.id AND ended_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'place occupied'); END;
